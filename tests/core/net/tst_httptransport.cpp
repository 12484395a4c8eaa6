// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sleep.h"
#include "tests/core/net/httpfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace promptlab;

namespace {
using Answer = Result<HttpResponse>;
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
    void handlersMayStartRequests();
    void sleepIsCancelled();

private:
    std::unique_ptr<HttpFixture> m_http;
};

void TstHttpTransport::init()
{
    m_http = std::make_unique<HttpFixture>();
    QVERIFY(m_http->started);
}

void TstHttpTransport::cleanup()
{
    QCOMPARE(m_http->transport.activeRequests(), 0);
    m_http.reset();
}

void TstHttpTransport::plainAnswer()
{
    const Answer answer = m_http->post(HttpFixture::chat("hello"));
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().message));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.contains("hello"));
    QCOMPARE(answer->headers.value("X-Request-Id"), QByteArray("req_loopback"));
    QVERIFY(answer->times.connectedMs > 0);
    QVERIFY(answer->times.firstByteMs >= answer->times.connectedMs);
    QVERIFY(answer->times.totalMs >= answer->times.firstByteMs);
    QCOMPARE(m_http->server.requests().first().headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(m_http->server.requests().first().headers.value("expect"), QByteArray());
    QVERIFY(m_http->server.requests().first().headers.value("user-agent").startsWith("PromptLab/"));
}

void TstHttpTransport::methodsAndHeaders()
{
    HttpRequest put = m_http->request("PUT", QStringLiteral("/x"), "{}");
    put.headers += {HttpHeader{"X-Empty", ""}, HttpHeader{"X-One", "1"}};
    QVERIFY(m_http->send(put).ok());
    QVERIFY(m_http->send(m_http->request("DELETE", QStringLiteral("/x"))).ok());
    QVERIFY(m_http->send(m_http->request("POST", QStringLiteral("/x"))).ok());
    const QList<LoopbackRequest> seen = m_http->server.requests();
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
        const Answer answer = m_http->post(HttpFixture::chat(QByteArray::number(i)));
        QVERIFY(answer.ok());
        QCOMPARE(answer->reusedConnection, i > 0);
    }
    QCOMPARE(m_http->server.stats().connections, 1);
    QCOMPARE(m_http->server.stats().requests, 5);
}

void TstHttpTransport::manyAtOnce()
{
    constexpr int count = 64;
    int ended = 0;
    int right = 0;
    const auto one = [](TstHttpTransport *self, int number, int *done, int *good) -> Task<void> {
        const QByteArray text = "number " + QByteArray::number(number);
        const Answer answer = co_await self->m_http->transport.send(
            self->m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat(text)), Context(), {});
        ++*done;
        *good += answer.ok() && answer->body.contains(QByteArray(text + '"')) ? 1 : 0;
    };
    LoopbackAnswer slow;
    slow.latencyMs = 50;
    for (int i = 0; i < count; ++i)
        m_http->server.enqueue(slow);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        one(this, i, &ended, &right);
    QTRY_COMPARE(ended, count);
    QCOMPARE(right, count);
    QCOMPARE(m_http->server.stats().maxConcurrent, count);
    QCOMPARE(m_http->server.stats().duplicates, 0);
    for (int i = 0; i < count; ++i)
        one(this, count + i, &ended, &right);
    QTRY_COMPARE(ended, 2 * count);
    QCOMPARE(right, 2 * count);
    QVERIFY2(m_http->server.stats().connections <= count, "the second round re-uses the connections of the first");
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
        m_http->server.enqueue(LoopbackAnswer());
        QVERIFY(m_http->post(HttpFixture::chat("warm up")).ok());
    }
    m_http->server.reset();
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault(fault);
    m_http->server.enqueue(drop);
    const Answer answer = m_http->post(QByteArray(bodySize, 'x'));
    QVERIFY(!answer.ok());
    QCOMPARE(HttpFixture::codeOf(answer), QStringLiteral("network"));
    QVERIFY2(!answer.error().retryable, "it may have been worked on");
    QVERIFY2(m_http->post(HttpFixture::chat("after it")).ok(), "the transport goes on");
    const LoopbackStats stats = m_http->server.stats();
    QCOMPARE(stats.requests, 2);
    QCOMPARE(stats.duplicates, 0);
    QCOMPARE(stats.heads, 2);
}

void TstHttpTransport::getMayBeRepeatedOnADeadConnection()
{
    QVERIFY(m_http->get(QStringLiteral("/models")).ok());
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault::DropBeforeFirstByte;
    m_http->server.enqueue(drop);
    const Answer answer = m_http->get(QStringLiteral("/models"));
    QVERIFY(answer.ok());
    QVERIFY(answer->body.contains("loop-large"));
    QCOMPARE(m_http->server.stats().requests, 3);
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
    QTest::addRow("a stream that ends early is well-formed HTTP")
        << int(Fault::CutStream) << true << QStringLiteral("ok");
}

