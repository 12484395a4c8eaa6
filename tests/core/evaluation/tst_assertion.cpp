// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertion.h"

#include <QJsonArray>
#include <QTest>

using namespace promptlab;

namespace {

QJsonValue json(const char *text)
{
    const auto value = parseJson(QByteArrayView(text));
    return value.ok() ? *value : QJsonValue(QStringLiteral("broken test JSON: ") + value.error().text());
}

/// "pass", "fail" or "not scored".
QString verdictOf(const std::optional<bool> &pass)
{
    return !pass ? QStringLiteral("not scored") : *pass ? QStringLiteral("pass") : QStringLiteral("fail");
}

AssertionResult evaluated(const QJsonValue &assertion, const AssertionInput &input)
{
    const auto spec = AssertionSpec::fromJson(assertion);
    if (!spec.ok())
        return {QStringLiteral("error"), {}, 0, {}, {}, spec.error().text()};
    const ScriptHost scripts;
    return evaluateAssertion(*spec, input, scripts);
}

QList<AssertionSpec> specs(const char *list)
{
    QList<AssertionSpec> result;
    const QJsonArray array = json(list).toArray();
    for (const auto &item : array)
        result += AssertionSpec::fromJson(item).value();
    return result;
}

void addCheck(const char *title, const char *assertion, const QString &output, const char *verdict)
{
    QTest::newRow(title) << QByteArray(assertion) << output << QString::fromLatin1(verdict);
}

void addTextChecks()
{
    const QString hello = QStringLiteral("Hello, World");
    addCheck("equals: same text", R"({"type":"equals","value":"Hello, World"})", hello, "pass");
    addCheck("equals: other case", R"({"type":"equals","value":"hello, world"})", hello, "fail");
    addCheck("equals: number as text", R"({"type":"equals","value":5})", QStringLiteral("5"), "pass");
    addCheck("equals: boolean as text", R"({"type":"equals","value":true})", QStringLiteral("true"), "pass");
    addCheck("equals: object in any key order", R"({"type":"equals","value":{"a":1,"b":[2]}})",
             QStringLiteral("{\"b\":[2.0],\"a\":1}"), "pass");
    addCheck("equals: object with another value", R"({"type":"equals","value":{"a":1}})", QStringLiteral("{\"a\":2}"),
             "fail");
    addCheck("equals: object against no JSON", R"({"type":"equals","value":{"a":1}})", QStringLiteral("a is 1"),
             "fail");
    addCheck("equals: composed and decomposed letters", R"({"type":"equals","value":"é"})", QStringLiteral("e\u0301"),
             "pass");
    addCheck("equals: line ends", R"({"type":"equals","value":"a\nb"})", QStringLiteral("a\r\nb"), "pass");
    addCheck("equals: empty output", R"({"type":"equals","value":""})", QString(), "pass");
    addCheck("not-equals", R"({"type":"not-equals","value":"x"})", hello, "pass");
    addCheck("contains", R"({"type":"contains","value":"World"})", hello, "pass");
    addCheck("contains: other case", R"({"type":"contains","value":"world"})", hello, "fail");
    addCheck("contains: number", R"({"type":"contains","value":42})", QStringLiteral("it is 42."), "pass");
    addCheck("contains: empty value", R"({"type":"contains","value":""})", hello, "not scored");
    addCheck("not-contains: empty value", R"({"type":"not-contains","value":""})", hello, "not scored");
    addCheck("not-contains", R"({"type":"not-contains","value":"World"})", hello, "fail");
    addCheck("icontains", R"({"type":"icontains","value":"wORLD"})", hello, "pass");
    addCheck("icontains: no case folding", R"({"type":"icontains","value":"STRASSE"})", QStringLiteral("straße"),
             "fail");
}

void addListChecks()
{
    const QString hello = QStringLiteral("Hello, World");
    addCheck("contains-any: list", R"({"type":"contains-any","value":["x","World"]})", hello, "pass");
    addCheck("contains-any: none", R"({"type":"contains-any","value":["x","y"]})", hello, "fail");
    addCheck("contains-any: commas", R"({"type":"contains-any","value":" x , World "})", hello, "pass");
    addCheck("contains-any: quotes protect commas", "{\"type\":\"contains-any\",\"value\":\"\\\"Hello, World\\\", x\"}",
             hello, "pass");
    addCheck("contains-any: empty list", R"({"type":"contains-any","value":[]})", hello, "not scored");
    addCheck("contains-any: empty entry", R"({"type":"contains-any","value":["", "World"]})", hello, "not scored");
    addCheck("contains-all", R"({"type":"contains-all","value":["Hello","World"]})", hello, "pass");
    addCheck("contains-all: one missing", R"({"type":"contains-all","value":["Hello","x"]})", hello, "fail");
    addCheck("icontains-any", R"({"type":"icontains-any","value":["x","WORLD"]})", hello, "pass");
    addCheck("icontains-all", R"({"type":"icontains-all","value":"hello,WORLD"})", hello, "pass");
    addCheck("not-contains-all", R"({"type":"not-contains-all","value":["Hello","x"]})", hello, "pass");
    addCheck("starts-with", R"({"type":"starts-with","value":"Hello"})", hello, "pass");
    addCheck("starts-with: later", R"({"type":"starts-with","value":"World"})", hello, "fail");
    addCheck("starts-with: empty value", R"({"type":"starts-with","value":""})", hello, "not scored");
    const QString cat = QStringLiteral("the cat sat on the mat");
    addCheck("rouge-n: 0.83 of 0.75", R"({"type":"rouge-n","value":"the cat is on the mat"})", cat, "pass");
    addCheck("rouge-n: 0.83 of 0.9", R"({"type":"rouge-n","value":"the cat is on the mat","threshold":0.9})", cat,
             "fail");
    addCheck("rouge-n: the best of two", R"({"type":"rouge-n","value":["a dog","the cat is on the mat"]})", cat,
             "pass");
    addCheck("rouge-n: a reference with a comma is one", R"({"type":"rouge-n","value":"the cat, sat on the mat"})", cat,
             "pass");
    addCheck("bleu: the same text", R"({"type":"bleu","value":"the cat sat on the mat","threshold":1})", cat, "pass");
    addCheck("bleu: another text", R"({"type":"bleu","value":"ein Hund liegt vor der Tür"})", cat, "fail");
    addCheck("bleu: no reference", R"({"type":"bleu","value":""})", cat, "not scored");
    addCheck("gleu: the same text", R"({"type":"gleu","value":["x y z a","the cat sat on the mat"]})", cat, "pass");
    addCheck("gleu: another text", R"({"type":"gleu","value":"ein Hund liegt vor der Tür"})", cat, "fail");
    addCheck("meteor: 0.81 of 0.8", R"({"type":"meteor","value":"the cat is on the mat","threshold":0.8})", cat,
             "pass");
    addCheck("meteor: 0.81 of 0.82", R"({"type":"meteor","value":"the cat is on the mat","threshold":0.82})", cat,
             "fail");
    addCheck("chrf: 0.65 of 0.6", R"({"type":"chrf","value":"the cat is on the mat","threshold":0.6})", cat, "pass");
    addCheck("chrf: 0.65 of 0.7", R"({"type":"chrf","value":"the cat is on the mat","threshold":0.7})", cat, "fail");
    addCheck("word-count: exact", R"({"type":"word-count","value":6})", cat, "pass");
    addCheck("word-count: as a text", R"({"type":"word-count","value":"6"})", cat, "pass");
    addCheck("word-count: one too many", R"({"type":"word-count","value":5})", cat, "fail");
    addCheck("word-count: between", R"({"type":"word-count","value":{"min":6,"max":7}})", cat, "pass");
    addCheck("word-count: too few", R"({"type":"word-count","value":{"min":7}})", cat, "fail");
    addCheck("word-count: no bounds", R"({"type":"word-count","value":{}})", cat, "not scored");
    addCheck("word-count: an unknown bound", R"({"type":"word-count","value":{"most":7}})", cat, "not scored");
    addCheck("is-refusal: it declines", R"({"type":"is-refusal"})",
             QStringLiteral("I'm sorry, but I can't help with that."), "pass");
    addCheck("is-refusal: silence", R"({"type":"is-refusal"})", QString(), "pass");
    addCheck("is-refusal: an answer", R"({"type":"is-refusal"})", cat, "fail");
    addCheck("not-is-refusal", R"({"type":"not-is-refusal"})", cat, "pass");
    addCheck("levenshtein: five by default", R"({"type":"levenshtein","value":"kitten"})", QStringLiteral("sitting"),
             "pass");
    addCheck("levenshtein: at the threshold", R"({"type":"levenshtein","value":"kitten","threshold":3})",
             QStringLiteral("sitting"), "pass");
    addCheck("levenshtein: over the threshold", R"({"type":"levenshtein","value":"kitten","threshold":2})",
             QStringLiteral("sitting"), "fail");
    addCheck("levenshtein: an emoji is one character", R"({"type":"levenshtein","value":"x","threshold":1})",
             QStringLiteral("x😀"), "pass");
    addCheck("levenshtein: long texts with a small limit", R"({"type":"levenshtein","value":"short","threshold":2})",
             QString(500000, u'z'), "fail");
}

void addJsonChecks()
{
    const QString hello = QStringLiteral("Hello, World");
    addCheck("is-json: object", R"({"type":"is-json"})", QStringLiteral(" {\"a\": 1} "), "pass");
    addCheck("is-json: number", R"({"type":"is-json"})", QStringLiteral("12"), "pass");
    addCheck("is-json: text behind it", R"({"type":"is-json"})", QStringLiteral("{} ok"), "fail");
    addCheck("is-json: too deep is no answer", R"({"type":"is-json"})", QString(1000, u'['), "not scored");
    addCheck("not-is-json", R"({"type":"not-is-json"})", hello, "pass");
    addCheck("contains-json", R"({"type":"contains-json"})", QStringLiteral("Here: {\"a\": \"}\"} done"), "pass");
    addCheck("contains-json: after a false start", R"({"type":"contains-json"})", QStringLiteral("{a} and {{\"b\":1}}"),
             "pass");
    addCheck("contains-json: a list is none", R"({"type":"contains-json"})", QStringLiteral("see [1]"), "fail");
    addCheck("contains-json: nothing", R"({"type":"contains-json"})", hello, "fail");
    addCheck("contains-json: endless braces are no answer", R"({"type":"contains-json"})", QString(100000, u'{'),
             "not scored");
}

/// @p score −1: none.
void addScript(const char *title, const char *assertion, const QString &output, const char *verdict, double score)
{
    QTest::newRow(title) << QByteArray(assertion) << output << QString::fromLatin1(verdict) << score;
}

void addRegexChecks()
{
    const QString hello = QStringLiteral("Hello, World");
    addScript("regex", R"({"type":"regex","value":"w.rl"})", QStringLiteral("my world"), "pass", 1);
    addScript("regex: no flags", R"({"type":"regex","value":"WORLD"})", QStringLiteral("my world"), "fail", 0);
    addScript("regex: look-behind", R"({"type":"regex","value":"(?<=\\$)\\d+"})", QStringLiteral("costs $12"), "pass",
              1);
    addScript("not-regex", R"({"type":"not-regex","value":"\\d"})", hello, "pass", 1);
    addScript("regex: broken pattern is no answer", "{\"type\":\"regex\",\"value\":\"(\"}", hello, "not scored", -1);
    addScript("not-regex: broken pattern is no answer", "{\"type\":\"not-regex\",\"value\":\"(\"}", hello, "not scored",
              -1);
    addScript("regex: time-out is no answer", R"({"type":"regex","value":"^(a+)+$"})", QString(60, u'a') + u'!',
              "not scored", -1);
}

void addScriptVerdicts()
{
    const QString hello = QStringLiteral("Hello, World");
    addScript("javascript: true", R"({"type":"javascript","value":"output.length === 12"})", hello, "pass", 1);
    addScript("javascript: false", R"j({"type":"javascript","value":"output.includes('x')"})j", hello, "fail", 0);
    addScript("not-javascript", R"j({"type":"not-javascript","value":"output.includes('x')"})j", hello, "pass", 1);
    addScript("javascript: body",
              R"({"type":"javascript","value":"const words = output.split(' ');\nreturn words.length === 2;"})", hello,
              "pass", 1);
    addScript("javascript: variables", R"j({"type":"javascript","value":"output.startsWith(context.vars.greeting)"})j",
              hello, "pass", 1);
    addScript("javascript: number above 0", R"({"type":"javascript","value":"0.25"})", hello, "pass", .25);
    addScript("javascript: number 0", R"({"type":"javascript","value":"0"})", hello, "fail", 0);
    addScript("javascript: number at the threshold", R"({"type":"javascript","value":"0.8","threshold":0.8})", hello,
              "pass", .8);
    addScript("javascript: number under the threshold", R"({"type":"javascript","value":"0.7","threshold":0.8})", hello,
              "fail", .7);
    addScript("javascript: large number", R"({"type":"javascript","value":"output.length","threshold":10})", hello,
              "pass", 1);
    addScript("not-javascript: number", R"({"type":"not-javascript","value":"0.25"})", hello, "fail", .75);
    addScript("javascript: verdict",
              R"j({"type":"javascript","value":"({pass: false, score: 0.4, reason: 'because'})"})j", hello, "fail", .4);
    addScript("javascript: pass alone", R"j({"type":"javascript","value":"({pass: true})"})j", hello, "pass", 1);
    addScript("javascript: score alone", R"j({"type":"javascript","value":"({score: 0.4})","threshold":0.5})j", hello,
              "fail", .4);
}

void addScriptFailures()
{
    const QString hello = QStringLiteral("Hello, World");
    addScript("javascript: text is no answer", R"({"type":"javascript","value":"'yes'"})", hello, "not scored", -1);
    addScript("javascript: null is no answer", R"({"type":"javascript","value":"null"})", hello, "not scored", -1);
    addScript("javascript: list is no answer", R"({"type":"javascript","value":"[true]"})", hello, "not scored", -1);
    addScript("javascript: empty verdict is no answer", R"j({"type":"javascript","value":"({})"})j", hello,
              "not scored", -1);
    addScript("javascript: wrong verdict is no answer",
              R"j({"type":"javascript","value":"({pass: 'yes', score: 1})"})j", hello, "not scored", -1);
    addScript("javascript: syntax error is no answer", R"({"type":"javascript","value":"output ==="})", hello,
              "not scored", -1);
    addScript("javascript: exception is no answer", R"({"type":"javascript","value":"missing.thing"})", hello,
              "not scored", -1);
    addScript("not-javascript: exception is no answer", R"({"type":"not-javascript","value":"missing.thing"})", hello,
              "not scored", -1);
    addScript("javascript: endless loop is no answer", R"({"type":"javascript","value":"while (true) {}"})", hello,
              "not scored", -1);
    addScript("javascript: too much memory is no answer",
              "{\"type\":\"javascript\",\"value\":\"const a = []; while (true) a.push(new Array(100000).fill(1));\"}",
              hello, "not scored", -1);
    addScript("javascript: no file access",
              R"({"type":"javascript","value":"typeof require === 'undefined' && typeof process === 'undefined'"})",
              hello, "pass", 1);
}

void addSchemaChecks()
{
    addScript("is-json: schema kept", R"({"type":"is-json","value":{"type":"object","required":["a"]}})",
              QStringLiteral("{\"a\":1}"), "pass", 1);
    addScript("is-json: schema broken", R"({"type":"is-json","value":{"type":"object","required":["a"]}})",
              QStringLiteral("{\"b\":1}"), "fail", 0);
    addScript("is-json: schema as YAML", R"({"type":"is-json","value":"type: object\nrequired: [a]\n"})",
              QStringLiteral("{\"b\":1}"), "fail", 0);
    addScript("is-json: schema that is none", R"({"type":"is-json","value":"just text"})", QStringLiteral("{}"),
              "not scored", -1);
    addScript("is-json: remote reference is no answer",
              "{\"type\":\"is-json\",\"value\":{\"$ref\":\"https://example.com/s.json\"}}", QStringLiteral("{}"),
              "not scored", -1);
    addScript("contains-json: one object keeps the schema", R"({"type":"contains-json","value":{"required":["a"]}})",
              QStringLiteral("{\"b\":1} {\"a\":1}"), "pass", 1);
    addScript("contains-json: none keeps the schema", R"({"type":"contains-json","value":{"required":["a"]}})",
              QStringLiteral("{\"b\":1} {\"c\":1}"), "fail", 0);
}

} // namespace

