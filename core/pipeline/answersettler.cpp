// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/answersettler.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

/// Answers that may wait for their judgement and the disk; with more, the workers wait too.
constexpr qsizetype maxUnsettled = 1'024;
constexpr qsizetype batchSize = 16;

} // namespace

AnswerSettler::AnswerSettler(std::shared_ptr<const RunPlan> plan, Store &store, const ScriptHost &scripts,
                             QThreadPool &pool, ResultCommitter &committer, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_store(store), m_scripts(scripts), m_pool(pool), m_committer(committer)
{
}

void AnswerSettler::add(PreparedCase prepared, ChatOutcome outcome)
{
    m_waiting.append({std::move(prepared), std::move(outcome)});
    ++m_unsettled;
    // After this turn of the event loop, so that answers that arrive together travel together.
    if (!std::exchange(m_posted, true))
        QMetaObject::invokeMethod(this, &AnswerSettler::judgeNext, Qt::QueuedConnection);
}

void AnswerSettler::judgeNext()
{
    m_posted = false;
    const int threads = std::max(1, m_pool.maxThreadCount());
    while (!m_waiting.isEmpty() && m_judging < threads) {
        // Shared out among the threads that are free.
        const qsizetype share = (m_waiting.size() + threads - m_judging - 1) / (threads - m_judging);
        const qsizetype count = std::min(share, batchSize);
        QList<Answer> batch(std::make_move_iterator(m_waiting.begin()),
                            std::make_move_iterator(m_waiting.begin() + count));
        m_waiting.remove(0, count);
        ++m_judging;
        m_scope.spawn(settle(std::move(batch)));
    }
}

Task<void> AnswerSettler::settle(QList<Answer> answers)
{
    const qsizetype count = answers.size();
    const auto judging = QtConcurrent::run(
        &m_pool,
        [plan = m_plan, answers = std::move(answers), scripts = &m_scripts, clock = &m_store.clock(),
         cipher = &m_store.cipher()]() -> Result<QList<SealedResult>> {
            QList<SealedResult> results;
            results.reserve(answers.size());
            for (const Answer &answer : answers) {
                PL_TRY(SealedResult sealed,
                       sealResult(judgeCase(*plan, answer.prepared, answer.outcome, *scripts, *clock), *cipher));
                results.append(std::move(sealed));
            }
            return results;
        });
    Result<QList<SealedResult>> judged = co_await judging;
    --m_judging;
    judgeNext();
    Result<void> stored = judged.ok() ? Result<void>() : Result<void>(judged.error());
    if (judged.ok()) {
        const QFuture<Result<void>> storing = m_committer.add(std::move(*judged));
        stored = co_await storing;
    }
    m_unsettled -= count;
    m_settled.raise();
    if (!stored.ok())
        Q_EMIT failed(stored.error());
}

Task<void> AnswerSettler::room()
{
    while (m_unsettled >= maxUnsettled) {
        const QFuture<void> settled = m_settled.next();
        co_await settled;
    }
}

Task<void> AnswerSettler::joined()
{
    while (m_unsettled > 0) {
        const QFuture<void> settled = m_settled.next();
        co_await settled;
    }
    co_await m_scope.joined();
}

} // namespace promptlab
