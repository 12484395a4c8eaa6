// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/gates.h"
#include "core/evaluation/pairedtests.h"

#include <QJsonObject>
#include <QStringList>

namespace promptlab {

/// What one version achieved on one item (dataset row). Absent: not scored, which is never 0.
struct ItemOutcome {
    QString itemKey;
    QString group; ///< items of one non-empty group are one cluster in the statistics
    std::optional<bool> pass;
    std::optional<double> score;    ///< [0, 1], higher is better
    std::optional<double> passRate; ///< share of the runs that passed, where the item ran several times
    int runs = 1;
};

/// Joins the outcomes of repeated runs (equal itemKey) into one for each item, in the order of first appearance: score
/// and passRate are means over the scored runs, pass is true when more than half of them passed. Statistics are over
/// items: repeats are no independent samples.
QList<ItemOutcome> averageRepeats(const QList<ItemOutcome> &runs);

enum class ComparisonMeasure { PassRate, MeanScore };

struct ComparisonOptions {
    ComparisonMeasure primary = ComparisonMeasure::PassRate; ///< declared before the run
    double margin = defaultNonInferiorityMargin;
    std::uint64_t seed = 42; ///< of bootstrap and Monte-Carlo; store it with the result
    int resamples = 10'000;
    double maxNullShare = 0.05; ///< more items than this without a result on both sides: inconclusive
};

/// Why a gate came out as it did.
enum class GateReason {
    Shown,        ///< the interval decides: pass or fail
    TooWide,      ///< the interval covers both
    TooManyNulls, ///< too many items without a result
    TooFewItems,  ///< fewer than six: no exact paired test can reach p < .05
    NoVariation   ///< all differences are equal, and too few to show that nearly all others are, too
};

struct GateResult {
    GateKind kind = GateKind::Superiority;
    Verdict verdict = Verdict::Inconclusive;
    GateReason reason = GateReason::TooWide;
    std::optional<double> bound; ///< the lower bound that was looked at
    /// Rows still needed (80 % power if what was seen so far is the truth); absent when no number of rows is likely to
    /// help.
    std::optional<std::int64_t> rowsNeeded;
};

/// One quantity of both versions over the same units (items, or clusters where groups have several items).
struct MeasureComparison {
    std::int64_t units = 0; ///< n of the statistics
    double nullShare = 0;   ///< of all items: without a result on both sides, or on one side only
    double baseline = 0;    ///< mean over units
    double candidate = 0;
    double difference = 0;            ///< candidate − baseline
    std::optional<Interval> interval; ///< two-sided 95 %
    std::optional<Interval> oneSided; ///< both one-sided 95 % bounds
    QString intervalMethod;           ///< "newcombe-paired-10", "student", "bootstrap"
    std::optional<double> p;
    QString test;                     ///< "mcnemar-exact", or "sign-flip-" with exact, monte-carlo or normal
    std::optional<double> deviation;  ///< of the differences
    std::optional<double> effect;     ///< d_z = difference / deviation
    std::optional<double> detectable; ///< smallest difference that so many units show with 80 % power
    GateResult superiority;
    GateResult nonInferiority;

    [[nodiscard]] const GateResult &gate(GateKind kind) const
    {
        return kind == GateKind::Superiority ? superiority : nonInferiority;
    }
};

struct PassRateComparison : MeasureComparison {
    std::optional<Interval> baselineInterval; ///< Wilson
    std::optional<Interval> candidateInterval;
    std::int64_t improved = 0;            ///< b: units that pass more often with the candidate
    std::int64_t worsened = 0;            ///< c
    std::optional<McNemarResult> mcNemar; ///< only where each unit is a plain pass or fail
};

/// Two versions on the same items. Made by compareOutcomes().
struct Comparison {
    ComparisonOptions options;
    std::int64_t pairedItems = 0;
    std::int64_t onlyInBaseline = 0; ///< left out: they have no partner
    std::int64_t onlyInCandidate = 0;
    std::int64_t clusters = 0;                  ///< 0: no group has several items
    bool repeated = false;                      ///< some item ran more than once
    std::optional<PassRateComparison> passRate; ///< absent when no item has a pass or fail
    std::optional<MeasureComparison> score;     ///< absent when no item has a score

    /// The primary measure, or null when it was not measured at all.
    [[nodiscard]] const MeasureComparison *primary() const;
    /// Verdict of a gate on the primary measure; inconclusive when it was not measured.
    [[nodiscard]] Verdict verdict(GateKind kind) const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Compares @p candidate with @p baseline. Items pair by itemKey; the order of the lists does not matter. Pass rates
/// that are plain passes and fails: McNemar's exact test and Newcombe's paired interval (method 10). Scores, repeats
/// and clusters: sign-flip permutation, with Student's interval below 30 units and above 5,000, percentile bootstrap
/// between. Scores that are not finite count as not scored. Cost: at most resamples · 5,000 draws a measure. Errors:
/// InvalidInput for an itemKey that is empty or stands twice (see averageRepeats()).
Result<Comparison> compareOutcomes(const QList<ItemOutcome> &baseline, const QList<ItemOutcome> &candidate,
                                   const ComparisonOptions &options = {});

/// The comparison in translated sentences, the most important one first; names as the reader knows the versions.
QStringList comparisonSentences(const Comparison &comparison, const QString &baselineName,
                                const QString &candidateName);

} // namespace promptlab
