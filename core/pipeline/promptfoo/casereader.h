// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/testsource.h"

namespace promptlab {

/// The rows of a plan in the order in which promptfoo numbers them: plain tests, then scenarios; for each test every
/// repeat, for each repeat every combination of its lists of values, the last variable fastest. Reads files as it goes:
/// what is not asked for is not in memory.
class CaseReader final
{
public:
    /// Both must outlive the reader.
    CaseReader(const EvalPlan &plan, const ScriptHost &scripts);
    ~CaseReader();
    Q_DISABLE_COPY_MOVE(CaseReader)

    /// The next row; nothing at the end.
    [[nodiscard]] std::optional<EvalCase> next();
    /// What was found in the tests so far.
    [[nodiscard]] const QList<ConfigFinding> &findings() const { return m_findings.all(); }

private:
    /// A variable and the values that it takes one after the other.
    struct Axis {
        QString name;
        QJsonArray values;
    };

    [[nodiscard]] std::optional<EvalTest> nextTest();
    [[nodiscard]] std::optional<EvalTest> nextPlainTest();
    [[nodiscard]] std::optional<EvalTest> nextScenarioTest();
    [[nodiscard]] bool openNextScenario();
    void begin(EvalTest test);
    [[nodiscard]] Axis axisOf(const QString &name, const ConfigValue &value, bool expand);
    [[nodiscard]] QJsonArray globValues(const QString &pattern, const TextPosition &position);
    [[nodiscard]] bool step();
    [[nodiscard]] EvalCase currentCase();
    [[nodiscard]] QList<qsizetype> columnsOf(const EvalTest &test);
    void checkFilter(const QStringList &filters, bool ofPrompts, const TextPosition &position);

    const EvalPlan &m_plan;
    const ScriptHost &m_scripts;
    ConfigFindings m_findings;
    TestSourceSetup m_setup;
    QList<qsizetype> m_allColumns;
    bool m_expand = true;

    qsizetype m_origin = 0;
    std::unique_ptr<TestSource> m_source;
    qsizetype m_scenario = -1;
    QList<EvalTest> m_entries; ///< of the scenario's config
    qsizetype m_entry = 0;
    qsizetype m_scenarioOrigin = 0;
    QString m_conversation;

    std::optional<EvalTest> m_test;
    QList<Axis> m_axes;
    QList<qsizetype> m_counters;
    int m_repeats = 1;
    int m_repeat = 0;
    QList<qsizetype> m_columns;
    qint64 m_index = 0;
};

} // namespace promptlab
