// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/planlistmodel.h"

#include "core/deployment/planmachine.h"

#include <QLocale>
#include <QSet>

namespace promptlab {

namespace {

/// What tells whether a row has to be painted anew.
bool samePlan(const PlanSummary &a, const PlanSummary &b)
{
    if (a.updatedAt != b.updatedAt || a.status != b.status || a.waitsForMe != b.waitsForMe || a.waitsFor != b.waitsFor
        || a.approvals != b.approvals || a.error != b.error || a.executions.size() != b.executions.size()
        || a.fresh != b.fresh || a.stable != b.stable || a.runsIn != b.runsIn || a.followedBy != b.followedBy
        || a.takenBack != b.takenBack)
        return false;
    for (qsizetype i = 0; i < a.executions.size(); ++i) {
        const ExecutionView &x = a.executions.at(i);
        const ExecutionView &y = b.executions.at(i);
        if (x.status != y.status || x.weightSet != y.weightSet || x.weightSeen != y.weightSeen || x.tries != y.tries
            || x.error != y.error || x.observedSeconds != y.observedSeconds || x.health != y.health
            || x.drift.has_value() != y.drift.has_value())
            return false;
    }
    return true;
}

/// The first execution that has not ended, else the last one.
const ExecutionView *shownExecution(const PlanSummary &plan)
{
    for (const ExecutionView &execution : plan.executions) {
        if (execution.completedAt == 0)
            return &execution;
    }
    return plan.executions.isEmpty() ? nullptr : &plan.executions.last();
}

/// The one whose weight is shown: none of a plan whose place another one took.
const ExecutionView *weighedExecution(const PlanSummary &plan)
{
    const bool gone = plan.status == PlanStatus::Completed && plan.runsIn.isEmpty() && plan.followedBy > 0;
    return gone ? nullptr : shownExecution(plan);
}

} // namespace

PlanListModel::PlanListModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock) {}

