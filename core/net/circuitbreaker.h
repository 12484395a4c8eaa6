// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace promptlab {

/// Stops calls to a peer that keeps failing. Closed: calls pass. Open after @c threshold failures in a row: calls are
/// refused for @c coolDownMs. Then half open: one call is let through; its success closes, its failure opens again.
/// A value: times are passed in (monotonic nanoseconds).
class CircuitBreaker final
{
public:
    enum class State { Closed, Open, HalfOpen };

    CircuitBreaker(int threshold, qint64 coolDownMs) : m_threshold(threshold), m_coolDownNs(coolDownMs * 1'000'000) {}

    /// True if a call may be made now. A true answer in the half-open state is the probe: its end must be reported.
    [[nodiscard]] bool tryEnter(qint64 nowNs);
    void succeeded();
    void failed(qint64 nowNs);
    /// The call ended without telling anything about the peer (cancelled): frees the probe.
    void abandoned();
    [[nodiscard]] State state(qint64 nowNs) const;
    /// Milliseconds until the next probe may be made; 0 when a call may be made now or a probe is on its way.
    [[nodiscard]] qint64 waitMs(qint64 nowNs) const;

private:
    int m_threshold;
    qint64 m_coolDownNs;
    int m_failures = 0;
    qint64 m_openedNs = 0;
    bool m_open = false;
    bool m_probing = false;
};

} // namespace promptlab
