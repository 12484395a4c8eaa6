// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's own edges: empty values, closed and full streams, signals at questions and pipes.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace promptlab;

namespace {

constexpr int patienceMs = 60'000;

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Reads from a terminal until @p wanted has come.
bool waitForText(int terminal, const QByteArray &wanted, QByteArray *all = nullptr)
{
    QByteArray seen;
    QElapsedTimer timer;
    timer.start();
    while (!seen.contains(wanted) && timer.elapsed() < patienceMs) {
        pollfd turn{terminal, POLLIN, 0};
        char piece[4096];
        if (::poll(&turn, 1, 100) <= 0)
            continue;
        if (const ssize_t got = ::read(terminal, piece, sizeof piece); got > 0)
            seen.append(piece, got);
    }
    if (all)
        *all = seen;
    return seen.contains(wanted);
}

} // namespace

class TstCliInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyValuesAreRefused_data();
    void emptyValuesAreRefused();
    void lostAnswersAreTold_data();
    void lostAnswersAreTold();
    void closedStreamsAreNotTakenByFiles();
    void aWaitForStandardInputEndsAtOnce();
    void aQuestionIsCancelled_data();
    void aQuestionIsCancelled();
    void textsOfOthersDoNothingToATerminal_data();
    void textsOfOthersDoNothingToATerminal();

private:
    static void startOnTerminal(QProcess &process, const CliRunner &cli, const QStringList &arguments,
                                const QByteArray &terminal);

    CliRunner m_cli;
};

void TstCliInput::initTestCase()
{
    QVERIFY(m_cli.init().exitCode == 0);
    QVERIFY(writeFileAtomically(m_cli.folder() + QStringLiteral("/d.csv"), "text\na\n").ok());
}

void TstCliInput::emptyValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](const char *line) {
        QStringList arguments = words(line);
        arguments.replaceInStrings(QStringLiteral("EMPTY"), QString());
        QTest::addRow("%s", line) << arguments;
    };
    for (const char *line :
         {"-w EMPTY status", "--as EMPTY status", "--project EMPTY status", "--log EMPTY status", "init EMPTY",
          "init n.promptlab --key-file-at EMPTY", "init n.promptlab --name EMPTY", "init n.promptlab --email EMPTY",
          "init n.promptlab --project-name EMPTY", "diff d.csv d.csv -o EMPTY", "dataset import EMPTY",
          "dataset import d.csv --name EMPTY", "audit verify --trust EMPTY", "backup EMPTY", "backup --check EMPTY",
          "restore EMPTY", "import EMPTY", "prompt checkout p -o EMPTY", "providers --models EMPTY"})
        add(line);
}

void TstCliInput::emptyValuesAreRefused()
{
    QFETCH(QStringList, arguments);
    const CliOutcome refused = m_cli.run(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("cannot be \"\""), refused.text());
    QVERIFY(!QFile::exists(m_cli.folder() + QStringLiteral("/n.promptlab")));
    QVERIFY(!QFile::exists(m_cli.folder() + QStringLiteral("/data")));
}

void TstCliInput::lostAnswersAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"--version", "--help", "run --help", "-q --version", "status"})
        QTest::addRow("%s", line) << words(line);
}

void TstCliInput::lostAnswersAreTold()
{
    QFETCH(QStringList, arguments);
    const CliOutcome good = m_cli.run(arguments);
    QVERIFY2(good.exitCode == 0 && !good.out.isEmpty() && good.err.isEmpty(), good.text());
    QProcess process;
    process.setProcessEnvironment(m_cli.environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(CliRunner::program(QStringLiteral("promptlab-cli")), arguments);
    QVERIFY(process.waitForFinished(patienceMs));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 3 && said.contains("The output could not be written"), said);
}

void TstCliInput::closedStreamsAreNotTakenByFiles()
{
    for (const QStringList &arguments : {words("status"), words("--version")}) {
        QProcess process;
        process.setProcessEnvironment(m_cli.environment());
        process.setChildProcessModifier([] {
            ::close(STDIN_FILENO);
            ::close(STDOUT_FILENO);
        });
        process.start(CliRunner::program(QStringLiteral("promptlab-cli")), arguments);
        QVERIFY(process.waitForFinished(patienceMs));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 3 && said.contains("The output could not be written: Bad file descriptor"),
                 said);
    }
}

