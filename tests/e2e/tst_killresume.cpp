// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is killed at random moments: what its progress line had counted is in the file, and going on repeats at
// most as many requests as were under way.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <limits>
#include <random>

#include <fcntl.h>
#include <unistd.h>

using namespace promptlab;

namespace {

constexpr int rowCount = 120;
constexpr int parallel = 6;
constexpr int latencyMs = 30;
constexpr int stalledMs = 60'000;

int highestCount(const QByteArray &progress)
{
    static const QRegularExpression counted(QStringLiteral("(\\d+)/\\d+ done"));
    int highest = 0;
    auto matches = counted.globalMatch(QString::fromUtf8(progress));
    while (matches.hasNext())
        highest = std::max(highest, matches.next().captured(1).toInt());
    return highest;
}

/// What a run shows on a terminal, where every commit is counted; on a pipe, where it is told every two seconds, if the
/// system has no terminals.
class ProgressReader final : public QObject
{
public:
    ProgressReader() : m_terminal(openTerminal(&m_name))
    {
        if (m_terminal < 0)
            return;
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_terminal, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProgressReader::drain);
    }
    ~ProgressReader() override
    {
        m_notifier.reset();
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(ProgressReader)

    [[nodiscard]] bool isTerminal() const { return m_terminal >= 0; }
    [[nodiscard]] std::unique_ptr<QProcess> start(CliRunner &cli, const QStringList &arguments) const
    {
        if (m_terminal < 0)
            return cli.start(arguments);
        return cli.start(arguments, [name = m_name] {
            const int side = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(side, STDERR_FILENO);
        });
    }
    [[nodiscard]] QByteArray allOf(QProcess &process)
    {
        if (m_terminal < 0)
            return process.readAllStandardError();
        drain();
        return m_text;
    }

private:
    void drain()
    {
        char piece[4096];
        ssize_t got = 0;
        while ((got = ::read(m_terminal, piece, sizeof piece)) > 0)
            m_text.append(piece, got);
        // The program has ended, and the end would be told again and again.
        if (got == 0 || errno != EAGAIN)
            m_notifier->setEnabled(false);
    }

    QByteArray m_name;
    QByteArray m_text;
    int m_terminal = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

class TstKillResume final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAtRandomMoments();
    void cancelledByTheKeyboard();

private:
    [[nodiscard]] QStringList runArguments(const LoopbackServer &server) const;
    /// Outputs by row, of the newest run.
    QHash<QString, QString> outputs();
    static int posts(const LoopbackServer &server) { return server.stats().requests; }

    CliRunner m_cli;
};

void TstKillResume::initTestCase()
{
    QVERIFY(m_cli.init().exitCode == 0);
    QByteArray rows = "id,text,expected\n";
    for (int i = 0; i < rowCount; ++i)
        rows += "r" + QByteArray::number(i) + ",number " + QByteArray::number(i) + ",number " + QByteArray::number(i)
              + "\n";
    QVERIFY(writeFileAtomically(m_cli.folder() + QStringLiteral("/rows.csv"), rows).ok());
    QCOMPARE(m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("rows.csv")}).exitCode, 0);
    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("plain"), QStringLiteral("-"),
                       QStringLiteral("--create")},
                      "{{ text }}\n")
                 .exitCode,
             0);
}

QStringList TstKillResume::runArguments(const LoopbackServer &server) const
{
    return {QStringLiteral("run"),        QStringLiteral("plain@1"), QStringLiteral("-d"), QStringLiteral("rows"),
            QStringLiteral("--base-url"), server.baseUrl(),          QStringLiteral("-m"), QStringLiteral("m"),
            QStringLiteral("-c"),         QString::number(parallel)};
}

QHash<QString, QString> TstKillResume::outputs()
{
    QHash<QString, QString> byRow;
    const CliOutcome results = m_cli.run({QStringLiteral("results"), QStringLiteral("--json")});
    for (const QJsonValueConstRef item : results.json().value(QStringLiteral("results")).toArray()) {
        const QJsonObject result = item.toObject();
        const QString row = result.value(QStringLiteral("row")).toString();
        if (byRow.contains(row))
            byRow.insert(QStringLiteral("TWICE"), row);
        byRow.insert(row, result.value(QStringLiteral("outcome")).toString() + QLatin1Char(':')
                              + result.value(QStringLiteral("output")).toString());
    }
    return byRow;
}

