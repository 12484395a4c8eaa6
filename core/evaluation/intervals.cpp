// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/intervals.h"

#include "core/evaluation/distributions.h"
#include "core/evaluation/splitmix64.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

bool isConfidence(double confidence)
{
    return confidence > 0 && confidence < 1;
}

bool isProportion(double successes, double trials)
{
    return trials > 0 && std::isfinite(trials) && successes >= 0 && successes <= trials;
}

/// √(x² − 2φxy + y²); rounding must not make it NaN.
double joinedHalfWidth(double x, double y, double phi)
{
    return std::sqrt(std::max(0.0, x * x - 2 * phi * x * y + y * y));
}

/// Correlation of the paired outcomes, pulled towards 0 by half an item where it is positive.
double correctedPhi(const PairedCounts &c)
{
    const double candidatePass = c.bothPass + c.candidateOnly;
    const double baselinePass = c.bothPass + c.baselineOnly;
    const double product = candidatePass * (c.total() - candidatePass) * baselinePass * (c.total() - baselinePass);
    if (product <= 0)
        return 0;
    double covariance = c.bothPass * c.bothFail - c.candidateOnly * c.baselineOnly;
    if (covariance > 0)
        covariance = std::max(covariance - c.total() / 2, 0.0);
    return covariance / std::sqrt(product);
}

} // namespace

std::optional<Interval> wilsonInterval(double successes, double trials, double confidence)
{
    if (!isProportion(successes, trials) || !isConfidence(confidence))
        return std::nullopt;
    const double z = twoSidedZ(confidence);
    const double p = successes / trials;
    const double scale = 1 + z * z / trials;
    const double centre = (p + z * z / (2 * trials)) / scale;
    const double half = z / scale * std::sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials));
    // At the ends the formula gives exactly 0 or 1 but for rounding.
    return Interval{successes > 0 ? std::max(0.0, centre - half) : 0.0,
                    successes < trials ? std::min(1.0, centre + half) : 1.0};
}

std::optional<Interval> newcombeInterval(double x1, double n1, double x2, double n2, double confidence)
{
    const auto first = wilsonInterval(x1, n1, confidence);
    const auto second = wilsonInterval(x2, n2, confidence);
    if (!first || !second)
        return std::nullopt;
    const double p1 = x1 / n1;
    const double p2 = x2 / n2;
    return Interval{p1 - p2 - std::hypot(p1 - first->lower, second->upper - p2),
                    p1 - p2 + std::hypot(first->upper - p1, p2 - second->lower)};
}

std::optional<Interval> pairedDifferenceInterval(const PairedCounts &counts, double confidence)
{
    const double n = counts.total();
    if (counts.bothPass < 0 || counts.candidateOnly < 0 || counts.baselineOnly < 0 || counts.bothFail < 0)
        return std::nullopt;
    const auto candidate = wilsonInterval(counts.bothPass + counts.candidateOnly, n, confidence);
    const auto baseline = wilsonInterval(counts.bothPass + counts.baselineOnly, n, confidence);
    if (!candidate || !baseline)
        return std::nullopt;
    const double p1 = (counts.bothPass + counts.candidateOnly) / n;
    const double p2 = (counts.bothPass + counts.baselineOnly) / n;
    const double phi = correctedPhi(counts);
    const double difference = counts.difference();
    return Interval{std::max(-1.0, difference - joinedHalfWidth(p1 - candidate->lower, baseline->upper - p2, phi)),
                    std::min(1.0, difference + joinedHalfWidth(candidate->upper - p1, p2 - baseline->lower, phi))};
}

std::optional<Interval> studentInterval(Values values, double confidence)
{
    const auto average = mean(values);
    const auto deviation = standardDeviation(values);
    if (!average || !deviation || !isConfidence(confidence))
        return std::nullopt;
    const double n = double(values.size());
    const double half = studentTQuantile(0.5 + confidence / 2, n - 1) * *deviation / std::sqrt(n);
    return Interval{*average - half, *average + half};
}

std::vector<double> bootstrapMeans(Values values, std::uint64_t seed, int resamples)
{
    SplitMix64 random(seed);
    std::vector<double> means;
    means.reserve(std::size_t(std::max(resamples, 0)));
    for (int i = 0; i < resamples; ++i) {
        double sum = 0;
        for (std::size_t draw = 0; draw < values.size(); ++draw)
            sum += values[random.below(values.size())];
        means.push_back(sum / double(values.size()));
    }
    return means;
}

std::optional<Interval> bootstrapInterval(Values values, double confidence, std::uint64_t seed, int resamples)
{
    if (!mean(values) || resamples < 1 || !isConfidence(confidence))
        return std::nullopt;
    std::vector<double> means = bootstrapMeans(values, seed, resamples);
    std::sort(means.begin(), means.end());
    return Interval{*percentileOfSorted(means, (1 - confidence) / 2),
                    *percentileOfSorted(means, 1 - (1 - confidence) / 2)};
}

std::optional<double> probabilityGreater(std::int64_t x1, std::int64_t n1, std::int64_t x2, std::int64_t n2)
{
    if (x1 < 0 || x1 > n1 || x2 < 0 || x2 > n2)
        return std::nullopt;
    // With Beta(a1, b1) and Beta(a2, b2): Σ_{i<a1} B(a2+i, b1+b2) / ((b1+i)·B(1+i, b1)·B(a2, b2)).
    const double a1 = double(x1) + 1;
    const double b1 = double(n1 - x1) + 1;
    const double a2 = double(x2) + 1;
    const double b2 = double(n2 - x2) + 1;
    double logTerm = logBeta(a2, b1 + b2) - std::log(b1) - logBeta(1, b1) - logBeta(a2, b2);
    double sum = 0;
    for (double i = 0; i < a1; ++i) {
        sum += std::exp(logTerm);
        // Ratio of the next term to this one.
        logTerm += std::log((a2 + i) / (a2 + b1 + b2 + i)) + std::log((b1 + i) / (1 + i));
    }
    return std::clamp(sum, 0.0, 1.0);
}

} // namespace promptlab
