// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/judgescore.h"

#include "core/evaluation/assertionchecks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace promptlab {

namespace {

struct JudgeScoreText {
    Q_DECLARE_TR_FUNCTIONS(JudgeScore)
};

constexpr double leastScoreProbability = 0.01;
constexpr qsizetype mostSamples = 2'000;
constexpr qsizetype longestJudgeAnswer = 1'000'000;

/// The whole number a token is, spaces aside, if it is on the scale.
std::optional<int> scoreOfToken(const QString &token, const ScoreScale &scale)
{
    const QString text = token.trimmed();
    const bool digits = !text.isEmpty() && text.size() <= 4
                     && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int score = digits ? text.toInt() : scale.lowest - 1;
    return score >= scale.lowest && score <= scale.highest ? std::optional(score) : std::nullopt;
}

bool isAsciiDigitCharacter(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether the number in the token at @p place has a part in the token before or after it.
bool goesOn(const QList<JudgeToken> &answer, qsizetype place)
{
    const QString &text = answer[place].text;
    const bool before = place > 0 && isAsciiDigitCharacter(text.front()) && !answer[place - 1].text.isEmpty()
                     && isAsciiDigitCharacter(answer[place - 1].text.back());
    const QString next = place + 1 < answer.size() ? answer[place + 1].text : QString();
    const bool after = isAsciiDigitCharacter(text.back()) && !next.isEmpty() && isAsciiDigitCharacter(next.front());
    return before || after;
}

bool isValidScale(const ScoreScale &scale)
{
    return scale.lowest >= 0 && scale.highest > scale.lowest && scale.highest <= 1000;
}

/// Entropy and the rest from clusters that are complete.
SelfConsistency summarizedClusters(QList<QList<qsizetype>> clusters, qsizetype count)
{
    std::stable_sort(clusters.begin(), clusters.end(), [](const QList<qsizetype> &a, const QList<qsizetype> &b) {
        return a.size() != b.size() ? a.size() > b.size() : a.first() < b.first();
    });
    SelfConsistency result;
    result.answer = clusters.first().first();
    result.tied = clusters.size() > 1 && clusters[1].size() == clusters[0].size();
    result.agreement = double(clusters.first().size()) / double(count);
    for (const QList<qsizetype> &cluster : std::as_const(clusters)) {
        const double share = double(cluster.size()) / double(count);
        result.entropy -= share * std::log(share);
    }
    result.entropy = std::max(0.0, result.entropy);
    if (count > 1)
        result.normalizedEntropy = std::min(1.0, result.entropy / std::log(double(count)));
    result.clusters = std::move(clusters);
    return result;
}

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().trimmed().toLower();
    for (const QLatin1String yes : {QLatin1String("yes"), QLatin1String("true"), QLatin1String("pass"),
                                    QLatin1String("passed"), QLatin1String("y")}) {
        if (word == yes)
            return true;
    }
    for (const QLatin1String no : {QLatin1String("no"), QLatin1String("false"), QLatin1String("fail"),
                                   QLatin1String("failed"), QLatin1String("n")}) {
        if (word == no)
            return false;
    }
    return std::nullopt;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<double> ScoreScale::normalized(double score) const
{
    if (!isValidScale(*this) || !(score >= lowest && score <= highest))
        return std::nullopt;
    return (score - lowest) / (highest - lowest);
}

std::optional<WeightedScore> weightedScore(Values probabilities, const ScoreScale &scale)
{
    if (!isValidScale(scale) || probabilities.size() != std::size_t(scale.highest - scale.lowest + 1))
        return std::nullopt;
    double weights = 0;
    double sum = 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        if (!(probabilities[i] >= 0 && probabilities[i] <= 1 + 1e-6))
            return std::nullopt;
        if (probabilities[i] < leastScoreProbability)
            continue;
        weights += probabilities[i];
        sum += probabilities[i] * double(scale.lowest + int(i));
    }
    if (!(weights > 0))
        return std::nullopt;
    const double score = std::clamp(sum / weights, double(scale.lowest), double(scale.highest));
    return WeightedScore{score, *scale.normalized(score)};
}

std::optional<WeightedScore> weightedScore(const QList<JudgeToken> &answer, const ScoreScale &scale)
{
    if (!isValidScale(scale))
        return std::nullopt;
    qsizetype place = answer.size() - 1;
    while (place >= 0 && !scoreOfToken(answer[place].text, scale))
        --place;
    if (place < 0 || goesOn(answer, place))
        return std::nullopt;
    std::vector<double> probabilities(std::size_t(scale.highest - scale.lowest + 1), 0.0);
    for (const JudgeToken::Alternative &alternative : answer[place].likeliest) {
        // "4" and " 4" are the same score.
        if (const auto score = scoreOfToken(alternative.text, scale))
            probabilities[std::size_t(*score - scale.lowest)] += std::exp(alternative.logProbability);
    }
    return weightedScore(probabilities, scale);
}

std::optional<WeightedScore> sampledScore(Values scores, const ScoreScale &scale)
{
    const bool valid = std::all_of(scores.begin(), scores.end(),
                                   [&scale](double score) { return scale.normalized(score).has_value(); });
    const auto average = mean(scores);
    if (!valid || !average)
        return std::nullopt;
    return WeightedScore{*average,
                         *scale.normalized(std::clamp(*average, double(scale.lowest), double(scale.highest)))};
}

std::optional<double> groundedness(const ClaimCounts &claims)
{
    const int all = claims.supported + claims.contradicted + claims.notFound;
    if (std::min({claims.supported, claims.contradicted, claims.notFound}) < 0 || all < 1 || all > mostClaims)
        return std::nullopt;
    return double(claims.supported) / double(all);
}

std::optional<JuryVerdict> juryVerdict(const QList<std::optional<bool>> &verdicts)
{
    JuryVerdict result;
    int passes = 0;
    for (const std::optional<bool> &verdict : verdicts) {
        result.scored += verdict ? 1 : 0;
        passes += verdict.value_or(false) ? 1 : 0;
    }
    if (result.scored == 0)
        return std::nullopt;
    result.passShare = double(passes) / double(result.scored);
    if (2 * passes != result.scored)
        result.pass = 2 * passes > result.scored;
    return result;
}

std::optional<double> juryAgreement(const QList<QList<std::optional<bool>>> &items)
{
    double agreeing = 0;
    double all = 0;
    for (const QList<std::optional<bool>> &verdicts : items) {
        double passes = 0;
        double fails = 0;
        for (const std::optional<bool> &verdict : verdicts) {
            if (verdict)
                (*verdict ? passes : fails) += 1;
        }
        const double pairs = (passes + fails) * (passes + fails - 1) / 2;
        agreeing += pairs - passes * fails;
        all += pairs;
    }
    return all > 0 ? std::optional(agreeing / all) : std::nullopt;
}

std::optional<SelfConsistency> selfConsistency(const QStringList &normalizedAnswers)
{
    if (normalizedAnswers.isEmpty())
        return std::nullopt;
    QHash<QString, qsizetype> known;
    QList<QList<qsizetype>> clusters;
    for (qsizetype i = 0; i < normalizedAnswers.size(); ++i) {
        const auto it = known.constFind(normalizedAnswers[i]);
        const qsizetype cluster = it != known.constEnd() ? *it : clusters.size();
        if (cluster == clusters.size()) {
            known.insert(normalizedAnswers[i], cluster);
            clusters += QList<qsizetype>();
        }
        clusters[cluster] += i;
    }
    return summarizedClusters(std::move(clusters), normalizedAnswers.size());
}

std::optional<SelfConsistency> selfConsistency(qsizetype count, const std::function<bool(qsizetype, qsizetype)> &same)
{
    if (count < 1 || count > mostSamples || !same)
        return std::nullopt;
    std::vector<qsizetype> home(static_cast<std::size_t>(count), 0); // the first sample of each one's cluster
    std::iota(home.begin(), home.end(), qsizetype(0));
    const auto rootOf = [&home](qsizetype sample) {
        while (home[std::size_t(sample)] != sample)
            sample = home[std::size_t(sample)] = home[std::size_t(home[std::size_t(sample)])];
        return sample;
    };
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype j = i + 1; j < count; ++j) {
            const qsizetype a = rootOf(i);
            const qsizetype b = rootOf(j);
            if (a != b && same(i, j))
                home[std::size_t(std::max(a, b))] = std::min(a, b);
        }
    }
    QHash<qsizetype, qsizetype> known;
    QList<QList<qsizetype>> clusters;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype root = rootOf(i);
        if (root == i) {
            known.insert(root, clusters.size());
            clusters += QList<qsizetype>();
        }
        clusters[known.value(root)] += i;
    }
    return summarizedClusters(std::move(clusters), count);
}

