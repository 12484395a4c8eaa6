// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <algorithm>
#include <ctime>

namespace promptlab::bench {

namespace {

constexpr int beatMs = 10;
constexpr double longGapMs = 50;

/// Processor time of this thread so far, in ms.
double threadWorkMs()
{
    timespec spent{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) != 0)
        return 0;
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

} // namespace

Heartbeat::Heartbeat(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(beatMs);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_since.start();
    m_workedMs = threadWorkMs();
    m_timer.start();
}

void Heartbeat::stop()
{
    if (!m_timer.isActive())
        return;
    beat();
    m_timer.stop();
}

void Heartbeat::beat()
{
    const double gapMs = double(m_since.nsecsElapsed()) / 1e6;
    m_since.start();
    const double workedMs = threadWorkMs();
    const double workMs = workedMs - std::exchange(m_workedMs, workedMs);
    ++m_beats;
    if (gapMs > longGapMs)
        ++m_longGaps;
    if (gapMs > m_longestMs)
        m_workOfLongestMs = workMs;
    m_longestMs = std::max(m_longestMs, gapMs);
    m_longestOfStepMs = std::max(m_longestOfStepMs, gapMs);
    m_mostWorkMs = std::max(m_mostWorkMs, workMs);
}

void Heartbeat::endStep(const QString &step)
{
    if (m_longestOfStepMs >= m_longestMs)
        m_worstStep = step;
    m_steps.insert(step, m_longestOfStepMs);
    m_longestOfStepMs = 0;
}

} // namespace promptlab::bench
