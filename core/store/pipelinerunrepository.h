// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runrepository.h"
#include "core/store/testpipelinerepository.h"

namespace promptlab {

/// What became of one stage of a pipeline run.
struct StageRunRecord {
    StageRunId id;
    PipelineRunId pipelineRun;
    ProjectId project;
    int position = 0;
    QString name;
    StageType type = StageType::Validation;
    StageStatus status = StageStatus::Pending;
    QString requestHash; ///< of what it asks models; stages with the same share their run
    RunId run;           ///< null: it asks none, or has not begun
    int runNumber = 0;   ///< of run, as read; 0: none
    QJsonValue result = QJsonValue(QJsonValue::Null);
    qint64 startedAt = 0;
    qint64 finishedAt = 0;
};

/// One execution of a pipeline on a version.
struct PipelineRunRecord {
    PipelineRunId id;
    ProjectId project;
    int number = 0;      ///< gap-free in the project
    PipelineId pipeline; ///< null: of a file that is not stored
    QString name;        ///< of the pipeline
    QJsonObject definition;
    QString definitionHash;
    QJsonObject request; ///< as the caller gave it
    VersionId candidate;
    VersionId baseline; ///< null: there is none
    RunStatus status = RunStatus::Pending;
    QString verdict; ///< "pass", "fail", "inconclusive"; empty before its end
    QString error;
    QByteArray traceparent;
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;
    QList<StageRunRecord> stages; ///< in order
};

/// Executions of pipelines with what their stages came to.
class PipelineRunRepository
{
public:
    PipelineRunRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts with its stages and the next number of the project, which is written into @p run.
    Result<void> insert(PipelineRunRecord &run);
    /// Stores status, verdict, error and times.
    Result<void> update(const PipelineRunRecord &run);
    /// Stores everything of a stage that changes.
    Result<void> updateStage(const StageRunRecord &stage);

    /// @p number 0: the newest.
    Result<std::optional<PipelineRunRecord>> findByNumber(const ProjectId &project, int number);
    Result<std::optional<PipelineRunRecord>> find(const PipelineRunId &id);
    /// Newest first; with their stages.
    Result<QList<PipelineRunRecord>> list(const ProjectId &project, int limit);

private:
    Result<PipelineRunRecord> readRun(const Row &row);
    Result<StageRunRecord> readStage(const Row &row) const;
    Result<QVariant> sealedResult(const StageRunRecord &stage) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
