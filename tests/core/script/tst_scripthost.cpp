// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/script/scripthost.h"

#include <QTest>

using namespace promptlab;

class TstScriptHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void failures_data();
    void failures();
    void seesGlobalsAsPlainValues();
    void aRunLeavesNothingBehind();
    void hostsShareAThread();
    void libraryAnswersAndRefusals();

private:
    // Ample: what is tested here must not depend on how busy the machine is; deadlines have tests of their own.
    const ScriptHost m_host{ScriptLimits{5'000, 64U * 1024U * 1024U}};
};

void TstScriptHost::values_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const char *source, const char *json) {
        QTest::addRow("%s", name) << QString::fromUtf8(source) << QString::fromUtf8(json);
    };
    row("an expression gives its value", "1 + 2", "3");
    row("a trailing semicolon does no harm", "output.length > 3;", "true");
    row("an object literal is an expression", "{a: 1, b: [true, null, 'x']}", R"({"a":1,"b":[true,null,"x"]})");
    row("a comment at the end does no harm", "1 // one", "1");
    row("statements are a function body", "const a = 2;\nreturn a * 3;", "6");
    row("one line of statements is a function body", "if (output) return 'yes'; return 'no'", "\"yes\"");
    row("a body without return gives null", "const a = 2;", "null");
    row("undefined is null", "undefined", "null");
    row("undefined inside is null", "[undefined, {a: undefined}]", R"([null,{"a":null}])");
    row("an empty source is null", "", "null");
    row("text keeps letters outside of the basic plane", "'a\xF0\x9F\x99\x82\xC3\xA9'",
        "\"a\xF0\x9F\x99\x82\xC3\xA9\"");
    row("ICU: upper case of a sharp s",
        "'stra\xC3\x9F"
        "e'.toUpperCase()",
        "\"STRASSE\"");
    row("ICU: Turkish lower case by locale", "'I\xC4\xB0'.toLocaleLowerCase('tr')", "\"\xC4\xB1i\"");
    row("ICU: normal forms", "'e\\u0301'.normalize('NFC') === '\\u00e9'", "true");
    row("ICU: collation", "['z', '\xC3\xA4', 'a'].sort((a, b) => a.localeCompare(b, 'de'))",
        "[\"a\",\"\xC3\xA4\",\"z\"]");
    row("ICU: number format does not depend on the machine", "(1234567.5).toLocaleString()", "\"1,234,567.5\"");
    row("lookbehind", "'price: $42'.match(/(?<=\\$)\\d+/)[0]", "\"42\"");
    row("Unicode property classes", "/^\\p{L}+$/u.test('\xC3\x84rger')", "true");
    row("named groups", "'2026-11'.match(/(?<y>\\d+)-(?<m>\\d+)/).groups.m", "\"11\"");
    row("modern syntax", "output?.length ?? 0", "5");
    row("a date is its ISO text", "new Date(0)", "\"1970-01-01T00:00:00.000Z\"");
    row("toJSON is honoured", "({toJSON() { return 7; }})", "7");
    row("wrapped primitives are unwrapped", "[new Number(1), new String('a'), Object(true)]", "[1,\"a\",true]");
    row("an async function is awaited", "(async () => { await null; return 5; })()", "5");
    row("a chain of promises is settled", "Promise.all([1, Promise.resolve(2)]).then(a => a[0] + a[1])", "3");
    row("Math.random is there", "Math.random() < 1", "true");
    row("sloppy this is the global", "this.output", "\"hello\"");
    row("a variable may carry the name of a global value", "const output = 1; return output + 1;", "2");
    row("Map and Set work inside", "new Set([1, 2, 2]).size + new Map([[1, 2]]).get(1)", "4");
    row("JSON is there", "JSON.parse('{\"a\":[1]}').a[0]", "1");
    row("generators", "[...(function* () { yield 1; yield 2; })()]", "[1,2]");
    row("BigInt literals work inside", "Number(2n ** 10n)", "1024");
    row("replace with a function", "'abc'.replace('b', c => c.toUpperCase())", "\"aBc\"");
    row("split with a limit", "'a,b,c'.split(',', 2)", "[\"a\",\"b\"]");
    row("replaceAll with text", "'a.b.c'.replaceAll('.', '-')", "\"a-b-c\"");
    row("indexOf converts its arguments", "'a1b'.indexOf(1) + 'undefined'.indexOf()", "1");
    row("includes refuses a regular expression as usual", "try { 'a'.includes(/a/); } catch (e) { return e.name; }",
        "\"TypeError\"");
    row("reverse", "[3, 2, 1].reverse()", "[1,2,3]");
}

