// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/flowrow.h"

#include <QWidget>

namespace promptlab {

FlowRow::FlowRow(int gap, QWidget *parent) : QLayout(parent), m_gap(gap) {}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange({0, 0, width, 0}, false) + margins.top() + margins.bottom();
}

/// All in one line.
QSize FlowRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? m_gap : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left();
    int y = room.top();
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : qAsConst(line)) {
            if (move) // in the middle of the line
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > room.right() + 1) {
            endLine();
            x = room.left();
            y += height + m_gap;
            height = 0;
        }
        int width = std::min(size.width(), room.width());
        if (item->expandingDirections().testFlag(Qt::Horizontal))
            width = std::min(std::max(width, room.right() + 1 - x), item->maximumSize().width());
        line.append({item, QRect(x, y, width, size.height())});
        x += width + m_gap;
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - room.top();
}

} // namespace promptlab
