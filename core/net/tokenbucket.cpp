// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {
// Less than this is rounding of the refill, not a missing token: 0.4 s + 0.1 s must be worth 0.5 s.
constexpr double bucketSlack = 1e-9;
constexpr double nsPerSecond = 1e9;
constexpr double maxWaitNs = 86'400.0 * nsPerSecond;
} // namespace

TokenBucket::TokenBucket(double capacity, double perSecond, qint64 nowNs)
    : m_capacity(std::max(0.0, capacity)), m_perSecond(std::max(0.0, perSecond)), m_tokens(m_capacity),
      m_updatedNs(nowNs)
{
}

double TokenBucket::available(qint64 nowNs) const
{
    const double elapsed = static_cast<double>(std::max<qint64>(0, nowNs - m_updatedNs)) / nsPerSecond;
    return std::min(m_capacity, m_tokens + elapsed * m_perSecond);
}

bool TokenBucket::tryTake(qint64 nowNs, double count)
{
    const double there = available(nowNs);
    if (there + bucketSlack < count)
        return false;
    m_tokens = std::max(0.0, there - count);
    m_updatedNs = std::max(m_updatedNs, nowNs);
    return true;
}

qint64 TokenBucket::waitNs(qint64 nowNs, double count) const
{
    const double missing = count - available(nowNs);
    if (missing <= bucketSlack)
        return 0;
    const double wait = m_perSecond > 0 ? std::ceil(missing / m_perSecond * nsPerSecond) : maxWaitNs;
    return static_cast<qint64>(std::min(wait, maxWaitNs));
}

int TokenBucket::retryAfterSeconds(qint64 nowNs, double count) const
{
    const qint64 wait = waitNs(nowNs, count);
    if (wait == 0)
        return 0;
    return std::max(1, static_cast<int>(std::ceil(static_cast<double>(wait) / nsPerSecond)));
}

} // namespace promptlab
