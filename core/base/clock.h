// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

/// Source of time, injected everywhere so that tests can move it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time: milliseconds since 1970-01-01 UTC. May jump.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Monotonic time in nanoseconds from an arbitrary start. Only for durations.
    [[nodiscard]] virtual qint64 monotonicNs() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The machine's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicNs() const override;
};

/// "2026-11-22T15:33:53.120Z" for a UTC time in milliseconds.
QString isoTime(qint64 utcMs);

} // namespace promptlab
