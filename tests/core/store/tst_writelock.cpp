// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writelock.h"

#include "storesupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <thread>

using namespace promptlab;
using namespace promptlab::test;

class TstWriteLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("ws.promptlab"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void oneHolderAtATimeInOneProcess()
    {
        WriteLock first = WriteLock::of(StoreTarget::file(m_path));
        WriteLock second = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_OK(first.acquire(0));
        const auto refused = second.acquire(0);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY(refused.error().retryable);
        first.release();
        VERIFY_OK(second.acquire(0));
        second.release();
    }

    void aLinkLeadsToTheSameLock()
    {
        const QString alias = m_folder->filePath(QStringLiteral("alias"));
        QVERIFY(QFile::link(m_path, alias));
        WriteLock first = WriteLock::of(StoreTarget::file(m_path));
        WriteLock second = WriteLock::of(StoreTarget::file(alias));
        VERIFY_OK(first.acquire(0));
        VERIFY_CODE(ErrorCode::Locked, second.acquire(0));
    }

    void waitingEndsWhenTheHolderReleases()
    {
        WriteLock first = WriteLock::of(StoreTarget::file(m_path));
        WriteLock second = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_OK(first.acquire(0));
        std::atomic<bool> got{false};
        std::thread waiter([&] { got = second.acquire(30'000).ok(); });
        first.release();
        waiter.join();
        QVERIFY(got);
    }

    void theTimeOutIsKept()
    {
        WriteLock first = WriteLock::of(StoreTarget::file(m_path));
        WriteLock second = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_OK(first.acquire(0));
        QElapsedTimer timer;
        timer.start();
        VERIFY_CODE(ErrorCode::Locked, second.acquire(200));
        QVERIFY(timer.elapsed() >= 200);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void anotherProcessIsKeptOutAndDeathFreesTheLock()
    {
        QProcess holder;
        start(holder, {QStringLiteral("hold-lock"), m_path});
        QCOMPARE(nextLine(holder), QByteArray("locked"));
        WriteLock lock = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_CODE(ErrorCode::Locked, lock.acquire(50));
        ::kill(pid_t(holder.processId()), SIGKILL);
        QVERIFY(holder.waitForFinished());
        VERIFY_OK(lock.acquire(0));

        QProcess other;
        start(other, {QStringLiteral("try-lock"), m_path, QStringLiteral("50")});
        QVERIFY(other.waitForFinished(60'000));
        // The word for the error, not for success: that has the line to itself.
        QCOMPARE(other.readAllStandardOutput(), QByteArray("refused: locked\n"));
    }

    void aStoppedHolderKeepsIt()
    {
        QProcess holder;
        start(holder, {QStringLiteral("hold-lock"), m_path});
        QCOMPARE(nextLine(holder), QByteArray("locked"));
        ::kill(pid_t(holder.processId()), SIGSTOP);
        WriteLock lock = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_CODE(ErrorCode::Locked, lock.acquire(50));
        ::kill(pid_t(holder.processId()), SIGCONT);
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        VERIFY_OK(lock.acquire(0));
    }

    /// Who waited for a file that was removed must not think it holds the lock of the new one.
    void aRemovedLockFileIsMadeAnew()
    {
        WriteLock first = WriteLock::of(StoreTarget::file(m_path));
        WriteLock waiting = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_OK(waiting.acquire(0));
        waiting.release(); // has the old file open
        VERIFY_OK(first.acquire(0));
        QVERIFY(QFile::remove(m_path + QStringLiteral("-lock")));
        first.release();
        WriteLock third = WriteLock::of(StoreTarget::file(m_path));
        VERIFY_OK(third.acquire(0));
        VERIFY_CODE(ErrorCode::Locked, waiting.acquire(20));
        third.release();
        VERIFY_OK(waiting.acquire(20));
    }

    void aLinkInThePlaceOfTheLockFileIsNotFollowed()
    {
        const QString victim = m_folder->filePath(QStringLiteral("victim"));
        QVERIFY(QFile::link(victim, m_path + QStringLiteral("-lock")));
        WriteLock lock = WriteLock::of(StoreTarget::file(m_path));
        QVERIFY(!lock.acquire(0).ok());
        QVERIFY(!QFile::exists(victim));
    }

    void postgresNeedsNone()
    {
        StoreTarget target;
        target.engine = Engine::Postgres;
        WriteLock first = WriteLock::of(target);
        WriteLock second = WriteLock::of(target);
        VERIFY_OK(first.acquire(0));
        VERIFY_OK(second.acquire(0));
    }

    void twoProcessesWriteWithoutLosingACommit()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        constexpr int perProcess = 40;
        QProcess one;
        QProcess two;
        start(one, {QStringLiteral("write"), workspace.target.path, QString::number(perProcess)});
        start(two, {QStringLiteral("write"), workspace.target.path, QString::number(perProcess)});
        for (int i = 0; i < perProcess; ++i)
            VERIFY_OK(workspace.change([](UnitOfWork &work) -> Result<void> {
                PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET row_version = row_version + 1")));
                work.audit(
                    AuditEntry{QStringLiteral("test.own"), QStringLiteral("x"), {}, AuditOutcome::Ok, {}, {}, {}, {}});
                return {};
            }));
        for (QProcess *process : {&one, &two}) {
            QVERIFY(process->waitForFinished(120'000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
            QCOMPARE(process->readAllStandardOutput().count("ack"), perProcess);
        }
        const auto db = workspace.raw(Connection::Mode::Read);
        QCOMPARE(*db->number(QStringLiteral("SELECT row_version FROM project")), 1 + 3 * perProcess);
        const auto audit = AuditLog(*db, workspace.ring).verify();
        VERIFY_OK(audit);
        QVERIFY2(!audit->firstBadSeq, qPrintable(audit->problem));
        QCOMPARE(audit->entries, 1 + 3 * perProcess);
    }

private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"), arguments);
        QVERIFY(process.waitForStarted());
    }
    static QByteArray nextLine(QProcess &process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                return process.readAllStandardError();
        }
        return process.readLine().trimmed();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TstWriteLock)
#include "tst_writelock.moc"
