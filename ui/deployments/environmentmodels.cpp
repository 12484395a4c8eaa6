// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/environmentmodels.h"

#include "core/deployment/planmachine.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/statuschip.h"
#include "ui/deployments/deploymenttable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int leastRunningLetters = 12; ///< of a column that gives way
constexpr int mostMeasuredRows = 200;

/// Draws the cells of what runs.
class RunningDelegate final : public QStyledItemDelegate
{
public:
    RunningDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintTableRow(*painter, option, index, false, m_theme);
        const auto column = RunningColumn(index.column());
        const QRect room = option.rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(2), 0);
        QFont font = m_theme.font(column == RunningColumn::Version ? TextStyle::Figure : TextStyle::Base);
        if (column == RunningColumn::Prompt)
            font.setWeight(QFont::Medium);
        const bool quiet =
            column == RunningColumn::Health || column == RunningColumn::Since || column == RunningColumn::By;
        painter->save();
        painter->setFont(font);
        painter->setPen(m_theme.color(quiet ? ColorRole::TextMuted : ColorRole::Text));
        if (column == RunningColumn::Health && index.data(RunningDiffersRole).toBool()) {
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(m_theme.status(StatusTone::Error).mark);
        }
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    const Theme &m_theme;
};

/// How many prompts are not what was published.
int differingPrompts(const EnvironmentView &environment)
{
    return int(std::count_if(environment.running.cbegin(), environment.running.cend(),
                             [](const RunningPrompt &prompt) { return prompt.drift.has_value(); }));
}

QString splitText(const QList<QPair<DeployedVersion, int>> &split)
{
    if (split.isEmpty())
        return deployedVersionText({});
    if (split.size() == 1)
        return deployedVersionText(split.first().first);
    QStringList parts;
    for (const auto &[version, weight] : split)
        parts += deployedVersionText(version) + QLatin1Char(' ') + weightText(weight);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void EnvironmentListModel::setEnvironments(const QList<EnvironmentView> &environments)
{
    const bool sameRows =
        std::equal(environments.cbegin(), environments.cend(), m_environments.cbegin(), m_environments.cend(),
                   [](const EnvironmentView &a, const EnvironmentView &b) { return a.id == b.id; });
    if (sameRows) {
        m_environments = environments;
        if (!m_environments.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_environments.size()) - 1));
        return;
    }
    beginResetModel();
    m_environments = environments;
    endResetModel();
}

const EnvironmentView *EnvironmentListModel::at(int row) const
{
    return row >= 0 && row < m_environments.size() ? &m_environments.at(row) : nullptr;
}

int EnvironmentListModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_environments.size(); ++row) {
        if (m_environments.at(row).name == name)
            return row;
    }
    return -1;
}

int EnvironmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_environments.size());
}

QVariant EnvironmentListModel::data(const QModelIndex &index, int role) const
{
    const EnvironmentView *environment = at(index.row());
    if (!environment)
        return {};
    const QString channel = environment->channelFolder.isEmpty() ? tr("no channel yet") : environment->channelFolder;
    switch (role) {
    case Qt::DisplayRole: return environment->name;
    case EnvironmentKindRole: return environmentKindBeside(*environment);
    case EnvironmentDiffersRole: return differingPrompts(*environment) > 0;
    case EnvironmentDetailRole:
        if (const int count = differingPrompts(*environment); count > 0)
            return count == 1 ? tr("1 prompt differs from what was published")
                              : tr("%n prompts differ from what was published", nullptr, count);
        return channel;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %n prompts", nullptr, int(environment->running.size()))
            .arg(environment->name, environmentKindText(environment->kind), channel);
    default: return {};
    }
}

EnvironmentDelegate::EnvironmentDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize EnvironmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.grid(40), m_theme.length(Length::RowTwoLine)};
}

void EnvironmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRowBack(*painter, option, m_theme);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(ColorRole::Border));
    const int half = (option.rect.height() - m_theme.grid(1)) / 2;
    QRect first = option.rect.adjusted(m_theme.grid(3), m_theme.grid(1) / 2, -m_theme.grid(3), 0);
    first.setHeight(half);
    const QRect second = first.translated(0, half);
    const QString kind = index.data(EnvironmentKindRole).toString();
    const QString name = index.data().toString();
    if (!kind.isEmpty()) {
        const int wide = chipSize(kind, m_theme).width();
        const bool production = kind == environmentKindText(EnvironmentKind::Production);
        paintChip(*painter, QRect(first.right() - wide + 1, first.y(), wide, first.height()),
                  production ? ChipKind::Production : ChipKind::Environment, false, kind, m_theme);
        first.setRight(first.right() - wide - m_theme.grid(2));
    }
    QFont font = m_theme.font(TextStyle::Base);
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, first.width()));
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(index.data(EnvironmentDiffersRole).toBool() ? m_theme.status(StatusTone::Error).mark
                                                                : m_theme.color(ColorRole::TextMuted));
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(EnvironmentDetailRole).toString(), Qt::ElideMiddle,
                                                        second.width()));
    paintRowRing(*painter, option);
    painter->restore();
}

RunningModel::RunningModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void RunningModel::setPrompts(const QList<RunningPrompt> &prompts)
{
    const auto sameRow = [](const RunningPrompt &a, const RunningPrompt &b) {
        return a.prompt == b.prompt && a.application == b.application;
    };
    if (std::equal(prompts.cbegin(), prompts.cend(), m_prompts.cbegin(), m_prompts.cend(), sameRow)) {
        m_prompts = prompts;
        if (!m_prompts.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_prompts.size()) - 1, runningColumnCount - 1));
        return;
    }
    beginResetModel();
    m_prompts = prompts;
    endResetModel();
}

const RunningPrompt *RunningModel::at(int row) const
{
    return row >= 0 && row < m_prompts.size() ? &m_prompts.at(row) : nullptr;
}

void RunningModel::refreshTimes()
{
    if (!m_prompts.isEmpty())
        Q_EMIT dataChanged(index(0, int(RunningColumn::Since)),
                           index(int(m_prompts.size()) - 1, int(RunningColumn::Since)));
}

QString RunningModel::columnTitle(RunningColumn column)
{
    switch (column) {
    case RunningColumn::Prompt: return tr("Prompt");
    case RunningColumn::Application: return tr("Application");
    case RunningColumn::Version: return tr("Version");
    case RunningColumn::Health: return tr("Health");
    case RunningColumn::By: return tr("Put there by");
    case RunningColumn::Since: return tr("Since");
    case RunningColumn::Plan: return tr("Under way");
    }
    return {};
}

int RunningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_prompts.size());
}

int RunningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : runningColumnCount;
}

QString RunningModel::text(const RunningPrompt &prompt, RunningColumn column) const
{
    switch (column) {
    case RunningColumn::Prompt: return prompt.promptKey;
    case RunningColumn::Application: return prompt.application.isEmpty() ? tr("any") : prompt.application;
    case RunningColumn::Version: return splitText(prompt.split);
    case RunningColumn::Health:
        if (prompt.drift)
            return tr("differs", "what runs, from what was published");
        if (!prompt.published && prompt.activePlanStatus != PlanStatus::Executing)
            return tr("never published");
        return !prompt.health && prompt.rightAt > 0 ? tr("as published") : healthText(prompt.health);
    case RunningColumn::By: return personText(prompt.updatedBy, prompt.selfAttested);
    case RunningColumn::Since: return ageText(m_clock.nowMs(), prompt.updatedAt);
    case RunningColumn::Plan:
        return prompt.activePlanNumber > 0
                 ? tr("plan %1, %2", "number and status")
                       .arg(QString::number(prompt.activePlanNumber), planStatusText(prompt.activePlanStatus))
                 : QStringLiteral("–");
    }
    return {};
}

