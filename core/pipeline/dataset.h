// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace promptlab {

/// One case: values for the prompt's variables and what to check on the output.
struct DatasetRow {
    QString key; ///< unique in the dataset; given (column "id"/"key") or "row-<n>"
    QString description;
    QString group; ///< rows of one group are one cluster in the statistics
    QJsonObject variables;
    QJsonArray assertions; ///< as AssertionSpec::fromJson reads them
    bool personal = false;

    bool operator==(const DatasetRow &) const = default;

    /// {"key", "vars", "assert", "group", "description", "personal"}; what is empty or false is left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Reads that form strictly; errors name the JSON Pointer.
    static Result<DatasetRow> fromJson(const QJsonValue &json);
};

struct DatasetContent {
    QString name;
    QString description;
    QJsonArray defaultAssertions; ///< apply to every row, before its own
    QList<DatasetRow> rows;
    /// 64 hex digits of SHA-256 over "promptlab-dataset/1\n" and the canonical JSON {"assert": …, "rows": […]}. Name
    /// and description are labels and do not count.
    [[nodiscard]] QString contentHash() const;
};

/// Reads a dataset file by its extension: .csv .tsv .jsonl .ndjson .json .yaml .yml. A dataset without a name is called
/// after its file.
/// CSV: RFC 4180 (quotes, embedded line feeds, CRLF), first row names the columns; "id" or "key" is the row key (with
/// both, "key" is a variable), "group" the cluster, "description"; a column "expected" makes an equals assertion,
/// "__expected",
/// "__expected1", … take "type: value" or plain text (equals), "expected.<name>" is a variable for assertions:
/// {{expected.<name>}}; all others are variables. Cells are text and stay as they are ("=1+1" too).
/// JSON/JSONL/YAML: a list of rows, or {name, description, assert: […], rows: […]}; a row is {id, vars: {…}, assert:
/// […], expected: {…}, group, description, personal} or a flat object of variables with the column names of CSV. A row
/// without a key is called "row-<n>", n counting from 1. Every assertion is checked as AssertionSpec::fromJson does.
/// Errors name file, line and column; limits: 64 MiB a file (YAML: 16 MiB and 1,000,000 values, because its reader
/// needs many times the file's size in memory; aliases count each time), 1,000,000 rows, 1,000 columns, 1 MiB a cell.
Result<DatasetContent> readDatasetFile(const QString &path);
/// The same for bytes in memory. @param source names them in errors. @param extension with or without its dot, any
/// case.
Result<DatasetContent> parseDataset(QByteArrayView bytes, const QString &source, const QString &extension);

} // namespace promptlab
