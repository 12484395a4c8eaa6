// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentwork.h"
#include "core/deployment/planneeds.h"

namespace promptlab {

/// Checks a request against what there is, and pins its names.
class PlanBuilder
{
public:
    explicit PlanBuilder(DeploymentWork &work) : m_work(work) {}

    /// A draft, not stored yet. Errors: NotFound (prompt, version), Unsupported (a strategy of later), InvalidInput
    /// with every problem on a line of its own.
    Result<LoadedPlan> build(DeploymentRequest request);
    /// Members that may approve this plan beside those who had a hand in it.
    Result<QList<PersonId>> eligibleApprovers(const LoadedPlan &plan);
    /// Whether a member with this role may approve for all targets, by role or by the lists of the environments.
    Result<bool> mayApprove(const LoadedPlan &plan, const PersonId &person, Role role);

private:
    Result<bool> isPublished(const LoadedPlan &plan, const EnvironmentId &environment);
    Result<QStringList> pinTargets(LoadedPlan &plan, QStringList problems);
    Result<QStringList> pinApprovers(LoadedPlan &plan, QStringList problems);

    DeploymentWork &m_work;
    PlanNeed m_need = PlanNeed::None; ///< what a program can lead to, among the problems
};

} // namespace promptlab
