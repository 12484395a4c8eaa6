// SPDX-License-Identifier: GPL-3.0-or-later
// Pipeline files: what they say, and that what is wrong in them is named with its place.
#include "core/base/yaml.h"
#include "core/pipeline/stages/pipelinedefinition.h"
#include "core/script/scripthost.h"

#include <QTest>

using namespace promptlab;

namespace {

const QByteArray wholeFile = R"(format: promptlab-pipeline/1
name: triage
description: What has to hold before triage ships
prompt: triage
baseline: "@production"
dataset: tickets@2
subsets:
  smoke: [en-01, de-02]
rows: [smoke, fr-03, en-01]
provider: scripted
models: [sim-small, sim-large]
repeats: 3
concurrency: 8
strict: false
threshold: 0.75
budget: {usd: 5, tokens: 2000000, minutes: 30}
stages:
  - type: validation
    criteria:
      promptTokens: {max: 4000}
      errors: {max: 0}
  - name: Fast enough
    type: performance
    onFailure: continue
    criteria:
      latencyP95Ms: {max: 3000, maxIncrease: 0.2}
  - type: quality
    onInconclusive: stop
    maxNullShare: 0.1
    repeats: 5
    rows: [smoke]
    models: [sim-large]
    criteria:
      passRate: {min: 0.9, minSure: 0.8}
      metric:tone: {min: 0.7}
  - type: comparison
    criteria:
      primary: metric:tone
      gate: superiority
      margin: 0.05
      metrics: false
      guardrails:
        costPerAnswerUsd: {maxIncrease: 0.1}
        errorShare: {max: 0.01}
  - type: optimization
    settings: {model: sim-large, proposals: 5, heldBack: 0.4}
)";

QByteArray changed(const char *from, const char *to)
{
    QByteArray text = wholeFile;
    const auto at = text.indexOf(from);
    Q_ASSERT(at >= 0);
    return text.replace(at, qsizetype(qstrlen(from)), to);
}

} // namespace

class TstPipelineDefinition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void goesThroughJsonAndBack();
    void defaults();
    void faults_data();
    void faults();
    void rowsOfSubsets();
    void usualStagesAreAFile();
    void theSchemaAgrees();
};

void TstPipelineDefinition::everythingIsRead()
{
    const auto read = readPipelineFile(wholeFile, QStringLiteral("promptlab.yaml"));
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
    QCOMPARE(read->name, QStringLiteral("triage"));
    QCOMPARE(read->prompt, QStringLiteral("triage"));
    QCOMPARE(read->baseline, QStringLiteral("@production"));
    QCOMPARE(read->dataset, QStringLiteral("tickets@2"));
    QCOMPARE(read->provider, QStringLiteral("scripted"));
    QCOMPARE(read->models, (QStringList{QStringLiteral("sim-small"), QStringLiteral("sim-large")}));
    QCOMPARE(read->repeats, 3);
    QCOMPARE(read->concurrency, 8);
    QVERIFY(!read->strictVariables);
    QCOMPARE(read->threshold, std::optional(0.75));
    QCOMPARE(read->budget.usd, std::optional(5.0));
    QCOMPARE(read->budget.tokens, std::optional(qint64(2'000'000)));
    QCOMPARE(read->stages.size(), 5);
    const StageDefinition &validation = read->stages.at(0);
    QCOMPARE(validation.name, QStringLiteral("validation")); // its type, where it has no name
    QVERIFY(validation.stopsOnFailure && !validation.stopsOnDoubt);
    QCOMPARE(validation.criteria.first().name, QStringLiteral("errors")); // in the order of the documentation
    const StageDefinition &performance = read->stages.at(1);
    QCOMPARE(performance.name, QStringLiteral("Fast enough"));
    QVERIFY(!performance.stopsOnFailure);
    QCOMPARE(performance.criteria.first().limit.maxIncrease, std::optional(0.2));
    const StageDefinition &quality = read->stages.at(2);
    QVERIFY(quality.stopsOnDoubt);
    QCOMPARE(quality.maxNullShare, 0.1);
    QCOMPARE(quality.repeats, std::optional(5));
    QCOMPARE(quality.models, QStringList{QStringLiteral("sim-large")});
    QCOMPARE(quality.criteria.size(), 2);
    QCOMPARE(quality.criteria.last().name, QStringLiteral("metric:tone"));
    const ComparisonCriteria &comparison = read->stages.at(3).comparison;
    QCOMPARE(comparison.primary, QStringLiteral("metric:tone"));
    QCOMPARE(comparison.gate, GateKind::Superiority);
    QCOMPARE(comparison.margin, 0.05);
    QVERIFY(!comparison.metrics);
    QCOMPARE(comparison.guardrails.size(), 2);
    QCOMPARE(read->stages.at(4).optimization.proposals, 5);
    QCOMPARE(read->stages.at(4).optimization.heldBack, 0.4);
}

