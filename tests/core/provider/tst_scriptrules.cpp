// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/schemafiller.h"
#include "core/provider/scriptevaluation.h"
#include "core/script/scripthost.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace promptlab;

namespace {

const QByteArray head = "format: promptlab-scripted/1\n";

ChatRequest askScript(const QString &system, const QString &user)
{
    ChatRequest request;
    request.model = QStringLiteral("sim-small");
    request.messages = {Message::ofText(MessageRole::System, system), Message::ofText(MessageRole::User, user)};
    return request;
}

} // namespace

class TstScriptRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditions_data();
    void conditions();
    void templates_data();
    void templates();
    void steps();
    void answersDependOnThePrompt();
    void firstMatchingRuleAnswers();
    void noRuleMatches();
    void replyJson();
    void toolCallsAndRefusal();
    void usageAndLimits();
    void chanceIsDeterministicAndFair();
    void chanceByNamedSubjects();
    void pickFollowsWeights();
    void repliesFromASchema();
    void badFiles_data();
    void badFiles();
    void slowRegexIsAnError();
    void documentedExampleLoads();

private:
    Result<ScriptedAnswer> evaluate(const QByteArray &yaml, const ChatRequest &request)
    {
        const auto rules = readScriptRules(yaml, QStringLiteral("rules.yaml"), m_scripts);
        if (!rules.ok())
            return rules.error();
        return ScriptEvaluation(**rules, m_scripts, request, roughTokenCount, {}).answer();
    }
    QString reply(const QByteArray &yaml, const ChatRequest &request)
    {
        const auto answer = evaluate(yaml, request);
        return answer.ok() ? answer->response.value_or(ChatResponse()).text
                           : QStringLiteral("error: ") + answer.error().text();
    }

    ScriptHost m_scripts;
};

void TstScriptRules::conditions_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *condition, bool holds) {
        QTest::addRow("%s", condition) << QByteArray(condition) << holds;
    };
    // The request: system "Answer with JSON only.", user "Where is my Invoice 1234?", model sim-small, two variables.
    row("{}", true);
    row("{ system: { contains: JSON only } }", true);
    row("{ system: { contains: json only } }", false);
    row("{ system: { icontains: json only } }", true);
    row("{ user: { contains: [nothing, Invoice] } }", true);
    row("{ user: { contains: [nothing, none] } }", false);
    row("{ user: { contains_all: [Where, Invoice] } }", true);
    row("{ user: { contains_all: [Where, none] } }", false);
    row("{ prompt: { contains: JSON }, user: { contains: Where } }", true);
    row("{ prompt: { contains: JSON }, user: { contains: Why } }", false);
    row("{ model: { equals: sim-small } }", true);
    row("{ model: { iequals: SIM-SMALL } }", true);
    row("{ model: { equals: sim } }", false);
    row("{ model: { in: [sim-large, sim-small] } }", true);
    row("{ model: { in: smallOnes } }", true);
    row("{ model: { in: values.largeOnes } }", false);
    row("{ user: { regex: 'invoice (\\d+)', flags: i } }", true);
    row("{ user: { regex: 'invoice (\\d+)' } }", false);
    row("{ user: { regex: '(?<=Invoice )\\p{Nd}+', flags: u } }", true);
    row("{ vars.customer.name: { equals: Ann } }", true);
    row("{ vars.count: { equals: 3 } }", true);
    row("{ vars.count: { above: 2, below: 4 } }", true);
    row("{ vars.count: { above: 3 } }", false);
    row("{ vars.missing: { empty: true } }", true);
    row("{ vars.missing: { above: 0 } }", false);
    row("{ vars.flag: { equals: true } }", true);
    row("{ vars.customer: { equals: '{\"name\":\"Ann\"}' } }", true);
    row("{ user: { min_length: 25, max_length: 25 } }", true);
    row("{ user: { min_length: 26 } }", false);
    row("{ settings.temperature: { below: 0.5 } }", true);
    row("{ settings.top_k: { equals: 5 } }", true);
    row("{ tools: { contains: find_order } }", true);
    row("{ schema: { empty: false } }", true);
    row("{ repeat: { equals: 2 } }", true);
    row("{ assistant: { empty: true } }", true);
    row("{ not: { user: { contains: Where } } }", false);
    row("{ any: [ { user: { contains: none } }, { model: { equals: sim-small } } ] }", true);
    row("{ any: [ { user: { contains: none } }, { model: { equals: x } } ] }", false);
    row("{ all: [ { user: { contains: Where } }, { not: { user: { contains: none } } } ] }", true);
    row("{ set.word: { equals: set before } }", true);
    row("{ chance: 1 }", true);
    row("{ chance: 0 }", false);
    row("{ chance: { of: 1, by: [user, vars.count, set.word], salt: x } }", true);
    row("{ not: { chance: 1 } }", false);
}

