// SPDX-License-Identifier: GPL-3.0-or-later
// What servers do to a client, over a real connection: every row is one habit seen in the wild.
#include "core/net/httptransport.h"
#include "core/provider/httpchatprovider.h"
#include "tests/core/provider/dialectfixture.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

const char wireCanary[] = "sk-canary-0123456789abcdefghijklmnop";

LoopbackAnswer failing(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    LoopbackAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

LoopbackAnswer raw(const QByteArray &stream)
{
    LoopbackAnswer answer;
    answer.rawStream = stream;
    return answer;
}

QByteArray dataLine(const QByteArray &json)
{
    return QByteArray("data: " + json + "\n\n");
}

/// The date of an HTTP header, @p seconds from now.
QByteArray httpDate(int seconds)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

QString outcomeLine(const ChatOutcome &outcome)
{
    return readingLine(ChatReading{outcome.response, outcome.error}) + QStringLiteral(" tries=%1").arg(outcome.tries);
}

const char plainLine[] = "stop text=a refusal= calls=[] usage=?/?/?/?/? model=m tries=1";

} // namespace

class TstProviderWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void streams_data();
    void streams();
    void streamsByteByByte_data() { streams_data(); }
    void streamsByteByByte();
    void refusals_data();
    void refusals();
    void waits_data();
    void waits();
    void cancelled_data();
    void cancelled();
    void secretsStayOut_data();
    void secretsStayOut();

private:
    void build(DialectKind dialect, const std::function<void(HttpChatOptions &)> &change = {});
    ChatOutcome ask(const std::function<void(QString)> &onDelta = {}, const Context &context = {})
    {
        ChatRequest request;
        request.model = QStringLiteral("m");
        request.messages = {Message::ofText(MessageRole::User, QStringLiteral("a"))};
        return QCoro::waitFor(m_provider->chat(request, context, onDelta));
    }

    SystemClock m_clock;
    SystemResolver m_resolver;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<HttpChatProvider> m_provider;
};

void TstProviderWire::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    QVERIFY(m_guard->allowUrl(m_server->baseUrl()).ok());
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
}

void TstProviderWire::cleanup()
{
    m_provider.reset();
    m_transport.reset();
    m_server.reset();
}

void TstProviderWire::build(DialectKind dialect, const std::function<void(HttpChatOptions &)> &change)
{
    HttpChatOptions options;
    options.info.baseUrl = m_server->baseUrl();
    options.dialect = dialect;
    options.apiKey = [] { return Result<QByteArray>(QByteArray(wireCanary)); };
    options.attempts.retry.baseMs = 10;
    options.attempts.retry.capMs = 20;
    if (change)
        change(options);
    m_provider = std::make_unique<HttpChatProvider>(options, *m_transport, m_clock, [] { return 0.5; });
}

