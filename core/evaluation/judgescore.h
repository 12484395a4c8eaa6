// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/descriptive.h"

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace promptlab {

// Arithmetic on what judges said. Nothing here asks a model.

/// Whole scores a judge may give.
struct ScoreScale {
    int lowest = 1;
    int highest = 5;
    /// (score − lowest) / (highest − lowest); nothing outside of the scale.
    [[nodiscard]] std::optional<double> normalized(double score) const;
};

/// One position of a judge's answer: the token that was taken and the likeliest ones with their natural
/// log-probabilities (which usually hold the one taken).
struct JudgeToken {
    QString text;
    struct Alternative {
        QString text;
        double logProbability = 0;
    };
    QList<Alternative> likeliest;
};

struct WeightedScore {
    double score = 0;      ///< on the scale
    double normalized = 0; ///< [0, 1]
};
/// Σ s·p(s) / Σ p(s) over whole scores and their probabilities; those below 0.01 are dropped (Y. Liu et al., "G-Eval:
/// NLG evaluation using GPT-4 with better human alignment", 2023). @p probabilities: one for each score of the scale,
/// from the lowest. Nothing when none is left.
std::optional<WeightedScore> weightedScore(Values probabilities, const ScoreScale &scale = {});
/// The same from an answer: the last position whose token is a score of the scale. Nothing without one, without
/// log-probabilities there, or when the number goes on in a neighbouring token (10 as 1 and 0): take samples then.
std::optional<WeightedScore> weightedScore(const QList<JudgeToken> &answer, const ScoreScale &scale = {});
/// Without log-probabilities: the mean of several samples. Nothing when one is outside of the scale.
std::optional<WeightedScore> sampledScore(Values scores, const ScoreScale &scale = {});

/// Verdicts on an output's atomic claims against a given context.
struct ClaimCounts {
    int supported = 0;
    int contradicted = 0; ///< reported apart; can gate alone
    int notFound = 0;
};
constexpr int mostClaims = 20;
/// supported / all. Nothing without claims, for negative counts or more than 20 claims.
std::optional<double> groundedness(const ClaimCounts &claims);

struct JuryVerdict {
    std::optional<bool> pass; ///< by majority; absent for a draw
    double passShare = 0;
    int scored = 0;
};
/// Nothing when no judge has a verdict. Missing verdicts do not count.
std::optional<JuryVerdict> juryVerdict(const QList<std::optional<bool>> &verdicts);
/// Share of the pairs of judges that agree, over all items; each inner list holds one item's verdicts. Nothing when no
/// item has two verdicts.
std::optional<double> juryAgreement(const QList<QList<std::optional<bool>>> &items);

struct SelfConsistency {
    QList<QList<qsizetype>> clusters; ///< places in the samples; the largest first, equal ones by their first sample
    qsizetype answer = 0;             ///< a sample of the largest cluster: its first
    bool tied = false;                ///< a second cluster is as large
    double agreement = 0;             ///< share of the largest cluster
    double entropy = 0;               ///< over the clusters, in nats
    std::optional<double> normalizedEntropy; ///< entropy / ln n; not defined for one sample
};
/// Samples that are the same text fall together. Nothing without samples.
std::optional<SelfConsistency> selfConsistency(const QStringList &normalizedAnswers);
/// Samples that @p same joins fall together, directly or through others (mutual entailment, cosine ≥ 0.9), so that
/// their order does not matter. At most 2,000 samples. Cost: count² / 2 calls.
std::optional<SelfConsistency> selfConsistency(qsizetype count, const std::function<bool(qsizetype, qsizetype)> &same);

struct JudgeVerdict {
    std::optional<bool> pass;
    std::optional<double> score; ///< as it was given, within the limits asked for
    QString reason;
};
/// Reads what a judge answered, tolerantly: the last JSON object with a "pass", "verdict" or "score" counts, whatever
/// stands around it (fences, prose). pass: a bool or yes/no, true/false, pass/fail, y/n; score: a number, also as text.
/// Nothing is made up: with neither of them the answer is malformed. Errors: InvalidInput for that and for a score
/// outside of [@p lowest, @p highest]; LimitExceeded for an answer of more than a million characters.
Result<JudgeVerdict> parseJudgeVerdict(const QString &answer, double lowest = 0, double highest = 1);

} // namespace promptlab
