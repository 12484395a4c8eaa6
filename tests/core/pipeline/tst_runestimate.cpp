// SPDX-License-Identifier: GPL-3.0-or-later
// What a run would come to, what comes out of one as a file, and the metrics of two versions side by side.
#include "core/pipeline/metriccomparison.h"
#include "core/pipeline/resultexport.h"
#include "core/pipeline/runestimate.h"

#include <QJsonDocument>
#include <QTest>

using namespace promptlab;

namespace {

constexpr qint64 someDay = 1'795'000'000'000; // November 2026

PromptContent contentFor(const QString &model, std::optional<int> maxTokens)
{
    PromptContent content;
    content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Sort this: {{ text }}"))};
    content.settings.model = model;
    content.settings.maxTokens = maxTokens;
    return content;
}

RunPlan plan(int rows, int versions, const QString &model, std::optional<int> maxTokens = {})
{
    RunPlan made;
    for (int i = 0; i < versions; ++i) {
        made.spec.versions.append({VersionId(), PromptId(), QStringLiteral("sort"), i + 1, {}});
        made.contents.append(contentFor(model, maxTokens));
    }
    made.spec.models = {QString()};
    for (int i = 0; i < rows; ++i) {
        PlannedRow row;
        row.key = QString::number(i);
        row.variables = {{QStringLiteral("text"), QStringLiteral("some words to be sorted into a box")}};
        row.assertions = {AssertionSpec()};
        made.rows.append(row);
    }
    made.prices = PriceTable::builtIn().valueOr({});
    return made;
}

ResultRecord result(int index, const RowId &row, bool pass, const QString &output)
{
    ResultRecord record;
    record.caseIndex = index;
    record.row = row;
    record.outcome = pass ? QStringLiteral("passed") : QStringLiteral("failed");
    record.output = output;
    record.score = pass ? 1.0 : 0.0;
    record.detail = {{QStringLiteral("rowKey"), QStringLiteral("r%1").arg(index / 2)},
                     {QStringLiteral("assertions"),
                      QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("equals")},
                                             {QStringLiteral("metric"), QStringLiteral("box")},
                                             {QStringLiteral("pass"), pass},
                                             {QStringLiteral("reason"), QStringLiteral("the wrong box")}}}}};
    return record;
}

/// Two versions on @p rows rows: the first passes always, the second on every other row.
RunResults twoVersions(int rows)
{
    const SystemClock clock;
    RunResults results;
    results.spec.versions = {{VersionId(), PromptId(), QStringLiteral("sort"), 1, {}},
                             {VersionId(), PromptId(), QStringLiteral("sort"), 2, {}}};
    results.spec.models = {QString()};
    for (int i = 0; i < rows; ++i) {
        const RowId row = RowId::create(clock);
        results.rowKeys.insert(row, QStringLiteral("r%1").arg(i));
        results.results.append(result(2 * i, row, true, QStringLiteral("plain")));
        results.results.append(result(2 * i + 1, row, i % 2 == 0, QStringLiteral("=1+1, \"quoted\"\nline")));
    }
    results.run.number = 3;
    return results;
}

} // namespace

class TstRunEstimate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costIsKnownAsFarAsItIs_data();
    void costIsKnownAsFarAsItIs();
    void simulatedAndOwnServersCostNothing();
    void sizeLeavesOutWhatIsOne();
    void timeComesFromEarlierRuns();
    void powerDependsOnRows_data();
    void powerDependsOnRows();
    void groupsAreOneUnit();
    void uncheckedRowsAreCounted();
    void missingColumnsAreNamed_data();
    void missingColumnsAreNamed();
    void metricsAreCompared();
    void csvIsSafeAndWhole();
    void jsonHoldsEverything();

private:
    ScriptHost m_scripts{ScriptLimits{20'000, 256U * 1024U * 1024U}};
};

void TstRunEstimate::costIsKnownAsFarAsItIs_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("maxTokens");
    QTest::addColumn<double>("earlierTokens");
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("holds");
    QTest::addRow("no price") << QStringLiteral("my-own-model") << 100 << 50.0 << QStringLiteral("Unknown")
                              << QStringLiteral("my-own-model");
    QTest::addRow("price and length") << QStringLiteral("gpt-4o-mini") << 0 << 50.0 << QStringLiteral("About $")
                                      << QStringLiteral("as long as in earlier runs");
    QTest::addRow("price and limit") << QStringLiteral("gpt-4o-mini") << 100 << 0.0 << QStringLiteral("$")
                                     << QStringLiteral("at most $");
    QTest::addRow("price alone") << QStringLiteral("gpt-4o-mini") << 0 << 0.0 << QStringLiteral("$")
                                 << QStringLiteral("unknown");
}

