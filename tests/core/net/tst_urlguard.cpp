// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/addresspolicy.h"
#include "core/net/urlguard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace promptlab;

namespace {

class StubResolver final : public HostResolver
{
public:
    Task<Result<QList<QHostAddress>>> resolve(QString host, Context) override
    {
        ++lookups;
        QList<QHostAddress> list;
        if (!answers.isEmpty()) {
            for (const QString &address : answers.takeFirst())
                list.append(QHostAddress(address));
        }
        if (list.isEmpty())
            co_return makeError(ErrorCode::Network, QStringLiteral("unknown host ") + host);
        co_return list;
    }

    QList<QStringList> answers;
    int lookups = 0;
};

class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ns / 1'000'000; }
    [[nodiscard]] qint64 monotonicNs() const override { return ns; }
    qint64 ns = 1;
};

} // namespace

class TstUrlGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refused_data();
    void refused();
    void openBracketsAreNamed();
    void accepted_data();
    void accepted();
    void everyAddressMustPass();
    void namesMayChangeTheirAddress();
    void vettedAddressesAreKeptForAWhile();
    void allowListIsExact();
    void commandLineUrlIsAllowed();
    void pinnedAddress();
    void proxyNeedsTheList();
    void mutatedUrlsNeverReachThePrivateNetwork();

private:
    StubResolver m_resolver;
    ManualClock m_clock;
};

void TstUrlGuard::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *address, bool isPublic) {
        QTest::addRow("%s is %s", address, isPublic ? "public" : "not public")
            << QString::fromLatin1(address) << isPublic;
    };
    // First and last address of each denied block, and their neighbours outside.
    for (const char *address : {"0.0.0.0",
                                "0.255.255.255",
                                "10.0.0.0",
                                "10.255.255.255",
                                "100.64.0.0",
                                "100.127.255.255",
                                "127.0.0.0",
                                "127.0.0.1",
                                "127.255.255.255",
                                "169.254.0.0",
                                "169.254.169.254",
                                "169.254.255.255",
                                "172.16.0.0",
                                "172.31.255.255",
                                "192.0.0.0",
                                "192.0.0.255",
                                "192.0.2.0",
                                "192.0.2.255",
                                "192.88.99.0",
                                "192.88.99.255",
                                "192.168.0.0",
                                "192.168.255.255",
                                "198.18.0.0",
                                "198.19.255.255",
                                "198.51.100.0",
                                "198.51.100.255",
                                "203.0.113.0",
                                "203.0.113.255",
                                "224.0.0.0",
                                "239.255.255.255",
                                "240.0.0.0",
                                "255.255.255.255",
                                "::",
                                "::1",
                                "::7f00:1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.1.2.3",
                                "::ffff:0:0",
                                "64:ff9b::",
                                "64:ff9b::7f00:1",
                                "64:ff9b::ffff:ffff",
                                "64:ff9b:1::",
                                "64:ff9b:1:ffff::1",
                                "100::",
                                "100::ffff:ffff:ffff:ffff",
                                "2001::",
                                "2001:1ff:ffff::",
                                "2001:db8::",
                                "2001:db8:ffff::1",
                                "2002::",
                                "2002:7f00:1::",
                                "2002:ffff:ffff::1",
                                "fc00::",
                                "fdff:ffff::1",
                                "fe80::",
                                "fe80::1",
                                "febf:ffff::1",
                                "ff00::",
                                "ff02::1",
                                "ffff::1"})
        row(address, false);
    for (const char *address : {"1.0.0.0",
                                "9.255.255.255",
                                "11.0.0.0",
                                "100.63.255.255",
                                "100.128.0.0",
                                "126.255.255.255",
                                "128.0.0.0",
                                "169.253.255.255",
                                "169.255.0.0",
                                "172.15.255.255",
                                "172.32.0.0",
                                "192.0.1.0",
                                "192.0.3.0",
                                "192.88.98.255",
                                "192.88.100.0",
                                "192.167.255.255",
                                "192.169.0.0",
                                "198.17.255.255",
                                "198.20.0.0",
                                "198.51.99.255",
                                "198.51.101.0",
                                "203.0.112.255",
                                "203.0.114.0",
                                "223.255.255.255",
                                "8.8.8.8",
                                "::ffff:8.8.8.8",
                                "64:ff9a::1",
                                "64:ff9b:2::1",
                                "100:0:0:1::",
                                "2001:200::",
                                "2001:4860:4860::8888",
                                "2001:db7:ffff::",
                                "2001:db9::",
                                "2003::",
                                "2001:470::1",
                                "fbff:ffff::1",
                                "fe00::1",
                                "fec0::1",
                                "2606:4700::1111"})
        row(address, true);
}

