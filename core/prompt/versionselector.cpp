// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct VersionSelectorText {
    Q_DECLARE_TR_FUNCTIONS(VersionSelector)
};

constexpr qsizetype selectorShortestHash = 6;
constexpr qsizetype selectorLongestHash = 64;
constexpr qsizetype selectorHashLike = 7;      // shorter words of a-f ("facade") are rather names
constexpr qsizetype selectorLongestNumber = 9; // always fits an int

Error selectorFault(const QString &text)
{
    return makeError(
        ErrorCode::InvalidInput,
        VersionSelectorText::tr("\"%1\" names no version. Write a number (3, v3, #3), a tag (stable, tag:stable), an "
                                "environment (@staging), at least %2 digits of a content hash, latest, or head~2")
            .arg(text.left(120), QString::number(selectorShortestHash)));
}

bool selectorIsDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

bool selectorIsHash(QStringView text)
{
    const auto hexDigit = [](QChar c) {
        const char16_t lower = c.toLower().unicode();
        return (lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f');
    };
    return text.size() >= selectorShortestHash && text.size() <= selectorLongestHash
        && std::all_of(text.begin(), text.end(), hexDigit);
}

VersionSelector selectorOf(VersionSelector::Kind kind, const QString &name, int number = 0)
{
    VersionSelector selector;
    selector.kind = kind;
    selector.name = name;
    selector.number = number;
    return selector;
}

Result<VersionSelector> selectorNamed(VersionSelector::Kind kind, const QString &name)
{
    PL_CHECK(validatePointerName(name));
    return selectorOf(kind, name);
}

/// The digits of "3", "v3" and "#3"; empty for anything else.
QString selectorDigits(const QString &text)
{
    const bool marked =
        text.startsWith(QLatin1Char('v')) || text.startsWith(QLatin1Char('V')) || text.startsWith(QLatin1Char('#'));
    const QString digits = marked ? text.mid(1) : text;
    return selectorIsDigits(digits) ? digits : QString();
}

} // namespace

Result<void> validateTagName(const QString &name)
{
    PL_CHECK(validatePointerName(name));
    const auto refuse = [&name](const QString &reason) {
        return makeError(ErrorCode::InvalidInput,
                         VersionSelectorText::tr("\"%1\" cannot be a tag: %2; choose another name").arg(name, reason));
    };
    const QString lower = name.toLower();
    if (lower == QLatin1String("latest") || lower == QLatin1String("head"))
        return refuse(VersionSelectorText::tr("it always means the newest version"));
    const QString digits = selectorDigits(name);
    if (!digits.isEmpty() && (digits.size() < name.size() || digits.size() < selectorHashLike))
        return refuse(VersionSelectorText::tr("it is read as the number of a version"));
    if (name.size() >= selectorHashLike && selectorIsHash(name))
        return refuse(VersionSelectorText::tr("it looks like the hash of a version"));
    return {};
}

Result<VersionSelector> parseVersionSelector(const QString &text, const QStringList &knownTags)
{
    using Kind = VersionSelector::Kind;
    const QString word = text.trimmed();
    if (word.startsWith(QLatin1Char('@')))
        return selectorNamed(Kind::Environment, word.mid(1));
    if (word.startsWith(QLatin1String("tag:")))
        return selectorNamed(Kind::Tag, word.mid(4));

    const QString digits = selectorDigits(word);
    const bool markedNumber = !digits.isEmpty() && digits.size() < word.size();
    if (!digits.isEmpty() && digits.size() <= selectorLongestNumber) {
        const int number = digits.toInt();
        if (number < 1)
            return makeError(ErrorCode::InvalidInput,
                             VersionSelectorText::tr("\"%1\" names no version: versions count from 1").arg(word));
        return selectorOf(Kind::Number, QString(), number);
    }
    if (markedNumber)
        return selectorFault(word);

    const QString lower = word.toLower();
    if (lower == QLatin1String("latest") || lower == QLatin1String("head"))
        return selectorOf(Kind::Latest, QString());
    if (lower.startsWith(QLatin1String("head~"))) {
        const QString back = lower.mid(5);
        if (!selectorIsDigits(back) || back.size() > selectorLongestNumber)
            return selectorFault(word);
        return selectorOf(Kind::Latest, QString(), back.toInt());
    }

    if (!knownTags.contains(word) && selectorIsHash(word))
        return selectorOf(Kind::HashPrefix, lower);
    if (!validatePointerName(word).ok())
        return selectorFault(word);
    return selectorOf(Kind::Tag, word);
}

} // namespace promptlab
