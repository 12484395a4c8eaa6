// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentwork.h"
#include "core/deployment/safedeploymentservice.h"
#include "core/store/approvalrepository.h"

namespace promptlab {

/// How a command ended. A refusal is committed too: the attempt stays in the audit log, and a plan that turned out to
/// be expired or changed is stored as such.
struct PlanOutcome {
    PlanId plan;
    bool runGates = false; ///< the plan is in GATING now
    std::optional<Error> refusal = {};
};

/// What people do with plans, each inside one unit of work. The rules of SafeDeploymentService.
class PlanCommands
{
public:
    explicit PlanCommands(UnitOfWork &work) : m_work(work) {}

    Result<PlanOutcome> create(const DeploymentRequest &request);
    Result<PlanOutcome> edit(const PlanId &id, const DeploymentRequest &request);
    Result<PlanOutcome> submit(const PlanId &id);
    Result<PlanOutcome> approve(const PlanId &id, const QString &subjectHash, const QString &note);
    /// Rejected or ChangesRequested.
    Result<PlanOutcome> refuse(const PlanId &id, ApprovalDecision decision, const QString &note);
    Result<PlanOutcome> execute(const PlanId &id);
    /// Pause, Resume, Promote or PromoteFull.
    Result<PlanOutcome> steer(const PlanId &id, ExecutionEvent event);
    /// What waits for its channel is tried without the pause.
    Result<PlanOutcome> tryNow(const PlanId &id);
    Result<PlanOutcome> abort(const PlanId &id, const QString &reason);
    Result<PlanOutcome> rollback(const PlanId &id, const RollbackRequest &request);
    Result<PlanOutcome> retry(const PlanId &id);
    Result<PlanOutcome> cancel(const PlanId &id);

private:
    std::optional<Error> denied(const LoadedPlan &plan, AuthorizationRequest request);
    Result<LoadedPlan> insertPlan(const LoadedPlan &plan);
    Result<void> requireFreeTargets(const LoadedPlan &plan);
    Result<void> requireChannels(const LoadedPlan &plan);
    Result<std::optional<Error>> requireStanding(LoadedPlan &plan);
    Result<QList<ApprovalRecord>> standingApprovals(const LoadedPlan &plan);
    Result<std::optional<Error>> approverDenied(const LoadedPlan &plan, bool fourEyes);
    Result<PlanOutcome> takeBack(LoadedPlan &plan, const RollbackRequest &request);
    Result<PlanOutcome> takeBackCompleted(LoadedPlan &plan, const RollbackRequest &request);

    DeploymentWork m_work;
};

/// Who had a hand in a plan: the requester, the author of the version and the last editor of the plan.
[[nodiscard]] PlanInvolvement planInvolvement(const LoadedPlan &plan);

} // namespace promptlab
