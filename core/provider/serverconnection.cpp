// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/serverconnection.h"

#include "core/observability/redact.h"
#include "core/provider/providererrors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace promptlab {

namespace {

struct ServerConnectionText {
    Q_DECLARE_TR_FUNCTIONS(ServerConnection)
};

QString baseWithoutSlash(QString base)
{
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return base;
}

HttpHeader keyHeader(AuthStyle style, const QByteArray &key)
{
    switch (style) {
    case AuthStyle::XApiKey: return {"X-Api-Key", key};
    case AuthStyle::ApiKey: return {"api-key", key};
    case AuthStyle::None:
    case AuthStyle::Bearer: break;
    }
    return {"Authorization", "Bearer " + key};
}

void hideIn(QString &text, const QByteArray &key)
{
    text.replace(QString::fromLatin1(key), QLatin1String(redactedMark));
}

} // namespace

QString originOfUrl(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void hideKey(Error &error, const QByteArray &key)
{
    if (key.size() < 4)
        return;
    hideIn(error.message, key);
    hideIn(error.detail, key);
}

void hideKey(ProviderError &error, const QByteArray &key)
{
    hideKey(error.error, key);
    if (key.size() < 4)
        return;
    hideIn(error.type, key);
    hideIn(error.code, key);
}

void hideKey(ChatResponse &response, const QByteArray &key)
{
    constexpr qsizetype leastSecretLength = 16;
    if (key.size() < leastSecretLength)
        return;
    hideIn(response.text, key);
    hideIn(response.refusal, key);
    hideIn(response.stopDetail, key);
    QByteArray calls = compactJson(response.toolCalls);
    if (calls.contains(key))
        response.toolCalls = QJsonDocument::fromJson(calls.replace(key, redactedMark)).array();
}

ServerConnection::ServerConnection(ServerOptions options, HttpClient &http)
    : m_options(std::move(options)), m_http(http), m_origin(originOfUrl(m_options.info.baseUrl))
{
    m_options.info.baseUrl = baseWithoutSlash(m_options.info.baseUrl);
}

QString ServerConnection::addressOf(const QString &path, const QString &model) const
{
    if (m_options.azureApiVersion.isEmpty())
        return m_options.info.baseUrl + path;
    const QString deployment = m_options.azureDeployment.isEmpty() ? model : m_options.azureDeployment;
    QString inner = QStringLiteral("/openai");
    if (!deployment.isEmpty() && path != QLatin1String("/models") && path != QLatin1String("/responses"))
        inner += QStringLiteral("/deployments/") + QString::fromLatin1(QUrl::toPercentEncoding(deployment));
    return m_options.info.baseUrl + inner + path + QStringLiteral("?api-version=")
         + QString::fromLatin1(QUrl::toPercentEncoding(m_options.azureApiVersion));
}

Result<PreparedRequest> ServerConnection::prepareUrl(const QByteArray &method, const QString &url) const
{
    PreparedRequest prepared;
    prepared.request.method = method;
    prepared.request.url = url;
    prepared.request.headers = m_options.headers;
    prepared.request.timeouts = m_options.timeouts;
    prepared.request.caPem = m_options.caPem;
    if (m_options.auth == AuthStyle::None)
        return prepared;
    AuthStyle style = m_options.auth;
    if (m_options.apiKey) {
        PL_TRY(prepared.key, m_options.apiKey());
    }
    if (prepared.key.isEmpty() && m_options.bearerToken) {
        style = AuthStyle::Bearer;
        PL_TRY(prepared.key, m_options.bearerToken());
    }
    if (!prepared.key.isEmpty())
        prepared.request.headers += keyHeader(style, prepared.key);
    return prepared;
}

Result<PreparedRequest> ServerConnection::prepare(const QByteArray &method, const QString &path,
                                                  const QString &model) const
{
    return prepareUrl(method, addressOf(path, model));
}

Result<PreparedRequest> ServerConnection::prepareAtRoot(const QByteArray &method, const QString &path) const
{
    QString root = m_options.info.baseUrl;
    if (root.endsWith(QLatin1String("/v1")))
        root.chop(3);
    return prepareUrl(method, root + path);
}

Task<Result<QJsonObject>> ServerConnection::fetch(PreparedRequest prepared, Context context) const
{
    const QByteArray key = prepared.key;
    const QString from = m_origin;
    if (!prepared.request.body.isEmpty())
        prepared.request.headers += HttpHeader{"Content-Type", "application/json"};
    Task<Result<HttpResponse>> sending = m_http.send(std::move(prepared.request), context, {});
    const Result<HttpResponse> answer = co_await sending;
    if (!answer.ok())
        co_return answer.error();
    if (answer->status != 200) {
        Error error = errorFromHttp(answer->status, answer->headers, answer->body, from).error;
        hideKey(error, key);
        co_return error;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (!document.isObject())
        co_return makeError(ErrorCode::Protocol,
                            ServerConnectionText::tr("%1 did not answer with a JSON object").arg(from));
    co_return document.object();
}

} // namespace promptlab
