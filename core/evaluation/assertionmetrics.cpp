// SPDX-License-Identifier: GPL-3.0-or-later
// Assertions that rest on a metric: overlap with a reference, length, refusals.
#include "core/base/numbertext.h"
#include "core/evaluation/assertionchecks.h"
#include "core/evaluation/assertionvalue.h"
#include "core/evaluation/bleu.h"
#include "core/evaluation/outputchecks.h"
#include "core/evaluation/overlapmetrics.h"
#include "core/evaluation/textmetrics.h"
#include "core/evaluation/wordtokens.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct AssertionMetricText {
    Q_DECLARE_TR_FUNCTIONS(AssertionCheck)
};

constexpr double usualOverlap = 0.5;
constexpr double usualRouge = 0.75;

/// A text is one reference, a list several.
QStringList referencesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {metricText(comparableText(value))};
    QStringList references;
    for (const QJsonValueConstRef item : value.toArray())
        references.append(metricText(comparableText(item)));
    return references;
}

/// A score in [0, 1] held against the threshold.
CheckOutcome overlapOutcome(const char *name, const std::optional<double> &score, const CheckTask &task, double usual)
{
    if (!score)
        return CheckOutcome::notScored(
            AssertionMetricText::tr("%1 needs a reference with words, and texts that are not too long")
                .arg(QLatin1String(name)));
    constexpr double rounding = 1e-9;
    const double threshold = task.spec.threshold.value_or(usual);
    CheckOutcome outcome;
    outcome.pass = *score >= threshold - rounding;
    outcome.score = *score;
    outcome.reason = AssertionMetricText::tr("%1 is %2, the threshold %3", "a metric")
                         .arg(QLatin1String(name), decimalText(*score, 3), decimalText(threshold, 3));
    return outcome;
}

/// The best over the references; nothing when there is none that can be measured.
template<typename Metric>
std::optional<double> bestOver(const QStringList &references, Metric metric)
{
    std::optional<double> best;
    for (const QString &reference : references) {
        if (const std::optional<double> score = metric(reference))
            best = std::max(best.value_or(0), *score);
    }
    return best;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double most = 1e12;
    const double number = value.isString() ? value.toString().trimmed().toDouble() : value.toDouble(-1);
    return number >= 0 && number <= most && number == std::floor(number) ? std::optional(qint64(number)) : std::nullopt;
}

/// A number is exact; an object has "min" and "max".
std::optional<LengthBounds> wordBounds(const QJsonValue &value)
{
    LengthBounds bounds;
    if (!value.isObject()) {
        bounds.least = bounds.most = wholeNumber(value);
        return bounds.least ? std::optional(bounds) : std::nullopt;
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        const std::optional<qint64> number = wholeNumber(object.value(key));
        if (!number || (key != QLatin1String("min") && key != QLatin1String("max")))
            return {};
        (key == QLatin1String("min") ? bounds.least : bounds.most) = number;
    }
    return object.isEmpty() ? std::nullopt : std::optional(bounds);
}

} // namespace

CheckOutcome checkRouge(const CheckTask &task)
{
    const QString output = metricText(task.input.output);
    const auto score = bestOver(referencesOf(task.value),
                                [&output](const QString &reference) { return looseRouge(output, reference); });
    return overlapOutcome("ROUGE-1", score, task, usualRouge);
}

CheckOutcome checkBleu(const CheckTask &task)
{
    return overlapOutcome("BLEU", looseBleu(metricText(task.input.output), referencesOf(task.value)), task,
                          usualOverlap);
}

CheckOutcome checkGleu(const CheckTask &task)
{
    return overlapOutcome("GLEU", gleuScore(metricText(task.input.output), referencesOf(task.value)), task,
                          usualOverlap);
}

/// Without stems and synonyms; the reason says so.
CheckOutcome checkMeteor(const CheckTask &task)
{
    const QStringList output = whitespaceTokens(metricText(task.input.output).toLower());
    const auto score = bestOver(referencesOf(task.value), [&output](const QString &reference) -> std::optional<double> {
        const auto measured = meteorExact(output, whitespaceTokens(reference.toLower()));
        return measured ? std::optional(measured->score) : std::nullopt;
    });
    return overlapOutcome("METEOR (exact words)", score, task, usualOverlap);
}

CheckOutcome checkChrf(const CheckTask &task)
{
    const QString output = metricText(task.input.output);
    const auto score = bestOver(referencesOf(task.value), [&output](const QString &reference) -> std::optional<double> {
        const auto measured = chrF2(output, reference);
        return measured ? std::optional(measured->f1) : std::nullopt;
    });
    return overlapOutcome("chrF2", score, task, usualOverlap);
}

CheckOutcome checkWordCount(const CheckTask &task)
{
    const auto bounds = wordBounds(task.value);
    if (!bounds)
        return CheckOutcome::notScored(
            AssertionMetricText::tr("The value must be a number of words, or {min, max}; it was not checked"));
    const qint64 words = measuredLength(task.input.output, TextMeasure::Words).value_or(0);
    const bool within = words >= bounds->least.value_or(words) && words <= bounds->most.value_or(words);
    return CheckOutcome::decided(within, AssertionMetricText::tr("The output has %Ln word(s)", nullptr, int(words)));
}

CheckOutcome checkRefusal(const CheckTask &task)
{
    const bool refuses = looksLikeRefusal(task.input.output);
    return CheckOutcome::decided(refuses, refuses ? AssertionMetricText::tr("The output declines, or is empty")
                                                  : AssertionMetricText::tr("The output does not decline"));
}

} // namespace promptlab
