// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatanswer.h"
#include "core/provider/chatrequestbody.h"
#include "core/provider/chatresponsereader.h"
#include "core/provider/chatstreamwriter.h"
#include "core/provider/providererrors.h"

#include <QJsonDocument>
#include <QTest>

using namespace promptlab;

namespace {

const QString origin = QStringLiteral("http://host:1");

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An outcome as one line, so that a difference is readable.
QString shown(const ChatReading &reading)
{
    if (reading.error)
        return QStringLiteral("error %1 type=%2 code=%3")
            .arg(providerErrorKindName(reading.error->kind), reading.error->type, reading.error->code);
    const ChatResponse &response = *reading.response;
    const auto count = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : QStringLiteral("?");
    };
    return QStringLiteral("%1 text=%2 refusal=%3 calls=%4 usage=%5/%6/%7/%8 model=%9")
        .arg(stopReasonName(response.stop), response.text, response.refusal,
             QString::fromUtf8(compactJson(response.toolCalls)), count(response.usage.promptTotal),
             count(response.usage.outputTotal), count(response.usage.cached), count(response.usage.reasoning),
             response.model);
}

/// Feeds an event stream cut at @p cuts.
QString streamed(const QByteArray &stream, const QList<qsizetype> &cuts, QString *deltas = nullptr)
{
    QString text;
    ChatAnswer answer(
        origin, [] { return qint64(1); }, [&text](const QString &piece) { text += piece; });
    HttpResponse head;
    head.status = 200;
    head.headers = HttpHeaders("Content-Type: text/event-stream\r\n");
    answer.takeHead(head);
    qsizetype at = 0;
    for (const qsizetype end : cuts + QList<qsizetype>{stream.size()}) {
        if (!answer.takeChunk(QByteArrayView(stream).sliced(at, end - at)))
            break;
        at = end;
    }
    const ChatReading reading = answer.finish();
    if (deltas)
        *deltas = text;
    return shown(reading);
}

const char plainStream[] =
    "data: "
    "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"role\":"
    "\"assistant\",\"content\":\"\"},\"finish_reason\":null}],\"usage\":null}\n\n"
    "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Z\xC3\xBCrich "
    "\"},\"finish_reason\":null}]}\n\n"
    "data: "
    "{\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\xF0\x9F\x98\x80\"},\"finish_reason\":null}]}"
    "\n\n"
    "data: {\"id\":\"c1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    "data: "
    "{\"id\":\"c1\",\"choices\":[],\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4,\"total_tokens\":13,\"prompt_"
    "tokens_details\":{\"cached_tokens\":2},\"completion_tokens_details\":{\"reasoning_tokens\":1}}}\n\n"
    "data: [DONE]\n\n";

} // namespace

class TstChatDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void everySplitGivesTheSameAnswer_data();
    void everySplitGivesTheSameAnswer();
    void deltasAreTheText();
    void wholeAnswers_data();
    void wholeAnswers();
    void answersWithoutContentType();
    void writerAndReaderAgree();
    void requestBody();
    void requestParts();
    void extraFieldsCannotReplaceOurs();
    void loneSurrogates();
    void strictSchemas_data();
    void strictSchemas();
    void errorBodies_data();
    void errorBodies();
    void longWaitIsTold();
    void secretsStayOut();
};

