// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/goduration.h"
#include "core/net/ratelimits.h"
#include "core/net/retrypolicy.h"

#include <QDateTime>
#include <QTest>

using namespace promptlab;

namespace {

// Sun, 06 Nov 1994 08:49:37 GMT
constexpr qint64 knownDateMs = 784'111'777'000;

/// -1 stands for "no retry" or "nothing".
double orMinusOne(const std::optional<double> &value)
{
    return value.value_or(-1);
}

} // namespace

class TstRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void waits_data();
    void waits();
    void backOffAndJitter();
    void neverRetried();
    void goDurations_data();
    void goDurations();
    void rateLimitHeaders();
    void redaction();
    void headerLookUp();
};

void TstRetryPolicy::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("shouldRetry");
    QTest::addColumn<bool>("retried");

    for (const int status : {408, 409, 429, 500, 502, 503, 504, 529, 599})
        QTest::addRow("%d is retried", status) << status << QByteArray() << true;
    for (const int status : {200, 301, 400, 401, 402, 403, 404, 413, 422, 498})
        QTest::addRow("%d is not retried", status) << status << QByteArray() << false;
    QTest::addRow("x-should-retry true forces a retry of 400") << 400 << QByteArray("true") << true;
    QTest::addRow("x-should-retry false forbids a retry of 500") << 500 << QByteArray("false") << false;
    QTest::addRow("x-should-retry with another value does not matter") << 500 << QByteArray("maybe") << true;
}

void TstRetryPolicy::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, shouldRetry);
    QFETCH(bool, retried);
    FailedTry failed;
    failed.status = status;
    if (!shouldRetry.isEmpty())
        failed.headers = HttpHeaders::of({HttpHeader{"X-Should-Retry", shouldRetry}});
    QCOMPARE(retryDelayMs({}, failed, 0, 0, [] { return 0.0; }).has_value(), retried);
}

void TstRetryPolicy::waits_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<double>("asked"); // what the headers ask for; -1: nothing
    QTest::addColumn<double>("wait");  // what is done with it, without jitter

    const QByteArray date("retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
    QTest::addRow("no header: the base") << QByteArray() << qint64(0) << -1.0 << 500.0;
    QTest::addRow("whole seconds") << QByteArray("Retry-After: 7\r\n") << qint64(0) << 7000.0 << 7000.0;
    QTest::addRow("fractional seconds") << QByteArray("retry-after: 0.25\r\n") << qint64(0) << 250.0 << 250.0;
    QTest::addRow("zero") << QByteArray("retry-after: 0\r\n") << qint64(0) << 0.0 << 0.0;
    QTest::addRow("an HTTP date ahead") << date << knownDateMs - 30'000 << 30'000.0 << 30'000.0;
    QTest::addRow("an HTTP date in the past falls back") << date << knownDateMs + 1000 << -1000.0 << 500.0;
    QTest::addRow("60 seconds are kept") << QByteArray("retry-after: 60\r\n") << qint64(0) << 60'000.0 << 60'000.0;
    QTest::addRow("more than 60 seconds fall back")
        << QByteArray("retry-after: 9999\r\n") << qint64(0) << 9'999'000.0 << 500.0;
    QTest::addRow("a negative wait falls back") << QByteArray("retry-after: -5\r\n") << qint64(0) << -5000.0 << 500.0;
    QTest::addRow("nonsense falls back") << QByteArray("retry-after: soon\r\n") << qint64(0) << -1.0 << 500.0;
    QTest::addRow("an exponent is nonsense") << QByteArray("retry-after: 1e9\r\n") << qint64(0) << -1.0 << 500.0;
    QTest::addRow("an empty value falls back") << QByteArray("retry-after:\r\n") << qint64(0) << -1.0 << 500.0;
    QTest::addRow("retry-after-ms wins") << QByteArray("retry-after: 7\r\nretry-after-ms: 120.5\r\n") << qint64(0)
                                         << 120.5 << 120.5;
    QTest::addRow("a broken retry-after-ms does not")
        << QByteArray("retry-after: 7\r\nretry-after-ms: x\r\n") << qint64(0) << 7000.0 << 7000.0;
}

void TstRetryPolicy::waits()
{
    QFETCH(QByteArray, headers);
    QFETCH(qint64, nowMs);
    QFETCH(double, asked);
    QFETCH(double, wait);
    FailedTry failed;
    failed.status = 429;
    failed.headers = HttpHeaders(headers);
    QCOMPARE(orMinusOne(retryAfterMs(failed.headers, nowMs)), asked);
    QCOMPARE(orMinusOne(retryDelayMs({}, failed, 0, nowMs, [] { return 0.0; })), wait);
}

void TstRetryPolicy::backOffAndJitter()
{
    RetryPolicy policy;
    policy.maxRetries = 10;
    FailedTry failed;
    failed.status = 503;
    const QList<double> expected{500, 1000, 2000, 4000, 8000, 8000, 8000};
    for (int n = 0; n < expected.size(); ++n) {
        QCOMPARE(orMinusOne(retryDelayMs(policy, failed, n, 0, [] { return 0.0; })), expected.at(n));
        QCOMPARE(orMinusOne(retryDelayMs(policy, failed, n, 0, [] { return 0.5; })), expected.at(n) * 0.875);
    }
    QVERIFY(!retryDelayMs(policy, failed, 10, 0, [] { return 0.0; }));
    QVERIFY2(!retryDelayMs({}, failed, 2, 0, [] { return 0.0; }), "three tries by default");
}

