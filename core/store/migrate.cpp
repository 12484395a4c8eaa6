// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include "core/base/failpoint.h"
#include "core/store/integrity.h"
#include "core/store/writelock.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace promptlab {

namespace {

struct MigrateText {
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

constexpr int migrateLockTimeoutMs = 10'000;

Result<int> storedSchemaVersion(Connection &db)
{
    if (db.dialect().engine() == Engine::Sqlite) {
        PL_TRY(const qint64 version, db.number(QStringLiteral("PRAGMA user_version")));
        return int(version);
    }
    PL_TRY(const qint64 version, db.number(QStringLiteral("SELECT schema_version FROM workspace")));
    return int(version);
}

/// The steps that lead from @p version to the end, without a gap.
Result<QList<MigrationStep>> stepsFrom(int version, const QList<MigrationStep> &steps)
{
    QList<MigrationStep> due;
    int reached = version;
    int newest = 0;
    for (const MigrationStep &step : steps) {
        newest = std::max(newest, step.from + 1);
        if (step.from != reached)
            continue;
        due.append(step);
        reached = step.from + 1;
    }
    if (!steps.isEmpty() && reached != newest)
        return makeError(ErrorCode::Unsupported,
                         MigrateText::tr("There is no way from schema %1 to %2; use a program of another version")
                             .arg(version)
                             .arg(newest));
    return due;
}

Result<QString> keepCopy(const StoreTarget &target, int version, const CancelToken &cancel)
{
    const QString path = target.filePath();
    const QString kept = path + QStringLiteral(".schema-%1").arg(version);
    PL_TRY(const std::unique_ptr<ScratchFile> scratch, ScratchFile::create(path, QStringLiteral("copy")));
    PL_CHECK(copyDatabase(target, scratch->path(), cancel));
    {
        PL_TRY(const std::unique_ptr<Connection> copy,
               Connection::open(StoreTarget::file(scratch->path()), Connection::Mode::Read));
        PL_CHECK(checkStructure(*copy));
    }
    if (std::rename(QFile::encodeName(scratch->path()).constData(), QFile::encodeName(kept).constData()) != 0)
        return makeErrnoError(MigrateText::tr("Cannot keep a copy as \"%1\"").arg(kept), errno);
    PL_CHECK(syncToDisk(QFileInfo(path).absolutePath()));
    return kept;
}

Result<void> applyInTransaction(Connection &db, const MigrationStep &step)
{
    const bool sqlite = db.dialect().engine() == Engine::Sqlite;
    if (!sqlite)
        PL_CHECK(db.execute(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended('promptlab.schema', 0))")));
    // Another process may have been faster while we waited for the lock.
    PL_TRY(const int version, storedSchemaVersion(db));
    if (version != step.from)
        return {};
    PL_CHECK(step.apply(db));
    if (sqlite)
        PL_CHECK(db.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.from + 1)));
    PL_CHECK(db.execute(QStringLiteral("UPDATE workspace SET schema_version = ?"), {step.from + 1}));
    PL_CHECK(checkForeignKeys(db));
    return failpoint("migrate.before_commit");
}

Result<void> applyStep(Connection &db, const MigrationStep &step)
{
    PL_CHECK(db.execute(db.dialect().beginWrite()));
    Result<void> outcome = applyInTransaction(db, step);
    if (outcome.ok()) {
        if (auto committed = db.execute(QStringLiteral("COMMIT")); !committed.ok())
            outcome = committed.error();
    }
    if (!outcome.ok()) {
        // The first failure is the one to tell.
        if (auto undone = db.execute(QStringLiteral("ROLLBACK")); !undone.ok())
            return outcome;
        return outcome.error().wrapped(
            MigrateText::tr("The step from schema %1 to %2 failed; the workspace is as it was before it")
                .arg(step.from)
                .arg(step.from + 1));
    }
    return failpoint("migrate.after_commit");
}

} // namespace

QList<MigrationStep> schemaMigrations()
{
    return {};
}

Result<MigrationReport> migrateWorkspace(const StoreTarget &target, const QList<MigrationStep> &steps,
                                         const MigrationOptions &options)
{
    WriteLock lock = WriteLock::of(target);
    PL_CHECK(lock.acquire(migrateLockTimeoutMs));
    PL_TRY(std::unique_ptr<Connection> db, Connection::open(target, Connection::Mode::Write));
    MigrationReport report;
    PL_TRY(report.from, storedSchemaVersion(*db));
    report.to = report.from;
    PL_TRY(const QList<MigrationStep> due, stepsFrom(report.from, steps));
    if (due.isEmpty())
        return report;
    if (target.engine == Engine::Sqlite) {
        PL_TRY(report.backup, keepCopy(target, report.from, options.cancel));
        PL_CHECK(db->execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    } else if (!options.backedUp) {
        return makeError(
            ErrorCode::Conflict,
            MigrateText::tr("Back the database up first (pg_dump --format=custom), then say that it is backed up"));
    }
    for (const MigrationStep &step : due) {
        PL_CHECK(options.cancel.check());
        PL_CHECK(applyStep(*db, step));
        report.to = step.from + 1;
    }
    Connection::closeAndTidy(std::move(db));
    return report;
}

} // namespace promptlab
