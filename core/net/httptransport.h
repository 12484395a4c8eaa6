// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/urlguard.h"

namespace promptlab {

struct HttpTransportOptions {
    QByteArray userAgent = QByteArrayLiteral("PromptLab/" PROMPTLAB_VERSION);
    QString proxy;              ///< forward proxy URL; empty: none, whatever the environment says
    int connectionsPerHost = 0; ///< 0: no limit
    int idleConnections = 128;  ///< kept open for re-use
    int finishGraceMs = 200;    ///< wait for the end of an answer whose reader has enough
};

/// HTTP client on libcurl's multi interface, driven by the event loop of the thread that made it; no threads of its
/// own. Connections are re-used, HTTP/2 is spoken over TLS where the server offers it. A request is written to the
/// network at most once: a connection that dies before the answer is an error, never a silent second POST. Redirects
/// are handed to the caller, TLS is verified always, every URL goes through the guard and the socket goes to a vetted
/// address only. Requests must have ended before it is destroyed (cancel and await them).
class HttpTransport final : public HttpClient
{
public:
    /// @p guard and @p clock must outlive the transport.
    HttpTransport(UrlGuard &guard, const Clock &clock, HttpTransportOptions options = {});
    ~HttpTransport() override;

    Task<Result<HttpResponse>> send(HttpRequest request, Context context, HttpHandlers handlers) override;
    /// Requests under way.
    [[nodiscard]] int activeRequests() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace promptlab
