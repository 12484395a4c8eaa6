// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/template/templateengine.h"

#include <QElapsedTimer>
#include <QTest>

using namespace promptlab;

namespace {

QJsonObject mustacheTestObject(const QString &json)
{
    auto value = parseJson(json.toUtf8());
    return value.ok() ? value->toObject() : QJsonObject();
}

} // namespace

class TstMustache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendering_data();
    void rendering();
    void mistakes_data();
    void mistakes();
    void variablesHaveTheirPlaces();
    void undefinedVariables();
    void htmlEscapesOnlyOnRequest();
    void hostileTemplates_data();
    void hostileTemplates();

private:
    const ScriptHost m_scripts{ScriptLimits{2000, 64U * 1024U * 1024U}};
};

void TstMustache::rendering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("includes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *values, const char *expected,
                        const char *includes = "{}") {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(values) << QString::fromUtf8(includes)
                                  << QString::fromUtf8(expected);
    };
    // interpolation
    row("no tag", "Hello\n", "{}", "Hello\n");
    row("a variable", "Hello, {{subject}}!\n", R"({"subject":"world"})", "Hello, world!\n");
    row("no re-interpolation", "{{template}}: {{planet}}", R"({"template":"{{planet}}","planet":"Earth"})",
        "{{planet}}: Earth");
    row("nothing is escaped by default", "{{forbidden}}", R"({"forbidden":"& \" < >"})", "& \" < >");
    row("triple mustache", "{{{a}}}", R"({"a":"<b>"})", "<b>");
    row("ampersand", "{{&a}}", R"({"a":"<b>"})", "<b>");
    row("whole numbers", "{{n}} miles", R"({"n":85})", "85 miles");
    row("fractions", "{{n}}", R"({"n":1.21})", "1.21");
    row("null is empty", "I ({{n}}) be seen", R"({"n":null})", "I () be seen");
    row("dotted names", "{{a.b.c}}", R"({"a":{"b":{"c":"x"}}})", "x");
    row("dotted names equal sections", "{{a.b}} == {{#a}}{{b}}{{/a}}", R"({"a":{"b":"x"}})", "x == x");
    row("the first part of a dotted name decides", "{{#a}}{{b.name}}{{/a}}",
        R"({"a":{"b":{"name":"in"}},"b":{"name":"out"}})", "in");
    row("an index in a dotted name", "{{a.1}}", R"({"a":["x","y"]})", "y");
    row("implicit iterator", "Hello, {{.}}!", "{}", "Hello, {}!");
    row("blanks in a tag", "| {{ a }} |", R"({"a":"-"})", "| - |");
    row("variables never stand alone", "  {{a}}\n", R"({"a":"-"})", "  -\n");
    row("objects are JSON", "{{a}}", R"({"a":{"b":[1]}})", "{\"b\":[1]}");
    row("a name with blanks", "{{first name}}", R"({"first name":"Ann"})", "Ann");
    // sections
    row("a true section", "\"{{#b}}This{{/b}}\"", R"({"b":true})", "\"This\"");
    row("a false section", "\"{{#b}}This{{/b}}\"", R"({"b":false})", "\"\"");
    row("a null section", "\"{{#b}}This{{/b}}\"", R"({"b":null})", "\"\"");
    row("a missing section", "\"{{#b}}This{{/b}}\"", "{}", "\"\"");
    row("an empty text closes a section", "\"{{#b}}This{{/b}}\"", R"({"b":""})", "\"\"");
    row("zero closes a section", "\"{{#b}}This{{/b}}\"", R"({"b":0})", "\"\"");
    row("an object is the context", "{{#c}}Hi {{name}}.{{/c}}", R"({"c":{"name":"Joe"}})", "Hi Joe.");
    row("parent contexts are seen", "{{#sec}}{{a}}{{b}}{{/sec}}", R"({"a":"foo","b":"wrong","sec":{"b":"bar"}})",
        "foobar");
    row("a text is the context", "{{#a}}<{{.}}>{{/a}}", R"({"a":"x"})", "<x>");
    row("lists", "{{#list}}{{item}}{{/list}}", R"({"list":[{"item":1},{"item":2},{"item":3}]})", "123");
    row("an empty list", "[{{#list}}x{{/list}}]", R"({"list":[]})", "[]");
    row("implicit iterator over texts", "{{#list}}({{.}}){{/list}}", R"({"list":["a","b"]})", "(a)(b)");
    row("nested lists", "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}", R"({"list":[[1,2],["a"]]})", "(12)(a)");
    row("nested sections", "{{#bool}}B {{#inner}}C{{/inner}} D{{/bool}}", R"({"bool":true,"inner":true})", "B C D");
    row("a dotted section", "{{#a.b}}x{{/a.b}}", R"({"a":{"b":true}})", "x");
    row("deep contexts", "{{#a}}{{one}}{{#b}}{{one}}{{two}}{{#c.d}}{{one}}{{two}}{{three}}{{/c.d}}{{/b}}{{/a}}",
        R"({"a":{"one":1},"b":{"two":2},"c":{"d":{"three":3}}})", "112123");
    // inverted
    row("an inverted false", "{{^b}}x{{/b}}", R"({"b":false})", "x");
    row("an inverted true", "[{{^b}}x{{/b}}]", R"({"b":true})", "[]");
    row("an inverted list", "[{{^b}}x{{/b}}]", R"({"b":[1]})", "[]");
    row("an inverted empty list", "{{^b}}x{{/b}}", R"({"b":[]})", "x");
    row("an inverted missing name", "{{^b}}x{{/b}}", "{}", "x");
    // comments
    row("a comment", "12345{{! Comment }}67890", "{}", "1234567890");
    row("a comment on many lines", "12{{!\n  a\n  b\n}}34\n", "{}", "1234\n");
    row("a comment alone on its line", "Begin.\n{{! Comment }}\nEnd.\n", "{}", "Begin.\nEnd.\n");
    row("an indented comment alone", "Begin.\n  {{! Comment }}\nEnd.\n", "{}", "Begin.\nEnd.\n");
    row("a comment alone with carriage returns", "|\r\n{{! C }}\r\n|", "{}", "|\r\n|");
    row("a comment on the first line", "  {{! C }}\n!", "{}", "!");
    row("a comment on the last line", "!\n  {{! C }}", "{}", "!\n");
    row("many lines alone", "Begin.\n  {{!\n    x\n  }}\nEnd.\n", "{}", "Begin.\nEnd.\n");
    row("a comment with text beside it", "  12 {{! 34 }}\n", "{}", "  12 \n");
    // lines with a section tag alone
    row("section lines alone", "| This Is\n{{#b}}\n|\n{{/b}}\n| A Line\n", R"({"b":true})", "| This Is\n|\n| A Line\n");
    row("indented section lines alone", "| This Is\n  {{#b}}\n|\n  {{/b}}\n| A Line", R"({"b":true})",
        "| This Is\n|\n| A Line");
    row("section tags within a line", " | {{#b}}\t|\t{{/b}} | \n", R"({"b":true})", " | \t|\t | \n");
    row("section tags around a line break", " {{#b}}YES{{/b}}\n {{#b}}GOOD{{/b}}\n", R"({"b":true})", " YES\n GOOD\n");
    row("inverted lines alone", "| A\n{{^b}}\n|\n{{/b}}\n| B\n", R"({"b":false})", "| A\n|\n| B\n");
    row("a section alone without line break before the end", "#{{#b}}\n/\n  {{/b}}", R"({"b":true})", "#\n/\n");
    // delimiters
    row("other delimiters", "{{=<% %>=}}(<%text%>)", R"({"text":"Hey!"})", "(Hey!)");
    row("special characters as delimiters", "({{=[ ]=}}[text])", R"({"text":"It worked!"})", "(It worked!)");
    row("delimiters in sections", "[\n{{#s}}\n  {{d}}\n  |d|\n{{/s}}\n\n{{= | | =}}\n|#s|\n  {{d}}\n  |d|\n|/s|\n]\n",
        R"({"s":true,"d":"I"})", "[\n  I\n  |d|\n\n  {{d}}\n  I\n]\n");
    row("a delimiter change alone on its line", "Begin.\n  {{=@ @=}}\nEnd.\n", "{}", "Begin.\nEnd.\n");
    row("raw variables with other delimiters", "{{=<% %>=}}<%{a}%><%&a%>", R"({"a":"<"})", "<<");
    // partials
    row("a partial", "\"{{>text}}\"", "{}", "\"from partial\"", R"({"text":"from partial"})");
    row("a partial sees the context", "{{>p}}", R"({"t":"x"})", "*x*", R"({"p":"*{{t}}*"})");
    row("a recursive partial", "{{>node}}", R"({"content":"X","nodes":[{"content":"Y","nodes":[]}]})", "X<Y<>>",
        R"({"node":"{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"})");
    row("a partial in a line keeps its blanks", "  {{data}}  {{> p}}\n", R"({"data":"|"})", "  |  >\n>\n",
        R"({"p":">\n>"})");
    row("a partial alone indents each line", "\\\n {{>p}}\n/\n", R"({"content":"<\n->"})", "\\\n |\n <\n->\n |\n/\n",
        R"({"p":"|\n{{{content}}}\n|\n"})");
    row("a partial has its own delimiters", "{{=| |=}}|>p|", R"({"a":1})", "1", R"({"p":"{{a}}"})");
}

