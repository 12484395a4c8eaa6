// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffcolumns.h"

#include <QFont>

namespace promptlab {

/// A value that changed, broken into the lines of its column, so that what changed in it can be seen.
struct ValueLayout {
    QString text;            ///< without line breaks of its own
    std::vector<int> starts; ///< where each line begins, the first one (0) included
    bool cut = false;        ///< there is more than the last line shows

    [[nodiscard]] int endOf(int line) const
    {
        return size_t(line) + 1 < starts.size() ? starts[size_t(line) + 1] : int(text.size());
    }
};

/// Width of the name that stands before a value.
[[nodiscard]] int valueNameWidth(const SideColumns &columns, const Theme &theme);
/// What one side of a row of values shows; in the unified view both values of a changed row.
[[nodiscard]] QString shownValue(const DiffDocument &document, const DocumentRow &row, DiffViewMode mode,
                                 TextSide side);
/// An unchanged value keeps to one line.
[[nodiscard]] ValueLayout layOutValue(const QString &text, const DocumentRow &row, const SideColumns &columns,
                                      const Theme &theme);
/// Height of a row of values whose two sides stand beside each other. @p least of a row of one line.
[[nodiscard]] int valueRowHeight(const DiffDocument &document, const DocumentRow &row, DiffViewMode mode,
                                 const DiffColumns &columns, const Theme &theme, int least);

} // namespace promptlab
