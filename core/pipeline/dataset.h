// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace promptlab {

/// One case: values for the prompt's variables and what to check on the output.
struct DatasetRow {
    QString key;               ///< unique in the dataset; given (column "id"/"key") or "row-<n>"
    QString description;
    QString group;             ///< rows of one group are one cluster in the statistics
    QJsonObject variables;
    QJsonArray assertions;     ///< as AssertionSpec::fromJson reads them
    bool personal = false;

    [[nodiscard]] QJsonObject toJson() const;
    static Result<DatasetRow> fromJson(const QJsonValue &json);
};

struct DatasetContent {
    QString name;
    QString description;
    QJsonArray defaultAssertions;          ///< apply to every row, before its own
    QList<DatasetRow> rows;
    [[nodiscard]] QString contentHash() const;  ///< 64 hex digits over "promptlab-dataset/1\n" + canonical JSON
};

/// Reads a dataset file by its extension: .csv .tsv .jsonl .ndjson .json .yaml .yml.
/// CSV: RFC 4180 (quotes, embedded line feeds, CRLF), first row names the columns; "id" or "key" is the row key, "group" the
/// cluster, "description"; a column "expected" makes an equals assertion, "__expected", "__expected1", … take
/// "type: value" or plain text (equals), "expected.<name>" is a variable for assertions; all others are variables.
/// JSON/JSONL/YAML: a list of rows, or {name, description, assert: […], rows: […]}; a row is {id, vars: {…}, assert: […],
/// group, description} or a flat object of variables.
/// Errors name file, line and column; limits: 64 MiB a file, 1,000,000 rows, 1 MiB a cell.
Result<DatasetContent> readDatasetFile(const QString &path);
Result<DatasetContent> parseDataset(QByteArrayView bytes, const QString &source, const QString &extension);

} // namespace promptlab
