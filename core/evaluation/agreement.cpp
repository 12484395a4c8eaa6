// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/agreement.h"

#include "core/evaluation/distributions.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

/// The confusion as shares of all items.
struct ConfusionShares {
    double agreement = 0;
    double people = 0; ///< share that people pass
    double judge = 0;
};

std::optional<ConfusionShares> confusionShares(const ConfusionCounts &counts)
{
    const bool valid =
        std::min({counts.truePositive, counts.falseNegative, counts.falsePositive, counts.trueNegative}) >= 0;
    const double n = double(counts.total());
    if (!valid || !(n > 0))
        return std::nullopt;
    return ConfusionShares{double(counts.truePositive + counts.trueNegative) / n,
                           double(counts.truePositive + counts.falseNegative) / n,
                           double(counts.truePositive + counts.falsePositive) / n};
}

/// (agreement − by chance) / (1 − by chance).
std::optional<double> beyondChance(double agreement, double chance)
{
    return chance < 1 ? std::optional((agreement - chance) / (1 - chance)) : std::nullopt;
}

} // namespace

std::optional<double> agreementShare(const ConfusionCounts &counts)
{
    const auto shares = confusionShares(counts);
    return shares ? std::optional(shares->agreement) : std::nullopt;
}

std::optional<double> cohenKappa(const ConfusionCounts &counts)
{
    const auto shares = confusionShares(counts);
    if (!shares)
        return std::nullopt;
    return beyondChance(shares->agreement, shares->people * shares->judge + (1 - shares->people) * (1 - shares->judge));
}

std::optional<double> matthewsCorrelation(const ConfusionCounts &counts)
{
    const auto shares = confusionShares(counts);
    if (!shares)
        return std::nullopt;
    const double root =
        std::sqrt(shares->people * (1 - shares->people)) * std::sqrt(shares->judge * (1 - shares->judge));
    if (!(root > 0))
        return std::nullopt;
    const double both = double(counts.truePositive) / double(counts.total());
    return std::clamp((both - shares->people * shares->judge) / root, -1.0, 1.0);
}

std::optional<double> gwetAc1(const ConfusionCounts &counts)
{
    const auto shares = confusionShares(counts);
    if (!shares)
        return std::nullopt;
    const double passes = (shares->people + shares->judge) / 2;
    return beyondChance(shares->agreement, 2 * passes * (1 - passes));
}

std::optional<double> quadraticKappa(Values counts, std::size_t levels)
{
    const bool valid =
        levels >= 2 && levels <= 1000 && counts.size() == levels * levels
        && std::all_of(counts.begin(), counts.end(), [](double count) { return std::isfinite(count) && count >= 0; });
    if (!valid)
        return std::nullopt;
    std::vector<double> rows(levels, 0);
    std::vector<double> columns(levels, 0);
    double total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        rows[i / levels] += counts[i];
        columns[i % levels] += counts[i];
        total += counts[i];
    }
    double seen = 0;
    double byChance = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double distance = double(i / levels) - double(i % levels);
        seen += distance * distance * counts[i];
        byChance += distance * distance * rows[i / levels] * columns[i % levels] / std::max(total, 1e-300);
    }
    return byChance > 0 ? std::optional(1 - seen / byChance) : std::nullopt;
}

JudgeAssessment assessJudge(const ConfusionCounts &counts)
{
    JudgeAssessment result;
    const auto shares = confusionShares(counts);
    if (!shares)
        return result;
    // In whole numbers: exactly 85 % is not more than 85 %.
    const std::int64_t passes = counts.truePositive + counts.falseNegative;
    const std::int64_t larger = std::max(passes, counts.total() - passes);
    result.byAc1 = larger * 100 > counts.total() * 85;
    result.statistic = result.byAc1 ? gwetAc1(counts) : cohenKappa(counts);
    if (!result.statistic)
        result.fitness = JudgeFitness::NotDefined;
    else if (counts.total() < leastLabelledItems)
        result.fitness = JudgeFitness::TooFewItems;
    else if (*result.statistic < leastJudgeAgreement - 1e-12)
        result.fitness = JudgeFitness::TooLowAgreement;
    else
        result.fitness = JudgeFitness::Fit;
    return result;
}

std::optional<JudgeErrorRates> JudgeErrorRates::from(const ConfusionCounts &counts)
{
    JudgeErrorRates rates;
    rates.positives = counts.truePositive + counts.falseNegative;
    rates.negatives = counts.trueNegative + counts.falsePositive;
    if (!confusionShares(counts) || rates.positives == 0 || rates.negatives == 0)
        return std::nullopt;
    rates.sensitivity = double(counts.truePositive) / double(rates.positives);
    rates.specificity = double(counts.trueNegative) / double(rates.negatives);
    return rates;
}

std::optional<CorrectedRate> correctedPassRate(double judgedRate, std::int64_t items, const JudgeErrorRates &judge,
                                               double confidence)
{
    const auto isShare = [](double value) { return value >= 0 && value <= 1; };
    const double q1 = judge.sensitivity;
    const double q0 = judge.specificity;
    const double z = twoSidedZ(confidence);
    if (!isShare(judgedRate) || !isShare(q1) || !isShare(q0) || items < 1 || judge.positives < 1 || judge.negatives < 1
        || !(q0 + q1 > 1) || !(z > 0) || !std::isfinite(z))
        return std::nullopt;
    const double power = q0 + q1 - 1;
    const double rate = (judgedRate + q0 - 1) / power;
    const double variance = (judgedRate * (1 - judgedRate) / double(items)
                             + (1 - rate) * (1 - rate) * q0 * (1 - q0) / double(judge.negatives)
                             + rate * rate * q1 * (1 - q1) / double(judge.positives))
                          / (power * power);
    const auto clamped = [](double value) { return std::clamp(value, 0.0, 1.0); };
    CorrectedRate result;
    result.rate = clamped(rate);
    result.clamped = !isShare(rate);
    result.standardError = std::sqrt(variance);
    result.interval = {clamped(rate - z * result.standardError), clamped(rate + z * result.standardError)};
    return result;
}

} // namespace promptlab
