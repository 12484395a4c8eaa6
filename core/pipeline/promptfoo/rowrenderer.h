// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"
#include "core/template/templateengine.h"

namespace promptlab {

/// What only the run knows about a row.
struct RowContext {
    QString evalId;
    QString evalStepId;
    QJsonArray conversation; ///< {prompt, input, output, metadata} of earlier rows of the same column and conversation
};

/// A row as it is sent.
struct RenderedRow {
    QString text;
    QJsonArray messages;   ///< of a prompt that is a list of messages; empty: one message of the user with the text
    QJsonObject config;    ///< of the column, with what a prompt function gives over it
    QJsonObject vars;      ///< with files loaded and other variables put in
    QStringList undefined; ///< names that had no value, each once: they printed nothing
    QStringList notes;     ///< translated: an unclosed tag, a variable that is no template
};

/// Renders one row as promptfoo does, with these differences: only variables that are written in the configuration may
/// mention others or be templates, so that text from data sets, files and answers is never a template; objects print as
/// JSON; an unclosed tag makes only what is behind it plain text. Thread-safe if the plan's environment callback is;
/// the plan must outlive it.
class RowRenderer final
{
public:
    RowRenderer(const EvalPlan &plan, const ScriptHost &scripts) : m_plan(plan), m_scripts(scripts) {}

    /// Errors: InvalidInput (syntax; a file, function or filter that fails), NotFound (a file), Unsupported (a program,
    /// a PDF), Timeout, LimitExceeded.
    [[nodiscard]] Result<RenderedRow> render(const EvalCase &row, qsizetype column,
                                             const RowContext &context = {}) const;

private:
    Result<void> transformVars(const EvalCase &row, const EvalColumn &column, QJsonObject &vars) const;
    Result<void> loadFiles(const EvalPrompt &prompt, const EvalProvider &provider, RenderedRow &rendered) const;
    [[nodiscard]] Result<QJsonValue> loadFile(const QString &name, const QString &written, const EvalPrompt &prompt,
                                              const EvalProvider &provider, const QJsonObject &vars) const;
    Result<QString> promptText(const EvalCase &row, const EvalPrompt &prompt, const EvalProvider &provider,
                               RenderedRow &rendered) const;
    Result<QString> renderText(const QString &text, RenderedRow &rendered, const QString &source) const;
    Result<void> renderTree(ConfigValue &tree, RenderedRow &rendered, const QString &source) const;
    void renderTemplateVars(const QStringList &names, RenderedRow &rendered) const;
    [[nodiscard]] QJsonObject environmentOf(const QString &text) const;
    [[nodiscard]] TemplateFilters filters() const;

    const EvalPlan &m_plan;
    const ScriptHost &m_scripts;
};

/// Puts variables in place of {{ name }} (plain names only) in the texts of @p templateVars, five deep; names without a
/// value stay. Text that comes from other variables is not looked at.
[[nodiscard]] QJsonObject substituteVariables(const QJsonObject &vars, const QStringList &templateVars);

/// The messages that a prompt text is: a JSON array, or a YAML list, of objects with "role". Empty: it is plain text.
[[nodiscard]] QJsonArray chatMessages(const QString &text);

/// Whether a prompt reads the conversation, so that its rows must be asked one after the other.
[[nodiscard]] bool usesConversation(const EvalPrompt &prompt);

} // namespace promptlab
