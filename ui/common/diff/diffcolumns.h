// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"
#include "ui/common/theme.h"

#include <QRect>

namespace promptlab {

/// Where the parts of one side stand, in pixels of the viewport; ends are exclusive.
struct SideColumns {
    int left = 0;
    int right = 0;
    int numberRight = 0; ///< line numbers end here
    int glyphLeft = 0;
    int textLeft = 0;
    int textRight = 0;

    [[nodiscard]] int textWidth() const { return textRight - textLeft; }
    [[nodiscard]] bool contains(int x) const { return left <= x && x < right; }
};

/// Where everything stands from left to right. In the unified view both sides are the same column.
struct DiffColumns {
    std::array<SideColumns, 2> sides; ///< by TextSide
    int gutterLeft = 0;
    int gutterRight = 0;

    [[nodiscard]] const SideColumns &of(TextSide side) const { return sides.at(size_t(side)); }
};

/// @param digits of the largest line number. @param cell width of a column of text.
[[nodiscard]] DiffColumns diffColumns(const Theme &theme, DiffViewMode mode, int width, int digits, qreal cell);

/// Width of the strip with the viewed boxes.
[[nodiscard]] int diffGutterWidth(const Theme &theme);

} // namespace promptlab
