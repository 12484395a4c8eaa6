// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <optional>

namespace promptlab {

/// One version in a run, named so that a report needs no look-up.
struct RunVersion {
    VersionId id;
    PromptId prompt;
    QString promptKey;
    int number = 0;
    QString contentHash;

    /// "triage@3"
    [[nodiscard]] QString label() const;
};

/// Everything that decides what a run does. Stored with the run, so that it can be resumed or repeated.
struct RunSpec {
    QList<RunVersion> versions; ///< the first is the baseline of the comparison
    QStringList models;         ///< at least one; an empty name is the version's own model
    QString datasetName;
    int datasetNumber = 0;
    QString datasetHash;
    QStringList rowKeys; ///< only these rows; empty: all
    int repeats = 1;
    QString providerName; ///< as the person named it
    QJsonObject provider; ///< what the provider factory needs to make it again; never a key
    int concurrency = 4;
    std::optional<double> threshold; ///< weighted score a row must reach; absent: every assertion must pass
    bool strictVariables = true;     ///< an undefined variable is an error of its row

    [[nodiscard]] QJsonObject toJson() const;
    static Result<RunSpec> fromJson(const QJsonObject &json);
    /// Hex SHA-256 over the canonical JSON, without concurrency: runs with equal hashes ask the same.
    [[nodiscard]] QString hash() const;
};

/// One cell of the matrix.
struct CaseKey {
    int version = 0; ///< index into RunSpec::versions
    int model = 0;   ///< index into RunSpec::models
    int row = 0;     ///< index into the run's rows
    int repeat = 0;
};

/// The matrix versions × models × rows × repeats and its numbering. Versions change fastest, so that versions that are
/// compared meet the same server at nearly the same time.
class RunMatrix
{
public:
    RunMatrix(int versions, int models, int rows, int repeats);
    [[nodiscard]] int caseCount() const { return m_versions * m_models * m_rows * m_repeats; }
    [[nodiscard]] CaseKey at(int caseIndex) const;
    [[nodiscard]] int indexOf(const CaseKey &key) const;

    /// LimitExceeded when the product is over ten million cases.
    static Result<void> check(qint64 versions, qint64 models, qint64 rows, qint64 repeats);

private:
    int m_versions;
    int m_models;
    int m_rows;
    int m_repeats;
};

} // namespace promptlab
