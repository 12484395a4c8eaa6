// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesscontrol.h"
#include "core/store/datasetevidence.h"
#include "core/store/memberevidence.h"
#include "core/store/promptevidence.h"
#include "core/store/runevidence.h"

namespace promptlab {

/// What a check of the whole record found.
struct RecordVerification {
    AuditVerification chain;
    RunEvidence runs;
    PromptEvidence prompts;
    DatasetEvidence datasets;
    MemberEvidence members;

    [[nodiscard]] bool holds() const { return problem().isEmpty(); }
    /// The first thing that does not hold, for a person; empty when everything does.
    [[nodiscard]] QString problem() const
    {
        if (chain.firstBadSeq)
            return chain.problem;
        for (const QString &found : {runs.problem, prompts.problem, datasets.problem, members.problem}) {
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
};

/// Reads and checks the audit log.
class AuditService
{
public:
    AuditService(Store &store, AccessControl &access) : m_store(store), m_access(access) {}
    Q_DISABLE_COPY_MOVE(AuditService)

    /// Walks the whole chain, and holds the stored prompts, tags, datasets, results and members against it; a chain
    /// that does not hold is nothing to hold them against. @p trusted: a head that was kept outside ("seq:hash").
    Task<Result<RecordVerification>> verify(Context context, std::optional<AuditHead> trusted);
    /// Entries after @p after, oldest first.
    Task<Result<QList<AuditRecord>>> list(Context context, qint64 after, int limit);

private:
    Store &m_store;
    AccessControl &m_access;
};

} // namespace promptlab
