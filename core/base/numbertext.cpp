// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numbertext.h"

#include <QLocale>

#include <algorithm>

namespace promptlab {

QString decimalText(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString text = locale.toString(value, 'f', decimals);
    if (!text.startsWith(QLatin1Char('-')))
        return text;
    const bool nothing = std::none_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.digitValue() > 0; });
    // The locales say a hyphen, which is narrow and breaks from its number.
    return nothing ? text.mid(1) : QString(QChar(0x2212) + text.mid(1));
}

} // namespace promptlab
