// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backupservice.h"

#include "core/security/encryptedfile.h"
#include "core/security/keyfile.h"
#include "core/store/keyrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <unistd.h>

namespace promptlab {

namespace {

struct BackupServiceText {
    Q_DECLARE_TR_FUNCTIONS(BackupService)
};

/// The key file of a backup: the one that the workspace remembers, else the usual place beside the workspace or the
/// backup. Empty when none is there.
QString keyFileOfBackup(const QString &workspace, const QString &backup, const QUuid &id)
{
    QStringList places;
    if (!workspace.isEmpty())
        places << rememberedKeyFile(workspace) << keyFilePlace(workspace, id).path;
    places << keyFilePlace(backup, id).path;
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo::exists(place))
            return place;
    }
    return {};
}

/// Whether the file of a workspace and those beside it can be written.
bool isWritablePlace(const StoreTarget &target)
{
    const QString path = target.filePath();
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0
        && ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

/// The master key of a backup, by the slots that its header carries. @p workspace: the file that it is a backup of, or
/// goes to; may be empty.
Task<Result<MasterKey>> openBackupKey(QString backup, QString workspace, UnlockSources unlock)
{
    PL_CO_TRY(const EncryptedFileHeader header, readEncryptedFileHeader(backup));
    if (header.kind != QLatin1String("backup"))
        co_return makeError(ErrorCode::InvalidInput,
                            BackupServiceText::tr("\"%1\" is no backup of a workspace").arg(backup));
    if (unlock.keyFile.isEmpty())
        unlock.keyFile = keyFileOfBackup(workspace, backup, header.workspace);
    PL_CO_TRY(OpenedMasterKey opened, co_await openMasterKey(header.workspace, header.keySlots, std::move(unlock)));
    co_return std::move(opened.key);
}

} // namespace

QString rememberedKeyFile(const QString &workspace)
{
    const auto db = Connection::open(StoreTarget::file(workspace), Connection::Mode::Read);
    if (!db.ok())
        return {};
    const auto keySlots = KeyRepository(**db).keySlots();
    if (!keySlots.ok())
        return {};
    for (const KeySlotRecord &slot : *keySlots) {
        if (slot.kind == SlotKind::File)
            return slot.hint;
    }
    return {};
}

Task<Result<BackupReceipt>> BackupService::backUp(Context context, QString target, bool overwrite,
                                                  StoreProgress progress)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::BackUp));
    BackupOptions options;
    options.overwrite = overwrite;
    options.cancel = context.cancel;
    options.progress = std::move(progress);
    const StoreTarget source = m_store.target();
    const KeyRing *ring = &m_ring;
    const Clock *clock = &m_store.clock();
    const QFuture<Result<BackupManifest>> copying = QtConcurrent::run(
        [source, ring, clock, target, options] { return backupWorkspace(source, *ring, *clock, target, options); });
    PL_CO_TRY(const BackupManifest manifest, co_await copying);
    AuditEntry entry;
    entry.action = QStringLiteral("workspace.backup");
    entry.objectKind = QStringLiteral("workspace");
    entry.objectId = uuidText(manifest.workspace);
    entry.afterHash = QString::fromLatin1(manifest.sha256.toHex());
    const QFuture<Result<bool>> storing =
        m_store.write(context.withCancel({}), [entry](UnitOfWork &work) -> Result<bool> {
            work.audit(entry);
            return true;
        });
    const Result<bool> stored = co_await storing;
    if (!stored.ok() && stored.error().code != ErrorCode::PermissionDenied && isWritablePlace(source))
        co_return stored.error().wrapped(
            BackupServiceText::tr("The backup \"%1\" is complete, but it could not be recorded").arg(target));
    co_return BackupReceipt{manifest, stored.ok()};
}

Task<Result<RestoreReport>> restoreBackup(RestoreRequest request, const Clock *clock)
{
    PL_CO_CHECK(checkRestorePlace(request.backup, request.workspace));
    PL_CO_TRY(MasterKey key, co_await openBackupKey(request.backup, request.workspace, std::move(request.unlock)));
    if (!QDir().mkpath(QFileInfo(request.workspace).absolutePath()))
        co_return makeError(ErrorCode::Io,
                            BackupServiceText::tr("Cannot make the folder of \"%1\"").arg(request.workspace));
    RestoreOptions options;
    options.overwrite = request.overwrite;
    options.context.trace = TraceContext::create();
    options.context.actor.kind = ActorKind::System;
    options.context.cancel = request.cancel;
    // The key is move-only and a pool job must be copyable: it waits in a shared box.
    const auto box = std::make_shared<MasterKey>(std::move(key));
    const QString backup = request.backup;
    const StoreTarget target = StoreTarget::file(request.workspace);
    const QFuture<Result<RestoreReport>> restoring = QtConcurrent::run([backup, target, box, clock, options] {
        return restoreWorkspace(backup, target, std::move(*box), *clock, options);
    });
    co_return co_await restoring;
}

Task<Result<BackupManifest>> verifyBackupFile(QString backup, QString workspace, UnlockSources unlock,
                                              CancelToken cancel, const Clock *clock)
{
    PL_CO_TRY(MasterKey key, co_await openBackupKey(backup, workspace, std::move(unlock)));
    const auto box = std::make_shared<MasterKey>(std::move(key));
    const QFuture<Result<BackupManifest>> verifying =
        QtConcurrent::run([backup, box, clock, cancel]() -> Result<BackupManifest> {
            const QTemporaryDir scratch;
            if (!scratch.isValid())
                return makeError(ErrorCode::Io,
                                 BackupServiceText::tr("Cannot make a scratch folder: %1").arg(scratch.errorString()));
            return verifyBackup(backup, std::move(*box), *clock, scratch.path(), cancel);
        });
    co_return co_await verifying;
}

} // namespace promptlab
