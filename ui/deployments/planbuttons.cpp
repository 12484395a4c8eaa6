// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/planbuttons.h"

#include "core/deployment/executionmachine.h"
#include "core/deployment/planmachine.h"
#include "ui/deployments/deploymenttexts.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PlanButtonsText {
    Q_DECLARE_TR_FUNCTIONS(PlanButtons)
};

/// In the order of showing.
constexpr DeploymentAction shownOrder[] = {
    DeploymentAction::Submit,  DeploymentAction::Execute,        DeploymentAction::Promote, DeploymentAction::Resume,
    DeploymentAction::Approve, DeploymentAction::RequestChanges, DeploymentAction::Reject,  DeploymentAction::Retry,
    DeploymentAction::Edit,    DeploymentAction::Pause,          DeploymentAction::Cancel,  DeploymentAction::Abort,
    DeploymentAction::RollBack};

bool executionTakes(const PlanDetails &plan, ExecutionEvent event)
{
    for (const ExecutionView &execution : plan.summary.executions) {
        ExecutionState state;
        state.status = execution.status;
        state.resumeStatus = execution.resumeStatus;
        state.step = execution.currentStep;
        state.lastStep = std::max(0, int(execution.steps.size()) - 1);
        if (executionTransition(state, event).ok())
            return true;
    }
    return false;
}

/// Whether the state machines take the step at all; who may do it is another question.
bool machineTakes(const PlanDetails &plan, DeploymentAction action)
{
    const PlanStatus status = plan.summary.status;
    const auto takes = [status](PlanEvent event) { return planTransition(status, event).ok(); };
    switch (action) {
    case DeploymentAction::Edit: return takes(PlanEvent::Edit);
    case DeploymentAction::Submit: return takes(PlanEvent::Submit);
    case DeploymentAction::Approve: return takes(PlanEvent::Approve);
    case DeploymentAction::Reject: return takes(PlanEvent::Reject);
    case DeploymentAction::RequestChanges: return takes(PlanEvent::RequestChanges);
    case DeploymentAction::Execute: return takes(PlanEvent::Execute);
    case DeploymentAction::Pause: return executionTakes(plan, ExecutionEvent::Pause);
    case DeploymentAction::Resume: return executionTakes(plan, ExecutionEvent::Resume);
    case DeploymentAction::Promote: return executionTakes(plan, ExecutionEvent::Promote);
    case DeploymentAction::Abort: return takes(PlanEvent::Abort);
    case DeploymentAction::RollBack: return takes(PlanEvent::RollBack);
    case DeploymentAction::Retry: return takes(PlanEvent::Retry);
    case DeploymentAction::Cancel: return takes(PlanEvent::Cancel);
    }
    return false;
}

/// A decision is written in the bar with the note, which is there while the plan waits for approval. The machine takes
/// some of them later, too.
bool lacksItsBar(const PlanDetails &plan, DeploymentAction action)
{
    return isPlanDecision(action) && plan.summary.status != PlanStatus::AwaitingApproval;
}

QString environmentNames(const PlanDetails &plan)
{
    return plan.summary.environments.join(QStringLiteral(", "));
}

QString commandText(const PlanDetails &plan, DeploymentAction action)
{
    const PlanSummary &summary = plan.summary;
    const QString fresh = deployedVersionText(summary.fresh);
    const QString where = environmentNames(plan);
    switch (action) {
    case DeploymentAction::Edit: return PlanButtonsText::tr("Change the plan…");
    case DeploymentAction::Submit:
        return summary.approvalNeeded ? PlanButtonsText::tr("Submit for approval") : PlanButtonsText::tr("Submit");
    case DeploymentAction::Approve: return PlanButtonsText::tr("Approve %1 for %2").arg(fresh, where);
    case DeploymentAction::Reject: return PlanButtonsText::tr("Reject %1").arg(fresh);
    case DeploymentAction::RequestChanges: return PlanButtonsText::tr("Request changes");
    case DeploymentAction::Execute: return PlanButtonsText::tr("Put %1 into %2…").arg(fresh, where);
    case DeploymentAction::Pause: return PlanButtonsText::tr("Pause…");
    case DeploymentAction::Resume: return PlanButtonsText::tr("Resume");
    case DeploymentAction::Promote: return PlanButtonsText::tr("Promote now…");
    case DeploymentAction::Abort: return PlanButtonsText::tr("Abort…");
    case DeploymentAction::RollBack:
        if (summary.environments.size() > 1)
            return PlanButtonsText::tr("Roll back…");
        // Where another version runs by now, the version to go back to is chosen first.
        return summary.stable.isNull() || summary.followedBy > 0
                 ? PlanButtonsText::tr("Roll back %1…").arg(where)
                 : PlanButtonsText::tr("Roll back %1 to %2…").arg(where, deployedVersionText(summary.stable));
    case DeploymentAction::Retry:
        return summary.status == PlanStatus::Completed
                 ? PlanButtonsText::tr("Deploy %1 again with a new plan").arg(fresh)
                 : PlanButtonsText::tr("Try again with a new plan");
    case DeploymentAction::Cancel: return PlanButtonsText::tr("Cancel the plan…");
    }
    return {};
}

