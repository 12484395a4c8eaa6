// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a person meets it, on the sample and without a network.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace promptlab;

class TstCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpShowsExamples_data();
    void helpShowsExamples();
    void initMakesAKeyFileOutsideTheFolder();
    void initRefusesAnExistingWorkspace();
    void importCanBeRepeated();
    void statusCounts();
    void promptVerbs();
    void saveChecksAndKeeps();
    void datasetVerbs();
    void runsAndCompares();
    void runRefusesBadNames_data();
    void runRefusesBadNames();
    void jsonEverywhere_data();
    void jsonEverywhere();
    void diffNeedsNoWorkspace();
    void noColourOffTheTerminal();
    void logsAsJsonLines();
    void auditHolds();
    void backupAndRestore();
    void wrongKeyIsExplained();

private:
    void writeFile(const QString &name, const QByteArray &content);

    CliRunner m_cli;
};

void TstCli::writeFile(const QString &name, const QByteArray &content)
{
    QVERIFY(writeFileAtomically(m_cli.folder() + QLatin1Char('/') + name, content).ok());
}

void TstCli::initTestCase()
{
    const CliOutcome made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.text());
    QVERIFY2(made.out.contains("Recovery code"), made.text());
    const CliOutcome imported = m_cli.run({QStringLiteral("import"), CliRunner::sample()});
    QVERIFY2(imported.exitCode == 0, imported.text());
}

void TstCli::helpShowsExamples_data()
{
    QTest::addColumn<QStringList>("verb");
    for (const char *verb : {"init", "status", "import", "prompt list", "prompt show", "prompt log", "prompt save",
                             "prompt checkout", "prompt tag", "dataset import", "dataset list", "diff", "run",
                             "results", "compare", "providers", "audit verify", "backup", "restore"})
        QTest::addRow("%s has help with an example", verb) << QString::fromLatin1(verb).split(QLatin1Char(' '));
}

void TstCli::helpShowsExamples()
{
    QFETCH(QStringList, verb);
    const CliOutcome help = m_cli.run(verb + QStringList{QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains("Example"), help.text());
    QVERIFY2(help.out.contains(QByteArray("promptlab-cli " + verb.join(QLatin1Char(' ')).toLatin1())), help.text());
}

void TstCli::initMakesAKeyFileOutsideTheFolder()
{
    const QString path = m_cli.folder() + QStringLiteral("/other/second.promptlab");
    const CliOutcome made = m_cli.run({QStringLiteral("init"), path, QStringLiteral("--json")});
    QVERIFY2(made.exitCode == 0, made.text());
    const QString keyFile = made.json().value(QStringLiteral("keyFile")).toString();
    QVERIFY2(QFileInfo(keyFile).isFile(), made.text());
    QVERIFY2(!keyFile.startsWith(m_cli.folder() + QStringLiteral("/other/")), qPrintable(keyFile));
    QCOMPARE(QFile::permissions(keyFile)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const CliOutcome status = m_cli.run({QStringLiteral("-w"), path, QStringLiteral("status")});
    QVERIFY2(status.exitCode == 0, status.text());
}

void TstCli::initRefusesAnExistingWorkspace()
{
    const CliOutcome again = m_cli.init();
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.contains("exists already"), again.text());
    QVERIFY(m_cli.run({QStringLiteral("status")}).exitCode == 0);
}

void TstCli::importCanBeRepeated()
{
    const CliOutcome again = m_cli.run({QStringLiteral("import"), CliRunner::sample(), QStringLiteral("--json")});
    QVERIFY2(again.exitCode == 0, again.text());
    for (const QJsonValueConstRef item : again.json().value(QStringLiteral("imported")).toArray())
        QCOMPARE(item.toObject().value(QStringLiteral("new")).toInt(-1), 0);
    QVERIFY(!again.json().value(QStringLiteral("imported")).toArray().isEmpty());
}

void TstCli::statusCounts()
{
    const QJsonObject status = m_cli.run({QStringLiteral("status"), QStringLiteral("--json")}).json();
    QCOMPARE(status.value(QStringLiteral("prompts")).toInt(), 3);
    QVERIFY(status.value(QStringLiteral("versions")).toInt() >= 12);
    QCOMPARE(status.value(QStringLiteral("person")).toString(), QStringLiteral("Ada"));
    QCOMPARE(status.value(QStringLiteral("unlockedBy")).toString(), QStringLiteral("file"));
}

void TstCli::promptVerbs()
{
    const CliOutcome list = m_cli.run({QStringLiteral("prompt"), QStringLiteral("list")});
    QVERIFY2(list.out.contains("triage") && list.out.contains("reply") && list.out.contains("summary"), list.text());
    const QJsonArray log =
        m_cli.run({QStringLiteral("prompt"), QStringLiteral("log"), QStringLiteral("triage"), QStringLiteral("--json")})
            .json()
            .value(QStringLiteral("versions"))
            .toArray();
    QVERIFY(log.size() >= 4);
    QCOMPARE(log.last().toObject().value(QStringLiteral("number")).toInt(), 1);
    const QString hash = log.at(1).toObject().value(QStringLiteral("contentHash")).toString();
    const QJsonObject byHash = m_cli
                                   .run({QStringLiteral("prompt"), QStringLiteral("show"),
                                         QStringLiteral("triage@") + hash.left(10), QStringLiteral("--json")})
                                   .json();
    QCOMPARE(byHash.value(QStringLiteral("contentHash")).toString(), hash);

    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("tag"), QStringLiteral("triage@2"),
                       QStringLiteral("reviewed")})
                 .exitCode,
             0);
    const QJsonObject byTag = m_cli
                                  .run({QStringLiteral("prompt"), QStringLiteral("show"),
                                        QStringLiteral("triage@reviewed"), QStringLiteral("--json")})
                                  .json();
    QCOMPARE(byTag.value(QStringLiteral("number")).toInt(), 2);
    const CliOutcome missing = m_cli.run({QStringLiteral("prompt"), QStringLiteral("show"), QStringLiteral("trage")});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY2(missing.err.contains("triage"), missing.text());
}

