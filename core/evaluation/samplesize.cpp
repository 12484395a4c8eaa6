// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/samplesize.h"

#include "core/evaluation/distributions.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

struct PowerDeviates {
    double alpha; ///< of the two-sided error rate
    double beta;
    explicit PowerDeviates(const PowerTarget &target)
        : alpha(normalQuantile(1 - target.alpha / 2)), beta(normalQuantile(target.power))
    {
    }
};

std::optional<std::int64_t> wholeItems(double items)
{
    if (!(items >= 0) || items > 1e15)
        return std::nullopt;
    // 1e-9: a size that is whole but for rounding stays.
    return std::max<std::int64_t>(std::int64_t(std::ceil(items - 1e-9)), 1);
}

bool isRate(double p)
{
    return p >= 0 && p <= 1;
}

} // namespace

std::optional<std::int64_t> itemsForPairedMean(double effect, double deviation, const PowerTarget &target)
{
    const PowerDeviates z(target);
    if (effect == 0 || !(deviation >= 0))
        return std::nullopt;
    return wholeItems(std::pow((z.alpha + z.beta) * deviation / effect, 2));
}

std::optional<double> detectablePairedMean(double deviation, double items, const PowerTarget &target)
{
    const PowerDeviates z(target);
    const double effect = (z.alpha + z.beta) * deviation / std::sqrt(items);
    return items > 0 && std::isfinite(effect) ? std::optional(effect) : std::nullopt;
}

std::optional<std::int64_t> itemsForMcNemar(double p10, double p01, const PowerTarget &target)
{
    const PowerDeviates z(target);
    const double effect = p10 - p01;
    const double discordance = p10 + p01;
    if (!isRate(p10) || !isRate(p01) || discordance > 1 || effect == 0)
        return std::nullopt;
    const double root = z.alpha * std::sqrt(discordance) + z.beta * std::sqrt(discordance - effect * effect);
    return wholeItems(std::pow(root / effect, 2));
}

std::optional<double> detectableMcNemar(double discordance, double items, const PowerTarget &target)
{
    const PowerDeviates z(target);
    if (!isRate(discordance) || !(items > 0))
        return std::nullopt;
    const auto isSeen = [&](double effect) {
        const double changed = std::max(discordance, effect);
        return std::sqrt(items) * effect
            >= z.alpha * std::sqrt(changed) + z.beta * std::sqrt(std::max(changed - effect * effect, 0.0));
    };
    if (!isSeen(1))
        return std::nullopt;
    double low = 0;
    double high = 1;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (isSeen(middle) ? high : low) = middle;
    }
    return high;
}

std::optional<std::int64_t> itemsPerArm(double p1, double p2, const PowerTarget &target)
{
    const PowerDeviates z(target);
    if (!isRate(p1) || !isRate(p2) || p1 == p2)
        return std::nullopt;
    const double average = (p1 + p2) / 2;
    const double root =
        z.alpha * std::sqrt(2 * average * (1 - average)) + z.beta * std::sqrt(p1 * (1 - p1) + p2 * (1 - p2));
    return wholeItems(std::pow(root / (p1 - p2), 2));
}

} // namespace promptlab
