// SPDX-License-Identifier: GPL-3.0-or-later
// Files from a stranger: they change, read or send nothing that they should not, and get clear errors.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;

class TstHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void manifests_data();
    void manifests();
    void datasets_data();
    void datasets();
    void prompts_data();
    void prompts();
    void scriptsAndRegexes_data();
    void scriptsAndRegexes();
    void hugeLine();
    void pipesAndDevices();
    void terminalEscapesAreNeutralised();
    void cleanupTestCase();

private:
    QString write(const QString &name, const QByteArray &content);

    CliRunner m_cli;
    QByteArray m_before;
    QByteArray m_secret = "TOP-SECRET-OUTSIDE";
};

QString TstHostile::write(const QString &name, const QByteArray &content)
{
    const QString path = m_cli.folder() + QLatin1Char('/') + name;
    QDir().mkpath(QFileInfo(path).absolutePath());
    return writeFileAtomically(path, content).ok() ? path : QString();
}

void TstHostile::initTestCase()
{
    QVERIFY(m_cli.init().exitCode == 0);
    write(QStringLiteral("secret.txt"), m_secret);
    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("echoer"), QStringLiteral("-"),
                       QStringLiteral("--create")},
                      "{{ text }}\n")
                 .exitCode,
             0);
    m_before = m_cli.run({QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--json")}).out;
}

void TstHostile::cleanupTestCase()
{
    const CliOutcome after = m_cli.run({QStringLiteral("audit"), QStringLiteral("verify")});
    QVERIFY2(after.exitCode == 0, after.text());
}

void TstHostile::manifests_data()
{
    QTest::addColumn<QByteArray>("manifest");
    const QByteArray head = "format: promptlab-project/1\nname: bad\n";
    QTest::addRow("a path with ..") << QByteArray(head + "prompts: [../secret.txt]\n");
    QTest::addRow("an absolute path") << QByteArray(head + "prompts: [/etc/passwd]\n");
    QTest::addRow("a link that leads out") << QByteArray(head + "prompts: [link.md]\n");
    QTest::addRow("a pattern") << QByteArray(head + "prompts: ['*.md']\n");
    QTest::addRow("an unknown key") << QByteArray(head + "promts: [a.md]\n");
    QTest::addRow("a list that contains itself") << QByteArray(head + "prompts: &a [*a]\n");
    QTest::addRow("aliases that explode") << QByteArray(
        "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
        "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f "
        "[*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
        "g: [*f,*f,*f,*f,*f,*f,*f,*f,*f,*f]\n");
    QTest::addRow("deep nesting") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    QTest::addRow("a custom tag") << QByteArray(head + "prompts: !!python/object/apply:os.system ['touch owned']\n");
    QTest::addRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "f\0o\0",
                                          6);
    QTest::addRow("NUL bytes") << QByteArray("format: promptlab-project/1\0\nname: x\n", 37);
}

