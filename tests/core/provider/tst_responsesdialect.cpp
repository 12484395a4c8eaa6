// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/responsesbody.h"
#include "core/provider/responsesreader.h"
#include "tests/core/provider/dialectfixture.h"

#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

const char createdEvent[] =
    R"({"type":"response.created","sequence_number":0,"response":{"id":"r","status":"in_progress","model":"m","output":[]}})";

QByteArray textDelta(const QByteArray &text)
{
    return wireEvent(QByteArray(R"({"type":"response.output_text.delta","item_id":"i","output_index":0,)"
                                R"("content_index":0,"delta":")"
                                + text + "\"}"));
}

QByteArray ended(const QByteArray &type, const QByteArray &rest)
{
    return wireEvent(
        QByteArray("{\"type\":\"response." + type + "\",\"response\":{\"id\":\"r\",\"model\":\"m\"," + rest + "}}"));
}

const char usageJsonText[] =
    R"("usage":{"input_tokens":9,"input_tokens_details":{"cached_tokens":2,"cache_write_tokens":3},"output_tokens":4,)"
    R"("output_tokens_details":{"reasoning_tokens":1},"total_tokens":13})";

const char messageOutput[] =
    R"("output":[{"type":"reasoning","summary":[]},{"type":"message","content":[{"type":"output_text","text":"Hi there"}]}])";

} // namespace

class TstResponsesDialect final : public QObject
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
    void bodies_data();
    void bodies();
    void settingsItLacksAreTold();
};

