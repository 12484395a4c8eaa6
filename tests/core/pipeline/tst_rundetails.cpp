// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rundetails.h"

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
};

QTEST_GUILESS_MAIN(TstRunDetails)
#include "tst_rundetails.moc"
