// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"
#include "core/prompt/prompt.h"
#include "core/script/scripthost.h"

namespace promptlab {

/// What a run would find out only after requests were paid for: templates that do not compile. @p labels name the
/// versions. Errors: InvalidInput or LimitExceeded, naming the version. (Assertions are checked when they are stored.)
Result<void> checkPrompts(const QStringList &labels, const QList<PromptContent> &contents, const ScriptHost &scripts);

/// Patterns, scripts and schemas of a dataset that is about to be stored: all must compile. Errors name the row.
Result<void> checkDataset(const DatasetContent &content, const ScriptHost &scripts);

} // namespace promptlab
