// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/outputchecks.h"

#include "core/evaluation/textmetrics.h"
#include "core/evaluation/wordtokens.h"

#include <array>

namespace promptlab {

namespace {

constexpr qsizetype mostPlaceholders = 100;
constexpr qsizetype longestPlaceholder = 500;
constexpr qsizetype refusalBeginning = 300;

QString comparedText(const QString &text, LetterCase letterCase)
{
    const QString plain = metricText(text);
    return letterCase == LetterCase::Ignored ? plain.toLower() : plain;
}

bool beginsAName(QChar c)
{
    return c.isLetter() || c == u'_';
}

/// Whether a template engine would take @p inner, the text between braces, for an expression: a name first, and no
/// character that only code or prose has.
bool isExpression(QStringView inner)
{
    inner = inner.trimmed();
    // Mustache sections and raw values, Nunjucks white-space control.
    while (!inner.isEmpty() && QStringLiteral("#/^&>-{").contains(inner.front()))
        inner = inner.sliced(1).trimmed();
    if (inner.isEmpty() || !beginsAName(inner.front()))
        return false;
    return std::none_of(inner.begin(), inner.end(), [](QChar c) { return c == u';' || c == u'{' || c == u'\n'; });
}

/// The end of what begins at @p at with @p open and ends with @p close, if it is short enough, or −1.
qsizetype enclosedEnd(const QString &text, qsizetype at, QLatin1String close)
{
    const QStringView window = QStringView(text).mid(at + 2, longestPlaceholder);
    const qsizetype found = window.indexOf(close);
    return found < 0 ? -1 : at + 2 + found + close.size();
}

/// The end of a placeholder that begins at @p at, or −1.
qsizetype placeholderEnd(const QString &text, qsizetype at, const QStringList &names)
{
    const QStringView rest = QStringView(text).sliced(at);
    const auto inner = [&](qsizetype end) { return QStringView(text).sliced(at + 2, end - at - 4); };
    if (rest.startsWith(u"{{")) {
        const qsizetype end = enclosedEnd(text, at, QLatin1String("}}"));
        if (end > 0 && isExpression(inner(end)))
            return end;
    } else if (rest.startsWith(u"{%")) {
        const qsizetype end = enclosedEnd(text, at, QLatin1String("%}"));
        if (end > 0 && isExpression(inner(end)))
            return end;
    } else if (rest.startsWith(u"{#")) {
        return enclosedEnd(text, at, QLatin1String("#}"));
    }
    const qsizetype close = rest.mid(1, longestPlaceholder).indexOf(u'}');
    const bool named = close > 0 && names.contains(rest.sliced(1, close));
    return named ? at + close + 2 : -1;
}

/// Phrases an answer that declines begins with, after an apology or straight away; lower case, straight apostrophes.
constexpr std::array refusalPhrases{
    "i can't help", "i cannot help", "i can not help", "i can't assist", "i cannot assist", "i can't provide",
    "i cannot provide", "i can't do that", "i cannot do that", "i can't comply", "i cannot comply", "i can't fulfill",
    "i cannot fulfill", "i can't fulfil", "i cannot fulfil", "i can't create", "i cannot create", "i can't generate",
    "i cannot generate", "i can't write", "i cannot write", "i can't share", "i cannot share", "i can't discuss",
    "i cannot discuss", "i can't answer", "i cannot answer", "i can't support", "i cannot support", "i can't engage",
    "i cannot engage", "i can't give", "i cannot give", "i can't offer", "i cannot offer", "i can't participate",
    "i cannot participate", "i won't be able", "i will not be able", "i won't help", "i will not help",
    "i won't provide", "i will not provide", "i'm unable to", "i am unable to", "i'm not able to", "i am not able to",
    "i must decline", "i have to decline", "i need to decline", "i must refuse", "i refuse to", "i decline to",
    "i'm not comfortable", "i am not comfortable", "i'm not allowed to", "i am not allowed to", "i'm not permitted to",
    "i am not permitted to", "i don't feel comfortable", "that's not something i can", "this is not something i can",
    "this isn't something i can", "it would be inappropriate for me", "it is not appropriate for me",
    "it's not appropriate for me", "we can't help", "we cannot help", "as an ai, i can't", "as an ai, i cannot",
    "as an ai language model, i can't", "as an ai language model, i cannot", "this request violates",
    "your request violates",
    // German
    "ich kann dabei nicht helfen", "dabei kann ich nicht helfen", "ich kann ihnen dabei nicht",
    "ich kann dir dabei nicht", "ich kann diese anfrage nicht", "ich kann dieser bitte nicht",
    "diese anfrage kann ich nicht", "dabei kann ich ihnen nicht", "dabei kann ich dir nicht", "das kann ich nicht",
    "ich kann das nicht", "ich darf das nicht", "ich muss das ablehnen", "ich bin nicht in der lage",
    "es ist mir nicht möglich",
    // French
    "je ne peux pas", "je ne suis pas en mesure", "je suis dans l'incapacité", "je dois refuser", "il m'est impossible",
    // Spanish
    "no puedo ayudar", "no puedo proporcionar", "no puedo cumplir", "no puedo hacer eso", "no me es posible",
    "no estoy en condiciones"};

/// What may stand before such a phrase.
constexpr std::array refusalOpenings{"i'm sorry",
                                     "i am sorry",
                                     "i'm really sorry",
                                     "sorry",
                                     "i apologize",
                                     "i apologise",
                                     "my apologies",
                                     "unfortunately",
                                     "thank you for your question",
                                     "i understand",
                                     "no",
                                     "es tut mir leid",
                                     "tut mir leid",
                                     "leider",
                                     "entschuldigung",
                                     "je suis désolé",
                                     "je suis désolée",
                                     "désolé",
                                     "désolée",
                                     "malheureusement",
                                     "lo siento",
                                     "lamentablemente",
                                     "perdón"};
constexpr std::array refusalJoints{"but", "however", "aber", "jedoch", "mais", "pero"};

bool isRefusalBlank(QChar c)
{
    return !c.isLetterOrNumber();
}

/// @p text without one of @p starts and what is no letter behind it.
template<typename Starts>
QStringView withoutStart(QStringView text, const Starts &starts)
{
    for (const char *start : starts) {
        const QString phrase = QString::fromUtf8(start);
        if (text.startsWith(phrase) && (text.size() == phrase.size() || isRefusalBlank(text[phrase.size()]))) {
            text = text.sliced(phrase.size());
            break;
        }
    }
    while (!text.isEmpty() && isRefusalBlank(text.front()))
        text = text.sliced(1);
    return text;
}

bool startsWithRefusal(QStringView text)
{
    return std::any_of(refusalPhrases.begin(), refusalPhrases.end(),
                       [text](const char *phrase) { return text.startsWith(QString::fromUtf8(phrase)); });
}

} // namespace

std::optional<bool> containsPart(const QString &output, const QString &part, LetterCase letterCase)
{
    const QString wanted = comparedText(part, letterCase);
    return wanted.isEmpty() ? std::nullopt : std::optional(comparedText(output, letterCase).contains(wanted));
}

std::optional<bool> startsWithPart(const QString &output, const QString &part, LetterCase letterCase)
{
    const QString wanted = comparedText(part, letterCase);
    return wanted.isEmpty() ? std::nullopt : std::optional(comparedText(output, letterCase).startsWith(wanted));
}

std::optional<bool> endsWithPart(const QString &output, const QString &part, LetterCase letterCase)
{
    const QString wanted = comparedText(part, letterCase);
    return wanted.isEmpty() ? std::nullopt : std::optional(comparedText(output, letterCase).endsWith(wanted));
}

std::optional<qint64> measuredLength(const QString &output, TextMeasure measure, const TokenCounter &counter)
{
    switch (measure) {
    case TextMeasure::Characters: return qint64(metricText(output).toUcs4().size());
    case TextMeasure::Words: return qint64(whitespaceTokens(output).size());
    case TextMeasure::Tokens: return counter ? counter(output) : std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<bool> isWithinBounds(const QString &output, TextMeasure measure, const LengthBounds &bounds,
                                   const TokenCounter &counter)
{
    const auto length = measuredLength(output, measure, counter);
    if (!length)
        return std::nullopt;
    return *length >= bounds.least.value_or(*length) && *length <= bounds.most.value_or(*length);
}

QList<TextPart> leftoverPlaceholders(const QString &output, const QStringList &names)
{
    QList<TextPart> found;
    for (qsizetype at = output.indexOf(u'{'); at >= 0 && found.size() < mostPlaceholders;) {
        const qsizetype end = placeholderEnd(output, at, names);
        if (end > 0)
            found += {at, end};
        at = output.indexOf(u'{', end > 0 ? end : at + 1);
    }
    return found;
}

bool looksLikeRefusal(const QString &output)
{
    const QString plain = metricText(output).trimmed();
    QString beginning = plain.left(refusalBeginning).toLower();
    beginning.replace(QChar(0x2019), u'\'');
    if (plain.isEmpty())
        return true;
    // "I'm sorry, but as an AI I can't …": up to two openings, then a joint.
    QStringView rest = withoutStart(beginning, std::array<const char *, 0>());
    for (int round = 0; round < 3; ++round) {
        if (startsWithRefusal(rest))
            return true;
        rest = withoutStart(withoutStart(rest, refusalOpenings), refusalJoints);
    }
    return startsWithRefusal(rest);
}

QList<TextPart> leaksIn(const QString &output, const LeakDetector &detector, const QStringList &known)
{
    QList<TextPart> leaks;
    const QList<TextPart> found = detector ? detector(output) : QList<TextPart>();
    for (const TextPart &part : found) {
        if (part.begin < 0 || part.end <= part.begin || part.end > output.size())
            continue;
        const QString text = output.sliced(part.begin, part.end - part.begin);
        if (std::none_of(known.begin(), known.end(), [&text](const QString &given) { return given.contains(text); }))
            leaks += part;
    }
    return leaks;
}

} // namespace promptlab
