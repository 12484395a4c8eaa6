// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/deploymenttexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace promptlab {

namespace {

struct DeploymentTexts {
    Q_DECLARE_TR_FUNCTIONS(DeploymentTexts)
};

constexpr qint64 textsMinuteMs = 60'000;
constexpr qint64 textsHourMs = 60 * textsMinuteMs;
constexpr qint64 textsDayMs = 24 * textsHourMs;

/// The day, with the year only when it is another one.
QString dayText(qint64 nowMs, qint64 atMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(atMs).date();
    const bool sameYear = day.year() == QDateTime::fromMSecsSinceEpoch(nowMs).date().year();
    return QLocale().toString(day, sameYear ? DeploymentTexts::tr("d MMM", "a day of this year")
                                            : DeploymentTexts::tr("MMM yyyy", "a month of another year"));
}

/// The one that somebody should look at first.
const ExecutionView *tellingExecution(const QList<ExecutionView> &executions)
{
    const auto weight = [](const ExecutionView &execution) {
        switch (execution.status) {
        case ExecutionStatus::RollbackFailed: return 7;
        case ExecutionStatus::RollingBack: return 6;
        case ExecutionStatus::Paused: return 5;
        case ExecutionStatus::Holding: return 4;
        case ExecutionStatus::Shifting:
        case ExecutionStatus::Monitoring:
        case ExecutionStatus::Baking: return 3;
        case ExecutionStatus::Pending: return 1;
        default: return 0;
        }
    };
    const ExecutionView *telling = nullptr;
    for (const ExecutionView &execution : executions) {
        if (!telling || weight(execution) > weight(*telling))
            telling = &execution;
    }
    return telling;
}

QString waitsForExecution(const ExecutionView &execution, qint64 nowMs)
{
    if (!execution.error.isEmpty()) {
        return execution.nextTryAt > nowMs
                 ? DeploymentTexts::tr("%1, next try in %2 s")
                       .arg(execution.channel)
                       .arg((execution.nextTryAt - nowMs + 999) / 1000)
                 : DeploymentTexts::tr("%1, try %2").arg(execution.channel).arg(execution.tries + 1);
    }
    switch (execution.status) {
    case ExecutionStatus::Pending: return DeploymentTexts::tr("its turn");
    case ExecutionStatus::Shifting: return DeploymentTexts::tr("confirmation");
    case ExecutionStatus::Monitoring:
    case ExecutionStatus::Baking: {
        const qint64 left = execution.monitoringSeconds - execution.observedSeconds;
        return left > 0 ? DeploymentTexts::tr("clock, %1 min").arg((left + 59) / 60) : DeploymentTexts::tr("the judge");
    }
    case ExecutionStatus::Paused:
    case ExecutionStatus::Holding: return DeploymentTexts::tr("somebody to go on");
    case ExecutionStatus::RollingBack: return DeploymentTexts::tr("the way back");
    default: return QStringLiteral("–");
    }
}

} // namespace

bool planIsActive(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
    case PlanStatus::Gating:
    case PlanStatus::AwaitingApproval:
    case PlanStatus::Scheduled:
    case PlanStatus::Executing:
    case PlanStatus::RollbackFailed: return true;
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::Expired:
    case PlanStatus::Completed:
    case PlanStatus::RolledBack:
    case PlanStatus::Cancelled:
    case PlanStatus::Superseded: return false;
    }
    return false;
}

DeploymentMark executionMark(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Pending: return {StatusTone::Paused, DeploymentTexts::tr("Pending")};
    case ExecutionStatus::Shifting: return {StatusTone::Running, DeploymentTexts::tr("Shifting")};
    case ExecutionStatus::Monitoring: return {StatusTone::Running, DeploymentTexts::tr("Monitoring")};
    case ExecutionStatus::Holding: return {StatusTone::Inconclusive, DeploymentTexts::tr("Holding")};
    case ExecutionStatus::Paused: return {StatusTone::Paused, DeploymentTexts::tr("Paused")};
    case ExecutionStatus::Baking: return {StatusTone::Running, DeploymentTexts::tr("Baking")};
    case ExecutionStatus::RollingBack: return {StatusTone::Fail, DeploymentTexts::tr("Rolling back")};
    case ExecutionStatus::RolledBack: return {StatusTone::Fail, DeploymentTexts::tr("Rolled back")};
    case ExecutionStatus::RollbackFailed: return {StatusTone::Error, DeploymentTexts::tr("Roll-back failed")};
    case ExecutionStatus::Completed: return {StatusTone::Pass, DeploymentTexts::tr("Completed")};
    case ExecutionStatus::Cancelled: return {StatusTone::Paused, DeploymentTexts::tr("Cancelled")};
    case ExecutionStatus::Superseded: return {StatusTone::Paused, DeploymentTexts::tr("Superseded")};
    }
    return {};
}

