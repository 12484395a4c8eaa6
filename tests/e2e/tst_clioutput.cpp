// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says: tables, reasons, help and refusals.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace promptlab;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Name → value of the metrics of one version of an analysis or of results.
QHash<QString, int> passedByMetric(const QJsonValue &version)
{
    QHash<QString, int> passed;
    for (const QJsonValueConstRef metric : version.toObject().value(QStringLiteral("metrics")).toArray())
        passed.insert(metric.toObject().value(QStringLiteral("name")).toString(),
                      metric.toObject().value(QStringLiteral("passed")).toInt());
    return passed;
}

/// Longest line of what a terminal got: without colours, and a line that was rewritten counts as several.
QString longestLine(const QByteArray &output)
{
    QString text = QString::fromUtf8(output);
    text.remove(QRegularExpression(QStringLiteral("\x1b\\[[0-9;]*[A-Za-z]")));
    QString longest;
    for (const QString &line : text.split(QRegularExpression(QStringLiteral("[\r\n]+")))) {
        if (line.size() > longest.size())
            longest = line;
    }
    return longest;
}

} // namespace

class TstCliOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void metricsAreShown();
    void changedRowsAreListed();
    void runsSayWhatRan();
    void versionsAreShownWhole();
    void rowsAndGroupsAreToldApart();
    void tablesFitTheTerminal_data();
    void tablesFitTheTerminal();
    void progressEndsOnce();
    void oneIsSingular();
    void cancelIsSaidOnce();
    void usageErrors_data();
    void usageErrors();
    void usageErrorsAsJson();
    void helpNamesAllOptions();
    void plainDiffIsAPatch();
    void ownSourceIsNoDifference();
    void germanIsGerman();
    void plainLocaleIsPlain_data();
    void plainLocaleIsPlain();
    void openLineIsSaid();
    void versionAsJson();
    void unknownLanguageIsNoted();
    void contradictionsAreRefused_data();
    void contradictionsAreRefused();
    void providersSayWhereTheyAre();
    void missingFilesAreWrongUse_data();
    void missingFilesAreWrongUse();
    void reasonsAreTheRightOnes();

private:
    void writeFile(const char *name, const QByteArray &content);

    CliRunner m_cli;
};

void TstCliOutput::writeFile(const char *name, const QByteArray &content)
{
    QVERIFY(writeFileAtomically(m_cli.folder() + QLatin1Char('/') + QLatin1String(name), content).ok());
}

