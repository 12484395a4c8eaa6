// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

namespace promptlab {

/// One comparison of two of the ranked versions.
struct Duel {
    std::size_t first = 0;
    std::size_t second = 0;
    double score = 0.5; ///< of the first: 1 won, 0 lost, ½ tie (half a win to each)
};

constexpr std::size_t mostRankedVersions = 100;

struct BradleyTerryRanking {
    std::vector<double> strengths; ///< p, geometric mean 1
    std::vector<double> ratings;   ///< 1500 + 400·log10 p
    /// Half a win was added both ways between all versions, because one of them (or a group) never lost to the others
    /// or never met them: without that, strengths would be infinite.
    bool hasVirtualWins = false;
};
/// Strengths that make the outcomes likeliest when P(A beats B) = pA / (pA + pB), by the iteration
/// pᵢ ← Wᵢ / Σⱼ nᵢⱼ / (pᵢ + pⱼ) until nothing changes by more than 1e-12 (D. R. Hunter, "MM algorithms for generalized
/// Bradley–Terry models", 2004). Nothing for fewer than two or more than 100 versions, without duels, for a duel with
/// itself or a score outside of [0, 1], and when 200,000 iterations are not enough.
std::optional<BradleyTerryRanking> bradleyTerry(std::size_t versions, std::span<const Duel> duels);

/// P(A beats B).
double winProbability(double strengthA, double strengthB);

/// Intervals of the ratings: percentiles over @p resamples draws of whole items (each with all its duels), with
/// replacement, by SplitMix64(seed).below(items). Nothing where bradleyTerry() gives nothing.
std::optional<std::vector<Interval>> bradleyTerryIntervals(std::size_t versions,
                                                           const std::vector<std::vector<Duel>> &items,
                                                           double confidence = 0.95, std::uint64_t seed = 42,
                                                           int resamples = 1'000);

/// Elo, for a stream of outcomes only: the result depends on their order.
double eloExpected(double rating, double opponent);
/// The rating after a duel with @p score (1, ½, 0).
double eloUpdated(double rating, double opponent, double score, double k = 32);

} // namespace promptlab
