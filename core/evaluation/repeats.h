// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gates.h"

namespace promptlab {

/// One item that ran several times.
struct RepeatedItem {
    std::int64_t passes = 0;
    std::int64_t runs = 0; ///< that were scored
};

struct RepeatSummary {
    double suiteRate = 0;      ///< mean of the items' pass rates: an item with more runs does not count more
    double lowestItemRate = 0; ///< an item that always fails must not hide in the mean
    std::int64_t flaky = 0;    ///< items that passed sometimes
    std::int64_t alwaysFailing = 0;
    std::int64_t notScored = 0; ///< items without a scored run, left out
};
/// Nothing without a scored item, and for counts that make no sense.
std::optional<RepeatSummary> summarizeRepeats(std::span<const RepeatedItem> items);

struct RepeatLimits {
    double suiteRate = 0; ///< least, in [0, 1]
    double itemRate = 0;  ///< least for each item
};
/// Passes only when both limits are kept; inconclusive when nothing was scored, or when all is well but more than
/// 5 % of the items were not scored.
Verdict repeatsVerdict(std::span<const RepeatedItem> items, const RepeatLimits &limits);

/// One try of a call, in milliseconds of a monotonic clock.
struct CallAttempt {
    bool succeeded = false;
    double queuedMs = 0;                ///< waiting for a free slot
    double rateLimitedMs = 0;           ///< waiting because the provider said so
    std::optional<double> firstTokenMs; ///< from sending to the first token
    double totalMs = 0;                 ///< from sending to the end
};
struct CallTiming {
    std::optional<double> modelMs; ///< of the successful attempt, without waits; absent when none succeeded
    std::optional<double> firstTokenMs;
    double wallMs = 0; ///< of the whole call: all attempts with all waits
    int attempts = 0;
};
/// Nothing without attempts and for negative times.
std::optional<CallTiming> callTiming(std::span<const CallAttempt> attempts);

/// Output tokens / (total − first token). Nothing when no time lies between.
std::optional<double> tokensPerSecond(std::int64_t outputTokens, double totalMs, double firstTokenMs);

} // namespace promptlab
