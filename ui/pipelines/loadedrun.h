// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"
#include "core/pipeline/metriccomparison.h"
#include "core/pipeline/runanalysis.h"

namespace promptlab {

/// A pair of versions with the metrics that explain it.
struct ComparedPair {
    PairSummary summary;
    QList<MetricComparison> metrics;
    RunCell candidate;    ///< in its run; the baseline of a run is its first version with the same model
    qint64 unchecked = 0; ///< answers of both sides that no assertion looked at
};

/// Everything that the pane shows of one run. Immutable once made; shared by models, views and pool threads.
struct LoadedRun {
    RunResults results;
    RunActivity activity = RunActivity::Idle;
    QString startedBy;      ///< empty: not known
    QList<DatasetRow> rows; ///< of the run, in the dataset's order; empty when the dataset cannot be read
    QString rowsProblem;    ///< why rows is empty
    RunAnalysis analysis;
    QList<ComparedPair> pairs;
    QString analysisProblem; ///< why analysis and pairs are empty
};
using LoadedRunPtr = std::shared_ptr<const LoadedRun>;

/// Completes @p run with its analysis; runs in a pool thread.
void analyseLoadedRun(LoadedRun &run);

} // namespace promptlab
