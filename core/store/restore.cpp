// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/base/failpoint.h"
#include "core/base/files.h"
#include "core/base/outputfile.h"
#include "core/store/keyrepository.h"
#include "core/store/schema.h"
#include "core/store/sealedcolumns.h"
#include "core/store/unitofwork.h"
#include "core/store/workeridentity.h"
#include "core/store/writelock.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sqlite3.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

constexpr int restoreLockTimeoutMs = 10'000;
constexpr int restoreCheckpointTimeoutMs = 5'000;
constexpr int mostKept = 10'000; // workspaces that restores replaced

Result<void> compareManifests(const BackupManifest &promised, const BackupManifest &found)
{
    const auto differs = [](const QString &what) {
        return makeError(ErrorCode::Corrupt, RestoreText::tr("The backup is not what its manifest says: %1").arg(what));
    };
    if (promised.workspace != found.workspace)
        return differs(RestoreText::tr("it belongs to another workspace"));
    if (promised.schemaVersion != found.schemaVersion)
        return differs(RestoreText::tr("it has another schema"));
    if (promised.auditHead.seq != found.auditHead.seq || promised.auditHead.hash != found.auditHead.hash)
        return differs(RestoreText::tr("its audit log ends elsewhere"));
    if (promised.keyIds != found.keyIds)
        return differs(RestoreText::tr("it holds other data keys"));
    for (qsizetype i = 0; i < promised.counts.size(); ++i) {
        if (i >= found.counts.size() || promised.counts[i] != found.counts[i])
            return differs(
                RestoreText::tr("the table \"%1\" has another number of rows").arg(promised.counts[i].first));
    }
    return {};
}

/// One value for every data key must open.
Result<void> checkEveryKey(Connection &db, const FieldCipher &cipher, const QList<DataKeyRecord> &keys)
{
    for (const DataKeyRecord &key : keys) {
        if (const auto opened = openOneSealedWith(db, cipher, key.id, key.dataClass); !opened.ok())
            return opened.error().wrapped(
                RestoreText::tr("A value sealed with the data key %1 does not open").arg(key.id.toString()));
    }
    return {};
}

/// Decrypts and checks; afterwards @p scratch is the database, and @p ring knows its keys.
Result<BackupManifest> openBackup(const QString &backup, const ScratchFile &scratch, const SecretBytes &fileKey,
                                  MasterKey master, KeyRing &ring, const CancelToken &cancel,
                                  const StoreProgress &progress)
{
    PL_TRY(const EncryptedFileHeader header, readEncryptedFileHeader(backup));
    if (header.kind != QLatin1String("backup"))
        return makeError(ErrorCode::InvalidInput, RestoreText::tr("\"%1\" is not a backup").arg(backup));
    const double size = double(std::max<qint64>(1, QFileInfo(backup).size()));
    PL_CHECK(decryptFile(backup, scratch.path(), fileKey, cancel, [&progress, size](qint64 bytes) {
        if (progress)
            progress(std::min(0.5, 0.5 * double(bytes) / size));
    }));
    PL_TRY(const BackupManifest manifest, takeManifest(scratch.path()));
    PL_TRY(const QByteArray digest, fileSha256(scratch.path(), -1, cancel));
    if (digest != manifest.sha256)
        return makeError(ErrorCode::Corrupt,
                         RestoreText::tr("The database in the backup does not match its SHA-256; use another backup"));
    PL_TRY(const std::unique_ptr<Connection> db,
           Connection::open(StoreTarget::file(scratch.path()), Connection::Mode::Read));
    PL_TRY(const BackupManifest found, describeWorkspace(*db));
    PL_CHECK(compareManifests(manifest, found));
    if (header.workspace != manifest.workspace)
        return makeError(ErrorCode::Corrupt, RestoreText::tr("The head of the backup names another workspace"));
    PL_TRY(const QList<DataKeyRecord> keys, KeyRepository(*db).dataKeys());
    PL_CHECK(ring.unlock(std::move(master), keys));
    PL_CHECK(checkWorkspaceCopy(*db, ring, manifest.auditHead, cancel));
    PL_CHECK(checkEveryKey(*db, ring, keys));
    if (progress)
        progress(0.9);
    return manifest;
}

