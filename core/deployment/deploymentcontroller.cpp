// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/deploymentcontroller.h"

#include "core/base/failpoint.h"
#include "core/deployment/planneeds.h"
#include "core/store/leaserepository.h"

namespace promptlab {

namespace {

constexpr int tickMs = 1'000;
constexpr qint64 leaseMs = 30'000;
constexpr qint64 observeEveryNs = 5'000'000'000;
/// More than this between two looks is not observed time: the program stood still.
constexpr qint64 longestLookNs = 10'000'000'000;
constexpr int mostOvertaken = 20; ///< passes in a row that others made useless
constexpr qint64 nsPerSecond = 1'000'000'000;

const QString &controllerLease()
{
    static const QString name = QStringLiteral("deployment");
    return name;
}

Context controllerContext(const ProjectId &project)
{
    Context context;
    context.trace = TraceContext::create();
    context.actor.kind = ActorKind::System;
    context.project = project;
    return context;
}

} // namespace

DeploymentController::DeploymentController(Store &store, ChannelFactory channels, QString worker, QObject *parent)
    : QObject(parent), m_store(store), m_channels(std::move(channels)), m_worker(std::move(worker))
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &DeploymentController::wake);
}

DeploymentController::~DeploymentController() = default;

void DeploymentController::start()
{
    if (m_started)
        return;
    m_started = true;
    m_timer.start();
    wake();
}

void DeploymentController::wake()
{
    if (m_started && !m_scope.token().isCancelled() && m_scope.running() == 0)
        m_scope.spawn(tick());
}

Task<void> DeploymentController::stop()
{
    m_timer.stop();
    m_scope.cancel();
    co_await m_scope.joined();
    m_started = false;
    co_await giveLease();
}

Task<void> DeploymentController::tick()
{
    const Result<ReconcileReport> report = co_await reconcile();
    if (!report.ok() && report.error().code != ErrorCode::Cancelled)
        Q_EMIT problem(report.error());
    Q_EMIT ticked();
}

Task<Result<ReconcileReport>> DeploymentController::reconcile()
{
    while (m_busy) {
        const QFuture<void> idle = m_idle.next();
        co_await idle;
    }
    m_busy = true;
    const Result<ReconcileReport> report = co_await passes();
    if (!m_started)
        co_await giveLease();
    m_busy = false;
    m_idle.raise();
    co_return report;
}

Task<Result<ReconcileReport>> DeploymentController::passes()
{
    ReconcileReport report;
    // Without work there is nothing to lead: a look costs no write.
    const FieldCipher &cipher = m_store.cipher();
    const auto looking =
        m_store.read([&cipher](Connection &db) { return DeploymentRepository(db, cipher).livePlans(); });
    const auto looked = co_await looking;
    PL_CO_TRY(const QList<DeploymentPlanRecord> live, looked);
    if (live.isEmpty() && m_token == 0) {
        report.leading = true;
        co_return report;
    }
    int overtaken = 0;
    while (true) {
        PL_CO_CHECK(m_scope.token().check());
        PL_CO_TRY(report.leading, co_await takeLease());
        if (!report.leading) {
            m_watches.clear();
            co_return report;
        }
        m_nextAt = 0;
        m_overtaken = false;
        PL_CO_TRY(const int transitions, co_await pass());
        report.transitions += transitions;
        overtaken = m_overtaken && transitions == 0 ? overtaken + 1 : 0;
        if (transitions == 0 && (!m_overtaken || overtaken > mostOvertaken))
            break;
    }
    report.nextAt = m_nextAt;
    co_return report;
}

Task<Result<bool>> DeploymentController::takeLease()
{
    if (m_token != 0 && m_store.clock().nowMs() < m_leaseUntil - leaseMs / 2)
        co_return true;
    const QString worker = m_worker;
    const auto taking = m_store.write(
        controllerContext({}),
        [worker](UnitOfWork &work) -> Result<std::optional<LeaseRecord>> {
            return LeaseRepository(work.db()).acquire(controllerLease(), worker, work.now(), work.now() + leaseMs);
        },
        Durability::Process);
    const auto taken = co_await taking;
    PL_CO_TRY(const auto lease, taken);
    m_token = lease ? lease->token : 0;
    m_leaseUntil = lease ? lease->leaseUntil : 0;
    co_return lease.has_value();
}

Task<void> DeploymentController::giveLease()
{
    const qint64 token = std::exchange(m_token, 0);
    m_watches.clear();
    if (token == 0)
        co_return;
    const auto giving = m_store.write(controllerContext({}), [token](UnitOfWork &work) {
        return LeaseRepository(work.db()).release(controllerLease(), token);
    });
    const Result<void> given = co_await giving;
    if (!given.ok())
        Q_EMIT problem(given.error());
}

