// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that find what the engine's own checks do not: most flipped bits of the main file go unnoticed by it.
#pragma once

#include "core/base/cancel.h"
#include "core/store/audit.h"

namespace promptlab {

/// What a scrub looked at.
struct ScrubReport {
    qint64 versions = 0; ///< prompt versions whose content matches its hash
    qint64 results = 0;  ///< results that match their digest
    qint64 values = 0;   ///< other sealed values that open
};

/// The engine's own checks: structure of the file and foreign keys. Corrupt names the first finding.
Result<void> checkStructure(Connection &db);

/// The second half of it alone; may run inside a transaction.
Result<void> checkForeignKeys(Connection &db);

/// Opens every sealed value of the workspace and compares contents and results with their hashes. Corrupt names the
/// first one that is damaged.
Result<ScrubReport> scrubContent(Connection &db, const FieldCipher &cipher, const CancelToken &cancel = {});

/// Rows of every table, by its name.
Result<QList<QPair<QString, qint64>>> countRows(Connection &db);

} // namespace promptlab
