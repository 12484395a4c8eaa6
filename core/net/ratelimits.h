// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <optional>

namespace promptlab {

/// One quota that a server reports. What it does not say is unknown.
struct RateLimitWindow {
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<double> resetMs; ///< until the quota is full again

    [[nodiscard]] bool isEmpty() const { return !limit && !remaining && !resetMs; }
};

/// Rate-limit state from the headers of an answer.
struct RateLimits {
    RateLimitWindow requests;
    RateLimitWindow tokens;
};

/// Reads x-ratelimit-{limit,remaining,reset}-{requests,tokens} (reset: Go duration) and
/// anthropic-ratelimit-{requests,tokens}-{limit,remaining,reset} (reset: RFC 3339). @p nowMs: UTC milliseconds.
[[nodiscard]] RateLimits parseRateLimits(const HttpHeaders &headers, qint64 nowMs);

} // namespace promptlab
