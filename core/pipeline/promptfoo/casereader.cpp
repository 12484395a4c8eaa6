// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/casereader.h"

#include "core/pipeline/promptfoo/evalproviders.h"
#include "core/pipeline/promptfoo/evaltests.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct CaseReaderText {
    Q_DECLARE_TR_FUNCTIONS(PromptfooConfig)
};

constexpr int maxCaseRepeats = 100'000;

std::optional<QString> planSetting(const EvalPlan &plan, const QString &name)
{
    if (const QJsonValue own = plan.env.value(name); own.isString())
        return own.toString();
    return plan.environment ? plan.environment(name) : std::nullopt;
}

bool planSwitch(const EvalPlan &plan, const QString &name)
{
    const QString value = planSetting(plan, name).value_or(QString()).toLower();
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("yes");
}

char planDelimiter(const EvalPlan &plan)
{
    const QByteArray value = planSetting(plan, QStringLiteral("PROMPTFOO_CSV_DELIMITER")).value_or(QString()).toUtf8();
    if (value == "\\t")
        return '\t';
    return value.size() == 1 && value != "\"" && value != "\n" ? value.front() : ',';
}

} // namespace

CaseReader::CaseReader(const EvalPlan &plan, const ScriptHost &scripts)
    : m_plan(plan), m_scripts(scripts), m_setup{plan.files, m_findings, scripts, planDelimiter(plan),
                                                planSwitch(plan, QStringLiteral("PROMPTFOO_CSV_STRICT"))},
      m_expand(!plan.options.disableVarExpansion
               && !planSwitch(plan, QStringLiteral("PROMPTFOO_DISABLE_VAR_EXPANSION")))
{
    for (qsizetype i = 0; i < plan.columns.size(); ++i)
        m_allColumns.append(i);
}

CaseReader::~CaseReader() = default;

std::optional<EvalTest> CaseReader::nextTest()
{
    if (auto plain = nextPlainTest())
        return plain;
    return nextScenarioTest();
}

std::optional<EvalTest> CaseReader::nextPlainTest()
{
    while (m_scenario < 0) {
        if (m_source) {
            if (auto test = m_source->next())
                return m_plan.defaultTest ? mergeEvalTests(*m_plan.defaultTest, *test, true) : test;
            m_source.reset();
        }
        if (m_origin >= m_plan.tests.size())
            return std::nullopt;
        m_source = openTestOrigin(m_plan.tests.at(m_origin++), m_setup);
    }
    return std::nullopt;
}

bool CaseReader::openNextScenario()
{
    if (m_scenario + 1 >= m_plan.scenarios.size())
        return false;
    ++m_scenario;
    m_entries.clear();
    m_entry = 0;
    m_scenarioOrigin = 0;
    for (const EvalTestOrigin &origin : m_plan.scenarios.at(m_scenario).config) {
        const auto source = openTestOrigin(origin, m_setup, true);
        while (auto entry = source->next())
            m_entries.append(*entry);
    }
    return true;
}

std::optional<EvalTest> CaseReader::nextScenarioTest()
{
    while (true) {
        if (m_source) {
            if (auto test = m_source->next()) {
                const EvalTest &entry = m_entries.at(m_entry);
                // Only the test itself can do without the default assertions.
                EvalTest merged = mergeEvalTests(m_plan.defaultTest.value_or(EvalTest()), entry, true);
                const bool alone = test->options.value(QLatin1String("disableDefaultAsserts")).toBool();
                if (alone)
                    merged.assertions = entry.assertions;
                merged = mergeEvalTests(merged, *test, false);
                if (merged.description.isEmpty())
                    merged.description = m_plan.scenarios.at(m_scenario).description;
                m_conversation = QStringLiteral("scenario-%1-%2").arg(m_scenario + 1).arg(m_entry + 1);
                return merged;
            }
            m_source.reset();
        }
        if (m_scenario < 0 || m_entry >= m_entries.size()) {
            if (!openNextScenario())
                return std::nullopt;
            continue;
        }
        const QList<EvalTestOrigin> &tests = m_plan.scenarios.at(m_scenario).tests;
        if (m_scenarioOrigin >= tests.size()) {
            ++m_entry;
            m_scenarioOrigin = 0;
            continue;
        }
        m_source = openTestOrigin(tests.at(m_scenarioOrigin++), m_setup);
    }
}

QJsonArray CaseReader::globValues(const QString &pattern, const TextPosition &position)
{
    const auto paths = m_plan.files.glob(pattern);
    if (!paths.ok()) {
        m_findings.addError(paths.error(), pattern, position);
        return {pattern};
    }
    if (paths->isEmpty()) {
        m_findings.add(ConfigFinding::Kind::Problem, pattern,
                       CaseReaderText::tr("No file matches \"%1\"").arg(pattern.left(200)), position);
        return {pattern};
    }
    QJsonArray values;
    for (const QString &path : *paths)
        values.append(QString(QStringLiteral("file://") + path));
    return values;
}

