// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/stagejudge.h"

#include "core/base/numbertext.h"
#include "core/evaluation/multiplicity.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct StageJudgeText {
    Q_DECLARE_TR_FUNCTIONS(PipelineStage)
};

constexpr qsizetype mostNamedRows = 1'000;
constexpr double metricAlpha = 0.05;

QString percentOf(double share)
{
    return StageJudgeText::tr("%1 %").arg(decimalText(share * 100, 1));
}

QJsonValue measuredJson(const Measurement &measured)
{
    return measured.value ? QJsonValue(*measured.value) : QJsonValue(QJsonValue::Null);
}

/// Cells of one model, the baseline's and the candidate's.
struct CellPair {
    const CellSamples *baseline = nullptr; ///< null: there is one version only
    const CellSamples *candidate = nullptr;
};

QList<CellPair> cellPairs(const AnswerSamples &samples)
{
    QList<CellPair> pairs;
    for (qsizetype first = 0; first + samples.versions <= samples.cells.size(); first += samples.versions) {
        CellPair pair;
        pair.candidate = &samples.cells.at(first + samples.versions - 1);
        if (samples.versions > 1)
            pair.baseline = &samples.cells.at(first);
        pairs.append(pair);
    }
    return pairs;
}

CriterionResult judgeNamed(const NamedLimit &criterion, const AnswerSamples &samples, const CellPair &pair)
{
    std::optional<double> baseline;
    if (pair.baseline)
        baseline = measureCell(samples, *pair.baseline, criterion.name).value;
    CriterionResult result = judgeCriterion(criterion.name, criterion.limit,
                                            measureCell(samples, *pair.candidate, criterion.name), baseline);
    result.version = pair.candidate->version;
    result.model = pair.candidate->model;
    return result;
}

Verdict verdictOf(const QList<CriterionResult> &criteria)
{
    QList<Verdict> verdicts;
    for (const CriterionResult &criterion : criteria)
        verdicts.append(criterion.verdict);
    return combinedVerdict(verdicts);
}

/// What decided: what failed before what is in doubt.
QStringList criteriaSentences(const QList<CriterionResult> &criteria, bool severalModels)
{
    QStringList sentences;
    for (const Verdict verdict : {Verdict::Fail, Verdict::Inconclusive}) {
        for (const CriterionResult &criterion : criteria) {
            if (criterion.verdict == verdict)
                sentences.append(severalModels && !criterion.model.isEmpty()
                                     ? StageJudgeText::tr("%1: %2", "model and what is the matter")
                                           .arg(criterion.model, criterion.text())
                                     : criterion.text());
        }
    }
    return sentences;
}

/// Every quantity of the stage for one cell.
QJsonObject cellNumbers(const AnswerSamples &samples, const CellSamples &cell, StageType type)
{
    QJsonObject json{{QStringLiteral("version"), cell.version},
                     {QStringLiteral("model"), cell.model},
                     {QStringLiteral("answers"), cell.answers.size()},
                     {QStringLiteral("simulated"), cell.simulated}};
    for (const StageQuantity &quantity : stageQuantities()) {
        if (quantity.stage != type)
            continue;
        const QString name = QLatin1String(quantity.name);
        const Measurement measured = measureCell(samples, cell, name);
        json.insert(name, measuredJson(measured));
        if (measured.lower && measured.upper)
            json.insert(name + QLatin1String("Bounds"), QJsonArray{*measured.lower, *measured.upper});
        if (measured.isMaximum)
            json.insert(name + QLatin1String("IsMaximum"), true);
    }
    if (type == StageType::Quality) {
        QJsonObject metrics;
        for (const QString &metric : samples.metrics)
            metrics.insert(metric, measuredJson(measureCell(samples, cell, QStringLiteral("metric:") + metric)));
        json.insert(QStringLiteral("metrics"), metrics);
    }
    return json;
}

