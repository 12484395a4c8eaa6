// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configreader.h"

#include "core/pipeline/promptfoo/configfunction.h"
#include "core/pipeline/promptfoo/configkeys.h"
#include "core/pipeline/promptfoo/configmerge.h"
#include "core/pipeline/promptfoo/evalproviders.h"
#include "core/pipeline/promptfoo/evaltests.h"
#include "core/pipeline/promptfoo/promptreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>
#include <limits>

namespace promptlab {

namespace {

struct ConfigReaderText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

QStringList configFileNames()
{
    QStringList names;
    for (const char *suffix : {"yaml", "yml", "json", "cjs", "cts", "js", "mjs", "mts", "ts"})
        names.append(QStringLiteral("promptfooconfig.") + QLatin1String(suffix));
    return names;
}

/// One configuration as it was read.
struct ReadConfig {
    ConfigValue value;
    ConfigFiles files{QStringLiteral(".")};
};

/// The tree of a configuration, with the file's name as the person gave it in its places.
Result<ConfigValue> configTree(const QString &path, const ConfigFiles &files, ConfigFindings &findings,
                               const ScriptHost &scripts)
{
    const QString name = QFileInfo(path).fileName();
    if (splitCodePath(name).extension.isEmpty())
        return readConfigTree(name, files);
    PL_TRY(const EvalFunction function, readConfigFunction(name, files, findings, TextPosition{path, 0, 0}));
    if (!function.runsInSandbox())
        return makeError(ErrorCode::Unsupported,
                         ConfigReaderText::tr("A configuration is YAML, JSON or JavaScript; translate this one first"),
                         TextPosition{path, 0, 0});
    PL_TRY(const QJsonValue value, configFunctionValue(function, {}, scripts));
    return ConfigValue(value, TextPosition{files.shown(name), 0, 0});
}

class EvalPlanReader
{
public:
    EvalPlanReader(const EnvironmentLookup &environment, const ScriptHost &scripts)
        : m_environment(environment), m_scripts(scripts)
    {
    }

    Result<EvalPlan> read(const QStringList &paths)
    {
        for (const QString &path : paths) {
            // Several may have the same name: then their folders tell them apart.
            const QString folder = paths.size() > 1 ? QFileInfo(path).path() : QString();
            PL_CHECK(readOne(path, folder == QLatin1String(".") ? QString() : folder));
        }
        QList<ConfigValue> values;
        for (const ReadConfig &config : m_configs)
            values.append(config.value);
        m_merged = mergeConfigs(values);
        m_plan.files = m_configs.constFirst().files;
        m_plan.environment = m_environment;
        m_plan.env = configEnvironment(m_merged);
        m_plan.description = m_merged.value(QLatin1String("description")).printed();
        m_plan.tags = mapOf("tags").toObject();
        m_plan.metadata = mapOf("metadata").toObject();
        readOptions();
        readPrompts();
        readEvalProviders(m_merged.value(QLatin1String("providers")), m_plan.files, m_findings, m_plan.providers);
        m_plan.columns = evalColumns(m_plan.providers, m_plan.prompts, m_findings);
        readDefaultTest();
        readTests();
        readScenarios();
        readMetrics();
        readFilters();
        for (const ConfigValue &path : entriesOf("outputPath"))
            m_plan.outputPaths.append(path.printed());
        m_plan.findings = m_findings.all();
        return std::move(m_plan);
    }

private:
    void problem(const ConfigValue &value, const QString &subject, const QString &message)
    {
        m_findings.add(ConfigFinding::Kind::Problem, subject, message, value.position());
    }

    Result<void> readOne(const QString &path, const QString &shownFolder)
    {
        const QFileInfo info(path);
        ReadConfig config;
        config.files = ConfigFiles(info.absolutePath(), shownFolder);
        const QString shown = config.files.shown(info.fileName());
        auto tree = configTree(path, config.files, m_findings, m_scripts);
        if (!tree.ok()) {
            Error error = tree.error();
            if (!error.position)
                error.position = TextPosition{shown, 0, 0};
            return error;
        }
        if (!tree->isMap())
            return makeError(
                ErrorCode::InvalidInput,
                ConfigReaderText::tr("A configuration is a mapping with \"prompts\", \"providers\", \"tests\""),
                TextPosition{shown, std::max(1, tree->position().line), std::max(1, tree->position().column)});
        QSet<QString> used;
        config.value = dereferenceConfig(*tree, config.files, m_findings, &used);
        checkTopLevelKeys(config.value, QStringList(used.cbegin(), used.cend()), m_findings);
        config.value = renderConfigEnvironment(config.value, m_environment, m_scripts, m_findings);
        takeTargets(config.value);
        m_configs.append(config);
        return {};
    }

    /// "targets" is another name of "providers".
    void takeTargets(ConfigValue &config)
    {
        const QString targets = QStringLiteral("targets");
        const QString providers = QStringLiteral("providers");
        if (!config.has(targets))
            return;
        if (config.has(providers))
            m_findings.add(
                ConfigFinding::Kind::Problem, targets,
                ConfigReaderText::tr("\"targets\" and \"providers\" mean the same; only \"providers\" counts"),
                config.keyPosition(targets));
        else
            config.set(providers, config.value(targets), config.keyPosition(targets));
        config.remove(targets);
    }

