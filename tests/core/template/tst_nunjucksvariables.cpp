// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/templateengine.h"

#include <QTest>

using namespace promptlab;

class TstNunjucksVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void mistakes_data();
    void mistakes();
    void placesAreExact();
    void includesAreListed();
};

/// One line a variable: path, then the letters of what is set: printed, conditional, loop, guarded.
static QStringList describeNunjucksVariables(const ParsedTemplate &parsed)
{
    QStringList lines;
    for (const TemplateVariable &variable : parsed.variables) {
        QString flags;
        if (variable.printed)
            flags += QLatin1Char('p');
        if (variable.conditional)
            flags += QLatin1Char('c');
        if (variable.inLoop)
            flags += QLatin1Char('l');
        if (variable.guarded)
            flags += QLatin1Char('g');
        lines.append(flags.isEmpty() ? variable.path : variable.path + QLatin1Char(':') + flags);
    }
    return lines;
}

void TstNunjucksVariables::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("no tag", "a { b } % #", "");
    row("a variable", "{{ a }}{{b}}{{- c -}}", "a:p b:p c:p");
    row("members", "{{ user.name }} {{ user['first name'] }} {{ rows[0].x }}",
        "user.name:p user['first name']:p rows[0].x:p");
    row("an index that is a variable", "{{ rows[i] }}", "rows:p i");
    row("methods are no part of the path", "{{ a.b.strip() }} {{ s.upper() }}", "a.b:p s:p");
    row("filters are no variables", "{{ a | upper | join(sep) | default('x') }}", "a:p sep");
    row("tests are no variables", "{{ a is odd }} {{ b is not divisibleby(c) }}", "a:p b:p c");
    row("keywords are no variables", "{{ not a and true or none in [null] }} {{ True }}", "a:p");
    row("strings are skipped", "{{ 'a }} b' ~ \"{% c\" ~ d }}", "d:p");
    row("regular expressions are skipped", "{{ r/a}b/g.test(x) }}", "x");
    row("numbers are skipped", "{{ 1 + 2.5 * n }}", "n:p");
    row("dictionary keys are skipped", "{{ {a: b, 'c': d, e: {f: g}} }}", "b d g");
    row("keyword arguments are skipped", "{{ x | sort(attribute=key, reverse=true) }}", "x:p key");
    row("functions of the language are skipped", "{{ range(n) }} {{ joiner(',') }}", "n");
    row("unknown functions are listed", "{{ tool(a) }}", "tool a");
    row("guards",
        "{{ a | default(b) }} {{ c | d('x') }} {% if e is defined %}{{ e }}{% endif %}{{ f.g is not defined }}",
        "a:pg b c:pg e:g e:pc f.g:pg");
    row("conditions", "{% if a and b > 1 %}{{ c }}{% elif d %}{{ e }}{% else %}{{ f }}{% endif %}{{ g }}",
        "a b c:pc d:c e:pc f:pc g:p");
    row("an inline condition", "{{ a if b else c }} {{ d if e }}", "a:pc b c:pc d:pc e");
    row("a loop binds its names",
        "{% for x in items %}{{ x.a }}{{ loop.index }}{{ y }}{% else %}{{ z }}{% endfor %}{{ x }}",
        "items y:pl z:pl x:p");
    row("a loop over pairs", "{% for k, v in map.items() %}{{ k }}{{ v }}{% endfor %}", "map");
    row("nested loops", "{% for a in x %}{% for b in a.l %}{{ b }}{{ c }}{% endfor %}{% endfor %}", "x c:pl");
    row("set binds", "{% set a = b %}{{ a }}{% set c, d = e %}{{ c }}{{ d }}", "b e");
    row("a set block binds", "{% set a %}{{ b }}{% endset %}{{ a }}", "b:p");
    row("set reads before it binds", "{% set a = a + 1 %}{{ a }}", "a");
    row("set in a loop ends with it", "{% for i in l %}{% set a = 1 %}{{ a }}{% endfor %}{{ a }}", "l a:p");
    row("set in a condition stays", "{% if q %}{% set a = 1 %}{% endif %}{{ a }}", "q");
    row("a macro binds its name and parameters",
        "{% macro m(a, b=c) %}{{ a }}{{ b }}{{ d }}{% endmacro %}{{ m(1, b=e) }}{{ a }}", "c d:p e a:p");
    row("a call block", "{% call(x) m(y) %}{{ x }}{{ caller() }}{% endcall %}", "m y caller");
    row("imports bind",
        "{% import 'f' as forms %}{% from 'g' import a, b as c with context %}{{ forms.x(1) }}{{ a }}{{ c }}{{ b }}",
        "b:p");
    row("include of a variable", "{% include name ignore missing %}{% extends layout %}", "name layout");
    row("a filter block", "{% filter indent(w) %}{{ a }}{% endfilter %}", "w a:p");
    row("a switch", "{% switch a %}{% case b %}{{ c }}{% default %}{{ d }}{% endswitch %}", "a b:c c:pc d:pc");
    row("raw is skipped", "{% raw %}{{ a }}{% if %}{% endraw %}{{ b }}{% verbatim %}{{ c }}{% endverbatim %}", "b:p");
    row("raw in raw", "{% raw %}{% raw %}{{ a }}{% endraw %}{{ b }}{% endraw %}{{ c }}", "c:p");
    row("comments are skipped", "{# {{ a }} {% if %} #}{{ b }}{#- c -#}", "b:p");
    row("blocks", "{% block main %}{{ a }}{{ super() }}{% endblock main %}", "a:p");
    row("Unicode names", "{{ \xC3\xA4\xC3\xB6\xC3\xBC.x }}", "\xC3\xA4\xC3\xB6\xC3\xBC.x:p");
    row("arguments are not printed", "{{ f(a) }}{{ (b) }}{{ [c] }}", "f a b c");
}

