// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <span>
#include <vector>

namespace promptlab {

struct SequenceOptions {
    /// Cut along elements that are unique on both sides first (lines yes; words no: it costs edits on unrelated prose).
    bool anchors = true;
    qint64 searchSteps = 40'000'000; ///< about how many steps the searches may take together
};

/// Which elements have no partner (1). The unmarked ones of both sides match one to one, in order.
struct EditMarks {
    std::vector<quint8> a;
    std::vector<quint8> b;
    bool limited = false; ///< a search was cut off: more may be marked than necessary
};

/// Compares two sequences of numbers: equal head and tail off, elements unique on both sides as anchors (patience,
/// recursively), what only one side of a gap has out, then dtl on small gaps and LinearMyers on the others.
/// @param idCount all numbers are in [0, idCount). Errors: Cancelled.
Result<EditMarks> diffSequences(std::span<const int> a, std::span<const int> b, int idCount,
                                const SequenceOptions &options = {}, const CancelToken &cancel = {});

} // namespace promptlab
