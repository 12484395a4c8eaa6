// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/urlguard.h"

#include "core/net/addresspolicy.h"

#include <QCoreApplication>
#include <QUrl>

namespace promptlab {

namespace {

struct UrlGuardText {
    Q_DECLARE_TR_FUNCTIONS(UrlGuard)
};

Error invalidUrl(const QString &reason)
{
    return makeError(ErrorCode::InvalidInput, UrlGuardText::tr("The URL cannot be used: %1").arg(reason));
}

/// Strict dotted quad without leading zeros; anything else that only looks like a number is refused by the caller.
bool isDottedQuad(const QString &host)
{
    const QStringList parts = host.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               const bool digits = !part.isEmpty() && part.size() <= 3
                                && std::all_of(part.begin(), part.end(),
                                               [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
               return digits && (part.size() == 1 || part.front() != QLatin1Char('0')) && part.toInt() <= 255;
           });
}

/// True when the last label is a number: such a host means an address in every resolver.
bool endsInNumber(const QString &host)
{
    const QString last = host.section(QLatin1Char('.'), -1);
    if (last.isEmpty())
        return false;
    if (std::all_of(last.begin(), last.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }))
        return true;
    if (!last.startsWith(QLatin1String("0x")))
        return false;
    return std::all_of(last.begin() + 2, last.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

bool isHostNameText(const QString &host)
{
    const QStringList labels = host.split(QLatin1Char('.'));
    return host.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
               return !label.isEmpty() && label.size() <= 63 && !label.startsWith(QLatin1Char('-'))
                   && std::all_of(label.begin(), label.end(), [](QChar c) {
                          return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                              || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-')
                              || c == QLatin1Char('_');
                      });
           });
}

/// Canonical host of its text in a URL (IPv6 with brackets).
Result<QString> canonicalHost(const QString &text)
{
    if (text.startsWith(QLatin1Char('['))) {
        const QString inner = text.mid(1, text.size() - 2);
        QHostAddress address;
        const bool plain =
            text.endsWith(QLatin1Char(']')) && !inner.contains(QLatin1Char('%')) && inner.contains(QLatin1Char(':'));
        if (!plain || !address.setAddress(inner) || address.protocol() != QAbstractSocket::IPv6Protocol)
            return invalidUrl(UrlGuardText::tr("the IPv6 address is not valid"));
        return address.toString().toLower();
    }
    QString host = text;
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    if (host.contains(QLatin1Char('%')))
        return invalidUrl(UrlGuardText::tr("the host name contains an escape"));
    const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    host = ascii ? host.toLower() : QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (host.isEmpty())
        return invalidUrl(UrlGuardText::tr("the host name is missing or not valid"));
    if (isDottedQuad(host))
        return host;
    if (endsInNumber(host))
        return invalidUrl(UrlGuardText::tr("the IPv4 address must be written as four decimal numbers"));
    if (!isHostNameText(host))
        return invalidUrl(UrlGuardText::tr("the host name is missing or not valid"));
    return host;
}

Result<quint16> parsePort(const QString &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    const int port = digits ? text.toInt() : 0;
    if (port < 1 || port > 65535)
        return invalidUrl(UrlGuardText::tr("the port is not a number from 1 to 65535"));
    return static_cast<quint16>(port);
}

/// Splits "host", "host:port", "[v6]" or "[v6]:port".
Result<HostPort> parseAuthority(const QString &authority, quint16 defaultPort)
{
    if (authority.startsWith(QLatin1Char('[')) && !authority.contains(QLatin1Char(']')))
        return invalidUrl(UrlGuardText::tr("the bracket \"[\" before the IPv6 address is not closed by \"]\""));
    QString hostText = authority;
    quint16 port = defaultPort;
    const qsizetype bracket = authority.lastIndexOf(QLatin1Char(']'));
    const qsizetype colon = authority.indexOf(QLatin1Char(':'), std::max<qsizetype>(0, bracket));
    if (colon >= 0) {
        hostText = authority.left(colon);
        PL_TRY(port, parsePort(authority.mid(colon + 1)));
    }
    if (port == 0)
        return invalidUrl(UrlGuardText::tr("the port is missing"));
    PL_TRY(QString host, canonicalHost(hostText));
    return HostPort{host, port};
}

QByteArray escapedPath(const QString &text)
{
    static constexpr char hexDigits[] = "0123456789ABCDEF";
    static constexpr QByteArrayView unsafe("\"<>^`{|}");
    QByteArray result;
    const QByteArray utf8 = text.toUtf8();
    result.reserve(utf8.size());
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && !unsafe.contains(c)) {
            result += c;
        } else {
            result += '%';
            result += hexDigits[byte >> 4U];
            result += hexDigits[byte & 0xfU];
        }
    }
    return result;
}