void TstScriptHost::values()
{
    QFETCH(QString, source);
    QFETCH(QString, json);
    const auto result = m_host.run(source, {{QStringLiteral("output"), QStringLiteral("hello")}});
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
    QCOMPARE(QString::fromUtf8(canonicalJson(*result)), json);
}

void TstScriptHost::failures_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *source, ErrorCode code, int line, int column, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(source) << int(code) << line << column
                                  << QString::fromUtf8(words);
    };
    row("a thrown error has its place", "const a = 1;\n\n  throw new Error('boom');", ErrorCode::InvalidInput, 3, 9,
        "Error: boom");
    row("a type error on the first line", "missing.x", ErrorCode::InvalidInput, 1, 1, "missing is not defined");
    row("a type error in a body on the first line", "const q = 1; return q.x.y;", ErrorCode::InvalidInput, 1, 14,
        "q.x is undefined");
    row("a thrown text has a place", "if (true)\n  throw 'no';", ErrorCode::InvalidInput, 2, 3, "no");
    row("a thrown object runs no code", "throw {toString() { for (;;); }};", ErrorCode::InvalidInput, 1, 8, "");
    row("a syntax error in an expression", "1 + * 2", ErrorCode::InvalidInput, 1, 5, "SyntaxError");
    row("a syntax error in a body", "const a = 1;\nconst b = ;\nreturn a;", ErrorCode::InvalidInput, 2, 11,
        "SyntaxError");
    row("a source that ends early", "return {a: 1", ErrorCode::InvalidInput, 1, 13,
        "ends where something more is expected");
    row("an import statement", "import fs from 'fs'", ErrorCode::InvalidInput, 1, 8, "SyntaxError");
    row("a rejected promise", "(async () => { throw new Error('later'); })()", ErrorCode::InvalidInput, 1, 22, "later");
    row("a promise that nothing settles", "new Promise(() => {})", ErrorCode::InvalidInput, 0, 0, "nothing settles");
    row("a function is no result", "() => 1", ErrorCode::InvalidInput, 0, 0, "function");
    row("a function inside is no result", "({a: [function () {}]})", ErrorCode::InvalidInput, 0, 0, "function");
    row("a class is no result", "class A {}; return A;", ErrorCode::InvalidInput, 0, 0, "function");
    row("a symbol is no result", "Symbol('a')", ErrorCode::InvalidInput, 0, 0, "symbol");
    row("a BigInt is no result", "1n", ErrorCode::InvalidInput, 0, 0, "BigInt");
    row("not a number is no result", "0 / 0", ErrorCode::InvalidInput, 0, 0, "not finite");
    row("infinity inside is no result", "[1, 1 / 0]", ErrorCode::InvalidInput, 0, 0, "not finite");
    row("a cycle is no result", "const a = {}; a.a = a; return a;", ErrorCode::InvalidInput, 0, 0, "holds itself");
    row("a map is no result", "new Map()", ErrorCode::InvalidInput, 0, 0, "map");
    row("a proxy is no result", "new Proxy({}, {ownKeys() { for (;;); }})", ErrorCode::InvalidInput, 0, 0,
        "JSON does not have");
    row("an error object is no result", "new Error('x')", ErrorCode::InvalidInput, 0, 0, "throw it");
    row("a getter that throws", "({get a() { throw new Error('trap'); }})", ErrorCode::InvalidInput, 1, 19, "trap");
    row("deep recursion of functions", "const f = () => f() + 1; return f();", ErrorCode::LimitExceeded, 1, 17,
        "too deeply");
    row("deep recursion through built-in functions", "const f = () => [1].map(f); return f();",
        ErrorCode::LimitExceeded, 1, 21, "too deeply");
    row("eval itself is no result", "eval", ErrorCode::InvalidInput, 0, 0, "function");
}

void TstScriptHost::failures()
{
    QFETCH(QString, source);
    QFETCH(int, code);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto result = m_host.run(source, {}, QStringLiteral("check"));
    QVERIFY(!result.ok());
    const Error &error = result.error();
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QVERIFY2(error.message.contains(QStringLiteral("check")), qPrintable(error.message));
    QCOMPARE(int(error.code), code);
    const TextPosition position = error.position.value_or(TextPosition{});
    QCOMPARE(position.line, line);
    QCOMPARE(position.column, column);
}

