// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/repeats.h"

#include <algorithm>

namespace promptlab {

std::optional<RepeatSummary> summarizeRepeats(std::span<const RepeatedItem> items)
{
    RepeatSummary summary;
    double rates = 0;
    std::int64_t scored = 0;
    summary.lowestItemRate = 1;
    for (const RepeatedItem &item : items) {
        if (item.passes < 0 || item.runs < item.passes)
            return std::nullopt;
        if (item.runs == 0) {
            ++summary.notScored;
            continue;
        }
        const double rate = double(item.passes) / double(item.runs);
        ++scored;
        rates += rate;
        summary.lowestItemRate = std::min(summary.lowestItemRate, rate);
        summary.flaky += isFlaky(item.runs, item.passes) ? 1 : 0;
        summary.alwaysFailing += item.passes == 0 ? 1 : 0;
    }
    if (scored == 0)
        return std::nullopt;
    summary.suiteRate = rates / double(scored);
    return summary;
}

Verdict repeatsVerdict(std::span<const RepeatedItem> items, const RepeatLimits &limits)
{
    const auto summary = summarizeRepeats(items);
    if (!summary)
        return Verdict::Inconclusive;
    if (summary->suiteRate < limits.suiteRate - 1e-12 || summary->lowestItemRate < limits.itemRate - 1e-12)
        return Verdict::Fail;
    return summary->notScored * 20 > std::int64_t(items.size()) ? Verdict::Inconclusive : Verdict::Pass;
}

} // namespace promptlab
