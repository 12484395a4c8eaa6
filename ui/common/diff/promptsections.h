// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

namespace promptlab {

/// Appends the sections of two prompts to @p document: settings, variables, messages, tools, response schema, pinned
/// includes; and counts the tokens of both sides. Errors: Cancelled.
Result<void> addPromptSections(DiffDocument &document, const PromptContent &before, const PromptContent &after,
                               const PromptDiff &diff, const CancelToken &cancel);

/// "System", "User", …: translated.
[[nodiscard]] QString messageRoleTitle(MessageRole role);

} // namespace promptlab