DeploymentMark planMark(const PlanSummary &plan)
{
    switch (plan.status) {
    case PlanStatus::Draft: return {StatusTone::Paused, DeploymentTexts::tr("Draft")};
    case PlanStatus::Gating: return {StatusTone::Running, DeploymentTexts::tr("Gates")};
    case PlanStatus::GateFailed: return {StatusTone::Fail, DeploymentTexts::tr("Gate failed")};
    case PlanStatus::AwaitingApproval: return {StatusTone::Waiting, DeploymentTexts::tr("Approval")};
    case PlanStatus::Rejected: return {StatusTone::Fail, DeploymentTexts::tr("Rejected")};
    case PlanStatus::Expired: return {StatusTone::Inconclusive, DeploymentTexts::tr("Expired")};
    case PlanStatus::Scheduled: return {StatusTone::Waiting, DeploymentTexts::tr("Scheduled")};
    case PlanStatus::Executing: {
        const ExecutionView *execution = tellingExecution(plan.executions);
        return execution ? executionMark(execution->status)
                         : DeploymentMark{StatusTone::Running, DeploymentTexts::tr("Starting")};
    }
    case PlanStatus::Completed:
        if (plan.takenBack && plan.runsIn.isEmpty())
            return {StatusTone::Fail, DeploymentTexts::tr("Rolled back")};
        if (planDrift(plan))
            return {StatusTone::Error, DeploymentTexts::tr("Differs", "what runs, from what was published")};
        return {StatusTone::Pass, DeploymentTexts::tr("Completed")};
    case PlanStatus::RolledBack: return {StatusTone::Fail, DeploymentTexts::tr("Rolled back")};
    case PlanStatus::RollbackFailed: return {StatusTone::Error, DeploymentTexts::tr("Roll-back failed")};
    case PlanStatus::Cancelled: return {StatusTone::Paused, DeploymentTexts::tr("Cancelled")};
    case PlanStatus::Superseded: return {StatusTone::Paused, DeploymentTexts::tr("Superseded")};
    }
    return {};
}

const DriftView *planDrift(const PlanSummary &plan)
{
    for (const ExecutionView &execution : plan.executions) {
        if (execution.drift)
            return &*execution.drift;
    }
    return nullptr;
}

QString driftText(const DriftView &drift)
{
    return DeploymentTexts::tr("%1. Seen %2", "what differs, and when").arg(drift.text, exactMomentText(drift.seenAt));
}

DeploymentMark decisionMark(const ApprovalView &approval)
{
    switch (approval.decision) {
    case ApprovalDecision::Approved: return {StatusTone::Pass, DeploymentTexts::tr("approved")};
    case ApprovalDecision::Rejected: return {StatusTone::Fail, DeploymentTexts::tr("rejected")};
    case ApprovalDecision::ChangesRequested:
        return {StatusTone::Inconclusive, DeploymentTexts::tr("asked for changes")};
    case ApprovalDecision::Overridden: return {StatusTone::Error, DeploymentTexts::tr("overrode a gate")};
    }
    return {};
}

QString deployedVersionText(const DeployedVersion &version)
{
    return version.isNull() ? DeploymentTexts::tr("nothing") : DeploymentTexts::tr("v%1").arg(version.number);
}

QString strategyText(DeploymentStrategy strategy)
{
    switch (strategy) {
    case DeploymentStrategy::Immediate: return DeploymentTexts::tr("immediate");
    case DeploymentStrategy::Canary: return DeploymentTexts::tr("canary");
    case DeploymentStrategy::BlueGreen: return DeploymentTexts::tr("blue-green");
    case DeploymentStrategy::Rolling: return DeploymentTexts::tr("rolling");
    }
    return {};
}

QString environmentKindText(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Personal: return DeploymentTexts::tr("personal");
    case EnvironmentKind::Staging: return DeploymentTexts::tr("staging");
    case EnvironmentKind::Production: return DeploymentTexts::tr("production");
    case EnvironmentKind::Other: return DeploymentTexts::tr("other");
    }
    return {};
}

QString environmentKindBeside(const EnvironmentView &environment)
{
    const QString kind = environmentKindText(environment.kind);
    const bool said = environment.name.compare(kind, Qt::CaseInsensitive) == 0
                   || environment.name.compare(environmentKindName(environment.kind), Qt::CaseInsensitive) == 0;
    return said ? QString() : kind;
}

QString approvalsAskedText(int count)
{
    return count == 1 ? DeploymentTexts::tr("1 approval asked for")
                      : DeploymentTexts::tr("%n approvals asked for", nullptr, count);
}

QString personText(const DeploymentPerson &person, bool selfAttested)
{
    QString name = person.name;
    if (name.isEmpty())
        name = person.id.isNull() ? DeploymentTexts::tr("the controller") : DeploymentTexts::tr("a former member");
    return selfAttested ? DeploymentTexts::tr("%1 (self-attested)").arg(name) : name;
}

QString actingText(const ActingPerson &person)
{
    if (!person.selfAttested)
        return {};
    return DeploymentTexts::tr("acting for %1 (self-attested)")
        .arg(person.name.isEmpty() ? DeploymentTexts::tr("another member") : person.name);
}

