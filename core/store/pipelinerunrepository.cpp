// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pipelinerunrepository.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PipelineRunText {
    Q_DECLARE_TR_FUNCTIONS(PipelineRunRepository)
};

constexpr const char *pipelineRunDefinition = "pipeline_run.definition";
constexpr const char *pipelineRunRequest = "pipeline_run.request";
constexpr const char *pipelineRunError = "pipeline_run.error";
constexpr const char *stageRunResult = "stage_run.result";
const char pipelineRunSelect[] =
    "SELECT id, project_id, number, pipeline_id, name, definition, definition_hash, request, candidate_id, baseline_id,"
    " status, verdict, error, traceparent, created_by, created_at, started_at, finished_at FROM pipeline_run";

template<typename AnyId>
AnyId idAt(const Row &row, int column)
{
    return row.isNull(column) ? AnyId() : row.id<AnyId>(column);
}

} // namespace

Result<void> PipelineRunRepository::insert(PipelineRunRecord &run)
{
    // On PostgreSQL the project row serialises two starters; SQLite has its write lock.
    PL_CHECK(m_db.execute(QStringLiteral("UPDATE project SET row_version = row_version + 1 WHERE id = ?"),
                          {sqlId(run.project)}));
    PL_TRY(const qint64 last,
           m_db.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM pipeline_run WHERE project_id = ?"),
                       {sqlId(run.project)}));
    run.number = int(last) + 1;
    const SealedRow sealed(m_cipher, run.project, run.id);
    PL_TRY(const QVariant definition,
           sealed.seal(pipelineRunDefinition, DataClass::Prompt, QJsonValue(run.definition)));
    PL_TRY(const QVariant request, sealed.seal(pipelineRunRequest, DataClass::Prompt, QJsonValue(run.request)));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO pipeline_run (id, project_id, number, pipeline_id, name, definition, "
                       "definition_hash, request, candidate_id, baseline_id, status, traceparent, created_by, "
                       "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(run.id), sqlId(run.project), run.number, sqlId(run.pipeline), run.name, definition, run.definitionHash,
         request, sqlId(run.candidate), sqlId(run.baseline), runStatusName(run.status),
         QString::fromLatin1(run.traceparent), sqlId(run.createdBy), run.createdAt}));
    for (const StageRunRecord &stage : qAsConst(run.stages)) {
        PL_TRY(const QVariant result, sealedResult(stage));
        PL_CHECK(m_db.execute(
            QStringLiteral("INSERT INTO stage_run (id, project_id, pipeline_run_id, position, name, type, status, "
                           "request_hash, run_id, result, started_at, finished_at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {sqlId(stage.id), sqlId(run.project), sqlId(run.id), stage.position, stage.name, stageTypeName(stage.type),
             stageStatusName(stage.status), stage.requestHash, sqlId(stage.run), result, stage.startedAt,
             stage.finishedAt}));
    }
    return {};
}

Result<QVariant> PipelineRunRepository::sealedResult(const StageRunRecord &stage) const
{
    if (stage.result.isNull())
        return sqlNull();
    return SealedRow(m_cipher, stage.project, stage.id).seal(stageRunResult, DataClass::Output, stage.result);
}

Result<void> PipelineRunRepository::update(const PipelineRunRecord &run)
{
    QVariant error = sqlNull();
    if (!run.error.isEmpty()) {
        PL_TRY(error, SealedRow(m_cipher, run.project, run.id).seal(pipelineRunError, DataClass::Output, run.error));
    }
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE pipeline_run SET status = ?, verdict = ?, error = ?, started_at = ?, "
                                       "finished_at = ? WHERE id = ?"),
                        {runStatusName(run.status), run.verdict, error, run.startedAt, run.finishedAt, sqlId(run.id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound,
                         PipelineRunText::tr("Pipeline run %1 does not exist any more").arg(run.number));
    return {};
}

Result<void> PipelineRunRepository::updateStage(const StageRunRecord &stage)
{
    PL_TRY(const QVariant result, sealedResult(stage));
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE stage_run SET status = ?, request_hash = ?, run_id = ?, result = ?, "
                                       "started_at = ?, finished_at = ? WHERE id = ?"),
                        {stageStatusName(stage.status), stage.requestHash, sqlId(stage.run), result, stage.startedAt,
                         stage.finishedAt, sqlId(stage.id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound,
                         PipelineRunText::tr("The stage \"%1\" does not exist any more").arg(stage.name));
    return {};
}

