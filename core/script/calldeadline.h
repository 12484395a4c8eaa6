// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <pthread.h>
#include <time.h>

namespace promptlab {

using ScriptTime = std::chrono::steady_clock::time_point;

/// When a call of a thread is over: it has used the processor time that it may use. A busy machine stretches the wall
/// time of a call, not this, so that the same script ends the same way everywhere. Twenty times as much wall time ends
/// it in any case. Thread-safe as long as the thread lives.
class CallDeadline final
{
public:
    /// Of a call that @p thread begins now.
    CallDeadline(pthread_t thread, std::chrono::milliseconds limit);

    [[nodiscard]] bool isOver(ScriptTime now) const;
    /// The first moment at which it can be over: worth looking then, not before.
    [[nodiscard]] ScriptTime nextLook(ScriptTime now) const;
    [[nodiscard]] ScriptTime started() const { return m_started; }

private:
    [[nodiscard]] std::chrono::nanoseconds used() const;

    clockid_t m_clock = CLOCK_MONOTONIC;
    std::chrono::nanoseconds m_limit;
    std::chrono::nanoseconds m_usedBefore{};
    ScriptTime m_started;
};

} // namespace promptlab
