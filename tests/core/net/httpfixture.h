// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "tests/support/loopbackserver.h"

namespace promptlab {

/// A loopback server, a transport that may talk to it, and a resolver that answers what it is told.
class HttpFixture final
{
public:
    class StubResolver final : public HostResolver
    {
    public:
        Task<Result<QList<QHostAddress>>> resolve(QString, Context) override { co_return addresses; }
        QList<QHostAddress> addresses;
    };

    HttpFixture() : guard(resolver, clock), transport(guard, clock)
    {
        started = server.start() && guard.allowUrl(server.baseUrl()).ok();
    }

    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {}) const
    {
        HttpRequest request;
        request.method = method;
        request.url = server.baseUrl() + path;
        request.body = body;
        request.timeouts = HttpTimeouts{2000, 5000, 5000, 10'000};
        if (!body.isEmpty())
            request.headers = {HttpHeader{"Content-Type", "application/json"}};
        return request;
    }
    Result<HttpResponse> send(const HttpRequest &request, const HttpHandlers &handlers = {},
                              const Context &context = {})
    {
        return QCoro::waitFor(transport.send(request, context, handlers));
    }
    Result<HttpResponse> get(const QString &path) { return send(request("GET", path)); }
    Result<HttpResponse> post(const QByteArray &body)
    {
        return send(request("POST", QStringLiteral("/chat/completions"), body));
    }

    /// Body of a chat request with one user message.
    [[nodiscard]] static QByteArray chat(const QByteArray &text, bool stream = false)
    {
        return "{\"model\":\"m\",\"stream\":" + QByteArray(stream ? "true" : "false")
             + ",\"messages\":[{\"role\":\"user\",\"content\":\"" + text + "\"}]}";
    }
    /// "ok" or the name of the error's code.
    [[nodiscard]] static QString codeOf(const Result<HttpResponse> &answer)
    {
        return answer.ok() ? QStringLiteral("ok") : errorCodeName(answer.error().code);
    }

    SystemClock clock;
    StubResolver resolver;
    UrlGuard guard;
    LoopbackServer server;
    HttpTransport transport;
    bool started = false;
};

} // namespace promptlab
