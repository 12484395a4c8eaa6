// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesscontrol.h"
#include "core/workspace/promptservice.h"

namespace promptlab {

/// PromptService on the workspace's own store.
class LocalPromptService final : public PromptService
{
public:
    LocalPromptService(Store &store, AccessControl &access) : m_store(store), m_access(access) {}

    Task<Result<QList<PromptListItem>>> list(Context context) override;
    Task<Result<QList<PromptListItem>>> listArchived(Context context) override;
    Task<Result<ResolvedVersion>> show(Context context, QString reference) override;
    Task<Result<QList<VersionSummary>>> log(Context context, QString key) override;
    Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) override;
    Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) override;
    Task<Result<Prompt>> rename(Context context, RenamePromptRequest request) override;
    Task<Result<Prompt>> archive(Context context, QString key) override;
    Task<Result<Prompt>> restore(Context context, QString key) override;
    Task<Result<PromptSearchProgress>> search(Context context, PromptSearch search, PromptFindings found) override;

private:
    [[nodiscard]] Task<Result<QList<PromptListItem>>> listShelf(Context context, PromptShelf shelf);
    /// Whether the caller may archive and restore the prompt.
    [[nodiscard]] Task<Result<void>> requireArchiving(Context context, QString key);

    Store &m_store;
    AccessControl &m_access;
};

/// Saves a version inside a unit of work, with its audit entries: for the service and for imports.
Result<PromptVersion> savePromptVersion(UnitOfWork &work, const SavePromptRequest &request);
/// Points the tag @p name at @p version inside a unit of work, with its audit entry.
Result<void> setAuditedTag(UnitOfWork &work, const PromptVersion &version, const QString &name);

} // namespace promptlab