void TstRunEstimate::costIsKnownAsFarAsItIs()
{
    QFETCH(const QString, model);
    QFETCH(const int, maxTokens);
    QFETCH(const double, earlierTokens);
    QFETCH(const QString, starts);
    QFETCH(const QString, holds);
    RunHistory history;
    if (earlierTokens > 0)
        history.outputTokens = earlierTokens;
    const auto estimate = estimateRun(plan(50, 2, model, maxTokens > 0 ? std::optional(maxTokens) : std::nullopt),
                                      history, m_scripts, someDay);
    QVERIFY(estimate.ok());
    const QString text = estimateCostText(*estimate);
    QVERIFY2(text.startsWith(starts) && text.contains(holds), qPrintable(text));
    QVERIFY(estimate->promptTokens > 100 * 10);
    if (estimate->costMicros && estimate->promptMicros)
        QVERIFY(*estimate->costMicros > *estimate->promptMicros);
}

void TstRunEstimate::simulatedAndOwnServersCostNothing()
{
    RunPlan rules = plan(5, 1, QStringLiteral("gpt-4o-mini"));
    rules.provider.simulated = true;
    QVERIFY(estimateCostText(*estimateRun(rules, {}, m_scripts, someDay)).contains(QStringLiteral("simulated")));
    RunPlan own = plan(5, 1, QStringLiteral("llama"));
    own.provider.local = true;
    QVERIFY(estimateCostText(*estimateRun(own, {}, m_scripts, someDay)).startsWith(QStringLiteral("Nothing")));
}

void TstRunEstimate::sizeLeavesOutWhatIsOne()
{
    RunEstimate estimate;
    estimate.rows = estimate.cases = 7;
    estimate.versions = estimate.models = estimate.repeats = 1;
    QCOMPARE(estimateSizeText(estimate), QStringLiteral("7 case(s)"));
    estimate.versions = 2;
    estimate.repeats = 3;
    estimate.cases = 42;
    QCOMPARE(estimateSizeText(estimate), QStringLiteral("7 row(s) × 2 version(s) × 3 repeat(s) = 42 case(s)"));
}

void TstRunEstimate::timeComesFromEarlierRuns()
{
    RunPlan made = plan(100, 2, QStringLiteral("m"));
    made.spec.concurrency = 4;
    QVERIFY(!estimateRun(made, {}, m_scripts, someDay)->seconds);
    RunHistory history;
    history.secondsPerCase = 2;
    const RunEstimate estimate = *estimateRun(made, history, m_scripts, someDay);
    QCOMPARE(*estimate.seconds, 100.0);
    QVERIFY(estimateTimeText(estimate).startsWith(QStringLiteral("About 2 minute")));
}

void TstRunEstimate::powerDependsOnRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("versions");
    QTest::addColumn<QString>("holds");
    QTest::addRow("two rows show nothing") << 2 << 2 << QStringLiteral("too few");
    QTest::addRow("a hundred show a lot") << 100 << 2 << QStringLiteral("A difference of 12 points or more");
    QTest::addRow("ten thousand show little") << 10'000 << 2 << QStringLiteral("A difference of 1.3 points or more");
    QTest::addRow("one version is not compared") << 100 << 1 << QStringLiteral("± 7.8 points");
}

void TstRunEstimate::powerDependsOnRows()
{
    QFETCH(const int, rows);
    QFETCH(const int, versions);
    QFETCH(const QString, holds);
    const auto estimate = estimateRun(plan(rows, versions, QStringLiteral("m")), {}, m_scripts, someDay);
    const QString text = estimatePowerText(*estimate);
    QVERIFY2(text.contains(holds), qPrintable(text));
}

void TstRunEstimate::groupsAreOneUnit()
{
    RunPlan made = plan(10, 2, QStringLiteral("m"));
    for (int i = 0; i < 4; ++i)
        made.rows[i].group = QStringLiteral("same ticket");
    QCOMPARE(estimateRun(made, {}, m_scripts, someDay)->units, 7);
}

