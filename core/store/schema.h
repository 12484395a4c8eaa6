// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace promptlab {

/// Number of the schema this program writes.
int currentSchemaVersion();

/// Makes all tables inside the caller's transaction and writes the workspace row.
Result<void> createSchema(Connection &db, const QUuid &workspaceId, qint64 nowMs);

/// Whether there are tables already (SQLite: any; PostgreSQL: those of a workspace).
Result<bool> hasSchema(Connection &db);

/// What an existing workspace says of itself.
struct WorkspaceHeader {
    QUuid id;
    int schemaVersion = 0;
    qint64 createdAt = 0;
};

/// Reads and checks the workspace row, the schema number and (SQLite) that no table, trigger, view or index was added
/// or changed. Errors: Corrupt, or Unsupported when a newer program wrote it.
Result<WorkspaceHeader> readHeader(Connection &db);

/// SHA-256 over all objects of a SQLite schema; a test holds it against a fresh one.
Result<QByteArray> schemaFingerprint(Connection &db);

} // namespace promptlab
