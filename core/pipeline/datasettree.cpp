// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yaml.h"
#include "core/pipeline/datasetbuilder.h"
#include "core/prompt/jsonfields.h"
#include "core/prompt/jsonposition.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DatasetTreeText {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

using DatasetPlace = std::function<TextPosition(const QString &pointer)>;

Error datasetPlaced(const Error &error, const DatasetPlace &place)
{
    Error placed = error;
    if (!placed.position)
        placed.position = place(error.detail);
    return placed;
}

QString datasetChild(const QString &pointer, qint64 index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

/// The parts of {name, description, assert, rows}; a bare list is its rows.
struct DatasetFrame {
    QJsonArray rows;
    QString rowsPointer;
};

Result<DatasetFrame> datasetReadFrame(const QJsonValue &root, DatasetContent &content)
{
    static const QString rowsKey = QStringLiteral("rows");
    if (root.isArray())
        return DatasetFrame{root.toArray(), QString()};
    const QStringList known{QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("assert"), rowsKey};
    if (!root.isObject())
        return jsonFault(QString(),
                         DatasetTreeText::tr("A dataset is a list of rows, or an object with the field \"rows\""));
    PL_TRY(const JsonFields fields, JsonFields::of(root, QString(), known));
    PL_TRY(content.name, fields.text(QStringLiteral("name")));
    PL_TRY(content.description, fields.text(QStringLiteral("description")));
    PL_TRY(content.defaultAssertions, fields.array(QStringLiteral("assert")));
    PL_CHECK(checkDatasetAssertions(content.defaultAssertions, fields.pointer(QStringLiteral("assert"))));
    if (!fields.has(rowsKey))
        return jsonFault(QString(), DatasetTreeText::tr("The field \"rows\" is missing"));
    PL_TRY(const QJsonArray rows, fields.array(rowsKey));
    return DatasetFrame{rows, fields.pointer(rowsKey)};
}

Result<DatasetContent> datasetFromTree(const QJsonValue &root, const QString &source, bool longTexts,
                                       const DatasetPlace &place)
{
    DatasetContent content;
    const auto frame = datasetReadFrame(root, content);
    if (!frame.ok())
        return datasetPlaced(frame.error(), place);
    const QString rowsPointer = frame->rowsPointer;
    DatasetBuilder builder(content, [&](qint64 index) { return place(datasetChild(rowsPointer, index)); });
    qint64 index = 0;
    for (const QJsonValueConstRef item : frame->rows) {
        auto draft = readDatasetRow(item, datasetChild(rowsPointer, index), longTexts);
        if (!draft.ok())
            return datasetPlaced(draft.error(), place);
        PL_CHECK(builder.add(std::move(*draft), index));
        ++index;
    }
    PL_CHECK(builder.finish(source));
    return content;
}

/// Small values cost more than their bytes: bound what a file may unfold to.
ParseLimits datasetTreeLimits(qsizetype maxBytes, qsizetype maxValues)
{
    ParseLimits limits;
    limits.maxBytes = maxBytes;
    limits.maxValues = maxValues;
    limits.wholeNumbersExact = true;
    return limits;
}

/// One line of a JSON Lines file as a row; errors have places in the whole file.
Result<DatasetDraft> datasetReadLine(QByteArrayView line, const QString &source, int number)
{
    const auto inFile = [number](TextPosition position) {
        position.line += number - 1;
        return position;
    };
    const ParseLimits standard;
    const auto json = parseJson(line, source, datasetTreeLimits(standard.maxBytes, standard.maxValues));
    if (!json.ok()) {
        Error error = json.error();
        if (error.position)
            error.position = inFile(*error.position);
        return error;
    }
    auto draft = readDatasetRow(*json, QString(), line.size() > datasetMaxCell);
    if (!draft.ok())
        return datasetPlaced(draft.error(),
                             [&](const QString &pointer) { return inFile(jsonPositionOf(line, pointer, source)); });
    return draft;
}

} // namespace

Result<DatasetContent> parseJsonLinesDataset(QByteArrayView bytes, const QString &source)
{
    DatasetContent content;
    DatasetBuilder builder(content, [&source](qint64 line) { return TextPosition{source, int(line), 1}; });
    int number = 0;
    for (qsizetype start = 0; start < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', start);
        if (end < 0)
            end = bytes.size();
        ++number;
        const QByteArrayView line = bytes.sliced(start, end - start);
        start = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        PL_TRY(DatasetDraft draft, datasetReadLine(line, source, number));
        PL_CHECK(builder.add(std::move(draft), number));
    }
    PL_CHECK(builder.finish(source));
    return content;
}

Result<DatasetContent> parseJsonDataset(QByteArrayView bytes, const QString &source)
{
    PL_TRY(const QJsonValue root, parseJson(bytes, source, datasetTreeLimits(64 * 1024 * 1024, 12'000'000)));
    return datasetFromTree(root, source, bytes.size() > datasetMaxCell,
                           [&](const QString &pointer) { return jsonPositionOf(bytes, pointer, source); });
}

Result<DatasetContent> parseYamlDataset(QByteArrayView bytes, const QString &source)
{
    // Aliases may multiply what is written, but not without bounds: a small file must not fill the memory.
    const qsizetype maxValues = std::min<qsizetype>(1'000'000, 10'000 + 4 * bytes.size());
    PL_TRY(const YamlDocument yaml, parseYaml(bytes, source, datasetTreeLimits(16 * 1024 * 1024, maxValues)));
    return datasetFromTree(yaml.root, source, bytes.size() > datasetMaxCell,
                           [&](const QString &pointer) { return yaml.positionOf(pointer); });
}

} // namespace promptlab
