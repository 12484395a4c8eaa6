// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/store/runrepository.h"

namespace promptlab {

/// What the checks of one named metric came to.
struct MetricSummary {
    QString name;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 unscored = 0;
    std::optional<double> passRate; ///< of the scored checks; absent: none was scored
    std::optional<double> meanScore;

    [[nodiscard]] QJsonObject toJson() const;
};

/// The metrics that the assertions of @p results count into, by first appearance. Assertions without one are left out.
QList<MetricSummary> metricSummaries(const QList<const ResultRecord *> &results);

/// A dataset row on which two versions came out differently.
struct RowChange {
    QString row; ///< its key
    QString group;
    double before = 0; ///< pass rate over the repeats, or score: what the comparison is about
    double after = 0;

    [[nodiscard]] bool improved() const { return after > before; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// The rows that have a value on both sides and differ, in the order of @p baseline.
/// @param rowKeys item key → key of the row
QList<RowChange> rowChanges(const QList<ItemOutcome> &baseline, const QList<ItemOutcome> &candidate,
                            const QHash<QString, QString> &rowKeys, ComparisonMeasure measure);

} // namespace promptlab
