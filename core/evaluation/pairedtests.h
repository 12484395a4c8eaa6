// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

namespace promptlab {

/// McNemar's test on the discordant counts b (candidate only) and c (baseline only). Without discordant items p is 1.
struct McNemarResult {
    double exactP = 1;
    double midP = 1;       ///< less conservative; with b = c it is 1 − P(min)/2
    double chiSquared = 0; ///< with continuity correction
    double chiSquaredP = 1;
};
std::optional<McNemarResult> mcNemarTest(std::int64_t b, std::int64_t c);

/// Two-sided sign test (exact binomial); ties are dropped by the caller and reported.
std::optional<double> signTest(std::int64_t wins, std::int64_t losses);

enum class PermutationMethod { Exact, MonteCarlo, Normal };

struct SignFlipOptions {
    std::size_t exactUpTo = 20; ///< items; not above 24
    int draws = 10'000;
    std::uint64_t seed = 7;
    std::size_t normalAbove = 5'000; ///< more items: the limit distribution, so that the cost stays bounded
};
struct SignFlipResult {
    double p = 1;
    PermutationMethod method = PermutationMethod::Exact;
    std::int64_t hits = 0;  ///< sign vectors (or draws) at least as extreme
    std::int64_t total = 0; ///< of so many
};
/// Sign-flip permutation test of mean difference 0, two-sided: how often |sum| reaches the observed one. Monte-Carlo
/// draws one sign an item from the top bit of SplitMix64(seed).next() (0 is +); p = (hits + 1)/(draws + 1).
std::optional<SignFlipResult> signFlipTest(Values differences, const SignFlipOptions &options = {});

struct PairedTResult {
    double mean = 0;
    double deviation = 0;
    double t = 0;
    double p = 1;
    double degrees = 0;
    Interval interval;        ///< two-sided 95 %
    double oneSidedLower = 0; ///< one-sided 95 % lower bound
    double effect = 0;        ///< d_z = mean / deviation
};
/// Paired t-test. Nothing for fewer than two differences or differences that are all equal.
std::optional<PairedTResult> pairedTTest(Values differences);

struct WilcoxonResult {
    std::size_t n = 0;            ///< non-zero differences
    double positive = 0;          ///< W+
    double negative = 0;          ///< W−
    std::optional<double> exactP; ///< for n ≤ 50
    double z = 0;                 ///< with tie and continuity correction
    double normalP = 1;
    double rankBiserial = 0; ///< (W+ − W−)/(W+ + W−)
    /// The p to report: exact where there is one.
    [[nodiscard]] double p() const { return exactP.value_or(normalP); }
};
/// Wilcoxon signed-rank test. Differences are snapped to 12 digits, zeros dropped, ties get mid-ranks. Nothing when no
/// difference is left.
std::optional<WilcoxonResult> wilcoxonTest(Values differences);

} // namespace promptlab
