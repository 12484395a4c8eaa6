// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/security/unlock.h"
#include "core/store/accesscontrol.h"
#include "core/store/backup.h"
#include "core/store/restore.h"

namespace promptlab {

/// What a backup did.
struct BackupReceipt {
    BackupManifest manifest;
    bool recorded = true; ///< false: the workspace can only be read, so its audit log has no entry of this backup
};

/// Saves an open workspace into an encrypted file.
class BackupService
{
public:
    BackupService(Store &store, AccessControl &access, const KeyRing &ring)
        : m_store(store), m_access(access), m_ring(ring)
    {
    }
    Q_DISABLE_COPY_MOVE(BackupService)

    /// Writes a checked, encrypted copy to @p target and records it, unless the workspace can only be read. Errors:
    /// those of checkOutputFile() (without @p overwrite no file is replaced, never the workspace), Corrupt, Io.
    Task<Result<BackupReceipt>> backUp(Context context, QString target, bool overwrite, StoreProgress progress);

private:
    Store &m_store;
    AccessControl &m_access;
    const KeyRing &m_ring;
};

/// Where the key file of a workspace lies, as the workspace remembers it; empty when there is none or it cannot be
/// read.
[[nodiscard]] QString rememberedKeyFile(const QString &workspace);

/// How to restore.
struct RestoreRequest {
    QString backup;
    QString workspace; ///< file to make or replace
    bool overwrite = false;
    UnlockSources unlock; ///< opens the backup by the slots in its own header
    CancelToken cancel;
};

/// Verifies a backup and puts it in the place of a workspace. Restoring needs the keys of the backup; where a workspace
/// is replaced its own role check does not apply, because it may be damaged beyond opening: the restore is audited in
/// the restored log with both heads.
Task<Result<RestoreReport>> restoreBackup(RestoreRequest request, const Clock *clock);
/// The same proof without touching anything. @p workspace: the file that it is a backup of, to find its key file; may
/// be empty.
Task<Result<BackupManifest>> verifyBackupFile(QString backup, QString workspace, UnlockSources unlock,
                                              CancelToken cancel, const Clock *clock);

} // namespace promptlab
