// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/core/net/httpfixture.h"

#include <QTest>

using namespace promptlab;

namespace {
using Answer = Result<HttpResponse>;
} // namespace

class TstHttpGuards final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void redirectIsHandedBack();
    void compressedBodies();
    void caps_data();
    void caps();
    void guardedUrls();
    void namesGoToTheVettedAddress();
    void headersCannotBeSmuggled();
    void nobodyListens();
    void tlsIsVerified();

private:
    std::unique_ptr<HttpFixture> m_http;
};

void TstHttpGuards::init()
{
    m_http = std::make_unique<HttpFixture>();
    QVERIFY(m_http->started);
}

void TstHttpGuards::cleanup()
{
    QCOMPARE(m_http->transport.activeRequests(), 0);
    m_http.reset();
}

void TstHttpGuards::redirectIsHandedBack()
{
    LoopbackServer other;
    QVERIFY(other.start());
    LoopbackAnswer redirect;
    redirect.status = 307;
    redirect.body = QByteArray("{}");
    redirect.headers = {HttpHeader{"Location", other.baseUrl().toLatin1() + "/models"}};
    m_http->server.enqueue(redirect);
    HttpRequest secret = m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("x"));
    secret.headers += HttpHeader{"Authorization", "Bearer sk-canary"};
    const Answer result = m_http->send(secret);
    QVERIFY(result.ok());
    QCOMPARE(result->status, 307);
    QCOMPARE(other.stats().connections, 0);
}

void TstHttpGuards::compressedBodies()
{
    LoopbackAnswer zipped;
    zipped.gzip = true;
    m_http->server.enqueue(zipped);
    const Answer plain = m_http->post(HttpFixture::chat("zipped text"));
    QVERIFY(plain.ok());
    QVERIFY(plain->body.contains("zipped text"));

    zipped.eventDelayMs = 3;
    m_http->server.enqueue(zipped);
    int pieces = 0;
    HttpHandlers handlers;
    handlers.onChunk = [&](QByteArrayView) { return ++pieces > 0; };
    const Answer streamed = m_http->send(
        m_http->request("POST", QStringLiteral("/chat/completions"), HttpFixture::chat("zipped stream", true)),
        handlers);
    QVERIFY(streamed.ok());
    QVERIFY(streamed->body.startsWith("data: {"));
    QVERIFY(streamed->body.endsWith("data: [DONE]\n\n"));
    QVERIFY2(pieces > 3, "each flush arrives by itself");

    LoopbackAnswer broken;
    broken.headers = {HttpHeader{"Content-Encoding", "gzip"}};
    broken.body = QByteArray("this is not gzip");
    m_http->server.enqueue(broken);
    QCOMPARE(HttpFixture::codeOf(m_http->post(HttpFixture::chat("broken"))), QStringLiteral("protocol"));
}

