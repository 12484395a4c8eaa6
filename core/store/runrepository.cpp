// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runrepository.h"

#include <QCryptographicHash>

namespace promptlab {

namespace {

struct RunRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(RunRepository)
};

constexpr const char *runSpec = "run.spec";
constexpr const char *runError = "run.error";
constexpr const char *resultOutput = "result.output";
constexpr const char *resultDetail = "result.detail";
const char runSelect[] =
    "SELECT id, project_id, number, status, dataset_version_id, spec, spec_hash, provider, simulated, concurrency,"
    " case_count, error, result_root, traceparent, created_by, created_at, started_at, finished_at, done_count FROM "
    "run";
const char resultSelect[] =
    "SELECT id, run_id, case_index, project_id, version_id, model, row_id, repeat_index, outcome, error_kind,"
    " http_status, score, scores, output, detail, digest, simulated, tries, queue_ms, wait_ms, first_token_ms,"
    " total_ms, wall_ms, prompt_tokens, cached_tokens, output_tokens, reasoning_tokens, tokens_estimated,"
    " cost_micros, created_at FROM result";

std::optional<qint64> optionalInteger(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::optional<double> optionalReal(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace

QString runStatusName(RunStatus status)
{
    switch (status) {
    case RunStatus::Pending: return QStringLiteral("PENDING");
    case RunStatus::Running: return QStringLiteral("RUNNING");
    case RunStatus::Completed: return QStringLiteral("COMPLETED");
    case RunStatus::Cancelled: return QStringLiteral("CANCELLED");
    case RunStatus::Failed: return QStringLiteral("FAILED");
    }
    Q_UNREACHABLE();
}

Result<RunStatus> runStatusFromName(const QString &name)
{
    for (const auto status :
         {RunStatus::Pending, RunStatus::Running, RunStatus::Completed, RunStatus::Cancelled, RunStatus::Failed}) {
        if (runStatusName(status) == name)
            return status;
    }
    return makeError(ErrorCode::Corrupt, RunRepositoryText::tr("Unknown status \"%1\" of a run").arg(name));
}

bool hasEnded(RunStatus status)
{
    return status == RunStatus::Completed || status == RunStatus::Cancelled || status == RunStatus::Failed;
}

QString ResultRecord::computeDigest() const
{
    QJsonObject judged{
        {QStringLiteral("case"), caseIndex},
        {QStringLiteral("run"), run.toString()},
        {QStringLiteral("version"), version.toString()},
        {QStringLiteral("model"), model},
        {QStringLiteral("row"), row.toString()},
        {QStringLiteral("repeat"), repeat},
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("errorKind"), errorKind},
        {QStringLiteral("scores"), scores},
        {QStringLiteral("simulated"), simulated},
        {QStringLiteral("httpStatus"), httpStatus},
        {QStringLiteral("tries"), tries},
        {QStringLiteral("queueMs"), queueMs},
        {QStringLiteral("waitMs"), waitMs},
        {QStringLiteral("totalMs"), totalMs},
        {QStringLiteral("wallMs"), wallMs},
        {QStringLiteral("tokensEstimated"), tokensEstimated},
        {QStringLiteral("createdAt"), createdAt},
        {QStringLiteral("output"),
         QString::fromLatin1(QCryptographicHash::hash(output.toUtf8(), QCryptographicHash::Sha256).toHex())},
    };
    const auto insertNumber = [&judged](const QString &name, const auto &value) {
        judged.insert(name, value ? QJsonValue(double(*value)) : QJsonValue(QJsonValue::Null));
    };
    insertNumber(QStringLiteral("score"), score);
    insertNumber(QStringLiteral("firstTokenMs"), firstTokenMs);
    insertNumber(QStringLiteral("promptTokens"), promptTokens);
    insertNumber(QStringLiteral("cachedTokens"), cachedTokens);
    insertNumber(QStringLiteral("outputTokens"), outputTokens);
    insertNumber(QStringLiteral("reasoningTokens"), reasoningTokens);
    insertNumber(QStringLiteral("costMicros"), costMicros);
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(judged), QCryptographicHash::Sha256).toHex());
}

