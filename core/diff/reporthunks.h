// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"
#include "core/diff/worddiff.h"

#include <functional>
#include <optional>

namespace promptlab {

/// A part of a report: changes that are close together, with the unchanged lines around them.
struct ReportHunk {
    LineRange a;
    LineRange b;
    QList<DiffRow> rows;
};

/// Calls @p show for each hunk in order, one at a time, so that a large report never holds all rows. Nothing when the
/// texts are equal. @param context unchanged lines around changes; negative: all lines in one hunk. @param compact see
/// alignedRows(). Errors: Cancelled, and what @p show returns.
Result<void> forEachReportHunk(const LineDiff &diff, int context, bool compact, const CancelToken &cancel,
                               const std::function<Result<void>(const ReportHunk &)> &show);

/// The words that tell apart the two lines of a row, or of an edited moved line and its partner; nothing where the
/// lines have no partner, are equal or are too different. Errors: Cancelled.
Result<std::optional<WordDiff>> rowWords(const LineDiff &diff, const DiffRow &row, const CancelToken &cancel);

/// Whether the two lines of a row differ in their line ends only, so that these must be shown.
[[nodiscard]] bool differsInLineEndOnly(const LineDiff &diff, const DiffRow &row);

/// Whether @p line is the last one and has no line end.
[[nodiscard]] bool lacksLastLineEnd(const TextLines &text, int line);

} // namespace promptlab
