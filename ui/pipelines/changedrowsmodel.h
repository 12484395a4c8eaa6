// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/loadedrun.h"

#include <QAbstractTableModel>

namespace promptlab {

/// The rows that came out differently with a candidate, the ones that got worse first.
class ChangedRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, ChangeColumn, BeforeColumn, AfterColumn, GroupColumn, ColumnCount };
    enum Role { KeyRole = Qt::UserRole, ImprovedRole };

    explicit ChangedRowsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(ChangedRowsModel)

    void setPair(const PairSummary &pair);
    void clear();
    [[nodiscard]] int worseCount() const { return m_worse; }

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
    int m_worse = 0;
};

} // namespace promptlab