/// The parts of an http(s) URL, no policy applied yet.
Result<GuardedUrl> parseUrl(const QString &text)
{
    if (text.size() > 8192)
        return invalidUrl(UrlGuardText::tr("it is longer than 8192 characters"));
    const bool clean = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() != 0x7f && c != QLatin1Char('\\') && !c.isSpace();
    });
    if (!clean)
        return invalidUrl(UrlGuardText::tr("it contains a space, a backslash or a control character"));
    GuardedUrl url;
    qsizetype start = 0;
    if (text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)) {
        url.tls = true;
        start = 8;
    } else if (text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)) {
        start = 7;
    } else {
        return invalidUrl(UrlGuardText::tr("it must start with http:// or https://"));
    }
    qsizetype end = start;
    while (end < text.size() && !QStringView(u"/?#").contains(text.at(end)))
        ++end;
    const QString authority = text.mid(start, end - start);
    if (authority.contains(QLatin1Char('@')))
        return invalidUrl(UrlGuardText::tr("it contains a user name or password; give keys separately"));
    const quint16 defaultPort = url.tls ? 443 : 80;
    PL_TRY(url.target, parseAuthority(authority, defaultPort));
    QString rest = text.mid(end);
    rest.truncate(rest.indexOf(QLatin1Char('#')) < 0 ? rest.size() : rest.indexOf(QLatin1Char('#')));
    if (!rest.startsWith(QLatin1Char('/')))
        rest.prepend(QLatin1Char('/'));
    QHostAddress literal;
    if (literal.setAddress(url.target.host)) {
        url.literal = true;
        url.addresses = {literal};
    }
    const QString host = url.target.host.contains(QLatin1Char(':'))
                           ? QLatin1Char('[') + url.target.host + QLatin1Char(']')
                           : url.target.host;
    url.url = (url.tls ? QByteArrayLiteral("https://") : QByteArrayLiteral("http://")) + host.toLatin1();
    if (url.target.port != defaultPort)
        url.url += ':' + QByteArray::number(url.target.port);
    url.url += escapedPath(rest);
    return url;
}

Error notAllowed(const GuardedUrl &url, const QString &reason)
{
    return makeError(
        ErrorCode::PermissionDenied,
        UrlGuardText::tr("Requests to %1 are not allowed: %2. If this is meant, add %3 to the list of allowed hosts")
            .arg(url.origin(), reason, url.target.toString()));
}

} // namespace

QString HostPort::toString() const
{
    const QString shown = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(port);
}

Result<HostPort> HostPort::parse(const QString &text)
{
    return parseAuthority(text.trimmed(), 0);
}

QString GuardedUrl::origin() const
{
    return (tls ? QStringLiteral("https://") : QStringLiteral("http://")) + target.toString();
}

UrlGuard::UrlGuard(HostResolver &resolver, const Clock &clock, int cacheMs)
    : m_resolver(resolver), m_clock(clock), m_cacheNs(qint64(cacheMs) * 1'000'000)
{
}

