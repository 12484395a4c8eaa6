// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/tickrowdelegate.h"

namespace promptlab {

TickRowDelegate::TickRowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize TickRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
}

void TickRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle *style = item.widget->style();
    painter->save();
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, m_theme.color(ColorRole::Selection));
    QStyleOptionViewItem box(item);
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    box.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
    const QRect words(box.rect.right() + m_theme.grid(2), item.rect.top(),
                      item.rect.right() - box.rect.right() - m_theme.grid(3), item.rect.height());
    painter->setFont(m_theme.font(TextStyle::Base));
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(item.text, Qt::ElideRight, words.width()));
    if (item.state.testFlag(QStyle::State_HasFocus) && item.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, item.widget);
    }
    painter->restore();
}

} // namespace promptlab
