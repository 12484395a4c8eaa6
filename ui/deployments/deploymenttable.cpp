// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/deploymenttable.h"

#include "ui/common/badge.h"
#include "ui/common/labicons.h"
#include "ui/deployments/planlistmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int planAccentBar = 3;
constexpr int planTickWidth = 2;
constexpr int planIconSide = 14;

/// Columns that leave first when there is no room.
constexpr PlanColumn leavingOrder[] = {PlanColumn::Strategy, PlanColumn::Application, PlanColumn::Health,
                                       PlanColumn::Age};

int figuresWidth(const Theme &theme, const QString &text)
{
    return QFontMetrics(theme.font(TextStyle::Figure)).horizontalAdvance(text);
}

} // namespace

void paintTableRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool hover,
                   const Theme &theme)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = option.state.testFlag(QStyle::State_Active);
    ColorRole back = ColorRole::Surface;
    if (selected)
        back = active ? ColorRole::Selection : ColorRole::SelectionInactive;
    else if (hover)
        back = ColorRole::Hover;
    painter.fillRect(option.rect, theme.color(back));
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                     theme.color(ColorRole::Border));
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool first = !view || view->horizontalHeader()->visualIndex(index.column()) == 0;
    if (selected && first)
        painter.fillRect(QRect(option.rect.x(), option.rect.y(), planAccentBar, option.rect.height()),
                         theme.color(ColorRole::AccentMark));
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        const int ring = theme.length(Length::FocusRing);
        const QColor color = theme.color(ColorRole::Focus);
        painter.fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), ring), color);
        painter.fillRect(QRect(option.rect.x(), option.rect.bottom() - ring + 1, option.rect.width(), ring), color);
    }
}

PlanCellDelegate::PlanCellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PlanCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(20), m_theme.rowHeight()};
}

void PlanCellDelegate::paintVersion(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const QFont plain = m_theme.font(TextStyle::Figure);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QString from = index.data(PlanFromRole).toString() + QStringLiteral(" → ");
    painter.setFont(plain);
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, from);
    const int used = QFontMetrics(plain).horizontalAdvance(from);
    painter.setFont(strong);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(room.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data(PlanToRole).toString());
}

