// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/casereader.h"
#include "core/pipeline/promptfoo/configglob.h"
#include "core/pipeline/promptfoo/configreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

QString evalDataFolder()
{
    return QStringLiteral(PROMPTLAB_TEST_DATA "/promptfoo");
}

/// "unknown asserts → assert at promptfooconfig.yaml:5:3".
QJsonArray findingLines(const QList<ConfigFinding> &findings, const QString &folder)
{
    QJsonArray lines;
    for (const ConfigFinding &finding : findings) {
        QString line = configFindingKindName(finding.kind) + QLatin1Char(' ') + finding.subject;
        if (!finding.nearest.isEmpty())
            line += QStringLiteral(" → ") + finding.nearest;
        line += QStringLiteral(" at ") + finding.position.toString();
        lines.append(line.remove(folder + QLatin1Char('/')));
    }
    return lines;
}

QString pretty(const QJsonValue &value)
{
    const QJsonObject object{{QStringLiteral("value"), value}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

EnvironmentLookup lookupOf(const QJsonObject &env)
{
    return [env](const QString &name) -> std::optional<QString> {
        const QJsonValue value = env.value(name);
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    };
}

/// What a plan and its rows say, as the expectations write it.
QJsonObject describe(const EvalPlan &plan, const ScriptHost &scripts, const QString &folder = {})
{
    QJsonObject json = plan.toJson();
    json.remove(QStringLiteral("findings"));
    CaseReader reader(plan, scripts);
    QJsonArray cases;
    while (const auto row = reader.next())
        cases.append(row->toJson());
    return QJsonObject{{QStringLiteral("plan"), json},
                       {QStringLiteral("cases"), cases},
                       {QStringLiteral("findings"), findingLines(plan.findings + reader.findings(), folder)}};
}

/// A folder with a configuration that a test writes itself.
class WrittenConfig
{
public:
    explicit WrittenConfig(const QByteArray &config) { write("promptfooconfig.yaml", config); }

    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }

    [[nodiscard]] Result<EvalPlan> read(const ScriptHost &scripts, const QJsonObject &env = {}) const
    {
        return readEvalPlan({folder.filePath(QStringLiteral("promptfooconfig.yaml"))}, lookupOf(env), scripts);
    }

    QTemporaryDir folder;
};

} // namespace

class TstEvalPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void refused_data();
    void refused();
    void brokenTextsNeverCrash_data();
    void brokenTextsNeverCrash();
    void nothingOutsideIsRead();
    void scriptsHaveNoHost();
    void manyRowsAreAStream();
    void finds_data();
    void finds();
    void globs_data();
    void globs();

private:
    ScriptHost m_scripts;
};

void TstEvalPlan::plans_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : QDir(evalDataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = evalDataFolder() + QLatin1Char('/') + name;
        QFile file(folder + QStringLiteral("/expected.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no expectation in %s", qPrintable(name));
        const QString says = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("says")).toString();
        QTest::newRow(qPrintable(says)) << folder;
    }
}

