// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/script/scripthost.h"

#include <optional>

namespace promptlab {

/// One check of an output, as written in a dataset or config:
/// {"type": "not-contains", "value": …, "weight": 2, "threshold": 0.8, "metric": "tone"}.
struct AssertionSpec {
    QString type; ///< without the "not-" prefix
    bool negated = false;
    QJsonValue value;  ///< may hold {{variable}} references, substituted before evaluating
    double weight = 1; ///< ≥ 0; 0 records without counting
    std::optional<double> threshold;
    QString metric; ///< named metric this counts into

    /// Errors name the JSON pointer and, for an unknown type, the nearest known one.
    static Result<AssertionSpec> fromJson(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString displayType() const { return negated ? QStringLiteral("not-") + type : type; }
};

/// What an assertion looks at.
struct AssertionInput {
    QString output;
    QJsonObject variables;
    std::optional<double> latencyMs; ///< of the successful attempt
    std::optional<double> costUsd;   ///< absent: unknown
    bool cached = false;
};

/// pass and score are absent when the check could not be made (error, time-out): *not scored*, never 0.
struct AssertionResult {
    QString type; ///< display type
    QString metric;
    double weight = 1;
    std::optional<bool> pass;
    std::optional<double> score; ///< [0,1], higher is better
    QString reason;
};

/// Result of all checks of one row.
struct RowVerdict {
    std::optional<bool> pass;    ///< absent when any counting assertion was not scored and none failed
    std::optional<double> score; ///< weighted mean of the scored ones
    QList<AssertionResult> assertions;
};

/// Types known here, in the order of the documentation.
QStringList knownAssertionTypes();

/// Whether the value of an assertion is one: a pattern, script or schema that compiles. A value with {{variable}}
/// references is not looked at. Errors: InvalidInput, LimitExceeded, with the place inside of the value.
Result<void> checkAssertion(const AssertionSpec &spec, const ScriptHost &scripts);

/// Evaluates one assertion. Never throws, never blocks longer than the script deadline.
AssertionResult evaluateAssertion(const AssertionSpec &spec, const AssertionInput &input, const ScriptHost &scripts);

/// Evaluates all and combines: without @p threshold every counting assertion must pass, with it the weighted mean must
/// reach it. No assertions at all: pass with score 1.
RowVerdict evaluateRow(const QList<AssertionSpec> &specs, const AssertionInput &input, const ScriptHost &scripts,
                       std::optional<double> threshold = {});

} // namespace promptlab
