// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/answersamples.h"

#include "core/evaluation/descriptive.h"

#include <QSet>

namespace promptlab {

namespace {

constexpr double oneSidedConfidence = 0.90; ///< both one-sided 95 % bounds
constexpr double microsPerDollar = 1e6;
constexpr double msPerSecond = 1'000;

SampleOutcome sampleOutcome(const QString &name)
{
    if (name == QLatin1String("passed"))
        return SampleOutcome::Passed;
    if (name == QLatin1String("failed"))
        return SampleOutcome::Failed;
    return name == QLatin1String("unscored") ? SampleOutcome::Unscored : SampleOutcome::Error;
}

/// Names of metrics get their index at first sight.
class MetricIndex
{
public:
    explicit MetricIndex(QStringList &names) : m_names(names) {}

    QList<MetricSample> read(const QJsonArray &assertions)
    {
        QList<MetricSample> samples;
        for (const QJsonValueConstRef item : assertions) {
            const QJsonObject assertion = item.toObject();
            const QString name = assertion.value(QStringLiteral("metric")).toString();
            if (name.isEmpty())
                continue;
            MetricSample &sample = at(samples, indexOf(name));
            if (const QJsonValue pass = assertion.value(QStringLiteral("pass")); pass.isBool())
                sample.pass = sample.pass.value_or(true) && pass.toBool();
        }
        return samples;
    }

private:
    int indexOf(const QString &name)
    {
        const auto found = m_known.constFind(name);
        if (found != m_known.cend())
            return *found;
        m_names.append(name);
        return *m_known.insert(name, int(m_names.size()) - 1);
    }
    static MetricSample &at(QList<MetricSample> &samples, int metric)
    {
        for (MetricSample &sample : samples) {
            if (sample.metric == metric)
                return sample;
        }
        samples.append({metric, std::nullopt});
        return samples.last();
    }

