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

    JobRunner(Store &store, QString worker, QObject *parent = nullptr);
    ~JobRunner() override;
    Q_DISABLE_COPY_MOVE(JobRunner)

    void addJobHandler(const QString &kind, JobHandler handler);
    void addMessageHandler(const QString &kind, MessageHandler handler);

    /// Claims one job and carries it out here and now. Errors: Locked when another worker holds it (its message names
    /// how long its lease still lasts), else what the handler returned.
    Task<Result<void>> runNow(JobId id, Context context);

    /// Works through what is due until stop(), looking again every @p pollMs (and at once after wake()).
    void start(int pollMs = 2'000, int maxParallel = 4);
    void wake();
    /// Takes nothing more, cancels what runs and waits for it.
    Task<void> stop();

Q_SIGNALS:
    /// A job or message left the queue for good. @p state: done, dead or cancelled.
    void finished(const QString &kind, const QString &uniqueKey, const QString &state);

private:
    using QueueTable = QueueRepository::Table;

    Task<void> poll();
    Task<void> carryOutJob(JobRecord job, Context context);
    Task<void> carryOutMessage(OutboxRecord message, Context context);
    Task<Result<void>> supervise(QueueTable table, JobId id, int attempt, CancelSource source, Task<Result<void>> work);
    Task<Result<void>> settle(QueueTable table, JobId id, int attempt, QString kind, QString uniqueKey, Result<void> outcome, Context context);
    Task<void> keepLease(QueueTable table, JobId id, int attempt, CancelSource source, std::shared_ptr<bool> over);

    Store &m_store;
    QString m_worker;
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
