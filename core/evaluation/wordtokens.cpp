// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/wordtokens.h"

#include "core/evaluation/textmetrics.h"

#include <array>

namespace promptlab {

namespace {

QStringList tokensBetweenSpaces(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The character at @p index, or a space outside of the text.
QChar charAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar(u' ');
}

bool splitsOffIn13a(const QString &text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == u'.' || c == u',')
        return !isAsciiDigit(charAt(text, at - 1)) || !isAsciiDigit(charAt(text, at + 1));
    if (c == u'-')
        return isAsciiDigit(charAt(text, at - 1));
    return c != u'\''
        && ((c >= 0x21 && c <= 0x2F) || (c >= 0x3A && c <= 0x40) || (c >= 0x5B && c <= 0x60)
            || (c >= 0x7B && c <= 0x7E));
}

/// Where the full stop stands that ends the sentence, or −1. Closing brackets and quotes may follow it.
qsizetype finalFullStop(const QString &text)
{
    const QString closing = QStringLiteral("])}>'\" ");
    qsizetype at = text.size() - 1;
    while (at >= 0 && closing.contains(text[at]))
        --at;
    if (at < 1 || text[at] != u'.' || text[at - 1] == u'.')
        return -1;
    const bool acronym = isAsciiLetter(text[at - 1]) && charAt(text, at - 2) == u'.'
                      && isAsciiLetter(charAt(text, at - 3)) && !charAt(text, at - 4).isLetterOrNumber();
    return acronym ? -1 : at;
}

/// Whether a double quote at @p at opens: at the start, after a space or after an opening bracket.
bool opensQuote(const QString &text, qsizetype at, bool inside)
{
    return !inside && (at == 0 || QStringLiteral(" ([{<").contains(text[at - 1]));
}

/// @p text with spaces around everything that is a token of its own.
QString treebankSpaced(const QString &text)
{
    const qsizetype end = finalFullStop(text);
    const QString alone = QStringLiteral(";@#$%&?!()[]{}<>");
    QString spaced;
    bool insideQuotes = false;
    const auto isAt = [&text](qsizetype at, QStringView piece) {
        return QStringView(text).sliced(at).startsWith(piece);
    };
    const auto add = [&spaced](const QString &token) { spaced += u' ' + token + u' '; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || isAt(i, u"``") || isAt(i, u"''")) {
            insideQuotes = c == u'`' || (c == u'"' && opensQuote(text, i, insideQuotes));
            add(insideQuotes ? QStringLiteral("``") : QStringLiteral("''"));
            i += c == u'"' ? 0 : 1;
        } else if (isAt(i, u"...")) {
            add(QStringLiteral("..."));
            i += 2;
        } else if (isAt(i, u"--")) {
            add(QStringLiteral("--"));
            ++i;
        } else if (i == end || alone.contains(c) || ((c == u',' || c == u':') && !charAt(text, i + 1).isDigit())) {
            add(QString(c));
        } else {
            spaced += c;
        }
    }
    return spaced;
}

/// Words that the Treebank cuts: the part before the cut and the part behind it.
struct CutWord {
    QLatin1String head;
    QLatin1String tail;
};
constexpr std::array<CutWord, 10> cutWords{{{QLatin1String("can"), QLatin1String("not")},
                                            {QLatin1String("d"), QLatin1String("'ye")},
                                            {QLatin1String("gim"), QLatin1String("me")},
                                            {QLatin1String("gon"), QLatin1String("na")},
                                            {QLatin1String("got"), QLatin1String("ta")},
                                            {QLatin1String("lem"), QLatin1String("me")},
                                            {QLatin1String("mor"), QLatin1String("'n")},
                                            {QLatin1String("t"), QLatin1String("is")},
                                            {QLatin1String("t"), QLatin1String("was")},
                                            {QLatin1String("wan"), QLatin1String("na")}}};

/// How many characters at the end of @p word are a clitic of its own ("'s", "n't", "'ll"), or 0.
qsizetype cliticLength(const QString &word)
{
    for (const QLatin1String ending :
         {QLatin1String("'s"), QLatin1String("'m"), QLatin1String("'d"), QLatin1String("'ll"), QLatin1String("'re"),
          QLatin1String("'ve"), QLatin1String("n't")}) {
        if (word.size() > ending.size() && word.endsWith(ending, Qt::CaseInsensitive))
            return ending.size();
    }
    return 0;
}

/// Adds @p word to @p tokens, cut where it is a contraction.
void addTreebankWord(QString word, QStringList &tokens)
{
    QStringList behind;
    if (word.size() > 1 && word.endsWith(u'\'') && !word.endsWith(QLatin1String("''"))) {
        behind.prepend(QStringLiteral("'"));
        word.chop(1);
    }
    if (const qsizetype length = cliticLength(word); length > 0) {
        behind.prepend(word.last(length));
        word.chop(length);
    }
    if (word.size() > 1 && word.startsWith(u'\'')
        && word.mid(1).compare(QLatin1String("tis"), Qt::CaseInsensitive) == 0) {
        tokens += QStringLiteral("'");
        word.remove(0, 1);
    }
    for (const CutWord &cut : cutWords) {
        if (word.size() == cut.head.size() + cut.tail.size() && word.startsWith(cut.head, Qt::CaseInsensitive)
            && word.endsWith(cut.tail, Qt::CaseInsensitive)) {
            tokens += word.first(cut.head.size());
            word.remove(0, cut.head.size());
            break;
        }
    }
    tokens += word;
    tokens += behind;
}

} // namespace

QStringList whitespaceTokens(const QString &text)
{
    return tokensBetweenSpaces(metricText(text));
}

QList<QStringList> lineTokens(const QString &text)
{
    QList<QStringList> lines;
    const QStringList parts = metricText(text).split(u'\n');
    for (const QString &line : parts) {
        const QStringList tokens = tokensBetweenSpaces(line);
        if (!tokens.isEmpty())
            lines += tokens;
    }
    return lines;
}

QStringList bleu13aTokens(const QString &text)
{
    QString plain = metricText(text);
    plain.replace(QLatin1String("&quot;"), QLatin1String("\""));
    plain.replace(QLatin1String("&amp;"), QLatin1String("&"));
    plain.replace(QLatin1String("&lt;"), QLatin1String("<"));
    plain.replace(QLatin1String("&gt;"), QLatin1String(">"));
    QString spaced;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (splitsOffIn13a(plain, i))
            spaced += u' ' + QString(plain[i]) + u' ';
        else
            spaced += plain[i];
    }
    return tokensBetweenSpaces(spaced);
}

QStringList treebankTokens(const QString &text)
{
    QStringList tokens;
    const QStringList words = tokensBetweenSpaces(treebankSpaced(metricText(text).simplified()));
    for (const QString &word : words)
        addTreebankWord(word, tokens);
    return tokens;
}

} // namespace promptlab