void TstCli::saveChecksAndKeeps()
{
    const QString file = m_cli.folder() + QStringLiteral("/work.md");
    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("checkout"), QStringLiteral("summary"),
                       QStringLiteral("-o"), file})
                 .exitCode,
             0);
    const CliOutcome unchanged =
        m_cli.run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("summary"), file});
    QCOMPARE(unchanged.exitCode, 2);
    QVERIFY2(unchanged.err.contains("Nothing changed"), unchanged.text());
    const Result<QByteArray> text = readFile(file);
    QVERIFY(text.ok());
    writeFile(QStringLiteral("work.md"), QByteArray(*text).replace("===\n", "===\nBe brief.\n"));
    const CliOutcome saved = m_cli.run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("summary"),
                                        file, QStringLiteral("-m"), QStringLiteral("Shorter")});
    QVERIFY2(saved.exitCode == 0, saved.text());
    const CliOutcome stale =
        m_cli.run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("summary"), file,
                   QStringLiteral("--expect"), QStringLiteral("1"), QStringLiteral("--allow-unchanged")});
    QCOMPARE(stale.exitCode, 2);
    QVERIFY2(stale.err.contains("moved on"), stale.text());
    const CliOutcome create = m_cli.run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("greeting"),
                                         QStringLiteral("-"), QStringLiteral("--create")},
                                        "Say hello to {{ name }}.\n");
    QVERIFY2(create.exitCode == 0, create.text());
    writeFile(QStringLiteral("mine.md"), "my own notes\n");
    const CliOutcome kept = m_cli.run({QStringLiteral("prompt"), QStringLiteral("checkout"), QStringLiteral("greeting"),
                                       QStringLiteral("-o"), QStringLiteral("mine.md")});
    QCOMPARE(kept.exitCode, 2);
    QCOMPARE(*readFile(m_cli.folder() + QStringLiteral("/mine.md")), QByteArray("my own notes\n"));
}

void TstCli::datasetVerbs()
{
    writeFile(QStringLiteral("small.csv"), "id,text,expected\na,one,ok\nb,\"two, three\",ok\n");
    const CliOutcome imported = m_cli.run(
        {QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("small.csv"), QStringLiteral("--json")});
    QVERIFY2(imported.exitCode == 0, imported.text());
    QCOMPARE(imported.json().value(QStringLiteral("rows")).toInt(), 2);
    writeFile(QStringLiteral("bad.csv"), "id,text\na,\"never closed\n");
    const CliOutcome bad = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("bad.csv")});
    QCOMPARE(bad.exitCode, 2);
    QVERIFY2(bad.err.contains("bad.csv:2"), bad.text());
    QVERIFY(m_cli.run({QStringLiteral("dataset"), QStringLiteral("list")}).out.contains("tickets"));
}

