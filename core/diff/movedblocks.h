// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

namespace promptlab {

/// Finds blocks that left one hunk and came back in another place (or hunk), equal line by line, with at least 20
/// letters or digits; then lets a block grow over neighbouring lines that are alike. No line belongs to two blocks.
/// @param ids the numbers of all lines of both texts. @param limits gets DiffLimit::Moves when the work limit was
/// reached. Errors: Cancelled.
Result<QList<MovedBlock>> findMovedBlocks(const TextLines &a, const TextLines &b, const std::vector<Hunk> &hunks,
                                          std::span<const int> idsA, std::span<const int> idsB, int idCount,
                                          DiffLimits &limits, const CancelToken &cancel = {});

} // namespace promptlab
