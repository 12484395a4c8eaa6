// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/stagelimit.h"

#include "core/base/numbertext.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>

#include <array>

namespace promptlab {

namespace {

struct StageText {
    Q_DECLARE_TR_FUNCTIONS(PipelineStage)
};

constexpr double furthestLimit = 1e15;

constexpr std::array quantityTable{
    StageQuantity{"errors", StageType::Validation, false, QT_TRANSLATE_NOOP("PipelineStage", "Errors found")},
    StageQuantity{"warnings", StageType::Validation, false, QT_TRANSLATE_NOOP("PipelineStage", "Warnings found")},
    StageQuantity{"promptTokens", StageType::Validation, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Tokens of the longest prompt")},
    StageQuantity{"unrenderableRows", StageType::Validation, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Rows that cannot be filled in")},
    StageQuantity{"latencyP50Ms", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Median answer time, ms")},
    StageQuantity{"latencyP95Ms", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "95th percentile of the answer time, ms")},
    StageQuantity{"latencyMaxMs", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Longest answer time, ms")},
    StageQuantity{"firstTokenP50Ms", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Median time to the first token, ms")},
    StageQuantity{"firstTokenP95Ms", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "95th percentile of the time to the first token, ms")},
    StageQuantity{"tokensPerSecond", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Median output tokens a second")},
    StageQuantity{"outputTokens", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Mean output tokens of an answer")},
    StageQuantity{"costPerAnswerUsd", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Cost of an answer, $")},
    StageQuantity{"totalCostUsd", StageType::Performance, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Cost of all answers, $")},
    StageQuantity{"passRate", StageType::Quality, true, QT_TRANSLATE_NOOP("PipelineStage", "Pass rate")},
    StageQuantity{"meanScore", StageType::Quality, true, QT_TRANSLATE_NOOP("PipelineStage", "Mean score")},
    StageQuantity{"lowestRowPassRate", StageType::Quality, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Pass rate of the worst row")},
    StageQuantity{"flakyShare", StageType::Quality, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Share of rows that pass only sometimes")},
    StageQuantity{"errorShare", StageType::Quality, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Share of answers that did not come")},
    StageQuantity{"uncheckedShare", StageType::Quality, false,
                  QT_TRANSLATE_NOOP("PipelineStage", "Share of answers that no assertion looked at")},
};

QJsonValue limitJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

bool isShare(const QString &quantity)
{
    return quantity == QLatin1String("passRate") || quantity == QLatin1String("lowestRowPassRate")
        || quantity.endsWith(QLatin1String("Share")) || quantity.startsWith(QLatin1String("metric:"));
}

QString quantityNumber(const QString &quantity, double value)
{
    if (isShare(quantity))
        return StageText::tr("%1 %").arg(decimalText(value * 100, 1));
    if (quantity.endsWith(QLatin1String("Usd")))
        return StageText::tr("$%1").arg(decimalText(value, 6));
    return decimalText(value, value < 10 ? 3 : 0);
}

QString percentNumber(double share)
{
    return StageText::tr("%1 %").arg(decimalText(share * 100, 1));
}

/// What is asked for, where it was not kept.
QString reasonText(const CriterionResult &criterion)
{
    const StageLimit &limit = criterion.limit;
    const auto number = [&criterion](const std::optional<double> &value) {
        return quantityNumber(criterion.quantity, value.value_or(0));
    };
    switch (criterion.reason) {
    case CriterionReason::Kept: return StageText::tr("kept");
    case CriterionReason::BelowMinimum: return StageText::tr("below %1").arg(number(limit.min));
    case CriterionReason::AboveMaximum: return StageText::tr("above %1").arg(number(limit.max));
    case CriterionReason::BoundBelow: return StageText::tr("surely below %1").arg(number(limit.minSure));
    case CriterionReason::NotSure:
        return StageText::tr("not sure to reach %1: its lower bound is %2")
            .arg(number(limit.minSure), number(criterion.measured.lower));
    case CriterionReason::Increased:
        return StageText::tr("more than %1 above the baseline's %2")
            .arg(percentNumber(limit.maxIncrease.value_or(0)), number(criterion.baseline));
    case CriterionReason::Decreased:
        return StageText::tr("more than %1 below the baseline's %2")
            .arg(percentNumber(limit.maxDecrease.value_or(0)), number(criterion.baseline));
    case CriterionReason::NotMeasured: return StageText::tr("not measured");
    case CriterionReason::NoBaseline: return StageText::tr("there is no baseline to hold it against");
    case CriterionReason::TooFewAnswers:
        return StageText::tr("above %1, but that is the longest of too few answers for a percentile")
            .arg(number(limit.max));
    }
    Q_UNREACHABLE();
}

struct Finding {
    Verdict verdict = Verdict::Pass;
    CriterionReason reason = CriterionReason::Kept;
};

Finding findAgainstBaseline(const StageLimit &limit, double value, const std::optional<double> &baseline)
{
    if (!limit.asksForBaseline())
        return {};
    if (!baseline)
        return {Verdict::Inconclusive, CriterionReason::NoBaseline};
    if (limit.maxIncrease && value > *baseline * (1 + *limit.maxIncrease))
        return {Verdict::Fail, CriterionReason::Increased};
    if (limit.maxDecrease && value < *baseline * (1 - *limit.maxDecrease))
        return {Verdict::Fail, CriterionReason::Decreased};
    return {};
}

Finding findBound(double minSure, const Measurement &measured)
{
    if (!measured.lower || !measured.upper)
        return {Verdict::Inconclusive, CriterionReason::NotMeasured};
    if (*measured.lower >= minSure)
        return {};
    return *measured.upper < minSure ? Finding{Verdict::Fail, CriterionReason::BoundBelow}
                                     : Finding{Verdict::Inconclusive, CriterionReason::NotSure};
}

/// The first of what is worst.
Finding findWorst(const StageLimit &limit, const Measurement &measured, const std::optional<double> &baseline)
{
    if (!measured.value)
        return {Verdict::Inconclusive, CriterionReason::NotMeasured};
    const double value = *measured.value;
    // Written so that NaN keeps no limit.
    if (limit.min && !(value >= *limit.min))
        return {Verdict::Fail, CriterionReason::BelowMinimum};
    if (limit.max && !(value <= *limit.max))
        return measured.isMaximum ? Finding{Verdict::Inconclusive, CriterionReason::TooFewAnswers}
                                  : Finding{Verdict::Fail, CriterionReason::AboveMaximum};
    const Finding bound = limit.minSure ? findBound(*limit.minSure, measured) : Finding{};
    const Finding change = findAgainstBaseline(limit, value, baseline);
    return change.verdict == Verdict::Fail || bound.verdict == Verdict::Pass ? change : bound;
}

} // namespace

QJsonObject StageLimit::toJson() const
{
    QJsonObject json;
    const std::array<std::pair<const char *, const std::optional<double> &>, 5> fields{{
        {"min", min},
        {"max", max},
        {"minSure", minSure},
        {"maxIncrease", maxIncrease},
        {"maxDecrease", maxDecrease},
    }};
    for (const auto &[key, value] : fields) {
        if (value)
            json.insert(QLatin1String(key), *value);
    }
    return json;
}

Result<StageLimit> StageLimit::fromJson(const QJsonValue &json, const QString &pointer, bool sure)
{
    QStringList known{QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("maxIncrease"),
                      QStringLiteral("maxDecrease")};
    if (sure)
        known.append(QStringLiteral("minSure"));
    if (!json.isObject())
        return jsonFault(pointer,
                         StageText::tr("A limit is written as {%1: number}").arg(known.join(QLatin1String(", "))));
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    StageLimit limit;
    PL_TRY(limit.min, fields.number(QStringLiteral("min"), -furthestLimit, furthestLimit));
    PL_TRY(limit.max, fields.number(QStringLiteral("max"), -furthestLimit, furthestLimit));
    PL_TRY(limit.minSure, fields.number(QStringLiteral("minSure"), -furthestLimit, furthestLimit));
    PL_TRY(limit.maxIncrease, fields.number(QStringLiteral("maxIncrease"), 0, furthestLimit));
    PL_TRY(limit.maxDecrease, fields.number(QStringLiteral("maxDecrease"), 0, 1));
    if (limit.isEmpty())
        return jsonFault(
            pointer, StageText::tr("The limit asks for nothing; it can have %1").arg(known.join(QLatin1String(", "))));
    if (limit.min && limit.max && *limit.min > *limit.max)
        return jsonFault(pointer, StageText::tr("The limit cannot be kept: min is above max"));
    return limit;
}

std::span<const StageQuantity> stageQuantities()
{
    return quantityTable;
}

const StageQuantity *findStageQuantity(StageType stage, const QString &name)
{
    for (const StageQuantity &quantity : quantityTable) {
        const bool ofStage = stage == StageType::Comparison
                               ? quantity.stage == StageType::Performance || quantity.stage == StageType::Quality
                               : quantity.stage == stage;
        if (ofStage && name == QLatin1String(quantity.name))
            return &quantity;
    }
    return nullptr;
}

QString stageQuantityText(const QString &name)
{
    if (name.startsWith(QLatin1String("metric:")))
        return StageText::tr("Metric %1").arg(name.mid(7));
    for (const StageQuantity &quantity : quantityTable) {
        if (name == QLatin1String(quantity.name))
            return StageText::tr(quantity.source);
    }
    return name;
}

QString criterionReasonName(CriterionReason reason)
{
    switch (reason) {
    case CriterionReason::Kept: return QStringLiteral("kept");
    case CriterionReason::BelowMinimum: return QStringLiteral("below-min");
    case CriterionReason::AboveMaximum: return QStringLiteral("above-max");
    case CriterionReason::BoundBelow: return QStringLiteral("bound-below");
    case CriterionReason::NotSure: return QStringLiteral("not-sure");
    case CriterionReason::Increased: return QStringLiteral("increased");
    case CriterionReason::Decreased: return QStringLiteral("decreased");
    case CriterionReason::NotMeasured: return QStringLiteral("not-measured");
    case CriterionReason::NoBaseline: return QStringLiteral("no-baseline");
    case CriterionReason::TooFewAnswers: return QStringLiteral("too-few-answers");
    }
    Q_UNREACHABLE();
}

QJsonObject CriterionResult::toJson() const
{
    QJsonObject json{{QStringLiteral("quantity"), quantity},
                     {QStringLiteral("limit"), limit.toJson()},
                     {QStringLiteral("value"), limitJson(measured.value)},
                     {QStringLiteral("verdict"), verdictName(verdict)},
                     {QStringLiteral("reason"), criterionReasonName(reason)},
                     {QStringLiteral("text"), text()}};
    if (!version.isEmpty())
        json.insert(QStringLiteral("version"), version);
    if (!model.isEmpty())
        json.insert(QStringLiteral("model"), model);
    if (measured.lower && measured.upper)
        json.insert(QStringLiteral("bounds"), QJsonArray{*measured.lower, *measured.upper});
    if (measured.isMaximum)
        json.insert(QStringLiteral("isMaximum"), true);
    if (baseline)
        json.insert(QStringLiteral("baseline"), *baseline);
    return json;
}

QString CriterionResult::text() const
{
    const QString name = stageQuantityText(quantity);
    if (!measured.value)
        return StageText::tr("%1: %2", "quantity and what is the matter").arg(name, reasonText(*this));
    return StageText::tr("%1 %2: %3", "quantity, its value and what is the matter")
        .arg(name, quantityNumber(quantity, *measured.value), reasonText(*this));
}

CriterionResult judgeCriterion(const QString &quantity, const StageLimit &limit, const Measurement &measured,
                               const std::optional<double> &baseline)
{
    CriterionResult criterion;
    criterion.quantity = quantity;
    criterion.limit = limit;
    criterion.measured = measured;
    criterion.baseline = baseline;
    const Finding finding = findWorst(limit, measured, baseline);
    criterion.verdict = finding.verdict;
    criterion.reason = finding.reason;
    return criterion;
}

} // namespace promptlab
