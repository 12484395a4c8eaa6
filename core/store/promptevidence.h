// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/prompt/prompt.h"
#include "core/store/connection.h"

namespace promptlab {

class FieldCipher;

/// Whether the stored prompt versions and tags are still what the audit log says of them.
struct PromptEvidence {
    qint64 versions = 0;
    qint64 tags = 0;
    QString problem; ///< what does not agree, for a person; empty: everything does
};

/// The name under which an audit entry says that a tag was set: "tag:NAME".
[[nodiscard]] QString auditedTagField(const QString &tag);
/// The name under which an audit entry keeps what a version is beside its content: prompt, number, author and time.
[[nodiscard]] QString auditedVersionField(const PromptVersion &version);
/// The same for a prompt: its key.
[[nodiscard]] QString auditedPromptField(const Prompt &prompt);

/// Holds every version (its content, hash, number and prompt) and every tag against the entries that were written when
/// they were stored. What is found is in the report; errors are those of reading.
Result<PromptEvidence> verifyPromptEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel = {});

} // namespace promptlab
