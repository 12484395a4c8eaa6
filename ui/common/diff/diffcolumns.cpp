// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffcolumns.h"

#include <cmath>

namespace promptlab {

int diffGutterWidth(const Theme &theme)
{
    return theme.grid(11);
}

DiffColumns diffColumns(const Theme &theme, DiffViewMode mode, int width, int digits, qreal cell)
{
    DiffColumns columns;
    const int gutter = diffGutterWidth(theme);
    const int numbers = int(std::ceil(digits * cell)) + theme.grid(3);
    const int glyph = theme.grid(6);
    if (mode == DiffViewMode::SideBySide) {
        columns.gutterLeft = std::max(0, (width - gutter) / 2);
        columns.gutterRight = columns.gutterLeft + gutter;
        columns.sides[0].right = columns.gutterLeft;
        columns.sides[1].left = columns.gutterRight;
        columns.sides[1].right = std::max(width, columns.gutterRight);
        for (SideColumns &side : columns.sides)
            side.numberRight = side.left + numbers;
    } else {
        columns.gutterRight = gutter;
        for (size_t i = 0; i < columns.sides.size(); ++i) {
            columns.sides[i].left = gutter;
            columns.sides[i].right = std::max(width, gutter);
            columns.sides[i].numberRight = gutter + numbers * int(i + 1);
        }
    }
    const int begin = mode == DiffViewMode::SideBySide ? 0 : numbers;
    for (size_t i = 0; i < columns.sides.size(); ++i) {
        SideColumns &side = columns.sides[i];
        side.glyphLeft = side.left + numbers + begin + theme.grid(1);
        side.textLeft = side.glyphLeft + glyph;
        side.textRight = std::max(side.textLeft, side.right - theme.grid(2));
    }
    return columns;
}

} // namespace promptlab
