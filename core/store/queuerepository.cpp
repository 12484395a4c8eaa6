// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queuerepository.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace promptlab {

namespace {

struct QueueRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(QueueRepository)
};

const char jobColumns[] =
    "id, queue, kind, state, priority, run_at, attempt, max_attempts, worker, lease_until, unique_key, project_id,"
    " payload, error, traceparent, created_by, created_at";
const char outboxColumns[] =
    "id, kind, state, run_at, attempt, max_attempts, worker, lease_until, unique_key, project_id, destination,"
    " payload, error, traceparent, created_at";

QString queueTableName(QueueRepository::Table table)
{
    return table == QueueRepository::Table::Job ? QStringLiteral("job") : QStringLiteral("outbox");
}

const char *queueErrorColumn(QueueRepository::Table table)
{
    return table == QueueRepository::Table::Job ? "job.error" : "outbox.error";
}

QString queuePlaceholders(const QStringList &values)
{
    return QStringList(values.size(), QStringLiteral("?")).join(QStringLiteral(", "));
}

QVariantList queueTexts(const QStringList &values)
{
    return QVariantList(values.begin(), values.end());
}

} // namespace

qint64 queueBackoffMs(int attempt, double jitter)
{
    constexpr double baseMs = 5'000;
    constexpr double capMs = 3'600'000;
    const double delay = std::min(baseMs * std::exp2(std::clamp(attempt, 0, 30)), capMs);
    return qint64(delay * (0.8 + 0.4 * jitter));
}

Result<void> QueueRepository::enqueue(const JobRecord &job)
{
    PL_TRY(const QVariant payload,
           SealedRow(m_cipher, job.project, job.id).seal("job.payload", DataClass::Prompt, QJsonValue(job.payload)));
    // The partial unique index would also refuse it; asking first gives a clear message on both engines.
    PL_TRY(const auto live, findLiveJob(job.uniqueKey));
    if (live)
        return makeError(ErrorCode::AlreadyExists,
                         QueueRepositoryText::tr("The same work is waiting or running already"));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO job (id, queue, kind, state, priority, run_at, attempt, max_attempts, unique_key, project_id,"
            " payload, traceparent, created_by, created_at) VALUES (?, ?, ?, 'available', ?, ?, 0, ?, ?, ?, ?, ?, ?, "
            "?)"),
        {sqlId(job.id), job.queue, job.kind, job.priority, job.runAt, job.maxAttempts, job.uniqueKey,
         sqlId(job.project), payload, QString::fromLatin1(job.traceparent), sqlId(job.createdBy), job.createdAt}));
    return {};
}

Result<void> QueueRepository::enqueue(const OutboxRecord &message)
{
    const SealedRow sealed(m_cipher, message.project, message.id);
    PL_TRY(const QVariant destination,
           sealed.seal("outbox.destination", DataClass::Secret, QJsonValue(message.destination)));
    PL_TRY(const QVariant payload, sealed.seal("outbox.payload", DataClass::Prompt, QJsonValue(message.payload)));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO outbox (id, kind, state, run_at, attempt, max_attempts, unique_key, project_id, destination,"
            " payload, traceparent, created_at) VALUES (?, ?, 'available', ?, 0, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(message.id), message.kind, message.runAt, message.maxAttempts, message.uniqueKey, sqlId(message.project),
         destination, payload, QString::fromLatin1(message.traceparent), message.createdAt}));
    return {};
}

Result<JobRecord> QueueRepository::readJob(const Row &row) const
{
    JobRecord job;
    job.id = row.id<JobId>(0);
    job.queue = row.text(1);
    job.kind = row.text(2);
    job.state = row.text(3);
    job.priority = int(row.integer(4));
    job.runAt = row.integer(5);
    job.attempt = int(row.integer(6));
    job.maxAttempts = int(row.integer(7));
    job.worker = row.text(8);
    job.leaseUntil = row.integer(9);
    job.uniqueKey = row.text(10);
    job.project = row.id<ProjectId>(11);
    const SealedRow sealed(m_cipher, job.project, job.id);
    PL_TRY(const QJsonValue payload, sealed.openJson("job.payload", DataClass::Prompt, row.bytes(12)));
    job.payload = payload.toObject();
    PL_TRY(job.error, sealed.openText("job.error", DataClass::Output, row.bytes(13)));
    job.traceparent = row.text(14).toLatin1();
    job.createdBy = row.id<PersonId>(15);
    job.createdAt = row.integer(16);
    return job;
}

