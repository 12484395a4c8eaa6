// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/plancommands.h"

#include "core/deployment/planbuilder.h"
#include "core/deployment/planneeds.h"
#include "core/deployment/rollbacktargets.h"

namespace promptlab {

namespace {

struct PlanCommandsText {
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

const char planObject[] = "deployment_plan";
constexpr qint64 msPerApprovalHour = 3'600'000;

QString planIdText(const LoadedPlan &plan)
{
    return plan.record.id.toString();
}

Result<void> requireText(const QString &text, const QString &message)
{
    if (!text.trimmed().isEmpty())
        return {};
    return makeError(ErrorCode::InvalidInput, message);
}

PlanOutcome planDone(const LoadedPlan &plan)
{
    return {plan.record.id, plan.record.status == PlanStatus::Gating};
}

PlanOutcome planRefused(const LoadedPlan &plan, const Error &error)
{
    return {plan.record.id, plan.record.status == PlanStatus::Gating, error};
}

} // namespace

PlanInvolvement planInvolvement(const LoadedPlan &plan)
{
    // Whoever wrote the version edited the prompt last; whoever changed the plan counts like who overrode a gate.
    return {plan.record.createdBy, plan.data.author, {plan.data.lastEditor}};
}

std::optional<Error> PlanCommands::denied(const LoadedPlan &plan, AuthorizationRequest request)
{
    const auto decision = m_work.decide(std::move(request), QLatin1String(planObject), planIdText(plan));
    if (!decision.ok())
        return decision.error();
    const Result<void> result = decision->result();
    return result.ok() ? std::nullopt : std::optional(result.error());
}

Result<LoadedPlan> PlanCommands::insertPlan(const LoadedPlan &plan)
{
    LoadedPlan stored = plan;
    stored.record.planData = stored.data.toJson();
    stored.record.planHash = stored.data.planHash(stored.record.prompt);
    PL_CHECK(m_work.plans().insertPlan(stored.record));
    AuditEntry entry;
    entry.action = QStringLiteral("plan.create");
    entry.objectKind = QLatin1String(planObject);
    entry.objectId = planIdText(stored);
    entry.reason = stored.data.rollback ? stored.data.reason : stored.data.request.note;
    entry.afterHash = stored.record.planHash;
    m_work.work().audit(entry);
    return stored;
}

Result<PlanOutcome> PlanCommands::create(const DeploymentRequest &request)
{
    AuthorizationRequest wanted;
    wanted.permission = Permission::CreatePlan;
    PL_TRY(const Decision decision,
           m_work.decide(wanted, QStringLiteral("project"), m_work.work().context().project.toString()));
    if (!decision.allowed)
        return PlanOutcome{{}, false, decision.result().error()};
    PL_TRY(const LoadedPlan draft, PlanBuilder(m_work).build(request));
    PL_TRY(const LoadedPlan plan, insertPlan(draft));
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::edit(const PlanId &id, const DeploymentRequest &request)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::CreatePlan;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::Edit));
    PL_TRY(const LoadedPlan built, PlanBuilder(m_work).build(request));
    if (built.record.prompt != plan.record.prompt)
        return makeError(ErrorCode::InvalidInput,
                         PlanCommandsText::tr("A plan stays with its prompt; make a new plan for another one"));
    const bool selfAttested = plan.data.selfAttested || built.data.selfAttested;
    plan.data = built.data;
    plan.data.selfAttested = selfAttested;
    PL_CHECK(m_work.fire(plan, PlanEvent::Edit));
    return planDone(plan);
}

Result<void> PlanCommands::requireChannels(const LoadedPlan &plan)
{
    for (const PlanTarget &target : plan.data.targets) {
        PL_TRY(const EnvironmentRecord environment, m_work.environment(target.environment));
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(environment));
        if (rules.channelFolder.isEmpty())
            return channelNeeded(environment.name);
    }
    return {};
}

Result<PlanOutcome> PlanCommands::submit(const PlanId &id)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::CreatePlan;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::Submit));
    PL_CHECK(requireChannels(plan));
    PL_TRY(const ApprovalSubject subject, m_work.subject(plan));
    plan.data.personalOnly = subject.data.personalOnly;
    if (subject.data.approvalNeeded) {
        PL_TRY(const QList<PersonId> eligible, PlanBuilder(m_work).eligibleApprovers(plan));
        if (eligible.size() < subject.data.quorum)
            return plan.data.approvers.isEmpty() ? approversNeeded(subject.data.quorum, int(eligible.size()))
                                                 : namedApproversNeeded(subject.data.quorum, int(eligible.size()));
    }
    PL_CHECK(m_work.fire(plan, PlanEvent::Submit));
    return planDone(plan);
}

