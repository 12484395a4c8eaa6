// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pairwise.h"

#include "core/evaluation/pairedtests.h"

namespace promptlab {

std::optional<Preference> preferenceOf(const SwappedVerdicts &verdicts)
{
    if (!verdicts.aFirst || !verdicts.bFirst)
        return std::nullopt;
    return *verdicts.aFirst == *verdicts.bFirst ? *verdicts.aFirst : Preference::Tie;
}

std::optional<PairwiseSummary> summarizePairwise(const QList<SwappedVerdicts> &items)
{
    PairwiseSummary summary;
    std::int64_t consistent = 0;
    std::int64_t decided = 0;
    std::int64_t first = 0;
    for (const SwappedVerdicts &item : items) {
        const auto preference = preferenceOf(item);
        if (!preference) {
            ++summary.notScored;
            continue;
        }
        (*preference == Preference::A   ? summary.winsA
         : *preference == Preference::B ? summary.winsB
                                        : summary.ties) += 1;
        consistent += *item.aFirst == *item.bFirst ? 1 : 0;
        decided += (*item.aFirst != Preference::Tie ? 1 : 0) + (*item.bFirst != Preference::Tie ? 1 : 0);
        first += (*item.aFirst == Preference::A ? 1 : 0) + (*item.bFirst == Preference::B ? 1 : 0);
    }
    const std::int64_t scored = summary.winsA + summary.winsB + summary.ties;
    if (scored == 0)
        return std::nullopt;
    summary.winRateA = (double(summary.winsA) + 0.5 * double(summary.ties)) / double(scored);
    summary.consistency = double(consistent) / double(scored);
    if (decided > 0)
        summary.firstPositionRate = double(first) / double(decided);
    summary.signP = *signTest(summary.winsA, summary.winsB);
    return summary;
}

} // namespace promptlab
