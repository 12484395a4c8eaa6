// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptkey.h"

namespace promptlab {

namespace {

constexpr qsizetype promptKeyMost = 100;

bool standsInKey(QChar sign)
{
    return (sign >= QLatin1Char('a') && sign <= QLatin1Char('z'))
        || (sign >= QLatin1Char('0') && sign <= QLatin1Char('9'));
}

/// Letters that Unicode does not take apart into a plain one and a mark, or that German writes in two.
QString inPlainLetters(const QString &name)
{
    QString text = name.toCaseFolded().normalized(QString::NormalizationForm_C);
    const std::pair<char16_t, const char *> letters[] = {{u'\u00e4', "ae"}, {u'\u00f6', "oe"}, {u'\u00fc', "ue"},
                                                         {u'\u00df', "ss"}, {u'\u00e6', "ae"}, {u'\u00f8', "o"},
                                                         {u'\u0142', "l"},  {u'\u0111', "d"}};
    for (const auto &[letter, plain] : letters)
        text.replace(QChar(letter), QLatin1String(plain));
    text = text.normalized(QString::NormalizationForm_KD);
    text.removeIf([](QChar sign) { return sign.isMark(); });
    return text;
}

} // namespace

QString promptKeyFromName(const QString &name)
{
    QString key;
    const QString text = inPlainLetters(name);
    for (const QChar sign : text) {
        const bool joins = sign == QLatin1Char('.') || sign == QLatin1Char('_');
        if (standsInKey(sign))
            key.append(sign);
        else if (!key.isEmpty() && standsInKey(key.back()))
            key.append(joins ? sign : QLatin1Char('-'));
    }
    key.truncate(promptKeyMost);
    while (!key.isEmpty() && !standsInKey(key.back()))
        key.chop(1);
    return key;
}

} // namespace promptlab
