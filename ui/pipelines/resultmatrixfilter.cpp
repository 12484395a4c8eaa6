// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/resultmatrixfilter.h"

#include "ui/pipelines/resultmatrixmodel.h"

namespace promptlab {

ResultMatrixFilter::ResultMatrixFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ResultMatrixModel::SortRole);
}

void ResultMatrixFilter::setFilter(MatrixFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        invalidateFilter();
}

void ResultMatrixFilter::setSearch(const QString &text)
{
    if (std::exchange(m_search, text) != text)
        invalidateFilter();
}

bool ResultMatrixFilter::takes(MatrixFilter filter, int row) const
{
    const QModelIndex index = sourceModel()->index(row, 0);
    const auto worst = CellMark(index.data(ResultMatrixModel::WorstRole).toInt());
    const auto trend = RowTrend(index.data(ResultMatrixModel::TrendRole).toInt());
    switch (filter) {
    case MatrixFilter::All: return true;
    case MatrixFilter::Failed: return index.data(ResultMatrixModel::FailedRole).toBool();
    case MatrixFilter::Worse: return trend == RowTrend::Worse;
    case MatrixFilter::Improved: return trend == RowTrend::Improved;
    case MatrixFilter::Errors: return index.data(ResultMatrixModel::ErrorRole).toBool();
    case MatrixFilter::Unscored: return index.data(ResultMatrixModel::UnscoredRole).toBool();
    case MatrixFilter::Unchecked: return worst == CellMark::Unchecked;
    }
    Q_UNREACHABLE();
}

int ResultMatrixFilter::countOf(MatrixFilter filter) const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        count += takes(filter, row) ? 1 : 0;
    return count;
}

bool ResultMatrixFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!takes(m_filter, row))
        return false;
    return m_search.isEmpty()
        || sourceModel()
               ->index(row, 0)
               .data(ResultMatrixModel::SearchRole)
               .toString()
               .contains(m_search, Qt::CaseInsensitive);
}

bool ResultMatrixFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ResultMatrixModel::SortRole);
    const QVariant b = right.data(ResultMatrixModel::SortRole);
    if (a.typeId() == QMetaType::QString) {
        const int order = QString::localeAwareCompare(a.toString(), b.toString());
        return order == 0 ? left.row() < right.row() : order < 0;
    }
    return a.toDouble() == b.toDouble() ? left.row() < right.row() : a.toDouble() < b.toDouble();
}

} // namespace promptlab
