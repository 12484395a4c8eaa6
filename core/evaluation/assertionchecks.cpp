// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertionchecks.h"

#include "core/evaluation/assertionvalue.h"
#include "core/evaluation/editdistance.h"
#include "core/evaluation/textmetrics.h"

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct AssertionCheckText {
    Q_DECLARE_TR_FUNCTIONS(AssertionCheck)
};

/// A short piece of @p text for a reason.
QString excerptOf(const QString &text, qsizetype from = 0)
{
    constexpr qsizetype length = 80;
    QString piece = text.sliced(std::min(from, text.size()));
    if (piece.size() > length)
        piece = piece.left(length) + QChar(0x2026);
    return QLatin1Char('"') + piece + QLatin1Char('"');
}

CheckOutcome comparedTexts(const QString &output, const QString &expected)
{
    if (output == expected)
        return CheckOutcome::decided(true, AssertionCheckText::tr("The output equals the expected text"));
    const auto [a, b] = std::mismatch(output.begin(), output.end(), expected.begin(), expected.end());
    const qsizetype at = a - output.begin();
    return CheckOutcome::decided(
        false, AssertionCheckText::tr("The output differs from character %1 on: %2 where %3 is expected")
                   .arg(QString::number(at + 1), excerptOf(output, at), excerptOf(expected, at)));
}

CheckOutcome needsSomeText()
{
    return CheckOutcome::notScored(
        AssertionCheckText::tr("The value of the assertion is empty; give a text to look for"));
}

bool containsText(const QString &output, const QString &wanted, bool ignoreCase)
{
    // Lower-casing both, as JavaScript does, and not case folding: "ß" and "SS" stay different.
    return ignoreCase ? output.toLower().contains(wanted.toLower()) : output.contains(wanted);
}

CheckOutcome containsOne(const CheckTask &task, bool ignoreCase)
{
    const QString wanted = metricText(comparableText(task.value));
    if (wanted.isEmpty())
        return needsSomeText();
    if (containsText(metricText(task.input.output), wanted, ignoreCase))
        return CheckOutcome::decided(true, AssertionCheckText::tr("The output contains %1").arg(excerptOf(wanted)));
    return CheckOutcome::decided(false,
                                 AssertionCheckText::tr("The output does not contain %1").arg(excerptOf(wanted)));
}

CheckOutcome containsSeveral(const CheckTask &task, bool ignoreCase, bool all)
{
    const QString output = metricText(task.input.output);
    const QStringList wanted = comparableTexts(task.value);
    QStringList found;
    QStringList missing;
    for (const QString &text : wanted) {
        const QString plain = metricText(text);
        if (plain.isEmpty())
            return needsSomeText();
        (containsText(output, plain, ignoreCase) ? found : missing) += excerptOf(plain);
    }
    if (wanted.isEmpty())
        return needsSomeText();
    if (all && !missing.isEmpty())
        return CheckOutcome::decided(
            false, AssertionCheckText::tr("The output does not contain %1").arg(missing.join(QStringLiteral(", "))));
    if (found.isEmpty())
        return CheckOutcome::decided(
            false, AssertionCheckText::tr("The output contains none of %1").arg(missing.join(QStringLiteral(", "))));
    return CheckOutcome::decided(
        true, AssertionCheckText::tr("The output contains %1").arg(found.join(QStringLiteral(", "))));
}

} // namespace

CheckOutcome checkEquals(const CheckTask &task)
{
    if (!task.value.isObject() && !task.value.isArray())
        return comparedTexts(metricText(task.input.output), metricText(comparableText(task.value)));
    const auto output = parseJson(task.input.output.toUtf8());
    if (!output.ok() && output.error().code != ErrorCode::InvalidInput)
        return CheckOutcome::notScored(output.error().text());
    if (!output.ok())
        return CheckOutcome::decided(false,
                                     AssertionCheckText::tr("The output is no JSON: %1").arg(output.error().text()));
    if (canonicalJson(*output) == canonicalJson(task.value))
        return CheckOutcome::decided(true, AssertionCheckText::tr("The output equals the expected JSON value"));
    return CheckOutcome::decided(false,
                                 AssertionCheckText::tr("The output is another JSON value than the expected one"));
}

