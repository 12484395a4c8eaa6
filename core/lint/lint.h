// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lintmodel.h"
#include "core/lint/lintrules.h"
#include "core/lint/textdetectors.h"

#include <QHash>
#include <QSet>

namespace promptlab {

class ScriptHost;

/// The text of an include and what is known of it.
struct LintInclude {
    QString text;         ///< template text in the format of the prompt
    QStringList unpinned; ///< includes inside of it that its own version does not pin
};

/// A text of a dataset, for the rules about what comes from outside.
struct LintDatasetText {
    QString column;
    QString text;
};

/// A row of a dataset whose expected output must not stand in the prompt.
struct LintTestItem {
    QString id; ///< as the person knows the row
    QString expected;
};

/// Everything that lint looks at. Values: nothing is loaded.
struct LintInput {
    PromptContent content; ///< Variable::untrusted says which inputs come from outside
    QString name;          ///< the name that other prompts include this one by; may be empty
    QStringList datasetColumns;
    QStringList includeParameters;        ///< names that a prompt which includes this one hands over
    QHash<QString, LintInclude> includes; ///< by name; a name that is not in it is missing
    QList<LintDatasetText> datasetTexts;
    QList<LintTestItem> testItems; ///< 100,000 are fine
    std::optional<LintModel> model;
    /// The prompt with the values of a row; for the budget and for few-shot examples. Without it templates are counted
    /// as they are, and examples with placeholders are not held against the schema.
    std::optional<QList<Message>> rendered;
    /// Tokens of the rendered prompt as the provider counts them.
    std::optional<qint64> providerTokens;
    QStringList suppressions;         ///< "lint-ignore RULE REASON", from the metadata, never from the prompt's text
    QList<LintFinding> modelFindings; ///< what a model found besides; marked as such in the result
};

struct LintOptions {
    QSet<QString> off;                     ///< ids of rules that are switched off
    bool keepSuppressed = false;           ///< true: suppressed findings are in the result, marked
    int maxFindings = 200;                 ///< of each rule; what comes later in the prompt is left out
    qint64 today = 0;                      ///< days since 1970-01-01 UTC, for the end of a model; 0: unknown
    const ScriptHost *scripts = nullptr;   ///< checks examples against the response schema; without it only their JSON
    QList<PersonalDataFinder> nationalIds; ///< more kinds of personal data
};

/// What the rules of lintRules() object to, in order of the texts. A pure function of its arguments, callable from any
/// thread. Time is linear in the prompt and the test items (duplicate-rule: nearly).
///
/// Instruction rules (contradiction, duplicate-rule, vague, schema-mismatch) read English system, developer and user
/// messages; few-shot examples, fenced blocks and text inside of <example> are left out. They stay silent in doubt.
QList<LintFinding> lintPrompt(const LintInput &input, const LintOptions &options = {});

} // namespace promptlab
