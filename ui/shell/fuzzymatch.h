// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace promptlab {

/// How well a text answers what was typed.
struct FuzzyMatch {
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the letters that matched, rising
};

/// Finds each word of @p query in @p text, without regard to case: as it is, or its letters in their order where each
/// piece begins a word or goes on in one that was begun ("rfa" in "Run failed again"). Starts of words and neighbours
/// count more. An empty query matches everything with score 0. Pure; fast enough for 10,000 texts a key.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text);

} // namespace promptlab
