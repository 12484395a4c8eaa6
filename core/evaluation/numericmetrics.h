// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/descriptive.h"

#include <QString>

namespace promptlab {

/// When two numbers count as equal: |found − expected| ≤ absolute + relative · |expected|.
struct NumericTolerance {
    double absolute = 1e-9;
    double relative = 1e-6;
};
/// NaN equals nothing; an infinity only itself.
bool isNumericallyEqual(double found, double expected, const NumericTolerance &tolerance = {});

/// The first number in @p text: digits with an optional sign, decimals after a full stop and exponent; a comma between
/// groups of three digits is skipped (1,234.5 is 1234.5). Digits within a word (B2B, v2) do not count. Nothing without
/// one, or when it is too large for a double.
std::optional<double> firstNumberIn(const QString &text);

// Vectors give nothing when they are empty, differ in length or hold something that is not finite.

/// Dot product over both lengths, in [−1, 1]. Nothing for a vector of zeros.
std::optional<double> cosineSimilarity(Values a, Values b);
/// The score of a cosine: 0 for anything below 0.
double cosineScore(double cosine);
std::optional<double> dotProduct(Values a, Values b);
std::optional<double> euclideanDistance(Values a, Values b);
/// 1 / (1 + distance).
double distanceScore(double distance);

struct EmbeddingOverlap {
    double precision = 0; ///< mean over output tokens of the best similarity to a reference token
    double recall = 0;    ///< the same over reference tokens
    double f1 = 0;
};
/// BERTScore (T. Zhang et al., 2020) from the similarities of @p outputTokens output tokens (rows) with the reference
/// tokens (columns), row after row. Nothing when the size is no multiple of the rows or precision and recall do not
/// have a positive sum.
std::optional<EmbeddingOverlap> bertScore(Values similarities, std::size_t outputTokens);

/// exp(−mean) of the tokens' natural log-probabilities. Nothing without tokens or for a log-probability above 0.
std::optional<double> perplexity(Values logProbabilities);
/// promptfoo's "perplexity-score": 1 / (1 + perplexity).
std::optional<double> perplexityScore(Values logProbabilities);

} // namespace promptlab
