// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do in a comparison.
#include "ui/common/diff/diffview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>

#include <cmath>

namespace promptlab {

namespace {

constexpr int autoScrollMs = 30;
constexpr double zoomStep = 1.1;
constexpr int wheelNotch = 120;

} // namespace

DiffView::Hit DiffView::hitAt(const QPoint &point) const
{
    Hit hit;
    if (!m_document || point.y() + m_state.scrollY >= m_layout.total())
        return hit;
    hit.index = m_layout.indexAt(point.y() + m_state.scrollY);
    if (hit.index < 0)
        return hit;
    const ShownRow &shown = m_layout.at(hit.index);
    const bool unified = m_mode == DiffViewMode::Unified;
    hit.side = m_columns.of(TextSide::Left).contains(point.x()) ? TextSide::Left : TextSide::Right;
    if (shown.isFold()) {
        hit.kind = Hit::Kind::Fold;
        return hit;
    }
    const DocumentRow &row = documentRow(shown.row);
    if (unified)
        hit.side = row.shows == DocumentRow::Shows::Left ? TextSide::Left : TextSide::Right;
    const QRect rect(0, m_layout.top(hit.index) - m_state.scrollY, viewport()->width(), m_layout.height(hit.index));
    const bool inGutter = m_columns.gutterLeft <= point.x() && point.x() < m_columns.gutterRight;
    if (row.type == DocumentRow::Type::Heading) {
        hit.kind = inGutter && m_document->sectionOf(row).changed ? Hit::Kind::SectionBox : Hit::Kind::Heading;
        return hit;
    }
    if (inGutter) {
        hit.kind = row.change >= 0 ? Hit::Kind::ViewedBox : Hit::Kind::None;
        return hit;
    }
    hit.label = movedLabelOf(*m_document, row, hit.side, m_columns, m_theme, rect);
    hit.kind = hit.label.rect.contains(point) ? Hit::Kind::Moved : Hit::Kind::Text;
    return hit;
}

TextPlace DiffView::placeAt(const QPoint &point, TextSide side)
{
    const int y = std::clamp(point.y() + m_state.scrollY, 0, std::max(0, m_layout.total() - 1));
    const int index = m_layout.indexAt(y);
    if (index < 0)
        return {};
    const ShownRow &shown = m_layout.at(index);
    TextPlace place{shown.row, 0};
    const DocumentRow &row = documentRow(shown.row);
    const int line = shown.isFold() ? -1 : row.line(side);
    if (line < 0)
        return place;
    const PaintedLine &painted = m_lines.line(row.section, side, line);
    const int textRow = std::clamp((y - m_layout.top(index)) / m_lines.face().height, 0, int(painted.rows.size()) - 1);
    const qreal x = point.x() - m_columns.of(side).textLeft + m_state.scrollX;
    place.offset = painted.display.toRaw(painted.offsetAt(textRow, x));
    return place;
}

void DiffView::setCursorSide(TextSide side)
{
    if (std::exchange(m_state.selection.side, side) != side)
        m_state.selection.anchor = m_state.selection.caret;
}

void DiffView::setCursorPlace(const TextPlace &place, bool extend)
{
    if (place.row < 0)
        return;
    m_state.selection.caret = place;
    if (!extend)
        m_state.selection.anchor = place;
    const DocumentRow &row = documentRow(place.row);
    if (!extend && row.change >= 0 && std::exchange(m_state.currentChange, row.change) != row.change)
        Q_EMIT currentChangeChanged(row.change);
    restartBlinking();
    announceRow();
    viewport()->update();
    Q_EMIT cursorMoved();
}

void DiffView::press(const Hit &hit, const QPoint &point, bool extend)
{
    switch (hit.kind) {
    case Hit::Kind::None: break;
    case Hit::Kind::ViewedBox: {
        const int change = documentRow(m_layout.at(hit.index).row).change;
        setViewed(change, !isViewed(change));
        break;
    }
    case Hit::Kind::SectionBox: {
        const int section = documentRow(m_layout.at(hit.index).row).section;
        const bool viewed = !m_state.isSectionViewed(*m_document, section);
        for (int i = 0; i < int(m_document->changes.size()); ++i) {
            if (m_document->changes.at(size_t(i)).section == section)
                setViewed(i, viewed);
        }
        break;
    }
    case Hit::Kind::Fold:
    case Hit::Kind::Heading:
        setCursorPlace({m_layout.at(hit.index).row, 0}, false);
        toggleFold();
        break;
    case Hit::Kind::Moved: {
        const int line = m_document->sections.at(size_t(hit.label.section))
                             .lines(hit.label.target)
                             .realNumber(LineNumber(hit.label.line));
        goToLine(hit.label.section, hit.label.target, line);
        break;
    }
    case Hit::Kind::Text:
        if (!extend)
            setCursorSide(hit.side);
        setCursorPlace(placeAt(point, m_state.selection.side), extend);
        m_dragging = true;
        break;
    }
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPoint point = event->position().toPoint();
    press(hitAt(point), point, event->modifiers().testFlag(Qt::ShiftModifier));
}

void DiffView::dragTo(const QPoint &point)
{
    m_dragPoint = point;
    QScrollBar *bar = verticalScrollBar();
    const int over = point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
    if (over == 0)
        m_autoScroll.stop();
    else if (!m_autoScroll.isActive())
        m_autoScroll.start(autoScrollMs);
    bar->setValue(bar->value() + over);
    setCursorPlace(placeAt(point, m_state.selection.side), true);
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragging && event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(point);
        return;
    }
    switch (hitAt(point).kind) {
    case Hit::Kind::None: viewport()->setCursor(Qt::ArrowCursor); break;
    case Hit::Kind::Text: viewport()->setCursor(Qt::IBeamCursor); break;
    default: viewport()->setCursor(Qt::PointingHandCursor);
    }
}

