// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes write to one workspace at once: nothing is lost, nobody waits long.
#include "tests/e2e/clirunner.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace promptlab;

class TstTwoWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLostNothingLocked();
};

namespace {

struct WriterReport {
    int saved = 0;
    QByteArray firstFailure;
    qint64 longestMs = 0;
};

/// Saves versions of its own prompt until the time is over.
WriterReport saveUntil(CliRunner &cli, const QString &key, qint64 durationMs)
{
    WriterReport report;
    QElapsedTimer total;
    total.start();
    while (total.elapsed() < durationMs && report.firstFailure.isEmpty()) {
        QElapsedTimer one;
        one.start();
        const QByteArray text = "Version " + QByteArray::number(report.saved) + " of " + key.toLatin1() + "\n";
        const CliOutcome saved = cli.run(
            {QStringLiteral("prompt"), QStringLiteral("save"), key, QStringLiteral("-"), QStringLiteral("--create")},
            text);
        if (saved.exitCode == 0)
            ++report.saved;
        else
            report.firstFailure = saved.text();
        report.longestMs = std::max(report.longestMs, one.elapsed());
    }
    return report;
}

} // namespace

void TstTwoWriters::nothingLostNothingLocked()
{
    // One minute where time is no matter (PROMPTLAB_PROVE), a few seconds else.
    const bool prove = qEnvironmentVariableIsSet("PROMPTLAB_PROVE");
    const qint64 durationMs = prove ? 60'000 : 6'000;
    // Whole commands; under the sanitizers, beside other tests, the start of the program alone takes most of a second.
    const qint64 mostMs = prove ? 1'000 : 5'000;
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    WriterReport first;
    WriterReport second;
    std::thread other([&] { second = saveUntil(cli, QStringLiteral("second"), durationMs); });
    first = saveUntil(cli, QStringLiteral("first"), durationMs);
    other.join();
    QVERIFY2(first.firstFailure.isEmpty(), first.firstFailure);
    QVERIFY2(second.firstFailure.isEmpty(), second.firstFailure);
    QVERIFY(first.saved > 3 && second.saved > 3);
    const qint64 longestMs = std::max(first.longestMs, second.longestMs);
    QVERIFY2(longestMs < mostMs, QByteArray::number(longestMs));
    for (const auto &[key, report] :
         {std::pair(QStringLiteral("first"), first), std::pair(QStringLiteral("second"), second)}) {
        const QJsonArray versions =
            cli.run({QStringLiteral("prompt"), QStringLiteral("log"), key, QStringLiteral("--json")})
                .json()
                .value(QStringLiteral("versions"))
                .toArray();
        QCOMPARE(versions.size(), report.saved);
        for (qsizetype i = 0; i < versions.size(); ++i)
            QCOMPARE(versions.at(i).toObject().value(QStringLiteral("number")).toInt(), int(versions.size() - i));
    }
    const CliOutcome audit = cli.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QVERIFY2(audit.exitCode == 0, audit.text());
    qInfo("%d and %d versions saved, longest command %lld and %lld ms", first.saved, second.saved,
          static_cast<long long>(first.longestMs), static_cast<long long>(second.longestMs));
}

QTEST_GUILESS_MAIN(TstTwoWriters)
#include "tst_twowriters.moc"
