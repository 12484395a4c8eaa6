// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/linecache.h"

#include "ui/common/diff/prompthighlighter.h"

namespace promptlab {

namespace {

constexpr int cachedLines = 2000;

quint64 lineKey(int section, TextSide side, int line)
{
    return (quint64(quint32(section)) << 33) | (quint64(side) << 32) | quint32(line);
}

QTextCharFormat formatOf(HighlightKind kind, const Theme &theme)
{
    static constexpr std::array tones{SyntaxTone::Variable, SyntaxTone::Control, SyntaxTone::Tag,    SyntaxTone::String,
                                      SyntaxTone::Number,   SyntaxTone::Comment, SyntaxTone::Heading};
    QTextCharFormat format;
    format.setForeground(theme.syntax(tones.at(size_t(kind))));
    return format;
}

QList<QTextLayout::FormatRange> lineFormats(QStringView raw, PaintedLine &line, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const HighlightSpan &span : promptHighlights(raw)) {
        const int begin = line.display.toDisplay(span.start);
        const int end = line.display.toDisplay(span.start + span.length);
        formats.append({begin, end - begin, formatOf(span.kind, theme)});
        if (span.kind == HighlightKind::Variable)
            line.variables.emplace_back(begin, end);
    }
    return formats;
}

/// The part of the formats that falls into one row.
QList<QTextLayout::FormatRange> rowFormats(const QList<QTextLayout::FormatRange> &formats, int begin, int end)
{
    QList<QTextLayout::FormatRange> part;
    for (QTextLayout::FormatRange range : formats) {
        const int from = std::max(range.start, begin);
        const int to = std::min(range.start + range.length, end);
        if (from >= to)
            continue;
        range.start = from - begin;
        range.length = to - from;
        part.append(range);
    }
    return part;
}

} // namespace

int PaintedLine::rowOf(int offset) const
{
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), offset);
    return std::max(0, int(after - starts.cbegin()) - 1);
}

int PaintedLine::endOf(int row) const
{
    return size_t(row) + 1 < starts.size() ? starts[size_t(row) + 1] : int(display.text().size());
}

qreal PaintedLine::x(int row, int offset) const
{
    const int begin = starts.at(size_t(row));
    return rows.at(size_t(row))->lineAt(0).cursorToX(std::clamp(offset, begin, endOf(row)) - begin);
}

int PaintedLine::offsetAt(int row, qreal place) const
{
    return starts.at(size_t(row)) + rows.at(size_t(row))->lineAt(0).xToCursor(place);
}

LineCache::LineCache(const Theme &theme) : m_theme(theme), m_lines(cachedLines) {}

void LineCache::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_lines.clear();
    m_document = std::move(document);
}

void LineCache::setFace(const LineFace &face, qreal wrapWidth, qreal firstReserve)
{
    m_lines.clear();
    m_face = face;
    m_wrapWidth = wrapWidth;
    m_firstReserve = firstReserve;
}

qreal LineCache::widthOf(const DiffSection &section, TextSide side, int line) const
{
    if (m_wrapWidth <= 0)
        return 0;
    const LineNumber number(line);
    const bool left = side == TextSide::Left;
    const int move = left ? section.text.moveOfA(number) : section.text.moveOfB(number);
    if (move < 0)
        return m_wrapWidth;
    const MovedBlock &block = section.text.moves.at(move);
    return (left ? block.a : block.b).begin == number ? m_wrapWidth - m_firstReserve : m_wrapWidth;
}

const PaintedLine &LineCache::line(int section, TextSide side, int line)
{
    const quint64 key = lineKey(section, side, line);
    if (const PaintedLine *known = m_lines.object(key))
        return *known;
    std::unique_ptr<PaintedLine> made = make(m_document->sections.at(size_t(section)), side, line);
    PaintedLine *shared = made.release(); // the cache owns it from here
    m_lines.insert(key, shared);
    return *shared;
}

std::unique_ptr<PaintedLine> LineCache::make(const DiffSection &section, TextSide side, int line) const
{
    auto made = std::make_unique<PaintedLine>();
    const QStringView raw = section.lines(side).line(LineNumber(line));
    made->display = DisplayLine(raw, section.columns.at(size_t(side)).at(size_t(line)));
    made->starts = wrapStarts(made->display, widthOf(section, side, line), m_face);
    QList<QTextLayout::FormatRange> formats;
    if (section.templates)
        formats = lineFormats(raw, *made, m_theme);
    for (int row = 0; row < int(made->starts.size()); ++row) {
        const int begin = made->starts[size_t(row)];
        auto layout =
            std::make_unique<QTextLayout>(made->display.text().mid(begin, made->endOf(row) - begin), m_face.font);
        layout->setFormats(rowFormats(formats, begin, made->endOf(row)));
        layout->setCacheEnabled(true);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout->setTextOption(option);
        layout->beginLayout();
        layout->createLine();
        layout->endLayout();
        made->rows.push_back(std::move(layout));
    }
    return made;
}

int LineCache::rowCount(int section, TextSide side, int line) const
{
    const DiffSection &part = m_document->sections.at(size_t(section));
    const int columns = part.columns.at(size_t(side)).at(size_t(line));
    return wrapCount(part.lines(side).line(LineNumber(line)), columns, widthOf(part, side, line), m_face);
}

} // namespace promptlab
