// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/schemafingerprint.h"
#include "core/store/sealedcolumns.h"
#include "storesupport.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <sqlite3.h>

using namespace promptlab;
using namespace promptlab::test;

class TstSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }

    void theFingerprintIsThatOfAFreshWorkspace()
    {
        TestWorkspace workspace;
        // Not create(): it would refuse to open with a wrong fingerprint.
        VERIFY_OK(workspace.ring.unlock(testMasterKey(workspace.workspaceId), {}));
        VERIFY_OK(Store::create(workspace.target, workspace.workspaceId, workspace.ring, workspace.clock,
                                workspace.context(), [](UnitOfWork &) -> Result<void> { return {}; }));
        const auto fingerprint = schemaFingerprint(*workspace.raw());
        VERIFY_OK(fingerprint);
        const QByteArray hex = fingerprint->toHex();
        // The schema was changed: write the actual value into schemafingerprint.h.
        QCOMPARE(hex, QByteArray(storeSchemaFingerprint));
    }

    void theHeaderSaysWhatItIs_data() { Engines::addRows(); }
    void theHeaderSaysWhatItIs()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        QCOMPARE(workspace->store->header().id, workspace->workspaceId);
        QCOMPARE(workspace->store->header().schemaVersion, currentSchemaVersion());
        QCOMPARE(workspace->store->header().createdAt, workspace->clock.nowMs());
    }

    void creatingTwiceIsRefused_data() { Engines::addRows(); }
    void creatingTwiceIsRefused()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        VERIFY_CODE(ErrorCode::AlreadyExists,
                    Store::create(workspace->target, newUuidV7(workspace->clock), workspace->ring, workspace->clock,
                                  workspace->context(), [](UnitOfWork &) -> Result<void> { return {}; }));
        VERIFY_OK(workspace->open());
        QCOMPARE(workspace->store->header().id, workspace->workspaceId);
    }

    void aFailedCreationLeavesNothing()
    {
        const TestWorkspace workspace;
        const auto create = [&workspace](const Result<void> &outcome) {
            return Store::create(workspace.target, workspace.workspaceId, workspace.ring, workspace.clock,
                                 workspace.context(), [&outcome](UnitOfWork &) { return outcome; });
        };
        VERIFY_CODE(ErrorCode::InvalidInput, create(makeError(ErrorCode::InvalidInput, QStringLiteral("no"))));
        QCOMPARE(QDir(workspace.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        VERIFY_OK(create({}));
    }

    void unfinishedCreationsAreTakenOver_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("takenOver");
        QTest::addRow("nothing yet") << "" << true;
        QTest::addRow("a page without a mark") << "PRAGMA auto_vacuum=2; PRAGMA user_version=0; VACUUM" << true;
        QTest::addRow("the mark") << "PRAGMA application_id=1347174722" << true;
        QTest::addRow("the mark and a log") << "PRAGMA application_id=1347174722; PRAGMA journal_mode=WAL" << true;
        QTest::addRow("a table") << "CREATE TABLE mine (a)" << false;
        QTest::addRow("a table in the log") << "PRAGMA journal_mode=WAL; CREATE TABLE mine (a)" << false;
        QTest::addRow("another program's empty file") << "PRAGMA application_id=5" << false;
    }
    void unfinishedCreationsAreTakenOver()
    {
        QFETCH(QString, sql);
        QFETCH(bool, takenOver);
        const TestWorkspace workspace;
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(workspace.target.path).constData(), &db), SQLITE_OK);
        QVERIFY2(sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                 sqlite3_errmsg(db));
        sqlite3_close(db);
        QCOMPARE(Store::isUnfinished(workspace.target.path), takenOver);
        const auto made = Store::create(workspace.target, workspace.workspaceId, workspace.ring, workspace.clock,
                                        workspace.context(), [](UnitOfWork &) -> Result<void> { return {}; });
        QCOMPARE(made.ok(), takenOver);
        QVERIFY(QFile::exists(workspace.target.path));
    }

    void strangersFilesAreNotOpened_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        const int corrupt = int(ErrorCode::Corrupt);
        QTest::addRow("unknown table") << "CREATE TABLE extra (a)" << corrupt;
        QTest::addRow("unknown view") << "CREATE VIEW spy AS SELECT * FROM person" << corrupt;
        QTest::addRow("unknown trigger") << "CREATE TRIGGER spy AFTER INSERT ON prompt BEGIN DELETE FROM member; END"
                                         << corrupt;
        QTest::addRow("unknown index") << "CREATE INDEX extra ON prompt (name)" << corrupt;
        QTest::addRow("virtual table") << "CREATE VIRTUAL TABLE extra USING fts5(a)" << corrupt;
        QTest::addRow("missing table") << "DROP TABLE comment" << corrupt;
        QTest::addRow("missing trigger: the audit log could be changed") << "DROP TRIGGER audit_entry_keep" << corrupt;
        QTest::addRow("added column") << "ALTER TABLE prompt ADD COLUMN extra TEXT" << corrupt;
        QTest::addRow("newer schema") << "PRAGMA user_version=2" << int(ErrorCode::Unsupported);
        QTest::addRow("older schema") << "PRAGMA user_version=-1" << int(ErrorCode::Conflict);
        QTest::addRow("interrupted creation") << "PRAGMA user_version=0" << corrupt;
        QTest::addRow("newer schema in the head row")
            << "UPDATE workspace SET schema_version=2" << int(ErrorCode::Unsupported);
        QTest::addRow("no head row") << "DELETE FROM workspace" << corrupt;
        QTest::addRow("id of another program") << "PRAGMA application_id=1" << corrupt;
    }
    void strangersFilesAreNotOpened()
    {
        QFETCH(QString, sql);
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        workspace.store.reset();
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(workspace.target.path).constData(), &db), SQLITE_OK);
        QVERIFY2(sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                 sqlite3_errmsg(db));
        sqlite3_close(db);
        const auto opened = workspace.open();
        QVERIFY(!opened.ok());
        QTEST(int(opened.error().code), "code");
        QVERIFY(opened.error().message.size() > 10);
    }

    void aNewerWorkspaceIsNotWrittenToEither_data() { Engines::addRows(); }
    void aNewerWorkspaceIsNotWrittenToEither()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        // A newer program brings it up while this store is open and has not written yet.
        VERIFY_OK(workspace->raw()->execute(QStringLiteral("UPDATE workspace SET schema_version = 2")));
        VERIFY_CODE(ErrorCode::Unsupported, workspace->change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE workspace SET created_with = 'old'")));
            return {};
        }));
    }

    void everySealedColumnIsListed()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        // These hold wrapped keys, hashes and public keys.
        const QSet<QString> others{
            QStringLiteral("key_slot.wrapped_key"),   QStringLiteral("key_slot.salt"),
            QStringLiteral("data_key.wrapped_key"),   QStringLiteral("api_key.hash"),
            QStringLiteral("signing_key.public_key"), QStringLiteral("signing_key.wrapped_private_key")};
        QSet<QString> blobs;
        VERIFY_OK(workspace.raw()->select(
            QStringLiteral("SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
                           " WHERE t.type = 'table' AND c.type = 'BLOB'"),
            {}, [&blobs](const Row &row) -> Result<void> {
                blobs.insert(row.text(0) + QLatin1Char('.') + row.text(1));
                return {};
            }));
        QSet<QString> listed;
        for (const SealedColumn &column : sealedColumns()) {
            listed.insert(QString::fromLatin1(column.place));
            QCOMPARE(QLatin1String(column.table) + QLatin1Char('.') + QLatin1String(column.column),
                     QString::fromLatin1(column.place));
            VERIFY_OK(workspace.raw()->number(
                QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS NULL AND %3 IS NULL")
                    .arg(QLatin1String(column.table), QLatin1String(column.owner), QLatin1String(column.row))));
        }
        QCOMPARE(listed, blobs - others);
    }

    void bothEnginesHaveTheSameTablesAndColumns()
    {
        const auto columns = [this](bool postgres) -> QSet<QString> {
            const auto workspace = m_engines.workspace(postgres);
            if (!workspace)
                return {};
            const QString sql =
                postgres ? QStringLiteral("SELECT table_name, column_name, is_nullable FROM information_schema.columns "
                                          "WHERE table_schema = current_schema()")
                         : QStringLiteral(
                             "SELECT t.name, c.name, CASE WHEN c.\"notnull\" = 0 AND c.pk = 0 THEN 'YES' ELSE 'NO' END"
                             " FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'");
            QSet<QString> found;
            const auto read = workspace->raw()->select(sql, {}, [&found](const Row &row) -> Result<void> {
                found.insert(row.text(0) + QLatin1Char('.') + row.text(1) + QLatin1Char(' ') + row.text(2));
                return {};
            });
            return read.ok() ? found : QSet<QString>();
        };
        const QSet<QString> sqlite = columns(false);
        QVERIFY(sqlite.size() > 200);
        QCOMPARE(columns(true), sqlite);
    }

private:
    Engines m_engines;
};

QTEST_GUILESS_MAIN(TstSchema)
#include "tst_schema.moc"
