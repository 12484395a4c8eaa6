// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

namespace promptlab {

/// Verdicts of a judge against people's labels on the same items.
struct ConfusionCounts {
    std::int64_t truePositive = 0;
    std::int64_t falseNegative = 0; ///< people say pass, the judge fail
    std::int64_t falsePositive = 0;
    std::int64_t trueNegative = 0;
    [[nodiscard]] std::int64_t total() const { return truePositive + falseNegative + falsePositive + trueNegative; }
};

// Nothing for negative counts, without items, and where the formula divides by 0 (one class only).

/// Share of items on which both say the same.
std::optional<double> agreementShare(const ConfusionCounts &counts);
/// Cohen's κ: agreement beyond what the two sides' own rates give by chance.
std::optional<double> cohenKappa(const ConfusionCounts &counts);
/// Matthews' correlation coefficient.
std::optional<double> matthewsCorrelation(const ConfusionCounts &counts);
/// Gwet's AC1, which keeps its meaning when nearly all items are of one class (K. L. Gwet, 2008).
std::optional<double> gwetAc1(const ConfusionCounts &counts);
/// Cohen's κ with quadratic weights for @p levels ordered levels; @p counts holds levels · levels counts, row after row
/// (one side in rows, the other in columns).
std::optional<double> quadraticKappa(Values counts, std::size_t levels);

enum class JudgeFitness {
    Fit,
    TooFewItems,     ///< fewer than 50 labelled items
    TooLowAgreement, ///< κ, or AC1 where one class holds more than 85 %, below 0.6
    NotDefined       ///< no statistic: one of the sides knows one class only
};
struct JudgeAssessment {
    JudgeFitness fitness = JudgeFitness::NotDefined;
    bool byAc1 = false; ///< one class of the people's labels holds more than 85 %
    std::optional<double> statistic;
};
constexpr double leastJudgeAgreement = 0.6;
constexpr std::int64_t leastLabelledItems = 50;
/// Whether a judge may gate. Repeat when its prompt or model changes.
JudgeAssessment assessJudge(const ConfusionCounts &counts);

/// How often a judge is right, measured on labelled items.
struct JudgeErrorRates {
    double sensitivity = 0; ///< of the items that pass, the share the judge passes
    double specificity = 0; ///< of the items that fail, the share the judge fails
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    /// From labelled items; nothing without items of both classes.
    static std::optional<JudgeErrorRates> from(const ConfusionCounts &counts);
};
struct CorrectedRate {
    double rate = 0; ///< clamped to [0, 1], as is the interval
    double standardError = 0;
    Interval interval;
    bool clamped = false; ///< the estimate lay outside
};
/// Pass rate corrected for the judge's errors (W. J. Rogan, B. Gladen, "Estimating prevalence from the results of a
/// screening test", 1978) with the uncertainty of the sample and of both error rates. Nothing when sensitivity +
/// specificity ≤ 1: the judge tells nothing then.
std::optional<CorrectedRate> correctedPassRate(double judgedRate, std::int64_t items, const JudgeErrorRates &judge,
                                               double confidence = 0.95);

} // namespace promptlab
