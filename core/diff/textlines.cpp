// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/textlines.h"

#include <QCoreApplication>

#include <limits>

namespace promptlab {

namespace {

struct TextLinesText {
    Q_DECLARE_TR_FUNCTIONS(TextLines)
};

constexpr qsizetype PieceMinimum = 256;    // no cut before this many units
constexpr qsizetype PieceWordLimit = 2048; // up to here cuts come after blanks only
constexpr qsizetype PieceMaximum = 4096;

/// Spreads a UTF-16 unit over 64 bits (the finaliser of SplitMix64).
quint64 pieceMix(char16_t unit)
{
    quint64 z = (quint64(unit) + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Result<TextLines> TextLines::split(const QString &text, int maxLineLength, const CancelToken &cancel)
{
    if (text.size() >= std::numeric_limits<int>::max())
        return makeError(ErrorCode::LimitExceeded,
                         TextLinesText::tr("The text is too large to compare: 2 GB of characters are the limit"));
    TextLines lines;
    lines.m_text = text;
    lines.m_starts.reserve(text.count(QLatin1Char('\n')) + 2);
    qsizetype at = 0;
    for (int turn = 0; at < text.size(); ++turn) {
        if (turn % 1024 == 0)
            PL_CHECK(cancel.check());
        const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        if (maxLineLength > 0 && next - at > maxLineLength)
            lines.cutLongLine(at, next);
        else
            lines.m_starts.append(int(at));
        at = next;
    }
    lines.m_starts.append(int(text.size()));
    return lines;
}

void TextLines::cutLongLine(qsizetype begin, qsizetype end)
{
    const QStringView text(m_text);
    m_starts.append(int(begin));
    qsizetype pieceBegin = begin;
    quint64 rolling = 0; // each shift drops the oldest unit: only the last 64 count
    for (qsizetype i = begin; i + 1 < end; ++i) {
        const QChar unit = text[i];
        rolling = (rolling << 1) + pieceMix(unit.unicode());
        const qsizetype length = i + 1 - pieceBegin;
        if (length < PieceMinimum || unit.isHighSurrogate() || unit == QLatin1Char('\r')
            || text[i + 1] == QLatin1Char('\n'))
            continue;
        const bool afterWord = unit.isSpace() && (rolling >> 60) == 0;
        const bool anywhere = length >= PieceWordLimit && (unit.isSpace() || (rolling >> 56) == 0);
        if (!afterWord && !anywhere && length < PieceMaximum)
            continue;
        pieceBegin = i + 1;
        m_continuations.append(int(m_starts.size()));
        m_starts.append(int(pieceBegin));
    }
}

QStringView TextLines::lineWithEnd(LineNumber line) const
{
    const int begin = m_starts[line.index()];
    return QStringView(m_text).sliced(begin, m_starts[line.index() + 1] - begin);
}

QStringView TextLines::line(LineNumber line) const
{
    QStringView view = lineWithEnd(line);
    if (view.endsWith(QLatin1Char('\n'))) {
        view.chop(1);
        if (view.endsWith(QLatin1Char('\r')))
            view.chop(1);
    }
    return view;
}

QStringView TextLines::range(LineRange range) const
{
    if (range.isEmpty())
        return {};
    const int begin = m_starts[range.begin.index()];
    return QStringView(m_text).sliced(begin, m_starts[range.end.index()] - begin);
}

bool TextLines::hasLineEnd(LineNumber line) const
{
    return lineWithEnd(line).endsWith(QLatin1Char('\n'));
}

bool TextLines::isContinuation(LineNumber line) const
{
    return std::binary_search(m_continuations.cbegin(), m_continuations.cend(), line.index());
}

int TextLines::realNumber(LineNumber line) const
{
    const auto after = std::upper_bound(m_continuations.cbegin(), m_continuations.cend(), line.index());
    return line.oneBased() - int(after - m_continuations.cbegin());
}

} // namespace promptlab
