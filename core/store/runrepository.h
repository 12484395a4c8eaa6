// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class RunStatus { Pending, Running, Completed, Cancelled, Failed };
QString runStatusName(RunStatus status);
Result<RunStatus> runStatusFromName(const QString &name);
/// Completed, cancelled or failed.
[[nodiscard]] bool hasEnded(RunStatus status);

/// One execution of a matrix: versions × models × rows × repeats.
struct RunRecord {
    RunId id;
    ProjectId project;
    int number = 0; ///< gap-free in the project; what a person types
    RunStatus status = RunStatus::Pending;
    DatasetVersionId datasetVersion;
    QJsonObject spec; ///< everything needed to run it again; never a secret
    QString specHash;
    QString provider; ///< provider id
    bool simulated = false;
    int concurrency = 1;
    int caseCount = 0;
    int doneCount = 0; ///< results on disk at the last full commit
    QString error;
    QString resultRoot; ///< Merkle root over the result digests in case order, once ended
    QByteArray traceparent;
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;

    /// Hex SHA-256 over what the run is, and over its times once it has ended: kept in the audit log. Status, error and
    /// root are not in it, since the log has them by themselves.
    [[nodiscard]] QString recordDigest() const;
};

/// Outcome of one case.
struct ResultRecord {
    ResultId id;
    RunId run;
    int caseIndex = 0;
    ProjectId project;
    VersionId version;
    QString model;
    RowId row;
    int repeat = 0;
    QString outcome;   ///< passed, failed, unscored, error
    QString errorKind; ///< provider error kind, empty without one
    int httpStatus = 0;
    std::optional<double> score;
    QJsonArray scores; ///< [[pass 0|1|null, score|null, weight], …]
    QString output;
    QJsonObject detail; ///< assertions with names and reasons, error text, stop reason, model as answered, raw usage
    QString digest;     ///< set by insert(): SHA-256 over the canonical JSON of what was judged and measured
    bool simulated = false;
    int tries = 0;
    double queueMs = 0;
    double waitMs = 0;
    std::optional<double> firstTokenMs;
    double totalMs = 0;
    double wallMs = 0;
    std::optional<qint64> promptTokens;
    std::optional<qint64> cachedTokens;
    std::optional<qint64> outputTokens;
    std::optional<qint64> reasoningTokens;
    bool tokensEstimated = false;
    std::optional<qint64> costMicros; ///< absent: unknown
    qint64 createdAt = 0;

    /// It passed because no assertion looked at it: nothing was shown by it.
    [[nodiscard]] bool isUnchecked() const { return outcome == QLatin1String("passed") && scores.isEmpty(); }

    /// Hex SHA-256 over the fields that a judgement or a measure rests on: all but the ids of the row itself and the
    /// detail.
    [[nodiscard]] QString computeDigest() const;
};

/// A result with its texts encrypted and its digest computed, so that the writer has no more to do than to insert it.
struct SealedResult {
    ResultRecord record;
    QVariant output;
    QVariant detail;
    QString scores;
    QString digest;
};

/// Seals @p record; callable from any thread. Errors: Locked when the project has no key.
Result<SealedResult> sealResult(ResultRecord record, const FieldCipher &cipher);

/// Counters of a run, from its committed results.
struct RunTotals {
    qint64 done = 0;
    qint64 passed = 0; ///< those that nothing looked at among them
    qint64 failed = 0;
    qint64 unscored = 0;
    qint64 errors = 0;
    qint64 costMicros = 0;
    qint64 unknownCost = 0; ///< results whose cost is not known
    qint64 promptTokens = 0;
    qint64 outputTokens = 0;
    qint64 unchecked = 0; ///< passed, since no assertion looked at them
};

class RunRepository
{
public:
    RunRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts with the next number of the project, which is written into @p run.
    Result<void> insert(RunRecord &run);
    /// @p number 0: the newest.
    Result<std::optional<RunRecord>> findByNumber(const ProjectId &project, int number);
    Result<std::optional<RunRecord>> find(const RunId &id);
    /// The runs of the project that are not complete, newest first.
    Result<QList<RunRecord>> incomplete(const ProjectId &project);
    /// Newest first.
    Result<QList<RunRecord>> list(const ProjectId &project, int limit);
    /// Stores status, error, result root and times.
    Result<void> updateStatus(const RunRecord &run);

    /// Inserts one result; a second one for the same case is ignored and gives false (the first one counts).
    Result<bool> insertResult(const SealedResult &result);
    /// Case indexes that have a result, ascending.
    Result<QList<int>> finishedCases(const RunId &run);
    /// Results in case order through @p each.
    Result<void> eachResult(const RunId &run, const std::function<Result<void>(const ResultRecord &)> &each);
    /// Writes the number of secured results; part of every full commit of results.
    Result<void> setDoneCount(const RunId &run, int done);
    Result<RunTotals> totals(const RunId &run);
    /// The models that the first @p cases cases asked, each once.
    Result<QStringList> models(const RunId &run, int cases);
    /// Digests in case order: the leaves of the result root.
    Result<QList<QByteArray>> digests(const RunId &run);

private:
    Result<RunRecord> readRun(const Row &row) const;
    Result<ResultRecord> readResult(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
