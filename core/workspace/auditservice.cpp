// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/auditservice.h"

namespace promptlab {

Task<Result<RecordVerification>> AuditService::verify(Context context, std::optional<AuditHead> trusted)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadAudit));
    const FieldCipher &cipher = m_store.cipher();
    const CancelToken cancel = context.cancel;
    const QFuture<Result<RecordVerification>> checking =
        m_store.read([trusted, cancel, &cipher](Connection &db) -> Result<RecordVerification> {
            RecordVerification record;
            PL_TRY(record.chain, AuditLog(db, cipher).verify(trusted, cancel));
            if (record.chain.firstBadSeq)
                return record;
            PL_TRY(record.runs, verifyRunEvidence(db, cipher, cancel));
            PL_TRY(record.prompts, verifyPromptEvidence(db, cipher, cancel));
            PL_TRY(record.datasets, verifyDatasetEvidence(db, cipher, cancel));
            PL_TRY(record.members, verifyMemberEvidence(db));
            return record;
        });
    co_return co_await checking;
}

Task<Result<QList<AuditRecord>>> AuditService::list(Context context, qint64 after, int limit)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadAudit));
    const FieldCipher &cipher = m_store.cipher();
    const QFuture<Result<QList<AuditRecord>>> reading =
        m_store.read([after, limit, &cipher](Connection &db) { return AuditLog(db, cipher).list(after, limit); });
    co_return co_await reading;
}

} // namespace promptlab