void DiffView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_autoScroll.stop();
}

void DiffView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const Hit hit = hitAt(point);
    if (hit.kind != Hit::Kind::Text || event->button() != Qt::LeftButton)
        return;
    const TextPlace place = placeAt(point, hit.side);
    const DocumentRow &row = documentRow(place.row);
    const int line = row.line(hit.side);
    if (line < 0)
        return;
    setCursorSide(hit.side);
    const auto [begin, end] =
        wordAround(m_document->sectionOf(row).lines(hit.side).line(LineNumber(line)), place.offset);
    setCursorPlace({place.row, begin}, false);
    setCursorPlace({place.row, end}, true);
}

void DiffView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, double(event->angleDelta().y()) / wheelNotch));
    event->accept();
}

void DiffView::moveRows(int rows, bool extend)
{
    if (m_layout.count() == 0)
        return;
    const int index = m_layout.indexOf(std::max(0, m_state.selection.caret.row));
    const int wanted = std::clamp(index + rows, 0, m_layout.count() - 1);
    TextPlace place{m_layout.at(wanted).row, m_state.selection.caret.offset};
    if (m_mode == DiffViewMode::Unified) { // the side follows the row, unless text is being selected
        const DocumentRow &row = documentRow(place.row);
        if (!extend && row.type == DocumentRow::Type::Line && row.line(m_state.selection.side) < 0)
            setCursorSide(otherSide(m_state.selection.side));
    }
    place.offset = std::min(place.offset, rowTextLength(*m_document, documentRow(place.row), m_state.selection.side));
    setCursorPlace(place, extend);
    const int top = m_layout.top(wanted);
    const int bottom = top + m_layout.height(wanted);
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
}

void DiffView::moveColumns(int columns, bool extend)
{
    TextPlace place = m_state.selection.caret;
    if (place.row < 0)
        return;
    const DocumentRow &row = documentRow(place.row);
    const int line = row.line(m_state.selection.side);
    if (line < 0)
        return;
    const QStringView text = m_document->sectionOf(row).lines(m_state.selection.side).line(LineNumber(line));
    place.offset = std::clamp(place.offset + columns, 0, int(text.size()));
    // Never between the halves of a pair.
    if (place.offset > 0 && place.offset < text.size() && text[place.offset].isLowSurrogate())
        place.offset = std::clamp(place.offset + columns, 0, int(text.size()));
    setCursorPlace(place, extend);
    ensureOffsetShown(row, place.offset);
}

