// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluation/gates.h"
#include "core/store/testpipelinerepository.h"

#include <span>

namespace promptlab {

/// What a measured quantity has to keep to. Only what is set is asked for.
struct StageLimit {
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> minSure; ///< the one-sided 95 % lower bound has to reach it: what holds for more such rows
    std::optional<double> maxIncrease; ///< against the baseline, as a share of it: 0.2 is a fifth more
    std::optional<double> maxDecrease; ///< the same, downwards

    [[nodiscard]] bool isEmpty() const { return !min && !max && !minSure && !asksForBaseline(); }
    [[nodiscard]] bool asksForBaseline() const { return maxIncrease || maxDecrease; }
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: InvalidInput with the JSON Pointer of what is wrong; a bare number, and nothing asked for, among them.
    /// @p sure: whether the quantity has a bound.
    static Result<StageLimit> fromJson(const QJsonValue &json, const QString &pointer, bool sure);

    bool operator==(const StageLimit &) const = default;
};

/// What a stage can measure and hold against a limit.
struct StageQuantity {
    const char *name; ///< in files and JSON: "latencyP95Ms"
    StageType stage;
    bool hasBound;      ///< an interval belongs to it, so minSure makes sense
    const char *source; ///< what it is, in English; the text for a person is stageQuantityText()
};

/// All quantities, in the order of the documentation.
std::span<const StageQuantity> stageQuantities();
/// The quantity @p name of a stage, or null. Guardrails of a comparison are quantities of the performance and the
/// quality stage.
const StageQuantity *findStageQuantity(StageType stage, const QString &name);
/// "95th percentile of the answer time, ms"; @p name itself where it is not known.
QString stageQuantityText(const QString &name);

/// A quantity as it came out for one version and model.
struct Measurement {
    std::optional<double> value; ///< absent: not measured, which is never 0
    std::optional<double> lower; ///< one-sided 95 % bounds
    std::optional<double> upper;
    bool isMaximum = false; ///< the maximum stands for a percentile that too few answers do not have
};

/// Why a criterion came out as it did. Stable names in JSON.
enum class CriterionReason {
    Kept,
    BelowMinimum,
    AboveMaximum,
    BoundBelow,   ///< even the upper bound does not reach it
    NotSure,      ///< the interval holds the limit
    Increased,    ///< too much more than the baseline
    Decreased,    ///< too much less
    NotMeasured,  ///< nothing to look at
    NoBaseline,   ///< asked for, and there is none
    TooFewAnswers ///< the maximum is above the limit, and there are too few answers for a percentile
};
QString criterionReasonName(CriterionReason reason);

/// One limit held against one measurement.
struct CriterionResult {
    QString quantity; ///< "passRate", "metric:tone"
    QString version;  ///< "triage@3"; empty: of both or of none
    QString model;
    StageLimit limit;
    Measurement measured;
    std::optional<double> baseline;
    Verdict verdict = Verdict::Pass;
    CriterionReason reason = CriterionReason::Kept;

    [[nodiscard]] QJsonObject toJson() const;
    /// "Pass rate 84.4 %: below 90 %", translated.
    [[nodiscard]] QString text() const;
};

/// Holds @p limit against @p measured; @p baseline is the same quantity of the baseline.
CriterionResult judgeCriterion(const QString &quantity, const StageLimit &limit, const Measurement &measured,
                               const std::optional<double> &baseline);

} // namespace promptlab
