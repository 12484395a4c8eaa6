// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace promptlab {

/// Whether a gap is small enough for the exact search of dtl: at most 1,000 elements a side, and few enough path points
/// that dtl's table stays under 7 MB. Beyond its own limit of 2,000,000 points dtl cuts off and reports wrong
/// positions.
[[nodiscard]] bool isSmallGap(qsizetype sizeA, qsizetype sizeB);

/// Marks (with 1) what the shortest edit script removes from @p a and adds from @p b. Only for small gaps.
/// The marks must be zero before; unmarked elements of both sides match one to one, in order.
void solveSmallGap(std::span<const int> a, std::span<const int> b, std::span<quint8> markA, std::span<quint8> markB);

} // namespace promptlab
