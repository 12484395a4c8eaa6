// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

namespace promptlab {

// Stopping an offline run early without raising false alarms. Not for live traffic: there a base rate that drifts
// breaks these tests.

/// The level of each of @p looks planned looks so that all together stay within @p alpha (Bonferroni). Nothing without
/// looks or for an α outside of (0, 1).
std::optional<double> alphaPerLook(double alpha, int looks);

enum class SequentialDecision { Continue, StopGood, StopBad };

struct FailureRates {
    double good = 0.02;  ///< p0: fine
    double bad = 0.05;   ///< p1: too many
    double alpha = 0.05; ///< chance to stop as bad what is good
    double beta = 0.2;   ///< chance to accept what is bad
};

/// Wald's sequential probability ratio test of a failure rate (A. Wald, "Sequential tests of statistical hypotheses",
/// 1945). The first decision stays.
class FailureRateTest final
{
public:
    /// Nothing unless 0 < good < bad < 1, α and β are in (0, 1) and α + β < 1.
    static std::optional<FailureRateTest> create(const FailureRates &rates = {});

    SequentialDecision add(bool failed);

    [[nodiscard]] SequentialDecision decision() const { return m_decision; }
    /// Log-likelihood ratio of bad against good when it was decided, or so far.
    [[nodiscard]] double logRatio() const { return m_logRatio; }
    [[nodiscard]] double upperBound() const { return m_upper; } ///< at or above: bad
    [[nodiscard]] double lowerBound() const { return m_lower; } ///< at or below: good
    [[nodiscard]] double stepOfFailure() const { return m_failure; }
    [[nodiscard]] double stepOfSuccess() const { return m_success; }

private:
    FailureRateTest() = default;

    double m_upper = 0;
    double m_lower = 0;
    double m_failure = 0;
    double m_success = 0;
    double m_logRatio = 0;
    SequentialDecision m_decision = SequentialDecision::Continue;
};

/// What a mixture SPRT assumes: σ² of a single difference, known, and τ² of the normal prior on the mean difference.
struct MixturePrior {
    double variance = 0;
    double priorVariance = 0;
};
/// ln Λ after @p n differences with mean @p average. Nothing for n < 1 or variances that are not above 0.
std::optional<double> mixtureLogRatio(double n, double average, const MixturePrior &prior);
/// Half the width of the confidence sequence at 1 − @p alpha after @p n differences: it holds at all n at once.
std::optional<double> mixtureHalfWidth(double n, const MixturePrior &prior, double alpha = 0.05);

/// Test of mean difference 0 that may be looked at after each item (R. Johari, L. Pekelis, D. J. Walsh, "Always valid
/// inference", 2015).
class MixtureTest final
{
public:
    /// Nothing for variances that are not above 0 or an α outside of (0, 1).
    static std::optional<MixtureTest> create(const MixturePrior &prior, double alpha = 0.05);

    /// Adds one difference (candidate − baseline). One that is not finite is not counted and gives false.
    bool add(double difference);

    [[nodiscard]] double count() const { return m_count; }
    /// min(1, 1 / largest Λ so far): never rises.
    [[nodiscard]] double p() const;
    /// Interval of the mean difference at this point: valid whenever one stops. Nothing before the first difference.
    [[nodiscard]] std::optional<Interval> interval() const;

private:
    MixtureTest(const MixturePrior &prior, double alpha) : m_prior(prior), m_alpha(alpha) {}

    MixturePrior m_prior;
    double m_alpha;
    double m_count = 0;
    double m_sum = 0;
    double m_largestLogRatio = 0;
};

} // namespace promptlab
