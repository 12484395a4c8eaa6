// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/shell/dropdecision.h"
#include "ui/shell/jobnotifier.h"
#include "ui/shell/messagehistory.h"
#include "ui/shell/recentmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace promptlab;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return ms * 1'000'000; }
    qint64 ms = 1'700'000'000'000;
};

class HeardNotifier final : public DesktopNotifier
{
public:
    void notify(const QString &title, const QString &text) override { heard.append({title, text}); }
    QList<std::pair<QString, QString>> heard;
};

} // namespace

/// What the window remembers, what dropped files mean, and who is told about jobs.
class TstSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survives();
    void recentAreBounded();
    void oldViewsGo();
    void hostileFiles_data();
    void hostileFiles();
    void drops_data();
    void drops();
    void historyIsBounded();
    void recentModelIsSound();
    void notifications_data();
    void notifications();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("session.json")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstSession::init()
{
    failOnQtWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstSession::survives()
{
    const WorkspaceView view{QStringLiteral("diff"),
                             {{QStringLiteral("diff"), QJsonObject{{QStringLiteral("fold"), true}}}}};
    {
        Session session(file());
        QVERIFY(session.load().ok());
        session.setWindowGeometry(QByteArray("\x01\x02\0\xff", 4));
        session.noteWorkspace(QStringLiteral("/a/one.promptlab"));
        session.noteWorkspace(QStringLiteral("/a/two.promptlab"));
        session.setView(QStringLiteral("/a/two.promptlab"), view);
        session.setView({}, {QStringLiteral("settings"), {}});
        session.noteCommand(QStringLiteral("x.y"));
        QVERIFY(!session.tourSeen());
        session.noteTour();
    }
    Session again(file());
    QVERIFY(again.load().ok());
    QCOMPARE(again.windowGeometry(), QByteArray("\x01\x02\0\xff", 4));
    QCOMPARE(again.recentWorkspaces(),
             (QStringList{QStringLiteral("/a/two.promptlab"), QStringLiteral("/a/one.promptlab")}));
    QCOMPARE(again.openWorkspace(), QStringLiteral("/a/two.promptlab"));
    QCOMPARE(again.view(QStringLiteral("/a/two.promptlab")).pane, view.pane);
    QCOMPARE(again.view(QStringLiteral("/a/two.promptlab")).panes, view.panes);
    QCOMPARE(again.view({}).pane, QStringLiteral("settings"));
    QCOMPARE(again.view(QStringLiteral("/other")).pane, QString());
    QCOMPARE(again.recentCommands(), QStringList{QStringLiteral("x.y")});
    QVERIFY(again.tourSeen());
    again.forgetWorkspace(QStringLiteral("/a/two.promptlab"));
    QCOMPARE(again.recentWorkspaces(), QStringList{QStringLiteral("/a/one.promptlab")});
}

void TstSession::recentAreBounded()
{
    Session session(file());
    for (int i = 0; i < 15; ++i)
        session.noteWorkspace(QStringLiteral("/w/%1.promptlab").arg(i));
    session.noteWorkspace(QStringLiteral("/w/9.promptlab"));
    QCOMPARE(session.recentWorkspaces().size(), 10);
    QCOMPARE(session.recentWorkspaces().first(), QStringLiteral("/w/9.promptlab"));
    QCOMPARE(session.recentWorkspaces().count(QStringLiteral("/w/9.promptlab")), 1);
    for (int i = 0; i < 20; ++i)
        session.noteCommand(QString::number(i));
    QCOMPARE(session.recentCommands().size(), 8);
}

void TstSession::oldViewsGo()
{
    Session session(file());
    for (int i = 0; i < 60; ++i)
        session.setView(QStringLiteral("/w/%1").arg(i), {QStringLiteral("p"), {}});
    int kept = 0;
    for (int i = 0; i < 60; ++i)
        kept += session.view(QStringLiteral("/w/%1").arg(i)).pane.isEmpty() ? 0 : 1;
    QVERIFY(kept <= 30);
    QCOMPARE(session.view(QStringLiteral("/w/59")).pane, QStringLiteral("p"));
}

void TstSession::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("readable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("array") << QByteArray("[1]") << false;
    QTest::newRow("wrong types") << QByteArray(
        R"({"window": 5, "recent": {"a": 1}, "commands": [1, null, ""], "open": [], "views": "x"})")
                                 << true;
    QTest::newRow("wrong types inside") << QByteArray(
        R"({"window": "!!!", "recent": [1, "/a", "/a", {}], "views": {"/a": {"pane": 5, "panes": [1]}}})")
                                        << true;
}

void TstSession::hostileFiles()
{
    QFETCH(QByteArray, content);
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
    out.close();
    Session session(file());
    QTEST(session.load().ok(), "readable");
    QVERIFY(session.recentWorkspaces().size() <= 1);
    QCOMPARE(session.openWorkspace(), QString());
    QCOMPARE(session.view(QStringLiteral("/a")).pane, QString());
    QVERIFY(session.view(QStringLiteral("/a")).panes.isEmpty());
}

void TstSession::drops_data()
{
    using Kind = DropDecision::Kind;
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("count");
    const QString a = QStringLiteral("a.md");
    const QString b = QStringLiteral("b.md");
    const QString data = QStringLiteral("rows.csv");
    const QString folder = QStringLiteral("folder");
    const QString workspace = QStringLiteral("w.promptlab");
    QTest::newRow("nothing") << QStringList() << Kind::Nothing << 0;
    QTest::newRow("a file that is not there") << QStringList{QStringLiteral("no.md")} << Kind::Nothing << 0;
    QTest::newRow("a prompt") << QStringList{a} << Kind::Import << 1;
    QTest::newRow("two files") << QStringList{a, b} << Kind::Compare << 2;
    QTest::newRow("two files, one gone") << QStringList{a, QStringLiteral("no.md")} << Kind::Import << 1;
    QTest::newRow("three files") << QStringList{a, b, data} << Kind::Import << 3;
    QTest::newRow("a folder") << QStringList{folder} << Kind::Import << 1;
    QTest::newRow("a folder and a file") << QStringList{folder, a} << Kind::Import << 2;
    QTest::newRow("a workspace") << QStringList{workspace} << Kind::OpenWorkspace << 1;
    QTest::newRow("a workspace among files") << QStringList{a, workspace} << Kind::OpenWorkspace << 1;
}

void TstSession::drops()
{
    QFETCH(QStringList, names);
    for (const char *name : {"a.md", "b.md", "rows.csv", "w.promptlab"}) {
        QFile out(m_folder->filePath(QLatin1String(name)));
        QVERIFY(out.open(QIODevice::WriteOnly));
    }
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QStringList paths;
    for (const QString &name : names)
        paths += m_folder->filePath(name);
    const DropDecision drop = decideDrop(paths);
    QTEST(drop.kind, "kind");
    QTEST(int(drop.paths.size()), "count");
}

void TstSession::historyIsBounded()
{
    HandClock clock;
    MessageHistory history(clock);
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 510; ++i)
        history.add(QStringLiteral("message %1").arg(i));
    QCOMPARE(history.rowCount(), 500);
    QVERIFY(history.index(0).data().toString().endsWith(QLatin1String("message 509")));
    QCOMPARE(history.index(0).data(MessageHistory::TimeRole).toLongLong(), clock.ms);
    QCOMPARE(history.asText().count(QLatin1Char('\n')), 499);
}