CaseReader::Axis CaseReader::axisOf(const QString &name, const ConfigValue &value, bool expand)
{
    Axis axis{name, QJsonArray{value.toJson()}};
    if (value.isText() && value.text().startsWith(QLatin1String("file://")) && ConfigFiles::isGlob(value.text()))
        axis.values = globValues(value.text(), value.position());
    else if (expand && value.isList() && value.size() > 0 && value.items().at(0).isText())
        axis.values = value.toJson().toArray();
    return axis;
}

void CaseReader::begin(EvalTest test)
{
    const auto option = [&test](const char *key) { return test.options.value(QLatin1String(key)); };
    const bool expand = m_expand && !option("disableVarExpansion").toBool();
    m_axes.clear();
    for (qsizetype i = 0; i < test.vars.size(); ++i)
        m_axes.append(axisOf(test.vars.keys().at(i), test.vars.items().at(i), expand));
    m_counters = QList<qsizetype>(m_axes.size(), 0);
    const int repeat = option("repeat").toInt(m_plan.options.repeat);
    m_repeats = std::clamp(repeat, 1, maxCaseRepeats);
    m_repeat = 0;
    m_columns = columnsOf(test);
    m_test = std::move(test);
}

/// Moves to the next combination or repeat; false: there is none.
bool CaseReader::step()
{
    for (qsizetype i = m_axes.size() - 1; i >= 0; --i) {
        if (++m_counters[i] < m_axes.at(i).values.size())
            return true;
        m_counters[i] = 0;
    }
    return ++m_repeat < m_repeats;
}

std::optional<EvalCase> CaseReader::next()
{
    if (m_test && !step())
        m_test.reset();
    if (!m_test) {
        m_conversation.clear();
        auto test = nextTest();
        if (!test)
            return std::nullopt;
        begin(std::move(*test));
    }
    return currentCase();
}

EvalCase CaseReader::currentCase()
{
    EvalCase row;
    row.testIndex = m_index++;
    row.repeatIndex = m_repeat;
    row.description = m_test->description;
    for (qsizetype i = 0; i < m_axes.size(); ++i)
        row.vars.insert(m_axes.at(i).name, m_axes.at(i).values.at(m_counters.at(i)));
    row.templateVars = m_test->templateVars;
    row.assertions = m_test->assertions;
    row.options = m_test->options;
    row.metadata = m_test->metadata;
    row.threshold = m_test->threshold;
    row.columns = m_columns;
    row.provider = m_test->provider;
    row.providerOutput = m_test->providerOutput;
    row.assertScoringFunction = m_test->assertScoringFunction;
    const QString own = m_test->metadata.value(QLatin1String("conversationId")).toString();
    row.conversationId = own.isEmpty() ? m_conversation : own;
    row.runSerially = m_test->options.value(QLatin1String("runSerially")).toBool();
    row.position = m_test->position;
    return row;
}

void CaseReader::checkFilter(const QStringList &filters, bool ofPrompts, const TextPosition &position)
{
    for (const QString &filter : filters) {
        const bool found = ofPrompts ? std::any_of(m_plan.prompts.cbegin(), m_plan.prompts.cend(),
                                                   [&filter](const EvalPrompt &prompt) {
                                                       return evalFilterMatches(filter, prompt.id, prompt.label);
                                                   })
                                     : std::any_of(m_plan.providers.cbegin(), m_plan.providers.cend(),
                                                   [&filter](const EvalProvider &provider) {
                                                       return evalFilterMatches(filter, provider.id, provider.label);
                                                   });
        if (!found)
            m_findings.add(ConfigFinding::Kind::Problem, filter,
                           ofPrompts
                               ? CaseReaderText::tr("No prompt has the label or id \"%1\"").arg(filter.left(80))
                               : CaseReaderText::tr("No provider has the label or id \"%1\"").arg(filter.left(80)),
                           position);
    }
}

QList<qsizetype> CaseReader::columnsOf(const EvalTest &test)
{
    if (!test.hasPrompts && !test.hasProviders)
        return m_allColumns;
    checkFilter(test.prompts, true, test.position);
    checkFilter(test.providers, false, test.position);
    const auto passes = [](bool filtered, const QStringList &filters, const QString &id, const QString &label) {
        return !filtered || std::any_of(filters.cbegin(), filters.cend(), [&](const QString &filter) {
            return evalFilterMatches(filter, id, label);
        });
    };
    QList<qsizetype> columns;
    for (const qsizetype i : m_allColumns) {
        const EvalColumn &column = m_plan.columns.at(i);
        const EvalPrompt &prompt = m_plan.prompts.at(column.prompt);
        const EvalProvider &provider = m_plan.providers.at(column.provider);
        if (passes(test.hasPrompts, test.prompts, prompt.id, prompt.label)
            && passes(test.hasProviders, test.providers, provider.id, provider.label))
            columns.append(i);
    }
    return columns;
}

} // namespace promptlab
