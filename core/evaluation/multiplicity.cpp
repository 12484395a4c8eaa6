// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/multiplicity.h"

#include <algorithm>
#include <numeric>

namespace promptlab {

namespace {

/// Indices by rising p, or nothing when one is no probability.
std::optional<std::vector<std::size_t>> orderOfProbabilities(Values pValues)
{
    if (!std::all_of(pValues.begin(), pValues.end(), [](double p) { return p >= 0 && p <= 1; }))
        return std::nullopt;
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    return order;
}

} // namespace

std::optional<std::vector<double>> holmAdjusted(Values pValues)
{
    const auto order = orderOfProbabilities(pValues);
    if (!order)
        return std::nullopt;
    std::vector<double> adjusted(pValues.size());
    double largest = 0;
    for (std::size_t i = 0; i < order->size(); ++i) {
        largest = std::max(largest, std::min(1.0, pValues[(*order)[i]] * double(order->size() - i)));
        adjusted[(*order)[i]] = largest;
    }
    return adjusted;
}

std::optional<std::vector<double>> benjaminiHochbergAdjusted(Values pValues)
{
    const auto order = orderOfProbabilities(pValues);
    if (!order)
        return std::nullopt;
    std::vector<double> adjusted(pValues.size());
    double smallest = 1;
    for (std::size_t i = order->size(); i-- > 0;) {
        smallest = std::min(smallest, pValues[(*order)[i]] * (double(order->size()) / double(i + 1)));
        adjusted[(*order)[i]] = smallest;
    }
    return adjusted;
}

} // namespace promptlab
