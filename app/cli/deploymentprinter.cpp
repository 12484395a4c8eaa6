// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deploymentprinter.h"

#include "app/cli/table.h"
#include "core/deployment/executionmachine.h"
#include "core/deployment/planmachine.h"
#include "core/deployment/planneeds.h"

namespace promptlab::cli {

namespace {

struct DeploymentPrinterText {
    Q_DECLARE_TR_FUNCTIONS(DeploymentPrinter)
};

QString versionText(const DeployedVersion &version)
{
    return version.isNull() ? DeploymentPrinterText::tr("nothing") : QStringLiteral("v%1").arg(version.number);
}

QString personText(const DeploymentPerson &person)
{
    if (person.id.isNull())
        return DeploymentPrinterText::tr("the controller");
    return person.name.isEmpty() ? DeploymentPrinterText::tr("somebody who is no member any more")
                                 : Terminal::safe(person.name);
}

/// A name, and that somebody else gave it.
QString attestedText(const QString &name, bool selfAttested)
{
    return selfAttested ? DeploymentPrinterText::tr("%1, self-attested").arg(name) : name;
}

QString weightText(int weight)
{
    return DeploymentPrinterText::tr("%1 %").arg(QString::number(weight / 100.0, 'f', weight % 100 == 0 ? 0 : 2));
}

Tone planTone(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Completed: return Tone::Good;
    case PlanStatus::RollbackFailed:
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::RolledBack: return Tone::Bad;
    case PlanStatus::AwaitingApproval:
    case PlanStatus::Scheduled:
    case PlanStatus::Expired: return Tone::Warning;
    case PlanStatus::Draft:
    case PlanStatus::Gating:
    case PlanStatus::Executing:
    case PlanStatus::Cancelled:
    case PlanStatus::Superseded: return Tone::Plain;
    }
    Q_UNREACHABLE();
}

QString waitsForText(const PlanSummary &plan)
{
    if (plan.status == PlanStatus::AwaitingApproval)
        return DeploymentPrinterText::tr("%1 of %2 approvals: %3")
            .arg(plan.approvals)
            .arg(plan.quorum)
            .arg(Terminal::safe(plan.waitsFor.join(QStringLiteral(", "))));
    if (plan.status == PlanStatus::Scheduled)
        return DeploymentPrinterText::tr("somebody who executes it");
    return {};
}

QJsonValue versionJson(const DeployedVersion &version)
{
    if (version.isNull())
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("number"), version.number},
                       {QStringLiteral("contentHash"), version.contentHash}};
}

QJsonValue timeJson(qint64 ms)
{
    return ms == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(ms));
}

QJsonValue numberJson(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject personJson(const DeploymentPerson &person)
{
    return {{QStringLiteral("id"), person.id.toString()}, {QStringLiteral("name"), person.name}};
}

QJsonValue driftJson(const std::optional<DriftView> &drift)
{
    if (!drift)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("text"), drift->text}, {QStringLiteral("seenAt"), timeJson(drift->seenAt)}};
}

QJsonObject executionJson(const ExecutionView &execution)
{
    QJsonArray steps;
    for (const int step : execution.steps)
        steps.append(step);
    return {{QStringLiteral("id"), execution.id.toString()},
            {QStringLiteral("environment"), execution.environmentName},
            {QStringLiteral("attempt"), execution.attempt},
            {QStringLiteral("status"), executionStatusName(execution.status)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("currentStage"), execution.currentStep},
            {QStringLiteral("stable"), versionJson(execution.stable)},
            {QStringLiteral("new"), versionJson(execution.fresh)},
            {QStringLiteral("weightSet"), execution.weightSet},
            {QStringLiteral("weightSeen"),
             execution.weightSeen ? QJsonValue(*execution.weightSeen) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("generation"), execution.generation},
            {QStringLiteral("observedSeconds"), execution.observedSeconds},
            {QStringLiteral("monitoringSeconds"), execution.monitoringSeconds},
            {QStringLiteral("startedAt"), timeJson(execution.startedAt)},
            {QStringLiteral("completedAt"), timeJson(execution.completedAt)},
            {QStringLiteral("channel"), execution.channel},
            {QStringLiteral("drainSeconds"), execution.drainSeconds},
            {QStringLiteral("cause"), execution.cause},
            {QStringLiteral("error"), execution.error},
            {QStringLiteral("nextTryAt"), timeJson(execution.nextTryAt)},
            {QStringLiteral("drift"), driftJson(execution.drift)},
            {QStringLiteral("health"), numberJson(execution.health)}};
}

QJsonArray gatesJson(const QList<GateView> &gates)
{
    QJsonArray list;
    for (const GateView &gate : gates)
        list.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("testRun")},
                                {QStringLiteral("passed"), gate.passed},
                                {QStringLiteral("reason"), gate.reason},
                                {QStringLiteral("run"), gate.run},
                                {QStringLiteral("evidence"), gate.evidence},
                                {QStringLiteral("passRate"), numberJson(gate.passRate)}});
    return list;
}

