// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/descriptive.h"

namespace promptlab {

/// p values adjusted for testing several at once, in the order given. Holm keeps the chance of any false alarm (gates),
/// Benjamini–Hochberg the share of false ones among the alarms (tables to explore). Values outside [0, 1] give nothing.
std::optional<std::vector<double>> holmAdjusted(Values pValues);
std::optional<std::vector<double>> benjaminiHochbergAdjusted(Values pValues);

} // namespace promptlab
