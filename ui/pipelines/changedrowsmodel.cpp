// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/changedrowsmodel.h"

#include "ui/pipelines/runtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace promptlab {

namespace {

struct ChangedRowsText {
    Q_DECLARE_TR_FUNCTIONS(ChangedRowsModel)
};

} // namespace

RowChangeKind changeKind(const RowChange &change)
{
    if (change.after == change.before)
        return RowChangeKind::Answer;
    return change.improved() ? RowChangeKind::Improvement : RowChangeKind::Regression;
}

QString changeKindText(RowChangeKind kind)
{
    switch (kind) {
    case RowChangeKind::Regression: return ChangedRowsText::tr("regression");
    case RowChangeKind::Improvement: return ChangedRowsText::tr("improvement");
    case RowChangeKind::Answer: return ChangedRowsText::tr("other answer");
    }
    Q_UNREACHABLE();
}

void ChangedRowsModel::setPair(const PairSummary &pair, const QList<RowChange> &others)
{
    beginResetModel();
    m_changes = pair.changes + others;
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const RowChange &a, const RowChange &b) { return changeKind(a) < changeKind(b); });
    m_baseline = pair.baseline;
    m_candidate = pair.candidate;
    m_measure = pair.comparison.options.primary;
    endResetModel();
}

void ChangedRowsModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

int ChangedRowsModel::count(RowChangeKind kind) const
{
    return int(std::count_if(m_changes.begin(), m_changes.end(),
                             [kind](const RowChange &change) { return changeKind(change) == kind; }));
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
        return value == 1 ? tr("passed") : tr("failed");
    return rateText(value);
}

QVariant ChangedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowChange &change = m_changes.at(index.row());
    const QString kind = changeKindText(changeKind(change));
    if (role == KeyRole)
        return change.row;
    if (role == KindRole)
        return int(changeKind(change));
    if (role == Qt::ToolTipRole)
        return tr("%1, %2: %3 with %4, %5 with %6", "row, change: outcome with version")
            .arg(change.row, kind, valueText(change, change.before), m_baseline, valueText(change, change.after),
                 m_candidate);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn: return change.row;
    case ChangeColumn: return kind;
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
