// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/net/httptransport.h"
#include "core/net/sleep.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/loopbackwire.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace promptlab;

namespace {

class StubResolver final : public HostResolver
{
public:
    Task<Result<QList<QHostAddress>>> resolve(QString, Context) override { co_return addresses; }
    QList<QHostAddress> addresses;
};

using Answer = Result<HttpResponse>;

QString codeOf(const Answer &answer)
{
    return answer.ok() ? QStringLiteral("ok") : errorCodeName(answer.error().code);
}

} // namespace

class TstHttpTransport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plainAnswer();
    void methodsAndHeaders();
    void connectionsAreReused();
    void manyAtOnce();
    void postIsNeverSentTwice_data();
    void postIsNeverSentTwice();
    void getMayBeRepeatedOnADeadConnection();
    void faults_data();
    void faults();
    void streamArrivesInPieces();
    void readerThatHasEnough();
    void timeouts_data();
    void timeouts();
    void cancelWhileWaiting();
    void cancelFromAnotherThread();
    void cancelDuringStream();
    void cancelBeforeStart();
    void redirectIsHandedBack();
    void compressedBodies();
    void caps_data();
    void caps();
    void guardedUrls();
    void namesGoToTheVettedAddress();
    void headersCannotBeSmuggled();
    void nobodyListens();
    void tlsIsVerified();
    void handlersMayStartRequests();
    void sleepIsCancelled();

private:
    Answer get(const QString &path) { return send(request("GET", path)); }
    Answer post(const QByteArray &body) { return send(request("POST", QStringLiteral("/chat/completions"), body)); }
    Answer send(const HttpRequest &request, const HttpHandlers &handlers = {}, const Context &context = {})
    {
        return QCoro::waitFor(m_transport->send(request, context, handlers));
    }
    HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {}) const;
    static QByteArray chat(const QByteArray &text, bool stream = false);

    SystemClock m_clock;
    StubResolver m_resolver;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LoopbackServer> m_server;
};

void TstHttpTransport::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    QVERIFY(m_guard->allowUrl(m_server->baseUrl()).ok());
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
}

void TstHttpTransport::cleanup()
{
    QCOMPARE(m_transport->activeRequests(), 0);
    m_transport.reset();
    m_server.reset();
}

HttpRequest TstHttpTransport::request(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_server->baseUrl() + path;
    request.body = body;
    request.timeouts = HttpTimeouts{2000, 5000, 5000, 10'000};
    if (!body.isEmpty())
        request.headers = {HttpHeader{"Content-Type", "application/json"}};
    return request;
}

QByteArray TstHttpTransport::chat(const QByteArray &text, bool stream)
{
    return "{\"model\":\"m\",\"stream\":" + QByteArray(stream ? "true" : "false")
        + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]}";
}

void TstHttpTransport::plainAnswer()
{
    const Answer answer = post(chat("hello"));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().message));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.contains("hello"));
    QCOMPARE(answer->headers.value("X-Request-Id"), QByteArray("req_loopback"));
    QVERIFY(answer->times.connectedMs > 0);
    QVERIFY(answer->times.firstByteMs >= answer->times.connectedMs);
    QVERIFY(answer->times.totalMs >= answer->times.firstByteMs);
    QCOMPARE(m_server->requests().first().headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(m_server->requests().first().headers.value("expect"), QByteArray());
    QVERIFY(m_server->requests().first().headers.value("user-agent").startsWith("PromptLab/"));
}

void TstHttpTransport::methodsAndHeaders()
{
    HttpRequest put = request("PUT", QStringLiteral("/x"), "{}");
    put.headers += {HttpHeader{"X-Empty", ""}, HttpHeader{"X-One", "1"}};
    QVERIFY(send(put).ok());
    QVERIFY(send(request("DELETE", QStringLiteral("/x"))).ok());
    QVERIFY(send(request("POST", QStringLiteral("/x"))).ok());
    const QList<LoopbackRequest> seen = m_server->requests();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(0).method, QByteArray("PUT"));
    QCOMPARE(seen.at(0).body, QByteArray("{}"));
    QVERIFY(seen.at(0).headers.contains("x-empty"));
    QCOMPARE(seen.at(0).headers.value("x-one"), QByteArray("1"));
    QCOMPARE(seen.at(1).method, QByteArray("DELETE"));
    QCOMPARE(seen.at(2).method, QByteArray("POST"));
    QVERIFY(!seen.at(2).headers.contains("content-type"));
}