class TstAssertion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("verdict");
        addTextChecks();
        addListChecks();
        addJsonChecks();
    }
    void checks()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, output);
        QFETCH(QString, verdict);
        AssertionInput input;
        input.output = output;
        const AssertionResult result = evaluated(json(assertion.constData()), input);
        QVERIFY2(verdictOf(result.pass) == verdict,
                 qPrintable(verdictOf(result.pass) + QStringLiteral(": ") + result.reason));
        QVERIFY(!result.reason.isEmpty());
        QCOMPARE(result.pass.has_value(), result.score.has_value());
        static const QStringList graded{QStringLiteral("rouge-n"), QStringLiteral("bleu"), QStringLiteral("gleu"),
                                        QStringLiteral("meteor"), QStringLiteral("chrf")};
        if (result.pass && graded.contains(result.type))
            QVERIFY(*result.score >= 0 && *result.score <= 1);
        else if (result.pass)
            QCOMPARE(*result.score, *result.pass ? 1.0 : 0.0);
    }

    void scripts_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<double>("score");
        addRegexChecks();
        addScriptVerdicts();
        addScriptFailures();
        addSchemaChecks();
    }
    void scripts()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, output);
        QFETCH(QString, verdict);
        QFETCH(double, score);
        AssertionInput input;
        input.output = output;
        input.variables.insert(u"greeting", QStringLiteral("Hello"));
        const AssertionResult result = evaluated(json(assertion.constData()), input);
        QVERIFY2(verdictOf(result.pass) == verdict,
                 qPrintable(verdictOf(result.pass) + QStringLiteral(": ") + result.reason));
        QVERIFY(std::abs(result.score.value_or(-1) - score) < 1e-12);
        QVERIFY(!result.reason.isEmpty());
    }

    void reasonOfAScriptIsKept()
    {
        AssertionInput input;
        const AssertionResult result =
            evaluated(json(R"j({"type":"javascript","value":"({pass: true, reason: 'well done'})"})j"), input);
        QCOMPARE(result.reason, QStringLiteral("well done"));
    }

    void latencyAndCost_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<std::optional<double>>("latency");
        QTest::addColumn<std::optional<double>>("cost");
        QTest::addColumn<QString>("verdict");
        using Number = std::optional<double>;
        const QByteArray latency = R"({"type":"latency","threshold":1000})";
        const QByteArray cost = R"({"type":"cost","threshold":0.002})";
        QTest::newRow("quick enough") << latency << Number(1000) << Number() << QStringLiteral("pass");
        QTest::newRow("too slow") << latency << Number(1000.5) << Number() << QStringLiteral("fail");
        QTest::newRow("latency unknown") << latency << Number() << Number(0) << QStringLiteral("not scored");
        QTest::newRow("cheap enough") << cost << Number() << Number(.002) << QStringLiteral("pass");
        QTest::newRow("too dear") << cost << Number() << Number(.0021) << QStringLiteral("fail");
        QTest::newRow("cost unknown is not 0") << cost << Number(1) << Number() << QStringLiteral("not scored");
    }
    void latencyAndCost()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(std::optional<double>, latency);
        QFETCH(std::optional<double>, cost);
        QFETCH(QString, verdict);
        AssertionInput input;
        input.latencyMs = latency;
        input.costUsd = cost;
        QCOMPARE(verdictOf(evaluated(json(assertion.constData()), input).pass), verdict);
        input.cached = true;
        QCOMPARE(verdictOf(evaluated(json(assertion.constData()), input).pass), verdict);
    }

    void variablesReachTheChecks()
    {
        AssertionInput input;
        input.output = QStringLiteral("{\"total\": 3}");
        input.variables = json(R"({"expected":{"total":3},"name":"tone","word":"total"})").toObject();
        QCOMPARE(verdictOf(evaluated(json(R"({"type":"equals","value":"{{expected}}"})"), input).pass),
                 QStringLiteral("pass"));
        const AssertionResult result =
            evaluated(json(R"({"type":"contains","value":"{{word}}","metric":"{{name}}","weight":2})"), input);
        QCOMPARE(verdictOf(result.pass), QStringLiteral("pass"));
        QCOMPARE(result.metric, QStringLiteral("tone"));
        QCOMPARE(result.weight, 2.0);
        const AssertionResult missing = evaluated(json(R"({"type":"not-contains","value":"{{other}}"})"), input);
        QVERIFY(!missing.pass && missing.reason.contains(u"\"other\""));
    }

    void aValueCannotBecomeCode()
    {
        AssertionInput input;
        input.output = QStringLiteral("no");
        input.variables.insert(u"expected", QStringLiteral("x' || true || '"));
        QCOMPARE(verdictOf(evaluated(json(R"({"type":"javascript","value":"output === '{{expected}}'"})"), input).pass),
                 QStringLiteral("fail"));
        input.output = QStringLiteral("x' || true || '");
        QCOMPARE(verdictOf(evaluated(json(R"({"type":"javascript","value":"output === '{{expected}}'"})"), input).pass),
                 QStringLiteral("pass"));
    }

    void wrongAssertions_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::addColumn<QString>("part"); // of the message
        const auto row = [](const char *title, const char *assertion, const char *part) {
            QTest::newRow(title) << QByteArray(assertion) << QString::fromLatin1(part);
        };
        row("no object", R"("contains: x")", "/:");
        row("no type", R"({"value":"x"})", "/type");
        row("misspelt type", R"({"type":"contians","value":"x"})", "did you mean \"contains\"");
        row("misspelt type behind not-", R"({"type":"not-icontain","value":"x"})", "did you mean \"icontains\"");
        row("unknown type", R"({"type":"perplexity-score"})", "known are equals, ");
        row("misspelt key", R"({"type":"contains","value":"x","wieght":2})",
            "/wieght: unknown key; did you mean \"weight\"");
        row("unknown key", R"({"type":"contains","value":"x","a/b":2})", "/a~1b: unknown key");
        row("missing value", R"({"type":"contains"})", "/value");
        row("missing value of equals", R"({"type":"equals"})", "/value");
        row("value of another kind", R"({"type":"regex","value":[1]})", "/value");
        row("list expected", R"({"type":"contains-any","value":true})", "/value");
        row("schema expected", R"({"type":"is-json","value":[1]})", "/value");
        row("negative weight", R"({"type":"is-json","weight":-1})", "/weight");
        row("weight as text", R"({"type":"is-json","weight":"1"})", "/weight");
        row("threshold as text", R"({"type":"latency","threshold":"1"})", "/threshold");
        row("a time below zero", R"({"type":"latency","threshold":-5})", "/threshold: expected a number of 0 or more");
        row("a price below zero", R"({"type":"cost","threshold":-0.1})", "/threshold");
        row("a distance below zero", R"({"type":"levenshtein","value":"x","threshold":-1})", "/threshold");
        row("latency without threshold", R"({"type":"latency"})", "/threshold");
        row("cost without threshold", R"({"type":"not-cost"})", "/threshold");
        row("metric as number", R"({"type":"is-json","metric":1})", "/metric");
    }
    void wrongAssertions()
    {
        QFETCH(QByteArray, assertion);
        QFETCH(QString, part);
        const auto spec = AssertionSpec::fromJson(json(assertion.constData()));
        QVERIFY(!spec.ok());
        QCOMPARE(spec.error().code, ErrorCode::InvalidInput);
        QVERIFY2(spec.error().message.contains(part), qPrintable(spec.error().message));
    }

    void jsonComesBack_data()
    {
        QTest::addColumn<QByteArray>("assertion");
        QTest::newRow("plain") << QByteArray(R"({"type":"contains","value":"x"})");
        QTest::newRow("everything") << QByteArray(
            R"({"metric":"tone","threshold":0.5,"type":"not-javascript","value":"1","weight":2})");
        QTest::newRow("no value") << QByteArray(R"({"type":"is-json"})");
        QTest::newRow("weight 0") << QByteArray(R"({"threshold":10,"type":"latency","weight":0})");
    }
    void jsonComesBack()
    {
        QFETCH(QByteArray, assertion);
        const auto spec = AssertionSpec::fromJson(json(assertion.constData()));
        QVERIFY(spec.ok());
        QCOMPARE(canonicalJson(spec->toJson()), assertion);
    }

    void rows_data()
    {
        QTest::addColumn<QByteArray>("assertions");
        QTest::addColumn<double>("threshold"); // -1: none
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<double>("score"); // -1: none
        const auto row = [](const char *title, const QByteArrayList &assertions, double threshold, const char *verdict,
                            double score) {
            QTest::newRow(title) << QByteArray('[' + assertions.join(',') + ']') << threshold
                                 << QString::fromLatin1(verdict) << score;
        };
        // Of the output "abc".
        const QByteArray passes = R"({"type":"contains","value":"a"})";
        const QByteArray passes3 = R"({"type":"contains","value":"a","weight":3})";
        const QByteArray fails = R"({"type":"contains","value":"x"})";
        const QByteArray fails0 = R"({"type":"contains","value":"x","weight":0})";
        const QByteArray unscored = R"({"type":"latency","threshold":5})";
        const QByteArray unscored0 = R"({"type":"latency","threshold":5,"weight":0})";
        row("no assertions", {}, -1, "pass", 1);
        row("all pass", {passes, passes3}, -1, "pass", 1);
        row("one fails", {passes3, fails}, -1, "fail", .75);
        row("weight 0 does not count", {passes, fails0, unscored0}, -1, "pass", 1);
        row("only weight 0", {fails0}, -1, "pass", 1);
        row("one not scored", {passes, unscored}, -1, "not scored", 1);
        row("one fails and one is not scored", {fails, unscored}, -1, "fail", 0);
        row("nothing scored", {unscored}, -1, "not scored", -1);
        row("threshold reached", {passes3, fails}, .75, "pass", .75);
        row("threshold missed", {passes3, fails}, .76, "fail", .75);
        row("threshold reached whatever the missing one is", {passes3, unscored}, .75, "pass", 1);
        row("threshold missed whatever the missing one is", {passes, fails, fails, unscored}, .75, "fail", 1.0 / 3);
        row("threshold open", {passes3, unscored}, .9, "not scored", 1);
    }
    void rows()
    {
        QFETCH(QByteArray, assertions);
        QFETCH(double, threshold);
        QFETCH(QString, verdict);
        QFETCH(double, score);
        AssertionInput input;
        input.output = QStringLiteral("abc");
        const ScriptHost scriptHost;
        const QList<AssertionSpec> list = specs(assertions.constData());
        const RowVerdict result =
            evaluateRow(list, input, scriptHost, threshold < 0 ? std::nullopt : std::optional(threshold));
        QCOMPARE(verdictOf(result.pass), verdict);
        QVERIFY(std::abs(result.score.value_or(-1) - score) < 1e-12);
        QCOMPARE(result.assertions.size(), list.size());
    }

    void everyKnownTypeIsAccepted()
    {
        QCOMPARE(knownAssertionTypes().size(), 22);
        for (const QString &type : knownAssertionTypes()) {
            for (const QString &prefix : {QString(), QStringLiteral("not-")}) {
                const QJsonObject assertion{{QStringLiteral("type"), QString(prefix + type)},
                                            {QStringLiteral("threshold"), 1},
                                            {QStringLiteral("value"), QStringLiteral("true")}};
                const auto spec = AssertionSpec::fromJson(assertion);
                QVERIFY2(spec.ok(), qPrintable(type));
                QCOMPARE(spec->displayType(), QString(prefix + type));
            }
        }
    }

    void anUnknownTypeInMemoryIsNotScored()
    {
        AssertionSpec spec;
        spec.type = QStringLiteral("llm-rubric");
        const ScriptHost scriptHost;
        const AssertionResult result = evaluateAssertion(spec, {}, scriptHost);
        QVERIFY(!result.pass && !result.score && result.reason.contains(u"llm-rubric"));
    }
};

QTEST_GUILESS_MAIN(TstAssertion)
#include "tst_assertion.moc"
