// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rundetails.h"

#include "core/pipeline/metriccomparison.h"

#include <QTest>

using namespace promptlab;

namespace {

QJsonObject check(const QString &metric, const QJsonValue &pass, const QJsonValue &score = QJsonValue::Null)
{
    return {{QStringLiteral("type"), QStringLiteral("equals")},
            {QStringLiteral("metric"), metric},
            {QStringLiteral("pass"), pass},
            {QStringLiteral("score"), score}};
}

ResultRecord resultWith(const QJsonArray &checks)
{
    ResultRecord result;
    result.detail.insert(QStringLiteral("assertions"), checks);
    return result;
}

ItemOutcome outcome(const QString &key, std::optional<bool> pass, std::optional<double> score = {})
{
    ItemOutcome item;
    item.itemKey = key;
    item.pass = pass;
    item.score = score;
    return item;
}

} // namespace

class TstRunDetails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metricsCountChecks()
    {
        const QString tone = QStringLiteral("tone");
        const ResultRecord first = resultWith(
            {check(tone, true, 1.0), check(QString(), false, 0.0), check(QStringLiteral("length"), QJsonValue::Null)});
        const ResultRecord second = resultWith({check(tone, false, 0.5), check(tone, QJsonValue::Null)});
        const QList<MetricSummary> metrics = metricSummaries({&first, &second});
        QCOMPARE(metrics.size(), 2); // checks without a metric are left out
        QCOMPARE(metrics.at(0).name, tone);
        QCOMPARE(metrics.at(0).passed, 1);
        QCOMPARE(metrics.at(0).failed, 1);
        QCOMPARE(metrics.at(0).unscored, 1);
        QCOMPARE(metrics.at(0).passRate, std::optional(0.5));
        QCOMPARE(metrics.at(0).meanScore, std::optional(0.75));
        // A check that could not be made is not scored, never 0.
        QVERIFY(!metrics.at(1).passRate && !metrics.at(1).meanScore);
        QVERIFY(metrics.at(1).toJson().value(QStringLiteral("passRate")).isNull());
    }

    void changedRows_data()
    {
        QTest::addColumn<int>("measure");
        QTest::addColumn<QStringList>("changes");
        QTest::addRow("by passes") << int(ComparisonMeasure::PassRate)
                                   << QStringList{QStringLiteral("+one"), QStringLiteral("-three")};
        QTest::addRow("by score") << int(ComparisonMeasure::MeanScore) << QStringList{QStringLiteral("+two")};
    }

    void changedRows()
    {
        QFETCH(int, measure);
        QFETCH(QStringList, changes);
        const QList<ItemOutcome> before{outcome(QStringLiteral("1"), false, .5), outcome(QStringLiteral("2"), true, .5),
                                        outcome(QStringLiteral("3"), true), outcome(QStringLiteral("4"), true),
                                        outcome(QStringLiteral("5"), {})};
        const QList<ItemOutcome> after{outcome(QStringLiteral("3"), false), outcome(QStringLiteral("2"), true, .6),
                                       outcome(QStringLiteral("1"), true, .5), outcome(QStringLiteral("5"), true)};
        const QHash<QString, QString> keys{{QStringLiteral("1"), QStringLiteral("one")},
                                           {QStringLiteral("2"), QStringLiteral("two")},
                                           {QStringLiteral("3"), QStringLiteral("three")}};
        QStringList seen;
        for (const RowChange &change : rowChanges(before, after, keys, ComparisonMeasure(measure)))
            seen.append((change.improved() ? QLatin1Char('+') : QLatin1Char('-')) + change.row);
        QCOMPARE(seen, changes);
    }

    void whatNoCheckLooksAtIsNotShown()
    {
        RunResults run = twoModels();
        const QList<CellSummary> cells = summariseRun(run);
        QCOMPARE(cells.size(), 2);
        // Four rows: one passed, one failed, two that no assertion looked at.
        QCOMPARE(cells.first().passed, 3);
        QCOMPARE(cells.first().unchecked, 2);
        QCOMPARE(cells.first().passRate, std::optional(0.75));
        QCOMPARE(cells.first().checkedRate, std::optional(0.5));
        QVERIFY(cells.first().checkedInterval && cells.first().checkedInterval->lower < 0.5);
        for (ResultRecord &result : run.results)
            result.scores = {};
        QVERIFY(!summariseRun(run).last().checkedRate);
    }

    void columnsOfTwoModelsAreCompared()
    {
        const RunResults run = twoModels();
        const auto analysis = compareCells(run, {0, 0}, run, {0, 1});
        QVERIFY2(analysis.ok(), analysis.ok() ? "" : qPrintable(analysis.error().text()));
        QCOMPARE(analysis->pairs.first().model, QStringLiteral("large"));
        QCOMPARE(analysis->pairs.first().changes.size(), 1);
        QVERIFY(analysis->pairs.first().changes.first().improved());
        const auto metrics = compareCellMetrics(run, {0, 0}, run, {0, 1});
        QVERIFY(metrics.ok() && metrics->size() == 1);
        QVERIFY(!compareCells(run, {0, 1}, run, {0, 1}).ok()); // nothing differs from itself
    }

private:
    /// One version, four rows, two models: the second row fails with the first model; nobody looks at the last two.
    static RunResults twoModels()
    {
        const SystemClock clock;
        RunResults run;
        run.spec.versions = {{VersionId::create(clock), PromptId(), QStringLiteral("triage"), 1, {}}};
        run.spec.models = {QStringLiteral("small"), QStringLiteral("large")};
        QList<RowId> rows;
        for (int i = 0; i < 4; ++i)
            rows.append(RowId::create(clock));
        for (int i = 0; i < 8; ++i) {
            ResultRecord result;
            const int row = i / 2;
            const bool passed = row != 1 || i % 2 == 1;
            result.caseIndex = i;
            result.row = rows.at(row);
            result.model = run.spec.models.at(i % 2);
            result.outcome = passed ? QStringLiteral("passed") : QStringLiteral("failed");
            if (row < 2) {
                result.scores = {QJsonArray{passed, passed ? 1.0 : 0.0, 1}};
                result.detail = {{QStringLiteral("assertions"), QJsonArray{check(QStringLiteral("tone"), passed)}}};
            }
            run.results.append(result);
        }
        return run;
    }
};

QTEST_GUILESS_MAIN(TstRunDetails)
#include "tst_rundetails.moc"
