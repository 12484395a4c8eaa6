// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configfinding.h"
#include "core/pipeline/promptfoo/configvalue.h"

#include <optional>

namespace promptlab {

/// What is known of one assertion type of promptfoo, "not-" left out.
struct PromptfooAssertion {
    enum class Judge {
        None,      ///< computed from the output
        Model,     ///< asks a model
        Embedding, ///< asks an embedding model
        Service,   ///< asks a classifier, a moderation service or an address
        Program,   ///< runs Python or Ruby
        Trace,     ///< reads OpenTelemetry spans
        Matrix,    ///< compares the outputs of one test over all columns
        Person     ///< rated by hand
    };
    QString name;
    Judge judge = Judge::None;
    bool needsValue = false;
    bool needsThreshold = false; ///< has no default and is an error without
    std::optional<double> defaultThreshold;
    bool list = false; ///< a text value is split on commas
    QStringList aliases;

    [[nodiscard]] bool isModelGraded() const { return judge == Judge::Model; }
    [[nodiscard]] bool takesThreshold() const { return needsThreshold || defaultThreshold.has_value(); }
};

/// All types, in the order of promptfoo's documentation.
[[nodiscard]] const QList<PromptfooAssertion> &promptfooAssertionTypes();
/// The type with a name or alias, without "not-"; null: there is none.
[[nodiscard]] const PromptfooAssertion *findPromptfooAssertion(const QString &name);
/// Names and aliases of all types.
[[nodiscard]] const QStringList &promptfooAssertionNames();

/// Reports what is wrong with one assertion of a configuration: unknown keys and types, missing values and thresholds,
/// sets inside of sets. Gives it as JSON, "assert-set" with its members.
[[nodiscard]] QJsonObject readConfigAssertion(const ConfigValue &assertion, ConfigFindings &findings,
                                              bool inSet = false);
/// All of a list; what is no assertion is left out and reported.
[[nodiscard]] QJsonArray readConfigAssertions(const ConfigValue &list, ConfigFindings &findings);

/// An assertion as it stands in a cell "__expected": "[not-]type[(threshold)][: value]", code behind "javascript:",
/// "fn:", "eval:" or "python:", a rubric behind "grade:" or "llm-rubric:", a function "file://x.js"; anything else
/// equals the whole cell. A type that is nearly a known one is reported.
[[nodiscard]] QJsonObject assertionFromCell(const QString &cell, const TextPosition &position,
                                            ConfigFindings &findings);

} // namespace promptlab