Result<QList<ApprovalRecord>> PlanCommands::standingApprovals(const LoadedPlan &plan)
{
    PL_TRY(const auto all, ApprovalRepository(m_work.work().db(), m_work.work().cipher()).list(plan.record.id));
    QList<ApprovalRecord> standing;
    for (const ApprovalRecord &approval : all) {
        const bool fresh = approval.expiresAt == 0 || approval.expiresAt > m_work.work().now();
        if (approval.decision == ApprovalDecision::Approved && approval.voidedAt == 0 && fresh
            && approval.subjectHash == plan.data.subjectHash)
            standing.append(approval);
    }
    return standing;
}

/// Why the caller may not decide about the plan; noted for the audit log.
Result<std::optional<Error>> PlanCommands::approverDenied(const LoadedPlan &plan, bool fourEyes)
{
    const PersonId me = m_work.work().context().actor.person;
    AuthorizationRequest wanted;
    wanted.permission = Permission::ApprovePlan;
    wanted.listed = true;
    for (const PlanTarget &target : plan.data.targets) {
        PL_TRY(const EnvironmentRecord environment, m_work.environment(target.environment));
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(environment));
        wanted.listed = wanted.listed && rules.approvers.contains(me);
    }
    if (const auto error = denied(plan, wanted))
        return error;
    Decision decision{true, {}, {}, false};
    if (!plan.data.approvers.isEmpty() && !plan.data.approvers.contains(me))
        decision = {false, QStringLiteral("not_listed"),
                    PlanCommandsText::tr("The plan names its approvers, and you are not among them"), false};
    else if (fourEyes)
        decision =
            checkFourEyes(me, planInvolvement(plan), plan.data.personalOnly, plan.data.request.allowSelfApproval);
    if (decision.allowed)
        return std::optional<Error>();
    m_work.auditDenied(decision, permissionName(Permission::ApprovePlan), QLatin1String(planObject), planIdText(plan));
    return std::optional(decision.result().error());
}

/// Stores that a plan has expired or is not what was signed any more; the refusal tells it.
Result<std::optional<Error>> PlanCommands::requireStanding(LoadedPlan &plan)
{
    PL_TRY(const ApprovalSubject now, m_work.subject(plan));
    if (now.hash() != plan.data.subjectHash) {
        PL_CHECK(m_work.fire(plan, PlanEvent::SubjectChanged));
        return std::optional(makeError(
            ErrorCode::Conflict,
            PlanCommandsText::tr("What runs there or a rule of an environment has changed since the gates were run;"
                                 " approvals are void and the gates run again: look at the plan, then decide again")));
    }
    if (!plan.data.approvalNeeded)
        return std::optional<Error>();
    const bool awaiting = plan.record.status == PlanStatus::AwaitingApproval;
    PL_TRY(const QList<ApprovalRecord> standing, standingApprovals(plan));
    const bool late = awaiting ? plan.data.approvalUntil <= m_work.work().now() : standing.size() < plan.data.quorum;
    if (!late)
        return std::optional<Error>();
    PL_CHECK(m_work.fire(plan, PlanEvent::ApprovalExpired));
    return std::optional(makeError(
        ErrorCode::Conflict,
        awaiting ? PlanCommandsText::tr("The time for approvals is over; the plan has expired. Retry makes a new one")
                 : PlanCommandsText::tr("An approval is too old; the plan has expired. Retry makes a new one")));
}

