// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"
#include "core/lint/lintpositions.h"
#include "core/template/nunjucksscanner.h"
#include "core/template/templateengine.h"

#include <array>
#include <memory>
#include <vector>

namespace promptlab {

/// A text that the rules read, with what is known of it.
struct LintDocument {
    LintSource source = LintSource::Prompt;
    QString name;     ///< of the include, variable or column
    int message = -1; ///< LintSource::Prompt
    int part = -1;
    MessageRole role = MessageRole::User;
    bool isText = true;   ///< false: the reference of an image or file
    bool example = false; ///< belongs to a few-shot example: an answer, or the question in front of it
    QString text;
    Result<ParsedTemplate> parsed;
    QList<NunjucksTag> tags; ///< Nunjucks only, as far as the text can be read

    /// Made when the first finding needs it.
    [[nodiscard]] const LintPositions &positions() const;

private:
    mutable std::shared_ptr<LintPositions> m_positions;
};

/// A use of a template tag: {{ name }} with its delimiters.
struct LintTag {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool statement = false; ///< {% … %}, a section
    bool prints = false;    ///< the value reaches the text: printed, or walked over, or bound to a name that may be
    bool encoded = false;   ///< a filter turns it into JSON
};

/// What one call of lintPrompt() works on, and where its rules put their findings.
class LintContext final
{
public:
    LintContext(const LintInput &input, const LintOptions &options);

    [[nodiscard]] const LintInput &input() const { return m_input; }
    [[nodiscard]] const LintOptions &options() const { return m_options; }
    /// Parts of the messages in order.
    [[nodiscard]] const std::vector<LintDocument> &messages() const { return m_messages; }
    /// The resolved includes, by name.
    [[nodiscard]] const std::vector<LintDocument> &includes() const { return m_includes; }
    /// Default values (texts) of the variables.
    [[nodiscard]] const std::vector<LintDocument> &defaults() const { return m_defaults; }
    [[nodiscard]] const LintDocument *include(const QString &name) const;
    /// Includes that a document reaches, itself not among them. Missing ones are left out.
    [[nodiscard]] QStringList reachable(const LintDocument &document) const;
    /// Whether a name is an input, a column or a parameter.
    [[nodiscard]] bool isKnownName(const QString &name) const { return m_known.contains(name); }
    [[nodiscard]] bool isUntrusted(const QString &name) const { return m_untrusted.contains(name); }
    /// The tag around a variable.
    [[nodiscard]] LintTag tagOf(const LintDocument &document, const TemplateVariable &variable) const;

    /// True once a rule has all the findings it may have, or is switched off.
    [[nodiscard]] bool isFull(LintCode code) const;
    /// Adds a finding in a text.
    LintFinding *add(LintCode code, const LintDocument &document, qsizetype begin, qsizetype end, const QString &text);
    /// Adds a finding that is not in a text.
    LintFinding *add(LintCode code, const QString &pointer, const QString &text);
    /// Adds an edit to what add() gave (null: nothing).
    static void setFix(LintFinding *finding, const LintDocument &document, qsizetype begin, qsizetype end,
                       const QString &replacement, const QString &title);
    [[nodiscard]] QList<LintFinding> takeFindings() { return std::exchange(m_findings, {}); }

private:
    void readMessages();
    void readIncludes();
    [[nodiscard]] LintDocument document(LintSource source, const QString &text, bool isTemplate) const;
    [[nodiscard]] LintTag nunjucksTag(const LintDocument &document, const TemplateVariable &variable) const;

    const LintInput &m_input;
    const LintOptions &m_options;
    std::vector<LintDocument> m_messages;
    std::vector<LintDocument> m_includes;
    std::vector<LintDocument> m_defaults;
    QHash<QString, size_t> m_includeIndex;
    QSet<QString> m_known;
    QSet<QString> m_untrusted;
    QList<LintFinding> m_findings;
    std::array<int, LintCodeCount> m_counts{};
};

} // namespace promptlab
