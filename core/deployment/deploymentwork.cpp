// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/deploymentwork.h"

#include "core/deployment/gatecheck.h"
#include "core/store/approvalrepository.h"
#include "core/store/promptrepository.h"

namespace promptlab {

namespace {

struct DeploymentWorkText {
    Q_DECLARE_TR_FUNCTIONS(DeploymentWork)
};

constexpr qint64 shiftDeadlineMs = 5 * 60 * 1000;
constexpr qint64 msPerApprovalHour = 3'600'000;
constexpr int wholeWeight = 10'000;

/// Why an execution goes back, for those who look at it.
QString causeText(ExecutionEvent event, const QString &reason)
{
    if (!reason.isEmpty())
        return reason;
    switch (event) {
    case ExecutionEvent::ShiftTimedOut: return DeploymentWorkText::tr("A channel did not confirm in time");
    case ExecutionEvent::JudgeBad: return DeploymentWorkText::tr("The new version is worse");
    case ExecutionEvent::HoldTimedOut: return DeploymentWorkText::tr("It was held for too long");
    case ExecutionEvent::Abort: return DeploymentWorkText::tr("It was aborted");
    case ExecutionEvent::Supersede: return DeploymentWorkText::tr("A newer plan took its place");
    case ExecutionEvent::RollBackCompleted: return DeploymentWorkText::tr("Another environment of the plan went back");
    case ExecutionEvent::Start:
    case ExecutionEvent::WeightConfirmed:
    case ExecutionEvent::StepGood:
    case ExecutionEvent::NotDecidable:
    case ExecutionEvent::Pause:
    case ExecutionEvent::Resume:
    case ExecutionEvent::Promote:
    case ExecutionEvent::PromoteFull:
    case ExecutionEvent::BakePassed:
    case ExecutionEvent::StableConfirmed:
    case ExecutionEvent::ChannelGaveUp: return {};
    }
    Q_UNREACHABLE();
}

Result<DeployedVersion> deployedVersion(Connection &db, const FieldCipher &cipher, const VersionId &id)
{
    PL_TRY(const auto version, PromptRepository(db, cipher).findVersion(id));
    if (!version)
        return makeError(ErrorCode::NotFound, DeploymentWorkText::tr("A version does not exist any more"));
    return DeployedVersion{version->id, version->number, version->contentHash};
}

} // namespace

bool executionFailed(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::RollingBack:
    case ExecutionStatus::RolledBack:
    case ExecutionStatus::RollbackFailed:
    case ExecutionStatus::Cancelled:
    case ExecutionStatus::Superseded: return true;
    case ExecutionStatus::Pending:
    case ExecutionStatus::Shifting:
    case ExecutionStatus::Monitoring:
    case ExecutionStatus::Holding:
    case ExecutionStatus::Paused:
    case ExecutionStatus::Baking:
    case ExecutionStatus::Completed: return false;
    }
    Q_UNREACHABLE();
}

ExecutionState executionStateOf(const DeploymentExecutionRecord &execution, const ExecutionData &data)
{
    return {execution.status, execution.resumeStatus, execution.currentStage, int(data.steps.size()) - 1,
            data.bakeSeconds > 0};
}

Result<LoadedPlan> DeploymentWork::load(const PlanId &id)
{
    PL_TRY(const auto record, m_plans.findPlan(id));
    if (!record || record->project != m_work.context().project)
        return makeError(ErrorCode::NotFound, DeploymentWorkText::tr("There is no such plan"));
    LoadedPlan plan{*record, {}};
    PL_TRY(plan.data, PlanData::of(*record));
    return plan;
}

Result<QList<DeploymentExecutionRecord>> DeploymentWork::executions(const LoadedPlan &plan)
{
    PL_TRY(const QList<DeploymentExecutionRecord> stored, m_plans.executions(plan.record.id));
    QList<DeploymentExecutionRecord> ordered;
    for (const PlanTarget &target : plan.data.targets) {
        for (const DeploymentExecutionRecord &execution : stored) {
            if (execution.environment == target.environment)
                ordered.append(execution);
        }
    }
    return ordered;
}

Result<QList<PlanEffect>> DeploymentWork::fire(LoadedPlan &plan, PlanEvent event, const QString &reason)
{
    PL_TRY(const PlanTransition transition, planTransition(plan.record.status, event));
    plan.record.status = transition.status;
    plan.record.updatedAt = m_work.now();
    if (transition.effects.contains(PlanEffect::VoidApprovals)) {
        PL_CHECK(ApprovalRepository(m_work.db(), m_work.cipher()).voidAll(plan.record.id, m_work.now()));
        plan.data.subjectHash.clear();
        plan.data.gates.clear();
        plan.data.approvalUntil = 0;
    }
    plan.record.planData = plan.data.toJson();
    plan.record.planHash = plan.data.planHash(plan.record.prompt);
    PL_CHECK(m_plans.updatePlan(plan.record));
    AuditEntry entry;
    entry.action = planEventName(event);
    entry.objectKind = QStringLiteral("deployment_plan");
    entry.objectId = plan.record.id.toString();
    entry.reason = reason;
    entry.changedFields = {QStringLiteral("status:") + planStatusName(plan.record.status)};
    entry.beforeHash = plan.data.subjectHash;
    entry.afterHash = plan.record.planHash;
    m_work.audit(entry);
    return transition.effects;
}

