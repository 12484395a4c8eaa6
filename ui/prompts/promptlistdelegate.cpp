// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptlistdelegate.h"

#include "ui/common/statuschip.h"
#include "ui/prompts/promptlistmodel.h"

#include <QApplication>

namespace promptlab {

namespace {

constexpr int rowBar = 3;
constexpr int rowDraftDot = 6;

} // namespace

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active) && option.state.testFlag(QStyle::State_HasFocus);
    if (selected)
        painter.fillRect(option.rect,
                         theme.color(option.state.testFlag(QStyle::State_Active) ? ColorRole::Selection
                                                                                 : ColorRole::SelectionInactive));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.color(ColorRole::Hover));
    if (selected)
        painter.fillRect(QRect(option.rect.x(), option.rect.y(), rowBar, option.rect.height()),
                         theme.color(ColorRole::AccentMark));
    if (active && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.rect = option.rect;
        ring.state = option.state;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, option.widget);
    }
}

PromptListDelegate::PromptListDelegate(const Theme &theme, const PromptFilterModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

QSize PromptListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(20), m_theme.length(Length::RowTwoLine)};
}

int PromptListDelegate::paintPlaces(QPainter &painter, const QRect &second, const PromptRow &row) const
{
    // At most two environments; the tool tip has all of them. Production always stands last, at the right edge.
    QList<EnvironmentPlace> places = row.environments;
    std::stable_sort(places.begin(), places.end(), [](const EnvironmentPlace &a, const EnvironmentPlace &b) {
        const auto rank = [](const EnvironmentPlace &p) {
            return p.name == QLatin1String("production") ? 0 : (p.name == QLatin1String("personal") ? 2 : 1);
        };
        return rank(a) < rank(b);
    });
    places = places.mid(0, 2);
    std::reverse(places.begin(), places.end());
    int right = second.right() + 1;
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        const QString text =
            tr("%1 %2", "environment and version").arg(shortEnvironmentName(place->name), place->versions);
        const QSize size = chipSize(text, m_theme);
        if (right - size.width() < second.x() + m_theme.grid(8))
            break;
        const bool production = place->name == QLatin1String("production");
        paintChip(painter, QRect(right - size.width(), second.y(), size.width(), second.height()),
                  production ? ChipKind::Production : ChipKind::Environment, false, text, m_theme);
        right -= size.width() + m_theme.grid(1);
    }
    return right;
}

void PromptListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PromptRow &row = m_model.promptRow(index);
    painter->save();
    paintListRow(*painter, option, m_theme);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(m_theme.grid(3), m_theme.grid(1), -m_theme.grid(3), -m_theme.grid(1));
    QRect first(inner.x(), inner.y(), inner.width(), m_theme.lineHeight(TextStyle::Base));
    QRect second(inner.x(), inner.bottom() + 1 - m_theme.lineHeight(TextStyle::Base), inner.width(),
                 m_theme.lineHeight(TextStyle::Base));

    const QString version = row.versions > 0 ? QStringLiteral("v%1").arg(row.versions) : tr("new");
    painter->setFont(m_theme.font(TextStyle::Figure));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, version);
    first.setRight(first.right() - painter->fontMetrics().horizontalAdvance(version) - m_theme.grid(2));
    if (row.draft) {
        const QRect dot(first.right() - rowDraftDot, first.center().y() - rowDraftDot / 2 + 1, rowDraftDot,
                        rowDraftDot);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::AccentMark));
        painter->drawEllipse(dot);
        first.setRight(dot.left() - m_theme.grid(2));
    }
    QFont name = m_theme.font(TextStyle::Base);
    name.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(name);
    painter->setPen(m_theme.color(row.archived ? ColorRole::TextMuted : ColorRole::Text));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(row.key, Qt::ElideRight, first.width()));

    const int right = paintPlaces(*painter, second, row);
    second.setRight(right - m_theme.grid(1));
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    const QString note = row.tagText.isEmpty() ? row.name : row.tagText;
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(note, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace promptlab