void TstHttpGuards::caps_data()
{
    QTest::addColumn<qint64>("headerSize");
    QTest::addColumn<qint64>("bodySize");
    QTest::addColumn<bool>("gzip");
    QTest::addColumn<QString>("code");
    QTest::addRow("a header within the limit") << qint64(3000) << qint64(10) << false << QStringLiteral("ok");
    QTest::addRow("a header over the limit") << qint64(5000) << qint64(10) << false << QStringLiteral("limit_exceeded");
    QTest::addRow("a body at the limit") << qint64(0) << qint64(20'000) << false << QStringLiteral("ok");
    QTest::addRow("a body over the limit") << qint64(0) << qint64(20'001) << false << QStringLiteral("limit_exceeded");
    QTest::addRow("a compressed body within the decompressed limit")
        << qint64(0) << qint64(50'000) << true << QStringLiteral("ok");
    QTest::addRow("a compressed body over the decompressed limit")
        << qint64(0) << qint64(50'001) << true << QStringLiteral("limit_exceeded");
}

void TstHttpGuards::caps()
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
    m_http->server.enqueue(answer);
    HttpRequest capped = m_http->request("GET", QStringLiteral("/models"));
    capped.caps = HttpCaps{4096, 20'000, 50'000, 20};
    QCOMPARE(HttpFixture::codeOf(m_http->send(capped)), code);

    // A bomb: 8 MiB from 8 KiB, with every absolute limit far away.
    LoopbackAnswer bomb;
    bomb.gzip = true;
    bomb.body = QByteArray(8 * 1024 * 1024, '0');
    m_http->server.enqueue(bomb);
    QCOMPARE(HttpFixture::codeOf(m_http->get(QStringLiteral("/models"))), QStringLiteral("limit_exceeded"));
}

void TstHttpGuards::guardedUrls()
{
    HttpRequest other = m_http->request("GET", QStringLiteral("/models"));
    other.url = QStringLiteral("http://127.0.0.1:1/v1");
    QCOMPARE(HttpFixture::codeOf(m_http->send(other)), QStringLiteral("permission_denied"));
    other.url = QStringLiteral("file:///etc/passwd");
    QCOMPARE(HttpFixture::codeOf(m_http->send(other)), QStringLiteral("invalid_input"));
    QCOMPARE(m_http->server.stats().connections, 0);
}

void TstHttpGuards::namesGoToTheVettedAddress()
{
    // The name does not exist; only the vetted address can lead to the server.
    const quint16 port = m_http->server.port();
    m_http->resolver.addresses = {QHostAddress(QStringLiteral("127.0.0.1"))};
    HttpRequest named = m_http->request("GET", QStringLiteral("/models"));
    named.url = QStringLiteral("http://pinned.example.test:%1/v1/models").arg(port);
    QCOMPARE(HttpFixture::codeOf(m_http->send(named)), QStringLiteral("permission_denied"));
    m_http->guard.allow(HostPort{QStringLiteral("pinned.example.test"), port});
    const Answer answer = m_http->send(named);
    QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().text()));
    QCOMPARE(m_http->server.requests().first().headers.value("host"),
             "pinned.example.test:" + QByteArray::number(port));
}

void TstHttpGuards::headersCannotBeSmuggled()
{
    for (const QByteArray &value : {QByteArray("a\r\nX-Evil: 1"), QByteArray("a\nb"), QByteArray("a\0b", 3)}) {
        HttpRequest evil = m_http->request("GET", QStringLiteral("/models"));
        evil.headers = {HttpHeader{"Authorization", value}};
        const Answer answer = m_http->send(evil);
        QCOMPARE(HttpFixture::codeOf(answer), QStringLiteral("invalid_input"));
        QVERIFY(!answer.error().text().contains(QLatin1String("Evil")));
    }
    HttpRequest evil = m_http->request("GET", QStringLiteral("/models"));
    evil.headers = {HttpHeader{"A B", "x"}};
    QCOMPARE(HttpFixture::codeOf(m_http->send(evil)), QStringLiteral("invalid_input"));
    evil = m_http->request("GET", QStringLiteral("/models"));
    evil.method = "GET / HTTP/1.1\r\n";
    QCOMPARE(HttpFixture::codeOf(m_http->send(evil)), QStringLiteral("invalid_input"));
    evil = m_http->request("GET", QStringLiteral("/models"));
    evil.headers = {HttpHeader{"X-Long", QByteArray(70'000, 'x')}};
    QCOMPARE(HttpFixture::codeOf(m_http->send(evil)), QStringLiteral("limit_exceeded"));
    QCOMPARE(m_http->server.stats().connections, 0);
}

void TstHttpGuards::nobodyListens()
{
    const HttpRequest gone =
        m_http->request("POST", QStringLiteral("/chat/completions?key=sk-canary"), HttpFixture::chat("body canary"));
    m_http->server.stop();
    const Answer answer = m_http->send(gone);
    QCOMPARE(HttpFixture::codeOf(answer), QStringLiteral("network"));
    QVERIFY(answer.error().retryable);
    const QString all = answer.error().text() + answer.error().detail;
    QVERIFY2(!all.contains(QLatin1String("canary")), qPrintable(all));
}

void TstHttpGuards::tlsIsVerified()
{
    const QString folder = QStringLiteral(PROMPTLAB_TEST_DATA "/");
    const auto authority = readFile(folder + QStringLiteral("test-authority.pem"));
    const auto certificate = readFile(folder + QStringLiteral("test-server.pem"));
    const auto key = readFile(folder + QStringLiteral("test-server-key.pem"));
    QVERIFY(authority.ok() && certificate.ok() && key.ok());
    LoopbackServer tls;
    QVERIFY(tls.start(0, *certificate, *key));
    HttpRequest secure = m_http->request("GET", QStringLiteral("/models"));
    secure.url = QStringLiteral("https://127.0.0.1:%1/v1/models").arg(tls.port());
    m_http->guard.allow(HostPort{QStringLiteral("127.0.0.1"), tls.port()});
    const Answer untrusted = m_http->send(secure);
    QCOMPARE(HttpFixture::codeOf(untrusted), QStringLiteral("network"));
    QVERIFY(!untrusted.error().retryable);
    QCOMPARE(tls.stats().requests, 0);

    secure.caPem = *authority;
    const Answer trusted = m_http->send(secure);
    QVERIFY2(trusted.ok(), trusted.ok() ? "" : qPrintable(trusted.error().text() + trusted.error().detail));
    QCOMPARE(trusted->status, 200);

    // The certificate is for another name.
    m_http->resolver.addresses = {QHostAddress(QStringLiteral("127.0.0.1"))};
    m_http->guard.allow(HostPort{QStringLiteral("wrong.example.test"), tls.port()});
    secure.url = QStringLiteral("https://wrong.example.test:%1/v1/models").arg(tls.port());
    QCOMPARE(HttpFixture::codeOf(m_http->send(secure)), QStringLiteral("network"));
    QCOMPARE(tls.stats().requests, 1);
}

QTEST_GUILESS_MAIN(TstHttpGuards)
#include "tst_httpguards.moc"
