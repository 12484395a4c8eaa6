// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/planhistory.h"

#include "core/store/enumnames.h"

namespace promptlab {

namespace {

struct PlanHistoryText {
    Q_DECLARE_TR_FUNCTIONS(PlanHistory)
};

/// An action of the audit log and what it means, before translation.
struct HistorySentence {
    const char *action;
    const char *text;
};

constexpr HistorySentence historySentences[] = {
    {"plan.create", QT_TRANSLATE_NOOP("PlanHistory", "Plan made")},
    {"plan.edit", QT_TRANSLATE_NOOP("PlanHistory", "Plan changed; approvals of what it was are void")},
    {"plan.submit", QT_TRANSLATE_NOOP("PlanHistory", "Submitted")},
    {"plan.gates_passed", QT_TRANSLATE_NOOP("PlanHistory", "Gates passed; approval asked for")},
    {"plan.gates_passed_free", QT_TRANSLATE_NOOP("PlanHistory", "Gates passed; no approval is needed")},
    {"plan.gates_failed", QT_TRANSLATE_NOOP("PlanHistory", "Stopped by a gate")},
    {"plan.approve", QT_TRANSLATE_NOOP("PlanHistory", "Approved")},
    {"plan.quorum", QT_TRANSLATE_NOOP("PlanHistory", "Approved by enough people; ready to be executed")},
    {"plan.reject", QT_TRANSLATE_NOOP("PlanHistory", "Rejected")},
    {"plan.request_changes", QT_TRANSLATE_NOOP("PlanHistory", "Changes asked for; back to draft")},
    {"plan.subject_changed", QT_TRANSLATE_NOOP("PlanHistory", "What was signed has changed; approvals are void")},
    {"plan.expire", QT_TRANSLATE_NOOP("PlanHistory", "Expired")},
    {"plan.execute", QT_TRANSLATE_NOOP("PlanHistory", "Execution started")},
    {"plan.abort", QT_TRANSLATE_NOOP("PlanHistory", "Aborted")},
    {"plan.roll_back", QT_TRANSLATE_NOOP("PlanHistory", "Roll-back asked for")},
    {"plan.supersede", QT_TRANSLATE_NOOP("PlanHistory", "Superseded by a newer plan")},
    {"plan.completed", QT_TRANSLATE_NOOP("PlanHistory", "Completed")},
    {"plan.rolled_back", QT_TRANSLATE_NOOP("PlanHistory", "Rolled back")},
    {"plan.rollback_failed", QT_TRANSLATE_NOOP("PlanHistory", "Going back failed; it is tried again and again")},
    {"plan.executions_cancelled", QT_TRANSLATE_NOOP("PlanHistory", "Cancelled before any traffic moved")},
    {"plan.executions_superseded", QT_TRANSLATE_NOOP("PlanHistory", "Superseded before any traffic moved")},
    {"plan.cancel", QT_TRANSLATE_NOOP("PlanHistory", "Cancelled")},
    {"plan.retry", QT_TRANSLATE_NOOP("PlanHistory", "Tried again with a new plan")},
    {"execution.start", QT_TRANSLATE_NOOP("PlanHistory", "Setting the weight")},
    {"execution.weight_confirmed", QT_TRANSLATE_NOOP("PlanHistory", "The channel confirmed the weight")},
    {"execution.shift_timed_out", QT_TRANSLATE_NOOP("PlanHistory", "The channel did not confirm in time; going back")},
    {"execution.step_good", QT_TRANSLATE_NOOP("PlanHistory", "The step is good")},
    {"execution.judge_bad", QT_TRANSLATE_NOOP("PlanHistory", "The new version is worse; going back")},
    {"execution.not_decidable", QT_TRANSLATE_NOOP("PlanHistory", "No data to decide by; holding")},
    {"execution.hold_timed_out", QT_TRANSLATE_NOOP("PlanHistory", "Held for too long; going back")},
    {"execution.pause", QT_TRANSLATE_NOOP("PlanHistory", "Paused")},
    {"execution.resume", QT_TRANSLATE_NOOP("PlanHistory", "Resumed")},
    {"execution.promote", QT_TRANSLATE_NOOP("PlanHistory", "Promoted: the rest of the step is skipped")},
    {"execution.promote_full", QT_TRANSLATE_NOOP("PlanHistory", "Promoted fully: all waiting is skipped")},
    {"execution.abort", QT_TRANSLATE_NOOP("PlanHistory", "Aborted")},
    {"execution.supersede", QT_TRANSLATE_NOOP("PlanHistory", "Superseded by a newer plan")},
    {"execution.bake_passed", QT_TRANSLATE_NOOP("PlanHistory", "Baked without trouble")},
    {"execution.stable_confirmed", QT_TRANSLATE_NOOP("PlanHistory", "The channel confirmed what ran before")},
    {"execution.channel_gave_up", QT_TRANSLATE_NOOP("PlanHistory", "The channel could not be reached to go back")},
    {"execution.roll_back", QT_TRANSLATE_NOOP("PlanHistory", "Going back with the plan")},
    {"execution.channel_differs", QT_TRANSLATE_NOOP("PlanHistory", "The channel does not hold what was published")},
    {"execution.channel_as_set", QT_TRANSLATE_NOOP("PlanHistory", "The channel holds again what was published")},
    {"execution.publish_again", QT_TRANSLATE_NOOP("PlanHistory", "To be published again")},
    {"execution.published_again", QT_TRANSLATE_NOOP("PlanHistory", "Published again")},
    {"execution.publish_failed", QT_TRANSLATE_NOOP("PlanHistory", "It could not be published again")},
    {"execution.try_now", QT_TRANSLATE_NOOP("PlanHistory", "Tried again at once")},
    {"execution.channel_failed", QT_TRANSLATE_NOOP("PlanHistory", "The channel could not be reached")},
};

QString historyText(const QString &action, AuditOutcome outcome)
{
    if (outcome == AuditOutcome::Denied)
        return PlanHistoryText::tr("Refused: %1").arg(action);
    for (const HistorySentence &sentence : historySentences) {
        if (action == QLatin1String(sentence.action))
            return PlanHistoryText::tr(sentence.text);
    }
    return action;
}

constexpr EnumName<AuditOutcome> historyOutcomes[] = {
    {AuditOutcome::Ok, "ok"}, {AuditOutcome::Denied, "denied"}, {AuditOutcome::Failed, "failed"}};

Result<DeploymentEvent> readEvent(const AuditLog &log, const AuditRecord &record, const QString &environment,
                                  const DeploymentSurroundings &around)
{
    PL_TRY(const QJsonValue parsed, parseJson(record.body));
    const QJsonObject body = parsed.toObject();
    DeploymentEvent event;
    event.seq = record.seq;
    event.at = body.value(QStringLiteral("time")).toInteger();
    if (const auto person = PersonId::parse(body.value(QStringLiteral("actor")).toString()); person.ok())
        event.person = around.person(*person);
    event.selfAttested = body.value(QStringLiteral("selfAttested")).toBool();
    PL_TRY(event.outcome,
           enumFromName(historyOutcomes, body.value(QStringLiteral("outcome")).toString(), QStringLiteral("outcome")));
    event.action = body.value(QStringLiteral("action")).toString();
    event.environment = environment;
    event.text = historyText(event.action, event.outcome);
    PL_TRY(event.reason, log.reasonIn(body));
    return event;
}

} // namespace

Result<QList<DeploymentEvent>> planHistory(Connection &db, const FieldCipher &cipher, const ReadPlan &plan,
                                           const DeploymentSurroundings &around)
{
    AuditLog log(db, cipher);
    QList<DeploymentEvent> events;
    PL_TRY(const auto ofPlan, log.about(QStringLiteral("deployment_plan"), plan.record.id.toString()));
    const bool ungated = plan.data.request.gates.isEmpty();
    for (const AuditRecord &record : ofPlan) {
        PL_TRY(DeploymentEvent event, readEvent(log, record, QString(), around));
        if (ungated && event.outcome == AuditOutcome::Ok && event.action == QLatin1String("plan.gates_passed"))
            event.text = PlanHistoryText::tr("No gate asked for; approval asked for");
        else if (ungated && event.outcome == AuditOutcome::Ok
                 && event.action == QLatin1String("plan.gates_passed_free"))
            event.text = PlanHistoryText::tr("No gate asked for; no approval is needed");
        events.append(event);
    }
    for (const DeploymentExecutionRecord &execution : plan.executions) {
        PL_TRY(const auto records, log.about(QStringLiteral("deployment_execution"), execution.id.toString()));
        for (const AuditRecord &record : records) {
            PL_TRY(const DeploymentEvent event,
                   readEvent(log, record, around.environmentName(execution.environment), around));
            events.append(event);
        }
    }
    std::sort(events.begin(), events.end(),
              [](const DeploymentEvent &a, const DeploymentEvent &b) { return a.seq > b.seq; });
    return events;
}

} // namespace promptlab
