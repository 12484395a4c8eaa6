// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming prompts, putting them away and taking them out again.
#pragma once

#include "core/store/store.h"
#include "core/workspace/promptservice.h"

namespace promptlab {

/// Unsupported where the prompt is archived: nothing of it is changed until it is restored.
Result<void> checkInUse(const Prompt &prompt);
/// Conflict where the newest version of another prompt includes @p key.
QFuture<Result<bool>> checkNotIncluded(Store &store, const Context &context, const QString &key);

/// Each inside a unit of work, with its audit entry. Conflict where an environment serves the prompt or a plan about it
/// has not ended.
Result<Prompt> renamePrompt(UnitOfWork &work, const RenamePromptRequest &request);
Result<Prompt> archivePrompt(UnitOfWork &work, const QString &key);
/// Conflict when it is not archived.
Result<Prompt> restorePrompt(UnitOfWork &work, const QString &key);

} // namespace promptlab