void TstCli::runsAndCompares()
{
    const CliOutcome run =
        m_cli.run({QStringLiteral("run"), QStringLiteral("triage@1"), QStringLiteral("triage@2"),
                   QStringLiteral("--dataset"), QStringLiteral("tickets"), QStringLiteral("--provider"),
                   QStringLiteral("scripted"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 1, run.text()); // some cases failed
    const QJsonObject analysis = run.json().value(QStringLiteral("analysis")).toObject();
    QVERIFY(analysis.value(QStringLiteral("simulated")).toBool());
    const QJsonObject pair = analysis.value(QStringLiteral("comparisons")).toArray().first().toObject();
    QCOMPARE(pair.value(QStringLiteral("superiority")).toString(), QStringLiteral("pass"));
    const CliOutcome compare =
        m_cli.run({QStringLiteral("compare"), QString::number(run.json().value(QStringLiteral("run")).toInt()),
                   QStringLiteral("--gate"), QStringLiteral("superiority")});
    QVERIFY2(compare.exitCode == 0, compare.text());
    QVERIFY2(compare.out.contains("SIMULATED") && compare.out.contains("95 %"), compare.text());
    const CliOutcome results = m_cli.run({QStringLiteral("results"), QStringLiteral("--failed")});
    QVERIFY2(results.out.contains("SIMULATED"), results.text());
    const CliOutcome regression =
        m_cli.run({QStringLiteral("run"), QStringLiteral("triage@2"), QStringLiteral("triage@3"), QStringLiteral("-d"),
                   QStringLiteral("tickets"), QStringLiteral("-p"), QStringLiteral("scripted"),
                   QStringLiteral("--fail-under"), QStringLiteral("0.99")});
    QCOMPARE(regression.exitCode, 1);
    const CliOutcome gate =
        m_cli.run({QStringLiteral("compare"), QStringLiteral("--gate"), QStringLiteral("non-inferiority")});
    QCOMPARE(gate.exitCode, 1);
}

void TstCli::runRefusesBadNames_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("hint");
    QTest::addRow("unknown prompt") << QStringList{QStringLiteral("nope"), QStringLiteral("-d"),
                                                   QStringLiteral("tickets")}
                                    << QByteArray("nope");
    QTest::addRow("unknown version") << QStringList{QStringLiteral("triage@99"), QStringLiteral("-d"),
                                                    QStringLiteral("tickets")}
                                     << QByteArray("triage@99");
    QTest::addRow("unknown dataset") << QStringList{QStringLiteral("triage@1"), QStringLiteral("-d"),
                                                    QStringLiteral("tikets")}
                                     << QByteArray("tickets");
    QTest::addRow("unknown row") << QStringList{
        QStringLiteral("triage@1"), QStringLiteral("-d"), QStringLiteral("tickets"), QStringLiteral("--row"),
        QStringLiteral("zz")} << QByteArray("zz");
    QTest::addRow("unknown provider") << QStringList{
        QStringLiteral("triage@1"), QStringLiteral("-d"), QStringLiteral("tickets"), QStringLiteral("-p"),
        QStringLiteral("nobody")} << QByteArray("nobody");
    QTest::addRow("no dataset") << QStringList{QStringLiteral("triage@1")} << QByteArray("--dataset");
    QTest::addRow("same version twice") << QStringList{QStringLiteral("triage@1"), QStringLiteral("triage@1"),
                                                       QStringLiteral("-d"), QStringLiteral("tickets")}
                                        << QByteArray("triage@1");
}

void TstCli::runRefusesBadNames()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, hint);
    const CliOutcome run = m_cli.run(QStringList{QStringLiteral("run")} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(hint), run.text());
}

void TstCli::jsonEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"status", "prompt list", "prompt log triage", "prompt show triage", "dataset list",
                             "providers", "audit verify", "results --list", "diff triage@1 triage@2"})
        QTest::addRow("%s --json is JSON", line) << QString::fromLatin1(line).split(QLatin1Char(' '));
}

void TstCli::jsonEverywhere()
{
    QFETCH(QStringList, arguments);
    const CliOutcome outcome = m_cli.run(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0, outcome.text());
    QVERIFY2(!QJsonDocument::fromJson(outcome.out).isNull(), outcome.text());
    const CliOutcome before = m_cli.run(QStringList{QStringLiteral("--json")} + arguments);
    QCOMPARE(before.exitCode, 0);
}

void TstCli::diffNeedsNoWorkspace()
{
    CliRunner bare;
    bare.setEnvironment(QStringLiteral("PROMPTLAB_WORKSPACE"), QString());
    QVERIFY(writeFileAtomically(bare.folder() + QStringLiteral("/a.txt"), "one\ntwo\nthree\n").ok());
    QVERIFY(writeFileAtomically(bare.folder() + QStringLiteral("/b.txt"), "one\n2\nthree\n").ok());
    const CliOutcome diff = bare.run(
        {QStringLiteral("diff"), QStringLiteral("a.txt"), QStringLiteral("b.txt"), QStringLiteral("--exit-code")});
    QCOMPARE(diff.exitCode, 1);
    QVERIFY2(diff.out.contains("-two") && diff.out.contains("+2"), diff.text());
    const CliOutcome same = bare.run(
        {QStringLiteral("diff"), QStringLiteral("a.txt"), QStringLiteral("a.txt"), QStringLiteral("--exit-code")});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(bare.run({QStringLiteral("diff"), QStringLiteral("a.txt"), QStringLiteral("missing.txt")}).exitCode, 2);
    // With a workspace at hand, what looks like a path is one.
    for (const char *path : {"./missing.txt", "/no/such/file", "../a@b"}) {
        const CliOutcome missing = m_cli.run(
            {QStringLiteral("diff"), QString::fromLatin1(path), bare.folder() + QStringLiteral("/a.txt")});
        QCOMPARE(missing.exitCode, 2);
        QVERIFY2(missing.err.contains(path) && !missing.err.contains("There is no prompt"), missing.text());
    }
}

