// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/template/templateengine.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace promptlab;

namespace {

QJsonObject nunjucksTestObject(const QString &json)
{
    auto value = parseJson(json.toUtf8());
    return value.ok() ? value->toObject() : QJsonObject();
}

} // namespace

class TstNunjucks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendering_data();
    void rendering();
    void plainTemplatesRenderAlike_data();
    void plainTemplatesRenderAlike();
    void strictErrors_data();
    void strictErrors();
    void lenientLists_data();
    void lenientLists();
    void failures_data();
    void failures();
    void includes();
    void valuesAreDataNotTemplates();
    void cannotEscapeTheSandbox_data();
    void cannotEscapeTheSandbox();
    void oneRenderingCannotChangeTheNext_data();
    void oneRenderingCannotChangeTheNext();
    void hostileTemplates_data();
    void hostileTemplates();
    void manyTemplatesStayApart();
    void threadsRenderAtOnce();
    void givenFilters_data();
    void givenFilters();

private:
    const ScriptHost m_scripts{ScriptLimits{2000, 64U * 1024U * 1024U}};
};

void TstNunjucks::rendering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *values, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(values)
                                  << QString::fromUtf8(expected);
    };
    row("a variable", "Hi {{ name }}!", R"({"name":"Ann"})", "Hi Ann!");
    row("nothing is escaped", "{{ a }}", R"({"a":"<b> & \"c\""})", "<b> & \"c\"");
    row("null prints nothing", "[{{ a }}]", R"({"a":null})", "[]");
    row("booleans and numbers", "{{ t }} {{ n }} {{ i }}", R"({"t":true,"n":1.5,"i":7})", "true 1.5 7");
    row("a list of plain values is joined by commas", "{{ l }}", R"({"l":["a",1,null,true]})", "a,1,,true");
    row("objects are JSON", "{{ o }}", R"({"o":{"a":{"b":1}}})", "{\"a\":{\"b\":1}}");
    row("a list of objects is JSON", "{{ l }}", R"({"l":[{"a":1}]})", "[{\"a\":1}]");
    row("members", "{{ u.a.b }} {{ u['a']['b'] }} {{ l[1] }} {{ l[0].x }}", R"({"u":{"a":{"b":"x"}},"l":[{"x":1},2]})",
        "x x 2 1");
    row("if, elif, else", "{% if n > 2 %}a{% elif n == 2 %}b{% else %}c{% endif %}", R"({"n":2})", "b");
    row("a loop",
        "{% for x in l %}{{ loop.index }}/{{ loop.length }}:{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
        R"({"l":["a","b"]})", "1/2:a, 2/2:b");
    row("an empty loop", "{% for x in l %}x{% else %}none{% endfor %}", R"({"l":[]})", "none");
    row("a loop over an object", "{% for k, v in o %}{{ k }}={{ v }};{% endfor %}", R"({"o":{"a":1,"b":2}})",
        "a=1;b=2;");
    row("a loop over items()", "{% for k, v in o.items() %}{{ k }}={{ v }};{% endfor %}", R"({"o":{"a":1,"b":2}})",
        "a=1;b=2;");
    row("the outer loop is back after an inner one",
        "{% for a in l %}{% for b in l %}{{ loop.index }}{% endfor %}{{ loop.index }} {% endfor %}", R"({"l":[1,2]})",
        "121 122 ");
    row("set", "{% set a = 2 %}{{ a * 3 }}", "{}", "6");
    row("a set block", "{% set a %}<{{ x }}>{% endset %}{{ a }}{{ a | length }}", R"({"x":"q"})", "<q>3");
    row("macros", "{% macro m(a, b='z') %}[{{ a }}{{ b }}]{% endmacro %}{{ m(1) }}{{ m(1, b=2) }}", "{}", "[1z][12]");
    row("a call block", "{% macro m() %}<{{ caller() }}>{% endmacro %}{% call m() %}x{% endcall %}", "{}", "<x>");
    row("raw", "{% raw %}{{ a }}{% endraw %}", "{}", "{{ a }}");
    row("comments", "a{# {{ b }} #}c", "{}", "ac");
    row("whitespace control", "a  {%- if true -%}  b  {%- endif %} c", "{}", "ab c");
    row("an inline if", "{{ 'y' if a else 'n' }}{{ 'x' if false }}", R"({"a":true})", "y");
    row("concatenation", "{{ 1 ~ 2 }}{{ 'a' ~ none }}", "{}", "12a");
    row("operators", "{{ 7 // 2 }} {{ 2 ** 3 }} {{ 7 % 4 }} {{ 'a' in 'cat' }} {{ 2 not in [1] }}", "{}",
        "3 8 3 true true");
    row("filters", "{{ ' Ab ' | trim | upper }} {{ [3, 1] | sort | join('-') }} {{ 'x' | default('y') }}", "{}",
        "AB 1-3 x");
    row("truncate and replace", "{{ s | truncate(5) }}|{{ s | replace('o', '0') }}", R"({"s":"hello world"})",
        "hello...|hell0 w0rld");
    row("dump", "{{ o | dump }}", R"({"o":{"a":[1]}})", "{\"a\":[1]}");
    row("tojson", "{{ o | tojson }} {{ none | tojson }}", R"({"o":{"a":"\u00e4"}})", "{\"a\":\"\xC3\xA4\"} null");
    row("load", "{{ (s | load).a }}", R"({"s":"{\"a\":5}"})", "5");
    row("map", "{{ l | map(attribute='n') | join(',') }} {{ l | map(attribute='q', default='-') | join }}",
        R"({"l":[{"n":1},{"n":2}]})", "1,2 --");
    row("safe does no harm", "{{ a | safe }}{{ a | escape }}", R"({"a":"<"})", "<&lt;");
    row("is defined", "{% if a is defined %}1{% endif %}{% if b is defined %}2{% endif %}{{ b is undefined }}",
        R"({"a":null})", "1true");
    row("default guards a missing name", "{{ a | default('x') }}{{ a.b.c | d('y') }}", "{}", "xy");
    row("Python names", "{{ True }} {{ False }} [{{ None }}]", "{}", "true false []");
    row("Python methods",
        "{{ s.strip().upper() }} {{ s.startswith(' a') }} {{ ', '.join(['a', 'b']) }} {{ o.get('x', 1) }}",
        R"({"s":" ab ","o":{}})", "AB true a, b 1");
    row("JavaScript methods", "{{ s.toUpperCase() }} {{ s.split(',').length }} {{ n.toFixed(1) }}",
        R"({"s":"a,b","n":2})", "A,B 2 2.0");
    row("slices", "{{ [1, 2, 3][1:] }} {{ 'abcd'[1:3] }} {{ 'abc'[::-1] }} {{ [1, 2, 3][-2:] }}", "{}",
        "2,3 bc cba 2,3");
    row("a field named like a method", "{{ o.items }} {{ o.keys }}", R"({"o":{"items":[1,2],"keys":"k"}})", "1,2 k");
    row("fields named like members of every object", "{{ o.constructor }} {{ o.toString }} {{ o['__proto__'] }}",
        R"({"o":{"constructor":"c","toString":"t","__proto__":"p"}})", "c t p");
    row("variables named like members of every object", "{{ constructor }} {{ toString }}",
        R"({"constructor":1,"toString":2})", "1 2");
    row("switch", "{% switch a %}{% case 1 %}one{% case 2 %}two{% default %}many{% endswitch %}", R"({"a":2})", "two");
    row("a filter block", "{% filter upper %}a{{ b }}{% endfilter %}", R"({"b":"c"})", "AC");
    row("a regular expression", "{{ r/^a+$/.test(s) }}", R"({"s":"aaa"})", "true");
    row("range, cycler, joiner",
        "{% for i in range(1, 4) %}{{ i }}{% endfor %}{% set j = joiner('-') %}{{ j() }}a{{ j() }}b", "{}", "123a-b");
    row("letters of all planes", "{{ a }}\xF0\x9F\x99\x82", "{\"a\":\"\xF0\x9F\x99\x83\xC3\xA9\"}",
        "\xF0\x9F\x99\x83\xC3\xA9\xF0\x9F\x99\x82");
    row("line separators in a template",
        "a\xE2\x80\xA8"
        "b{{ '\xE2\x80\xA9' }}",
        "{}",
        "a\xE2\x80\xA8"
        "b\xE2\x80\xA9");
    row("quotes and backslashes in a template", "\"\\n' ${x} `", "{}", "\"\\n' ${x} `");
    row("an empty template", "", "{}", "");
}

