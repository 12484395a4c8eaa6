// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/metrics.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace promptlab;

class TstMetrics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expositionIsExactAndOrdered()
    {
        MetricsRegistry registry;
        const GaugeFamily gauge = registry.gauge("promptlab_b_bytes", "Size");
        const CounterFamily counter =
            registry.counter("promptlab_a_total", "Help", {QStringLiteral("kind"), QStringLiteral("outcome")});
        gauge.set({}, 5);
        gauge.add({}, -1.5);
        counter.add({QStringLiteral("z"), QStringLiteral("ok")});
        counter.add({QStringLiteral("a\"\\\n"), QStringLiteral("ok")}, 2);
        counter.add({QStringLiteral("z"), QStringLiteral("ok")});
        QCOMPARE(registry.text(), QByteArray("# HELP promptlab_a_total Help\n"
                                             "# TYPE promptlab_a_total counter\n"
                                             "promptlab_a_total{kind=\"a\\\"\\\\\\n\",outcome=\"ok\"} 2\n"
                                             "promptlab_a_total{kind=\"z\",outcome=\"ok\"} 2\n"
                                             "# HELP promptlab_b_bytes Size\n"
                                             "# TYPE promptlab_b_bytes gauge\n"
                                             "promptlab_b_bytes 3.5\n"));
    }

    void histogramBoundsAreInclusiveAndCumulative()
    {
        MetricsRegistry registry;
        const HistogramFamily histogram = registry.histogram("promptlab_h_seconds", "H", {}, {.1, 1, 10});
        for (const double value : {.05, .1, .5, 1.0, 10.0, 11.0})
            histogram.observe({}, value);
        const QByteArray text = registry.text();
        QVERIFY2(text.contains("promptlab_h_seconds_bucket{le=\"0.1\"} 2\n"), text.constData());
        QVERIFY2(text.contains("promptlab_h_seconds_bucket{le=\"1\"} 4\n"), text.constData());
        QVERIFY2(text.contains("promptlab_h_seconds_bucket{le=\"10\"} 5\n"), text.constData());
        QVERIFY2(text.contains("promptlab_h_seconds_bucket{le=\"+Inf\"} 6\n"), text.constData());
        QVERIFY2(text.contains("promptlab_h_seconds_count 6\n"), text.constData());
    }

    void sameNameIsTheSameFamily()
    {
        MetricsRegistry registry;
        registry.counter("promptlab_x_total", "X").add();
        registry.counter("promptlab_x_total", "X").add();
        QVERIFY(registry.text().contains("promptlab_x_total 2\n"));
    }

    void labelSetsAreBounded()
    {
        MetricsRegistry registry;
        const CounterFamily counter = registry.counter("promptlab_x_total", "X", {QStringLiteral("route")});
        for (int i = 0; i < MetricsRegistry::seriesLimit + 250; ++i)
            counter.add({QString::number(i)});
        counter.add({QStringLiteral("0")});
        const QByteArray text = registry.text();
        QCOMPARE(text.count("promptlab_x_total{"), MetricsRegistry::seriesLimit + 1);
        QVERIFY(text.contains("promptlab_x_total{route=\"other\"} 250\n"));
        QVERIFY(text.contains("promptlab_x_total{route=\"0\"} 2\n"));
    }

    void longLabelValuesAreCut()
    {
        MetricsRegistry registry;
        registry.counter("promptlab_x_total", "X", {QStringLiteral("route")}).add({QString(5000, QLatin1Char('r'))});
        QVERIFY(registry.text().contains(QByteArray("{route=\"" + QByteArray(100, 'r') + "\"} 1\n")));
    }

    void countsFromManyThreadsAddUp()
    {
        MetricsRegistry registry;
        const CounterFamily counter = registry.counter("promptlab_x_total", "X", {QStringLiteral("t")});
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&counter, &registry] {
                for (int i = 0; i < 2000; ++i)
                    counter.add({QString::number(i % 3)});
                QVERIFY(!registry.text().isEmpty());
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        double sum = 0;
        const QRegularExpression line(QStringLiteral("^promptlab_x_total\\{.*\\} (\\d+)$"),
                                      QRegularExpression::MultilineOption);
        auto matches = line.globalMatch(QString::fromUtf8(registry.text()));
        while (matches.hasNext())
            sum += matches.next().captured(1).toDouble();
        QCOMPARE(sum, 8000.0);
    }

    void productMetricsFollowTheNamingRules()
    {
        MetricsRegistry registry;
        const ProductMetrics m(&registry);
        const QString x = QStringLiteral("x");
        m.httpRequests.add({QStringLiteral("GET"), QStringLiteral("/healthz"), QStringLiteral("200")});
        m.llmRequestDuration.observe({QStringLiteral("echo"), QStringLiteral("echo-1")}, .02);
        m.buildInfo.set({QStringLiteral("0.1.0")}, 1);
        m.httpRequestDuration.observe({x, x}, 1);
        m.jobDuration.observe({x, x}, 1);
        m.llmTimeToFirstToken.observe({x, x}, 1);
        for (const CounterFamily &counter : {m.syncRuns, m.llmRequests, m.llmTokens})
            counter.add({x, x, x});
        for (const CounterFamily &counter : {m.deployments, m.llmCostUsd})
            counter.add({x, x});
        for (const CounterFamily &counter : {m.rollbacks, m.cacheRequests})
            counter.add({x});
        m.syncConflicts.add();
        m.jobs.set({x, x}, 1);
        for (const GaugeFamily &gauge : {m.integrationHealthScore, m.dependencyHealthScore})
            gauge.set({x}, 1);
        for (const GaugeFamily &gauge : {m.approvalsPending, m.auditChainOk, m.auditCheckpointTimestamp,
                                         m.backupSuccessTimestamp, m.backupVerifiedTimestamp, m.dbSize})
            gauge.set({}, 1);
        const QString text = QString::fromUtf8(registry.text());
        QVERIFY(text.contains(
            QStringLiteral("promptlab_http_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1\n")));
        QVERIFY(text.contains(QStringLiteral("promptlab_build_info{version=\"0.1.0\"} 1\n")));
        QVERIFY(text.contains(QStringLiteral(
            "promptlab_llm_request_duration_seconds_bucket{model=\"echo-1\",provider=\"echo\",le=\"0.02\"} 1\n")));
        const QRegularExpression type(QStringLiteral("^# TYPE (\\S+) (\\S+)$"), QRegularExpression::MultilineOption);
        auto matches = type.globalMatch(text);
        int families = 0;
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QVERIFY(match.captured(1).startsWith(QStringLiteral("promptlab_")));
            QCOMPARE(match.captured(1).endsWith(QStringLiteral("_total")),
                     match.captured(2) == QStringLiteral("counter"));
            ++families;
        }
        QCOMPARE(families, 23);
    }
};

QTEST_GUILESS_MAIN(TstMetrics)
#include "tst_metrics.moc"
