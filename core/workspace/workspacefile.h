// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace promptlab {

/// Whether @p path can be a workspace: a file that can be read and begins like a database. Says the plain reason where
/// the database engine would only know that it cannot open it. A file that is not there is not this check's business.
/// Errors: InvalidInput, PermissionDenied, Io.
Result<void> checkWorkspaceFile(const QString &path);

/// Whether a file can be made at @p path: the nearest folder that exists must be writable. Errors: PermissionDenied,
/// Io.
Result<void> checkWorkspacePlace(const QString &path);

} // namespace promptlab