/// A run or another job that a living process works on would lose the ground under it, and what it paid for.
Result<void> checkNobodyWorks(Connection &db, qint64 nowMs)
{
    const auto workers =
        db.all<QString>(QStringLiteral("SELECT worker FROM job WHERE state = 'running' AND lease_until > ?"), {nowMs},
                        [](const Row &row) -> Result<QString> { return row.text(0); });
    if (!workers.ok() || std::all_of(workers->begin(), workers->end(), isWorkerDead))
        return {}; // a damaged workspace is replaced too
    Error error =
        makeError(ErrorCode::Locked, RestoreText::tr("A run of this workspace is under way in another program; "
                                                     "cancel it, or wait for its end, and restore again"));
    error.retryable = true;
    return error;
}

/// What is known about the workspace that will be replaced. Its log is emptied into the file, so that the file alone is
/// all of it. A damaged one is replaced too: that is what backups are for.
Result<std::optional<AuditHead>> settleReplaced(const StoreTarget &target, const QUuid &workspace, qint64 nowMs)
{
    auto opened = Connection::open(target, Connection::Mode::Write);
    if (!opened.ok())
        return std::optional<AuditHead>();
    Connection &db = **opened;
    const auto described = describeWorkspace(db);
    if (described.ok() && described->workspace != workspace)
        return makeError(
            ErrorCode::Conflict,
            RestoreText::tr("\"%1\" is another workspace than the one in the backup; choose another file name")
                .arg(target.path));
    PL_CHECK(checkNobodyWorks(db, nowMs));
    sqlite3_busy_timeout(db.sqliteHandle(), restoreCheckpointTimeoutMs);
    const int code =
        sqlite3_wal_checkpoint_v2(db.sqliteHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code == SQLITE_BUSY) {
        Error error =
            makeError(ErrorCode::Locked,
                      RestoreText::tr("The workspace is being read; close other programs that use it and try again"));
        error.retryable = true;
        return error;
    }
    return described.ok() ? std::optional(described->auditHead) : std::nullopt;
}

/// The entry goes into the restored database before it takes its place.
Result<void> recordRestore(const QString &path, const KeyRing &ring, const Clock &clock, const Context &context,
                           const BackupManifest &manifest, const std::optional<AuditHead> &replaced)
{
    PL_TRY(std::unique_ptr<Connection> db, Connection::open(StoreTarget::file(path), Connection::Mode::Write));
    PL_CHECK(db->execute(db->dialect().beginWrite()));
    UnitOfWork work(*db, ring, context, clock);
    AuditEntry entry;
    entry.action = QStringLiteral("workspace.restore");
    entry.objectKind = QStringLiteral("workspace");
    entry.objectId = uuidText(manifest.workspace);
    entry.afterHash = QString::fromLatin1(manifest.auditHead.hash.toHex());
    entry.changedFields = {QStringLiteral("restored:%1").arg(manifest.auditHead.seq)};
    if (replaced) {
        entry.beforeHash = QString::fromLatin1(replaced->hash.toHex());
        entry.changedFields.prepend(QStringLiteral("replaced:%1").arg(replaced->seq));
    }
    work.audit(entry);
    PL_CHECK(work.flushAudit());
    PL_CHECK(db->execute(QStringLiteral("COMMIT")));
    Connection::closeAndTidy(std::move(db));
    return syncToDisk(path);
}

/// The names under which what was there is kept: numbers count from 1.
QString keptName(const QString &path, int number)
{
    return path + QStringLiteral(".pre-restore") + (number > 1 ? QStringLiteral("-%1").arg(number) : QString());
}