void TstResponsesDialect::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::addRow("%s", name) << stream << QString::fromUtf8(expected);
    };
    const QByteArray open = wireEvent(createdEvent) + textDelta("Hi ") + textDelta("there");
    const QByteArray completed =
        ended("completed", QByteArray("\"status\":\"completed\",") + messageOutput + "," + usageJsonText);
    const char plain[] = "stop text=Hi there refusal= calls=[] usage=9/4/2/3/1 model=m";
    row("a plain answer", open + completed, plain);
    row("lines end in CRLF", QByteArray(open + completed).replace('\n', "\r\n"), plain);
    row("the last empty line is missing", QByteArray(open + completed).trimmed(), plain);
    row("comments and unknown events are skipped",
        ": hello\n\n" + open + wireEvent(R"({"type":"response.web_search_call.searching","output_index":1})")
            + wireEvent(R"({"type":"response.brand_new.thing","delta":{"a":1}})") + completed,
        plain);
    row("letters beyond ASCII",
        wireEvent(createdEvent) + textDelta("Z\xC3\xBCrich \xF0\x9F\x98\x80")
            + ended("completed", R"("status":"completed","output":[])"),
        "stop text=Z\xC3\xBCrich \xF0\x9F\x98\x80 refusal= calls=[] usage=?/?/?/?/? model=m");
    row("only the whole at the end", wireEvent(createdEvent) + completed, plain);
    row("no terminal event", open, "error protocol type= code=");
    row("nothing at all", "", "error protocol type= code=");
    row("what comes after the end does not count", open + completed + textDelta("!"), plain);
    row("cut at the limit",
        open
            + ended("incomplete",
                    R"("status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[])"),
        "length(max_output_tokens) text=Hi there refusal= calls=[] usage=?/?/?/?/? model=m");
    row("stopped by a content filter",
        open
            + ended("incomplete",
                    R"("status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[])"),
        "filter(content_filter) text=Hi there refusal= calls=[] usage=?/?/?/?/? model=m");
    row("incomplete for another reason",
        open + ended("incomplete", R"("status":"incomplete","incomplete_details":{"reason":"steered"},"output":[])"),
        "unknown(steered) text=Hi there refusal= calls=[] usage=?/?/?/?/? model=m");
    row("a refusal in pieces",
        wireEvent(createdEvent) + wireEvent(R"({"type":"response.refusal.delta","output_index":0,"delta":"I can"})")
            + wireEvent(R"({"type":"response.refusal.delta","output_index":0,"delta":"not"})")
            + ended("completed", R"("status":"completed","output":[])"),
        "refusal text= refusal=I cannot calls=[] usage=?/?/?/?/? model=m");
    const QByteArray twoCalls =
        wireEvent(
            R"({"type":"response.output_item.added","output_index":1,"item":{"type":"function_call","id":"fc_1","call_id":"c1","name":"f","arguments":""}})")
        + wireEvent(
            R"({"type":"response.output_item.added","output_index":2,"item":{"type":"function_call","id":"fc_2","call_id":"c2","name":"g","arguments":""}})")
        + wireEvent(R"({"type":"response.function_call_arguments.delta","output_index":1,"delta":"{\"a\""})")
        + wireEvent(R"({"type":"response.function_call_arguments.delta","output_index":2,"delta":"not JSON"})")
        + wireEvent(R"({"type":"response.function_call_arguments.delta","output_index":1,"delta":":1}"})");
    row("two tool calls interleaved",
        wireEvent(createdEvent) + twoCalls + ended("completed", R"("status":"completed","output":[])"),
        "tool_calls text= refusal= calls=[f({\"a\":1})#c1 g(not JSON)#c2] usage=?/?/?/?/? model=m");
    row("the end repeats the calls",
        wireEvent(createdEvent) + twoCalls
            + ended(
                "completed",
                R"("status":"completed","output":[{"type":"function_call","call_id":"c1","name":"f","arguments":"{}"}])"),
        "tool_calls text= refusal= calls=[f({})#c1] usage=?/?/?/?/? model=m");
    row("empty arguments of a tool",
        wireEvent(createdEvent)
            + wireEvent(
                R"({"type":"response.output_item.done","output_index":0,"item":{"type":"function_call","call_id":"c1","name":"f","arguments":""}})")
            + ended("completed", R"("status":"completed","output":[])"),
        "tool_calls text= refusal= calls=[f()#c1] usage=?/?/?/?/? model=m");
    row("a failed response",
        open + ended("failed", R"("status":"failed","error":{"code":"rate_limit_exceeded","message":"slow"})"),
        "error rate_limit type= code=rate_limit_exceeded");
    row("a failed response without a reason", open + ended("failed", R"("status":"failed","error":null)"),
        "error server type= code=");
    row("an error event",
        open + wireEvent(R"({"type":"error","code":"server_is_overloaded","message":"busy","param":null})"),
        "error overloaded type= code=server_is_overloaded");
    row("an error event without a name",
        open + "data: {\"type\":\"error\",\"code\":\"insufficient_quota\",\"message\":\"pay\"}\n\n",
        "error quota type= code=insufficient_quota");
    row("an error object in the middle",
        open + "data: {\"error\":{\"message\":\"boom\",\"type\":\"server_error\"}}\n\n",
        "error server type=server_error code=");
    row("JSON that is not valid", open + "event: response.output_text.delta\ndata: {\"type\":\"resp\n\n",
        "error protocol type= code=");
    row("a web page", "<html>\n<body>log in</body></html>\n", "error protocol type= code=");
}

void TstResponsesDialect::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QCOMPARE(streamedLine(DialectKind::Responses, stream, {}), expected);
}

void TstResponsesDialect::everySplitGivesTheSameAnswer()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QCOMPARE(firstSplitThatDiffers(DialectKind::Responses, stream, expected), QString());
}

void TstResponsesDialect::deltasAreTheText()
{
    QString deltas;
    const QByteArray end = ended("completed", QByteArray("\"status\":\"completed\",") + messageOutput);
    streamedLine(DialectKind::Responses, wireEvent(createdEvent) + textDelta("Hi ") + textDelta("there") + end, {},
                 &deltas);
    QCOMPARE(deltas, QStringLiteral("Hi there"));
    streamedLine(DialectKind::Responses, wireEvent(createdEvent) + end, {}, &deltas);
    QCOMPARE(deltas, QStringLiteral("Hi there"));
}