void TstScriptRules::conditions()
{
    QFETCH(QByteArray, condition);
    QFETCH(bool, holds);
    ChatRequest request =
        askScript(QStringLiteral("Answer with JSON only."), QStringLiteral("Where is my Invoice 1234?"));
    request.variables = {{QStringLiteral("customer"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Ann")}}},
                         {QStringLiteral("count"), 3},
                         {QStringLiteral("flag"), true}};
    request.settings.temperature = 0.2;
    request.settings.extra = {{QStringLiteral("top_k"), 5}};
    request.tools = {
        QJsonObject{{QStringLiteral("type"), QStringLiteral("function")},
                    {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), QStringLiteral("find_order")}}}}};
    request.responseSchema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
    request.repeatIndex = 2;
    const QByteArray yaml = head
                          + "values: { smallOnes: [sim-tiny, sim-small], largeOnes: [sim-large] }\n"
                            "steps: [ { set: word, value: set before } ]\nrules:\n  - match: "
                          + condition + "\n    reply: yes it does\n  - reply: it does not\n";
    QCOMPARE(reply(yaml, request), holds ? QStringLiteral("yes it does") : QStringLiteral("it does not"));
}

void TstScriptRules::templates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("plain } { text }", "plain } { text }");
    row("{{user}}", "First line. Second one!\nAnd a \"third\".");
    row("{{ user | first_line }}", "First line. Second one!");
    row("{{user|first_sentence}}", "First line.");
    row("{{user|words:2|upper}}", "FIRST LINE.");
    row("{{user|truncate:5}}|", "First|");
    row("{{user|first_line|length}}", "23");
    row("{{user|json}}", "First line. Second one!\\nAnd a \\\"third\\\".");
    row("{{vars.word|capitalize}}", "\xC3\x9Cmlaut");
    row("{{vars.none|default:nobody}}", "nobody");
    row("{{vars.none}}", "");
    row("{{model|lower}}-{{repeat}}", "sim-small-0");
    row("{{values.greeting}}", "Hi");
    row("{{set.found}} {{found}}", "second second");
    row("{{hit.0}}/{{hit.1}}/{{hit.2}}/{{hit.9}}", "Second one/one//");
    row("{{\"{{\"}}x{{\"a|b\"}}", "{{xa|b");
    row("{\"a\":{\"b\":\"{{found}}\"}}", "{\"a\":{\"b\":\"second\"}}");
}

void TstScriptRules::templates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    ChatRequest request = askScript(QStringLiteral("s"), QStringLiteral("First line. Second one!\nAnd a \"third\"."));
    request.variables = {{QStringLiteral("word"), QString::fromUtf8("\xC3\xBCmlaut")}};
    QByteArray quoted = text;
    quoted.replace('\'', "''");
    const QByteArray yaml =
        head
        + "values: { greeting: Hi }\nsteps:\n  - set: found\n    cases:\n"
          "      - when: { user: { regex: 'Second (one)(x)?', as: hit } }\n        value: second\n    default: none\n"
          "rules: [ { reply: '"
        + quoted + "' } ]\n";
    QCOMPARE(reply(yaml, request), expected);
}

