// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heartbeat.h"

#include <algorithm>

namespace promptlab::bench {

namespace {

constexpr int beatMs = 10;
constexpr double longGapMs = 50;

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
    ++m_beats;
    if (gapMs > longGapMs)
        ++m_longGaps;
    m_longestMs = std::max(m_longestMs, gapMs);
    m_longestOfStepMs = std::max(m_longestOfStepMs, gapMs);
}

void Heartbeat::endStep(const QString &step)
{
    if (m_longestOfStepMs >= m_longestMs)
        m_worstStep = step;
    m_steps.insert(step, m_longestOfStepMs);
    m_longestOfStepMs = 0;
}

} // namespace promptlab::bench