    ConfigValue mapOf(const char *key)
    {
        const ConfigValue &value = m_merged.value(QLatin1String(key));
        if (!value.isNull() && !value.isMap())
            problem(value, QString::fromLatin1(key),
                    ConfigReaderText::tr("\"%1\" must be a mapping").arg(QLatin1String(key)));
        return value.isMap() ? value : ConfigValue::map();
    }

    QList<ConfigValue> entriesOf(const char *key) const
    {
        const ConfigValue &value = m_merged.value(QLatin1String(key));
        if (value.isNull())
            return {};
        return value.isList() ? value.items() : QList<ConfigValue>{value};
    }

    [[nodiscard]] std::optional<QString> setting(const QString &name) const
    {
        if (const QJsonValue own = m_plan.env.value(name); own.isString())
            return own.toString();
        return m_environment ? m_environment(name) : std::nullopt;
    }

    /// The number of an option: commandLineOptions before evaluateOptions.
    double number(const ConfigValue &commandLine, const ConfigValue &evaluate, const char *key, double lowest,
                  double fallback)
    {
        const QString name = QString::fromLatin1(key);
        for (const ConfigValue *source : {&commandLine, &evaluate}) {
            const ConfigValue &value = source->value(name);
            if (value.isNull())
                continue;
            const double given = value.scalar().toDouble(std::nan(""));
            if (value.isNumber() && given >= lowest && given <= std::numeric_limits<int>::max())
                return given;
            problem(value, name, ConfigReaderText::tr("\"%1\" must be a number of at least %2").arg(name).arg(lowest));
        }
        return fallback;
    }

    void readOptions()
    {
        const ConfigValue commandLine = mapOf("commandLineOptions");
        const ConfigValue evaluate = mapOf("evaluateOptions");
        checkConfigKeys(commandLine, ConfigPart::CommandLineOptions, m_findings);
        checkConfigKeys(evaluate, ConfigPart::EvaluateOptions, m_findings);
        EvalOptions &options = m_plan.options;
        options.maxConcurrency = int(number(commandLine, evaluate, "maxConcurrency", 1, options.maxConcurrency));
        options.repeat = int(number(commandLine, evaluate, "repeat", 1, options.repeat));
        options.delayMs = number(commandLine, evaluate, "delay", 0, 0);
        options.timeoutMs = number(commandLine, evaluate, "timeoutMs", 0, 0);
        options.maxEvalTimeMs = number(commandLine, evaluate, "maxEvalTimeMs", 0, 0);
        for (const ConfigValue *source : {&evaluate, &commandLine}) {
            const ConfigValue &cache = source->value(QLatin1String("cache"));
            if (cache.isBool())
                options.cache = cache.scalar().toBool();
            else if (!cache.isNull())
                problem(cache, QStringLiteral("cache"), ConfigReaderText::tr("\"cache\" must be true or false"));
        }
        options.promptPrefix = commandLine.value(QLatin1String("promptPrefix")).printed();
        options.promptSuffix = commandLine.value(QLatin1String("promptSuffix")).printed();
        options.commandLineOptions = commandLine.toObject();
    }

    void readPrompts()
    {
        bool given = false;
        QSet<QByteArray> seen;
        for (const ReadConfig &config : m_configs) {
            const ConfigValue &value = config.value.value(QLatin1String("prompts"));
            if (value.isNull())
                continue;
            given = true;
            QList<EvalPrompt> prompts;
            const QString separator = setting(QStringLiteral("PROMPTFOO_PROMPT_SEPARATOR")).value_or(QString());
            PromptfooPromptReader(config.files, m_findings, separator).read(value, prompts);
            for (const EvalPrompt &prompt : prompts) {
                const QByteArray key = compactJson(prompt.toJson());
                if (m_configs.size() > 1 && seen.contains(key))
                    continue;
                seen.insert(key);
                m_plan.prompts.append(prompt);
            }
        }
        if (given)
            return;
        EvalPrompt prompt;
        prompt.raw = QStringLiteral("{{prompt}}");
        prompt.label = prompt.raw;
        prompt.id = evalPromptId(prompt.label);
        m_plan.prompts.append(prompt);
    }

    /// A value, or the tree of the file that it names.
    ConfigValue loaded(const ConfigValue &value)
    {
        if (!value.isText())
            return value;
        auto tree = readConfigTree(value.text(), m_plan.files);
        if (tree.ok())
            return dereferenceConfig(*tree, m_plan.files, m_findings);
        m_findings.addError(tree.error(), value.text(), value.position());
        return {};
    }

    void readDefaultTest()
    {
        const ConfigValue &written = m_merged.value(QLatin1String("defaultTest"));
        if (written.isNull())
            return;
        const ConfigValue value = loaded(written);
        // A file that a configuration names in place of its own text is a part of it.
        if (!value.isNull())
            m_plan.defaultTest = readEvalTest(value, EvalTestPlace::Configuration, m_plan.files, m_findings, true);
    }

