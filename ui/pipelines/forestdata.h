// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/loadedrun.h"

namespace promptlab {

/// One row of the plot: a quantity's difference with its interval.
struct ForestRow {
    QString name;
    double difference = 0;
    std::optional<Interval> interval;
    std::optional<double> bound; ///< one-sided, which "not worse" is decided by; only of the primary measure
    StatusTone tone = StatusTone::Inconclusive;
    bool decided = false; ///< filled square; else hollow
    bool primary = false; ///< what the verdicts are about
    QString sentence;     ///< read aloud, and the tool tip
};

/// What the plot shows.
struct ForestData {
    QList<ForestRow> rows;
    QString lowerSide;  ///< "v4 better"
    QString upperSide;  ///< "v5 better, points"
    double margin = 0;  ///< loss that is accepted: the limit stands at −margin
    double scale = 100; ///< from shares to what is written
};

/// The rows for one pair: the primary measure, the score, then every metric.
[[nodiscard]] ForestData forestData(const ComparedPair &pair);

/// "one-sided 95 % bound −1.9 points, limit −2.0": what "not worse" was decided by; empty without a bound.
[[nodiscard]] QString boundText(const Comparison &comparison);

/// A share as points with a sign: 0.042 is "+4.2".
[[nodiscard]] QString forestPointText(double share);

} // namespace promptlab
