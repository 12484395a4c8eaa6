// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runrepository.h"

namespace promptlab {

/// Key of the job that carries out @p run.
[[nodiscard]] QString runJobKey(const RunId &run);

/// Whether a living process works on @p run. @p nowMs: UTC.
Result<bool> isWorkedOn(Connection &db, const FieldCipher &cipher, const RunId &run, qint64 nowMs);

/// The runs of @p project that are not complete and that no living process works on, newest first.
/// @param nowMs UTC
Result<QList<RunRecord>> unfinishedRuns(Connection &db, const FieldCipher &cipher, const ProjectId &project,
                                        qint64 nowMs);

} // namespace promptlab
