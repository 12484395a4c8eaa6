// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/circuitbreaker.h"
#include "core/net/tokenbucket.h"

#include <QTest>

using namespace promptlab;

namespace {
constexpr qint64 second = 1'000'000'000;
constexpr qint64 ms = 1'000'000;
} // namespace

class TstTokenBucket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vector();
    void neverMoreThanCapacity();
    void timeThatRunsBackwardsAddsNothing();
    void waitIsExact();
    void breakerOpensAndProbes();
    void breakerNeedsFailuresInARow();
    void abandonedProbeLetsTheNextIn();
};

void TstTokenBucket::vector()
{
    TokenBucket bucket(10, 2, 0);
    for (int i = 0; i < 10; ++i)
        QVERIFY2(bucket.tryTake(0), "ten calls at t=0 pass");
    QVERIFY(!bucket.tryTake(0));
    QCOMPARE(bucket.retryAfterSeconds(0), 1);
    QVERIFY(!bucket.tryTake(400 * ms));
    QVERIFY(bucket.tryTake(500 * ms));
    QCOMPARE(bucket.available(500 * ms), 0.0);
    QCOMPARE(bucket.available(5500 * ms), 10.0);
    QCOMPARE(bucket.available(100 * second), 10.0);
}

void TstTokenBucket::neverMoreThanCapacity()
{
    TokenBucket bucket(3, 1, 0);
    QCOMPARE(bucket.available(1000 * second), 3.0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.tryTake(1000 * second));
    QVERIFY(!bucket.tryTake(1000 * second));
    QVERIFY(!TokenBucket(3, 1, 0).tryTake(1000 * second, 4));
}

void TstTokenBucket::timeThatRunsBackwardsAddsNothing()
{
    TokenBucket bucket(1, 1, 10 * second);
    QVERIFY(bucket.tryTake(10 * second));
    QVERIFY(!bucket.tryTake(5 * second));
    QVERIFY(!bucket.tryTake(10 * second + 999 * ms));
    QVERIFY(bucket.tryTake(11 * second));
}

void TstTokenBucket::waitIsExact()
{
    TokenBucket bucket(10, 3, 0);
    QVERIFY(bucket.tryTake(0, 10));
    for (qint64 now = 0, taken = 0; taken < 50; ++taken) {
        now += bucket.waitNs(now);
        QVERIFY2(bucket.tryTake(now), "after the wait that it asked for, the token is there");
    }
    QCOMPARE(TokenBucket(1, 0, 0).waitNs(0, 2), 86'400 * second);
}

void TstTokenBucket::breakerOpensAndProbes()
{
    CircuitBreaker breaker(3, 1000);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(breaker.tryEnter(0));
        breaker.failed(i * ms);
    }
    QCOMPARE(breaker.state(3 * ms), CircuitBreaker::State::Open);
    QVERIFY(!breaker.tryEnter(3 * ms));
    QCOMPARE(breaker.waitMs(2 * ms), 1000);
    breaker.failed(500 * ms); // a call that was on its way does not put the probe off
    QCOMPARE(breaker.state(1002 * ms), CircuitBreaker::State::HalfOpen);
    QVERIFY(breaker.tryEnter(1002 * ms));
    QVERIFY2(!breaker.tryEnter(1002 * ms), "only one probe");
    breaker.failed(1100 * ms);
    QVERIFY(!breaker.tryEnter(2099 * ms));
    QVERIFY(breaker.tryEnter(2100 * ms));
    breaker.succeeded();
    QCOMPARE(breaker.state(2100 * ms), CircuitBreaker::State::Closed);
    QCOMPARE(breaker.waitMs(2100 * ms), 0);
}

void TstTokenBucket::breakerNeedsFailuresInARow()
{
    CircuitBreaker breaker(2, 1000);
    for (int i = 0; i < 5; ++i) {
        breaker.failed(0);
        breaker.succeeded();
    }
    QVERIFY(breaker.tryEnter(0));
}

void TstTokenBucket::abandonedProbeLetsTheNextIn()
{
    CircuitBreaker breaker(1, 10);
    breaker.failed(0);
    QVERIFY(breaker.tryEnter(10 * ms));
    breaker.abandoned();
    QVERIFY(breaker.tryEnter(11 * ms));
}

QTEST_GUILESS_MAIN(TstTokenBucket)
#include "tst_tokenbucket.moc"
