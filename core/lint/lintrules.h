// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lintfinding.h"

namespace promptlab {

/// The rules, in the order in which they are shown.
enum class LintCode {
    UndefinedVar,
    UnusedVar,
    BadPlaceholder,
    MixedSyntax,
    IncludeCycle,
    IncludeMissing,
    IncludeFloating,
    UntrustedInSystem,
    UndelimitedInput,
    InjectionPhrase,
    HiddenChar,
    MixedScript,
    Secret,
    Pii,
    Contradiction,
    DuplicateRule,
    Budget,
    ExampleInvalid,
    TestLeak,
    ModelParam,
    SchemaMismatch,
    Leftover,
    Vague,
    Suppression ///< a suppression that cannot count
};
inline constexpr int LintCodeCount = int(LintCode::Suppression) + 1;

/// A rule as documentation and settings show it.
struct LintRule {
    LintCode code = LintCode::UndefinedVar;
    QString id; ///< stable: "undefined-var"
    LintSeverity severity =
        LintSeverity::Warning; ///< the usual one; budget and model-param can be the other of error and warn
    QString title;             ///< translated, some words
    QString explanation;       ///< translated, why it matters
    QString example;           ///< a text that it objects to; the same in every language
};

/// All rules in order, in the language of the program.
QList<LintRule> lintRules();
/// "undefined-var", …
QString lintRuleId(LintCode code);
LintSeverity lintRuleSeverity(LintCode code);
/// The rule of an id, or nothing.
std::optional<LintCode> lintCodeFromId(QStringView id);

/// A finding that a person has looked at and accepts.
struct LintSuppression {
    QString rule;
    QString reason;

    bool operator==(const LintSuppression &) const = default;
};
/// Reads "lint-ignore RULE REASON" as it stands in the metadata of a prompt; what is missing stays empty. Nothing for a
/// text that does not begin with the word "lint-ignore".
std::optional<LintSuppression> parseLintSuppression(const QString &text);

} // namespace promptlab