void TstUrlGuard::addresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isPublic);
    const QHostAddress parsed(address);
    QVERIFY(!parsed.isNull());
    QCOMPARE(isPublicAddress(parsed), isPublic);
    QVERIFY(!isPublicAddress(QHostAddress()));
}

void TstUrlGuard::refused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    const auto bad = [](const char *url) {
        QTest::addRow("no usable URL: %s", url) << QString::fromUtf8(url) << int(ErrorCode::InvalidInput);
    };
    const auto denied = [](const char *url) {
        QTest::addRow("not allowed: %s", url) << QString::fromUtf8(url) << int(ErrorCode::PermissionDenied);
    };

    for (const char *url : {"",
                            "example.com",
                            "//example.com",
                            "ftp://example.com",
                            "file:///etc/passwd",
                            "gopher://example.com",
                            "javascript:alert(1)",
                            "https://",
                            "https:///path",
                            "https://user@example.com/",
                            "https://user:pw@example.com/",
                            "https://example.com@127.0.0.1/",
                            "https://exa mple.com/",
                            "https://example.com\\@127.0.0.1/",
                            "https://example.com\n/",
                            "https://example.com:0/",
                            "https://example.com:65536/",
                            "https://example.com:80a/",
                            "https://example.com:/",
                            "https://2130706433/",
                            "https://0x7f000001/",
                            "https://0x7f.0.0.1/",
                            "https://0177.0.0.1/",
                            "https://127.1/",
                            "https://127.0.1/",
                            "https://127.0.0.01/",
                            "https://1.2.3.4.5/",
                            "https://256.1.1.1/",
                            "https://1.2.3/",
                            "https://0/",
                            "https://0x/",
                            "https://example.com../",
                            "https://.example.com/",
                            "https://exa%6dple.com/",
                            "https://[::1/",
                            "https://[::1%25eth0]/",
                            "https://[fe80::1%1]/",
                            "https://[1.2.3.4]/",
                            "https://-example.com/",
                            "https://exam_ple!.com/",
                            "https:/example.com/",
                            "https://\xE2\x80\x8B/"})
        bad(url);
    for (const char *url : {"http://example.com/",
                            "http://localhost/",
                            "https://localhost/",
                            "https://LOCALHOST./",
                            "https://a.localhost/",
                            "https://db.internal/",
                            "https://metadata.google.internal/",
                            "https://printer.local/",
                            "https://metadata/",
                            "https://example.com:8443/",
                            "https://127.0.0.1/",
                            "https://127.0.0.1:8443/",
                            "https://10.0.0.5/",
                            "https://169.254.169.254/latest/",
                            "https://[::1]/",
                            "https://[::ffff:127.0.0.1]/",
                            "https://[fd00::1]/",
                            "https://[64:ff9b::7f00:1]/",
                            "https://0.0.0.0/",
                            "https://192.168.1.1./",
                            "https://\xEF\xBC\x91\xEF\xBC\x92\xEF\xBC\x97.0.0.1/" /* full-width digits */,
                            "https://loc\xE2\x93\x90lhost/" /* a circled letter */})
        denied(url);
}

void TstUrlGuard::refused()
{
    QFETCH(QString, url);
    QFETCH(int, code);
    const UrlGuard guard(m_resolver, m_clock);
    const auto result = guard.inspect(url);
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error().code), code);
    QVERIFY(!result.error().message.contains(QLatin1String("pw@")));
}

void TstUrlGuard::openBracketsAreNamed()
{
    const UrlGuard guard(m_resolver, m_clock);
    for (const char *url : {"http://[::1/v1", "https://[::1", "https://[2001:db8::1:443/"}) {
        const auto result = guard.inspect(QString::fromLatin1(url));
        QVERIFY(!result.ok());
        QVERIFY2(result.error().message.contains(QLatin1String("is not closed")), qPrintable(result.error().message));
    }
}