void TstProviderWire::streams_data()
{
    QTest::addColumn<DialectKind>("dialect");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("expected");
    const auto chat = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::addRow("%s", name) << DialectKind::Chat << stream << QString::fromUtf8(expected);
    };
    const auto messages = [](const char *name, const QByteArray &stream, const char *expected) {
        QTest::addRow("%s", name) << DialectKind::Messages << stream << QString::fromUtf8(expected);
    };
    const QByteArray open = dataLine(R"({"model":"m","choices":[{"index":0,"delta":{"content":"a"}}]})");
    const QByteArray stop = dataLine(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})");
    const QByteArray done = "data: [DONE]\n\n";
    const QByteArray called = dataLine(R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]})");
    chat("comment lines", ":\n\n" + open + ": keep-alive\n\n" + stop + done, plainLine);
    chat("CRLF and a code point in pieces",
         QByteArray(dataLine("{\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"\xF0\x9F\x98\x80\"}}]}") + stop
                    + done)
             .replace('\n', "\r\n"),
         "stop text=\xF0\x9F\x98\x80 refusal= calls=[] usage=?/?/?/?/? model=m tries=1");
    chat("missing last empty line", open + stop.trimmed(), plainLine);
    chat("[DONE] with trailing spaces", open + stop + "data: [DONE]   \n\n", plainLine);
    chat("usage-only chunk",
         open + stop + dataLine(R"({"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4}})") + done,
         "stop text=a refusal= calls=[] usage=9/4/?/?/? model=m tries=1");
    chat(
        "two parallel tool calls interleaved",
        dataLine(
            R"({"model":"m","choices":[{"delta":{"tool_calls":[{"index":0,"id":"x","function":{"name":"f","arguments":"{\"a\""}}]}}]})")
            + dataLine(
                R"({"choices":[{"delta":{"tool_calls":[{"index":1,"id":"y","function":{"name":"g","arguments":"{"}}]}}]})")
            + dataLine(
                R"({"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}},{"index":1,"function":{"arguments":"}"}}]}}]})")
            + called + done,
        "tool_calls text= refusal= calls=[f({\"a\":1})#x g({})#y] usage=?/?/?/?/? model=m tries=1");
    chat(
        "empty tool arguments",
        dataLine(
            R"({"model":"m","choices":[{"delta":{"tool_calls":[{"index":0,"id":"x","function":{"name":"f","arguments":""}}]}}]})")
            + called + done,
        "tool_calls text= refusal= calls=[f()#x] usage=?/?/?/?/? model=m tries=1");
    chat(
        "invalid JSON arguments",
        dataLine(
            R"({"model":"m","choices":[{"delta":{"tool_calls":[{"index":0,"id":"x","function":{"name":"f","arguments":"{bad"}}]}}]})")
            + called + done,
        "tool_calls text= refusal= calls=[f({bad)#x] usage=?/?/?/?/? model=m tries=1");
    chat("error object mid-stream", open + dataLine(R"({"error":{"type":"invalid_request_error","code":"c"}})"),
         "error bad_request type=invalid_request_error code=c tries=1");
    chat("truncated stream", open, "error protocol type= code= tries=1");
    chat(
        "Groq: usage in x_groq",
        open
            + dataLine(
                R"({"choices":[{"delta":{},"finish_reason":"stop"}],"x_groq":{"id":"r","usage":{"prompt_tokens":3,"completion_tokens":4}}})")
            + done,
        "stop text=a refusal= calls=[] usage=3/4/?/?/? model=m tries=1");
    chat("Groq: x_groq.error",
         open + dataLine(R"({"choices":[],"x_groq":{"error":{"type":"invalid_request_error","message":"m"}}})"),
         "error bad_request type=invalid_request_error code= tries=1");
    chat("llama.cpp: numeric code mid-stream",
         open + dataLine(R"({"error":{"code":400,"message":"x","type":"exceed_context_size_error"}})"),
         "error too_large type=exceed_context_size_error code=400 tries=1");
    chat("vLLM: flat error mid-stream",
         open + dataLine(R"({"object":"error","message":"x","type":"BadRequestError","code":400})"),
         "error bad_request type=BadRequestError code=400 tries=1");
    const QByteArray start =
        wireEvent(R"({"type":"message_start","message":{"model":"m","usage":{"input_tokens":9,"output_tokens":1}}})");
    const QByteArray piece =
        wireEvent(R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})")
        + wireEvent(R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a"}})");
    const QByteArray end =
        wireEvent(R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":4}})")
        + wireEvent(R"({"type":"message_stop"})");
    const char claude[] = "stop text=a refusal= calls=[] usage=9/4/?/?/? model=m tries=1";
    messages("Anthropic: ping before message_start", wireEvent(R"({"type":"ping"})") + start + piece + end, claude);
    messages("Anthropic: unknown event", start + wireEvent(R"({"type":"brand_new"})") + piece + end, claude);
    messages("Anthropic: unknown block type",
             start + wireEvent(R"({"type":"content_block_start","index":1,"content_block":{"type":"brand_new"}})")
                 + piece + end,
             claude);
    messages("Anthropic: cumulative usage",
             start + piece + wireEvent(R"({"type":"message_delta","delta":{},"usage":{"output_tokens":2}})") + end,
             claude);
    messages("Anthropic: error after status 200",
             start + piece + wireEvent(R"({"type":"error","error":{"type":"invalid_request_error","message":"x"}})"),
             "error bad_request type=invalid_request_error code= tries=1");
    QTest::addRow("OpenAI responses: no terminal event")
        << DialectKind::Responses << wireEvent(R"({"type":"response.output_text.delta","output_index":0,"delta":"a"})")
        << QStringLiteral("error protocol type= code= tries=1");
}

void TstProviderWire::streams()
{
    QFETCH(DialectKind, dialect);
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    build(dialect);
    m_server->enqueue(raw(stream));
    QCOMPARE(outcomeLine(ask([](const QString &) {})), expected);
}

void TstProviderWire::streamsByteByByte()
{
    QFETCH(DialectKind, dialect);
    QFETCH(QByteArray, stream);
    QFETCH(QString, expected);
    build(dialect);
    // Each byte is a chunk of its own on the wire, so that no read can join two of them before they are parsed.
    LoopbackAnswer answer;
    answer.rawStream = stream;
    answer.chunkBytes = 1;
    m_server->enqueue(answer);
    QCOMPARE(outcomeLine(ask([](const QString &) {})), expected);
    answer.gzip = true;
    m_server->enqueue(answer);
    QCOMPARE(outcomeLine(ask([](const QString &) {})), expected);
}