Result<OutboxRecord> QueueRepository::readMessage(const Row &row) const
{
    OutboxRecord message;
    message.id = row.id<JobId>(0);
    message.kind = row.text(1);
    message.state = row.text(2);
    message.runAt = row.integer(3);
    message.attempt = int(row.integer(4));
    message.maxAttempts = int(row.integer(5));
    message.worker = row.text(6);
    message.leaseUntil = row.integer(7);
    message.uniqueKey = row.text(8);
    message.project = row.id<ProjectId>(9);
    const SealedRow sealed(m_cipher, message.project, message.id);
    PL_TRY(const QJsonValue destination, sealed.openJson("outbox.destination", DataClass::Secret, row.bytes(10)));
    PL_TRY(const QJsonValue payload, sealed.openJson("outbox.payload", DataClass::Prompt, row.bytes(11)));
    message.destination = destination.toObject();
    message.payload = payload.toObject();
    PL_TRY(message.error, sealed.openText("outbox.error", DataClass::Output, row.bytes(12)));
    message.traceparent = row.text(13).toLatin1();
    message.createdAt = row.integer(14);
    return message;
}

Result<QList<JobRecord>> QueueRepository::claimJobs(const QString &queue, const QStringList &kinds,
                                                    const QString &worker, qint64 nowMs, qint64 leaseUntil, int limit)
{
    if (kinds.isEmpty() || limit <= 0)
        return QList<JobRecord>();
    PL_TRY(QList<JobRecord> jobs,
           m_db.all<JobRecord>(
               QStringLiteral("WITH due AS (SELECT id FROM job WHERE queue = ? AND state = 'available' AND run_at <= ? "
                              "AND kind IN (%1)"
                              " ORDER BY priority, run_at, id LIMIT ?%2)"
                              " UPDATE job SET state = 'running', attempt = attempt + 1, worker = ?, lease_until = ?"
                              " WHERE id IN (SELECT id FROM due) RETURNING %3")
                   .arg(queuePlaceholders(kinds), m_db.dialect().skipLocked(), QLatin1String(jobColumns)),
               QVariantList{queue, nowMs} + queueTexts(kinds) + QVariantList{limit, worker, leaseUntil},
               [this](const Row &row) { return readJob(row); }));
    // RETURNING promises no order.
    std::sort(jobs.begin(), jobs.end(), [](const JobRecord &a, const JobRecord &b) {
        return std::tie(a.priority, a.runAt, a.id) < std::tie(b.priority, b.runAt, b.id);
    });
    return jobs;
}

Result<QList<OutboxRecord>> QueueRepository::claimMessages(const QStringList &kinds, const QString &worker,
                                                           qint64 nowMs, qint64 leaseUntil, int limit)
{
    if (kinds.isEmpty() || limit <= 0)
        return QList<OutboxRecord>();
    PL_TRY(QList<OutboxRecord> messages,
           m_db.all<OutboxRecord>(
               QStringLiteral(
                   "WITH due AS (SELECT id FROM outbox WHERE state = 'available' AND run_at <= ? AND kind IN (%1)"
                   " ORDER BY run_at, id LIMIT ?%2)"
                   " UPDATE outbox SET state = 'running', attempt = attempt + 1, worker = ?, lease_until = ?"
                   " WHERE id IN (SELECT id FROM due) RETURNING %3")
                   .arg(queuePlaceholders(kinds), m_db.dialect().skipLocked(), QLatin1String(outboxColumns)),
               QVariantList{nowMs} + queueTexts(kinds) + QVariantList{limit, worker, leaseUntil},
               [this](const Row &row) { return readMessage(row); }));
    std::sort(messages.begin(), messages.end(), [](const OutboxRecord &a, const OutboxRecord &b) {
        return std::tie(a.runAt, a.id) < std::tie(b.runAt, b.id);
    });
    return messages;
}

Result<std::optional<JobRecord>> QueueRepository::findJob(const JobId &id)
{
    return m_db.first<JobRecord>(QStringLiteral("SELECT %1 FROM job WHERE id = ?").arg(QLatin1String(jobColumns)),
                                 {sqlId(id)}, [this](const Row &row) { return readJob(row); });
}

Result<std::optional<OutboxRecord>> QueueRepository::findMessage(const JobId &id)
{
    return m_db.first<OutboxRecord>(
        QStringLiteral("SELECT %1 FROM outbox WHERE id = ?").arg(QLatin1String(outboxColumns)), {sqlId(id)},
        [this](const Row &row) { return readMessage(row); });
}