void TstChatDialect::streams_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::addRow("%s", name) << stream << QString::fromUtf8(expected);
    };
    const QByteArray open = "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\n";
    const QByteArray stop = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
    const QByteArray done = "data: [DONE]\n\n";
    const char plain[] = "stop text=a refusal= calls=[] usage=?/?/?/? model=m";

    row("a plain answer", plainStream,
        "stop text=Z\xC3\xBCrich \xF0\x9F\x98\x80 refusal= calls=[] usage=9/4/2/1 model=m");
    row("lines end in CRLF", QByteArray(plainStream).replace('\n', "\r\n"),
        "stop text=Z\xC3\xBCrich \xF0\x9F\x98\x80 refusal= calls=[] usage=9/4/2/1 model=m");
    row("lines end in CR", QByteArray(plainStream).replace('\n', '\r'),
        "stop text=Z\xC3\xBCrich \xF0\x9F\x98\x80 refusal= calls=[] usage=9/4/2/1 model=m");
    row("comments as keep-alive", ":\n\n" + open + ": ping\n\n" + stop + ":\n\n" + done, plain);
    row("[DONE] with spaces behind", open + stop + "data: [DONE]  \n\n", plain);
    row("[DONE] without its empty line", open + stop + "data: [DONE]", plain);
    row("no [DONE] but a finish reason", open + stop, plain);
    row("the last empty line is missing", open + stop.trimmed(), plain);
    row("[DONE] without a finish reason", open + done, "unknown text=a refusal= calls=[] usage=?/?/?/? model=m");
    row("neither", open, "error protocol type= code=");
    row("nothing at all", "", "error protocol type= code=");
    row("only [DONE]", done, "error protocol type= code=");
    row("text after [DONE] does not count", open + stop + done + open, plain);
    row("usage on the finish chunk",
        open
            + "data: "
              "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}],\"usage\":{\"prompt_tokens\":1,"
              "\"completion_tokens\":2}}\n\n"
            + done,
        "length text=a refusal= calls=[] usage=1/2/?/? model=m");
    row("usage in x_groq",
        open
            + "data: "
              "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}],\"x_groq\":{\"id\":\"r\",\"usage\":"
              "{\"prompt_tokens\":3,\"completion_tokens\":4}}}\n\n"
            + done,
        "stop text=a refusal= calls=[] usage=3/4/?/? model=m");
    row("null usage and null counters",
        open + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":null}}\n\n" + stop + done,
        "stop text=a refusal= calls=[] usage=3/?/?/? model=m");
    row("null content in the first delta",
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\",\"content\":null}}]}\n\n" + open + stop
            + done,
        plain);
    row("unknown fields and choices",
        "data: "
        "{\"model\":\"m\",\"obfuscation\":\"xyz\",\"choices\":[{\"index\":1,\"delta\":{\"content\":\"other\"}}]}\n\n"
            + open + stop + done,
        plain);
    row("a refusal",
        "data: {\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"I can\"}}]}\n\ndata: "
        "{\"choices\":[{\"index\":0,\"delta\":{\"refusal\":\"not\"},\"finish_reason\":\"stop\"}]}\n\n"
            + done,
        "refusal text= refusal=I cannot calls=[] usage=?/?/?/? model=m");
    row("a content filter",
        open + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"content_filter\"}]}\n\n" + done,
        "filter text=a refusal= calls=[] usage=?/?/?/? model=m");
    row("two tool calls interleaved",
        "data: "
        "{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c0\",\"type\":"
        "\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"\"}}]}}]}\n\n"
        "data: "
        "{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":1,\"id\":\"c1\",\"type\":\"function\","
        "\"function\":{\"name\":\"g\",\"arguments\":\"{\"}}]}}]}\n\n"
        "data: "
        "{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"function\":{\"arguments\":\"{\\\"a\\\":1}"
        "\"}},{\"index\":1,\"function\":{\"arguments\":\"}\"}}]}}]}\n\n"
        "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\n"
            + done,
        "tool_calls text= refusal= "
        "calls=[{\"function\":{\"arguments\":\"{\\\"a\\\":1}\",\"name\":\"f\"},\"id\":\"c0\",\"type\":\"function\"},{"
        "\"function\":{\"arguments\":\"{}\",\"name\":\"g\"},\"id\":\"c1\",\"type\":\"function\"}] usage=?/?/?/? "
        "model=m");
    row("whole calls without an index, and arguments as an object",
        "data: "
        "{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"id\":\"x\",\"function\":{\"name\":"
        "\"f\",\"arguments\":{\"b\":2,\"a\":1}}},{\"id\":\"y\",\"function\":{\"name\":\"g\",\"arguments\":\"\"}}]},"
        "\"finish_reason\":\"stop\"}]}\n\n"
            + done,
        "tool_calls text= refusal= "
        "calls=[{\"function\":{\"arguments\":\"{\\\"a\\\":1,\\\"b\\\":2}\",\"name\":\"f\"},\"id\":\"x\",\"type\":"
        "\"function\"},{\"function\":{\"arguments\":\"\",\"name\":\"g\"},\"id\":\"y\",\"type\":\"function\"}] "
        "usage=?/?/?/? model=m");
    row("fragments without an index go to the last call",
        "data: "
        "{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"id\":\"x\",\"function\":{\"name\":"
        "\"f\",\"arguments\":\"not \"}}]}}]}\n\n"
        "data: "
        "{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"function\":{\"arguments\":\"JSON\"}}]},\"finish_"
        "reason\":\"tool_calls\"}]}\n\n"
            + done,
        "tool_calls text= refusal= calls=[{\"function\":{\"arguments\":\"not "
        "JSON\",\"name\":\"f\"},\"id\":\"x\",\"type\":\"function\"}] usage=?/?/?/? model=m");
    row("an error object in the middle",
        open + "data: {\"error\":{\"message\":\"boom\",\"type\":\"server_error\",\"code\":null}}\n\n",
        "error server type=server_error code=");
    row("a llama.cpp error in the middle, with a number",
        open + "data: {\"error\":{\"code\":503,\"message\":\"busy\",\"type\":\"unavailable_error\"}}\n\n",
        "error overloaded type=unavailable_error code=503");
    row("an error as text in the middle", open + "data: {\"error\":\"out of memory\"}\n\n", "error server type= code=");
    row("x_groq.error",
        open + "data: {\"choices\":[],\"x_groq\":{\"error\":{\"message\":\"m\",\"type\":\"rate_limit_exceeded\"}}}\n\n",
        "error rate_limit type=rate_limit_exceeded code=");
    row("an event named error", open + "event: error\ndata: {\"message\":\"slow down\",\"type\":\"slow_down\"}\n\n",
        "error rate_limit type=slow_down code=");
    row("an event named error with plain text", open + "event: error\ndata: went wrong\n\n",
        "error server type= code=");
    row("other event names do not matter", "event: message\n" + open + "event: x\n" + stop + done, plain);
    row("JSON that is not valid", open + "data: {\"choices\":[{\"del\n\n", "error protocol type= code=");
    row("a JSON array", open + "data: [1,2]\n\n", "error protocol type= code=");
    row("a web page", "<html>\n<body>log in</body></html>\n", "error protocol type= code=");
}