QString shortCommandText(DeploymentAction action)
{
    switch (action) {
    case DeploymentAction::Execute: return PlanButtonsText::tr("Put it there…");
    case DeploymentAction::RollBack: return PlanButtonsText::tr("Roll back…");
    case DeploymentAction::Retry: return PlanButtonsText::tr("Try again");
    default: return {};
    }
}

} // namespace

QString planActionName(DeploymentAction action)
{
    switch (action) {
    case DeploymentAction::Edit: return QStringLiteral("edit");
    case DeploymentAction::Submit: return QStringLiteral("submit");
    case DeploymentAction::Approve: return QStringLiteral("approve");
    case DeploymentAction::Reject: return QStringLiteral("reject");
    case DeploymentAction::RequestChanges: return QStringLiteral("requestChanges");
    case DeploymentAction::Execute: return QStringLiteral("execute");
    case DeploymentAction::Pause: return QStringLiteral("pause");
    case DeploymentAction::Resume: return QStringLiteral("resume");
    case DeploymentAction::Promote: return QStringLiteral("promote");
    case DeploymentAction::Abort: return QStringLiteral("abort");
    case DeploymentAction::RollBack: return QStringLiteral("rollBack");
    case DeploymentAction::Retry: return QStringLiteral("retry");
    case DeploymentAction::Cancel: return QStringLiteral("cancel");
    }
    return {};
}

bool isPlanDecision(DeploymentAction action)
{
    return action == DeploymentAction::Approve || action == DeploymentAction::Reject
        || action == DeploymentAction::RequestChanges;
}

PlanCommand planCommand(const PlanDetails &plan, DeploymentAction action)
{
    PlanCommand command;
    command.action = action;
    command.text = commandText(plan, action);
    command.shortText = shortCommandText(action);
    command.whyNot = PlanButtonsText::tr("Not possible while the plan is %1").arg(planStatusText(plan.summary.status));
    // A plan that has ended is not changed any more: a new one starts with what it asked for.
    const PlanStatus status = plan.summary.status;
    const bool anew =
        action == DeploymentAction::Edit
        && (status == PlanStatus::GateFailed || status == PlanStatus::Rejected || status == PlanStatus::Expired);
    const DeploymentAction asked = anew ? DeploymentAction::Retry : action;
    for (const DeploymentActionState &state : plan.actions) {
        if (state.action == asked) {
            command.enabled = state.allowed;
            command.whyNot = state.allowed ? QString() : state.whyNot;
        }
    }
    if (lacksItsBar(plan, action) && command.enabled) {
        command.enabled = false;
        command.whyNot = PlanButtonsText::tr("It is approved already: change the plan or cancel it instead");
    }
    command.danger =
        action == DeploymentAction::Abort || action == DeploymentAction::RollBack || action == DeploymentAction::Reject;
    command.asks = action == DeploymentAction::Execute || action == DeploymentAction::Pause
                || action == DeploymentAction::Promote || action == DeploymentAction::Abort
                || action == DeploymentAction::RollBack || action == DeploymentAction::Cancel;
    return command;
}

QList<PlanCommand> planCommands(const PlanDetails &plan)
{
    QList<PlanCommand> commands;
    for (const DeploymentAction action : shownOrder) {
        const PlanCommand command = planCommand(plan, action);
        // After a success there is something to do again only when another version runs.
        const bool succeeded = action == DeploymentAction::Retry && plan.summary.status == PlanStatus::Completed;
        if (command.enabled || (machineTakes(plan, action) && !succeeded && !lacksItsBar(plan, action)))
            commands += command;
    }
    return commands;
}