void TstNunjucks::rendering()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    QFETCH(QString, expected);
    for (int round = 0; round < 2; ++round) {
        const auto rendered = render(TemplateFormat::Nunjucks, text, nunjucksTestObject(values), {}, m_scripts);
        QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
        QCOMPARE(rendered->text, expected);
        QVERIFY(rendered->undefined.isEmpty());
    }
    QVERIFY(checkTemplate(TemplateFormat::Nunjucks, text, m_scripts).ok());
}

void TstNunjucks::plainTemplatesRenderAlike_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::addRow("%s", text) << QString::fromUtf8(text); };
    row("");
    row("no tag at all } }} { %} # {");
    row("an end without a beginning #}");
    row("{{ name }}");
    row("{{name}}{{\tname\n}}{{ number }} {{ list }} {{ missing }}");
    row("first\r\n{{ name }}\n{{ empty }}\n");
    row("{{{ name }}}");
    row("{ {{ name }} }");
    row("{{- name -}} x");
    row("a {{ _name }} b");
    row("{{ name|upper }} {{ name.length }}");
    row("{{ true }}{{ none }}{{ True }}{{ None }}");
    row("{{ name");
    row("{{ }}");
    row("{{ not }}");
    row("{{ 'a' }} {{ \"}}\" }}");
    row("{{ range }} {{ loop }} {{ __proto__ }} {{ constructor }} {{ toString }}");
    row("{{ größe }} {{ name größe }}");
    row("{{ tagged }}");
}