void TstScriptRules::steps()
{
    const QByteArray yaml = head + R"(
steps:
  - set: label
    cases:
      - when: { user: { icontains: refund } }
        value: billing
      - when: { user: { icontains: crash } }
        value: bug
    default: other
  - set: german
    map: label
    table: { billing: Abrechnung, bug: Fehler }
    default: "? {{label}}"
  - set: label
    when: { system: { contains: upper } }
    value: "{{label|upper}}"
  - set: kept
    map: model
    table: { another: x }
rules:
  - match: { set.german: { equals: Fehler } }
    steps: [ { set: label, value: "rule {{label}}" } ]
    reply: "{{label}}"
  - reply: "{{label}}/{{german}}/{{kept}}"
)";
    QCOMPARE(reply(yaml, askScript(QString(), QStringLiteral("I want a refund"))),
             QStringLiteral("billing/Abrechnung/"));
    QCOMPARE(reply(yaml, askScript(QStringLiteral("upper"), QStringLiteral("hello"))),
             QStringLiteral("OTHER/? other/"));
    QCOMPARE(reply(yaml, askScript(QString(), QStringLiteral("a crash"))), QStringLiteral("rule bug"));
}

void TstScriptRules::answersDependOnThePrompt()
{
    const QByteArray yaml = head + R"(
rules:
  - match: { not: { system: { icontains: json only } } }
    reply: Sure! I think it is billing.
  - reply: '{"category":"billing"}'
)";
    QCOMPARE(reply(yaml, askScript(QStringLiteral("Sort the ticket."), QStringLiteral("x"))),
             QStringLiteral("Sure! I think it is billing."));
    QCOMPARE(reply(yaml, askScript(QStringLiteral("Sort the ticket. JSON only."), QStringLiteral("x"))),
             QStringLiteral("{\"category\":\"billing\"}"));
}

void TstScriptRules::firstMatchingRuleAnswers()
{
    const QByteArray yaml = head
                          + "rules:\n  - { match: { user: { contains: a } }, reply: first }\n  - { match: { user: { "
                            "contains: b } }, reply: second }\n";
    QCOMPARE(reply(yaml, askScript(QString(), QStringLiteral("ab"))), QStringLiteral("first"));
    QCOMPARE(reply(yaml, askScript(QString(), QStringLiteral("b"))), QStringLiteral("second"));
}

void TstScriptRules::noRuleMatches()
{
    const auto answer = evaluate(head + "name: My rules\nrules:\n  - { match: { user: { contains: a } }, reply: x }\n",
                                 askScript(QString(), QStringLiteral("b")));
    QVERIFY(!answer.ok());
    QCOMPARE(answer.error().code, ErrorCode::InvalidInput);
    QVERIFY(answer.error().message.contains(QLatin1String("My rules")));
}

void TstScriptRules::replyJson()
{
    const QByteArray yaml = head + R"(
steps: [ { set: n, value: "12" }, { set: list, value: '[1,"a"]' } ]
rules:
  - match: { user: { contains: bad } }
    reply_json: { n: "{{user|number}}" }
  - reply_json:
      text: "{{user}}"
      n: "{{n|number}}"
      yes: "{{\"true\"|bool}}"
      raw: "{{list|raw}}"
      fixed: [1, null, false, { deep: "n={{n}}" }]
)";
    QCOMPARE(reply(yaml, askScript(QString(), QStringLiteral("a \"quoted\"\nline"))),
             QStringLiteral("{\"fixed\":[1,null,false,{\"deep\":\"n=12\"}],\"n\":12,\"raw\":[1,\"a\"],\"text\":\"a "
                            "\\\"quoted\\\"\\nline\",\"yes\":true}"));
    QVERIFY(reply(yaml, askScript(QString(), QStringLiteral("bad"))).startsWith(QLatin1String("error: ")));
}