QJsonArray approvalsJson(const QList<ApprovalView> &approvals)
{
    QJsonArray list;
    for (const ApprovalView &approval : approvals)
        list.append(QJsonObject{{QStringLiteral("person"), personJson(approval.person)},
                                {QStringLiteral("decision"), approvalDecisionName(approval.decision)},
                                {QStringLiteral("note"), approval.note},
                                {QStringLiteral("subjectHash"), approval.subjectHash},
                                {QStringLiteral("selfAttested"), approval.selfAttested},
                                {QStringLiteral("at"), timeJson(approval.at)},
                                {QStringLiteral("expiresAt"), timeJson(approval.expiresAt)},
                                {QStringLiteral("counts"), approval.counts}});
    return list;
}

QJsonArray eventsJson(const QList<DeploymentEvent> &events)
{
    QJsonArray list;
    for (const DeploymentEvent &event : events)
        list.append(QJsonObject{{QStringLiteral("seq"), event.seq},
                                {QStringLiteral("at"), timeJson(event.at)},
                                {QStringLiteral("person"), personJson(event.person)},
                                {QStringLiteral("selfAttested"), event.selfAttested},
                                {QStringLiteral("outcome"), auditOutcomeName(event.outcome)},
                                {QStringLiteral("action"), event.action},
                                {QStringLiteral("environment"), event.environment},
                                {QStringLiteral("reason"), event.reason}});
    return list;
}

void printExecutions(const Terminal &terminal, const QList<ExecutionView> &executions)
{
    if (executions.isEmpty())
        return;
    terminal.line();
    Table table({DeploymentPrinterText::tr("environment"), DeploymentPrinterText::tr("state"),
                 DeploymentPrinterText::tr("set"), DeploymentPrinterText::tr("seen"),
                 DeploymentPrinterText::tr("before"), DeploymentPrinterText::tr("generation"),
                 DeploymentPrinterText::tr("channel")});
    for (const ExecutionView &execution : executions)
        table.addRow({execution.environmentName, executionStatusText(execution.status), weightText(execution.weightSet),
                      execution.weightSeen ? weightText(*execution.weightSeen) : QStringLiteral("–"),
                      versionText(execution.stable), QString::number(execution.generation),
                      Terminal::safe(execution.channel)});
    table.print(terminal);
    for (const ExecutionView &execution : executions) {
        if (!execution.cause.isEmpty())
            terminal.paragraph(DeploymentPrinterText::tr("%1 goes back: %2")
                                   .arg(execution.environmentName, Terminal::safe(execution.cause)),
                               0, Tone::Warning);
        if (execution.drift)
            terminal.paragraph(
                DeploymentPrinterText::tr("%1: %2 (seen %3). \"promptlab-cli env publish %1 PROMPT\" puts"
                                          " it there again.")
                    .arg(execution.environmentName, Terminal::safe(execution.drift->text),
                         timeText(execution.drift->seenAt)),
                0, Tone::Bad);
        if (!execution.error.isEmpty())
            terminal.paragraph(DeploymentPrinterText::tr("%1: %2 (attempt %3)")
                                   .arg(execution.environmentName, Terminal::safe(execution.error))
                                   .arg(execution.tries),
                               0, Tone::Bad);
    }
}

void printGates(const Terminal &terminal, const PlanDetails &plan, int indent)
{
    for (const GateView &gate : plan.gates)
        terminal.paragraph(
            (gate.passed ? DeploymentPrinterText::tr("Gate passed: %1") : DeploymentPrinterText::tr("Gate failed: %1"))
                .arg(gate.reason),
            indent, gate.passed ? Tone::Good : Tone::Bad);
}

void printApprovals(const Terminal &terminal, const PlanDetails &plan)
{
    for (const ApprovalView &approval : plan.approvals) {
        QString text = QStringLiteral("%1  %2  %3")
                           .arg(timeText(approval.at), approvalDecisionName(approval.decision),
                                attestedText(personText(approval.person), approval.selfAttested));
        if (approval.decision == ApprovalDecision::Approved && !approval.counts)
            text += DeploymentPrinterText::tr(" (does not count any more)");
        if (!approval.note.isEmpty())
            text += QStringLiteral(": ") + Terminal::safe(approval.note);
        terminal.paragraph(text);
    }
}

