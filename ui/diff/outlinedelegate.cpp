// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/outlinedelegate.h"

#include "ui/diff/outlinemodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int outlineBar = 3;

} // namespace

OutlineDelegate::OutlineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(40), m_theme.rowHeight()};
}

QRect OutlineDelegate::boxRect(const QStyleOptionViewItem &option) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    return {option.rect.left() + m_theme.grid(5), option.rect.top() + (option.rect.height() - side) / 2, side, side};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto item = index.data(OutlineModel::ItemRole).value<OutlineItem>();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool change = item.kind == OutlineItem::Kind::Change;
    const bool selected = change && option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        const bool active =
            option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect, m_theme.color(active ? ColorRole::Selection : ColorRole::SelectionInactive));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(outlineBar, option.rect.height())),
                          m_theme.color(ColorRole::AccentMark));
    } else if (change && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Hover));
    }
    QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    const QColor muted = m_theme.color(ColorRole::TextMuted);
    if (!item.figure.isEmpty()) {
        painter->setFont(
            m_theme.font(item.kind == OutlineItem::Kind::Unchanged ? TextStyle::Small : TextStyle::Figure));
        painter->setPen(muted);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, item.figure);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(item.figure) - m_theme.grid(2));
    }
    if (change) {
        QStyleOptionViewItem box(option);
        box.rect = boxRect(option);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
        box.state |= item.viewed ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        const QRect glyph(box.rect.right() + m_theme.grid(1), option.rect.top(), m_theme.grid(5), option.rect.height());
        painter->setFont(m_theme.font(TextStyle::Code));
        painter->setPen(m_theme.diff(item.tone).mark);
        painter->drawText(glyph, Qt::AlignCenter, item.glyph);
        room.setLeft(glyph.right() + m_theme.grid(2));
    }
    const TextStyle face = item.kind == OutlineItem::Kind::Section   ? TextStyle::Strong
                         : item.kind == OutlineItem::Kind::Unchanged ? TextStyle::Small
                                                                     : TextStyle::Base;
    painter->setFont(m_theme.font(face));
    painter->setPen(item.kind == OutlineItem::Kind::Unchanged ? muted : m_theme.color(ColorRole::Text));
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(item.text, Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

bool OutlineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect box = boxRect(option).adjusted(-m_theme.grid(1), -m_theme.grid(1), m_theme.grid(1), m_theme.grid(1));
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    const bool viewed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, int(viewed ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace promptlab