CheckOutcome checkContains(const CheckTask &task)
{
    return containsOne(task, false);
}

CheckOutcome checkContainsIgnoringCase(const CheckTask &task)
{
    return containsOne(task, true);
}

CheckOutcome checkContainsAny(const CheckTask &task)
{
    return containsSeveral(task, false, false);
}

CheckOutcome checkContainsAll(const CheckTask &task)
{
    return containsSeveral(task, false, true);
}

CheckOutcome checkContainsAnyIgnoringCase(const CheckTask &task)
{
    return containsSeveral(task, true, false);
}

CheckOutcome checkContainsAllIgnoringCase(const CheckTask &task)
{
    return containsSeveral(task, true, true);
}

CheckOutcome checkStartsWith(const CheckTask &task)
{
    const QString wanted = metricText(comparableText(task.value));
    if (wanted.isEmpty())
        return needsSomeText();
    const QString output = metricText(task.input.output);
    if (output.startsWith(wanted))
        return CheckOutcome::decided(true, AssertionCheckText::tr("The output starts with %1").arg(excerptOf(wanted)));
    return CheckOutcome::decided(
        false,
        AssertionCheckText::tr("The output starts with %1, not with %2").arg(excerptOf(output), excerptOf(wanted)));
}

CheckOutcome checkRegex(const CheckTask &task)
{
    const QString pattern = comparableText(task.value);
    const auto match = task.scripts.matchRegex(pattern, QString(), metricText(task.input.output));
    if (!match.ok())
        return CheckOutcome::notScored(
            AssertionCheckText::tr("The pattern gave no answer: %1").arg(match.error().text()));
    if (match->matched)
        return CheckOutcome::decided(true, AssertionCheckText::tr("The pattern %1 matches at character %2")
                                               .arg(excerptOf(pattern), QString::number(match->begin + 1)));
    return CheckOutcome::decided(false,
                                 AssertionCheckText::tr("The pattern %1 matches nowhere").arg(excerptOf(pattern)));
}

CheckOutcome checkLevenshtein(const CheckTask &task)
{
    constexpr double defaultLimit = 5;
    const double threshold = std::clamp(task.spec.threshold.value_or(defaultLimit), -1.0, 1e12);
    const auto limit = qsizetype(std::floor(threshold));
    const QString output = metricText(task.input.output);
    const QString expected = metricText(comparableText(task.value));
    if (const auto distance = levenshteinDistance(output, expected))
        return CheckOutcome::decided(*distance <= limit, AssertionCheckText::tr("The edit distance is %1, the limit %2")
                                                             .arg(QString::number(*distance), QString::number(limit)));
    const auto within = isWithinLevenshtein(output, expected, limit);
    if (!within)
        return CheckOutcome::notScored(AssertionCheckText::tr("The texts are too long for an edit distance"));
    return CheckOutcome::decided(
        *within, *within ? AssertionCheckText::tr("The edit distance is at most the limit %1").arg(limit)
                         : AssertionCheckText::tr("The edit distance is above the limit %1").arg(limit));
}

CheckOutcome checkLatency(const CheckTask &task)
{
    if (!task.input.latencyMs)
        return CheckOutcome::notScored(
            task.input.cached
                ? AssertionCheckText::tr("The answer came from the cache and has no latency; run without the cache")
                : AssertionCheckText::tr("The latency of the answer is not known"));
    const double limit = task.spec.threshold.value_or(0);
    return CheckOutcome::decided(
        *task.input.latencyMs <= limit,
        AssertionCheckText::tr("The answer took %1 ms, the limit is %2 ms")
            .arg(QString::number(*task.input.latencyMs, 'g', 8), QString::number(limit, 'g', 8)));
}

CheckOutcome checkCost(const CheckTask &task)
{
    if (!task.input.costUsd)
        return CheckOutcome::notScored(
            AssertionCheckText::tr("The cost of the answer is not known; add the model to the price table"));
    const double limit = task.spec.threshold.value_or(0);
    return CheckOutcome::decided(
        *task.input.costUsd <= limit,
        AssertionCheckText::tr("The answer cost $%1, the limit is $%2")
            .arg(QString::number(*task.input.costUsd, 'g', 8), QString::number(limit, 'g', 8)));
}

} // namespace promptlab