void TstEvalPlan::plans()
{
    QFETCH(QString, folder);
    QFile file(folder + QStringLiteral("/expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    QStringList configs;
    for (const QJsonValueConstRef name : expected.value(QLatin1String("configs")).toArray())
        configs.append(folder + QLatin1Char('/') + name.toString());
    if (configs.isEmpty())
        configs.append(folder + QStringLiteral("/promptfooconfig.yaml"));
    const auto plan = readEvalPlan(configs, lookupOf(expected.value(QLatin1String("env")).toObject()), m_scripts);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
    const QJsonObject actual = describe(*plan, m_scripts, folder);
    for (const char *part : {"plan", "cases", "findings"})
        QCOMPARE(pretty(actual.value(QLatin1String(part))), pretty(expected.value(QLatin1String(part))));
}

void TstEvalPlan::refused_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("a list is no configuration") << QByteArray("\n- a\n") << 2 << 1;
    QTest::newRow("a text is no configuration") << QByteArray("hello") << 1 << 1;
    QTest::newRow("an empty file is no configuration") << QByteArray("") << 1 << 1;
    QTest::newRow("a list that is not closed") << QByteArray("prompts: [a\nproviders: echo\n") << 2 << 10;
    QTest::newRow("a key that stands twice") << QByteArray("prompts: a\nprompts: b\n") << 2 << 1;
    QTest::newRow("two documents") << QByteArray("prompts: a\n---\nprompts: b\n") << 2 << 1;
    QTest::newRow("a comma behind a list") << QByteArray("prompts: a\n") + QByteArray("tests: [a],\n") << 2 << 11;
    QTest::newRow("an alias that contains itself") << QByteArray("a: &a [*a]\n") << 1 << 4;
    QTest::newRow("a tag that makes objects") << QByteArray("prompts: !js x\n") << 1 << 10;
}

void TstEvalPlan::refused()
{
    QFETCH(QByteArray, config);
    QFETCH(int, line);
    QFETCH(int, column);
    const WrittenConfig written(config);
    const auto plan = written.read(m_scripts);
    QVERIFY(!plan.ok());
    QVERIFY(plan.error().position.has_value());
    QCOMPARE(plan.error().position->source, QStringLiteral("promptfooconfig.yaml"));
    QCOMPARE(plan.error().position->line, line);
    QCOMPARE(plan.error().position->column, column);
}

void TstEvalPlan::brokenTextsNeverCrash_data()
{
    QTest::addColumn<QString>("folder");
    for (const char *name : {"misspelt", "csv", "expected", "refs", "anchors", "scenarios", "testfiles", "promptforms",
                             "expansion", "env"})
        QTest::newRow(name) << QString(evalDataFolder() + QLatin1Char('/') + QLatin1String(name));
}

void TstEvalPlan::brokenTextsNeverCrash()
{
    QFETCH(QString, folder);
    const QDir source(folder);
    quint32 random = 0x5EED;
    const auto next = [&random](quint32 below) {
        random = random * 1664525U + 1013904223U;
        return (random >> 8U) % below;
    };
    static const QByteArray junk = QByteArray("{}[]:&*!|>'\"%@`,#- \n\t\\\xFF\xC3$<<?~012,;") + '\0';
    for (int round = 0; round < 60; ++round) {
        const WrittenConfig written("");
        for (const QString &name : source.entryList(QDir::Files)) {
            QFile file(source.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            for (quint32 edits = next(6); edits > 0 && !bytes.isEmpty(); --edits) {
                const qsizetype at = qsizetype(next(quint32(bytes.size())));
                switch (next(3)) {
                case 0: bytes[at] = junk.at(qsizetype(next(quint32(junk.size())))); break;
                case 1: bytes.insert(at, junk.at(qsizetype(next(quint32(junk.size()))))); break;
                default: bytes.remove(at, qsizetype(next(8)) + 1);
                }
            }
            written.write(qPrintable(name), bytes);
        }
        const auto plan = written.read(m_scripts);
        if (!plan.ok()) {
            QVERIFY2(!plan.error().message.isEmpty() && plan.error().position, qPrintable(plan.error().text()));
            continue;
        }
        CaseReader reader(*plan, m_scripts);
        for (int rows = 0; rows < 1'000 && reader.next(); ++rows)
            continue;
        for (const ConfigFinding &finding : plan->findings + reader.findings())
            QVERIFY(!finding.message.isEmpty());
    }
}

void TstEvalPlan::nothingOutsideIsRead()
{
    QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret.yaml")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("vars: {secret: TELLTALE}\n");
    secret.close();
    const WrittenConfig written("prompts: ['file://link.yaml', 'file://in/*.yaml']\n"
                                "providers: [echo, 'file://link.yaml']\n"
                                "defaultTest: file://link.yaml\n"
                                "tests: [link.yaml, 'in/*.yaml', 'folder/*.yaml', folder/secret.yaml,\n"
                                "  {vars: file://link.yaml}, {vars: 'folder/*.yaml'}, {$ref: 'link.yaml'},\n"
                                "  {vars: {x: 'file://folder/*.yaml', y: 'file://../*'}}]\n"
                                "nunjucksFilters: {f: ../x.js}\n");
    QVERIFY(QDir(written.folder.path()).mkdir(QStringLiteral("in")));
    QVERIFY(QFile::link(secret.fileName(), written.folder.filePath(QStringLiteral("link.yaml"))));
    QVERIFY(QFile::link(secret.fileName(), written.folder.filePath(QStringLiteral("in/a.yaml"))));
    QVERIFY(QFile::link(outside.path(), written.folder.filePath(QStringLiteral("folder"))));
    const auto plan = written.read(m_scripts);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
    const QString all = pretty(describe(*plan, m_scripts)) + pretty(plan->toJson());
    QVERIFY2(!all.contains(QStringLiteral("TELLTALE")), qPrintable(all));
    QVERIFY(plan->findings.size() >= 5);
}

void TstEvalPlan::scriptsHaveNoHost()
{
    const WrittenConfig written(
        "prompts: [p]\nproviders: echo\ntests: ['file://gen.js', 'file://env.js', 'file://loop.js']\n");
    written.write("gen.js",
                  "const fs = require('fs');\nmodule.exports = () => [{vars: {a: fs.readFileSync('/etc/passwd')}}];\n");
    written.write("env.js",
                  "module.exports = () => [{vars: {a: typeof process, b: typeof fetch, c: typeof eval('1')}}];\n");
    written.write("loop.js", "module.exports = () => { for (;;); };\n");
    const auto plan = written.read(m_scripts);
    QVERIFY(plan.ok());
    CaseReader reader(*plan, m_scripts);
    QVERIFY(!reader.next());
    QCOMPARE(reader.findings().size(), 3);
    QVERIFY(reader.findings().at(0).message.contains(QStringLiteral("require")));
    QCOMPARE(reader.findings().at(0).position.line, 1);
}

void TstEvalPlan::manyRowsAreAStream()
{
    const WrittenConfig written("prompts: [p]\nproviders: echo\ntests: [big.csv, big.jsonl]\n");
    QByteArray csv = "n,text,__expected\n";
    QByteArray lines;
    constexpr int rows = 20'000;
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ",\"a, \"\"b\"\"\nc\",contains: x\n";
        lines += "{\"vars\": {\"n\": " + number + "}}\n";
    }
    written.write("big.csv", csv);
    written.write("big.jsonl", lines);
    const auto plan = written.read(m_scripts);
    QVERIFY(plan.ok());
    CaseReader reader(*plan, m_scripts);
    qint64 count = 0;
    while (const auto row = reader.next()) {
        QCOMPARE(row->testIndex, count);
        QCOMPARE(row->vars.value(QLatin1String("n")).toVariant().toLongLong(), count % rows);
        ++count;
    }
    QCOMPARE(count, 2 * rows);
    QVERIFY(reader.findings().isEmpty());
}

void TstEvalPlan::finds_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("found");
    const QString data = evalDataFolder();
    QTest::newRow("a file is itself") << QStringList{data + QStringLiteral("/merge/b/two.yaml")}
                                      << QStringList{data + QStringLiteral("/merge/b/two.yaml")};
    QTest::newRow("a folder means its promptfooconfig")
        << QStringList{data + QStringLiteral("/json")}
        << QStringList{data + QStringLiteral("/json/promptfooconfig.json")};
    QTest::newRow("a pattern means its matches")
        << QStringList{data + QStringLiteral("/merge/a/*.yaml"), data + QStringLiteral("/minimal")}
        << QStringList{data + QStringLiteral("/merge/a/one.yaml"),
                       data + QStringLiteral("/minimal/promptfooconfig.yaml")};
    QTest::newRow("what is not there is an error") << QStringList{data + QStringLiteral("/none")} << QStringList();
    QTest::newRow("a folder without one is an error") << QStringList{data} << QStringList();
}

void TstEvalPlan::finds()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, found);
    const auto configs = findPromptfooConfigs(arguments);
    QCOMPARE(configs.ok(), !found.isEmpty());
    if (configs.ok())
        QCOMPARE(*configs, found);
}

