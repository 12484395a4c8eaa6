// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesscontrol.h"

namespace promptlab {

/// Reads and checks the audit log.
class AuditService
{
public:
    AuditService(Store &store, AccessControl &access) : m_store(store), m_access(access) {}
    Q_DISABLE_COPY_MOVE(AuditService)

    /// Walks the whole chain. @p trusted: a head that was kept outside ("seq:hash").
    Task<Result<AuditVerification>> verify(Context context, std::optional<AuditHead> trusted);
    /// Entries after @p after, oldest first.
    Task<Result<QList<AuditRecord>>> list(Context context, qint64 after, int limit);

private:
    Store &m_store;
    AccessControl &m_access;
};

} // namespace promptlab
