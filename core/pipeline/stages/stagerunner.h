// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/pipelineplanner.h"
#include "core/pipeline/stages/promptvalidation.h"

#include <QSet>
#include <QThreadPool>

namespace promptlab {

/// A budget that is watched while answers come: when it is used up, what runs is cancelled.
class BudgetWatch final
{
public:
    /// @p startedNs: on the monotonic clock.
    BudgetWatch(RunBudget budget, const Clock &clock, const CancelToken &parent);
    Q_DISABLE_COPY_MOVE(BudgetWatch)

    [[nodiscard]] CancelToken token() const { return m_source.token(); }
    /// Looks at what the current run has used; earlier runs of the pipeline are counted by settle().
    void watch(const RunProgress &progress);
    /// @p run has ended; what it used stays used. Counted once, however many stages share it.
    void settle(const RunId &run, const RunTotals &totals);
    /// What is used up, translated; empty: nothing.
    [[nodiscard]] const QString &exhausted() const { return m_exhausted; }

private:
    void look(qint64 micros, qint64 tokens);

    RunBudget m_budget;
    const Clock &m_clock;
    CancelSource m_source;
    qint64 m_startedNs;
    QSet<RunId> m_settled;
    qint64 m_micros = 0; ///< of runs that have ended
    qint64 m_tokens = 0;
    QString m_exhausted;
};

/// Carries one stage out: looks, asks or compares, and judges. Lives in the main thread; computing goes to the pool.
class StageRunner final
{
public:
    /// All must outlive the runner.
    StageRunner(Store &store, TestingPipelineService &testing, ProviderSource &providers, const ScriptHost &scripts,
                QThreadPool &pool);
    Q_DISABLE_COPY_MOVE(StageRunner)

    /// What a validation stage comes to. Errors: as validatePrompt(), and those of the store.
    Task<Result<StageOutcome>> validate(PipelinePlan plan, StageDefinition stage, Context context);
    /// The run that a stage needs, stored but not begun. Errors: those of TestingPipelineService::create().
    Task<Result<RunRecord>> createRun(PipelinePlan plan, StageDefinition stage, Context context);
    /// Brings a run to its end, whatever state it is in; at once where it has ended. Errors: Cancelled, and those of
    /// TestingPipelineService::execute().
    Task<Result<void>> finishRun(RunId run, Context context, ProgressMeter::Report report);
    /// Judges the results of @p run. Errors: those of the store and of the statistics.
    Task<Result<StageOutcome>> judge(StageDefinition stage, RunId run, Context context);
    Task<Result<RunRecord>> loadRun(RunId run);
    /// What a run has used so far.
    Task<Result<RunTotals>> totals(RunId run);

private:
    Store &m_store;
    TestingPipelineService &m_testing;
    ProviderSource &m_providers;
    const ScriptHost &m_scripts;
    QThreadPool &m_pool;
};

} // namespace promptlab
