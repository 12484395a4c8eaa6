// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runexecutor.h"

#include "core/pipeline/casefeeder.h"

namespace promptlab {

namespace {

constexpr qint64 reportEveryNs = 100'000'000;
constexpr qint64 rateWindowNs = 10'000'000'000;

} // namespace

ProgressMeter::ProgressMeter(int total, RunTotals before, Report report, const Clock &clock)
    : m_report(std::move(report)), m_clock(clock)
{
    m_progress.total = total;
    m_progress.done = int(before.done);
    m_progress.passed = int(before.passed);
    m_progress.failed = int(before.failed);
    m_progress.unscored = int(before.unscored);
    m_progress.errors = int(before.errors);
    m_progress.unchecked = int(before.unchecked);
    m_progress.costMicros = before.costMicros;
    m_progress.tokens = before.promptTokens + before.outputTokens;
    m_progress.unknownCost = int(before.unknownCost);
    m_window.append({clock.monotonicNs(), m_progress.done});
}

void ProgressMeter::add(const QList<ResultRecord> &results, int doneCount)
{
    for (const ResultRecord &result : results) {
        m_progress.passed += result.outcome == QLatin1String("passed") ? 1 : 0;
        m_progress.failed += result.outcome == QLatin1String("failed") ? 1 : 0;
        m_progress.unscored += result.outcome == QLatin1String("unscored") ? 1 : 0;
        m_progress.errors += result.outcome == QLatin1String("error") ? 1 : 0;
        m_progress.unchecked += result.isUnchecked() ? 1 : 0;
        m_progress.retried += result.tries > 1 ? 1 : 0;
        m_progress.costMicros += result.costMicros.value_or(0);
        m_progress.tokens += result.promptTokens.value_or(0) + result.outputTokens.value_or(0);
        m_progress.unknownCost += result.costMicros ? 0 : 1;
        m_progress.simulated = m_progress.simulated || result.simulated;
    }
    m_progress.done = doneCount;
    const qint64 now = m_clock.monotonicNs();
    updateRate(now);
    if (m_report && now - m_lastReportNs >= reportEveryNs) {
        m_lastReportNs = now;
        m_report(m_progress);
    }
}

void ProgressMeter::updateRate(qint64 nowNs)
{
    m_window.append({nowNs, m_progress.done});
    while (m_window.size() > 2 && nowNs - m_window.first().first > rateWindowNs)
        m_window.removeFirst();
    const double seconds = double(nowNs - m_window.first().first) / 1e9;
    const int cases = m_progress.done - m_window.first().second;
    m_progress.perSecond = seconds > 0 ? cases / seconds : 0;
    m_progress.secondsLeft.reset();
    if (m_progress.perSecond > 0)
        m_progress.secondsLeft = (m_progress.total - m_progress.done) / m_progress.perSecond;
}

void ProgressMeter::finish()
{
    if (m_report)
        m_report(m_progress);
}

/// What the workers of one execution share. All of it is touched in the main thread only.
struct RunExecutor::Session {
    Provider *provider = nullptr;
    Context context;
    CancelSource stop;
    CaseFeeder *feeder = nullptr;
    AnswerJournal *journal = nullptr;
    AnswerSettler *settler = nullptr;
    std::optional<Error> failure;

    void fail(const Error &error)
    {
        failure = error;
        stop.cancel();
    }
};

RunExecutor::RunExecutor(Store &store, const ScriptHost &scripts, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_store(store), m_scripts(scripts), m_pool(pool)
{
}

Task<void> RunExecutor::work(std::shared_ptr<Session> session)
{
    while (!session->stop.token().isCancelled()) {
        Task<std::optional<PreparedCase>> feeding = session->feeder->next();
        std::optional<PreparedCase> current = co_await feeding;
        if (!current || session->stop.token().isCancelled())
            co_return;
        ChatOutcome outcome;
        if (!current->problem) {
            const Context context = session->context.child().withCancel(session->stop.token());
            Task<ChatOutcome> asking = session->provider->chat(current->request, context, {});
            outcome = co_await asking;
            if (outcome.error && outcome.error->kind == ProviderErrorKind::Cancelled)
                co_return; // nothing was learnt: the case stays open
            if (const auto kept = session->journal->append(current->caseIndex, outcome); !kept.ok()) {
                session->fail(kept.error());
                co_return;
            }
        }
        session->settler->add(std::move(*current), std::move(outcome));
        co_await session->settler->room();
    }
}

Result<void> RunExecutor::settleKept(AnswerJournal &journal, AnswerSettler &settler, QList<int> &todo)
{
    PL_TRY(QList<JournaledAnswer> kept, journal.takeOver());
    for (JournaledAnswer &answer : kept) {
        if (!todo.removeOne(answer.caseIndex)) {
            journal.stored(answer.caseIndex);
            continue;
        }
        PreparedCase prepared;
        prepared.caseIndex = answer.caseIndex;
        settler.add(std::move(prepared), std::move(answer.outcome));
    }
    return {};
}

Task<Result<void>> RunExecutor::execute(std::shared_ptr<const RunPlan> plan, Provider *provider, QList<int> todo,
                                        RunTotals before, Context context, ProgressMeter::Report report)
{
    auto session = std::make_shared<Session>();
    session->provider = provider;
    session->context = context;
    session->stop = CancelSource(context.cancel);
    AnswerJournal journal(AnswerJournal::basePath(m_store.target().filePath(), plan->run), plan->project, plan->run,
                          m_store.cipher());
    session->journal = &journal;
    ResultCommitter committer(m_store, context, plan->run, int(before.done));
    ProgressMeter meter(plan->matrix.caseCount(), before, std::move(report), m_store.clock());
    connect(&committer, &ResultCommitter::secured, &committer,
            [&meter, &journal](const QList<ResultRecord> &results, int doneCount) {
                for (const ResultRecord &result : results)
                    journal.stored(result.caseIndex);
                meter.add(results, doneCount);
            });
    AnswerSettler settler(plan, m_store, m_scripts, m_pool, committer);
    session->settler = &settler;
    connect(&settler, &AnswerSettler::failed, &settler, [session](const Error &error) { session->fail(error); });
    PL_CO_CHECK(settleKept(journal, settler, todo));
    const qsizetype parallel = std::min<qsizetype>(plan->spec.concurrency, todo.size());
    CaseFeeder feeder(plan, std::move(todo), m_scripts, m_pool);
    session->feeder = &feeder;

    TaskScope workers;
    for (qsizetype i = 0; i < parallel; ++i)
        workers.spawn(work(session));
    co_await workers.joined();
    feeder.stop();
    co_await feeder.joined();
    co_await settler.joined();
    const Result<void> drained = co_await committer.drained();
    meter.finish();
    if (session->failure)
        co_return *session->failure;
    if (!drained.ok())
        co_return drained.error();
    PL_CO_CHECK(journal.finish());
    if (context.cancel.isCancelled() && meter.progress().done < meter.progress().total)
        co_return cancelledError();
    co_return Result<void>();
}

} // namespace promptlab
