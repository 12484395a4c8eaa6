// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promptrepository.h"

namespace promptlab {

namespace {

struct PromptRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(PromptRepository)
};

constexpr const char *promptDescription = "prompt.description";
constexpr const char *versionContent = "prompt_version.content";
constexpr const char *versionMessage = "prompt_version.message";
const char promptSelect[] =
    "SELECT id, project_id, key, name, description, created_at, updated_at, archived_at FROM prompt";
const char versionSelect[] = "SELECT id, prompt_id, number, content_hash, message, author_id, created_at, project_id, "
                             "content FROM prompt_version";

} // namespace

Result<void> PromptRepository::insert(const Prompt &prompt, const PersonId &creator)
{
    PL_CHECK(validatePromptKey(prompt.key));
    const SealedRow sealed(m_cipher, prompt.project, prompt.id);
    PL_TRY(const QVariant description, sealed.seal(promptDescription, DataClass::Prompt, prompt.description));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO prompt (id, project_id, key, name, description, created_by, created_at, updated_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(prompt.id), sqlId(prompt.project), prompt.key, prompt.name, description, sqlId(creator),
         prompt.createdAt, prompt.updatedAt}));
    return setLabels(prompt.id, prompt.tags);
}

Result<void> PromptRepository::setLabels(const PromptId &prompt, const QStringList &labels)
{
    PL_CHECK(m_db.execute(QStringLiteral("DELETE FROM prompt_label WHERE prompt_id = ?"), {sqlId(prompt)}));
    QStringList unique = labels;
    unique.removeDuplicates();
    for (const QString &label : unique)
        PL_CHECK(m_db.execute(QStringLiteral("INSERT INTO prompt_label (prompt_id, label) VALUES (?, ?)"),
                              {sqlId(prompt), label}));
    return {};
}

Result<Prompt> PromptRepository::readPrompt(const Row &row)
{
    Prompt prompt;
    prompt.id = row.id<PromptId>(0);
    prompt.project = row.id<ProjectId>(1);
    prompt.key = row.text(2);
    prompt.name = row.text(3);
    PL_TRY(prompt.description,
           SealedRow(m_cipher, prompt.project, prompt.id).openText(promptDescription, DataClass::Prompt, row.bytes(4)));
    prompt.createdAt = row.integer(5);
    prompt.updatedAt = row.integer(6);
    prompt.archivedAt = row.integer(7);
    PL_TRY(prompt.tags,
           m_db.all<QString>(QStringLiteral("SELECT label FROM prompt_label WHERE prompt_id = ? ORDER BY label"),
                             {sqlId(prompt.id)}, [](const Row &label) -> Result<QString> { return label.text(0); }));
    return prompt;
}

Result<std::optional<Prompt>> PromptRepository::findByKey(const ProjectId &project, const QString &key)
{
    return m_db.first<Prompt>(QLatin1String(promptSelect)
                                  + QStringLiteral(" WHERE project_id = ? AND key = ? AND deleted_at = 0"),
                              {sqlId(project), key}, [this](const Row &row) { return readPrompt(row); });
}

Result<std::optional<Prompt>> PromptRepository::find(const PromptId &id)
{
    return m_db.first<Prompt>(QLatin1String(promptSelect) + QStringLiteral(" WHERE id = ?"), {sqlId(id)},
                              [this](const Row &row) { return readPrompt(row); });
}

Result<QList<Prompt>> PromptRepository::list(const ProjectId &project, const QString &afterKey, int limit,
                                             PromptShelf shelf)
{
    const QString archived = shelf == PromptShelf::InUse ? QStringLiteral("=") : QStringLiteral("<>");
    return m_db.all<Prompt>(
        QLatin1String(promptSelect)
            + QStringLiteral(" WHERE project_id = ? AND key > ? AND deleted_at = 0 AND archived_at %1 0"
                             " ORDER BY key LIMIT ?")
                  .arg(archived),
        {sqlId(project), afterKey, limit}, [this](const Row &row) { return readPrompt(row); });
}

