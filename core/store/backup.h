// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/store/backupmanifest.h"
#include "core/store/databasecopy.h"
#include "core/store/integrity.h"

namespace promptlab {

struct BackupOptions {
    bool overwrite = false; ///< replace an existing file of the target's name
    CancelToken cancel;
    StoreProgress progress;
};

/// Copies a live workspace into one encrypted file (mode 0600). The copy is checked (structure, foreign keys, content
/// hashes, audit chain) before it is encrypted, so a backup that exists is one that was whole. Blocks: run it in a
/// pool.
/// @p ring must be unlocked. Errors: those of checkOutputFile() (never the workspace itself), Corrupt (the workspace is
/// damaged: the message says where), Locked, Cancelled, Io, Unsupported for PostgreSQL (naming pg_dump). On any error
/// no file is left behind.
Result<BackupManifest> backupWorkspace(const StoreTarget &source, const KeyRing &ring, const Clock &clock,
                                       const QString &target, const BackupOptions &options = {});

/// The checks of a copy that both backup and restore make. @p cipher must know the data keys.
Result<void> checkWorkspaceCopy(Connection &db, const FieldCipher &cipher, const std::optional<AuditHead> &trusted,
                                const CancelToken &cancel);

/// Fills in what a manifest says about the database in @p db (all but size and digest).
Result<BackupManifest> describeWorkspace(Connection &db);

} // namespace promptlab