Result<JudgeVerdict> parseJudgeVerdict(const QString &answer, double lowest, double highest)
{
    if (answer.size() > longestJudgeAnswer)
        return makeError(ErrorCode::LimitExceeded, JudgeScoreText::tr("The judge's answer is too long to be read"));
    PL_TRY(const QList<QJsonObject> objects, jsonObjectsIn(answer, longestJudgeAnswer));
    for (auto it = objects.crbegin(); it != objects.crend(); ++it) {
        JudgeVerdict verdict;
        verdict.pass = truthOf(it->value(it->contains(u"pass") ? u"pass" : u"verdict"));
        verdict.score = numberOf(it->value(u"score"));
        if (!verdict.pass && !verdict.score)
            continue;
        if (verdict.score && !(*verdict.score >= lowest && *verdict.score <= highest))
            return makeError(
                ErrorCode::InvalidInput,
                JudgeScoreText::tr("The judge's score %1 is not between %2 and %3")
                    .arg(QString::number(*verdict.score), QString::number(lowest), QString::number(highest)));
        verdict.reason = it->value(u"reason").toString();
        return verdict;
    }
    return makeError(ErrorCode::InvalidInput,
                     JudgeScoreText::tr("The judge's answer holds no JSON object with a verdict or a score"));
}

} // namespace promptlab
