// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promptevidence.h"

#include "core/base/json.h"
#include "core/store/promptrepository.h"

namespace promptlab {

namespace {

struct PromptEvidenceText {
    Q_DECLARE_TR_FUNCTIONS(PromptEvidence)
};

/// What the log says: the content of each version, and where each tag of a prompt points.
struct AuditedPrompts {
    QHash<QString, QString> contents;    ///< version id → content hash
    QHash<QString, QStringList> records; ///< prompt or version id → fields of the entry that stored it
    QHash<QString, QString> lastTag;     ///< "prompt id/tag" → version id
    QSet<QString> archived;              ///< prompt ids
};

struct StoredPromptVersion {
    VersionId id;
    QString prompt;
    QString contentHash;
};

const QString &tagFieldPrefix()
{
    static const QString prefix = QStringLiteral("tag:");
    return prefix;
}

Result<QList<StoredPromptVersion>> storedVersions(Connection &db)
{
    return db.all<StoredPromptVersion>(
        QStringLiteral("SELECT id, prompt_id, content_hash FROM prompt_version ORDER BY id"), {},
        [](const Row &row) -> Result<StoredPromptVersion> {
            const auto id = row.id<VersionId>(0);
            const auto prompt = row.id<PromptId>(1);
            return StoredPromptVersion{id, prompt.toString(), row.text(2)};
        });
}

Result<AuditedPrompts> auditedPrompts(Connection &db, const QHash<QString, QString> &promptOf)
{
    AuditedPrompts audited;
    PL_CHECK(db.select(
        QStringLiteral(
            "SELECT object_id, action, body FROM audit_entry WHERE object_kind IN ('prompt', "
            "'prompt_version') AND action IN ('prompt.create', 'prompt.save', 'prompt.tag', 'prompt.rename', "
            "'prompt.archive', 'prompt.restore') ORDER BY seq"),
        {}, [&](const Row &row) -> Result<void> {
            PL_TRY(const QJsonValue body, parseJson(row.text(2).toUtf8()));
            if (body[QLatin1String("outcome")].toString() != QLatin1String("ok"))
                return {};
            const QString version = row.text(0);
            if (row.text(1) == QLatin1String("prompt.archive") || row.text(1) == QLatin1String("prompt.restore")) {
                if (row.text(1) == QLatin1String("prompt.archive"))
                    audited.archived.insert(version);
                else
                    audited.archived.remove(version);
                return {};
            }
            if (row.text(1) != QLatin1String("prompt.tag"))
                audited.records.insert(version, body[QLatin1String("fields")].toVariant().toStringList());
            if (row.text(1) == QLatin1String("prompt.save"))
                audited.contents.insert(version, body[QLatin1String("after")].toString());
            for (const QJsonValue field : body[QLatin1String("fields")].toArray()) {
                if (field.toString().startsWith(tagFieldPrefix()))
                    audited.lastTag.insert(promptOf.value(version) + QLatin1Char('/')
                                               + field.toString().mid(tagFieldPrefix().size()),
                                           version);
            }
            return {};
        }));
    return audited;
}

/// What is wrong with the versions, or an empty text.
Result<QString> versionProblem(Connection &db, const FieldCipher &cipher, const QList<StoredPromptVersion> &versions,
                               const AuditedPrompts &audited, const CancelToken &cancel)
{
    PromptRepository prompts(db, cipher);
    QSet<QString> present;
    for (const StoredPromptVersion &stored : versions) {
        PL_CHECK(cancel.check());
        const QString id = stored.id.toString();
        present.insert(id);
        if (audited.contents.value(id) != stored.contentHash)
            return PromptEvidenceText::tr("the prompt version %1 is not the one in the audit log").arg(id);
        const auto opened = prompts.findVersion(stored.id);
        if (!opened.ok())
            return PromptEvidenceText::tr("the prompt version %1 was changed: %2").arg(id, opened.error().text());
        if (*opened && !audited.records.value(id).contains(auditedVersionField(**opened)))
            return PromptEvidenceText::tr("the prompt version %1 is not where the audit log says").arg(id);
    }
    for (auto saved = audited.contents.constBegin(); saved != audited.contents.constEnd(); ++saved) {
        if (!present.contains(saved.key()))
            return PromptEvidenceText::tr("the prompt version %1 of the audit log is gone").arg(saved.key());
    }
    return QString();
}

/// What is wrong with the prompts themselves, or an empty text.
Result<QString> keyProblem(Connection &db, const AuditedPrompts &audited)
{
    QString problem;
    PL_CHECK(db.select(
        QStringLiteral("SELECT id, key, archived_at, deleted_at, version_count, "
                       "(SELECT COUNT(*) FROM prompt_version v WHERE v.prompt_id = prompt.id) FROM prompt ORDER BY id"),
        {}, [&](const Row &row) -> Result<void> {
            Prompt prompt;
            prompt.id = row.id<PromptId>(0);
            prompt.key = row.text(1);
            const QString id = prompt.id.toString();
            if (problem.isEmpty() && !audited.records.value(id).contains(auditedPromptField(prompt)))
                problem = PromptEvidenceText::tr("the prompt \"%1\" is not the one in the audit log").arg(prompt.key);
            if (problem.isEmpty() && (row.integer(2) != 0) != audited.archived.contains(id))
                problem = PromptEvidenceText::tr("the audit log does not say that \"%1\" was archived or restored")
                              .arg(prompt.key);
            // No verb takes a prompt away, so that no entry could tell of it.
            if (problem.isEmpty() && row.integer(3) != 0)
                problem = PromptEvidenceText::tr("the audit log does not say that \"%1\" was deleted").arg(prompt.key);
            if (problem.isEmpty() && row.integer(4) != row.integer(5))
                problem = PromptEvidenceText::tr("the number of versions of \"%1\" was changed").arg(prompt.key);
            return {};
        }));
    return problem;
}

/// What is wrong with the tags, or an empty text.
Result<QString> tagProblem(Connection &db, const AuditedPrompts &audited, qint64 &tags)
{
    QSet<QString> present;
    QString problem;
    PL_CHECK(db.select(
        QStringLiteral("SELECT prompt_id, name, version_id FROM version_tag ORDER BY prompt_id, name"), {},
        [&](const Row &row) -> Result<void> {
            const auto prompt = row.id<PromptId>(0);
            const auto version = row.id<VersionId>(2);
            const QString key = QString(prompt.toString() + QLatin1Char('/') + row.text(1));
            present.insert(key);
            ++tags;
            if (problem.isEmpty() && audited.lastTag.value(key) != version.toString())
                problem =
                    PromptEvidenceText::tr("the tag \"%1\" does not point where the audit log says").arg(row.text(1));
            return {};
        }));
    for (auto moved = audited.lastTag.constBegin(); moved != audited.lastTag.constEnd() && problem.isEmpty(); ++moved) {
        if (!present.contains(moved.key()))
            problem = PromptEvidenceText::tr("the tag \"%1\" of the audit log is gone")
                          .arg(moved.key().section(QLatin1Char('/'), 1));
    }
    return problem;
}

} // namespace

QString auditedTagField(const QString &tag)
{
    return tagFieldPrefix() + tag;
}

QString auditedVersionField(const PromptVersion &version)
{
    return QStringLiteral("version:%1/%2/%3/%4")
        .arg(version.prompt.toString())
        .arg(version.number)
        .arg(version.author.toString())
        .arg(version.createdAt);
}

QString auditedPromptField(const Prompt &prompt)
{
    return QStringLiteral("key:") + prompt.key;
}

Result<PromptEvidence> verifyPromptEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    PromptEvidence evidence;
    PL_TRY(const QList<StoredPromptVersion> versions, storedVersions(db));
    evidence.versions = versions.size();
    QHash<QString, QString> promptOf;
    for (const StoredPromptVersion &stored : versions)
        promptOf.insert(stored.id.toString(), stored.prompt);
    PL_TRY(const AuditedPrompts audited, auditedPrompts(db, promptOf));
    PL_TRY(evidence.problem, versionProblem(db, cipher, versions, audited, cancel));
    PL_TRY(const QString tagsWrong, tagProblem(db, audited, evidence.tags));
    PL_TRY(const QString keysWrong, keyProblem(db, audited));
    for (const QString &problem : {tagsWrong, keysWrong}) {
        if (evidence.problem.isEmpty())
            evidence.problem = problem;
    }
    return evidence;
}

} // namespace promptlab
