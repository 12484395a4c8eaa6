// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace promptlab {

/// Which blanks make no difference. Every mode but Exact also ignores how a line ends.
enum class WhitespaceMode {
    Exact,
    IgnoreTrailing, ///< blanks at the end of a line
    IgnoreAmount,   ///< one or more blanks are one; none at the end
    IgnoreAll       ///< all blanks
};

/// What counts as equal, and how much work a comparison may do.
struct DiffOptions {
    bool ignoreLineEnds = false; ///< "\r\n", "\n" and a missing last "\n" are equal
    WhitespaceMode whitespace = WhitespaceMode::Exact;
    bool ignoreCase = false;
    bool normalizeUnicode = false; ///< compare in NFC
    int maxLineLength = 10'000;    ///< longer lines are cut into pieces (see TextLines); 0: never
    bool detectMoves = true;
    bool pairLines = true;           ///< pair up removed and added lines that are alike
    qint64 searchSteps = 40'000'000; ///< about how many steps the exact search may take before it settles for less
};

/// Where a result settled for less than the best because a limit was reached. The result is right all the same.
enum class DiffLimit {
    Search = 1,  ///< the edit script may be longer than necessary
    Moves = 2,   ///< some moved blocks may have been missed
    Pairing = 4, ///< a large rewritten block was paired up piece by piece
    Words = 8    ///< a pair had too many words: only its common head and tail are told apart
};
Q_DECLARE_FLAGS(DiffLimits, DiffLimit)
Q_DECLARE_OPERATORS_FOR_FLAGS(DiffLimits)

} // namespace promptlab
