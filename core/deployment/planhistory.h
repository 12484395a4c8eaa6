// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentreader.h"

namespace promptlab {

/// What happened to a plan and its executions, from the audit log, newest first.
Result<QList<DeploymentEvent>> planHistory(Connection &db, const FieldCipher &cipher, const ReadPlan &plan,
                                           const DeploymentSurroundings &around);

} // namespace promptlab
