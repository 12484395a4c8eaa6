// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/messagesbody.h"
#include "core/provider/messagesreader.h"
#include "core/provider/providererrors.h"
#include "tests/core/provider/dialectfixture.h"

#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

const char startJson[] =
    R"({"type":"message_start","message":{"id":"msg_1","role":"assistant","model":"m","content":[],"stop_reason":null,"usage":{"input_tokens":9,"output_tokens":1}}})";
const char textStart[] = R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})";
const char pingJson[] = R"({"type":"ping"})";
const char stopJson[] = R"({"type":"message_stop"})";

QByteArray pieceOf(const QByteArray &text)
{
    return wireEvent(
        QByteArray(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":")" + text + "\"}}"));
}

QByteArray inputPiece(int index, const QByteArray &json)
{
    return wireEvent(QByteArray(R"({"type":"content_block_delta","index":)" + QByteArray::number(index)
                                + R"(,"delta":{"type":"input_json_delta","partial_json":")" + json + "\"}}"));
}

QByteArray toolStart(int index, const QByteArray &id, const QByteArray &name)
{
    return wireEvent(QByteArray(R"({"type":"content_block_start","index":)" + QByteArray::number(index)
                                + R"(,"content_block":{"type":"tool_use","id":")" + id + R"(","name":")" + name
                                + R"(","input":{}}})"));
}

QByteArray finishedBy(const QByteArray &reason, const QByteArray &usage = "{\"output_tokens\":4}")
{
    return wireEvent(QByteArray(R"({"type":"message_delta","delta":{"stop_reason":")" + reason
                                + R"(","stop_sequence":null},"usage":)" + usage + "}"))
         + wireEvent(stopJson);
}

} // namespace

class TstMessagesDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void everySplitGivesTheSameAnswer_data() { streams_data(); }
    void everySplitGivesTheSameAnswer();
    void deltasAreTheText();
    void wholeAnswers_data();
    void wholeAnswers();
    void stopReasons_data();
    void stopReasons();
    void bodies_data();
    void bodies();
    void settingsItLacksAreTold();
    void errors_data();
    void errors();
};

