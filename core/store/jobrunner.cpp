// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobrunner.h"

#include "core/store/workeridentity.h"

#include <QRandomGenerator>
#include <QTimer>

#include <qcoro/qcorotimer.h>

namespace promptlab {

namespace {

struct JobRunnerText {
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

Context jobContext(const ProjectId &project, const QByteArray &traceparent, const CancelToken &cancel)
{
    Context context;
    context.trace = TraceContext::fromHeader(traceparent).child();
    context.actor.kind = ActorKind::System;
    context.project = project;
    context.cancel = cancel;
    return context;
}

/// Why a job was not given to us; @p job as it was read just before.
Error refusedClaim(const JobRecord &job, qint64 nowMs)
{
    if (job.state == QLatin1String("done") || job.state == QLatin1String("dead")
        || job.state == QLatin1String("cancelled"))
        return makeError(ErrorCode::Conflict, JobRunnerText::tr("This work has ended already"));
    const qint64 seconds = std::max<qint64>(0, job.leaseUntil - nowMs + 999) / 1'000;
    Error error =
        makeError(ErrorCode::Locked,
                  JobRunnerText::tr("Another process is working on it; if that one died, it can be taken over in %1 s")
                      .arg(seconds));
    error.retryable = true;
    return error;
}

} // namespace

JobRunner::JobRunner(Store &store, QString worker, const LeaseTiming &timing, QObject *parent)
    : QObject(parent), m_store(store), m_worker(std::move(worker)), m_timing(timing), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &JobRunner::wake);
}

JobRunner::~JobRunner() = default;

void JobRunner::addJobHandler(const QString &kind, JobHandler handler)
{
    m_jobHandlers.insert(kind, std::move(handler));
}

void JobRunner::addMessageHandler(const QString &kind, MessageHandler handler)
{
    m_messageHandlers.insert(kind, std::move(handler));
}

Task<Result<void>> JobRunner::runNow(JobId id, Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    // Futures get names: a lambda that lives across co_await has no linkage in a joined source file.
    const QFuture<Result<std::optional<JobRecord>>> reading =
        m_store.read([id, &cipher](Connection &db) { return QueueRepository(db, cipher).findJob(id); });
    PL_CO_TRY(const std::optional<JobRecord> known, co_await reading);
    if (!known)
        co_return makeError(ErrorCode::NotFound, JobRunnerText::tr("This work is not in the queue"));
    const JobHandler handler = m_jobHandlers.value(known->kind);
    if (!handler)
        co_return makeError(
            ErrorCode::Unsupported,
            JobRunnerText::tr("This program cannot carry out work of the kind \"%1\"").arg(known->kind));
    // Whether the present holder died can be told at once on this machine; elsewhere its lease must end first.
    const QString dead = isWorkerDead(known->worker) ? known->worker : QString();
    const QString worker = m_worker;
    const qint64 now = m_store.clock().nowMs();
    const qint64 leaseUntil = now + m_timing.leaseMs;
    const QFuture<Result<std::optional<JobRecord>>> claiming = m_store.write(context, [=, &cipher](UnitOfWork &work) {
        return QueueRepository(work.db(), cipher).claimJob(id, worker, now, leaseUntil, dead);
    });
    PL_CO_TRY(const std::optional<JobRecord> job, co_await claiming);
    if (!job)
        co_return refusedClaim(*known, now);
    CancelSource source(context.cancel);
    const Held held = heldJob(*job);
    const Result<void> outcome =
        co_await supervise(held, source, handler(*job, context.child().withCancel(source.token())));
    co_return co_await settle(held, outcome, context.withCancel({}));
}

JobRunner::Held JobRunner::heldJob(const JobRecord &job)
{
    return Held{QueueTable::Job, job.id, job.attempt, job.maxAttempts, job.kind, job.uniqueKey};
}

void JobRunner::start(int pollMs, int maxParallel)
{
    m_maxParallel = maxParallel;
    m_timer->start(pollMs);
    wake();
}

void JobRunner::wake()
{
    if (m_polling) {
        m_pollAgain = true;
        return;
    }
    if (!m_scope.token().isCancelled())
        m_scope.spawn(poll());
}

Task<void> JobRunner::stop()
{
    m_timer->stop();
    m_scope.cancel();
    co_await m_scope.joined();
}

