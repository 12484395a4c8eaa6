// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runcomparison.h"

namespace promptlab {

namespace {

bool isInCell(const RunSpec &spec, const ResultRecord &result, RunCell cell)
{
    const int versions = int(spec.versions.size());
    return result.caseIndex % versions == cell.version
        && (result.caseIndex / versions) % int(spec.models.size()) == cell.model;
}

/// The results of a cell by row, in the order of the repeats.
QHash<QString, QList<const ResultRecord *>> byRow(const RunResults &results, RunCell cell)
{
    QHash<QString, QList<const ResultRecord *>> rows;
    for (const ResultRecord &result : results.results) {
        if (isInCell(results.spec, result, cell))
            rows[results.rowKeys.value(result.row)].append(&result);
    }
    return rows;
}

QList<const ResultRecord *> ofRow(const RunResults &results, RunCell cell, const QString &key)
{
    QList<const ResultRecord *> list;
    for (const ResultRecord &result : results.results) {
        if (isInCell(results.spec, result, cell) && results.rowKeys.value(result.row) == key)
            list.append(&result);
    }
    std::sort(list.begin(), list.end(),
              [](const ResultRecord *a, const ResultRecord *b) { return a->repeat < b->repeat; });
    return list;
}

/// Share of the judged answers that passed.
std::optional<double> passedShare(const QList<const ResultRecord *> &results)
{
    int passed = 0;
    int judged = 0;
    for (const ResultRecord *result : results) {
        const bool pass = result->outcome == QLatin1String("passed");
        judged += pass || result->outcome == QLatin1String("failed") ? 1 : 0;
        passed += pass ? 1 : 0;
    }
    return judged == 0 ? std::nullopt : std::optional(double(passed) / judged);
}

bool answeredOtherwise(const QList<const ResultRecord *> &before, const QList<const ResultRecord *> &after)
{
    const qsizetype both = std::min(before.size(), after.size());
    for (qsizetype i = 0; i < both; ++i) {
        if (before.at(i)->output != after.at(i)->output)
            return true;
    }
    return false;
}

/// In the order of the baseline's rows.
QList<RowChange> otherAnswers(const ComparedRuns &runs)
{
    const auto before = byRow(*runs.baselineResults, runs.baseline.cell);
    const auto after = byRow(*runs.candidateResults, runs.candidate.cell);
    QList<RowChange> others;
    QSet<QString> seen;
    for (const ResultRecord &result : runs.baselineResults->results) {
        const QString key = runs.baselineResults->rowKeys.value(result.row);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        const auto share = passedShare(before.value(key));
        if (share && share == passedShare(after.value(key)) && answeredOtherwise(before.value(key), after.value(key)))
            others.append({key, result.detail.value(QStringLiteral("group")).toString(), *share, *share});
    }
    return others;
}

} // namespace

AnswerPair ComparedRuns::answers(const QString &rowKey) const
{
    const auto before = ofRow(*baselineResults, baseline.cell, rowKey);
    const auto after = ofRow(*candidateResults, candidate.cell, rowKey);
    AnswerPair found;
    found.repeats = int(std::max(before.size(), after.size()));
    const qsizetype both = std::min(before.size(), after.size());
    if (both == 0) {
        found.baseline = before.isEmpty() ? nullptr : before.first();
        found.candidate = after.isEmpty() ? nullptr : after.first();
        return found;
    }
    qsizetype best = 0;
    int bestWorth = -1;
    for (qsizetype i = 0; i < both; ++i) {
        const int worth =
            before.at(i)->outcome != after.at(i)->outcome ? 2 : (before.at(i)->output != after.at(i)->output ? 1 : 0);
        if (worth > bestWorth) {
            bestWorth = worth;
            best = i;
        }
    }
    found.baseline = before.at(best);
    found.candidate = after.at(best);
    return found;
}

Result<ComparedRunsPtr> compareRunSides(std::shared_ptr<const RunResults> baselineResults, RunSide baseline,
                                        std::shared_ptr<const RunResults> candidateResults, RunSide candidate)
{
    PL_TRY(const RunAnalysis analysis,
           compareCells(*baselineResults, baseline.cell, *candidateResults, candidate.cell));
    PL_TRY(const QList<MetricComparison> metrics,
           compareCellMetrics(*baselineResults, baseline.cell, *candidateResults, candidate.cell));
    auto runs = std::make_shared<ComparedRuns>();
    runs->baseline = baseline;
    runs->candidate = candidate;
    runs->baselineResults = std::move(baselineResults);
    runs->candidateResults = std::move(candidateResults);
    runs->pair = {analysis.pairs.first(), metrics, candidate.cell,
                  analysis.cells.at(0).unchecked + analysis.cells.at(1).unchecked};
    runs->simulated = analysis.simulated;
    runs->complete = analysis.complete;
    runs->others = otherAnswers(*runs);
    return ComparedRunsPtr(runs);
}

bool askedTheSame(const RunSpec &a, const RunSpec &b)
{
    return a.datasetName == b.datasetName && a.datasetNumber == b.datasetNumber && a.datasetHash == b.datasetHash;
}

} // namespace promptlab