void TstScriptRules::toolCallsAndRefusal()
{
    const QByteArray yaml = head + R"(
rules:
  - match: { user: { contains: refuse } }
    refusal: I will not.
  - match: { user: { contains: broken } }
    tool_calls: [ { name: f, arguments: '{"a": ' } ]
  - reply: Let me look.
    tool_calls: [ { name: find_order, arguments: { id: "{{user}}" } }, { name: g, id: fixed } ]
)";
    const auto refused = evaluate(yaml, askScript(QString(), QStringLiteral("refuse")));
    QCOMPARE(refused->response->refusal, QStringLiteral("I will not."));
    const auto broken = evaluate(yaml, askScript(QString(), QStringLiteral("broken")));
    QCOMPARE(broken->response->toolCalls.at(0)[QStringLiteral("function")][QStringLiteral("arguments")].toString(),
             QStringLiteral("{\"a\": "));
    const auto both = evaluate(yaml, askScript(QString(), QStringLiteral("42")));
    QCOMPARE(both->response->text, QStringLiteral("Let me look."));
    QCOMPARE(both->response->stop, StopReason::ToolCalls);
    QCOMPARE(both->response->toolCalls.at(0)[QStringLiteral("function")][QStringLiteral("arguments")].toString(),
             QStringLiteral("{\"id\":\"42\"}"));
    QVERIFY(both->response->toolCalls.at(0)[QStringLiteral("id")].toString().startsWith(QLatin1String("call_")));
    QCOMPARE(both->response->toolCalls.at(1)[QStringLiteral("id")].toString(), QStringLiteral("fixed"));
    QCOMPARE(both->response->toolCalls.at(1)[QStringLiteral("function")][QStringLiteral("arguments")].toString(),
             QStringLiteral("{}"));
}

void TstScriptRules::usageAndLimits()
{
    const QByteArray yaml = head + R"(
defaults: { usage: { cached: 1 }, latency_ms: 5, chunk: 3 }
rules:
  - match: { user: { contains: counted } }
    usage: { prompt: 100, output: 20, reasoning: 7 }
    latency_ms: { first: 10, per_chunk: 2, jitter: 0.5 }
    chunk: 0
    finish: content_filter
    reply: x
  - reply: "12345678"
)";
    const auto counted = evaluate(yaml, askScript(QString(), QStringLiteral("counted")));
    QCOMPARE(counted->response->usage.promptTotal.value_or(0), 100);
    QCOMPARE(counted->response->usage.outputTotal.value_or(0), 20);
    QCOMPARE(counted->response->usage.reasoning.value_or(0), 7);
    QVERIFY(!counted->response->usage.cached.has_value());
    QVERIFY(!counted->response->usage.estimated);
    QCOMPARE(counted->response->stop, StopReason::Filter);
    QCOMPARE(counted->chunkChars, 0);
    QVERIFY(counted->firstMs >= 5 && counted->firstMs <= 15
            && std::abs(counted->firstMs / counted->perChunkMs - 5) < 1e-9);
    ChatRequest request = askScript(QStringLiteral("1234"), QStringLiteral("123"));
    const auto estimated = evaluate(yaml, request);
    QCOMPARE(estimated->response->usage.promptTotal.value_or(0), 2);
    QCOMPARE(estimated->response->usage.outputTotal.value_or(0), 2);
    QCOMPARE(estimated->response->usage.cached.value_or(0), 1);
    QVERIFY(estimated->response->usage.estimated);
    QVERIFY(estimated->response->simulated);
    QCOMPARE(estimated->firstMs, 5.0);
    QCOMPARE(estimated->chunkChars, 3);
    request.settings.maxTokens = 1;
    const auto cut = evaluate(yaml, request);
    QCOMPARE(cut->response->text, QStringLiteral("1234"));
    QCOMPARE(cut->response->stop, StopReason::Length);
}

