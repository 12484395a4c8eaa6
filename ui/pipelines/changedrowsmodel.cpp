// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/changedrowsmodel.h"

#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

void ChangedRowsModel::setPair(const PairSummary &pair)
{
    beginResetModel();
    m_changes = pair.changes;
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const RowChange &a, const RowChange &b) { return a.improved() < b.improved(); });
    m_worse = int(
        std::count_if(m_changes.begin(), m_changes.end(), [](const RowChange &change) { return !change.improved(); }));
    m_baseline = pair.baseline;
    m_candidate = pair.candidate;
    m_measure = pair.comparison.options.primary;
    endResetModel();
}

void ChangedRowsModel::clear()
{
    beginResetModel();
    m_changes.clear();
    m_worse = 0;
    endResetModel();
}

int ChangedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ChangedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangedRowsModel::valueText(const RowChange &change, double value) const
{
    if (m_measure == ComparisonMeasure::MeanScore)
        return QLocale().toString(value, 'f', 2);
    const auto plain = [](double share) { return share == 0 || share == 1; };
    if (plain(change.before) && plain(change.after))
        return caseOutcomeText(value == 1 ? QStringLiteral("passed") : QStringLiteral("failed"));
    return rateText(value);
}

QVariant ChangedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowChange &change = m_changes.at(index.row());
    if (role == KeyRole)
        return change.row;
    if (role == ImprovedRole)
        return change.improved();
    if (role == Qt::ToolTipRole)
        return tr("Show the row %1").arg(change.row);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn: return change.row;
    case ChangeColumn: return change.improved() ? tr("improved") : tr("got worse");
    case BeforeColumn: return valueText(change, change.before);
    case AfterColumn: return valueText(change, change.after);
    case GroupColumn: return change.group;
    default: return {};
    }
}

QVariant ChangedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case ChangeColumn: return tr("Change");
    case BeforeColumn: return m_baseline;
    case AfterColumn: return m_candidate;
    case GroupColumn: return tr("Group");
    default: return {};
    }
}

} // namespace promptlab
