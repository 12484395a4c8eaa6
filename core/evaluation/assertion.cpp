// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertion.h"

#include "core/evaluation/assertionchecks.h"
#include "core/evaluation/assertionvalue.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct AssertionRunText {
    Q_DECLARE_TR_FUNCTIONS(Assertion)
};

CheckOutcome runCheck(const AssertionSpec &spec, const AssertionInput &input, const ScriptHost &scripts)
{
    const AssertionType *type = findAssertionType(spec.type);
    if (!type)
        return CheckOutcome::notScored(
            AssertionRunText::tr("The assertion type \"%1\" is not known").arg(spec.type.left(80)));
    const auto style = spec.type == u"javascript" ? SubstitutionStyle::JavaScript : SubstitutionStyle::Text;
    const auto value = substituteVariables(spec.value, input.variables, style);
    if (!value.ok())
        return CheckOutcome::notScored(value.error().text());
    return type->check({spec, *value, input, scripts});
}

/// Sums over the assertions that count.
struct RowSums {
    double weight = 0; ///< of all
    double scoredWeight = 0;
    double weightedScore = 0;
    bool anyFailed = false;
    bool anyUnscored = false;
};

std::optional<bool> rowPass(const RowSums &sums, const std::optional<double> &threshold)
{
    if (!threshold) {
        if (sums.anyFailed)
            return false;
        return sums.anyUnscored ? std::nullopt : std::optional(true);
    }
    // What is not scored could still be anything from 0 to 1: decided only where that does not matter.
    constexpr double rounding = 1e-9;
    const double least = sums.weightedScore / sums.weight;
    const double most = (sums.weightedScore + sums.weight - sums.scoredWeight) / sums.weight;
    if (least >= *threshold - rounding)
        return true;
    return most < *threshold - rounding ? std::optional(false) : std::nullopt;
}

} // namespace

std::span<const AssertionType> assertionTypes()
{
    using Kind = AssertionValueKind;
    static const AssertionType types[] = {
        {QStringLiteral("equals"), Kind::Any, false, checkEquals},
        {QStringLiteral("contains"), Kind::Text, false, checkContains},
        {QStringLiteral("icontains"), Kind::Text, false, checkContainsIgnoringCase},
        {QStringLiteral("contains-any"), Kind::Texts, false, checkContainsAny},
        {QStringLiteral("contains-all"), Kind::Texts, false, checkContainsAll},
        {QStringLiteral("icontains-any"), Kind::Texts, false, checkContainsAnyIgnoringCase},
        {QStringLiteral("icontains-all"), Kind::Texts, false, checkContainsAllIgnoringCase},
        {QStringLiteral("starts-with"), Kind::Text, false, checkStartsWith},
        {QStringLiteral("regex"), Kind::Text, false, checkRegex},
        {QStringLiteral("is-json"), Kind::OptionalSchema, false, checkIsJson},
        {QStringLiteral("contains-json"), Kind::OptionalSchema, false, checkContainsJson},
        {QStringLiteral("javascript"), Kind::Text, false, checkJavaScript},
        {QStringLiteral("levenshtein"), Kind::Text, false, checkLevenshtein},
        {QStringLiteral("rouge-n"), Kind::Any, false, checkRouge},
        {QStringLiteral("bleu"), Kind::Any, false, checkBleu},
        {QStringLiteral("gleu"), Kind::Any, false, checkGleu},
        {QStringLiteral("meteor"), Kind::Any, false, checkMeteor},
        {QStringLiteral("chrf"), Kind::Any, false, checkChrf},
        {QStringLiteral("word-count"), Kind::Any, false, checkWordCount},
        {QStringLiteral("is-refusal"), Kind::None, false, checkRefusal},
        {QStringLiteral("latency"), Kind::None, true, checkLatency},
        {QStringLiteral("cost"), Kind::None, true, checkCost}};
    return types;
}

const AssertionType *findAssertionType(QStringView name)
{
    for (const AssertionType &type : assertionTypes()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

QStringList knownAssertionTypes()
{
    QStringList names;
    for (const AssertionType &type : assertionTypes())
        names += type.name;
    return names;
}

AssertionResult evaluateAssertion(const AssertionSpec &spec, const AssertionInput &input, const ScriptHost &scripts)
{
    const CheckOutcome outcome = runCheck(spec, input, scripts);
    AssertionResult result;
    result.type = spec.displayType();
    result.metric = spec.metric;
    if (const auto metric = substituteVariables(spec.metric, input.variables); metric.ok() && metric->isString())
        result.metric = metric->toString();
    result.weight = spec.weight;
    result.reason = outcome.reason;
    if (outcome.pass && outcome.score) {
        result.pass = *outcome.pass != spec.negated;
        result.score = spec.negated ? 1 - *outcome.score : *outcome.score;
    }
    return result;
}

RowVerdict evaluateRow(const QList<AssertionSpec> &specs, const AssertionInput &input, const ScriptHost &scripts,
                       std::optional<double> threshold)
{
    RowVerdict verdict;
    RowSums sums;
    for (const AssertionSpec &spec : specs) {
        const AssertionResult result = evaluateAssertion(spec, input, scripts);
        verdict.assertions += result;
        if (!(result.weight > 0))
            continue;
        sums.weight += result.weight;
        if (!result.pass || !result.score) {
            sums.anyUnscored = true;
            continue;
        }
        sums.scoredWeight += result.weight;
        sums.weightedScore += *result.score * result.weight;
        sums.anyFailed = sums.anyFailed || !*result.pass;
    }
    if (sums.weight <= 0) {
        verdict.pass = true;
        verdict.score = 1;
        return verdict;
    }
    verdict.pass = rowPass(sums, threshold);
    if (sums.scoredWeight > 0)
        verdict.score = sums.weightedScore / sums.scoredWeight;
    return verdict;
}

} // namespace promptlab
