// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/nunjucksplain.h"

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A name that can only be a variable: no literal, no word of the grammar, none of the engine's own.
bool isPlainVariable(QStringView name)
{
    static constexpr std::array reserved{u"true",  u"false",  u"none", u"null", u"True",   u"False", u"None",
                                         u"not",   u"and",    u"or",   u"in",   u"is",     u"if",    u"else",
                                         u"super", u"caller", u"self", u"loop", u"cycler", u"range", u"joiner"};
    if (name.isEmpty() || !isAsciiLetter(name.front()))
        return false;
    const bool word =
        std::all_of(name.begin(), name.end(), [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; });
    return word
        && std::none_of(reserved.begin(), reserved.end(), [name](const char16_t *other) { return name == other; });
}

QStringView withoutBlanks(QStringView text)
{
    const auto blank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

/// Gives the texts and the names of @p text to @p take in order: take(text, isName), false ends the walk. False when
/// the template has anything else.
template<typename Take>
bool walkPlainNunjucks(const QString &text, Take &&take)
{
    // The engine refuses a comment's end without its beginning.
    for (const char *mark : {"{%", "{#", "#}"}) {
        if (text.contains(QLatin1String(mark)))
            return false;
    }
    const QStringView all(text);
    qsizetype at = 0;
    while (true) {
        const qsizetype open = all.indexOf(QLatin1String("{{"), at);
        if (!take(all.mid(at, open < 0 ? -1 : open - at), false))
            return false;
        if (open < 0)
            return true;
        const qsizetype close = all.indexOf(QLatin1String("}}"), open + 2);
        if (close < 0)
            return false;
        const QStringView name = withoutBlanks(all.mid(open + 2, close - open - 2));
        if (!isPlainVariable(name) || !take(name, true))
            return false;
        at = close + 2;
    }
}

} // namespace

bool isPlainNunjucks(const QString &text)
{
    return walkPlainNunjucks(text, [](QStringView, bool) { return true; });
}

std::optional<QString> renderPlainNunjucks(const QString &text, const QJsonObject &values, const RenderOptions &options)
{
    QString output;
    const bool plain = walkPlainNunjucks(text, [&](QStringView piece, bool isName) {
        if (!isName) {
            output += piece;
        } else {
            const QJsonValue value = values.value(piece);
            if (!value.isString())
                return false;
            output += value.toString();
        }
        return output.size() <= options.maxOutput;
    });
    return plain ? std::optional(output) : std::nullopt;
}

} // namespace promptlab