void TstMessagesDialect::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::addRow("%s", name) << stream << QString::fromUtf8(expected);
    };
    const QByteArray start = wireEvent(startJson);
    const QByteArray open = start + wireEvent(textStart) + pieceOf("Hi");
    const QByteArray blockStop = wireEvent(R"({"type":"content_block_stop","index":0})");
    const QByteArray end = blockStop + finishedBy("end_turn");
    const char plain[] = "stop text=Hi refusal= calls=[] usage=9/4/?/?/? model=m";
    row("a plain answer", start + wireEvent(textStart) + wireEvent(pingJson) + pieceOf("Hi") + end, plain);
    row("ping before message_start", wireEvent(pingJson) + wireEvent(pingJson) + open + end, plain);
    row("lines end in CRLF", QByteArray(open + end).replace('\n', "\r\n"), plain);
    row("the last empty line is missing", QByteArray(open + end).trimmed(), plain);
    row("letters beyond ASCII", start + wireEvent(textStart) + pieceOf("Z\xC3\xBCrich \xF0\x9F\x98\x80") + end,
        "stop text=Z\xC3\xBCrich \xF0\x9F\x98\x80 refusal= calls=[] usage=9/4/?/?/? model=m");
    row("an unknown event", open + wireEvent(R"({"type":"brand_new","delta":{"text":"x"}})") + end, plain);
    row("an unknown type of block",
        start + wireEvent(R"({"type":"content_block_start","index":1,"content_block":{"type":"brand_new","text":"x"}})")
            + inputPiece(1, "{}")
            + wireEvent(R"({"type":"content_block_delta","index":1,"delta":{"type":"new_delta","text":"x"}})")
            + wireEvent(textStart) + pieceOf("Hi") + end,
        plain);
    row("thinking is not the answer",
        start
            + wireEvent(R"({"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}})")
            + wireEvent(R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}})")
            + wireEvent(
                R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"s"}})")
            + wireEvent(R"({"type":"content_block_start","index":1,"content_block":{"type":"text","text":"H"}})")
            + wireEvent(R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"i"}})") + end,
        plain);
    row("usage is cumulative: the last count holds, null changes nothing",
        open
            + wireEvent(
                R"({"type":"message_delta","delta":{"stop_reason":null},"usage":{"output_tokens":2,"cache_read_input_tokens":5}})")
            + finishedBy(
                "end_turn",
                R"({"input_tokens":10,"output_tokens":7,"cache_read_input_tokens":null,"cache_creation_input_tokens":3,"output_tokens_details":{"thinking_tokens":6}})"),
        "stop text=Hi refusal= calls=[] usage=18/7/5/3/6 model=m");
    row("no usage anywhere",
        wireEvent(R"({"type":"message_start","message":{"model":"m"}})") + wireEvent(textStart) + pieceOf("Hi")
            + finishedBy("end_turn", "{}"),
        "stop text=Hi refusal= calls=[] usage=?/?/?/?/? model=m");
    row("no message_stop",
        open + wireEvent(R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":4}})"),
        "error protocol type= code=");
    row("nothing at all", "", "error protocol type= code=");
    row("what comes after message_stop does not count", open + end + pieceOf("!"), plain);
    row("two tool calls interleaved",
        start + toolStart(0, "t0", "f") + toolStart(1, "t1", "g") + inputPiece(0, "{\\\"a\\\"")
            + inputPiece(1, "{\\\"b\\\":2}") + inputPiece(0, ":1}") + finishedBy("tool_use"),
        "tool_calls text= refusal= calls=[f({\"a\":1})#t0 g({\"b\":2})#t1] usage=9/4/?/?/? model=m");
    row("empty arguments of a tool are an empty object",
        start + toolStart(0, "t0", "f") + inputPiece(0, "") + blockStop + finishedBy("tool_use"),
        "tool_calls text= refusal= calls=[f({})#t0] usage=9/4/?/?/? model=m");
    row("arguments that are not valid JSON are kept",
        start + toolStart(0, "t0", "f") + inputPiece(0, "{\\\"a\\\":") + finishedBy("max_tokens"),
        "length text= refusal= calls=[f({\"a\":)#t0] usage=9/4/?/?/? model=m");
    row("whole input in the start of its block",
        start
            + wireEvent(
                R"({"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t0","name":"f","input":{"a":1}}})")
            + finishedBy("tool_use"),
        "tool_calls text= refusal= calls=[f({\"a\":1})#t0] usage=9/4/?/?/? model=m");
    row("the text that stopped it",
        open
            + wireEvent(
                R"({"type":"message_delta","delta":{"stop_reason":"stop_sequence","stop_sequence":"END"},"usage":{"output_tokens":4}})")
            + wireEvent(stopJson),
        "stop(END) text=Hi refusal= calls=[] usage=9/4/?/?/? model=m");
    row("a refusal",
        start
            + wireEvent(
                R"({"type":"message_delta","delta":{"stop_reason":"refusal","stop_details":{"category":"cyber","explanation":"not this"}},"usage":{"output_tokens":4}})")
            + wireEvent(stopJson),
        "refusal(cyber) text= refusal=not this calls=[] usage=9/4/?/?/? model=m");
    row("an error after status 200",
        open + wireEvent(R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"),
        "error overloaded type=overloaded_error code=");
    row("an error without a name",
        open + "data: {\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"x\"}}\n\n",
        "error server type=api_error code=");
    row("JSON that is not valid", open + "event: ping\ndata: {\"type\n\n", "error protocol type= code=");
    row("a web page", "<html>\n<body>log in</body></html>\n", "error protocol type= code=");
}

void TstMessagesDialect::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QCOMPARE(streamedLine(DialectKind::Messages, stream, {}), expected);
}

