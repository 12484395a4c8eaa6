// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/pipeline/runplan.h"
#include "core/pipeline/stages/stagejudge.h"

namespace promptlab {

/// What a validation looks at.
struct ValidationInput {
    QString label; ///< "triage@3"
    PromptContent content;
    QList<PlannedRow> rows; ///< to fill the prompt in with; may be none
    bool strictVariables = true;
    qint64 today = 0; ///< days since 1970-01-01 UTC, for models that end; 0: unknown
};

/// Looks at a prompt before anything is sent: its structure, its templates, its schemas, and every row that it is to be
/// filled in with. Plain values in and out; takes up to milliseconds a row, so it is called in a pool.
/// Errors: Corrupt (damaged installation), Cancelled.
Result<ValidationFindings> validatePrompt(const ValidationInput &input, const ScriptHost &scripts,
                                          const CancelToken &cancel);

} // namespace promptlab
