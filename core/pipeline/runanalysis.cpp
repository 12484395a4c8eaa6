// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runanalysis.h"

#include "core/evaluation/descriptive.h"

namespace promptlab {

namespace {

struct RunAnalysisText {
    Q_DECLARE_TR_FUNCTIONS(RunAnalysis)
};

QJsonValue jsonOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString modelLabel(const ResultRecord &result, const QString &specModel)
{
    if (!specModel.isEmpty())
        return specModel;
    return result.model;
}

/// Outcomes of one version and model as the statistics take them: errors and unscored results are missing, not
/// failures.
QList<ItemOutcome> itemOutcomes(const QList<const ResultRecord *> &results)
{
    QList<ItemOutcome> runs;
    runs.reserve(results.size());
    for (const ResultRecord *result : results) {
        ItemOutcome outcome;
        outcome.itemKey = result->row.toString();
        outcome.group = result->detail.value(QStringLiteral("group")).toString();
        if (result->outcome == QLatin1String("passed") || result->outcome == QLatin1String("failed"))
            outcome.pass = result->outcome == QLatin1String("passed");
        outcome.score = result->score;
        runs.append(outcome);
    }
    return averageRepeats(runs);
}

/// Share of @p items that passed, with its interval; nothing when none was judged.
struct SharePassed {
    std::optional<double> rate;
    std::optional<Interval> interval;
};

SharePassed sharePassed(const QList<ItemOutcome> &items)
{
    double passes = 0;
    qint64 judged = 0;
    for (const ItemOutcome &item : items) {
        if (!item.pass)
            continue;
        ++judged;
        passes += item.passRate.value_or(*item.pass ? 1.0 : 0.0);
    }
    if (judged == 0)
        return {};
    return {passes / double(judged), wilsonInterval(passes, double(judged))};
}

/// Without the results that no assertion looked at.
SharePassed shareOfChecked(QList<const ResultRecord *> results)
{
    results.removeIf([](const ResultRecord *result) { return result->isUnchecked(); });
    return sharePassed(itemOutcomes(results));
}

CellSummary summarise(const QString &version, const QString &model, const QList<const ResultRecord *> &results)
{
    CellSummary cell;
    cell.version = version;
    cell.model = model;
    std::vector<double> latencies;
    for (const ResultRecord *result : results) {
        ++cell.results;
        cell.failed += result->outcome == QLatin1String("failed") ? 1 : 0;
        cell.unscored += result->outcome == QLatin1String("unscored") ? 1 : 0;
        cell.errors += result->outcome == QLatin1String("error") ? 1 : 0;
        const bool passed = result->outcome == QLatin1String("passed");
        cell.passed += passed ? 1 : 0;
        cell.unchecked += result->isUnchecked() ? 1 : 0;
        cell.simulated = cell.simulated || result->simulated;
        cell.costMicros += result->costMicros.value_or(0);
        cell.unknownCost += result->costMicros ? 0 : 1;
        cell.outputTokens += result->outputTokens.value_or(0);
        if (result->outcome != QLatin1String("error"))
            latencies.push_back(result->totalMs);
    }
    cell.metrics = metricSummaries(results);
    const QList<ItemOutcome> items = itemOutcomes(results);
    cell.items = items.size();
    double scoreSum = 0;
    qint64 scored = 0;
    for (const ItemOutcome &item : items) {
        if (item.score) {
            ++scored;
            scoreSum += *item.score;
        }
    }
    const SharePassed share = sharePassed(items);
    cell.passRate = share.rate;
    cell.passInterval = share.interval;
    const SharePassed checked = cell.unchecked == 0 ? share : shareOfChecked(results);
    cell.checkedRate = checked.rate;
    cell.checkedInterval = checked.interval;
    if (scored > 0)
        cell.meanScore = scoreSum / double(scored);
    if (const auto summary = summarizeLatency(latencies)) {
        cell.latencyP50Ms = summary->p50;
        cell.latencyMaxMs = summary->maximum;
        if (!summary->p95IsMaximum)
            cell.latencyP95Ms = summary->p95;
    }
    return cell;
}

Result<PairSummary> comparePair(const CellSummary &baseline, const CellSummary &candidate,
                                const QList<const ResultRecord *> &baselineResults,
                                const QList<const ResultRecord *> &candidateResults, const ComparisonOptions &options)
{
    PairSummary pair;
    pair.baseline = baseline.version;
    pair.candidate = candidate.version;
    pair.model = candidate.model;
    const QList<ItemOutcome> before = itemOutcomes(baselineResults);
    const QList<ItemOutcome> after = itemOutcomes(candidateResults);
    PL_TRY(pair.comparison, compareOutcomes(before, after, options));
    QHash<QString, QString> rowKeys;
    for (const ResultRecord *result : baselineResults)
        rowKeys.insert(result->row.toString(), result->detail.value(QStringLiteral("rowKey")).toString());
    pair.changes = rowChanges(before, after, rowKeys, options.primary);
    pair.sentences = comparisonSentences(pair.comparison, baseline.version, candidate.version);
    return pair;
}

/// Results of one version (and model, or all when its index is negative) of a run.
QList<const ResultRecord *> cellResults(const RunResults &results, int version, int model)
{
    const RunSpec &spec = results.spec;
    const int models = int(spec.models.size());
    const int versions = int(spec.versions.size());
    QList<const ResultRecord *> list;
    for (const ResultRecord &result : results.results) {
        const bool sameVersion = result.caseIndex % versions == version;
        const bool sameModel = model < 0 || (result.caseIndex / versions) % models == model;
        if (sameVersion && sameModel)
            list.append(&result);
    }
    return list;
}

QJsonObject changesJson(const QList<RowChange> &changes)
{
    QJsonArray improved;
    QJsonArray worsened;
    for (const RowChange &change : changes)
        (change.improved() ? improved : worsened).append(change.toJson());
    return {{QStringLiteral("improved"), improved}, {QStringLiteral("worsened"), worsened}};
}

QString cellModel(const RunResults &results, int model, const QList<const ResultRecord *> &ofCell)
{
    const QString &specModel = results.spec.models.at(model);
    return ofCell.isEmpty() ? specModel : modelLabel(*ofCell.first(), specModel);
}

QJsonObject cellJson(const CellSummary &cell)
{
    QJsonArray metrics;
    for (const MetricSummary &metric : cell.metrics)
        metrics.append(metric.toJson());
    QJsonObject json{
        {QStringLiteral("version"), cell.version},
        {QStringLiteral("model"), cell.model},
        {QStringLiteral("items"), cell.items},
        {QStringLiteral("results"), cell.results},
        {QStringLiteral("passed"), cell.passed},
        {QStringLiteral("failed"), cell.failed},
        {QStringLiteral("unscored"), cell.unscored},
        {QStringLiteral("errors"), cell.errors},
        {QStringLiteral("unchecked"), cell.unchecked},
        {QStringLiteral("passRate"), jsonOrNull(cell.passRate)},
        {QStringLiteral("meanScore"), jsonOrNull(cell.meanScore)},
        {QStringLiteral("latencyP50Ms"), jsonOrNull(cell.latencyP50Ms)},
        {QStringLiteral("latencyP95Ms"), jsonOrNull(cell.latencyP95Ms)},
        {QStringLiteral("latencyMaxMs"), jsonOrNull(cell.latencyMaxMs)},
        {QStringLiteral("simulated"), cell.simulated},
        {QStringLiteral("costMicros"),
         cell.unknownCost == 0 ? QJsonValue(cell.costMicros) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("outputTokens"), cell.outputTokens},
        {QStringLiteral("metrics"), metrics},
    };
    json.insert(QStringLiteral("passInterval"),
                cell.passInterval ? QJsonValue(QJsonArray{cell.passInterval->lower, cell.passInterval->upper})
                                  : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace

QJsonObject CellSummary::toJson() const
{
    return cellJson(*this);
}

QString RunAnalysis::datasetLabel() const
{
    return QStringLiteral("%1@%2").arg(datasetName).arg(datasetNumber);
}

QJsonObject RunAnalysis::toJson() const
{
    QJsonArray cellList;
    for (const CellSummary &cell : cells)
        cellList.append(cellJson(cell));
    QJsonArray pairList;
    for (const PairSummary &pair : pairs) {
        pairList.append(QJsonObject{
            {QStringLiteral("baseline"), pair.baseline},
            {QStringLiteral("candidate"), pair.candidate},
            {QStringLiteral("model"), pair.model},
            {QStringLiteral("superiority"), verdictName(pair.comparison.verdict(GateKind::Superiority))},
            {QStringLiteral("nonInferiority"), verdictName(pair.comparison.verdict(GateKind::NonInferiority))},
            {QStringLiteral("comparison"), pair.comparison.toJson()},
            {QStringLiteral("rows"), changesJson(pair.changes)},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(pair.sentences)}});
    }
    return {{QStringLiteral("run"), run},
            {QStringLiteral("baselineRun"), baselineRun > 0 ? baselineRun : run},
            {QStringLiteral("dataset"), datasetName},
            {QStringLiteral("datasetVersion"), datasetNumber},
            {QStringLiteral("simulated"), simulated},
            {QStringLiteral("complete"), complete},
            {QStringLiteral("versions"), cellList},
            {QStringLiteral("comparisons"), pairList}};
}

QList<CellSummary> summariseRun(const RunResults &results)
{
    QList<CellSummary> cells;
    for (int model = 0; model < results.spec.models.size(); ++model) {
        for (int version = 0; version < results.spec.versions.size(); ++version) {
            const auto ofCell = cellResults(results, version, model);
            cells.append(
                summarise(results.spec.versions.at(version).label(), cellModel(results, model, ofCell), ofCell));
        }
    }
    return cells;
}

Result<RunAnalysis> analyseRun(const RunResults &results, const ComparisonOptions &options)
{
    RunAnalysis analysis;
    analysis.run = results.run.number;
    analysis.datasetName = results.spec.datasetName;
    analysis.datasetNumber = results.spec.datasetNumber;
    analysis.simulated = results.run.simulated;
    analysis.complete = results.totals.done == results.run.caseCount;
    const int versions = int(results.spec.versions.size());
    for (int model = 0; model < results.spec.models.size(); ++model) {
        QList<QList<const ResultRecord *>> ofVersion;
        QList<CellSummary> cells;
        for (int version = 0; version < versions; ++version) {
            ofVersion.append(cellResults(results, version, model));
            cells.append(summarise(results.spec.versions.at(version).label(),
                                   cellModel(results, model, ofVersion.last()), ofVersion.last()));
        }
        for (int version = 1; version < versions; ++version) {
            PL_TRY(PairSummary pair,
                   comparePair(cells.at(0), cells.at(version), ofVersion.at(0), ofVersion.at(version), options));
            analysis.pairs.append(std::move(pair));
        }
        analysis.cells += cells;
    }
    return analysis;
}

Result<RunAnalysis> compareRuns(const RunResults &baselineRun, int baseline, const RunResults &candidateRun,
                                int candidate, const ComparisonOptions &options)
{
    return compareCells(baselineRun, {baseline, 0}, candidateRun, {candidate, 0}, options);
}

Result<RunAnalysis> compareCells(const RunResults &baselineRun, RunCell baseline, const RunResults &candidateRun,
                                 RunCell candidate, const ComparisonOptions &options)
{
    if (baselineRun.spec.datasetHash != candidateRun.spec.datasetHash
        || baselineRun.run.datasetVersion != candidateRun.run.datasetVersion)
        return makeError(
            ErrorCode::InvalidInput,
            RunAnalysisText::tr(
                "Run %1 and run %2 used different data; only runs on the same version of a dataset can be compared")
                .arg(baselineRun.run.number)
                .arg(candidateRun.run.number));
    if (baselineRun.run.id == candidateRun.run.id && baseline == candidate)
        return makeError(ErrorCode::InvalidInput,
                         RunAnalysisText::tr("%1 of run %2 cannot be compared with itself; name another version or run")
                             .arg(candidateRun.spec.versions.at(candidate.version).label())
                             .arg(candidateRun.run.number));
    const auto before = cellResults(baselineRun, baseline.version, baseline.model);
    const auto after = cellResults(candidateRun, candidate.version, candidate.model);
    const auto name = [](const RunResults &run, int version) {
        return RunAnalysisText::tr("%1 (run %2)", "version, number of the run")
            .arg(run.spec.versions.at(version).label())
            .arg(run.run.number);
    };
    RunAnalysis analysis;
    analysis.run = candidateRun.run.number;
    analysis.baselineRun = baselineRun.run.number;
    analysis.datasetName = candidateRun.spec.datasetName;
    analysis.datasetNumber = candidateRun.spec.datasetNumber;
    analysis.simulated = baselineRun.run.simulated || candidateRun.run.simulated;
    analysis.complete =
        baselineRun.totals.done == baselineRun.run.caseCount && candidateRun.totals.done == candidateRun.run.caseCount;
    const QString beforeModel = before.isEmpty() ? QString() : before.first()->model;
    const QString afterModel = after.isEmpty() ? QString() : after.first()->model;
    analysis.cells = {summarise(name(baselineRun, baseline.version), beforeModel, before),
                      summarise(name(candidateRun, candidate.version), afterModel, after)};
    PL_TRY(PairSummary pair, comparePair(analysis.cells.at(0), analysis.cells.at(1), before, after, options));
    if (baselineRun.run.simulated != candidateRun.run.simulated)
        pair.sentences.prepend(RunAnalysisText::tr(
            "One side was answered by a model, the other by rules (simulated): the difference says nothing about "
            "the prompts."));
    analysis.pairs.append(std::move(pair));
    return analysis;
}

} // namespace promptlab