Result<qint64> DeploymentWork::setPointer(const LoadedPlan &plan, const DeploymentExecutionRecord &execution,
                                          const ExecutionData &data, int freshWeight)
{
    ProjectRepository projects(m_work.db(), m_work.cipher());
    PL_TRY(const auto present,
           projects.findBinding(plan.record.project, data.application, execution.environment, plan.record.prompt));
    BindingRecord binding;
    binding.id = present ? present->id : newUuidV7(m_work.clock());
    binding.project = plan.record.project;
    binding.application = data.application;
    binding.environment = execution.environment;
    binding.prompt = plan.record.prompt;
    binding.updatedBy = execution.executedBy;
    binding.updatedAt = m_work.now();
    // The new version always first: growing its weight then only moves readers towards it. Where nothing ran before,
    // what is not on the new version has nowhere to be.
    if (freshWeight > 0)
        binding.pointer.split.append({data.fresh.id, data.stable.isNull() ? wholeWeight : freshWeight});
    if (!data.stable.isNull() && freshWeight < wholeWeight)
        binding.pointer.split.append({data.stable.id, wholeWeight - freshWeight});
    const qint64 before = present ? present->pointer.generation : 0;
    PL_CHECK(projects.setBinding(binding, before));
    return before + 1;
}

Result<void> DeploymentWork::fire(const LoadedPlan &plan, DeploymentExecutionRecord &execution, ExecutionEvent event,
                                  const QString &reason)
{
    PL_TRY(ExecutionData data, ExecutionData::of(execution));
    PL_TRY(const ExecutionTransition transition, executionTransition(executionStateOf(execution, data), event));
    execution.status = transition.state.status;
    execution.resumeStatus = transition.state.resumeStatus;
    execution.currentStage = transition.state.step;
    execution.updatedAt = m_work.now();
    if (execution.startedAt == 0 && execution.status == ExecutionStatus::Shifting)
        execution.startedAt = m_work.now();
    if (transition.effects.contains(ExecutionEffect::ApplyStep)) {
        PL_TRY(execution.generation, setPointer(plan, execution, data, data.steps.at(execution.currentStage)));
        data.shiftDeadlineAt = m_work.now() + shiftDeadlineMs;
    }
    if (transition.effects.contains(ExecutionEffect::ApplyStable)) {
        PL_TRY(execution.generation, setPointer(plan, execution, data, 0));
        data.cause = causeText(event, reason);
        if (!execution.error.isEmpty())
            data.cause += QStringLiteral(": ") + execution.error;
    }
    if (event == ExecutionEvent::WeightConfirmed || event == ExecutionEvent::StableConfirmed)
        data.confirmedGeneration = execution.generation;
    // A new thing to reach the channel with, or it was reached: earlier failures are over.
    if (event != ExecutionEvent::ChannelGaveUp) {
        data.tries = 0;
        data.nextTryAt = 0;
        execution.error.clear();
    }
    if (transition.effects.contains(ExecutionEffect::ResetClock))
        execution.observedSeconds = 0;
    execution.completedAt = executionHasEnded(execution.status) ? m_work.now() : 0;
    execution.metadata = data.toJson();
    PL_CHECK(m_plans.updateExecution(execution));
    audit(executionEventName(event), QStringLiteral("deployment_execution"), execution.id.toString(), reason,
          {QStringLiteral("status:") + executionStatusName(execution.status),
           QStringLiteral("step:%1").arg(execution.currentStage),
           QStringLiteral("generation:%1").arg(execution.generation)});
    return {};
}

Result<void> DeploymentWork::fireAtAll(const LoadedPlan &plan, ExecutionEvent event, const QString &reason)
{
    PL_TRY(QList<DeploymentExecutionRecord> all, executions(plan));
    int fired = 0;
    std::optional<Error> refused;
    for (DeploymentExecutionRecord &execution : all) {
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        const auto possible = executionTransition(executionStateOf(execution, data), event);
        if (!possible.ok()) {
            // What has ended says less than what goes on.
            if (!refused || !executionHasEnded(execution.status))
                refused = possible.error();
            continue;
        }
        PL_CHECK(fire(plan, execution, event, reason));
        ++fired;
    }
    if (fired == 0 && refused)
        return *refused;
    return {};
}

