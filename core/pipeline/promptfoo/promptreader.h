// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configtext.h"

namespace promptlab {

/// Reads the value of "prompts": a text, a list, or a map from path to label, with every file that it names.
class PromptfooPromptReader final
{
public:
    /// @param separator between the prompts of one text file; empty: "---".
    PromptfooPromptReader(const ConfigFiles &files, ConfigFindings &findings, const QString &separator = {});

    /// Appends to @p prompts. What cannot be read is reported and left out.
    void read(const ConfigValue &value, QList<EvalPrompt> &prompts);

    /// Whether promptfoo takes a text for a path.
    [[nodiscard]] static bool isPath(const QString &text);

private:
    /// What an entry says besides the prompt itself.
    struct Given {
        QString id;
        QString label;
        QJsonObject config;
        TextPosition position;
    };

    void readEntry(const ConfigValue &entry, QList<EvalPrompt> &prompts);
    void readText(const QString &text, const Given &given, QList<EvalPrompt> &prompts);
    void readPattern(const QString &pattern, const Given &given, QList<EvalPrompt> &prompts);
    void readFile(const QString &path, const Given &given, QList<EvalPrompt> &prompts);
    void readContent(const QString &path, const QString &text, const Given &given, QList<EvalPrompt> &prompts);
    void readFunction(const QString &written, const Given &given, QList<EvalPrompt> &prompts);
    void readParts(const QString &path, const QString &text, const Given &given, QList<EvalPrompt> &prompts);
    void readLines(const QString &path, const QString &text, const Given &given, QList<EvalPrompt> &prompts);
    void readCsv(const QString &path, const QString &text, const Given &given, QList<EvalPrompt> &prompts);
    [[nodiscard]] QString treeText(const QString &path, const QString &text);
    void loadNested(ConfigValue &value, int depth);
    static void add(const QString &raw, const QString &label, const Given &given, QList<EvalPrompt> &prompts);

    ConfigFiles m_files;
    ConfigFindings &m_findings;
    QString m_separator;
    QString m_source; ///< of the file that is being read, in messages
};

/// First 16 hex digits of SHA-256 over a prompt's label.
[[nodiscard]] QString evalPromptId(const QString &label);

} // namespace promptlab