void printPlanHead(const Terminal &terminal, const PlanDetails &plan)
{
    const PlanSummary &summary = plan.summary;
    terminal.line(DeploymentPrinterText::tr("Plan %1: %2 %3 → %4 in %5: %6")
                      .arg(summary.number)
                      .arg(summary.promptKey, versionText(summary.stable), versionText(summary.fresh),
                           summary.environments.join(QStringLiteral(", ")),
                           terminal.styled(planStatusText(summary.status), planTone(summary.status))));
    const QString waits = waitsForText(summary);
    if (!waits.isEmpty())
        terminal.paragraph(DeploymentPrinterText::tr("It waits for %1").arg(waits), 2);
    if (!summary.error.isEmpty())
        terminal.paragraph(Terminal::safe(summary.error), 2, Tone::Bad);
}

/// The verb that mends what is missing; the services do not know it.
QString verbFor(const Error &error)
{
    switch (planNeedOf(error)) {
    case PlanNeed::Channel:
        return QStringLiteral("promptlab-cli env set-channel %1 FOLDER").arg(planNeedEnvironment(error));
    case PlanNeed::Approvers:
        return DeploymentPrinterText::tr("%1 or %2")
            .arg(QStringLiteral("promptlab-cli member add NAME --role admin"),
                 QStringLiteral("promptlab-cli env set-approval"));
    case PlanNeed::ApproverRight: return QStringLiteral("promptlab-cli env set-approval");
    case PlanNeed::PlanApprovers: return QStringLiteral("promptlab-cli plan create … --approver NAME");
    case PlanNeed::None: break;
    }
    return {};
}

Error withVerb(const Error &error)
{
    const QString verb = verbFor(error);
    if (verb.isEmpty())
        return error;
    Error said = error;
    said.message = DeploymentPrinterText::tr("%1 (%2)", "an error, and the verb that helps").arg(error.text(), verb);
    said.cause.reset();
    said.position.reset(); // the text holds both
    return said;
}

} // namespace

QJsonObject planJson(const PlanSummary &plan)
{
    QJsonArray executions;
    for (const ExecutionView &execution : plan.executions)
        executions.append(executionJson(execution));
    return {{QStringLiteral("id"), plan.id.toString()},
            {QStringLiteral("number"), plan.number},
            {QStringLiteral("status"), planStatusName(plan.status)},
            {QStringLiteral("promptId"), plan.promptKey},
            {QStringLiteral("application"), plan.application},
            {QStringLiteral("targetEnvironments"), QJsonArray::fromStringList(plan.environments)},
            {QStringLiteral("strategy"), deploymentStrategyName(plan.strategy)},
            {QStringLiteral("stable"), versionJson(plan.stable)},
            {QStringLiteral("new"), versionJson(plan.fresh)},
            {QStringLiteral("requestedBy"), personJson(plan.requestedBy)},
            {QStringLiteral("selfAttested"), plan.selfAttested},
            {QStringLiteral("createdAt"), timeJson(plan.createdAt)},
            {QStringLiteral("updatedAt"), timeJson(plan.updatedAt)},
            {QStringLiteral("approvalNeeded"), plan.approvalNeeded},
            {QStringLiteral("approvals"), plan.approvals},
            {QStringLiteral("quorum"), plan.quorum},
            {QStringLiteral("approvalUntil"), timeJson(plan.approvalUntil)},
            {QStringLiteral("waitsFor"), QJsonArray::fromStringList(plan.waitsFor)},
            {QStringLiteral("rollback"), plan.rollback},
            {QStringLiteral("linkedTo"), plan.linkedTo.toString()},
            {QStringLiteral("executions"), executions}};
}

QJsonObject planJson(const PlanDetails &plan)
{
    QJsonObject json = planJson(plan.summary);
    json.insert(QStringLiteral("request"), plan.request.toJson());
    json.insert(QStringLiteral("planHash"), plan.planHash);
    json.insert(QStringLiteral("subjectHash"), plan.subjectHash);
    json.insert(QStringLiteral("gates"), gatesJson(plan.gates));
    json.insert(QStringLiteral("decisions"), approvalsJson(plan.approvals));
    json.insert(QStringLiteral("events"), eventsJson(plan.events));
    return json;
}

QJsonObject environmentJson(const EnvironmentView &environment)
{
    QJsonArray approvers;
    for (const DeploymentPerson &person : environment.approvers)
        approvers.append(personJson(person));
    QJsonArray running;
    for (const RunningPrompt &prompt : environment.running) {
        QJsonArray split;
        for (const auto &[version, weight] : prompt.split)
            split.append(QJsonObject{{QStringLiteral("version"), version.number},
                                     {QStringLiteral("contentHash"), version.contentHash},
                                     {QStringLiteral("weight"), weight}});
        running.append(QJsonObject{{QStringLiteral("promptId"), prompt.promptKey},
                                   {QStringLiteral("application"), prompt.application},
                                   {QStringLiteral("split"), split},
                                   {QStringLiteral("generation"), prompt.generation},
                                   {QStringLiteral("updatedAt"), timeJson(prompt.updatedAt)},
                                   {QStringLiteral("activePlan"), prompt.activePlanNumber},
                                   {QStringLiteral("drift"), driftJson(prompt.drift)},
                                   {QStringLiteral("health"), numberJson(prompt.health)}});
    }
    return {{QStringLiteral("name"), environment.name},
            {QStringLiteral("kind"), environmentKindName(environment.kind)},
            {QStringLiteral("channelFolder"), environment.channelFolder},
            {QStringLiteral("approvalRequired"), environment.approvalRequired},
            {QStringLiteral("minApprovals"), environment.minApprovals},
            {QStringLiteral("approvers"), approvers},
            {QStringLiteral("running"), running}};
}