void TstScriptRules::chanceIsDeterministicAndFair()
{
    const QByteArray rest = "rules: [ { name: r, match: { chance: 0.3 }, reply: hit }, { reply: miss } ]\n";
    const auto rules = readScriptRules(QByteArray(head + rest), QString(), m_scripts);
    const auto seeded = readScriptRules(QByteArray(head + "seed: other\n" + rest), QString(), m_scripts);
    QVERIFY(rules.ok() && seeded.ok());
    const auto roll = [&](const ScriptRules &file, const ChatRequest &request) {
        return ScriptEvaluation(file, m_scripts, request, roughTokenCount, {}).answer().value().response->text
            == QLatin1String("hit");
    };
    int hits = 0;
    int differsBySeed = 0;
    int differsByRepeat = 0;
    int differsByPrompt = 0;
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i) {
        ChatRequest request = askScript(QStringLiteral("s"), QStringLiteral("row %1").arg(i));
        const bool hit = roll(**rules, request);
        QCOMPARE(roll(**rules, request), hit);
        hits += hit ? 1 : 0;
        differsBySeed += roll(**seeded, request) != hit ? 1 : 0;
        request.repeatIndex = 1;
        differsByRepeat += roll(**rules, request) != hit ? 1 : 0;
        request.repeatIndex = 0;
        request.messages[0] = Message::ofText(MessageRole::System, QStringLiteral("t"));
        differsByPrompt += roll(**rules, request) != hit ? 1 : 0;
    }
    // Four standard errors of a share of 0.3, and of 2 · 0.3 · 0.7 for independent rolls.
    QVERIFY2(std::abs(hits / double(count) - 0.3) < 0.041, qPrintable(QString::number(hits)));
    for (const int differing : {differsBySeed, differsByRepeat, differsByPrompt})
        QVERIFY2(std::abs(differing / double(count) - 0.42) < 0.045, qPrintable(QString::number(differing)));
}

void TstScriptRules::chanceByNamedSubjects()
{
    const QByteArray yaml =
        head + "rules: [ { match: { chance: { of: 0.5, by: [user] } }, reply: hit }, { reply: miss } ]\n";
    int hits = 0;
    for (int i = 0; i < 200; ++i) {
        const QString user = QStringLiteral("row %1").arg(i);
        const QString first = reply(yaml, askScript(QStringLiteral("version one"), user));
        QCOMPARE(reply(yaml, askScript(QStringLiteral("version two, quite different"), user)), first);
        hits += first == QLatin1String("hit") ? 1 : 0;
    }
    QVERIFY(hits > 60 && hits < 140);
    // Two conditions with one salt share their roll: one is the opposite of the other.
    const QByteArray shared = head
                            + "rules: [ { match: { chance: { of: 0.5, salt: s }, not: { chance: { of: 0.5, salt: s } } "
                              "}, reply: never }, { reply: always } ]\n";
    for (int i = 0; i < 50; ++i)
        QCOMPARE(reply(shared, askScript(QString(), QString::number(i))), QStringLiteral("always"));
}

void TstScriptRules::pickFollowsWeights()
{
    const QByteArray yaml = head
                          + "values: { names: [x, y] }\nsteps:\n  - { set: a, pick: [ { value: often, weight: 3 }, "
                            "rarely, { value: never, weight: 0 } ] }\n"
                            "  - { set: b, pick: names, by: [] }\nrules: [ { reply: '{{a}} {{b}}' } ]\n";
    QHash<QString, int> seen;
    for (int i = 0; i < 1000; ++i)
        ++seen[reply(yaml, askScript(QString(), QString::number(i)))];
    QCOMPARE(seen.size(), 2); // b is the same for all
    int often = 0;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        often += it.key().startsWith(QLatin1String("often")) ? it.value() : 0;
    QVERIFY2(std::abs(often - 750) < 60, qPrintable(QString::number(often)));
}

