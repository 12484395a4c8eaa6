// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/goduration.h"

#include <array>
#include <charconv>

namespace promptlab {

namespace {

struct DurationUnit {
    QByteArrayView name;
    double ms;
};

// Longer names first: "ms" must not be read as "m".
const std::array<DurationUnit, 8> durationUnits{{{"ns", 1e-6},
                                                 {"us", 1e-3},
                                                 {"\xC2\xB5s", 1e-3},
                                                 {"\xCE\xBCs", 1e-3},
                                                 {"ms", 1.0},
                                                 {"s", 1000.0},
                                                 {"m", 60'000.0},
                                                 {"h", 3'600'000.0}}};

/// Length of the decimal number at the start of @p text; 0 if there is none.
qsizetype decimalLength(QByteArrayView text)
{
    qsizetype at = 0;
    int digits = 0;
    int points = 0;
    for (; at < text.size(); ++at) {
        if (text[at] >= '0' && text[at] <= '9')
            ++digits;
        else if (text[at] != '.' || ++points > 1)
            break;
    }
    return digits > 0 && at <= 30 ? at : 0;
}

double decimalValue(QByteArrayView text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return value;
}

} // namespace

std::optional<double> parsePlainDecimal(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty() || decimalLength(trimmed) != trimmed.size())
        return {};
    return decimalValue(trimmed);
}

std::optional<double> parseGoDuration(QByteArrayView text)
{
    QByteArrayView rest = text.trimmed();
    if (const auto seconds = parsePlainDecimal(rest))
        return *seconds * 1000.0;
    if (rest.isEmpty() || rest.size() > 64)
        return {};
    double total = 0;
    while (!rest.isEmpty()) {
        const qsizetype length = decimalLength(rest);
        if (length == 0)
            return {};
        const double number = decimalValue(rest.first(length));
        rest = rest.sliced(length);
        const auto unit = std::find_if(durationUnits.begin(), durationUnits.end(),
                                       [&](const DurationUnit &candidate) { return rest.startsWith(candidate.name); });
        if (unit == durationUnits.end())
            return {};
        total += number * unit->ms;
        rest = rest.sliced(unit->name.size());
    }
    return total;
}

} // namespace promptlab
