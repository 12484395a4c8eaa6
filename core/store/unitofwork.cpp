// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitofwork.h"

namespace promptlab {

Result<void> UnitOfWork::flushAudit()
{
    if (m_entries.isEmpty())
        return {};
    AuditLog log(m_db, m_cipher);
    for (const AuditEntry &entry : m_entries)
        PL_CHECK(log.append(entry, m_context, now()));
    m_entries.clear();
    return {};
}

} // namespace promptlab
