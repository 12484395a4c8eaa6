// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/net/ratelimits.h"
#include "core/net/tokenbucket.h"

#include <QHash>

#include <functional>

namespace promptlab {

/// How often a provider may be asked.
struct RequestRate {
    double perSecond = 0; ///< 0: no limit
    double burst = 1;

    bool operator==(const RequestRate &) const = default;
};

/// What a person knows about an account. 0: no limit.
struct RequestLimits {
    double requestsPerMinute = 0;
    double tokensPerMinute = 0; ///< of prompt and answer together
    int maxConcurrent = 0;

    bool operator==(const RequestLimits &) const = default;
};

/// Decides when the next request to one model may go out, and slows down before the server has to ask for it:
/// by what a person set; by the remaining and reset headers (the last tenth of a quota of requests is spread over the
/// time in which it fills up again, no more requests are under way than remain, a request waits until its tokens are
/// there); by a pause that the server asks for. A 429 halves the number of requests under way (never below one), and as
/// many successes as may be under way let in one more. Waits that a header asks for are kept up to a minute: a longer
/// one is a quota of a day, where the server's own refusal says more. Lives in one thread; shared by all calls of one
/// (server, key, model).
class RateLimiter final
{
public:
    /// @p clock must outlive the limiter. @p longestPauseMs: a longer wait told by headers is not kept.
    RateLimiter(const RequestRate &rate, const RequestLimits &limits, double longestPauseMs, const Clock &clock);
    Q_DISABLE_COPY_MOVE(RateLimiter)

    /// Takes over other settings; what was learnt from the server stays.
    void configure(const RequestRate &rate, const RequestLimits &limits);

    /// Waits for a turn, which leave() must end. @p tokens: what the request may cost, prompt and answer.
    /// Gives the monotonic time of the start. Error: Cancelled.
    Task<Result<qint64>> enter(double tokens, CancelToken cancel);
    void leave();

    /// Takes in the headers of an answer.
    void heed(const RateLimits &limits);
    /// Nobody goes out for so long.
    void pauseFor(double milliseconds);
    /// The server refused a request that went out at @p startedNs with 429. Those that were sent before the last
    /// refusal tell nothing new.
    void refused(qint64 startedNs);
    /// The server answered.
    void served();

    /// Nanoseconds until a request with so many tokens may go out, as far as time decides.
    [[nodiscard]] qint64 waitNs(qint64 nowNs, double tokens) const;
    /// Most requests under way at @p nowNs; 0: no limit.
    [[nodiscard]] int concurrency(qint64 nowNs) const;

private:
    void heedRequests(const RateLimitWindow &window, qint64 nowNs);
    void heedTokens(const RateLimitWindow &window, qint64 nowNs);
    [[nodiscard]] qint64 tokenWaitNs(qint64 nowNs, double tokens) const;
    void spend(qint64 nowNs, double tokens);
    void wakeAll();

    RequestRate m_rate;
    RequestLimits m_limits;
    double m_longestPauseMs;
    const Clock &m_clock;
    std::optional<TokenBucket> m_perSecond;
    std::optional<TokenBucket> m_perMinute;
    qint64 m_tokensFreeNs = 0; ///< when the tokens of what went out are paid off
    qint64 m_pausedUntilNs = 0;
    qint64 m_paceNs = 0; ///< between two requests, while a quota runs low
    qint64 m_pacedNextNs = 0;
    int m_quotaSlots = 0; ///< requests that remain; 0: not told, or enough
    qint64 m_quotaUntilNs = 0;
    double m_tokensLeft = 0;
    double m_tokensLimit = 0; ///< 0: not told
    qint64 m_tokensFullNs = 0;
    int m_underWay = 0;
    int m_lowered = 0; ///< after a refusal; 0: nothing was refused
    int m_usual = 0;   ///< how many it were before
    int m_servedSince = 0;
    qint64 m_loweredNs = 0;
    QList<std::shared_ptr<CancelSource>> m_waiting;
};

/// Gives the limiter that all calls with this key and model share.
using LimiterSource = std::function<std::shared_ptr<RateLimiter>(const QByteArray &key, const QString &model)>;

/// All limiters of a process.
class RateLimiters final
{
public:
    /// @p clock must outlive the object and its limiters.
    explicit RateLimiters(const Clock &clock) : m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(RateLimiters)

    /// The one of this server, key and model. The key is not kept.
    std::shared_ptr<RateLimiter> limiter(const QString &server, const QByteArray &key, const QString &model,
                                         const RequestRate &rate, const RequestLimits &limits, double longestPauseMs);

private:
    const Clock &m_clock;
    QHash<QByteArray, std::shared_ptr<RateLimiter>> m_limiters;
};

} // namespace promptlab