/// Keys of rows that never passed and of those that passed sometimes.
void insertRows(QJsonObject &json, const AnswerSamples &samples, const CellSamples &cell)
{
    QHash<QString, QString> keys;
    for (const SampleRow &row : samples.rows)
        keys.insert(row.id, row.key);
    QJsonArray failed;
    QJsonArray flaky;
    for (const ItemOutcome &item : cellOutcomes(samples, cell)) {
        const double rate = item.passRate.value_or(item.pass.value_or(true) ? 1.0 : 0.0);
        if (rate >= 1 || !item.pass)
            continue;
        QJsonArray &list = rate > 0 ? flaky : failed;
        if (list.size() < mostNamedRows)
            list.append(keys.value(item.itemKey, item.itemKey));
    }
    json.insert(QStringLiteral("failedRows"), failed);
    json.insert(QStringLiteral("flakyRows"), flaky);
}

/// More without a verdict than allowed: whatever the rates say, they are about other rows.
bool hasTooManyNulls(const StageDefinition &stage, const QList<CellPair> &pairs, QStringList &sentences)
{
    bool tooMany = false;
    for (const CellPair &pair : pairs) {
        const NullShare nulls = nullShare(*pair.candidate);
        if (nulls.share() <= stage.maxNullShare)
            continue;
        tooMany = true;
        sentences.append(
            nulls.answers == 0
                ? StageJudgeText::tr("%1 gave no answers").arg(pair.candidate->version)
                : StageJudgeText::tr("%1 of the answers of %2 have no verdict; at most %3 may have none")
                      .arg(percentOf(nulls.share()), pair.candidate->version, percentOf(stage.maxNullShare)));
    }
    return tooMany;
}

/// One metric of one model, compared.
struct MetricFinding {
    QString metric;
    QString model;
    MeasureComparison rate;
    double adjusted = 1; ///< p after Holm
};

Result<QList<MetricFinding>> compareNamedMetrics(const AnswerSamples &samples, const QList<CellPair> &pairs,
                                                 const ComparisonOptions &options)
{
    QList<MetricFinding> found;
    std::vector<double> pValues;
    for (const CellPair &pair : pairs) {
        for (int metric = 0; metric < samples.metrics.size(); ++metric) {
            PL_TRY(const Comparison comparison,
                   compareOutcomes(cellOutcomes(samples, *pair.baseline, metric),
                                   cellOutcomes(samples, *pair.candidate, metric), options));
            if (!comparison.passRate || !comparison.passRate->p)
                continue;
            found.append({samples.metrics.at(metric), pair.candidate->model, *comparison.passRate, 1});
            pValues.push_back(*comparison.passRate->p);
        }
    }
    if (const auto adjusted = holmAdjusted(pValues)) {
        for (qsizetype i = 0; i < found.size(); ++i)
            found[i].adjusted = adjusted->at(size_t(i));
    }
    return found;
}

QJsonObject metricJson(const MetricFinding &finding, bool worse)
{
    QJsonObject json{{QStringLiteral("metric"), finding.metric},
                     {QStringLiteral("model"), finding.model},
                     {QStringLiteral("baseline"), finding.rate.baseline},
                     {QStringLiteral("candidate"), finding.rate.candidate},
                     {QStringLiteral("difference"), finding.rate.difference},
                     {QStringLiteral("p"), finding.rate.p.value_or(1)},
                     {QStringLiteral("adjustedP"), finding.adjusted},
                     {QStringLiteral("verdict"), verdictName(worse ? Verdict::Fail : Verdict::Pass)}};
    if (finding.rate.interval)
        json.insert(QStringLiteral("interval"), QJsonArray{finding.rate.interval->lower, finding.rate.interval->upper});
    return json;
}

/// Builds the outcome of a comparison piece by piece.
class ComparisonJudge
{
public:
    ComparisonJudge(const StageDefinition &stage, const AnswerSamples &samples, std::uint64_t seed)
        : m_criteria(stage.comparison), m_samples(samples), m_pairs(cellPairs(samples))
    {
        m_options.margin = m_criteria.margin;
        m_options.maxNullShare = stage.maxNullShare;
        m_options.seed = seed;
        if (m_criteria.primary == QLatin1String("meanScore"))
            m_options.primary = ComparisonMeasure::MeanScore;
    }

