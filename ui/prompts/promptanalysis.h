// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/template/templateengine.h"
#include "core/tokens/pricetable.h"

namespace promptlab {

/// What is looked at: one state of the editor.
struct AnalysisInput {
    PromptContent content;
    QJsonObject values; ///< to try the variables with
    qint64 utcMs = 0;   ///< prices have dates
};

enum class ProblemKind {
    Syntax,     ///< a template that cannot be read
    Undeclared, ///< a variable that the prompt does not declare
    Unused,     ///< declared and never read
    Rendering,  ///< the values do not go through the template
    Structure   ///< no message, an empty message
};

struct PromptProblem {
    ProblemKind kind = ProblemKind::Syntax;
    bool error = true;
    int message = -1; ///< -1: not in a message
    int line = 0;     ///< one based; 0: none
    int column = 0;
    int length = 1;
    QString subject;     ///< what the text begins with, in bold: the variable's name; may be empty
    QString text;        ///< translated, goes on behind the subject
    QString replacement; ///< Undeclared: the declared name that was meant; may be empty

    friend bool operator==(const PromptProblem &, const PromptProblem &) = default;
};

/// One place that reads a variable.
struct VariableUse {
    int message = 0;
    int line = 1;
    int column = 1;
    int length = 1;

    friend bool operator==(const VariableUse &, const VariableUse &) = default;
};

struct MessageAnalysis {
    MessageRole role = MessageRole::User;
    QString rendered; ///< with what could be filled in
    bool failed = false;
    QString written; ///< tokens of the text as it is written: "412" or "~412"
    QString cost;    ///< of those as input: "$0.000060"; empty: not known
    QString tokens;  ///< of what is rendered
};

/// Everything that the panels beside the editor show.
struct PromptAnalysis {
    QList<MessageAnalysis> messages;
    QList<PromptProblem> problems; ///< errors first, then by place
    QStringList usedNames;         ///< in order of appearance
    bool unreadable = false;       ///< a message is so wrong that its variables are not known
    QHash<QString, QList<VariableUse>> uses;
    QStringList missing; ///< names in the preview that have no value
    QString written;     ///< tokens of all texts as they are written: the sum of the messages' figures
    QString rendered;    ///< the same of what is rendered
    QString tokens;      ///< of the whole call: what is rendered, roles, the form of a chat
    QString form;        ///< what the call has beside the rendered texts
    QString cost;        ///< of the call's input; empty: not known
    QByteArray json;     ///< the rendered messages
    double milliseconds = 0;
};

/// In the preview a variable without a value stands as its name between these.
inline constexpr char16_t missingOpen = 0x27e8;
inline constexpr char16_t missingClose = 0x27e9;

/// Reads, checks, renders and counts. Plain values in and out; takes milliseconds, so it is called in a pool.
/// Errors: only Cancelled.
Result<PromptAnalysis> analysePrompt(const AnalysisInput &input, const ScriptHost &scripts, const PriceTable &prices,
                                     const CancelToken &cancel);

/// The one of @p names that differs least from @p wrong; empty when none is near.
[[nodiscard]] QString nearestName(const QString &wrong, const QStringList &names);

} // namespace promptlab