void TstCliOutput::initTestCase()
{
    QCOMPARE(m_cli.init().exitCode, 0);
    QCOMPARE(m_cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    const CliOutcome run = m_cli.run(words("run triage@2 triage@3 -d tickets -p scripted"));
    QVERIFY2(run.out.contains("triage@3 against triage@2"), run.text());
    writeFile("a.txt", "one\ntwo words here\nthree\n");
    writeFile("b.txt", "one\ntwo other here\nthree\n");
}

void TstCliOutput::metricsAreShown()
{
    for (const char *verb : {"compare --json", "results --json"}) {
        const QJsonArray versions = m_cli.run(words(verb)).json().value(QStringLiteral("versions")).toArray();
        QCOMPARE(versions.size(), 2);
        const QHash<QString, int> before = passedByMetric(versions.at(0));
        const QHash<QString, int> after = passedByMetric(versions.at(1));
        QCOMPARE(before.value(QStringLiteral("priority")), 90);
        QCOMPARE(after.value(QStringLiteral("priority")), 66);
        QCOMPARE(after.value(QStringLiteral("category")), 84);
    }
    for (const char *verb : {"compare", "results"}) {
        const CliOutcome shown = m_cli.run(words(verb));
        QVERIFY2(QRegularExpression(QStringLiteral("\npriority +93\\.8 % +68\\.8 %\n"))
                     .match(QString::fromUtf8(shown.out))
                     .hasMatch(),
                 shown.text());
    }
    const CliOutcome failed = m_cli.run(words("results --failed"));
    QVERIFY2(failed.out.contains("priority (javascript): "), failed.text());
}

void TstCliOutput::changedRowsAreListed()
{
    const QJsonObject pair =
        m_cli.run(words("compare --json")).json().value(QStringLiteral("comparisons")).toArray().first().toObject();
    const QJsonArray worsened =
        pair.value(QStringLiteral("rows")).toObject().value(QStringLiteral("worsened")).toArray();
    const int count = pair.value(QStringLiteral("comparison"))
                          .toObject()
                          .value(QStringLiteral("passRate"))
                          .toObject()
                          .value(QStringLiteral("worsened"))
                          .toInt();
    QVERIFY(count > 8);
    QVERIFY(worsened.size() >= count); // rows; the statistics count groups
    const CliOutcome some = m_cli.run(words("compare"));
    const CliOutcome all = m_cli.run(words("compare --rows"));
    const QByteArray last = worsened.last().toObject().value(QStringLiteral("row")).toString().toUtf8();
    QVERIFY2(some.out.contains("rows got worse: ") && some.out.contains("compare --rows") && !some.out.contains(last),
             some.text());
    QCOMPARE(all.out.count("got worse  "), worsened.size());
    QVERIFY2(all.out.contains(QByteArray('\n' + last + ' ')), all.text());
}

void TstCliOutput::runsSayWhatRan()
{
    const QJsonObject listed =
        m_cli.run(words("results --list --json")).json().value(QStringLiteral("runs")).toArray().first().toObject();
    const QJsonObject results = m_cli.run(words("results --json")).json();
    for (const QJsonObject &run : {listed, results}) {
        QCOMPARE(run.value(QStringLiteral("dataset")).toString(), QStringLiteral("tickets"));
        QCOMPARE(run.value(QStringLiteral("datasetVersion")).toInt(), 1);
        QCOMPARE(run.value(QStringLiteral("promptVersions")).toArray(),
                 QJsonArray({QStringLiteral("triage@2"), QStringLiteral("triage@3")}));
    }
    QCOMPARE(listed.value(QStringLiteral("models")).toArray(), QJsonArray{QStringLiteral("sim-small")});
    const double judged =
        listed.value(QStringLiteral("passed")).toDouble() + listed.value(QStringLiteral("failed")).toDouble();
    QCOMPARE(listed.value(QStringLiteral("passRate")).toDouble(),
             listed.value(QStringLiteral("passed")).toDouble() / judged);
    const CliOutcome table = m_cli.run(words("results --list"));
    QVERIFY2(table.out.contains("tickets@1") && table.out.contains("triage@2, triage@3")
                 && table.out.contains("192/192"),
             table.text());
}

void TstCliOutput::versionsAreShownWhole()
{
    const CliOutcome shown = m_cli.run(words("prompt show triage@5"));
    for (const char *fact : {"model: sim-small", "temperature 0", "response schema:", "\"maxLength\": 200", " by Ada",
                             "Ask for a reason\n"})
        QVERIFY2(shown.out.contains(fact), shown.text());
    QVERIFY2(!shown.out.contains("\xe2\x90\x8a"), shown.text());
    const QJsonObject json = m_cli.run(words("prompt show triage@5 --json")).json();
    QCOMPARE(json.value(QStringLiteral("authorName")).toString(), QStringLiteral("Ada"));
    const CliOutcome saved =
        m_cli.run(words("prompt save note - --create -m") + QStringList{QStringLiteral("First\n\n")}, "Hello\n");
    QVERIFY2(saved.exitCode == 0, saved.text());
    QCOMPARE(m_cli.run(words("prompt show note --json")).json().value(QStringLiteral("message")).toString(),
             QStringLiteral("First"));
    QVERIFY2(m_cli.run(words("prompt show note")).out.contains("by Ada\nFirst\ntemplate"), saved.text());
    QVERIFY(m_cli.run(words("prompt log triage")).out.contains("Ada"));
    for (const QJsonValueConstRef dataset :
         m_cli.run(words("dataset list --json")).json().value(QStringLiteral("datasets")).toArray()) {
        if (dataset.toObject().value(QStringLiteral("name")).toString() == QLatin1String("tickets"))
            QCOMPARE(dataset.toObject().value(QStringLiteral("rows")).toInt(), 96);
    }
}

void TstCliOutput::rowsAndGroupsAreToldApart()
{
    const CliOutcome shown = m_cli.run(words("compare --gate superiority"));
    QVERIFY2(shown.out.contains("Pass rate over 96 rows in 94 groups:"), shown.text());
    const CliOutcome scores = m_cli.run(words("compare --measure score"));
    QVERIFY2(scores.out.contains("Mean score over 96 rows in 94 groups:"), scores.text());
    QVERIFY2(shown.out.contains("Superiority (is it better?): ")
                 && shown.out.contains("Gate superiority (is it better?): "),
             shown.text());
    QVERIFY2(!shown.out.contains("\"better\""), shown.text());
}

void TstCliOutput::tablesFitTheTerminal_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"results", "results --list", "compare --rows", "run triage@1 triage@2 -d smoke",
                             "prompt list", "prompt log triage", "dataset list", "providers", "run --help"})
        QTest::addRow("%s fits 80 columns", line) << words(line);
}