void TstScriptHost::seesGlobalsAsPlainValues()
{
    const QJsonObject globals{
        {QStringLiteral("output"), QStringLiteral("\u00e4\U0001F642")},
        {QStringLiteral("vars"),
         QJsonObject{{QStringLiteral("n"), 1.5}, {QStringLiteral("list"), QJsonArray{1, true, QJsonValue()}}}},
        {QStringLiteral("evil"),
         QJsonObject{{QStringLiteral("__proto__"), QJsonObject{{QStringLiteral("polluted"), true}}}}}};
    const auto echoed = m_host.run(QStringLiteral("({output, vars, evil})"), globals);
    QVERIFY(echoed.ok());
    QCOMPARE(echoed->toObject(), globals);
    const auto polluted = m_host.run(QStringLiteral("[({}).polluted === undefined, Object.keys(evil)[0]]"), globals);
    QVERIFY(polluted.ok());
    QCOMPARE(*polluted, QJsonValue(QJsonArray{true, QStringLiteral("__proto__")}));
    const auto fixed = m_host.run(QStringLiteral("1"), {{QStringLiteral("undefined"), 1}});
    QVERIFY(!fixed.ok());
    QCOMPARE(int(fixed.error().code), int(ErrorCode::InvalidInput));
}

void TstScriptHost::aRunLeavesNothingBehind()
{
    const QString stain = QStringLiteral(
        "globalThis.left = 1; Object.prototype.left = 2; Array.prototype.map = null; RegExp.prototype.test = () => "
        "true;"
        "Promise.resolve().then(() => { globalThis.later = 1; }); /(secret)/.test('secret'); return 'done';");
    QVERIFY(m_host.run(stain, {}).ok());
    const auto clean =
        m_host.run(QStringLiteral("[typeof left, typeof later, typeof [].map, /a/.test('b'), RegExp.$1]"), {});
    QVERIFY(clean.ok());
    QCOMPARE(QString::fromUtf8(canonicalJson(*clean)),
             QString::fromUtf8(R"(["undefined","undefined","function",false,""])"));
    const auto schema = m_host.validateSchema(QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}, 1);
    QVERIFY(schema.ok());
    QCOMPARE(schema->size(), 1);
}

void TstScriptHost::hostsShareAThread()
{
    const ScriptHost patient(ScriptLimits{5000, 32U * 1024U * 1024U});
    {
        const ScriptHost hasty(ScriptLimits{20, 16U * 1024U * 1024U});
        const auto late = hasty.run(QStringLiteral("for (;;);"), {});
        QVERIFY(!late.ok());
        QCOMPARE(int(late.error().code), int(ErrorCode::Timeout));
    }
    const auto slow = patient.run(QStringLiteral("let n = 0; for (let i = 0; i < 1e6; ++i) n += i; return n;"), {});
    QVERIFY2(slow.ok(), slow.ok() ? "" : qPrintable(slow.error().text()));
    QCOMPARE(slow->toDouble(), 499999500000.0);
}

void TstScriptHost::libraryAnswersAndRefusals()
{
    const auto compiled = m_host.callLibrary(QStringLiteral("nunjucks"), QStringLiteral("compile"),
                                             {QStringLiteral("{{ a }}"), QString(), QJsonObject()});
    QVERIFY2(compiled.ok(), compiled.ok() ? "" : qPrintable(compiled.error().text()));
    QVERIFY(compiled->isNull());
    const auto rendered =
        m_host.callLibrary(QStringLiteral("nunjucks"), QStringLiteral("render"),
                           {QStringLiteral("{{ a }}"), QString(), QJsonObject{{QStringLiteral("a"), 5}}, true, 100});
    QVERIFY(rendered.ok());
    QCOMPARE(rendered->toString(), QStringLiteral("5"));
    for (const auto &[library, function] :
         {std::pair("lodash", "map"), std::pair("nunjucks", "constructor"), std::pair("nunjucks", "eval")}) {
        const auto refused = m_host.callLibrary(QString::fromLatin1(library), QString::fromLatin1(function), {});
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().code), int(ErrorCode::NotFound));
    }
}

QTEST_GUILESS_MAIN(TstScriptHost)
#include "tst_scripthost.moc"