void TstNunjucksVariables::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks, text);
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().text()));
    QCOMPARE(describeNunjucksVariables(*parsed).join(QLatin1Char('|')),
             expected.replace(QStringLiteral(" "), QStringLiteral("|"))
                 .replace(QStringLiteral("first|name"), QStringLiteral("first name")));
    for (const TemplateVariable &variable : parsed->variables)
        QVERIFY(text.sliced(variable.offset, variable.length).startsWith(variable.name));
}

void TstNunjucksVariables::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, int line, int column, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
    };
    row("a tag without an end", "a\n b {{ c", 2, 4, "}}");
    row("a statement without an end", "{% if x", 1, 1, "%}");
    row("a comment without an end", "x\n{# y", 2, 1, "#}");
    row("a text without an end", "{{ a ~ 'b }}", 1, 8, "closing");
    row("raw without an end", "{% raw %}{{ x }}", 1, 1, "endraw");
    row("a block without an end", "a\n{% if x %}b", 2, 1, "endif");
    row("an end without a block", "a {% endif %}", 1, 6, "closes nothing");
    row("blocks closed in the wrong order", "{% if a %}\n{% for b in c %}{% endif %}{% endfor %}", 2, 20, "line 2");
    row("else outside of a block", "{% else %}", 1, 4, "outside");
    row("elif in a loop", "{% for a in b %}{% elif c %}{% endfor %}", 1, 20, "outside");
    row("an unknown statement", "\n{% loop x %}", 2, 4, "loop");
    row("an empty statement", "{% %}", 1, 1, "Expected the name");
    row("an empty tag", "{{ }}", 1, 1, "no content");
    row("if without a condition", "{% if %}{% endif %}", 1, 1, "behind its name");
    row("for without in", "{% for a %}{% endfor %}", 1, 1, "\"in\"");
    row("asynchronous statements", "{% asyncEach a in b %}{% endeach %}", 1, 4, "asyncEach");
}

void TstNunjucksVariables::mistakes()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks, text);
    QVERIFY(!parsed.ok());
    QCOMPARE(int(parsed.error().code), int(ErrorCode::InvalidInput));
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    QCOMPARE(*parsed.error().position, (TextPosition{{}, line, column}));
}

void TstNunjucksVariables::placesAreExact()
{
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks,
                                      QStringLiteral("\U0001F642 {{ a }}\r\n\n  {% if user . name %}x{% endif %}"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->variables.size(), 2);
    QCOMPARE(parsed->variables.at(0).line, 1);
    QCOMPARE(parsed->variables.at(0).column, 7);
    QCOMPARE(parsed->variables.at(0).offset, 6);
    QCOMPARE(parsed->variables.at(1).line, 3);
    QCOMPARE(parsed->variables.at(1).column, 9);
    QCOMPARE(parsed->variables.at(1).path, QStringLiteral("user.name"));
    QCOMPARE(parsed->variables.at(1).length, 11);
}

void TstNunjucksVariables::includesAreListed()
{
    const auto parsed = parseTemplate(TemplateFormat::Nunjucks,
                                      QStringLiteral("{% extends 'base' %}{% include \"part\" %}{% include 'part' %}{% "
                                                     "import 'lib' as l %}{% from 'm' import x %}"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->includes,
             (QStringList{QStringLiteral("base"), QStringLiteral("part"), QStringLiteral("lib"), QStringLiteral("m")}));
    QVERIFY(parsed->variables.isEmpty());
}

QTEST_GUILESS_MAIN(TstNunjucksVariables)
#include "tst_nunjucksvariables.moc"