void TstCliOutput::tablesFitTheTerminal()
{
    QFETCH(QStringList, arguments);
    m_cli.setEnvironment(QStringLiteral("COLUMNS"), QStringLiteral("80"));
    const auto back = qScopeGuard([this] { m_cli.setEnvironment(QStringLiteral("COLUMNS"), QString()); });
    const CliOutcome shown = m_cli.run(arguments);
    QVERIFY2(shown.exitCode == 0 || shown.exitCode == 1, shown.text());
    QVERIFY(shown.out.size() > 80);
    const QString longest = longestLine(shown.out);
    // An example is there to be copied: it stays in one piece.
    QVERIFY2(longest.size() <= 80 || longest.contains(QLatin1String("promptlab-cli run ")), qPrintable(longest));
}

void TstCliOutput::progressEndsOnce()
{
    const CliOutcome run = m_cli.run(words("run triage@1 triage@2 -d tickets -p scripted"));
    QCOMPARE(run.err.count("192/192 done"), 1);
    QVERIFY2(!run.err.contains("$0.0000"), run.text());
}

void TstCliOutput::oneIsSingular()
{
    writeFile("single.csv", "id,text,expected\na,one,ok\n");
    const CliOutcome stored = m_cli.run(words("dataset import single.csv"));
    QVERIFY2(stored.out.contains("with 1 row\n"), stored.text());
    const CliOutcome run = m_cli.run(words("run triage@1 -d single -p echo --lenient"));
    QVERIFY2(run.err.contains(": 1 case with echo"), run.text());
    QCOMPARE(run.err.count("1/1 done"), 1);
}

