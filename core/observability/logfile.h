// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/observability/logger.h"

namespace promptlab {

/// Whether a file is a log that this program wrote: a regular file (no link) of this user that begins as one of its
/// lines.
[[nodiscard]] bool isLogFile(const QString &path);

/// The name that a log gets when it is rotated for the @p number th time: "lab.jsonl" becomes "lab.1.jsonl".
[[nodiscard]] QString rotatedLogPath(const QString &target, int number);

/// Whether a log may be written to the target, changing nothing: there is no file, an empty one of this user, or a log;
/// it is no workspace nor belongs to one; and the files that it would move or delete are logs, too. Errors:
/// InvalidInput, and those of a place that cannot be written.
Result<void> checkLogTarget(const LogOptions &options);

} // namespace promptlab