void TstSession::recentModelIsSound()
{
    Session session(file());
    RecentModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QFile there(m_folder->filePath(QStringLiteral("here.promptlab")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    session.noteWorkspace(QStringLiteral("/gone/away.promptlab"));
    session.noteWorkspace(there.fileName());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("here"));
    QVERIFY(!model.index(0).data(RecentModel::MissingRole).toBool());
    QVERIFY(model.index(1).data(RecentModel::MissingRole).toBool());
    QVERIFY(model.index(1).data(RecentModel::FolderRole).toString().contains(QLatin1String("/gone")));
}

void TstSession::notifications_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("seen");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<JobOutcome>("outcome");
    QTest::addColumn<int>("told");
    QTest::newRow("long and unseen") << qint64(10'000) << false << true << JobOutcome::Succeeded << 1;
    QTest::newRow("failed") << qint64(10'000) << false << true << JobOutcome::Failed << 1;
    QTest::newRow("short") << qint64(9'999) << false << true << JobOutcome::Succeeded << 0;
    QTest::newRow("seen") << qint64(60'000) << true << true << JobOutcome::Succeeded << 0;
    QTest::newRow("cancelled") << qint64(60'000) << false << true << JobOutcome::Cancelled << 0;
    QTest::newRow("not wanted") << qint64(60'000) << false << false << JobOutcome::Succeeded << 0;
}

void TstSession::notifications()
{
    QFETCH(qint64, ms);
    QFETCH(bool, seen);
    QFETCH(bool, wanted);
    QFETCH(JobOutcome, outcome);
    HandClock clock;
    BackgroundJobs jobs(clock);
    Settings settings(m_folder->filePath(QStringLiteral("settings.json")));
    QVERIFY(settings.set(settingkey::notify, wanted).ok());
    HeardNotifier heard;
    const JobNotifier notifier(jobs, settings, heard, [seen] { return seen; });
    const qint64 id = jobs.start(QStringLiteral("Run 58"), {});
    clock.ms += ms;
    jobs.finish(id, outcome, QStringLiteral("142 of 150 passed"));
    QTEST(int(heard.heard.size()), "told");
    if (!heard.heard.isEmpty())
        QCOMPARE(heard.heard.first().second, QStringLiteral("142 of 150 passed"));
}

QTEST_MAIN(TstSession)
#include "tst_session.moc"
