// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <functional>
#include <optional>

namespace promptlab {

/// How often and how long to wait before a request is tried again. The defaults are those of the vendors' own clients.
struct RetryPolicy {
    int maxRetries = 2;
    double baseMs = 500;
    double capMs = 8000;
    double jitter = 0.25;            ///< share of the wait that randomness may take off
    double maxRetryAfterMs = 60'000; ///< a longer (or negative) Retry-After is ignored
};

/// What is known about a try that failed.
struct FailedTry {
    int status = 0; ///< 0: no answer
    HttpHeaders headers;
    bool transportRetryable = false; ///< without an answer, and not sent yet: connection failure or time-out
    bool quotaExhausted = false;     ///< a 429 that means money
    bool streamStarted = false;      ///< a piece of the answer was already handed on
};

/// Uniform random number in [0, 1).
using RandomSource = std::function<double()>;

/// Milliseconds to wait before the next try, or nothing when there must be none. @p retriesMade counts from 0.
/// Retryable: no answer, 408, 409, 429, ≥ 500; x-should-retry decides before the status; quota errors and started
/// streams never. Wait: retry-after-ms, then retry-after (seconds or HTTP date, against @p nowMs UTC) if 0 ≤ wait ≤ 60
/// s; else min(base · 2^n, cap) · (1 − jitter · U).
[[nodiscard]] std::optional<double> retryDelayMs(const RetryPolicy &policy, const FailedTry &failed, int retriesMade,
                                                 qint64 nowMs, const RandomSource &random);

/// The wait that the headers ask for, in milliseconds, before any limit; negative for a date in the past.
[[nodiscard]] std::optional<double> retryAfterMs(const HttpHeaders &headers, qint64 nowMs);

} // namespace promptlab
