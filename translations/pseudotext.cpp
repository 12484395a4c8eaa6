// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/pseudotext.h"

#include <QRegularExpression>

namespace promptlab {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("AaCcEeIiNnOoSsUuYyZz");
    static const QString marked = QStringLiteral("ÅåÇçÉéÎîÑñÖöŠšÛûÝýŽž");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/// Filler that can be broken at spaces, so that long texts still wrap: "one two three one two …".
QString padding(qsizetype length)
{
    static const QString words = QStringLiteral(" ωορ∂ τωο τηρεε");
    QString filler;
    while (filler.size() < length)
        filler += words;
    return filler.left(length);
}

} // namespace

QString pseudoText(const QString &text)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?(?:\\d{1,2}|n)|&\\w|<[^<>]*>|\\{\\{.*?\\}\\}|\\{[^{}]*\\}"));
    if (text.isEmpty())
        return text;
    QString result = QStringLiteral("[");
    qsizetype at = 0;
    const auto accent = [&text, &result](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            result += accented(text.at(i));
    };
    for (auto matches = kept.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        accent(at, match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    accent(at, text.size());
    const qsizetype wanted = (text.size() * 14 + 9) / 10;
    result += padding(std::max<qsizetype>(0, wanted - result.size() - 1));
    return result + QLatin1Char(']');
}

QList<CatalogMessage> pseudoCatalog(const QList<CatalogMessage> &messages)
{
    QList<CatalogMessage> pseudo = messages;
    for (CatalogMessage &message : pseudo) {
        message.state.clear();
        const QString text = pseudoText(message.source);
        message.texts = message.plural ? QStringList{text, text} : QStringList{text};
    }
    return pseudo;
}

} // namespace promptlab
