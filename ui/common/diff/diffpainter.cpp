// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffpainter.h"

#include "ui/common/actionbutton.h"
#include "ui/common/labicons.h"

#include <QCoreApplication>
#include <QStyle>
#include <QStyleOptionButton>

namespace promptlab {

namespace {

constexpr int hatchStep = 6;
constexpr int chevronSide = 14;

/// One tile of slanted lines: stands where a side has no line.
QBrush hatchBrush(const QColor &color)
{
    QImage tile(hatchStep, hatchStep, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    for (int i = 0; i < hatchStep; ++i)
        tile.setPixelColor(i, hatchStep - 1 - i, color);
    return QBrush(tile);
}

} // namespace

bool DiffViewState::isSectionViewed(const DiffDocument &document, int section) const
{
    bool any = false;
    const auto first = std::lower_bound(document.changes.cbegin(), document.changes.cend(), section,
                                        [](const DiffChange &change, int wanted) { return change.section < wanted; });
    for (auto change = first; change != document.changes.cend() && change->section == section; ++change) {
        if (!viewed.at(size_t(change - document.changes.cbegin())))
            return false;
        any = true;
    }
    return any;
}

std::optional<DiffTone> sideTone(const DocumentRow &row, TextSide side)
{
    const bool left = side == TextSide::Left;
    if (row.kind == RowKind::Equal)
        return {};
    if (row.type == DocumentRow::Type::Line) {
        if (row.line(side) < 0)
            return {};
        if ((left ? row.moveA : row.moveB) >= 0)
            return DiffTone::Moved;
        return left ? DiffTone::Removed : DiffTone::Added;
    }
    if (row.kind == RowKind::Changed)
        return DiffTone::Changed;
    if (row.kind == RowKind::Removed)
        return left ? std::optional(DiffTone::Removed) : std::nullopt;
    return left ? std::nullopt : std::optional(DiffTone::Added);
}

QRect viewedBoxRect(const DiffColumns &columns, const Theme &theme, const QRect &rowRect, const QWidget &widget)
{
    const int side = widget.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &widget);
    const int x = columns.gutterLeft + (columns.gutterRight - columns.gutterLeft - side) / 2;
    const int row = std::min(rowRect.height(), theme.length(Length::PaneHeader));
    return {x, rowRect.top() + (row - side) / 2, side, side};
}

DiffPainter::DiffPainter(QPainter &painter, const DiffPaintInput &input)
    : m_painter(painter), m_in(input), m_theme(input.theme)
{
}

void DiffPainter::paint(const QRect &clip, const QSize &size)
{
    const DiffColumns &columns = m_in.columns;
    m_painter.fillRect(clip, m_theme.color(ColorRole::Surface));
    m_painter.fillRect(QRect(columns.gutterLeft, 0, columns.gutterRight - columns.gutterLeft, size.height()),
                       m_theme.color(ColorRole::Window));
    const int from = m_in.state.scrollY + clip.top();
    if (from < m_in.layout.total()) {
        for (int i = std::max(0, m_in.layout.indexAt(from)); i < m_in.layout.count(); ++i) {
            const int top = m_in.layout.top(i) - m_in.state.scrollY;
            if (top > clip.bottom())
                break;
            row(i, QRect(0, top, size.width(), m_in.layout.height(i)));
        }
    }
    const QColor border = m_theme.color(ColorRole::Border);
    if (m_in.mode == DiffViewMode::SideBySide)
        m_painter.fillRect(QRect(columns.gutterLeft, 0, 1, size.height()), border);
    m_painter.fillRect(QRect(columns.gutterRight - 1, 0, 1, size.height()), border);
    frameOfCurrent(size);
}

QRect DiffPainter::sideRect(TextSide side, const QRect &rect) const
{
    const SideColumns &columns = m_in.columns.of(side);
    return {columns.left, rect.top(), columns.right - columns.left, rect.height()};
}

void DiffPainter::row(int index, const QRect &rect)
{
    const ShownRow &shown = m_in.layout.at(index);
    if (shown.isFold()) {
        fold(shown, rect);
        focusRing(shown.row, rect);
        return;
    }
    const DocumentRow &document = m_in.document.rowsOf(m_in.mode).at(size_t(shown.row));
    switch (document.type) {
    case DocumentRow::Type::Heading: heading(document, rect); break;
    case DocumentRow::Type::Value: value(document, shown.row, rect); break;
    case DocumentRow::Type::Line:
        if (m_in.mode == DiffViewMode::SideBySide) {
            lineSide(document, shown.row, TextSide::Left, rect);
            lineSide(document, shown.row, TextSide::Right, rect);
        } else {
            const TextSide side = document.shows == DocumentRow::Shows::Left ? TextSide::Left : TextSide::Right;
            lineSide(document, shown.row, side, rect);
        }
    }
    gutter(document, shown.row, rect);
    if (document.type == DocumentRow::Type::Heading)
        focusRing(shown.row, rect);
}

void DiffPainter::focusRing(int row, const QRect &rect)
{
    if (!m_in.state.focused || m_in.state.selection.caret.row != row)
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(&m_in.widget);
    if (!ring.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    ring.rect = rect;
    m_in.widget.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &m_painter, &m_in.widget);
}

void DiffPainter::hint(const QString &text, const QRect &rect)
{
    if (!text.isEmpty())
        paintKeyHint(m_painter, rect, text, m_theme.color(ColorRole::TextMuted), m_theme.color(ColorRole::Border),
                     m_theme);
}

void DiffPainter::fold(const ShownRow &shown, const QRect &rect)
{
    m_painter.fillRect(rect, m_theme.color(ColorRole::SurfaceAlt));
    const QColor border = m_theme.color(ColorRole::Border);
    m_painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), border);
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), border);
    const int side = chevronSide;
    const int left = m_theme.grid(4) + (m_in.mode == DiffViewMode::Unified ? m_in.columns.gutterRight : 0);
    const QRect icon(left, rect.top() + (rect.height() - side) / 2, side, side);
    const QColor muted = m_theme.color(ColorRole::TextMuted);
    LabIcons(m_theme).paint(m_painter, icon, QStringLiteral("unfold-vertical"), muted);
    const int keys = m_in.state.unfoldKey.isEmpty() ? 0 : keyHintWidth(m_in.state.unfoldKey, m_theme) + m_theme.grid(2);
    QRect text = rect.adjusted(icon.right() + m_theme.grid(2), 0, -m_theme.grid(3) - keys, 0);
    if (m_in.mode == DiffViewMode::SideBySide) // the words stay on the left side, the key on the right one
        text.setRight(std::min(text.right(), m_in.columns.gutterLeft - m_theme.grid(2)));
    m_painter.setFont(m_theme.font(TextStyle::Small));
    m_painter.setPen(muted);
    const QString label = m_in.document.foldLabel(m_in.mode, shown.row, shown.hidden);
    m_painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(label, Qt::ElideRight, text.width()));
    hint(m_in.state.unfoldKey, rect.adjusted(0, 1, -m_theme.grid(3), -1));
}

