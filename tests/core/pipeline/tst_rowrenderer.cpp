// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/casereader.h"
#include "core/pipeline/promptfoo/configreader.h"
#include "core/pipeline/promptfoo/rowrenderer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

/// A configuration with files beside it, and its first row in its first column.
class RenderedConfig
{
public:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    Result<RenderedRow> render(const QByteArray &config, const ScriptHost &scripts, const RowContext &context = {})
    {
        write(QStringLiteral("promptfooconfig.yaml"), config);
        const EnvironmentLookup environment = [](const QString &name) -> std::optional<QString> {
            return name == QLatin1String("ALLOWED") ? std::optional(QStringLiteral("seen")) : std::nullopt;
        };
        PL_TRY(plan, readEvalPlan({m_folder.filePath(QStringLiteral("promptfooconfig.yaml"))}, environment, scripts));
        CaseReader reader(plan, scripts);
        const auto row = reader.next();
        if (!row)
            return makeError(ErrorCode::NotFound, QStringLiteral("no row"));
        return RowRenderer(plan, scripts).render(*row, 0, context);
    }

    EvalPlan plan;

private:
    QTemporaryDir m_folder;
};

QByteArray configOf(const QByteArray &prompt, const QByteArray &vars, const QByteArray &more = {})
{
    return "providers: [{id: echo, label: L}]\nprompts: [" + prompt + "]\n" + more + "\ntests: [{vars: " + vars
         + "}]\n";
}

} // namespace

class TstRowRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void filesAreLoaded_data();
    void filesAreLoaded();
    void failures_data();
    void failures();
    void dataIsNoTemplate();
    void functions();
    void builtIns();
    void prefixes();
    void messages_data();
    void messages();
    void substitutions_data();
    void substitutions();

private:
    ScriptHost m_scripts;
};

void TstRowRenderer::texts_data()
{
    QTest::addColumn<QByteArray>("prompt");
    QTest::addColumn<QByteArray>("vars");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("undefined");
    const auto row = [](const char *name, const char *prompt, const char *vars, const char *text,
                        const char *undefined = "") {
        QTest::newRow(name) << QByteArray(prompt) << QByteArray(vars) << QString::fromUtf8(text)
                            << QString::fromLatin1(undefined);
    };
    row("a variable", "'Hi {{ name }}'", "{name: Ann}", "Hi Ann");
    row("no escaping", "'{{ a }}'", "{a: '<b> & \"c\"'}", "<b> & \"c\"");
    row("undefined is empty and named", "'a{{ x }}b{{ y.z }}{{ x }}'", "{y: {}}", "ab", "x,y.z");
    row("null is empty", "'a{{ x }}b'", "{x: null}", "ab");
    row("a list of numbers prints with commas", "'{{ x }}'", "{x: [1, 2]}", "1,2");
    row("an object prints as JSON", "'{{ x }}'", "{x: {a: 1}}", "{\"a\":1}");
    row("one trailing newline is taken off", "'{{ a }}.'", "{a: \"x\\n\\n\"}", "x\n.");
    row("a variable mentions another", "'{{ a }}'", "{a: 'I am {{ b }}', b: B}", "I am B");
    row("a variable mentions another through a third", "'{{ a }}'", "{a: '{{b}}', b: '{{c}}', c: C}", "C");
    row("a variable that mentions itself stays", "{raw: '{{ a | length }}'}", "{a: '{{ a }}'}", "7");
    row("an unknown name in a variable stays", "'{{ a }}'", "{a: 'x {{ nobody }}'}", "x {{ nobody }}");
    row("a variable is a template in a text prompt", "'{{ a }}'", "{a: '{{ b | upper }}', b: x}", "X");
    row("a variable that is no good template stays, and the row is rendered", "'{{ a }}'", "{a: '{% word %} {{ b'}",
        "{% word %} {{ b");
    row("a bad variable that the prompt does not use does no harm", "'hi'", "{a: '{% word %}'}", "hi");
    row("an unclosed brace is text", "'Hi {{ a }}, write {{ to begin'", "{a: x}", "Hi x, write {{ to begin");
    row("an unclosed statement is text", "'{{ a }} 5 {% of'", "{a: x}", "x 5 {% of");
    row("an unclosed comment is text", "'{{ a }} {# x'", "{a: x}", "x {# x");
    row("blocks, filters and whitespace control",
        "'{% for i in l -%} {{ loop.index }}{{ i }} {%- endfor %}{{ t | title }}'", "{l: [1, 2], t: ab}", "1122Ab");
    row("load reads JSON", "'{{ (j | load).a }}'", "{j: '{\"a\": 5}'}", "5");
    row("env holds the configuration's and what is allowed",
        "'{{ env.OWN }}{{ env[\"ALLOWED\"] }}{% if env.HOME %}no{% endif %}'", "{}", "ownseen", "");
    row("a JSON prompt is rendered text by text", "'{\"z\": \"{{ a }}\", \"a\": [\"{{ b }}\", 1, true, null]}'",
        "{a: 'say \"hi\"', b: \"l1\\nl2\"}",
        "{\n  \"z\": \"say \\\"hi\\\"\",\n  \"a\": [\n    \"l1\\nl2\",\n    1,\n    true,\n    null\n  ]\n}");
    row("in a JSON prompt a variable is no template", "'[\"{{ a }}\"]'", "{a: '{{ b | upper }}', b: x}",
        "[\n  \"{{ b | upper }}\"\n]");
    row("in a JSON prompt plain names of variables are put in", "'[\"{{ a }}\"]'", "{a: '{{ b }}', b: x}",
        "[\n  \"x\"\n]");
    row("a prompt that becomes JSON by rendering is a text", "'[{% if true %}\"{{ a }}\"{% endif %}]'", "{a: x}",
        "[\"x\"]");
}

