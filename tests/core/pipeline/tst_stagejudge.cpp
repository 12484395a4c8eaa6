// SPDX-License-Identifier: GPL-3.0-or-later
// What stages measure and decide: pass, fail or inconclusive, each with its reason.
#include "core/pipeline/stages/stagejudge.h"

#include <QTest>

using namespace promptlab;

namespace {

/// A cell whose row n passes as often as @p passes says, of @p repeats answers.
CellSamples cellOf(const char *version, const QList<int> &passes, int repeats = 1)
{
    CellSamples cell;
    cell.version = QLatin1String(version);
    cell.model = QStringLiteral("m");
    for (int repeat = 0; repeat < repeats; ++repeat) {
        for (int row = 0; row < passes.size(); ++row) {
            AnswerSample answer;
            answer.row = row;
            answer.outcome = repeat < passes.at(row) ? SampleOutcome::Passed : SampleOutcome::Failed;
            answer.score = repeat < passes.at(row) ? 1 : 0;
            answer.totalMs = 100 + row;
            answer.firstTokenMs = 50;
            answer.outputTokens = 10;
            answer.costMicros = 200;
            cell.answers.append(answer);
        }
    }
    return cell;
}

AnswerSamples samplesOf(const QList<CellSamples> &cells, int versions)
{
    AnswerSamples samples;
    samples.cells = cells;
    samples.versions = versions;
    int rows = 0;
    for (const CellSamples &cell : cells) {
        for (const AnswerSample &answer : cell.answers)
            rows = std::max(rows, answer.row + 1);
    }
    for (int row = 0; row < rows; ++row) {
        const QString key = QStringLiteral("r%1").arg(row);
        samples.rows.append({key, key, {}});
    }
    return samples;
}

QList<int> passing(int count, int of)
{
    QList<int> list;
    for (int i = 0; i < of; ++i)
        list.append(i < count ? 1 : 0);
    return list;
}

StageLimit limitOf(std::optional<double> min, std::optional<double> max, std::optional<double> sure = {},
                   std::optional<double> increase = {})
{
    StageLimit limit;
    limit.min = min;
    limit.max = max;
    limit.minSure = sure;
    limit.maxIncrease = increase;
    return limit;
}

StageDefinition stageOf(StageType type, const char *quantity = nullptr, const StageLimit &limit = {})
{
    StageDefinition stage;
    stage.type = type;
    if (quantity)
        stage.criteria = {{QLatin1String(quantity), limit}};
    return stage;
}

} // namespace

class TstStageJudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void criteria_data();
    void criteria();
    void measures();
    void fewAnswersHaveNoPercentile();
    void costThatIsNotKnown();
    void groupsCountOnce();
    void tooManyNulls();
    void flakyRowsAreNamed();
    void everyModelHasToKeepIt();
    void comparison_data();
    void comparison();
    void metricsBlockAfterHolm();
    void guardrails();
    void comparisonNeedsABaseline();
    void validation();
};

void TstStageJudge::criteria_data()
{
    QTest::addColumn<StageLimit>("limit");
    QTest::addColumn<Measurement>("measured");
    QTest::addColumn<std::optional<double>>("baseline");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const StageLimit &limit, const Measurement &measured,
                        const std::optional<double> &baseline, Verdict verdict, const char *reason) {
        QTest::addRow("%s", name) << limit << measured << baseline << verdict << QString::fromLatin1(reason);
    };
    const auto value = [](std::optional<double> at, std::optional<double> lower = {}, std::optional<double> upper = {},
                          bool maximum = false) {
        return Measurement{at, lower, upper, maximum};
    };
    const StageLimit min = limitOf(0.9, {});
    row("at the minimum", min, value(0.9), {}, Verdict::Pass, "kept");
    row("below the minimum", min, value(0.89), {}, Verdict::Fail, "below-min");
    row("not measured", min, value({}), {}, Verdict::Inconclusive, "not-measured");
    row("not a number", min, value(qQNaN()), {}, Verdict::Fail, "below-min");
    const StageLimit max = limitOf({}, 3);
    row("at the maximum", max, value(3), {}, Verdict::Pass, "kept");
    row("above the maximum", max, value(3.1), {}, Verdict::Fail, "above-max");
    row("the longest of few above the maximum", max, value(3.1, {}, {}, true), {}, Verdict::Inconclusive,
        "too-few-answers");
    row("the longest of few within the maximum", max, value(2, {}, {}, true), {}, Verdict::Pass, "kept");
    const StageLimit sure = limitOf({}, {}, 0.8);
    row("surely enough", sure, value(0.9, 0.81, 0.95), {}, Verdict::Pass, "kept");
    row("perhaps enough", sure, value(0.9, 0.79, 0.95), {}, Verdict::Inconclusive, "not-sure");
    row("surely not enough", sure, value(0.5, 0.4, 0.6), {}, Verdict::Fail, "bound-below");
    row("no bounds", sure, value(0.9), {}, Verdict::Inconclusive, "not-measured");
    row("in doubt and too low is too low", limitOf(0.95, {}, 0.8), value(0.9, 0.79, 0.95), {}, Verdict::Fail,
        "below-min");
    const StageLimit increase = limitOf({}, {}, {}, 0.2);
    row("a fifth more", increase, value(120), 100.0, Verdict::Pass, "kept");
    row("more than a fifth more", increase, value(121), 100.0, Verdict::Fail, "increased");
    row("more than nothing", increase, value(1), 0.0, Verdict::Fail, "increased");
    row("no baseline", increase, value(121), {}, Verdict::Inconclusive, "no-baseline");
    StageLimit decrease;
    decrease.maxDecrease = 0.1;
    row("a tenth less", decrease, value(90), 100.0, Verdict::Pass, "kept");
    row("more than a tenth less", decrease, value(89), 100.0, Verdict::Fail, "decreased");
}