void DiffPainter::heading(const DocumentRow &row, const QRect &rect)
{
    m_painter.fillRect(rect, m_theme.color(ColorRole::Window));
    if (rect.top() > 0 || m_in.state.scrollY > 0)
        m_painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_theme.color(ColorRole::Border));
    m_painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(ColorRole::Border));
    if (m_in.mode == DiffViewMode::SideBySide)
        headingSide(row, TextSide::Left, sideRect(TextSide::Left, rect));
    headingSide(row, TextSide::Right, sideRect(TextSide::Right, rect));
}

void DiffPainter::headingSide(const DocumentRow &row, TextSide side, const QRect &rect)
{
    const DiffSection &section = m_in.document.sectionOf(row);
    const bool left = side == TextSide::Left;
    const bool unified = m_in.mode == DiffViewMode::Unified;
    QRect room = rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    const QColor muted = m_theme.color(ColorRole::TextMuted);
    if (left || unified) {
        const QRect icon(room.left(), rect.top() + (rect.height() - chevronSide) / 2, chevronSide, chevronSide);
        const bool folded = m_in.layout.isSectionFolded(row.section);
        LabIcons(m_theme).paint(m_painter, icon,
                                folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                                m_theme.color(ColorRole::Text));
        room.setLeft(icon.right() + m_theme.grid(2));
    }
    const QString &title = unified ? section.title() : left ? section.titleBefore : section.titleAfter;
    if (title.isEmpty())
        return;
    m_painter.setFont(m_theme.font(TextStyle::Figure));
    const auto rightWords = [this, &room](const QString &text, const QColor &color) {
        if (text.isEmpty())
            return;
        m_painter.setPen(color);
        m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, text);
        room.setRight(room.right() - m_painter.fontMetrics().horizontalAdvance(text) - m_theme.grid(2));
    };
    if (!left) {
        for (auto figure = section.differences.crbegin(); figure != section.differences.crend(); ++figure)
            rightWords(figure->text, m_theme.diff(figure->tone).mark);
    }
    rightWords(left ? section.noteBefore : section.noteAfter, muted);
    m_painter.setFont(m_theme.font(TextStyle::Strong));
    m_painter.setPen(m_theme.color(ColorRole::Text));
    const QString shown = m_painter.fontMetrics().elidedText(title, Qt::ElideRight, room.width());
    m_painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + m_painter.fontMetrics().horizontalAdvance(shown) + m_theme.grid(2));
    if (section.changed || room.width() <= 0)
        return;
    m_painter.setFont(m_theme.font(TextStyle::Small));
    m_painter.setPen(muted);
    m_painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                       m_painter.fontMetrics().elidedText(QCoreApplication::translate("DiffView", "unchanged"),
                                                          Qt::ElideRight, room.width()));
}

