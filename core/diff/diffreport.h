// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"
#include "core/diff/promptdiff.h"

#include <functional>

namespace promptlab {

/// What a highlighter can say about a piece of a line.
enum class HighlightKind { Variable, Control, Tag, String, Number, Comment, Heading };

struct HighlightSpan {
    int start = 0; ///< UTF-16 offset in the line
    int length = 0;
    HighlightKind kind = HighlightKind::Variable;
};

/// Spans of one line without its line end; @p lineNumber is one based. Spans that overlap: the first wins.
using Highlighter = std::function<QList<HighlightSpan>(const QString &line, int lineNumber)>;

struct ReportOptions {
    QString oldName = QStringLiteral("a");
    QString newName = QStringLiteral("b");
    int context = 3;         ///< unchanged lines around a change; negative: all lines
    bool words = true;       ///< mark changed words in lines that are alike
    bool colour = false;     ///< text: ANSI colours. Without them changed words stand in [-…-] and {+…+}
    int width = 120;         ///< side by side: columns of the terminal, at least 40
    int tabWidth = 8;        ///< text: columns of a tab
    bool blueOrange = false; ///< HTML: blue and orange in place of green and red
    bool sideBySide = true;  ///< HTML: two columns; false: one
    Highlighter highlighter; ///< HTML: syntax colours; may be empty
};

/// Unified view for a terminal: "-", "+" and " " before the lines, "<" and ">" before moved ones (with where to and
/// from), a note where a limit was reached. Like a patch, but for reading: control characters are neutralised (see
/// displayText()).
/// "" when the texts are equal. Errors: Cancelled.
Result<QString> renderUnified(const LineDiff &diff, const ReportOptions &options = {}, const CancelToken &cancel = {});

/// Two columns with line numbers and a mark each ("-", "+", "~" changed, "<" and ">" moved); long lines are wrapped.
/// "" when the texts are equal. Errors: Cancelled.
Result<QString> renderSideBySide(const LineDiff &diff, const ReportOptions &options = {},
                                 const CancelToken &cancel = {});

/// A complete HTML page without scripts or outside parts; light or dark as the reader's system is. Marks "+ − ~ ⇄"
/// carry what the colours say. Errors: Cancelled.
Result<QString> renderHtml(const LineDiff &diff, const ReportOptions &options = {}, const CancelToken &cancel = {});

/// All that differs between two versions of a prompt, for a terminal. "" when nothing differs. Errors: Cancelled.
Result<QString> renderPromptDiff(const PromptDiff &diff, const ReportOptions &options = {},
                                 const CancelToken &cancel = {});

/// The same as a complete HTML page, as renderHtml(). Errors: Cancelled.
Result<QString> renderPromptDiffHtml(const PromptDiff &diff, const ReportOptions &options = {},
                                     const CancelToken &cancel = {});

/// JSON of a line diff. Line numbers are one based; a piece of a cut line has the number of its line.
///   {"format": "promptlab-diff/1", "limited": bool, "limits": ["search" | "moves" | "pairing" | "words"…],
///    "stats": {"equal", "removed", "added", "changed", "moved", "hunks"},
///    "edits": [{"kind": "removed" | "added" | "changed",
///               "before": {"line", "count"}, "after": {"line", "count"},  (count 0: the line before which)
///               "removed": [text…], "added": [text…],                     (without line ends)
///               "beforeEndsWithNewline": false, "afterEndsWithNewline": false,  (only where the last line has no line
///               end) "pairs": [{"before": n, "after": n, "likeness": x,
///                          "words": [{"kind": "equal" | "removed" | "added" | "changed", "before"?, "after"?}…]}…]}…],
///    "moves": [{"before": {"line", "count"}, "after": {"line", "count"}, "edited": bool}…]}
/// Equal stretches are left out; "pairs" stands in changed edits only, and "words" only with options.words and where
/// the lines are alike enough. Errors: Cancelled.
Result<QJsonObject> diffToJson(const LineDiff &diff, const ReportOptions &options = {}, const CancelToken &cancel = {});

/// JSON of a prompt diff. Indices are zero based, absent where a side has none; values absent where there were none.
///   {"format": "promptlab-prompt-diff/1", "equal": bool, "onlyWhitespace": bool, "breaking": bool, "limited": bool,
///   "limits": […],
///    "templateFormat": {"before", "after"},                               (only when changed)
///    "messages": [{"kind": "added" | "removed" | "changed", "before": i, "after": i, "moved": bool,
///                  "role": {"before", "after"}, "text": (as diffToJson), "fields": [CHANGE…]}…],
///    "variables": [{"kind": "added" | "removed" | "changed" | "renamed", "name", "oldName"?, "confidence"?, "fields":
///    [CHANGE…]}…], "settings": [CHANGE…], "tools": [{"kind", "name", "signatureChanged": bool, "fields": [CHANGE…]}…],
///    "responseSchema": [CHANGE…], "includePins": [CHANGE…],
///    "contract": [{"kind": (contractIssueName()), "subject"?, "oldName"?, "breaking": bool, "text"}…]}
///   CHANGE = {"path": JSON Pointer, "before"?, "after"?}
/// Unchanged messages are left out. Errors: Cancelled.
Result<QJsonObject> promptDiffToJson(const PromptDiff &diff, const ReportOptions &options = {},
                                     const CancelToken &cancel = {});

/// What to tell a reader of a limited diff, translated; "" when nothing was limited.
[[nodiscard]] QString limitsText(DiffLimits limits);

} // namespace promptlab
