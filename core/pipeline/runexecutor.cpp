// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runexecutor.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr qint64 reportEveryNs = 100'000'000;
constexpr qint64 rateWindowNs = 10'000'000'000;

} // namespace

ProgressMeter::ProgressMeter(int total, RunTotals before, Report report, const Clock &clock) : m_report(std::move(report)), m_clock(clock)
{
    m_progress.total = total;
    m_progress.done = int(before.done);
    m_progress.passed = int(before.passed);
    m_progress.failed = int(before.failed);
    m_progress.unscored = int(before.unscored);
    m_progress.errors = int(before.errors);
    m_progress.costMicros = before.costMicros;
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
        m_progress.costMicros += result.costMicros.value_or(0);
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

/// What the workers of one execution share. All of it is touched in the main thread only, but for the plan.
struct RunExecutor::Session {
    std::shared_ptr<const RunPlan> plan;
    Provider *provider = nullptr;
    QList<int> todo;
    qsizetype nextTodo = 0;
    Context context;
    CancelSource stop;
    ResultCommitter *committer = nullptr;
    std::optional<Error> failure;

    void fail(const Error &error)
    {
        failure = error;
        stop.cancel();
    }
    int takeCase() { return nextTodo < todo.size() && !stop.token().isCancelled() ? todo.at(nextTodo++) : -1; }
};

RunExecutor::RunExecutor(Store &store, const ScriptHost &scripts, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_store(store), m_scripts(scripts), m_pool(pool)
{
}

QFuture<RunExecutor::Step> RunExecutor::poolStep(std::shared_ptr<Session> session, std::optional<PreparedCase> prepared, ChatOutcome outcome,
                                                 int nextCase)
{
    const ScriptHost *scripts = &m_scripts;
    const Clock *clock = &m_store.clock();
    const FieldCipher *cipher = &m_store.cipher();
    return QtConcurrent::run(&m_pool, [plan = session->plan, prepared = std::move(prepared), outcome = std::move(outcome), nextCase, scripts, clock, cipher] {
        Step step;
        if (prepared)
            step.judged = sealResult(judgeCase(*plan, *prepared, outcome, *scripts, *clock), *cipher);
        if (nextCase >= 0)
            step.next = prepareCase(*plan, nextCase, *scripts);
        return step;
    });
}

Task<void> RunExecutor::work(std::shared_ptr<Session> session)
{
    const int first = session->takeCase();
    if (first < 0)
        co_return;
    const QFuture<Step> preparing = poolStep(session, std::nullopt, ChatOutcome(), first);
    Step step = co_await preparing;
    while (step.next && !session->stop.token().isCancelled()) {
        const PreparedCase current = std::move(*step.next);
        ChatOutcome outcome;
        if (!current.problem) {
            const Context context = session->context.child().withCancel(session->stop.token());
            Task<ChatOutcome> asking = session->provider->chat(current.request, context, {});
            outcome = co_await asking;
        }
        if (outcome.error && outcome.error->kind == ProviderErrorKind::Cancelled)
            co_return; // nothing was learnt: the case stays open
        const QFuture<Step> judging = poolStep(session, current, std::move(outcome), session->takeCase());
        step = co_await judging;
        if (!step.judged->ok()) {
            session->fail(step.judged->error());
            co_return;
        }
        const QFuture<Result<void>> storing = session->committer->add(std::move(**step.judged));
        const Result<void> stored = co_await storing;
        if (!stored.ok()) {
            session->fail(stored.error());
            co_return;
        }
    }
}

Task<Result<void>> RunExecutor::execute(std::shared_ptr<const RunPlan> plan, Provider *provider, QList<int> todo, RunTotals before,
                                        Context context, ProgressMeter::Report report)
{
    auto session = std::make_shared<Session>();
    session->plan = plan;
    session->provider = provider;
    session->todo = std::move(todo);
    session->context = context;
    session->stop = CancelSource(context.cancel);
    ResultCommitter committer(m_store, context, plan->run, int(before.done));
    session->committer = &committer;
    ProgressMeter meter(plan->matrix.caseCount(), before, std::move(report), m_store.clock());
    connect(&committer, &ResultCommitter::secured, &committer,
            [&meter](const QList<ResultRecord> &results, int doneCount) { meter.add(results, doneCount); });

    TaskScope workers;
    const qsizetype parallel = std::min<qsizetype>(plan->spec.concurrency, session->todo.size());
    for (qsizetype i = 0; i < parallel; ++i)
        workers.spawn(work(session));
    co_await workers.joined();
    const Result<void> drained = co_await committer.drained();
    meter.finish();
    if (session->failure)
        co_return *session->failure;
    if (!drained.ok())
        co_return drained.error();
    if (context.cancel.isCancelled() && meter.progress().done < meter.progress().total)
        co_return cancelledError();
    co_return Result<void>();
}

} // namespace promptlab
