// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

/// @p value with @p decimals places as a reader of the chosen language writes it ("76.0", "−76,0"): a true minus
/// sign, none before zero, no group separators.
[[nodiscard]] QString decimalText(double value, int decimals);

} // namespace promptlab