void TstNunjucks::plainTemplatesRenderAlike()
{
    // A comment sends the same template through the script engine.
    QFETCH(QString, text);
    const QJsonObject values = nunjucksTestObject(QString::fromUtf8(
        R"({"name":"Zoë 🖨 <b>","_name":"n","number":3,"list":[1,"b"],"empty":"","größe":"gr","range":"r","loop":"l","tagged":"{{ name }}{% x %}"})"));
    for (const bool strict : {false, true}) {
        RenderOptions options;
        options.strict = strict;
        const auto plain = render(TemplateFormat::Nunjucks, text, values, options, m_scripts);
        const auto engine =
            render(TemplateFormat::Nunjucks, QStringLiteral("{# #}") + text, values, options, m_scripts);
        QCOMPARE(plain.ok(), engine.ok());
        if (plain.ok())
            QCOMPARE(plain->text, engine->text);
        else
            QCOMPARE(plain.error().code, engine.error().code);
    }
}

void TstNunjucks::strictErrors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const char *text, const char *path, int line, int column) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(path) << line << column;
    };
    row("printed", "a\n  {{ x }}", "x", 2, 6);
    row("a missing member", "{{ user.nick }}", "user.nick", 1, 4);
    row("a member of a missing name", "{{ x.y.z }}", "x", 1, 4);
    row("a member of a missing member", "{{ user.a.b }}", "user.a", 1, 4);
    row("a member of null", "{{ nothing.a }}", "nothing.a", 1, 4);
    row("a missing key", "{{ user['full name'] }}", "user[\"full name\"]", 1, 4);
    row("beyond the end of a list", "{{ list[7] }}", "list[7]", 1, 4);
    row("a condition", "{% if x %}a{% endif %}", "x", 1, 7);
    row("a loop", "{% for i in x %}a{% endfor %}", "x", 1, 13);
    row("an argument of a filter", "{{ 'a' | default(x) }}", "x", 1, 18);
    row("the input of a filter", "{{ x | upper }}", "x", 1, 4);
    row("a comparison", "{{ 1 if x == 2 else 3 }}", "x", 1, 9);
    row("set", "{% set a = x %}", "x", 1, 12);
    row("a missing argument of a macro", "{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", "a", 1, 20);
    row("a loop variable after its loop", "{% for i in list %}{% endfor %}{{ i }}", "i", 1, 35);
    row("a name that every object has", "{{ constructor }}", "constructor", 1, 4);
    row("a member that every object has", "{{ user.hasOwnProperty.x }}{{ user.constructor }}", "user.hasOwnProperty.x",
        1, 4);
    row("only the first is told", "{{ x }}{{ y }}", "x", 1, 4);
}

