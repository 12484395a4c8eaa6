// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerdelegate.h"

#include "ui/common/badge.h"
#include "ui/common/labicons.h"
#include "ui/common/statuschip.h"
#include "ui/providers/providerlistmodel.h"

#include <QPainter>

namespace promptlab {

namespace {

constexpr int providerBar = 3;
constexpr int providerGrip = 14;

} // namespace

ProviderDelegate::ProviderDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(40), m_theme.length(Length::RowTwoLine)};
}

void ProviderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    ColorRole back = option.state.testFlag(QStyle::State_MouseOver) ? ColorRole::Hover : ColorRole::Surface;
    if (selected)
        back = option.state.testFlag(QStyle::State_Active) ? ColorRole::Selection : ColorRole::SelectionInactive;
    painter->save();
    painter->fillRect(option.rect, m_theme.color(back));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(ColorRole::Border));
    if (selected)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), providerBar, option.rect.height()),
                          m_theme.color(ColorRole::AccentMark));
    const QRect grip(option.rect.x() + m_theme.grid(2), option.rect.center().y() - providerGrip / 2, providerGrip,
                     providerGrip);
    LabIcons(m_theme).paint(*painter, grip, QStringLiteral("grip-vertical"), m_theme.color(ColorRole::TextMuted));
    const int half = (option.rect.height() - m_theme.grid(1)) / 2;
    QRect first(grip.right() + m_theme.grid(2), option.rect.y() + m_theme.grid(1) / 2, 0, half);
    first.setRight(option.rect.right() - m_theme.grid(3));
    const QRect second = first.translated(0, half);
    const QVariant tone = index.data(ProviderToneRole);
    if (tone.isValid()) {
        const QString word = index.data(ProviderMarkRole).toString();
        const int wide = badgeSize(word, m_theme).width();
        paintBadge(*painter, QRect(first.right() - wide + 1, first.y(), wide, half), StatusTone(tone.toInt()), word,
                   m_theme);
        first.setRight(first.right() - wide - m_theme.grid(2));
    }
    const QString chip = index.data(ProviderChipRole).toString();
    if (!chip.isEmpty()) {
        const int wide = chipSize(chip, m_theme).width();
        paintChip(*painter, QRect(first.right() - wide + 1, first.y(), wide, half), ChipKind::Tag, false, chip,
                  m_theme);
        first.setRight(first.right() - wide - m_theme.grid(2));
    }
    QFont font = m_theme.font(TextStyle::Base);
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(
        second, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(ProviderDetailRole).toString(), Qt::ElideMiddle, second.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const int ring = m_theme.length(Length::FocusRing);
        painter->setPen(QPen(m_theme.color(ColorRole::Focus), ring));
        painter->drawRect(option.rect.adjusted(ring / 2, ring / 2, -ring, -ring));
    }
    painter->restore();
}

} // namespace promptlab