void TstMustache::rendering()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    QFETCH(QString, includes);
    QFETCH(QString, expected);
    RenderOptions options;
    options.includes = mustacheTestObject(includes);
    const auto rendered = render(TemplateFormat::Mustache, text, mustacheTestObject(values), options, m_scripts);
    QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
    QCOMPARE(rendered->text, expected);
}

void TstMustache::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, int line, int column, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
    };
    row("a tag without an end", "a\n {{name", 2, 2, "}}");
    row("a triple tag without its third brace", "{{{a}}", 1, 1, "}}}");
    row("a section without an end", "\n{{#a}} x", 2, 1, "not closed");
    row("a closing tag alone", "x {{/a}}", 1, 3, "not opened");
    row("sections closed in the wrong order", "{{#a}}\n{{#b}}{{/a}}{{/b}}", 2, 7, "closed as");
    row("an empty tag", "{{ }}", 1, 1, "no name");
    row("an empty part of a name", "{{a..b}}", 1, 3, "a..b");
    row("a name on two lines", "{{a\nb}}", 1, 1, "one line");
    row("half a delimiter change", "{{=<%=}}", 1, 1, "delimiters");
    row("blocks", "{{$a}}{{/a}}", 1, 1, "not supported");
    row("parents", "{{<a}}{{/a}}", 1, 1, "not supported");
}

