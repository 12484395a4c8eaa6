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

} // namespace promptlab