    Result<StageOutcome> judge()
    {
        PL_CHECK(judgePrimary());
        PL_CHECK(judgeMetrics());
        for (const CellPair &pair : qAsConst(m_pairs)) {
            for (const NamedLimit &guardrail : m_criteria.guardrails)
                m_outcome.criteria.append(judgeNamed(guardrail, m_samples, pair));
        }
        m_verdicts.append(verdictOf(m_outcome.criteria));
        m_outcome.sentences += criteriaSentences(m_outcome.criteria, m_pairs.size() > 1);
        m_outcome.verdict = combinedVerdict(m_verdicts);
        return m_outcome;
    }

private:
    Result<void> judgePrimary()
    {
        const bool named = m_criteria.primary.startsWith(QLatin1String("metric:"));
        const int metric = named ? int(m_samples.metrics.indexOf(m_criteria.primary.mid(7))) : -1;
        QJsonArray list;
        for (const CellPair &pair : qAsConst(m_pairs)) {
            Comparison comparison;
            comparison.options = m_options;
            if (!named || metric >= 0) {
                PL_TRY(comparison, compareOutcomes(cellOutcomes(m_samples, *pair.baseline, metric),
                                                   cellOutcomes(m_samples, *pair.candidate, metric), m_options));
            } else {
                m_outcome.sentences.append(
                    StageJudgeText::tr("No assertion counts into the metric \"%1\"").arg(m_criteria.primary.mid(7)));
            }
            const Verdict verdict = comparison.verdict(m_criteria.gate);
            m_verdicts.append(verdict);
            const QStringList sentences =
                comparisonSentences(comparison, pair.baseline->version, pair.candidate->version);
            m_outcome.sentences += sentences;
            list.append(QJsonObject{{QStringLiteral("baseline"), pair.baseline->version},
                                    {QStringLiteral("candidate"), pair.candidate->version},
                                    {QStringLiteral("model"), pair.candidate->model},
                                    {QStringLiteral("verdict"), verdictName(verdict)},
                                    {QStringLiteral("comparison"), comparison.toJson()}});
        }
        m_outcome.data.insert(QStringLiteral("primary"), m_criteria.primary);
        m_outcome.data.insert(QStringLiteral("gate"), gateKindName(m_criteria.gate));
        m_outcome.data.insert(QStringLiteral("margin"), m_criteria.margin);
        m_outcome.data.insert(QStringLiteral("comparisons"), list);
        return {};
    }

    Result<void> judgeMetrics()
    {
        if (!m_criteria.metrics)
            return {};
        ComparisonOptions rates = m_options;
        rates.primary = ComparisonMeasure::PassRate;
        PL_TRY(const QList<MetricFinding> findings, compareNamedMetrics(m_samples, m_pairs, rates));
        QJsonArray list;
        for (const MetricFinding &finding : findings) {
            const bool worse = finding.rate.difference < 0 && finding.adjusted < metricAlpha;
            list.append(metricJson(finding, worse));
            if (!worse)
                continue;
            m_verdicts.append(Verdict::Fail);
            m_outcome.sentences.append(
                StageJudgeText::tr("The metric \"%1\" is worse: %2 instead of %3 (p %4 after Holm's correction)")
                    .arg(finding.metric, percentOf(finding.rate.candidate), percentOf(finding.rate.baseline),
                         decimalText(finding.adjusted, 3)));
        }
        m_outcome.data.insert(QStringLiteral("metrics"), list);
        return {};
    }

    const ComparisonCriteria &m_criteria;
    const AnswerSamples &m_samples;
    QList<CellPair> m_pairs;
    ComparisonOptions m_options;
    QList<Verdict> m_verdicts;
    StageOutcome m_outcome;
};

} // namespace

