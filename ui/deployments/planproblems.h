// SPDX-License-Identifier: GPL-3.0-or-later
// Which field of the form a problem of a request belongs to. Pure functions.
#pragma once

#include "core/deployment/deploymentrequest.h"

#include <QHash>

namespace promptlab {

/// Parts of the form of a plan.
enum class PlanField { Form, Prompt, Version, Application, Environments, Gates, Approval, Note };
/// The problems that the validator finds, each at the field that has to be changed for it to go away.
[[nodiscard]] QHash<PlanField, QStringList> planProblems(const DeploymentRequest &request);
/// Spreads the lines of a refusal over the fields: what the validator says by itself stands at its field, what names an
/// environment at the environments, the rest at the form.
[[nodiscard]] QHash<PlanField, QStringList> planProblemsOf(const DeploymentRequest &request, const QString &refusal);

} // namespace promptlab
