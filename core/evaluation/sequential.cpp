// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sequential.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

bool isOpenShare(double value)
{
    return value > 0 && value < 1;
}

bool isMixturePrior(const MixturePrior &prior)
{
    return prior.variance > 0 && prior.priorVariance > 0 && std::isfinite(prior.variance)
        && std::isfinite(prior.priorVariance);
}

} // namespace

std::optional<double> alphaPerLook(double alpha, int looks)
{
    return isOpenShare(alpha) && looks >= 1 ? std::optional(alpha / looks) : std::nullopt;
}

std::optional<FailureRateTest> FailureRateTest::create(const FailureRates &rates)
{
    if (!isOpenShare(rates.good) || !isOpenShare(rates.bad) || !(rates.good < rates.bad) || !isOpenShare(rates.alpha)
        || !isOpenShare(rates.beta) || !(rates.alpha + rates.beta < 1))
        return std::nullopt;
    FailureRateTest test;
    test.m_upper = std::log((1 - rates.beta) / rates.alpha);
    test.m_lower = std::log(rates.beta / (1 - rates.alpha));
    test.m_failure = std::log(rates.bad / rates.good);
    test.m_success = std::log((1 - rates.bad) / (1 - rates.good));
    return test;
}

SequentialDecision FailureRateTest::add(bool failed)
{
    if (m_decision != SequentialDecision::Continue)
        return m_decision;
    m_logRatio += failed ? m_failure : m_success;
    if (m_logRatio >= m_upper)
        m_decision = SequentialDecision::StopBad;
    else if (m_logRatio <= m_lower)
        m_decision = SequentialDecision::StopGood;
    return m_decision;
}

std::optional<double> mixtureLogRatio(double n, double average, const MixturePrior &prior)
{
    if (!isMixturePrior(prior) || !(n >= 1) || !std::isfinite(n) || !std::isfinite(average))
        return std::nullopt;
    const double joint = prior.variance + n * prior.priorVariance;
    return std::log(prior.variance / joint) / 2
         + n * n * prior.priorVariance * average * average / (2 * prior.variance * joint);
}

std::optional<double> mixtureHalfWidth(double n, const MixturePrior &prior, double alpha)
{
    if (!isMixturePrior(prior) || !(n >= 1) || !std::isfinite(n) || !isOpenShare(alpha))
        return std::nullopt;
    const double joint = prior.variance + n * prior.priorVariance;
    return std::sqrt(prior.variance * joint / (n * n * prior.priorVariance)
                     * (-2 * std::log(alpha) + std::log(joint / prior.variance)));
}

std::optional<MixtureTest> MixtureTest::create(const MixturePrior &prior, double alpha)
{
    return isMixturePrior(prior) && isOpenShare(alpha) ? std::optional(MixtureTest(prior, alpha)) : std::nullopt;
}

bool MixtureTest::add(double difference)
{
    if (!std::isfinite(difference))
        return false;
    ++m_count;
    m_sum += difference;
    m_largestLogRatio = std::max(m_largestLogRatio, mixtureLogRatio(m_count, m_sum / m_count, m_prior).value_or(0));
    return true;
}

double MixtureTest::p() const
{
    return std::exp(-m_largestLogRatio);
}

std::optional<Interval> MixtureTest::interval() const
{
    const auto half = mixtureHalfWidth(m_count, m_prior, m_alpha);
    return half ? std::optional(Interval{m_sum / m_count - *half, m_sum / m_count + *half}) : std::nullopt;
}

} // namespace promptlab