void TstHttpTransport::connectionsAreReused()
{
    for (int i = 0; i < 5; ++i) {
        const Answer answer = post(chat(QByteArray::number(i)));
        QVERIFY(answer.ok());
        QCOMPARE(answer->reusedConnection, i > 0);
    }
    QCOMPARE(m_server->stats().connections, 1);
    QCOMPARE(m_server->stats().requests, 5);
}

void TstHttpTransport::manyAtOnce()
{
    constexpr int count = 64;
    int ended = 0;
    int right = 0;
    const auto one = [](TstHttpTransport *self, int number, int *done, int *good) -> Task<void> {
        const QByteArray text = "number " + QByteArray::number(number);
        const Answer answer = co_await self->m_transport->send(self->request("POST", QStringLiteral("/chat/completions"), chat(text)), Context(), {});
        ++*done;
        *good += answer.ok() && answer->body.contains(QByteArray(text + '"')) ? 1 : 0;
    };
    LoopbackAnswer slow;
    slow.latencyMs = 50;
    for (int i = 0; i < count; ++i)
        m_server->enqueue(slow);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        one(this, i, &ended, &right);
    QTRY_COMPARE(ended, count);
    QCOMPARE(right, count);
    QCOMPARE(m_server->stats().maxConcurrent, count);
    QCOMPARE(m_server->stats().duplicates, 0);
    for (int i = 0; i < count; ++i)
        one(this, count + i, &ended, &right);
    QTRY_COMPARE(ended, 2 * count);
    QCOMPARE(right, 2 * count);
    QVERIFY2(m_server->stats().connections <= count, "the second round re-uses the connections of the first");
}

void TstHttpTransport::postIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("reused");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qsizetype>("bodySize");
    using Fault = LoopbackAnswer::Fault;
    for (const bool reused : {false, true}) {
        for (const Fault fault : {Fault::DropBeforeFirstByte, Fault::ResetBeforeFirstByte}) {
            for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(100'000), qsizetype(2'000'000)})
                QTest::addRow("%s connection, %s, body of %lld bytes", reused ? "re-used" : "fresh",
                              fault == Fault::DropBeforeFirstByte ? "closed" : "reset", qlonglong(size))
                    << reused << int(fault) << size;
        }
    }
}

void TstHttpTransport::postIsNeverSentTwice()
{
    QFETCH(bool, reused);
    QFETCH(int, fault);
    QFETCH(qsizetype, bodySize);
    if (reused) {
        m_server->enqueue(LoopbackAnswer());
        QVERIFY(post(chat("warm up")).ok());
    }
    m_server->reset();
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault(fault);
    m_server->enqueue(drop);
    const Answer answer = post(QByteArray(bodySize, 'x'));
    QVERIFY(!answer.ok());
    QCOMPARE(codeOf(answer), QStringLiteral("network"));
    QVERIFY(answer.error().retryable);
    QVERIFY2(post(chat("after it")).ok(), "the transport goes on");
    const LoopbackStats stats = m_server->stats();
    QCOMPARE(stats.requests, 2);
    QCOMPARE(stats.duplicates, 0);
    QCOMPARE(stats.heads, 2);
}

void TstHttpTransport::getMayBeRepeatedOnADeadConnection()
{
    QVERIFY(get(QStringLiteral("/models")).ok());
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault::DropBeforeFirstByte;
    m_server->enqueue(drop);
    const Answer answer = get(QStringLiteral("/models"));
    QVERIFY(answer.ok());
    QVERIFY(answer->body.contains("loop-large"));
    QCOMPARE(m_server->stats().requests, 3);
}

