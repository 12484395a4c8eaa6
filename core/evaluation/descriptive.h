// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace promptlab {

using Values = std::span<const double>;

// Functions give nothing where the quantity is not defined (no values, NaN among them, too few values): never 0.

std::optional<double> mean(Values values);
/// Sample standard deviation (n − 1); needs two values.
std::optional<double> standardDeviation(Values values);
/// Linear interpolation on (n − 1)·p of the sorted values, p in [0, 1].
std::optional<double> percentile(Values values, double p);
/// The same for values that are sorted already.
std::optional<double> percentileOfSorted(Values sorted, double p);

/// @p value with 12 significant digits: differences are snapped before ties are looked for.
double snapped(double value);
/// Mid-ranks (from 1) of @p values, ties sharing the mean of their ranks. No NaN.
std::vector<double> midRanks(Values values);

/// The summary of a latency sample: with fewer than 20 values P95 says nothing and the maximum stands for it.
struct LatencySummary {
    std::size_t count = 0;
    double p50 = 0;
    double p95 = 0; ///< the maximum when p95IsMaximum
    bool p95IsMaximum = false;
    double maximum = 0;
};
std::optional<LatencySummary> summarizeLatency(Values milliseconds);

/// Output tokens / (total − first token). Nothing when no time lies between.
std::optional<double> tokensPerSecond(std::int64_t outputTokens, double totalMs, double firstTokenMs);

/// Probability that at least one of k runs passes, from c passes of n: 1 − C(n−c,k)/C(n,k). Needs 0 ≤ c ≤ n, 1 ≤ k ≤ n.
std::optional<double> passAtK(std::int64_t n, std::int64_t c, std::int64_t k);
/// Probability that all of k runs pass: C(c,k)/C(n,k).
std::optional<double> passHatK(std::int64_t n, std::int64_t c, std::int64_t k);
/// Some runs passed and some did not.
bool isFlaky(std::int64_t n, std::int64_t c);

} // namespace promptlab
