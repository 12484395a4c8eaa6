// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/resultcommitter.h"

#include <QTimer>

namespace promptlab {

namespace {

constexpr int fullCommitMs = 100;
constexpr qsizetype fullCommitRows = 256;

} // namespace

ResultCommitter::ResultCommitter(Store &store, Context context, RunId run, int alreadyDone, QObject *parent)
    : QObject(parent), m_store(store), m_context(std::move(context)), m_run(run), m_timer(new QTimer(this)),
      m_done(alreadyDone), m_lastFullNs(store.clock().monotonicNs())
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(fullCommitMs);
    connect(m_timer, &QTimer::timeout, this, &ResultCommitter::flush);
}

QFuture<Result<void>> ResultCommitter::add(QList<SealedResult> results)
{
    if (!m_pending.stored) {
        m_pending.stored = std::make_shared<QPromise<Result<void>>>();
        m_pending.stored->start();
    }
    m_pending.results.append(std::move(results));
    const QFuture<Result<void>> future = m_pending.stored->future();
    // After this turn of the event loop, so that results that arrive together travel together.
    if (!m_writing)
        QMetaObject::invokeMethod(this, &ResultCommitter::flush, Qt::QueuedConnection);
    return future;
}

bool ResultCommitter::fullCommitDue() const
{
    const qint64 sinceMs = (m_store.clock().monotonicNs() - m_lastFullNs) / 1'000'000;
    return m_draining || sinceMs >= fullCommitMs || m_unsecured.size() + m_pending.results.size() >= fullCommitRows;
}

void ResultCommitter::flush()
{
    if (m_writing)
        return;
    const bool full = fullCommitDue() && (!m_pending.results.isEmpty() || !m_unsecured.isEmpty());
    if (m_pending.results.isEmpty() && !full) {
        if (!m_unsecured.isEmpty() && !m_timer->isActive())
            m_timer->start();
        if (m_drain && m_unsecured.isEmpty()) {
            m_drain->addResult(m_failure ? Result<void>(*m_failure) : Result<void>());
            m_drain->finish();
            m_drain.reset();
        }
        return;
    }
    m_writing = true;
    m_scope.spawn(write(std::exchange(m_pending, Group()), full));
}

Task<void> ResultCommitter::write(Group group, bool full)
{
    const FieldCipher &cipher = m_store.cipher();
    const RunId run = m_run;
    const int doneAfter = m_done + int(m_unsecured.size()) + int(group.results.size());
    Result<int> stored = makeError(ErrorCode::Internal, QString());
    if (m_failure) {
        stored = *m_failure;
    } else {
        const QList<SealedResult> results = group.results;
        // Not cancelled with the run: what was paid for is kept.
        const auto storing = m_store.write(
            m_context.withCancel({}),
            [results, run, full, doneAfter, &cipher](UnitOfWork &work) -> Result<int> {
                RunRepository runs(work.db(), cipher);
                int inserted = 0;
                for (const SealedResult &result : results) {
                    PL_TRY(const bool fresh, runs.insertResult(result));
                    inserted += fresh ? 1 : 0;
                }
                if (full)
                    PL_CHECK(runs.setDoneCount(run, doneAfter));
                return inserted;
            },
            full ? Durability::Full : Durability::Process);
        stored = co_await storing;
    }
    m_writing = false;
    if (!stored.ok()) {
        m_failure = stored.error();
        m_unsecured.clear();
    } else {
        for (SealedResult &result : group.results)
            m_unsecured.append(std::move(result.record));
        if (full) {
            m_lastFullNs = m_store.clock().monotonicNs();
            m_timer->stop();
            m_done = doneAfter;
            Q_EMIT secured(std::exchange(m_unsecured, {}), m_done);
        }
    }
    if (group.stored) {
        group.stored->addResult(stored.ok() ? Result<void>() : Result<void>(stored.error()));
        group.stored->finish();
    }
    flush();
}

Task<Result<void>> ResultCommitter::drained()
{
    m_draining = true;
    m_drain = std::make_shared<QPromise<Result<void>>>();
    m_drain->start();
    const QFuture<Result<void>> future = m_drain->future();
    QMetaObject::invokeMethod(this, &ResultCommitter::flush, Qt::QueuedConnection);
    const Result<void> outcome = co_await future;
    co_await m_scope.joined();
    co_return outcome;
}

} // namespace promptlab
