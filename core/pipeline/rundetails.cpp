// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rundetails.h"

#include <cmath>

namespace promptlab {

namespace {

QJsonValue detailNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<double> measured(const ItemOutcome &item, ComparisonMeasure measure)
{
    if (measure == ComparisonMeasure::MeanScore)
        return item.score && std::isfinite(*item.score) ? item.score : std::nullopt;
    if (item.passRate)
        return item.passRate;
    return item.pass ? std::optional(*item.pass ? 1.0 : 0.0) : std::nullopt;
}

/// A metric while it is counted.
struct MetricSums {
    MetricSummary summary;
    double score = 0;
    qint64 scored = 0;
};

void count(MetricSums &sums, const QJsonObject &assertion)
{
    const QJsonValue pass = assertion.value(QStringLiteral("pass"));
    if (!pass.isBool())
        ++sums.summary.unscored;
    else if (pass.toBool())
        ++sums.summary.passed;
    else
        ++sums.summary.failed;
    if (const QJsonValue score = assertion.value(QStringLiteral("score")); score.isDouble()) {
        sums.score += score.toDouble();
        ++sums.scored;
    }
}

} // namespace

QJsonObject MetricSummary::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("passed"), passed},
            {QStringLiteral("failed"), failed},
            {QStringLiteral("unscored"), unscored},
            {QStringLiteral("passRate"), detailNumber(passRate)},
            {QStringLiteral("meanScore"), detailNumber(meanScore)}};
}

QList<MetricSummary> metricSummaries(const QList<const ResultRecord *> &results)
{
    QList<MetricSums> all;
    QHash<QString, qsizetype> known;
    for (const ResultRecord *result : results) {
        for (const QJsonValueConstRef item : result->detail.value(QStringLiteral("assertions")).toArray()) {
            const QJsonObject assertion = item.toObject();
            const QString name = assertion.value(QStringLiteral("metric")).toString();
            if (name.isEmpty())
                continue;
            auto at = known.find(name);
            if (at == known.end()) {
                at = known.insert(name, all.size());
                all.append(MetricSums());
                all.last().summary.name = name;
            }
            count(all[*at], assertion);
        }
    }
    QList<MetricSummary> metrics;
    for (MetricSums &sums : all) {
        const qint64 decided = sums.summary.passed + sums.summary.failed;
        if (decided > 0)
            sums.summary.passRate = double(sums.summary.passed) / double(decided);
        if (sums.scored > 0)
            sums.summary.meanScore = sums.score / double(sums.scored);
        metrics.append(sums.summary);
    }
    return metrics;
}

QJsonObject RowChange::toJson() const
{
    QJsonObject json{
        {QStringLiteral("row"), row}, {QStringLiteral("baseline"), before}, {QStringLiteral("candidate"), after}};
    if (!group.isEmpty())
        json.insert(QStringLiteral("group"), group);
    return json;
}

QList<RowChange> rowChanges(const QList<ItemOutcome> &baseline, const QList<ItemOutcome> &candidate,
                            const QHash<QString, QString> &rowKeys, ComparisonMeasure measure)
{
    QHash<QString, const ItemOutcome *> partners;
    for (const ItemOutcome &item : candidate)
        partners.insert(item.itemKey, &item);
    QList<RowChange> changes;
    for (const ItemOutcome &item : baseline) {
        const ItemOutcome *partner = partners.value(item.itemKey);
        const auto before = measured(item, measure);
        const auto after = partner ? measured(*partner, measure) : std::nullopt;
        if (!before || !after || *before == *after)
            continue;
        changes.append({rowKeys.value(item.itemKey, item.itemKey), item.group, *before, *after});
    }
    return changes;
}

} // namespace promptlab