void TstCliOutput::cancelIsSaidOnce()
{
    writeFile("slow.yaml", "format: promptlab-scripted/1\ndefaults: {latency_ms: 300}\nrules:\n  - reply: ok\n");
    const std::unique_ptr<QProcess> process = m_cli.start(words("run triage@1 -d tickets -p scripted:slow.yaml -c 1"));
    QByteArray err;
    process->setReadChannel(QProcess::StandardError);
    while (!err.contains("/96 done") && process->waitForReadyRead(30'000))
        err += process->readAllStandardError();
    ::kill(pid_t(process->processId()), SIGTERM);
    QVERIFY(process->waitForFinished());
    err += process->readAllStandardError();
    QCOMPARE(process->exitCode(), 130);
    QVERIFY2(err.contains("was cancelled; \"promptlab-cli run --resume\"") && !err.contains(": Cancelled"),
             err.constData());
}

void TstCliOutput::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto add = [](const char *line, const char *message) {
        QTest::addRow("%s", line) << words(line) << QByteArray(message);
    };
    add("", "A verb is missing");
    add("statu", "There is no verb \"statu\"; did you mean \"status\"?");
    add("prompt lst", "There is no verb \"prompt lst\"; did you mean \"prompt list\"?");
    add("checkout triage", "did you mean \"prompt checkout\"?");
    add("run q@1 --datset d", "There is no option \"--datset\"; did you mean \"--dataset\"?");
    add("run q@1 -c abc", "--concurrency takes a number, not \"abc\"");
    add("run q@1 --threshold 3", "--threshold takes a number from 0 to 1, not \"3\"");
    add("run q@1 --dataset", "--dataset needs a value");
    add("compare 1 2 3", "runs takes at most 2 values");
    add("compare --gate superiorty", "--gate cannot be \"superiorty\"; did you mean \"superiority\"?");
    add("prompt show", "\"version\" is missing");
    add("status extra", "\"extra\" is one argument too many");
    add("diff a.txt b.txt --context -1", "--context takes a number of 0 or more, not \"-1\"");
}

void TstCliOutput::usageErrors()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const CliOutcome refused = m_cli.run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.startsWith("promptlab-cli: ") && refused.err.contains(message)
                 && refused.err.contains("--help"),
             refused.text());
}

void TstCliOutput::usageErrorsAsJson()
{
    const CliOutcome refused = m_cli.run(words("run q@1 --json --datset d"));
    QCOMPARE(refused.exitCode, 2);
    const QJsonObject error = QJsonDocument::fromJson(refused.err).object().value(QStringLiteral("error")).toObject();
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("invalid_input"));
    QVERIFY2(error.value(QStringLiteral("message")).toString().contains(QLatin1String("--dataset")), refused.text());
}

void TstCliOutput::helpNamesAllOptions()
{
    for (const char *verb : {"run", "status", "prompt", "dataset", "audit", "diff", "compare"}) {
        const CliOutcome help = m_cli.run({QLatin1String(verb), QStringLiteral("--help")});
        QVERIFY2(help.out.contains("Also: --json -w -q --as --project --color --log") && help.out.contains("Example"),
                 help.text());
        QVERIFY2(!help.out.contains("TEXT:") && !help.out.contains("FLOAT") && !help.out.contains("(0x)"), help.text());
    }
    QVERIFY(m_cli.run(words("run --help")).out.contains("Requests at a time (default: 4)"));
    QVERIFY(m_cli.run(words("compare --help")).out.contains("(default: 0.02)"));
}

void TstCliOutput::plainDiffIsAPatch()
{
    const CliOutcome plain = m_cli.run(words("diff a.txt b.txt"));
    QCOMPARE(plain.out, m_cli.run(words("diff a.txt b.txt --format patch")).out);
    QVERIFY2(plain.out.contains("\n-two words here\n+two other here\n"), plain.text());
    const CliOutcome marked = m_cli.run(words("diff a.txt b.txt --format words"));
    QVERIFY2(marked.out.contains("two [-words-] here") && marked.out.contains("two {+other+} here"), marked.text());
}

void TstCliOutput::ownSourceIsNoDifference()
{
    const CliOutcome same =
        m_cli.run({QStringLiteral("diff"), QStringLiteral("triage@2"),
                   CliRunner::sample() + QStringLiteral("/prompts/triage/v2.md"), QStringLiteral("--exit-code")});
    QVERIFY2(same.exitCode == 0 && same.out.isEmpty(), same.text());
    const CliOutcome other =
        m_cli.run({QStringLiteral("diff"), QStringLiteral("triage@2"),
                   CliRunner::sample() + QStringLiteral("/prompts/triage/v3.md"), QStringLiteral("--exit-code")});
    QCOMPARE(other.exitCode, 1);
}

