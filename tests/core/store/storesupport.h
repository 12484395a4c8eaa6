// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this module share: a clock, keys, and a workspace of its own for every test, on either engine.
#pragma once

#include "core/store/keyrepository.h"
#include "core/store/projectrepository.h"
#include "core/store/store.h"

#include "core/security/keyring.h"
#include "tests/support/postgres/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

namespace promptlab::test {

class TestClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return ms * 1'000'000; }
    std::atomic<qint64> ms = 1767323045120;
};

/// The master key of every test workspace, so that a helper process can open it too.
inline MasterKey testMasterKey(const QUuid &workspace)
{
    auto master = MasterKey::fromBytes(SecretBytes::copyOf(QByteArray(32, '\x07')), workspace);
    Q_ASSERT(master.ok());
    return std::move(*master);
}

/// Text of an error, or empty: QCOMPARE(problem(result), QString()) shows what went wrong.
template<typename T>
QString problem(const Result<T> &result)
{
    return result.ok() ? QString()
                       : result.error().text() + QStringLiteral(" [") + result.error().detail + QLatin1Char(']');
}

/// Unlocks @p ring with the keys that the workspace at @p target holds.
inline Result<void> unlockFrom(const StoreTarget &target, KeyRing &ring)
{
    PL_TRY(const std::unique_ptr<Connection> db, Connection::open(target, Connection::Mode::Read));
    KeyRepository keys(*db);
    PL_TRY(const QUuid workspace, keys.workspaceId());
    PL_TRY(const QList<DataKeyRecord> records, keys.dataKeys());
    return ring.unlock(testMasterKey(workspace), records);
}

/// A workspace with one project, one person (its owner) and the environments staging and production.
class TestWorkspace
{
public:
    explicit TestWorkspace(const StoreTarget &where = {}) : ring(&clock), target(where)
    {
        if (target.engine == Engine::Sqlite && target.path.isEmpty())
            target = StoreTarget::file(folder.filePath(QStringLiteral("test.promptlab")));
        workspaceId = newUuidV7(clock);
        project = ProjectId::create(clock);
        person = PersonId::create(clock);
        staging = EnvironmentId::create(clock);
        production = EnvironmentId::create(clock);
    }

    /// Creates it and opens the store.
    Result<void> create()
    {
        PL_CHECK(ring.unlock(testMasterKey(workspaceId), {}));
        PL_CHECK(Store::create(target, workspaceId, ring, clock, context(),
                               [this](UnitOfWork &work) { return fill(work); }));
        return open();
    }
    Result<void> open()
    {
        store.reset();
        PL_TRY(store, Store::open(target, ring, clock));
        return {};
    }

    [[nodiscard]] Context context() const
    {
        Context context;
        context.trace = TraceContext::create();
        context.actor.person = person;
        context.actor.kind = ActorKind::User;
        context.project = project;
        return context;
    }

    /// One unit of work, waited for.
    template<typename Body>
    auto write(Body body, Durability durability = Durability::Full) -> std::invoke_result_t<Body, UnitOfWork &>
    {
        return store->write(context(), std::move(body), durability).result();
    }
    /// A transaction that changes something and gives nothing.
    Result<void> change(const std::function<Result<void>(UnitOfWork &)> &body) { return write(body); }
    /// A connection for looking at rows; tests may also change them with it, past the store.
    [[nodiscard]] std::unique_ptr<Connection> raw(Connection::Mode mode = Connection::Mode::Write) const
    {
        auto opened = Connection::open(target, mode);
        return opened.ok() ? std::move(*opened) : nullptr;
    }

    QTemporaryDir folder;
    TestClock clock;
    KeyRing ring;
    StoreTarget target;
    QUuid workspaceId;
    ProjectId project;
    PersonId person;
    EnvironmentId staging;
    EnvironmentId production;
    std::unique_ptr<Store> store;

private:
    Result<void> fill(UnitOfWork &work)
    {
        KeyRepository keys(work.db());
        PL_TRY(QList<DataKeyRecord> records, ring.createProjectKeys({}));
        PL_TRY(const QList<DataKeyRecord> ofProject, ring.createProjectKeys(project));
        PL_TRY(const DataKeyRecord ofPerson, ring.createPersonKey(person));
        records += ofProject;
        records += ofPerson;
        for (const DataKeyRecord &record : std::as_const(records))
            PL_CHECK(keys.saveDataKey(record));
        ProjectRepository projects(work.db(), ring);
        PL_CHECK(projects.insertProject(
            {project, QStringLiteral("Support"), QStringLiteral("All of it"), work.now(), work.now()}));
        PL_CHECK(
            projects.insertPerson({person, QStringLiteral("Ada"), QStringLiteral("ada@example.org"), work.now(), 0}));
        PL_CHECK(projects.insertMember({MemberId::create(clock), project, person, Role::Owner, work.now(), 0}));
        PL_CHECK(projects.insertEnvironment(
            {staging, project, QStringLiteral("staging"), EnvironmentKind::Staging, 1, work.now()}));
        PL_CHECK(projects.insertEnvironment(
            {production, project, QStringLiteral("production"), EnvironmentKind::Production, 2, work.now()}));
        AuditEntry entry;
        entry.action = QStringLiteral("workspace.create");
        entry.objectKind = QStringLiteral("workspace");
        entry.objectId = uuidText(workspaceId);
        work.audit(entry);
        return {};
    }
};

/// Starts PostgreSQL once a test program and makes workspaces on the engine that a data row names.
class Engines
{
public:
    /// Call in initTestCase(); gives what is wrong, or nothing.
    QString start()
    {
        auto started = PostgresServer::start();
        if (!started.ok())
            return started.error().text();
        m_server = std::move(*started);
        return {};
    }
    void stop() { m_server.reset(); }
    /// The column and the rows of every test that runs on both.
    static void addRows()
    {
        QTest::addColumn<bool>("postgres");
        QTest::addRow("SQLite") << false;
        QTest::addRow("PostgreSQL") << true;
    }
    /// A new workspace, or null (the reason is printed).
    std::unique_ptr<TestWorkspace> workspace(bool postgres)
    {
        StoreTarget target;
        if (postgres) {
            auto database = m_server->createDatabase();
            if (!database.ok()) {
                qWarning().noquote() << problem(database);
                return nullptr;
            }
            target = *database;
        }
        auto workspace = std::make_unique<TestWorkspace>(target);
        if (const auto created = workspace->create(); !created.ok()) {
            qWarning().noquote() << problem(created);
            return nullptr;
        }
        return workspace;
    }

private:
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace promptlab::test

/// QVERIFY for a Result: shows its error.
#define VERIFY_OK(...) QCOMPARE(promptlab::test::problem(__VA_ARGS__), QString())
/// QVERIFY that a Result failed with a certain code.
#define VERIFY_CODE(expected, ...)                                              \
    do {                                                                        \
        const auto outcome = (__VA_ARGS__);                                     \
        QVERIFY2(!outcome.ok(), "it succeeded");                                \
        QCOMPARE(errorCodeName(outcome.error().code), errorCodeName(expected)); \
    } while (false)