void TstScriptRules::repliesFromASchema()
{
    const QJsonObject schema =
        QJsonDocument::fromJson(
            R"({"type":"object","required":["id","kind","tags","inner","score","when","maybe","pick"],
        "properties":{"id":{"type":"integer","minimum":5,"maximum":7},"kind":{"enum":["a","b"]},"tags":{"type":"array","minItems":2,"maxItems":3,"items":{"type":"string","maxLength":4}},
        "inner":{"$ref":"#/$defs/inner"},"score":{"type":"number","exclusiveMinimum":0,"maximum":1},"when":{"type":"string","format":"date"},
        "maybe":{"type":["null","boolean"]},"pick":{"anyOf":[{"const":1},{"const":"one"}]}},
        "$defs":{"inner":{"allOf":[{"type":"object","properties":{"x":{"type":"string","minLength":20}},"required":["x"]}]}},"additionalProperties":false})")
            .object();
    QSet<QByteArray> different;
    for (int i = 0; i < 50; ++i) {
        const QJsonValue value = valueForSchema(schema, QByteArray::number(i));
        QCOMPARE(valueForSchema(schema, QByteArray::number(i)), value);
        const auto violations = m_scripts.validateSchema(schema, value);
        QVERIFY(violations.ok());
        QVERIFY2(violations->isEmpty(), compactJson(value).constData());
        different.insert(compactJson(value));
    }
    QVERIFY(different.size() > 40);
    ChatRequest request = askScript(QString(), QStringLiteral("x"));
    request.responseSchema = schema;
    const QString text = reply(head + "rules: [ { reply_schema: true } ]\n", request);
    QVERIFY(m_scripts.validateSchema(schema, QJsonDocument::fromJson(text.toUtf8()).object())->isEmpty());
}

void TstScriptRules::badFiles_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &yaml, const char *place, const char *word) {
        QTest::addRow("%s", name) << yaml << QStringLiteral("rules.yaml:") + QString::fromLatin1(place)
                                  << QString::fromLatin1(word);
    };
    row("no format", "rules: [ { reply: x } ]\n", "1:1", "format");
    row("another format", "format: other/1\nrules: [ { reply: x } ]\n", "1:9", "promptlab-scripted/1");
    row("broken YAML", head + "rules: [\n", "3:1", "YAML");
    row("no rules", head, "1:1", "rules");
    row("an unknown key at the top", head + "rule: [ { reply: x } ]\nrules: [ { reply: x } ]\n", "2:1", "rule");
    row("an unknown key in a rule", head + "rules:\n  - replay: x\n", "3:5", "replay");
    row("an unknown operator", head + "rules:\n  - match: { user: { contain: x } }\n    reply: x\n", "3:22", "contain");
    row("an unknown subject", head + "rules:\n  - match: { usr: { contains: x } }\n    reply: x\n", "3:14", "usr");
    row("a value without its prefix",
        head + "steps: [ { set: a, value: b } ]\nrules:\n  - match: { a: { equals: b } }\n    reply: x\n", "4:14",
        "set.NAME");
    row("a subject without operator", head + "rules:\n  - match: { user: {} }\n    reply: x\n", "3:20", "operator");
    row("a broken regular expression", head + "rules:\n  - match: { user: { regex: '(' } }\n    reply: x\n", "3:29",
        "regular expression");
    row("flags without a regular expression",
        head + "rules:\n  - match: { user: { contains: x, flags: i } }\n    reply: x\n", "3:20", "flags");
    row("an unknown name in a template", head + "rules:\n  - reply: 'x {{nam}}'\n", "3:12", "nam");
    row("an unknown capture", head + "rules:\n  - reply: 'x {{hit.1}}'\n", "3:12", "hit");
    row("an unknown constant", head + "rules:\n  - reply: 'x {{values.n}}'\n", "3:12", "n");
    row("an unknown filter", head + "rules:\n  - reply: 'x {{user|shout}}'\n", "3:12", "shout");
    row("a filter without its number", head + "rules:\n  - reply: 'x {{user|words}}'\n", "3:12", "words");
    row("an open placeholder", head + "rules:\n  - reply: 'x {{user'\n", "3:12", "{{");
    row("a placeholder that is no name", head + "rules:\n  - reply: 'x {{a b}}'\n", "3:12", "a b");
    row("a rule without answer", head + "rules:\n  - match: {}\n", "3:5", "answer");
    row("two answers", head + "rules:\n  - reply: x\n    refusal: y\n", "3:5", "only one");
    row("a step with two ways", head + "steps:\n  - set: a\n    value: b\n    cases: []\nrules: [ { reply: x } ]\n",
        "3:5", "exactly one");
    row("a step with a reserved name", head + "steps:\n  - set: user\n    value: b\nrules: [ { reply: x } ]\n", "3:10",
        "user");
    row("an unknown list", head + "rules:\n  - match: { model: { in: names } }\n    reply: x\n", "3:27", "names");
    row("a chance over 1", head + "rules:\n  - match: { chance: 2 }\n    reply: x\n", "3:22", "1");
    row("a chance by an unknown value", head + "rules:\n  - match: { chance: { of: 0.5, by: [nam] } }\n    reply: x\n",
        "3:38", "nam");
    row("a fault that does nothing", head + "rules:\n  - reply: x\n    fault: { times: 1 }\n", "4:12", "does nothing");
    row("a fault status that is none", head + "rules:\n  - reply: x\n    fault: { status: 200 }\n", "4:22", "status");
    row("times without an answer", head + "rules:\n  - fault: { status: 500, times: 1 }\n", "3:5", "answer");
    row("an empty list of texts", head + "rules:\n  - match: { user: { contains: [] } }\n    reply: x\n", "3:32",
        "empty");
    row("nothing to pick from", head + "steps: [ { set: a, pick: [] } ]\nrules: [ { reply: x } ]\n", "2:26", "pick");
    row("an end that is none", head + "rules:\n  - reply: x\n    finish: done\n", "4:13", "done");
    row("a list as a reply", head + "rules:\n  - reply: [x]\n", "3:12", "text");
}