void TstRunEstimate::uncheckedRowsAreCounted()
{
    RunPlan made = plan(10, 2, QStringLiteral("m"));
    made.rows[3].assertions.clear();
    QCOMPARE(estimateRun(made, {}, m_scripts, someDay)->uncheckedRows, 1);
}

void TstRunEstimate::missingColumnsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<int>("rowsWith");
    QTest::addColumn<bool>("cannotRun");
    QTest::addColumn<QString>("says");
    const QString dear = QStringLiteral("Dear {{ customer }}: {{ text }}");
    QTest::addRow("no row has it") << dear << true << 0 << true
                                   << QStringLiteral("The dataset has no column \"customer\", which the prompt needs.");
    QTest::addRow("every row has it") << dear << true << 10 << false << QString();
    QTest::addRow("some rows lack it") << dear << true << 5 << false
                                       << QStringLiteral("The prompt cannot be filled in: Message 1, line 1, column 9");
    QTest::addRow("lenient") << dear << false << 0 << false << QString();
    QTest::addRow("a default in the template")
        << QStringLiteral("Dear {{ customer | default(\"friend\") }}") << true << 0 << false << QString();
    QTest::addRow("only where it is there")
        << QStringLiteral("{% if customer is defined %}{{ customer }}{% endif %}") << true << 0 << false << QString();
    QTest::addRow("two of them") << QStringLiteral("{{ customer }} {{ agent.name }}") << true << 0 << true
                                 << QStringLiteral("\"customer\", \"agent\"");
}

void TstRunEstimate::missingColumnsAreNamed()
{
    QFETCH(const QString, text);
    QFETCH(const bool, strict);
    QFETCH(const int, rowsWith);
    QFETCH(const bool, cannotRun);
    QFETCH(const QString, says);
    RunPlan made = plan(10, 2, QStringLiteral("m"));
    made.spec.strictVariables = strict;
    for (PromptContent &content : made.contents)
        content.messages = {Message::ofText(MessageRole::User, text)};
    for (int i = 0; i < rowsWith; ++i)
        made.rows[i].variables.insert(QStringLiteral("customer"), QStringLiteral("Ada"));
    const auto estimate = estimateRun(made, {}, m_scripts, someDay);
    QVERIFY(estimate.ok());
    QCOMPARE(estimate->cannotRun(), cannotRun);
    const QString told = estimateRenderText(*estimate);
    QVERIFY2(says.isEmpty() ? told.isEmpty() : told.contains(says), qPrintable(told));
    QCOMPARE(told.contains(QStringLiteral("50 %")), rowsWith == 5);
}

void TstRunEstimate::metricsAreCompared()
{
    const auto metrics = compareMetrics(twoVersions(40), 0, 1, 0);
    QVERIFY(metrics.ok());
    QCOMPARE(metrics->size(), 1);
    QCOMPARE(metrics->first().name, QStringLiteral("box"));
    QCOMPARE(metrics->first().rate.difference, -0.5);
    QVERIFY(metrics->first().rate.interval->upper < 0);
}

void TstRunEstimate::csvIsSafeAndWhole()
{
    const QByteArray csv = exportResultsCsv(twoVersions(2));
    const QList<QByteArray> lines = csv.split('\r');
    QCOMPARE(lines.size(), 6); // head, four results, the end
    QVERIFY(lines.at(1).startsWith("\nr0,sort@1,,1,passed,1,"));
    // A spreadsheet must not compute what a model wrote.
    QVERIFY2(csv.contains("\"'=1+1, \"\"quoted\"\"\nline\""), csv);
    QVERIFY(csv.contains("box: the wrong box"));
}

void TstRunEstimate::jsonHoldsEverything()
{
    const QJsonObject json = QJsonDocument::fromJson(exportResultsJson(twoVersions(20))).object();
    QCOMPARE(json.value(QStringLiteral("run")).toInt(), 3);
    QCOMPARE(json.value(QStringLiteral("results")).toArray().size(), 40);
    QCOMPARE(
        json.value(QStringLiteral("results")).toArray().at(1).toObject().value(QStringLiteral("output")).toString(),
        QStringLiteral("=1+1, \"quoted\"\nline"));
    QVERIFY(json.value(QStringLiteral("analysis")).toObject().contains(QStringLiteral("comparisons")));
}

QTEST_GUILESS_MAIN(TstRunEstimate)
#include "tst_runestimate.moc"
