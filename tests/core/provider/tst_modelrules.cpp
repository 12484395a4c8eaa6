// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/modelrules.h"
#include "core/provider/presetoptions.h"
#include "tests/core/provider/dialectfixture.h"

#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// Everything that some model refuses.
ChatRequest fullRequest(const QString &model, const QByteArray &extra)
{
    ChatRequest request;
    request.model = model;
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("u"))};
    request.settings.temperature = 0.5;
    request.settings.topP = 0.9;
    request.settings.extra = parsedObject(extra);
    return request;
}

QString planLine(const ChatPlan &plan)
{
    QStringList words{dialectName(plan.dialect)};
    for (const HttpHeader &header : plan.headers)
        words += QString::fromLatin1(header.value);
    if (!plan.dropped.isEmpty())
        words += QStringLiteral("-") + plan.dropped.join(QStringLiteral(" -"));
    return words.join(QLatin1Char(' '));
}

} // namespace

class TstModelRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openAi_data();
    void openAi();
    void anthropic_data();
    void anthropic();
    void thinkingIsTranslated();
    void presetBodies_data();
    void presetBodies();
    void baseUrls_data();
    void baseUrls();
};

void TstModelRules::openAi_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<bool>("tools");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *model, const char *extra, bool tools, const char *expected) {
        QTest::addRow("%s", name) << QString::fromLatin1(model) << QByteArray(extra) << tools
                                  << QString::fromLatin1(expected);
    };
    row("a sampling model keeps everything", "gpt-4o-mini", R"({"logprobs":true})", true, "chat");
    row("an unknown name keeps everything", "my-model", R"({"logit_bias":{}})", true, "chat");
    row("gpt-oss is not one of OpenAI's own", "openai/gpt-oss-120b", "{}", true, "chat");
    row("a chat variant samples", "gpt-5-chat-latest", "{}", false, "chat");
    row("a reasoning model refuses temperature", "gpt-5", "{}", false, "chat -temperature -top_p");
    row("gpt-5 does not know the effort none", "gpt-5", R"({"reasoning_effort":"none"})", false,
        "chat -reasoning_effort -temperature -top_p");
    row("without effort it samples", "gpt-5.1", R"({"reasoning_effort":"none"})", false, "chat");
    row("gpt-5.3 takes tools in chat completions", "gpt-5.3-turbo", "{}", true, "chat -temperature -top_p");
    row("from gpt-5.4 on tools and reasoning need responses", "gpt-5.4", R"({"reasoning_effort":"low"})", true,
        "responses -temperature -top_p");
    row("default effort is medium", "gpt-5.6-sol", "{}", true, "responses -temperature -top_p");
    row("tools without effort stay in chat completions", "gpt-6-sol", R"({"reasoning_effort":"none"})", true, "chat");
    row("no tools, no need", "gpt-6.1-terra", "{}", false, "chat -temperature -top_p");
    row("gpt-6-astra refuses the effort none", "gpt-6-astra", R"({"reasoning_effort":"none"})", true,
        "responses -reasoning_effort -temperature -top_p");
    row("gpt-6.1-sol refuses the effort none", "gpt-6.1-sol-2026-10-01", R"({"reasoning":{"effort":"none"}})", false,
        "chat -reasoning.effort -temperature -top_p");
    row("penalties and logprobs belong to sampling", "gpt-6",
        R"({"presence_penalty":1,"top_logprobs":2,"metadata":{}})", false,
        "chat -temperature -top_p -presence_penalty -top_logprobs");
    row("the o series", "o4-mini", R"({"frequency_penalty":1})", false, "chat -temperature -top_p -frequency_penalty");
    row("a fine-tuned model is judged by its base", "ft:gpt-5.4-mini:me::x", "{}", true,
        "responses -temperature -top_p");
    row("pro models are offered as responses only", "gpt-5.5-pro", "{}", false, "responses -temperature -top_p");
}

void TstModelRules::openAi()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, extra);
    QFETCH(bool, tools);
    QFETCH(QString, expected);
    ChatRequest request = fullRequest(model, extra);
    if (tools)
        request.tools = {parsedObject(R"({"name":"f"})")};
    const ChatPlan plan = planOpenAi(request, {});
    QCOMPARE(planLine(plan), expected);
    QCOMPARE(plan.request.settings.temperature.has_value(), !expected.contains(QLatin1String("-temperature")));
    QCOMPARE(plan.request.settings.extra.contains(QStringLiteral("presence_penalty")), false);
    QCOMPARE(planOpenAi(request, DialectKind::Chat).dialect, DialectKind::Chat);
    QCOMPARE(planOpenAi(request, DialectKind::Responses).dialect, DialectKind::Responses);
    request.settings.stop = {QStringLiteral("END")};
    const bool refusesStop = openAiTraits(model).reasoning;
    QCOMPARE(planOpenAi(request, {}).dropped.contains(QStringLiteral("stop")), refusesStop);
    QCOMPARE(planOpenAi(request, {}).request.settings.stop.isEmpty(), refusesStop);
}