void TstCliOutput::germanIsGerman()
{
    CliRunner &cli = m_cli;
    cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("de"));
    const CliOutcome list = cli.run(words("results --list"));
    const CliOutcome failed = cli.run(words("results --failed"));
    const CliOutcome refused = cli.run(words("statu"));
    const CliOutcome help = cli.run(words("run --help"));
    const CliOutcome json = cli.run(words("results --list --json"));
    cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("en"));
    QVERIFY2(list.out.contains("abgeschlossen"), list.text());
    QVERIFY2(failed.out.contains("durchgefallen"), failed.text());
    QVERIFY2(refused.err.contains("war „status“ gemeint?"), refused.text());
    QVERIFY2(help.out.contains("Aufruf: ") && help.out.contains("Optionen:") && help.out.contains("Beispiele:\n")
                 && !help.out.contains("Print this help"),
             help.text());
    QCOMPARE(json.json()
                 .value(QStringLiteral("runs"))
                 .toArray()
                 .last()
                 .toObject()
                 .value(QStringLiteral("status"))
                 .toString(),
             QStringLiteral("COMPLETED"));
}

/// LANGUAGE says nothing to who asks for the plain locale.
void TstCliOutput::plainLocaleIsPlain_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QString>("word");
    const QString german = QStringLiteral("Aufruf: ");
    QTest::newRow("plain") << QStringLiteral("C") << QStringLiteral("de") << QStringLiteral("Usage: ");
    QTest::newRow("any other") << QStringLiteral("C.UTF-8") << QStringLiteral("de") << german;
    // A country that no machine has a locale for: what is asked for counts, not what was generated.
    QTest::newRow("not generated here") << QStringLiteral("de_AQ.UTF-8") << QString() << german;
}

void TstCliOutput::plainLocaleIsPlain()
{
    QFETCH(QString, locale);
    QFETCH(QString, languages);
    QFETCH(QString, word);
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), {});
    m_cli.setEnvironment(QStringLiteral("LANGUAGE"), languages);
    m_cli.setEnvironment(QStringLiteral("LC_ALL"), locale);
    const CliOutcome help = m_cli.run(words("run --help"));
    m_cli.setEnvironment(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_cli.setEnvironment(QStringLiteral("LANGUAGE"), {});
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("en"));
    QVERIFY2(help.out.contains(word.toUtf8()), help.text());
}

void TstCliOutput::openLineIsSaid()
{
    const QString line =
        QStringLiteral("run triage@1 -d smoke --row s-01 -m m --retries 0 --timeout 5 --base-url http://");
    const CliOutcome far = m_cli.run(words(qPrintable(line + QStringLiteral("nowhere.invalid/v1"))));
    QVERIFY2(far.exitCode != 0 && far.err.contains("http://nowhere.invalid/v1 is not encrypted"), far.text());
    const CliOutcome near = m_cli.run(words(qPrintable(line + QStringLiteral("127.0.0.1:9/v1"))));
    QVERIFY2(near.exitCode != 0 && !near.err.contains("is not encrypted"), near.text());
}

void TstCliOutput::versionAsJson()
{
    const CliOutcome version = m_cli.run(words("--json --version"));
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.json().value(QStringLiteral("program")).toString(), QStringLiteral("promptlab-cli"));
    QVERIFY2(
        m_cli.run(words("--version")).out.contains(version.json().value(QStringLiteral("version")).toString().toUtf8()),
        version.text());
}

void TstCliOutput::unknownLanguageIsNoted()
{
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("xx"));
    const CliOutcome noted = m_cli.run(words("prompt list"));
    const CliOutcome quiet = m_cli.run(words("prompt list -q"));
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_LANGUAGE"), QStringLiteral("en"));
    QCOMPARE(noted.exitCode, 0);
    QVERIFY2(noted.err.contains("\"xx\"") && noted.err.count('\n') == 1, noted.text());
    QVERIFY2(quiet.err.isEmpty(), quiet.text());
}