void TstProviderWire::refusals_data()
{
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const LoopbackAnswer &answer, const char *expected) {
        QTest::addRow("%s", name) << answer << QString::fromLatin1(expected);
    };
    LoopbackAnswer page = failing(200, "<html><body>log in</body></html>");
    page.contentType = "text/html";
    row("HTTP 200 with HTML", page, "error protocol type= code= tries=1");
    row("quota 429 is not tried again", failing(429, R"({"error":{"type":"insufficient_quota","message":"pay"}})"),
        "error quota type=insufficient_quota code= tries=1");
    row("quota 429 told by its code", failing(429, R"({"error":{"type":"x","code":"credit_balance_exhausted"}})"),
        "error quota type=x code=credit_balance_exhausted tries=1");
    row("Anthropic: spend limit 429",
        failing(
            429,
            R"({"type":"error","error":{"type":"rate_limit_error","message":"m","details":{"error_code":"contract_spend_limit_reached"}}})"),
        "error quota type=rate_limit_error code=contract_spend_limit_reached tries=1");
    row("402", failing(402, R"({"type":"error","error":{"type":"billing_error","message":"m"}})"),
        "error quota type=billing_error code= tries=1");
    row("redirect refused", failing(307, "", {HttpHeader{"Location", "http://127.0.0.1:1/"}}),
        "error protocol type= code= tries=1");
    row("400 is not tried again", failing(400, R"({"error":{"type":"invalid_request_error"}})"),
        "error bad_request type=invalid_request_error code= tries=1");
    row("422", failing(422, "{}"), "error bad_request type= code= tries=1");
    row("llama.cpp: numeric code",
        failing(400, R"({"error":{"code":400,"message":"x","type":"exceed_context_size_error","n_ctx":4096}})"),
        "error too_large type=exceed_context_size_error code=400 tries=1");
    row("vLLM: flat error", failing(400, R"({"object":"error","message":"x","type":"BadRequestError","code":400})"),
        "error bad_request type=BadRequestError code=400 tries=1");
    row("Ollama: plain string error", failing(404, R"({"error":"model 'x' not found"})"),
        "error not_found type= code= tries=1");
    row("x-should-retry: false", failing(503, "{}", {HttpHeader{"x-should-retry", "false"}}),
        "error overloaded type= code= tries=1");
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault::DropBeforeFirstByte;
    row("connection closed before headers is not sent twice", drop, "error network type= code= tries=1");
    LoopbackAnswer reset;
    reset.fault = LoopbackAnswer::Fault::ResetBeforeFirstByte;
    row("connection reset before headers is not sent twice", reset, "error network type= code= tries=1");
    LoopbackAnswer cut;
    cut.fault = LoopbackAnswer::Fault::CutChunked;
    row("truncated chunked body", cut, "error protocol type= code= tries=1");
}

void TstProviderWire::refusals()
{
    QFETCH(LoopbackAnswer, answer);
    QFETCH(QString, expected);
    for (const DialectKind dialect : {DialectKind::Chat, DialectKind::Responses, DialectKind::Messages}) {
        m_server->reset();
        build(dialect);
        ask(); // so that the connection is a used one, which clients like to try again
        m_server->enqueue(answer);
        QCOMPARE(outcomeLine(ask()), expected);
        QCOMPARE(m_server->stats().requests, 2);
    }
}

void TstProviderWire::waits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<double>("least"); ///< milliseconds
    QTest::addColumn<double>("most");
    using Headers = QList<HttpHeader>;
    const double soon = 60; // the policy of this test waits 10 ms at most
    QTest::newRow("retry-after absent") << 429 << Headers() << 8.0 << soon;
    QTest::newRow("retry-after float") << 429 << Headers{{"retry-after", "0.12"}} << 119.0 << 1000.0;
    QTest::newRow("retry-after date") << 503 << Headers{{"retry-after", httpDate(3)}} << 500.0 << 4000.0;
    QTest::newRow("retry-after date in the past") << 503 << Headers{{"retry-after", httpDate(-30)}} << 8.0 << soon;
    QTest::newRow("retry-after negative") << 429 << Headers{{"retry-after", "-5"}} << 8.0 << soon;
    QTest::newRow("retry-after 9999") << 429 << Headers{{"retry-after", "9999"}} << 8.0 << soon;
    QTest::newRow("retry-after that is none") << 429 << Headers{{"retry-after", "soon"}} << 8.0 << soon;
    QTest::newRow("retry-after-ms has priority")
        << 429 << Headers{{"retry-after", "50"}, {"retry-after-ms", "110"}} << 109.0 << 1000.0;
    QTest::newRow("x-should-retry: true") << 400 << Headers{{"x-should-retry", "true"}} << 8.0 << soon;
    QTest::newRow("529") << 529 << Headers() << 8.0 << soon;
    QTest::newRow("408") << 408 << Headers() << 8.0 << soon;
    QTest::newRow("409") << 409 << Headers() << 8.0 << soon;
}

