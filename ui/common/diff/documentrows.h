// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

namespace promptlab {

/// Fills the rows of both modes, the changes, the figures and the widths of @p document from its sections. Errors:
/// Cancelled.
Result<void> layOutRows(DiffDocument &document, const CancelToken &cancel);

/// Columns of a line; negative for a line with more than printable ASCII and tabs, whose width only the font knows.
[[nodiscard]] int lineColumns(QStringView line);

/// Blanks that a tab jumps to a multiple of.
inline constexpr int diffTabWidth = 4;

} // namespace promptlab
