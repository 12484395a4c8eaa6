// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/provider/httpchatprovider.h"
#include "tests/support/loopbackserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace promptlab;

namespace {

const QList<DialectKind> allDialects{DialectKind::Chat, DialectKind::Responses, DialectKind::Messages};

const QByteArray canaryKey("sk-canary-0123456789abcdefghijklmnop");

LoopbackAnswer failing(int status, const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    LoopbackAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

QString shown(const ChatOutcome &outcome)
{
    if (outcome.error)
        return QStringLiteral("%1 %2 tries=%3")
            .arg(providerErrorKindName(outcome.error->kind))
            .arg(outcome.error->httpStatus)
            .arg(outcome.tries);
    return QStringLiteral("%1 \"%2\" tries=%3")
        .arg(stopReasonName(outcome.response->stop), outcome.response->text)
        .arg(outcome.tries);
}

} // namespace

class TstHttpChatProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void streamedAnswer();
    void plainAnswer();
    void serverThatIgnoresStream();
    void slowBytesAndGzip();
    void keyIsSentAndNeverShown();
    void oneScriptInEveryDialect_data();
    void oneScriptInEveryDialect();
    void pathsOfTheDialects();
    void droppedSettingsAreTold();
    void failures_data();
    void failures();
    void retryThenSuccess();
    void retryWaitsAreCounted();
    void retriedPostIsCounted();
    void neverRetriedOnceHandedOn();
    void retryAfterPausesTheOthers();
    void emptyQuotaIsHeeded();
    void rateIsKept();
    void neverMoreAtOnceThanAllowed();
    void refusalHalvesWhatIsUnderWay();
    void providersOfOneKeyShareTheirLimiter();
    void breakerRefuses();
    void cancelDuringWait();
    void cancelDuringStream();
    void timeOutIsTold();
    void missingKey();
    void models();
    void manyCallsEachOnce();

private:
    ChatRequest ask(const QString &text, const QString &model = QStringLiteral("loop-small")) const;
    void build(const std::function<void(HttpChatOptions &)> &change = {});
    ChatOutcome chat(const ChatRequest &request, const Context &context = {},
                     const std::function<void(QString)> &onDelta = {})
    {
        return QCoro::waitFor(m_provider->chat(request, context, onDelta));
    }

    SystemClock m_clock;
    SystemResolver m_resolver;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<HttpChatProvider> m_provider;
};

void TstHttpChatProvider::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    QVERIFY(m_guard->allowUrl(m_server->baseUrl()).ok());
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
    build();
}

void TstHttpChatProvider::cleanup()
{
    QCOMPARE(m_transport->activeRequests(), 0);
    m_provider.reset();
    m_transport.reset();
    m_server.reset();
}