void TstStageJudge::criteria()
{
    QFETCH(const StageLimit, limit);
    QFETCH(const Measurement, measured);
    QFETCH(const std::optional<double>, baseline);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, reason);
    const CriterionResult result = judgeCriterion(QStringLiteral("passRate"), limit, measured, baseline);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(criterionReasonName(result.reason), reason);
    QCOMPARE(result.toJson().value(QStringLiteral("reason")).toString(), reason);
    QVERIFY(result.text().startsWith(QStringLiteral("Pass rate")));
}

void TstStageJudge::measures()
{
    // 3 rows of 2 answers: 2, 1 and 0 passes.
    const AnswerSamples samples = samplesOf({cellOf("a@1", {2, 1, 0}, 2)}, 1);
    const auto value = [&samples](const char *name) {
        return measureCell(samples, samples.cells.first(), QLatin1String(name)).value.value_or(-1);
    };
    QCOMPARE(value("passRate"), 0.5);
    QCOMPARE(value("meanScore"), 0.5);
    QCOMPARE(value("lowestRowPassRate"), 0.0);
    QCOMPARE(value("flakyShare"), 1.0 / 3);
    QCOMPARE(value("errorShare"), 0.0);
    QCOMPARE(value("latencyP50Ms"), 101.0);
    QCOMPARE(value("latencyMaxMs"), 102.0);
    QCOMPARE(value("firstTokenP50Ms"), 50.0);
    QCOMPARE(value("outputTokens"), 10.0);
    QCOMPARE(value("costPerAnswerUsd"), 0.0002);
    QCOMPARE(value("totalCostUsd"), 0.0012);
    // 10 tokens in 50, 51 and 52 ms.
    QVERIFY(std::abs(value("tokensPerSecond") - 10'000.0 / 51) < 1e-9);
    // The Wilson bounds are those of 1.5 of 3 rows, not of 3 of 6 answers.
    const Measurement rate = measureCell(samples, samples.cells.first(), QStringLiteral("passRate"));
    const auto expected = wilsonInterval(1.5, 3, 0.9);
    QCOMPARE(rate.lower, std::optional(expected->lower));
    QCOMPARE(rate.upper, std::optional(expected->upper));
}

void TstStageJudge::fewAnswersHaveNoPercentile()
{
    const StageDefinition stage = stageOf(StageType::Performance, "latencyP95Ms", limitOf({}, 110));
    QCOMPARE(judgeMeasures(stage, samplesOf({cellOf("a@1", passing(5, 5))}, 1)).verdict, Verdict::Pass);
    // 15 answers up to 114 ms: nobody knows the 95th percentile. 30 answers: it is above.
    const StageOutcome few = judgeMeasures(stage, samplesOf({cellOf("a@1", passing(15, 15))}, 1));
    QCOMPARE(few.verdict, Verdict::Inconclusive);
    QVERIFY2(few.sentences.first().contains(QStringLiteral("too few answers")), qPrintable(few.sentences.first()));
    QCOMPARE(judgeMeasures(stage, samplesOf({cellOf("a@1", passing(30, 30))}, 1)).verdict, Verdict::Fail);
}

void TstStageJudge::costThatIsNotKnown()
{
    CellSamples cell = cellOf("a@1", passing(3, 3));
    cell.answers[1].costMicros.reset();
    const StageDefinition stage = stageOf(StageType::Performance, "totalCostUsd", limitOf({}, 1));
    const StageOutcome outcome = judgeMeasures(stage, samplesOf({cell}, 1));
    QCOMPARE(outcome.verdict, Verdict::Inconclusive); // never 0
    QCOMPARE(outcome.criteria.first().reason, CriterionReason::NotMeasured);
    cell.answers[1].outcome = SampleOutcome::Error; // it did not come, and was not paid for
    QCOMPARE(judgeMeasures(stage, samplesOf({cell}, 1)).verdict, Verdict::Pass);
}

void TstStageJudge::groupsCountOnce()
{
    AnswerSamples samples = samplesOf({cellOf("a@1", passing(18, 20))}, 1);
    const Measurement alone = measureCell(samples, samples.cells.first(), QStringLiteral("passRate"));
    for (int row = 0; row < 20; ++row)
        samples.rows[row].group = QStringLiteral("g%1").arg(row / 4);
    const Measurement grouped = measureCell(samples, samples.cells.first(), QStringLiteral("passRate"));
    QCOMPARE(grouped.value, alone.value);
    QVERIFY(*grouped.lower < *alone.lower);
    const auto expected = wilsonInterval(0.9 * 5, 5, 0.9);
    QCOMPARE(grouped.lower, std::optional(expected->lower));
}

void TstStageJudge::tooManyNulls()
{
    CellSamples cell = cellOf("a@1", passing(20, 20));
    const StageDefinition stage = stageOf(StageType::Quality, "passRate", limitOf(0.9, {}));
    cell.answers[0].outcome = SampleOutcome::Unscored; // 5 %: allowed
    QCOMPARE(judgeMeasures(stage, samplesOf({cell}, 1)).verdict, Verdict::Pass);
    cell.answers[1].outcome = SampleOutcome::Error;
    const StageOutcome outcome = judgeMeasures(stage, samplesOf({cell}, 1));
    QCOMPARE(outcome.verdict, Verdict::Inconclusive);
    QVERIFY2(outcome.sentences.first().contains(QStringLiteral("10.0 %")), qPrintable(outcome.sentences.first()));
    const StageDefinition strict = stageOf(StageType::Quality, "passRate", limitOf(1.01, {}));
    QCOMPARE(judgeMeasures(strict, samplesOf({cell}, 1)).verdict, Verdict::Fail); // doubt does not hide a failure
    CellSamples silent;
    silent.version = QStringLiteral("a@1");
    QCOMPARE(judgeMeasures(stageOf(StageType::Quality), samplesOf({silent}, 1)).verdict, Verdict::Inconclusive);
}

void TstStageJudge::flakyRowsAreNamed()
{
    const StageOutcome outcome =
        judgeMeasures(stageOf(StageType::Quality), samplesOf({cellOf("a@1", {2, 1, 0}, 2)}, 1));
    const QJsonObject cell = outcome.data.value(QStringLiteral("cells")).toArray().first().toObject();
    QCOMPARE(cell.value(QStringLiteral("flakyRows")).toArray(), QJsonArray{QStringLiteral("r1")});
    QCOMPARE(cell.value(QStringLiteral("failedRows")).toArray(), QJsonArray{QStringLiteral("r2")});
    QCOMPARE(outcome.verdict, Verdict::Pass); // nothing was asked for
}

void TstStageJudge::everyModelHasToKeepIt()
{
    CellSamples good = cellOf("a@1", passing(10, 10));
    CellSamples bad = cellOf("a@1", passing(5, 10));
    bad.model = QStringLiteral("weak");
    const StageOutcome outcome =
        judgeMeasures(stageOf(StageType::Quality, "passRate", limitOf(0.9, {})), samplesOf({good, bad}, 1));
    QCOMPARE(outcome.verdict, Verdict::Fail);
    QCOMPARE(outcome.criteria.size(), 2);
    QVERIFY2(outcome.sentences.first().startsWith(QStringLiteral("weak: Pass rate 50.0 %: below 90.0 %")),
             qPrintable(outcome.sentences.first()));
}

void TstStageJudge::comparison_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("superiority");
    QTest::addColumn<Verdict>("verdict");
    QTest::addRow("much better is better") << 40 << 90 << true << Verdict::Pass;
    QTest::addRow("the same is not shown to be better") << 90 << 90 << true << Verdict::Inconclusive;
    QTest::addRow("much worse is not better") << 90 << 40 << true << Verdict::Fail;
    QTest::addRow("much better is not worse") << 40 << 90 << false << Verdict::Pass;
    QTest::addRow("much worse is worse") << 90 << 40 << false << Verdict::Fail;
    QTest::addRow("a little worse is in doubt") << 90 << 88 << false << Verdict::Inconclusive;
}

void TstStageJudge::comparison()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    QFETCH(const bool, superiority);
    QFETCH(const Verdict, verdict);
    StageDefinition stage = stageOf(StageType::Comparison);
    stage.comparison.gate = superiority ? GateKind::Superiority : GateKind::NonInferiority;
    const AnswerSamples samples =
        samplesOf({cellOf("a@1", passing(before, 100)), cellOf("a@2", passing(after, 100))}, 2);
    const auto outcome = judgeComparison(stage, samples, 42);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->verdict, verdict);
    QVERIFY(!outcome->sentences.isEmpty());
    const QJsonObject first = outcome->data.value(QStringLiteral("comparisons")).toArray().first().toObject();
    QCOMPARE(first.value(QStringLiteral("verdict")).toString(), verdictName(verdict));
}