QString weightText(int weight)
{
    return DeploymentTexts::tr("%1 %").arg(QLocale().toString(weight / 100.0, 'g', 5));
}

QString healthText(const std::optional<double> &health)
{
    return health ? QLocale().toString(qRound(*health)) : DeploymentTexts::tr("unknown");
}

QString ageText(qint64 nowMs, qint64 atMs)
{
    const qint64 age = std::abs(nowMs - atMs);
    if (atMs == 0)
        return QStringLiteral("–");
    if (age < textsMinuteMs)
        return DeploymentTexts::tr("now");
    if (age < textsHourMs)
        return DeploymentTexts::tr("%1 min").arg(age / textsMinuteMs);
    if (age < textsDayMs)
        return DeploymentTexts::tr("%1 h").arg(age / textsHourMs);
    return dayText(nowMs, atMs);
}

QString leftText(qint64 nowMs, qint64 untilMs)
{
    const qint64 left = std::max<qint64>(0, untilMs - nowMs);
    if (left < textsHourMs)
        return DeploymentTexts::tr("%1 min").arg((left + textsMinuteMs - 1) / textsMinuteMs);
    if (left <= 3 * textsDayMs)
        return DeploymentTexts::tr("%1 h").arg(left / textsHourMs);
    return DeploymentTexts::tr("%n days", nullptr, int(left / textsDayMs));
}

QString shortTimeText(qint64 nowMs, qint64 atMs)
{
    if (atMs == 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return at.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date() ? at.time().toString(QStringLiteral("HH:mm"))
                                                                     : dayText(nowMs, atMs);
}

QString exactMomentText(qint64 atMs)
{
    if (atMs == 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    return QLocale().toString(at.date(), QLocale::LongFormat) + QLatin1Char(' ')
         + at.time().toString(QStringLiteral("HH:mm:ss")) + QLatin1Char(' ') + at.timeZoneAbbreviation();
}

QString waitingText(const PlanSummary &plan, qint64 nowMs)
{
    if (plan.status == PlanStatus::Executing || plan.status == PlanStatus::RollbackFailed) {
        const ExecutionView *execution = tellingExecution(plan.executions);
        return execution ? waitsForExecution(*execution, nowMs) : DeploymentTexts::tr("the controller");
    }
    QStringList names = plan.waitsFor;
    if (plan.waitsForMe) {
        switch (plan.status) {
        case PlanStatus::AwaitingApproval: return DeploymentTexts::tr("you, to decide");
        case PlanStatus::Scheduled: return DeploymentTexts::tr("you, to start it");
        case PlanStatus::Completed: return DeploymentTexts::tr("you, to put it right");
        default: return DeploymentTexts::tr("you");
        }
    }
    if (planIsActive(plan.status) && !names.isEmpty())
        return names.join(QStringLiteral(", "));
    if (plan.status == PlanStatus::Draft)
        return DeploymentTexts::tr("its submission", "what a draft waits for");
    const QString outcome = planOutcomeText(plan);
    return outcome.isEmpty() ? QStringLiteral("–") : outcome;
}

QString planOutcomeText(const PlanSummary &plan)
{
    if (plan.status != PlanStatus::Completed)
        return {};
    if (planDrift(plan))
        return DeploymentTexts::tr("not what is there now");
    if (!plan.runsIn.isEmpty())
        return plan.runsIn == plan.environments
                 ? DeploymentTexts::tr("runs now")
                 : DeploymentTexts::tr("runs now in %1").arg(plan.runsIn.join(QStringLiteral(", ")));
    if (plan.followedBy == 0)
        return {};
    return plan.takenBack ? DeploymentTexts::tr("rolled back by plan %1").arg(plan.followedBy)
                          : DeploymentTexts::tr("replaced by plan %1").arg(plan.followedBy);
}

QString planScopeText(const PlanSummary &plan)
{
    QStringList parts;
    if (!plan.application.isEmpty())
        parts += plan.application;
    parts += plan.environments.join(QStringLiteral(", "));
    parts += strategyText(plan.strategy);
    return parts.join(QStringLiteral(" · "));
}

QString approvalCountText(const PlanSummary &plan)
{
    if (!plan.approvalNeeded)
        return plan.rollback ? DeploymentTexts::tr("no approval: a way back in an emergency")
                             : DeploymentTexts::tr("no approval needed");
    if (plan.status == PlanStatus::Draft || plan.status == PlanStatus::Gating)
        return plan.quorum == 1 ? DeploymentTexts::tr("1 approval will be asked for")
                                : DeploymentTexts::tr("%n approvals will be asked for", nullptr, plan.quorum);
    return plan.quorum == 1 ? DeploymentTexts::tr("%1 of 1 approval").arg(plan.approvals)
                            : DeploymentTexts::tr("%1 of %n approvals", nullptr, plan.quorum).arg(plan.approvals);
}

} // namespace promptlab