void TstNunjucks::strictErrors()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    QFETCH(int, line);
    QFETCH(int, column);
    RenderOptions options;
    options.source = QStringLiteral("prompt");
    const QJsonObject values = nunjucksTestObject(QString::fromUtf8("{\"user\":{},\"list\":[1],\"nothing\":null}"));
    const auto rendered = render(TemplateFormat::Nunjucks, text, values, options, m_scripts);
    QVERIFY(!rendered.ok());
    QCOMPARE(int(rendered.error().code), int(ErrorCode::InvalidInput));
    QVERIFY2(rendered.error().message.contains(QLatin1Char('"') + path + QLatin1Char('"')),
             qPrintable(rendered.error().message));
    QCOMPARE(*rendered.error().position, (TextPosition{options.source, line, column}));
}

void TstNunjucks::lenientLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("undefined");
    const auto row = [](const char *name, const char *text, const char *expected, const char *undefined) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected)
                                  << QString::fromUtf8(undefined);
    };
    row("printed", "[{{ x }}]", "[]", "x@1:5");
    row("members are told once", "{{ x.y.z }}{{ user.a.b }}", "", "x@1:4 user.a@1:15");
    row("conditions and loops", "{% if x %}1{% else %}2{% endif %}{% for i in y %}3{% endfor %}", "2", "x@1:7 y@1:46");
    row("a place in a loop is told once", "{% for i in [1, 2, 3] %}{{ x }}{% endfor %}", "", "x@1:28");
    row("guarded names are not told", "{{ x | default('d') }}{% if y is defined %}{% endif %}", "d", "");
    row("in the order of reading", "{{ b }}\n{{ a }}", "\n", "b@1:4 a@2:4");
}

void TstNunjucks::lenientLists()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, undefined);
    RenderOptions options;
    options.strict = false;
    const auto rendered =
        render(TemplateFormat::Nunjucks, text, {{QStringLiteral("user"), QJsonObject()}}, options, m_scripts);
    QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
    QCOMPARE(rendered->text, expected);
    QStringList told;
    for (const UndefinedVariable &variable : rendered->undefined)
        told.append(variable.path + QLatin1Char('@') + variable.position.toString());
    QCOMPARE(told.join(QLatin1Char(' ')), undefined);
}

