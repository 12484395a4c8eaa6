// SPDX-License-Identifier: GPL-3.0-or-later
// The rows with content: lines and values.
#include "ui/common/diff/diffpainter.h"

#include "core/diff/reporthunks.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DiffPainterText {
    Q_DECLARE_TR_FUNCTIONS(DiffView)
};

constexpr int caretWidth = 2;
constexpr int markRadius = 2;

QString toneGlyph(DiffTone tone)
{
    switch (tone) {
    case DiffTone::Added: return QStringLiteral("+");
    case DiffTone::Removed: return QStringLiteral("\u2212");
    case DiffTone::Changed: return QStringLiteral("~");
    case DiffTone::Moved: return QStringLiteral("\u21C4");
    }
    Q_UNREACHABLE();
}

QString movedText(bool away, int number, bool down)
{
    const QString text = away ? DiffPainterText::tr("moved to line %1").arg(number)
                              : DiffPainterText::tr("moved from line %1").arg(number);
    return text + (down ? QStringLiteral(" \u2193") : QStringLiteral(" \u2191"));
}

bool endsWithoutLineEnd(const TextLines &text)
{
    return text.count() > 0 && lacksLastLineEnd(text, text.count() - 1);
}

/// What to say about the line end of a row where it is the difference.
QString lineEndText(const DiffSection &section, const DocumentRow &row, TextSide side)
{
    const int line = row.line(side);
    if (line < 0 || row.change < 0)
        return {};
    const TextLines &lines = section.lines(side);
    const bool endsApart = endsWithoutLineEnd(section.text.a) != endsWithoutLineEnd(section.text.b);
    if (endsApart && lacksLastLineEnd(lines, line))
        return DiffPainterText::tr("no line end");
    if (!differsInLineEndOnly(section.text, row.asDiffRow()))
        return {};
    if (!lines.hasLineEnd(LineNumber(line)))
        return DiffPainterText::tr("no line end");
    return lines.lineWithEnd(LineNumber(line)).endsWith(QLatin1String("\r\n")) ? QStringLiteral("CR LF")
                                                                               : QStringLiteral("LF");
}

} // namespace

int movedLabelReserve(const Theme &theme, int digits)
{
    const QString widest = movedText(false, 0, true) + QString(digits - 1, QLatin1Char('0'));
    return QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(widest) + theme.grid(5);
}

MovedLabel movedLabelOf(const DiffDocument &document, const DocumentRow &row, TextSide side, const DiffColumns &columns,
                        const Theme &theme, const QRect &rowRect)
{
    MovedLabel label;
    const bool left = side == TextSide::Left;
    const int move = left ? row.moveA : row.moveB;
    if (row.type != DocumentRow::Type::Line || row.line(side) < 0 || move < 0)
        return label;
    const DiffSection &section = document.sectionOf(row);
    const MovedBlock &block = section.text.moves.at(move);
    if ((left ? block.a : block.b).begin.index() != row.line(side))
        return label;
    label.section = row.section;
    label.target = otherSide(side);
    label.line = (left ? block.b : block.a).begin.index();
    label.text =
        movedText(left, section.lines(label.target).realNumber(LineNumber(label.line)), label.line > row.line(side));
    const int width = QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(label.text) + theme.grid(3);
    const int height = theme.length(Length::Badge);
    const int line = std::min(rowRect.height(), theme.lineHeight(TextStyle::Code));
    label.rect = QRect(columns.of(side).right - theme.grid(2) - width, rowRect.top() + std::max(1, (line - height) / 2),
                       width, height);
    return label;
}

QColor DiffPainter::lineColor(const DocumentRow &row, TextSide side, bool current) const
{
    if (const std::optional<DiffTone> tone = sideTone(row, side))
        return m_theme.diff(*tone).line;
    return m_theme.color(current && m_in.state.focused ? ColorRole::LineCurrent : ColorRole::Surface);
}

void DiffPainter::lineSide(const DocumentRow &row, int index, TextSide side, const QRect &rect)
{
    const QRect area = sideRect(side, rect);
    if (row.line(side) < 0) {
        emptySide(area);
        return;
    }
    const bool current = m_in.state.selection.caret.row == index && m_in.state.selection.side == side;
    m_painter.fillRect(area, lineColor(row, side, current));
    numbers(row, side, rect, current);
    if (const std::optional<DiffTone> tone = sideTone(row, side))
        glyph(toneGlyph(*tone), m_theme.diff(*tone).mark, m_in.columns.of(side).glyphLeft, rect);
    lineText(row, index, side, rect);
    movedLabel(row, side, rect);
}

