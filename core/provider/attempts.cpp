// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/attempts.h"

#include "core/net/sleep.h"
#include "core/provider/providererrors.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct AttemptText {
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

constexpr qint64 attemptNsPerMs = 1'000'000;

double attemptMs(qint64 ns)
{
    return static_cast<double>(ns) / static_cast<double>(attemptNsPerMs);
}

/// Failures that say that the server is in trouble, not that the request is wrong.
bool blamesServer(ProviderErrorKind kind)
{
    return kind == ProviderErrorKind::Network || kind == ProviderErrorKind::Timeout || kind == ProviderErrorKind::Server
        || kind == ProviderErrorKind::Overloaded;
}

} // namespace

AttemptRunner::AttemptRunner(AttemptSettings settings, const Clock &clock, RandomSource random)
    : m_settings(settings), m_clock(clock), m_random(std::move(random))
{
    if (settings.rate.perSecond > 0)
        m_bucket.emplace(std::max(1.0, settings.rate.burst), settings.rate.perSecond, clock.monotonicNs());
    if (settings.breakerThreshold > 0)
        m_breaker.emplace(settings.breakerThreshold, settings.breakerCoolDownMs);
}

Task<Result<void>> AttemptRunner::waitForTurn(Context context)
{
    while (true) {
        const qint64 nowNs = m_clock.monotonicNs();
        const qint64 pauseNs = std::max<qint64>(0, m_pausedUntilNs - nowNs);
        if (pauseNs == 0 && (!m_bucket || m_bucket->tryTake(nowNs)))
            co_return Result<void>();
        const qint64 waitNs = std::max(pauseNs, m_bucket ? m_bucket->waitNs(nowNs) : 0);
        Task<Result<void>> slept = sleepFor(waitNs / attemptNsPerMs + 1, context.cancel);
        PL_CO_CHECK(co_await slept);
    }
}

void AttemptRunner::report(const std::optional<ProviderError> &error)
{
    if (!m_breaker)
        return;
    if (error && error->kind == ProviderErrorKind::Cancelled)
        m_breaker->abandoned();
    else if (error && blamesServer(error->kind))
        m_breaker->failed(m_clock.monotonicNs());
    else
        m_breaker->succeeded();
}

ProviderError AttemptRunner::refusedByBreaker() const
{
    ProviderError failure;
    failure.kind = ProviderErrorKind::Overloaded;
    failure.error =
        makeError(ErrorCode::Network,
                  AttemptText::tr("Not sent: the server failed %1 times in a row. The next try is made in %2 ms")
                      .arg(m_settings.breakerThreshold)
                      .arg(m_breaker->waitMs(m_clock.monotonicNs())));
    failure.error.retryable = true;
    return failure;
}

std::optional<double> AttemptRunner::delayAfter(const Attempt &attempt, int retriesMade)
{
    const auto delay = retryDelayMs(m_settings.retry, attempt.failed, retriesMade, m_clock.nowMs(), m_random);
    const bool busy = attempt.failed.status == 429 || attempt.failed.status == 503;
    if (delay && busy && retryAfterMs(attempt.failed.headers, m_clock.nowMs()))
        pauseFor(*delay);
    return delay;
}

void AttemptRunner::pauseFor(double milliseconds)
{
    const qint64 until =
        m_clock.monotonicNs() + static_cast<qint64>(milliseconds * static_cast<double>(attemptNsPerMs));
    m_pausedUntilNs = std::max(m_pausedUntilNs, until);
}

void AttemptRunner::heed(const RateLimits &limits)
{
    for (const RateLimitWindow &window : {limits.requests, limits.tokens}) {
        // A quota of a day is no reason to sleep for hours: then the server's own 429 decides.
        if (window.remaining == 0 && window.resetMs && *window.resetMs <= m_settings.retry.maxRetryAfterMs)
            pauseFor(*window.resetMs);
    }
}

Task<ChatOutcome> AttemptRunner::run(Try attempt, Context context)
{
    ChatOutcome outcome;
    const qint64 startNs = m_clock.monotonicNs();
    for (int number = 0;; ++number) {
        const qint64 waitStartNs = m_clock.monotonicNs();
        Task<Result<void>> turn = waitForTurn(context);
        const auto waited = co_await turn;
        outcome.timing.waitMs += attemptMs(m_clock.monotonicNs() - waitStartNs);
        if (!waited.ok()) {
            outcome.error = errorFromTransport(waited.error());
            break;
        }
        if (m_breaker && !m_breaker->tryEnter(m_clock.monotonicNs())) {
            if (!outcome.error)
                outcome.error = refusedByBreaker();
            break;
        }
        Task<Attempt> task = attempt(number);
        Attempt done = co_await task;
        outcome.tries += done.sent ? 1 : 0;
        report(done.error);
        heed(done.limits);
        if (!done.error) {
            outcome.response = std::move(done.response);
            outcome.error.reset();
            outcome.timing.firstTokenMs = done.firstTokenMs;
            outcome.timing.totalMs = done.totalMs;
            break;
        }
        outcome.error = std::move(done.error);
        const auto delay = delayAfter(done, number);
        if (!delay)
            break;
        const qint64 sleepStartNs = m_clock.monotonicNs();
        Task<Result<void>> sleep = sleepFor(static_cast<qint64>(std::ceil(*delay)), context.cancel);
        const auto slept = co_await sleep;
        outcome.timing.waitMs += attemptMs(m_clock.monotonicNs() - sleepStartNs);
        if (!slept.ok()) {
            outcome.error = errorFromTransport(slept.error());
            break;
        }
    }
    outcome.timing.wallMs = attemptMs(m_clock.monotonicNs() - startNs);
    co_return outcome;
}

} // namespace promptlab
