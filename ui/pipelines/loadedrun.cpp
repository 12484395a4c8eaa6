// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/loadedrun.h"

namespace promptlab {

namespace {

Result<QList<ComparedPair>> comparedPairs(const RunResults &results, const RunAnalysis &analysis)
{
    QList<ComparedPair> pairs;
    const int candidates = int(results.spec.versions.size()) - 1;
    for (int i = 0; i < analysis.pairs.size(); ++i) {
        // The analysis lists the pairs of one model after the other.
        const RunCell candidate{1 + i % candidates, i / candidates};
        PL_TRY(const QList<MetricComparison> metrics, compareMetrics(results, 0, candidate.version, candidate.model));
        const qsizetype first = candidate.model * results.spec.versions.size();
        const qint64 unchecked =
            analysis.cells.at(first).unchecked + analysis.cells.at(first + candidate.version).unchecked;
        pairs.append({analysis.pairs.at(i), metrics, candidate, unchecked});
    }
    return pairs;
}

} // namespace

void analyseLoadedRun(LoadedRun &run)
{
    auto analysis = analyseRun(run.results);
    if (!analysis.ok()) {
        run.analysisProblem = analysis.error().text();
        return;
    }
    auto pairs = comparedPairs(run.results, *analysis);
    if (!pairs.ok()) {
        run.analysisProblem = pairs.error().text();
        return;
    }
    run.analysis = std::move(*analysis);
    run.pairs = std::move(*pairs);
}

} // namespace promptlab