void TstRowRenderer::texts()
{
    QFETCH(QByteArray, prompt);
    QFETCH(QByteArray, vars);
    QFETCH(QString, text);
    QFETCH(QString, undefined);
    RenderedConfig config;
    const auto row = config.render(configOf(prompt, vars, "env: {OWN: own}"), m_scripts);
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().text()));
    QCOMPARE(row->text, text);
    QStringList names = row->undefined;
    names.removeAll(QStringLiteral("env.HOME"));
    QCOMPARE(names.join(QLatin1Char(',')), undefined);
}

void TstRowRenderer::filesAreLoaded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("YAML becomes JSON text in its order")
        << QStringLiteral("a.yaml") << QByteArray("z: 1\na: [x]\n") << QStringLiteral("{\"z\":1,\"a\":[\"x\"]}");
    QTest::newRow("JSON is its text") << QStringLiteral("a.json") << QByteArray("\n{\"z\": 1}\n")
                                      << QStringLiteral("{\"z\": 1}");
    QTest::newRow("text is trimmed") << QStringLiteral("a.txt") << QByteArray("\n  x\ny \n\n")
                                     << QStringLiteral("x\ny");
    QTest::newRow("an image is a data URL")
        << QStringLiteral("a.png") << QByteArray("\x89PNG") << QStringLiteral("data:image/png;base64,iVBORw==");
    QTest::newRow("a recording is base64") << QStringLiteral("a.mp3") << QByteArray("abc") << QStringLiteral("YWJj");
    QTest::newRow("a function gives its output")
        << QStringLiteral("a.js")
        << QByteArray("module.exports = (name, prompt, vars, provider) => ({output: [name, prompt, vars.b, "
                      "provider.label].join()});")
        << QStringLiteral("f,{{ f }},B,L");
    QTest::newRow("a file is never a template")
        << QStringLiteral("a.txt") << QByteArray("{{ b }} {% if %}") << QStringLiteral("{{ b }} {% if %}");
}

void TstRowRenderer::filesAreLoaded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    RenderedConfig config;
    config.write(name, bytes);
    const QByteArray vars = "{f: 'file://" + name.toUtf8() + "', b: B}";
    const auto row = config.render(configOf("'{{ f }}'", vars), m_scripts);
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().text()));
    QCOMPARE(row->text, text);
}

