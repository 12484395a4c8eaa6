// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/descriptive.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace promptlab {

namespace {

bool allFinite(Values values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

} // namespace

std::optional<double> mean(Values values)
{
    if (values.empty() || !allFinite(values))
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> standardDeviation(Values values)
{
    const auto average = mean(values);
    if (!average || values.size() < 2)
        return std::nullopt;
    double squares = 0;
    for (const double value : values)
        squares += (value - *average) * (value - *average);
    return std::sqrt(squares / double(values.size() - 1));
}

std::optional<double> percentileOfSorted(Values sorted, double p)
{
    if (sorted.empty() || !(p >= 0 && p <= 1))
        return std::nullopt;
    const double place = double(sorted.size() - 1) * p;
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - double(below));
}

std::optional<double> percentile(Values values, double p)
{
    if (!allFinite(values))
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return percentileOfSorted(sorted, p);
}

double snapped(double value)
{
    if (!std::isfinite(value) || value == 0)
        return value == 0 ? 0.0 : value; // −0 and 0 tie
    char buffer[32];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 11);
    double result = value;
    std::from_chars(buffer, written.ptr, result, std::chars_format::scientific);
    return result;
}

std::vector<double> midRanks(Values values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && !(values[order[begin]] < values[order[end]]))
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = double(begin + 1 + end) / 2;
        begin = end;
    }
    return ranks;
}

std::optional<LatencySummary> summarizeLatency(Values milliseconds)
{
    if (milliseconds.empty() || !allFinite(milliseconds))
        return std::nullopt;
    std::vector<double> sorted(milliseconds.begin(), milliseconds.end());
    std::sort(sorted.begin(), sorted.end());
    LatencySummary summary;
    summary.count = sorted.size();
    summary.maximum = sorted.back();
    summary.p50 = *percentileOfSorted(sorted, 0.5);
    summary.p95IsMaximum = sorted.size() < 20;
    summary.p95 = summary.p95IsMaximum ? summary.maximum : *percentileOfSorted(sorted, 0.95);
    return summary;
}

std::optional<double> tokensPerSecond(std::int64_t outputTokens, double totalMs, double firstTokenMs)
{
    const double milliseconds = totalMs - firstTokenMs;
    if (outputTokens < 0 || !(firstTokenMs >= 0) || !(milliseconds > 0) || !std::isfinite(milliseconds))
        return std::nullopt;
    return double(outputTokens) * 1000 / milliseconds;
}

std::optional<double> passAtK(std::int64_t n, std::int64_t c, std::int64_t k)
{
    if (c < 0 || c > n || k < 1 || k > n)
        return std::nullopt;
    double allFail = 1;
    for (std::int64_t i = 0; i < k && allFail > 0; ++i)
        allFail *= double(std::max<std::int64_t>(n - c - i, 0)) / double(n - i);
    return 1 - allFail;
}

std::optional<double> passHatK(std::int64_t n, std::int64_t c, std::int64_t k)
{
    if (c < 0 || c > n || k < 1 || k > n)
        return std::nullopt;
    double allPass = 1;
    for (std::int64_t i = 0; i < k && allPass > 0; ++i)
        allPass *= double(std::max<std::int64_t>(c - i, 0)) / double(n - i);
    return allPass;
}

bool isFlaky(std::int64_t n, std::int64_t c)
{
    return c > 0 && c < n;
}

} // namespace promptlab