QVariant RunningModel::data(const QModelIndex &index, int role) const
{
    const RunningPrompt *prompt = at(index.row());
    if (!prompt || index.column() >= runningColumnCount)
        return {};
    const auto column = RunningColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(*prompt, column);
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(columnTitle(column), text(*prompt, column));
    case Qt::ToolTipRole:
        if (column == RunningColumn::Since)
            return exactMomentText(prompt->updatedAt);
        if (column == RunningColumn::Health && prompt->drift)
            return driftText(*prompt->drift);
        if (column == RunningColumn::Health && !prompt->published)
            return tr("This workspace says that it runs here; it was never put into the channel. Deploy it to put it "
                      "there.");
        if (column == RunningColumn::Health && prompt->rightAt > 0)
            return tr("Read back %1: just what was published").arg(exactMomentText(prompt->rightAt));
        if (column == RunningColumn::Version)
            return tr("%1, generation %2").arg(text(*prompt, column)).arg(prompt->generation);
        return text(*prompt, column);
    case RunningDiffersRole: return prompt->drift.has_value();
    default: return {};
    }
}

QVariant RunningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= runningColumnCount)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columnTitle(RunningColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

RunningTable::RunningTable(const Theme &theme, RunningModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme)
{
    setModel(&model);
    setItemDelegate(new RunningDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What runs in the environment"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setAccessibleName(tr("Columns of what runs"));
    const auto dress = [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
        horizontalHeader()->setFont(m_theme.font(TextStyle::Small));
        horizontalHeader()->setFixedHeight(m_theme.length(Length::RowCompact));
        fitColumns();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(&model, &QAbstractItemModel::modelReset, this, &RunningTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RunningTable::fitColumns);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

/// As wide as a column's words; what is over goes to the last one. Where there is too little, the application leaves
/// if no prompt has one of its own, and then the long words give way.
void RunningTable::fitColumns()
{
    if (!model())
        return;
    const auto &prompts = *static_cast<RunningModel *>(model());
    bool anyApplication = false;
    for (int row = 0; row < prompts.rowCount(); ++row)
        anyApplication = anyApplication || !prompts.at(row)->application.isEmpty();
    QList<int> widths;
    int total = 0;
    for (int column = 0; column < runningColumnCount; ++column) {
        widths.append(wantedWidth(column));
        total += widths.last();
    }
    const bool narrow = total > viewport()->width();
    const bool dropped = narrow && !anyApplication;
    if (dropped)
        total -= widths.at(int(RunningColumn::Application));
    const int least = QFontMetrics(m_theme.font(TextStyle::Base)).averageCharWidth() * leastRunningLetters;
    for (const RunningColumn column : {RunningColumn::Plan, RunningColumn::By, RunningColumn::Prompt}) {
        const int gives = std::clamp(total - viewport()->width(), 0, std::max(0, widths.at(int(column)) - least));
        widths[int(column)] -= gives;
        total -= gives;
    }
    for (int column = 0; column < runningColumnCount; ++column) {
        setColumnHidden(column, dropped && column == int(RunningColumn::Application));
        setColumnWidth(column, widths.at(column));
    }
}

int RunningTable::wantedWidth(int column) const
{
    QFont strong = m_theme.font(TextStyle::Base);
    strong.setWeight(QFont::DemiBold); // the heaviest that a cell may have
    const QFontMetrics cells(column == int(RunningColumn::Version) ? m_theme.font(TextStyle::Figure) : strong);
    const QString title = RunningModel::columnTitle(RunningColumn(column));
    int widest = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(title);
    for (int row = 0; row < std::min(model()->rowCount(), mostMeasuredRows); ++row)
        widest = std::max(widest, cells.horizontalAdvance(model()->index(row, column).data().toString()));
    return widest + m_theme.grid(6);
}

void RunningTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RunningTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace promptlab
