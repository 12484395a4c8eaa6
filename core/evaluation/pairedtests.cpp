// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pairedtests.h"

#include "core/evaluation/distributions.h"
#include "core/evaluation/splitmix64.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace promptlab {

namespace {

constexpr std::size_t largestExactWilcoxon = 50;
constexpr std::size_t largestExactSignFlip = 24;

/// Σ ±values for every combination of signs.
std::vector<double> allSignedSums(Values values)
{
    std::vector<double> sums{0.0};
    for (const double value : values) {
        const std::size_t size = sums.size();
        sums.resize(size * 2);
        for (std::size_t i = 0; i < size; ++i) {
            sums[size + i] = sums[i] - value;
            sums[i] += value;
        }
    }
    return sums;
}

/// All 2^n sign vectors, as pairs of one half's sums: two additions in a row lose less than a running sum would.
std::int64_t exactSignFlipHits(Values differences, double threshold)
{
    const std::size_t half = differences.size() / 2;
    const std::vector<double> low = allSignedSums(differences.first(half));
    const std::vector<double> high = allSignedSums(differences.subspan(half));
    std::int64_t hits = 0;
    for (const double a : high) {
        for (const double b : low)
            hits += std::abs(a + b) >= threshold ? 1 : 0;
    }
    return hits;
}

std::int64_t drawnSignFlipHits(Values differences, double threshold, const SignFlipOptions &options)
{
    SplitMix64 random(options.seed);
    std::int64_t hits = 0;
    for (int draw = 0; draw < options.draws; ++draw) {
        double sum = 0;
        for (const double difference : differences)
            sum += random.next() >> 63 ? -difference : difference;
        hits += std::abs(sum) >= threshold ? 1 : 0;
    }
    return hits;
}

/// Two-sided exact p of W by counting subsets of the doubled mid-ranks (whole numbers) with each sum.
double exactWilcoxonP(const std::vector<double> &ranks, double positive, double negative)
{
    const auto total = std::size_t(std::llround(2 * (positive + negative)));
    std::vector<double> ways(total + 1, 0.0);
    ways[0] = 1;
    for (const double rank : ranks) {
        const auto doubled = std::size_t(std::llround(2 * rank));
        for (std::size_t sum = total; sum >= doubled; --sum)
            ways[sum] += ways[sum - doubled];
    }
    const auto smaller = std::size_t(std::llround(2 * std::min(positive, negative)));
    const double tail = std::accumulate(ways.begin(), ways.begin() + std::ptrdiff_t(smaller) + 1, 0.0);
    return std::min(1.0, 2 * tail / std::exp2(double(ranks.size())));
}

/// Σ(t³ − t) over the groups of equal values.
double tieTerm(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    double term = 0;
    for (std::size_t begin = 0; begin < values.size();) {
        std::size_t end = begin;
        while (end < values.size() && !(values[begin] < values[end]))
            ++end;
        const double size = double(end - begin);
        term += size * size * size - size;
        begin = end;
    }
    return term;
}

} // namespace

std::optional<McNemarResult> mcNemarTest(std::int64_t b, std::int64_t c)
{
    if (b < 0 || c < 0)
        return std::nullopt;
    McNemarResult result;
    const double n = double(b) + double(c);
    if (n == 0)
        return result;
    const double smaller = double(std::min(b, c));
    const double point = binomialHalfPmf(smaller, n);
    result.exactP = std::min(1.0, 2 * binomialHalfCdf(smaller, n));
    result.midP = b == c ? 1 - point / 2 : result.exactP - point;
    const double distance = std::abs(double(b) - double(c)) - 1;
    result.chiSquared = distance * distance / n;
    result.chiSquaredP = chiSquared1Survival(result.chiSquared);
    return result;
}

std::optional<double> signTest(std::int64_t wins, std::int64_t losses)
{
    const auto result = mcNemarTest(wins, losses);
    return result ? std::optional(result->exactP) : std::nullopt;
}

std::optional<SignFlipResult> signFlipTest(Values differences, const SignFlipOptions &options)
{
    if (!mean(differences) || options.draws < 1)
        return std::nullopt;
    const double observed = std::abs(std::accumulate(differences.begin(), differences.end(), 0.0));
    double size = 0;
    double squares = 0;
    for (const double difference : differences) {
        size += std::abs(difference);
        squares += difference * difference;
    }
    // Sums that are equal but for rounding count as equal, whatever the unit.
    const double threshold = observed - 1e-12 * std::max(1.0, size);
    SignFlipResult result;
    if (differences.size() <= std::min(options.exactUpTo, largestExactSignFlip)) {
        result.total = std::int64_t(1) << differences.size();
        result.hits = exactSignFlipHits(differences, threshold);
        result.p = double(result.hits) / double(result.total);
    } else if (differences.size() > options.normalAbove) {
        result.method = PermutationMethod::Normal;
        result.p = squares > 0 ? twoSidedNormalP(observed / std::sqrt(squares)) : 1;
    } else {
        result.method = PermutationMethod::MonteCarlo;
        result.total = options.draws;
        result.hits = drawnSignFlipHits(differences, threshold, options);
        result.p = double(result.hits + 1) / double(result.total + 1);
    }
    return result;
}

std::optional<PairedTResult> pairedTTest(Values differences)
{
    const auto deviation = standardDeviation(differences);
    const auto average = mean(differences);
    // Equal differences leave a deviation of rounding errors.
    if (!deviation || !average || *deviation <= 1e-12 * std::abs(*average))
        return std::nullopt;
    PairedTResult result;
    const double error = *deviation / std::sqrt(double(differences.size()));
    result.mean = *average;
    result.deviation = *deviation;
    result.degrees = double(differences.size() - 1);
    result.t = *average / error;
    result.p = 2 * studentTCdf(-std::abs(result.t), result.degrees);
    result.interval = *studentInterval(differences);
    result.oneSidedLower = *average - studentTQuantile(0.95, result.degrees) * error;
    result.effect = *average / *deviation;
    return result;
}

std::optional<WilcoxonResult> wilcoxonTest(Values differences)
{
    if (!mean(differences))
        return std::nullopt;
    std::vector<double> sizes;
    std::vector<bool> isPositive;
    for (const double difference : differences) {
        const double value = snapped(difference);
        if (value != 0) {
            sizes.push_back(std::abs(value));
            isPositive.push_back(value > 0);
        }
    }
    if (sizes.empty())
        return std::nullopt;
    WilcoxonResult result;
    result.n = sizes.size();
    const std::vector<double> ranks = midRanks(sizes);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        (isPositive[i] ? result.positive : result.negative) += ranks[i];
    const double n = double(result.n);
    const double sum = result.positive + result.negative;
    result.rankBiserial = (result.positive - result.negative) / sum;
    if (result.n <= largestExactWilcoxon)
        result.exactP = exactWilcoxonP(ranks, result.positive, result.negative);
    const double variance = n * (n + 1) * (2 * n + 1) / 24 - tieTerm(sizes) / 48;
    const double distance = std::max(0.0, std::abs(result.positive - sum / 2) - 0.5);
    result.z = variance > 0 ? std::copysign(distance / std::sqrt(variance), result.positive - result.negative) : 0;
    result.normalP = twoSidedNormalP(result.z);
    return result;
}

} // namespace promptlab
