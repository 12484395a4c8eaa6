// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/diff/diffoptions.h"

#include <QList>
#include <QString>

namespace promptlab {

/// One line of a patch hunk.
struct PatchLine {
    enum class Kind { Context, Removed, Added };
    Kind kind = Kind::Context;
    QString text;           ///< without the mark in front and without "\n" (a "\r" is part of it)
    bool noNewline = false; ///< "\ No newline at end of file" follows

    friend bool operator==(const PatchLine &, const PatchLine &) = default;
};

/// "@@ -oldStart,oldCount +newStart,newCount @@ section". Starts are one based as in the file; with a count of 0 the
/// start is the line before the hunk (0: the very beginning).
struct PatchHunk {
    int oldStart = 0;
    int oldCount = 0;
    int newStart = 0;
    int newCount = 0;
    QString section; ///< what stands behind the second "@@"; for the reader only
    QList<PatchLine> lines;
    int sourceLine = 0; ///< parsed: one-based line of the "@@" in the patch file; 0: made here

    friend bool operator==(const PatchHunk &, const PatchHunk &) = default;
};

/// What a patch does to one file. "/dev/null" stands for a file that is not there.
struct FilePatch {
    QString oldName;
    QString newName;
    QList<PatchHunk> hunks;

    friend bool operator==(const FilePatch &, const FilePatch &) = default;
};

/// Caps for patches from outside.
struct PatchLimits {
    int maxFiles = 10'000;
    int maxHunks = 1'000'000;               ///< in all files together
    int maxLine = 100'000'000;              ///< greatest line number or count
    qsizetype maxUnits = 256 * 1024 * 1024; ///< UTF-16 units of the patch
};

/// The patch that makes @p b out of @p a, with @p context unchanged lines around each hunk (negative counts as 0).
/// Lines are compared exactly. No hunks when the texts are equal. A hunk names the last heading before it. Errors:
/// Cancelled, LimitExceeded (as diffLines).
Result<FilePatch> makePatch(const QString &a, const QString &b, const QString &oldName, const QString &newName,
                            int context = 3, const CancelToken &cancel = {});

/// The patch as text that `patch`, `git apply` and parsePatch() read: "---", "+++" and hunks. Empty when there are no
/// hunks. Names with control characters, quotes or backslashes are quoted as in C; one with blanks is ended by a tab.
[[nodiscard]] QString formatPatch(const FilePatch &patch);

/// Reads unified patches of one or more files. Text around them (mail headers, "diff --git", "index …") is passed over.
/// Refused with InvalidInput at line and column of @p source: counts that do not fit the lines, hunks that overlap or
/// run backwards, a line after "\ No newline", numbers over the limit, a hunk without "---"/"+++" before it; with
/// Unsupported: binary and combined ("@@@") patches; with LimitExceeded: more than @p limits allow. Cancelled.
/// A text without any patch in it is an InvalidInput error, an empty one is an empty list.
Result<QList<FilePatch>> parsePatch(const QString &text, const QString &source = {}, const PatchLimits &limits = {},
                                    const CancelToken &cancel = {});

/// How far a hunk may be from where the patch says it is.
struct ApplyOptions {
    int maxOffset = 1000; ///< lines up or down; 0: exactly there
    int maxFuzz = 2;      ///< context lines at each end of a hunk that may differ; 0: none
};

/// Where a hunk went.
struct HunkPlacement {
    int line =
        0; ///< one-based line of the old text where its first line was found (or, for a pure insertion, put before)
    int offset = 0; ///< lines away from where the patch and the hunks before it put it
    int fuzz = 0;   ///< context lines that were not looked at, at each end

    friend bool operator==(const HunkPlacement &, const HunkPlacement &) = default;
};

struct PatchedText {
    QString text;
    QList<HunkPlacement> placements; ///< one a hunk

    /// Whether every hunk was exactly where the patch said.
    [[nodiscard]] bool isExact() const;
};

/// Applies @p patch to @p text: each hunk exactly where it belongs, else at the nearest place within the options,
/// without fuzz first. All hunks or none. Errors: Conflict that names the hunk and the line; Cancelled; LimitExceeded.
Result<PatchedText> applyPatch(const QString &text, const FilePatch &patch, const ApplyOptions &options = {},
                               const CancelToken &cancel = {});

} // namespace promptlab