Result<QList<CurrentPrompt>> PromptRepository::current(const ProjectId &project, const QString &afterKey, int limit)
{
    return m_db.all<CurrentPrompt>(
        QStringLiteral("SELECT p.key, p.name, v.number, v.id, v.content FROM prompt p"
                       " JOIN prompt_version v ON v.prompt_id = p.id AND v.number = p.version_count"
                       " WHERE p.project_id = ? AND p.key > ? AND p.deleted_at = 0 AND p.archived_at = 0"
                       " ORDER BY p.key LIMIT ?"),
        {sqlId(project), afterKey, limit}, [&](const Row &row) -> Result<CurrentPrompt> {
            const SealedRow sealed(m_cipher, project, row.id<VersionId>(3));
            PL_TRY(const QJsonValue json, sealed.openJson(versionContent, DataClass::Prompt, row.bytes(4)));
            CurrentPrompt current{row.text(0), row.text(1), int(row.integer(2)), {}};
            PL_TRY(current.content, PromptContent::fromJson(json));
            return current;
        });
}

Result<PersonId> PromptRepository::creatorOf(const PromptId &prompt)
{
    PL_TRY(const auto creator,
           m_db.first<PersonId>(QStringLiteral("SELECT created_by FROM prompt WHERE id = ?"), {sqlId(prompt)},
                                [](const Row &row) -> Result<PersonId> { return row.id<PersonId>(0); }));
    return creator.value_or(PersonId());
}

Result<void> PromptRepository::rename(const PromptId &prompt, const QString &key, const QString &name, qint64 nowMs)
{
    PL_CHECK(validatePromptKey(key));
    PL_CHECK(m_db.execute(QStringLiteral("UPDATE prompt SET key = ?, name = ?, updated_at = ?,"
                                         " row_version = row_version + 1 WHERE id = ?"),
                          {key, name, nowMs, sqlId(prompt)}));
    return {};
}

Result<void> PromptRepository::setArchived(const PromptId &prompt, qint64 archivedAt)
{
    PL_CHECK(
        m_db.execute(QStringLiteral("UPDATE prompt SET archived_at = ?, row_version = row_version + 1 WHERE id = ?"),
                     {archivedAt, sqlId(prompt)}));
    return {};
}

Result<void> PromptRepository::appendVersion(const ProjectId &project, PromptVersion &version)
{
    // The row of the prompt is changed first: on PostgreSQL that serialises two savers of one prompt.
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE prompt SET version_count = version_count + 1, updated_at = ?,"
                                       " row_version = row_version + 1 WHERE id = ?"),
                        {version.createdAt, sqlId(version.prompt)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, PromptRepositoryText::tr("The prompt does not exist any more"));
    PL_TRY(const qint64 number,
           m_db.number(QStringLiteral("SELECT version_count FROM prompt WHERE id = ?"), {sqlId(version.prompt)}));
    version.number = int(number);
    const SealedRow sealed(m_cipher, project, version.id);
    PL_TRY(const QVariant content,
           sealed.seal(versionContent, DataClass::Prompt, QByteArrayView(canonicalJson(version.content.toJson()))));
    PL_TRY(const QVariant message, sealed.seal(versionMessage, DataClass::Prompt, version.message));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO prompt_version (id, project_id, prompt_id, number, content_hash, content, message,"
                       " author_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(version.id), sqlId(project), sqlId(version.prompt), version.number, version.contentHash, content,
         message, sqlId(version.author), version.createdAt}));
    for (qsizetype i = 0; i < version.parents.size(); ++i) {
        PL_TRY(const qint64 related,
               m_db.number(QStringLiteral("SELECT count(*) FROM prompt_version WHERE id = ? AND prompt_id = ?"),
                           {sqlId(version.parents[i]), sqlId(version.prompt)}));
        if (related != 1)
            return makeError(ErrorCode::InvalidInput,
                             PromptRepositoryText::tr("A parent of the version belongs to another prompt"));
        PL_CHECK(m_db.execute(
            QStringLiteral("INSERT INTO prompt_version_parent (version_id, position, parent_id) VALUES (?, ?, ?)"),
            {sqlId(version.id), i, sqlId(version.parents[i])}));
    }
    return {};
}

