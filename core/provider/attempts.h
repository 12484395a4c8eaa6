// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/circuitbreaker.h"
#include "core/net/ratelimits.h"
#include "core/net/retrypolicy.h"
#include "core/net/tokenbucket.h"
#include "core/provider/provider.h"

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

/// How often a provider may be asked.
struct RequestRate {
    double perSecond = 0; ///< 0: no limit
    double burst = 1;
};

struct AttemptSettings {
    RetryPolicy retry;
    RequestRate rate;
    int breakerThreshold = 20; ///< failures in a row before calls are refused for a while; 0: never
    qint64 breakerCoolDownMs = 10'000;
};

/// Runs the tries of calls to one server: keeps the request rate, waits as the server asked (for all calls together, so
/// that a busy server is not asked by the others meanwhile) or until a quota that its headers report as empty is full
/// again, retries by the policy, and refuses calls to a server that keeps failing. One object a (provider, key); lives
/// in one thread.
class AttemptRunner final
{
public:
    using Try = std::function<Task<Attempt>(int attempt)>;

    /// @p clock must outlive the runner.
    AttemptRunner(AttemptSettings settings, const Clock &clock, RandomSource random);
    Q_DISABLE_COPY_MOVE(AttemptRunner)

    /// Carries one call out. The outcome's timing and tries are complete.
    Task<ChatOutcome> run(Try attempt, Context context);

private:
    Task<Result<void>> waitForTurn(Context context);
    void report(const std::optional<ProviderError> &error);
    void pauseFor(double milliseconds);
    void heed(const RateLimits &limits);
    [[nodiscard]] ProviderError refusedByBreaker() const;
    [[nodiscard]] std::optional<double> delayAfter(const Attempt &attempt, int retriesMade);

    AttemptSettings m_settings;
    const Clock &m_clock;
    RandomSource m_random;
    std::optional<TokenBucket> m_bucket;
    std::optional<CircuitBreaker> m_breaker;
    qint64 m_pausedUntilNs = 0;
};

} // namespace promptlab
