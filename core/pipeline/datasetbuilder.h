// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"

#include <QHash>

namespace promptlab {

/// Longest text of one value, in UTF-8 bytes.
constexpr qsizetype datasetMaxCell = 1024 * 1024;
constexpr qsizetype datasetMaxRows = 1'000'000;
constexpr qsizetype datasetMaxColumns = 1'000;

/// What a column of a table, or a key of a flat row, means.
struct DatasetColumn {
    enum class Kind { Key, Group, Description, Expected, Assertion, ExpectedField, Variable };
    Kind kind = Kind::Variable;
    QString name; ///< ExpectedField: the part behind "expected."; Variable: the name
};
/// @param hasId whether the table also has a column "id".
DatasetColumn datasetColumn(const QString &header, bool hasId);

/// Refuses a name that is nearly, but not quite, one of the special ones ("__expectd"). Errors: InvalidInput.
Result<void> checkDatasetHeader(const QString &header);

/// A row as it was read. Its key is empty when the file gave none.
struct DatasetDraft {
    DatasetRow row;
    /// Takes one flat field in. Errors name @p pointer.
    Result<void> add(const DatasetColumn &column, const QJsonValue &value, const QString &pointer);
};

/// Reads one row of a tree: {id, vars, …} or flat. Errors name a JSON Pointer below @p pointer.
/// @param longTexts false when the row's bytes are too few for a text beyond the limit.
Result<DatasetDraft> readDatasetRow(const QJsonValue &json, const QString &pointer, bool longTexts);
/// Checks a list of assertions. Errors name a JSON Pointer below @p pointer.
Result<void> checkDatasetAssertions(const QJsonArray &assertions, const QString &pointer);

/// Collects rows, names those without a key, and refuses a key that occurs twice.
class DatasetBuilder final
{
public:
    /// @param place gives line and column of a row from the number that add() was given with it.
    DatasetBuilder(DatasetContent &content, std::function<TextPosition(qint64)> place);

    /// @param at where the row begins, as the reader counts.
    Result<void> add(DatasetDraft draft, qint64 at);
    /// Names the rows without a key. Errors: no rows; a key that is the name of another row.
    Result<void> finish(const QString &source);

private:
    [[nodiscard]] Error twice(const QString &key, qsizetype first, qsizetype second) const;

    DatasetContent &m_content;
    std::function<TextPosition(qint64)> m_place;
    QHash<QString, qsizetype> m_rowOfKey; ///< given keys
    QList<qint64> m_places;
};

// The readers behind parseDataset().
Result<DatasetContent> parseCsvDataset(QByteArrayView bytes, const QString &source, char delimiter);
Result<DatasetContent> parseJsonLinesDataset(QByteArrayView bytes, const QString &source);
Result<DatasetContent> parseJsonDataset(QByteArrayView bytes, const QString &source);
Result<DatasetContent> parseYamlDataset(QByteArrayView bytes, const QString &source);

} // namespace promptlab
