// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentreader.h"

namespace promptlab {

/// What the caller can do with a plan now, for every action, and why not: the machines first, then what became of the
/// plan (@p view), then the rights.
Result<QList<DeploymentActionState>> planActions(const ReadPlan &plan, const PlanSummary &view,
                                                 const DeploymentSurroundings &around);

} // namespace promptlab
