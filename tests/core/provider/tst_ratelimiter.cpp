// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/ratelimiter.h"

#include <QTest>

using namespace promptlab;

namespace {

/// A clock that stands still until it is moved.
class StillClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ns / 1'000'000; }
    [[nodiscard]] qint64 monotonicNs() const override { return ns; }
    qint64 ns = 1'000'000'000;
};

} // namespace

class TstRateLimiter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLimitedByItself();
    void requestsAMinute();
    void tokensAMinute();
    void headers_data();
    void headers();
    void headersOfTokens_data();
    void headersOfTokens();
    void noMoreUnderWayThanRemain();
    void plentyEndsThePace();
    void paceEndsWithItsWindow();
    void halvedAndRestoredSlowly();
    void oneBurstOfRefusalsHalvesOnce();
    void neverBelowOne();
    void settingsChange();

private:
    std::unique_ptr<RateLimiter> limiter(const RequestLimits &limits = {}, const RequestRate &rate = {})
    {
        return std::make_unique<RateLimiter>(rate, limits, 60'000, m_clock);
    }
    /// Milliseconds until the next request may go out.
    double waitMs(const RateLimiter &limiter, double tokens = 0) const
    {
        return static_cast<double>(limiter.waitNs(m_clock.ns, tokens)) / 1e6;
    }
    /// Goes out without waiting; gives the start.
    qint64 go(RateLimiter &limiter, double tokens = 0)
    {
        const auto started = QCoro::waitFor(limiter.enter(tokens, {}));
        return started.ok() ? *started : -1;
    }
    static RateLimits requests(std::optional<qint64> limit, std::optional<qint64> remaining,
                               std::optional<double> resetMs)
    {
        return RateLimits{RateLimitWindow{limit, remaining, resetMs}, RateLimitWindow()};
    }

    StillClock m_clock;
};

void TstRateLimiter::nothingIsLimitedByItself()
{
    const auto free = limiter();
    for (int i = 0; i < 100; ++i)
        QVERIFY(go(*free, 1e6) > 0);
    QCOMPARE(free->concurrency(m_clock.ns), 0);
    QCOMPARE(waitMs(*free, 1e9), 0.0);
}

void TstRateLimiter::requestsAMinute()
{
    const auto limited = limiter({30, 0, 0});
    go(*limited);
    QCOMPARE(waitMs(*limited), 2000.0);
    m_clock.ns += 2'000'000'000;
    QCOMPARE(waitMs(*limited), 0.0);
}

void TstRateLimiter::tokensAMinute()
{
    const auto limited = limiter({0, 6000, 0});
    QCOMPARE(waitMs(*limited, 50'000), 0.0); // one that is larger than the limit goes out all the same,
    go(*limited, 1000);
    QCOMPARE(waitMs(*limited, 1), 10'000.0); // and is paid off by those behind it
    m_clock.ns += 10'000'000'000;
    QCOMPARE(waitMs(*limited, 1), 0.0);
}

void TstRateLimiter::headers_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<double>("resetMs");
    QTest::addColumn<double>("waitMs");
    QTest::newRow("plenty left") << 100 << 50 << 30'000.0 << 0.0;
    QTest::newRow("the last tenth is spread") << 100 << 10 << 9000.0 << 100.0;
    QTest::newRow("the last one") << 100 << 1 << 9900.0 << 100.0;
    QTest::newRow("none left: until it is full again") << 100 << 0 << 9900.0 << 9900.0;
    QTest::newRow("none left, and no limit told") << -1 << 0 << 500.0 << 500.0;
    QTest::newRow("two left, and no limit told") << -1 << 2 << 300.0 << 100.0;
    QTest::newRow("three left, and no limit told") << -1 << 3 << 300.0 << 0.0;
    QTest::newRow("a quota of a day is left to the server") << 1000 << 0 << 7'200'000.0 << 0.0;
    QTest::newRow("a quota of a day that runs low") << 1000 << 3 << 7'200'000.0 << 0.0;
    QTest::newRow("no time told") << 100 << 0 << -1.0 << 0.0;
}

void TstRateLimiter::headers()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(double, resetMs);
    QFETCH(double, waitMs);
    const auto learning = limiter();
    learning->heed(requests(limit < 0 ? std::nullopt : std::optional<qint64>(limit), remaining,
                            resetMs < 0 ? std::nullopt : std::optional(resetMs)));
    QCOMPARE(this->waitMs(*learning), waitMs);
}

void TstRateLimiter::headersOfTokens_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<double>("resetMs");
    QTest::addColumn<double>("tokens");
    QTest::addColumn<double>("waitMs");
    QTest::newRow("enough for this one") << 10'000 << 500 << 30'000.0 << 400.0 << 0.0;
    QTest::newRow("too few: until they are there") << 10'000 << 500 << 9500.0 << 1500.0 << 1000.0;
    QTest::newRow("more than there ever are") << 10'000 << 500 << 9500.0 << 99'000.0 << 9500.0;
    QTest::newRow("too few, and no limit told") << -1 << 500 << 2000.0 << 600.0 << 2000.0;
    QTest::newRow("none left") << 10'000 << 0 << 2000.0 << 1.0 << 2000.0;
    QTest::newRow("a quota of a day") << 10'000 << 5 << 7'200'000.0 << 600.0 << 0.0;
}

