// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/ratelimiter.h"

#include "core/net/sleep.h"

#include <QCryptographicHash>

#include <cmath>

namespace promptlab {

namespace {

constexpr double limiterNsPerMs = 1e6;
constexpr double limiterNsPerMinute = 60e9;
constexpr qint64 limiterLongestSleepMs = 3'600'000; ///< who waits for others is woken by them

qint64 nsOfMs(double milliseconds)
{
    return static_cast<qint64>(milliseconds * limiterNsPerMs);
}

std::optional<TokenBucket> bucketOf(double capacity, double perSecond, qint64 nowNs)
{
    return perSecond > 0 ? std::optional(TokenBucket(std::max(1.0, capacity), perSecond, nowNs)) : std::nullopt;
}

} // namespace

RateLimiter::RateLimiter(const RequestRate &rate, const RequestLimits &limits, double longestPauseMs,
                         const Clock &clock)
    : m_longestPauseMs(longestPauseMs), m_clock(clock)
{
    configure(rate, limits);
}

void RateLimiter::configure(const RequestRate &rate, const RequestLimits &limits)
{
    const qint64 nowNs = m_clock.monotonicNs();
    if (rate != m_rate || (rate.perSecond > 0 && !m_perSecond))
        m_perSecond = bucketOf(rate.burst, rate.perSecond, nowNs);
    // One at a time: whoever starts a minute with all of its requests gets none for the rest of it.
    if (limits.requestsPerMinute != m_limits.requestsPerMinute)
        m_perMinute = bucketOf(1, limits.requestsPerMinute / 60, nowNs);
    m_rate = rate;
    m_limits = limits;
    wakeAll();
}

int RateLimiter::concurrency(qint64 nowNs) const
{
    int most = m_lowered > 0 ? m_lowered : m_limits.maxConcurrent;
    if (m_quotaSlots > 0 && nowNs < m_quotaUntilNs)
        most = most > 0 ? std::min(most, m_quotaSlots) : m_quotaSlots;
    return most;
}

qint64 RateLimiter::tokenWaitNs(qint64 nowNs, double tokens) const
{
    qint64 wait = m_limits.tokensPerMinute > 0 ? std::max<qint64>(0, m_tokensFreeNs - nowNs) : 0;
    const qint64 fullIn = m_tokensFullNs - nowNs;
    if (fullIn > 0 && tokens > m_tokensLeft) {
        // A bucket fills evenly; one whose size is not told may fill at the very end.
        const double missing = std::min(tokens, m_tokensLimit) - m_tokensLeft;
        const double share = m_tokensLimit > m_tokensLeft ? missing / (m_tokensLimit - m_tokensLeft) : 1.0;
        wait = std::max(wait, static_cast<qint64>(static_cast<double>(fullIn) * std::clamp(share, 0.0, 1.0)));
    }
    return wait;
}

qint64 RateLimiter::waitNs(qint64 nowNs, double tokens) const
{
    qint64 wait = std::max<qint64>(0, m_pausedUntilNs - nowNs);
    if (m_perSecond)
        wait = std::max(wait, m_perSecond->waitNs(nowNs));
    if (m_perMinute)
        wait = std::max(wait, m_perMinute->waitNs(nowNs));
    if (m_paceNs > 0 && nowNs < m_quotaUntilNs)
        wait = std::max(wait, m_pacedNextNs - nowNs);
    return std::max(wait, tokenWaitNs(nowNs, tokens));
}

void RateLimiter::spend(qint64 nowNs, double tokens)
{
    // There is one in each: waitNs() was asked.
    if (m_perSecond)
        static_cast<void>(m_perSecond->tryTake(nowNs));
    if (m_perMinute)
        static_cast<void>(m_perMinute->tryTake(nowNs));
    if (m_limits.tokensPerMinute > 0)
        m_tokensFreeNs = std::max(m_tokensFreeNs, nowNs)
                       + static_cast<qint64>(tokens / m_limits.tokensPerMinute * limiterNsPerMinute);
    m_pacedNextNs = nowNs + m_paceNs;
    // What is told next counts this one; until then it is taken off here.
    m_tokensLeft = std::max(0.0, m_tokensLeft - tokens);
    ++m_underWay;
}

Task<Result<qint64>> RateLimiter::enter(double tokens, CancelToken cancel)
{
    while (true) {
        PL_CO_CHECK(cancel.check());
        const qint64 nowNs = m_clock.monotonicNs();
        const qint64 wait = waitNs(nowNs, tokens);
        const int most = concurrency(nowNs);
        const bool full = most > 0 && m_underWay >= most;
        if (wait == 0 && !full) {
            spend(nowNs, tokens);
            co_return nowNs;
        }
        const auto wake = std::make_shared<CancelSource>(cancel);
        m_waiting.append(wake);
        qint64 sleepMs = wait / static_cast<qint64>(limiterNsPerMs) + 1;
        if (full && wait == 0)
            sleepMs = m_quotaUntilNs > nowNs ? (m_quotaUntilNs - nowNs) / static_cast<qint64>(limiterNsPerMs) + 1
                                             : limiterLongestSleepMs;
        Task<Result<void>> sleeping = sleepFor(sleepMs, wake->token());
        static_cast<void>(co_await sleeping); // woken or not: looks again
        m_waiting.removeOne(wake);
    }
}

void RateLimiter::leave()
{
    --m_underWay;
    wakeAll();
}

void RateLimiter::wakeAll()
{
    const auto waiting = m_waiting;
    for (const std::shared_ptr<CancelSource> &one : waiting)
        one->cancel();
}

void RateLimiter::heed(const RateLimits &limits)
{
    const qint64 nowNs = m_clock.monotonicNs();
    heedRequests(limits.requests, nowNs);
    heedTokens(limits.tokens, nowNs);
}

void RateLimiter::heedRequests(const RateLimitWindow &window, qint64 nowNs)
{
    if (!window.remaining || !window.resetMs || *window.resetMs > m_longestPauseMs)
        return;
    const auto remaining = static_cast<double>(*window.remaining);
    if (remaining <= 0) {
        pauseFor(*window.resetMs);
        return;
    }
    const auto limit = static_cast<double>(window.limit.value_or(0));
    const bool low = limit > 0 ? remaining * 10 <= limit : remaining <= 2;
    m_quotaSlots = low ? static_cast<int>(std::min(remaining, 1e6)) : 0;
    m_quotaUntilNs = nowNs + nsOfMs(*window.resetMs);
    // What was used comes back in that time, one after the other.
    const double used = limit > remaining ? limit - remaining : remaining + 1;
    m_paceNs = low ? nsOfMs(*window.resetMs / used) : 0;
    m_pacedNextNs = low ? std::max(m_pacedNextNs, nowNs + m_paceNs) : 0;
}

void RateLimiter::heedTokens(const RateLimitWindow &window, qint64 nowNs)
{
    if (!window.remaining || !window.resetMs)
        return;
    if (*window.resetMs > m_longestPauseMs) {
        m_tokensFullNs = 0;
        return;
    }
    if (*window.remaining == 0)
        pauseFor(*window.resetMs);
    m_tokensLeft = static_cast<double>(*window.remaining);
    m_tokensLimit = static_cast<double>(window.limit.value_or(0));
    m_tokensFullNs = nowNs + nsOfMs(*window.resetMs);
}

void RateLimiter::pauseFor(double milliseconds)
{
    m_pausedUntilNs = std::max(m_pausedUntilNs, m_clock.monotonicNs() + nsOfMs(milliseconds));
}

void RateLimiter::refused(qint64 startedNs)
{
    if (m_loweredNs > 0 && startedNs <= m_loweredNs)
        return;
    const int now = m_lowered > 0              ? m_lowered
                  : m_limits.maxConcurrent > 0 ? std::min(m_limits.maxConcurrent, m_underWay)
                                               : m_underWay;
    if (m_lowered == 0)
        m_usual = std::max(1, now);
    m_lowered = std::max(1, now / 2);
    m_servedSince = 0;
    m_loweredNs = m_clock.monotonicNs();
}

void RateLimiter::served()
{
    if (m_lowered == 0 || ++m_servedSince < m_lowered)
        return;
    m_servedSince = 0;
    if (++m_lowered > m_usual)
        m_lowered = 0;
    wakeAll();
}

std::shared_ptr<RateLimiter> RateLimiters::limiter(const QString &server, const QByteArray &key, const QString &model,
                                                   const RequestRate &rate, const RequestLimits &limits,
                                                   double longestPauseMs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {server.toUtf8(), key, model.toUtf8()}) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    std::shared_ptr<RateLimiter> &found = m_limiters[hash.result()];
    if (found)
        found->configure(rate, limits);
    else
        found = std::make_shared<RateLimiter>(rate, limits, longestPauseMs, m_clock);
    return found;
}

} // namespace promptlab
