// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/changedrowsmodel.h"

#include <QWidget>

class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace promptlab {

class EmptyState;
class StatusChip;
class Theme;

/// The rows that changed between two columns of results, with a filter for regressions and improvements.
class ChangedRowsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the panel. @p name is what a screen reader says of the table.
    ChangedRowsPanel(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ChangedRowsPanel)

    /// Keeps the filter and, where it is still there, the row. @p others as ChangedRowsModel::setPair().
    void setPair(const PairSummary &pair, const QList<RowChange> &others = {});
    void clear();
    [[nodiscard]] const ChangedRowsModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    /// Only rows of one kind, or all of them.
    void setKind(std::optional<RowChangeKind> kind);
    [[nodiscard]] std::optional<RowChangeKind> kind() const { return m_kind; }
    /// Key of the current row; empty without one.
    [[nodiscard]] QString currentRow() const;
    /// Makes the first row current.
    void goToFirst();

Q_SIGNALS:
    /// The person clicked a row or pressed Enter in it.
    void rowChosen(const QString &key);
    void currentRowChanged(const QString &key);

private:
    StatusChip *addChip(const QString &text, std::optional<RowChangeKind> kind, const QString &toolTip);
    void follow();
    void sayNothing();

    const Theme &m_theme;
    ChangedRowsModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    QWidget *m_filters; ///< the chips
    QList<std::pair<StatusChip *, std::optional<RowChangeKind>>> m_chips;
    std::optional<RowChangeKind> m_kind;
    bool m_compared = false;   ///< there are two sides
    bool m_comparable = false; ///< both have judged answers
};

} // namespace promptlab