void TstChatDialect::streams()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QCOMPARE(streamed(stream, {}), expected);
}

void TstChatDialect::everySplitGivesTheSameAnswer_data()
{
    streams_data();
}

void TstChatDialect::everySplitGivesTheSameAnswer()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    QList<qsizetype> all;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        QCOMPARE(streamed(stream, {cut}), expected);
        all += cut;
    }
    QCOMPARE(streamed(stream, all), expected);
}

void TstChatDialect::deltasAreTheText()
{
    QString deltas;
    streamed(plainStream, {}, &deltas);
    QCOMPARE(deltas, QString::fromUtf8("Z\xC3\xBCrich \xF0\x9F\x98\x80"));
}

void TstChatDialect::wholeAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("a plain answer",
        "{\"model\":\"m\",\"system_fingerprint\":\"fp\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
        "\"content\":\"hi\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}",
        "stop text=hi refusal= calls=[] usage=1/2/?/? model=m");
    row("tool calls with null content",
        "{\"model\":\"m\",\"choices\":[{\"message\":{\"content\":null,\"tool_calls\":[{\"id\":\"x\",\"type\":"
        "\"function\",\"function\":{\"name\":\"f\",\"arguments\":\"{bad\"}}]},\"finish_reason\":\"stop\"}]}",
        "tool_calls text= refusal= "
        "calls=[{\"function\":{\"arguments\":\"{bad\",\"name\":\"f\"},\"id\":\"x\",\"type\":\"function\"}] "
        "usage=?/?/?/? model=m");
    row("a refusal",
        "{\"model\":\"m\",\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"no\"},\"finish_reason\":\"stop\"}]"
        "}",
        "refusal text= refusal=no calls=[] usage=?/?/?/? model=m");
    row("content in parts",
        "{\"model\":\"m\",\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"a\"},{\"type\":"
        "\"text\",\"text\":\"b\"}]},\"finish_reason\":\"length\"}]}",
        "length text=ab refusal= calls=[] usage=?/?/?/? model=m");
    row("an error under status 200",
        "{\"error\":{\"message\":\"x\",\"type\":\"invalid_request_error\",\"code\":\"context_length_exceeded\"}}",
        "error too_large type=invalid_request_error code=context_length_exceeded");
    row("no choices", "{\"model\":\"m\",\"choices\":[]}", "error protocol type= code=");
    row("HTML", "<!DOCTYPE html><html></html>", "error protocol type= code=");
    row("nothing", "", "error protocol type= code=");
    row("another JSON", "[]", "error protocol type= code=");
}