void TstHostile::manifests()
{
    QFETCH(QByteArray, manifest);
    const QString folder = QFileInfo(write(QStringLiteral("bundle/promptlab.yaml"), manifest)).absolutePath();
    QFile::remove(folder + QStringLiteral("/link.md"));
    QVERIFY(::symlink(qPrintable(m_cli.folder() + QStringLiteral("/secret.txt")),
                      qPrintable(folder + QStringLiteral("/link.md")))
            == 0);
    QElapsedTimer timer;
    timer.start();
    const CliOutcome import = m_cli.run({QStringLiteral("import"), folder}, {}, 60'000);
    QVERIFY2(!import.crashed && import.exitCode >= 2 && import.exitCode <= 3, import.text());
    QVERIFY2(import.err.contains("promptlab.yaml"), import.text());
    QVERIFY2(!import.err.contains(m_secret), import.text());
    QVERIFY(timer.elapsed() < 30'000);
    QCOMPARE(m_cli.run({QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--json")}).out, m_before);
    QVERIFY(!QFileInfo::exists(m_cli.folder() + QStringLiteral("/owned")));
}

void TstHostile::datasets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("deep JSON") << "deep.json" << QByteArray(QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']'))
                               << QByteArray("levels of nesting");
    QTest::addRow("duplicate keys") << "twice.json" << QByteArray("[{\"id\": \"a\", \"id\": \"b\"}]")
                                    << QByteArray("twice.json:1:14: ");
    QTest::addRow("duplicate rows") << "rows.csv" << QByteArray("id,text\na,1\na,2\n") << QByteArray("rows.csv:3");
    QTest::addRow("not a number") << "nan.json" << QByteArray("[{\"text\": NaN}]") << QByteArray("nan.json:1:11: ");
    QTest::addRow("wrong encoding") << "latin.csv" << QByteArray("id,text\na,caf\xE9\n") << QByteArray("UTF-8");
    QTest::addRow("cut in the middle") << "cut.jsonl" << QByteArray("{\"text\": \"a\"}\n{\"text\": \n")
                                       << QByteArray("cut.jsonl:2:");
    QTest::addRow("unknown assertion") << "assert.yaml"
                                       << QByteArray("- {vars: {text: a}, assert: [{type: containz, value: x}]}\n")
                                       << QByteArray("did you mean \"contains\"");
    QTest::addRow("empty") << "empty.csv" << QByteArray() << QByteArray("empty.csv");
    QTest::addRow("binary") << "binary.csv" << QByteArray("\x00\x01\x02\xFF\xFE", 5) << QByteArray("binary.csv");
}

void TstHostile::datasets()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    const QString path = write(name, content);
    const CliOutcome import = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), path}, {}, 60'000);
    QVERIFY2(!import.crashed && import.exitCode == 2, import.text());
    QVERIFY2(import.err.contains(name.toUtf8()) && import.err.contains(says), import.text());
}

void TstHostile::prompts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::addRow("front matter that does not end") << QByteArray("---\nformat: nunjucks\n") << QByteArray("bad.md:1:");
    QTest::addRow("unknown key in the front matter")
        << QByteArray("---\nmodle: x\n---\nhi\n") << QByteArray("bad.md:2:");
    QTest::addRow("misspelt role") << QByteArray(
        "---\nformat: nunjucks\n---\n=== system ===\nhi\n\n=== asistant ===\nho\n")
                                   << QByteArray("bad.md:7:");
    QTest::addRow("nothing below the front matter")
        << QByteArray("---\nformat: nunjucks\n---\n") << QByteArray("has no message");
    QTest::addRow("nothing at all") << QByteArray() << QByteArray("The prompt is empty");
}

void TstHostile::prompts()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    const QString path = write(QStringLiteral("bad.md"), content);
    const CliOutcome save = m_cli.run(
        {QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("bad"), path, QStringLiteral("--create")});
    QCOMPARE(save.exitCode, 2);
    QVERIFY2(save.err.contains(says), save.text());
    QCOMPARE(m_cli.run({QStringLiteral("prompt"), QStringLiteral("list"), QStringLiteral("--json")}).out, m_before);
}

void TstHostile::scriptsAndRegexes_data()
{
    QTest::addColumn<QByteArray>("assertion");
    QTest::addRow("an endless loop") << QByteArray("{type: javascript, value: 'while (true) {}'}");
    QTest::addRow("a heavy regex") << QByteArray("{type: regex, value: '(a+)+$'}");
    QTest::addRow("memory without end") << QByteArray(
        "{type: javascript, value: 'const a = []; while (true) a.push(new Array(100000).fill(7))'}");
    QTest::addRow("reaching for the host") << QByteArray("{type: javascript, value: 'return process.exit(0)'}");
    QTest::addRow("reading a file") << QByteArray(
        "{type: javascript, value: 'return require(\"fs\").readFileSync(\"secret.txt\")'}");
    QTest::addRow("the constructor trick")
        << QByteArray("{type: javascript, value: 'return this.constructor.constructor(\"return process\")().exit(0)'}");
    QTest::addRow("endless recursion") << QByteArray(
        "{type: javascript, value: 'function f() { return f() + 1 } return f()'}");
    QTest::addRow("a remote schema") << QByteArray("{type: is-json, value: {$ref: 'SERVER/x.json'}}");
}

