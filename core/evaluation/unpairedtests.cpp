// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/unpairedtests.h"

#include "core/evaluation/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace promptlab {

namespace {

constexpr std::size_t largestExactMannWhitney = 50;
constexpr std::size_t largestPairList = 4'000'000;

bool areRates(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2)
{
    return x1 >= 0 && x1 <= n1 && x2 >= 0 && x2 <= n2 && n1 > 0 && n2 > 0;
}

/// Exact two-sided p of a rank sum: ways[k][s] counts the choices of k values whose doubled mid-ranks sum to s.
double exactRankSumP(const std::vector<double> &ranks, std::size_t chosen, double rankSum)
{
    std::size_t total = 0;
    for (const double rank : ranks)
        total += std::size_t(std::llround(2 * rank));
    std::vector<std::vector<double>> ways(chosen + 1, std::vector<double>(total + 1, 0.0));
    ways[0][0] = 1;
    for (const double rank : ranks) {
        const auto doubled = std::size_t(std::llround(2 * rank));
        for (std::size_t k = chosen; k >= 1; --k) {
            for (std::size_t sum = total; sum >= doubled; --sum)
                ways[k][sum] += ways[k - 1][sum - doubled];
        }
    }
    const auto observed = std::size_t(std::llround(2 * rankSum));
    const std::vector<double> &counts = ways[chosen];
    const double below = std::accumulate(counts.begin(), counts.begin() + std::ptrdiff_t(observed) + 1, 0.0);
    const double above = std::accumulate(counts.begin() + std::ptrdiff_t(observed), counts.end(), 0.0);
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    return std::min(1.0, 2 * std::min(below, above) / all);
}

/// How many pairs have second − first ≤ limit. Both sorted.
std::size_t pairsAtMost(const std::vector<double> &first, const std::vector<double> &second, double limit)
{
    std::size_t count = 0;
    std::size_t j = 0;
    for (const double x : first) {
        while (j < second.size() && second[j] - x <= limit)
            ++j;
        count += j;
    }
    return count;
}

/// The k-th smallest pairwise difference (from 0) by halving the range, without listing the pairs.
double pairDifference(const std::vector<double> &first, const std::vector<double> &second, std::size_t k)
{
    double low = second.front() - first.back();
    double high = second.back() - first.front();
    for (int step = 0; step < 200 && low < high; ++step) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            break;
        if (pairsAtMost(first, second, middle) > k)
            high = middle;
        else
            low = middle;
    }
    return pairsAtMost(first, second, low) > k ? low : high;
}

double hodgesLehmannShift(std::vector<double> first, std::vector<double> second)
{
    const std::size_t pairs = first.size() * second.size();
    if (pairs > largestPairList) {
        std::sort(first.begin(), first.end());
        std::sort(second.begin(), second.end());
        return (pairDifference(first, second, (pairs - 1) / 2) + pairDifference(first, second, pairs / 2)) / 2;
    }
    std::vector<double> differences;
    differences.reserve(pairs);
    for (const double y : second) {
        for (const double x : first)
            differences.push_back(y - x);
    }
    const auto middle = differences.begin() + std::ptrdiff_t(pairs / 2);
    std::nth_element(differences.begin(), middle, differences.end());
    if (pairs % 2 != 0)
        return *middle;
    return (*middle + *std::max_element(differences.begin(), middle)) / 2;
}

/// Σ(t³ − t) from mid-ranks: values that tie share one rank.
double rankTieTerm(std::vector<double> ranks)
{
    std::sort(ranks.begin(), ranks.end());
    double term = 0;
    for (std::size_t begin = 0; begin < ranks.size();) {
        const auto end = std::size_t(std::upper_bound(ranks.begin() + std::ptrdiff_t(begin), ranks.end(), ranks[begin])
                                     - ranks.begin());
        const double size = double(end - begin);
        term += size * size * size - size;
        begin = end;
    }
    return term;
}

} // namespace

std::optional<ZTestResult> twoProportionZTest(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2)
{
    if (!areRates(x1, n1, x2, n2))
        return std::nullopt;
    const double pooled = double(x1 + x2) / double(n1 + n2);
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / double(n1) + 1 / double(n2)));
    ZTestResult result;
    if (error > 0)
        result.z = (double(x1) / double(n1) - double(x2) / double(n2)) / error;
    result.p = twoSidedNormalP(result.z);
    return result;
}

std::optional<double> fisherExactTest(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2)
{
    if (!areRates(x1, n1, x2, n2))
        return std::nullopt;
    const std::int64_t passes = x1 + x2;
    const auto logWeight = [&](std::int64_t x) {
        return logChoose(double(n1), double(x)) + logChoose(double(n2), double(passes - x));
    };
    const double logTotal = logChoose(double(n1 + n2), double(passes));
    const double observed = logWeight(x1) + 1e-7; // tables as likely but for rounding belong to it
    double p = 0;
    for (std::int64_t x = std::max<std::int64_t>(0, passes - n2); x <= std::min(n1, passes); ++x) {
        const double weight = logWeight(x);
        if (weight <= observed)
            p += std::exp(weight - logTotal);
    }
    return std::min(1.0, p);
}

std::optional<MannWhitneyResult> mannWhitneyTest(Values first, Values second)
{
    if (!mean(first) || !mean(second))
        return std::nullopt;
    std::vector<double> values;
    for (const double value : first)
        values.push_back(snapped(value));
    for (const double value : second)
        values.push_back(snapped(value));
    const std::vector<double> ranks = midRanks(values);
    const double n1 = double(first.size());
    const double n2 = double(second.size());
    const double n = n1 + n2;
    const double rankSum = std::accumulate(ranks.begin() + std::ptrdiff_t(first.size()), ranks.end(), 0.0);

    MannWhitneyResult result;
    result.uSecond = rankSum - n2 * (n2 + 1) / 2;
    result.cliffDelta = 2 * result.uSecond / (n1 * n2) - 1;
    result.shift = hodgesLehmannShift({first.begin(), first.end()}, {second.begin(), second.end()});
    if (ranks.size() <= largestExactMannWhitney)
        result.exactP = exactRankSumP(ranks, second.size(), rankSum);
    const double variance = n1 * n2 / 12 * (n + 1 - rankTieTerm(ranks) / std::max(n * (n - 1), 1.0));
    const double distance = std::max(0.0, std::abs(result.uSecond - n1 * n2 / 2) - 0.5);
    result.z = variance > 0 ? std::copysign(distance / std::sqrt(variance), result.cliffDelta) : 0;
    result.normalP = twoSidedNormalP(result.z);
    return result;
}

} // namespace promptlab