void TstUrlGuard::accepted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *url, const char *canonical, const char *target) {
        QTest::addRow("%s", url) << QString::fromUtf8(url) << QByteArray(canonical) << QString::fromLatin1(target);
    };
    row("https://api.example.com", "https://api.example.com/", "api.example.com:443");
    row("HTTPS://API.Example.COM:443/v1?x=1#part", "https://api.example.com/v1?x=1", "api.example.com:443");
    row("https://example.com./a/../b", "https://example.com/a/../b", "example.com:443");
    row("https://b\xC3\xBC"
        "cher.example/\xC3\xBC?q=\xC3\xA4|",
        "https://xn--bcher-kva.example/%C3%BC?q=%C3%A4%7C", "xn--bcher-kva.example:443");
    row("https://8.8.8.8/dns", "https://8.8.8.8/dns", "8.8.8.8:443");
    row("https://[2001:4860:4860::8888]/", "https://[2001:4860:4860::8888]/", "[2001:4860:4860::8888]:443");
    row("https://example.com?x=1", "https://example.com/?x=1", "example.com:443");
    row("https://1e100.net/", "https://1e100.net/", "1e100.net:443");
}

void TstUrlGuard::accepted()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, canonical);
    QFETCH(QString, target);
    const UrlGuard guard(m_resolver, m_clock);
    const auto result = guard.inspect(url);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message));
    QCOMPARE(result->url, canonical);
    QCOMPARE(result->target.toString(), target);
    QVERIFY(result->tls);
}

void TstUrlGuard::everyAddressMustPass()
{
    UrlGuard guard(m_resolver, m_clock);
    m_resolver.answers = {{QStringLiteral("8.8.8.8"), QStringLiteral("127.0.0.1")}};
    const auto mixed = QCoro::waitFor(guard.vet(QStringLiteral("https://mixed.example/"), Context()));
    QVERIFY(!mixed.ok());
    QCOMPARE(mixed.error().code, ErrorCode::PermissionDenied);
    m_resolver.answers = {{QStringLiteral("8.8.8.8"), QStringLiteral("2606:4700::1111")}};
    const auto good = QCoro::waitFor(guard.vet(QStringLiteral("https://good.example/"), Context()));
    QVERIFY(good.ok());
    QCOMPARE(good->addresses.size(), 2);
    const auto unknown = QCoro::waitFor(guard.vet(QStringLiteral("https://unknown.example/"), Context()));
    QCOMPARE(unknown.error().code, ErrorCode::Network);
}

void TstUrlGuard::namesMayChangeTheirAddress()
{
    UrlGuard guard(m_resolver, m_clock, 0);
    m_resolver.answers = {{QStringLiteral("8.8.8.8")}, {QStringLiteral("127.0.0.1")}};
    const QString url = QStringLiteral("https://rebind.example/hook");
    QVERIFY2(QCoro::waitFor(guard.vet(url, Context())).ok(), "public when it was saved");
    const auto later = QCoro::waitFor(guard.vet(url, Context()));
    QVERIFY2(!later.ok(), "loopback when it is used");
    QCOMPARE(later.error().code, ErrorCode::PermissionDenied);
}

void TstUrlGuard::vettedAddressesAreKeptForAWhile()
{
    UrlGuard guard(m_resolver, m_clock, 1000);
    const QString url = QStringLiteral("https://cached.example/");
    m_resolver.answers = {{QStringLiteral("8.8.8.8")}, {QStringLiteral("9.9.9.9")}};
    m_resolver.lookups = 0;
    QVERIFY(!guard.vetNow(url).has_value());
    QVERIFY(QCoro::waitFor(guard.vet(url, Context())).ok());
    QVERIFY(guard.vetNow(url).has_value());
    const auto again = QCoro::waitFor(guard.vet(url, Context()));
    QCOMPARE(again->addresses.first(), QHostAddress(QStringLiteral("8.8.8.8")));
    QCOMPARE(m_resolver.lookups, 1);
    m_clock.ns += 1'000'000'001;
    QVERIFY(!guard.vetNow(url).has_value());
    const auto later = QCoro::waitFor(guard.vet(url, Context()));
    QCOMPARE(later->addresses.first(), QHostAddress(QStringLiteral("9.9.9.9")));
}