void TstCli::noColourOffTheTerminal()
{
    const CliOutcome plain = m_cli.run({QStringLiteral("prompt"), QStringLiteral("list")});
    QVERIFY2(!plain.out.contains('\x1b'), plain.text());
    const CliOutcome forced = m_cli.run(
        {QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--color"), QStringLiteral("always")});
    QVERIFY2(forced.out.contains('\x1b'), forced.text());
}

void TstCli::logsAsJsonLines()
{
    const QString log = m_cli.folder() + QStringLiteral("/cli.log");
    const CliOutcome run = m_cli.run({QStringLiteral("run"), QStringLiteral("triage@1"), QStringLiteral("-d"),
                                      QStringLiteral("smoke"), QStringLiteral("--log"), log});
    QCOMPARE(run.exitCode, 0);
    const CliOutcome missing = m_cli.run(
        {QStringLiteral("--log"), log, QStringLiteral("prompt"), QStringLiteral("show"), QStringLiteral("nowhere")});
    QCOMPARE(missing.exitCode, 2);
    const auto bytes = readFile(log);
    QVERIFY(bytes.ok());
    QStringList events;
    for (const QByteArray &line : bytes->trimmed().split('\n')) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        events.append(record.value(QStringLiteral("event")).toString() + QLatin1Char(' ')
                      + record.value(QStringLiteral("fields")).toObject().value(QStringLiteral("verb")).toString());
    }
    QCOMPARE(events,
             QStringList({QStringLiteral("run.start "), QStringLiteral("run.end "), QStringLiteral("verb.end run"),
                          QStringLiteral("verb.fail "), QStringLiteral("verb.end prompt show")}));
    QVERIFY2(!bytes->contains("nowhere"), "what a person typed is not logged");
    QCOMPARE(QFileInfo(log).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TstCli::auditHolds()
{
    const CliOutcome verify = m_cli.run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--json")});
    QVERIFY2(verify.exitCode == 0, verify.text());
    QVERIFY(verify.json().value(QStringLiteral("ok")).toBool());
    QVERIFY(!verify.json().value(QStringLiteral("anchored")).toBool());
    const QString head = verify.json().value(QStringLiteral("head")).toString();
    const CliOutcome trusted = m_cli.run(
        {QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--trust"), head, QStringLiteral("--json")});
    QVERIFY(trusted.json().value(QStringLiteral("anchored")).toBool());
    const CliOutcome other = m_cli.run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--trust"),
                                        QStringLiteral("3:") + QString(64, QLatin1Char('0'))});
    QCOMPARE(other.exitCode, 1);
}

void TstCli::backupAndRestore()
{
    const QString backup = m_cli.folder() + QStringLiteral("/saved.plbackup");
    const CliOutcome made = m_cli.run({QStringLiteral("backup"), backup});
    QVERIFY2(made.exitCode == 0, made.text());
    const QByteArray before =
        m_cli.run({QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--json")}).out;
    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("later"), QStringLiteral("-"),
                       QStringLiteral("--create")},
                      "later\n")
                 .exitCode,
             0);
    const CliOutcome refused = m_cli.run({QStringLiteral("restore"), backup});
    QCOMPARE(refused.exitCode, 2);
    const CliOutcome restored = m_cli.run({QStringLiteral("restore"), backup, QStringLiteral("--force")});
    QVERIFY2(restored.exitCode == 0, restored.text());
    QCOMPARE(m_cli.run({QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--json")}).out, before);
    const CliOutcome audit = m_cli.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QVERIFY2(audit.exitCode == 0, audit.text());
}

void TstCli::wrongKeyIsExplained()
{
    CliRunner other;
    QCOMPARE(other.init().exitCode, 0);
    QVERIFY(QFile::rename(other.keyFile(), other.keyFile() + QStringLiteral(".away")));
    const CliOutcome locked = other.run({QStringLiteral("status")});
    QCOMPARE(locked.exitCode, 3);
    QVERIFY2(locked.err.contains("PROMPTLAB_KEY_FILE"), locked.text());
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
