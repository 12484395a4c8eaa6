// SPDX-License-Identifier: GPL-3.0-or-later
// ROUGE and chrF; METEOR has its own file.
#include "core/evaluation/overlapmetrics.h"

#include "core/evaluation/ngrams.h"
#include "core/evaluation/sequences.h"
#include "core/evaluation/textmetrics.h"
#include "core/evaluation/wordtokens.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr qint64 largestSummaryTable = 100'000'000;
constexpr int chrFOrders = 6;
constexpr double chrFBetaSquared = 4;

OverlapScore overlapOf(qint64 matches, qint64 outputTotal, qint64 referenceTotal)
{
    OverlapScore score;
    if (matches > 0) {
        score.precision = double(matches) / double(outputTotal);
        score.recall = double(matches) / double(referenceTotal);
        score.f1 = 2 * double(matches) / double(outputTotal + referenceTotal);
    }
    return score;
}

qint64 tokenTotal(const QList<std::vector<quint32>> &sentences)
{
    qint64 total = 0;
    for (const auto &sentence : sentences)
        total += qint64(sentence.size());
    return total;
}

QHash<quint32, qint64> symbolCounts(const QList<std::vector<quint32>> &sentences)
{
    QHash<quint32, qint64> counts;
    for (const auto &sentence : sentences) {
        for (const quint32 symbol : sentence)
            ++counts[symbol];
    }
    return counts;
}

/// Places in @p sentence that some sentence of @p others shares with it in order.
std::optional<std::vector<bool>> sharedPlaces(const std::vector<quint32> &sentence,
                                              const QList<std::vector<quint32>> &others)
{
    std::vector<bool> shared(sentence.size(), false);
    for (const auto &other : others) {
        const auto places = commonSubsequencePlaces(sentence, other);
        if (!places)
            return std::nullopt;
        for (const size_t place : *places)
            shared[place] = true;
    }
    return shared;
}

std::vector<quint32> shownCodePoints(const QString &text)
{
    QString shown = metricText(text);
    shown.removeIf([](QChar c) { return c.isSpace(); });
    const QList<uint> codePoints = shown.toUcs4();
    return {codePoints.begin(), codePoints.end()};
}

} // namespace

std::optional<OverlapScore> rougeN(const QStringList &output, const QStringList &reference, int n)
{
    if (n < 1 || n > 9 || output.size() > largestMeasuredLength || reference.size() > largestMeasuredLength)
        return std::nullopt;
    NGramIndex index;
    const NGramCounts found = index.counted(index.symbols(output), n).back();
    const NGramCounts wanted = index.counted(index.symbols(reference), n).back();
    if (wanted.total == 0)
        return std::nullopt;
    return overlapOf(clippedMatches(found, wanted), found.total, wanted.total);
}

std::optional<OverlapScore> rougeL(const QStringList &output, const QStringList &reference)
{
    NGramIndex index;
    const auto found = index.symbols(output);
    const auto wanted = index.symbols(reference);
    const auto length = commonSubsequenceLength(found, wanted);
    if (wanted.empty() || !length)
        return std::nullopt;
    return overlapOf(*length, qint64(found.size()), qint64(wanted.size()));
}

std::optional<OverlapScore> rougeLsum(const QList<QStringList> &output, const QList<QStringList> &reference)
{
    NGramIndex index;
    QList<std::vector<quint32>> found;
    QList<std::vector<quint32>> wanted;
    for (const QStringList &sentence : output)
        found += index.symbols(sentence);
    for (const QStringList &sentence : reference)
        wanted += index.symbols(sentence);
    const qint64 outputTotal = tokenTotal(found);
    const qint64 referenceTotal = tokenTotal(wanted);
    if (referenceTotal == 0 || (outputTotal + found.size()) > largestSummaryTable / (referenceTotal + wanted.size()))
        return std::nullopt;
    QHash<quint32, qint64> leftOutput = symbolCounts(found);
    QHash<quint32, qint64> leftReference = symbolCounts(wanted);
    qint64 matches = 0;
    for (const auto &sentence : std::as_const(wanted)) {
        const auto shared = sharedPlaces(sentence, found);
        if (!shared)
            return std::nullopt;
        for (size_t place = 0; place < sentence.size(); ++place) {
            if (!(*shared)[place])
                continue;
            qint64 &inOutput = leftOutput[sentence[place]];
            qint64 &inReference = leftReference[sentence[place]];
            if (inOutput > 0 && inReference > 0) {
                --inOutput;
                --inReference;
                ++matches;
            }
        }
    }
    return overlapOf(matches, outputTotal, referenceTotal);
}

std::optional<double> looseRouge(const QString &output, const QString &reference)
{
    const auto score = rougeN(treebankTokens(output.toLower()), treebankTokens(reference.toLower()), 1);
    return score ? std::optional(score->f1) : std::nullopt;
}

std::optional<OverlapScore> chrF2(const QString &output, const QString &reference)
{
    const auto found = shownCodePoints(output);
    const auto wanted = shownCodePoints(reference);
    if (wanted.empty() || qsizetype(std::max(found.size(), wanted.size())) > largestMeasuredLength)
        return std::nullopt;
    NGramIndex index;
    const auto foundGrams = index.counted(found, chrFOrders);
    const auto wantedGrams = index.counted(wanted, chrFOrders);
    OverlapScore score;
    int orders = 0;
    for (size_t i = 0; i < size_t(chrFOrders) && foundGrams[i].total > 0 && wantedGrams[i].total > 0; ++i) {
        const double matches = double(clippedMatches(foundGrams[i], wantedGrams[i]));
        score.precision += matches / double(foundGrams[i].total);
        score.recall += matches / double(wantedGrams[i].total);
        ++orders;
    }
    if (orders > 0) {
        score.precision /= orders;
        score.recall /= orders;
    }
    const double weighted = chrFBetaSquared * score.precision + score.recall;
    if (weighted > 0)
        score.f1 = (1 + chrFBetaSquared) * score.precision * score.recall / weighted;
    return score;
}

} // namespace promptlab
