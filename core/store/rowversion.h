// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace promptlab {

/// Judges an update "… WHERE id = ? AND row_version = ?" of @p table that changed @p changed rows: success for one,
/// else NotFound when there is no such row, Conflict when somebody else changed it first.
Result<void> requireRowVersion(Connection &db, qint64 changed, const char *table, const QUuid &id);

/// @p error of an insert, with a message that names what is there already when that is the reason.
[[nodiscard]] Error nameTaken(const Error &error, const QString &name);

} // namespace promptlab
