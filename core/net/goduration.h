// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace promptlab {

/// Milliseconds of a duration as Go writes it ("12ms", "6m0s", "2m59.56s", "1h2m"); a bare number means seconds.
/// Units: ns, us, µs, ms, s, m, h. Nothing for anything else, and for negative ones.
[[nodiscard]] std::optional<double> parseGoDuration(QByteArrayView text);

/// A non-negative decimal number such as "12" or "0.5"; no sign, no exponent, no white space inside.
[[nodiscard]] std::optional<double> parsePlainDecimal(QByteArrayView text);

} // namespace promptlab