void TstRowRenderer::failures_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &config, const char *part) {
        QTest::newRow(name) << config << QString::fromLatin1(part);
    };
    row("a missing file names the variable", configOf("'x'", "{f: 'file://none.txt'}"), "\"f\"");
    row("a file outside", configOf("'x'", "{f: 'file://../x.txt'}"), "outside");
    row("a program", configOf("'x'", "{f: 'file://x.py'}"), "sandbox");
    row("a PDF", configOf("'x'", "{f: 'file://x.pdf'}"), "PDF");
    row("a wrong expression", configOf("'{{ a + }}'", "{a: 1}"), "template");
    row("a block that is not closed", configOf("'{% if a %}x'", "{a: 1}"), "if");
    row("an unknown filter", configOf("'{{ a | nofilter }}'", "{a: 1}"), "nofilter");
    row("transformVars that throws", configOf("'x'", "{a: 1}", "defaultTest: {options: {transformVars: 'nobody.x'}}"),
        "nobody");
}

void TstRowRenderer::failures()
{
    QFETCH(QByteArray, config);
    QFETCH(QString, part);
    RenderedConfig rendered;
    const auto row = rendered.render(config, m_scripts);
    QVERIFY(!row.ok());
    QVERIFY2(row.error().text().contains(part), qPrintable(row.error().text()));
}

void TstRowRenderer::dataIsNoTemplate()
{
    RenderedConfig config;
    config.write(QStringLiteral("t.csv"), "a,b\n{{ b }} {{ d }} {% if %},B\n");
    const auto row = config.render("providers: echo\nprompts: ['{{ a }}|{{ d }}']\ntests: t.csv\n"
                                   "defaultTest: {vars: {d: 'D{{ a }}'}}\n",
                                   m_scripts);
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().text()));
    QCOMPARE(row->text, QStringLiteral("{{ b }} {{ d }} {% if %}|D{{ b }} {{ d }} {% if %}"));
}

void TstRowRenderer::functions()
{
    RenderedConfig config;
    config.write(QStringLiteral("fn.js"),
                 "export default ({vars, provider}) => ({prompt: [{role: 'user', content: vars.n + ' {{ n }} ' + "
                 "provider.id}], config: {top_p: 1}});\n");
    config.write(QStringLiteral("shout.js"), "module.exports = (text, end = '!') => text.toUpperCase() + end;\n");
    config.write(QStringLiteral("twice.js"), "module.exports = async (value) => value * 2;\n");
    const auto row = config.render(configOf("{raw: file://fn.js, config: {temperature: 0}}", "{n: N}"), m_scripts);
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().text()));
    QCOMPARE(row->messages.at(0).toObject().value(QLatin1String("content")).toString(), QStringLiteral("N N echo"));
    QCOMPARE(row->config, (QJsonObject{{QStringLiteral("temperature"), 0}, {QStringLiteral("top_p"), 1}}));

    const QByteArray filters = "nunjucksFilters: {shout: shout.js, twice: twice.js}";
    const auto filtered = config.render(
        configOf(
            "'{{ n | shout }} {{ n | shout(\"?\") | lower }} {% for i in [1,2] %}{{ i | twice | twice }} {% endfor "
            "%}{% if (3 | twice) == 6 %}six{% endif %}'",
            "{n: abc}", filters),
        m_scripts);
    QVERIFY2(filtered.ok(), filtered.ok() ? "" : qPrintable(filtered.error().text()));
    QCOMPARE(filtered->text, QStringLiteral("ABC! abc? 4 8 six"));

    const auto changed = config.render(
        configOf("'{{ a }}{{ b }}'", "{a: x}",
                 "defaultTest: {options: {transformVars: \"({b: vars.a + '2', a: undefined ?? vars.a})\"}}"),
        m_scripts);
    QVERIFY2(changed.ok(), changed.ok() ? "" : qPrintable(changed.error().text()));
    QCOMPARE(changed->text, QStringLiteral("xx2"));

    const auto data = config.render(configOf("'{{ a }}'", "{a: 'x {{ b }}', b: B}",
                                             "defaultTest: {options: {transformVars: \"({a: '{' + '{ b }}'})\"}}"),
                                    m_scripts);
    QVERIFY2(data.ok(), data.ok() ? "" : qPrintable(data.error().text()));
    QCOMPARE(data->text, QStringLiteral("{{ b }}"));
}

