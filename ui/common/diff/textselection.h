// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

namespace promptlab {

/// A place in one of the two texts: between two characters of the line that a row shows.
struct TextPlace {
    int row = -1;   ///< of the document, in the mode of the view
    int offset = 0; ///< UTF-16 units in the line

    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

/// What is selected, on one side: a selection over both would be no text.
struct TextSelection {
    TextSide side = TextSide::Right;
    TextPlace anchor;
    TextPlace caret;

    [[nodiscard]] bool isEmpty() const { return anchor == caret || caret.row < 0; }
    [[nodiscard]] TextPlace first() const { return std::min(anchor, caret); }
    [[nodiscard]] TextPlace last() const { return std::max(anchor, caret); }
    friend bool operator==(const TextSelection &, const TextSelection &) = default;
};

/// The selected part of a row's line; an empty range when the row has none.
struct SelectedRange {
    int begin = 0;
    int end = 0;
    bool lineEnd = false; ///< the selection goes on in the next line
};
[[nodiscard]] SelectedRange selectedRange(const TextSelection &selection, int row, int lineLength);

/// The text, with the line ends of the file; rows of values as "name: value". What is folded away is part of it.
[[nodiscard]] QString selectedText(const DiffDocument &document, DiffViewMode mode, const TextSelection &selection);

/// Length of the text that a place in a row can stand in; 0 for headings, values and rows without that side.
[[nodiscard]] int rowTextLength(const DiffDocument &document, const DocumentRow &row, TextSide side);

/// The word around an offset: [begin, end).
[[nodiscard]] std::pair<int, int> wordAround(QStringView line, int offset);

} // namespace promptlab
