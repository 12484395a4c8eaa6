// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/diff/linenumber.h"
#include "core/diff/textlines.h"

#include <functional>
#include <span>
#include <vector>

namespace promptlab {

/// A place where two sequences differ: [a.begin, a.end) was replaced by [b.begin, b.end). One of them may be empty.
struct Hunk {
    LineRange a;
    LineRange b;

    friend bool operator==(const Hunk &, const Hunk &) = default;
};

/// The runs of marked elements, in order. Between two hunks lies at least one matched pair.
std::vector<Hunk> hunksFromMarks(std::span<const quint8> markA, std::span<const quint8> markB);

/// How good it is to cut before the element @p index of one side (0 … count); higher is better.
using CutScore = std::function<int(int index)>;

/// A hunk that only adds or only removes can often be moved up or down without changing what the script does ("the
/// second of two equal blank lines" or the first). Moves each to where it touches a neighbour, so that both become one
/// hunk, or else to the best cuts at its two ends; among equally good places to the lowest. Errors: Cancelled.
Result<void> slideHunks(std::vector<Hunk> &hunks, std::span<const int> a, std::span<const int> b,
                        const CutScore &scoreA, const CutScore &scoreB, const CancelToken &cancel = {});

/// Whether a line opens a section: a Markdown heading or rule, a tag on its own ("<rules>"), "[Name]", or a short line
/// that ends with a colon.
[[nodiscard]] bool isHeadingLine(QStringView line);

/// Scores cuts in a text: ends of the text and headings first, then after a blank line, before a blank line, less
/// indentation.
/// @p lines must outlive the result.
CutScore textCutScore(const TextLines &lines);

} // namespace promptlab