void TstHttpTransport::faults_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<QString>("code");
    using Fault = LoopbackAnswer::Fault;
    QTest::addRow("a chunked body that is cut short") << int(Fault::CutChunked) << true << QStringLiteral("protocol");
    QTest::addRow("a body shorter than announced") << int(Fault::WrongLength) << false << QStringLiteral("protocol");
    QTest::addRow("bytes that are no HTTP") << int(Fault::Garbage) << false << QStringLiteral("protocol");
    QTest::addRow("a stream that ends early is well-formed HTTP") << int(Fault::CutStream) << true << QStringLiteral("ok");
}

void TstHttpTransport::faults()
{
    QFETCH(int, fault);
    QFETCH(bool, stream);
    QFETCH(QString, code);
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault(fault);
    m_server->enqueue(answer);
    const Answer result = post(chat("some text", stream));
    QCOMPARE(codeOf(result), code);
    QVERIFY(post(chat("fine again")).ok());
}

void TstHttpTransport::streamArrivesInPieces()
{
    LoopbackAnswer answer;
    answer.chunkChars = 1;
    answer.eventDelayMs = 5;
    m_server->enqueue(answer);
    int heads = 0;
    int pieces = 0;
    QByteArray all;
    HttpHandlers handlers;
    handlers.onHead = [&](const HttpResponse &head) {
        ++heads;
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-type"), QByteArray("text/event-stream"));
        QCOMPARE(pieces, 0);
    };
    handlers.onChunk = [&](QByteArrayView bytes) {
        ++pieces;
        all += bytes;
        return true;
    };
    HttpRequest streamed = request("POST", QStringLiteral("/chat/completions"), chat("abcdef", true));
    streamed.collectBody = false;
    const Answer result = send(streamed, handlers);
    QVERIFY(result.ok());
    QCOMPARE(heads, 1);
    QVERIFY(pieces >= 5);
    QVERIFY(all.endsWith("data: [DONE]\n\n"));
    QVERIFY(result->body.isEmpty());
}

void TstHttpTransport::readerThatHasEnough()
{
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault::HangAfterHead;
    m_server->enqueue(answer);
    HttpHandlers handlers;
    int pieces = 0;
    handlers.onChunk = [&](QByteArrayView) { return ++pieces < 1; };
    QElapsedTimer timer;
    timer.start();
    const Answer result = send(request("POST", QStringLiteral("/chat/completions"), chat("abc", true)), handlers);
    QVERIFY2(result.ok(), "the reader has all it needs: no time-out");
    QCOMPARE(result->status, 200);
    QCOMPARE(pieces, 1);
    QVERIFY(timer.elapsed() < 2000);
}

void TstHttpTransport::timeouts_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("firstByteMs");
    QTest::addColumn<int>("idleMs");
    QTest::addColumn<int>("totalMs");
    QTest::addColumn<QString>("word");
    using Fault = LoopbackAnswer::Fault;
    QTest::addRow("no first byte") << int(Fault::NeverAnswer) << 80 << 5000 << 5000 << QStringLiteral("80 ms");
    QTest::addRow("silence in the middle") << int(Fault::HangAfterHead) << 5000 << 90 << 5000 << QStringLiteral("90 ms");
    QTest::addRow("too long altogether") << int(Fault::HangAfterHead) << 5000 << 5000 << 100 << QStringLiteral("100 ms");
}

void TstHttpTransport::timeouts()
{
    QFETCH(int, fault);
    QFETCH(int, firstByteMs);
    QFETCH(int, idleMs);
    QFETCH(int, totalMs);
    QFETCH(QString, word);
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault(fault);
    m_server->enqueue(answer);
    HttpRequest slow = request("POST", QStringLiteral("/chat/completions"), chat("abc", true));
    slow.timeouts = HttpTimeouts{2000, firstByteMs, idleMs, totalMs};
    QElapsedTimer timer;
    timer.start();
    const Answer result = send(slow);
    QCOMPARE(codeOf(result), QStringLiteral("timeout"));
    QVERIFY(result.error().retryable);
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    QVERIFY(timer.elapsed() >= 75);
    QVERIFY(timer.elapsed() < 1500);
}

