// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintpositions.h"

#include <algorithm>

namespace promptlab {

LintPositions::LintPositions(QStringView text) : m_text(text), m_lines{0}
{
    m_counts.reserve(size_t(text.size() / Stride) + 1);
    Count count;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % Stride == 0)
            m_counts.push_back(count);
        const Count here = step(i);
        count.bytes += here.bytes;
        count.characters += here.characters;
        if (text[i] == u'\n')
            m_lines.push_back(i + 1);
    }
    if (text.size() % Stride == 0)
        m_counts.push_back(count);
}

/// What the unit at @p offset adds. A pair counts with its first unit.
LintPositions::Count LintPositions::step(qsizetype offset) const
{
    const QChar unit = m_text[offset];
    if (unit.unicode() < 0x80)
        return {1, 1};
    if (unit.unicode() < 0x800)
        return {2, 1};
    if (unit.isHighSurrogate() && offset + 1 < m_text.size() && m_text[offset + 1].isLowSurrogate())
        return {4, 1};
    if (unit.isLowSurrogate() && offset > 0 && m_text[offset - 1].isHighSurrogate())
        return {0, 0};
    return {3, 1};
}

LintPositions::Count LintPositions::before(qsizetype offset) const
{
    const qsizetype mark = offset / Stride;
    Count count = m_counts.at(size_t(mark));
    for (qsizetype i = mark * Stride; i < offset; ++i) {
        const Count here = step(i);
        count.bytes += here.bytes;
        count.characters += here.characters;
    }
    return count;
}

int LintPositions::line(qsizetype offset) const
{
    return int(std::upper_bound(m_lines.begin(), m_lines.end(), offset) - m_lines.begin());
}

qsizetype LintPositions::offset(int line, int utf16Column) const
{
    if (line < 1 || size_t(line) > m_lines.size())
        return 0;
    return std::clamp<qsizetype>(m_lines.at(size_t(line) - 1) + utf16Column - 1, 0, m_text.size());
}

LintRange LintPositions::range(qsizetype begin, qsizetype end) const
{
    const qsizetype from = std::clamp<qsizetype>(begin, 0, m_text.size());
    const qsizetype to = std::clamp<qsizetype>(end, from, m_text.size());
    const Count first = before(from);
    LintRange range;
    range.begin = from;
    range.end = to;
    range.byteBegin = first.bytes;
    range.byteEnd = before(to).bytes;
    range.line = line(from);
    const qsizetype lineBegin = m_lines.at(size_t(range.line) - 1);
    range.column = int(first.characters - before(lineBegin).characters) + 1;
    range.utf16Column = int(from - lineBegin) + 1;
    return range;
}

} // namespace promptlab