QString RunRecord::recordDigest() const
{
    QJsonObject fixed{{QStringLiteral("id"), id.toString()},
                      {QStringLiteral("number"), number},
                      {QStringLiteral("dataset"), datasetVersion.toString()},
                      {QStringLiteral("spec"), specHash},
                      {QStringLiteral("provider"), provider},
                      {QStringLiteral("simulated"), simulated},
                      {QStringLiteral("concurrency"), concurrency},
                      {QStringLiteral("cases"), caseCount},
                      {QStringLiteral("createdBy"), createdBy.toString()},
                      {QStringLiteral("createdAt"), createdAt}};
    if (hasEnded(status)) {
        fixed.insert(QStringLiteral("startedAt"), startedAt);
        fixed.insert(QStringLiteral("finishedAt"), finishedAt);
    }
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(fixed), QCryptographicHash::Sha256).toHex());
}

Result<void> RunRepository::insert(RunRecord &run)
{
    // On PostgreSQL the project row serialises two starters; SQLite has its write lock.
    PL_CHECK(m_db.execute(QStringLiteral("UPDATE project SET row_version = row_version + 1 WHERE id = ?"),
                          {sqlId(run.project)}));
    PL_TRY(const qint64 last,
           m_db.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM run WHERE project_id = ?"),
                       {sqlId(run.project)}));
    run.number = int(last) + 1;
    const SealedRow sealed(m_cipher, run.project, run.id);
    PL_TRY(const QVariant spec, sealed.seal(runSpec, DataClass::Prompt, QJsonValue(run.spec)));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO run (id, project_id, number, status, dataset_version_id, spec, spec_hash, provider, "
            "simulated, concurrency,"
            " case_count, traceparent, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(run.id), sqlId(run.project), run.number, runStatusName(run.status), sqlId(run.datasetVersion), spec,
         run.specHash, run.provider, run.simulated ? 1 : 0, run.concurrency, run.caseCount,
         QString::fromLatin1(run.traceparent), sqlId(run.createdBy), run.createdAt}));
    return {};
}

Result<RunRecord> RunRepository::readRun(const Row &row) const
{
    RunRecord run;
    run.id = row.id<RunId>(0);
    run.project = row.id<ProjectId>(1);
    run.number = int(row.integer(2));
    PL_TRY(run.status, runStatusFromName(row.text(3)));
    run.datasetVersion = row.id<DatasetVersionId>(4);
    const SealedRow sealed(m_cipher, run.project, run.id);
    PL_TRY(const QJsonValue spec, sealed.openJson(runSpec, DataClass::Prompt, row.bytes(5)));
    run.spec = spec.toObject();
    run.specHash = row.text(6);
    run.provider = row.text(7);
    run.simulated = row.integer(8) != 0;
    run.concurrency = int(row.integer(9));
    run.caseCount = int(row.integer(10));
    PL_TRY(run.error, sealed.openText(runError, DataClass::Output, row.bytes(11)));
    run.resultRoot = row.text(12);
    run.traceparent = row.text(13).toLatin1();
    run.createdBy = row.id<PersonId>(14);
    run.createdAt = row.integer(15);
    run.startedAt = row.integer(16);
    run.finishedAt = row.integer(17);
    run.doneCount = int(row.integer(18));
    return run;
}

Result<std::optional<RunRecord>> RunRepository::findByNumber(const ProjectId &project, int number)
{
    if (number == 0)
        return m_db.first<RunRecord>(QLatin1String(runSelect)
                                         + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT 1"),
                                     {sqlId(project)}, [this](const Row &row) { return readRun(row); });
    return m_db.first<RunRecord>(QLatin1String(runSelect) + QStringLiteral(" WHERE project_id = ? AND number = ?"),
                                 {sqlId(project), number}, [this](const Row &row) { return readRun(row); });
}

Result<std::optional<RunRecord>> RunRepository::find(const RunId &id)
{
    return m_db.first<RunRecord>(QLatin1String(runSelect) + QStringLiteral(" WHERE id = ?"), {sqlId(id)},
                                 [this](const Row &row) { return readRun(row); });
}

