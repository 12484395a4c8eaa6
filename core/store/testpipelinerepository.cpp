// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/testpipelinerepository.h"

#include "core/store/enumnames.h"
#include "core/store/rowversion.h"

namespace promptlab {

namespace {

struct TestPipelineText {
    Q_DECLARE_TR_FUNCTIONS(TestPipelineRepository)
};

constexpr EnumName<PipelineStatus> pipelineStatuses[] = {
    {PipelineStatus::Draft, "DRAFT"},
    {PipelineStatus::Active, "ACTIVE"},
    {PipelineStatus::Archived, "ARCHIVED"},
};

constexpr EnumName<StageType> stageTypes[] = {
    {StageType::Validation, "validation"}, {StageType::Performance, "performance"},   {StageType::Quality, "quality"},
    {StageType::Comparison, "comparison"}, {StageType::Optimization, "optimization"},
};

constexpr EnumName<StageStatus> stageStatuses[] = {
    {StageStatus::Pending, "PENDING"},
    {StageStatus::Running, "RUNNING"},
    {StageStatus::Passed, "PASSED"},
    {StageStatus::Failed, "FAILED"},
    {StageStatus::Inconclusive, "INCONCLUSIVE"},
    {StageStatus::Skipped, "SKIPPED"},
    {StageStatus::Cancelled, "CANCELLED"},
};

constexpr const char *pipelineDescription = "test_pipeline.description";
constexpr const char *pipelineConfig = "test_pipeline.config";
constexpr const char *stageConfig = "pipeline_stage.config";
constexpr const char *stageResult = "pipeline_stage.result";
const char pipelineSelect[] =
    "SELECT id, project_id, name, description, config, status, created_by, created_at, updated_at, row_version"
    " FROM test_pipeline";

} // namespace

QString pipelineStatusName(PipelineStatus status)
{
    return enumName(pipelineStatuses, status);
}

Result<PipelineStatus> pipelineStatusFromName(const QString &name)
{
    return enumFromName(pipelineStatuses, name, TestPipelineText::tr("status of a pipeline"));
}

QString stageTypeName(StageType type)
{
    return enumName(stageTypes, type);
}

Result<StageType> stageTypeFromName(const QString &name)
{
    return enumFromName(stageTypes, name, TestPipelineText::tr("type of stage"));
}

QString stageStatusName(StageStatus status)
{
    return enumName(stageStatuses, status);
}

Result<StageStatus> stageStatusFromName(const QString &name)
{
    return enumFromName(stageStatuses, name, TestPipelineText::tr("status of a stage"));
}

Result<void> TestPipelineRepository::insert(const TestPipelineRecord &pipeline)
{
    const SealedRow sealed(m_cipher, pipeline.project, pipeline.id);
    PL_TRY(const QVariant description, sealed.seal(pipelineDescription, DataClass::Prompt, pipeline.description));
    PL_TRY(const QVariant config, sealed.seal(pipelineConfig, DataClass::Prompt, QJsonValue(pipeline.config)));
    const auto inserted = m_db.execute(QStringLiteral("INSERT INTO test_pipeline (id, project_id, name, description, "
                                                      "config, status, created_by, created_at, updated_at)"
                                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                                       {sqlId(pipeline.id), sqlId(pipeline.project), pipeline.name, description, config,
                                        pipelineStatusName(pipeline.status), sqlId(pipeline.createdBy),
                                        pipeline.createdAt, pipeline.updatedAt});
    if (!inserted.ok())
        return nameTaken(inserted.error(), pipeline.name);
    return insertStages(pipeline);
}

Result<void> TestPipelineRepository::insertStages(const TestPipelineRecord &pipeline)
{
    int position = 0;
    for (const PipelineStageRecord &stage : pipeline.stages) {
        const SealedRow sealed(m_cipher, pipeline.project, stage.id);
        PL_TRY(const QVariant config, sealed.seal(stageConfig, DataClass::Prompt, QJsonValue(stage.config)));
        QVariant result = sqlNull();
        if (!stage.result.isNull()) {
            PL_TRY(result, sealed.seal(stageResult, DataClass::Output, stage.result));
        }
        PL_CHECK(m_db.execute(
            QStringLiteral(
                "INSERT INTO pipeline_stage (id, project_id, pipeline_id, name, type, config, position, status, result)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {sqlId(stage.id), sqlId(pipeline.project), sqlId(pipeline.id), stage.name, stageTypeName(stage.type),
             config, position, stageStatusName(stage.status), result}));
        ++position;
    }
    return {};
}

Result<void> TestPipelineRepository::update(TestPipelineRecord &pipeline)
{
    const SealedRow sealed(m_cipher, pipeline.project, pipeline.id);
    PL_TRY(const QVariant description, sealed.seal(pipelineDescription, DataClass::Prompt, pipeline.description));
    PL_TRY(const QVariant config, sealed.seal(pipelineConfig, DataClass::Prompt, QJsonValue(pipeline.config)));
    const auto changed = m_db.execute(
        QStringLiteral("UPDATE test_pipeline SET name = ?, description = ?, config = ?, status = ?, updated_at = ?,"
                       " row_version = row_version + 1 WHERE id = ? AND row_version = ? AND deleted_at = 0"),
        {pipeline.name, description, config, pipelineStatusName(pipeline.status), pipeline.updatedAt,
         sqlId(pipeline.id), pipeline.rowVersion});
    if (!changed.ok())
        return nameTaken(changed.error(), pipeline.name);
    PL_CHECK(requireRowVersion(m_db, *changed, "test_pipeline", pipeline.id.uuid()));
    PL_CHECK(m_db.execute(QStringLiteral("DELETE FROM pipeline_stage WHERE pipeline_id = ?"), {sqlId(pipeline.id)}));
    PL_CHECK(insertStages(pipeline));
    ++pipeline.rowVersion;
    return {};
}

Result<void> TestPipelineRepository::setStageOutcome(const PipelineStageRecord &stage)
{
    QVariant result = sqlNull();
    if (!stage.result.isNull()) {
        PL_TRY(result, SealedRow(m_cipher, stage.project, stage.id).seal(stageResult, DataClass::Output, stage.result));
    }
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE pipeline_stage SET status = ?, result = ? WHERE id = ?"),
                        {stageStatusName(stage.status), result, sqlId(stage.id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound,
                         TestPipelineText::tr("The stage \"%1\" does not exist any more").arg(stage.name));
    return {};
}

Result<void> TestPipelineRepository::remove(const PipelineId &id, qint64 nowMs)
{
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE test_pipeline SET deleted_at = ?, row_version = row_version + 1"
                                       " WHERE id = ? AND deleted_at = 0"),
                        {nowMs, sqlId(id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, TestPipelineText::tr("The pipeline does not exist any more"));
    return {};
}

Result<PipelineStageRecord> TestPipelineRepository::readStage(const Row &row) const
{
    PipelineStageRecord stage;
    stage.id = row.id<StageId>(0);
    stage.pipeline = row.id<PipelineId>(1);
    stage.project = row.id<ProjectId>(2);
    stage.name = row.text(3);
    PL_TRY(stage.type, stageTypeFromName(row.text(4)));
    const SealedRow sealed(m_cipher, stage.project, stage.id);
    PL_TRY(const QJsonValue config, sealed.openJson(stageConfig, DataClass::Prompt, row.bytes(5)));
    stage.config = config.toObject();
    stage.position = int(row.integer(6));
    PL_TRY(stage.status, stageStatusFromName(row.text(7)));
    PL_TRY(stage.result, sealed.openJson(stageResult, DataClass::Output, row.bytes(8)));
    return stage;
}

Result<TestPipelineRecord> TestPipelineRepository::readPipeline(const Row &row)
{
    TestPipelineRecord pipeline;
    pipeline.id = row.id<PipelineId>(0);
    pipeline.project = row.id<ProjectId>(1);
    pipeline.name = row.text(2);
    const SealedRow sealed(m_cipher, pipeline.project, pipeline.id);
    PL_TRY(pipeline.description, sealed.openText(pipelineDescription, DataClass::Prompt, row.bytes(3)));
    PL_TRY(const QJsonValue config, sealed.openJson(pipelineConfig, DataClass::Prompt, row.bytes(4)));
    pipeline.config = config.toObject();
    PL_TRY(pipeline.status, pipelineStatusFromName(row.text(5)));
    pipeline.createdBy = row.id<PersonId>(6);
    pipeline.createdAt = row.integer(7);
    pipeline.updatedAt = row.integer(8);
    pipeline.rowVersion = row.integer(9);
    PL_TRY(
        pipeline.stages,
        m_db.all<PipelineStageRecord>(
            QStringLiteral(
                "SELECT id, pipeline_id, project_id, name, type, config, position, status, result FROM pipeline_stage"
                " WHERE pipeline_id = ? ORDER BY position"),
            {sqlId(pipeline.id)}, [this](const Row &stage) { return readStage(stage); }));
    return pipeline;
}

Result<std::optional<TestPipelineRecord>> TestPipelineRepository::find(const PipelineId &id)
{
    return m_db.first<TestPipelineRecord>(QLatin1String(pipelineSelect)
                                              + QStringLiteral(" WHERE id = ? AND deleted_at = 0"),
                                          {sqlId(id)}, [this](const Row &row) { return readPipeline(row); });
}

Result<std::optional<TestPipelineRecord>> TestPipelineRepository::findByName(const ProjectId &project,
                                                                             const QString &name)
{
    return m_db.first<TestPipelineRecord>(QLatin1String(pipelineSelect)
                                              + QStringLiteral(" WHERE project_id = ? AND name = ? AND deleted_at = 0"),
                                          {sqlId(project), name}, [this](const Row &row) { return readPipeline(row); });
}

Result<QList<TestPipelineRecord>> TestPipelineRepository::list(const ProjectId &project)
{
    return m_db.all<TestPipelineRecord>(QLatin1String(pipelineSelect)
                                            + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY name"),
                                        {sqlId(project)}, [this](const Row &row) { return readPipeline(row); });
}

} // namespace promptlab
