// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observability/context.h"
#include "core/security/encryptedfile.h"
#include "core/store/backup.h"

namespace promptlab {

struct RestoreOptions {
    /// An existing workspace is replaced; it stays beside it as "<file>.pre-restore", "<file>.pre-restore-2", …
    bool overwrite = false;
    Context context; ///< who does it, for the audit log
    StoreProgress progress;
};

/// What a restore (or a drill) found and did.
struct RestoreReport {
    BackupManifest manifest;
    std::optional<AuditHead> replacedHead; ///< of the workspace that was there
    QString keptAs;                        ///< path of the workspace that was there; empty without one
};

/// Whether a backup may be restored into @p workspace, before anybody is asked for a key. Errors: InvalidInput for what
/// is no regular file, the backup itself, and companions of a workspace.
Result<void> checkRestorePlace(const QString &backup, const QString &workspace);

/// Proves a backup without touching anything: decrypts it into the folder @p scratchFolder and checks digest,
/// structure, foreign keys, content hashes, audit chain up to the head in the manifest, row counts, and one sealed
/// value for every data key. @p master comes from the slots in the file's header (readEncryptedFileHeader(),
/// openMasterKey()). Errors: Corrupt says what is wrong; InvalidInput when it is no backup.
Result<BackupManifest> verifyBackup(const QString &backup, MasterKey master, const Clock &clock,
                                    const QString &scratchFolder, const CancelToken &cancel = {});

/// Verifies a backup and puts it in the place of @p target by renaming, with an entry in its audit log that holds the
/// heads of both. Other processes notice and open the new file. A crash leaves the old workspace or the new one.
/// Errors: AlreadyExists without the overwrite option, Conflict when another workspace is there, Locked when one reads
/// or writes for too long or a living process carries out a run, those of verifyBackup(); Unsupported for PostgreSQL
/// (naming pg_restore).
Result<RestoreReport> restoreWorkspace(const QString &backup, const StoreTarget &target, MasterKey master,
                                       const Clock &clock, const RestoreOptions &options = {});

} // namespace promptlab
