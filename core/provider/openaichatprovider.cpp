// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/openaichatprovider.h"

#include "core/observability/redact.h"
#include "core/provider/chatanswer.h"
#include "core/provider/providererrors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace promptlab {

namespace {

struct OpenAiChatText {
    Q_DECLARE_TR_FUNCTIONS(OpenAiChatProvider)
};

QString baseWithoutSlash(QString base)
{
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return base;
}

/// Scheme, host and port of a URL for messages.
QString originOf(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// The key in the headers of a request; empty if there is none.
QByteArray keyIn(const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name == "Authorization")
            return header.value.mid(7); // behind "Bearer "
        if (header.name == "X-Api-Key")
            return header.value;
    }
    return {};
}

/// Servers like to repeat a wrong key in their answer.
void removeKey(Error &error, const QByteArray &key)
{
    if (key.size() < 4)
        return;
    error.message.replace(QString::fromLatin1(key), QLatin1String(redactedMark));
    error.detail.replace(QString::fromLatin1(key), QLatin1String(redactedMark));
}

/// Nor does a key that a server repeats become an answer. Short ones may be words ("none", where a server wants no
/// key).
void removeKey(ChatResponse &response, const QByteArray &key)
{
    constexpr qsizetype leastSecretLength = 16;
    if (key.size() < leastSecretLength)
        return;
    response.text.replace(QString::fromLatin1(key), QLatin1String(redactedMark));
    response.refusal.replace(QString::fromLatin1(key), QLatin1String(redactedMark));
}

} // namespace

OpenAiChatProvider::OpenAiChatProvider(OpenAiChatOptions options, HttpClient &http, const Clock &clock,
                                       RandomSource random)
    : m_options(std::move(options)), m_http(http), m_clock(clock), m_origin(originOf(m_options.info.baseUrl)),
      m_attempts(m_options.attempts, clock, std::move(random))
{
    m_options.info.baseUrl = baseWithoutSlash(m_options.info.baseUrl);
}

Result<HttpRequest> OpenAiChatProvider::requestFor(const QByteArray &method, const QString &path) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_options.info.baseUrl + path;
    request.headers = m_options.headers;
    request.timeouts = m_options.timeouts;
    request.caPem = m_options.caPem;
    if (m_options.auth != AuthStyle::None && m_options.apiKey) {
        PL_TRY(const QByteArray key, m_options.apiKey());
        if (!key.isEmpty())
            request.headers += m_options.auth == AuthStyle::Bearer ? HttpHeader{"Authorization", "Bearer " + key}
                                                                   : HttpHeader{"X-Api-Key", key};
    }
    return request;
}

Result<void> OpenAiChatProvider::ready() const
{
    PL_CHECK(requestFor(QByteArrayLiteral("POST"), QStringLiteral("/chat/completions")));
    return {};
}

Task<Attempt> OpenAiChatProvider::attempt(QByteArray body, Context context, std::function<void(QString)> onDelta)
{
    Attempt result;
    auto prepared = requestFor(QByteArrayLiteral("POST"), QStringLiteral("/chat/completions"));
    if (!prepared.ok()) {
        result.sent = false;
        result.error = errorFromTransport(prepared.error());
        result.error->kind = ProviderErrorKind::Auth; // only the key can be missing
        co_return result;
    }
    HttpRequest request = std::move(*prepared);
    const QByteArray key = keyIn(request);
    request.body = body;
    request.collectBody = false;
    request.headers += HttpHeader{"Content-Type", "application/json"};
    request.headers += HttpHeader{"Accept", m_options.body.stream ? QByteArrayLiteral("text/event-stream")
                                                                  : QByteArrayLiteral("application/json")};

    const Clock &clock = m_clock;
    ChatAnswer answer(
        m_origin, [&clock] { return clock.monotonicNs(); }, std::move(onDelta));
    HttpHandlers handlers;
    handlers.onHead = [&answer](const HttpResponse &head) { answer.takeHead(head); };
    handlers.onChunk = [&answer](QByteArrayView bytes) { return answer.takeChunk(bytes); };
    const qint64 startNs = m_clock.monotonicNs();
    Task<Result<HttpResponse>> sending = m_http.send(std::move(request), context, std::move(handlers));
    const Result<HttpResponse> ended = co_await sending;
    const auto sinceStart = [startNs](qint64 ns) { return static_cast<double>(ns - startNs) / 1e6; };
    result.totalMs = sinceStart(m_clock.monotonicNs());

    result.limits = parseRateLimits(answer.headers(), m_clock.nowMs());
    ChatReading reading;
    if (ended.ok())
        reading = answer.finish();
    else
        reading.error = errorFromTransport(ended.error());
    if (answer.firstTokenNs())
        result.firstTokenMs = sinceStart(*answer.firstTokenNs());
    if (reading.error) {
        removeKey(reading.error->error, key);
        if (reading.error->httpStatus == 0)
            reading.error->httpStatus = answer.status();
        result.failed.status = answer.status();
        result.failed.headers = answer.headers();
        result.failed.transportRetryable = !ended.ok() && ended.error().retryable;
        result.failed.quotaExhausted = reading.error->kind == ProviderErrorKind::Quota;
        result.failed.streamStarted = answer.handedOn();
        // What the guard or a check of our own refused never left the process.
        result.sent =
            ended.ok()
            || (ended.error().code != ErrorCode::InvalidInput && ended.error().code != ErrorCode::PermissionDenied);
        result.error = std::move(reading.error);
        co_return result;
    }
    result.response = std::move(reading.response);
    removeKey(*result.response, key);
    result.response->requestId = QString::fromLatin1(answer.headers().value("x-request-id"));
    co_return result;
}

Task<ChatOutcome> OpenAiChatProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    const QByteArray body = chatRequestBody(request, m_options.body);
    const auto once = [this, &body, &context, &onDelta](int) { return attempt(body, context, onDelta); };
    Task<ChatOutcome> running = m_attempts.run(once, context);
    ChatOutcome outcome = co_await running;
    co_return outcome;
}

Task<Result<QStringList>> OpenAiChatProvider::models(Context context)
{
    PL_CO_TRY(HttpRequest request, requestFor(QByteArrayLiteral("GET"), QStringLiteral("/models")));
    const QByteArray key = keyIn(request);
    Task<Result<HttpResponse>> sending = m_http.send(std::move(request), context, {});
    const Result<HttpResponse> answer = co_await sending;
    if (!answer.ok())
        co_return answer.error();
    if (answer->status != 200) {
        Error error = errorFromHttp(answer->status, answer->headers, answer->body, m_origin).error;
        removeKey(error, key);
        co_return error;
    }
    const QJsonValue data = QJsonDocument::fromJson(answer->body).object().value(QStringLiteral("data"));
    if (!data.isArray())
        co_return makeError(ErrorCode::Protocol,
                            OpenAiChatText::tr("%1 did not answer with a list of models").arg(m_origin));
    QStringList names;
    const QJsonArray rows = data.toArray();
    for (const QJsonValue &row : rows) {
        const QString name = row[QStringLiteral("id")].toString();
        if (!name.isEmpty())
            names += name;
    }
    co_return names;
}

} // namespace promptlab
