// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftjournal.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace promptlab {

namespace {

struct DraftJournalText {
    Q_DECLARE_TR_FUNCTIONS(DraftJournal)
};

constexpr QLatin1String draftSuffix{".draft"};

QJsonObject draftToJson(const PromptDraft &draft)
{
    return {{QStringLiteral("key"), draft.key},
            {QStringLiteral("name"), draft.name},
            {QStringLiteral("baseVersion"), draft.baseVersion},
            {QStringLiteral("changedAt"), draft.changedAt},
            {QStringLiteral("content"), draft.content.toJson()},
            {QStringLiteral("values"), draft.values},
            {QStringLiteral("prompt"), draft.prompt.toString()}};
}

Result<PromptDraft> draftFromJson(const QJsonObject &json)
{
    PromptDraft draft;
    draft.key = json.value(QStringLiteral("key")).toString();
    draft.name = json.value(QStringLiteral("name")).toString();
    draft.baseVersion = json.value(QStringLiteral("baseVersion")).toInt();
    draft.changedAt = json.value(QStringLiteral("changedAt")).toInteger();
    draft.values = json.value(QStringLiteral("values")).toObject();
    // Drafts of older versions of the product do not say it.
    draft.prompt = PromptId::parse(json.value(QStringLiteral("prompt")).toString()).valueOr({});
    PL_TRY(draft.content, PromptContent::fromJson(json.value(QStringLiteral("content"))));
    return draft;
}

} // namespace

QString DraftJournal::standardFolder(const QUuid &workspace)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/drafts/")
         + workspace.toString(QUuid::WithoutBraces);
}

QUuid DraftJournal::row(const QString &key) const
{
    return QUuid::createUuidV5(m_project.uuid(), QStringLiteral("draft/") + key);
}

QString DraftJournal::path(const QUuid &row) const
{
    return m_folder + QLatin1Char('/') + row.toString(QUuid::WithoutBraces) + draftSuffix;
}

Result<void> DraftJournal::keep(const PromptDraft &draft) const
{
    if (!QDir().mkpath(m_folder))
        return makeError(ErrorCode::Io, DraftJournalText::tr("The folder of drafts %1 cannot be made").arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QUuid id = row(draft.key);
    PL_TRY(const QByteArray sealed,
           m_cipher.seal({"draft.content", m_project, id, DataClass::Prompt}, compactJson(draftToJson(draft))));
    return writeFileAtomically(path(id), sealed, 0600);
}

Result<PromptDraft> DraftJournal::read(const QUuid &row) const
{
    PL_TRY(const QByteArray sealed, readFile(path(row)));
    PL_TRY(const QByteArray plain, m_cipher.open({"draft.content", m_project, row, DataClass::Prompt}, sealed));
    PL_TRY(const QJsonValue json, parseJson(plain, DraftJournalText::tr("draft")));
    return draftFromJson(json.toObject());
}

Result<std::optional<PromptDraft>> DraftJournal::find(const QString &key) const
{
    const QUuid id = row(key);
    if (!QFile::exists(path(id)))
        return std::optional<PromptDraft>();
    PL_TRY(PromptDraft draft, read(id));
    return std::optional<PromptDraft>(std::move(draft));
}

QList<PromptDraft> DraftJournal::all() const
{
    QList<PromptDraft> drafts;
    const QStringList names = QDir(m_folder).entryList({QLatin1Char('*') + draftSuffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QUuid id = QUuid::fromString(name.chopped(draftSuffix.size()));
        if (id.isNull())
            continue;
        if (Result<PromptDraft> draft = read(id); draft.ok() && row(draft->key) == id)
            drafts.append(std::move(*draft));
    }
    return drafts;
}

Result<void> DraftJournal::drop(const QString &key) const
{
    QFile file(path(row(key)));
    if (file.exists() && !file.remove())
        return makeError(ErrorCode::Io,
                         DraftJournalText::tr("The draft of \"%1\" cannot be taken away").arg(key.left(100)),
                         file.errorString());
    return {};
}

} // namespace promptlab
