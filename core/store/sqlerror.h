// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/dialect.h"

class QSqlError;

namespace promptlab {

/// Our error for one of the engine's. Busy and serialization failures are retryable; unique violations AlreadyExists.
[[nodiscard]] Error sqlError(const QSqlError &error, const QString &what, Engine engine);
/// The same for a result code of the sqlite3 API. @p text is the engine's own message.
[[nodiscard]] Error sqliteError(int resultCode, const QString &what, const QString &text);

} // namespace promptlab
