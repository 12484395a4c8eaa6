// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/textmetrics.h"

#include "core/evaluation/wordtokens.h"

#include <QHash>

namespace promptlab {

namespace {

bool isAsciiPunctuation(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x21 && unit <= 0x2F) || (unit >= 0x3A && unit <= 0x40) || (unit >= 0x5B && unit <= 0x60)
        || (unit >= 0x7B && unit <= 0x7E);
}

QString squadText(const QString &text)
{
    QString kept = text.toLower();
    kept.removeIf(isAsciiPunctuation);
    QStringList words = whitespaceTokens(kept);
    words.removeIf([](const QString &word) { return word == u"a" || word == u"an" || word == u"the"; });
    return words.join(u' ');
}

} // namespace

QString metricText(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return result;
}

std::optional<TextNormalizer> textNormalizerFromName(QStringView name)
{
    if (name == u"none")
        return TextNormalizer::None;
    if (name == u"trim")
        return TextNormalizer::Trim;
    if (name == u"casefold")
        return TextNormalizer::CaseFold;
    if (name == u"squad")
        return TextNormalizer::Squad;
    return std::nullopt;
}

QString normalizedText(const QString &text, TextNormalizer normalizer)
{
    const QString plain = metricText(text);
    switch (normalizer) {
    case TextNormalizer::None: return plain;
    case TextNormalizer::Trim: return plain.trimmed();
    case TextNormalizer::CaseFold: return plain.trimmed().toCaseFolded();
    case TextNormalizer::Squad: return squadText(plain);
    }
    Q_UNREACHABLE();
}

bool isExactMatch(const QString &output, const QString &expected, TextNormalizer normalizer)
{
    return normalizedText(output, normalizer) == normalizedText(expected, normalizer);
}

double tokenF1(const QString &output, const QString &expected, TextNormalizer normalizer)
{
    const QStringList found = whitespaceTokens(normalizedText(output, normalizer));
    const QStringList wanted = whitespaceTokens(normalizedText(expected, normalizer));
    if (found.isEmpty() || wanted.isEmpty())
        return found.isEmpty() && wanted.isEmpty() ? 1 : 0;
    QHash<QString, int> left;
    for (const QString &word : wanted)
        ++left[word];
    int common = 0;
    for (const QString &word : found) {
        const auto it = left.find(word);
        if (it != left.end() && *it > 0) {
            --*it;
            ++common;
        }
    }
    return 2.0 * common / double(found.size() + wanted.size());
}

} // namespace promptlab
