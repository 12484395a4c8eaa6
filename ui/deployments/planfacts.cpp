// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/planfacts.h"

#include "core/deployment/executionmachine.h"
#include "ui/deployments/deploymenttexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace promptlab {

namespace {

struct PlanFactsText {
    Q_DECLARE_TR_FUNCTIONS(PlanFacts)
};

constexpr int shownHashLength = 12;

FactRow headingRow(const QString &title, const QString &right = {})
{
    FactRow row;
    row.heading = true;
    row.title = title;
    row.right = right;
    return row;
}

FactRow plainRow(const QString &title, const QString &detail = {})
{
    FactRow row;
    row.title = title;
    row.detail = detail;
    return row;
}

PlanStep markedStep(StatusTone tone, const QString &icon, const QString &title)
{
    PlanStep step;
    step.tone = tone;
    step.icon = icon;
    step.title = title;
    return step;
}

/// How many gates there are and passed; @p passed below 0: nobody knows yet.
QString gateCountText(int count, int passed)
{
    if (passed < 0)
        return count == 1 ? PlanFactsText::tr("1 gate, not run yet")
                          : PlanFactsText::tr("%n gates, not run yet", nullptr, count);
    return count == 1 ? PlanFactsText::tr("%1 of 1 gate passed").arg(passed)
                      : PlanFactsText::tr("%1 of %n gates passed", nullptr, count).arg(passed);
}

/// The step before anything is sent: gates and approval.
PlanStep approvalStep(const PlanDetails &plan, qint64 nowMs)
{
    const PlanSummary &summary = plan.summary;
    PlanStep step =
        markedStep(StatusTone::Pass, QStringLiteral("circle-check"), PlanFactsText::tr("Gates and approval"));
    QStringList words;
    const auto passed =
        std::count_if(plan.gates.cbegin(), plan.gates.cend(), [](const GateView &g) { return g.passed; });
    if (!plan.request.gates.isEmpty())
        words += gateCountText(int(plan.request.gates.size()), plan.gates.isEmpty() ? -1 : int(passed));
    words += approvalCountText(summary);
    step.lines = {words.join(QStringLiteral(" · "))};
    switch (summary.status) {
    case PlanStatus::Draft:
        step.tone = StatusTone::Paused;
        step.icon = QStringLiteral("pencil");
        step.current = true;
        step.lines += PlanFactsText::tr("A draft: nobody was asked yet");
        break;
    case PlanStatus::Gating:
        step.tone = StatusTone::Running;
        step.icon = QStringLiteral("loader");
        step.current = true;
        break;
    case PlanStatus::AwaitingApproval:
        step.tone = StatusTone::Waiting;
        step.icon = QStringLiteral("hand");
        step.current = true;
        if (summary.approvalUntil > nowMs)
            step.right = PlanFactsText::tr("%1 left").arg(leftText(nowMs, summary.approvalUntil));
        break;
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::Expired: {
        const DeploymentMark mark = planMark(summary);
        step.tone = mark.tone;
        step.icon = mark.tone == StatusTone::Fail ? QStringLiteral("circle-x") : QStringLiteral("circle-question-mark");
        step.lines += mark.text;
        break;
    }
    default: break;
    }
    if (step.right.isEmpty())
        step.right = shortTimeText(nowMs, summary.createdAt);
    step.toolTip = PlanFactsText::tr("Made %1").arg(exactMomentText(summary.createdAt));
    return step;
}

QString confirmationText(const ExecutionView &execution)
{
    if (execution.drift)
        return PlanFactsText::tr("%1 was confirmed, but that is not there now. %2",
                                 "a share, and what is there instead")
            .arg(weightText(execution.weightSet), driftText(*execution.drift));
    if (!execution.weightSeen)
        return PlanFactsText::tr("%1 asked for, not confirmed yet").arg(weightText(execution.weightSet));
    return PlanFactsText::tr("%1 confirmed").arg(weightText(*execution.weightSeen));
}

/// What goes wrong at the channel, and when it is tried again.
QString troubleText(const ExecutionView &execution, qint64 nowMs)
{
    QString text = execution.error;
    if (execution.tries > 0)
        text += QLatin1Char(' ') + PlanFactsText::tr("(%n tries)", nullptr, execution.tries);
    if (execution.nextTryAt > nowMs)
        text += PlanFactsText::tr(", next in %1 s").arg((execution.nextTryAt - nowMs + 999) / 1000);
    return text;
}

PlanStep weightStep(const PlanDetails &plan, const ExecutionView &execution, int index, qint64 nowMs)
{
    const bool manyEnvironments = plan.summary.environments.size() > 1;
    const QString weight = weightText(execution.steps.at(index));
    PlanStep step =
        markedStep(StatusTone::Pass, QStringLiteral("circle-check"),
                   manyEnvironments ? PlanFactsText::tr("%1: %2").arg(execution.environmentName, weight) : weight);
    const bool ended = executionHasEnded(execution.status);
    const bool reached = execution.startedAt != 0 && index <= execution.currentStep;
    const bool here = reached && index == execution.currentStep;
    const bool undone = execution.status == ExecutionStatus::RolledBack
                     || execution.status == ExecutionStatus::RollingBack
                     || execution.status == ExecutionStatus::RollbackFailed;
    step.ahead = !reached;
    step.current = here && !ended && !undone && plan.summary.status == PlanStatus::Executing;
    if (step.ahead) {
        step.tone = StatusTone::Paused;
        step.icon = QStringLiteral("circle");
    } else if (here && execution.status != ExecutionStatus::Completed) {
        const DeploymentMark mark = executionMark(execution.status);
        step.tone = undone ? StatusTone::Paused : mark.tone;
        step.icon = undone ? QStringLiteral("undo-2") : QString();
        if (!undone)
            step.lines += mark.text;
    }
    if (here) {
        step.lines += PlanFactsText::tr("%1 into %2").arg(deployedVersionText(execution.fresh), execution.channel);
        if (execution.drift) {
            step.tone = StatusTone::Error;
            step.icon = QStringLiteral("octagon-alert");
        }
        step.lines += confirmationText(execution);
        step.right = shortTimeText(nowMs, execution.completedAt != 0 ? execution.completedAt : execution.startedAt);
        step.toolTip = PlanFactsText::tr("Started %1").arg(exactMomentText(execution.startedAt));
        if (execution.completedAt != 0)
            step.toolTip +=
                QLatin1Char('\n') + PlanFactsText::tr("Ended %1").arg(exactMomentText(execution.completedAt));
        if (step.current && execution.monitoringSeconds > 0) {
            step.progress = std::min(1.0, double(execution.observedSeconds) / double(execution.monitoringSeconds));
            step.lines += PlanFactsText::tr("%1 of %2 min seen")
                              .arg(execution.observedSeconds / 60)
                              .arg(execution.monitoringSeconds / 60);
        }
        if (!execution.error.isEmpty() && !undone)
            step.lines += troubleText(execution, nowMs);
        if (const QString outcome = planOutcomeText(plan.summary); !outcome.isEmpty())
            step.lines += outcome;
    }
    return step;
}

/// The way back of an execution, when it is on it or has gone it.
std::optional<PlanStep> wayBackStep(const ExecutionView &execution, qint64 nowMs)
{
    if (execution.status != ExecutionStatus::RollingBack && execution.status != ExecutionStatus::RolledBack
        && execution.status != ExecutionStatus::RollbackFailed)
        return std::nullopt;
    PlanStep step = markedStep(
        StatusTone::Fail, QStringLiteral("undo-2"),
        PlanFactsText::tr("%1: back to %2").arg(execution.environmentName, deployedVersionText(execution.stable)));
    step.lines += executionMark(execution.status).text;
    if (!execution.cause.isEmpty())
        step.lines += execution.cause;
    if (!execution.error.isEmpty())
        step.lines += troubleText(execution, nowMs);
    step.current = execution.status != ExecutionStatus::RolledBack;
    if (execution.status == ExecutionStatus::RollbackFailed) {
        step.tone = StatusTone::Error;
        step.icon = QStringLiteral("octagon-alert");
    }
    step.right = shortTimeText(nowMs, execution.completedAt);
    step.toolTip = exactMomentText(execution.completedAt);
    return step;
}

/// Environments of a plan that was not started.
QList<PlanStep> stepsAhead(const PlanDetails &plan)
{
    QList<PlanStep> steps;
    const QList<int> weights = plan.request.strategyConfig.weights(plan.summary.strategy);
    for (const QString &environment : plan.summary.environments) {
        for (const int weight : weights) {
            PlanStep step = markedStep(StatusTone::Paused, QStringLiteral("circle"),
                                       PlanFactsText::tr("%1: %2").arg(environment, weightText(weight)));
            step.ahead = true;
            steps += step;
        }
    }
    return steps;
}

FactRow gateRow(const GateView &gate, qint64 nowMs)
{
    FactRow row;
    row.tone = gate.passed ? StatusTone::Pass : StatusTone::Fail;
    row.title = gate.reason; // names the run
    row.detail = PlanFactsText::tr("asks for %1 %, at most %2 h old")
                     .arg(QLocale().toString(gate.gate.minPassRate * 100, 'g', 4))
                     .arg(gate.gate.maxAgeHours);
    row.right = shortTimeText(nowMs, gate.finishedAt);
    if (gate.run > 0) {
        row.place = {QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(gate.run), {}};
        row.toolTip =
            PlanFactsText::tr("Finished %1\nEvidence %2").arg(exactMomentText(gate.finishedAt), gate.evidence);
    }
    return row;
}

FactRow decisionRow(const ApprovalView &approval, qint64 nowMs)
{
    const DeploymentMark mark = decisionMark(approval);
    FactRow row;
    row.tone = approval.counts || approval.decision != ApprovalDecision::Approved ? mark.tone : StatusTone::Paused;
    row.title = PlanFactsText::tr("%1 %2", "person, what they did")
                    .arg(personText(approval.person, approval.selfAttested), mark.text);
    QStringList details;
    if (!approval.note.isEmpty())
        details += QLocale().quoteString(approval.note);
    if (!approval.counts && approval.decision == ApprovalDecision::Approved)
        details += PlanFactsText::tr("does not count any more: the plan was changed, or the time is over");
    row.detail = details.join(QLatin1Char('\n'));
    row.right = shortTimeText(nowMs, approval.at);
    row.toolTip = PlanFactsText::tr("%1\nBound to %2").arg(exactMomentText(approval.at), approval.subjectHash);
    if (approval.expiresAt != 0)
        row.toolTip += QLatin1Char('\n') + PlanFactsText::tr("Holds until %1").arg(exactMomentText(approval.expiresAt));
    return row;
}

QList<FactRow> changeRows(const PlanDetails &plan)
{
    const PlanSummary &summary = plan.summary;
    FactRow change;
    change.title = PlanFactsText::tr("%1 %2 → %3")
                       .arg(summary.promptKey, deployedVersionText(summary.stable), deployedVersionText(summary.fresh));
    change.detail = summary.fresh.contentHash.left(shownHashLength);
    change.place = planDiffPlace(summary);
    change.toolTip = change.place.pane.isEmpty()
                       ? PlanFactsText::tr("Nothing ran there before\nContent %1").arg(summary.fresh.contentHash)
                       : PlanFactsText::tr("Show the difference\nContent %1").arg(summary.fresh.contentHash);
    QList<FactRow> rows{headingRow(PlanFactsText::tr("What changes"), PlanFactsText::tr("plan %1").arg(summary.number)),
                        change};
    if (!plan.request.note.isEmpty())
        rows += plainRow(QLocale().quoteString(plan.request.note));
    FactRow asked =
        plainRow(PlanFactsText::tr("Asked for by %1").arg(personText(summary.requestedBy, summary.selfAttested)));
    asked.toolTip = exactMomentText(summary.createdAt);
    if (!plan.lastEditor.id.isNull() && !(plan.lastEditor.id == summary.requestedBy.id))
        asked.detail = PlanFactsText::tr("the prompt was last edited by %1").arg(personText(plan.lastEditor));
    rows += asked;
    return rows;
}

QList<FactRow> approvalRows(const PlanDetails &plan, qint64 nowMs)
{
    const PlanSummary &summary = plan.summary;
    QList<FactRow> rows{headingRow(PlanFactsText::tr("Decisions"), approvalCountText(summary))};
    for (const ApprovalView &approval : plan.approvals)
        rows += decisionRow(approval, nowMs);
    if (summary.status == PlanStatus::AwaitingApproval) {
        FactRow waiting;
        waiting.tone = StatusTone::Waiting;
        waiting.title = summary.waitsFor.isEmpty()
                          ? PlanFactsText::tr("Nobody can approve this: every member who may has a hand in it")
                          : PlanFactsText::tr("Can approve: %1").arg(summary.waitsFor.join(QStringLiteral(", ")));
        waiting.toolTip = exactMomentText(summary.approvalUntil);
        rows += waiting;
        rows +=
            plainRow(plan.personalOnly
                         ? PlanFactsText::tr("Only personal environments: one may approve one's own plan")
                         : PlanFactsText::tr("Four eyes: who asked for it or edited the prompt last cannot approve"));
    }
    if (!plan.subjectHash.isEmpty()) {
        FactRow bound = plainRow(
            PlanFactsText::tr("Bound to %1, any edit ends the approvals").arg(plan.subjectHash.left(shownHashLength)));
        bound.toolTip = plan.subjectHash;
        rows += bound;
    }
    return rows;
}

} // namespace

