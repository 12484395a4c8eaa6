// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowdelegate.h"

#include "ui/common/labicons.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int rowAccentBar = 3;
constexpr int rowIconSide = 16;
constexpr int rowWrap = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWrapAnywhere | Qt::TextWordWrap;

} // namespace

void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool bar)
{
    const bool active = option.state.testFlag(QStyle::State_Active);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.color(active ? ColorRole::Selection : ColorRole::SelectionInactive));
        if (bar)
            painter.fillRect(QRect(option.rect.x(), option.rect.y(), rowAccentBar, option.rect.height()),
                             theme.color(ColorRole::AccentMark));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, theme.color(ColorRole::Hover));
    }
}

void paintRowRing(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(option);
    option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, option.widget);
}

RowDelegate::RowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Base));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_wrapping && view) {
        const int width = view->viewport()->width();
        const QRect words =
            metrics.boundingRect(QRect(0, 0, width - m_theme.grid(6), 0), rowWrap, index.data().toString());
        return {width, words.height() + m_theme.rowHeight() - metrics.height()};
    }
    const int words = metrics.horizontalAdvance(index.data().toString());
    return {words + m_theme.grid(6), m_theme.rowHeight()};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBack(*painter, option, m_theme, index.column() == 0);
    QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = m_theme.color(enabled ? ColorRole::Text : ColorRole::TextDisabled);
    if (const QString icon = index.data(Qt::DecorationRole).toString(); !icon.isEmpty()) {
        const QRect box(room.x(), room.y() + (room.height() - rowIconSide) / 2, rowIconSide, rowIconSide);
        LabIcons(m_theme).paint(*painter, box, icon, m_theme.color(ColorRole::TextMuted));
        room.setLeft(box.right() + 1 + m_theme.grid(2));
    }
    // Wrapped rows keep their weight: bold, they might need another line.
    const bool strong = option.state.testFlag(QStyle::State_Selected) && index.column() == 0 && !m_wrapping;
    painter->setFont(m_theme.font(strong ? TextStyle::Strong : TextStyle::Base));
    painter->setPen(ink);
    if (m_wrapping)
        painter->drawText(room, rowWrap, index.data().toString());
    else
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    paintRowRing(*painter, option);
    painter->restore();
}

} // namespace promptlab