void TstNunjucks::failures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, int line, int column, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
    };
    row("a tag without an end", "a\n{{ x", 2, 1, "}}");
    row("a statement without an end", "{% if x %}", 1, 1, "endif");
    row("an unknown statement", "\n\n{% foo %}", 3, 4, "foo");
    row("a broken expression", "{{ a + }}", 1, 8, "unexpected token");
    row("an unknown filter", "{{ a\n | shout }}", 2, 4, "shout");
    row("an unknown test", "{{ a is shiny }}", 1, 9, "shiny");
    row("a failing filter", "a\n{{ 5 | join }}", 2, 8, "join");
    row("a call of what is no function", "{{ n() }}", 1, 4, "n is no function");
    row("a call of what is missing", "x\n {{ nope() }}", 2, 5, "nope");
    row("bad JSON for load", "{{ 's' | load }}", 1, 10, "JSON");
    row("a method printed", "{{ s.upper }}", 1, 5, "function");
    row("asynchronous statements", "{% asyncEach i in l %}{% endeach %}", 1, 4, "not supported");
    row("a name with a quote", "{{ a\"b }}", 1, 4, "not a valid name");
    row("a missing include", "a\n{% include 'nowhere' %}", 2, 4, "nowhere");
    row("a file", "{% include '/etc/passwd' %}", 1, 4, "/etc/passwd");
}

void TstNunjucks::failures()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    RenderOptions options;
    options.source = QStringLiteral("prompt");
    options.strict = false;
    const auto rendered =
        render(TemplateFormat::Nunjucks, text,
               {{QStringLiteral("n"), 1}, {QStringLiteral("s"), QStringLiteral("x")}, {QStringLiteral("a"), 1}},
               options, m_scripts);
    QVERIFY(!rendered.ok());
    QCOMPARE(int(rendered.error().code), int(ErrorCode::InvalidInput));
    QVERIFY2(rendered.error().message.contains(words), qPrintable(rendered.error().message));
    QCOMPARE(rendered.error().position->toString(), (TextPosition{options.source, line, column}.toString()));
}

void TstNunjucks::includes()
{
    RenderOptions options;
    options.includes = {{QStringLiteral("part"), QStringLiteral("<{{ x }}{{ y | d('-') }}>")},
                        {QStringLiteral("base"), QStringLiteral("[{% block a %}base{% endblock %}]")},
                        {QStringLiteral("lib"), QStringLiteral("{% macro hi(n) %}Hi {{ n }}{% endmacro %}")},
                        {QStringLiteral("broken"), QStringLiteral("\n{{ zzz }}")},
                        {QStringLiteral("self"), QStringLiteral("{% include 'self' %}")}};
    const QJsonObject values{{QStringLiteral("x"), 1}, {QStringLiteral("which"), QStringLiteral("part")}};
    const auto text = [&](const char *source) {
        const auto rendered = render(TemplateFormat::Nunjucks, QString::fromUtf8(source), values, options, m_scripts);
        return rendered.ok() ? rendered->text : rendered.error().text();
    };
    QCOMPARE(text("{% include 'part' %}{% include which %}"), QStringLiteral("<1-><1->"));
    QCOMPARE(text("{% extends 'base' %}{% block a %}{{ super() }}+{{ x }}{% endblock %}"), QStringLiteral("[base+1]"));
    QCOMPARE(text("{% import 'lib' as l %}{{ l.hi('A') }}{% from 'lib' import hi as yo %}{{ yo(x) }}"),
             QStringLiteral("Hi AHi 1"));
    QCOMPARE(text("{% include 'gone' ignore missing %}ok"), QStringLiteral("ok"));
    QVERIFY2(text("{% include 'broken' %}").startsWith(QStringLiteral("broken:2:4: ")),
             qPrintable(text("{% include 'broken' %}")));
    const auto endless =
        render(TemplateFormat::Nunjucks, QStringLiteral("{% include 'self' %}"), values, options, m_scripts);
    QVERIFY(!endless.ok());
    QCOMPARE(int(endless.error().code), int(ErrorCode::LimitExceeded));
    options.includes.insert(QStringLiteral("part"), QStringLiteral("changed"));
    QCOMPARE(text("{% include 'part' %}{% include which %}"), QStringLiteral("changedchanged"));
}

