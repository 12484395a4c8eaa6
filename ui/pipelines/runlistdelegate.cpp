// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runlistdelegate.h"

#include "ui/common/labicons.h"
#include "ui/pipelines/runlistmodel.h"

namespace promptlab {

namespace {

constexpr int runAccentBar = 3;
constexpr int runStateIcon = 16;

/// The first of @p texts that fits; the last one, shortened, when none does.
QString firstFitting(const QFontMetrics &metrics, const QStringList &texts, int width)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return metrics.elidedText(texts.last(), Qt::ElideRight, width);
}

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
    // What is complete, and no more than that, has a mark that promises nothing.
    LabIcons(m_theme).paint(*painter, mark, line.partly ? QStringLiteral("circle-dot") : tone.icon,
                            line.partly ? m_theme.color(ColorRole::TextMuted) : tone.mark);

    const int left = mark.right() + 1 + m_theme.grid(2);
    const QRect words(left, top, rect.right() - edge - left, lineHeight);
    paintTitle(*painter, words, line, selected);
    paintOutcome(*painter, words.translated(0, lineHeight), line);
    if (line.progress >= 0) {
        const int bar = m_theme.length(Length::ProgressThin);
        const QRect track(left, rect.bottom() - bar, words.width(), bar);
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

/// Number and versions, the age at the right.
void RunListDelegate::paintTitle(QPainter &painter, const QRect &rect, const RunLine &line, bool selected) const
{
    QFont name = m_theme.font(TextStyle::Base);
    name.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    const QString title = QStringLiteral("%1 · %2").arg(line.number).arg(line.title);
    const int titleWidth = QFontMetrics(name).horizontalAdvance(title);
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const int whenWidth = painter.fontMetrics().horizontalAdvance(line.when) + m_theme.grid(2);
    // The age gives way to what was compared; the tool tip tells it.
    const bool saysWhen = titleWidth <= rect.width() - whenWidth;
    if (saysWhen)
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, line.when);
    painter.setFont(name);
    painter.setPen(m_theme.color(ColorRole::Text));
    const QRect titleRect = rect.adjusted(0, 0, saysWhen ? -whenWidth : 0, 0);
    painter.drawText(titleRect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, titleRect.width()));
}

/// What came out, or how far it is; answers made by rules say so.
void RunListDelegate::paintOutcome(QPainter &painter, QRect rect, const RunLine &line) const
{
    painter.setFont(m_theme.font(TextStyle::Small));
    if (line.simulated) {
        const QString word = RunListModel::tr("simulated");
        painter.setPen(m_theme.status(StatusTone::Inconclusive).mark);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, word);
        rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(word) - m_theme.grid(2));
    }
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    const QString state = line.saysState ? line.state + QStringLiteral(" · ") : QString();
    const QStringList texts{state + line.detail, state + line.outcome, line.outcome, line.brief};
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, firstFitting(painter.fontMetrics(), texts, rect.width()));
}

} // namespace promptlab
