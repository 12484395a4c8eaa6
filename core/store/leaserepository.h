// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace promptlab {

/// A named duty that one process at a time has for the whole workspace.
struct LeaseRecord {
    QString name;
    QString worker;   ///< see currentWorker()
    qint64 token = 0; ///< of the present holder; what it writes is checked against it
    qint64 leaseUntil = 0;
};

/// Leases with fencing. All times are UTC ms.
class LeaseRepository
{
public:
    explicit LeaseRepository(Connection &db) : m_db(db) {}

    /// Takes the lease, or renews it for its holder. Absent: another worker that may be alive has it.
    Result<std::optional<LeaseRecord>> acquire(const QString &name, const QString &worker, qint64 nowMs,
                                               qint64 leaseUntil);
    /// Success while @p token is the present one and its time is not over; Locked otherwise. For use inside the
    /// transaction that the holder writes in.
    Result<void> check(const QString &name, qint64 token, qint64 nowMs);
    /// Gives it back early. Nothing happens when somebody else has it by now.
    Result<void> release(const QString &name, qint64 token);
    Result<std::optional<LeaseRecord>> find(const QString &name);

private:
    Connection &m_db;
};

} // namespace promptlab
