// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/resultmatrixfilter.h"
#include "ui/pipelines/resultmatrixmodel.h"

#include <QJsonObject>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace promptlab {

class EmptyState;
class StatusChip;
class Theme;

/// The matrix of a run with its filters and its search.
class ResultMatrixPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel.
    explicit ResultMatrixPanel(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResultMatrixPanel)

    /// A newer state of the same run keeps selection, scroll and filters; another run starts anew.
    void setRun(const LoadedRunPtr &run);
    /// What the filters for regressions and improvements are about.
    void setPair(RunCell candidate);
    [[nodiscard]] const ResultMatrixModel &model() const { return *m_model; }
    /// Row of the model and column of the current cell; (-1, -1) without one. The column is always one with a cell.
    [[nodiscard]] std::pair<int, int> current() const;
    /// Goes to a row by its key; clears the filter when it hides it. @p column -1: stays in the column. False when
    /// there is no such row.
    bool goToRow(const QString &key, int column = -1);
    /// To the next cell (or the one before) that did not pass, in the order shown; false when there is none.
    bool goToFailure(bool forward);
    void setFilter(MatrixFilter filter);
    [[nodiscard]] MatrixFilter filter() const { return m_filter->filter(); }
    /// The keys of the rows that did not pass.
    [[nodiscard]] QStringList failedRowKeys() const;
    /// What the panel needs to show so many rows.
    [[nodiscard]] int heightOfRows(int rows) const;
    /// How many rows @p filter would show.
    [[nodiscard]] int rowsWith(MatrixFilter filter) const;
    [[nodiscard]] QTableView *table() const { return m_table; }
    void focusSearch();
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// Another cell is current, or what it holds changed.
    void currentChanged();

private:
    StatusChip *addChip(const QString &text, MatrixFilter filter, const QString &toolTip);
    void setUpTable();
    void sizeColumns();
    void countChips();
    void followFilter();
    void clearFilter();
    [[nodiscard]] bool failureAt(int row, int column) const;

    const Theme &m_theme;
    ResultMatrixModel *m_model;
    ResultMatrixFilter *m_filter;
    QTableView *m_table;
    QLineEdit *m_search;
    QLabel *m_shown;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    QList<std::pair<StatusChip *, MatrixFilter>> m_chips;
};

} // namespace promptlab
