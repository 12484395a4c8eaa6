// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/displayline.h"

#include "core/diff/displaytext.h"
#include "ui/common/diff/documentrows.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

constexpr int fewestColumns = 8; ///< a narrower column cannot be read anyway

/// Calls @p cut for each row behind the first one with where it begins.
template<typename Cut>
void wrapByColumns(QStringView text, int columns, Cut &&cut)
{
    qsizetype at = 0;
    while (text.size() - at > columns) {
        qsizetype next = at + columns;
        qsizetype blank = next;
        while (blank > at && text[blank - 1] != QLatin1Char(' '))
            --blank;
        if (blank > at && !text.sliced(at, blank - at).trimmed().isEmpty())
            next = blank;
        // Blanks at the cut stay with the row above.
        while (next < text.size() && text[next] == QLatin1Char(' '))
            ++next;
        if (next >= text.size())
            break;
        cut(int(next));
        at = next;
    }
}

int wrapColumns(qreal width, const LineFace &face)
{
    return std::max(fewestColumns, int(std::floor(width / face.cell)));
}

std::vector<int> wrapByFont(const QString &text, qreal width, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    if (starts.empty())
        starts.push_back(0);
    return starts;
}

} // namespace

DisplayLine::DisplayLine(QStringView raw, int columns)
{
    if (columns == int(raw.size()) && !raw.contains(QLatin1Char('\t'))) {
        m_text = raw.toString();
        return;
    }
    m_simple = columns >= 0;
    m_starts.reserve(size_t(raw.size()) + 1);
    int column = 0;
    for (qsizetype i = 0; i < raw.size();) {
        const bool pair = raw[i].isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        const QString shown = displayText(raw.sliced(i, units), diffTabWidth, column);
        for (qsizetype unit = 0; unit < units; ++unit)
            m_starts.push_back(int(m_text.size()));
        m_text += shown;
        column += displayWidth(shown);
        i += units;
    }
    m_starts.push_back(int(m_text.size()));
}

int DisplayLine::toDisplay(int raw) const
{
    const int last = m_starts.empty() ? int(m_text.size()) : int(m_starts.size()) - 1;
    const int at = std::clamp(raw, 0, last);
    return m_starts.empty() ? at : m_starts[size_t(at)];
}

int DisplayLine::toRaw(int display) const
{
    if (m_starts.empty())
        return std::clamp(display, 0, int(m_text.size()));
    if (display >= m_starts.back())
        return int(m_starts.size()) - 1;
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend() - 1, display);
    const auto at = after == m_starts.cbegin() ? after : after - 1;
    // Both halves of a pair begin at one place: the first one counts.
    return int(std::lower_bound(m_starts.cbegin(), m_starts.cend(), *at) - m_starts.cbegin());
}

LineFace lineFace(const QFont &font, int lineHeight)
{
    LineFace face;
    face.font = font;
    // Without shaping there are no ligatures, which would hide what a template really contains.
    face.font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    const QFontMetricsF metrics(face.font);
    face.cell = metrics.horizontalAdvance(QLatin1Char('0'));
    face.height = std::max(lineHeight, int(std::ceil(metrics.height())));
    face.ascentShift = int(std::floor((face.height - metrics.height()) / 2));
    return face;
}

std::vector<int> wrapStarts(const DisplayLine &line, qreal width, const LineFace &face)
{
    if (width <= 0 || line.text().isEmpty())
        return {0};
    const int columns = wrapColumns(width, face);
    if (!line.isSimple())
        return wrapByFont(line.text(), columns * face.cell, face.font);
    std::vector<int> starts{0};
    wrapByColumns(line.text(), columns, [&starts](int start) { starts.push_back(start); });
    return starts;
}

int wrapCount(QStringView raw, int columns, qreal width, const LineFace &face)
{
    if (width <= 0 || (columns >= 0 && columns * face.cell <= width))
        return 1;
    if (columns != int(raw.size()) || raw.contains(QLatin1Char('\t')))
        return int(wrapStarts(DisplayLine(raw, columns), width, face).size());
    int rows = 1;
    wrapByColumns(raw, wrapColumns(width, face), [&rows](int) { ++rows; });
    return rows;
}

} // namespace promptlab
