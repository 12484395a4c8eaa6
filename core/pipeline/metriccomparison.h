// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/pipeline/runanalysis.h"

namespace promptlab {

/// One named metric of two versions on the same rows. It explains the primary measure and decides nothing: of many
/// metrics one differs by chance now and then.
struct MetricComparison {
    QString name;
    PassRateComparison rate;
};

/// Compares every named metric of a run: pass rates of its checks, paired by row. @p baseline, @p candidate and @p
/// model index the spec. Metrics that were never scored are left out. Errors: as compareOutcomes().
Result<QList<MetricComparison>> compareMetrics(const RunResults &results, int baseline, int candidate, int model,
                                               const ComparisonOptions &options = {});

/// The same for a column of one run against one of another run on the same rows.
Result<QList<MetricComparison>> compareCellMetrics(const RunResults &baselineRun, RunCell baseline,
                                                   const RunResults &candidateRun, RunCell candidate,
                                                   const ComparisonOptions &options = {});

} // namespace promptlab