    QStringList &m_names;
    QHash<QString, int> m_known;
};

AnswerSample sampleOf(const ResultRecord &result, int row, MetricIndex &metrics)
{
    AnswerSample sample;
    sample.row = row;
    sample.outcome = sampleOutcome(result.outcome);
    sample.unchecked = result.isUnchecked();
    sample.score = result.score;
    sample.totalMs = result.totalMs;
    sample.firstTokenMs = result.firstTokenMs;
    sample.outputTokens = result.outputTokens;
    sample.costMicros = result.costMicros;
    sample.metrics = metrics.read(result.detail.value(QStringLiteral("assertions")).toArray());
    return sample;
}

/// The values that @p read gives of the answers that came.
template<typename Read>
std::vector<double> valuesOf(const CellSamples &cell, Read read)
{
    std::vector<double> values;
    values.reserve(size_t(cell.answers.size()));
    for (const AnswerSample &answer : cell.answers) {
        if (answer.outcome == SampleOutcome::Error)
            continue;
        if (const std::optional<double> value = read(answer))
            values.push_back(*value);
    }
    return values;
}

Measurement valueOnly(const std::optional<double> &value)
{
    Measurement measured;
    measured.value = value;
    return measured;
}

/// A percentile, or the maximum in the place of the 95th where there are fewer than 20 values.
Measurement timeMeasurement(const std::vector<double> &values, bool high)
{
    const auto summary = summarizeLatency(values);
    if (!summary)
        return {};
    Measurement measured = valueOnly(high ? summary->p95 : summary->p50);
    measured.isMaximum = high && summary->p95IsMaximum;
    return measured;
}

std::optional<double> answerTime(const AnswerSample &answer)
{
    return answer.totalMs;
}

std::optional<double> firstTokenTime(const AnswerSample &answer)
{
    return answer.firstTokenMs;
}

std::optional<double> tokenCount(const AnswerSample &answer)
{
    return answer.outputTokens ? std::optional(double(*answer.outputTokens)) : std::nullopt;
}

/// Output tokens over the time in which they came; nothing for an answer that came in one piece.
std::optional<double> tokenSpeed(const AnswerSample &answer)
{
    const double streaming = answer.totalMs - answer.firstTokenMs.value_or(answer.totalMs);
    if (!answer.outputTokens || streaming <= 0)
        return {};
    return double(*answer.outputTokens) * msPerSecond / streaming;
}

Measurement totalCost(const CellSamples &cell, bool each)
{
    qint64 micros = 0;
    qint64 answers = 0;
    for (const AnswerSample &answer : cell.answers) {
        if (answer.outcome == SampleOutcome::Error && !answer.costMicros)
            continue; // nothing came, and nobody says that it was paid for
        if (!answer.costMicros)
            return {};
        micros += *answer.costMicros;
        ++answers;
    }
    if (answers == 0)
        return {};
    return valueOnly(double(micros) / microsPerDollar / (each ? double(answers) : 1));
}

/// Rows of one group count once: as many units as there are groups and rows without one.
double unitCount(const QList<const ItemOutcome *> &items)
{
    QSet<QString> groups;
    double alone = 0;
    for (const ItemOutcome *item : items) {
        if (item->group.isEmpty())
            ++alone;
        else
            groups.insert(item->group);
    }
    return alone + double(groups.size());
}

Measurement rateMeasurement(const QList<ItemOutcome> &items)
{
    double passes = 0;
    QList<const ItemOutcome *> judged;
    for (const ItemOutcome &item : items) {
        if (!item.pass)
            continue;
        judged.append(&item);
        passes += item.passRate.value_or(*item.pass ? 1.0 : 0.0);
    }
    if (judged.isEmpty())
        return {};
    Measurement measured = valueOnly(passes / double(judged.size()));
    const double units = unitCount(judged);
    if (const auto interval = wilsonInterval(*measured.value * units, units, oneSidedConfidence)) {
        measured.lower = interval->lower;
        measured.upper = interval->upper;
    }
    return measured;
}

Measurement scoreMeasurement(const QList<ItemOutcome> &items)
{
    std::vector<double> scores;
    QHash<QString, std::pair<double, int>> groups;
    std::vector<double> units;
    for (const ItemOutcome &item : items) {
        if (!item.score)
            continue;
        scores.push_back(*item.score);
        if (item.group.isEmpty()) {
            units.push_back(*item.score);
        } else {
            groups[item.group].first += *item.score;
            ++groups[item.group].second;
        }
    }
    for (const auto &[sum, count] : qAsConst(groups))
        units.push_back(sum / count);
    Measurement measured = valueOnly(mean(scores));
    if (const auto interval = studentInterval(units, oneSidedConfidence)) {
        measured.lower = interval->lower;
        measured.upper = interval->upper;
    }
    return measured;
}

/// Over the rows: the lowest pass rate, or the share of rows that passed sometimes and failed sometimes.
Measurement rowMeasurement(const QList<ItemOutcome> &items, bool flaky)
{
    double lowest = 1;
    double judged = 0;
    double wavering = 0;
    for (const ItemOutcome &item : items) {
        if (!item.pass)
            continue;
        const double rate = item.passRate.value_or(*item.pass ? 1.0 : 0.0);
        ++judged;
        lowest = std::min(lowest, rate);
        wavering += rate > 0 && rate < 1 ? 1 : 0;
    }
    if (judged == 0)
        return {};
    return valueOnly(flaky ? wavering / judged : lowest);
}

template<typename Holds>
Measurement answerShare(const CellSamples &cell, Holds holds)
{
    if (cell.answers.isEmpty())
        return {};
    const auto count = std::count_if(cell.answers.cbegin(), cell.answers.cend(), holds);
    return valueOnly(double(count) / double(cell.answers.size()));
}

Measurement measurePerformance(const CellSamples &cell, const QString &name)
{
    if (name == QLatin1String("latencyP50Ms") || name == QLatin1String("latencyP95Ms"))
        return timeMeasurement(valuesOf(cell, answerTime), name == QLatin1String("latencyP95Ms"));
    if (name == QLatin1String("firstTokenP50Ms") || name == QLatin1String("firstTokenP95Ms"))
        return timeMeasurement(valuesOf(cell, firstTokenTime), name == QLatin1String("firstTokenP95Ms"));
    if (name == QLatin1String("latencyMaxMs")) {
        const auto summary = summarizeLatency(valuesOf(cell, answerTime));
        return summary ? valueOnly(summary->maximum) : Measurement();
    }
    if (name == QLatin1String("tokensPerSecond"))
        return valueOnly(percentile(valuesOf(cell, tokenSpeed), 0.5));
    if (name == QLatin1String("outputTokens"))
        return valueOnly(mean(valuesOf(cell, tokenCount)));
    return totalCost(cell, name == QLatin1String("costPerAnswerUsd"));
}

Measurement measureQuality(const AnswerSamples &samples, const CellSamples &cell, const QString &name)
{
    if (name == QLatin1String("errorShare"))
        return answerShare(cell, [](const AnswerSample &answer) { return answer.outcome == SampleOutcome::Error; });
    if (name == QLatin1String("uncheckedShare"))
        return answerShare(cell, [](const AnswerSample &answer) { return answer.unchecked; });
    const QList<ItemOutcome> items = cellOutcomes(samples, cell);
    if (name == QLatin1String("meanScore"))
        return scoreMeasurement(items);
    if (name == QLatin1String("passRate"))
        return rateMeasurement(items);
    return rowMeasurement(items, name == QLatin1String("flakyShare"));
}

} // namespace

AnswerSamples AnswerSamples::of(const RunResults &results)
{
    AnswerSamples samples;
    const int versions = int(results.spec.versions.size());
    const int models = int(results.spec.models.size());
    samples.versions = versions;
    for (int model = 0; model < models; ++model) {
        for (const RunVersion &version : results.spec.versions)
            samples.cells.append({version.label(), results.spec.models.at(model), false, {}});
    }
    MetricIndex metrics(samples.metrics);
    QHash<QString, int> rows;
    for (const ResultRecord &result : results.results) {
        const QString id = result.row.toString();
        auto row = rows.find(id);
        if (row == rows.end()) {
            row = rows.insert(id, int(samples.rows.size()));
            samples.rows.append({id, result.detail.value(QStringLiteral("rowKey")).toString(),
                                 result.detail.value(QStringLiteral("group")).toString()});
        }
        const int model = (result.caseIndex / versions) % models;
        CellSamples &cell = samples.cells[model * versions + result.caseIndex % versions];
        if (cell.model.isEmpty())
            cell.model = result.model; // each version's own
        cell.simulated = cell.simulated || result.simulated;
        cell.answers.append(sampleOf(result, *row, metrics));
    }
    return samples;
}

Measurement measureCell(const AnswerSamples &samples, const CellSamples &cell, const QString &name)
{
    if (name.startsWith(QLatin1String("metric:"))) {
        const auto metric = samples.metrics.indexOf(name.mid(7));
        return metric < 0 ? Measurement() : rateMeasurement(cellOutcomes(samples, cell, int(metric)));
    }
    return findStageQuantity(StageType::Performance, name) ? measurePerformance(cell, name)
                                                           : measureQuality(samples, cell, name);
}

NullShare nullShare(const CellSamples &cell)
{
    NullShare share;
    share.answers = cell.answers.size();
    for (const AnswerSample &answer : cell.answers) {
        const bool judged = answer.outcome == SampleOutcome::Passed || answer.outcome == SampleOutcome::Failed;
        share.missing += judged ? 0 : 1;
    }
    return share;
}

QList<ItemOutcome> cellOutcomes(const AnswerSamples &samples, const CellSamples &cell, int metric)
{
    QList<ItemOutcome> runs;
    runs.reserve(cell.answers.size());
    for (const AnswerSample &answer : cell.answers) {
        const SampleRow &row = samples.rows.at(answer.row);
        ItemOutcome outcome;
        outcome.itemKey = row.id;
        outcome.group = row.group;
        if (metric < 0) {
            if (answer.outcome == SampleOutcome::Passed || answer.outcome == SampleOutcome::Failed)
                outcome.pass = answer.outcome == SampleOutcome::Passed;
            outcome.score = answer.score;
        } else {
            for (const MetricSample &sample : answer.metrics)
                outcome.pass = sample.metric == metric ? sample.pass : outcome.pass;
        }
        runs.append(outcome);
    }
    return averageRepeats(runs);
}

} // namespace promptlab
