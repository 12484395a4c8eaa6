// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptsearch.h"

#include <QStringMatcher>

namespace promptlab {

namespace {

constexpr qsizetype searchExcerptBefore = 40;
constexpr qsizetype searchExcerptLongest = 200;

bool searchWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == QLatin1Char('_'));
}

/// Fills the excerpt of a hit at @p at of its line.
void takeExcerpt(PromptHit &hit, QStringView line, qsizetype at)
{
    const QString dots(QChar(0x2026));
    const qsizetype blank = qsizetype(std::distance(
        line.begin(), std::find_if(line.begin(), line.end(), [](QChar sign) { return !sign.isSpace(); })));
    qsizetype from = std::min(blank, at);
    if (at - from > searchExcerptBefore && line.size() - from > searchExcerptLongest)
        from = at - searchExcerptBefore;
    // Half of a character shows as nothing that anybody wrote.
    if (from > 0 && line.at(from).isLowSurrogate())
        --from;
    QString text = line.mid(from, searchExcerptLongest).toString();
    for (QChar &sign : text) {
        if (sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line)
            sign = QLatin1Char(' ');
    }
    const bool cutBefore = from > blank;
    const bool cutAfter = from + searchExcerptLongest < line.size();
    hit.excerpt = QString((cutBefore ? dots : QString()) + text + (cutAfter ? dots : QString()));
    hit.excerptColumn = int(at - from + (cutBefore ? dots.size() : 0));
}

} // namespace

QList<PromptHit> searchPrompt(const PromptContent &content, const PromptSearch &search, int limit)
{
    QList<PromptHit> hits;
    const qsizetype length = search.text.size();
    if (length == 0 || search.text.contains(QLatin1Char('\n')))
        return hits;
    const QStringMatcher matcher(search.text, search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
    for (qsizetype i = 0; i < content.messages.size(); ++i) {
        const QString text = content.messages.at(i).text();
        int line = 1;
        qsizetype lineStart = 0;
        qsizetype counted = 0;
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + length)) {
            if (search.wholeWords && (searchWordSign(text, at - 1) || searchWordSign(text, at + length)))
                continue;
            for (qsizetype feed = text.indexOf(QLatin1Char('\n'), counted); feed >= 0 && feed < at;
                 feed = text.indexOf(QLatin1Char('\n'), feed + 1)) {
                ++line;
                lineStart = feed + 1;
                counted = feed + 1;
            }
            qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), at);
            lineEnd = lineEnd < 0 ? text.size() : lineEnd;
            PromptHit hit;
            hit.role = content.messages.at(i).role;
            hit.message = int(i);
            hit.line = line;
            hit.column = int(at - lineStart) + 1;
            hit.length = int(length);
            takeExcerpt(hit, QStringView(text).mid(lineStart, lineEnd - lineStart), at - lineStart);
            hits.append(hit);
            if (hits.size() >= limit)
                return hits;
        }
    }
    return hits;
}

} // namespace promptlab
