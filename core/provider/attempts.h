// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/circuitbreaker.h"
#include "core/net/retrypolicy.h"
#include "core/provider/provider.h"
#include "core/provider/ratelimiter.h"

namespace promptlab {

/// What one try came to.
struct Attempt {
    std::optional<ChatResponse> response;
    std::optional<ProviderError> error;
    FailedTry failed;  ///< filled when there is an error
    RateLimits limits; ///< what the answer's headers say
    std::optional<double> firstTokenMs;
    double totalMs = 0;
    bool sent = true; ///< false: it never left the process
};

struct AttemptSettings {
    RetryPolicy retry;
    RequestRate rate;
    RequestLimits limits;
    int breakerThreshold = 20; ///< failures in a row before calls are refused for a while; 0: never
    qint64 breakerCoolDownMs = 10'000;
};

/// Runs the tries of calls to one server: waits for its turn with a limiter, so that a busy server is not asked by the
/// other calls meanwhile, retries by the policy, and refuses calls to a server that keeps failing. One object a
/// (provider, key); lives in one thread.
class AttemptRunner final
{
public:
    using Try = std::function<Task<Attempt>(int attempt)>;

    /// @p clock must outlive the runner.
    AttemptRunner(AttemptSettings settings, const Clock &clock, RandomSource random);
    Q_DISABLE_COPY_MOVE(AttemptRunner)

    /// Carries one call out. The outcome's timing and tries are complete. @p limiter: shared with other providers of
    /// the same account; null: the runner's own. @p tokens: what a try may cost, prompt and answer.
    Task<ChatOutcome> run(Try attempt, Context context, std::shared_ptr<RateLimiter> limiter = {}, double tokens = 0);

private:
    void report(const std::optional<ProviderError> &error);
    [[nodiscard]] ProviderError refusedByBreaker() const;
    [[nodiscard]] std::optional<double> delayAfter(const Attempt &attempt, int retriesMade, RateLimiter &limiter) const;
    /// One try between enter() and leave() of the limiter.
    Task<Attempt> limitedTry(const Try *attempt, int number, std::shared_ptr<RateLimiter> limiter, qint64 startedNs);

    AttemptSettings m_settings;
    const Clock &m_clock;
    RandomSource m_random;
    std::shared_ptr<RateLimiter> m_limiter;
    std::optional<CircuitBreaker> m_breaker;
};

} // namespace promptlab
