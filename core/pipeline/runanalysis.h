// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/pipeline/rundetails.h"
#include "core/pipeline/testingpipelineservice.h"

namespace promptlab {

/// What one version did with one model.
struct CellSummary {
    QString version; ///< "triage@3"
    QString model;
    qint64 items = 0; ///< dataset rows with at least one result
    qint64 results = 0;
    qint64 passed = 0; ///< of the results
    qint64 failed = 0;
    qint64 unscored = 0;
    qint64 errors = 0;
    qint64 unchecked = 0;                 ///< passed, since no assertion looked at them
    std::optional<double> passRate;       ///< over items, unscored ones left out; absent: nothing was scored
    std::optional<Interval> passInterval; ///< Wilson, 95 %, over items
    std::optional<double> checkedRate;    ///< the same without the unchecked ones: what was really shown
    std::optional<Interval> checkedInterval;
    std::optional<double> meanScore;
    std::optional<double> latencyP50Ms; ///< of the successful attempts
    std::optional<double> latencyP95Ms; ///< absent below 20 results: then the maximum is shown
    std::optional<double> latencyMaxMs;
    bool simulated = false; ///< some answers were made by rules
    qint64 costMicros = 0;
    qint64 unknownCost = 0;
    qint64 outputTokens = 0;
    QList<MetricSummary> metrics; ///< of the named metrics

    [[nodiscard]] QJsonObject toJson() const;
};

/// A candidate held against the baseline with the same model.
struct PairSummary {
    QString baseline;
    QString candidate;
    QString model;
    Comparison comparison;
    QStringList sentences;    ///< for a person, the most important first
    QList<RowChange> changes; ///< rows that came out differently, by the primary measure
};

/// The numbers of a run: one cell a version and model, and every version against the first one.
struct RunAnalysis {
    int run = 0;
    int baselineRun = 0; ///< the run that the baseline is from, where two runs are compared; else 0
    QString datasetName;
    int datasetNumber = 0;
    bool simulated = false;
    bool complete = true; ///< false: cases are still open
    QList<CellSummary> cells;
    QList<PairSummary> pairs;

    /// "tickets@1"
    [[nodiscard]] QString datasetLabel() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// One cell a version and model, models slowest: the numbers without the comparison.
QList<CellSummary> summariseRun(const RunResults &results);

/// Analyses one run. Errors: as compareOutcomes().
Result<RunAnalysis> analyseRun(const RunResults &results, const ComparisonOptions &options = {});

/// One column of a run's matrix.
struct RunCell {
    int version = 0; ///< index into RunSpec::versions
    int model = 0;   ///< index into RunSpec::models

    friend bool operator==(const RunCell &, const RunCell &) = default;
};

/// Compares one column of one run with one of another (or the same) run: paired by dataset row. Refused unless both ran
/// on the same content of the same dataset, and for a column of a run against itself.
Result<RunAnalysis> compareCells(const RunResults &baselineRun, RunCell baseline, const RunResults &candidateRun,
                                 RunCell candidate, const ComparisonOptions &options = {});

/// compareCells() of the first model of each run; @p baseline and @p candidate index the spec's versions.
Result<RunAnalysis> compareRuns(const RunResults &baselineRun, int baseline, const RunResults &candidateRun,
                                int candidate, const ComparisonOptions &options = {});

} // namespace promptlab