void TstResponsesDialect::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::addRow("%s", name) << body << QString::fromUtf8(expected);
    };
    row("a plain answer",
        QByteArray(R"({"object":"response","model":"m","status":"completed","error":null,"incomplete_details":null,)")
            + messageOutput + "," + usageJsonText + "}",
        "stop text=Hi there refusal= calls=[] usage=9/4/2/3/1 model=m");
    row("a function call is answered by its call_id",
        R"({"model":"m","status":"completed","output":[{"type":"function_call","id":"fc_9","call_id":"call_9","name":"f","arguments":"{bad"}]})",
        "tool_calls text= refusal= calls=[f({bad)#call_9] usage=?/?/?/?/? model=m");
    row("a refusal part",
        R"({"model":"m","status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"no"}]}]})",
        "refusal text= refusal=no calls=[] usage=?/?/?/?/? model=m");
    row("still queued", R"({"model":"m","status":"queued","output":[]})",
        "paused text= refusal= calls=[] usage=?/?/?/?/? model=m");
    row("cancelled at the server", R"({"model":"m","status":"cancelled","output":[]})",
        "truncated text= refusal= calls=[] usage=?/?/?/?/? model=m");
    row("unknown items are skipped",
        R"({"model":"m","status":"completed","output":[{"type":"brand_new","text":"x"},{"type":"message","content":[{"type":"new_part"},{"type":"output_text","text":"a"}]}]})",
        "stop text=a refusal= calls=[] usage=?/?/?/?/? model=m");
    row("an error under status 200", R"({"error":{"code":"invalid_prompt","message":"x"},"status":"failed"})",
        "error bad_request type= code=invalid_prompt");
    row("no output", R"({"model":"m","status":"completed"})", "error protocol type= code=");
    row("HTML", "<!DOCTYPE html><html></html>", "error protocol type= code=");
    row("nothing", "", "error protocol type= code=");
}

void TstResponsesDialect::wholeAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingLine(readResponsesAnswer(body, dialectOrigin())), expected);
}

