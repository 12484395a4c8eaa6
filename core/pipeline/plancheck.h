// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dataset.h"
#include "core/pipeline/runplan.h"

namespace promptlab {

/// What a run would find out only after requests were paid for: templates that do not compile, patterns, scripts and
/// schemas of assertions that are none. @p labels name the versions. Errors: InvalidInput or LimitExceeded, naming the
/// version or row.
Result<void> checkPlan(const QStringList &labels, const QList<PromptContent> &contents, const QList<PlannedRow> &rows,
                       const ScriptHost &scripts);

/// The same for the assertions of a dataset that is about to be stored. Errors name the row.
Result<void> checkDataset(const DatasetContent &content, const ScriptHost &scripts);

} // namespace promptlab
