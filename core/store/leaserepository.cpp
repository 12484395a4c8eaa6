// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/leaserepository.h"

#include "core/store/workeridentity.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct LeaseText {
    Q_DECLARE_TR_FUNCTIONS(LeaseRepository)
};

} // namespace

Result<std::optional<LeaseRecord>> LeaseRepository::find(const QString &name)
{
    return m_db.first<LeaseRecord>(QStringLiteral("SELECT worker, token, lease_until FROM lease WHERE name = ?"),
                                   {name}, [&name](const Row &row) -> Result<LeaseRecord> {
                                       return LeaseRecord{name, row.text(0), row.integer(1), row.integer(2)};
                                   });
}

Result<std::optional<LeaseRecord>> LeaseRepository::acquire(const QString &name, const QString &worker, qint64 nowMs,
                                                            qint64 leaseUntil)
{
    PL_TRY(const auto present, find(name));
    LeaseRecord lease{name, worker, 1, leaseUntil};
    if (!present) {
        PL_TRY(const qint64 added, m_db.execute(QStringLiteral("INSERT INTO lease (name, worker, token, lease_until)"
                                                               " VALUES (?, ?, ?, ?) ON CONFLICT (name) DO NOTHING"),
                                                {name, worker, lease.token, leaseUntil}));
        return added == 1 ? std::optional(lease) : std::nullopt;
    }
    const bool free = present->worker.isEmpty() || present->leaseUntil <= nowMs || isWorkerDead(present->worker);
    if (present->worker == worker)
        lease.token = present->leaseUntil > nowMs ? present->token : present->token + 1;
    else if (free)
        lease.token = present->token + 1;
    else
        return std::optional<LeaseRecord>();
    PL_TRY(const qint64 changed, m_db.execute(QStringLiteral("UPDATE lease SET worker = ?, token = ?, lease_until = ?"
                                                             " WHERE name = ? AND token = ?"),
                                              {worker, lease.token, leaseUntil, name, present->token}));
    return changed == 1 ? std::optional(lease) : std::nullopt;
}

Result<void> LeaseRepository::check(const QString &name, qint64 token, qint64 nowMs)
{
    PL_TRY(const auto present, find(name));
    if (present && present->token == token && !present->worker.isEmpty() && present->leaseUntil > nowMs)
        return {};
    return makeError(ErrorCode::Locked, LeaseText::tr("Another process has taken this work over"), name);
}

Result<void> LeaseRepository::release(const QString &name, qint64 token)
{
    PL_CHECK(m_db.execute(QStringLiteral("UPDATE lease SET worker = '', lease_until = 0 WHERE name = ? AND token = ?"),
                          {name, token}));
    return {};
}

} // namespace promptlab