void TstCliOutput::contradictionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto add = [](const char *line, const char *named) {
        QTest::addRow("%s", line) << words(line) << QByteArray(named);
    };
    add("run triage@1 -d tickets -p echo --base-url http://127.0.0.1:9/v1", "--base-url");
    add("run triage@1 -d tickets --resume", "--dataset");
    add("results --list --failed", "--failed");
    add("providers --base-url http://127.0.0.1:9/v1", "--models");
    add("diff a.txt b.txt --format html --json", "--format html");
    add("diff a.txt b.txt --format patch -i", "--format patch");
    add("prompt checkout triage -o - --json", "--json");
}

void TstCliOutput::contradictionsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliOutcome refused = m_cli.run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(named) && refused.out.isEmpty(), refused.text());
}

void TstCliOutput::providersSayWhereTheyAre()
{
    m_cli.setEnvironment(QStringLiteral("OPENAI_BASE_URL"), QStringLiteral("http://127.0.0.1:9/v1"));
    const CliOutcome listed = m_cli.run(words("providers"));
    m_cli.setEnvironment(QStringLiteral("OPENAI_BASE_URL"), QString());
    QVERIFY2(listed.out.contains("http://127.0.0.1:9/v1 (from OPENAI_BASE_URL)"), listed.text());
    QVERIFY2(listed.out.contains("simulated by rules in this workspace"), listed.text());
    writeFile("unnamed.yaml",
              "format: promptlab-scripted/1\nrules:\n  - match: {user: {contains: no such text}}\n    reply: ok\n");
    const CliOutcome run = m_cli.run(words("run triage@1 -d smoke -p scripted:unnamed.yaml"));
    QVERIFY2(run.err.contains("No rule of \"unnamed.yaml\""), run.text());
}

void TstCliOutput::missingFilesAreWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"import nowhere", "dataset import nowhere.csv", "diff ./nowhere.txt a.txt",
                             "prompt save triage nowhere.md", "backup --check nowhere.plbackup",
                             "restore nowhere.plbackup", "run triage@1 -d smoke -p scripted:nowhere.yaml"})
        QTest::addRow("%s", line) << words(line);
}

void TstCliOutput::missingFilesAreWrongUse()
{
    QFETCH(QStringList, arguments);
    const CliOutcome refused = m_cli.run(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("nowhere"), refused.text());
}

void TstCliOutput::reasonsAreTheRightOnes()
{
    const CliOutcome folder = m_cli.run({QStringLiteral("-w"), m_cli.folder(), QStringLiteral("status")});
    QVERIFY2(folder.exitCode == 2 && folder.err.contains("is a folder"), folder.text());
    const CliOutcome text = m_cli.run(words("-w a.txt status"));
    QVERIFY2(text.exitCode == 2 && text.err.contains("is no workspace"), text.text());
    writeFile("there.plbackup", "mine");
    const CliOutcome backup = m_cli.run(words("backup there.plbackup"));
    QVERIFY2(backup.exitCode == 2 && backup.err.contains("--force"), backup.text());
    QCOMPARE(*readFile(m_cli.folder() + QStringLiteral("/there.plbackup")), QByteArray("mine"));
    QDir(m_cli.folder()).mkpath(QStringLiteral("upwards"));
    writeFile("upwards/promptlab.yaml", "format: promptlab-project/1\nname: x\ndatasets: [{path: ../single.csv}]\n");
    const CliOutcome upwards = m_cli.run(words("import upwards"));
    QVERIFY2(upwards.exitCode == 2 && upwards.err.contains("leads outside"), upwards.text());
}

QTEST_GUILESS_MAIN(TstCliOutput)
#include "tst_clioutput.moc"
