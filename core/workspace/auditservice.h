// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesscontrol.h"
#include "core/store/datasetevidence.h"
#include "core/store/promptevidence.h"
#include "core/store/runevidence.h"

namespace promptlab {

/// What a check of the whole record found.
struct RecordVerification {
    AuditVerification chain;
    RunEvidence runs;
    PromptEvidence prompts;
    DatasetEvidence datasets;

    [[nodiscard]] bool holds() const
    {
        return !chain.firstBadSeq && runs.problem.isEmpty() && prompts.problem.isEmpty() && datasets.problem.isEmpty();
    }
};

/// Reads and checks the audit log.
class AuditService
{
public:
    AuditService(Store &store, AccessControl &access) : m_store(store), m_access(access) {}
    Q_DISABLE_COPY_MOVE(AuditService)

    /// Walks the whole chain, and holds the stored prompts, tags and results against it. @p trusted: a head that was
    /// kept outside
    /// ("seq:hash").
    Task<Result<RecordVerification>> verify(Context context, std::optional<AuditHead> trusted);
    /// Entries after @p after, oldest first.
    Task<Result<QList<AuditRecord>>> list(Context context, qint64 after, int limit);

private:
    Store &m_store;
    AccessControl &m_access;
};

} // namespace promptlab