void TstChatDialect::wholeAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(shown(readChatResponse(body, origin)), expected);
}

void TstChatDialect::answersWithoutContentType()
{
    const QByteArray commented = QByteArrayLiteral(": hello\n\n") + plainStream;
    for (const QByteArray &body : {QByteArray(plainStream), commented}) {
        for (qsizetype cut = 0; cut < 40; ++cut) {
            ChatAnswer answer(origin, [] { return qint64(1); }, {});
            HttpResponse head;
            head.status = 200;
            answer.takeHead(head);
            answer.takeChunk(QByteArrayView(body).first(cut));
            answer.takeChunk(QByteArrayView(body).sliced(cut));
            QVERIFY(shown(answer.finish()).startsWith(QLatin1String("stop text=Z")));
        }
    }
    ChatAnswer whole(origin, [] { return qint64(1); }, {});
    HttpResponse head;
    head.status = 200;
    head.headers = HttpHeaders("content-type: text/html\r\n");
    whole.takeHead(head);
    whole.takeChunk("<html>");
    const ChatReading reading = whole.finish();
    QVERIFY(reading.error.has_value());
    QCOMPARE(reading.error->kind, ProviderErrorKind::Protocol);
    QVERIFY(reading.error->error.message.contains(QLatin1String("web page")));
}

void TstChatDialect::writerAndReaderAgree()
{
    ChatResponse response;
    response.text = QString::fromUtf8("Gr\xC3\xBC\xC3\x9F"
                                      "e \xF0\x9F\x98\x80\xF0\x9F\x98\x80 und mehr");
    response.toolCalls = QJsonArray{
        QJsonObject{{QStringLiteral("id"), QStringLiteral("c")},
                    {QStringLiteral("type"), QStringLiteral("function")},
                    {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), QStringLiteral("f")},
                                                             {QStringLiteral("arguments"), QStringLiteral("{}")}}}}};
    response.usage.promptTotal = 3;
    response.usage.outputTotal = 4;
    response.usage.cached = 1;
    response.usage.reasoning = 2;
    response.model = QStringLiteral("m");
    response.stop = StopReason::ToolCalls;
    for (int chunk = 0; chunk < 12; ++chunk) {
        ChatStreamReader reader(origin);
        for (const QByteArray &event : chatStreamEvents(response, chunk))
            reader.takeEvent({}, event);
        QCOMPARE(shown(reader.finish()), shown(ChatReading{response, std::nullopt}));
    }
    QCOMPARE(textPieces(QString::fromUtf8("a\xF0\x9F\x98\x80"
                                          "b"),
                        2),
             (QStringList{QString::fromUtf8("a\xF0\x9F\x98\x80"), QStringLiteral("b")}));
}

void TstChatDialect::requestBody()
{
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::ofText(MessageRole::System, QStringLiteral("s")),
                        Message::ofText(MessageRole::User, QStringLiteral("u"))};
    request.settings.temperature = 0.5;
    request.settings.topP = 0.9;
    request.settings.maxTokens = 20;
    request.settings.seed = 7;
    request.settings.stop = {QStringLiteral("END")};
    request.tools = {
        QJsonObject{{QStringLiteral("name"), QStringLiteral("f")}, {QStringLiteral("parameters"), QJsonObject()}}};
    request.responseSchema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                                         {QStringLiteral("title"), QStringLiteral("My answer!")}};
    ChatBodyOptions options;
    options.maxTokensField = QStringLiteral("max_completion_tokens");
    const QJsonObject expected =
        parsed("{\"model\":\"m\",\"messages\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":"
               "\"u\"}],\"temperature\":0.5,\"top_p\":0.9,"
               "\"max_completion_tokens\":20,\"seed\":7,\"stop\":[\"END\"],\"stream\":true,\"stream_options\":{"
               "\"include_usage\":true},"
               "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"f\",\"parameters\":{}}}],"
               "\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"My_answer_\",\"strict\":"
               "false,\"schema\":{\"type\":\"object\",\"title\":\"My answer!\"}}}}");
    QCOMPARE(parsed(chatRequestBody(request, options)), expected);
    options.stream = false;
    options.droppedFields = {QStringLiteral("seed")};
    const QJsonObject plain = parsed(chatRequestBody(request, options));
    QCOMPARE(plain.value(QStringLiteral("stream")), QJsonValue(false));
    QVERIFY(!plain.contains(QStringLiteral("stream_options")));
    QVERIFY(!plain.contains(QStringLiteral("seed")));
    QVERIFY(!parsed(chatRequestBody(ChatRequest(), ChatBodyOptions())).contains(QStringLiteral("max_tokens")));
}

