// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace promptlab {

/// Precision: share of the output that is in the reference; recall: share of the reference that is in the output.
struct OverlapScore {
    double precision = 0;
    double recall = 0;
    double f1 = 0; ///< or Fβ, where a metric says so
};

// Nothing is said (no value) without anything to compare with, that is for a reference that has none of the counted
// parts, and for texts over the stated limits. An output without them scores 0.

/// ROUGE-N: overlap of n-grams (C.-Y. Lin, "ROUGE: a package for automatic evaluation of summaries", 2004). At most
/// largestMeasuredLength tokens, 1 ≤ n ≤ 9.
std::optional<OverlapScore> rougeN(const QStringList &output, const QStringList &reference, int n);
/// ROUGE-L: longest common subsequence. Bounded by defaultSubsequenceBudget.
std::optional<OverlapScore> rougeL(const QStringList &output, const QStringList &reference);
/// ROUGE-Lsum over the sentences of both: for each reference sentence the union of the subsequences it shares with all
/// output sentences; a token counts at most as often as it stands on both sides. At most 100,000,000
/// pairs of tokens.
std::optional<OverlapScore> rougeLsum(const QList<QStringList> &output, const QList<QStringList> &reference);
/// promptfoo's "rouge-n": F1 of ROUGE-1 over lower-cased Treebank tokens.
std::optional<double> looseRouge(const QString &output, const QString &reference);

struct MeteorScore {
    qint64 matches = 0;
    qint64 chunks = 0; ///< runs of matches that are neighbours on both sides
    double precision = 0;
    double recall = 0;
    double score = 0;
    bool fewestChunks = false; ///< shown that no matching has fewer chunks; otherwise chunks is a good upper bound
};
/// METEOR with the exact-match stage only, no stems, synonyms or paraphrases (A. Lavie, A. Agarwal, "METEOR: an
/// automatic metric for MT evaluation with high levels of correlation with human judgments", 2007):
/// F = PR / (0.9 P + 0.1 R), score = F · (1 − 0.5 (chunks / matches)³). Finding the fewest chunks is hard in general;
/// it is searched within a bound and shown in the result. Nothing for texts that need more than 200 million steps.
std::optional<MeteorScore> meteorExact(const QStringList &output, const QStringList &reference);

/// chrF2 (M. Popović, "chrF: character n-gram F-score for automatic MT evaluation", 2015): character n-grams of the
/// orders 1 … 6 without white space, mean precision and recall over the orders that both sides have, β = 2. f1 holds
/// that Fβ. At most largestMeasuredLength code points a side.
std::optional<OverlapScore> chrF2(const QString &output, const QString &reference);

} // namespace promptlab
