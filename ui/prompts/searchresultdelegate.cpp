// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/searchresultdelegate.h"

#include "ui/prompts/promptlistdelegate.h"
#include "ui/prompts/searchresultmodel.h"

#include <QLocale>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int resultPlaceColumn = 24; ///< steps of the grid

} // namespace

SearchResultDelegate::SearchResultDelegate(const Theme &theme, const SearchResultModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(40), m_theme.length(Length::RowCompact)};
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintListRow(*painter, option, m_theme);
    const QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    if (const PromptHit *hit = m_model.hit(index.row()))
        paintPlace(*painter, room, *hit);
    else
        paintPrompt(*painter, room, m_model.finding(index.row()));
    painter->restore();
}

void SearchResultDelegate::paintPrompt(QPainter &painter, const QRect &room, const PromptFinding &finding) const
{
    QRect rest = room;
    painter.setFont(m_theme.font(TextStyle::Strong));
    painter.setPen(m_theme.color(ColorRole::Text));
    const QString key = painter.fontMetrics().elidedText(finding.key, Qt::ElideRight, room.width() / 2);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, key);
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(key) + m_theme.grid(2));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.setFont(m_theme.font(TextStyle::Figure));
    const QString count = QLocale().toString(finding.hits.size());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, count);
    rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(count) - m_theme.grid(2));
    painter.setFont(m_theme.font(TextStyle::Small));
    const QString version = finding.version == 0 ? tr("draft") : tr("v%1").arg(finding.version);
    const QString note = finding.name.isEmpty() || finding.name == finding.key
                           ? version
                           : tr("%1 · %2", "name and version").arg(finding.name, version);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(note, Qt::ElideRight, rest.width()));
}

void SearchResultDelegate::paintPlace(QPainter &painter, const QRect &room, const PromptHit &hit) const
{
    const int column = std::min(m_theme.grid(resultPlaceColumn), room.width() / 3);
    const QRect place(room.x(), room.y(), column - m_theme.grid(3), room.height());
    painter.setFont(m_theme.font(TextStyle::Figure));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(SearchResultModel::placeText(hit), Qt::ElideRight, place.width()));

    const QRect line = room.adjusted(column, 0, 0, 0);
    painter.setFont(m_theme.font(TextStyle::CodeSmall));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(hit.excerpt, Qt::ElideRight, line.width());
    const int begin = metrics.horizontalAdvance(shown.left(hit.excerptColumn));
    const int end = metrics.horizontalAdvance(shown.left(hit.excerptColumn + hit.length));
    if (end > begin) {
        const QRect mark(line.x() + begin, line.center().y() - metrics.height() / 2, end - begin, metrics.height());
        painter.fillRect(mark, m_theme.color(ColorRole::FindMatch));
    }
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace promptlab