Place planDiffPlace(const PlanSummary &plan)
{
    if (plan.stable.isNull())
        return {};
    const QString left = QStringLiteral("%1@%2").arg(plan.promptKey).arg(plan.stable.number);
    const QString right = QStringLiteral("%1@%2").arg(plan.promptKey).arg(plan.fresh.number);
    return {QStringLiteral("diff"),
            QStringLiteral("versions"),
            plan.promptKey,
            {{QStringLiteral("left"), left}, {QStringLiteral("right"), right}}};
}

QList<PlanStep> planSteps(const PlanDetails &plan, qint64 nowMs)
{
    QList<PlanStep> steps{approvalStep(plan, nowMs)};
    if (plan.summary.executions.isEmpty())
        return steps + stepsAhead(plan);
    for (const ExecutionView &execution : plan.summary.executions) {
        for (int i = 0; i < execution.steps.size(); ++i)
            steps += weightStep(plan, execution, i, nowMs);
        if (const auto back = wayBackStep(execution, nowMs))
            steps += *back;
    }
    return steps;
}

QList<FactRow> planEvidence(const PlanDetails &plan, qint64 nowMs)
{
    QList<FactRow> rows = changeRows(plan);
    rows += headingRow(PlanFactsText::tr("Gates"),
                       plan.request.gates.isEmpty() ? PlanFactsText::tr("none asked for") : QString());
    for (const GateView &gate : plan.gates)
        rows += gateRow(gate, nowMs);
    if (plan.gates.isEmpty() && !plan.request.gates.isEmpty())
        rows += plainRow(PlanFactsText::tr("They run when the plan is submitted"));
    rows += approvalRows(plan, nowMs);
    if (!plan.summary.executions.isEmpty())
        rows += headingRow(PlanFactsText::tr("Channels"));
    for (const ExecutionView &execution : plan.summary.executions) {
        FactRow row;
        const DeploymentMark mark = executionMark(execution.status);
        row.tone = execution.error.isEmpty() && !execution.drift ? mark.tone : StatusTone::Error;
        row.title = PlanFactsText::tr("%1: %2").arg(execution.environmentName, execution.channel);
        if (execution.drift) // mended there
            row.place = {QStringLiteral("deployments"), QStringLiteral("environment"), execution.environmentName, {}};
        row.detail = execution.error.isEmpty() ? confirmationText(execution) : troubleText(execution, nowMs);
        row.right = execution.generation > 0 ? PlanFactsText::tr("generation %1").arg(execution.generation) : QString();
        row.toolTip = execution.drainSeconds > 0
                        ? PlanFactsText::tr("Readers follow within %n s", nullptr, execution.drainSeconds)
                        : QString();
        rows += row;
    }
    return rows;
}