void TstMustache::mistakes()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto parsed = parseTemplate(TemplateFormat::Mustache, text);
    QVERIFY(!parsed.ok());
    QCOMPARE(int(parsed.error().code), int(ErrorCode::InvalidInput));
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    QCOMPARE(*parsed.error().position, (TextPosition{{}, line, column}));
}

void TstMustache::variablesHaveTheirPlaces()
{
    const QString text =
        QStringLiteral("Hi {{ user.name }}\n{{#items}}{{title}}{{^sold}}{{price}}{{/sold}}{{/items}}{{>footer}}{{.}}");
    const auto parsed = parseTemplate(TemplateFormat::Mustache, text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->names(), (QStringList{QStringLiteral("user"), QStringLiteral("items"), QStringLiteral("title"),
                                           QStringLiteral("sold"), QStringLiteral("price")}));
    QCOMPARE(parsed->includes, QStringList{QStringLiteral("footer")});
    const auto &variables = parsed->variables;
    for (const TemplateVariable &variable : variables)
        QCOMPARE(text.sliced(variable.offset, variable.length), variable.path);
    QCOMPARE(variables.at(0).line, 1);
    QCOMPARE(variables.at(0).column, 7);
    QVERIFY(variables.at(0).printed && !variables.at(0).conditional && !variables.at(0).inLoop
            && !variables.at(0).maybeMember);
    QVERIFY(!variables.at(1).printed && variables.at(1).guarded && !variables.at(1).conditional);
    QVERIFY(variables.at(2).printed && variables.at(2).conditional && variables.at(2).inLoop
            && variables.at(2).maybeMember);
    QVERIFY(variables.at(4).conditional && variables.at(4).inLoop);
}