void printPlans(const Terminal &terminal, const QList<PlanSummary> &plans)
{
    if (plans.isEmpty()) {
        terminal.line(DeploymentPrinterText::tr(
            "No plans. Make one with \"promptlab-cli plan create PROMPT@VERSION --to ENVIRONMENT\"."));
        return;
    }
    Table table({DeploymentPrinterText::tr("plan"), DeploymentPrinterText::tr("prompt"),
                 DeploymentPrinterText::tr("version"), DeploymentPrinterText::tr("to"),
                 DeploymentPrinterText::tr("state"), DeploymentPrinterText::tr("changed (UTC)"),
                 DeploymentPrinterText::tr("by"), DeploymentPrinterText::tr("waits for")});
    table.setRightAligned(0);
    table.setDroppable({5, 6});
    for (const PlanSummary &plan : plans)
        table.addRow({QString::number(plan.number), plan.promptKey,
                      QStringLiteral("%1 → %2").arg(versionText(plan.stable), versionText(plan.fresh)),
                      plan.environments.join(QStringLiteral(", ")), planStatusText(plan.status),
                      timeText(plan.updatedAt), attestedText(personText(plan.requestedBy), plan.selfAttested),
                      plan.error.isEmpty() ? waitsForText(plan) : Terminal::safe(plan.error)},
                     planTone(plan.status));
    table.print(terminal);
}

void printPlanState(const Terminal &terminal, const PlanDetails &plan)
{
    printPlanHead(terminal, plan);
    // Whoever asked wants to know at once what stopped it.
    if (plan.summary.status == PlanStatus::GateFailed)
        printGates(terminal, plan, 2);
}

void printPlan(const Terminal &terminal, const PlanDetails &plan)
{
    const PlanSummary &summary = plan.summary;
    printPlanHead(terminal, plan);
    terminal.paragraph(
        DeploymentPrinterText::tr("Asked for by %1, %2")
            .arg(attestedText(personText(summary.requestedBy), summary.selfAttested), timeText(summary.createdAt)),
        2);
    if (summary.rollback)
        terminal.paragraph(DeploymentPrinterText::tr("A roll-back: no approval, but a reason"), 2);
    if (!plan.request.note.isEmpty())
        terminal.paragraph(Terminal::safe(plan.request.note), 2);
    terminal.paragraph(DeploymentPrinterText::tr("Strategy %1; plan %2")
                           .arg(deploymentStrategyName(summary.strategy), plan.planHash.left(12)),
                       2);
    if (summary.approvalNeeded && !plan.subjectHash.isEmpty())
        terminal.paragraph(DeploymentPrinterText::tr("An approval signs %1").arg(plan.subjectHash), 2);
    if (summary.approvalUntil != 0)
        terminal.paragraph(DeploymentPrinterText::tr("Expires %1 (UTC)").arg(timeText(summary.approvalUntil)), 2);
    printGates(terminal, plan, 0);
    printApprovals(terminal, plan);
    printExecutions(terminal, summary.executions);
    terminal.line();
    for (auto it = plan.events.crbegin(); it != plan.events.crend(); ++it) {
        QString text = QStringLiteral("%1  ").arg(timeText(it->at));
        if (!it->environment.isEmpty())
            text += it->environment + QStringLiteral(": ");
        text += QStringLiteral("%1 (%2)").arg(it->text, attestedText(personText(it->person), it->selfAttested));
        if (!it->reason.isEmpty())
            text += QStringLiteral(": ") + Terminal::safe(it->reason);
        terminal.paragraph(text, 0, it->outcome == AuditOutcome::Ok ? Tone::Plain : Tone::Bad);
    }
}

int failPlan(CommandHost *host, const Error &error)
{
    const int code = host->fail(withVerb(error));
    return error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::Conflict ? int(ExitFailed) : code;
}

Task<Result<PlanDetails>> planByNumber(CommandHost *host, Workspace *workspace, int number)
{
    PL_CO_TRY(const PlanSummary plan, co_await workspace->deployments().find(host->context(), number));
    co_return co_await workspace->deployments().details(host->context(), plan.id);
}

} // namespace promptlab::cli