namespace {

/// Steps that went as they should: their mark is that of a passed check.
bool isGoodNews(const QString &action)
{
    static const QSet<QString> good{QStringLiteral("plan.gates_passed"),
                                    QStringLiteral("plan.gates_passed_free"),
                                    QStringLiteral("plan.approve"),
                                    QStringLiteral("plan.completed"),
                                    QStringLiteral("execution.weight_confirmed"),
                                    QStringLiteral("execution.step_good"),
                                    QStringLiteral("execution.published_again"),
                                    QStringLiteral("execution.channel_as_set")};
    return good.contains(action);
}

/// A person's words are quoted; what the program says of a failure is not.
QString reasonText(const DeploymentEvent &event)
{
    const bool ownWords = event.outcome == AuditOutcome::Ok && !event.person.id.isNull();
    return ownWords ? QLocale().quoteString(event.reason) : event.reason;
}

} // namespace

QList<FactRow> planEvents(const PlanDetails &plan, qint64 nowMs)
{
    QList<FactRow> rows;
    for (const DeploymentEvent &event : plan.events) {
        FactRow row;
        row.lead = shortTimeText(nowMs, event.at);
        if (event.outcome == AuditOutcome::Denied)
            row.tone = StatusTone::Error;
        else if (event.outcome == AuditOutcome::Failed)
            row.tone = StatusTone::Fail;
        else if (isGoodNews(event.action))
            row.tone = StatusTone::Pass;
        row.title = event.environment.isEmpty() || event.text.contains(event.environment)
                      ? event.text
                      : PlanFactsText::tr("%1: %2").arg(event.environment, event.text);
        if (!event.person.id.isNull())
            row.detail = personText(event.person, event.selfAttested);
        if (!event.reason.isEmpty())
            row.detail += (row.detail.isEmpty() ? QString() : QStringLiteral(": ")) + reasonText(event);
        row.toolTip =
            PlanFactsText::tr("%1\nAudit entry %2: %3").arg(exactMomentText(event.at)).arg(event.seq).arg(event.action);
        rows += row;
    }
    return rows;
}

} // namespace promptlab
