// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace promptlab {

/// How much work a longest common subsequence may take before it gives up: steps of some nanoseconds each. Two texts of
/// 35,000 tokens stay below it.
constexpr qint64 defaultSubsequenceBudget = 20'000'000;

/// Length of the longest common subsequence of two lists of numbered tokens, 64 rows at a time (H. Hyyrö, "Bit-parallel
/// LCS-length computation revisited", 2004). Memory is linear; nothing when more than @p budget steps
/// (length · length / 64) would be needed.
std::optional<qint64> commonSubsequenceLength(std::span<const quint32> a, std::span<const quint32> b,
                                              qint64 budget = defaultSubsequenceBudget);

/// Places in @p a of one longest common subsequence, rising. The way back takes one bit a cell: nothing for more than
/// @p cells cells (length · length), which are 12.5 MB and some tenths of a second by default.
std::optional<std::vector<size_t>> commonSubsequencePlaces(std::span<const quint32> a, std::span<const quint32> b,
                                                           qint64 cells = 100'000'000);

} // namespace promptlab
