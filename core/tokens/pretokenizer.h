// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace promptlab {

/// The two published patterns that cut a text into pieces before byte pairs are joined.
enum class PieceRule { Cl100k, O200k };

/// End of the piece that starts at byte @p begin of valid UTF-8 @p text (begin < text.size()). Pieces follow each other
/// without gaps. Written by hand in place of the regular expressions: linear, no recursion, and with the whitespace and
/// case folding of the reference encoder (White_Space property; U+017F counts as "s").
qsizetype pieceEnd(PieceRule rule, QByteArrayView text, qsizetype begin);

} // namespace promptlab
