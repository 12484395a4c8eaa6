// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configkeys.h"

#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QHash>

namespace promptlab {

namespace {

struct ConfigKeysText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

QStringList configWords(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace

const QStringList &knownConfigKeys(ConfigPart part)
{
    static const QHash<ConfigPart, QStringList> keys{
        {ConfigPart::Top,
         configWords(
             "description tags metadata prompts providers targets tests defaultTest scenarios derivedMetrics env "
             "evaluateOptions commandLineOptions outputPath nunjucksFilters extensions sharing tracing redteam "
             "$schema writeLatestResults")},
        {ConfigPart::EvaluateOptions, configWords("maxConcurrency repeat delay cache timeoutMs maxEvalTimeMs "
                                                  "showProgressBar generateSuggestions")},
        {ConfigPart::CommandLineOptions,
         configWords(
             "description config prompts providers tests vars assertions modelOutputs output maxConcurrency "
             "repeat delay cache grader var tag promptPrefix promptSuffix filterFirstN filterRange filterPattern "
             "filterPrompts filterProviders filterTargets filterSample filterSampleSeed filterMetadata "
             "filterFailing filterFailingOnly filterErrorsOnly resume retryErrors watch write table progressBar "
             "tableCellMaxLength share envFile envPath extension generateSuggestions suggestPrompts verbose")},
        {ConfigPart::Provider, configWords("id label config prompts transform delay env inputs")},
        {ConfigPart::Prompt, configWords("id label raw config")},
        {ConfigPart::Test, configWords("description vars assert options threshold metadata provider providers prompts "
                                       "providerOutput assertScoringFunction")},
        {ConfigPart::TestOptions,
         configWords("transformVars transform postprocess prefix suffix provider rubricPrompt factuality storeOutputAs "
                     "repeat runSerially disableVarExpansion disableConversationVar disableDefaultAsserts")},
        {ConfigPart::TestGenerator, configWords("path config")},
        {ConfigPart::Assertion,
         configWords("type value threshold weight metric transform provider rubricPrompt config contextTransform")},
        {ConfigPart::AssertionSet, configWords("type assert threshold weight metric config")},
        {ConfigPart::Scenario, configWords("description config tests")},
        {ConfigPart::DerivedMetric, configWords("name value")},
    };
    static const QStringList none;
    const auto found = keys.constFind(part);
    return found == keys.constEnd() ? none : *found;
}

const QStringList &unsupportedConfigKeys(ConfigPart part)
{
    static const QStringList top = configWords("extensions sharing tracing redteam");
    static const QStringList evaluation = configWords("generateSuggestions");
    static const QStringList commandLine = configWords("share generateSuggestions suggestPrompts extension envFile "
                                                       "envPath");
    static const QStringList none;
    switch (part) {
    case ConfigPart::Top: return top;
    case ConfigPart::EvaluateOptions: return evaluation;
    case ConfigPart::CommandLineOptions: return commandLine;
    default: return none;
    }
}

void checkConfigKeys(const ConfigValue &map, ConfigPart part, ConfigFindings &findings)
{
    const QStringList &known = knownConfigKeys(part);
    const QStringList &unsupported = unsupportedConfigKeys(part);
    for (const QString &key : map.keys()) {
        if (key == QLatin1String("$ref"))
            continue; // one that led nowhere, and was reported
        if (!known.contains(key)) {
            if (part != ConfigPart::TestOptions || !nearestWord(key, known).isEmpty())
                findings.addUnknown(ConfigKeysText::tr("key"), key, known, map.keyPosition(key));
            continue;
        }
        const ConfigValue &value = map.value(key);
        const bool off = value.isNull() || (value.isBool() && !value.scalar().toBool());
        if (unsupported.contains(key) && !off)
            findings.add(ConfigFinding::Kind::Unsupported, key,
                         ConfigKeysText::tr("\"%1\" is not supported and has no effect").arg(key),
                         map.keyPosition(key));
    }
}

} // namespace promptlab