Result<QList<RunRecord>> RunRepository::incomplete(const ProjectId &project)
{
    return m_db.all<RunRecord>(
        QLatin1String(runSelect)
            + QStringLiteral(" WHERE project_id = ? AND status <> 'COMPLETED' ORDER BY number DESC"),
        {sqlId(project)}, [this](const Row &row) { return readRun(row); });
}

Result<QList<RunRecord>> RunRepository::list(const ProjectId &project, int limit)
{
    return m_db.all<RunRecord>(QLatin1String(runSelect)
                                   + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT ?"),
                               {sqlId(project), limit}, [this](const Row &row) { return readRun(row); });
}

Result<void> RunRepository::updateStatus(const RunRecord &run)
{
    QVariant error = sqlNull();
    if (!run.error.isEmpty()) {
        PL_TRY(error, SealedRow(m_cipher, run.project, run.id).seal(runError, DataClass::Output, run.error));
    }
    PL_TRY(
        const qint64 changed,
        m_db.execute(
            QStringLiteral(
                "UPDATE run SET status = ?, error = ?, result_root = ?, started_at = ?, finished_at = ? WHERE id = ?"),
            {runStatusName(run.status), error, run.resultRoot, run.startedAt, run.finishedAt, sqlId(run.id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, RunRepositoryText::tr("Run %1 does not exist any more").arg(run.number));
    return {};
}

Result<SealedResult> sealResult(ResultRecord record, const FieldCipher &cipher)
{
    SealedResult result;
    const SealedRow sealed(cipher, record.project, record.id);
    PL_TRY(result.output, sealed.seal(resultOutput, DataClass::Output, record.output));
    PL_TRY(result.detail, sealed.seal(resultDetail, DataClass::Output, QJsonValue(record.detail)));
    result.scores = QString::fromUtf8(canonicalJson(record.scores));
    result.digest = record.computeDigest();
    result.record = std::move(record);
    return result;
}

Result<bool> RunRepository::insertResult(const SealedResult &sealed)
{
    const ResultRecord &result = sealed.record;
    PL_TRY(const qint64 changed,
           m_db.execute(
               QStringLiteral(
                   "INSERT INTO result (id, run_id, case_index, project_id, version_id, model, row_id, repeat_index, "
                   "outcome, error_kind,"
                   " http_status, score, scores, output, detail, digest, simulated, tries, queue_ms, wait_ms, "
                   "first_token_ms, total_ms,"
                   " wall_ms, prompt_tokens, cached_tokens, output_tokens, reasoning_tokens, tokens_estimated, "
                   "cost_micros, created_at)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (run_id, case_index) DO NOTHING"),
               {sqlId(result.id),
                sqlId(result.run),
                result.caseIndex,
                sqlId(result.project),
                sqlId(result.version),
                result.model,
                sqlId(result.row),
                result.repeat,
                result.outcome,
                result.errorKind,
                result.httpStatus,
                sqlNumber(result.score),
                sealed.scores,
                sealed.output,
                sealed.detail,
                sealed.digest,
                result.simulated ? 1 : 0,
                result.tries,
                result.queueMs,
                result.waitMs,
                sqlNumber(result.firstTokenMs),
                result.totalMs,
                result.wallMs,
                sqlNumber(result.promptTokens),
                sqlNumber(result.cachedTokens),
                sqlNumber(result.outputTokens),
                sqlNumber(result.reasoningTokens),
                result.tokensEstimated ? 1 : 0,
                sqlNumber(result.costMicros),
                result.createdAt}));
    return changed == 1;
}

Result<void> RunRepository::setDoneCount(const RunId &run, int done)
{
    PL_CHECK(m_db.execute(QStringLiteral("UPDATE run SET done_count = ? WHERE id = ?"), {done, sqlId(run)}));
    return {};
}

Result<QList<int>> RunRepository::finishedCases(const RunId &run)
{
    return m_db.all<int>(QStringLiteral("SELECT case_index FROM result WHERE run_id = ? ORDER BY case_index"),
                         {sqlId(run)}, [](const Row &row) -> Result<int> { return int(row.integer(0)); });
}

Result<ResultRecord> RunRepository::readResult(const Row &row) const
{
    ResultRecord result;
    result.id = row.id<ResultId>(0);
    result.run = row.id<RunId>(1);
    result.caseIndex = int(row.integer(2));
    result.project = row.id<ProjectId>(3);
    result.version = row.id<VersionId>(4);
    result.model = row.text(5);
    result.row = row.id<RowId>(6);
    result.repeat = int(row.integer(7));
    result.outcome = row.text(8);
    result.errorKind = row.text(9);
    result.httpStatus = int(row.integer(10));
    result.score = optionalReal(row, 11);
    PL_TRY(const QJsonValue scores, parseJson(row.text(12).toUtf8(), QStringLiteral("result.scores")));
    result.scores = scores.toArray();
    const SealedRow sealed(m_cipher, result.project, result.id);
    PL_TRY(result.output, sealed.openText(resultOutput, DataClass::Output, row.bytes(13)));
    PL_TRY(const QJsonValue detail, sealed.openJson(resultDetail, DataClass::Output, row.bytes(14)));
    result.detail = detail.toObject();
    result.digest = row.text(15);
    result.simulated = row.integer(16) != 0;
    result.tries = int(row.integer(17));
    result.queueMs = row.real(18);
    result.waitMs = row.real(19);
    result.firstTokenMs = optionalReal(row, 20);
    result.totalMs = row.real(21);
    result.wallMs = row.real(22);
    result.promptTokens = optionalInteger(row, 23);
    result.cachedTokens = optionalInteger(row, 24);
    result.outputTokens = optionalInteger(row, 25);
    result.reasoningTokens = optionalInteger(row, 26);
    result.tokensEstimated = row.integer(27) != 0;
    result.costMicros = optionalInteger(row, 28);
    result.createdAt = row.integer(29);
    return result;
}

Result<void> RunRepository::eachResult(const RunId &run, const std::function<Result<void>(const ResultRecord &)> &each)
{
    return m_db.select(QLatin1String(resultSelect) + QStringLiteral(" WHERE run_id = ? ORDER BY case_index"),
                       {sqlId(run)}, [this, &each](const Row &row) -> Result<void> {
                           PL_TRY(const ResultRecord result, readResult(row));
                           return each(result);
                       });
}

Result<RunTotals> RunRepository::totals(const RunId &run)
{
    PL_TRY(const auto found,
           m_db.first<RunTotals>(
               QStringLiteral(
                   "SELECT count(*), sum(CASE outcome WHEN 'passed' THEN 1 ELSE 0 END), sum(CASE outcome WHEN 'failed' "
                   "THEN 1 ELSE 0 END),"
                   " sum(CASE outcome WHEN 'unscored' THEN 1 ELSE 0 END), sum(CASE outcome WHEN 'error' THEN 1 ELSE 0 "
                   "END),"
                   " sum(coalesce(cost_micros, 0)), sum(CASE WHEN cost_micros IS NULL THEN 1 ELSE 0 END),"
                   " sum(coalesce(prompt_tokens, 0)), sum(coalesce(output_tokens, 0)),"
                   " sum(CASE WHEN outcome = 'passed' AND scores = '[]' THEN 1 ELSE 0 END)"
                   " FROM result WHERE run_id = ?"),
               {sqlId(run)}, [](const Row &row) -> Result<RunTotals> {
                   return RunTotals{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                                    row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9)};
               }));
    return found.value_or(RunTotals());
}

Result<QStringList> RunRepository::models(const RunId &run, int cases)
{
    return m_db.all<QString>(
        QStringLiteral("SELECT DISTINCT model FROM result WHERE run_id = ? AND case_index < ? ORDER BY model"),
        {sqlId(run), cases}, [](const Row &row) -> Result<QString> { return row.text(0); });
}

Result<QList<QByteArray>> RunRepository::digests(const RunId &run)
{
    return m_db.all<QByteArray>(QStringLiteral("SELECT digest FROM result WHERE run_id = ? ORDER BY case_index"),
                                {sqlId(run)},
                                [](const Row &row) -> Result<QByteArray> { return row.text(0).toLatin1(); });
}

} // namespace promptlab
