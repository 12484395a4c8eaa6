// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlerror.h"
#include "core/store/writelock.h"
#include "storesupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;
using namespace promptlab::test;

class TstConnection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
    }
    void cleanup() { m_workspace.reset(); }

    void settingsOfEveryConnection_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("writing");
        const auto row = [](const char *pragma, const char *reading, const char *writing) {
            QTest::addRow("%s", pragma) << QString::fromLatin1(pragma) << QString::fromLatin1(reading)
                                        << QString::fromLatin1(writing);
        };
        row("application_id", "1347174722", "1347174722");
        row("page_size", "4096", "4096");
        row("auto_vacuum", "2", "2");
        row("journal_mode", "wal", "wal");
        row("synchronous", "2", "2");
        row("foreign_keys", "1", "1");
        row("trusted_schema", "0", "0");
        row("cell_size_check", "1", "1");
        row("recursive_triggers", "1", "1");
        row("mmap_size", "0", "0");
        row("temp_store", "2", "2");
        row("journal_size_limit", "67108864", "67108864");
        row("cache_size", "-65536", "-65536");
        row("wal_autocheckpoint", "0", "0");
        row("secure_delete", "1", "1");
        row("busy_timeout", "5000", "5000");
        row("query_only", "1", "0");
    }
    void settingsOfEveryConnection()
    {
        QFETCH(QString, pragma);
        const auto value = [this, &pragma](Connection::Mode mode) {
            QString text;
            const auto db = m_workspace->raw(mode);
            const auto read =
                db->select(QStringLiteral("PRAGMA ") + pragma, {}, [&text](const Row &row) -> Result<void> {
                    text = row.text(0);
                    return {};
                });
            return read.ok() ? text : problem(read);
        };
        QTEST(value(Connection::Mode::Read), "reading");
        QTEST(value(Connection::Mode::Write), "writing");
    }

    void switchesAgainstHostileFiles()
    {
        const auto db = m_workspace->raw();
        int on = -1;
        sqlite3_db_config(db->sqliteHandle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
        QCOMPARE(on, 1);
        sqlite3_db_config(db->sqliteHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1, &on);
        QCOMPARE(on, 0);
        sqlite3_db_config(db->sqliteHandle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, -1, &on);
        QCOMPARE(on, 0);
        sqlite3_db_config(db->sqliteHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &on);
        QCOMPARE(on, 1);
        QCOMPARE(sqlite3_limit(db->sqliteHandle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
        VERIFY_CODE(ErrorCode::LimitExceeded, db->execute(QStringLiteral("SELECT zeroblob(64 * 1024 * 1024 + 1)")));
        // DEFENSIVE ignores this.
        VERIFY_OK(db->execute(QStringLiteral("PRAGMA writable_schema=ON")));
        QVERIFY(!db->execute(QStringLiteral("UPDATE sqlite_schema SET sql = ''")).ok());
    }

    void readersCannotWrite()
    {
        const auto db = m_workspace->raw(Connection::Mode::Read);
        VERIFY_CODE(ErrorCode::PermissionDenied, db->execute(QStringLiteral("DELETE FROM member")));
    }

    void filesBelongToTheirOwnerAlone()
    {
        VERIFY_OK(m_workspace->change([](UnitOfWork &) -> Result<void> { return {}; }));
        const auto db = m_workspace->raw();
        VERIFY_OK(db->execute(QStringLiteral("UPDATE workspace SET created_with = created_with")));
        for (const char *suffix : {"", "-wal", "-shm", "-lock"}) {
            struct stat info {
            };
            QCOMPARE(::stat(QFile::encodeName(m_workspace->target.path + QLatin1String(suffix)).constData(), &info), 0);
            QVERIFY2((info.st_mode & 07777U) == 0600U, suffix);
        }
    }

    void onlyTheWriterCheckpoints()
    {
        const QString log = m_workspace->target.path + QStringLiteral("-wal");
        VERIFY_OK(m_workspace->change([](UnitOfWork &) -> Result<void> { return {}; }));
        m_workspace->store.reset();
        QVERIFY2(!QFile::exists(log), "the writer tidies up when it closes last");
        {
            const auto writer = m_workspace->raw();
            VERIFY_OK(writer->execute(QStringLiteral("UPDATE workspace SET created_with = 'x'")));
        }
        const qint64 size = QFileInfo(log).size();
        QVERIFY2(size > 0, "closing without the lock must not checkpoint");
        {
            const auto reader = m_workspace->raw(Connection::Mode::Read);
            QCOMPARE(*reader->number(QStringLiteral("SELECT count(*) FROM workspace WHERE created_with = 'x'")), 1);
        }
        QCOMPARE(QFileInfo(log).size(), size);
    }

    void readersLeaveNothing()
    {
        m_workspace->store.reset();
        const QString path = m_workspace->target.path;
        const auto companions = [&path] {
            return QDir(QFileInfo(path).path()).entryList({QFileInfo(path).fileName() + QStringLiteral("-*")});
        };
        QVERIFY(QFile::remove(path + QStringLiteral("-lock")) || companions().isEmpty());
        {
            const auto first = m_workspace->raw(Connection::Mode::Read);
            {
                const auto second = m_workspace->raw(Connection::Mode::Read);
                QCOMPARE(*second->number(QStringLiteral("SELECT count(*) FROM workspace")), 1);
            }
            QVERIFY2(QFile::exists(path + QStringLiteral("-shm")), "another one reads still");
            QCOMPARE(*first->number(QStringLiteral("SELECT count(*) FROM workspace")), 1);
        }
        QCOMPARE(companions(), QStringList());
        {
            WriteLock lock = WriteLock::of(m_workspace->target);
            VERIFY_OK(lock.acquire(0));
            const auto reader = m_workspace->raw(Connection::Mode::Read);
        }
        QVERIFY2(QFile::exists(path + QStringLiteral("-shm")), "without the lock nothing is removed");
    }

    void aFullDiskIsNotSaidToHaveChangedNothing()
    {
        const Error full = sqliteError(SQLITE_FULL, QStringLiteral("Saving"), QString());
        QVERIFY2(full.code == ErrorCode::Io && full.message.contains(QStringLiteral("Saving: the disk is full"))
                     && !full.message.contains(QStringLiteral("changed")),
                 qPrintable(full.message));
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::addRow("missing") << "missing" << int(ErrorCode::NotFound) << "init";
        QTest::addRow("a folder") << "folder" << int(ErrorCode::NotFound) << "init";
        QTest::addRow("empty") << "empty" << int(ErrorCode::Corrupt) << "not a Prompt Lab workspace";
        QTest::addRow("text") << "text" << int(ErrorCode::Corrupt) << "not a workspace";
        QTest::addRow("random bytes") << "random" << int(ErrorCode::Corrupt) << "not a workspace";
        QTest::addRow("database of another program")
            << "foreign" << int(ErrorCode::Corrupt) << "not a Prompt Lab workspace";
        QTest::addRow("first half of a workspace")
            << "half" << int(ErrorCode::Corrupt) << "the file is cut short: it has ";
        QTest::addRow("a hundred bytes of a workspace")
            << "head" << int(ErrorCode::Corrupt) << "the file is cut short: it has 100 bytes of ";
    }
    void badFiles()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QString, says);
        m_workspace->store.reset();
        const QString path = m_workspace->folder.filePath(kind);
        makeBadFile(kind, path);
        const auto opened = Store::open(StoreTarget::file(path), m_workspace->ring, m_workspace->clock);
        QVERIFY(!opened.ok());
        QCOMPARE(errorCodeName(opened.error().code), errorCodeName(ErrorCode(code)));
        QVERIFY2(opened.error().text().contains(says), qPrintable(opened.error().text()));
        QVERIFY2(opened.error().text().contains(path) || kind == QLatin1String("half"),
                 qPrintable(opened.error().text()));
    }

    void nullTextsAreEmptyAndNullIdsAreNull()
    {
        const auto db = m_workspace->raw();
        VERIFY_OK(db->execute(QStringLiteral("CREATE TEMP TABLE t (a TEXT, b BLOB, c TEXT, d INTEGER, e BLOB)")));
        VERIFY_OK(
            db->execute(QStringLiteral("INSERT INTO t VALUES (?, ?, ?, ?, ?)"),
                        {QString(), QByteArray(), sqlId(PromptId()), sqlNumber(std::optional<qint64>()), sqlNull()}));
        QCOMPARE(*db->number(QStringLiteral(
                     "SELECT count(*) FROM t WHERE a = '' AND b = x'' AND c IS NULL AND d IS NULL AND e IS NULL")),
                 1);
    }

    void oneStatementMayRunInsideItself()
    {
        const auto db = m_workspace->raw(Connection::Mode::Read);
        const QString sql =
            QStringLiteral("SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) ORDER BY value");
        QList<qint64> seen;
        VERIFY_OK(db->select(sql, {}, [&](const Row &outer) -> Result<void> {
            PL_CHECK(db->select(sql, {}, [&](const Row &inner) -> Result<void> {
                seen.append(outer.integer(0) * 10 + inner.integer(0));
                return {};
            }));
            return {};
        }));
        QCOMPARE(seen, QList<qint64>({11, 12, 13, 21, 22, 23, 31, 32, 33}));
        VERIFY_CODE(ErrorCode::Conflict, db->select(sql, {}, [](const Row &) -> Result<void> {
            return makeError(ErrorCode::Conflict, QStringLiteral("stop"));
        }));
        QCOMPARE(*db->number(sql), 1);
    }

    void errorsOfTheEngineBecomeOurs()
    {
        const auto db = m_workspace->raw();
        VERIFY_CODE(ErrorCode::Database, db->execute(QStringLiteral("SELECT nonsense FROM nowhere")));
        VERIFY_CODE(ErrorCode::AlreadyExists,
                    db->execute(QStringLiteral("INSERT INTO workspace SELECT * FROM workspace")));
        VERIFY_CODE(ErrorCode::Conflict, db->execute(QStringLiteral("DELETE FROM project")));
        VERIFY_CODE(ErrorCode::Conflict, db->execute(QStringLiteral("UPDATE environment SET kind = 'moon'")));
        VERIFY_CODE(ErrorCode::Conflict, db->execute(QStringLiteral("UPDATE audit_entry SET action = 'x'")));
        VERIFY_OK(db->execute(QStringLiteral("BEGIN IMMEDIATE")));
        const auto second = m_workspace->raw();
        sqlite3_busy_timeout(second->sqliteHandle(), 1);
        const auto busy = second->execute(QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(!busy.ok());
        QCOMPARE(busy.error().code, ErrorCode::Locked);
        QVERIFY(busy.error().retryable);
    }

    /// Closing any descriptor of a file drops all locks that the process has on it, those of the engine too.
    void aSecondConnectionLeavesTheLocks()
    {
        const QByteArray path = QFile::encodeName(m_workspace->target.path);
        const int fd = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        const auto close = qScopeGuard([fd] { ::close(fd); });
        const auto isLocked = [fd] {
            // The shared lock of SQLite: 510 bytes behind the pending and the reserved byte at 1 GiB.
            struct flock lock {
            };
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000002;
            lock.l_len = 510;
            return ::fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        };
        m_workspace->store.reset();
        const auto first = m_workspace->raw(Connection::Mode::Read);
        QVERIFY(isLocked());
        m_workspace->raw(Connection::Mode::Read).reset();
        QVERIFY(isLocked());
        // That the question is the right one:
        ::close(::open(path.constData(), O_RDONLY | O_CLOEXEC));
        QVERIFY(!isLocked());
    }

    void aPlaceThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addRow("the file") << "file";
        QTest::addRow("the folder, after the workspace was closed") << "folder";
        QTest::addRow("the folder, while a log is there") << "folder-with-log";
    }
    /// A second process without rights (root would pass all of them) reads and then tries to write.
    void aPlaceThatCannotBeWritten()
    {
        QFETCH(QString, what);
        // Closing after a write removes the companion files.
        VERIFY_OK(m_workspace->change([](UnitOfWork &) -> Result<void> { return {}; }));
        m_workspace->store.reset();
        QVERIFY(!QFile::exists(m_workspace->target.path + QStringLiteral("-shm")));
        std::unique_ptr<Connection> holder;
        if (what == QLatin1String("folder-with-log")) {
            holder = m_workspace->raw();
            VERIFY_OK(holder->execute(QStringLiteral("UPDATE workspace SET created_with = 'y'")));
        }
        const QString folder = m_workspace->folder.path();
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QVERIFY(QFile::setPermissions(folder + QLatin1Char('/') + name,
                                          QFileDevice::ReadOwner | QFileDevice::ReadOther));
        const bool folderClosed = what != QLatin1String("file");
        const auto folderMode =
            QFileDevice::ReadOther | QFileDevice::ExeOther | QFileDevice::ReadOwner | QFileDevice::ExeOwner;
        QVERIFY(QFile::setPermissions(
            folder, folderClosed ? folderMode : folderMode | QFileDevice::WriteOther | QFileDevice::WriteOwner));
        QProcess helper;
        helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"),
                     {QStringLiteral("read-only"), m_workspace->target.path});
        const bool finished = helper.waitForFinished(60'000);
        const QString output = QString::fromUtf8(helper.readAllStandardOutput());
        QVERIFY(
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY2(finished && helper.exitCode() == 0, helper.readAllStandardError().constData());
        QVERIFY2(output.contains(QStringLiteral("read: 1 project")), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("write: permission_denied")), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("can only be read")), qPrintable(output));
    }

private:
    void makeBadFile(const QString &kind, const QString &path) const
    {
        if (kind == QLatin1String("missing"))
            return;
        if (kind == QLatin1String("folder")) {
            QVERIFY(QDir().mkpath(path));
            return;
        }
        if (kind == QLatin1String("foreign")) {
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &db), SQLITE_OK);
            QCOMPARE(sqlite3_exec(db, "CREATE TABLE contacts (name TEXT)", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(db);
            return;
        }
        QFile source(m_workspace->target.path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray content;
        if (kind == QLatin1String("text"))
            content = QByteArray("This is no database.\n").repeated(400);
        else if (kind == QLatin1String("random"))
            for (int i = 0; i < 8192; ++i)
                content += char((i * 7919) >> 3);
        else if (kind == QLatin1String("half"))
            content = source.read(source.size() / 2);
        else if (kind == QLatin1String("head"))
            content = source.read(100);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstConnection)
#include "tst_connection.moc"