void TstHttpChatProvider::build(const std::function<void(HttpChatOptions &)> &change)
{
    HttpChatOptions options;
    options.info.id = QStringLiteral("openai-compatible");
    options.info.baseUrl = m_server->baseUrl() + QLatin1Char('/');
    options.apiKey = [] { return Result<QByteArray>(canaryKey); };
    options.timeouts = HttpTimeouts{2000, 5000, 5000, 10'000};
    options.attempts.retry.baseMs = 10;
    options.attempts.retry.capMs = 20;
    if (change)
        change(options);
    m_provider = std::make_unique<HttpChatProvider>(options, *m_transport, m_clock, [] { return 0.5; });
}

ChatRequest TstHttpChatProvider::ask(const QString &text, const QString &model) const
{
    ChatRequest request;
    request.model = model;
    request.messages = {Message::ofText(MessageRole::System, QStringLiteral("be brief")),
                        Message::ofText(MessageRole::User, text)};
    return request;
}

void TstHttpChatProvider::streamedAnswer()
{
    QStringList deltas;
    const ChatOutcome outcome =
        chat(ask(QStringLiteral("hello there")), {}, [&](const QString &piece) { deltas += piece; });
    QVERIFY2(outcome.response.has_value(), outcome.error ? qPrintable(outcome.error->error.text()) : "");
    QCOMPARE(outcome.response->text, QStringLiteral("hello there"));
    QCOMPARE(deltas.join(QString()), QStringLiteral("hello there"));
    QCOMPARE(outcome.response->stop, StopReason::Stop);
    QCOMPARE(outcome.response->model, QStringLiteral("loop-small"));
    QCOMPARE(outcome.response->fingerprint, QStringLiteral("fp_loopback"));
    QCOMPARE(outcome.response->requestId, QStringLiteral("req_loopback"));
    QVERIFY(outcome.response->usage.promptTotal.value_or(0) > 0);
    QVERIFY(!outcome.response->usage.raw.isEmpty());
    QVERIFY(!outcome.response->usage.cached.has_value());
    QVERIFY(!outcome.response->simulated);
    QCOMPARE(outcome.tries, 1);
    QVERIFY(outcome.timing.firstTokenMs.value_or(0) > 0);
    QVERIFY(outcome.timing.totalMs >= *outcome.timing.firstTokenMs);
    QVERIFY(outcome.timing.wallMs >= outcome.timing.totalMs);
    const LoopbackRequest seen = m_server->requests().first();
    QCOMPARE(seen.path, QByteArray("/v1/chat/completions"));
    const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
    QVERIFY(body.value(QStringLiteral("stream_options"))[QStringLiteral("include_usage")].toBool());
}

void TstHttpChatProvider::plainAnswer()
{
    build([](HttpChatOptions &options) { options.body.stream = false; });
    QStringList deltas;
    const ChatOutcome outcome = chat(ask(QStringLiteral("hello")), {}, [&](const QString &piece) { deltas += piece; });
    QCOMPARE(shown(outcome), QStringLiteral("stop \"hello\" tries=1"));
    QCOMPARE(deltas, QStringList{QStringLiteral("hello")});
    QVERIFY(outcome.response->usage.outputTotal.has_value());
}

void TstHttpChatProvider::serverThatIgnoresStream()
{
    m_server->enqueue(failing(
        200, "{\"model\":\"m\",\"choices\":[{\"message\":{\"content\":\"whole\"},\"finish_reason\":\"stop\"}]}"));
    QCOMPARE(shown(chat(ask(QStringLiteral("x")))), QStringLiteral("stop \"whole\" tries=1"));
}

void TstHttpChatProvider::slowBytesAndGzip()
{
    LoopbackAnswer slow;
    slow.byteDelayMs = 1;
    slow.events = {"{\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Z\xC3\xBCrich\"},\"finish_"
                   "reason\":\"stop\"}]}"};
    m_server->enqueue(slow);
    QCOMPARE(shown(chat(ask(QStringLiteral("x")))), QString::fromUtf8("stop \"Z\xC3\xBCrich\" tries=1"));
    LoopbackAnswer zipped;
    zipped.gzip = true;
    zipped.eventDelayMs = 2;
    m_server->enqueue(zipped);
    QCOMPARE(shown(chat(ask(QStringLiteral("zipped")))), QStringLiteral("stop \"zipped\" tries=1"));
}

void TstHttpChatProvider::keyIsSentAndNeverShown()
{
    chat(ask(QStringLiteral("x")));
    QCOMPARE(m_server->requests().first().headers.value("authorization"), "Bearer " + canaryKey);
    QVERIFY(!m_server->requests().first().body.contains(canaryKey));
    // A server that repeats the key in its error.
    m_server->enqueue(failing(401, "{\"error\":{\"message\":\"Incorrect API key provided: " + canaryKey
                                       + "\",\"code\":\"invalid_api_key\"}}"));
    const ChatOutcome outcome = chat(ask(QStringLiteral("prompt canary")));
    QCOMPARE(shown(outcome), QStringLiteral("auth 401 tries=1"));
    const QString all = outcome.error->error.text() + outcome.error->error.detail;
    QVERIFY2(!all.contains(QString::fromLatin1(canaryKey)), qPrintable(all));
    QVERIFY(!all.contains(QLatin1String("prompt canary")));

    // Or in its answer.
    const ChatOutcome echoed = chat(ask(QStringLiteral("is it ") + QString::fromLatin1(canaryKey)));
    QCOMPARE(echoed.response->text, QStringLiteral("is it [redacted]"));

    build([](HttpChatOptions &options) {
        options.auth = AuthStyle::XApiKey;
        options.apiKey = [] { return Result<QByteArray>(QByteArray("a key of no known shape")); };
    });
    m_server->enqueue(failing(401, "{\"error\":{\"message\":\"Wrong: a key of no known shape.\"}}"));
    const ChatOutcome shapeless = chat(ask(QStringLiteral("y")));
    QVERIFY2(shapeless.error->error.message.contains(QLatin1String("Wrong: [redacted].")),
             qPrintable(shapeless.error->error.message));
    m_server->enqueue(failing(401, "a key of no known shape"));
    QVERIFY(!QCoro::waitFor(m_provider->models({})).error().text().contains(QLatin1String("known shape")));
    build([](HttpChatOptions &options) { options.auth = AuthStyle::XApiKey; });
    chat(ask(QStringLiteral("y")));
    QCOMPARE(m_server->requests().last().headers.value("x-api-key"), canaryKey);
    QVERIFY(!m_server->requests().last().headers.contains("authorization"));
}

void TstHttpChatProvider::oneScriptInEveryDialect_data()
{
    QTest::addColumn<DialectKind>("dialect");
    QTest::addColumn<bool>("stream");
    for (const DialectKind dialect : allDialects) {
        QTest::addRow("%s: streamed", qPrintable(dialectName(dialect))) << dialect << true;
        QTest::addRow("%s: whole", qPrintable(dialectName(dialect))) << dialect << false;
    }
}

void TstHttpChatProvider::oneScriptInEveryDialect()
{
    QFETCH(DialectKind, dialect);
    QFETCH(bool, stream);
    build([dialect, stream](HttpChatOptions &options) {
        options.dialect = dialect;
        options.body.stream = stream;
    });
    QStringList deltas;
    const ChatOutcome plain =
        chat(ask(QString::fromUtf8("Z\xC3\xBCrich is a city")), {}, [&](const QString &piece) { deltas += piece; });
    QCOMPARE(shown(plain), QString::fromUtf8("stop \"Z\xC3\xBCrich is a city\" tries=1"));
    QCOMPARE(deltas.join(QString()), plain.response->text);
    QCOMPARE(deltas.size() > 1, stream);
    QCOMPARE(plain.response->model, QStringLiteral("loop-small"));
    QVERIFY(plain.response->usage.promptTotal.value_or(0) > 1);
    QCOMPARE(plain.response->usage.outputTotal, std::optional<qint64>(5));
    QVERIFY(!plain.response->usage.cached.has_value());
    QCOMPARE(plain.response->requestId, QStringLiteral("req_loopback"));

    LoopbackAnswer calls;
    calls.silent = true;
    calls.toolCalls = {toolCallJson(QStringLiteral("c1"), QStringLiteral("f"), QStringLiteral("{\"a\":1}")),
                       toolCallJson(QStringLiteral("c2"), QStringLiteral("g"), QStringLiteral("{}"))};
    m_server->enqueue(calls);
    const ChatOutcome tools = chat(ask(QStringLiteral("x")));
    QCOMPARE(shown(tools), QStringLiteral("tool_calls \"\" tries=1"));
    QCOMPARE(compactJson(tools.response->toolCalls), compactJson(calls.toolCalls));

    LoopbackAnswer refused;
    refused.silent = true;
    refused.refusal = "not this";
    m_server->enqueue(refused);
    const ChatOutcome refusal = chat(ask(QStringLiteral("x")));
    QCOMPARE(refusal.response->stop, StopReason::Refusal);
    QCOMPARE(refusal.response->refusal, QStringLiteral("not this"));

    LoopbackAnswer longOne;
    longOne.stop = "length";
    m_server->enqueue(longOne);
    QCOMPARE(chat(ask(QStringLiteral("x"))).response->stop, StopReason::Length);
}

void TstHttpChatProvider::pathsOfTheDialects()
{
    for (const DialectKind dialect : allDialects) {
        build([dialect](HttpChatOptions &options) {
            options.dialect = dialect;
            options.plan = [dialect](const ChatRequest &request) {
                return ChatPlan{request, dialect, {HttpHeader{"anthropic-version", "2023-06-01"}}, {}};
            };
        });
        QCOMPARE(shown(chat(ask(QStringLiteral("x")))), QStringLiteral("stop \"x\" tries=1"));
        QCOMPARE(m_server->requests().last().headers.value("anthropic-version"), QByteArray("2023-06-01"));
    }
    QList<QByteArray> paths;
    for (const LoopbackRequest &request : m_server->requests())
        paths += request.path;
    QCOMPARE(paths, (QList<QByteArray>{"/v1/chat/completions", "/v1/responses", "/v1/messages"}));
    build([](HttpChatOptions &options) {
        options.info.baseUrl.chop(4);
        options.auth = AuthStyle::ApiKey;
        options.azureApiVersion = QStringLiteral("2024-10-21");
    });
    QCOMPARE(shown(chat(ask(QStringLiteral("x"), QStringLiteral("my model")))), QStringLiteral("stop \"x\" tries=1"));
    const LoopbackRequest azure = m_server->requests().last();
    QCOMPARE(azure.path, QByteArray("/openai/deployments/my%20model/chat/completions?api-version=2024-10-21"));
    QCOMPARE(azure.headers.value("api-key"), canaryKey);
    QVERIFY(!azure.headers.contains("authorization"));
}

void TstHttpChatProvider::droppedSettingsAreTold()
{
    build([](HttpChatOptions &options) { options.dialect = DialectKind::Messages; });
    ChatRequest request = ask(QStringLiteral("x"));
    request.settings.seed = 7;
    QCOMPARE(chat(request).response->droppedSettings, QStringList{QStringLiteral("seed")});
    QVERIFY(!m_server->requests().last().body.contains("seed"));
}

void TstHttpChatProvider::failures_data()
{
    QTest::addColumn<DialectKind>("dialect");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("expected");
    for (const DialectKind dialect : allDialects) {
        const auto row = [dialect](const char *title, const char *model, const char *expected) {
            QTest::addRow("%s: %s", qPrintable(dialectName(dialect)), title)
                << dialect << QString::fromLatin1(model) << QString::fromLatin1(expected);
        };
        row("429 is tried again", "fault-429", "rate_limit 429 tries=3");
        row("500 is tried again", "fault-500", "server 500 tries=3");
        row("closed before the headers is not sent twice", "fault-drop", "network 0 tries=1");
        row("bytes that are no HTTP", "fault-garbage", "protocol 0 tries=1");
        row("a stream that ends early", "fault-cut", "protocol 200 tries=1");
        row("a chunked body cut short", "fault-chunk", "protocol 200 tries=1");
        row("HTTP 200 with HTML", "fault-html", "protocol 200 tries=1");
        row("a redirect is refused", "fault-redirect", "protocol 307 tries=1");
        row("a gzip stream", "fault-gzip", "stop \"some text\" tries=1");
        row("byte by byte", "fault-slow", "stop \"some text\" tries=1");
    }
}

void TstHttpChatProvider::failures()
{
    QFETCH(DialectKind, dialect);
    QFETCH(QString, model);
    QFETCH(QString, expected);
    build([dialect](HttpChatOptions &options) { options.dialect = dialect; });
    const ChatOutcome outcome = chat(ask(QStringLiteral("some text"), model));
    QCOMPARE(shown(outcome), expected);
    if (outcome.error)
        QVERIFY(!outcome.error->error.message.isEmpty());
    QCOMPARE(m_server->stats().requests, outcome.tries);
    QCOMPARE(shown(chat(ask(QStringLiteral("afterwards")))), QStringLiteral("stop \"afterwards\" tries=1"));
}

void TstHttpChatProvider::retryThenSuccess()
{
    m_server->enqueue(failing(503, "{}"));
    m_server->enqueue(failing(429, "{}", {HttpHeader{"retry-after-ms", "5"}}));
    QCOMPARE(shown(chat(ask(QStringLiteral("third time")))), QStringLiteral("stop \"third time\" tries=3"));
    m_server->enqueue(failing(400, "{}", {HttpHeader{"x-should-retry", "true"}}));
    QCOMPARE(shown(chat(ask(QStringLiteral("forced")))), QStringLiteral("stop \"forced\" tries=2"));
    m_server->enqueue(failing(500, "{}", {HttpHeader{"x-should-retry", "false"}}));
    QCOMPARE(shown(chat(ask(QStringLiteral("forbidden")))), QStringLiteral("server 500 tries=1"));
    m_server->enqueue(failing(429, "{\"error\":{\"type\":\"insufficient_quota\",\"message\":\"pay\"}}"));
    QCOMPARE(shown(chat(ask(QStringLiteral("money")))), QStringLiteral("quota 429 tries=1"));
}

void TstHttpChatProvider::retryWaitsAreCounted()
{
    m_server->enqueue(failing(503, "{}", {HttpHeader{"retry-after-ms", "80"}}));
    const ChatOutcome outcome = chat(ask(QStringLiteral("x")));
    QCOMPARE(outcome.tries, 2);
    QVERIFY2(outcome.timing.waitMs >= 79, qPrintable(QString::number(outcome.timing.waitMs)));
    QVERIFY(outcome.timing.wallMs >= outcome.timing.waitMs + outcome.timing.totalMs - 1);
    QVERIFY2(outcome.timing.totalMs < 79, "the time of the successful try alone");
}

void TstHttpChatProvider::retriedPostIsCounted()
{
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault::DropBeforeFirstByte;
    chat(ask(QStringLiteral("warm up")));
    m_server->enqueue(failing(500, "{}"));
    const ChatOutcome outcome = chat(ask(QStringLiteral("failed once")));
    QCOMPARE(shown(outcome), QStringLiteral("stop \"failed once\" tries=2"));
    QCOMPARE(m_server->stats().requests, 3);
    build([](HttpChatOptions &options) { options.attempts.retry.maxRetries = 0; });
    m_server->enqueue(drop);
    QCOMPARE(shown(chat(ask(QStringLiteral("no retries")))), QStringLiteral("network 0 tries=1"));
    QCOMPARE(m_server->stats().requests, 4);
}

void TstHttpChatProvider::neverRetriedOnceHandedOn()
{
    LoopbackAnswer broken;
    broken.events = {"{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"first\"}}]}",
                     "{\"error\":{\"type\":\"server_error\",\"message\":\"boom\"}}"};
    m_server->enqueue(broken);
    QStringList deltas;
    const ChatOutcome outcome = chat(ask(QStringLiteral("x")), {}, [&](const QString &piece) { deltas += piece; });
    QCOMPARE(shown(outcome), QStringLiteral("server 200 tries=1"));
    QCOMPARE(deltas, QStringList{QStringLiteral("first")});
    QCOMPARE(m_server->stats().requests, 1);
}

void TstHttpChatProvider::retryAfterPausesTheOthers()
{
    m_server->enqueue(failing(429, "{}", {HttpHeader{"retry-after-ms", "150"}}));
    Task<ChatOutcome> first = m_provider->chat(ask(QStringLiteral("one")), {}, {});
    QTRY_COMPARE(m_server->stats().requests, 1);
    QTRY_COMPARE(m_transport->activeRequests(), 0);
    const ChatOutcome second = chat(ask(QStringLiteral("two")));
    QVERIFY2(second.timing.waitMs > 50, "the server asked for quiet");
    QCOMPARE(shown(QCoro::waitFor(first)), QStringLiteral("stop \"one\" tries=2"));
}

void TstHttpChatProvider::emptyQuotaIsHeeded()
{
    LoopbackAnswer last;
    last.headers = {HttpHeader{"x-ratelimit-remaining-requests", "0"},
                    HttpHeader{"x-ratelimit-reset-requests", "120ms"}};
    m_server->enqueue(last);
    QCOMPARE(chat(ask(QStringLiteral("one"))).tries, 1);
    const ChatOutcome second = chat(ask(QStringLiteral("two")));
    QVERIFY2(second.timing.waitMs > 80, qPrintable(QString::number(second.timing.waitMs)));
    last.headers = {HttpHeader{"x-ratelimit-remaining-requests", "0"}, HttpHeader{"x-ratelimit-reset-requests", "2h"}};
    m_server->enqueue(last);
    chat(ask(QStringLiteral("three")));
    QVERIFY2(chat(ask(QStringLiteral("four"))).timing.waitMs < 50, "a quota of a day is left to the server");
}

void TstHttpChatProvider::rateIsKept()
{
    build([](HttpChatOptions &options) { options.attempts.rate = RequestRate{20, 2}; });
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(chat(ask(QString::number(i))).tries, 1);
    QVERIFY2(timer.elapsed() >= 145, "two at once, then one every 50 ms");
}

void TstHttpChatProvider::neverMoreAtOnceThanAllowed()
{
    build([](HttpChatOptions &options) { options.attempts.limits.maxConcurrent = 2; });
    LoopbackAnswer slow;
    slow.latencyMs = 20;
    for (int i = 0; i < 8; ++i)
        m_server->enqueue(slow);
    std::vector<Task<ChatOutcome>> calls;
    for (int i = 0; i < 8; ++i)
        calls.push_back(m_provider->chat(ask(QString::number(i)), {}, {}));
    for (Task<ChatOutcome> &call : calls)
        QCOMPARE(QCoro::waitFor(call).tries, 1);
    QCOMPARE(m_server->stats().maxConcurrent, 2);
    // Who waits for the others ends with its cancel token.
    m_server->enqueue(slow);
    m_server->enqueue(slow);
    const Task<ChatOutcome> first = m_provider->chat(ask(QStringLiteral("a")), {}, {});
    const Task<ChatOutcome> second = m_provider->chat(ask(QStringLiteral("b")), {}, {});
    CancelSource source;
    Context context;
    context.cancel = source.token();
    Task<ChatOutcome> third = m_provider->chat(ask(QStringLiteral("c")), context, {});
    source.cancel();
    const ChatOutcome cancelled = QCoro::waitFor(third);
    QCOMPARE(shown(cancelled), QStringLiteral("cancelled 0 tries=0"));
    QTRY_VERIFY(first.isReady() && second.isReady());
}

void TstHttpChatProvider::refusalHalvesWhatIsUnderWay()
{
    const auto limiter = std::make_shared<RateLimiter>(RequestRate(), RequestLimits(), 60'000, m_clock);
    build([limiter](HttpChatOptions &options) {
        options.limiter = [limiter](const QByteArray &, const QString &) { return limiter; };
    });
    LoopbackAnswer busy = failing(429, "{}", {HttpHeader{"retry-after-ms", "5"}});
    busy.latencyMs = 20;
    LoopbackAnswer slow;
    slow.latencyMs = 10;
    m_server->enqueue(busy);
    for (int i = 0; i < 4; ++i)
        m_server->enqueue(slow);
    std::vector<Task<ChatOutcome>> calls;
    for (int i = 0; i < 4; ++i)
        calls.push_back(m_provider->chat(ask(QString::number(i)), {}, {}));
    QTRY_VERIFY(limiter->concurrency(m_clock.monotonicNs()) > 0);
    QVERIFY(limiter->concurrency(m_clock.monotonicNs()) < 4); // answers that came meanwhile may have raised it
    for (Task<ChatOutcome> &call : calls)
        QVERIFY(QCoro::waitFor(call).response.has_value());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(chat(ask(QStringLiteral("again"))).tries, 1);
    QCOMPARE(limiter->concurrency(m_clock.monotonicNs()), 0);
    // Money is no matter of how many.
    m_server->enqueue(failing(429, "{\"error\":{\"type\":\"insufficient_quota\",\"message\":\"pay\"}}"));
    QCOMPARE(shown(chat(ask(QStringLiteral("money")))), QStringLiteral("quota 429 tries=1"));
    QCOMPARE(limiter->concurrency(m_clock.monotonicNs()), 0);
}

void TstHttpChatProvider::providersOfOneKeyShareTheirLimiter()
{
    RateLimiters limiters(m_clock);
    const auto of = [&limiters](const char *server, const char *key, const char *model) {
        return limiters.limiter(QString::fromLatin1(server), key, QString::fromLatin1(model), {}, {}, 60'000);
    };
    const auto first = of("https://a/v1", "key", "m");
    QCOMPARE(of("https://a/v1", "key", "m"), first);
    QVERIFY(of("https://b/v1", "key", "m") != first);
    QVERIFY(of("https://a/v1", "other", "m") != first);
    QVERIFY(of("https://a/v1", "key", "n") != first);
    QVERIFY(of("https://a/v1", "keym", "") != first);
}

void TstHttpChatProvider::breakerRefuses()
{
    build([](HttpChatOptions &options) {
        options.attempts.retry.maxRetries = 0;
        options.attempts.breakerThreshold = 3;
        options.attempts.breakerCoolDownMs = 100;
    });
    for (int i = 0; i < 3; ++i)
        QCOMPARE(shown(chat(ask(QStringLiteral("x"), QStringLiteral("fault-500")))),
                 QStringLiteral("server 500 tries=1"));
    const ChatOutcome refused = chat(ask(QStringLiteral("x")));
    QCOMPARE(shown(refused), QStringLiteral("overloaded 0 tries=0"));
    QCOMPARE(m_server->stats().requests, 3);
    QTRY_COMPARE(shown(chat(ask(QStringLiteral("probe")))), QStringLiteral("stop \"probe\" tries=1"));
}

void TstHttpChatProvider::cancelDuringWait()
{
    m_server->enqueue(failing(429, "{}", {HttpHeader{"retry-after", "30"}}));
    CancelSource source;
    Context context;
    context.cancel = source.token();
    QElapsedTimer timer;
    QTimer::singleShot(60, this, [&] {
        timer.start();
        source.cancel();
    });
    QCOMPARE(shown(chat(ask(QStringLiteral("x")), context)), QStringLiteral("cancelled 0 tries=1"));
    QVERIFY(timer.isValid());
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpChatProvider::cancelDuringStream()
{
    LoopbackAnswer slow;
    slow.chunkChars = 1;
    slow.eventDelayMs = 5;
    m_server->enqueue(slow);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    QElapsedTimer timer;
    int pieces = 0;
    const ChatOutcome outcome = chat(ask(QString(2000, QLatin1Char('z'))), context, [&](const QString &) {
        if (++pieces == 3) {
            timer.start();
            source.cancel();
        }
    });
    QCOMPARE(outcome.error->kind, ProviderErrorKind::Cancelled);
    QCOMPARE(outcome.tries, 1);
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpChatProvider::timeOutIsTold()
{
    build([](HttpChatOptions &options) {
        options.timeouts.firstByteMs = 60;
        options.attempts.retry.maxRetries = 1;
    });
    QCOMPARE(shown(chat(ask(QStringLiteral("x"), QStringLiteral("fault-hang")))), QStringLiteral("timeout 0 tries=1"));
}

void TstHttpChatProvider::missingKey()
{
    build([](HttpChatOptions &options) {
        options.apiKey = [] {
            return Result<QByteArray>(makeError(ErrorCode::Locked, QStringLiteral("the key is locked")));
        };
    });
    const ChatOutcome outcome = chat(ask(QStringLiteral("x")));
    QCOMPARE(shown(outcome), QStringLiteral("auth 0 tries=0"));
    QVERIFY(outcome.error->error.message.contains(QLatin1String("locked")));
    build([](HttpChatOptions &options) {
        options.apiKey = [] { return Result<QByteArray>(QByteArray("key\nwith a break")); };
    });
    const ChatOutcome broken = chat(ask(QStringLiteral("x")));
    QCOMPARE(shown(broken), QStringLiteral("bad_request 0 tries=0"));
    QVERIFY(!broken.error->error.text().contains(QLatin1String("with a break")));
    QCOMPARE(m_server->stats().requests, 0);
    build([](HttpChatOptions &options) { options.apiKey = [] { return Result<QByteArray>(QByteArray()); }; });
    QCOMPARE(shown(chat(ask(QStringLiteral("open")))), QStringLiteral("stop \"open\" tries=1"));
    QVERIFY(!m_server->requests().last().headers.contains("authorization"));
}

void TstHttpChatProvider::models()
{
    const auto names = QCoro::waitFor(m_provider->models({}));
    QVERIFY(names.ok());
    QCOMPARE(*names, (QStringList{QStringLiteral("loop-large"), QStringLiteral("loop-small")}));
    m_server->enqueue(failing(401, "{\"error\":{\"message\":\"no\"}}"));
    const auto refused = QCoro::waitFor(m_provider->models({}));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    m_server->enqueue(failing(200, "<html>"));
    QCOMPARE(QCoro::waitFor(m_provider->models({})).error().code, ErrorCode::Protocol);
}

void TstHttpChatProvider::manyCallsEachOnce()
{
    constexpr int calls = 400;
    int next = 0;
    int right = 0;
    int workers = 0;
    const auto worker = [](TstHttpChatProvider *self, int *number, int *good, int *running) -> Task<void> {
        ++*running;
        while (*number < calls) {
            const QString text = QStringLiteral("call %1").arg((*number)++);
            const ChatOutcome outcome = co_await self->m_provider->chat(self->ask(text), {}, {});
            *good += outcome.response && outcome.response->text == text && outcome.tries == 1 ? 1 : 0;
        }
        --*running;
    };
    for (int i = 0; i < 32; ++i)
        worker(this, &next, &right, &workers);
    QTRY_COMPARE_WITH_TIMEOUT(workers, 0, 30'000);
    QCOMPARE(right, calls);
    const LoopbackStats stats = m_server->stats();
    QCOMPARE(stats.requests, calls);
    QCOMPARE(stats.heads, calls);
    QCOMPARE(stats.duplicates, 0);
    QVERIFY(stats.connections <= 32);
}

QTEST_GUILESS_MAIN(TstHttpChatProvider)
#include "tst_httpchatprovider.moc"
