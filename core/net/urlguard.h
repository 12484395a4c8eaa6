// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/hostresolver.h"

#include <QHash>

namespace promptlab {

/// A host and port in canonical form: lower case, IDNA applied, no trailing dot, IPv6 without brackets.
struct HostPort {
    QString host;
    quint16 port = 0;

    bool operator==(const HostPort &) const = default;
    /// "host:port", IPv6 in brackets.
    [[nodiscard]] QString toString() const;
    /// Reads "host:port" or "[v6]:port". Error: InvalidInput.
    static Result<HostPort> parse(const QString &text);
};

/// A URL that passed the guard.
struct GuardedUrl {
    QByteArray url; ///< re-written from its parts, plain ASCII, without fragment
    HostPort target;
    bool tls = false;
    bool explicitlyAllowed = false; ///< its host:port is on the allow-list
    bool literal = false;           ///< the host is an address
    QList<QHostAddress> addresses;  ///< vetted; the connection may go to these only. Empty behind a proxy

    /// Scheme, host and port for messages; never path or query.
    [[nodiscard]] QString origin() const;
};

/// Decides which URLs that a person, a file or a peer supplied may be contacted (no requests into the own network
/// through a stranger's file). Ask it when a URL is saved and again when it is used: names may change their address
/// in between. Used in one thread.
class UrlGuard final
{
public:
    /// @param clock for the age of cached look-ups; @param cacheMs how long vetted addresses of a name stay valid.
    UrlGuard(HostResolver &resolver, const Clock &clock, int cacheMs = 60'000);
    Q_DISABLE_COPY_MOVE(UrlGuard)

    /// Opens one host:port: private addresses, its port and plain http. For entries that an administrator confirmed.
    void allow(const HostPort &target);
    /// The same for the host and port of a URL that the user gave on their own command line or in their environment.
    /// Error: InvalidInput when the text is no URL that could be used at all.
    Result<void> allowUrl(const QString &url);
    void setAllowed(const QList<HostPort> &targets);
    [[nodiscard]] QList<HostPort> allowed() const { return m_allowed; }

    /// Everything that can be said without a look-up: syntax, scheme, user-info, port, name, literal address.
    /// Errors: InvalidInput (no usable URL), PermissionDenied (not allowed; says how to allow it).
    [[nodiscard]] Result<GuardedUrl> inspect(const QString &url) const;
    /// inspect() and the look-up: every address must pass. Further errors: Network, Cancelled.
    Task<Result<GuardedUrl>> vet(QString url, Context context);
    /// The same when no look-up is needed (literal address, or a name vetted a moment ago); nothing if one is.
    [[nodiscard]] std::optional<Result<GuardedUrl>> vetNow(const QString &url) const;
    /// Behind a forward proxy, which resolves names itself: only the allow-list is safe.
    [[nodiscard]] Result<GuardedUrl> vetForProxy(const QString &url) const;
    /// Last look right before a socket is opened.
    [[nodiscard]] static bool permits(const GuardedUrl &url, const QHostAddress &address);

private:
    struct CachedAddresses {
        QList<QHostAddress> addresses;
        qint64 expiresNs = 0;
    };
    [[nodiscard]] static Result<void> checkAddresses(const GuardedUrl &url, const QList<QHostAddress> &addresses);

    HostResolver &m_resolver;
    const Clock &m_clock;
    qint64 m_cacheNs;
    QList<HostPort> m_allowed;
    QHash<QString, CachedAddresses> m_cache;
};

} // namespace promptlab