void TstProviderWire::waits()
{
    QFETCH(int, status);
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(double, least);
    QFETCH(double, most);
    build(DialectKind::Messages);
    m_server->enqueue(failing(status, "{}", headers));
    const ChatOutcome outcome = ask();
    QVERIFY2(outcome.response.has_value(), outcome.error ? qPrintable(outcome.error->error.text()) : "");
    QCOMPARE(outcome.tries, 2);
    QVERIFY2(outcome.timing.waitMs >= least, qPrintable(QString::number(outcome.timing.waitMs)));
    QVERIFY2(outcome.timing.waitMs <= most + 1000, qPrintable(QString::number(outcome.timing.waitMs)));
}

void TstProviderWire::cancelled_data()
{
    QTest::addColumn<DialectKind>("dialect");
    QTest::addColumn<bool>("duringStream");
    for (const DialectKind dialect : {DialectKind::Chat, DialectKind::Responses, DialectKind::Messages}) {
        QTest::addRow("%s: cancel during stream", qPrintable(dialectName(dialect))) << dialect << true;
        QTest::addRow("%s: cancel during wait", qPrintable(dialectName(dialect))) << dialect << false;
    }
}

void TstProviderWire::cancelled()
{
    QFETCH(DialectKind, dialect);
    QFETCH(bool, duringStream);
    build(dialect);
    LoopbackAnswer answer = failing(429, "{}", {HttpHeader{"retry-after", "30"}});
    if (duringStream) {
        answer = LoopbackAnswer();
        answer.text = QByteArray(2000, 'z');
        answer.chunkChars = 1;
        answer.eventDelayMs = 5;
    }
    m_server->enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    int pieces = 0;
    ChatRequest request;
    request.model = QStringLiteral("m");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("a"))};
    Task<ChatOutcome> running = m_provider->chat(request, context, [&](const QString &) { ++pieces; });
    if (duringStream)
        QTRY_VERIFY(pieces > 2);
    else
        QTRY_VERIFY(m_server->stats().requests == 1 && m_transport->activeRequests() == 0);
    QElapsedTimer timer;
    timer.start();
    source.cancel();
    const ChatOutcome outcome = QCoro::waitFor(running);
    QCOMPARE(outcome.error->kind, ProviderErrorKind::Cancelled);
    QCOMPARE(outcome.tries, 1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_server->stats().requests, 1);
}

void TstProviderWire::secretsStayOut_data()
{
    QTest::addColumn<DialectKind>("dialect");
    QTest::addColumn<LoopbackAnswer>("answer");
    const QByteArray canary(wireCanary);
    for (const DialectKind dialect : {DialectKind::Chat, DialectKind::Responses, DialectKind::Messages}) {
        const auto row = [dialect](const char *name, const LoopbackAnswer &answer) {
            QTest::addRow("%s: %s", qPrintable(dialectName(dialect)), name) << dialect << answer;
        };
        row("a wrong key that is repeated", failing(401, "{\"error\":{\"message\":\"wrong: " + canary + "\"}}"));
        row("in plain text", failing(403, "wrong: " + canary));
        row("on a page", failing(502, "<html>" + canary + "</html>", {HttpHeader{"x-should-retry", "false"}}));
        row("as type and code",
            failing(400, "{\"error\":{\"message\":\"m\",\"type\":\"" + canary + "\",\"code\":\"" + canary + "\"}}"));
        row("in the middle of a stream",
            raw(dataLine("{\"type\":\"error\",\"error\":{\"message\":\"" + canary + "\"}}")));
        LoopbackAnswer text;
        text.text = "your key is " + canary;
        row("as the answer", text);
    }
}

void TstProviderWire::secretsStayOut()
{
    QFETCH(DialectKind, dialect);
    QFETCH(LoopbackAnswer, answer);
    build(dialect, [](HttpChatOptions &options) { options.attempts.retry.maxRetries = 0; });
    m_server->enqueue(answer);
    const ChatOutcome outcome = ask();
    QCOMPARE(m_server->stats().requests, 1);
    QString said;
    if (outcome.error)
        said = outcome.error->error.text() + outcome.error->error.detail + outcome.error->type + outcome.error->code;
    else
        said = outcome.response->text + outcome.response->requestId;
    QVERIFY2(!said.contains(QLatin1String(wireCanary)), qPrintable(said));
}

QTEST_GUILESS_MAIN(TstProviderWire)
#include "tst_providerwire.moc"