void TstEvalPlan::globs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("matching");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *says, const char *pattern, const char *matching, const char *other) {
        QTest::newRow(says) << QString::fromLatin1(pattern) << QString::fromLatin1(matching)
                            << QString::fromLatin1(other);
    };
    row("a star stands for a part of a name", "a/*.txt", "a/b.txt", "a/b/c.txt b.txt a/b.md a/.b.txt");
    row("two stars stand for folders", "**/x.*", "x.a a/x.a a/b/x.b", "a/y.a .h/x.a");
    row("two stars at the end stand for all below", "a/**", "a/b a/b/c", "b/a");
    row("a question mark is one letter", "a?.txt", "ab.txt", "a.txt abc.txt");
    row("letters", "[a-c!]x[!1].md", "bx2.md !xy.md", "dx2.md ax1.md");
    row("choices", "{a,b/c}/*.{yaml,yml}", "a/x.yml b/c/x.yaml", "c/x.yml a/x.json");
    row("a dot is named", ".h*", ".hidden", "hidden");
    row("a brace that does not end is itself", "a{b", "a{b", "ab");
}

void TstEvalPlan::globs()
{
    QFETCH(QString, pattern);
    QFETCH(QString, matching);
    QFETCH(QString, other);
    const ConfigGlob glob(pattern);
    for (const QString &path : matching.split(QLatin1Char(' ')))
        QVERIFY2(glob.matches(path), qPrintable(path));
    for (const QString &path : other.split(QLatin1Char(' ')))
        QVERIFY2(!glob.matches(path), qPrintable(path));
    // Patterns that make others try for ever.
    const QString longName = QString(200, QLatin1Char('a'));
    QVERIFY(!ConfigGlob(QStringLiteral("*a").repeated(90) + QLatin1Char('b')).matches(longName));
    QVERIFY(
        !ConfigGlob(QStringLiteral("**/").repeated(90) + QLatin1Char('b')).matches(QStringLiteral("a/").repeated(90)));
    QVERIFY(!ConfigGlob(QStringLiteral("{a,b}").repeated(90)).matches(longName));
}

QTEST_GUILESS_MAIN(TstEvalPlan)
#include "tst_evalplan.moc"
