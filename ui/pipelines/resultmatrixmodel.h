// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/loadedrun.h"

#include <QAbstractTableModel>

namespace promptlab {

/// What a cell of the matrix says.
enum class CellMark {
    Pending,  ///< no result yet
    Passed,   ///< every judged repeat passed
    Failed,   ///< every judged repeat failed
    Mixed,    ///< some repeats passed, some failed
    Unscored, ///< answered, but nothing could be judged
    Error,    ///< no answer
    Unchecked ///< answered; no assertion looked at it
};

/// One row with one version and model, its repeats joined.
struct MatrixCell {
    CellMark mark = CellMark::Pending;
    std::optional<double> score; ///< mean over the scored repeats
    std::optional<double> pass;  ///< share of the checked and judged repeats that passed
    QList<int> results;          ///< indexes into RunResults::results, by repeat
    QString text;                ///< "0.86", "3/5", "429"

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// How a row came out with the candidate against the baseline.
enum class RowTrend { None, Same, Worse, Improved };

/// A run as rows × (version and model). Holds 10,000 rows: everything shown is made once, when a run is set. A newer
/// state of the same run keeps the rows, so that selection and scroll stay.
class ResultMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, TextColumn, FirstCell };
    enum Role {
        SortRole = Qt::UserRole, ///< a number or text, by column
        SearchRole,              ///< all that can be found of a row: key, text, outputs
        CellRole,                ///< MatrixCell of a cell column
        TrendRole,               ///< RowTrend of the row, as int
        WorstRole,               ///< the worst CellMark of the row, as int
        FailedRole,              ///< whether an answer of the row did not pass
        ErrorRole,               ///< whether a case of the row got no answer
        UnscoredRole             ///< whether a case of the row could not be judged
    };

    explicit ResultMatrixModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(ResultMatrixModel)

    /// nullptr empties it.
    void setRun(const LoadedRunPtr &run);
    [[nodiscard]] const LoadedRunPtr &run() const { return m_run; }

    /// Which version is held against the first one, and with which model: what changes and trends tell. Another run
    /// starts with its last version and first model.
    void setPair(RunCell candidate);

    /// Columns that hold cells; the change column behind them is no cell.
    [[nodiscard]] int cellCount() const { return m_cells; }
    [[nodiscard]] bool isCell(int column) const { return column >= FirstCell && column < FirstCell + m_cells; }
    /// Column of the change from baseline to candidate; -1 with one version.
    [[nodiscard]] int changeColumn() const { return m_hasChange ? FirstCell + m_cells : -1; }
    [[nodiscard]] int versionOf(int column) const;
    [[nodiscard]] int modelOf(int column) const;
    /// The column of a version with a model.
    [[nodiscard]] int columnOf(int version, int model) const;
    [[nodiscard]] const MatrixCell &cell(int row, int column) const;
    [[nodiscard]] const QString &rowKey(int row) const { return m_rows.at(row).key; }
    /// Row of a key, or -1.
    [[nodiscard]] int rowOf(const QString &key) const { return m_rowOfKey.value(key, -1); }
    /// What the dataset says about a row; nullptr when the dataset could not be read.
    [[nodiscard]] const DatasetRow *datasetRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct MatrixRow {
        QString key;
        QString text;
        QString search;
        QList<MatrixCell> cells;
        std::optional<double> change;
        RowTrend trend = RowTrend::None;
        CellMark worst = CellMark::Pending;
        bool failed = false;
        bool error = false;    ///< a repeat has no answer
        bool unscored = false; ///< a repeat could not be judged
        int datasetRow = -1;
    };
    using Rows = QList<MatrixRow>;

    [[nodiscard]] Rows build(const LoadedRun &run) const;
    void setTrend(MatrixRow &row, int versions) const;
    void setHeaders(const LoadedRun &run);
    [[nodiscard]] QVariant cellData(const MatrixRow &row, int column, int role) const;
    [[nodiscard]] QString cellSentence(const MatrixRow &row, int column) const;

    LoadedRunPtr m_run;
    Rows m_rows;
    QHash<QString, int> m_rowOfKey;
    int m_cells = 0;
    bool m_hasChange = false;
    RunCell m_candidate; ///< version 0: the last one
    QString m_textHeader;
    QStringList m_cellHeaders; ///< two lines: version, model
};

/// The variable whose values tell rows apart best in one line; empty when there is none.
[[nodiscard]] QString tellingVariable(const QList<DatasetRow> &rows);

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::MatrixCell)