void DiffPainter::emptySide(const QRect &rect)
{
    m_painter.fillRect(rect, m_theme.color(ColorRole::Surface));
    m_painter.setBrushOrigin(0, -(m_in.state.scrollY % hatchStep));
    m_painter.fillRect(rect, hatchBrush(m_theme.color(ColorRole::Border)));
}

void DiffPainter::glyph(const QString &sign, const QColor &color, int x, const QRect &rect)
{
    m_painter.setFont(m_in.lines.face().font);
    m_painter.setPen(color);
    m_painter.drawText(QRect(x, rect.top(), m_theme.grid(5), std::min(rect.height(), m_in.lines.face().height)),
                       Qt::AlignCenter, sign);
}

void DiffPainter::box(const QRect &rect, bool checked, bool partly)
{
    QStyleOptionButton option;
    option.initFrom(&m_in.widget);
    option.rect = rect;
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    option.state |= checked ? QStyle::State_On : partly ? QStyle::State_NoChange : QStyle::State_Off;
    m_in.widget.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &m_painter, &m_in.widget);
}

void DiffPainter::gutter(const DocumentRow &row, int index, const QRect &rect)
{
    const DiffColumns &columns = m_in.columns;
    const QRect strip(columns.gutterLeft, rect.top(), columns.gutterRight - columns.gutterLeft, rect.height());
    if (row.type == DocumentRow::Type::Heading) {
        if (m_in.document.sectionOf(row).changed)
            box(viewedBoxRect(columns, m_theme, rect, m_in.widget),
                m_in.state.isSectionViewed(m_in.document, row.section), false);
        return;
    }
    if (row.change < 0)
        return;
    if (row.change == m_in.state.currentChange)
        m_painter.fillRect(strip, m_theme.color(ColorRole::AccentSubtle));
    const DiffChange &change = m_in.document.changes.at(size_t(row.change));
    if (change.begin.at(size_t(m_in.mode)) != index)
        return;
    QRect first = rect;
    if (row.type == DocumentRow::Type::Line)
        first.setHeight(m_in.lines.face().height);
    else
        first = firstValueLine(rect);
    box(viewedBoxRect(columns, m_theme, first, m_in.widget), m_in.state.viewed.at(size_t(row.change)), false);
}

void DiffPainter::frameOfCurrent(const QSize &size)
{
    if (m_in.state.currentChange < 0)
        return;
    const DiffChange &change = m_in.document.changes.at(size_t(m_in.state.currentChange));
    const int first = change.begin.at(size_t(m_in.mode));
    const int last = change.end.at(size_t(m_in.mode)) - 1;
    if (!m_in.layout.isShown(first) || !m_in.layout.isShown(last))
        return;
    const int top = m_in.layout.top(m_in.layout.indexOf(first)) - m_in.state.scrollY;
    const int index = m_in.layout.indexOf(last);
    const int bottom = m_in.layout.top(index) + m_in.layout.height(index) - m_in.state.scrollY;
    const QColor accent = m_theme.color(ColorRole::AccentMark);
    if (top >= 0 && top < size.height())
        m_painter.fillRect(QRect(0, top, size.width(), 1), accent);
    if (bottom > 0 && bottom <= size.height())
        m_painter.fillRect(QRect(0, bottom - 1, size.width(), 1), accent);
}

} // namespace promptlab
