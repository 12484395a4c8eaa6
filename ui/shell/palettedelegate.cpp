// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/common/actionbutton.h"
#include "ui/common/labicons.h"
#include "ui/shell/palettemodel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace promptlab {

namespace {

constexpr int paletteIconSide = 16;

/// Draws one line with some letters brought out; returns its width.
qreal paintMatched(QPainter &painter, const QRect &rect, const PaletteRow &row, const QFont &font, const QColor &ink,
                   const QColor &accent)
{
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(row.text, Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QTextCharFormat plain;
    plain.setForeground(ink);
    QList<QTextLayout::FormatRange> formats{{0, int(text.size()), plain}};
    QTextCharFormat strong;
    strong.setForeground(accent);
    strong.setFontWeight(QFont::DemiBold);
    for (const int at : row.matched) {
        if (at < text.size())
            formats.append({at, 1, strong});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + metrics.averageCharWidth() * 4.0);
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool section = index.data(PaletteModel::RowRole).value<PaletteRow>().kind == PaletteRow::Kind::Section;
    return {m_theme.grid(50), m_theme.length(section ? Length::RowCompact : Length::RowComfortable)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(PaletteModel::RowRole).value<PaletteRow>();
    painter->save();
    const int edge = m_theme.grid(3);
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    if (row.kind == PaletteRow::Kind::Section) {
        painter->setFont(m_theme.font(TextStyle::Caption));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(room.adjusted(0, 0, 0, -m_theme.grid(1)), Qt::AlignLeft | Qt::AlignBottom, row.text);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_theme.color(ColorRole::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver) && row.enabled)
        painter->fillRect(option.rect, m_theme.color(ColorRole::Hover));
    const QColor ink = m_theme.color(row.enabled ? ColorRole::Text : ColorRole::TextDisabled);
    const QColor faint = m_theme.color(ColorRole::TextMuted);
    const QRect icon(room.x(), room.y() + (room.height() - paletteIconSide) / 2, paletteIconSide, paletteIconSide);
    if (!row.icon.isEmpty())
        LabIcons(m_theme).paint(*painter, icon, row.icon, row.enabled ? faint : ink);
    room.setLeft(icon.right() + 1 + m_theme.grid(2));
    if (!row.keys.isEmpty())
        room.setRight(room.right() - m_theme.grid(2)
                      - paintKeyHint(*painter, room, row.keys, row.enabled ? faint : ink,
                                     m_theme.color(ColorRole::Border), m_theme));
    const qreal width = paintMatched(*painter, room, row, m_theme.font(TextStyle::Base), ink,
                                     row.enabled ? m_theme.color(ColorRole::AccentMark) : ink);
    room.setLeft(room.left() + int(width) + m_theme.grid(2));
    if (!row.detail.isEmpty() && room.width() > m_theme.grid(6)) {
        painter->setFont(m_theme.font(TextStyle::Small));
        painter->setPen(faint);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(row.detail, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace promptlab
