// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <cstdint>
#include <optional>

namespace promptlab {

/// Which of two answers a judge prefers; A and B are the versions, wherever they stood.
enum class Preference { A, B, Tie };

/// Both verdicts on one item: with A first and with B first. Absent: not scored.
struct SwappedVerdicts {
    std::optional<Preference> aFirst;
    std::optional<Preference> bFirst;
};

/// The same winner in both orders; anything else is a tie. Nothing when one verdict is missing.
std::optional<Preference> preferenceOf(const SwappedVerdicts &verdicts);

constexpr double leastPairwiseConsistency = 0.7;

struct PairwiseSummary {
    std::int64_t winsA = 0;
    std::int64_t winsB = 0;
    std::int64_t ties = 0;
    std::int64_t notScored = 0; ///< items left out
    double winRateA = 0;        ///< ties count half
    double consistency = 0;     ///< share of items with the same verdict in both orders
    /// Share of the decided verdicts that went to the answer that stood first; nothing when all are ties.
    std::optional<double> firstPositionRate;
    double signP = 1; ///< sign test on the wins, ties dropped
    /// Below 0.7 of consistency a judge may hint but not gate.
    [[nodiscard]] bool isFit() const { return consistency >= leastPairwiseConsistency - 1e-12; }
};
/// Nothing when no item has both verdicts.
std::optional<PairwiseSummary> summarizePairwise(const QList<SwappedVerdicts> &items);

} // namespace promptlab