void TstRowRenderer::builtIns()
{
    RenderedConfig config;
    RowContext context;
    context.evalId = QStringLiteral("run");
    context.evalStepId = QStringLiteral("step");
    context.conversation = QJsonArray{QJsonObject{{QStringLiteral("output"), QStringLiteral("before")}}};
    const QByteArray prompt = "'{{ __evalId }} {{ __evalStepId }} {{ __repeatIndex }}{% for c in _conversation %} {{ "
                              "c.output }}{% endfor %}'";
    const auto row = config.render(configOf(prompt, "{}"), m_scripts, context);
    QVERIFY2(row.ok(), row.ok() ? "" : qPrintable(row.error().text()));
    QCOMPARE(row->text, QStringLiteral("run step 0 before"));
    const auto off = config.render(configOf(prompt, "{}", "defaultTest: {options: {disableConversationVar: true}}"),
                                   m_scripts, context);
    QVERIFY2(off.ok(), off.ok() ? "" : qPrintable(off.error().text()));
    QCOMPARE(off->text, QStringLiteral("run step 0"));
}

void TstRowRenderer::prefixes()
{
    RenderedConfig config;
    const QByteArray all = "commandLineOptions: {promptPrefix: 'A{{ a }}', promptSuffix: Z}\n";
    const auto both = config.render(configOf("m", "{a: 1}", all), m_scripts);
    QVERIFY2(both.ok(), both.ok() ? "" : qPrintable(both.error().text()));
    QCOMPARE(both->text, QStringLiteral("A1mZ"));
    const auto own = config.render(configOf("m", "{a: 1}", all + "defaultTest: {options: {prefix: 'P '}}"), m_scripts);
    QVERIFY2(own.ok(), own.ok() ? "" : qPrintable(own.error().text()));
    QCOMPARE(own->text, QStringLiteral("P mZ"));
}

void TstRowRenderer::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a JSON list of messages") << QStringLiteral(" [{\"role\":\"user\",\"content\":\"x\"}]") << 1;
    QTest::newRow("a YAML list of messages")
        << QStringLiteral("- role: system\n  content: a\n- role: user\n  content: b\n") << 2;
    QTest::newRow("a list of something else is a text") << QStringLiteral("[1, 2]") << 0;
    QTest::newRow("an object is a text") << QStringLiteral("{\"role\":\"user\"}") << 0;
    QTest::newRow("broken JSON is a text") << QStringLiteral("[{\"role\":") << 0;
    QTest::newRow("plain") << QStringLiteral("hello") << 0;
}

void TstRowRenderer::messages()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(chatMessages(text).size()), count);
}

void TstRowRenderer::substitutions_data()
{
    QTest::addColumn<QByteArray>("vars");
    QTest::addColumn<QStringList>("templates");
    QTest::addColumn<QString>("a");
    const QStringList all = QStringLiteral("a b c d e f g").split(QLatin1Char(' '));
    QTest::newRow("five deep and no further")
        << QByteArray(R"({"a":"{{b}}","b":"{{c}}","c":"{{d}}","d":"{{e}}","e":"{{f}}","f":"{{g}}","g":"end"})") << all
        << QStringLiteral("{{g}}");
    QTest::newRow("several in one text") << QByteArray(R"({"a":"{{b}}-{{ c }}-{{b}}","b":"B","c":3})") << all
                                         << QStringLiteral("B-3-B");
    QTest::newRow("two that mention each other stop")
        << QByteArray(R"({"a":"x{{b}}","b":"y{{a}}"})") << all << QStringLiteral("xy{{a}}");
    QTest::newRow("what data says is not looked at") << QByteArray(R"({"a":"{{b}}","b":"{{c}}","c":"C"})")
                                                     << QStringList{QStringLiteral("a")} << QStringLiteral("{{c}}");
    QTest::newRow("only plain names") << QByteArray(R"({"a":"{{b.c}} {{b|upper}} {{ b }}","b":"B"})") << all
                                      << QStringLiteral("{{b.c}} {{b|upper}} B");
}

void TstRowRenderer::substitutions()
{
    QFETCH(QByteArray, vars);
    QFETCH(QStringList, templates);
    QFETCH(QString, a);
    const QJsonObject result = substituteVariables(QJsonDocument::fromJson(vars).object(), templates);
    QCOMPARE(result.value(QLatin1String("a")).toString(), a);
}

QTEST_GUILESS_MAIN(TstRowRenderer)
#include "tst_rowrenderer.moc"
