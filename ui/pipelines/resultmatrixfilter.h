// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace promptlab {

/// Which rows of the matrix are shown.
enum class MatrixFilter { All, Failed, Worse, Improved, Errors, Unscored, Unchecked };

/// Filters the matrix by outcome and text, and sorts it.
class ResultMatrixFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ResultMatrixFilter(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResultMatrixFilter)

    void setFilter(MatrixFilter filter);
    [[nodiscard]] MatrixFilter filter() const { return m_filter; }
    /// Rows that hold @p text in key, text or an output; case does not matter.
    void setSearch(const QString &text);
    [[nodiscard]] const QString &search() const { return m_search; }
    /// How many rows of the whole run a filter takes.
    [[nodiscard]] int countOf(MatrixFilter filter) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool takes(MatrixFilter filter, int row) const;

    MatrixFilter m_filter = MatrixFilter::All;
    QString m_search;
};

} // namespace promptlab