void TstChatDialect::requestParts()
{
    Message user;
    user.name = QStringLiteral("ann");
    user.parts = {
        ContentPart{ContentPart::Kind::Text, QStringLiteral("look"), {}, {}},
        ContentPart{ContentPart::Kind::Image, {}, QStringLiteral("https://x/y.png"), QStringLiteral("low")},
        ContentPart{ContentPart::Kind::Audio, {}, QStringLiteral("data:audio/wav;base64,QUJD"), QStringLiteral("wav")},
        ContentPart{
            ContentPart::Kind::File, {}, QStringLiteral("data:application/pdf;base64,QUJD"), QStringLiteral("a.pdf")},
        ContentPart{ContentPart::Kind::File, {}, QStringLiteral("file-1"), {}}};
    QCOMPARE(
        chatMessageJson(user),
        parsed(
            "{\"role\":\"user\",\"name\":\"ann\",\"content\":[{\"type\":\"text\",\"text\":\"look\"},"
            "{\"type\":\"image_url\",\"image_url\":{\"url\":\"https://x/y.png\",\"detail\":\"low\"}},"
            "{\"type\":\"input_audio\",\"input_audio\":{\"data\":\"QUJD\",\"format\":\"wav\"}},"
            "{\"type\":\"file\",\"file\":{\"file_data\":\"data:application/pdf;base64,QUJD\",\"filename\":\"a.pdf\"}},"
            "{\"type\":\"file\",\"file\":{\"file_id\":\"file-1\"}}]}"));
    Message call;
    call.role = MessageRole::Assistant;
    call.toolCalls = {QJsonObject{{QStringLiteral("id"), QStringLiteral("c1")}}};
    QCOMPARE(chatMessageJson(call),
             parsed("{\"role\":\"assistant\",\"content\":null,\"tool_calls\":[{\"id\":\"c1\"}]}"));
    Message result = Message::ofText(MessageRole::Tool, QStringLiteral("42"));
    result.toolCallId = QStringLiteral("c1");
    QCOMPARE(chatMessageJson(result), parsed("{\"role\":\"tool\",\"content\":\"42\",\"tool_call_id\":\"c1\"}"));
}

void TstChatDialect::extraFieldsCannotReplaceOurs()
{
    ChatRequest request;
    request.model = QStringLiteral("right");
    request.settings.extra = {
        {QStringLiteral("model"), QStringLiteral("wrong")},
        {QStringLiteral("stream"), false},
        {QStringLiteral("messages"), QStringLiteral("wrong")},
        {QStringLiteral("top_k"), 5},
        {QStringLiteral("response_format"), QJsonObject{{QStringLiteral("type"), QStringLiteral("json_object")}}}};
    request.responseSchema = QJsonObject();
    const QJsonObject body = parsed(chatRequestBody(request, ChatBodyOptions()));
    QCOMPARE(body.value(QStringLiteral("model")).toString(), QStringLiteral("right"));
    QVERIFY(body.value(QStringLiteral("stream")).toBool());
    QVERIFY(body.value(QStringLiteral("messages")).isArray());
    QCOMPARE(body.value(QStringLiteral("top_k")).toInt(), 5);
    QCOMPARE(body.value(QStringLiteral("response_format"))[QStringLiteral("type")].toString(),
             QStringLiteral("json_object"));
}

void TstChatDialect::loneSurrogates()
{
    ChatRequest request;
    const QString broken = QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00)
                         + QString::fromUtf8("\xF0\x9F\x98\x80");
    request.messages = {Message::ofText(MessageRole::User, broken)};
    request.settings.extra = {{QStringLiteral("user"), broken}};
    const QByteArray body = chatRequestBody(request, ChatBodyOptions());
    const QByteArray good("a\xEF\xBF\xBD"
                          "b\xEF\xBF\xBD\xF0\x9F\x98\x80");
    QCOMPARE(body.count(good), 2);
}

