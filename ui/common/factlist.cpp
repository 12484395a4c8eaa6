// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factlist.h"

#include "ui/common/labicons.h"

#include <QKeyEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int factIconSide = 14;

QString factSpokenText(const FactRow &row)
{
    QStringList parts;
    for (const QString &part : {row.lead, row.title, row.detail, row.right}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void FactListModel::setRows(const QList<FactRow> &rows)
{
    qsizetype head = 0;
    while (head < rows.size() && head < m_rows.size() && rows.at(head) == m_rows.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < rows.size() - head && tail < m_rows.size() - head
           && rows.at(rows.size() - 1 - tail) == m_rows.at(m_rows.size() - 1 - tail))
        ++tail;
    const int oldMiddle = int(m_rows.size() - head - tail);
    const int newMiddle = int(rows.size() - head - tail);
    const int changed = std::min(oldMiddle, newMiddle);
    for (int i = 0; i < changed; ++i)
        m_rows[head + i] = rows.at(head + i);
    if (changed > 0)
        Q_EMIT dataChanged(index(int(head)), index(int(head) + changed - 1));
    const int next = int(head) + changed;
    if (oldMiddle > changed) {
        beginRemoveRows({}, next, int(head) + oldMiddle - 1);
        m_rows.remove(next, oldMiddle - changed);
        endRemoveRows();
    } else if (newMiddle > changed) {
        beginInsertRows({}, next, int(head) + newMiddle - 1);
        for (int i = changed; i < newMiddle; ++i)
            m_rows.insert(head + i, rows.at(head + i));
        endInsertRows();
    }
}

int FactListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FactListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const FactRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.toolTip.isEmpty() ? factSpokenText(row) : row.toolTip;
    case Qt::AccessibleTextRole: return factSpokenText(row);
    case Qt::AccessibleDescriptionRole: return row.toolTip;
    case FactRowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

Qt::ItemFlags FactListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = m_rows.at(index.row()).heading;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

FactDelegate::FactDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

FactDelegate::Layout FactDelegate::layoutOf(const FactRow &row, const QRect &room) const
{
    Layout layout;
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const QFontMetrics figures(m_theme.font(TextStyle::Figure));
    const QFontMetrics base(m_theme.font(row.heading ? TextStyle::Strong : TextStyle::Small));
    const int gap = m_theme.grid(2);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int top = room.y() + m_theme.grid(1);
    int left = room.x() + m_theme.grid(3);
    int right = room.right() - m_theme.grid(3);
    if (row.heading) {
        // The heading stays whole before its note does.
        const int title = std::min(base.horizontalAdvance(row.title) + 1, right - left);
        const int note = std::clamp(right - left - title - gap, 0, small.horizontalAdvance(row.right) + 1);
        layout.title = QRect(left, room.y(), title, m_theme.length(Length::PaneHeader));
        layout.right = QRect(right - note, room.y(), note, m_theme.length(Length::PaneHeader));
        layout.height = m_theme.length(Length::PaneHeader);
        return layout;
    }
    if (!row.lead.isEmpty()) {
        layout.lead = QRect(left, top, std::max(m_theme.grid(10), figures.horizontalAdvance(row.lead)), line);
        left = layout.lead.right() + gap;
    }
    layout.mark = QRect(left, top + (line - factIconSide) / 2, factIconSide, factIconSide);
    left = layout.mark.right() + gap;
    if (!row.right.isEmpty()) {
        const int width = small.horizontalAdvance(row.right) + 1;
        layout.right = QRect(right - width, top, width, line);
        right = layout.right.x() - gap;
    }
    const int width = std::max(m_theme.grid(10), right - left);
    const auto heightOf = [&](const QFontMetrics &metrics, const QString &text, int wide) {
        const QRect box = metrics.boundingRect(QRect(0, 0, wide, 10'000), Qt::TextWordWrap | Qt::AlignLeft, text);
        const int lines = std::max(1, (box.height() + metrics.lineSpacing() / 2) / metrics.lineSpacing());
        return lines * line;
    };
    layout.title = QRect(left, top, width, heightOf(base, row.title, width));
    int bottom = layout.title.bottom() + 1;
    if (!row.detail.isEmpty()) {
        const int wide = room.right() - m_theme.grid(3) - left;
        layout.detail = QRect(left, bottom, wide, heightOf(small, row.detail, wide));
        bottom = layout.detail.bottom() + 1;
    }
    layout.height = bottom + m_theme.grid(1) - room.y();
    return layout;
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const FactRow row = index.data(FactRowRole).value<FactRow>();
    return {m_theme.grid(20), layoutOf(row, QRect(0, 0, width, 0)).height};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FactRow row = index.data(FactRowRole).value<FactRow>();
    const Layout layout = layoutOf(row, option.rect);
    painter->save();
    if (row.heading) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::SurfaceAlt));
        for (const int y : {option.rect.top(), option.rect.bottom()}) {
            if (y != option.rect.top() || index.row() > 0)
                painter->fillRect(QRect(option.rect.x(), y, option.rect.width(), 1), m_theme.color(ColorRole::Border));
        }
    } else if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
    } else if (option.state.testFlag(QStyle::State_MouseOver) && !row.place.pane.isEmpty()) {
        painter->fillRect(option.rect, m_theme.color(ColorRole::Hover));
    }
    if (!row.lead.isEmpty()) {
        painter->setFont(m_theme.font(TextStyle::Figure));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(layout.lead, Qt::AlignLeft | Qt::AlignVCenter, row.lead);
    }
    if (!row.heading) {
        const QString icon = row.tone ? m_theme.status(*row.tone).icon : QStringLiteral("circle-dot");
        LabIcons(m_theme).paint(*painter, layout.mark, icon,
                                row.tone ? m_theme.status(*row.tone).mark : m_theme.color(ColorRole::TextMuted));
    }
    painter->setFont(m_theme.font(row.heading ? TextStyle::Strong : TextStyle::Small));
    painter->setPen(m_theme.color(row.place.pane.isEmpty() ? ColorRole::Text : ColorRole::AccentMark));
    if (row.heading)
        painter->drawText(layout.title, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(row.title, Qt::ElideRight, layout.title.width()));
    else
        painter->drawText(layout.title, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, row.title);
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    if (!row.detail.isEmpty())
        painter->drawText(layout.detail, Qt::TextWordWrap | Qt::AlignLeft, row.detail);
    if (!row.right.isEmpty())
        painter->drawText(layout.right, Qt::AlignVCenter | Qt::AlignRight,
                          painter->fontMetrics().elidedText(row.right, Qt::ElideRight, layout.right.width()));
    painter->restore();
}

FactList::FactList(const Theme &theme, const QString &name, QWidget *parent)
    : QListView(parent), m_model(new FactListModel(this))
{
    setModel(m_model);
    setItemDelegate(new FactDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
    connect(this, &QListView::clicked, this, &FactList::follow);
}

void FactList::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Place place = m_model->rows().at(index.row()).place;
    if (!place.pane.isEmpty())
        Q_EMIT placeRequested(place);
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void FactList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace promptlab