Result<std::optional<JobRecord>> QueueRepository::claimJob(const JobId &id, const QString &worker, qint64 nowMs,
                                                           qint64 leaseUntil, const QString &deadWorker)
{
    return m_db.first<JobRecord>(
        QStringLiteral(
            "UPDATE job SET state = 'running', attempt = attempt + 1, worker = ?, lease_until = ? WHERE id = ? AND"
            " (state = 'available' OR (state = 'running' AND (lease_until < ? OR (worker = ? AND worker <> '')))) "
            "RETURNING %1")
            .arg(QLatin1String(jobColumns)),
        {worker, leaseUntil, sqlId(id), nowMs, deadWorker}, [this](const Row &row) { return readJob(row); });
}

Result<std::optional<JobRecord>> QueueRepository::findLiveJob(const QString &uniqueKey)
{
    return m_db.first<JobRecord>(
        QStringLiteral("SELECT %1 FROM job WHERE unique_key = ? AND state IN ('available', 'running')")
            .arg(QLatin1String(jobColumns)),
        {uniqueKey}, [this](const Row &row) { return readJob(row); });
}

Result<bool> QueueRepository::extendLease(Table table, const JobId &id, int attempt, qint64 leaseUntil)
{
    PL_TRY(
        const qint64 changed,
        m_db.execute(QStringLiteral("UPDATE %1 SET lease_until = ? WHERE id = ? AND attempt = ? AND state = 'running'")
                         .arg(queueTableName(table)),
                     {leaseUntil, sqlId(id), attempt}));
    return changed == 1;
}

Result<QVariant> QueueRepository::sealedError(Table table, const JobId &id, const QString &error)
{
    if (error.isEmpty())
        return sqlNull();
    PL_TRY(const auto project,
           m_db.first<ProjectId>(QStringLiteral("SELECT project_id FROM %1 WHERE id = ?").arg(queueTableName(table)),
                                 {sqlId(id)},
                                 [](const Row &row) -> Result<ProjectId> { return row.id<ProjectId>(0); }));
    if (!project)
        return sqlNull();
    return SealedRow(m_cipher, *project, id).seal(queueErrorColumn(table), DataClass::Output, error);
}

Result<bool> QueueRepository::finish(Table table, const JobId &id, int attempt, const QString &state,
                                     const QString &error, qint64 nowMs)
{
    PL_TRY(const QVariant sealed, sealedError(table, id, error));
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE %1 SET state = ?, error = ?, finished_at = ?, lease_until = 0"
                                       " WHERE id = ? AND attempt = ? AND state = 'running'")
                            .arg(queueTableName(table)),
                        {state, sealed, nowMs, sqlId(id), attempt}));
    return changed == 1;
}

Result<bool> QueueRepository::retryLater(Table table, const JobId &id, int attempt, const QString &error, qint64 runAt,
                                         qint64 nowMs)
{
    PL_TRY(const QVariant sealed, sealedError(table, id, error));
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE %1 SET state = CASE WHEN attempt >= max_attempts THEN 'dead' ELSE "
                                       "'available' END, run_at = ?, error = ?,"
                                       " finished_at = CASE WHEN attempt >= max_attempts THEN CAST(? AS bigint) ELSE 0 "
                                       "END, lease_until = 0, worker = ''"
                                       " WHERE id = ? AND attempt = ? AND state = 'running'")
                            .arg(queueTableName(table)),
                        {runAt, sealed, nowMs, sqlId(id), attempt}));
    return changed == 1;
}

Result<bool> QueueRepository::release(Table table, const JobId &id, int attempt, qint64 nowMs)
{
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE %1 SET state = 'available', run_at = ?, lease_until = 0, worker = ''"
                                       " WHERE id = ? AND attempt = ? AND state = 'running'")
                            .arg(queueTableName(table)),
                        {nowMs, sqlId(id), attempt}));
    return changed == 1;
}

Result<qint64> QueueRepository::reapExpired(Table table, qint64 nowMs)
{
    return m_db.execute(
        QStringLiteral("UPDATE %1 SET state = CASE WHEN attempt >= max_attempts THEN 'dead' ELSE 'available' END,"
                       " finished_at = CASE WHEN attempt >= max_attempts THEN CAST(? AS bigint) ELSE 0 END, "
                       "lease_until = 0, worker = ''"
                       " WHERE state = 'running' AND lease_until < ?")
            .arg(queueTableName(table)),
        {nowMs, nowMs});
}

} // namespace promptlab