void TstPipelineDefinition::goesThroughJsonAndBack()
{
    const auto read = readPipelineFile(wholeFile, {});
    QVERIFY(read.ok());
    const auto again = PipelineDefinition::fromJson(read->toJson());
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().text()));
    QCOMPARE(*again, *read);
    QCOMPARE(again->hash(), read->hash());
    const auto other = readPipelineFile(changed("repeats: 3", "repeats: 4"), {});
    QVERIFY(other.ok());
    QVERIFY(other->hash() != read->hash());
}

void TstPipelineDefinition::defaults()
{
    const auto read = readPipelineFile("format: promptlab-pipeline/1\nname: a\ndataset: d\nstages:\n"
                                       "  - type: comparison\n  - type: validation\n",
                                       {});
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
    QCOMPARE(read->repeats, 1);
    QVERIFY(read->strictVariables);
    QVERIFY(read->budget.isEmpty());
    QCOMPARE(read->stages.first().comparison, ComparisonCriteria());
    QCOMPARE(read->stages.first().comparison.gate, GateKind::NonInferiority);
}

void TstPipelineDefinition::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("place");
    const auto fault = [](const char *row, const QByteArray &text, const char *said, const char *place) {
        QTest::addRow("%s", row) << text << QString::fromLatin1(said) << QString::fromLatin1(place);
    };
    fault("another format", changed("pipeline/1", "pipeline/2"), "is not known here", "p.yaml:1:9");
    fault("no name", changed("name: triage\n", ""), "\"name\"", "p.yaml:1:1");
    fault("an unknown key", changed("repeats: 3", "repeat: 3"), "repeats", "p.yaml:12:1");
    fault("an unknown stage type", changed("type: quality", "type: qualty"), "did you mean \"quality\"?",
          "p.yaml:27:11");
    fault("an unknown quantity", changed("latencyP95Ms", "latencyP95"), "latencyP95Ms", "p.yaml:26:7");
    fault("a quantity of another stage", changed("passRate: {min: 0.9, minSure: 0.8}", "errors: {max: 0}"), "errors",
          "p.yaml:34:7");
    fault("a bound that the quantity has not", changed("max: 3000", "minSure: 3"), "minSure", "p.yaml:26:22");
    fault("a bare number as limit", changed("{max: 4000}", "4000"), "is written as", "p.yaml:20:21");
    fault("a limit that asks for nothing", changed("{max: 4000}", "{}"), "asks for nothing", "p.yaml:20:21");
    fault("a limit that cannot be kept", changed("{max: 4000}", "{max: 1, min: 2}"), "cannot be kept", "p.yaml:20:21");
    fault("a primary measure that decides nothing", changed("primary: metric:tone", "primary: speed"), "cannot decide",
          "p.yaml:38:16");
    fault("an unknown gate", changed("gate: superiority", "gate: better"), "not known here", "p.yaml:39:13");
    fault("two stages of one name", changed("name: Fast enough", "name: validation"), "Two stages", "p.yaml:22:5");
    fault("models of a validation",
          changed("    criteria:\n      promptTokens", "    models: [a]\n    criteria:\n      promptTokens"),
          "asks no model", "p.yaml:19:5");
    fault("criteria of an optimisation", changed("settings: {model", "criteria: {model"), "has no \"criteria\"",
          "p.yaml:46:5");
    fault("a stage that asks without a dataset", changed("dataset: tickets@2\n", ""), "names no dataset",
          "p.yaml:21:5");
    fault("an empty subset", changed("[en-01, de-02]", "[]"), "has no rows", "p.yaml:8:10");
    fault("a margin over one", changed("margin: 0.05", "margin: 5"), "margin", "p.yaml:40:15");
    fault("an unknown budget", changed("{usd: 5", "{eur: 5"), "eur", "p.yaml:16:10");
    fault("no stages", wholeFile.left(wholeFile.indexOf("stages:")) + "stages: []\n", "no stages", "p.yaml:17:9");
}

