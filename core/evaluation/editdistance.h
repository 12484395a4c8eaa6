// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace promptlab {

/// How much work an edit distance may take before it gives up: steps of some nanoseconds each.
constexpr qint64 defaultEditDistanceBudget = 20'000'000;

// Texts are taken as they are: pass them through metricText() first.

/// Levenshtein distance in Unicode code points (insert, delete, substitute cost 1). Equal ends are cut off, the rest
/// runs 64 rows at a time (Myers' bit-parallel method with Hyyrö's blocks). Nothing when more than @p budget steps
/// (length · length / 64) would be needed.
std::optional<qsizetype> levenshteinDistance(QStringView a, QStringView b, qint64 budget = defaultEditDistanceBudget);

/// The same in UTF-16 units, as JavaScript counts: a character beyond U+FFFF is two.
std::optional<qsizetype> levenshteinUtf16Distance(QStringView a, QStringView b,
                                                  qint64 budget = defaultEditDistanceBudget);

/// Whether the Levenshtein distance is at most @p limit: a band of 2·limit + 1 diagonals where that is cheaper, so that
/// long texts with a small limit stay quick. Nothing when more than @p budget steps would be needed.
std::optional<bool> isWithinLevenshtein(QStringView a, QStringView b, qsizetype limit,
                                        qint64 budget = defaultEditDistanceBudget);

/// 1 − distance / longer length; two empty texts are 1.
std::optional<double> levenshteinSimilarity(QStringView a, QStringView b, qint64 budget = defaultEditDistanceBudget);

/// Optimal string alignment: Levenshtein plus swaps of neighbours, no part edited twice. Nothing when
/// length · length is over @p budget.
std::optional<qsizetype> osaDistance(QStringView a, QStringView b, qint64 budget = defaultEditDistanceBudget);

} // namespace promptlab
