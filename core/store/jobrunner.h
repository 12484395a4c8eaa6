// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/store/queuerepository.h"
#include "core/store/store.h"

#include <QObject>

class QTimer;

namespace promptlab {

/// Takes jobs and outbox messages of a workspace and carries them out, one runner a process. A lease of 60 s is renewed
/// every 20 s; who loses it is cancelled and its result thrown away (the attempt number is the fencing token).
/// Failures that may pass are retried with back-off, the others are dead at once. Lives in one thread.
class JobRunner final : public QObject
{
    Q_OBJECT

public:
    /// Ends with success (done), Cancelled (cancelled), a retryable error (later again) or another error (dead).
    using JobHandler = std::function<Task<Result<void>>(JobRecord, Context)>;
    using MessageHandler = std::function<Task<Result<void>>(OutboxRecord, Context)>;

    /// How long a lease lasts (on the store's clock) and how often it is renewed (monotonic).
    struct LeaseTiming {
        qint64 leaseMs = 60'000;
        int heartbeatMs = 20'000;
    };

    /// @p store must outlive it.
    JobRunner(Store &store, QString worker, const LeaseTiming &timing, QObject *parent = nullptr);
    JobRunner(Store &store, QString worker, QObject *parent = nullptr)
        : JobRunner(store, std::move(worker), LeaseTiming(), parent)
    {
    }
    ~JobRunner() override;
    Q_DISABLE_COPY_MOVE(JobRunner)

    void addJobHandler(const QString &kind, JobHandler handler);
    void addMessageHandler(const QString &kind, MessageHandler handler);

    /// Claims one job and carries it out here and now. Errors: Locked when another worker holds it (its message names
    /// how long its lease still lasts), Conflict when it has ended already, NotFound, Unsupported (no handler), else
    /// what the handler returned.
    Task<Result<void>> runNow(JobId id, Context context);

    /// Works through what is due and has a handler until stop(), looking again every @p pollMs (and at once after
    /// wake()).
    void start(int pollMs = 2'000, int maxParallel = 4);
    void wake();
    /// Takes nothing more, cancels what runs and waits for it; work that ends with Cancelled for that reason goes back
    /// to the queue. Must be awaited before the runner is destroyed when it was started.
    Task<void> stop();

Q_SIGNALS:
    /// A job or message left the queue for good. @p state: done, dead or cancelled.
    void finished(const QString &kind, const QString &uniqueKey, const QString &state);

private:
    using QueueTable = QueueRepository::Table;
    /// A claimed job or message: what the lease is known by.
    struct Held {
        QueueTable table = QueueTable::Job;
        JobId id;
        int attempt = 0;
        int maxAttempts = 0;
        QString kind;
        QString uniqueKey;
    };
    /// How a lease ends.
    struct Settlement {
        bool release = false;
        bool retry = false;
        QString state; ///< set when it leaves the queue
    };

    Task<void> poll();
    Task<void> carryOutJob(JobRecord job, Context context);
    Task<void> carryOutMessage(OutboxRecord message, Context context);
    Task<Result<void>> supervise(Held held, CancelSource source, Task<Result<void>> work);
    Task<void> keepLease(Held held, CancelSource source, std::shared_ptr<bool> over);
    Task<Result<void>> settle(Held held, Result<void> outcome, Context context);
    [[nodiscard]] Settlement settlementOf(const Held &held, const Result<void> &outcome) const;
    [[nodiscard]] static Held heldJob(const JobRecord &job);

    Store &m_store;
    QString m_worker;
    LeaseTiming m_timing;
    QHash<QString, JobHandler> m_jobHandlers;
    QHash<QString, MessageHandler> m_messageHandlers;
    TaskScope m_scope;
    QTimer *m_timer;
    int m_maxParallel = 4;
    int m_active = 0;
    bool m_polling = false;
    bool m_pollAgain = false;
};

} // namespace promptlab
