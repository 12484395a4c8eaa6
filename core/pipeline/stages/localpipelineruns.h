// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/stagerunner.h"
#include "core/store/accesscontrol.h"
#include "core/store/jobrunner.h"

namespace promptlab {

/// PipelineRuns on the workspace's own store. A pipeline run is a job of kind "pipeline" whose stages have runs of
/// their own: the state is stored before each step, so that a kill at any moment is resumed at the stage it happened
/// in. Lives in the main thread.
class LocalPipelineRuns final : public PipelineRuns
{
public:
    /// All must outlive it.
    LocalPipelineRuns(Store &store, AccessControl &access, JobRunner &jobs, TestingPipelineService &testing,
                      ProviderSource &providers, const ScriptHost &scripts);
    ~LocalPipelineRuns() override;

    Task<Result<QList<TestPipelineRecord>>> pipelines(Context context) override;
    Task<Result<PipelineDefinition>> pipeline(Context context, QString name) override;
    Task<Result<void>> save(Context context, PipelineDefinition definition, bool replace) override;
    Task<Result<void>> remove(Context context, QString name) override;
    Task<Result<PipelineEstimate>> estimate(Context context, PipelineRequest request) override;
    Task<Result<PipelineRunRecord>> execute(Context context, PipelineRequest request, PipelineReport report) override;
    Task<Result<PipelineRunRecord>> resume(Context context, int number, PipelineReport report) override;
    Task<Result<PipelineRunRecord>> repeatStage(Context context, int number, QString stage,
                                                PipelineReport report) override;
    Task<Result<PipelineRunRecord>> find(Context context, int number) override;
    Task<Result<QList<PipelineRunRecord>>> list(Context context, int limit) override;

    /// Cancels what goes on in the background and waits for it. To be awaited before it is destroyed.
    Task<void> stop();

private:
    struct Session;

    Task<Result<PipelinePlan>> checkedPlan(Context context, PipelineRequest request);
    Task<Result<PipelineRunRecord>> store(PipelinePlan plan, Context context);
    Task<Result<PipelineRunRecord>> byNumber(Context context, int number);
    Task<Result<PipelineRunRecord>> load(PipelineRunId id);
    Task<Result<PipelineRunRecord>> carryOut(PipelineRunRecord run, Context context, PipelineReport report);
    Task<void> carryOutBehind(PipelineRunRecord run, Context context, PipelineReport report);
    Task<Result<void>> runJob(JobRecord job, Context context);
    Task<Result<void>> runStages(std::shared_ptr<Session> session, Context context);
    Task<Result<void>> runStage(std::shared_ptr<Session> session, int position, Context context);
    Task<Result<StageOutcome>> askAndJudge(std::shared_ptr<Session> session, int position, Context context);
    Task<Result<void>> settleStage(std::shared_ptr<Session> session, int position, Result<StageOutcome> outcome,
                                   Context context);
    Task<Result<void>> skipRest(std::shared_ptr<Session> session, int from, Context context);
    Task<Result<void>> storeStage(StageRunRecord stage, Context context);
    Task<Result<void>> storeEnd(PipelineRunRecord run, Result<void> outcome, Context context);

    Store &m_store;
    AccessControl &m_access;
    JobRunner &m_jobs;
    TestingPipelineService &m_testing;
    QThreadPool m_pool;
    StageRunner m_runner;
    ProviderSource &m_providers;
    QHash<PipelineRunId, PipelineReport> m_reports;
    TaskScope m_scope;
};

} // namespace promptlab