void TstStageJudge::metricsBlockAfterHolm()
{
    // All rows pass with both; a metric falls from all to half.
    CellSamples before = cellOf("a@1", passing(60, 60));
    CellSamples after = cellOf("a@2", passing(60, 60));
    for (int row = 0; row < 60; ++row) {
        before.answers[row].metrics = {{0, true}, {1, true}};
        after.answers[row].metrics = {{0, row % 2 == 0}, {1, row != 0}};
    }
    AnswerSamples samples = samplesOf({before, after}, 2);
    samples.metrics = {QStringLiteral("tone"), QStringLiteral("length")};
    StageDefinition stage = stageOf(StageType::Comparison);
    stage.comparison.margin = 0.2;
    const auto outcome = judgeComparison(stage, samples, 42);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->verdict, Verdict::Fail);
    const QJsonArray metrics = outcome->data.value(QStringLiteral("metrics")).toArray();
    QCOMPARE(metrics.at(0).toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("fail"));
    QCOMPARE(metrics.at(1).toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("pass"));
    QVERIFY(metrics.at(0).toObject().value(QStringLiteral("adjustedP")).toDouble()
            >= metrics.at(0).toObject().value(QStringLiteral("p")).toDouble() * 2 - 1e-12);
    stage.comparison.metrics = false;
    QCOMPARE(judgeComparison(stage, samples, 42)->verdict, Verdict::Pass);
    stage.comparison.primary = QStringLiteral("metric:tone");
    QCOMPARE(judgeComparison(stage, samples, 42)->verdict, Verdict::Fail);
    stage.comparison.primary = QStringLiteral("metric:unknown");
    QCOMPARE(judgeComparison(stage, samples, 42)->verdict, Verdict::Inconclusive);
}