void TstMustache::undefinedVariables()
{
    const QString text = QStringLiteral("{{a}}{{#list}}\n {{b}}{{/list}}{{^none}}-{{/none}}{{> p}}");
    RenderOptions options;
    options.includes = {{QStringLiteral("p"), QStringLiteral("\n{{c.d}}")}};
    const QJsonObject values{{QStringLiteral("list"), QJsonArray{1, 2}}};
    const auto strict = render(TemplateFormat::Mustache, text, values, options, m_scripts);
    QVERIFY(!strict.ok());
    QVERIFY(strict.error().message.contains(QStringLiteral("\"a\"")));
    QCOMPARE(*strict.error().position, (TextPosition{{}, 1, 3}));
    options.strict = false;
    const auto lenient = render(TemplateFormat::Mustache, text, values, options, m_scripts);
    QVERIFY(lenient.ok());
    QCOMPARE(lenient->text, QStringLiteral("\n \n -\n"));
    const QList<UndefinedVariable> expected{{QStringLiteral("a"), {{}, 1, 3}},
                                            {QStringLiteral("b"), {{}, 2, 4}},
                                            {QStringLiteral("c.d"), {QStringLiteral("p"), 2, 3}}};
    QCOMPARE(lenient->undefined, expected);
    const auto noPartial = render(TemplateFormat::Mustache, QStringLiteral("x\n{{> nowhere}}"), {}, options, m_scripts);
    QVERIFY(!noPartial.ok());
    QVERIFY(noPartial.error().message.contains(QStringLiteral("nowhere")));
    QCOMPARE(*noPartial.error().position, (TextPosition{{}, 2, 5}));
}

void TstMustache::htmlEscapesOnlyOnRequest()
{
    RenderOptions options;
    options.escapeHtml = true;
    const QJsonObject values{{QStringLiteral("a"), QStringLiteral("<a href=\"x\">&'")}};
    const auto rendered =
        render(TemplateFormat::Mustache, QStringLiteral("{{a}}|{{{a}}}|{{&a}}"), values, options, m_scripts);
    QVERIFY(rendered.ok());
    QCOMPARE(rendered->text,
             QStringLiteral("&lt;a href=&quot;x&quot;&gt;&amp;&#39;|<a href=\"x\">&'|<a href=\"x\">&'"));
}

void TstMustache::hostileTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("include");
    QString nested;
    for (int i = 0; i < 12; ++i)
        nested += QStringLiteral("{{#list}}");
    QString nestedEnd;
    for (int i = 0; i < 12; ++i)
        nestedEnd += QStringLiteral("{{/list}}");
    QTest::addRow("nested lists without output") << QString(nested + nestedEnd) << QString();
    QTest::addRow("nested lists with output")
        << QString(nested + QStringLiteral("xxxxxxxxxxxxxxxxxxxx") + nestedEnd) << QString();
    QTest::addRow("a partial that includes itself") << QStringLiteral("{{> p}}") << QStringLiteral("x{{> p}}");
    QTest::addRow("a partial that includes itself twice")
        << QStringLiteral("{{> p}}") << QStringLiteral("{{> p}}{{> p}}");
    QTest::addRow("a partial that indents itself")
        << QStringLiteral("{{> p}}") << QStringLiteral("x\n  {{> p}}\n  {{> p}}\n");
    QTest::addRow("a thousand open sections") << QStringLiteral("{{#list}}").repeated(1000) << QString();
}

void TstMustache::hostileTemplates()
{
    QFETCH(QString, text);
    QFETCH(QString, include);
    QJsonArray list;
    for (int i = 0; i < 10; ++i)
        list.append(QStringLiteral("item"));
    RenderOptions options;
    options.includes = {{QStringLiteral("p"), include}};
    QElapsedTimer timer;
    timer.start();
    const auto rendered = render(TemplateFormat::Mustache, text, {{QStringLiteral("list"), list}}, options, m_scripts);
    QVERIFY(!rendered.ok());
    QCOMPARE(int(rendered.error().code), int(ErrorCode::LimitExceeded));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TstMustache)
#include "tst_mustache.moc"