void TstMessagesDialect::everySplitGivesTheSameAnswer()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QCOMPARE(firstSplitThatDiffers(DialectKind::Messages, stream, expected), QString());
}

void TstMessagesDialect::deltasAreTheText()
{
    QString deltas;
    streamedLine(DialectKind::Messages,
                 wireEvent(startJson) + wireEvent(textStart) + pieceOf("Hi ") + pieceOf("there")
                     + finishedBy("end_turn"),
                 {}, &deltas);
    QCOMPARE(deltas, QStringLiteral("Hi there"));
}

void TstMessagesDialect::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::addRow("%s", name) << body << QString::fromUtf8(expected);
    };
    row("the text blocks together, thinking left out",
        R"({"type":"message","model":"m","content":[{"type":"thinking","thinking":"hm"},{"type":"text","text":"a"},{"type":"text","text":"b"}],"stop_reason":"end_turn",
            "usage":{"input_tokens":10,"cache_creation_input_tokens":2,"cache_read_input_tokens":3,"output_tokens":4,"output_tokens_details":{"thinking_tokens":1}}})",
        "stop text=ab refusal= calls=[] usage=15/4/3/2/1 model=m");
    row("a cache that is told as 0 is known to be empty",
        R"({"model":"m","content":[{"type":"text","text":"a"}],"stop_reason":"end_turn","usage":{"input_tokens":10,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":4}})",
        "stop text=a refusal= calls=[] usage=10/4/0/0/? model=m");
    row("a tool call",
        R"({"model":"m","content":[{"type":"tool_use","id":"t1","name":"f","input":{"b":2,"a":1}}],"stop_reason":"tool_use","usage":{}})",
        "tool_calls text= refusal= calls=[f({\"a\":1,\"b\":2})#t1] usage=?/?/?/?/? model=m");
    row("an error", R"({"type":"error","error":{"type":"invalid_request_error","message":"x"},"request_id":"req_1"})",
        "error bad_request type=invalid_request_error code=");
    row("no content", R"({"type":"message"})", "error protocol type= code=");
    row("HTML", "<html></html>", "error protocol type= code=");
    row("nothing", "", "error protocol type= code=");
}

void TstMessagesDialect::wholeAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingLine(readMessagesAnswer(body, dialectOrigin())), expected);
}

void TstMessagesDialect::stopReasons_data()
{
    QTest::addColumn<QString>("stop");
    const auto row = [](const char *reason, const char *stop) { QTest::newRow(reason) << QString::fromLatin1(stop); };
    row("end_turn", "stop");
    row("stop_sequence", "stop");
    row("max_tokens", "length");
    row("model_context_window_exceeded", "length");
    row("tool_use", "tool_calls");
    row("refusal", "refusal");
    row("pause_turn", "paused");
    row("something_new", "unknown");
}

void TstMessagesDialect::stopReasons()
{
    QFETCH(QString, stop);
    QCOMPARE(stopReasonName(messagesStopReason(QString::fromLatin1(QTest::currentDataTag()))), stop);
}

