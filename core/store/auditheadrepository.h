// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/audithead.h"
#include "core/store/connection.h"

namespace promptlab {

/// Signed heads of the audit log and the keys that signed them.
class AuditHeadRepository
{
public:
    explicit AuditHeadRepository(Connection &db) : m_db(db) {}

    Result<void> insertKey(const AuditKeyRecord &key);
    /// The key that signs now: the newest.
    Result<std::optional<AuditKeyRecord>> currentKey();
    Result<std::optional<AuditKeyRecord>> findKey(const KeyId &id);

    /// AlreadyExists when there is a head for that size.
    Result<void> insert(const SignedAuditHead &head);
    /// The head over the most entries.
    Result<std::optional<SignedAuditHead>> latest();
    /// Largest first.
    Result<QList<SignedAuditHead>> list(int limit = 1'000);

private:
    Connection &m_db;
};

} // namespace promptlab
