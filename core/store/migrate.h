// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/databasecopy.h"

namespace promptlab {

/// One step from schema @p from to from + 1. Runs inside a transaction with foreign keys off, so that tables can be
/// rebuilt; they are checked before the commit.
struct MigrationStep {
    int from = 0;
    std::function<Result<void>(Connection &)> apply;
};

/// The steps of this program, oldest first. None yet: until the first release, a change edits schema 1.
QList<MigrationStep> schemaMigrations();

struct MigrationOptions {
    bool backedUp = false; ///< PostgreSQL: the operator says that there is a backup
    CancelToken cancel;
};

struct MigrationReport {
    int from = 0;
    int to = 0;     ///< equal to from: nothing was to do
    QString backup; ///< SQLite: copy of the workspace as it was before; empty when nothing was to do
};

/// Brings a workspace to the schema after the last of @p steps. Only forward; each step is one transaction that also
/// sets the schema number, so a crash leaves a whole older schema or a whole newer one and the next call goes on.
/// Before the first step a checked copy is kept as "<file>.schema-<n>" (mode 0600). Errors: Unsupported when the
/// workspace is newer than the steps, or a step is missing; Conflict on PostgreSQL without backedUp (naming pg_dump);
/// those of the steps, after which the schema is the one before the failing step.
Result<MigrationReport> migrateWorkspace(const StoreTarget &target, const QList<MigrationStep> &steps,
                                         const MigrationOptions &options = {});

} // namespace promptlab