QString planConfirmText(const PlanDetails &plan, DeploymentAction action)
{
    const QString where = environmentNames(plan);
    switch (action) {
    case DeploymentAction::Abort: return PlanButtonsText::tr("Abort %1").arg(where);
    case DeploymentAction::Cancel: return PlanButtonsText::tr("End plan %1").arg(plan.summary.number);
    case DeploymentAction::Pause: return PlanButtonsText::tr("Pause %1").arg(where);
    default: break;
    }
    QString text = commandText(plan, action);
    if (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

QString planLongText(const PlanDetails &plan, DeploymentAction action)
{
    const QString prompt = plan.summary.promptKey;
    const QString fresh = deployedVersionText(plan.summary.fresh);
    const QString where = environmentNames(plan);
    switch (action) {
    case DeploymentAction::RollBack: return PlanButtonsText::tr("Roll back %1 in %2…").arg(prompt, where);
    case DeploymentAction::Execute: return PlanButtonsText::tr("Put %1 %2 into %3…").arg(prompt, fresh, where);
    case DeploymentAction::Approve: return PlanButtonsText::tr("Approve %1 %2 for %3").arg(prompt, fresh, where);
    case DeploymentAction::Reject: return PlanButtonsText::tr("Reject %1 %2 for %3").arg(prompt, fresh, where);
    default:
        return PlanButtonsText::tr("%1 (%2 in %3)", "command, prompt, environment")
            .arg(commandText(plan, action), prompt, where);
    }
}

QString planDoneText(const PlanDetails &plan, DeploymentAction action)
{
    switch (action) {
    case DeploymentAction::Edit: return PlanButtonsText::tr("changed");
    case DeploymentAction::Approve: return PlanButtonsText::tr("approved");
    case DeploymentAction::RequestChanges: return PlanButtonsText::tr("changes requested");
    case DeploymentAction::Pause: return PlanButtonsText::tr("paused");
    case DeploymentAction::Resume: return PlanButtonsText::tr("resumed");
    case DeploymentAction::Promote: return PlanButtonsText::tr("promoted");
    // What was asked for takes its time and may fail: the state says how far it is.
    case DeploymentAction::Submit:
    case DeploymentAction::Retry:
    case DeploymentAction::Reject:
    case DeploymentAction::Cancel:
    case DeploymentAction::Execute:
    case DeploymentAction::Abort:
    case DeploymentAction::RollBack: return planStatusText(plan.summary.status);
    }
    return {};
}

QString planQuestion(const PlanDetails &plan, DeploymentAction action)
{
    const PlanSummary &summary = plan.summary;
    const QString fresh = deployedVersionText(summary.fresh);
    const QString where = environmentNames(plan);
    switch (action) {
    case DeploymentAction::Execute:
        return summary.stable.isNull() ? PlanButtonsText::tr("Put %1 %2 into %3 now? Nothing runs there yet.")
                                             .arg(summary.promptKey, fresh, where)
                                       : PlanButtonsText::tr("Put %1 %2 into %3 now? %4 runs there.")
                                             .arg(summary.promptKey, fresh, where, deployedVersionText(summary.stable));
    case DeploymentAction::Pause:
        return PlanButtonsText::tr("Hold %1 in %2 where it is?").arg(summary.promptKey, where);
    case DeploymentAction::Promote:
        return PlanButtonsText::tr("Skip the waiting of this step for %1 in %2?").arg(summary.promptKey, where);
    case DeploymentAction::Abort:
        return PlanButtonsText::tr("Stop putting %1 %2 into %3? What has moved goes back to %4.")
            .arg(summary.promptKey, fresh, where, deployedVersionText(summary.stable));
    case DeploymentAction::Cancel:
        return PlanButtonsText::tr("End plan %1 for %2 %3? Nothing in %4 changes.")
            .arg(QString::number(summary.number), summary.promptKey, fresh, where);
    case DeploymentAction::RollBack:
        return PlanButtonsText::tr("Take %1 in %2 back from %3?").arg(summary.promptKey, where, fresh);
    default: return {};
    }
}

RollbackSource rollbackSource(const QList<PlanSummary> &plans, const QString &environment, const RunningPrompt &prompt)
{
    RollbackSource source;
    source.whyNot = PlanButtonsText::tr("No plan put %1 into %2: deploy the version that should run there")
                        .arg(prompt.promptKey, environment);
    for (const PlanSummary &plan : plans) {
        if (!(plan.prompt == prompt.prompt) || plan.application != prompt.application
            || !plan.environments.contains(environment)
            || (plan.status != PlanStatus::Completed && plan.status != PlanStatus::Executing))
            continue;
        source.whyNot = plan.status == PlanStatus::Completed ? plan.noWayBack : QString();
        source.plan = source.whyNot.isEmpty() ? &plan : nullptr;
        break;
    }
    return source;
}

} // namespace promptlab
