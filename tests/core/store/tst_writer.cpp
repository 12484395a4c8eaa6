// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitofwork.h"

#include "core/store/writelock.h"
#include "storesupport.h"

#include <QFile>

#include <sqlite3.h>
#include <thread>

using namespace promptlab;
using namespace promptlab::test;

namespace {

Result<void> rename(UnitOfWork &work, const QString &name)
{
    PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = ?"), {name}));
    return {};
}

AuditEntry renameEntry()
{
    AuditEntry entry;
    entry.action = QStringLiteral("project.rename");
    entry.objectKind = QStringLiteral("project");
    return entry;
}

Result<QString> projectName(Connection &db)
{
    PL_TRY(const auto name, db.first<QString>(QStringLiteral("SELECT name FROM project"), {},
                                              [](const Row &row) -> Result<QString> { return row.text(0); }));
    return name.value_or(QString());
}

Error conflict()
{
    Error error = makeError(ErrorCode::Conflict, QStringLiteral("somebody was faster"));
    error.retryable = true;
    return error;
}

} // namespace

class TstWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }

    void aUnitOfWorkIsCommittedWithItsEntries_data() { Engines::addRows(); }
    void aUnitOfWorkIsCommittedWithItsEntries()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        const Result<int> answer = workspace->write([](UnitOfWork &work) -> Result<int> {
            PL_CHECK(rename(work, QStringLiteral("new")));
            work.audit(renameEntry());
            work.audit(renameEntry());
            return 42;
        });
        VERIFY_OK(answer);
        QCOMPARE(*answer, 42);
        QCOMPARE(*workspace->store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("new"));
        QCOMPARE(*workspace->store->readHere(
                     [](Connection &db) { return db.number(QStringLiteral("SELECT count(*) FROM audit_entry")); }),
                 3);
    }

    void aFailedUnitOfWorkLeavesNothing_data() { Engines::addRows(); }
    void aFailedUnitOfWorkLeavesNothing()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        // Once by its own word, once by the engine's.
        VERIFY_CODE(ErrorCode::InvalidInput, workspace->change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(rename(work, QStringLiteral("new")));
            work.audit(renameEntry());
            return makeError(ErrorCode::InvalidInput, QStringLiteral("no"));
        }));
        QVERIFY(!workspace
                     ->change([](UnitOfWork &work) -> Result<void> {
                         PL_CHECK(rename(work, QStringLiteral("new")));
                         PL_CHECK(work.db().execute(QStringLiteral("INSERT INTO no_such_table VALUES (1)")));
                         return {};
                     })
                     .ok());
        QCOMPARE(*workspace->store->readHere([](Connection &db) { return projectName(db); }),
                 QStringLiteral("Support"));
        QCOMPARE(*workspace->store->readHere(
                     [](Connection &db) { return db.number(QStringLiteral("SELECT count(*) FROM audit_entry")); }),
                 1);
        VERIFY_OK(workspace->change([](UnitOfWork &work) { return rename(work, QStringLiteral("goes on")); }));
    }

    void unitsRunInTheOrderTheyCame_data() { Engines::addRows(); }
    void unitsRunInTheOrderTheyCame()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        QList<int> order;
        QList<QFuture<Result<void>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(workspace->store->write(
                workspace->context(),
                [i, &order](UnitOfWork &work) -> Result<void> {
                    order.append(i);
                    return rename(work, QString::number(i));
                },
                i % 3 == 0 ? Durability::Process : Durability::Full));
        for (const QFuture<Result<void>> &future : futures)
            VERIFY_OK(future.result());
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(order.size(), 100);
        QCOMPARE(*workspace->store->readHere([](Connection &db) { return projectName(db); }), QStringLiteral("99"));
    }

    void conflictsAreTriedAgain_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<bool>("good");
        QTest::addRow("no conflict") << 0 << true << 1 << true;
        QTest::addRow("two conflicts") << 2 << true << 3 << true;
        QTest::addRow("four conflicts") << 4 << true << 5 << true;
        QTest::addRow("five conflicts: given up") << 5 << true << 5 << false;
        QTest::addRow("a conflict that stays one") << 1 << false << 1 << false;
    }
    void conflictsAreTriedAgain()
    {
        QFETCH(int, failures);
        QFETCH(bool, retryable);
        QFETCH(bool, good);
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        int attempts = 0;
        const Result<void> outcome = workspace.change([&](UnitOfWork &work) -> Result<void> {
            work.audit(renameEntry());
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET row_version = row_version + 1")));
            if (++attempts <= failures) {
                Error error = conflict();
                error.retryable = retryable;
                return error;
            }
            return {};
        });
        QCOMPARE(outcome.ok(), good);
        QTEST(attempts, "attempts");
        // Each attempt starts from the beginning: one entry and one change in the end.
        QCOMPARE(*workspace.raw()->number(QStringLiteral("SELECT count(*) FROM audit_entry")), good ? 2 : 1);
        QCOMPARE(*workspace.raw()->number(QStringLiteral("SELECT row_version FROM project")), good ? 2 : 1);
    }

    void serialisationFailuresOfTheServerAreTriedAgain()
    {
        const auto workspace = m_engines.workspace(true);
        QVERIFY(workspace);
        int attempts = 0;
        const Result<void> outcome = workspace->change([&](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")));
            PL_TRY(const qint64 seen, work.db().number(QStringLiteral("SELECT row_version FROM project")));
            if (++attempts == 1)
                PL_CHECK(workspace->raw()->execute(QStringLiteral("UPDATE project SET row_version = 100")));
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET row_version = ?"), {seen + 1}));
            return {};
        });
        VERIFY_OK(outcome);
        QCOMPARE(attempts, 2);
        QCOMPARE(*workspace->raw()->number(QStringLiteral("SELECT row_version FROM project")), 101);
    }

    void aLostServerConnectionIsMadeAnew()
    {
        const auto workspace = m_engines.workspace(true);
        QVERIFY(workspace);
        VERIFY_OK(workspace->change([](UnitOfWork &work) { return rename(work, QStringLiteral("one")); }));
        VERIFY_OK(workspace->store->read([](Connection &db) { return projectName(db); }).result());
        // The server throws everybody else out.
        VERIFY_OK(workspace->raw()->execute(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                           " WHERE datname = current_database() AND pid <> pg_backend_pid()")));
        VERIFY_OK(workspace->change([](UnitOfWork &work) { return rename(work, QStringLiteral("two")); }));
        QCOMPARE(*workspace->store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("two"));
    }

    void aReaderSeesOneState_data() { Engines::addRows(); }
    void aReaderSeesOneState()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        const Result<bool> same = workspace->store
                                      ->read([&workspace](Connection &db) -> Result<bool> {
                                          PL_TRY(const QString before, projectName(db));
                                          PL_CHECK(workspace->change([](UnitOfWork &work) {
                                              return rename(work, QStringLiteral("meanwhile"));
                                          }));
                                          PL_TRY(const QString after, projectName(db));
                                          return before == after;
                                      })
                                      .result();
        VERIFY_OK(same);
        QVERIFY2(*same, "a write was seen in the middle of a read");
        QCOMPARE(*workspace->store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("meanwhile"));
    }

    void durabilityIsSetOnTheEngine()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        const auto level = [](UnitOfWork &work) { return work.db().number(QStringLiteral("PRAGMA synchronous")); };
        QCOMPARE(*workspace.write(level, Durability::Full), 2);
        QCOMPARE(*workspace.write(level, Durability::Process), 1);
        QCOMPARE(*workspace.write(level, Durability::Full), 2);
    }

    void closingFinishesWhatIsQueued()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        QList<QFuture<Result<void>>> futures;
        for (int i = 0; i < 50; ++i)
            futures.append(workspace.store->write(workspace.context(),
                                                  [i](UnitOfWork &work) { return rename(work, QString::number(i)); }));
        workspace.store.reset();
        for (const QFuture<Result<void>> &future : futures) {
            QVERIFY(future.isFinished());
            VERIFY_OK(future.result());
        }
        QVERIFY(!QFile::exists(workspace.target.path + QStringLiteral("-wal")));
        VERIFY_OK(workspace.open());
        QCOMPARE(*workspace.store->readHere([](Connection &db) { return projectName(db); }), QStringLiteral("49"));
    }

    void aCancelledUnitIsNotTriedAgain()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        CancelSource source;
        int attempts = 0;
        VERIFY_CODE(ErrorCode::Conflict, workspace.store
                                             ->write(workspace.context().withCancel(source.token()),
                                                     [&](UnitOfWork &) -> Result<void> {
                                                         ++attempts;
                                                         source.cancel();
                                                         return conflict();
                                                     })
                                             .result());
        QCOMPARE(attempts, 1);
    }

    void aLargeLogIsWrittenBackWhenNothingElseWaits()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        // 1,001 pages and more: each row of a blob takes one.
        VERIFY_OK(workspace.change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200)"
                " INSERT INTO key_slot SELECT 'k' || i, 1, zeroblob(4000), '', 0, 0, 0, x'', '', 0 FROM n")));
            return {};
        }));
        QTRY_COMPARE(QFileInfo(workspace.target.path + QStringLiteral("-wal")).size(), 0);
        QVERIFY(QFileInfo(workspace.target.path).size() > 1'000 * 4'096);
    }

    void aDamagedWorkspaceIsNotWrittenTo()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        workspace.store.reset();
        // A page of a table's tree becomes nonsense; the first page with the schema stays.
        const qint64 page =
            *workspace.raw()->number(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'project'"));
        QVERIFY(page > 1);
        QFile file(workspace.target.path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * 4'096));
        QCOMPARE(file.write(QByteArray(4'096, '\xAA')), 4'096);
        file.close();
        VERIFY_OK(workspace.open());
        VERIFY_CODE(ErrorCode::Corrupt, workspace.change([](UnitOfWork &) -> Result<void> { return {}; }));
    }

    /// A restore puts another file under the name: nobody may go on with the old one.
    void aReplacedFileIsNoticedByWriterAndReaders()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        workspace.store.reset();
        const QString copy = workspace.folder.filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(workspace.target.path, copy));
        VERIFY_OK(workspace.open());
        VERIFY_OK(workspace.change([](UnitOfWork &work) { return rename(work, QStringLiteral("old file")); }));
        QCOMPARE(*workspace.store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("old file"));
        {
            WriteLock lock = WriteLock::of(workspace.target);
            VERIFY_OK(lock.acquire(10'000));
            for (const char *suffix : {"-wal", "-shm"})
                QVERIFY(QFile::remove(workspace.target.path + QLatin1String(suffix)));
            QCOMPARE(
                std::rename(QFile::encodeName(copy).constData(), QFile::encodeName(workspace.target.path).constData()),
                0);
        }
        QCOMPARE(*workspace.store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("Support"));
        VERIFY_OK(workspace.change([](UnitOfWork &work) { return rename(work, QStringLiteral("new file")); }));
        QCOMPARE(*workspace.store->read([](Connection &db) { return projectName(db); }).result(),
                 QStringLiteral("new file"));
        workspace.store.reset();
        VERIFY_OK(workspace.open());
        QCOMPARE(*workspace.store->readHere([](Connection &db) { return projectName(db); }),
                 QStringLiteral("new file"));
    }

    void manyThreadsWriteAndRead()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        std::atomic<int> failures{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&workspace, &failures] {
                for (int i = 0; i < 25; ++i) {
                    const bool written = workspace
                                             .change([](UnitOfWork &work) -> Result<void> {
                                                 PL_CHECK(work.db().execute(QStringLiteral(
                                                     "UPDATE project SET row_version = row_version + 1")));
                                                 return {};
                                             })
                                             .ok();
                    const bool read =
                        workspace.store->read([](Connection &db) { return projectName(db); }).result().ok();
                    failures += (written ? 0 : 1) + (read ? 0 : 1);
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(*workspace.raw()->number(QStringLiteral("SELECT row_version FROM project")), 101);
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(TstWriter)
#include "tst_writer.moc"
