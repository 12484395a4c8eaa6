// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/calldeadline.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr int mostWallTimes = 20;
constexpr std::chrono::milliseconds leastLook(2);

std::chrono::nanoseconds clockTime(clockid_t clock)
{
    timespec time{};
    if (clock_gettime(clock, &time) != 0)
        return std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

CallDeadline::CallDeadline(pthread_t thread, std::chrono::milliseconds limit)
    : m_limit(limit), m_started(std::chrono::steady_clock::now())
{
    if (pthread_getcpuclockid(thread, &m_clock) != 0)
        m_clock = CLOCK_MONOTONIC; // then wall time has to do
    m_usedBefore = clockTime(m_clock);
}

std::chrono::nanoseconds CallDeadline::used() const
{
    return clockTime(m_clock) - m_usedBefore;
}

bool CallDeadline::isOver(ScriptTime now) const
{
    const auto passed = now - m_started;
    // No thread uses more processor time than passes: most calls never ask for it.
    return passed >= m_limit && (passed >= mostWallTimes * m_limit || used() >= m_limit);
}

ScriptTime CallDeadline::nextLook(ScriptTime now) const
{
    if (now - m_started < m_limit)
        return m_started + m_limit;
    const auto left = std::max<std::chrono::nanoseconds>(m_limit - used(), leastLook);
    return std::min(m_started + mostWallTimes * m_limit, now + left);
}

} // namespace promptlab