Result<void> DeploymentWork::insertExecutions(const LoadedPlan &plan)
{
    const DeploymentRequest &request = plan.data.request;
    for (const PlanTarget &target : plan.data.targets) {
        ExecutionData data;
        data.application = request.application;
        PL_TRY(data.stable, running(plan.record.prompt, request.application, target.environment, target.name));
        data.fresh = plan.data.fresh;
        data.steps = request.strategyConfig.weights(request.strategy);
        data.monitoringSeconds = qint64(request.strategyConfig.monitoringDuration.value_or(0)) * 60;
        data.bakeSeconds = qint64(request.strategyConfig.bakeDuration.value_or(0)) * 60;
        data.scope = request.rollbackScope;
        data.selfAttested = m_work.context().actor.selfAttested;
        DeploymentExecutionRecord execution;
        execution.id = ExecutionId::create(m_work.clock());
        execution.project = plan.record.project;
        execution.plan = plan.record.id;
        execution.environment = target.environment;
        execution.executedBy = m_work.context().actor.person;
        execution.metadata = data.toJson();
        execution.createdAt = execution.updatedAt = m_work.now();
        PL_CHECK(m_plans.insertExecution(execution));
    }
    return {};
}

/// Another environment of the plan goes back: what has not started is left out, and with scope "all" what was switched
/// already goes back too, the last one first and one after the other.
Result<int> DeploymentWork::stopOthers(LoadedPlan &plan, QList<DeploymentExecutionRecord> &executions)
{
    int fired = 0;
    for (DeploymentExecutionRecord &execution : executions) {
        if (execution.status != ExecutionStatus::Pending)
            continue;
        PL_CHECK(fire(plan, execution, ExecutionEvent::Abort, DeploymentWorkText::tr("Another environment went back")));
        ++fired;
    }
    for (auto it = executions.rbegin(); it != executions.rend(); ++it) {
        PL_TRY(const ExecutionData data, ExecutionData::of(*it));
        if (data.scope != RollbackScope::All)
            continue;
        if (it->status == ExecutionStatus::RollingBack)
            return fired;
        if (it->status == ExecutionStatus::Completed) {
            PL_CHECK(fire(plan, *it, ExecutionEvent::RollBackCompleted));
            return fired + 1;
        }
    }
    return fired;
}

Result<int> DeploymentWork::endPlan(LoadedPlan &plan, const QList<DeploymentExecutionRecord> &executions)
{
    const auto count = [&executions](ExecutionStatus status) {
        return std::count_if(executions.begin(), executions.end(),
                             [status](const DeploymentExecutionRecord &e) { return e.status == status; });
    };
    const bool ended = std::all_of(executions.begin(), executions.end(),
                                   [](const DeploymentExecutionRecord &e) { return executionHasEnded(e.status); });
    std::optional<PlanEvent> event;
    if (count(ExecutionStatus::RollbackFailed) > 0 && plan.record.status == PlanStatus::Executing)
        event = PlanEvent::ExecutionsStuck;
    else if (!ended)
        return 0;
    else if (count(ExecutionStatus::RolledBack) > 0)
        event = PlanEvent::ExecutionsRolledBack;
    else if (count(ExecutionStatus::Superseded) > 0)
        event = PlanEvent::ExecutionsSuperseded;
    else
        event = count(ExecutionStatus::Cancelled) > 0 ? PlanEvent::ExecutionsCancelled : PlanEvent::ExecutionsCompleted;
    PL_CHECK(fire(plan, *event));
    return 1;
}

Result<int> DeploymentWork::advance(LoadedPlan &plan)
{
    PL_TRY(QList<DeploymentExecutionRecord> all, executions(plan));
    const bool failed = std::any_of(all.begin(), all.end(), [](const DeploymentExecutionRecord &execution) {
        return executionFailed(execution.status);
    });
    int fired = 0;
    if (failed) {
        PL_TRY(fired, stopOthers(plan, all));
    } else {
        // One environment after the other, in the order of the request.
        for (DeploymentExecutionRecord &execution : all) {
            if (execution.status == ExecutionStatus::Completed)
                continue;
            if (execution.status == ExecutionStatus::Pending) {
                PL_CHECK(fire(plan, execution, ExecutionEvent::Start));
                ++fired;
            }
            break;
        }
    }
    PL_TRY(const int ended, endPlan(plan, all));
    return fired + ended;
}

Result<EnvironmentRecord> DeploymentWork::environment(const EnvironmentId &id)
{
    PL_TRY(const auto all, ProjectRepository(m_work.db(), m_work.cipher()).environments(m_work.context().project));
    for (const EnvironmentRecord &environment : all) {
        if (environment.id == id)
            return environment;
    }
    return makeError(ErrorCode::NotFound, DeploymentWorkText::tr("An environment of the plan does not exist any more"));
}

