// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assertion.h"

#include <span>

namespace promptlab {

/// What a check found, before negation. The reason tells what is the case, so that it is true for "not-" as well.
struct CheckOutcome {
    std::optional<bool> pass;    ///< absent: not scored
    std::optional<double> score; ///< [0, 1]
    QString reason;

    static CheckOutcome decided(bool pass, const QString &reason) { return {pass, pass ? 1.0 : 0.0, reason}; }
    static CheckOutcome notScored(const QString &reason) { return {std::nullopt, std::nullopt, reason}; }
};

/// What a check works on. @p value has the row's variables in place.
struct CheckTask {
    const AssertionSpec &spec;
    const QJsonValue &value;
    const AssertionInput &input;
    const ScriptHost &scripts;
};

enum class AssertionValueKind {
    None,          ///< value is not looked at
    Any,           ///< required, any JSON
    Text,          ///< required, text or number
    Texts,         ///< required, a list of texts or a text with commas
    OptionalSchema ///< JSON Schema, as an object or as JSON or YAML text
};

struct AssertionType {
    QString name;
    AssertionValueKind value;
    bool needsThreshold;
    CheckOutcome (*check)(const CheckTask &task);
};

/// All types, in the order of the documentation.
std::span<const AssertionType> assertionTypes();
/// The type of that name (without "not-"), or null.
const AssertionType *findAssertionType(QStringView name);

// The checks. Text is compared after metricText() (NFC, CRLF as LF); scripts and JSON see the output as it came.
CheckOutcome checkEquals(const CheckTask &task);
CheckOutcome checkContains(const CheckTask &task);
CheckOutcome checkContainsIgnoringCase(const CheckTask &task);
CheckOutcome checkContainsAny(const CheckTask &task);
CheckOutcome checkContainsAll(const CheckTask &task);
CheckOutcome checkContainsAnyIgnoringCase(const CheckTask &task);
CheckOutcome checkContainsAllIgnoringCase(const CheckTask &task);
CheckOutcome checkStartsWith(const CheckTask &task);
CheckOutcome checkRegex(const CheckTask &task);
CheckOutcome checkIsJson(const CheckTask &task);
CheckOutcome checkContainsJson(const CheckTask &task);
CheckOutcome checkJavaScript(const CheckTask &task);
CheckOutcome checkLevenshtein(const CheckTask &task);
CheckOutcome checkRouge(const CheckTask &task);
CheckOutcome checkBleu(const CheckTask &task);
CheckOutcome checkGleu(const CheckTask &task);
CheckOutcome checkMeteor(const CheckTask &task);
CheckOutcome checkChrf(const CheckTask &task);
CheckOutcome checkWordCount(const CheckTask &task);
CheckOutcome checkRefusal(const CheckTask &task);
CheckOutcome checkLatency(const CheckTask &task);
CheckOutcome checkCost(const CheckTask &task);

/// Objects that stand somewhere in @p text as strict JSON, from left to right, none within another; at most @p limit.
/// Errors: LimitExceeded when the text has too many braces to look through.
Result<QList<QJsonObject>> jsonObjectsIn(const QString &text, qsizetype limit = 100);

} // namespace promptlab