    void readTests()
    {
        const ConfigValue &tests = m_merged.value(QLatin1String("tests"));
        m_plan.tests = evalTestOrigins(tests, m_plan.files, m_findings);
        const bool none = tests.isNull() || (tests.isList() && tests.size() == 0);
        if (!none || !m_merged.value(QLatin1String("scenarios")).isNull())
            return;
        // Without tests each prompt is asked once.
        EvalTestOrigin origin;
        origin.value = ConfigValue::map(m_merged.position());
        origin.value.set(QStringLiteral("vars"), ConfigValue::map());
        origin.position = m_merged.position();
        m_plan.tests.append(origin);
    }

    void readScenarios()
    {
        for (const ConfigValue &entry : entriesOf("scenarios")) {
            const ConfigValue value = loaded(entry);
            for (const ConfigValue &one : value.isList() ? value.items() : QList<ConfigValue>{value})
                readScenario(one);
        }
    }

    void readScenario(const ConfigValue &value)
    {
        if (value.isNull())
            return;
        if (!value.isMap()) {
            problem(value, QStringLiteral("scenarios"),
                    ConfigReaderText::tr("A scenario is a mapping with \"config\" and \"tests\""));
            return;
        }
        checkConfigKeys(value, ConfigPart::Scenario, m_findings);
        EvalScenario scenario;
        scenario.description = value.value(QLatin1String("description")).printed();
        scenario.position = value.position();
        scenario.config = evalTestOrigins(value.value(QLatin1String("config")), m_plan.files, m_findings);
        scenario.tests = evalTestOrigins(value.value(QLatin1String("tests")), m_plan.files, m_findings);
        if (scenario.config.isEmpty() || scenario.tests.isEmpty())
            problem(value, QStringLiteral("scenarios"),
                    ConfigReaderText::tr("The scenario has no \"config\" or no \"tests\", so it gives no rows"));
        m_plan.scenarios.append(scenario);
    }

    void readMetrics()
    {
        for (const ConfigValue &entry : entriesOf("derivedMetrics")) {
            const ConfigValue &name = entry.value(QLatin1String("name"));
            const ConfigValue &value = entry.value(QLatin1String("value"));
            if (!name.isText() || value.isNull()) {
                problem(entry, QStringLiteral("derivedMetrics"),
                        ConfigReaderText::tr("A derived metric is a mapping with \"name\" and \"value\""));
                continue;
            }
            checkConfigKeys(entry, ConfigPart::DerivedMetric, m_findings);
            m_plan.derivedMetrics.append({name.text(), value.printed()});
        }
    }

    void readFilters()
    {
        const ConfigValue filters = mapOf("nunjucksFilters");
        for (qsizetype i = 0; i < filters.size(); ++i) {
            const ConfigValue &path = filters.items().at(i);
            auto function = readConfigFunction(path.printed(), m_plan.files, m_findings, path.position());
            if (function.ok())
                m_plan.nunjucksFilters.append({filters.keys().at(i), std::move(*function)});
            else
                m_findings.addError(function.error(), path.printed(), path.position());
        }
    }

    const EnvironmentLookup &m_environment;
    const ScriptHost &m_scripts;
    ConfigFindings m_findings;
    QList<ReadConfig> m_configs;
    ConfigValue m_merged;
    EvalPlan m_plan;
};

} // namespace

Result<QStringList> findPromptfooConfigs(const QStringList &arguments)
{
    QStringList found;
    for (const QString &argument : arguments) {
        const QStringList before = found;
        const QFileInfo info(argument);
        if (info.isDir()) {
            for (const QString &name : configFileNames()) {
                const QString path = QDir(argument).filePath(name);
                if (found == before && QFileInfo(path).isFile())
                    found.append(path);
            }
        } else if (info.isFile() || !ConfigFiles::isGlob(argument)) {
            if (info.exists())
                found.append(argument);
        } else {
            const QString folder = argument.section(QLatin1Char('/'), 0, -2);
            const bool plain = !ConfigFiles::isGlob(folder);
            const QString start = plain && !folder.isEmpty() ? folder : QStringLiteral(".");
            PL_TRY(const QStringList paths,
                   ConfigFiles(start).glob(plain ? argument.section(QLatin1Char('/'), -1) : argument));
            for (const QString &path : paths)
                found.append(QDir::cleanPath(start + QLatin1Char('/') + path));
        }
        if (found == before)
            return makeError(ErrorCode::NotFound,
                             ConfigReaderText::tr("There is no configuration \"%1\"").arg(argument.left(200)));
    }
    return found;
}

Result<EvalPlan> readEvalPlan(const QStringList &configs, const EnvironmentLookup &environment,
                              const ScriptHost &scripts)
{
    if (configs.isEmpty())
        return makeError(ErrorCode::NotFound, ConfigReaderText::tr("No configuration was named"));
    return EvalPlanReader(environment, scripts).read(configs);
}

} // namespace promptlab