Task<void> JobRunner::poll()
{
    m_polling = true;
    do {
        m_pollAgain = false;
        const int room = m_maxParallel - m_active;
        if (room <= 0)
            break;
        const QString worker = m_worker;
        const qint64 now = m_store.clock().nowMs();
        const FieldCipher &cipher = m_store.cipher();
        const QStringList jobKinds = m_jobHandlers.keys();
        const QStringList messageKinds = m_messageHandlers.keys();
        using Claimed = std::pair<QList<JobRecord>, QList<OutboxRecord>>;
        const qint64 leaseUntil = now + m_timing.leaseMs;
        const QFuture<Result<Claimed>> claiming =
            m_store.write(Context(), [=, &cipher](UnitOfWork &work) -> Result<Claimed> {
                QueueRepository queue(work.db(), cipher);
                PL_CHECK(queue.reapExpired(QueueTable::Job, now));
                PL_CHECK(queue.reapExpired(QueueTable::Outbox, now));
                Claimed taken;
                PL_TRY(taken.first,
                       queue.claimJobs(QStringLiteral("default"), jobKinds, worker, now, leaseUntil, room));
                PL_TRY(taken.second,
                       queue.claimMessages(messageKinds, worker, now, leaseUntil, room - int(taken.first.size())));
                return taken;
            });
        const Result<Claimed> claimed = co_await claiming;
        if (!claimed.ok())
            break; // the next tick tries again
        for (const JobRecord &job : claimed->first)
            m_scope.spawn(carryOutJob(job, jobContext(job.project, job.traceparent, m_scope.token())));
        for (const OutboxRecord &message : claimed->second)
            m_scope.spawn(carryOutMessage(message, jobContext(message.project, message.traceparent, m_scope.token())));
        m_pollAgain = m_pollAgain || (claimed->first.size() + claimed->second.size()) == room;
    } while (m_pollAgain && !m_scope.token().isCancelled());
    m_polling = false;
}

Task<void> JobRunner::carryOutJob(JobRecord job, Context context)
{
    ++m_active;
    CancelSource source(context.cancel);
    const Held held = heldJob(job);
    const Result<void> outcome =
        co_await supervise(held, source, m_jobHandlers.value(job.kind)(job, context.withCancel(source.token())));
    co_await settle(held, outcome, context.withCancel({}));
    --m_active;
    wake();
}

Task<void> JobRunner::carryOutMessage(OutboxRecord message, Context context)
{
    ++m_active;
    CancelSource source(context.cancel);
    const Held held{QueueTable::Outbox,  message.id,   message.attempt,
                    message.maxAttempts, message.kind, message.uniqueKey};
    const Result<void> outcome = co_await supervise(
        held, source, m_messageHandlers.value(message.kind)(message, context.withCancel(source.token())));
    co_await settle(held, outcome, context.withCancel({}));
    --m_active;
    wake();
}

Task<Result<void>> JobRunner::supervise(Held held, CancelSource source, Task<Result<void>> work)
{
    const auto over = std::make_shared<bool>(false);
    TaskScope guard;
    guard.spawn(keepLease(held, source, over));
    const Result<void> outcome = co_await std::move(work);
    *over = true;
    source.cancel(); // ends the heartbeat's wait
    co_await guard.joined();
    co_return outcome;
}

Task<void> JobRunner::keepLease(Held held, CancelSource source, std::shared_ptr<bool> over)
{
    while (!*over) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(m_timing.heartbeatMs);
        const auto wakeUp = source.token().onCancel([&timer] { timer.start(0); });
        co_await timer;
        if (*over)
            co_return;
        const FieldCipher &cipher = m_store.cipher();
        const qint64 until = m_store.clock().nowMs() + m_timing.leaseMs;
        const QFuture<Result<bool>> extending = m_store.write(Context(), [=, &cipher](UnitOfWork &unit) {
            return QueueRepository(unit.db(), cipher).extendLease(held.table, held.id, held.attempt, until);
        });
        const Result<bool> kept = co_await extending;
        if (kept.ok() && !*kept) {
            source.cancel(); // somebody else has it now: our result must not count
            co_return;
        }
        if (source.token().isCancelled())
            co_return;
    }
}

Task<Result<void>> JobRunner::settle(Held held, Result<void> outcome, Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const Settlement settlement = settlementOf(held, outcome);
    const QString errorText = outcome.ok() ? QString() : outcome.error().text();
    const qint64 runAt = now + queueBackoffMs(held.attempt, QRandomGenerator::global()->generateDouble());
    const QFuture<Result<bool>> storing = m_store.write(context, [=, &cipher](UnitOfWork &work) -> Result<bool> {
        QueueRepository queue(work.db(), cipher);
        if (settlement.release)
            return queue.release(held.table, held.id, held.attempt, now);
        if (settlement.retry)
            return queue.retryLater(held.table, held.id, held.attempt, errorText, runAt, now);
        return queue.finish(held.table, held.id, held.attempt, settlement.state, errorText, now);
    });
    PL_CO_TRY(const bool stored, co_await storing);
    if (!stored)
        co_return makeError(ErrorCode::Conflict,
                            JobRunnerText::tr("The lease was lost: another process goes on with this work"));
    if (!settlement.state.isEmpty())
        Q_EMIT finished(held.kind, held.uniqueKey, settlement.state);
    co_return outcome;
}

JobRunner::Settlement JobRunner::settlementOf(const Held &held, const Result<void> &outcome) const
{
    Settlement settlement;
    if (outcome.ok())
        settlement.state = QStringLiteral("done");
    else if (outcome.error().code == ErrorCode::Cancelled && m_scope.token().isCancelled())
        settlement.release = true; // this runner stops; the work itself was not called off
    else if (outcome.error().code == ErrorCode::Cancelled)
        settlement.state = QStringLiteral("cancelled");
    else if (outcome.error().retryable && held.attempt < held.maxAttempts)
        settlement.retry = true;
    else
        settlement.state = QStringLiteral("dead");
    return settlement;
}

} // namespace promptlab
