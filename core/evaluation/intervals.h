// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/descriptive.h"

namespace promptlab {

struct Interval {
    double lower = 0;
    double upper = 0;
    bool operator==(const Interval &) const = default;
};

/// Wilson score interval of a proportion. @p successes may be a sum of fractions (repeats averaged within an item).
/// Nothing without trials.
std::optional<Interval> wilsonInterval(double successes, double trials, double confidence = 0.95);

/// Newcombe's score interval of x1/n1 − x2/n2 for two independent samples (method 10 of his paper on independent data).
std::optional<Interval> newcombeInterval(double x1, double n1, double x2, double n2, double confidence = 0.95);

/// Paired pass/fail outcomes of two versions on the same items.
struct PairedCounts {
    double bothPass = 0;
    double candidateOnly = 0; ///< b: the candidate passes, the baseline fails
    double baselineOnly = 0;  ///< c
    double bothFail = 0;
    [[nodiscard]] double total() const { return bothPass + candidateOnly + baselineOnly + bothFail; }
    [[nodiscard]] double difference() const { return (candidateOnly - baselineOnly) / total(); }
};

/// Interval of the difference of paired pass rates, candidate − baseline: Wilson intervals of both rates joined by
/// squaring and adding, with their correlation φ corrected for continuity (R. G. Newcombe, "Improved confidence
/// intervals for the difference between binomial proportions based on paired data", 1998, method 10).
std::optional<Interval> pairedDifferenceInterval(const PairedCounts &counts, double confidence = 0.95);

/// Student's interval of a mean. Needs two values.
std::optional<Interval> studentInterval(Values values, double confidence = 0.95);

/// Percentile bootstrap of a mean: @p resamples means of n values drawn with SplitMix64(seed).below(n), in order.
/// Cost: resamples·n draws. Needs one value; too narrow below 30.
std::optional<Interval> bootstrapInterval(Values values, double confidence = 0.95, std::uint64_t seed = 42,
                                          int resamples = 10'000);
/// The resampled means behind it, in the order they are drawn.
std::vector<double> bootstrapMeans(Values values, std::uint64_t seed, int resamples);

/// P(rate of x1/n1 > rate of x2/n2) for uniform priors; for whole counts. Cost: O(x1).
std::optional<double> probabilityGreater(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2);

} // namespace promptlab
