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
    : m_settings(settings), m_clock(clock), m_random(std::move(random)),
      m_limiter(std::make_shared<RateLimiter>(settings.rate, settings.limits, settings.retry.maxRetryAfterMs, clock))
{
    if (settings.breakerThreshold > 0)
        m_breaker.emplace(settings.breakerThreshold, settings.breakerCoolDownMs);
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

std::optional<double> AttemptRunner::delayAfter(const Attempt &attempt, int retriesMade, RateLimiter &limiter) const
{
    const auto delay = retryDelayMs(m_settings.retry, attempt.failed, retriesMade, m_clock.nowMs(), m_random);
    const bool busy = attempt.failed.status == 429 || attempt.failed.status == 503;
    if (delay && busy && retryAfterMs(attempt.failed.headers, m_clock.nowMs()))
        limiter.pauseFor(*delay);
    return delay;
}

Task<Attempt> AttemptRunner::limitedTry(const Try *attempt, int number, std::shared_ptr<RateLimiter> limiter,
                                        qint64 startedNs)
{
    Task<Attempt> task = (*attempt)(number);
    Attempt done = co_await task;
    limiter->heed(done.limits);
    if (!done.error)
        limiter->served();
    else if (done.failed.status == 429 && !done.failed.quotaExhausted)
        limiter->refused(startedNs);
    limiter->leave();
    report(done.error);
    co_return done;
}

Task<ChatOutcome> AttemptRunner::run(Try attempt, Context context, std::shared_ptr<RateLimiter> limiter, double tokens)
{
    ChatOutcome outcome;
    if (!limiter)
        limiter = m_limiter;
    const qint64 startNs = m_clock.monotonicNs();
    for (int number = 0;; ++number) {
        const qint64 waitStartNs = m_clock.monotonicNs();
        Task<Result<qint64>> turn = limiter->enter(tokens, context.cancel);
        const auto waited = co_await turn;
        outcome.timing.waitMs += attemptMs(m_clock.monotonicNs() - waitStartNs);
        if (!waited.ok()) {
            outcome.error = errorFromTransport(waited.error());
            break;
        }
        if (m_breaker && !m_breaker->tryEnter(m_clock.monotonicNs())) {
            limiter->leave();
            if (!outcome.error)
                outcome.error = refusedByBreaker();
            break;
        }
        Task<Attempt> task = limitedTry(&attempt, number, limiter, *waited);
        Attempt done = co_await task;
        outcome.tries += done.sent ? 1 : 0;
        if (!done.error) {
            outcome.response = std::move(done.response);
            outcome.error.reset();
            outcome.timing.firstTokenMs = done.firstTokenMs;
            outcome.timing.totalMs = done.totalMs;
            break;
        }
        outcome.error = std::move(done.error);
        const auto delay = delayAfter(done, number, *limiter);
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
