// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/promptservice.h"

#include <functional>

namespace promptlab {

/// What the pane needs of an open workspace. Without one it compares files.
struct DiffServices {
    PromptService *prompts = nullptr; ///< null: no workspace
    std::function<Context(const CancelToken &cancel)> context;
    /// Names of authors; may be empty.
    std::function<Task<Result<QHash<PersonId, QString>>>(Context context)> memberNames;
};

/// "2 min ago" within a day, else the date; exact() for tool tips.
[[nodiscard]] QString whenText(qint64 utcMs, qint64 nowMs);
[[nodiscard]] QString exactWhenText(qint64 utcMs);

} // namespace promptlab
