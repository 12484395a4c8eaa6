// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bleu.h"

#include "core/evaluation/ngrams.h"
#include "core/evaluation/wordtokens.h"

#include <cmath>

namespace promptlab {

namespace {

constexpr int bleuOrders = 4;

bool areMeasurable(const QStringList &output, const QList<QStringList> &references)
{
    bool some = false;
    for (const QStringList &reference : references) {
        if (reference.size() > largestMeasuredLength)
            return false;
        some = some || !reference.isEmpty();
    }
    return some && output.size() <= largestMeasuredLength;
}

qsizetype closestLength(qsizetype length, const QList<QStringList> &references)
{
    qsizetype closest = references.first().size();
    for (const QStringList &reference : references) {
        const qsizetype distance = std::abs(reference.size() - length);
        const qsizetype best = std::abs(closest - length);
        if (distance < best || (distance == best && reference.size() < closest))
            closest = reference.size();
    }
    return closest;
}

/// Of each n-gram as many as the reference that has most of them.
NGramCounts joinedMaxima(const NGramCounts &a, const NGramCounts &b)
{
    NGramCounts joined = a;
    for (auto it = b.counts.constBegin(); it != b.counts.constEnd(); ++it) {
        qint64 &count = joined.counts[it.key()];
        count = std::max(count, it.value());
    }
    return joined;
}

double brevityPenalty(qint64 output, qint64 reference)
{
    return output > reference ? 1 : std::exp(1 - double(reference) / double(output));
}

QList<QStringList> lowerCasedWords(const QStringList &texts)
{
    QList<QStringList> words;
    for (const QString &text : texts)
        words += whitespaceTokens(text.toLower());
    return words;
}

QStringList withoutFullStops(QStringList words)
{
    for (QString &word : words) {
        while (word.endsWith(u'.'))
            word.chop(1);
    }
    return words;
}

} // namespace

BleuCounts &BleuCounts::operator+=(const BleuCounts &other)
{
    for (size_t i = 0; i < matches.size(); ++i) {
        matches[i] += other.matches[i];
        totals[i] += other.totals[i];
    }
    outputLength += other.outputLength;
    referenceLength += other.referenceLength;
    return *this;
}

std::optional<BleuCounts> bleuCounts(const QStringList &output, const QList<QStringList> &references)
{
    if (!areMeasurable(output, references))
        return std::nullopt;
    NGramIndex index;
    const auto found = index.counted(index.symbols(output), bleuOrders);
    std::vector<NGramCounts> wanted(bleuOrders);
    for (const QStringList &reference : references) {
        const auto grams = index.counted(index.symbols(reference), bleuOrders);
        for (size_t i = 0; i < wanted.size(); ++i)
            wanted[i] = joinedMaxima(wanted[i], grams[i]);
    }
    BleuCounts counts;
    for (size_t i = 0; i < wanted.size(); ++i) {
        counts.matches[i] = clippedMatches(found[i], wanted[i]);
        counts.totals[i] = found[i].total;
    }
    counts.outputLength = output.size();
    counts.referenceLength = closestLength(output.size(), references);
    return counts;
}

std::optional<double> bleuScore(const BleuCounts &counts, const BleuOptions &options)
{
    if (counts.referenceLength <= 0)
        return std::nullopt;
    if (counts.matches[0] == 0)
        return 0.0;
    double logs = 0;
    int orders = 0;
    double halvings = 1;
    for (size_t i = 0; i < counts.totals.size(); ++i) {
        if (counts.totals[i] == 0) {
            if (options.effectiveOrder)
                continue;
            return 0.0;
        }
        double precision = double(counts.matches[i]) / double(counts.totals[i]);
        if (counts.matches[i] == 0) {
            if (options.smoothing == BleuSmoothing::None)
                return 0.0;
            halvings *= 2;
            precision = 1 / (halvings * double(counts.totals[i]));
        }
        logs += std::log(precision);
        ++orders;
    }
    return brevityPenalty(counts.outputLength, counts.referenceLength) * std::exp(logs / orders);
}

std::optional<double> sentenceBleu(const QStringList &output, const QList<QStringList> &references)
{
    const auto counts = bleuCounts(output, references);
    return counts ? bleuScore(*counts, {BleuSmoothing::Exponential, true}) : std::nullopt;
}

std::optional<double> looseBleu(const QString &output, const QStringList &references)
{
    const auto counts = bleuCounts(whitespaceTokens(output.toLower()), lowerCasedWords(references));
    if (!counts)
        return std::nullopt;
    if (counts->outputLength == 0)
        return 0.0;
    double logs = 0;
    int orders = 0;
    for (size_t i = 0; i < counts->totals.size() && counts->totals[i] > 0; ++i) {
        const double precision = double(counts->matches[i]) / double(counts->totals[i]);
        logs += std::log(precision > 0 ? precision : 1e-7);
        ++orders;
    }
    return brevityPenalty(counts->outputLength, counts->referenceLength) * std::exp(logs / orders);
}

std::optional<double> gleuScore(const QString &output, const QStringList &references)
{
    const QStringList words = withoutFullStops(whitespaceTokens(output.toLower()));
    const QList<QStringList> wanted = lowerCasedWords(references);
    if (!areMeasurable(words, wanted))
        return std::nullopt;
    NGramIndex index;
    const auto found = index.counted(index.symbols(words), bleuOrders);
    double best = 0;
    for (const QStringList &reference : wanted) {
        const auto grams = index.counted(index.symbols(withoutFullStops(reference)), bleuOrders);
        qint64 matches = 0;
        qint64 outputTotal = 0;
        qint64 referenceTotal = 0;
        for (size_t i = 0; i < found.size(); ++i) {
            matches += clippedMatches(found[i], grams[i]);
            outputTotal += found[i].total;
            referenceTotal += grams[i].total;
        }
        const qint64 larger = std::max(outputTotal, referenceTotal);
        best = larger > 0 ? std::max(best, double(matches) / double(larger)) : best;
    }
    return best;
}

} // namespace promptlab