Result<StageRunRecord> PipelineRunRepository::readStage(const Row &row) const
{
    StageRunRecord stage;
    stage.id = row.id<StageRunId>(0);
    stage.pipelineRun = row.id<PipelineRunId>(1);
    stage.project = row.id<ProjectId>(2);
    stage.position = int(row.integer(3));
    stage.name = row.text(4);
    PL_TRY(stage.type, stageTypeFromName(row.text(5)));
    PL_TRY(stage.status, stageStatusFromName(row.text(6)));
    stage.requestHash = row.text(7);
    stage.run = idAt<RunId>(row, 8);
    PL_TRY(stage.result,
           SealedRow(m_cipher, stage.project, stage.id).openJson(stageRunResult, DataClass::Output, row.bytes(9)));
    stage.startedAt = row.integer(10);
    stage.finishedAt = row.integer(11);
    stage.runNumber = int(row.integer(12));
    return stage;
}

Result<PipelineRunRecord> PipelineRunRepository::readRun(const Row &row)
{
    PipelineRunRecord run;
    run.id = row.id<PipelineRunId>(0);
    run.project = row.id<ProjectId>(1);
    run.number = int(row.integer(2));
    run.pipeline = idAt<PipelineId>(row, 3);
    run.name = row.text(4);
    const SealedRow sealed(m_cipher, run.project, run.id);
    PL_TRY(const QJsonValue definition, sealed.openJson(pipelineRunDefinition, DataClass::Prompt, row.bytes(5)));
    run.definition = definition.toObject();
    run.definitionHash = row.text(6);
    PL_TRY(const QJsonValue request, sealed.openJson(pipelineRunRequest, DataClass::Prompt, row.bytes(7)));
    run.request = request.toObject();
    run.candidate = row.id<VersionId>(8);
    run.baseline = idAt<VersionId>(row, 9);
    PL_TRY(run.status, runStatusFromName(row.text(10)));
    run.verdict = row.text(11);
    PL_TRY(run.error, sealed.openText(pipelineRunError, DataClass::Output, row.bytes(12)));
    run.traceparent = row.text(13).toLatin1();
    run.createdBy = row.id<PersonId>(14);
    run.createdAt = row.integer(15);
    run.startedAt = row.integer(16);
    run.finishedAt = row.integer(17);
    PL_TRY(run.stages,
           m_db.all<StageRunRecord>(
               QStringLiteral("SELECT id, pipeline_run_id, project_id, position, name, type, status, request_hash, "
                              "run_id, result, started_at, finished_at, (SELECT number FROM run WHERE run.id = "
                              "stage_run.run_id) FROM stage_run WHERE pipeline_run_id = ? ORDER BY position"),
               {sqlId(run.id)}, [this](const Row &stage) { return readStage(stage); }));
    return run;
}

Result<std::optional<PipelineRunRecord>> PipelineRunRepository::findByNumber(const ProjectId &project, int number)
{
    const auto read = [this](const Row &row) { return readRun(row); };
    if (number == 0)
        return m_db.first<PipelineRunRecord>(QLatin1String(pipelineRunSelect)
                                                 + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT 1"),
                                             {sqlId(project)}, read);
    return m_db.first<PipelineRunRecord>(QLatin1String(pipelineRunSelect)
                                             + QStringLiteral(" WHERE project_id = ? AND number = ?"),
                                         {sqlId(project), number}, read);
}

Result<std::optional<PipelineRunRecord>> PipelineRunRepository::find(const PipelineRunId &id)
{
    return m_db.first<PipelineRunRecord>(QLatin1String(pipelineRunSelect) + QStringLiteral(" WHERE id = ?"),
                                         {sqlId(id)}, [this](const Row &row) { return readRun(row); });
}

Result<QList<PipelineRunRecord>> PipelineRunRepository::list(const ProjectId &project, int limit)
{
    return m_db.all<PipelineRunRecord>(QLatin1String(pipelineRunSelect)
                                           + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT ?"),
                                       {sqlId(project), limit}, [this](const Row &row) { return readRun(row); });
}

} // namespace promptlab
