// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/circuitbreaker.h"

#include <algorithm>

namespace promptlab {

bool CircuitBreaker::tryEnter(qint64 nowNs)
{
    switch (state(nowNs)) {
    case State::Closed: return true;
    case State::Open: return false;
    case State::HalfOpen: break;
    }
    if (m_probing)
        return false;
    m_probing = true;
    return true;
}

void CircuitBreaker::succeeded()
{
    m_failures = 0;
    m_open = false;
    m_probing = false;
}

void CircuitBreaker::failed(qint64 nowNs)
{
    const bool probeFailed = m_probing;
    m_probing = false;
    ++m_failures;
    // Calls that were already on their way when it opened must not put the next probe off.
    if (probeFailed || (!m_open && m_failures >= m_threshold)) {
        m_open = true;
        m_openedNs = nowNs;
    }
}

void CircuitBreaker::abandoned()
{
    m_probing = false;
}

CircuitBreaker::State CircuitBreaker::state(qint64 nowNs) const
{
    if (!m_open)
        return State::Closed;
    return nowNs - m_openedNs >= m_coolDownNs ? State::HalfOpen : State::Open;
}

qint64 CircuitBreaker::waitMs(qint64 nowNs) const
{
    if (!m_open)
        return 0;
    return std::max<qint64>(0, (m_openedNs + m_coolDownNs - nowNs + 999'999) / 1'000'000);
}

} // namespace promptlab
