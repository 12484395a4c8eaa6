// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/singleinstance.h"
#include "tests/ui/uitest.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtNetwork/QLocalSocket>

using namespace promptlab;
using namespace promptlab::desktop;

/// The command line of the desktop program, and one instance of it.
class TstInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandLine_data();
    void commandLine();
    void missingFilesAreNotCompared();
    void requestsTravel();
    void secondStartHandsOver();
    void deadSocketIsReplaced();
    void strangeVisitorsAreIgnored_data();
    void strangeVisitorsAreIgnored();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstInstance::init()
{
    failOnQtWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstInstance::commandLine_data()
{
    using Kind = StartRequest::Kind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QStringList>("compare");
    QTest::addColumn<QString>("actAs");
    const auto row = [](const char *name, const QString &arguments, Kind kind, const QString &workspace = {},
                        const QStringList &compare = {}, const QString &actAs = {}) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << kind << workspace << compare
                            << actAs;
    };
    row("nothing", {}, Kind::Open);
    row("a workspace", QStringLiteral("a.promptlab"), Kind::Open, QStringLiteral("/home/ada/a.promptlab"));
    row("an absolute one", QStringLiteral("/x/../w.promptlab"), Kind::Open, QStringLiteral("/w.promptlab"));
    row("as another", QStringLiteral("--as Bo a.promptlab"), Kind::Open, QStringLiteral("/home/ada/a.promptlab"), {},
        QStringLiteral("Bo"));
    row("two files", QStringLiteral("--diff a.md ../b.md"), Kind::Diff, {},
        {QStringLiteral("/home/ada/a.md"), QStringLiteral("/home/b.md")});
    row("one file is no diff", QStringLiteral("--diff a.md"), Kind::Wrong);
    row("no pictures of files", QStringLiteral("--pictures p --diff a b"), Kind::Wrong);
    row("three files are none", QStringLiteral("--diff a b c"), Kind::Wrong);
    row("two workspaces", QStringLiteral("a b"), Kind::Wrong);
    row("unknown option", QStringLiteral("--frobnicate"), Kind::Wrong);
    row("option without its value", QStringLiteral("--as"), Kind::Wrong);
    row("version", QStringLiteral("--version"), Kind::Version);
    row("help", QStringLiteral("-h"), Kind::Help);
}

void TstInstance::commandLine()
{
    QFETCH(QStringList, arguments);
    const StartRequest request = readCommandLine(arguments, QStringLiteral("/home/ada"));
    QTEST(request.kind, "kind");
    QTEST(request.workspace, "workspace");
    QTEST(request.compare, "compare");
    QTEST(request.actAs, "actAs");
    const bool tells = request.kind != StartRequest::Kind::Open && request.kind != StartRequest::Kind::Diff;
    QCOMPARE(!request.text.isEmpty(), tells);
}

void TstInstance::missingFilesAreNotCompared()
{
    QFile file(m_folder->filePath(QStringLiteral("a.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto why = [this](const char *left, const char *right) {
        return whyNotComparable(
            readCommandLine({QStringLiteral("--diff"), QLatin1String(left), QLatin1String(right)}, m_folder->path()));
    };
    QCOMPARE(why("a.md", "a.md"), QString());
    const QString missing = m_folder->filePath(QStringLiteral("none.md"));
    QCOMPARE(why("none.md", "a.md"), QString(missing + QStringLiteral(" does not exist")));
    QCOMPARE(why("a.md", "none.md"), QString(missing + QStringLiteral(" does not exist")));
    QVERIFY(why("a.md", ".").startsWith(m_folder->path() + QStringLiteral(" is not a file")));
    QCOMPARE(whyNotComparable(readCommandLine({QStringLiteral("none.promptlab")}, m_folder->path())), QString());

    // Of the program itself: it says so and ends, without a window and without another instance.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder->path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path());
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(m_folder->path());
    program.start(qEnvironmentVariable("PROMPTLAB_BIN") + QStringLiteral("/promptlab"),
                  {QStringLiteral("--diff"), QStringLiteral("a.md"), QStringLiteral("none.md")});
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("does not exist"));
}

void TstInstance::requestsTravel()
{
    const QString folder = QStringLiteral("/f");
    for (const QStringList &arguments :
         {QStringList(), QStringList{QStringLiteral("w.promptlab"), QStringLiteral("--as"), QStringLiteral("Ä b")},
          QStringList{QStringLiteral("--diff"), QStringLiteral("a"), QStringLiteral("b")}}) {
        const StartRequest request = readCommandLine(arguments, folder);
        QCOMPARE(startRequestFromJson(toJson(request)), request);
    }
    QCOMPARE(startRequestFromJson({{QStringLiteral("diff"), true}, {QStringLiteral("compare"), 5}}), StartRequest());
}

void TstInstance::secondStartHandsOver()
{
    const QString path = m_folder->filePath(QStringLiteral("s"));
    SingleInstance first(path);
    QVERIFY(!first.handOver({})); // nobody there yet
    QVERIFY(first.listen().ok());
    QSignalSpy received(&first, &SingleInstance::messageReceived);
    // The second start is another process; here another thread, since it waits for the answer.
    std::atomic<bool> handed = false;
    const std::unique_ptr<QThread> second(QThread::create([&path, &handed] {
        const SingleInstance later(path);
        handed = later.handOver({{QStringLiteral("workspace"), QStringLiteral("/w")}});
    }));
    second->start();
    QTRY_COMPARE(received.count(), 1);
    QVERIFY(second->wait(5'000));
    QVERIFY(handed);
    QCOMPARE(received.first().first().toJsonObject().value(QStringLiteral("workspace")).toString(),
             QStringLiteral("/w"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TstInstance::deadSocketIsReplaced()
{
    const QString path = m_folder->filePath(QStringLiteral("s"));
    {
        QFile left(path); // what a crash leaves cannot be connected to
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    SingleInstance instance(path);
    QVERIFY(!instance.handOver({}));
    QVERIFY(instance.listen().ok());
}

void TstInstance::strangeVisitorsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("endless") << QByteArray(200'000, 'x');
}

void TstInstance::strangeVisitorsAreIgnored()
{
    QFETCH(QByteArray, sent);
    const QString path = m_folder->filePath(QStringLiteral("s"));
    SingleInstance instance(path);
    QVERIFY(instance.listen().ok());
    QSignalSpy received(&instance, &SingleInstance::messageReceived);
    QLocalSocket visitor;
    QSignalSpy gone(&visitor, &QLocalSocket::disconnected);
    visitor.connectToServer(path);
    QVERIFY(visitor.waitForConnected());
    visitor.write(sent);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(received.count(), 0);
}

QTEST_MAIN(TstInstance)
#include "tst_instance.moc"