/// Keeps the present file under a second name that nothing has yet: what an earlier restore kept stays. A link leaves
/// the file in its place until the new one takes it.
Result<QString> keepReplaced(const QString &path)
{
    const QByteArray from = QFile::encodeName(path);
    for (int number = 1; number <= mostKept; ++number) {
        const QString kept = keptName(path, number);
        if (isSameFile(path, kept))
            return kept; // of a restore that was killed before the swap
        if (QFileInfo::exists(kept + QStringLiteral("-wal")))
            continue;
        if (::link(from.constData(), QFile::encodeName(kept).constData()) == 0)
            return kept;
        if (errno == EEXIST)
            continue;
        // Some file systems know no links: then a copy, which never replaces a file either.
        if (QFileInfo::exists(kept))
            continue;
        QFile source(path);
        if (!source.copy(kept))
            return makeError(
                ErrorCode::Io,
                RestoreText::tr("Cannot keep the present workspace as \"%1\": %2").arg(kept, source.errorString()));
        QFile::setPermissions(kept, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        PL_CHECK(syncToDisk(kept));
        return kept;
    }
    return makeError(
        ErrorCode::LimitExceeded,
        RestoreText::tr("There is no free name beside \"%1\" to keep the present workspace under").arg(path));
}

/// Keeps a log beside the file that it belongs to, or where that is not known under a name of its own.
void keepLog(const QString &log, const QString &kept)
{
    QString name = kept + QStringLiteral("-wal");
    for (int number = 1; name == log || (QFileInfo::exists(name) && number <= mostKept); ++number)
        name = keptName(log, number);
    std::rename(QFile::encodeName(log).constData(), QFile::encodeName(name).constData());
}

/// @p present: a workspace is there. Gives the name that it is kept under; empty without one.
Result<QString> swapIn(const ScratchFile &scratch, const QString &path, bool present)
{
    PL_CHECK(failpoint("restore.before_swap"));
    QString kept;
    if (present) {
        PL_TRY(kept, keepReplaced(path));
    }
    // Left behind, they would be taken for those of the new file. The log is empty now, unless the old file was
    // damaged or somebody moved it away.
    const QString log = path + QStringLiteral("-wal");
    if (QFileInfo(log).size() > 0)
        keepLog(log, present ? kept : path);
    QFile::remove(log);
    QFile::remove(path + QStringLiteral("-shm"));
    PL_CHECK(failpoint("restore.middle_of_swap"));
    if (::rename(QFile::encodeName(scratch.path()).constData(), QFile::encodeName(path).constData()) != 0)
        return makeErrnoError(RestoreText::tr("Cannot put the restored workspace in its place"), errno);
    PL_CHECK(failpoint("restore.after_swap"));
    PL_CHECK(syncToDisk(QFileInfo(path).absolutePath()));
    return kept;
}

} // namespace

Result<void> checkRestorePlace(const QString &backup, const QString &workspace)
{
    PL_CHECK(checkRegularFile(workspace));
    if (isSameFile(backup, workspace))
        return makeError(
            ErrorCode::InvalidInput,
            RestoreText::tr("\"%1\" is the backup itself; name the workspace to restore into").arg(workspace));
    if (const QString owner = companionOwner(workspace); isWorkspaceFile(owner))
        return makeError(
            ErrorCode::InvalidInput,
            RestoreText::tr("\"%1\" belongs to the workspace \"%2\"; choose another file name").arg(workspace, owner));
    return {};
}

Result<BackupManifest> verifyBackup(const QString &backup, MasterKey master, const Clock &clock,
                                    const QString &scratchFolder, const CancelToken &cancel)
{
    PL_TRY(
        const std::unique_ptr<ScratchFile> scratch,
        ScratchFile::create(scratchFolder + QLatin1Char('/') + QFileInfo(backup).fileName(), QStringLiteral("drill")));
    KeyRing ring(&clock);
    const SecretBytes fileKey = master.fileKey();
    return openBackup(backup, *scratch, fileKey, std::move(master), ring, cancel, {});
}

Result<RestoreReport> restoreWorkspace(const QString &backup, const StoreTarget &target, MasterKey master,
                                       const Clock &clock, const RestoreOptions &options)
{
    if (target.engine != Engine::Sqlite)
        return makeError(
            ErrorCode::Unsupported,
            RestoreText::tr("A workspace on PostgreSQL is restored with the tools of the database: pg_restore"));
    const QString path = target.filePath();
    PL_CHECK(checkRestorePlace(backup, target.path));
    if (!options.overwrite && QFileInfo::exists(path))
        return makeError(ErrorCode::AlreadyExists,
                         RestoreText::tr("\"%1\" exists already; choose another name, or replace it").arg(target.path));
    PL_TRY(const std::unique_ptr<ScratchFile> scratch, ScratchFile::create(path, QStringLiteral("restore")));
    KeyRing ring(&clock);
    const SecretBytes fileKey = master.fileKey();
    RestoreReport report;
    PL_TRY(report.manifest,
           openBackup(backup, *scratch, fileKey, std::move(master), ring, options.context.cancel, options.progress));

    WriteLock lock = WriteLock::of(target);
    PL_CHECK(lock.acquire(restoreLockTimeoutMs));
    const bool present = QFileInfo::exists(path);
    if (present && !options.overwrite)
        return makeError(ErrorCode::AlreadyExists, RestoreText::tr("\"%1\" exists already").arg(target.path));
    if (present) {
        PL_TRY(report.replacedHead, settleReplaced(target, report.manifest.workspace, clock.nowMs()));
    }
    PL_CHECK(recordRestore(scratch->path(), ring, clock, options.context, report.manifest, report.replacedHead));
    PL_TRY(report.keptAs, swapIn(*scratch, path, present));
    if (options.progress)
        options.progress(1.0);
    return report;
}

} // namespace promptlab