void TstHttpTransport::faults()
{
    QFETCH(int, fault);
    QFETCH(bool, stream);
    QFETCH(QString, code);
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault(fault);
    m_http->server.enqueue(answer);
    const Answer result = m_http->post(HttpFixture::chat("some text", stream));
    QCOMPARE(HttpFixture::codeOf(result), code);
    QVERIFY(m_http->post(HttpFixture::chat("fine again")).ok());
}

void TstHttpTransport::streamArrivesInPieces()
{
    LoopbackAnswer answer;
    answer.chunkChars = 1;
    answer.eventDelayMs = 5;
    m_http->server.enqueue(answer);
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
    HttpRequest streamed =
        m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("abcdef", true));
    streamed.collectBody = false;
    const Answer result = m_http->send(streamed, handlers);
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
    m_http->server.enqueue(answer);
    HttpHandlers handlers;
    int pieces = 0;
    handlers.onChunk = [&](QByteArrayView) { return ++pieces < 1; };
    QElapsedTimer timer;
    timer.start();
    const Answer result = m_http->send(
        m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("abc", true)), handlers);
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
    QTest::addRow("silence in the middle")
        << int(Fault::HangAfterHead) << 5000 << 90 << 5000 << QStringLiteral("90 ms");
    QTest::addRow("too long altogether") << int(Fault::HangAfterHead) << 5000 << 5000 << 100
                                         << QStringLiteral("100 ms");
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
    m_http->server.enqueue(answer);
    HttpRequest slow = m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("abc", true));
    slow.timeouts = HttpTimeouts{2000, firstByteMs, idleMs, totalMs};
    QElapsedTimer timer;
    timer.start();
    const Answer result = m_http->send(slow);
    QCOMPARE(HttpFixture::codeOf(result), QStringLiteral("timeout"));
    QVERIFY2(!result.error().retryable, "it may have been worked on");
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    QVERIFY(timer.elapsed() >= 75);
    QVERIFY(timer.elapsed() < 1500);
}

void TstHttpTransport::cancelWhileWaiting()
{
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault::NeverAnswer;
    m_http->server.enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    QElapsedTimer timer;
    QTimer::singleShot(50, this, [&] {
        timer.start();
        source.cancel();
    });
    const Answer result = m_http->send(
        m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("abc")), {}, context);
    QCOMPARE(HttpFixture::codeOf(result), QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpTransport::cancelFromAnotherThread()
{
    LoopbackAnswer answer;
    answer.fault = LoopbackAnswer::Fault::NeverAnswer;
    m_http->server.enqueue(answer);
    CancelSource source;
    Context context;
    context.cancel = source.token();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        while (m_http->server.stats().requests == 0)
            QThread::yieldCurrentThread();
        source.cancel();
    }));
    thread->start();
    const Answer result = m_http->send(
        m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("abc")), {}, context);
    QVERIFY(thread->wait());
    QCOMPARE(HttpFixture::codeOf(result), QStringLiteral("cancelled"));
}

void TstHttpTransport::cancelDuringStream()
{
    LoopbackAnswer answer;
    answer.eventDelayMs = 5;
    answer.chunkChars = 1;
    m_http->server.enqueue(answer);
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
    const Answer result =
        m_http->send(m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat(longText, true)),
                     handlers, context);
    QCOMPARE(HttpFixture::codeOf(result), QStringLiteral("cancelled"));
    QVERIFY(timer.elapsed() < 100);
}

void TstHttpTransport::cancelBeforeStart()
{
    CancelSource source;
    source.cancel();
    Context context;
    context.cancel = source.token();
    QCOMPARE(HttpFixture::codeOf(m_http->send(m_http->request("GET", QStringLiteral("/models")), {}, context)),
             QStringLiteral("cancelled"));
    QCOMPARE(m_http->server.stats().requests, 0);
}

void TstHttpTransport::handlersMayStartRequests()
{
    int inner = 0;
    HttpHandlers handlers;
    const auto follow = [](TstHttpTransport *self, int *count) -> Task<void> {
        const Answer answer = co_await self->m_http->transport.send(
            self->m_http->request("GET", QStringLiteral("/models")), Context(), {});
        *count += answer.ok() ? 1 : 100;
    };
    handlers.onHead = [&](const HttpResponse &) { follow(this, &inner); };
    handlers.onChunk = [&](QByteArrayView) {
        follow(this, &inner);
        return true;
    };
    QVERIFY(m_http->send(m_http->request("GET", QStringLiteral("/models")), handlers).ok());
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