void TstScriptRules::badFiles()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, place);
    QFETCH(QString, word);
    const auto rules = readScriptRules(yaml, QStringLiteral("rules.yaml"), m_scripts);
    QVERIFY(!rules.ok());
    const QString text = rules.error().text();
    QVERIFY2(text.startsWith(place + QLatin1Char(':')), qPrintable(text));
    QVERIFY2(text.contains(word), qPrintable(text));
}

void TstScriptRules::slowRegexIsAnError()
{
    const QByteArray yaml = head + "rules: [ { match: { user: { regex: '(a+)+$' } }, reply: x }, { reply: y } ]\n";
    const auto answer = evaluate(yaml, askScript(QString(), QString(40, QLatin1Char('a')) + QLatin1Char('!')));
    QVERIFY2(!answer.ok(), "a time-out is no answer, never 'does not match'");
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
}

void TstScriptRules::documentedExampleLoads()
{
    QFile file(QStringLiteral(PROMPTLAB_SOURCE_DIR "/docs/scripted-provider.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const qsizetype begin = text.indexOf("```yaml\nformat:") + 8;
    const QByteArray example = text.mid(begin, text.indexOf("```", begin) - begin);
    QVERIFY(example.contains("rules:"));
    const auto rules = readScriptRules(example, QStringLiteral("example"), m_scripts);
    QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().text()));
    ChatRequest request = askScript(QStringLiteral("Answer as JSON"), QStringLiteral("I was charged twice"));
    request.model = QStringLiteral("sim-large");
    QCOMPARE(ScriptEvaluation(**rules, m_scripts, request, roughTokenCount, {}).answer().value().response->text,
             QStringLiteral("{\"category\": \"billing\"}"));
    // Every further block of YAML in the text is a part of a file; steps and rules must load when put into one.
    qsizetype at = begin;
    int parts = 0;
    while ((at = text.indexOf("```yaml\n", at)) >= 0) {
        QByteArray part = text.mid(at + 8, text.indexOf("```", at + 8) - at - 8);
        at += 8;
        part = part.startsWith("steps:") ? QByteArray(head + part + "rules: [ { reply: x } ]\n")
                                         : QByteArray(head + "rules:\n" + part);
        const auto loaded = readScriptRules(part, QStringLiteral("part"), m_scripts);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().text()));
        ++parts;
    }
    QCOMPARE(parts, 2);
}

QTEST_GUILESS_MAIN(TstScriptRules)
#include "tst_scriptrules.moc"
