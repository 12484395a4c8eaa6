// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include "core/store/schema.h"
#include "promptsamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// A step that adds a table with two rows.
MigrationStep addTable(int from)
{
    return MigrationStep{from, [from](Connection &db) -> Result<void> {
                             PL_CHECK(db.execute(QStringLiteral("CREATE TABLE added_%1 (a INTEGER)").arg(from)));
                             PL_CHECK(db.execute(QStringLiteral("INSERT INTO added_%1 VALUES (1), (2)").arg(from)));
                             return {};
                         }};
}

MigrationStep failing(int from)
{
    return MigrationStep{from, [from](Connection &db) -> Result<void> {
                             PL_CHECK(db.execute(QStringLiteral("CREATE TABLE added_%1 (a INTEGER)").arg(from)));
                             PL_CHECK(db.execute(QStringLiteral("DELETE FROM version_tag")));
                             return makeError(ErrorCode::Unsupported, QStringLiteral("cannot convert this"));
                         }};
}

/// The table with a column more: new table, copy, rename. Others refer to it.
MigrationStep rebuildPerson(int from)
{
    return MigrationStep{
        from, [](Connection &db) -> Result<void> {
            PL_CHECK(db.execute(QStringLiteral(
                "CREATE TABLE person_new (id TEXT PRIMARY KEY, profile BLOB, created_at INTEGER NOT NULL,"
                " erased_at INTEGER NOT NULL DEFAULT 0, nickname BLOB) STRICT")));
            PL_CHECK(db.execute(
                QStringLiteral("INSERT INTO person_new SELECT id, profile, created_at, erased_at, NULL FROM person")));
            PL_CHECK(db.execute(QStringLiteral("DROP TABLE person")));
            PL_CHECK(db.execute(QStringLiteral("ALTER TABLE person_new RENAME TO person")));
            return {};
        }};
}

MigrationStep losePeople(int from)
{
    return MigrationStep{from, [](Connection &db) -> Result<void> {
                             PL_CHECK(db.execute(QStringLiteral("DELETE FROM person")));
                             return {};
                         }};
}

} // namespace