void TstHostile::scriptsAndRegexes()
{
    QFETCH(QByteArray, assertion);
    LoopbackServer server;
    QVERIFY(server.start());
    assertion.replace("SERVER", server.baseUrl().toUtf8());
    // The text is JSON for the schema, and nearly what the heavy regex looks for.
    const QByteArray text = '"' + QByteArray(40, 'a') + '"';
    const QString path = write(QStringLiteral("script.yaml"), "name: script\nrows:\n  - id: a\n    vars: {text: '"
                                                                  + text + "'}\n    assert: [" + assertion + "]\n");
    const CliOutcome import = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), path});
    QVERIFY2(import.exitCode == 0, import.text());
    QElapsedTimer timer;
    timer.start();
    const CliOutcome run = m_cli.run({QStringLiteral("run"), QStringLiteral("echoer"), QStringLiteral("-d"),
                                      QStringLiteral("script"), QStringLiteral("-p"), QStringLiteral("echo"),
                                      QStringLiteral("-m"), QStringLiteral("m"), QStringLiteral("--json")},
                                     {}, 60'000);
    QVERIFY2(!run.crashed && run.exitCode == 1, run.text()); // nothing could be judged
    QVERIFY(timer.elapsed() < 30'000);
    const QJsonObject result = m_cli.run({QStringLiteral("results"), QStringLiteral("--json")})
                                   .json()
                                   .value(QStringLiteral("results"))
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(result.value(QStringLiteral("outcome")).toString(), QStringLiteral("unscored"));
    const QJsonObject checked = result.value(QStringLiteral("detail"))
                                    .toObject()
                                    .value(QStringLiteral("assertions"))
                                    .toArray()
                                    .first()
                                    .toObject();
    QVERIFY(checked.value(QStringLiteral("pass")).isNull());
    QVERIFY(!checked.value(QStringLiteral("reason")).toString().isEmpty());
    QCOMPARE(server.stats().requests, 0);
    QCOMPARE(server.stats().connections, 0);
}

void TstHostile::hugeLine()
{
    const QString path = write(QStringLiteral("huge.csv"), "id,text\na," + QByteArray(100 * 1024 * 1024, 'x') + "\n");
    const CliOutcome import = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), path}, {}, 60'000);
    QVERIFY2(!import.crashed && import.exitCode >= 2, import.text());
    QVERIFY2(import.err.contains("huge.csv"), import.text());
    QFile::remove(path);
}

void TstHostile::pipesAndDevices()
{
    const QString fifo = m_cli.folder() + QStringLiteral("/pipe.csv");
    QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
    for (const QString &path : {fifo, QStringLiteral("/dev/zero"), m_cli.folder()}) {
        const CliOutcome import = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), path}, {}, 20'000);
        QVERIFY2(!import.crashed && import.exitCode >= 2, import.text());
    }
}

void TstHostile::terminalEscapesAreNeutralised()
{
    const QString path = write(QStringLiteral("esc.yaml"),
                               "name: esc\nrows:\n  - {id: a, vars: {text: \"\\x1b]0;owned\\x07\\x1b[2Jhello\"}}\n");
    QCOMPARE(m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), path}).exitCode, 0);
    const CliOutcome run =
        m_cli.run({QStringLiteral("run"), QStringLiteral("echoer"), QStringLiteral("-d"), QStringLiteral("esc"),
                   QStringLiteral("-p"), QStringLiteral("echo"), QStringLiteral("-m"), QStringLiteral("m")});
    QVERIFY2(run.exitCode == 0, run.text());
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("results")}, QStringList{QStringLiteral("results"), QStringLiteral("--full")}}) {
        const CliOutcome results = m_cli.run(arguments);
        QVERIFY2(results.out.contains("hello"), results.text());
        QVERIFY2(!results.out.contains('\x1b'), results.text());
    }
}

QTEST_GUILESS_MAIN(TstHostile)
#include "tst_hostile.moc"
