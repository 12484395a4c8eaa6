// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/plaincelldelegate.h"

namespace promptlab {

PlainCellDelegate::PlainCellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

bool PlainCellDelegate::isFigure(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() && Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

QSize PlainCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(isFigure(index) ? TextStyle::Figure : TextStyle::Base));
    return {metrics.horizontalAdvance(index.data().toString()) + m_theme.grid(index.column() == 0 ? 5 : 4) + 1,
            m_theme.rowHeight()};
}

void PlainCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    ColorRole back = ColorRole::Surface;
    if (option.state.testFlag(QStyle::State_Selected))
        back = option.state.testFlag(QStyle::State_Active) ? ColorRole::Selection : ColorRole::SelectionInactive;
    painter->fillRect(option.rect, m_theme.color(back));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(ColorRole::Border));
    const bool figure = isFigure(index);
    painter->setFont(m_theme.font(figure ? TextStyle::Figure : TextStyle::Base));
    painter->setPen(m_theme.color(ColorRole::Text));
    const QRect words = option.rect.adjusted(m_theme.grid(index.column() == 0 ? 3 : 2), 0, -m_theme.grid(2), 0);
    painter->drawText(words, Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

} // namespace promptlab
