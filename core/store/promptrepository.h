// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

/// A version without its content, for lists.
struct VersionSummary {
    VersionId id;
    PromptId prompt;
    int number = 0;
    QString contentHash;
    QString message;
    PersonId author;
    qint64 createdAt = 0;
    QStringList tags;
};

/// Which prompts a list is about.
enum class PromptShelf { InUse, Archived };

/// What a prompt says now: its newest version.
struct CurrentPrompt {
    QString key;
    QString name;
    int version = 0;
    PromptContent content;
};

/// Prompts, their versions (append-only) and tags.
class PromptRepository
{
public:
    PromptRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Errors: AlreadyExists for a taken key.
    Result<void> insert(const Prompt &prompt, const PersonId &creator);
    Result<std::optional<Prompt>> findByKey(const ProjectId &project, const QString &key);
    Result<std::optional<Prompt>> find(const PromptId &id);
    /// Prompts by key, after @p afterKey, at most @p limit (keyset paging).
    Result<QList<Prompt>> list(const ProjectId &project, const QString &afterKey = {}, int limit = 1'000,
                               PromptShelf shelf = PromptShelf::InUse);
    /// The newest contents of prompts in use, paged in the same way. Prompts without a version are left out.
    Result<QList<CurrentPrompt>> current(const ProjectId &project, const QString &afterKey, int limit);
    /// Who made it.
    Result<PersonId> creatorOf(const PromptId &prompt);
    /// Other names for a prompt. Errors: AlreadyExists for a taken key, those of archived prompts too.
    Result<void> rename(const PromptId &prompt, const QString &key, const QString &name, qint64 nowMs);
    /// @p archivedAt 0: in use again.
    Result<void> setArchived(const PromptId &prompt, qint64 archivedAt);
    Result<void> setLabels(const PromptId &prompt, const QStringList &labels);

    /// Appends a version: number is the next of its prompt and is written into @p version. Parents must be of the same
    /// prompt.
    Result<void> appendVersion(const ProjectId &project, PromptVersion &version);
    Result<std::optional<PromptVersion>> findVersion(const PromptId &prompt, int number);
    Result<std::optional<PromptVersion>> findVersion(const VersionId &id);
    /// Newest first.
    Result<QList<VersionSummary>> versions(const PromptId &prompt, int limit = 10'000);

    /// Points @p name at @p version, moving it if it exists.
    Result<void> setTag(const PromptId &prompt, const QString &name, const VersionId &version, const PersonId &by,
                        qint64 nowMs);
    /// Tag name → version of one prompt.
    Result<QList<QPair<QString, VersionId>>> tags(const PromptId &prompt);

private:
    Result<Prompt> readPrompt(const Row &row);
    Result<std::optional<PromptVersion>> findVersionWhere(const QString &condition, const QVariantList &values);
    Result<VersionSummary> readSummary(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
