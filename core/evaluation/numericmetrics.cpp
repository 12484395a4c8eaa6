// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/numericmetrics.h"

#include "core/evaluation/textmetrics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace promptlab {

namespace {

bool areComparable(Values a, Values b)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return !a.empty() && a.size() == b.size() && std::all_of(a.begin(), a.end(), finite)
        && std::all_of(b.begin(), b.end(), finite);
}

double largestSize(Values values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

/// Length in units of @p unit, so that squares neither overflow nor vanish.
double lengthInUnits(Values values, double unit)
{
    double squares = 0;
    for (const double value : values)
        squares += (value / unit) * (value / unit);
    return std::sqrt(squares);
}

bool isDigitAt(const QString &text, qsizetype at)
{
    return at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

qsizetype digitsEnd(const QString &text, qsizetype at)
{
    while (isDigitAt(text, at))
        ++at;
    return at;
}

/// Whether exactly three digits follow the comma at @p at.
bool isGroupComma(const QString &text, qsizetype at)
{
    return at < text.size() && text[at] == u',' && digitsEnd(text, at + 1) == at + 4;
}

/// One behind the number whose digits (or decimal point) begin at @p begin.
qsizetype numberEnd(const QString &text, qsizetype begin)
{
    qsizetype end = digitsEnd(text, begin);
    if (end - begin >= 1 && end - begin <= 3) {
        while (isGroupComma(text, end))
            end += 4;
    }
    if (end < text.size() && text[end] == u'.' && isDigitAt(text, end + 1))
        end = digitsEnd(text, end + 1);
    if (end < text.size() && (text[end] == u'e' || text[end] == u'E')) {
        const bool hasSign = end + 1 < text.size() && (text[end + 1] == u'+' || text[end + 1] == u'-');
        const qsizetype exponent = end + (hasSign ? 2 : 1);
        if (isDigitAt(text, exponent))
            end = digitsEnd(text, exponent);
    }
    return end;
}

bool isWordCharacter(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

} // namespace

bool isNumericallyEqual(double found, double expected, const NumericTolerance &tolerance)
{
    if (std::isinf(found) || std::isinf(expected))
        return found == expected;
    return std::abs(found - expected) <= tolerance.absolute + tolerance.relative * std::abs(expected);
}

std::optional<double> firstNumberIn(const QString &source)
{
    const QString text = metricText(source);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool startsWithPoint = text[at] == u'.' && isDigitAt(text, at + 1);
        if (!isDigitAt(text, at) && !startsWithPoint)
            continue;
        if (isWordCharacter(text, at - 1)) {
            at = digitsEnd(text, at) - (startsWithPoint ? 0 : 1);
            continue;
        }
        QString number = text.sliced(at, numberEnd(text, at) - at);
        number.remove(u',');
        const QChar sign = at > 0 ? text[at - 1] : QChar();
        if ((sign == u'-' || sign == QChar(0x2212)) && !isWordCharacter(text, at - 2))
            number.prepend(u'-');
        bool ok = false;
        const double value = number.toDouble(&ok);
        return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> cosineSimilarity(Values a, Values b)
{
    if (!areComparable(a, b))
        return std::nullopt;
    const double unitA = largestSize(a);
    const double unitB = largestSize(b);
    if (unitA == 0 || unitB == 0)
        return std::nullopt;
    double product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += (a[i] / unitA) * (b[i] / unitB);
    return std::clamp(product / (lengthInUnits(a, unitA) * lengthInUnits(b, unitB)), -1.0, 1.0);
}

double cosineScore(double cosine)
{
    return std::max(0.0, cosine);
}

std::optional<double> dotProduct(Values a, Values b)
{
    if (!areComparable(a, b))
        return std::nullopt;
    double product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += a[i] * b[i];
    return std::isfinite(product) ? std::optional(product) : std::nullopt;
}

std::optional<double> euclideanDistance(Values a, Values b)
{
    if (!areComparable(a, b))
        return std::nullopt;
    std::vector<double> differences;
    for (std::size_t i = 0; i < a.size(); ++i)
        differences.push_back(a[i] - b[i]);
    const double unit = largestSize(differences);
    if (unit == 0)
        return 0.0;
    const double distance = unit * lengthInUnits(differences, unit);
    return std::isfinite(distance) ? std::optional(distance) : std::nullopt;
}

double distanceScore(double distance)
{
    return 1 / (1 + distance);
}

std::optional<EmbeddingOverlap> bertScore(Values similarities, std::size_t outputTokens)
{
    if (outputTokens == 0 || similarities.empty() || similarities.size() % outputTokens != 0 || !mean(similarities))
        return std::nullopt;
    const std::size_t columns = similarities.size() / outputTokens;
    EmbeddingOverlap result;
    std::vector<double> best(columns, -std::numeric_limits<double>::infinity());
    for (std::size_t row = 0; row < outputTokens; ++row) {
        const Values line = similarities.subspan(row * columns, columns);
        result.precision += *std::max_element(line.begin(), line.end());
        for (std::size_t column = 0; column < columns; ++column)
            best[column] = std::max(best[column], line[column]);
    }
    result.precision /= double(outputTokens);
    result.recall = *mean(best);
    if (!(result.precision + result.recall > 0))
        return std::nullopt;
    result.f1 = 2 * result.precision * result.recall / (result.precision + result.recall);
    return result;
}

std::optional<double> perplexity(Values logProbabilities)
{
    const auto average = mean(logProbabilities);
    // Servers round: a certain token may come as a tiny positive number.
    const bool valid =
        std::all_of(logProbabilities.begin(), logProbabilities.end(), [](double value) { return value <= 1e-6; });
    if (!average || !valid)
        return std::nullopt;
    const double result = std::exp(-*average);
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

std::optional<double> perplexityScore(Values logProbabilities)
{
    const auto value = perplexity(logProbabilities);
    return value ? std::optional(1 / (1 + *value)) : std::nullopt;
}

} // namespace promptlab