Result<std::optional<PromptVersion>> PromptRepository::findVersionWhere(const QString &condition,
                                                                        const QVariantList &values)
{
    return m_db.first<PromptVersion>(
        QLatin1String(versionSelect) + condition, values, [this](const Row &row) -> Result<PromptVersion> {
            PL_TRY(const VersionSummary summary, readSummary(row));
            PromptVersion version;
            version.id = summary.id;
            version.prompt = summary.prompt;
            version.number = summary.number;
            version.contentHash = summary.contentHash;
            version.message = summary.message;
            version.author = summary.author;
            version.createdAt = summary.createdAt;
            version.tags = summary.tags;
            const SealedRow sealed(m_cipher, row.id<ProjectId>(7), version.id);
            PL_TRY(const QJsonValue content, sealed.openJson(versionContent, DataClass::Prompt, row.bytes(8)));
            PL_TRY(version.content, PromptContent::fromJson(content));
            if (version.content.contentHash() != version.contentHash)
                return makeError(ErrorCode::Corrupt, PromptRepositoryText::tr(
                                                         "Version %1 does not match its content hash; restore a backup")
                                                         .arg(version.number));
            PL_TRY(version.parents,
                   m_db.all<VersionId>(
                       QStringLiteral(
                           "SELECT parent_id FROM prompt_version_parent WHERE version_id = ? ORDER BY position"),
                       {sqlId(version.id)},
                       [](const Row &parent) -> Result<VersionId> { return parent.id<VersionId>(0); }));
            return version;
        });
}

Result<std::optional<PromptVersion>> PromptRepository::findVersion(const PromptId &prompt, int number)
{
    return findVersionWhere(QStringLiteral(" WHERE prompt_id = ? AND number = ?"), {sqlId(prompt), number});
}

Result<std::optional<PromptVersion>> PromptRepository::findVersion(const VersionId &id)
{
    return findVersionWhere(QStringLiteral(" WHERE id = ?"), {sqlId(id)});
}

Result<VersionSummary> PromptRepository::readSummary(const Row &row) const
{
    VersionSummary version;
    version.id = row.id<VersionId>(0);
    version.prompt = row.id<PromptId>(1);
    version.number = int(row.integer(2));
    version.contentHash = row.text(3);
    const SealedRow sealed(m_cipher, row.id<ProjectId>(7), version.id);
    PL_TRY(version.message, sealed.openText(versionMessage, DataClass::Prompt, row.bytes(4)));
    version.author = row.id<PersonId>(5);
    version.createdAt = row.integer(6);
    PL_TRY(version.tags,
           m_db.all<QString>(QStringLiteral("SELECT name FROM version_tag WHERE version_id = ? ORDER BY name"),
                             {sqlId(version.id)}, [](const Row &tag) -> Result<QString> { return tag.text(0); }));
    return version;
}

Result<QList<VersionSummary>> PromptRepository::versions(const PromptId &prompt, int limit)
{
    return m_db.all<VersionSummary>(QLatin1String(versionSelect)
                                        + QStringLiteral(" WHERE prompt_id = ? ORDER BY number DESC LIMIT ?"),
                                    {sqlId(prompt), limit}, [this](const Row &row) { return readSummary(row); });
}

Result<void> PromptRepository::setTag(const PromptId &prompt, const QString &name, const VersionId &version,
                                      const PersonId &by, qint64 nowMs)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO version_tag (prompt_id, name, version_id, moved_by, moved_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (prompt_id, name) DO UPDATE SET version_id = excluded.version_id,"
            " moved_by = excluded.moved_by, moved_at = excluded.moved_at"),
        {sqlId(prompt), name, sqlId(version), sqlId(by), nowMs}));
    return {};
}

Result<QList<QPair<QString, VersionId>>> PromptRepository::tags(const PromptId &prompt)
{
    return m_db.all<QPair<QString, VersionId>>(
        QStringLiteral("SELECT name, version_id FROM version_tag WHERE prompt_id = ? ORDER BY name"), {sqlId(prompt)},
        [](const Row &row) -> Result<QPair<QString, VersionId>> {
            return qMakePair(row.text(0), row.id<VersionId>(1));
        });
}

} // namespace promptlab
