// SPDX-License-Identifier: GPL-3.0-or-later
// Test pipelines on the command line: stored, carried out, repeated; what they decide and how the verb ends.
#include "core/base/files.h"
#include "core/base/json.h"
#include "tests/e2e/clirunner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace promptlab;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const QByteArray pipelineFile = R"(format: promptlab-pipeline/1
name: triage
prompt: triage
baseline: "2"
dataset: tickets
subsets:
  smoke: [en-01, en-02, en-03]
stages:
  - type: validation
    criteria: {errors: {max: 0}, unrenderableRows: {max: 0}}
  - type: performance
    criteria: {latencyP95Ms: {max: 60000}}
  - type: quality
    criteria: {passRate: {min: 0.5}}
  - type: comparison
    criteria: {gate: superiority}
)";

/// Without what differs from run to run.
QJsonObject lasting(QJsonObject run)
{
    for (const char *key : {"id", "number", "createdAt", "startedAt", "finishedAt"})
        run.remove(QLatin1String(key));
    QJsonArray stages;
    for (const QJsonValueConstRef item : run.value(QLatin1String("stages")).toArray()) {
        QJsonObject stage = item.toObject();
        for (const char *key : {"run", "startedAt", "finishedAt"})
            stage.remove(QLatin1String(key));
        if (stage.value(QLatin1String("type")) == QLatin1String("performance")) {
            stage.remove(QLatin1String("data")); // measured times
            stage.remove(QLatin1String("criteria"));
        }
        stages.append(stage);
    }
    run.insert(QLatin1String("stages"), stages);
    return run;
}

} // namespace

class TstCliPipeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliRunner>();
        QCOMPARE(m_cli->init().exitCode, 0);
        const CliOutcome imported = m_cli->run({QStringLiteral("import"), CliRunner::sample()});
        QVERIFY2(imported.exitCode == 0, imported.text());
        m_file = m_cli->folder() + QStringLiteral("/promptlab.yaml");
        QVERIFY(writeFileAtomically(m_file, pipelineFile).ok());
    }
    void cleanup() { m_cli.reset(); }

    void storedAndCarriedOut()
    {
        expect(0, {QStringLiteral("pipeline"), QStringLiteral("add"), m_file});
        expect(2, {QStringLiteral("pipeline"), QStringLiteral("add"), m_file}); // there is one already
        expect(0, {QStringLiteral("pipeline"), QStringLiteral("add"), m_file, QStringLiteral("--replace")});
        const QJsonObject list = expect(0, words("pipeline list --json"));
        QCOMPARE(list.value(QStringLiteral("pipelines")).toArray().size(), 1);
        const QJsonObject run = expect(0, words("pipeline run triage --json"));
        QCOMPARE(run.value(QStringLiteral("verdict")).toString(), QStringLiteral("pass"));
        QCOMPARE(run.value(QStringLiteral("baseline")).toString(), QStringLiteral("triage@2"));
        const QJsonArray stages = run.value(QStringLiteral("stages")).toArray();
        QCOMPARE(stages.size(), 4);
        for (const QJsonValueConstRef stage : stages)
            QCOMPARE(stage.toObject().value(QStringLiteral("status")).toString(), QStringLiteral("PASSED"));
        // The three that ask the same share one run.
        QVERIFY(stages.at(0).toObject().value(QStringLiteral("run")).isNull());
        for (const int stage : {1, 2, 3})
            QCOMPARE(stages.at(stage).toObject().value(QStringLiteral("run")).toInt(), 1);
        // The same again: the same result but for ids and times.
        const QJsonObject again = expect(0, words("pipeline run triage --json"));
        QCOMPARE(lasting(again), lasting(run));
        QCOMPARE(again.value(QStringLiteral("number")).toInt(), 2);
        const QJsonObject file = expect(0, {QStringLiteral("pipeline"), QStringLiteral("run"), QStringLiteral("--file"),
                                            m_file, QStringLiteral("--json")});
        QCOMPARE(lasting(file), lasting(run));
        const QJsonObject seen = expect(0, words("pipeline results 1 --json"));
        QCOMPARE(seen, run);
        const CliOutcome table = m_cli->run(words("pipeline runs"));
        QVERIFY2(table.out.contains("triage@") && table.out.count("pass") == 3, table.text());
        expect(0, words("audit verify"));
        expect(0, words("pipeline remove triage"));
        expect(2, words("pipeline run triage"));
    }

    void failingStagesStop()
    {
        QByteArray strict = pipelineFile;
        strict.replace("{errors: {max: 0}", "{promptTokens: {max: 3}");
        QVERIFY(writeFileAtomically(m_file, strict).ok());
        const QJsonObject run = expect(1, {QStringLiteral("pipeline"), QStringLiteral("run"), QStringLiteral("--file"),
                                           m_file, QStringLiteral("--json")});
        QCOMPARE(run.value(QStringLiteral("verdict")).toString(), QStringLiteral("fail"));
        const QJsonArray stages = run.value(QStringLiteral("stages")).toArray();
        QCOMPARE(stages.at(0).toObject().value(QStringLiteral("status")).toString(), QStringLiteral("FAILED"));
        for (const int stage : {1, 2, 3})
            QCOMPARE(stages.at(stage).toObject().value(QStringLiteral("status")).toString(),
                     QStringLiteral("SKIPPED")); // and nothing was asked
        QCOMPARE(expect(0, words("results --list --json")).value(QStringLiteral("runs")).toArray().size(), 0);
    }

    /// A run that is complete is judged; nothing more is asked once the budget is used up.
    void aBudgetStopsThePipeline()
    {
        QByteArray small = pipelineFile;
        small.replace("stages:\n", "budget: {tokens: 1}\nstages:\n");
        small.replace("criteria: {gate: superiority}", "repeats: 2"); // a run of its own
        QVERIFY(writeFileAtomically(m_file, small).ok());
        const QJsonObject run = expect(1, {QStringLiteral("pipeline"), QStringLiteral("run"), QStringLiteral("--file"),
                                           m_file, QStringLiteral("--json")});
        QCOMPARE(run.value(QStringLiteral("verdict")).toString(), QStringLiteral("inconclusive"));
        const QJsonArray stages = run.value(QStringLiteral("stages")).toArray();
        QCOMPARE(stages.last().toObject().value(QStringLiteral("status")).toString(), QStringLiteral("SKIPPED"));
        QCOMPARE(expect(0, words("results --list --json")).value(QStringLiteral("runs")).toArray().size(), 1);
    }

    void onlyTheNamedRows()
    {
        expect(0, {QStringLiteral("pipeline"), QStringLiteral("add"), m_file});
        const QJsonObject estimate = expect(0, words("pipeline run triage --rows smoke --estimate --json"));
        QCOMPARE(
            estimate.value(QStringLiteral("runs")).toArray().first().toObject().value(QStringLiteral("cases")).toInt(),
            6);
        // Three rows decide nothing about which is better: that is no failure, and no pass.
        const QJsonObject run = expect(1, words("pipeline run triage --rows smoke --prompt triage@4 --json"));
        QCOMPARE(run.value(QStringLiteral("verdict")).toString(), QStringLiteral("inconclusive"));
        QCOMPARE(run.value(QStringLiteral("candidate")).toString(), QStringLiteral("triage@4"));
        expect(2, words("pipeline run triage --rows nowhere"));
        expect(2, words("pipeline run triage --baseline 99"));
        expect(2, words("pipeline run triage --prompt triage@2 --baseline 2"));
    }

    void aStageIsRepeated()
    {
        expect(0, {QStringLiteral("pipeline"), QStringLiteral("add"), m_file});
        const QJsonObject run = expect(0, words("pipeline run triage --json"));
        const QJsonObject again = expect(0, words("pipeline repeat 1 quality --json"));
        const QJsonArray before = run.value(QStringLiteral("stages")).toArray();
        const QJsonArray after = again.value(QStringLiteral("stages")).toArray();
        QCOMPARE(after.at(1), before.at(1)); // the others keep what they came to
        QCOMPARE(after.at(3), before.at(3));
        QCOMPARE(after.at(2).toObject().value(QStringLiteral("run")).toInt(), 2); // new answers
        expect(2, words("pipeline repeat 1 nothing"));
        expect(2, words("pipeline resume 1")); // it is complete
    }

    void lintNamesRuleAndPlace()
    {
        const QJsonArray clean = expect(0, words("lint triage@5 --json")).value(QStringLiteral("findings")).toArray();
        QCOMPARE(clean.size(), 0);
        const QJsonArray found = expect(0, words("lint triage@2 --json")).value(QStringLiteral("findings")).toArray();
        QVERIFY(found.size() > 0);
        const QJsonObject first = found.first().toObject();
        QCOMPARE(first.value(QStringLiteral("rule")).toString(), QStringLiteral("undelimited-input"));
        QVERIFY(first.value(QStringLiteral("line")).toInt() > 0);
        QCOMPARE(expect(0, words("lint triage@2 --off undelimited-input --json"))
                     .value(QStringLiteral("findings"))
                     .toArray()
                     .size(),
                 0);
        expect(2, words("lint triage@2 --off nothing"));
        QVERIFY(expect(0, words("lint --rules --json")).value(QStringLiteral("rules")).toArray().size() > 20);
    }

    void theSchemaIsPrinted()
    {
        QCOMPARE(expect(0, words("pipeline schema")).value(QStringLiteral("title")).toString(),
                 QStringLiteral("Prompt Lab test pipeline"));
    }

    void wrongFilesAreNamed()
    {
        QByteArray wrong = pipelineFile;
        wrong.replace("passRate", "passrate");
        QVERIFY(writeFileAtomically(m_file, wrong).ok());
        const CliOutcome outcome = m_cli->run({QStringLiteral("pipeline"), QStringLiteral("check"), m_file});
        QVERIFY2(outcome.exitCode == 2, outcome.text());
        QVERIFY2(outcome.err.contains("promptlab.yaml:14:") && outcome.err.contains("passRate"), outcome.text());
    }

private:
    QJsonObject expect(int exitCode, const QStringList &arguments)
    {
        const CliOutcome outcome = m_cli->run(arguments);
        if (outcome.exitCode != exitCode) {
            QTest::qFail(outcome.text(), __FILE__, __LINE__);
            return {};
        }
        const auto json = parseJson(outcome.out);
        return json.ok() ? json->toObject() : QJsonObject();
    }

    std::unique_ptr<CliRunner> m_cli;
    QString m_file;
};

QTEST_GUILESS_MAIN(TstCliPipeline)
#include "tst_clipipeline.moc"