void DeploymentController::noteNext(qint64 at)
{
    m_nextAt = m_nextAt == 0 ? at : std::min(m_nextAt, at);
}

Task<Result<int>> DeploymentController::change(DeploymentPlanRecord plan, StoredStep body)
{
    const qint64 token = m_token;
    const PlanId id = plan.id;
    const auto changing =
        m_store.write(controllerContext(plan.project), [token, id, body](UnitOfWork &work) -> Result<int> {
            PL_CHECK(LeaseRepository(work.db()).check(controllerLease(), token, work.now()));
            DeploymentWork steps(work);
            PL_TRY(LoadedPlan loaded, steps.load(id));
            return body(steps, loaded);
        });
    co_return co_await changing;
}

Task<Result<int>> DeploymentController::pass()
{
    const FieldCipher &cipher = m_store.cipher();
    const auto reading =
        m_store.read([&cipher](Connection &db) { return DeploymentRepository(db, cipher).livePlans(); });
    const auto read = co_await reading;
    PL_CO_TRY(const QList<DeploymentPlanRecord> plans, read);
    int transitions = 0;
    for (const DeploymentPlanRecord &plan : plans) {
        PL_CO_CHECK(m_scope.token().check());
        const Result<int> carried = co_await carryPlan(plan);
        if (carried.ok()) {
            transitions += *carried;
            continue;
        }
        // Somebody else changed the plan in between, or the lease is lost: the next pass sees it.
        if (carried.error().code == ErrorCode::Conflict) {
            m_overtaken = true;
            continue;
        }
        if (carried.error().code == ErrorCode::Locked || carried.error().code == ErrorCode::Cancelled)
            co_return carried.error();
        Q_EMIT problem(carried.error().wrapped(tr("Plan %1 could not be carried on").arg(plan.number)));
    }
    co_return transitions;
}

Task<Result<int>> DeploymentController::carryPlan(DeploymentPlanRecord plan)
{
    switch (plan.status) {
    case PlanStatus::Gating: {
        const StoredStep step = gateStep;
        const Result<int> gated = co_await change(plan, step);
        co_return gated;
    }
    case PlanStatus::AwaitingApproval:
    case PlanStatus::Scheduled: {
        const qint64 now = m_store.clock().nowMs();
        const FieldCipher &cipher = m_store.cipher();
        const auto reading =
            m_store.read([plan, now, &cipher](Connection &db) { return planExpiresAt(db, cipher, plan, now); });
        const auto read = co_await reading;
        PL_CO_TRY(const qint64 expiresAt, read);
        if (expiresAt == 0)
            co_return 0;
        if (expiresAt > now) {
            noteNext(expiresAt);
            co_return 0;
        }
        const StoredStep step = expireStep;
        const Result<int> expired = co_await change(plan, step);
        co_return expired;
    }
    case PlanStatus::Executing:
    case PlanStatus::RollbackFailed: break;
    case PlanStatus::Draft:
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::Expired:
    case PlanStatus::Completed:
    case PlanStatus::RolledBack:
    case PlanStatus::Cancelled:
    case PlanStatus::Superseded: co_return 0;
    }
    const FieldCipher &cipher = m_store.cipher();
    const auto reading =
        m_store.read([plan, &cipher](Connection &db) { return DeploymentRepository(db, cipher).executions(plan.id); });
    const auto read = co_await reading;
    PL_CO_TRY(const QList<DeploymentExecutionRecord> executions, read);
    int transitions = 0;
    for (const DeploymentExecutionRecord &execution : executions) {
        PL_CO_TRY(const int steps, co_await carryExecution(plan, execution));
        transitions += steps;
    }
    if (!planNeedsAdvance(plan.status, executions) && transitions == 0)
        co_return 0;
    const StoredStep step = advanceStep;
    PL_CO_TRY(const int advanced, co_await change(plan, step));
    co_return transitions + advanced;
}

Task<Result<int>> DeploymentController::carryExecution(DeploymentPlanRecord plan, DeploymentExecutionRecord execution)
{
    switch (execution.status) {
    case ExecutionStatus::Shifting:
    case ExecutionStatus::RollingBack:
    case ExecutionStatus::RollbackFailed: {
        const Result<int> reached = co_await reach(plan, execution);
        co_return reached;
    }
    case ExecutionStatus::Monitoring:
    case ExecutionStatus::Baking: {
        const Result<int> observed = co_await observe(plan, execution);
        co_return observed;
    }
    case ExecutionStatus::Pending:
    case ExecutionStatus::Holding:
    case ExecutionStatus::Paused:
    case ExecutionStatus::RolledBack:
    case ExecutionStatus::Completed:
    case ExecutionStatus::Cancelled:
    case ExecutionStatus::Superseded: m_watches.remove(execution.id); co_return 0;
    }
    Q_UNREACHABLE();
}

