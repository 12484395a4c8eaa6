// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QFuture>
#include <QPromise>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

namespace promptlab {

/// Waiting work. Coroutines take their parameters by value, are never capturing lambdas, and are awaited by their
/// owner.
template<typename T>
using Task = QCoro::Task<T>;

/// Lets any number of coroutines of one thread wait until something changed; each of them then looks for itself.
class TaskSignal
{
public:
    /// Ends with the next raise().
    QFuture<void> next()
    {
        if (!m_promise) {
            m_promise = std::make_unique<QPromise<void>>();
            m_promise->start();
        }
        return m_promise->future();
    }
    void raise()
    {
        if (const auto promise = std::exchange(m_promise, nullptr))
            promise->finish();
    }

private:
    std::unique_ptr<QPromise<void>> m_promise;
};

/// Owner of a set of running coroutines: cancels them together and waits for all of them. QCoro itself has no
/// cancellation; a coroutine gets token() as a parameter and looks at it. Lives in one thread.
class TaskScope
{
public:
    explicit TaskScope(const CancelToken &parent = {}) : m_source(parent) {}
    ~TaskScope() { Q_ASSERT_X(m_running == 0, "TaskScope", "destroyed before joined() was awaited"); }
    Q_DISABLE_COPY_MOVE(TaskScope)

    [[nodiscard]] CancelToken token() const { return m_source.token(); }
    void cancel() { m_source.cancel(); }
    [[nodiscard]] int running() const { return m_running; }

    /// Starts @p task and keeps it until it ends. Its result must be delivered by the task itself.
    void spawn(Task<void> task)
    {
        ++m_running;
        supervise(std::move(task), this);
    }

    /// Starts what @p start makes (Task<void>()); a scope that was told to end begins nothing new.
    template<typename Start>
    void begin(Start start)
    {
        if (!m_source.token().isCancelled())
            spawn(start());
    }

    /// Ends when every spawned task has ended. At most one caller waits.
    Task<void> joined()
    {
        // Between the end of the last task and the turn of the event loop that tells it, another may have started.
        while (m_running > 0) {
            m_done = std::make_unique<QPromise<void>>();
            m_done->start();
            const QFuture<void> future = m_done->future();
            co_await future;
        }
    }

private:
    static Task<void> supervise(Task<void> task, TaskScope *scope)
    {
        co_await std::move(task);
        if (--scope->m_running == 0 && scope->m_done)
            scope->m_done->finish();
    }

    CancelSource m_source;
    int m_running = 0;
    std::unique_ptr<QPromise<void>> m_done;
};

} // namespace promptlab
