// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

/// Columns that a code point takes in a terminal: 0 for marks and joiners, 2 for wide East Asian signs and emoji,
/// else 1.
[[nodiscard]] int displayWidth(char32_t code);

/// Columns of a text that displayText() made.
[[nodiscard]] int displayWidth(QStringView text);

/// Text that can do nothing to a terminal and hides nothing from a reader: control characters become their pictures
/// ("␛"), C1 controls, direction marks, invisible characters and lone surrogates "<U+202E>". A tab becomes blanks up to
/// the next multiple of @p tabWidth, counted from @p column; with a width of 0 it stays. "\n" becomes its picture too.
[[nodiscard]] QString displayText(QStringView text, int tabWidth = 0, int column = 0);

/// Whether a character is one of those that displayText() writes as "<U+…>" or as a picture.
[[nodiscard]] bool isHiddenCharacter(char32_t code);

} // namespace promptlab
