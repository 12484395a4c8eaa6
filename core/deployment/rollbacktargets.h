// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentwork.h"
#include "core/deployment/safedeploymentservice.h"

namespace promptlab {

/// Which versions an environment can go back to: what was completed there, and what ran there before the first plan.
[[nodiscard]] Result<QList<DeployedVersion>> versionsRunBefore(DeploymentRepository &plans, const ProjectId &project,
                                                               const PromptId &prompt, const QString &application,
                                                               const EnvironmentId &environment);

/// Where a roll-back of a completed plan goes.
class RollbackTargets
{
public:
    explicit RollbackTargets(DeploymentWork &work) : m_work(work) {}

    /// The request of the plan that carries it out. Conflict when there is nothing to go back to, or when the question
    /// is not clear.
    Result<DeploymentRequest> requestFor(const LoadedPlan &plan, const RollbackRequest &request);

private:
    Result<QList<PlanTarget>> targetsFor(const LoadedPlan &plan, const RollbackRequest &request);
    Result<int> previousVersion(const LoadedPlan &plan, const PlanTarget &target);

    DeploymentWork &m_work;
};

} // namespace promptlab