void TstPipelineDefinition::faults()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QFETCH(const QString, place);
    const auto read = readPipelineFile(text, QStringLiteral("p.yaml"));
    QVERIFY(!read.ok());
    QVERIFY2(read.error().text().contains(said), qPrintable(read.error().text()));
    QVERIFY(read.error().position);
    QCOMPARE(read.error().position->toString(), place);
}

void TstPipelineDefinition::rowsOfSubsets()
{
    const auto read = readPipelineFile(wholeFile, {});
    QVERIFY(read.ok());
    QCOMPARE(read->rowKeys(read->rows),
             (QStringList{QStringLiteral("en-01"), QStringLiteral("de-02"), QStringLiteral("fr-03")}));
    QVERIFY(read->rowKeys({}).isEmpty());
}

void TstPipelineDefinition::usualStagesAreAFile()
{
    PipelineDefinition pipeline;
    pipeline.name = QStringLiteral("new");
    pipeline.dataset = QStringLiteral("tickets");
    pipeline.stages = usualStages();
    const auto read = PipelineDefinition::fromJson(pipeline.toJson());
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text()));
    QCOMPARE(*read, pipeline);
}

/// Editors complete by the schema: it takes what the program takes, and refuses what it refuses for its form.
void TstPipelineDefinition::theSchemaAgrees()
{
    const auto text = pipelineFileSchema();
    QVERIFY(text.ok());
    const auto schema = parseJson(*text);
    QVERIFY(schema.ok());
    const ScriptHost scripts;
    const auto violations = [&](const QByteArray &file) {
        const auto document = parseYaml(file);
        const auto found = document.ok() ? scripts.validateSchema(*schema, document->root)
                                         : Result<QList<SchemaViolation>>(document.error());
        return found.ok() ? int(found->size()) : -1;
    };
    QCOMPARE(violations(wholeFile), 0);
    for (const auto &[from, to] : std::initializer_list<std::pair<const char *, const char *>>{
             {"pipeline/1", "pipeline/2"},
             {"repeats: 3", "repeat: 3"},
             {"type: quality", "type: qualty"},
             {"latencyP95Ms", "latencyP95"},
             {"passRate: {min: 0.9, minSure: 0.8}", "errors: {max: 0}"},
             {"max: 3000", "minSure: 3"},
             {"{max: 4000}", "4000"},
             {"{max: 4000}", "{}"},
             {"primary: metric:tone", "primary: speed"},
             {"gate: superiority", "gate: better"},
             {"settings: {model", "criteria: {model"},
             {"[en-01, de-02]", "[]"},
             {"margin: 0.05", "margin: 5"},
             {"{usd: 5", "{eur: 5"}})
        QVERIFY2(violations(changed(from, to)) > 0, to);
    // Every quantity of the program can be asked for.
    for (const StageQuantity &quantity : stageQuantities()) {
        const QByteArray file = "format: promptlab-pipeline/1\nname: a\ndataset: d\nstages:\n  - type: "
                              + stageTypeName(quantity.stage).toUtf8() + "\n    criteria: {" + quantity.name
                              + (quantity.hasBound ? ": {minSure: 1}}\n" : ": {min: 1}}\n");
        QVERIFY2(readPipelineFile(file, {}).ok(), quantity.name);
        QVERIFY2(violations(file) == 0, quantity.name);
    }
}

QTEST_GUILESS_MAIN(TstPipelineDefinition)
#include "tst_pipelinedefinition.moc"