void TstUrlGuard::allowListIsExact()
{
    UrlGuard guard(m_resolver, m_clock);
    const auto entry = HostPort::parse(QStringLiteral("LocalHost.:11434"));
    QVERIFY(entry.ok());
    guard.allow(*entry);
    m_resolver.answers = {{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}};
    const auto local = QCoro::waitFor(guard.vet(QStringLiteral("http://localhost:11434/v1"), Context()));
    QVERIFY2(local.ok(), local.ok() ? "" : qPrintable(local.error().message));
    QVERIFY(!guard.inspect(QStringLiteral("http://localhost:11435/v1")).ok());
    QVERIFY(!guard.inspect(QStringLiteral("http://127.0.0.1:11434/v1")).ok());
    QVERIFY2(!guard.vetNow(QStringLiteral("https://localhost/")).value().ok(),
             "an allowed port opens no other, cached or not");
    guard.setAllowed({HostPort{QStringLiteral("0.0.0.0"), 80}});
    QVERIFY2(!guard.inspect(QStringLiteral("http://0.0.0.0/")).ok(), "no host at all");
    QVERIFY(!HostPort::parse(QStringLiteral("localhost")).ok());
    QCOMPARE(HostPort::parse(QStringLiteral("[::1]:8080")).value().toString(), QStringLiteral("[::1]:8080"));
}

void TstUrlGuard::commandLineUrlIsAllowed()
{
    UrlGuard guard(m_resolver, m_clock);
    QVERIFY(guard.allowUrl(QStringLiteral("http://127.0.0.1:8080/v1")).ok());
    const auto vetted = guard.vetNow(QStringLiteral("http://127.0.0.1:8080/v1/chat/completions"));
    QVERIFY(vetted.has_value());
    QVERIFY(vetted->ok());
    QVERIFY((*vetted)->explicitlyAllowed);
    QVERIFY(!guard.allowUrl(QStringLiteral("nonsense")).ok());
}

void TstUrlGuard::pinnedAddress()
{
    UrlGuard guard(m_resolver, m_clock);
    m_resolver.answers = {{QStringLiteral("8.8.8.8")}};
    const auto url = QCoro::waitFor(guard.vet(QStringLiteral("https://pin.example/"), Context()));
    QVERIFY(UrlGuard::permits(*url, QHostAddress(QStringLiteral("8.8.8.8"))));
    QVERIFY(UrlGuard::permits(*url, QHostAddress(QStringLiteral("::ffff:8.8.8.8"))));
    QVERIFY(!UrlGuard::permits(*url, QHostAddress(QStringLiteral("8.8.4.4"))));
    QVERIFY(!UrlGuard::permits(*url, QHostAddress(QStringLiteral("127.0.0.1"))));
}

void TstUrlGuard::proxyNeedsTheList()
{
    UrlGuard guard(m_resolver, m_clock);
    QVERIFY(!guard.vetForProxy(QStringLiteral("https://api.example.com/")).ok());
    guard.allow(HostPort{QStringLiteral("api.example.com"), 443});
    QVERIFY(guard.vetForProxy(QStringLiteral("https://api.example.com/")).ok());
}

void TstUrlGuard::mutatedUrlsNeverReachThePrivateNetwork()
{
    const UrlGuard guard(m_resolver, m_clock);
    QRandomGenerator random(99);
    static const QStringList pieces{
        QStringLiteral("https://"),    QStringLiteral("http://"), QStringLiteral("127.0.0.1"), QStringLiteral("["),
        QStringLiteral("]"),           QStringLiteral("::1"),     QStringLiteral("@"),         QStringLiteral(":"),
        QStringLiteral("443"),         QStringLiteral("/"),       QStringLiteral("?"),         QStringLiteral("#"),
        QStringLiteral("example.com"), QStringLiteral("."),       QStringLiteral("0x7f"),      QStringLiteral("%"),
        QStringLiteral("localhost"),   QStringLiteral("\\"),      QString(QChar(0xFF11)),      QString(QChar(0x3002)),
        QString(QChar(0xAD)),          QString(QChar(0xD800))};
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString url = QStringLiteral("https://");
        const int count = random.bounded(1, 8);
        for (int i = 0; i < count; ++i)
            url += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const auto result = guard.inspect(url);
        if (!result.ok())
            continue;
        ++accepted;
        QVERIFY2(!isLocalName(result->target.host), qPrintable(url));
        QVERIFY2(!result->literal || isPublicAddress(result->addresses.first()), qPrintable(url));
        const QByteArray host = result->target.host.toLatin1();
        const QByteArray plain = "https://" + host + '/';
        const QByteArray bracketed = "https://[" + host + "]/";
        QVERIFY2(result->url.startsWith(plain) || result->url.startsWith(bracketed), qPrintable(url));
    }
    QVERIFY(accepted > 100);
}

QTEST_GUILESS_MAIN(TstUrlGuard)
#include "tst_urlguard.moc"