void TstModelRules::anthropic_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *model, const char *extra, const char *version,
                        const char *expected) {
        QTest::addRow("%s", name) << QString::fromLatin1(model) << QByteArray(extra) << QByteArray(version)
                                  << QString::fromLatin1(expected);
    };
    row("an older model that samples gets the older version", "claude-opus-4-6", R"({"top_k":3})", "",
        "messages 2023-06-01");
    row("with a date behind its name", "claude-sonnet-4-20250514", "{}", "", "messages 2023-06-01");
    row("and those of generation 3", "claude-3-5-sonnet-20241022", "{}", "", "messages 2023-06-01");
    row("Haiku 4.5 takes one of both", "claude-haiku-4-5", "{}", "", "messages 2023-06-01 -top_p");
    row("a newer model samples no more", "claude-opus-4-7", R"({"top_k":3})", "",
        "messages 2026-10-21 -temperature -top_p -top_k");
    row("nor does one of generation 5", "claude-sonnet-5", "{}", "", "messages 2026-10-21 -temperature -top_p");
    row("the newer version has no sampling for anybody", "claude-opus-4-6", "{}", "2026-10-21",
        "messages 2026-10-21 -temperature -top_p");
    row("under the older version newer models refuse what changes something", "claude-sonnet-5", R"({"top_k":3})",
        "2023-06-01", "messages 2023-06-01 -temperature -top_p -top_k");
    row("Opus 5.5 thinks always", "claude-opus-5-5", R"({"thinking":{"type":"enabled","budget_tokens":2000}})", "",
        "messages 2026-10-21 -temperature -top_p -thinking");
    row("adaptive thinking stays", "claude-fable-5", R"({"thinking":{"type":"adaptive"}})", "",
        "messages 2026-10-21 -temperature -top_p");
    row("Fable cannot stop thinking", "claude-fable-5-2", R"({"reasoning_effort":"none"})", "",
        "messages 2026-10-21 -temperature -top_p -thinking");
    row("Opus 5.5 refuses a forced tool", "claude-opus-5-5", R"({"tool_choice":"required"})", "",
        "messages 2026-10-21 -temperature -top_p -tool_choice");
    row("Sonnet 5.5 refuses a named tool", "claude-sonnet-5-5", R"({"tool_choice":{"type":"tool","name":"f"}})", "",
        "messages 2026-10-21 -temperature -top_p -tool_choice");
    row("Fable 5.1 refuses a named tool", "claude-fable-5-1",
        R"({"tool_choice":{"type":"function","function":{"name":"f"}}})", "",
        "messages 2026-10-21 -temperature -top_p -tool_choice");
    row("Fable 5.2 accepts one", "claude-fable-5-2", R"({"tool_choice":"required"})", "",
        "messages 2026-10-21 -temperature -top_p");
    row("tool_choice auto is no force", "claude-opus-5-5", R"({"tool_choice":"auto"})", "",
        "messages 2026-10-21 -temperature -top_p");
    row("another maker's model samples", "qwen3:8b", "{}", "", "messages 2023-06-01");
}

void TstModelRules::anthropic()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, extra);
    QFETCH(QByteArray, version);
    QFETCH(QString, expected);
    QCOMPARE(planLine(planAnthropic(fullRequest(model, extra), version)), expected);
}

void TstModelRules::thinkingIsTranslated()
{
    ChatRequest request = fullRequest(QStringLiteral("claude-sonnet-5-5"), R"({"thinking":{"type":"disabled"}})");
    const QJsonObject between = parsedObject(R"({"type":"between_tools"})");
    QCOMPARE(planAnthropic(request, {}).request.settings.extra.value(QStringLiteral("thinking")).toObject(), between);
    request.settings.extra = parsedObject(R"({"reasoning_effort":"none"})");
    QCOMPARE(planAnthropic(request, {}).request.settings.extra, (QJsonObject{{QStringLiteral("thinking"), between}}));
    request = fullRequest(QStringLiteral("claude-opus-5"), "{}");
    request.settings.temperature = 1.0;
    request.settings.topP = 0.99;
    QCOMPARE(planLine(planAnthropic(request, anthropicOldVersion)), QStringLiteral("messages 2023-06-01"));
    request.settings.temperature.reset();
    request.settings.topP.reset();
    QCOMPARE(planLine(planAnthropic(request, {})), QStringLiteral("messages 2026-10-21"));
}