void TstResponsesDialect::bodies_data()
{
    QTest::addColumn<ChatRequest>("request");
    QTest::addColumn<QByteArray>("expected");
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("u"))};
    QTest::newRow("the least")
        << request
        << QByteArray(R"({"model":"m","input":[{"role":"user","content":"u"}],"stream":true,"store":false})");

    ChatRequest system = request;
    system.messages.prepend(Message::ofText(MessageRole::Developer, QStringLiteral("d")));
    system.messages.prepend(Message::ofText(MessageRole::System, QStringLiteral("s")));
    system.messages.append(Message::ofText(MessageRole::System, QStringLiteral("late")));
    QTest::newRow("leading system and developer messages are the instructions")
        << system
        << QByteArray(
               R"({"model":"m","instructions":"s\n\nd","input":[{"role":"user","content":"u"},{"role":"system","content":"late"}],"stream":true,"store":false})");

    ChatRequest parts = request;
    parts.messages.first().parts = {
        ContentPart{ContentPart::Kind::Text, QStringLiteral("look"), {}, {}},
        ContentPart{ContentPart::Kind::Image, {}, QStringLiteral("data:image/png;base64,QUJD"), QStringLiteral("low")},
        ContentPart{ContentPart::Kind::Image, {}, QStringLiteral("file-7"), {}},
        ContentPart{
            ContentPart::Kind::File, {}, QStringLiteral("data:application/pdf;base64,QUJD"), QStringLiteral("a.pdf")}};
    QTest::newRow("images and files")
        << parts
        << QByteArray(
               R"({"model":"m","input":[{"role":"user","content":[{"type":"input_text","text":"look"},{"type":"input_image","image_url":"data:image/png;base64,QUJD","detail":"low"},{"type":"input_image","file_id":"file-7"},{"type":"input_file","file_data":"data:application/pdf;base64,QUJD","filename":"a.pdf"}]}],"stream":true,"store":false})");

    ChatRequest tools = request;
    Message call;
    call.role = MessageRole::Assistant;
    call.toolCalls = {toolCallJson(QStringLiteral("c1"), QStringLiteral("f"), QStringLiteral("{\"a\":1}"))};
    Message result = Message::ofText(MessageRole::Tool, QStringLiteral("42"));
    result.toolCallId = QStringLiteral("c1");
    tools.messages += {call, result};
    tools.tools = {
        parsedObject(R"({"type":"function","function":{"name":"f","parameters":{"type":"object"},"strict":true}})"),
        parsedObject(R"({"name":"g","parameters":{}})"), parsedObject(R"({"type":"web_search"})")};
    tools.settings.extra =
        parsedObject(R"({"tool_choice":{"type":"function","function":{"name":"f"}},"parallel_tool_calls":false})");
    QTest::newRow("tools lie flat, calls and their results are items")
        << tools
        << QByteArray(
               R"({"model":"m","input":[{"role":"user","content":"u"},{"type":"function_call","call_id":"c1","name":"f","arguments":"{\"a\":1}"},{"type":"function_call_output","call_id":"c1","output":"42"}],
            "tools":[{"type":"function","name":"f","parameters":{"type":"object"},"strict":true},{"type":"function","name":"g","parameters":{}},{"type":"web_search"}],
            "tool_choice":{"type":"function","name":"f"},"parallel_tool_calls":false,"stream":true,"store":false})");

    ChatRequest settings = request;
    settings.settings.temperature = 0.5;
    settings.settings.topP = 0.9;
    settings.settings.maxTokens = 20;
    settings.settings.extra = parsedObject(
        R"({"reasoning_effort":"low","verbosity":"high","store":true,"model":"wrong","input":"wrong","metadata":{"a":"b"}})");
    settings.responseSchema = parsedObject(
        R"({"type":"object","title":"My answer!","properties":{},"required":[],"additionalProperties":false})");
    QTest::newRow("settings and a schema")
        << settings
        << QByteArray(
               R"({"model":"m","input":[{"role":"user","content":"u"}],"temperature":0.5,"top_p":0.9,"max_output_tokens":20,"reasoning":{"effort":"low"},
            "text":{"verbosity":"high","format":{"type":"json_schema","name":"My_answer_","strict":true,"schema":{"type":"object","title":"My answer!","properties":{},"required":[],"additionalProperties":false}}},
            "metadata":{"a":"b"},"stream":true,"store":true})");

    ChatRequest named = request;
    named.settings.extra = parsedObject(
        R"({"max_tokens":7,"response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object"}}}})");
    QTest::newRow("names of chat completions are translated")
        << named
        << QByteArray(
               R"({"model":"m","input":[{"role":"user","content":"u"}],"max_output_tokens":7,"text":{"format":{"type":"json_schema","name":"n","schema":{"type":"object"}}},"stream":true,"store":false})");
}

void TstResponsesDialect::bodies()
{
    QFETCH(ChatRequest, request);
    QFETCH(QByteArray, expected);
    const WireBody body = responsesBody(request, ChatBodyOptions());
    QCOMPARE(compactJson(body.json), compactJson(parsedObject(expected)));
    QCOMPARE(body.dropped, QStringList());
}

void TstResponsesDialect::settingsItLacksAreTold()
{
    ChatRequest request;
    request.settings.seed = 7;
    request.settings.stop = {QStringLiteral("END")};
    request.settings.extra = parsedObject(R"({"presence_penalty":1,"n":1,"logit_bias":{},"top_k":5})");
    ChatBodyOptions options;
    options.droppedFields = {QStringLiteral("top_k"), QStringLiteral("not_there")};
    const WireBody body = responsesBody(request, options);
    QCOMPARE(body.dropped,
             (QStringList{QStringLiteral("seed"), QStringLiteral("stop"), QStringLiteral("n"),
                          QStringLiteral("presence_penalty"), QStringLiteral("logit_bias"), QStringLiteral("top_k")}));
    for (const QString &name : body.dropped)
        QVERIFY2(!body.json.contains(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TstResponsesDialect)
#include "tst_responsesdialect.moc"