Result<PlanOutcome> PlanCommands::approve(const PlanId &id, const QString &subjectHash, const QString &note)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    PL_TRY(const auto no, approverDenied(plan, true));
    if (no)
        return planRefused(plan, *no);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::Approve));
    PL_TRY(const auto fallen, requireStanding(plan));
    if (fallen)
        return planRefused(plan, *fallen);
    if (subjectHash != plan.data.subjectHash)
        return makeError(ErrorCode::Conflict,
                         PlanCommandsText::tr("The plan is not what you looked at any more; look at it again"));
    const Context &context = m_work.work().context();
    PL_TRY(const QList<ApprovalRecord> standing, standingApprovals(plan));
    for (const ApprovalRecord &approval : standing) {
        if (approval.person == context.actor.person)
            return makeError(ErrorCode::AlreadyExists, PlanCommandsText::tr("You have approved this plan already"));
    }
    ApprovalRecord approval;
    approval.id = ApprovalId::create(m_work.work().clock());
    approval.project = plan.record.project;
    approval.plan = plan.record.id;
    approval.person = context.actor.person;
    approval.decision = ApprovalDecision::Approved;
    approval.subjectHash = subjectHash;
    approval.note = note;
    approval.selfAttested = context.actor.selfAttested;
    approval.createdAt = m_work.work().now();
    approval.expiresAt = approval.createdAt + plan.data.request.approvalHours * msPerApprovalHour;
    PL_CHECK(ApprovalRepository(m_work.work().db(), m_work.work().cipher()).insert(approval));
    PL_CHECK(m_work.fire(plan, PlanEvent::Approve, note));
    if (standing.size() + 1 >= plan.data.quorum)
        PL_CHECK(m_work.fire(plan, PlanEvent::QuorumReached));
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::refuse(const PlanId &id, ApprovalDecision decision, const QString &note)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    PL_TRY(const auto no, approverDenied(plan, false));
    if (no)
        return planRefused(plan, *no);
    const PlanEvent event = decision == ApprovalDecision::Rejected ? PlanEvent::Reject : PlanEvent::RequestChanges;
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, event));
    PL_CHECK(requireText(note, PlanCommandsText::tr("Say why, in a note: whoever asked has to know what to change")));
    ApprovalRecord approval;
    approval.id = ApprovalId::create(m_work.work().clock());
    approval.project = plan.record.project;
    approval.plan = plan.record.id;
    approval.person = m_work.work().context().actor.person;
    approval.decision = decision;
    approval.subjectHash = plan.data.subjectHash;
    approval.note = note;
    approval.selfAttested = m_work.work().context().actor.selfAttested;
    approval.createdAt = m_work.work().now();
    PL_CHECK(m_work.fire(plan, event, note));
    PL_CHECK(ApprovalRepository(m_work.work().db(), m_work.work().cipher()).insert(approval));
    return planDone(plan);
}

Result<void> PlanCommands::requireFreeTargets(const LoadedPlan &plan)
{
    PL_TRY(const QList<DeploymentExecutionRecord> live, m_work.plans().liveExecutions());
    for (const DeploymentExecutionRecord &execution : live) {
        const auto target =
            std::find_if(plan.data.targets.begin(), plan.data.targets.end(), [&execution](const PlanTarget &candidate) {
                return candidate.environment == execution.environment;
            });
        if (target == plan.data.targets.end() || execution.plan == plan.record.id)
            continue;
        PL_TRY(const auto other, m_work.plans().findPlan(execution.plan));
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        if (other && other->prompt == plan.record.prompt && data.application == plan.data.request.application)
            return makeError(
                ErrorCode::Conflict,
                PlanCommandsText::tr("Plan %1 is being executed in \"%2\"; wait until it has ended, or abort"
                                     " it")
                    .arg(other->number)
                    .arg(target->name));
    }
    return {};
}

Result<PlanOutcome> PlanCommands::execute(const PlanId &id)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::ExecutePlan;
    for (const PlanTarget &target : plan.data.targets) {
        PL_TRY(const EnvironmentRecord environment, m_work.environment(target.environment));
        if (environment.kind == EnvironmentKind::Production)
            wanted.permission = Permission::ExecuteProduction;
    }
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::Execute));
    PL_CHECK(requireFreeTargets(plan));
    PL_TRY(const auto fallen, requireStanding(plan));
    if (fallen)
        return planRefused(plan, *fallen);
    PL_CHECK(requireChannels(plan));
    PL_CHECK(m_work.fire(plan, PlanEvent::Execute));
    PL_CHECK(m_work.insertExecutions(plan));
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::steer(const PlanId &id, ExecutionEvent event)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    const bool promotes = event == ExecutionEvent::Promote || event == ExecutionEvent::PromoteFull;
    AuthorizationRequest wanted;
    wanted.permission = promotes ? Permission::PromoteDeployment : Permission::PauseDeployment;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    if (plan.record.status != PlanStatus::Executing)
        return makeError(
            ErrorCode::Conflict,
            PlanCommandsText::tr("The plan is not being executed (%1)").arg(planStatusText(plan.record.status)));
    PL_CHECK(m_work.fireAtAll(plan, event, {}));
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::tryNow(const PlanId &id)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::PauseDeployment;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(QList<DeploymentExecutionRecord> executions, m_work.executions(plan));
    for (DeploymentExecutionRecord &execution : executions) {
        PL_TRY(ExecutionData data, ExecutionData::of(execution));
        if (data.nextTryAt == 0 || executionHasEnded(execution.status))
            continue;
        data.nextTryAt = 0;
        execution.metadata = data.toJson();
        execution.updatedAt = m_work.work().now();
        PL_CHECK(m_work.plans().updateExecution(execution));
        m_work.audit(QStringLiteral("execution.try_now"), QStringLiteral("deployment_execution"),
                     execution.id.toString());
    }
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::abort(const PlanId &id, const QString &reason)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::RollBack;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_CHECK(m_work.fire(plan, PlanEvent::Abort, reason));
    PL_CHECK(m_work.fireAtAll(plan, ExecutionEvent::Abort, reason));
    return planDone(plan);
}

