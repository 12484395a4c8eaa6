// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configfiles.h"
#include "core/pipeline/promptfoo/configfinding.h"
#include "core/pipeline/promptfoo/configvalue.h"

#include <QJsonArray>

#include <functional>
#include <optional>

namespace promptlab {

/// Code that a configuration names. It is a value: nothing runs until callConfigFunction() is asked to.
struct EvalFunction {
    enum class Language {
        JavaScript, ///< runs in the sandbox
        TypeScript,
        Python,
        Ruby,
        Program ///< "exec:" or an executable file
    };
    Language language = Language::JavaScript;
    QString path;   ///< relative to the root of the files; for a program its command line
    QString name;   ///< of the exported function; empty: the default export
    QString source; ///< text of a JavaScript file; else empty

    [[nodiscard]] bool runsInSandbox() const { return language == Language::JavaScript; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// A prompt: one half of a column.
struct EvalPrompt {
    QString id; ///< given, or the first 16 hex digits of SHA-256 over the label
    QString label;
    QString raw; ///< the template; of a function: its source
    QJsonObject config;
    std::optional<EvalFunction> function;
    TextPosition position;

    [[nodiscard]] QJsonObject toJson() const;
};

/// A model as promptfoo names it, taken apart: "openai:chat:gpt-4o" is kind openai, format chat, model gpt-4o.
struct EvalProvider {
    QString id; ///< as written
    QString label;
    QString kind;   ///< openai, anthropic, google, azure, ollama, openrouter, http, websocket, echo, exec, python, …
    QString format; ///< chat, completion, responses, embedding, messages, …; empty: the kind's own
    QString model;  ///< model, address, command or path
    QJsonObject config;
    QStringList prompts;  ///< filter on columns; empty: all
    QJsonValue transform; ///< source, or null
    double delayMs = 0;
    QJsonObject env;
    QJsonValue inputs;
    bool supported = false; ///< a kind that this program has a provider for
    TextPosition position;

    [[nodiscard]] QString displayName() const { return label.isEmpty() ? id : label; }
    [[nodiscard]] QJsonObject toJson() const;
};

/// One (provider, prompt) pair, provider-major.
struct EvalColumn {
    qsizetype provider = 0;
    qsizetype prompt = 0;
    QJsonObject config; ///< the provider's with the prompt's over it

    [[nodiscard]] QJsonObject toJson() const;
};

/// One entry under "tests", before its variables are multiplied.
struct EvalTest {
    QString description;
    ConfigValue vars = ConfigValue::map();
    QStringList templateVars; ///< written in the configuration itself: these alone may mention {{ other }}
    QJsonArray assertions;
    QJsonObject options;
    QJsonObject metadata;
    std::optional<double> threshold;
    QJsonValue provider; ///< null: that of the column
    QStringList providers;
    QStringList prompts;
    bool hasProviders = false; ///< also when the list is empty
    bool hasPrompts = false;
    QJsonValue providerOutput; ///< null: ask the provider
    QJsonValue assertScoringFunction;
    TextPosition position;
};

/// One row of the matrix: all columns in @p columns are asked with these values.
struct EvalCase {
    qint64 testIndex = 0;
    int repeatIndex = 0;
    QString description;
    QJsonObject vars;
    QStringList templateVars;
    QJsonArray assertions;
    QJsonObject options;
    QJsonObject metadata;
    std::optional<double> threshold;
    QList<qsizetype> columns;
    QJsonValue provider;
    QJsonValue providerOutput;
    QJsonValue assertScoringFunction;
    QString conversationId; ///< metadata.conversationId, or that of the scenario entry; empty: the common one
    bool runSerially = false;
    TextPosition position;

    [[nodiscard]] QJsonObject toJson() const;
};

struct EvalMetric {
    QString name;
    QString expression;
};

/// How to run, after commandLineOptions > evaluateOptions > default. Flags of the command line go over it.
struct EvalOptions {
    int maxConcurrency = 4;
    int repeat = 1;
    double delayMs = 0;
    bool cache = true;
    double timeoutMs = 0;     ///< of a row; 0: none
    double maxEvalTimeMs = 0; ///< of the whole run; 0: none
    bool disableVarExpansion = false;
    QString promptPrefix;
    QString promptSuffix;
    QJsonObject commandLineOptions; ///< all of them as written (filters, grader, …)

    [[nodiscard]] QJsonObject toJson() const;
};

/// Where tests come from: written in the configuration, or a file that is read as a stream.
struct EvalTestOrigin {
    ConfigValue value;     ///< a test; or null
    QString path;          ///< of a file, relative to the root; or empty
    QJsonValue pathConfig; ///< given to a generator function
    TextPosition position;
};

/// One scenario: every entry of config with every test.
struct EvalScenario {
    QString description;
    QList<EvalTestOrigin> config;
    QList<EvalTestOrigin> tests;
    TextPosition position;
};

/// Value of an environment variable that the caller allows to be read; nothing for all others.
using EnvironmentLookup = std::function<std::optional<QString>(const QString &name)>;

/// A promptfoo configuration with all its files as plain values. Test cases are read with CaseReader.
struct EvalPlan {
    QString description;
    QJsonObject tags;
    QJsonObject metadata;
    QList<EvalProvider> providers;
    QList<EvalPrompt> prompts;
    QList<EvalColumn> columns;
    std::optional<EvalTest> defaultTest;
    QList<EvalTestOrigin> tests;
    QList<EvalScenario> scenarios;
    QList<EvalMetric> derivedMetrics;
    QJsonObject env; ///< name → text, as the configuration's own "env" gives it
    EvalOptions options;
    QStringList outputPaths;
    QList<std::pair<QString, EvalFunction>> nunjucksFilters;
    QList<ConfigFinding> findings; ///< of all but the files with tests, which CaseReader adds
    ConfigFiles files{QStringLiteral(".")};
    EnvironmentLookup environment;

    /// Everything but the tests.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace promptlab
