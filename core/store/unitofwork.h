// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit.h"

namespace promptlab {

/// How sure a commit must be before its caller is told.
enum class Durability {
    Full,   ///< on the disk: survives power loss
    Process ///< handed to the kernel: survives the death of the process; the next Full commit also secures it
};

/// One write transaction: a change and its audit entries, committed together or not at all. Made by the writer thread;
/// the function that fills it may run again after a conflict, so it must not act outside the database.
class UnitOfWork
{
public:
    UnitOfWork(Connection &db, const FieldCipher &cipher, Context context, const Clock &clock)
        : m_db(db), m_cipher(cipher), m_context(std::move(context)), m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(UnitOfWork)

    [[nodiscard]] Connection &db() { return m_db; }
    [[nodiscard]] const FieldCipher &cipher() const { return m_cipher; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] qint64 now() const { return m_clock.nowMs(); }

    /// Notes an entry; it is appended right before the commit.
    void audit(AuditEntry entry) { m_entries.append(std::move(entry)); }
    /// Appends the noted entries. Called by the writer.
    Result<void> flushAudit();

private:
    Connection &m_db;
    const FieldCipher &m_cipher;
    Context m_context;
    const Clock &m_clock;
    QList<AuditEntry> m_entries;
};

} // namespace promptlab
