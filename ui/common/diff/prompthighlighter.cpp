// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/prompthighlighter.h"

#include "core/diff/wordtokens.h"

namespace promptlab {

namespace {

constexpr qsizetype mostHighlightTokens = 4000; ///< a longer line goes on without colours

HighlightKind kindOfPlaceholder(QStringView text)
{
    if (text.startsWith(QLatin1String("{%")))
        return HighlightKind::Control;
    if (text.startsWith(QLatin1String("{#")))
        return HighlightKind::Comment;
    return HighlightKind::Variable;
}

/// The length of "<name …>" or "</name>" at the start of @p text; 0: no tag.
qsizetype tagLength(QStringView text)
{
    qsizetype at = 1;
    if (at < text.size() && text[at] == QLatin1Char('/'))
        ++at;
    if (at >= text.size() || !text[at].isLetter())
        return 0;
    for (; at < text.size(); ++at) {
        if (text[at] == QLatin1Char('>'))
            return at + 1;
        if (text[at] == QLatin1Char('<'))
            return 0;
    }
    return 0;
}

bool isHeading(QStringView line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == QLatin1Char('#'))
        ++marks;
    return marks >= 1 && marks <= 6 && marks < line.size() && line[marks] == QLatin1Char(' ');
}

} // namespace

QList<HighlightSpan> promptHighlights(QStringView line)
{
    if (isHeading(line))
        return {{0, int(line.size()), HighlightKind::Heading}};
    QList<HighlightSpan> spans;
    int done = 0;
    for (const WordToken &token : wordTokens(line, mostHighlightTokens)) {
        if (token.begin < done)
            continue;
        if (token.kind == WordToken::Kind::Placeholder) {
            spans.append({token.begin, token.length, kindOfPlaceholder(line.sliced(token.begin, token.length))});
            done = token.begin + token.length;
        } else if (token.kind == WordToken::Kind::Mark && line[token.begin] == QLatin1Char('<')) {
            if (const int length = int(tagLength(line.sliced(token.begin))); length > 0) {
                spans.append({token.begin, length, HighlightKind::Tag});
                done = token.begin + length;
            }
        }
    }
    return spans;
}

} // namespace promptlab
