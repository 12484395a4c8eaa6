// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

/// Work that must be done at least once and by one worker at a time.
struct JobRecord {
    JobId id;
    QString queue = QStringLiteral("default");
    QString kind; ///< which handler
    QString state = QStringLiteral("available");
    int priority = 0; ///< lower first
    qint64 runAt = 0;
    int attempt = 0; ///< also the fencing token of the present lease
    int maxAttempts = 20;
    QString worker;
    qint64 leaseUntil = 0;
    QString uniqueKey; ///< at most one available or running job a key
    ProjectId project;
    QJsonObject payload;
    QString error; ///< of the last attempt
    QByteArray traceparent;
    PersonId createdBy;
    qint64 createdAt = 0;
};

/// An effect outside, promised in the transaction that decided on it.
struct OutboxRecord {
    JobId id;
    QString kind;
    QString state = QStringLiteral("available");
    qint64 runAt = 0;
    int attempt = 0;
    int maxAttempts = 9;
    QString worker;
    qint64 leaseUntil = 0;
    QString uniqueKey; ///< idempotency key, the same on every attempt
    ProjectId project;
    QJsonObject destination;
    QJsonObject payload;
    QString error;
    QByteArray traceparent;
    qint64 createdAt = 0;
};

/// What the two queues have in common: leases with fencing, retries with back-off, dead letters.
/// Claim and work are separate transactions. All times are UTC ms.
class QueueRepository
{
public:
    enum class Table { Job, Outbox };

    QueueRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// AlreadyExists when a live job has the same unique key.
    Result<void> enqueue(const JobRecord &job);
    Result<void> enqueue(const OutboxRecord &message);

    /// Takes up to @p limit due jobs of the given @p kinds for @p worker until @p leaseUntil; attempt grows by one.
    Result<QList<JobRecord>> claimJobs(const QString &queue, const QStringList &kinds, const QString &worker,
                                       qint64 nowMs, qint64 leaseUntil, int limit);
    Result<QList<OutboxRecord>> claimMessages(const QStringList &kinds, const QString &worker, qint64 nowMs,
                                              qint64 leaseUntil, int limit);
    /// Takes one particular job, whatever its due time: available, or running with a lease that ended or whose worker
    /// is @p deadWorker.
    Result<std::optional<JobRecord>> claimJob(const JobId &id, const QString &worker, qint64 nowMs, qint64 leaseUntil,
                                              const QString &deadWorker = {});
    Result<std::optional<JobRecord>> findJob(const JobId &id);
    Result<std::optional<OutboxRecord>> findMessage(const JobId &id);
    Result<std::optional<JobRecord>> findLiveJob(const QString &uniqueKey);

    /// The five ways on from a lease. All are fenced: they change nothing and give false when @p attempt is not the
    /// present one.
    Result<bool> extendLease(Table table, const JobId &id, int attempt, qint64 leaseUntil);
    /// Ends as done, dead or cancelled. @p error (sealed; empty: none) tells why.
    Result<bool> finish(Table table, const JobId &id, int attempt, const QString &state, const QString &error,
                        qint64 nowMs);
    /// Back to available at @p runAt with the error kept, or dead when the attempts are used up.
    Result<bool> retryLater(Table table, const JobId &id, int attempt, const QString &error, qint64 runAt,
                            qint64 nowMs);
    /// Back to available at once: the worker stops, the work did not fail.
    Result<bool> release(Table table, const JobId &id, int attempt, qint64 nowMs);
    /// Leases that ended: back to available, or dead when the attempts are used up. Gives their number.
    Result<qint64> reapExpired(Table table, qint64 nowMs);

private:
    Result<QVariant> sealedError(Table table, const JobId &id, const QString &error);
    Result<JobRecord> readJob(const Row &row) const;
    Result<OutboxRecord> readMessage(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

/// Back-off before attempt n+1: min(2^n · 5 s, 1 h), ± 20 % by @p jitter in [0,1).
qint64 queueBackoffMs(int attempt, double jitter);

} // namespace promptlab