void TstRetryPolicy::neverRetried()
{
    const auto none = [] { return 0.0; };
    FailedTry failed;
    failed.status = 429;
    failed.quotaExhausted = true;
    QVERIFY(!retryDelayMs({}, failed, 0, 0, none));
    failed.quotaExhausted = false;
    failed.streamStarted = true;
    QVERIFY(!retryDelayMs({}, failed, 0, 0, none));
    failed.headers = HttpHeaders("x-should-retry: true\r\n");
    QVERIFY(!retryDelayMs({}, failed, 0, 0, none));
    FailedTry silent;
    QVERIFY(!retryDelayMs({}, silent, 0, 0, none));
    silent.transportRetryable = true;
    QVERIFY(retryDelayMs({}, silent, 0, 0, none).has_value());
}

void TstRetryPolicy::goDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("ms");
    const QList<std::pair<const char *, double>> rows{{"12ms", 12},
                                                      {"1s", 1000},
                                                      {"6m0s", 360'000},
                                                      {"2m59.56s", 179'560},
                                                      {"7.66s", 7660},
                                                      {"1h2m3s", 3'723'000},
                                                      {"500us", 0.5},
                                                      {"500\xC2\xB5s", 0.5},
                                                      {"500\xCE\xBCs", 0.5},
                                                      {"1000000ns", 1},
                                                      {"3", 3000},
                                                      {"0.5", 500},
                                                      {"0s", 0},
                                                      {" 1s ", 1000},
                                                      {"1.5h", 5'400'000},
                                                      {".5s", 500},
                                                      {"1.s", 1000},
                                                      {"", -1},
                                                      {"s", -1},
                                                      {"1", 1000},
                                                      {"-1s", -1},
                                                      {"1x", -1},
                                                      {"1s2", -1},
                                                      {"1.2.3s", -1},
                                                      {"1e3s", -1},
                                                      {"abc", -1},
                                                      {".s", -1}};
    for (const auto &[text, ms] : rows)
        QTest::addRow("\"%s\"", text) << QByteArray(text) << ms;
}

void TstRetryPolicy::goDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(double, ms);
    QVERIFY2(std::abs(orMinusOne(parseGoDuration(text)) - ms) < 1e-6,
             qPrintable(QString::number(orMinusOne(parseGoDuration(text)))));
}

void TstRetryPolicy::rateLimitHeaders()
{
    const RateLimits openai = parseRateLimits(
        HttpHeaders(
            "X-RateLimit-Limit-Requests: 60\r\nx-ratelimit-remaining-requests: 59\r\nx-ratelimit-reset-requests: 1s\r\n"
            "x-ratelimit-limit-tokens: 150000\r\nx-ratelimit-remaining-tokens: 149984\r\nx-ratelimit-reset-tokens: "
            "6m0s\r\n"),
        0);
    QCOMPARE(openai.requests.limit.value_or(-1), 60);
    QCOMPARE(openai.requests.remaining.value_or(-1), 59);
    QCOMPARE(orMinusOne(openai.requests.resetMs), 1000.0);
    QCOMPARE(openai.tokens.limit.value_or(-1), 150'000);
    QCOMPARE(openai.tokens.remaining.value_or(-1), 149'984);
    QCOMPARE(orMinusOne(openai.tokens.resetMs), 360'000.0);

    const RateLimits anthropic = parseRateLimits(
        HttpHeaders("anthropic-ratelimit-requests-limit: 50\r\nanthropic-ratelimit-requests-remaining: 49\r\n"
                    "anthropic-ratelimit-requests-reset: 1994-11-06T08:49:37Z\r\nanthropic-ratelimit-tokens-remaining: "
                    "12000\r\n"),
        knownDateMs - 2500);
    QCOMPARE(anthropic.requests.limit.value_or(-1), 50);
    QCOMPARE(orMinusOne(anthropic.requests.resetMs), 2500.0);
    QCOMPARE(anthropic.tokens.remaining.value_or(-1), 12'000);
    QVERIFY(!anthropic.tokens.limit);

    const RateLimits none =
        parseRateLimits(HttpHeaders("x-ratelimit-limit-requests: many\r\nx-ratelimit-remaining-requests: -3\r\n"), 0);
    QVERIFY(none.requests.isEmpty());
    QVERIFY(none.tokens.isEmpty());
}

void TstRetryPolicy::redaction()
{
    const QList<HttpHeader> headers{
        {"Authorization", "Bearer sk-canary"}, {"X-Api-Key", "canary"},    {"cookie", "canary"},
        {"OpenAI-Organization", "canary"},     {"X-Auth-Token", "canary"}, {"Content-Type", "application/json"}};
    QByteArray shown;
    for (const HttpHeader &header : redactedHeaders(headers))
        shown += header.name + '=' + header.value + ' ';
    QVERIFY2(!shown.contains("canary"), shown.constData());
    QVERIFY(shown.contains("application/json"));
    QVERIFY(shown.contains("Authorization=[redacted]"));
}

void TstRetryPolicy::headerLookUp()
{
    const HttpHeaders headers("Content-Type:  text/plain \r\nx-empty:\r\nSet: a:b\nNo-Colon\r\nset: second\r\n");
    QCOMPARE(headers.value("content-TYPE"), QByteArray("text/plain"));
    QCOMPARE(headers.value("set"), QByteArray("a:b"));
    QVERIFY(headers.contains("X-Empty"));
    QVERIFY(headers.value("x-empty").isEmpty());
    QVERIFY(!headers.contains("no-colon"));
    QCOMPARE(headers.fields().size(), 4);
}

QTEST_GUILESS_MAIN(TstRetryPolicy)
#include "tst_retrypolicy.moc"