QJsonObject StageOutcome::toJson() const
{
    QJsonArray list;
    for (const CriterionResult &criterion : criteria)
        list.append(criterion.toJson());
    return {{QStringLiteral("verdict"), verdictName(verdict)},
            {QStringLiteral("criteria"), list},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(sentences)},
            {QStringLiteral("data"), data}};
}

QJsonObject ValidationFinding::toJson() const
{
    return {{QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("rule"), rule},
            {QStringLiteral("text"), text}};
}

StageOutcome judgeValidation(const StageDefinition &stage, const ValidationFindings &findings)
{
    StageOutcome outcome;
    QJsonArray list;
    double errors = 0;
    double warnings = 0;
    for (const ValidationFinding &finding : findings.findings) {
        (finding.isError ? errors : warnings) += 1;
        list.append(finding.toJson());
    }
    const QHash<QString, std::optional<double>> values{
        {QStringLiteral("errors"), errors},
        {QStringLiteral("warnings"), warnings},
        {QStringLiteral("promptTokens"),
         findings.promptTokens ? std::optional(double(*findings.promptTokens)) : std::nullopt},
        {QStringLiteral("unrenderableRows"), double(findings.unrenderableRows)}};
    for (const NamedLimit &criterion : stage.criteria) {
        Measurement measured;
        measured.value = values.value(criterion.name);
        outcome.criteria.append(judgeCriterion(criterion.name, criterion.limit, measured, {}));
    }
    outcome.verdict = verdictOf(outcome.criteria);
    outcome.sentences = criteriaSentences(outcome.criteria, false);
    for (const ValidationFinding &finding : findings.findings)
        outcome.sentences.append(finding.text);
    outcome.data = {{QStringLiteral("findings"), list},
                    {QStringLiteral("errors"), errors},
                    {QStringLiteral("warnings"), warnings},
                    {QStringLiteral("promptTokens"),
                     findings.promptTokens ? QJsonValue(*findings.promptTokens) : QJsonValue(QJsonValue::Null)},
                    {QStringLiteral("tokensEstimated"), findings.tokensEstimated},
                    {QStringLiteral("rows"), findings.rows},
                    {QStringLiteral("unrenderableRows"), findings.unrenderableRows},
                    {QStringLiteral("unrenderable"), QJsonArray::fromStringList(findings.unrenderable)}};
    return outcome;
}

StageOutcome judgeMeasures(const StageDefinition &stage, const AnswerSamples &samples)
{
    StageOutcome outcome;
    const QList<CellPair> pairs = cellPairs(samples);
    QJsonArray cells;
    for (const CellPair &pair : pairs) {
        for (const NamedLimit &criterion : stage.criteria)
            outcome.criteria.append(judgeNamed(criterion, samples, pair));
        if (pair.baseline)
            cells.append(cellNumbers(samples, *pair.baseline, stage.type));
        QJsonObject candidate = cellNumbers(samples, *pair.candidate, stage.type);
        if (stage.type == StageType::Quality)
            insertRows(candidate, samples, *pair.candidate);
        cells.append(candidate);
    }
    outcome.verdict = verdictOf(outcome.criteria);
    outcome.sentences = criteriaSentences(outcome.criteria, pairs.size() > 1);
    QStringList nulls;
    if (stage.type == StageType::Quality && hasTooManyNulls(stage, pairs, nulls)) {
        outcome.sentences += nulls;
        outcome.verdict = combinedVerdict({outcome.verdict, Verdict::Inconclusive});
    }
    outcome.data.insert(QStringLiteral("cells"), cells);
    return outcome;
}

Result<StageOutcome> judgeComparison(const StageDefinition &stage, const AnswerSamples &samples, std::uint64_t seed)
{
    if (samples.versions < 2)
        return makeError(ErrorCode::InvalidInput,
                         StageJudgeText::tr("There is no baseline to compare with; name one, or leave the stage out"));
    return ComparisonJudge(stage, samples, seed).judge();
}

} // namespace promptlab
