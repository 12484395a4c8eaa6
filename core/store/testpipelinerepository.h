// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class PipelineStatus { Draft, Active, Archived };
QString pipelineStatusName(PipelineStatus status);
Result<PipelineStatus> pipelineStatusFromName(const QString &name);

enum class StageType { Validation, Performance, Quality, Comparison, Optimization };
QString stageTypeName(StageType type);
Result<StageType> stageTypeFromName(const QString &name);

enum class StageStatus { Pending, Running, Passed, Failed, Inconclusive, Skipped, Cancelled };
QString stageStatusName(StageStatus status);
Result<StageStatus> stageStatusFromName(const QString &name);

struct PipelineStageRecord {
    StageId id;
    PipelineId pipeline;
    ProjectId project;
    QString name;
    StageType type = StageType::Validation;
    QJsonObject config;
    int position = 0; ///< "order" of the specification: from 0, without gaps
    StageStatus status = StageStatus::Pending;
    QJsonValue result = QJsonValue(QJsonValue::Null);
};

struct TestPipelineRecord {
    PipelineId id;
    ProjectId project;
    QString name; ///< unique among those that are not deleted
    QString description;
    QJsonObject config;
    PipelineStatus status = PipelineStatus::Draft;
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 rowVersion = 1;
    QList<PipelineStageRecord> stages; ///< in order
};

/// Test pipelines with their stages.
class TestPipelineRepository
{
public:
    TestPipelineRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts with its stages; their pipeline, project and position are taken from where they stand.
    Result<void> insert(const TestPipelineRecord &pipeline);
    /// Stores everything but creator and creation and replaces the stages, if the row version is still the one in
    /// @p pipeline (which then grows); else Conflict or NotFound.
    Result<void> update(TestPipelineRecord &pipeline);
    /// Status and result of one stage while it runs.
    Result<void> setStageOutcome(const PipelineStageRecord &stage);
    Result<void> remove(const PipelineId &id, qint64 nowMs);

    Result<std::optional<TestPipelineRecord>> find(const PipelineId &id);
    Result<std::optional<TestPipelineRecord>> findByName(const ProjectId &project, const QString &name);
    /// By name, without deleted ones.
    Result<QList<TestPipelineRecord>> list(const ProjectId &project);

private:
    Result<void> insertStages(const TestPipelineRecord &pipeline);
    Result<TestPipelineRecord> readPipeline(const Row &row);
    Result<PipelineStageRecord> readStage(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