void UrlGuard::allow(const HostPort &target)
{
    if (!m_allowed.contains(target))
        m_allowed.append(target);
}

Result<void> UrlGuard::allowUrl(const QString &url)
{
    PL_TRY(const GuardedUrl parsed, parseUrl(url));
    allow(parsed.target);
    return {};
}

void UrlGuard::setAllowed(const QList<HostPort> &targets)
{
    m_allowed = targets;
}

Result<GuardedUrl> UrlGuard::inspect(const QString &url) const
{
    PL_TRY(GuardedUrl guarded, parseUrl(url));
    guarded.explicitlyAllowed = m_allowed.contains(guarded.target);
    if (guarded.literal)
        PL_CHECK(checkAddresses(guarded, guarded.addresses));
    if (guarded.explicitlyAllowed)
        return guarded;
    if (!guarded.tls)
        return notAllowed(guarded, UrlGuardText::tr("the connection would not be encrypted"));
    if (guarded.target.port != 443)
        return notAllowed(guarded, UrlGuardText::tr("the port is not the usual one"));
    if (isLocalName(guarded.target.host))
        return notAllowed(guarded, UrlGuardText::tr("the name belongs to this machine or its network"));
    return guarded;
}

Result<void> UrlGuard::checkAddresses(const GuardedUrl &url, const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (isNeverAHost(address))
            return makeError(
                ErrorCode::PermissionDenied,
                UrlGuardText::tr("Requests to %1 are not possible: its address is no host").arg(url.origin()));
        if (!url.explicitlyAllowed && !isPublicAddress(address))
            return notAllowed(url, UrlGuardText::tr("the address belongs to this machine or a private network"));
    }
    return {};
}

std::optional<Result<GuardedUrl>> UrlGuard::vetNow(const QString &url) const
{
    auto guarded = inspect(url);
    if (!guarded.ok() || guarded->literal)
        return guarded;
    const auto cached = m_cache.constFind(guarded->target.host);
    if (cached == m_cache.cend() || cached->expiresNs <= m_clock.monotonicNs())
        return {};
    // The same name may be allowed with one port and not with another: check again.
    if (auto checked = checkAddresses(*guarded, cached->addresses); !checked.ok())
        return Result<GuardedUrl>(checked.error());
    guarded->addresses = cached->addresses;
    return guarded;
}

Task<Result<GuardedUrl>> UrlGuard::vet(QString url, Context context)
{
    if (auto known = vetNow(url))
        co_return std::move(*known);
    PL_CO_TRY(GuardedUrl guarded, inspect(url));
    Task<Result<QList<QHostAddress>>> lookup = m_resolver.resolve(guarded.target.host, context);
    auto addresses = co_await lookup;
    if (!addresses.ok())
        co_return addresses.error();
    PL_CO_CHECK(checkAddresses(guarded, *addresses));
    if (addresses->isEmpty())
        co_return notAllowed(guarded, UrlGuardText::tr("its name has no address"));
    if (m_cacheNs > 0)
        m_cache.insert(guarded.target.host, CachedAddresses{*addresses, m_clock.monotonicNs() + m_cacheNs});
    guarded.addresses = *addresses;
    co_return guarded;
}

Result<GuardedUrl> UrlGuard::vetForProxy(const QString &url) const
{
    PL_TRY(GuardedUrl guarded, inspect(url));
    if (!guarded.explicitlyAllowed)
        return notAllowed(
            guarded, UrlGuardText::tr("a proxy is in use, which looks names up itself, so only listed hosts are safe"));
    guarded.addresses.clear();
    return guarded;
}

bool UrlGuard::permits(const GuardedUrl &url, const QHostAddress &address)
{
    if (isNeverAHost(address) || (!url.explicitlyAllowed && !isPublicAddress(address)))
        return false;
    return std::any_of(url.addresses.begin(), url.addresses.end(), [&](const QHostAddress &vetted) {
        return vetted.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
    });
}

} // namespace promptlab
