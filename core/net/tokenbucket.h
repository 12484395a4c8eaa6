// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace promptlab {

/// A token bucket on the monotonic clock: @c capacity calls at once, then @c perSecond. Full at the start. A value:
/// the caller passes the time in, in nanoseconds; time that runs backwards adds nothing.
class TokenBucket final
{
public:
    TokenBucket(double capacity, double perSecond, qint64 nowNs);

    /// Takes @p count tokens if they are there.
    [[nodiscard]] bool tryTake(qint64 nowNs, double count = 1);
    /// Nanoseconds until @p count tokens are there (0: now; never more than a day).
    [[nodiscard]] qint64 waitNs(qint64 nowNs, double count = 1) const;
    /// Whole seconds for a Retry-After header: at least 1 when a wait is needed.
    [[nodiscard]] int retryAfterSeconds(qint64 nowNs, double count = 1) const;
    [[nodiscard]] double available(qint64 nowNs) const;

private:
    double m_capacity;
    double m_perSecond;
    double m_tokens;
    qint64 m_updatedNs;
};

} // namespace promptlab