void DiffPainter::numbers(const DocumentRow &row, TextSide side, const QRect &rect, bool current)
{
    m_painter.setFont(m_in.lines.face().font);
    m_painter.setPen(m_theme.color(current ? ColorRole::Text : ColorRole::TextMuted));
    const DiffSection &section = m_in.document.sectionOf(row);
    const auto draw = [this, &section, &rect](TextSide which, int line) {
        const LineNumber number(line);
        if (section.lines(which).isContinuation(number))
            return;
        const QString text = QString::number(section.lines(which).realNumber(number));
        const QFontMetricsF metrics(m_painter.font());
        m_painter.drawText(QPointF(m_in.columns.of(which).numberRight - metrics.horizontalAdvance(text),
                                   rect.top() + m_in.lines.face().ascentShift + metrics.ascent()),
                           text);
    };
    draw(side, row.line(side));
    if (m_in.mode == DiffViewMode::Unified && row.shows == DocumentRow::Shows::Both)
        draw(otherSide(side), row.line(otherSide(side)));
}

void DiffPainter::fillRange(const PaintedLine &line, int begin, int end, const QRect &rect, const QColor &color,
                            bool toEdge)
{
    const int height = m_in.lines.face().height;
    for (int row = line.rowOf(begin); row < int(line.rows.size()); ++row) {
        const int from = std::max(begin, line.starts.at(size_t(row)));
        const int to = std::min(end, line.endOf(row));
        if (from > to || (from == to && !toEdge))
            break;
        const qreal x = line.x(row, from);
        qreal right = line.x(row, to);
        if (toEdge && to == end)
            right += m_in.lines.face().cell / 2; // the line end is selected, too
        const QRectF mark(rect.left() + std::min(x, right), rect.top() + row * height, std::abs(right - x), height);
        m_painter.fillRect(mark, color);
        if (to == end)
            break;
    }
}

void DiffPainter::words(const PaintedLine &line, int index, TextSide side, const QRect &rect)
{
    const WordDiff *found = m_in.state.words ? m_in.words.words(m_in.mode, index) : nullptr;
    if (!found)
        return;
    const DocumentRow &row = m_in.document.rowsOf(m_in.mode).at(size_t(index));
    const std::optional<DiffTone> tone = sideTone(row, side);
    if (!tone)
        return;
    const QColor color = m_theme.diff(*tone).word;
    for (const WordEdit &edit : found->edits) {
        if (edit.kind == EditKind::Equal)
            continue;
        const int begin = side == TextSide::Left ? edit.a0 : edit.b0;
        const int end = side == TextSide::Left ? edit.a1 : edit.b1;
        if (begin < end)
            fillRange(line, line.display.toDisplay(begin), line.display.toDisplay(end), rect, color);
    }
}

void DiffPainter::lineMarks(const PaintedLine &line, const DocumentRow &row, int index, TextSide side,
                            const QRect &rect)
{
    if (row.change < 0) {
        for (const auto &[begin, end] : line.variables)
            fillRange(line, begin, end, rect, m_theme.syntax(SyntaxTone::VariableBack));
    }
    words(line, index, side, rect);
    const auto range = [this, &line, &rect](int begin, int end, const QColor &color, bool toEdge = false) {
        fillRange(line, line.display.toDisplay(begin), line.display.toDisplay(end), rect, color, toEdge);
    };
    // An unchanged line was found once; it is marked on both sides.
    const bool shared = row.kind == RowKind::Equal;
    const TextSide found = shared ? TextSide::Right : side;
    const auto matches =
        m_in.state.matches.constFind(DiffViewState::matchKey(row.section, found, shared ? row.b : row.line(side)));
    if (matches != m_in.state.matches.constEnd()) {
        for (const DiffMatch &match : *matches) {
            const bool current = m_in.state.currentMatch == match;
            range(match.begin, match.begin + match.length,
                  m_theme.color(current ? ColorRole::FindCurrent : ColorRole::FindMatch));
        }
    }
    if (m_in.state.selection.side != side)
        return;
    const int length = rowTextLength(m_in.document, row, side);
    const SelectedRange selected = selectedRange(m_in.state.selection, index, length);
    if (selected.end > selected.begin || selected.lineEnd)
        range(selected.begin, selected.end,
              m_theme.color(m_in.state.focused ? ColorRole::Selection : ColorRole::SelectionInactive),
              selected.lineEnd);
}