void PlanCellDelegate::paintWeight(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const int set = index.data(PlanWeightSetRole).toInt();
    const int seen = index.data(PlanWeightSeenRole).toInt();
    painter.setFont(m_theme.font(TextStyle::Figure));
    if (set < 0) {
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("–"));
        return;
    }
    const int height = m_theme.grid(2);
    const QRect bar(room.x(), room.center().y() - height / 2 + 1, m_theme.grid(16), height);
    painter.fillRect(bar, m_theme.color(ColorRole::Border));
    if (seen > 0) {
        const bool moving = seen < 10'000;
        painter.fillRect(QRect(bar.x(), bar.y(), bar.width() * seen / 10'000, bar.height()),
                         m_theme.color(moving ? ColorRole::AccentMark : ColorRole::BorderStrong));
    }
    const int tick = bar.x() + bar.width() * set / 10'000;
    painter.fillRect(QRect(std::min(tick, bar.right() - 1), bar.y() - planTickWidth, planTickWidth,
                           bar.height() + 2 * planTickWidth),
                     m_theme.color(ColorRole::Text));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(room.adjusted(bar.width() + m_theme.grid(2), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     index.data(Qt::DisplayRole).toString());
}

void PlanCellDelegate::paintText(QPainter &painter, const QRect &room, const QModelIndex &index, bool selected) const
{
    const auto column = PlanColumn(index.column());
    QRect place = room;
    QFont font = m_theme.font(column == PlanColumn::Age ? TextStyle::Small : TextStyle::Base);
    ColorRole ink = ColorRole::Text;
    if (column == PlanColumn::Prompt)
        font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    else if (column == PlanColumn::Strategy || column == PlanColumn::Age)
        ink = ColorRole::TextMuted;
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == PlanColumn::Health) {
        const bool known = !text.isEmpty() && text.at(0).isDigit();
        font = m_theme.font(known ? TextStyle::Figure : TextStyle::Small);
        ink = known ? ColorRole::Text : ColorRole::TextMuted;
    }
    painter.setPen(m_theme.color(ink));
    if (column == PlanColumn::WaitingFor && index.data(PlanWaitsForMeRole).toBool()) {
        const StatusColors &waiting = m_theme.status(StatusTone::Waiting);
        const QRect icon(place.x(), place.center().y() - planIconSide / 2 + 1, planIconSide, planIconSide);
        LabIcons(m_theme).paint(painter, icon, waiting.icon, waiting.mark);
        place.setLeft(icon.right() + m_theme.grid(2));
        painter.setPen(waiting.mark);
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter.drawText(place, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void PlanCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintTableRow(*painter, option, index, index.row() == m_hoverRow, m_theme);
    painter->save();
    painter->setClipRect(option.rect);
    const bool atRight =
        PlanColumn(index.column()) == PlanColumn::Age || PlanColumn(index.column()) == PlanColumn::Health;
    const QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(atRight ? 4 : 2), 0);
    switch (PlanColumn(index.column())) {
    case PlanColumn::Version: paintVersion(*painter, room, index); break;
    case PlanColumn::Weight: paintWeight(*painter, room, index); break;
    case PlanColumn::State:
        paintBadge(*painter, room, StatusTone(index.data(PlanToneRole).toInt()), index.data(Qt::DisplayRole).toString(),
                   m_theme);
        break;
    default: paintText(*painter, room, index, option.state.testFlag(QStyle::State_Selected)); break;
    }
    painter->restore();
}

DeploymentTable::DeploymentTable(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new PlanCellDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Deployments"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setAccessibleName(tr("Columns of the deployments"));
    const auto dress = [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        horizontalHeader()->setFont(m_theme.font(TextStyle::Small));
        horizontalHeader()->setFixedHeight(m_theme.length(Length::RowCompact));
        fitColumns();
        viewport()->update();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(this, &QTableView::doubleClicked, this, &DeploymentTable::opened);
}

void DeploymentTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    horizontalHeader()->setSortIndicator(int(PlanColumn::Age), Qt::AscendingOrder);
    fitColumns();
}

int DeploymentTable::wantedWidth(int column) const
{
    const QFontMetrics base(m_theme.font(TextStyle::Base));
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    const int padding = m_theme.grid(7);
    const int title =
        small.horizontalAdvance(PlanListModel::columnTitle(PlanColumn(column))) + padding + m_theme.grid(4);
    int content = 0;
    switch (PlanColumn(column)) {
    case PlanColumn::Prompt: content = base.averageCharWidth() * 22; break;
    case PlanColumn::Application: content = base.averageCharWidth() * 12; break;
    case PlanColumn::Environment: content = base.averageCharWidth() * 16; break;
    case PlanColumn::Strategy: content = base.horizontalAdvance(strategyText(DeploymentStrategy::Immediate)); break;
    case PlanColumn::Version: content = figuresWidth(m_theme, QStringLiteral("nothing → v000")); break;
    case PlanColumn::Weight: content = m_theme.grid(18) + figuresWidth(m_theme, QStringLiteral("100 / 100")); break;
    case PlanColumn::Health: content = small.horizontalAdvance(healthText({})); break;
    case PlanColumn::State:
        content = badgeSize(executionMark(ExecutionStatus::RollbackFailed).text, m_theme).width();
        break;
    case PlanColumn::WaitingFor: content = base.averageCharWidth() * 20; break;
    case PlanColumn::Age: content = small.horizontalAdvance(QStringLiteral("00 Mmm 0")); break;
    }
    return std::max(title, content + padding);
}

void DeploymentTable::fitColumns()
{
    if (!model())
        return;
    const QStringList before = hiddenTitles();
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < planColumnCount; ++column) {
        widths.append(wantedWidth(column));
        total += widths.last();
    }
    QList<int> hidden;
    for (const PlanColumn column : leavingOrder) {
        if (total <= viewport()->width())
            break;
        hidden.append(int(column));
        total -= widths.at(int(column));
    }
    // Still too much: columns with texts of any length give way, and say so by an ellipsis.
    const QFontMetrics small(m_theme.font(TextStyle::Small));
    for (const PlanColumn column : {PlanColumn::Environment, PlanColumn::Prompt, PlanColumn::WaitingFor}) {
        const int least = small.horizontalAdvance(PlanListModel::columnTitle(column)) + m_theme.grid(11);
        const int gives = std::clamp(total - viewport()->width(), 0, std::max(0, widths.at(int(column)) - least));
        widths[int(column)] -= gives;
        total -= gives;
    }
    // What is over goes to the columns with texts of any length.
    const int over = std::max(0, viewport()->width() - total);
    widths[int(PlanColumn::Prompt)] += over / 3;
    widths[int(PlanColumn::Environment)] += over / 4;
    widths[int(PlanColumn::WaitingFor)] += over - over / 3 - over / 4;
    for (int column = 0; column < planColumnCount; ++column) {
        setColumnHidden(column, hidden.contains(column));
        setColumnWidth(column, widths.at(column));
    }
    if (hiddenTitles() != before)
        Q_EMIT hiddenChanged();
}

QStringList DeploymentTable::hiddenTitles() const
{
    QStringList titles;
    for (int column = 0; model() && column < planColumnCount; ++column) {
        if (isColumnHidden(column))
            titles += PlanListModel::columnTitle(PlanColumn(column));
    }
    return titles;
}

void DeploymentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool DeploymentTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const int row =
            event->type() == QEvent::Leave ? -1 : rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
        m_delegate->setHoverRow(row);
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void DeploymentTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace promptlab