void TstChatDialect::strictSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<bool>("strict");
    QTest::addRow("a closed object") << QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},"
                                                   "\"required\":[\"a\"],\"additionalProperties\":false}")
                                     << true;
    QTest::addRow("an optional property") << QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":"
                                                        "\"string\"}},\"required\":[],\"additionalProperties\":false}")
                                          << false;
    QTest::addRow("an open object") << QByteArray(
        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]}")
                                    << false;
    QTest::addRow("a default") << QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\","
                                             "\"default\":\"x\"}},\"required\":[\"a\"],\"additionalProperties\":false}")
                               << false;
    QTest::addRow("a property named default")
        << QByteArray("{\"type\":\"object\",\"properties\":{\"default\":{\"type\":\"string\"}},\"required\":["
                      "\"default\"],\"additionalProperties\":false}")
        << true;
    QTest::addRow("an open object inside")
        << QByteArray("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":\"object\"}}}"
                      ",\"required\":[\"a\"],\"additionalProperties\":false}")
        << false;
    QTest::addRow("a root with alternatives")
        << QByteArray("{\"type\":\"object\",\"anyOf\":[],\"additionalProperties\":false}") << false;
    QTest::addRow("a root that is a list") << QByteArray("{\"type\":\"array\"}") << false;
}

void TstChatDialect::strictSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(bool, strict);
    QCOMPARE(isStrictSchema(parsed(schema)), strict);
}

void TstChatDialect::errorBodies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int status, const char *body, const char *kind, const char *type,
                        const char *code, const char *says) {
        QTest::addRow("%s", name) << status << QByteArray(body) << QString::fromLatin1(kind)
                                  << QString::fromLatin1(type) << QString::fromLatin1(code)
                                  << QString::fromLatin1(says);
    };
    row("OpenAI: bad key", 401,
        "{\"error\":{\"message\":\"Incorrect\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":\"invalid_"
        "api_key\"}}",
        "auth", "invalid_request_error", "invalid_api_key", "Incorrect");
    row("OpenAI: region", 403, "{\"error\":{\"message\":\"region\",\"type\":\"x\",\"code\":null}}", "auth", "x", "",
        "region");
    row("OpenAI: unknown model", 404,
        "{\"error\":{\"message\":\"no\",\"type\":\"invalid_request_error\",\"code\":\"model_not_found\"}}", "not_found",
        "invalid_request_error", "model_not_found", "no");
    row("OpenAI: field refused", 400,
        "{\"error\":{\"message\":\"no\",\"type\":\"invalid_request_error\",\"param\":\"temperature\",\"code\":"
        "\"unsupported_value\"}}",
        "bad_request", "invalid_request_error", "unsupported_value", "no");
    row("OpenAI: context", 400,
        "{\"error\":{\"message\":\"long\",\"type\":\"invalid_request_error\",\"code\":\"context_length_exceeded\"}}",
        "too_large", "invalid_request_error", "context_length_exceeded", "long");
    row("OpenAI: rate", 429,
        "{\"error\":{\"message\":\"slow\",\"type\":\"requests\",\"code\":\"rate_limit_exceeded\"}}", "rate_limit",
        "requests", "rate_limit_exceeded", "slow");
    row("OpenAI: quota by type", 429, "{\"error\":{\"message\":\"pay\",\"type\":\"insufficient_quota\",\"code\":null}}",
        "quota", "insufficient_quota", "", "pay");
    row("OpenAI: quota by code", 429,
        "{\"error\":{\"message\":\"pay\",\"type\":\"x\",\"code\":\"credit_balance_exhausted\"}}", "quota", "x",
        "credit_balance_exhausted", "pay");
    row("OpenAI: spend limit", 429, "{\"error\":{\"message\":\"pay\",\"code\":\"project_spend_limit_exceeded\"}}",
        "quota", "", "project_spend_limit_exceeded", "pay");
    row("OpenAI: overloaded", 503,
        "{\"error\":{\"message\":\"busy\",\"type\":\"service_unavailable_error\",\"code\":\"server_is_overloaded\"}}",
        "overloaded", "service_unavailable_error", "server_is_overloaded", "busy");
    row("server error", 500, "{\"error\":{\"message\":\"x\",\"type\":\"server_error\"}}", "server", "server_error", "",
        "x");
    row("conflict", 409, "{}", "server", "", "", "");
    row("too large", 413, "", "too_large", "", "", "");
    row("unprocessable", 422, "{\"detail\":\"field required\"}", "bad_request", "", "", "field required");
    row("gateway time-out", 504, "", "timeout", "", "", "");
    row("payment required", 402, "{\"error\":{\"message\":\"x\"}}", "quota", "", "", "x");
    row("Groq: flex capacity", 498, "{\"error\":{\"message\":\"x\",\"type\":\"capacity\"}}", "overloaded", "capacity",
        "", "x");
    row("529", 529,
        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"},\"request_id\":\"req_"
        "9\"}",
        "overloaded", "overloaded_error", "", "Overloaded");
    row("spend limit in the details", 429,
        "{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"x\",\"details\":{\"error_code\":"
        "\"enforced_spend_limit_reached\"}}}",
        "quota", "rate_limit_error", "enforced_spend_limit_reached", "x");
    row("llama.cpp: numeric code", 503,
        "{\"error\":{\"code\":503,\"message\":\"Loading model\",\"type\":\"unavailable_error\"}}", "overloaded",
        "unavailable_error", "503", "Loading model");
    row("llama.cpp: context", 400,
        "{\"error\":{\"code\":400,\"message\":\"x\",\"type\":\"exceed_context_size_error\",\"n_ctx\":4096}}",
        "too_large", "exceed_context_size_error", "400", "x");
    row("vLLM: flat", 400,
        "{\"object\":\"error\",\"message\":\"bad\",\"type\":\"BadRequestError\",\"param\":null,\"code\":400}",
        "bad_request", "BadRequestError", "400", "bad");
    row("Ollama: plain text", 500, "{\"error\":\"model runner stopped\"}", "server", "", "", "model runner stopped");
    row("plain text", 502, "upstream gone", "server", "", "", "upstream gone");
    row("HTML", 502, "<html><body>Bad gateway</body></html>", "server", "", "", "");
    row("a redirect", 307, "", "protocol", "", "", "base URL");
}