void DiffPainter::lineText(const DocumentRow &row, int index, TextSide side, const QRect &rect)
{
    const SideColumns &columns = m_in.columns.of(side);
    const LineFace &face = m_in.lines.face();
    const PaintedLine &line = m_in.lines.line(row.section, side, row.line(side));
    const MovedLabel label = movedLabelOf(m_in.document, row, side, m_in.columns, m_theme, rect);
    m_painter.save();
    QRegion clip(
        QRect(columns.textLeft - caretWidth, rect.top(), columns.right - columns.textLeft + caretWidth, rect.height()));
    if (!label.text.isEmpty())
        clip -= label.rect.adjusted(-m_theme.grid(1), 0, m_theme.grid(2), 0);
    m_painter.setClipRegion(clip, Qt::IntersectClip);
    const QRect origin(columns.textLeft - m_in.state.scrollX, rect.top(), columns.textWidth(), rect.height());
    lineMarks(line, row, index, side, origin);
    m_painter.setPen(m_theme.color(ColorRole::Text));
    for (size_t i = 0; i < line.rows.size(); ++i)
        line.rows[i]->draw(&m_painter, QPointF(origin.left(), origin.top() + int(i) * face.height + face.ascentShift));
    lineEndNote(row, side, line, origin);
    const TextSelection &selection = m_in.state.selection;
    if (selection.caret.row == index && selection.side == side && m_in.state.caretVisible)
        caret(line, line.display.toDisplay(selection.caret.offset), origin);
    m_painter.restore();
}

void DiffPainter::caret(const PaintedLine &line, int offset, const QRect &rect)
{
    const int row = line.rowOf(offset);
    const int height = m_in.lines.face().height;
    m_painter.fillRect(QRectF(rect.left() + line.x(row, offset) - 1, rect.top() + row * height, caretWidth, height),
                       m_theme.color(ColorRole::Text));
}

void DiffPainter::lineEndNote(const DocumentRow &row, TextSide side, const PaintedLine &line, const QRect &rect)
{
    const QString text = lineEndText(m_in.document.sectionOf(row), row, side);
    if (text.isEmpty())
        return;
    const int last = int(line.rows.size()) - 1;
    const int height = m_in.lines.face().height;
    const qreal x = rect.left() + line.x(last, line.endOf(last)) + m_theme.grid(2);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.setPen(m_theme.color(ColorRole::TextMuted));
    const QRectF room(x, rect.top() + last * height, m_painter.fontMetrics().horizontalAdvance(text) + m_theme.grid(2),
                      height);
    m_painter.drawText(room, Qt::AlignCenter, text);
    m_painter.setPen(m_theme.color(ColorRole::BorderStrong));
    m_painter.drawRoundedRect(room.adjusted(0.5, 2.5, -0.5, -2.5), markRadius, markRadius);
}

void DiffPainter::movedLabel(const DocumentRow &row, TextSide side, const QRect &rect)
{
    const MovedLabel label = movedLabelOf(m_in.document, row, side, m_in.columns, m_theme, rect);
    if (label.text.isEmpty())
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(m_theme.color(ColorRole::Surface));
    m_painter.setPen(m_theme.diff(DiffTone::Moved).mark);
    m_painter.drawRoundedRect(QRectF(label.rect).adjusted(0.5, 0.5, -0.5, -0.5), markRadius * 2, markRadius * 2);
    m_painter.setFont(m_theme.font(TextStyle::Caption));
    m_painter.drawText(label.rect, Qt::AlignCenter, label.text);
    m_painter.restore();
}

void DiffPainter::value(const DocumentRow &row, int index, const QRect &rect)
{
    if (m_in.mode == DiffViewMode::Unified) {
        valueOnce(row, index, rect);
        return;
    }
    valueSide(row, index, TextSide::Left, rect);
    valueSide(row, index, TextSide::Right, rect);
}

QRect DiffPainter::firstValueLine(const QRect &rect) const
{
    const int height = std::max(m_in.lines.face().height, m_theme.length(Length::RowCompact));
    return {rect.left(), rect.top(), rect.width(), std::min(rect.height(), height)};
}

void DiffPainter::valueGlyph(const DiffValueRow &value, DiffTone tone, const SideColumns &columns, const QRect &rect)
{
    const int height = m_in.lines.face().height;
    const QRect line = firstValueLine(rect);
    glyph(toneGlyph(value.moved ? DiffTone::Moved : tone), m_theme.diff(tone).mark, columns.glyphLeft,
          QRect(line.left(), line.top() + (line.height() - height) / 2, line.width(), height));
}

QRect DiffPainter::valueName(const QString &name, ColorRole ink, const SideColumns &columns, const QRect &rect)
{
    const int width = valueNameWidth(columns, m_theme);
    const QRect line = firstValueLine(rect);
    const QRect room(columns.textLeft, line.top(), width - m_theme.grid(2), line.height());
    m_painter.setFont(m_theme.font(TextStyle::Base));
    m_painter.setPen(m_theme.color(ink));
    m_painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    m_painter.setFont(m_theme.font(TextStyle::CodeSmall));
    const int height = m_theme.lineHeight(TextStyle::CodeSmall);
    return {columns.textLeft + width, line.top() + (line.height() - height) / 2,
            std::max(0, columns.textWidth() - width), height};
}

