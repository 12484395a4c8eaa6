// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "core/script/scripthost.h"

#include <functional>

namespace promptlab {

/// One place where a template reads a value.
struct TemplateVariable {
    QString name;             ///< the input that must be given: the first name of the path
    QString path;             ///< as written without blanks: user.address.city, rows[0]
    int line = 0;             ///< one based
    int column = 0;           ///< one based, UTF-16 units
    qsizetype offset = 0;     ///< of the path in the text, UTF-16 units
    qsizetype length = 0;     ///< of the path as written
    bool printed = false;     ///< its value goes into the output here (else it steers a condition, loop or call)
    bool conditional = false; ///< read only when a condition (if, section, inline if) around it holds
    bool inLoop = false;      ///< inside the body of a loop (or a mustache section, which may repeat)
    bool maybeMember =
        false; ///< inside of a mustache section, where the name may also be a field of the section's value
    bool guarded =
        false; ///< may be missing here even in strict mode: "is defined", "default(…)", a mustache section's name

    bool operator==(const TemplateVariable &) const = default;
};

/// What a template reads, in order of appearance. Names that the template binds itself (loop variables, set, macros,
/// imports) and mustache's "." are left out.
struct ParsedTemplate {
    QList<TemplateVariable> variables;
    QStringList includes; ///< names of included, extended or imported templates that are written as plain text

    /// Each root name once, in order of appearance.
    [[nodiscard]] QStringList names() const;
};

/// A variable that had no value while rendering.
struct UndefinedVariable {
    QString path;
    TextPosition position; ///< source: name of the included template, else the name given in RenderOptions

    bool operator==(const UndefinedVariable &) const = default;
};

/// Filters that the caller brings along (Nunjucks only). They run outside of the template's own sandbox, so that a
/// template is rendered anew with their answers: they must give the same for the same arguments.
struct TemplateFilters {
    QStringList names; ///< identifiers; one of Nunjucks' own names is replaced
    std::function<Result<QJsonValue>(const QString &name, const QJsonArray &arguments)> call;
};

struct RenderOptions {
    /// True: reading an undefined variable or member is an error that names it and its place, unless the template
    /// guards it (see TemplateVariable::guarded). False: it gives empty text and is listed.
    bool strict = true;
    /// Mustache only: {{name}} escapes & < > " ' as in a web page. Off, because a prompt is plain text.
    bool escapeHtml = false;
    /// Name → template text, for include, import, extends (Nunjucks) and partials (mustache). Nothing else is ever
    /// loaded; a name that is not in it is an error.
    QJsonObject includes;
    /// Names the text in positions.
    QString source;
    /// Nunjucks: wall time of one rendering. 0: the ScriptHost's deadline.
    int deadlineMs = 0;
    /// Cap of the output in UTF-16 units.
    qsizetype maxOutput = 8 * 1024 * 1024;
    TemplateFilters filters;
};

struct Rendered {
    QString text;
    QList<UndefinedVariable> undefined; ///< in order of reading, each place once; empty in strict mode
};

/// Variables of @p text with their places. No value and no script engine is needed. Errors: InvalidInput with line and
/// column. For Nunjucks this checks delimiters, strings and the nesting of blocks; the grammar inside of expressions is
/// checked by checkTemplate() and by rendering.
Result<ParsedTemplate> parseTemplate(TemplateFormat format, const QString &text);

/// Like parseTemplate(), and for Nunjucks compiles the text too: every syntax error is found, unknown filters included.
Result<ParsedTemplate> checkTemplate(TemplateFormat format, const QString &text, const ScriptHost &scripts,
                                     const QJsonObject &includes = {});

/// Renders @p text with @p values. Values are data: template syntax inside of them is copied, never interpreted. Text
/// is printed as it is, numbers as JavaScript prints them, true and false as words, null as nothing, objects as compact
/// JSON; lists too, but Nunjucks joins a list of plain values by commas. No file, clock or network is reachable from a
/// template. Errors: InvalidInput (syntax, undefined variable, failing filter) with line and column; Timeout;
/// LimitExceeded (output over the cap, too much memory or work).
Result<Rendered> render(TemplateFormat format, const QString &text, const QJsonObject &values,
                        const RenderOptions &options, const ScriptHost &scripts);

/// Checks every template of a prompt with checkTemplate(). An error's position has as its source the JSON Pointer of
/// the part in PromptContent::toJson().
Result<void> checkPrompt(const PromptContent &content, const ScriptHost &scripts);

/// Renders every text part and every file, image and audio reference of each message. Variables of the prompt that have
/// a default and no value get the default. An error's position has as its source the JSON Pointer of the part in
/// PromptContent::toJson() ("/messages/1/content", "/messages/1/content/0/text"). @param undefined if not null,
/// receives the variables that had no value (lenient mode).
Result<QList<Message>> renderPrompt(const PromptContent &content, const QJsonObject &values,
                                    const RenderOptions &options, const ScriptHost &scripts,
                                    QList<UndefinedVariable> *undefined = nullptr);

/// Variables of all messages: one entry for each text or reference in order, with its JSON Pointer as in
/// renderPrompt().
struct PromptVariables {
    QList<std::pair<QString, ParsedTemplate>> parts;
    /// Each root name once, in order of appearance.
    [[nodiscard]] QStringList names() const;
};
Result<PromptVariables> parsePrompt(const PromptContent &content);

} // namespace promptlab
