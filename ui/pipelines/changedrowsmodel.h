// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/loadedrun.h"

#include <QAbstractTableModel>

namespace promptlab {

/// How a row came out with a candidate against the baseline.
enum class RowChangeKind {
    Regression,  ///< it passed (more often) and does not any more
    Improvement, ///< the other way round
    Answer       ///< another answer with the same outcome
};

/// The rows that came out differently with a candidate: regressions first, then improvements, then rows that were only
/// answered in other words.
class ChangedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, ChangeColumn, BeforeColumn, AfterColumn, GroupColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, KindRole };

    explicit ChangedRowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(ChangedRowsModel)

    /// @p others: rows with the same outcome on both sides and another answer.
    void setPair(const PairSummary &pair, const QList<RowChange> &others = {});
    void clear();
    [[nodiscard]] int count(RowChangeKind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString valueText(const RowChange &change, double value) const;

    QList<RowChange> m_changes;
    QString m_baseline;
    QString m_candidate;
    ComparisonMeasure m_measure = ComparisonMeasure::PassRate;
};

/// Which kind of change it is.
[[nodiscard]] RowChangeKind changeKind(const RowChange &change);
/// "regression", "improvement", "other answer".
[[nodiscard]] QString changeKindText(RowChangeKind kind);

} // namespace promptlab