void DiffPainter::valueText(const ValueLayout &value, const QRect &room)
{
    m_painter.setPen(m_theme.color(ColorRole::Text));
    const int last = int(value.starts.size()) - 1;
    for (int line = 0; line <= last; ++line) {
        const int begin = value.starts.at(size_t(line));
        const QString text = line == last && value.cut
                               ? m_painter.fontMetrics().elidedText(value.text.mid(begin), Qt::ElideRight, room.width())
                               : value.text.mid(begin, value.endOf(line) - begin);
        m_painter.drawText(room.translated(0, line * room.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

void DiffPainter::valueWords(const ValueLayout &shown, int index, TextSide side, int at, int length, const QRect &room)
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    const auto fill = [&](int begin, int end) {
        for (int line = 0; line < int(shown.starts.size()); ++line) {
            const int start = shown.starts.at(size_t(line));
            const int from = std::max(at + begin, start);
            const int to = std::min(at + end, shown.endOf(line));
            if (from >= to)
                continue;
            const int left = metrics.horizontalAdvance(shown.text.mid(start, from - start));
            const int right = metrics.horizontalAdvance(shown.text.mid(start, to - start));
            const QRect mark(room.left() + left, room.top() + line * room.height(), right - left, room.height());
            m_painter.fillRect(mark.intersected(QRect(room.left(), mark.top(), room.width(), mark.height())),
                               m_theme.diff(DiffTone::Changed).word);
        }
    };
    const WordDiff *words = m_in.words.words(m_in.mode, index);
    if (!words) { // nothing in common: all of it is new
        fill(0, length);
        return;
    }
    for (const WordEdit &edit : words->edits) {
        if (edit.kind != EditKind::Equal)
            fill(side == TextSide::Left ? edit.a0 : edit.b0, side == TextSide::Left ? edit.a1 : edit.b1);
    }
}

void DiffPainter::valueSide(const DocumentRow &row, int index, TextSide side, const QRect &rect)
{
    const QRect area = sideRect(side, rect);
    const DiffValueRow &value = m_in.document.sectionOf(row).values.at(row.a);
    const QString &name = side == TextSide::Left ? value.nameBefore : value.nameAfter;
    if (name.isEmpty()) {
        emptySide(area);
        return;
    }
    const bool current = m_in.state.selection.caret.row == index && m_in.state.selection.side == side;
    m_painter.fillRect(area, lineColor(row, side, current));
    const SideColumns &columns = m_in.columns.of(side);
    const std::optional<DiffTone> tone = sideTone(row, side);
    if (tone)
        valueGlyph(value, *tone, columns, rect);
    const bool changed = row.kind == RowKind::Changed;
    const QRect room = valueName(name, changed ? ColorRole::TextMuted : ColorRole::Text, columns, rect);
    const ValueLayout shown = layOutValue(shownValue(m_in.document, row, m_in.mode, side), row, columns, m_theme);
    if (tone && changed && m_in.state.words)
        valueWords(shown, index, side, 0, int(shown.text.size()), room);
    valueText(shown, room);
}

void DiffPainter::valueOnce(const DocumentRow &row, int index, const QRect &rect)
{
    const DiffValueRow &value = m_in.document.sectionOf(row).values.at(row.a);
    const TextSide side = row.kind == RowKind::Removed ? TextSide::Left : TextSide::Right;
    const SideColumns &columns = m_in.columns.of(side);
    m_painter.fillRect(sideRect(side, rect), lineColor(row, side, m_in.state.selection.caret.row == index));
    if (const std::optional<DiffTone> tone = sideTone(row, side))
        valueGlyph(value, *tone, columns, rect);
    const QRect room =
        valueName(value.nameAfter.isEmpty() ? value.nameBefore : value.nameAfter, ColorRole::Text, columns, rect);
    const ValueLayout shown = layOutValue(shownValue(m_in.document, row, m_in.mode, side), row, columns, m_theme);
    if (row.kind == RowKind::Changed && m_in.state.words) { // the old value begins it, the new one ends it
        const int before = int(value.before.size());
        const int after = int(value.after.size());
        valueWords(shown, index, TextSide::Left, 0, before, room);
        valueWords(shown, index, TextSide::Right, int(shown.text.size()) - after, after, room);
    }
    valueText(shown, room);
}

} // namespace promptlab
