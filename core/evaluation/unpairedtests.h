// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/descriptive.h"

namespace promptlab {

struct ZTestResult {
    double z = 0;
    double p = 1;
};
/// Two-proportion z-test with pooled variance, x1/n1 against x2/n2. Equal rates of 0 or 1 give z 0.
std::optional<ZTestResult> twoProportionZTest(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2);

/// Fisher's exact test, two-sided: all tables no likelier than the observed one. For small cells; O(min(n1, n2)).
std::optional<double> fisherExactTest(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2);

struct MannWhitneyResult {
    double uSecond = 0;           ///< pairs in which the second sample is greater, ties half
    std::optional<double> exactP; ///< for at most 50 values together, ties included
    double normalP = 1;           ///< with tie and continuity correction
    double z = 0;
    double cliffDelta = 0; ///< P(second > first) − P(second < first)
    double shift = 0;      ///< Hodges–Lehmann: median of second − first over all pairs
    [[nodiscard]] double p() const { return exactP.value_or(normalP); }
};
/// Mann–Whitney U of two independent samples (latency, cost). Nothing when one of them is empty or holds NaN.
std::optional<MannWhitneyResult> mannWhitneyTest(Values first, Values second);

} // namespace promptlab