void TstStageJudge::guardrails()
{
    const CellSamples before = cellOf("a@1", passing(40, 100));
    CellSamples after = cellOf("a@2", passing(90, 100));
    for (AnswerSample &answer : after.answers)
        answer.costMicros = 300;
    StageDefinition stage = stageOf(StageType::Comparison);
    stage.comparison.guardrails = {{QStringLiteral("costPerAnswerUsd"), limitOf({}, {}, {}, 0.2)}};
    const auto outcome = judgeComparison(stage, samplesOf({before, after}, 2), 42);
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->verdict, Verdict::Fail); // however good it is
    QVERIFY2(outcome->sentences.last().contains(QStringLiteral("more than 20.0 % above the baseline's $0.0002")),
             qPrintable(outcome->sentences.last()));
}

void TstStageJudge::comparisonNeedsABaseline()
{
    const auto outcome =
        judgeComparison(stageOf(StageType::Comparison), samplesOf({cellOf("a@1", passing(5, 5))}, 1), 42);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::InvalidInput);
}

void TstStageJudge::validation()
{
    StageDefinition stage = stageOf(StageType::Validation, "errors", limitOf({}, 0));
    stage.criteria.append({QStringLiteral("promptTokens"), limitOf({}, 100)});
    ValidationFindings findings;
    findings.promptTokens = 80;
    QCOMPARE(judgeValidation(stage, findings).verdict, Verdict::Pass);
    findings.promptTokens.reset();
    QCOMPARE(judgeValidation(stage, findings).verdict, Verdict::Inconclusive);
    findings.findings = {{false, QStringLiteral("vague"), QStringLiteral("Message 1: vague")},
                         {true, QStringLiteral("template"), QStringLiteral("Message 2: broken")}};
    const StageOutcome outcome = judgeValidation(stage, findings);
    QCOMPARE(outcome.verdict, Verdict::Fail);
    QCOMPARE(outcome.data.value(QStringLiteral("warnings")).toInt(), 1);
    QVERIFY(outcome.sentences.contains(QStringLiteral("Message 2: broken")));
    QCOMPARE(outcome.toJson().value(QStringLiteral("verdict")).toString(), QStringLiteral("fail"));
}

QTEST_GUILESS_MAIN(TstStageJudge)
#include "tst_stagejudge.moc"