Result<EnvironmentRecord> DeploymentWork::environment(const QString &name)
{
    PL_TRY(const auto all, ProjectRepository(m_work.db(), m_work.cipher()).environments(m_work.context().project));
    QStringList names;
    for (const EnvironmentRecord &environment : all) {
        if (environment.name == name)
            return environment;
        names.append(environment.name);
    }
    return makeError(ErrorCode::NotFound, DeploymentWorkText::tr("There is no environment \"%1\"; there are: %2")
                                              .arg(name.left(100), names.join(QStringLiteral(", "))));
}

Result<DeployedVersion> DeploymentWork::running(const PromptId &prompt, const QString &application,
                                                const EnvironmentId &environment, const QString &environmentName)
{
    PL_TRY(const auto binding, ProjectRepository(m_work.db(), m_work.cipher())
                                   .findBinding(m_work.context().project, application, environment, prompt));
    if (!binding || binding->pointer.split.isEmpty())
        return DeployedVersion();
    if (binding->pointer.split.size() > 1)
        return makeError(ErrorCode::Conflict,
                         DeploymentWorkText::tr("Traffic in \"%1\" is split between several versions; wait until the"
                                                " deployment that does so has ended")
                             .arg(environmentName));
    return deployedVersion(m_work.db(), m_work.cipher(), binding->pointer.split.first().version);
}

Result<ApprovalSubject> DeploymentWork::subject(const LoadedPlan &plan)
{
    ApprovalSubject subject{plan.record.prompt, plan.data};
    QList<EnvironmentRules> asked;
    bool personalOnly = true;
    for (PlanTarget &target : subject.data.targets) {
        PL_TRY(const EnvironmentRecord record, environment(target.environment));
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(record));
        target.name = record.name;
        PL_TRY(target.stable, running(plan.record.prompt, plan.data.request.application, record.id, record.name));
        asked.append(rules);
        personalOnly = personalOnly && record.kind == EnvironmentKind::Personal;
    }
    const ApprovalNeed need = approvalNeed(plan.data.request.requireApproval, plan.data.request.minApprovals, asked);
    // Going back is an emergency: it has a reason and a right of its own instead.
    subject.data.approvalNeeded = need.needed && !plan.data.rollback;
    subject.data.quorum = subject.data.approvalNeeded ? need.quorum : 0;
    subject.data.personalOnly = personalOnly;
    return subject;
}

Result<void> DeploymentWork::runGates(LoadedPlan &plan)
{
    GateCheck check(m_work.db(), m_work.cipher(), m_work.now());
    plan.data.gates.clear();
    bool passed = true;
    for (const DeploymentGate &gate : plan.data.request.gates) {
        PL_TRY(const GateView view, check.check(plan.record.project, gate, plan.data.fresh));
        passed = passed && view.passed;
        plan.data.gates.append(view);
    }
    PL_TRY(const ApprovalSubject signedSubject, subject(plan));
    plan.data = signedSubject.data;
    plan.data.subjectHash = signedSubject.hash();
    plan.data.approvalUntil = 0;
    if (!passed)
        PL_CHECK(fire(plan, PlanEvent::GatesFailed));
    else if (plan.data.approvalNeeded) {
        plan.data.approvalUntil = m_work.now() + plan.data.request.approvalHours * msPerApprovalHour;
        PL_CHECK(fire(plan, PlanEvent::GatesPassed));
    } else {
        PL_CHECK(fire(plan, PlanEvent::GatesPassedFree));
    }
    return {};
}

Result<Decision> DeploymentWork::decide(AuthorizationRequest request, const QString &objectKind,
                                        const QString &objectId)
{
    const Context &context = m_work.context();
    request.keyActor = context.actor.kind == ActorKind::ApiKey;
    request.selfAttested = context.actor.selfAttested;
    PL_TRY(request.role, ProjectRepository(m_work.db(), m_work.cipher()).roleOf(context.project, context.actor.person));
    Decision decision = authorize(request);
    if (!decision.allowed)
        auditDenied(decision, permissionName(request.permission), objectKind, objectId);
    return decision;
}

void DeploymentWork::auditDenied(const Decision &decision, const QString &action, const QString &objectKind,
                                 const QString &objectId)
{
    audit(action, objectKind, objectId, {}, {decision.reasonCode}, AuditOutcome::Denied);
}

void DeploymentWork::audit(const QString &action, const QString &objectKind, const QString &objectId,
                           const QString &reason, const QStringList &fields, AuditOutcome outcome)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = objectKind;
    entry.objectId = objectId;
    entry.reason = reason;
    entry.changedFields = fields;
    entry.outcome = outcome;
    m_work.audit(entry);
}

} // namespace promptlab