void TstNunjucks::valuesAreDataNotTemplates()
{
    const QString evil = QStringLiteral("{{ secret }}{% for %}{# {{{ }}}");
    const QJsonObject values{{QStringLiteral("a"), evil},
                             {QStringLiteral("secret"), QStringLiteral("leak")},
                             {QStringLiteral("o"), QJsonObject{{evil, evil}}}};
    const auto rendered =
        render(TemplateFormat::Nunjucks,
               QStringLiteral("{{ a }}|{{ a | upper | lower | trim }}|{% for k, v in o %}{{ v }}{% endfor %}"), values,
               {}, m_scripts);
    QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
    QCOMPARE(rendered->text, QString(evil + QLatin1Char('|') + evil + QLatin1Char('|') + evil));
}

void TstNunjucks::cannotEscapeTheSandbox_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::addRow("%s", name) << QString::fromUtf8(text); };
    row("Function by a text", "{{ ''.constructor.constructor('return this')() }}");
    row("Function by a list", "{{ [].constructor.constructor('return this')() }}");
    row("Function by a function of the language", "{{ range.constructor('return this')() }}");
    row("Function by a macro", "{% macro m() %}{% endmacro %}{{ m.constructor('return this')() }}");
    row("Function by a method", "{{ 'a'.toUpperCase.constructor('return 1')() }}");
    row("Function by a computed name", "{{ ''['const' ~ 'ructor']['const' ~ 'ructor']('return 1')() }}");
    row("a name in brackets as a list", "{{ ''[['constructor']][['constructor']]('return 1')() }}");
    row("the prototype", "{{ ({}).__proto__.polluted() }}");
    row("getters of every object", "{{ ({}).__defineGetter__('x', range)() }}");
    row("the caller of a filter", "{{ 'x' | constructor }}");
    row("the environment", "{{ env.filters }}{{ env() }}");
    row("the run time", "{{ runtime.plOut() }}");
    row("the call-back", "{{ cb(1) }}");
    row("this", "{{ this.env() }}");
    row("the global", "{{ globalThis.library() }}");
    row("code in a call's name", "{{ a[\"x\\\\\\\"]();evil()//\"]() }}");
    row("code in a name", "{{ a\"+evil()+\" }}");
    row("code in a block's name", "{% block a\"b %}{% endblock %}");
    row("code in a macro's name", "{% macro a`b() %}{% endmacro %}");
    row("code in a parameter", "{% macro m(a;b) %}{% endmacro %}");
    row("code in a test's name", "{{ 1 is x\"y }}");
    row("code in an import", "{% from 'lib' import a;b %}");
}

void TstNunjucks::cannotEscapeTheSandbox()
{
    QFETCH(QString, text);
    RenderOptions options;
    options.strict = false;
    options.includes = {{QStringLiteral("lib"), QStringLiteral("x")}};
    const auto rendered =
        render(TemplateFormat::Nunjucks, text, {{QStringLiteral("a"), QJsonObject()}}, options, m_scripts);
    QVERIFY2(!rendered.ok(), rendered.ok() ? qPrintable(rendered->text) : "");
    QVERIFY2(rendered.error().code == ErrorCode::InvalidInput, qPrintable(rendered.error().text()));
}

void TstNunjucks::oneRenderingCannotChangeTheNext_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::addRow("%s", name) << QString::fromUtf8(text); };
    row("changing a list in place", "{{ l.push(9) }}{{ l.reverse() }}{{ l.sort() }}");
    row("changing an object in place", "{{ o.update({a: 5, items: 6}) }}");
    row("setting names of the language",
        "{% set range = 1 %}{% set loop = 2 %}{% set constructor = 3 %}{% set toString = 4 %}{% set __proto__ = {} %}");
    row("a macro named like a function of the language", "{% macro range(a) %}x{% endmacro %}");
    row("a literal with a prototype", "{{ ({'__proto__': {polluted: 1}}) | dump }}");
    row("updating with a prototype", "{{ o.update({'__proto__': {polluted: 1}}) }}");
    row("grouping by a prototype", "{{ [{k: '__proto__'}, {k: 'constructor'}] | groupby('k') | dump }}");
    row("exporting under such a name",
        "{% macro constructor() %}x{% endmacro %}{% macro __proto__() %}y{% endmacro %}");
    row("ending in an error half way", "{% for i in l %}{{ i }}{% if i == 2 %}{{ nope.x() }}{% endif %}{% endfor %}");
}

