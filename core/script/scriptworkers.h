// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace promptlab {

/// Threads that run untrusted scripts for callers who must get their answer in time. A script is interrupted between
/// two steps of the engine, but one step over a huge text can take minutes; the caller then leaves the thread to
/// itself. It ends when the step does. Thread-safe.
class ScriptWorkers final
{
public:
    enum class Outcome {
        Done,
        Late, ///< the job did not end in time and may still run: it must own all it uses
        Busy  ///< not run: too many late jobs have not ended yet
    };

    ScriptWorkers();
    /// Waits for idle threads, not for late ones.
    ~ScriptWorkers();
    Q_DISABLE_COPY_MOVE(ScriptWorkers)

    /// Runs @p job in a thread that has a script context, and waits until it is done or has used @p patience of
    /// processor time (CallDeadline).
    Outcome run(std::function<void()> job, std::chrono::milliseconds patience);

private:
    class Worker;

    std::shared_ptr<Worker> take();
    void giveBack(std::shared_ptr<Worker> worker);

    std::mutex m_mutex;
    std::vector<std::shared_ptr<Worker>> m_idle;
    std::shared_ptr<std::atomic<int>> m_late; ///< outlives this object in the late threads
};

} // namespace promptlab
