// SPDX-License-Identifier: GPL-3.0-or-later
// Processes that write are killed. Afterwards: every acknowledged commit is there, a change and its audit entry are
// both there or neither is, the file is whole, and the next process goes on.
#include "core/store/integrity.h"

#include "storesupport.h"

#include <QFile>
#include <QProcess>

#include <csignal>

using namespace promptlab;
using namespace promptlab::test;

class TstCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
        m_workspace->store.reset();
    }
    void cleanup() { m_workspace.reset(); }

    void failpointsLeaveTheOldOrTheNew_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("commits");
        QTest::addColumn<int>("acknowledged");
        QTest::addRow("before the first commit") << "store.before_commit:crash@1" << 0 << 0;
        QTest::addRow("after the first commit") << "store.after_commit:crash@1" << 1 << 0;
        QTest::addRow("before the fifth commit") << "store.before_commit:crash@5" << 4 << 4;
        QTest::addRow("after the fifth commit") << "store.after_commit:crash@5" << 5 << 4;
    }
    void failpointsLeaveTheOldOrTheNew()
    {
        QFETCH(QString, plan);
        QFETCH(int, commits);
        QFETCH(int, acknowledged);
        QProcess helper;
        start(helper, {QStringLiteral("write"), m_workspace->target.path, QStringLiteral("10")}, plan);
        QVERIFY(helper.waitForFinished(60'000));
        QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
        QCOMPARE(helper.exitCode(), SIGKILL);
        QCOMPARE(helper.readAllStandardOutput().count("ack"), acknowledged);
        QCOMPARE(inspect(), commits);
        // The lock of the dead is free, and the log is read.
        QProcess next;
        start(next, {QStringLiteral("write"), m_workspace->target.path, QStringLiteral("3")});
        QVERIFY(next.waitForFinished(60'000));
        QVERIFY2(next.exitCode() == 0, next.readAllStandardError().constData());
        QCOMPARE(inspect(), commits + 3);
    }

    void anErrorAtTheCommitRollsBack()
    {
        QProcess helper;
        start(helper, {QStringLiteral("write"), m_workspace->target.path, QStringLiteral("10")},
              QStringLiteral("store.before_commit:error@3"));
        QVERIFY(helper.waitForFinished(60'000));
        QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
        QCOMPARE(helper.exitCode(), 1);
        QCOMPARE(inspect(), 2);
    }

    void killsAtAnyMoment()
    {
        // PL_KILL_ROUNDS makes a long run of it.
        const int rounds = std::max(12, qEnvironmentVariableIntValue("PL_KILL_ROUNDS"));
        int total = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess helper;
            start(helper, {QStringLiteral("write"), m_workspace->target.path, QStringLiteral("100000")});
            int acknowledged = 0;
            const int wanted = 1 + (round * 7) % 23;
            while (acknowledged < wanted) {
                QVERIFY(helper.canReadLine() || helper.waitForReadyRead(60'000));
                while (helper.canReadLine())
                    acknowledged = std::max(acknowledged, helper.readLine().trimmed().mid(4).toInt() - 1 - total);
            }
            ::kill(pid_t(helper.processId()), SIGKILL);
            QVERIFY(helper.waitForFinished(60'000));
            for (const QByteArray &line : helper.readAllStandardOutput().split('\n'))
                acknowledged = std::max(acknowledged, line.mid(4).toInt() - 1 - total);
            const int commits = inspect();
            QVERIFY2(commits >= total + acknowledged, "an acknowledged commit is lost");
            total = commits;
        }
        QVERIFY(total >= rounds);
    }

    void aKilledCreationCanBeDoneAgain()
    {
        const QString path = m_workspace->folder.filePath(QStringLiteral("fresh.promptlab"));
        QProcess helper;
        start(helper, {QStringLiteral("create"), path}, QStringLiteral("store.create:crash"));
        QVERIFY(helper.waitForFinished(60'000));
        QCOMPARE(helper.exitStatus(), QProcess::CrashExit);
        const auto half = Store::open(StoreTarget::file(path), m_workspace->ring, m_workspace->clock);
        QVERIFY(!half.ok());
        QVERIFY2(half.error().text().contains(QStringLiteral("init")), qPrintable(half.error().text()));
        QProcess again;
        start(again, {QStringLiteral("create"), path});
        QVERIFY(again.waitForFinished(60'000));
        QCOMPARE(again.readAllStandardOutput(), QByteArray("created\n"));
        QProcess third;
        start(third, {QStringLiteral("create"), path});
        QVERIFY(third.waitForFinished(60'000));
        QVERIFY(third.readAllStandardOutput().startsWith("already_exists"));
    }

    void onlyOneOfManyCreatorsWins()
    {
        const QString path = m_workspace->folder.filePath(QStringLiteral("raced.promptlab"));
        std::array<QProcess, 4> helpers;
        for (QProcess &helper : helpers)
            start(helper, {QStringLiteral("create"), path});
        int created = 0;
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(60'000));
            const QByteArray output = helper.readAllStandardOutput();
            created += output == "created\n" ? 1 : 0;
            QVERIFY2(output == "created\n" || output.startsWith("already_exists"), output.constData());
        }
        QCOMPARE(created, 1);
        QVERIFY(QFile::exists(path));
        KeyRing ring(&m_workspace->clock);
        VERIFY_OK(unlockFrom(StoreTarget::file(path), ring));
        VERIFY_OK(Store::open(StoreTarget::file(path), ring, m_workspace->clock));
    }

private:
    static void start(QProcess &process, const QStringList &arguments, const QString &plan = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PL_FAILPOINT"), plan);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"), arguments);
        QVERIFY(process.waitForStarted());
    }

    /// Number of commits of the helper, or -1 with the reason printed when something is broken.
    int inspect()
    {
        const auto db = m_workspace->raw();
        if (!db)
            return -1;
        if (const auto checked = checkStructure(*db); !checked.ok()) {
            qWarning().noquote() << problem(checked);
            return -1;
        }
        const auto audit = AuditLog(*db, m_workspace->ring).verify();
        if (!audit.ok() || audit->firstBadSeq) {
            qWarning().noquote() << problem(audit);
            return -1;
        }
        const int changes = int(*db->number(QStringLiteral("SELECT row_version FROM project"))) - 1;
        const int entries =
            int(*db->number(QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'test.write'")));
        if (changes != entries)
            qWarning() << changes << "changes but" << entries << "entries";
        return changes == entries ? changes : -1;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstCrash)
#include "tst_crash.moc"
