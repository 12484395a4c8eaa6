// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observability/logger.h"
#include "core/pipeline/runplanner.h"
#include "core/pipeline/testingpipelineservice.h"
#include "core/store/accesscontrol.h"
#include "core/store/jobrunner.h"

namespace promptlab {

/// TestingPipelineService on the workspace's own store. A run is a job of kind "run": it survives its process and can
/// be taken over. Lives in the main thread.
class LocalTestingPipelineService final : public TestingPipelineService
{
public:
    LocalTestingPipelineService(Store &store, AccessControl &access, JobRunner &jobs, ProviderSource &providers,
                                const ScriptHost &scripts, Logger &logger);

    Task<Result<RunEstimate>> estimate(Context context, RunRequest request) override;
    Task<Result<RunRecord>> create(Context context, RunRequest request) override;
    Task<Result<RunRecord>> execute(Context context, RunId run, ProgressMeter::Report report) override;
    Task<Result<RunRecord>> find(Context context, int number) override;
    Task<Result<RunRecord>> findUnfinished(Context context) override;
    Task<Result<QList<RunRecord>>> list(Context context, int limit) override;
    Task<Result<QList<RunListItem>>> overview(Context context, int limit) override;
    Task<Result<RunResults>> results(Context context, int number) override;
    Task<Result<RunActivity>> activity(Context context, RunId run) override;

private:
    Task<Result<RunPlanner::Draft>> checkedDraft(Context context, RunRequest request, ProviderInfo *info);
    Task<Result<void>> runJob(JobRecord job, Context context);
    Task<Result<void>> carryOut(RunRecord run, Context context);
    Task<Result<RunRecord>> load(RunId run);
    Task<Result<void>> storeEnd(RunRecord run, Result<void> outcome, Context context);
    void logRun(const char *event, const RunRecord &run, const Result<void> &outcome, const Context &context) const;
    Task<Result<JobId>> liveJob(RunRecord run, Context context);

    Store &m_store;
    AccessControl &m_access;
    JobRunner &m_jobs;
    ProviderSource &m_providers;
    Logger &m_logger;
    const ScriptHost &m_scripts;
    QThreadPool m_pool;
    RunExecutor m_executor;
    QHash<RunId, ProgressMeter::Report> m_reports;
};

} // namespace promptlab