void TstHttpTransport::cancelWhileWaiting()
{
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault::NeverAnswer;
    m_server->enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    QElapsedTimer timer;
    QTimer::singleShot(50, this, [&] {
        timer.start();
        source.cancel();
    });
    const Answer result = send(request("POST", QStringLiteral("/chat/completions"), chat("abc")), {}, context);
    QCOMPARE(codeOf(result), QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpTransport::cancelFromAnotherThread()
{
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault::NeverAnswer;
    m_server->enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        while (m_server->stats().requests == 0)
            QThread::yieldCurrentThread();
        source.cancel();
    }));
    thread->start();
    const Answer result = send(request("POST", QStringLiteral("/chat/completions"), chat("abc")), {}, context);
    QVERIFY(thread->wait());
    QCOMPARE(codeOf(result), QStringLiteral("cancelled"));
}

void TstHttpTransport::cancelDuringStream()
{
    LoopbackAnswer answer;
    answer.eventDelayMs = 5;
    answer.chunkChars = 1;
    m_server->enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    HttpHandlers handlers;
    QElapsedTimer timer;
    handlers.onChunk = [&](QByteArrayView) {
        if (!timer.isValid()) {
            timer.start();
            source.cancel();
        }
        return true;
    };
    const QByteArray longText(1000, 'y');
    const Answer result = send(request("POST", QStringLiteral("/chat/completions"), chat(longText, true)), handlers, context);
    QCOMPARE(codeOf(result), QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpTransport::cancelBeforeStart()
{
    CancelSource source;
    source.cancel();
    Context context;
    context.cancel = source.token();
    QCOMPARE(codeOf(send(request("GET", QStringLiteral("/models")), {}, context)), QStringLiteral("cancelled"));
    QCOMPARE(m_server->stats().requests, 0);
}

void TstHttpTransport::redirectIsHandedBack()
{
    LoopbackServer other;
    QVERIFY(other.start());
    LoopbackAnswer redirect;
    redirect.status = 307;
    redirect.body = QByteArray("{}");
    redirect.headers = {HttpHeader{"Location", other.baseUrl().toLatin1() + "/models"}};
    m_server->enqueue(redirect);
    HttpRequest secret = request("POST", QStringLiteral("/chat/completions"), chat("x"));
    secret.headers += HttpHeader{"Authorization", "Bearer sk-canary"};
    const Answer result = send(secret);
    QVERIFY(result.ok());
    QCOMPARE(result->status, 307);
    QCOMPARE(other.stats().connections, 0);
}

void TstHttpTransport::compressedBodies()
{
    LoopbackAnswer zipped;
    zipped.gzip = true;
    m_server->enqueue(zipped);
    const Answer plain = post(chat("zipped text"));
    QVERIFY(plain.ok());
    QVERIFY(plain->body.contains("zipped text"));

    zipped.eventDelayMs = 3;
    m_server->enqueue(zipped);
    int pieces = 0;
    HttpHandlers handlers;
    handlers.onChunk = [&](QByteArrayView) { return ++pieces > 0; };
    const Answer streamed = send(request("POST", QStringLiteral("/chat/completions"), chat("zipped stream", true)), handlers);
    QVERIFY(streamed.ok());
    QVERIFY(streamed->body.startsWith("data: {"));
    QVERIFY(streamed->body.endsWith("data: [DONE]\n\n"));
    QVERIFY2(pieces > 3, "each flush arrives by itself");

    LoopbackAnswer broken;
    broken.headers = {HttpHeader{"Content-Encoding", "gzip"}};
    broken.body = QByteArray("this is not gzip");
    m_server->enqueue(broken);
    QCOMPARE(codeOf(post(chat("broken"))), QStringLiteral("protocol"));
}

void TstHttpTransport::caps_data()
{
    QTest::addColumn<qint64>("headerSize");
    QTest::addColumn<qint64>("bodySize");
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<QString>("code");
    QTest::addRow("a header within the limit") << qint64(3000) << qint64(10) << false << QStringLiteral("ok");
    QTest::addRow("a header over the limit") << qint64(5000) << qint64(10) << false << QStringLiteral("limit_exceeded");
    QTest::addRow("a body at the limit") << qint64(0) << qint64(20'000) << false << QStringLiteral("ok");
    QTest::addRow("a body over the limit") << qint64(0) << qint64(20'001) << false << QStringLiteral("limit_exceeded");
    QTest::addRow("a compressed body within the decompressed limit") << qint64(0) << qint64(50'000) << true << QStringLiteral("ok");
    QTest::addRow("a compressed body over the decompressed limit") << qint64(0) << qint64(50'001) << true << QStringLiteral("limit_exceeded");
}

void TstHttpTransport::caps()
{
    QFETCH(qint64, headerSize);
    QFETCH(qint64, bodySize);
    QFETCH(bool, gzip);
    QFETCH(QString, code);
    LoopbackAnswer answer;
    answer.body = QByteArray(bodySize, 'z');
    answer.gzip = gzip;
    if (headerSize > 0)
        answer.headers = {HttpHeader{"X-Long", QByteArray(headerSize, 'h')}};
    m_server->enqueue(answer);
    HttpRequest capped = request("GET", QStringLiteral("/models"));
    capped.caps = HttpCaps{4096, 20'000, 50'000, 20};
    QCOMPARE(codeOf(send(capped)), code);

    // A bomb: 8 MiB from 8 KiB, with every absolute limit far away.
    LoopbackAnswer bomb;
    bomb.gzip = true;
    bomb.body = QByteArray(8 * 1024 * 1024, '0');
    m_server->enqueue(bomb);
    QCOMPARE(codeOf(get(QStringLiteral("/models"))), QStringLiteral("limit_exceeded"));
}

void TstHttpTransport::guardedUrls()
{
    HttpRequest other = request("GET", QStringLiteral("/models"));
    other.url = QStringLiteral("http://127.0.0.1:1/v1");
    QCOMPARE(codeOf(send(other)), QStringLiteral("permission_denied"));
    other.url = QStringLiteral("file:///etc/passwd");
    QCOMPARE(codeOf(send(other)), QStringLiteral("invalid_input"));
    QCOMPARE(m_server->stats().connections, 0);
}

void TstHttpTransport::namesGoToTheVettedAddress()
{
    // The name does not exist; only the vetted address can lead to the server.
    const quint16 port = m_server->port();
    m_resolver.addresses = {QHostAddress(QStringLiteral("127.0.0.1"))};
    HttpRequest named = request("GET", QStringLiteral("/models"));
    named.url = QStringLiteral("http://pinned.example.test:%1/v1/models").arg(port);
    QCOMPARE(codeOf(send(named)), QStringLiteral("permission_denied"));
    m_guard->allow(HostPort{QStringLiteral("pinned.example.test"), port});
    const Answer answer = send(named);
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    QCOMPARE(m_server->requests().first().headers.value("host"), "pinned.example.test:" + QByteArray::number(port));
}

void TstHttpTransport::headersCannotBeSmuggled()
{
    for (const QByteArray &value : {QByteArray("a\r\nX-Evil: 1"), QByteArray("a\nb"), QByteArray("a\0b", 3)}) {
        HttpRequest evil = request("GET", QStringLiteral("/models"));
        evil.headers = {HttpHeader{"Authorization", value}};
        const Answer answer = send(evil);
        QCOMPARE(codeOf(answer), QStringLiteral("invalid_input"));
        QVERIFY(!answer.error().text().contains(QLatin1String("Evil")));
    }
    HttpRequest evil = request("GET", QStringLiteral("/models"));
    evil.headers = {HttpHeader{"A B", "x"}};
    QCOMPARE(codeOf(send(evil)), QStringLiteral("invalid_input"));
    evil = request("GET", QStringLiteral("/models"));
    evil.method = "GET / HTTP/1.1\r\n";
    QCOMPARE(codeOf(send(evil)), QStringLiteral("invalid_input"));
    evil = request("GET", QStringLiteral("/models"));
    evil.headers = {HttpHeader{"X-Long", QByteArray(70'000, 'x')}};
    QCOMPARE(codeOf(send(evil)), QStringLiteral("limit_exceeded"));
    QCOMPARE(m_server->stats().connections, 0);
}

void TstHttpTransport::nobodyListens()
{
    const HttpRequest gone = request("POST", QStringLiteral("/chat/completions?key=sk-canary"), chat("body canary"));
    m_server->stop();
    const Answer answer = send(gone);
    QCOMPARE(codeOf(answer), QStringLiteral("network"));
    QVERIFY(answer.error().retryable);
    const QString all = answer.error().text() + answer.error().detail;
    QVERIFY2(!all.contains(QLatin1String("canary")), qPrintable(all));
}

void TstHttpTransport::tlsIsVerified()
{
    const QString folder = QStringLiteral(PROMPTLAB_TEST_DATA "/");
    const auto authority = readFile(folder + QStringLiteral("test-authority.pem"));
    const auto certificate = readFile(folder + QStringLiteral("test-server.pem"));
    const auto key = readFile(folder + QStringLiteral("test-server-key.pem"));
    QVERIFY(authority.ok() && certificate.ok() && key.ok());
    LoopbackServer tls;
    QVERIFY(tls.start(0, *certificate, *key));
    HttpRequest secure = request("GET", QStringLiteral("/models"));
    secure.url = QStringLiteral("https://127.0.0.1:%1/v1/models").arg(tls.port());
    m_guard->allow(HostPort{QStringLiteral("127.0.0.1"), tls.port()});
    const Answer untrusted = send(secure);
    QCOMPARE(codeOf(untrusted), QStringLiteral("network"));
    QVERIFY(!untrusted.error().retryable);
    QCOMPARE(tls.stats().requests, 0);

    secure.caPem = *authority;
    const Answer trusted = send(secure);
    QVERIFY2(trusted.ok(), trusted.ok() ? "" : qPrintable(trusted.error().text() + trusted.error().detail));
    QCOMPARE(trusted->status, 200);

    // The certificate is for another name.
    m_resolver.addresses = {QHostAddress(QStringLiteral("127.0.0.1"))};
    m_guard->allow(HostPort{QStringLiteral("wrong.example.test"), tls.port()});
    secure.url = QStringLiteral("https://wrong.example.test:%1/v1/models").arg(tls.port());
    QCOMPARE(codeOf(send(secure)), QStringLiteral("network"));
    QCOMPARE(tls.stats().requests, 1);
}

void TstHttpTransport::handlersMayStartRequests()
{
    int inner = 0;
    HttpHandlers handlers;
    const auto follow = [](TstHttpTransport *self, int *count) -> Task<void> {
        const Answer answer = co_await self->m_transport->send(self->request("GET", QStringLiteral("/models")), Context(), {});
        *count += answer.ok() ? 1 : 100;
    };
    handlers.onHead = [&](const HttpResponse &) { follow(this, &inner); };
    handlers.onChunk = [&](QByteArrayView) {
        follow(this, &inner);
        return true;
    };
    QVERIFY(send(request("GET", QStringLiteral("/models")), handlers).ok());
    QTRY_COMPARE(inner, 2);
}

void TstHttpTransport::sleepIsCancelled()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QCoro::waitFor(sleepFor(30, CancelToken())).ok());
    QVERIFY(timer.elapsed() >= 29);
    CancelSource source;
    QTimer::singleShot(20, this, [&] { source.cancel(); });
    timer.restart();
    const auto slept = QCoro::waitFor(sleepFor(5000, source.token()));
    QVERIFY(!slept.ok());
    QCOMPARE(slept.error().code, ErrorCode::Cancelled);
    QVERIFY(timer.elapsed() < 120);
    QVERIFY(!QCoro::waitFor(sleepFor(0, source.token())).ok());
}

QTEST_GUILESS_MAIN(TstHttpTransport)
#include "tst_httptransport.moc"