/// Publishes what an execution wants and stores that it was confirmed, or how it failed.
Task<Result<int>> DeploymentController::reach(DeploymentPlanRecord plan, DeploymentExecutionRecord execution)
{
    m_watches.remove(execution.id);
    PL_CO_TRY(const ExecutionData data, ExecutionData::of(execution));
    const qint64 now = m_store.clock().nowMs();
    const bool late = execution.status == ExecutionStatus::Shifting && data.shiftDeadlineAt <= now;
    if (data.nextTryAt > now && !late) {
        noteNext(data.nextTryAt);
        co_return 0;
    }
    PL_CO_CHECK(failpoint("deployment.before_publish"));
    const ReachedStep reached = co_await publish(plan, execution);
    PL_CO_CHECK(failpoint("deployment.after_publish"));
    if (reached.failure && reached.failure->code == ErrorCode::Cancelled)
        co_return *reached.failure;
    const StoredStep step = [reached](DeploymentWork &work, LoadedPlan &loaded) {
        return reachedStep(work, loaded, reached);
    };
    PL_CO_TRY(const int transitions, co_await change(plan, step));
    m_overtaken = m_overtaken || (transitions == 0 && !reached.failure);
    if (!reached.failure) {
        m_reported.remove(execution.id);
        co_return transitions;
    }
    reportOnce(execution.id, *reached.failure);
    noteNext(now + retryDelayMs(data.tries + 1));
    co_return transitions;
}

Task<ReachedStep> DeploymentController::publish(DeploymentPlanRecord plan, DeploymentExecutionRecord execution)
{
    ReachedStep step;
    step.seen = execution;
    const FieldCipher &cipher = m_store.cipher();
    const QUuid workspace = m_store.header().id;
    const auto reading = m_store.read([plan, execution, workspace, &cipher](Connection &db) {
        return wantedState(db, cipher, plan, execution, workspace);
    });
    const auto wanted = co_await reading;
    if (!wanted.ok()) {
        step.failure = wanted.error();
        co_return step;
    }
    const std::unique_ptr<DeploymentChannel> channel = m_channels(wanted->rules);
    if (!channel) {
        const QString name = wanted->state.environmentName;
        step.failure = makeError(ErrorCode::NotFound,
                                 tr("The environment \"%1\" has no channel any more; choose a folder for it").arg(name),
                                 planNeedDetail(PlanNeed::Channel, name));
        co_return step;
    }
    step.channel = channel->description();
    step.drainSeconds = channel->drainSeconds();
    const Result<ChannelConfirmation> confirmed = co_await channel->apply(wanted->state);
    if (!confirmed.ok())
        step.failure = confirmed.error();
    else if (confirmed->generation != execution.generation)
        step.failure =
            makeError(ErrorCode::Protocol, tr("The channel confirmed something else than what was published"));
    co_return step;
}

/// Observed time grows only while this runs and looks; a night of downtime never passes a step.
Task<Result<int>> DeploymentController::observe(DeploymentPlanRecord plan, DeploymentExecutionRecord execution)
{
    PL_CO_TRY(const ExecutionData data, ExecutionData::of(execution));
    const bool baking = execution.status == ExecutionStatus::Baking;
    const qint64 needed = baking ? data.bakeSeconds : data.monitoringSeconds;
    Watch &watch = m_watches[execution.id];
    const qint64 nowNs = m_store.clock().monotonicNs();
    if (watch.lastNs != 0)
        watch.unstoredNs += std::clamp(nowNs - watch.lastNs, qint64(0), longestLookNs);
    watch.lastNs = nowNs;
    const qint64 unstored = watch.unstoredNs / nsPerSecond;
    const bool over = execution.observedSeconds + unstored >= needed;
    if (!over && watch.unstoredNs < observeEveryNs) {
        noteNext(m_store.clock().nowMs() + tickMs);
        co_return 0;
    }
    const ObservedStep observed{execution, unstored, over};
    const StoredStep step = [observed](DeploymentWork &work, LoadedPlan &loaded) {
        return observedStep(work, loaded, observed);
    };
    const Result<int> stored = co_await change(plan, step);
    if (!stored.ok())
        co_return stored.error();
    if (over)
        m_watches.remove(execution.id);
    else if (const auto it = m_watches.find(execution.id); it != m_watches.end())
        it->unstoredNs -= unstored * nsPerSecond;
    if (!over)
        noteNext(m_store.clock().nowMs() + tickMs);
    co_return stored;
}

/// One message for one reason, however often it is tried.
void DeploymentController::reportOnce(const ExecutionId &execution, const Error &error)
{
    if (m_reported.value(execution) == error.message)
        return;
    m_reported.insert(execution, error.message);
    Q_EMIT problem(error);
}

} // namespace promptlab
