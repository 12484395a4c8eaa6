// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/steplist.h"

#include "ui/common/labicons.h"

#include <QPainter>

namespace promptlab {

namespace {

constexpr int stepIconSide = 16;
constexpr int stepFrameRadius = 4;

QString stepSpokenText(const PlanStep &step)
{
    QStringList parts{step.title};
    parts += step.lines;
    if (!step.right.isEmpty())
        parts += step.right;
    return parts.join(QStringLiteral(", "));
}

QFont stepTitleFont(const Theme &theme)
{
    QFont font = theme.font(TextStyle::Base);
    font.setWeight(QFont::Medium);
    return font;
}

/// How many lines a text takes in a width; at least one.
int stepLines(const QFontMetrics &metrics, const QString &text, int width)
{
    const QRect box = metrics.boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
    return std::max(1, (box.height() + metrics.lineSpacing() / 2) / metrics.lineSpacing());
}

} // namespace

void StepListModel::setSteps(const QList<PlanStep> &steps)
{
    if (steps.size() != m_steps.size()) {
        beginResetModel();
        m_steps = steps;
        endResetModel();
        return;
    }
    for (int row = 0; row < steps.size(); ++row) {
        if (m_steps.at(row) == steps.at(row))
            continue;
        m_steps[row] = steps.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_steps.size())
        return {};
    const PlanStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return step.title;
    case Qt::ToolTipRole: return step.toolTip.isEmpty() ? stepSpokenText(step) : step.toolTip;
    case Qt::AccessibleTextRole: return stepSpokenText(step);
    case StepRowRole: return QVariant::fromValue(step);
    default: return {};
    }
}

StepDelegate::StepDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int StepDelegate::textLeft() const
{
    return m_theme.grid(5) + stepIconSide + m_theme.grid(2);
}

QSize StepDelegate::titleSize(const PlanStep &step, int width) const
{
    const QFontMetrics right(m_theme.font(TextStyle::Small));
    const int left = step.right.isEmpty() ? width : width - right.horizontalAdvance(step.right) - m_theme.grid(2);
    const int lines = stepLines(QFontMetrics(stepTitleFont(m_theme)), step.title, left);
    return {left, lines * m_theme.lineHeight(TextStyle::Base)};
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - textLeft() - m_theme.grid(4);
    const PlanStep step = index.data(StepRowRole).value<PlanStep>();
    int height = m_theme.grid(4) + titleSize(step, width).height();
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    for (const QString &line : step.lines)
        height += stepLines(metrics, line, width) * m_theme.lineHeight(TextStyle::Small);
    if (step.progress >= 0)
        height += m_theme.grid(2);
    return {m_theme.grid(20), height};
}

void StepDelegate::paintLine(QPainter &painter, const QRect &rect, const QPoint &mark, const QModelIndex &index) const
{
    const int gap = stepIconSide / 2 + 2;
    const QColor color = m_theme.color(ColorRole::BorderStrong);
    if (index.row() > 0)
        painter.fillRect(QRect(mark.x(), rect.top(), 1, mark.y() - gap - rect.top()), color);
    if (index.row() + 1 < index.model()->rowCount())
        painter.fillRect(QRect(mark.x(), mark.y() + gap, 1, rect.bottom() - mark.y() - gap + 1), color);
}

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlanStep step = index.data(StepRowRole).value<PlanStep>();
    const QRect rect = option.rect;
    const int base = m_theme.lineHeight(TextStyle::Base);
    const int small = m_theme.lineHeight(TextStyle::Small);
    painter->save();
    painter->setClipRect(rect);
    const QPoint mark(rect.x() + m_theme.grid(5) + stepIconSide / 2, rect.y() + m_theme.grid(2) + base / 2);
    paintLine(*painter, rect, mark, index);
    if (step.current || option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.color(ColorRole::Focus), step.current ? 2 : 1));
        painter->setBrush(m_theme.color(ColorRole::Surface));
        painter->drawRoundedRect(QRectF(rect).adjusted(m_theme.grid(2) + 1, 2, -m_theme.grid(2) - 1, -2),
                                 stepFrameRadius, stepFrameRadius);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const StatusColors &colors = m_theme.status(step.tone);
    LabIcons(m_theme).paint(
        *painter, QRectF(mark.x() - stepIconSide / 2, mark.y() - stepIconSide / 2, stepIconSide, stepIconSide),
        step.icon.isEmpty() ? colors.icon : step.icon,
        step.ahead ? m_theme.color(ColorRole::BorderStrong) : colors.mark);
    QRect room(rect.x() + textLeft(), rect.y() + m_theme.grid(2), 0, base);
    room.setRight(rect.right() - m_theme.grid(4));
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, step.right);
    const QRect title(room.topLeft(), titleSize(step, room.width()));
    painter->setFont(stepTitleFont(m_theme));
    painter->setPen(m_theme.color(step.ahead ? ColorRole::TextMuted : ColorRole::Text));
    painter->drawText(title.translated(0, (base - painter->fontMetrics().lineSpacing()) / 2),
                      Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, step.title);
    int y = title.bottom() + 1;
    if (step.progress >= 0) {
        const int thin = m_theme.length(Length::ProgressThin);
        const QRect bar(room.x(), y + 2, room.width(), thin);
        painter->fillRect(bar, m_theme.color(ColorRole::Border));
        painter->fillRect(QRect(bar.x(), bar.y(), int(bar.width() * step.progress), thin),
                          m_theme.status(StatusTone::Running).mark);
        y += m_theme.grid(2);
    }
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    const QFontMetrics metrics = painter->fontMetrics();
    for (const QString &line : step.lines) {
        const int lines = stepLines(metrics, line, room.width());
        painter->drawText(QRect(room.x(), y, room.width(), lines * small), Qt::TextWordWrap | Qt::AlignVCenter, line);
        y += lines * small;
    }
    painter->restore();
}

StepList::StepList(const Theme &theme, QWidget *parent) : QListView(parent), m_model(new StepListModel(this))
{
    setModel(m_model);
    setItemDelegate(new StepDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Steps of the deployment"));
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace promptlab
