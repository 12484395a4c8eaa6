// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/provider/provider.h"

namespace promptlab {

/// How the key is sent.
enum class AuthStyle {
    None,
    Bearer,  ///< Authorization: Bearer
    XApiKey, ///< X-Api-Key (Anthropic)
    ApiKey   ///< api-key (Azure)
};

/// One server as requests to it need it.
struct ServerOptions {
    ProviderInfo info; ///< info.baseUrl: with the version part, e.g. https://api.openai.com/v1
    AuthStyle auth = AuthStyle::Bearer;
    /// Gives the key when a request is made; empty: none is sent. It is not kept.
    std::function<Result<QByteArray>()> apiKey;
    /// Asked when there is no key: a token that is sent as Bearer whatever the style. May be absent.
    std::function<Result<QByteArray>()> bearerToken;
    QList<HttpHeader> headers; ///< extra ones, e.g. OpenAI-Organization
    HttpTimeouts timeouts;
    QByteArray caPem;
    /// Azure: the base URL has no version part, the model is in the path and this date in the query.
    QString azureApiVersion;
    QString azureDeployment; ///< empty: named like the model
};

/// A request that may be sent, and the key in it, which must appear nowhere else.
struct PreparedRequest {
    HttpRequest request;
    QByteArray key;
};

/// Makes requests to one server: address, headers, key. Sends those that want a JSON object.
class ServerConnection final
{
public:
    /// @p http must outlive the connection.
    ServerConnection(ServerOptions options, HttpClient &http);

    [[nodiscard]] const ProviderInfo &info() const { return m_options.info; }
    /// Scheme, host and port, for messages.
    [[nodiscard]] const QString &origin() const { return m_origin; }
    [[nodiscard]] HttpClient &http() const { return m_http; }

    /// @p path starts with a slash and follows the base URL. @p model matters where it is part of the address.
    /// Errors: those of the key.
    [[nodiscard]] Result<PreparedRequest> prepare(const QByteArray &method, const QString &path,
                                                  const QString &model = {}) const;
    /// The same for a path of the server outside of the version part ("/api/show").
    [[nodiscard]] Result<PreparedRequest> prepareAtRoot(const QByteArray &method, const QString &path) const;
    /// Sends and reads a JSON object. Errors: those of the transport and of the server, without the key; Protocol.
    Task<Result<QJsonObject>> fetch(PreparedRequest prepared, Context context) const;

private:
    [[nodiscard]] Result<PreparedRequest> prepareUrl(const QByteArray &method, const QString &url) const;
    [[nodiscard]] QString addressOf(const QString &path, const QString &model) const;

    ServerOptions m_options;
    HttpClient &m_http;
    QString m_origin;
};

/// Takes a key out of what a server says: servers like to repeat a wrong one.
void hideKey(Error &error, const QByteArray &key);
void hideKey(ProviderError &error, const QByteArray &key);
/// Nor does a key that a server repeats become an answer. Short ones may be words ("none", where a server wants no
/// key) and stay.
void hideKey(ChatResponse &response, const QByteArray &key);

/// Scheme, host and port of a URL for messages.
[[nodiscard]] QString originOfUrl(const QString &url);

} // namespace promptlab