void PlanListModel::setPlans(const QList<PlanSummary> &plans)
{
    QSet<PlanId> kept;
    for (const PlanSummary &plan : plans)
        kept.insert(plan.id);
    for (int row = int(m_plans.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_plans.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_plans.removeAt(row);
        endRemoveRows();
    }
    // What is left is in the order of the new list: plans never change their number.
    for (int row = 0; row < plans.size(); ++row) {
        const PlanSummary &plan = plans.at(row);
        if (row < m_plans.size() && m_plans.at(row).id == plan.id) {
            const bool same = samePlan(m_plans.at(row), plan);
            m_plans[row] = plan;
            if (!same)
                Q_EMIT dataChanged(index(row, 0), index(row, planColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_plans.insert(row, plan);
        endInsertRows();
    }
}

const PlanSummary *PlanListModel::planAt(int row) const
{
    return row >= 0 && row < m_plans.size() ? &m_plans.at(row) : nullptr;
}

int PlanListModel::rowOf(const PlanId &plan) const
{
    for (int row = 0; row < m_plans.size(); ++row) {
        if (m_plans.at(row).id == plan)
            return row;
    }
    return -1;
}

void PlanListModel::refreshTimes()
{
    if (m_plans.isEmpty())
        return;
    const int last = int(m_plans.size()) - 1;
    Q_EMIT dataChanged(index(0, int(PlanColumn::WaitingFor)), index(last, int(PlanColumn::Age)));
}

QString PlanListModel::columnTitle(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Prompt: return tr("Prompt");
    case PlanColumn::Application: return tr("Application");
    case PlanColumn::Environment: return tr("Environment");
    case PlanColumn::Strategy: return tr("Strategy");
    case PlanColumn::Version: return tr("Version");
    case PlanColumn::Weight: return tr("Weight set / seen, %");
    case PlanColumn::Health: return tr("Health");
    case PlanColumn::State: return tr("State");
    case PlanColumn::WaitingFor: return tr("Waiting for");
    case PlanColumn::Age: return tr("Age");
    }
    return {};
}

int PlanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : planColumnCount;
}

QString PlanListModel::text(const PlanSummary &plan, PlanColumn column) const
{
    switch (column) {
    case PlanColumn::Prompt: return plan.promptKey;
    case PlanColumn::Application: return plan.application.isEmpty() ? tr("any") : plan.application;
    case PlanColumn::Environment: return plan.environments.join(QStringLiteral(", "));
    case PlanColumn::Strategy: return strategyText(plan.strategy);
    case PlanColumn::Version:
        return tr("%1 → %2", "versions").arg(deployedVersionText(plan.stable), deployedVersionText(plan.fresh));
    case PlanColumn::Weight: {
        const ExecutionView *execution = weighedExecution(plan);
        if (!execution)
            return QStringLiteral("–");
        const QString seen =
            execution->weightSeen ? QLocale().toString(*execution->weightSeen / 100.0, 'g', 5) : QStringLiteral("?");
        return tr("%1 / %2", "weight set and seen").arg(QLocale().toString(execution->weightSet / 100.0, 'g', 5), seen);
    }
    case PlanColumn::Health: {
        const ExecutionView *execution = shownExecution(plan);
        if (planDrift(plan))
            return tr("differs", "what runs, from what was published");
        return execution ? healthText(execution->health) : tr("unknown");
    }
    case PlanColumn::State: return planMark(plan).text;
    case PlanColumn::WaitingFor: return waitingText(plan, m_clock.nowMs());
    case PlanColumn::Age: return ageText(m_clock.nowMs(), plan.createdAt);
    }
    return {};
}

QString PlanListModel::toolTip(const PlanSummary &plan, PlanColumn column) const
{
    switch (column) {
    case PlanColumn::Prompt:
        return tr("Plan %1 of %2, asked for by %3")
            .arg(plan.number)
            .arg(plan.promptKey, personText(plan.requestedBy, plan.selfAttested));
    case PlanColumn::Weight: {
        if (const DriftView *drift = planDrift(plan))
            return driftText(*drift);
        const ExecutionView *execution = weighedExecution(plan);
        if (!execution)
            return plan.followedBy > 0 ? tr("Plan %1 put another version there since").arg(plan.followedBy)
                                       : tr("Nothing was sent to the environment yet");
        return execution->weightSeen ? tr("%1 asked for, %2 confirmed")
                                           .arg(weightText(execution->weightSet), weightText(*execution->weightSeen))
                                     : tr("%1 asked for, not confirmed yet").arg(weightText(execution->weightSet));
    }
    case PlanColumn::Health:
        if (const DriftView *drift = planDrift(plan))
            return driftText(*drift);
        return tr("Health of what the prompt depends on; unknown until there are three checks");
    case PlanColumn::State: {
        if (!plan.error.isEmpty())
            return plan.error;
        if (const DriftView *drift = planDrift(plan))
            return driftText(*drift);
        const QString outcome = planOutcomeText(plan);
        return outcome.isEmpty()
                 ? planStatusText(plan.status)
                 : tr("%1, %2", "state and what became of it").arg(planStatusText(plan.status), outcome);
    }
    case PlanColumn::Age: return exactMomentText(plan.createdAt);
    case PlanColumn::WaitingFor:
        return plan.approvalUntil != 0 ? tr("%1; until %2").arg(text(plan, column), exactMomentText(plan.approvalUntil))
                                       : text(plan, column);
    default: return text(plan, column);
    }
}

QVariant PlanListModel::sortKey(const PlanSummary &plan, PlanColumn column) const
{
    switch (column) {
    case PlanColumn::Age: return -plan.number; // newest first, also of those made in one moment
    case PlanColumn::Version: return plan.fresh.number;
    case PlanColumn::Weight: {
        const ExecutionView *execution = weighedExecution(plan);
        return execution ? execution->weightSet : -1;
    }
    case PlanColumn::Health: {
        const ExecutionView *execution = shownExecution(plan);
        return execution ? execution->health.value_or(-1) : -1;
    }
    case PlanColumn::State: return int(plan.status);
    default: return text(plan, column);
    }
}

QVariant PlanListModel::data(const QModelIndex &index, int role) const
{
    const PlanSummary *plan = planAt(index.row());
    if (!plan || index.column() >= planColumnCount)
        return {};
    const auto column = PlanColumn(index.column());
    const ExecutionView *execution = nullptr;
    switch (role) {
    case Qt::DisplayRole: return text(*plan, column);
    case Qt::ToolTipRole: return toolTip(*plan, column);
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(columnTitle(column), text(*plan, column));
    case Qt::TextAlignmentRole:
        return int(column == PlanColumn::Age || column == PlanColumn::Health ? Qt::AlignRight | Qt::AlignVCenter
                                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    case PlanToneRole: return int(planMark(*plan).tone);
    case PlanFromRole: return deployedVersionText(plan->stable);
    case PlanToRole: return deployedVersionText(plan->fresh);
    case PlanWeightSetRole: execution = weighedExecution(*plan); return execution ? execution->weightSet : -1;
    case PlanWeightSeenRole:
        execution = weighedExecution(*plan);
        return execution ? execution->weightSeen.value_or(-1) : -1;
    case PlanWaitsForMeRole: return plan->waitsForMe;
    case PlanSortRole: return sortKey(*plan, column);
    default: return {};
    }
}

QVariant PlanListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= planColumnCount)
        return {};
    const auto column = PlanColumn(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole)
        return tr("Sort by: %1").arg(columnTitle(column));
    if (role == Qt::TextAlignmentRole)
        return int(column == PlanColumn::Age || column == PlanColumn::Health ? Qt::AlignRight | Qt::AlignVCenter
                                                                             : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

PlanFilterModel::PlanFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PlanSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

bool PlanFilterModel::inScope(const PlanSummary &plan, PlanScope scope)
{
    switch (scope) {
    case PlanScope::Active: return planIsActive(plan.status);
    case PlanScope::NeedsMe: return plan.waitsForMe;
    case PlanScope::RolledBack:
        return plan.status == PlanStatus::RolledBack || plan.status == PlanStatus::RollbackFailed
            || plan.takenBack; // what took it back is a deployment like others
    case PlanScope::All: return true;
    }
    return true;
}

void PlanFilterModel::setScope(PlanScope scope)
{
    m_scope = scope;
    invalidateFilter();
}

void PlanFilterModel::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PlanFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const PlanListModel *>(sourceModel());
    const PlanSummary *plan = model ? model->planAt(row) : nullptr;
    if (!plan || !inScope(*plan, m_scope))
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList haystack;
    for (int column = 0; column < planColumnCount; ++column)
        haystack += model->index(row, column, parent).data(Qt::DisplayRole).toString();
    haystack += QLatin1Char('#') + QString::number(plan->number);
    haystack += plan->requestedBy.name;
    const QString text = haystack.join(QLatin1Char('\n'));
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace promptlab