void TstMessagesDialect::bodies_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("u"))};
    QTest::newRow("the least: max_tokens is always there")
        << request
        << QByteArray(R"({"model":"m","max_tokens":4096,"messages":[{"role":"user","content":"u"}],"stream":true})");

    ChatRequest system = request;
    system.settings.maxTokens = 9;
    system.messages.prepend(Message::ofText(MessageRole::System, QStringLiteral("s")));
    system.messages.append(Message::ofText(MessageRole::Developer, QStringLiteral("d")));
    system.messages.append(Message::ofText(MessageRole::User, QStringLiteral("u2")));
    QTest::newRow("system apart, neighbours of one role merged")
        << system
        << QByteArray(
               R"({"model":"m","max_tokens":9,"system":"s\n\nd","messages":[{"role":"user","content":[{"type":"text","text":"u"},{"type":"text","text":"u2"}]}],"stream":true})");

    ChatRequest parts = request;
    parts.messages.first().parts = {
        ContentPart{ContentPart::Kind::Text, QStringLiteral("look"), {}, {}},
        ContentPart{ContentPart::Kind::Text, {}, {}, {}},
        ContentPart{ContentPart::Kind::Image, {}, QStringLiteral("data:image/png;base64,QUJD"), QStringLiteral("low")},
        ContentPart{ContentPart::Kind::Image, {}, QStringLiteral("https://x/y.png"), {}},
        ContentPart{ContentPart::Kind::File, {}, QStringLiteral("file_7"), {}}};
    QTest::newRow("images and documents")
        << parts
        << QByteArray(
               R"({"model":"m","max_tokens":4096,"messages":[{"role":"user","content":[{"type":"text","text":"look"},
            {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}},{"type":"image","source":{"type":"url","url":"https://x/y.png"}},
            {"type":"document","source":{"type":"file","file_id":"file_7"}}]}],"stream":true})");

    ChatRequest tools = request;
    Message call = Message::ofText(MessageRole::Assistant, QStringLiteral("let me see"));
    call.toolCalls = {toolCallJson(QStringLiteral("c1"), QStringLiteral("f"), QStringLiteral("{\"a\":1}")),
                      toolCallJson(QStringLiteral("c2"), QStringLiteral("f"), QString()),
                      toolCallJson(QStringLiteral("c3"), QStringLiteral("f"), QStringLiteral("{bad"))};
    Message result = Message::ofText(MessageRole::Tool, QStringLiteral("42"));
    result.toolCallId = QStringLiteral("c1");
    Message other = Message::ofText(MessageRole::Tool, QStringLiteral("43"));
    other.toolCallId = QStringLiteral("c2");
    tools.messages += {call, result, other, Message::ofText(MessageRole::User, QStringLiteral("go on"))};
    tools.tools = {
        parsedObject(
            R"({"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object","properties":{}},"strict":true}})"),
        parsedObject(R"({"name":"g"})")};
    tools.settings.extra = parsedObject(R"({"tool_choice":"required","parallel_tool_calls":false})");
    QTest::newRow("tools, their calls and results")
        << tools << QByteArray(R"({"model":"m","max_tokens":4096,"messages":[{"role":"user","content":"u"},
            {"role":"assistant","content":[{"type":"text","text":"let me see"},{"type":"tool_use","id":"c1","name":"f","input":{"a":1}},{"type":"tool_use","id":"c2","name":"f","input":{}},{"type":"tool_use","id":"c3","name":"f","input":{"arguments":"{bad"}}]},
            {"role":"user","content":[{"type":"tool_result","tool_use_id":"c1","content":"42"},{"type":"tool_result","tool_use_id":"c2","content":"43"},{"type":"text","text":"go on"}]}],
            "tools":[{"name":"f","description":"d","input_schema":{"type":"object","properties":{}},"strict":true},{"name":"g","input_schema":{"type":"object"}}],
            "tool_choice":{"type":"any","disable_parallel_tool_use":true},"stream":true})");

    ChatRequest forced = tools;
    forced.messages = request.messages;
    forced.tools = {parsedObject(R"({"name":"g","parameters":{"type":"object"}})")};
    forced.settings.extra = parsedObject(R"({"tool_choice":{"type":"function","function":{"name":"g"}}})");
    QTest::newRow("a forced tool")
        << forced
        << QByteArray(
               R"({"model":"m","max_tokens":4096,"messages":[{"role":"user","content":"u"}],"tools":[{"name":"g","input_schema":{"type":"object"}}],"tool_choice":{"type":"tool","name":"g"},"stream":true})");

    ChatRequest settings = request;
    settings.settings.temperature = 0.5;
    settings.settings.topP = 0.9;
    settings.settings.stop = {QStringLiteral("END")};
    settings.settings.extra = parsedObject(
        R"({"top_k":4,"reasoning_effort":"minimal","user":"ann","thinking":{"type":"enabled","budget_tokens":2048},"system":"wrong"})");
    settings.responseSchema = parsedObject(R"({"type":"object","additionalProperties":false})");
    QTest::newRow("settings and a schema")
        << settings
        << QByteArray(
               R"({"model":"m","max_tokens":4096,"messages":[{"role":"user","content":"u"}],"temperature":0.5,"top_p":0.9,"top_k":4,"stop_sequences":["END"],
            "output_config":{"effort":"low","format":{"type":"json_schema","schema":{"type":"object","additionalProperties":false}}},
            "metadata":{"user_id":"ann"},"thinking":{"type":"enabled","budget_tokens":2048},"stream":true})");

    ChatRequest none = request;
    none.settings.extra = parsedObject(
        R"({"reasoning_effort":"none","max_completion_tokens":11,"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"}}}})");
    QTest::newRow("names of chat completions are translated")
        << none
        << QByteArray(
               R"({"model":"m","max_tokens":11,"messages":[{"role":"user","content":"u"}],"thinking":{"type":"disabled"},"output_config":{"format":{"type":"json_schema","schema":{"type":"object"}}},"stream":true})");
}

