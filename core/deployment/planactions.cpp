// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/planactions.h"

#include "core/deployment/deploymentwork.h"
#include "core/deployment/plancommands.h"

namespace promptlab {

namespace {

struct PlanActionsText {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

Result<void> planLegal(const ReadPlan &plan, PlanEvent event)
{
    const auto transition = planTransition(plan.record.status, event);
    return transition.ok() ? Result<void>() : transition.error();
}

/// Whether an event can happen to one execution at least.
Result<void> executionLegal(const ReadPlan &plan, ExecutionEvent event)
{
    if (plan.record.status != PlanStatus::Executing)
        return makeError(
            ErrorCode::Conflict,
            PlanActionsText::tr("The plan is not being executed (%1)").arg(planStatusText(plan.record.status)));
    std::optional<Error> refused;
    for (const DeploymentExecutionRecord &execution : plan.executions) {
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        const auto transition = executionTransition(executionStateOf(execution, data), event);
        if (transition.ok())
            return {};
        if (!refused || !executionHasEnded(execution.status))
            refused = transition.error();
    }
    return refused ? Result<void>(*refused) : Result<void>();
}

Result<void> legal(const ReadPlan &plan, DeploymentAction action)
{
    switch (action) {
    case DeploymentAction::Edit: return planLegal(plan, PlanEvent::Edit);
    case DeploymentAction::Submit: return planLegal(plan, PlanEvent::Submit);
    case DeploymentAction::Approve: return planLegal(plan, PlanEvent::Approve);
    case DeploymentAction::Reject: return planLegal(plan, PlanEvent::Reject);
    case DeploymentAction::RequestChanges: return planLegal(plan, PlanEvent::RequestChanges);
    case DeploymentAction::Execute: return planLegal(plan, PlanEvent::Execute);
    case DeploymentAction::Pause: return executionLegal(plan, ExecutionEvent::Pause);
    case DeploymentAction::Resume: return executionLegal(plan, ExecutionEvent::Resume);
    case DeploymentAction::Promote: return executionLegal(plan, ExecutionEvent::Promote);
    case DeploymentAction::Abort: return executionLegal(plan, ExecutionEvent::Abort);
    case DeploymentAction::RollBack: return planLegal(plan, PlanEvent::RollBack);
    case DeploymentAction::Retry: return planLegal(plan, PlanEvent::Retry);
    case DeploymentAction::Cancel: return planLegal(plan, PlanEvent::Cancel);
    }
    Q_UNREACHABLE();
}

/// What the machine of plans allows, but would lead nowhere: it does not know what runs.
Result<void> useful(const PlanSummary &view, DeploymentAction action)
{
    if (view.status != PlanStatus::Completed)
        return {};
    if (action == DeploymentAction::RollBack && !view.noWayBack.isEmpty())
        return makeError(ErrorCode::Conflict, view.noWayBack);
    if (action == DeploymentAction::Retry && view.runsIn == view.environments)
        return makeError(ErrorCode::Conflict,
                         PlanActionsText::tr("The plan was completed and its version runs; there is nothing to try"
                                             " again"));
    return {};
}

Decision actionRight(const ReadPlan &plan, const DeploymentSurroundings &around, DeploymentAction action)
{
    switch (action) {
    case DeploymentAction::Edit:
    case DeploymentAction::Submit:
    case DeploymentAction::Retry:
    case DeploymentAction::Cancel: return around.may(Permission::CreatePlan);
    case DeploymentAction::Approve: return around.mayApprove(plan.record, plan.data, around.me);
    case DeploymentAction::Reject:
    case DeploymentAction::RequestChanges: return around.mayRefuse(plan.data, around.me);
    case DeploymentAction::Execute: return around.mayExecute(plan.data);
    case DeploymentAction::Pause:
    case DeploymentAction::Resume: return around.may(Permission::PauseDeployment);
    case DeploymentAction::Promote: return around.may(Permission::PromoteDeployment);
    case DeploymentAction::Abort:
    case DeploymentAction::RollBack: return around.may(Permission::RollBack);
    }
    Q_UNREACHABLE();
}

} // namespace

QString DeploymentSurroundings::environmentName(const EnvironmentId &id) const
{
    for (const EnvironmentRecord &environment : environments) {
        if (environment.id == id)
            return environment.name;
    }
    return {};
}

EnvironmentKind DeploymentSurroundings::environmentKind(const EnvironmentId &id) const
{
    for (const EnvironmentRecord &environment : environments) {
        if (environment.id == id)
            return environment.kind;
    }
    return EnvironmentKind::Production;
}

std::optional<Role> DeploymentSurroundings::roleOf(const PersonId &id) const
{
    for (const MemberRecord &member : members) {
        if (member.person == id && member.endedAt == 0)
            return member.role;
    }
    return std::nullopt;
}

Decision DeploymentSurroundings::mayRefuse(const PlanData &data, const PersonId &person) const
{
    AuthorizationRequest request;
    request.permission = Permission::ApprovePlan;
    request.role = roleOf(person);
    request.listed = std::all_of(data.targets.begin(), data.targets.end(), [&](const PlanTarget &target) {
        return rules.value(target.environment).approvers.contains(person);
    });
    const Decision decision = authorize(request);
    if (decision.allowed && !data.approvers.isEmpty() && !data.approvers.contains(person))
        return {false, QStringLiteral("not_listed"),
                PlanActionsText::tr("The plan names its approvers, and you are not among them"), false};
    return decision;
}

Decision DeploymentSurroundings::mayApprove(const DeploymentPlanRecord &plan, const PlanData &data,
                                            const PersonId &person) const
{
    const Decision decision = mayRefuse(data, person);
    if (!decision.allowed)
        return decision;
    return checkFourEyes(person, planInvolvement({plan, data}), data.personalOnly, data.request.allowSelfApproval);
}

Decision DeploymentSurroundings::mayExecute(const PlanData &data) const
{
    const bool production = std::any_of(data.targets.begin(), data.targets.end(), [this](const PlanTarget &target) {
        return environmentKind(target.environment) == EnvironmentKind::Production;
    });
    return may(production ? Permission::ExecuteProduction : Permission::ExecutePlan);
}

Decision DeploymentSurroundings::may(Permission permission) const
{
    AuthorizationRequest request;
    request.permission = permission;
    request.role = myRole;
    return authorize(request);
}

Result<QList<DeploymentActionState>> planActions(const ReadPlan &plan, const PlanSummary &view,
                                                 const DeploymentSurroundings &around)
{
    QList<DeploymentActionState> states;
    for (int i = 0; i <= int(DeploymentAction::Cancel); ++i) {
        DeploymentActionState state{DeploymentAction(i), false, {}};
        Result<void> possible = legal(plan, state.action);
        if (possible.ok())
            possible = useful(view, state.action);
        if (!possible.ok() && possible.error().code != ErrorCode::Conflict)
            return possible.error();
        const Decision right = actionRight(plan, around, state.action);
        state.allowed = possible.ok() && right.allowed;
        if (!state.allowed)
            state.whyNot = possible.ok() ? right.message : possible.error().message;
        states.append(state);
    }
    return states;
}

} // namespace promptlab