void TstKillResume::killedAtRandomMoments()
{
    // From some request on the server does not answer, so that a run is never complete before it is killed.
    std::atomic<int> answered = 0;
    std::atomic<int> answeredAtMost = rowCount;
    LoopbackServer server([&answered, &answeredAtMost](const LoopbackRequest &request) {
        LoopbackAnswer answer = LoopbackServer::defaultAnswer(request);
        answer.latencyMs = ++answered <= answeredAtMost ? latencyMs : stalledMs;
        return answer;
    });
    QVERIFY(server.start());
    const CliOutcome whole = m_cli.run(runArguments(server));
    QVERIFY2(whole.exitCode == 0, whole.text());
    const QHash<QString, QString> expected = outputs();
    QCOMPARE(expected.size(), rowCount);

    std::mt19937 random(20261122);
    const int rounds = qEnvironmentVariableIsSet("PROMPTLAB_PROVE") ? 100 : 20;
    int roundsCounted = 0;
    for (int round = 0; round < rounds; ++round) {
        server.reset();
        // The moment is a number of requests that the server has seen: from the first to nearly the last.
        const int moment = 1 + int(random() % (rowCount - 2));
        answered = 0;
        answeredAtMost = std::min(moment + 4 * parallel, rowCount - 1);
        ProgressReader progress;
        const std::unique_ptr<QProcess> process = progress.start(m_cli, runArguments(server));
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(posts(server) >= moment, 60'000);
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        const int counted = highestCount(progress.allOf(*process));
        roundsCounted += counted > 0 || !progress.isTerminal() ? 1 : 0;
        const int sentBefore = posts(server);
        const qsizetype stored = outputs().size();
        QVERIFY2(stored >= counted,
                 qPrintable(QStringLiteral("round %1: %2 counted, %3 stored").arg(round).arg(counted).arg(stored)));
        if (round == 0) {
            const CliOutcome list = m_cli.run({QStringLiteral("results"), QStringLiteral("--list")});
            QVERIFY2(list.out.contains("interrupted") && !list.out.contains("running"), list.text());
        }
        answeredAtMost = std::numeric_limits<int>::max();
        const CliOutcome resumed = m_cli.run({QStringLiteral("run"), QStringLiteral("--resume")});
        QVERIFY2(resumed.exitCode == 0, resumed.text());
        QVERIFY2(posts(server) - rowCount <= parallel,
                 qPrintable(QStringLiteral("round %1: %2 requests for %3 cases (%4 before the kill)")
                                .arg(round)
                                .arg(posts(server))
                                .arg(rowCount)
                                .arg(sentBefore)));
        QCOMPARE(outputs(), expected);
        QCOMPARE(QDir(m_cli.folder() + QStringLiteral("/w")).entryList({QStringLiteral("*answers*")}), QStringList());
    }
    // Else nothing was compared.
    QVERIFY2(roundsCounted > rounds / 4, QByteArray::number(roundsCounted));
    const CliOutcome audit = m_cli.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QVERIFY2(audit.exitCode == 0, audit.text());
}

void TstKillResume::cancelledByTheKeyboard()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        LoopbackAnswer answer = LoopbackServer::defaultAnswer(request);
        answer.latencyMs = 30;
        return answer;
    });
    QVERIFY(server.start());
    const std::unique_ptr<QProcess> process = m_cli.start(runArguments(server));
    QVERIFY(process->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(posts(server) >= 20, 60'000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20'000));
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 130);
    const CliOutcome again = m_cli.run({QStringLiteral("run"), QStringLiteral("--resume")});
    QVERIFY2(again.exitCode == 0, again.text());
    QCOMPARE(outputs().size(), rowCount);
    QVERIFY(posts(server) <= rowCount + parallel);
    const CliOutcome complete = m_cli.run({QStringLiteral("run"), QStringLiteral("--resume")});
    QCOMPARE(complete.exitCode, 2);
    QVERIFY2(complete.err.contains("nothing to resume"), complete.text());
}

QTEST_GUILESS_MAIN(TstKillResume)
#include "tst_killresume.moc"
