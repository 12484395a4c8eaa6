// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/executionsteps.h"

#include "core/store/approvalrepository.h"
#include "core/store/promptrepository.h"

namespace promptlab {

namespace {

struct ExecutionStepsText {
    Q_DECLARE_TR_FUNCTIONS(ExecutionSteps)
};

constexpr int mostRollbackTries = 5;
constexpr qint64 firstRetryMs = 1'000;
constexpr qint64 longestRetryMs = 60'000;

/// The execution as it is now, or nothing when it has moved on since @p seen.
Result<std::optional<DeploymentExecutionRecord>> stillThere(DeploymentWork &work, const DeploymentExecutionRecord &seen)
{
    PL_TRY(const auto now, work.plans().findExecution(seen.id));
    if (!now || now->status != seen.status || now->generation != seen.generation
        || now->currentStage != seen.currentStage)
        return std::optional<DeploymentExecutionRecord>();
    return now;
}

Result<EnvironmentRecord> environmentOf(ProjectRepository &projects, const DeploymentExecutionRecord &execution)
{
    PL_TRY(const auto environments, projects.environments(execution.project));
    for (const EnvironmentRecord &environment : environments) {
        if (environment.id == execution.environment)
            return environment;
    }
    return makeError(ErrorCode::NotFound, ExecutionStepsText::tr("The environment does not exist any more"));
}

/// Which channel it goes through is part of the record.
void noteChannel(const ReachedStep &step, ExecutionData &data)
{
    data.channel = step.channel;
    data.drainSeconds = step.drainSeconds;
}

Result<int> failedReach(DeploymentWork &work, LoadedPlan &plan, DeploymentExecutionRecord &execution,
                        const ReachedStep &step)
{
    const Error &failure = *step.failure;
    PL_TRY(ExecutionData data, ExecutionData::of(execution));
    noteChannel(step, data);
    const qint64 now = work.work().now();
    ++data.tries;
    data.nextTryAt = now + retryDelayMs(data.tries);
    const bool firstFailure = execution.error != failure.message;
    execution.error = failure.message;
    execution.updatedAt = now;
    execution.metadata = data.toJson();
    PL_CHECK(work.plans().updateExecution(execution));
    if (firstFailure)
        work.audit(QStringLiteral("execution.channel_failed"), QStringLiteral("deployment_execution"),
                   execution.id.toString(), failure.message, {errorCodeName(failure.code)}, AuditOutcome::Failed);
    if (execution.status == ExecutionStatus::Shifting && data.shiftDeadlineAt <= now) {
        PL_CHECK(work.fire(plan, execution, ExecutionEvent::ShiftTimedOut));
        return 1;
    }
    if (execution.status == ExecutionStatus::RollingBack && data.tries >= mostRollbackTries) {
        PL_CHECK(work.fire(plan, execution, ExecutionEvent::ChannelGaveUp));
        return 1;
    }
    return 0;
}

} // namespace

qint64 retryDelayMs(int tries)
{
    const int doublings = std::clamp(tries - 1, 0, 10);
    return std::min(longestRetryMs, firstRetryMs << doublings);
}

Result<WantedState> wantedState(Connection &db, const FieldCipher &cipher, const DeploymentPlanRecord &plan,
                                const DeploymentExecutionRecord &execution, const QUuid &workspace)
{
    ProjectRepository projects(db, cipher);
    PromptRepository prompts(db, cipher);
    PL_TRY(const ExecutionData data, ExecutionData::of(execution));
    PL_TRY(const EnvironmentRecord environment, environmentOf(projects, execution));
    PL_TRY(const auto prompt, prompts.find(plan.prompt));
    PL_TRY(const auto binding,
           projects.findBinding(plan.project, data.application, execution.environment, plan.prompt));
    if (!prompt || !binding || binding->pointer.generation != execution.generation)
        return makeError(ErrorCode::Conflict,
                         ExecutionStepsText::tr("The environment \"%1\" was moved by somebody else in the meantime")
                             .arg(environment.name));
    WantedState wanted;
    PL_TRY(wanted.rules, EnvironmentRules::of(environment));
    wanted.state.workspace = workspace;
    wanted.state.environment = environment.id;
    wanted.state.environmentName = environment.name;
    wanted.state.application = data.application;
    wanted.state.prompt = plan.prompt;
    wanted.state.promptKey = prompt->key;
    wanted.state.plan = plan.number;
    wanted.state.generation = execution.generation;
    for (const EnvironmentPointer::Share &share : binding->pointer.split) {
        PL_TRY(const auto version, prompts.findVersion(share.version));
        if (!version)
            return makeError(ErrorCode::NotFound,
                             ExecutionStepsText::tr("A version that is to run does not exist any more"));
        wanted.state.split.append(
            {{version->id, version->number, version->contentHash}, share.weight, version->content});
    }
    return wanted;
}

Result<qint64> planExpiresAt(Connection &db, const FieldCipher &cipher, const DeploymentPlanRecord &plan, qint64 nowMs)
{
    PL_TRY(const PlanData data, PlanData::of(plan));
    if (plan.status == PlanStatus::AwaitingApproval)
        return data.approvalUntil;
    if (!data.approvalNeeded)
        return 0;
    // As many approvals as are needed must still hold: the quorum-th newest end of time decides.
    PL_TRY(const auto approvals, ApprovalRepository(db, cipher).list(plan.id));
    QList<qint64> ends;
    for (const ApprovalRecord &approval : approvals) {
        if (approval.decision == ApprovalDecision::Approved && approval.voidedAt == 0
            && approval.subjectHash == data.subjectHash)
            ends.append(approval.expiresAt);
    }
    std::sort(ends.begin(), ends.end(), std::greater<>());
    return ends.size() < data.quorum ? nowMs : ends.at(std::max(0, data.quorum - 1));
}

bool planNeedsAdvance(PlanStatus status, const QList<DeploymentExecutionRecord> &executions)
{
    const auto any = [&executions](auto &&holds) {
        return std::any_of(executions.begin(), executions.end(),
                           [&holds](const DeploymentExecutionRecord &execution) { return holds(execution.status); });
    };
    const bool pending = any([](ExecutionStatus s) { return s == ExecutionStatus::Pending; });
    const bool running = any([](ExecutionStatus s) { return s != ExecutionStatus::Pending && !executionHasEnded(s); });
    const bool stuck = any([](ExecutionStatus s) { return s == ExecutionStatus::RollbackFailed; });
    return (!pending && !running) || (pending && (!running || any(executionFailed)))
        || (stuck && status == PlanStatus::Executing);
}

Result<int> gateStep(DeploymentWork &work, LoadedPlan &plan)
{
    if (plan.record.status != PlanStatus::Gating)
        return 0;
    PL_CHECK(work.runGates(plan));
    return 1;
}

Result<int> expireStep(DeploymentWork &work, LoadedPlan &plan)
{
    PL_TRY(const qint64 expiresAt,
           planExpiresAt(work.work().db(), work.work().cipher(), plan.record, work.work().now()));
    const bool waits =
        plan.record.status == PlanStatus::AwaitingApproval || plan.record.status == PlanStatus::Scheduled;
    if (!waits || expiresAt == 0 || expiresAt > work.work().now())
        return 0;
    PL_CHECK(work.fire(plan, PlanEvent::ApprovalExpired));
    return 1;
}

Result<int> advanceStep(DeploymentWork &work, LoadedPlan &plan)
{
    if (plan.record.status != PlanStatus::Executing && plan.record.status != PlanStatus::RollbackFailed)
        return 0;
    return work.advance(plan);
}

Result<int> reachedStep(DeploymentWork &work, LoadedPlan &plan, const ReachedStep &step)
{
    PL_TRY(auto execution, stillThere(work, step.seen));
    if (!execution)
        return 0;
    if (step.failure)
        return failedReach(work, plan, *execution, step);
    PL_TRY(ExecutionData data, ExecutionData::of(*execution));
    noteChannel(step, data);
    execution->metadata = data.toJson();
    PL_CHECK(work.fire(plan, *execution,
                       execution->status == ExecutionStatus::Shifting ? ExecutionEvent::WeightConfirmed
                                                                      : ExecutionEvent::StableConfirmed));
    return 1;
}

Result<int> observedStep(DeploymentWork &work, LoadedPlan &plan, const ObservedStep &step)
{
    PL_TRY(auto execution, stillThere(work, step.seen));
    if (!execution)
        return 0;
    execution->observedSeconds += step.seconds;
    if (step.over) {
        PL_CHECK(work.fire(plan, *execution,
                           execution->status == ExecutionStatus::Baking ? ExecutionEvent::BakePassed
                                                                        : ExecutionEvent::StepGood));
        return 1;
    }
    execution->updatedAt = work.work().now();
    PL_CHECK(work.plans().updateExecution(*execution));
    return 0;
}

} // namespace promptlab
