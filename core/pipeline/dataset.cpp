// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dataset.h"

#include "core/base/files.h"
#include "core/pipeline/datasetbuilder.h"
#include "core/prompt/jsonfields.h"
#include "core/prompt/jsonposition.h"
#include "core/store/datasethash.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace promptlab {

namespace {

struct DatasetText {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

constexpr qint64 datasetMaxBytes = 64 * 1024 * 1024;

} // namespace

QJsonObject DatasetRow::toJson() const
{
    QJsonObject json{{QStringLiteral("key"), key}, {QStringLiteral("vars"), variables}};
    if (!assertions.isEmpty())
        json.insert(QStringLiteral("assert"), assertions);
    if (!group.isEmpty())
        json.insert(QStringLiteral("group"), group);
    if (!description.isEmpty())
        json.insert(QStringLiteral("description"), description);
    if (personal)
        json.insert(QStringLiteral("personal"), true);
    return json;
}

Result<DatasetRow> DatasetRow::fromJson(const QJsonValue &json)
{
    const QStringList known{QStringLiteral("key"),   QStringLiteral("vars"),        QStringLiteral("assert"),
                            QStringLiteral("group"), QStringLiteral("description"), QStringLiteral("personal")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, QString(), known));
    DatasetRow row;
    PL_TRY(row.key, fields.requiredText(QStringLiteral("key")));
    PL_TRY(row.variables, fields.map(QStringLiteral("vars")));
    PL_TRY(row.assertions, fields.array(QStringLiteral("assert")));
    PL_TRY(row.group, fields.text(QStringLiteral("group")));
    PL_TRY(row.description, fields.text(QStringLiteral("description")));
    PL_TRY(row.personal, fields.flag(QStringLiteral("personal")));
    return row;
}

QString DatasetContent::contentHash() const
{
    DatasetHash hash(defaultAssertions);
    for (const DatasetRow &row : rows)
        hash.add(row.toJson());
    return hash.finish();
}

Result<DatasetContent> readDatasetFile(const QString &path)
{
    PL_TRY(const QByteArray bytes, readFile(path, datasetMaxBytes));
    const QFileInfo info(path);
    PL_TRY(DatasetContent content, parseDataset(bytes, path, info.suffix()));
    if (content.name.isEmpty())
        content.name = info.completeBaseName();
    return content;
}

Result<DatasetContent> parseDataset(QByteArrayView bytes, const QString &source, const QString &extension)
{
    QString kind = extension.toLower();
    if (kind.startsWith(QLatin1Char('.')))
        kind.remove(0, 1);
    const QStringList known{QStringLiteral("csv"),    QStringLiteral("tsv"),  QStringLiteral("jsonl"),
                            QStringLiteral("ndjson"), QStringLiteral("json"), QStringLiteral("yaml"),
                            QStringLiteral("yml")};
    if (!known.contains(kind))
        return makeError(ErrorCode::Unsupported,
                         DatasetText::tr("\"%1\" is no dataset file; the extension must be one of %2")
                             .arg(source, known.join(QStringLiteral(", "))),
                         TextPosition{source, 0, 0});
    if (bytes.size() > datasetMaxBytes)
        return makeError(ErrorCode::LimitExceeded,
                         DatasetText::tr("A dataset file has at most %1 bytes").arg(datasetMaxBytes),
                         TextPosition{source, 0, 0});
    // decodeText names the place of a wrong encoding; the text that it makes is not needed where nothing is wrong.
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || !bytes.isValidUtf8())
        PL_CHECK(decodeText(bytes, source));
    if (const qsizetype at = bytes.indexOf('\0'); at >= 0)
        return makeError(ErrorCode::InvalidInput,
                         DatasetText::tr("The file holds a NUL byte, so it is no text; save it as UTF-8"),
                         textPositionAt(bytes, at, source));
    if (kind == QLatin1String("csv") || kind == QLatin1String("tsv"))
        return parseCsvDataset(bytes, source, kind == QLatin1String("csv") ? ',' : '\t');
    if (kind == QLatin1String("jsonl") || kind == QLatin1String("ndjson"))
        return parseJsonLinesDataset(bytes, source);
    return kind == QLatin1String("json") ? parseJsonDataset(bytes, source) : parseYamlDataset(bytes, source);
}

} // namespace promptlab
