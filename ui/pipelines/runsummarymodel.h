// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runanalysis.h"

#include <QAbstractTableModel>

namespace promptlab {

/// The numbers of a run, one row a version and model: what the charts draw, as a table.
class RunSummaryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VersionColumn,
        ModelColumn,
        RowsColumn,
        PassColumn,
        IntervalColumn,
        ScoreColumn,
        FailedColumn,
        UncheckedColumn,
        ErrorsColumn,
        MedianColumn,
        UpperColumn,
        TokensColumn,
        CostColumn,
        ColumnCount
    };

    explicit RunSummaryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(RunSummaryModel)

    void setAnalysis(const RunAnalysis &analysis);
    [[nodiscard]] const QList<CellSummary> &cells() const { return m_cells; }
    /// Whether some results were looked at by no assertion.
    [[nodiscard]] bool hasUnchecked() const;
    /// Whether some requests got no answer.
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] bool hasSeveralModels() const;
    [[nodiscard]] bool isSimulated() const { return m_simulated; }
    /// "triage@5 · gpt-4o-mini"; the model only where there are several.
    [[nodiscard]] QString label(int row) const;
    /// The row as a sentence.
    [[nodiscard]] QString sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const CellSummary &cell, int column) const;

    QList<CellSummary> m_cells;
    bool m_simulated = false;
};

} // namespace promptlab
