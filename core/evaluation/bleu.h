// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace promptlab {

// BLEU (K. Papineni et al., "BLEU: a method for automatic evaluation of machine translation", 2002) and relatives.
// n-gram metrics are alarms for regressions, no measure of quality.

/// What BLEU-4 counts; the counts of a corpus are the sums over its items.
struct BleuCounts {
    std::array<qint64, 4> matches{}; ///< n-grams of order 1 … 4 found in a reference, clipped
    std::array<qint64, 4> totals{};  ///< n-grams of the output
    qint64 outputLength = 0;
    qint64 referenceLength = 0; ///< of the reference closest in length, the shorter of two that are as close

    BleuCounts &operator+=(const BleuCounts &other);
    bool operator==(const BleuCounts &) const = default;
};

/// Counts of one item from its tokens (bleu13aTokens() or others). Nothing when no reference has a token, or for more
/// than largestMeasuredLength tokens.
std::optional<BleuCounts> bleuCounts(const QStringList &output, const QList<QStringList> &references);

enum class BleuSmoothing {
    None,
    Exponential ///< "exp": the k-th order without a match counts 1 / (2^k · total)
};

struct BleuOptions {
    BleuSmoothing smoothing = BleuSmoothing::None;
    bool effectiveOrder = false; ///< leave out the orders for which the output is too short
};

/// Brevity penalty times the geometric mean of the four precisions, in [0, 1]. As in sacreBLEU an output without any
/// match, and without effective order one without 4-grams, gives 0. Nothing without a reference.
std::optional<double> bleuScore(const BleuCounts &counts, const BleuOptions &options = {});

/// BLEU of one item: smoothed exponentially, with effective order.
std::optional<double> sentenceBleu(const QStringList &output, const QList<QStringList> &references);

/// BLEU as promptfoo's assertion "bleu" has it: lower-cased words between white space, weights shared by the orders
/// that the output has, a precision of 0 taken as 1e-7.
std::optional<double> looseBleu(const QString &output, const QStringList &references);

/// GLEU (Y. Wu et al., "Google's Neural Machine Translation System", 2016) as promptfoo's assertion "gleu" has it: the
/// smaller of precision and recall over all 1- to 4-grams of lower-cased words without trailing full stops; the best
/// over the references.
std::optional<double> gleuScore(const QString &output, const QStringList &references);

} // namespace promptlab
