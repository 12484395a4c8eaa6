// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace promptlab {

/// Error rates that a sample is planned for.
struct PowerTarget {
    double alpha = 0.05; ///< two-sided
    double power = 0.8;
};

// Sizes are rounded up. Nothing where no size is enough or the arguments make no sense.

/// Items to see a mean difference @p effect when single differences have @p deviation.
std::optional<std::int64_t> itemsForPairedMean(double effect, double deviation, const PowerTarget &target = {});
/// Smallest mean difference that @p items can show.
std::optional<double> detectablePairedMean(double deviation, double items, const PowerTarget &target = {});

/// Items to see p10 against p01, the shares of items that only one version passes.
std::optional<std::int64_t> itemsForMcNemar(double p10, double p01, const PowerTarget &target = {});
/// Smallest difference of pass rates that @p items can show when a share @p discordance of them changes its outcome
/// (a difference cannot be larger than the discordance, so that grows with it).
std::optional<double> detectableMcNemar(double discordance, double items, const PowerTarget &target = {});

/// Items in each of two independent arms to see rate @p p1 against @p p2.
std::optional<std::int64_t> itemsPerArm(double p1, double p2, const PowerTarget &target = {});

} // namespace promptlab