void TstChatDialect::errorBodies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, type);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const ProviderError failure = errorFromHttp(status, HttpHeaders("x-request-id: req_1\r\n"), body, origin);
    QCOMPARE(providerErrorKindName(failure.kind), kind);
    QCOMPARE(failure.type, type);
    QCOMPARE(failure.code, code);
    QCOMPARE(failure.httpStatus, status);
    QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
    QVERIFY(failure.error.message.contains(origin));
    QVERIFY(failure.error.detail.contains(QLatin1String("req_1")));
    if (body.startsWith('<'))
        QVERIFY2(failure.error.detail.contains(QLatin1String("Bad gateway")), "the page is kept");
    else
        QVERIFY2(says.size() < 4 || !failure.error.detail.contains(says),
                 "the provider's words may quote the prompt: not in the log");
}

/// A wait that is too long to be kept is said.
void TstChatDialect::longWaitIsTold()
{
    const auto slowDown = [](const char *wait) {
        return errorFromHttp(429, HttpHeaders(QByteArray("retry-after: ") + wait + "\r\n"), {}, origin).error.message;
    };
    QVERIFY2(slowDown("86400").contains(QLatin1String("asks to wait 86400 second")), qPrintable(slowDown("86400")));
    QVERIFY(!slowDown("2").contains(QLatin1String("asks to wait")));
}

void TstChatDialect::secretsStayOut()
{
    const ProviderError failure =
        errorFromHttp(401, {},
                      "{\"error\":{\"message\":\"Incorrect API key provided: "
                      "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH.\",\"code\":\"invalid_api_key\"}}",
                      origin);
    const QString all = failure.error.text() + failure.error.detail;
    QVERIFY2(!all.contains(QLatin1String("sk-proj-abcdef")), qPrintable(all));
    const QByteArray longBody = "{\"error\":{\"message\":\"" + QByteArray(5000, 'x') + "\"}}";
    const ProviderError longOne = errorFromHttp(400, {}, longBody, origin);
    QVERIFY(longOne.error.message.size() < 600);
}

QTEST_GUILESS_MAIN(TstChatDialect)
#include "tst_chatdialect.moc"