void TstNunjucks::oneRenderingCannotChangeTheNext()
{
    QFETCH(QString, text);
    const QJsonObject values{{QStringLiteral("l"), QJsonArray{3, 1, 2}},
                             {QStringLiteral("o"), QJsonObject{{QStringLiteral("a"), 1}}}};
    const QString probe = QStringLiteral(
        "{{ l }}{{ o.a }}{{ range(2) }}{{ polluted is defined }}{{ o.polluted is defined }}"
        "{{ o.items() | length }}{% for i in [7] %}{{ loop.index }}{% endfor %}{{ 'a,b'.split(',') | join('+') }}");
    RenderOptions options;
    options.strict = false;
    const auto before = render(TemplateFormat::Nunjucks, probe, values, options, m_scripts);
    QVERIFY(before.ok());
    QCOMPARE(before->text, QStringLiteral("3,1,210,1falsefalse11a+b"));
    [[maybe_unused]] const auto attempt = render(TemplateFormat::Nunjucks, text, values, options, m_scripts);
    const auto after = render(TemplateFormat::Nunjucks, probe, values, options, m_scripts);
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text()));
    QCOMPARE(after->text, before->text);
}

void TstNunjucks::hostileTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *text, ErrorCode code) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << int(code);
    };
    row("loops in loops", "{% for a in range(10000) %}{% for b in range(10000) %}{% endfor %}{% endfor %}",
        ErrorCode::Timeout);
    row("a catastrophic regular expression", "{{ r/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab') }}",
        ErrorCode::Timeout);
    row("text in a loop", "{% for a in range(1000000) %}0123456789012345678901234567890123456789{% endfor %}",
        ErrorCode::LimitExceeded);
    row("doubling by concatenation",
        "{% set x = 'aaaaaaaaaa' %}{% for i in range(60) %}{% set x = x ~ x %}{% endfor %}{{ x }}",
        ErrorCode::LimitExceeded);
    row("doubling by addition",
        "{% set x = 'aaaaaaaaaa' %}{% for i in range(60) %}{% set x = x + x %}{% endfor %}{{ x }}",
        ErrorCode::LimitExceeded);
    row("repeat", "{{ 'abc'.repeat(100000000) }}", ErrorCode::LimitExceeded);
    row("padding", "{{ 'abc'.padEnd(100000000, 'x') }}", ErrorCode::LimitExceeded);
    row("a macro that calls itself", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", ErrorCode::LimitExceeded);
    row("a huge range", "{{ range(1000000000) | length }}", ErrorCode::LimitExceeded);
}

void TstNunjucks::hostileTemplates()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    RenderOptions options;
    options.maxOutput = 1024 * 1024;
    const bool timed = code == int(ErrorCode::Timeout);
    options.deadlineMs = timed ? 150 : 20'000;
    QVERIFY(checkTemplate(TemplateFormat::Nunjucks, text, m_scripts).ok());
    QElapsedTimer timer;
    timer.start();
    const auto rendered = render(TemplateFormat::Nunjucks, text, {}, options, m_scripts);
    const qint64 elapsed = timer.elapsed();
    QVERIFY(!rendered.ok());
    // Where memory is the limit and the machine is slow, the deadline may come first.
    QVERIFY2(int(rendered.error().code) == code, qPrintable(rendered.error().text()));
    if (timed)
        QVERIFY2(elapsed < 3 * 150 + 300, qPrintable(QString::number(elapsed)));
    const auto after = render(TemplateFormat::Nunjucks, QStringLiteral("{{ 1 + 1 }}"), {}, {}, m_scripts);
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().text()));
    QCOMPARE(after->text, QStringLiteral("2"));
}

