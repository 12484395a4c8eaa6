// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runlistdelegate.h"

#include "ui/common/labicons.h"
#include "ui/pipelines/runlistmodel.h"

namespace promptlab {

namespace {

constexpr int runAccentBar = 3;
constexpr int runStateIcon = 16;

} // namespace

RunListDelegate::RunListDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RunListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), m_theme.length(Length::RowTwoLine) + m_theme.grid(2)};
}

void RunListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(RunListModel::LineRole).value<RunLine>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    const QRect rect = option.rect;
    painter->save();
    ColorRole back = ColorRole::Window;
    if (selected)
        back = active ? ColorRole::Selection : ColorRole::SelectionInactive;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        back = ColorRole::Hover;
    painter->fillRect(rect, m_theme.color(back));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(ColorRole::Border));
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), runAccentBar, rect.height()),
                          m_theme.color(ColorRole::AccentMark));

    const int edge = m_theme.grid(3);
    const int lineHeight = m_theme.lineHeight(TextStyle::Base);
    const StatusColors &tone = m_theme.status(line.tone);
    const int top = rect.top() + (rect.height() - 2 * lineHeight) / 2;
    const QRect mark(rect.left() + edge, top + (lineHeight - runStateIcon) / 2, runStateIcon, runStateIcon);
    const bool plain = line.tone == StatusTone::Pass && !line.allPassed; // complete, and no more than that
    LabIcons(m_theme).paint(*painter, mark, tone.icon, plain ? m_theme.color(ColorRole::TextMuted) : tone.mark);

    // First line: number and versions, the age at the right.
    const int left = mark.right() + 1 + m_theme.grid(2);
    const int right = rect.right() - edge;
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    const int whenWidth = painter->fontMetrics().horizontalAdvance(line.when);
    painter->drawText(QRect(right - whenWidth, top, whenWidth + 1, lineHeight), Qt::AlignVCenter | Qt::AlignRight,
                      line.when);
    QFont name = m_theme.font(TextStyle::Base);
    name.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(name);
    painter->setPen(m_theme.color(ColorRole::Text));
    const QString title = QStringLiteral("%1 · %2").arg(line.number).arg(line.title);
    const QRect titleRect(left, top, right - whenWidth - m_theme.grid(2) - left, lineHeight);
    painter->drawText(titleRect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, titleRect.width()));

    // Second line: what came out, or how far it is.
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    QString second = line.detail;
    if (line.saysState)
        second = line.state + QStringLiteral(" · ") + second;
    QRect secondRect(left, top + lineHeight, right - left, lineHeight);
    if (line.simulated) {
        const QString word = RunListModel::tr("simulated");
        const int width = painter->fontMetrics().horizontalAdvance(word);
        painter->setPen(m_theme.status(StatusTone::Inconclusive).mark);
        painter->drawText(secondRect, Qt::AlignVCenter | Qt::AlignRight, word);
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        secondRect.setRight(secondRect.right() - width - m_theme.grid(2));
    }
    painter->drawText(secondRect, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, secondRect.width()));
    if (line.progress >= 0) {
        const int bar = m_theme.length(Length::ProgressThin);
        const QRect track(left, rect.bottom() - bar, right - left, bar);
        painter->fillRect(track, m_theme.color(ColorRole::Border));
        painter->fillRect(
            QRect(track.left(), track.top(), int(track.width() * std::clamp(line.progress, 0.0, 1.0)), bar),
            m_theme.status(StatusTone::Running).mark);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
    painter->restore();
}

} // namespace promptlab