Result<PlanOutcome> PlanCommands::rollback(const PlanId &id, const RollbackRequest &request)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::RollBack;
    wanted.emergency = true;
    wanted.reasonGiven = !request.reason.trimmed().isEmpty();
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::RollBack));
    if (possible.effects.contains(PlanEffect::MakeRollback))
        return takeBackCompleted(plan, request);
    return takeBack(plan, request);
}

/// A roll-back of what is under way: to what ran before.
Result<PlanOutcome> PlanCommands::takeBack(LoadedPlan &plan, const RollbackRequest &request)
{
    PL_TRY(QList<DeploymentExecutionRecord> executions, m_work.executions(plan));
    for (DeploymentExecutionRecord &execution : executions) {
        PL_TRY(ExecutionData data, ExecutionData::of(execution));
        if (!request.toVersion.isEmpty() && request.toVersion != QString::number(data.stable.number))
            return makeError(ErrorCode::Conflict,
                             PlanCommandsText::tr("While a plan is being executed it goes back to what ran before"
                                                  " (version %1); to go elsewhere, wait until it has ended")
                                 .arg(data.stable.number));
        if (request.scope && data.scope != *request.scope) {
            data.scope = *request.scope;
            execution.metadata = data.toJson();
            execution.updatedAt = m_work.work().now();
            PL_CHECK(m_work.plans().updateExecution(execution));
        }
    }
    PL_CHECK(m_work.fire(plan, PlanEvent::RollBack, request.reason));
    PL_CHECK(m_work.fireAtAll(plan, ExecutionEvent::Abort, request.reason));
    return planDone(plan);
}

/// A roll-back of what has ended: a plan of its own, made and started at once.
Result<PlanOutcome> PlanCommands::takeBackCompleted(LoadedPlan &plan, const RollbackRequest &request)
{
    PL_TRY(DeploymentRequest wanted, RollbackTargets(m_work).requestFor(plan, request));
    PL_TRY(LoadedPlan back, PlanBuilder(m_work).build(wanted));
    back.data.rollback = true;
    back.data.reason = request.reason;
    back.record.retryOf = plan.record.id;
    PL_CHECK(requireChannels(back));
    PL_CHECK(requireFreeTargets(back));
    PL_CHECK(m_work.fire(plan, PlanEvent::RollBack, request.reason));
    PL_TRY(back, insertPlan(back));
    PL_CHECK(m_work.fire(back, PlanEvent::Submit));
    PL_CHECK(m_work.runGates(back));
    PL_CHECK(m_work.fire(back, PlanEvent::Execute));
    PL_CHECK(m_work.insertExecutions(back));
    return planDone(back);
}

Result<PlanOutcome> PlanCommands::retry(const PlanId &id)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::CreatePlan;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_TRY(const PlanTransition possible, planTransition(plan.record.status, PlanEvent::Retry));
    PL_TRY(LoadedPlan again, PlanBuilder(m_work).build(plan.data.request));
    again.record.retryOf = plan.record.id;
    PL_CHECK(m_work.fire(plan, PlanEvent::Retry));
    PL_TRY(again, insertPlan(again));
    return planDone(again);
}

Result<PlanOutcome> PlanCommands::cancel(const PlanId &id)
{
    PL_TRY(LoadedPlan plan, m_work.load(id));
    AuthorizationRequest wanted;
    wanted.permission = Permission::CreatePlan;
    if (const auto error = denied(plan, wanted))
        return planRefused(plan, *error);
    PL_CHECK(m_work.fire(plan, PlanEvent::Cancel));
    return planDone(plan);
}

} // namespace promptlab