void TstModelRules::presetBodies_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *name, const char *preset, const char *present, const char *absent) {
        QTest::addRow("%s", name) << QString::fromLatin1(preset) << QString::fromLatin1(present).split(QLatin1Char(' '))
                                  << QString::fromLatin1(absent).split(QLatin1Char(' '));
    };
    row("OpenAI counts the reasoning", "openai", "max_completion_tokens n logit_bias tool_choice user", "max_tokens");
    row("Azure too", "azure", "max_completion_tokens n logit_bias", "max_tokens");
    row("Groq refuses n, bias, penalties and logprobs", "groq", "max_completion_tokens tool_choice seed stop",
        "max_tokens n logit_bias logprobs top_logprobs presence_penalty frequency_penalty");
    row("Ollama knows max_tokens only", "ollama", "max_tokens seed stop presence_penalty frequency_penalty",
        "max_completion_tokens tool_choice n user logit_bias");
    row("llama.cpp takes what it gets", "llamacpp", "max_tokens n logit_bias seed", "max_completion_tokens");
    row("so does vLLM", "vllm", "max_tokens n logit_bias tool_choice", "max_completion_tokens");
    row("and LM Studio", "lmstudio", "max_tokens n", "max_completion_tokens");
    row("OpenRouter", "openrouter", "max_tokens n", "max_completion_tokens");
    row("any other server", "openai-compatible", "max_tokens n", "max_completion_tokens");
    row("Anthropic has names of its own", "anthropic", "max_tokens stop_sequences metadata",
        "max_completion_tokens n logit_bias seed stop user logprobs presence_penalty");
}

void TstModelRules::presetBodies()
{
    QFETCH(QString, preset);
    QFETCH(QStringList, present);
    QFETCH(QStringList, absent);
    const auto noEnvironment = [](const QByteArray &) { return QByteArray(); };
    const auto options =
        presetChatOptions(*findProviderPreset(preset),
                          {{QStringLiteral("baseUrl"), QStringLiteral("https://host.example/v1")}}, noEnvironment, {});
    QVERIFY(options.ok());
    ChatRequest request = fullRequest(
        QStringLiteral("some-model"),
        R"({"n":2,"logit_bias":{},"logprobs":true,"top_logprobs":1,"presence_penalty":1,"frequency_penalty":1,"tool_choice":"auto","user":"ann"})");
    request.settings.maxTokens = 5;
    request.settings.seed = 7;
    request.settings.stop = {QStringLiteral("END")};
    const ChatPlan plan = options->plan ? options->plan(request) : ChatPlan{request, options->dialect, {}, {}};
    const WireBody body = chatDialect(plan.dialect).body(plan.request, options->body);
    for (const QString &name : present)
        QVERIFY2(body.json.contains(name), qPrintable(name));
    for (const QString &name : absent)
        QVERIFY2(!body.json.contains(name), qPrintable(name));
    // A limit under the other name is not lost where only one is known.
    request.settings.maxTokens.reset();
    request.settings.extra = parsedObject(R"({"max_completion_tokens":9})");
    const WireBody renamed = chatDialect(options->dialect).body(request, options->body);
    QVERIFY(renamed.json.value(QStringLiteral("max_tokens")).toInt() == 9
            || renamed.json.contains(QStringLiteral("max_completion_tokens")));
    Message developer = Message::ofText(MessageRole::Developer, QStringLiteral("d"));
    const QString role =
        chatMessageJson(developer, options->body.developerRole).value(QStringLiteral("role")).toString();
    QCOMPARE(role, findProviderPreset(preset)->local ? QStringLiteral("system") : QStringLiteral("developer"));
}

void TstModelRules::baseUrls_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *preset, const char *url, const char *expected) {
        QTest::addRow("%s", name) << QString::fromLatin1(preset) << QString::fromLatin1(url)
                                  << QString::fromLatin1(expected);
    };
    row("Anthropic's variable has no version part", "anthropic", "https://gate.example/", "https://gate.example/v1");
    row("a path is taken as it is", "anthropic", "https://gate.example/claude/v1", "https://gate.example/claude/v1");
    row("Azure as the portal shows it", "azure", "https://me.openai.azure.com/", "https://me.openai.azure.com");
    row("Azure with a path too many", "azure", "https://me.openai.azure.com/openai", "https://me.openai.azure.com");
    row("Azure in its newer form", "azure", "https://me.openai.azure.com/openai/v1/",
        "https://me.openai.azure.com/openai/v1");
    row("Ollama without its version part", "ollama", "http://localhost:11434", "http://localhost:11434/v1");
    row("Ollama behind a path", "ollama", "http://box/own/path", "http://box/own/path");
    row("others as they are", "vllm", "http://localhost:8000/v1/", "http://localhost:8000/v1");
}

void TstModelRules::baseUrls()
{
    QFETCH(QString, preset);
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(presetBaseUrl(*findProviderPreset(preset), url), expected);
}

QTEST_GUILESS_MAIN(TstModelRules)
#include "tst_modelrules.moc"
