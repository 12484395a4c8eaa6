// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/store/datasetrepository.h"

namespace promptlab {

/// Whether the stored versions of datasets are still what the audit log says of them.
struct DatasetEvidence {
    qint64 versions = 0;
    QString problem; ///< what does not agree, for a person; empty: everything does
};

/// The name under which an audit entry keeps what a version is beside its content: dataset, name and number.
[[nodiscard]] QString auditedDatasetField(const DatasetVersionRecord &version, const QString &name);

/// Holds every version (its rows, hash, number and dataset) against the entry that was written when it was stored.
/// What is found is in the report; errors are those of reading.
Result<DatasetEvidence> verifyDatasetEvidence(Connection &db, const FieldCipher &cipher,
                                              const CancelToken &cancel = {});

} // namespace promptlab