void TstNunjucks::manyTemplatesStayApart()
{
    for (int i = 0; i < 700; ++i) {
        const int number = (i * 53) % 350;
        const QString text = QStringLiteral("%1:{{ a }}").arg(number);
        RenderOptions options;
        if (number % 3 == 0)
            options.includes = {{QStringLiteral("p"), QString::number(number)}};
        const auto rendered = render(TemplateFormat::Nunjucks, text, {{QStringLiteral("a"), i}}, options, m_scripts);
        QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
        QCOMPARE(rendered->text, QStringLiteral("%1:%2").arg(number).arg(i));
    }
}

void TstNunjucks::threadsRenderAtOnce()
{
    std::array<QString, 4> problems;
    std::vector<std::unique_ptr<QThread>> threads;
    for (size_t worker = 0; worker < problems.size(); ++worker) {
        threads.emplace_back(QThread::create([this, worker, &problems] {
            for (int i = 0; i < 50; ++i) {
                const auto rendered = render(
                    TemplateFormat::Nunjucks, QStringLiteral("{% for x in l %}{{ x }}-{{ w }},{% endfor %}"),
                    {{QStringLiteral("l"), QJsonArray{i, i + 1}}, {QStringLiteral("w"), int(worker)}}, {}, m_scripts);
                const QString expected = QStringLiteral("%1-%3,%2-%3,").arg(i).arg(i + 1).arg(worker);
                if (!rendered.ok() || rendered->text != expected)
                    problems.at(worker) = rendered.ok() ? rendered->text : rendered.error().text();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    for (const QString &problem : problems)
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TstNunjucks::givenFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const char *text, const char *output) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(output);
    };
    row("a filter of the caller", "{{ 'a' | double }}", "aa");
    row("one of Nunjucks' own names is replaced", "{{ 'a' | upper }}", "own upper");
    row("applied to its own answer", "{{ 'a' | double | double | length }}", "4");
    row("once for each value of a loop", "{% for i in [1, 2, 1] %}{{ i | double }},{% endfor %}", "11,22,11,");
    row("in a condition", "{% if ('a' | double) == 'aa' %}yes{% else %}no{% endif %}", "yes");
    row("an object goes in and comes out", "{{ ({a: 1} | same).a }}", "1");
    row("a missing value goes in as null", "{{ nobody | same | default('none', true) }}", "none");
    row("a template that goes astray without the answer", "{{ ('{\"a\": 5}' | same | load).a }}", "5");
    row("one that nobody gave is unknown", "{{ 'a' | nobody }}", "");
    row("one that fails", "{{ 'a' | broken }}", "");
}

void TstNunjucks::givenFilters()
{
    QFETCH(QString, text);
    QFETCH(QString, output);
    RenderOptions options;
    options.strict = false;
    options.filters.names = {QStringLiteral("double"), QStringLiteral("upper"), QStringLiteral("same"),
                             QStringLiteral("broken")};
    options.filters.call = [](const QString &name, const QJsonArray &arguments) -> Result<QJsonValue> {
        if (name == QLatin1String("broken"))
            return makeError(ErrorCode::InvalidInput, QStringLiteral("it is broken"));
        if (name == QLatin1String("upper"))
            return QJsonValue(QStringLiteral("own upper"));
        if (name == QLatin1String("same"))
            return QJsonValue(arguments.at(0));
        const QString once = arguments.at(0).toVariant().toString();
        return QJsonValue(QString(once + once));
    };
    const auto rendered = render(TemplateFormat::Nunjucks, text, {}, options, m_scripts);
    QCOMPARE(rendered.ok(), !output.isEmpty());
    if (rendered.ok())
        QCOMPARE(rendered->text, output);
    // Templates without the filters do not get to know them.
    const auto without = render(TemplateFormat::Nunjucks, QStringLiteral("{{ 'a' | double }}"), {}, {}, m_scripts);
    QVERIFY(!without.ok());
}

QTEST_GUILESS_MAIN(TstNunjucks)
#include "tst_nunjucks.moc"