class TstMigrate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }
    void init() { make(false); }
    void cleanup() { m_workspace.reset(); }

    void thisProgramHasNoStepsYet()
    {
        QCOMPARE(schemaMigrations().size(), qsizetype(currentSchemaVersion() - 1));
        const auto report = migrateWorkspace(m_workspace->target, schemaMigrations());
        VERIFY_OK(report);
        QCOMPARE(report->from, 1);
        QCOMPARE(report->to, 1);
        QVERIFY(report->backup.isEmpty());
        VERIFY_OK(m_workspace->open());
    }

    void stepsRunInOrderBehindABackup()
    {
        const auto report = migrateWorkspace(m_workspace->target, {addTable(1), rebuildPerson(2), addTable(3)});
        VERIFY_OK(report);
        QCOMPARE(report->from, 1);
        QCOMPARE(report->to, 4);
        QCOMPARE(schemaOf(m_workspace->target), 4);
        QCOMPARE(
            count(QStringLiteral(
                "SELECT (SELECT count(*) FROM added_1) + (SELECT count(*) FROM added_3) + (SELECT count(*) FROM person"
                " WHERE nickname IS NULL)")),
            5);
        // Only forward: this program does not know the new schema.
        VERIFY_CODE(ErrorCode::Unsupported, m_workspace->open());
        // The copy is the workspace as it was, for its owner alone.
        QCOMPARE(report->backup, m_workspace->target.filePath() + QStringLiteral(".schema-1"));
        QVERIFY((QFile::permissions(report->backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
                == QFileDevice::Permissions());
        const auto before = Store::open(StoreTarget::file(report->backup), m_workspace->ring, m_workspace->clock);
        VERIFY_OK(before);
        QCOMPARE(*(*before)->readHere(
                     [](Connection &db) { return db.number(QStringLiteral("SELECT count(*) FROM prompt_version")); }),
                 1);
        QCOMPARE(
            QDir(m_workspace->folder.path()).entryList({QStringLiteral("*.copy-*")}, QDir::AllEntries | QDir::Hidden),
            QStringList());
        // Nothing more to do.
        const auto again = migrateWorkspace(m_workspace->target, {addTable(1), rebuildPerson(2), addTable(3)});
        VERIFY_OK(again);
        QCOMPARE(again->from, 4);
        QVERIFY(again->backup.isEmpty());
    }

    void aFailingStepIsUndoneAndTheEarlierOnesStay_data() { Engines::addRows(); }
    void aFailingStepIsUndoneAndTheEarlierOnesStay()
    {
        QFETCH(bool, postgres);
        make(postgres);
        MigrationOptions options;
        options.backedUp = true;
        const auto failed = migrateWorkspace(m_workspace->target, {addTable(1), failing(2), addTable(3)}, options);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, ErrorCode::Unsupported);
        QVERIFY2(failed.error().text().contains(QStringLiteral("cannot convert this")),
                 qPrintable(failed.error().text()));
        QVERIFY(failed.error().message.contains(QStringLiteral("2")));
        QCOMPARE(schemaOf(m_workspace->target), 2);
        QCOMPARE(count(QStringLiteral("SELECT count(*) FROM version_tag")), 1);
        QCOMPARE(count(QStringLiteral("SELECT count(*) FROM added_2")), -1);
        QCOMPARE(count(QStringLiteral("SELECT count(*) FROM added_1")), 2);
        // A better program goes on from there.
        const auto report = migrateWorkspace(m_workspace->target, {addTable(1), addTable(2), addTable(3)}, options);
        VERIFY_OK(report);
        QCOMPARE(report->from, 2);
        QCOMPARE(schemaOf(m_workspace->target), 4);
    }

    void aStepThatBreaksReferencesIsUndone()
    {
        VERIFY_CODE(ErrorCode::Corrupt, migrateWorkspace(m_workspace->target, {losePeople(1)}));
        QCOMPARE(schemaOf(m_workspace->target), 1);
        VERIFY_OK(m_workspace->open());
        QCOMPARE(count(QStringLiteral("SELECT count(*) FROM person")), 1);
    }

    void waysThatDoNotLeadThere_data()
    {
        QTest::addColumn<int>("stored");
        QTest::addColumn<QList<int>>("steps");
        QTest::addRow("a step is missing in the middle") << 1 << QList<int>{1, 3};
        QTest::addRow("the first step is missing") << 1 << QList<int>{2, 3};
        QTest::addRow("the workspace is newer than the program") << 9 << QList<int>{1, 2};
    }
    void waysThatDoNotLeadThere()
    {
        QFETCH(int, stored);
        QFETCH(QList<int>, steps);
        VERIFY_OK(m_workspace->raw()->execute(QStringLiteral("PRAGMA user_version=%1").arg(stored)));
        QList<MigrationStep> given;
        for (const int from : steps)
            given.append(addTable(from));
        VERIFY_CODE(ErrorCode::Unsupported, migrateWorkspace(m_workspace->target, given));
        QCOMPARE(schemaOf(m_workspace->target), stored);
        QVERIFY(!QFile::exists(m_workspace->target.path + QStringLiteral(".schema-%1").arg(stored)));
    }

    void cancellingStopsBetweenSteps()
    {
        CancelSource source;
        MigrationOptions options;
        options.cancel = source.token();
        const MigrationStep cancelling{1, [&source](Connection &) -> Result<void> {
                                           source.cancel();
                                           return {};
                                       }};
        VERIFY_CODE(ErrorCode::Cancelled, migrateWorkspace(m_workspace->target, {cancelling, addTable(2)}, options));
        QCOMPARE(schemaOf(m_workspace->target), 2);
    }

    void killsLeaveAWholeSchema_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<int>("schema");
        QTest::addRow("before the first commit") << "migrate.before_commit:crash@1" << 1;
        QTest::addRow("after the first commit") << "migrate.after_commit:crash@1" << 2;
        QTest::addRow("before the second commit") << "migrate.before_commit:crash@2" << 2;
        QTest::addRow("after the second commit") << "migrate.after_commit:crash@2" << 3;
    }
    void killsLeaveAWholeSchema()
    {
        QFETCH(QString, plan);
        QFETCH(int, schema);
        m_workspace->store.reset();
        QCOMPARE(runHelper(plan), false);
        QCOMPARE(schemaOf(m_workspace->target), schema);
        for (int from = 1; from <= 2; ++from)
            QCOMPARE(count(QStringLiteral("SELECT count(*) FROM added_%1").arg(from)), schema > from ? 2 : -1);
        QVERIFY(QFile::exists(m_workspace->target.path + QStringLiteral(".schema-1")));
        QCOMPARE(runHelper({}), true);
        QCOMPARE(schemaOf(m_workspace->target), 3);
        QCOMPARE(count(QStringLiteral("SELECT (SELECT count(*) FROM added_1) + (SELECT count(*) FROM added_2)")), 4);
        QCOMPARE(count(QStringLiteral("SELECT count(*) FROM prompt_version")), 1);
    }

    void postgresWantsToBeToldOfItsBackup()
    {
        make(true);
        const auto refused = migrateWorkspace(m_workspace->target, {addTable(1)});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.contains(QStringLiteral("pg_dump")));
        QCOMPARE(schemaOf(m_workspace->target), 1);
        MigrationOptions options;
        options.backedUp = true;
        const auto report = migrateWorkspace(m_workspace->target, {addTable(1)}, options);
        VERIFY_OK(report);
        QVERIFY(report->backup.isEmpty());
        QCOMPARE(schemaOf(m_workspace->target), 2);
        VERIFY_CODE(ErrorCode::Unsupported, m_workspace->open());
    }

private:
    void make(bool postgres)
    {
        m_workspace = m_engines.workspace(postgres);
        QVERIFY(m_workspace);
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        const VersionId version = addVersion(*m_workspace, prompt, QStringLiteral("one"));
        VERIFY_OK(setTag(*m_workspace, prompt, QStringLiteral("stable"), version));
    }
    static int schemaOf(const StoreTarget &target)
    {
        const auto db = Connection::open(target, Connection::Mode::Read);
        if (!db.ok())
            return -1;
        const int row = int((*db)->number(QStringLiteral("SELECT schema_version FROM workspace")).valueOr(-1));
        if (target.engine == Engine::Postgres)
            return row;
        const int pragma = int((*db)->number(QStringLiteral("PRAGMA user_version")).valueOr(-1));
        return pragma == row || row == 1 ? pragma : -1;
    }
    int count(const QString &sql) const
    {
        const auto db = Connection::open(m_workspace->target, Connection::Mode::Read);
        return db.ok() ? int((*db)->number(sql).valueOr(-1)) : -1;
    }
    bool runHelper(const QString &plan) const
    {
        QProcess helper;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PL_FAILPOINT"), plan);
        helper.setProcessEnvironment(environment);
        helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"),
                     {QStringLiteral("migrate"), m_workspace->target.path});
        return helper.waitForFinished(60'000) && helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0;
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstMigrate)
#include "tst_migrate.moc"
