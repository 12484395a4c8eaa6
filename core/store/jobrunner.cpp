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

constexpr qint64 leaseMs = 60'000;
constexpr std::chrono::milliseconds heartbeat{20'000};

Context jobContext(const ProjectId &project, const QByteArray &traceparent, const CancelToken &cancel)
{
    Context context;
    context.trace = TraceContext::fromHeader(traceparent).child();
    context.actor.kind = ActorKind::System;
    context.project = project;
    context.cancel = cancel;
    return context;
}

} // namespace

JobRunner::JobRunner(Store &store, QString worker, QObject *parent)
    : QObject(parent), m_store(store), m_worker(std::move(worker)), m_timer(new QTimer(this))
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
    const QString worker = m_worker;
    const qint64 now = m_store.clock().nowMs();
    const FieldCipher &cipher = m_store.cipher();
    // Whether the present holder died can be told at once on this machine; elsewhere its lease must end first.
    const Result<QString> holder = co_await m_store.read([id](Connection &db) -> Result<QString> {
        PL_TRY(const auto found, db.first<QString>(QStringLiteral("SELECT worker FROM job WHERE id = ?"), {sqlId(id)},
                                                   [](const Row &row) -> Result<QString> { return row.text(0); }));
        return found.value_or(QString());
    });
    PL_CO_TRY(const QString holderName, holder);
    const QString dead = isWorkerDead(holderName) ? holderName : QString();
    const Result<std::optional<JobRecord>> claimed = co_await m_store.write(context, [=, &cipher](UnitOfWork &work) {
        return QueueRepository(work.db(), cipher).claimJob(id, worker, now, now + leaseMs, dead);
    });
    PL_CO_TRY(const std::optional<JobRecord> job, claimed);
    if (!job)
        co_return makeError(ErrorCode::Locked, JobRunnerText::tr("Another process is working on it, or it ended already"));
    const auto handler = m_jobHandlers.constFind(job->kind);
    if (handler == m_jobHandlers.constEnd())
        co_return makeError(ErrorCode::Unsupported, JobRunnerText::tr("This program cannot carry out work of the kind \"%1\"").arg(job->kind));
    CancelSource source(context.cancel);
    const Context jobCtx = context.child().withCancel(source.token());
    const Result<void> outcome = co_await supervise(QueueTable::Job, job->id, job->attempt, source, (*handler)(*job, jobCtx));
    co_return co_await settle(QueueTable::Job, job->id, job->attempt, job->kind, job->uniqueKey, outcome, context.withCancel({}));
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
        using Claimed = std::pair<QList<JobRecord>, QList<OutboxRecord>>;
        const Result<Claimed> claimed = co_await m_store.write(Context(), [=, &cipher](UnitOfWork &work) -> Result<Claimed> {
            QueueRepository queue(work.db(), cipher);
            PL_CHECK(queue.reapExpired(QueueTable::Job, now));
            PL_CHECK(queue.reapExpired(QueueTable::Outbox, now));
            Claimed taken;
            PL_TRY(taken.first, queue.claimJobs(QStringLiteral("default"), worker, now, now + leaseMs, room));
            PL_TRY(taken.second, queue.claimMessages(worker, now, now + leaseMs, std::max(0, room - int(taken.first.size()))));
            return taken;
        });
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
    Result<void> outcome = makeError(ErrorCode::Unsupported, JobRunnerText::tr("This program cannot carry out work of the kind \"%1\"").arg(job.kind));
    if (const auto handler = m_jobHandlers.constFind(job.kind); handler != m_jobHandlers.constEnd()) {
        CancelSource source(context.cancel);
        outcome = co_await supervise(QueueTable::Job, job.id, job.attempt, source, (*handler)(job, context.withCancel(source.token())));
    }
    co_await settle(QueueTable::Job, job.id, job.attempt, job.kind, job.uniqueKey, outcome, context.withCancel({}));
    --m_active;
    wake();
}

Task<void> JobRunner::carryOutMessage(OutboxRecord message, Context context)
{
    ++m_active;
    Result<void> outcome = makeError(ErrorCode::Unsupported, JobRunnerText::tr("This program cannot deliver messages of the kind \"%1\"").arg(message.kind));
    if (const auto handler = m_messageHandlers.constFind(message.kind); handler != m_messageHandlers.constEnd()) {
        CancelSource source(context.cancel);
        outcome = co_await supervise(QueueTable::Outbox, message.id, message.attempt, source, (*handler)(message, context.withCancel(source.token())));
    }
    co_await settle(QueueTable::Outbox, message.id, message.attempt, message.kind, message.uniqueKey, outcome, context.withCancel({}));
    --m_active;
    wake();
}

Task<Result<void>> JobRunner::supervise(QueueTable table, JobId id, int attempt, CancelSource source, Task<Result<void>> work)
{
    const auto over = std::make_shared<bool>(false);
    TaskScope guard;
    guard.spawn(keepLease(table, id, attempt, source, over));
    const Result<void> outcome = co_await std::move(work);
    *over = true;
    source.cancel(); // ends the heartbeat's wait
    co_await guard.joined();
    co_return outcome;
}

Task<void> JobRunner::keepLease(QueueTable table, JobId id, int attempt, CancelSource source, std::shared_ptr<bool> over)
{
    while (!*over) {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(heartbeat);
        const auto wakeUp = source.token().onCancel([&timer] { timer.start(0); });
        co_await timer;
        if (*over)
            co_return;
        const FieldCipher &cipher = m_store.cipher();
        const qint64 until = m_store.clock().nowMs() + leaseMs;
        const Result<bool> kept = co_await m_store.write(Context(), [=, &cipher](UnitOfWork &unit) {
            return QueueRepository(unit.db(), cipher).extendLease(table, id, attempt, until);
        });
        if (kept.ok() && !*kept) {
            source.cancel(); // somebody else has it now: our result must not count
            co_return;
        }
        if (source.token().isCancelled())
            co_return;
    }
}

Task<Result<void>> JobRunner::settle(QueueTable table, JobId id, int attempt, QString kind, QString uniqueKey, Result<void> outcome, Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const bool retry = !outcome.ok() && outcome.error().retryable && outcome.error().code != ErrorCode::Cancelled;
    QString state = QStringLiteral("done");
    if (!outcome.ok())
        state = outcome.error().code == ErrorCode::Cancelled ? QStringLiteral("cancelled") : QStringLiteral("dead");
    const QString errorText = outcome.ok() ? QString() : outcome.error().text();
    const qint64 runAt = now + queueBackoffMs(attempt, QRandomGenerator::global()->generateDouble());
    const Result<bool> stored = co_await m_store.write(context, [=, &cipher](UnitOfWork &work) -> Result<bool> {
        QueueRepository queue(work.db(), cipher);
        if (retry)
            return queue.retryLater(table, id, attempt, errorText, runAt, now);
        return queue.finish(table, id, attempt, state, now);
    });
    if (!stored.ok())
        co_return stored.error();
    if (!*stored)
        co_return makeError(ErrorCode::Conflict, JobRunnerText::tr("The lease was lost: another process goes on with this work"));
    if (!retry)
        Q_EMIT finished(kind, uniqueKey, state);
    co_return outcome;
}

} // namespace promptlab
