// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/metriccomparison.h"

namespace promptlab {

namespace {

/// Outcomes by metric, in the order of first appearance.
struct MetricOutcomes {
    QStringList names;
    QHash<QString, QList<ItemOutcome>> outcomes;
};

/// A metric of one result: passes when all its scored checks pass.
void addMetricOutcomes(MetricOutcomes &all, const ResultRecord &result)
{
    QHash<QString, std::optional<bool>> passes;
    for (const QJsonValueConstRef item : result.detail.value(QStringLiteral("assertions")).toArray()) {
        const QJsonObject assertion = item.toObject();
        const QString name = assertion.value(QStringLiteral("metric")).toString();
        if (name.isEmpty())
            continue;
        if (!all.outcomes.contains(name)) {
            all.outcomes.insert(name, {});
            all.names.append(name);
        }
        std::optional<bool> &pass = passes[name];
        if (const QJsonValue value = assertion.value(QStringLiteral("pass")); value.isBool())
            pass = pass.value_or(true) && value.toBool();
    }
    for (auto it = passes.constBegin(); it != passes.constEnd(); ++it) {
        ItemOutcome outcome;
        outcome.itemKey = result.row.toString();
        outcome.group = result.detail.value(QStringLiteral("group")).toString();
        outcome.pass = it.value();
        all.outcomes[it.key()].append(outcome);
    }
}

MetricOutcomes metricOutcomes(const RunResults &results, int version, int model)
{
    const int versions = int(results.spec.versions.size());
    const int models = int(results.spec.models.size());
    MetricOutcomes all;
    for (const ResultRecord &result : results.results) {
        if (result.caseIndex % versions == version && (result.caseIndex / versions) % models == model)
            addMetricOutcomes(all, result);
    }
    return all;
}

} // namespace

Result<QList<MetricComparison>> compareMetrics(const RunResults &results, int baseline, int candidate, int model,
                                               const ComparisonOptions &options)
{
    return compareCellMetrics(results, {baseline, model}, results, {candidate, model}, options);
}

Result<QList<MetricComparison>> compareCellMetrics(const RunResults &baselineRun, RunCell baseline,
                                                   const RunResults &candidateRun, RunCell candidate,
                                                   const ComparisonOptions &options)
{
    ComparisonOptions rates = options;
    rates.primary = ComparisonMeasure::PassRate;
    const MetricOutcomes before = metricOutcomes(baselineRun, baseline.version, baseline.model);
    const MetricOutcomes after = metricOutcomes(candidateRun, candidate.version, candidate.model);
    QList<MetricComparison> metrics;
    for (const QString &name : before.names) {
        PL_TRY(const Comparison comparison, compareOutcomes(averageRepeats(before.outcomes.value(name)),
                                                            averageRepeats(after.outcomes.value(name)), rates));
        if (comparison.passRate && comparison.passRate->units > 0)
            metrics.append({name, *comparison.passRate});
    }
    return metrics;
}

} // namespace promptlab
