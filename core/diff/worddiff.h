// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/diff/linediff.h"

namespace promptlab {

/// A stretch of a word diff. Offsets are UTF-16 units, half open; the edits of a WordDiff follow each other without a
/// gap.
struct WordEdit {
    EditKind kind = EditKind::Equal;
    int a0 = 0; ///< in the old text: [a0, a1)
    int a1 = 0;
    int b0 = 0; ///< in the new text: [b0, b1)
    int b1 = 0;

    friend bool operator==(const WordEdit &, const WordEdit &) = default;
};

struct WordOptions {
    bool ignoreCase = false;
    bool blanksAreEqual = false; ///< every run of white space (line ends too) equals every other: for rewrapped prose
};

/// The difference of two pieces of text by words.
struct WordDiff {
    QList<WordEdit> edits;
    double likeness = 1;  ///< 2 · units in equal words / units in all words, blanks not counted: 0 … 1
    bool limited = false; ///< more than 20,000 words a side: only common head and tail are told apart

    /// Whether to show words at all: at least LeastLikeness.
    [[nodiscard]] bool isUseful() const;
};

/// Compares by words (see WordToken), never by letters. Blanks between two changed words count as changed with them.
/// Errors: Cancelled; LimitExceeded for texts over 2^31 - 1 units.
Result<WordDiff> diffWords(QStringView a, QStringView b, const WordOptions &options = {},
                           const CancelToken &cancel = {});

} // namespace promptlab
