// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/environmentrules.h"
#include "core/deployment/executionmachine.h"
#include "core/deployment/plandata.h"
#include "core/deployment/planmachine.h"
#include "core/security/authorize.h"
#include "core/store/unitofwork.h"

namespace promptlab {

/// A plan with its data opened.
struct LoadedPlan {
    DeploymentPlanRecord record;
    PlanData data;
};

/// The steps of both machines inside one unit of work: state, what it implies in the store (pointers of environments,
/// clocks, void approvals) and one audit entry a transition. What has to happen outside follows after the commit.
class DeploymentWork
{
public:
    explicit DeploymentWork(UnitOfWork &work) : m_work(work), m_plans(work.db(), work.cipher()) {}

    /// NotFound when the project has no such plan.
    Result<LoadedPlan> load(const PlanId &id);
    /// Executions of a plan in the order of its targets.
    Result<QList<DeploymentExecutionRecord>> executions(const LoadedPlan &plan);

    /// Fires @p event, stores the plan and notes the entry. @p reason: a person's words.
    Result<QList<PlanEffect>> fire(LoadedPlan &plan, PlanEvent event, const QString &reason = {});
    Result<void> fire(const LoadedPlan &plan, DeploymentExecutionRecord &execution, ExecutionEvent event,
                      const QString &reason = {});
    /// Fires @p event at every execution of @p plan that it can happen to.
    Result<void> fireAtAll(const LoadedPlan &plan, ExecutionEvent event, const QString &reason);
    /// The executions start where the plan says; called for the effect StartExecutions.
    Result<void> insertExecutions(const LoadedPlan &plan);
    /// Looks whether the plan can go on after one of its executions moved: the next one starts, the others stop, the
    /// plan ends. Gives the number of transitions.
    Result<int> advance(LoadedPlan &plan);

    /// Runs the gates of a plan in GATING and pins what ran before.
    Result<void> runGates(LoadedPlan &plan);
    /// What an approval given now would sign.
    Result<ApprovalSubject> subject(const LoadedPlan &plan);
    /// What runs in an environment; null: nothing. Conflict when it is a split that no deployment left.
    Result<DeployedVersion> running(const PromptId &prompt, const QString &application,
                                    const EnvironmentId &environment, const QString &environmentName);
    Result<EnvironmentRecord> environment(const EnvironmentId &id);
    Result<EnvironmentRecord> environment(const QString &name);

    /// Whether the caller may; a refusal is noted for the audit log, which the caller must then commit.
    Result<Decision> decide(AuthorizationRequest request, const QString &objectKind, const QString &objectId);
    void auditDenied(const Decision &decision, const QString &action, const QString &objectKind,
                     const QString &objectId);
    void audit(const QString &action, const QString &objectKind, const QString &objectId, const QString &reason = {},
               const QStringList &fields = {}, AuditOutcome outcome = AuditOutcome::Ok);

    [[nodiscard]] UnitOfWork &work() { return m_work; }
    [[nodiscard]] DeploymentRepository &plans() { return m_plans; }

private:
    Result<qint64> setPointer(const LoadedPlan &plan, const DeploymentExecutionRecord &execution,
                              const ExecutionData &data, int freshWeight);
    Result<int> stopOthers(LoadedPlan &plan, QList<DeploymentExecutionRecord> &executions);
    Result<int> endPlan(LoadedPlan &plan, const QList<DeploymentExecutionRecord> &executions);

    UnitOfWork &m_work;
    DeploymentRepository m_plans;
};

/// Executions that go back, or did: the plan as a whole then does.
[[nodiscard]] bool executionFailed(ExecutionStatus status);
/// Where an execution stands, for the machine.
[[nodiscard]] ExecutionState executionStateOf(const DeploymentExecutionRecord &execution, const ExecutionData &data);

} // namespace promptlab
