// SPDX-License-Identifier: GPL-3.0-or-later
// The second process of the store's tests. Prints one line for every step, at once.
//   hold-lock FILE        takes the write lock, prints "locked", holds it until standard input ends
//   try-lock FILE MS      prints "locked", or "refused: " and the code of the error
//   write FILE N          N units of work, one after the other, each with an audit entry: prints "ack I" after each
//   create FILE           makes a workspace
//   claim FILE N          claims and finishes jobs until none is left: prints "job ID" for each
//   read-only FILE        gives root away, reads, tries to write
//   restore FILE BACKUP   restores over FILE
//   migrate FILE          two steps that each add a table
#include "core/store/migrate.h"
#include "core/store/queuerepository.h"
#include "core/store/restore.h"
#include "core/store/workeridentity.h"
#include "core/store/writelock.h"

#include "storesupport.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

using namespace promptlab;
using namespace promptlab::test;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s [%s]\n", qPrintable(error.text()), qPrintable(error.detail));
    say(errorCodeName(error.code) + QStringLiteral(" ") + error.text());
    return 1;
}

void waitForEndOfInput()
{
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {}
}

int holdLock(const QString &path)
{
    WriteLock lock = WriteLock::of(StoreTarget::file(path));
    if (const auto acquired = lock.acquire(10'000); !acquired.ok())
        return fail(acquired.error());
    say(QStringLiteral("locked"));
    waitForEndOfInput();
    lock.release();
    return 0;
}

int tryLock(const QString &path, int timeoutMs)
{
    WriteLock lock = WriteLock::of(StoreTarget::file(path));
    const auto acquired = lock.acquire(timeoutMs);
    say(acquired.ok() ? QStringLiteral("locked") : QStringLiteral("refused: ") + errorCodeName(acquired.error().code));
    return 0;
}

/// An open store with its keys; the test's clock stands still, so ids come from the system's.
struct OpenWorkspace {
    SystemClock clock;
    KeyRing ring{&clock};
    std::unique_ptr<Store> store;
    Context context;

    Result<void> open(const QString &path)
    {
        PL_CHECK(unlockFrom(StoreTarget::file(path), ring));
        PL_TRY(store, Store::open(StoreTarget::file(path), ring, clock));
        context.trace = TraceContext::create();
        PL_TRY(const auto projects,
               store->readHere([this](Connection &db) { return ProjectRepository(db, ring).projects(); }));
        if (!projects.isEmpty())
            context.project = projects.first().id;
        return {};
    }
};

int writeMany(const QString &path, int count)
{
    OpenWorkspace workspace;
    if (const auto opened = workspace.open(path); !opened.ok())
        return fail(opened.error());
    for (int i = 0; i < count; ++i) {
        const Result<qint64> written =
            workspace.store
                ->write(workspace.context,
                        [i](UnitOfWork &work) -> Result<qint64> {
                            PL_CHECK(
                                work.db().execute(QStringLiteral("UPDATE project SET row_version = row_version + 1")));
                            AuditEntry entry;
                            entry.action = QStringLiteral("test.write");
                            entry.objectKind = QStringLiteral("number");
                            entry.objectId = QString::number(i);
                            work.audit(entry);
                            return work.db().number(QStringLiteral("SELECT row_version FROM project"));
                        })
                .result();
        if (!written.ok())
            return fail(written.error());
        say(QStringLiteral("ack %1").arg(*written));
    }
    return 0;
}

int create(const QString &path)
{
    TestWorkspace workspace(StoreTarget::file(path));
    if (const auto created = workspace.create(); !created.ok())
        return fail(created.error());
    say(QStringLiteral("created"));
    return 0;
}

int claim(const QString &path, int batch)
{
    OpenWorkspace workspace;
    if (const auto opened = workspace.open(path); !opened.ok())
        return fail(opened.error());
    const FieldCipher &cipher = workspace.ring;
    while (true) {
        const qint64 now = workspace.clock.nowMs();
        const auto jobs = workspace.store
                              ->write(workspace.context,
                                      [&](UnitOfWork &work) {
                                          return QueueRepository(work.db(), cipher)
                                              .claimJobs(QStringLiteral("default"), {QStringLiteral("test")},
                                                         currentWorker(), now, now + 60'000, batch);
                                      })
                              .result();
        if (!jobs.ok())
            return fail(jobs.error());
        if (jobs->isEmpty())
            return 0;
        for (const JobRecord &job : *jobs) {
            const auto finished = workspace.store
                                      ->write(workspace.context,
                                              [&](UnitOfWork &work) {
                                                  return QueueRepository(work.db(), cipher)
                                                      .finish(QueueRepository::Table::Job, job.id, job.attempt,
                                                              QStringLiteral("done"), {}, now);
                                              })
                                      .result();
            if (!finished.ok())
                return fail(finished.error());
            say(QStringLiteral("job ") + job.id.toString());
        }
    }
}

int readOnly(const QString &path)
{
    constexpr uid_t nobody = 65'534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    OpenWorkspace workspace;
    if (const auto opened = workspace.open(path); !opened.ok())
        return fail(opened.error());
    const auto projects =
        workspace.store->read([&workspace](Connection &db) { return ProjectRepository(db, workspace.ring).projects(); })
            .result();
    if (!projects.ok())
        return fail(projects.error());
    say(QStringLiteral("read: %1 project").arg(projects->size()));
    const Result<void> written =
        workspace.store
            ->write(workspace.context,
                    [](UnitOfWork &work) -> Result<void> {
                        PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET row_version = row_version + 1")));
                        return {};
                    })
            .result();
    say(QStringLiteral("write: ")
        + (written.ok() ? QStringLiteral("ok")
                        : errorCodeName(written.error().code) + QLatin1Char(' ') + written.error().text()));
    return 0;
}

int restore(const QString &path, const QString &backup)
{
    const SystemClock clock;
    const auto header = readEncryptedFileHeader(backup);
    if (!header.ok())
        return fail(header.error());
    RestoreOptions options;
    options.overwrite = true;
    options.context.trace = TraceContext::create();
    const auto report =
        restoreWorkspace(backup, StoreTarget::file(path), testMasterKey(header->workspace), clock, options);
    if (!report.ok())
        return fail(report.error());
    say(QStringLiteral("restored"));
    return 0;
}

int migrate(const QString &path)
{
    const auto step = [](int from) {
        return MigrationStep{from, [from](Connection &db) -> Result<void> {
                                 PL_CHECK(
                                     db.execute(QStringLiteral("CREATE TABLE added_%1 (a INTEGER) STRICT").arg(from)));
                                 PL_CHECK(db.execute(QStringLiteral("INSERT INTO added_%1 VALUES (1), (2)").arg(from)));
                                 return {};
                             }};
    };
    const auto report = migrateWorkspace(StoreTarget::file(path), {step(1), step(2)});
    if (!report.ok())
        return fail(report.error());
    say(QStringLiteral("schema %1").arg(report->to));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    const QString verb = arguments.value(0);
    const QString path = arguments.value(1);
    if (verb == QLatin1String("hold-lock"))
        return holdLock(path);
    if (verb == QLatin1String("try-lock"))
        return tryLock(path, arguments.value(2).toInt());
    if (verb == QLatin1String("write"))
        return writeMany(path, arguments.value(2).toInt());
    if (verb == QLatin1String("create"))
        return create(path);
    if (verb == QLatin1String("claim"))
        return claim(path, arguments.value(2).toInt());
    if (verb == QLatin1String("read-only"))
        return readOnly(path);
    if (verb == QLatin1String("restore"))
        return restore(path, arguments.value(2));
    if (verb == QLatin1String("migrate"))
        return migrate(path);
    std::fprintf(stderr, "unknown verb\n");
    return 2;
}
