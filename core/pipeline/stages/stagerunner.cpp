// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/stagerunner.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct StageRunnerText {
    Q_DECLARE_TR_FUNCTIONS(PipelineStage)
};

constexpr std::uint64_t stageSeed = 42; ///< of bootstrap and permutation: the same answers give the same verdict
constexpr double microsOfDollar = 1e6;
constexpr double nsOfMinute = 60e9;
constexpr qint64 msOfDay = 86'400'000;

} // namespace

BudgetWatch::BudgetWatch(RunBudget budget, const Clock &clock, const CancelToken &parent)
    : m_budget(budget), m_clock(clock), m_source(parent), m_startedNs(clock.monotonicNs())
{
}

void BudgetWatch::watch(const RunProgress &progress)
{
    look(m_micros + progress.costMicros, m_tokens + progress.tokens);
}

void BudgetWatch::settle(const RunId &run, const RunTotals &totals)
{
    if (m_settled.contains(run))
        return;
    m_settled.insert(run);
    m_micros += totals.costMicros;
    m_tokens += totals.promptTokens + totals.outputTokens;
    look(m_micros, m_tokens);
}

void BudgetWatch::look(qint64 micros, qint64 tokens)
{
    if (!m_exhausted.isEmpty())
        return;
    const double minutes = double(m_clock.monotonicNs() - m_startedNs) / nsOfMinute;
    if (m_budget.usd && double(micros) >= *m_budget.usd * microsOfDollar)
        m_exhausted = StageRunnerText::tr("The budget of $%1 is used up").arg(*m_budget.usd);
    else if (m_budget.tokens && tokens >= *m_budget.tokens)
        m_exhausted = StageRunnerText::tr("The budget of %Ln token(s) is used up", nullptr,
                                          int(std::min<qint64>(*m_budget.tokens, std::numeric_limits<int>::max())));
    else if (m_budget.minutes && minutes >= *m_budget.minutes)
        m_exhausted = StageRunnerText::tr("The budget of %1 minutes is used up").arg(*m_budget.minutes);
    if (!m_exhausted.isEmpty())
        m_source.cancel();
}

StageRunner::StageRunner(Store &store, TestingPipelineService &testing, ProviderSource &providers,
                         const ScriptHost &scripts, QThreadPool &pool)
    : m_store(store), m_testing(testing), m_providers(providers), m_scripts(scripts), m_pool(pool)
{
}

Task<Result<StageOutcome>> StageRunner::validate(PipelinePlan plan, StageDefinition stage, Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read(
        [project, plan, &cipher](Connection &db) { return PipelinePlanner(db, cipher).rows(project, plan); });
    const auto rows = co_await reading;
    if (!rows.ok())
        co_return rows.error();
    ValidationInput input{plan.candidateLabel(), plan.candidate.version.content, *rows, plan.definition.strictVariables,
                          m_store.clock().nowMs() / msOfDay};
    const ScriptHost *scripts = &m_scripts;
    const CancelToken cancel = context.cancel;
    const QFuture<Result<ValidationFindings>> looking =
        QtConcurrent::run(&m_pool, [input, scripts, cancel] { return validatePrompt(input, *scripts, cancel); });
    PL_CO_TRY(const ValidationFindings findings, co_await looking);
    co_return judgeValidation(stage, findings);
}

Task<Result<RunRecord>> StageRunner::createRun(PipelinePlan plan, StageDefinition stage, Context context)
{
    PL_CO_TRY(const QJsonObject provider, co_await m_providers.describe(context, plan.definition.provider, {}));
    const RunRequest request = plan.runRequest(stage, provider);
    co_return co_await m_testing.create(context, request);
}

Task<Result<RunRecord>> StageRunner::loadRun(RunId run)
{
    const FieldCipher &cipher = m_store.cipher();
    const auto reading = m_store.read([run, &cipher](Connection &db) -> Result<RunRecord> {
        PL_TRY(const auto found, RunRepository(db, cipher).find(run));
        if (!found)
            return makeError(ErrorCode::Corrupt, StageRunnerText::tr("The run of a stage does not exist any more"));
        return *found;
    });
    co_return co_await reading;
}

Task<Result<RunTotals>> StageRunner::totals(RunId run)
{
    const FieldCipher &cipher = m_store.cipher();
    const auto reading = m_store.read([run, &cipher](Connection &db) { return RunRepository(db, cipher).totals(run); });
    co_return co_await reading;
}

Task<Result<void>> StageRunner::finishRun(RunId run, Context context, ProgressMeter::Report report)
{
    PL_CO_TRY(const RunRecord record, co_await loadRun(run));
    if (record.status == RunStatus::Completed)
        co_return Result<void>();
    const auto executed = co_await m_testing.execute(context, run, report);
    if (!executed.ok())
        co_return executed.error();
    co_return Result<void>();
}

Task<Result<StageOutcome>> StageRunner::judge(StageDefinition stage, RunId run, Context context)
{
    PL_CO_TRY(const RunRecord record, co_await loadRun(run));
    PL_CO_TRY(const RunResults results, co_await m_testing.results(context, record.number));
    auto shared = std::make_shared<RunResults>(results);
    const QFuture<Result<StageOutcome>> judging = QtConcurrent::run(&m_pool, [stage, shared]() -> Result<StageOutcome> {
        const AnswerSamples samples = AnswerSamples::of(*shared);
        if (stage.type != StageType::Comparison)
            return judgeMeasures(stage, samples);
        auto compared = judgeComparison(stage, samples, stageSeed);
        if (compared.ok() || samples.versions > 1)
            return compared;
        StageOutcome nothing; // to compare with: that is no failure of the version
        nothing.verdict = Verdict::Inconclusive;
        nothing.sentences = {compared.error().text()};
        return nothing;
    });
    co_return co_await judging;
}

} // namespace promptlab
