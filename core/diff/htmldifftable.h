// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffreport.h"

namespace promptlab {

/// Appends the table of a line diff to @p html: side by side or in one column, as the options say. Errors: Cancelled.
Result<void> appendHtmlDiffTable(const LineDiff &diff, const ReportOptions &options, QString &html,
                                 const CancelToken &cancel);

} // namespace promptlab