void TstCliInput::aWaitForStandardInputEndsAtOnce()
{
    const std::unique_ptr<QProcess> process = m_cli.start(words("prompt save zz - --create"));
    QVERIFY(process->waitForStarted());
    QVERIFY2(!process->waitForFinished(1'500), "it waits for its input");
    QElapsedTimer timer;
    timer.start();
    process->terminate();
    QVERIFY(process->waitForFinished(patienceMs));
    QCOMPARE(process->exitCode(), 130);
    QVERIFY2(process->readAllStandardError().contains("Cancelled"), "it ended by itself, not by the alarm");
}

void TstCliInput::aQuestionIsCancelled_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, 0}) {
        const QByteArray what = signal == 0 ? QByteArray("Ctrl+D") : "signal " + QByteArray::number(signal);
        QTest::addRow("the recovery code, %s", what.constData()) << QByteArray("Recovery code") << signal;
        QTest::addRow("the passphrase, %s", what.constData()) << QByteArray("Passphrase of the workspace") << signal;
    }
}

/// Starts a verb with a terminal for all three streams.
void TstCliInput::startOnTerminal(QProcess &process, const CliRunner &cli, const QStringList &arguments,
                                  const QByteArray &terminal)
{
    process.setProcessEnvironment(cli.environment());
    process.setWorkingDirectory(cli.folder());
    process.setChildProcessModifier([terminal] {
        ::setsid();
        const int side = ::open(terminal.constData(), O_RDWR);
        ::ioctl(side, TIOCSCTTY, 0);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(side, stream);
    });
    process.start(CliRunner::program(QStringLiteral("promptlab-cli")), arguments);
}

void TstCliInput::aQuestionIsCancelled()
{
    QFETCH(QByteArray, question);
    QFETCH(int, signal);
    CliRunner cli;
    if (question.startsWith("Pass")) {
        const QString file = cli.folder() + QStringLiteral("/passphrase");
        QVERIFY(writeFileAtomically(file, "correct horse battery", 0600).ok());
        cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), file);
        QCOMPARE(cli.run(QStringList{QStringLiteral("init"), cli.workspace()}).exitCode, 0);
        cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), QString());
    } else {
        QCOMPARE(cli.init().exitCode, 0);
        QVERIFY(QFile::remove(cli.keyFile()));
    }
    QByteArray name;
    const int terminal = openTerminal(&name);
    QVERIFY2(terminal >= 0, "this system has no pseudo-terminals: /dev/pts has to be mounted");
    const auto close = qScopeGuard([terminal] { ::close(terminal); });
    QProcess process;
    startOnTerminal(process, cli, {QStringLiteral("status"), QStringLiteral("-w"), cli.workspace()}, name);
    QVERIFY(process.waitForStarted());
    QVERIFY(waitForText(terminal, question));
    if (signal == 0)
        QCOMPARE(::write(terminal, "\x04", 1), ssize_t(1));
    else
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
    QVERIFY2(waitForText(terminal, "Cancelled"), "it ended by itself, not by the alarm");
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
}

void TstCliInput::textsOfOthersDoNothingToATerminal_data()
{
    QTest::addColumn<QString>("options");
    QTest::addRow("coloured") << QString();
    QTest::addRow("without colours") << QStringLiteral("--color never");
    QTest::addRow("as a patch") << QStringLiteral("--format patch");
    QTest::addRow("side by side") << QStringLiteral("--format side-by-side --color never");
}

void TstCliInput::textsOfOthersDoNothingToATerminal()
{
    QFETCH(QString, options);
    CliRunner cli;
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/a"), "same\none\n").ok());
    QVERIFY(
        writeFileAtomically(cli.folder() + QStringLiteral("/b"), "same\n\x1b]0;owned\x07\xE2\x80\xAEtxt\nEND\n").ok());
    QByteArray name;
    const int terminal = openTerminal(&name);
    QVERIFY2(terminal >= 0, "this system has no pseudo-terminals: /dev/pts has to be mounted");
    const auto close = qScopeGuard([terminal] { ::close(terminal); });
    QProcess process;
    startOnTerminal(process, cli, words("diff a b") + options.split(QLatin1Char(' '), Qt::SkipEmptyParts), name);
    QVERIFY(process.waitForStarted());
    QByteArray seen;
    QVERIFY(waitForText(terminal, "END", &seen));
    QVERIFY(process.waitForFinished(patienceMs));
    QVERIFY2(!seen.contains("\x1b]0;") && !seen.contains("\xE2\x80\xAE"), seen);
}

QTEST_GUILESS_MAIN(TstCliInput)
#include "tst_cliinput.moc"
