// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/pipelinedefinition.h"
#include "core/pipeline/testingpipelineservice.h"
#include "core/store/pipelinerunrepository.h"

namespace promptlab {

/// A call to carry a pipeline out: {"promptId", "baselinePromptId", "runAsync", "testDataset"}.
struct PipelineRequest {
    QString pipeline;                             ///< name of a stored one; empty: definition is given
    std::optional<PipelineDefinition> definition; ///< of a file; is not stored as a pipeline
    QString promptId;         ///< "triage" (its newest version), "triage@3"; empty: the pipeline's prompt
    QString baselinePromptId; ///< a version, as above; empty: the pipeline's baseline
    bool runAsync = false;    ///< answer as soon as the run is stored and go on in the background
    QStringList testDataset;  ///< keys of rows, or names of subsets; empty: the pipeline's

    /// Reads the body of the call; pipeline is set apart. Errors: InvalidInput with the JSON Pointer.
    static Result<PipelineRequest> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// What a pipeline would come to before anything is sent: one estimate for every run that its stages need.
struct PipelineEstimate {
    QString candidate;  ///< "triage@6"
    QString baseline;   ///< empty: there is none
    QStringList stages; ///< names of the stages that share the run, one text a run
    QList<RunEstimate> runs;
};

/// Where a pipeline run stands.
struct PipelineProgress {
    int stage = 0; ///< position of the stage that is being carried out
    int stages = 0;
    QString stageName;
    RunProgress run; ///< of what the stage asks; total 0: it asks nothing
};
using PipelineReport = std::function<void(const PipelineProgress &)>;

/// Stored pipelines and their executions: the part of the testing pipeline service that is about stages. Every call
/// checks the caller's role.
class PipelineRuns
{
public:
    virtual ~PipelineRuns() = default;

    /// By name, without archived and removed ones.
    virtual Task<Result<QList<TestPipelineRecord>>> pipelines(Context context) = 0;
    /// Errors: NotFound naming the nearest.
    virtual Task<Result<PipelineDefinition>> pipeline(Context context, QString name) = 0;
    /// Stores @p definition under its name; @p replace: one of that name gives way, else AlreadyExists.
    virtual Task<Result<void>> save(Context context, PipelineDefinition definition, bool replace) = 0;
    virtual Task<Result<void>> remove(Context context, QString name) = 0;

    /// Checks the request and everything that its stages ask. Nothing is stored or sent.
    virtual Task<Result<PipelineEstimate>> estimate(Context context, PipelineRequest request) = 0;
    /// Checks and stores a pipeline run and carries it out; with runAsync it answers before that and goes on in this
    /// process. Errors: those of estimate(); Cancelled (resumable); what made it impossible to go on.
    virtual Task<Result<PipelineRunRecord>> execute(Context context, PipelineRequest request,
                                                    PipelineReport report) = 0;
    /// Goes on where a pipeline run was cancelled or interrupted; sends only what has no result yet. @p number 0: the
    /// newest. Errors: Conflict when there is nothing left to do.
    virtual Task<Result<PipelineRunRecord>> resume(Context context, int number, PipelineReport report) = 0;
    /// Does one stage again, with new answers, and decides anew; the others keep what they came to, and those that were
    /// left out because of it follow.
    virtual Task<Result<PipelineRunRecord>> repeatStage(Context context, int number, QString stage,
                                                        PipelineReport report) = 0;
    /// @p number 0: the newest. Errors: NotFound.
    virtual Task<Result<PipelineRunRecord>> find(Context context, int number) = 0;
    /// Newest first.
    virtual Task<Result<QList<PipelineRunRecord>>> list(Context context, int limit) = 0;

protected:
    PipelineRuns() = default;
    Q_DISABLE_COPY_MOVE(PipelineRuns)
};

/// A pipeline run as JSON: the same for the same pipeline and answers, but for ids and times.
QJsonObject pipelineRunJson(const PipelineRunRecord &run);

/// The verdict over all stages: a failure before a doubt; a stage that was left out is a doubt.
Verdict pipelineVerdict(const QList<StageRunRecord> &stages);

} // namespace promptlab
