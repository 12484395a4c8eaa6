// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

namespace promptlab {

class FieldCipher;

/// Whether the stored runs are still what the audit log says of them.
struct RunEvidence {
    qint64 runs = 0;    ///< finished ones
    qint64 results = 0; ///< of all runs
    QString problem;    ///< what does not agree, for a person; empty: everything does
};

struct RunRecord;

/// The name under which an audit entry keeps what a run is: "record:DIGEST".
[[nodiscard]] QString auditedRunField(const RunRecord &run);

/// Recomputes the digest of every result and the Merkle root of every finished run, and holds the roots against the
/// audit entries that were written when the runs ended. What is found is in the report; errors are those of reading.
Result<RunEvidence> verifyRunEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel = {});

} // namespace promptlab