void DiffView::moveToLineEdge(bool end, bool extend)
{
    if (m_state.selection.caret.row < 0)
        return;
    const int length = rowTextLength(*m_document, documentRow(m_state.selection.caret.row), m_state.selection.side);
    moveColumns((end ? length : 0) - m_state.selection.caret.offset, extend);
}

void DiffView::moveToEdge(bool end, bool extend)
{
    if (m_layout.count() == 0)
        return;
    moveRows(end ? m_layout.count() : -m_layout.count(), extend);
    moveToLineEdge(end, extend);
}

void DiffView::switchSide()
{
    if (!m_document || m_mode == DiffViewMode::Unified)
        return;
    setCursorSide(otherSide(m_state.selection.side));
    TextPlace place = m_state.selection.caret;
    if (place.row < 0)
        return;
    place.offset = std::min(place.offset, rowTextLength(*m_document, documentRow(place.row), m_state.selection.side));
    setCursorPlace(place, false);
}

bool DiffView::moveByKey(const QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int page = std::max(1, viewport()->height() / m_lines.face().height - 1);
    switch (event->key()) {
    case Qt::Key_Up: moveRows(-1, extend); return true;
    case Qt::Key_Down: moveRows(1, extend); return true;
    case Qt::Key_PageUp: moveRows(-page, extend); return true;
    case Qt::Key_PageDown: moveRows(page, extend); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = event->key() == Qt::Key_Right;
        if (!control)
            moveColumns(right ? 1 : -1, extend);
        else if (right != (m_state.selection.side == TextSide::Right))
            switchSide();
        return true;
    }
    case Qt::Key_Home: control ? moveToEdge(false, extend) : moveToLineEdge(false, extend); return true;
    case Qt::Key_End: control ? moveToEdge(true, extend) : moveToLineEdge(true, extend); return true;
    default: return false;
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool alternate = event->modifiers().testFlag(Qt::AltModifier);
    if (!m_document || m_layout.count() == 0 || alternate) {
        event->ignore(); // keys with Alt are commands
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        toggleFold();
    } else if (!moveByKey(event)) {
        event->ignore();
    }
}

void DiffView::announceRow()
{
    if (!m_document || m_state.selection.caret.row < 0)
        return;
    const int index = m_layout.indexOf(m_state.selection.caret.row);
    const ShownRow &shown = m_layout.at(index);
    setAccessibleDescription(shown.isFold() ? m_document->foldLabel(m_mode, shown.row, shown.hidden)
                                            : m_document->rowText(documentRow(m_state.selection.caret.row)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DiffView::restartBlinking()
{
    m_state.caretVisible = m_state.focused;
    const int cycle = QGuiApplication::styleHints()->cursorFlashTime();
    if (m_state.focused && cycle > 0)
        m_blink.start(cycle / 2);
    else
        m_blink.stop();
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_state.focused = true;
    restartBlinking();
    announceRow();
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_state.focused = false;
    restartBlinking();
    viewport()->update();
}

QString DiffView::toolTipAt(const QPoint &point) const
{
    const Hit hit = hitAt(point);
    switch (hit.kind) {
    case Hit::Kind::ViewedBox: return tr("Viewed: you have looked at this change");
    case Hit::Kind::SectionBox: return tr("Viewed: you have looked at everything in this section");
    case Hit::Kind::Fold:
        return m_state.unfoldKey.isEmpty() ? tr("Show these lines")
                                           : tr("Show these lines (%1)").arg(m_state.unfoldKey);
    case Hit::Kind::Heading: return tr("Fold or unfold this section");
    case Hit::Kind::Moved: return tr("Go to the other end of the move");
    case Hit::Kind::Text: {
        const DocumentRow &row = documentRow(m_layout.at(hit.index).row);
        return row.type == DocumentRow::Type::Value ? m_document->rowText(row) : QString();
    }
    case Hit::Kind::None: break;
    }
    return {};
}

bool DiffView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

} // namespace promptlab