void TstRateLimiter::headersOfTokens()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(double, resetMs);
    QFETCH(double, tokens);
    QFETCH(double, waitMs);
    const auto learning = limiter();
    learning->heed(
        RateLimits{RateLimitWindow(),
                   RateLimitWindow{limit < 0 ? std::nullopt : std::optional<qint64>(limit), remaining, resetMs}});
    QCOMPARE(this->waitMs(*learning, tokens), waitMs);
    m_clock.ns += static_cast<qint64>(resetMs * 1e6);
    QCOMPARE(this->waitMs(*learning, tokens), 0.0);
}

void TstRateLimiter::noMoreUnderWayThanRemain()
{
    const auto learning = limiter({0, 0, 8});
    QCOMPARE(learning->concurrency(m_clock.ns), 8);
    learning->heed(requests(100, 3, 1000));
    QCOMPARE(learning->concurrency(m_clock.ns), 3);
    m_clock.ns += 1'000'000'000;
    QCOMPARE(learning->concurrency(m_clock.ns), 8);
    // Tokens that went out are missing before the server says so.
    learning->heed(RateLimits{RateLimitWindow(), RateLimitWindow{10'000, 1000, 9000.0}});
    QCOMPARE(waitMs(*learning, 800), 0.0);
    go(*learning, 800);
    QVERIFY(waitMs(*learning, 800) > 0);
}

void TstRateLimiter::plentyEndsThePace()
{
    const auto learning = limiter();
    learning->heed(requests(100, 5, 9500));
    QCOMPARE(waitMs(*learning), 100.0);
    learning->heed(requests(100, 60, 4000));
    QCOMPARE(waitMs(*learning), 0.0);
    QCOMPARE(learning->concurrency(m_clock.ns), 0);
}

void TstRateLimiter::paceEndsWithItsWindow()
{
    const auto learning = limiter();
    learning->heed(requests(100, 5, 9500));
    m_clock.ns += 9'500'000'000;
    go(*learning);
    QCOMPARE(waitMs(*learning), 0.0);
}

void TstRateLimiter::halvedAndRestoredSlowly()
{
    const auto limited = limiter({0, 0, 8});
    QList<qint64> started;
    for (int i = 0; i < 8; ++i)
        started += go(*limited);
    m_clock.ns += 1'000'000;
    limited->refused(started.first());
    QCOMPARE(limited->concurrency(m_clock.ns), 4);
    QList<int> seen;
    for (int i = 0; i < 4 + 5 + 6 + 7 + 8; ++i) {
        limited->served();
        if (seen.isEmpty() || seen.last() != limited->concurrency(m_clock.ns))
            seen += limited->concurrency(m_clock.ns);
    }
    QCOMPARE(seen, (QList<int>{4, 5, 6, 7, 8}));
}

void TstRateLimiter::oneBurstOfRefusalsHalvesOnce()
{
    const auto free = limiter();
    QList<qint64> started;
    for (int i = 0; i < 10; ++i)
        started += go(*free);
    m_clock.ns += 1'000'000;
    for (const qint64 one : started)
        free->refused(one);
    QCOMPARE(free->concurrency(m_clock.ns), 5);
    for (int i = 0; i < 10; ++i)
        free->leave();
    m_clock.ns += 1'000'000;
    free->refused(go(*free)); // one that went out afterwards tells something new
    QCOMPARE(free->concurrency(m_clock.ns), 2);
}

void TstRateLimiter::neverBelowOne()
{
    const auto free = limiter();
    for (int i = 0; i < 5; ++i) {
        m_clock.ns += 1'000'000;
        const qint64 started = go(*free);
        QVERIFY(started > 0);
        free->refused(started);
        free->leave();
        QCOMPARE(free->concurrency(m_clock.ns), 1);
    }
}

void TstRateLimiter::settingsChange()
{
    const auto limited = limiter({60, 0, 2});
    go(*limited);
    QVERIFY(waitMs(*limited) > 0);
    limited->configure({}, {0, 0, 5});
    QCOMPARE(waitMs(*limited), 0.0);
    QCOMPARE(limited->concurrency(m_clock.ns), 5);
    limited->configure({2, 1}, {});
    go(*limited);
    QCOMPARE(waitMs(*limited), 500.0);
}

QTEST_GUILESS_MAIN(TstRateLimiter)
#include "tst_ratelimiter.moc"
