// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/diffoptions.h"
#include "core/diff/hunkslider.h"
#include "core/diff/textlines.h"

namespace promptlab {

enum class EditKind {
    Equal,   ///< the lines of both sides match one to one (equal under the options)
    Removed, ///< lines of the old text; the range of the new text is empty
    Added,   ///< lines of the new text; the range of the old text is empty
    Changed  ///< lines of the old text were replaced by lines of the new one
};

/// One stretch of a comparison. The edits of a LineDiff follow each other without a gap on both sides.
struct LineEdit {
    EditKind kind = EditKind::Equal;
    LineRange a;       ///< lines of the old text
    LineRange b;       ///< lines of the new text
    int firstPair = 0; ///< Changed: its pairs are LineDiff::pairs[firstPair … firstPair + pairCount)
    int pairCount = 0;

    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

/// Two lines inside a Changed edit that are alike (at least LeastLikeness): one was edited into the other.
/// Their difference in words: diffWords().
struct LinePair {
    LineNumber a;
    LineNumber b;
    float likeness = 0; ///< 0 … 1

    friend bool operator==(const LinePair &, const LinePair &) = default;
};

/// A block that was taken out in one place and put in at another. Both ranges have the same size and lie within
/// removed, added or changed edits; line k of one belongs to line k of the other.
struct MovedBlock {
    LineRange a;
    LineRange b;
    bool edited = false; ///< some lines at its ends are alike, not equal

    friend bool operator==(const MovedBlock &, const MovedBlock &) = default;
};

/// Lines by what happened to them; each changed line counts once.
struct DiffStats {
    int equal = 0;   ///< matched lines
    int removed = 0; ///< lines taken out, neither moved nor part of a pair
    int added = 0;   ///< lines put in, neither moved nor part of a pair
    int changed = 0; ///< pairs
    int moved = 0;   ///< lines in moved blocks
    int hunks = 0;   ///< edits that are not Equal

    friend bool operator==(const DiffStats &, const DiffStats &) = default;
};

/// The difference of two texts by lines. Shares the texts.
struct LineDiff {
    TextLines a;             ///< the old text
    TextLines b;             ///< the new text
    QList<LineEdit> edits;   ///< from the start of both texts to their ends
    QList<LinePair> pairs;   ///< ascending on both sides
    QList<MovedBlock> moves; ///< ascending by a
    QList<int> movesByB;     ///< indices into moves, ascending by b
    DiffStats stats;
    DiffLimits limits; ///< where a limit was reached; show it

    [[nodiscard]] bool isLimited() const { return limits != DiffLimits(); }
    [[nodiscard]] bool isEqual() const { return stats.hunks == 0; }
    /// Index into moves of the block that holds a line of the old (A) or new (B) text, -1: none.
    [[nodiscard]] int moveOfA(LineNumber line) const;
    [[nodiscard]] int moveOfB(LineNumber line) const;
};

/// Compares two texts by lines.
/// Any pair of 100,000 lines takes well under a second and less than 20 MB over the texts; where the exact answer would
/// cost more, the result is right but may be longer than necessary, and says so in @c limits. Errors: Cancelled;
/// LimitExceeded for texts over 2^31 - 1 UTF-16 units.
Result<LineDiff> diffLines(const QString &a, const QString &b, const DiffOptions &options = {},
                           const CancelToken &cancel = {});

/// Only where the texts differ, hunks not moved to nicer places: for merging and patching.
/// @param limits gets DiffLimit::Search when the search was cut off.
Result<std::vector<Hunk>> compareLines(const TextLines &a, const TextLines &b, const DiffOptions &options,
                                       DiffLimits &limits, const CancelToken &cancel = {});

/// What a row of a view shows.
enum class RowKind {
    Equal,
    Removed, ///< a only
    Added,   ///< b only
    Changed, ///< a pair: words can be told apart
    Replaced ///< two lines side by side that are not alike
};

/// One row of an aligned view: a line of a, of b, or both.
struct DiffRow {
    RowKind kind = RowKind::Equal;
    int a = -1; ///< zero-based line, -1: none
    int b = -1;
    int moveA = -1; ///< index into LineDiff::moves when line a was moved away, else -1
    int moveB = -1; ///< index into LineDiff::moves when line b was moved here, else -1

    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

/// The rows of @p edit. @param compact puts a removed and an added line that do not belong together into one row
/// (Replaced) where that saves a row, as two columns want it; without, each has its own.
QList<DiffRow> alignedRows(const LineDiff &diff, const LineEdit &edit, bool compact);

} // namespace promptlab