void TstMessagesDialect::bodies()
{
    QFETCH(ChatRequest, request);
    QFETCH(QByteArray, expected);
    const WireBody body = messagesBody(request, ChatBodyOptions());
    QCOMPARE(compactJson(body.json), compactJson(parsedObject(expected)));
    QCOMPARE(body.dropped, QStringList());
}

void TstMessagesDialect::settingsItLacksAreTold()
{
    ChatRequest request;
    Message sound;
    sound.parts = {
        ContentPart{ContentPart::Kind::Audio, {}, QStringLiteral("data:audio/wav;base64,QUJD"), QStringLiteral("wav")}};
    request.messages = {sound};
    request.settings.seed = 7;
    request.settings.extra =
        parsedObject(R"({"frequency_penalty":1,"logprobs":true,"response_format":{"type":"json_object"}})");
    const WireBody body = messagesBody(request, ChatBodyOptions());
    QCOMPARE(body.dropped, (QStringList{QStringLiteral("response_format"), QStringLiteral("seed"),
                                        QStringLiteral("frequency_penalty"), QStringLiteral("logprobs"),
                                        QStringLiteral("input_audio")}));
    for (const QString &name : body.dropped)
        QVERIFY2(!body.json.contains(name), qPrintable(name));
}

void TstMessagesDialect::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const char *type, const char *kind) {
        QTest::addRow("%s", name) << status
                                  << QByteArray(R"({"type":"error","error":{"type":")") + type
                                         + R"(","message":"m"},"request_id":"req_011"})"
                                  << QString::fromLatin1(kind);
    };
    row("400", 400, "invalid_request_error", "bad_request");
    row("401", 401, "authentication_error", "auth");
    row("402: the bill", 402, "billing_error", "quota");
    row("403", 403, "permission_error", "auth");
    row("404", 404, "not_found_error", "not_found");
    row("413", 413, "request_too_large", "too_large");
    row("429", 429, "rate_limit_error", "rate_limit");
    row("500", 500, "api_error", "server");
    row("504", 504, "timeout_error", "timeout");
    row("529", 529, "overloaded_error", "overloaded");
    QTest::newRow("429 of a spend limit")
        << 429
        << QByteArray(
               R"({"type":"error","error":{"type":"rate_limit_error","message":"m","details":{"error_code":"enforced_spend_limit_reached"}},"request_id":"req_011"})")
        << QStringLiteral("quota");
}

void TstMessagesDialect::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const ProviderError error = errorFromHttp(status, {}, body, dialectOrigin());
    QCOMPARE(providerErrorKindName(error.kind), kind);
    QVERIFY2(error.error.detail.contains(QLatin1String("req_011")), qPrintable(error.error.detail));
}

QTEST_GUILESS_MAIN(TstMessagesDialect)
#include "tst_messagesdialect.moc"
