// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/httpchatprovider.h"

#include "core/provider/chatanswer.h"
#include "core/provider/providererrors.h"

namespace promptlab {

namespace {

constexpr int flexFirstByteMs = 900'000; ///< OpenAI's advice for the flex tier

QString requestIdIn(const HttpHeaders &headers)
{
    const QByteArray id = headers.value("x-request-id");
    return QString::fromLatin1(id.isEmpty() ? headers.value("request-id") : id);
}

/// A try that failed while it was on its way.
Attempt failedTry(Attempt result, ProviderError error, const ChatAnswer &answer, const Result<HttpResponse> &ended)
{
    if (error.httpStatus == 0)
        error.httpStatus = answer.status();
    result.failed.status = answer.status();
    result.failed.headers = answer.headers();
    result.failed.transportRetryable = !ended.ok() && ended.error().retryable;
    result.failed.quotaExhausted = error.kind == ProviderErrorKind::Quota;
    result.failed.streamStarted = answer.handedOn();
    // What the guard or a check of our own refused never left the process.
    result.sent = ended.ok()
               || (ended.error().code != ErrorCode::InvalidInput && ended.error().code != ErrorCode::PermissionDenied);
    result.error = std::move(error);
    return result;
}

} // namespace

HttpChatProvider::HttpChatProvider(HttpChatOptions options, HttpClient &http, const Clock &clock, RandomSource random)
    : m_options(std::move(options)), m_server(m_options, http), m_http(http), m_clock(clock),
      m_attempts(m_options.attempts, clock, std::move(random)),
      m_embeddings(m_server, m_attempts, clock, m_options.limiter)
{
}

Result<void> HttpChatProvider::ready() const
{
    PL_CHECK(m_server.prepare(QByteArrayLiteral("POST"), chatDialect(m_options.dialect).path()));
    return {};
}

HttpChatProvider::Call HttpChatProvider::callFor(const ChatRequest &request) const
{
    const ChatPlan plan = m_options.plan ? m_options.plan(request) : ChatPlan{request, m_options.dialect, {}, {}};
    const WireBody body = chatDialect(plan.dialect).body(plan.request, m_options.body);
    Call call;
    call.dialect = plan.dialect;
    call.model = request.model;
    call.headers = plan.headers;
    call.headers += HttpHeader{"Content-Type", "application/json"};
    call.headers += HttpHeader{"Accept", m_options.body.stream ? QByteArrayLiteral("text/event-stream")
                                                               : QByteArrayLiteral("application/json")};
    call.body = compactJson(body.json);
    call.dropped = plan.dropped + body.dropped;
    // Servers count the room that is asked for with the prompt.
    constexpr double bytesPerToken = 4;
    call.tokens = static_cast<double>(call.body.size()) / bytesPerToken + plan.request.settings.maxTokens.value_or(0);
    call.patient = body.json.value(QStringLiteral("service_tier")) == QLatin1String("flex");
    return call;
}

std::shared_ptr<RateLimiter> HttpChatProvider::limiterOf(const QString &model) const
{
    if (!m_options.limiter)
        return {};
    const auto prepared = m_server.prepare(QByteArrayLiteral("POST"), QStringLiteral("/"));
    return prepared.ok() ? m_options.limiter(prepared->key, model) : nullptr;
}

Task<Attempt> HttpChatProvider::attempt(std::shared_ptr<const Call> call, Context context,
                                        std::function<void(QString)> onDelta)
{
    Attempt result;
    const ChatDialect &dialect = chatDialect(call->dialect);
    auto prepared = m_server.prepare(QByteArrayLiteral("POST"), dialect.path(), call->model);
    if (!prepared.ok()) {
        result.sent = false;
        result.error = errorFromTransport(prepared.error());
        result.error->kind = ProviderErrorKind::Auth; // only the key can be missing
        co_return result;
    }
    HttpRequest request = std::move(prepared->request);
    const QByteArray key = prepared->key;
    request.body = call->body;
    request.collectBody = false;
    request.headers += call->headers;
    if (call->patient)
        request.timeouts.firstByteMs = std::max(request.timeouts.firstByteMs, flexFirstByteMs);

    const Clock &clock = m_clock;
    ChatAnswer answer(
        m_server.origin(), [&clock] { return clock.monotonicNs(); }, std::move(onDelta), dialect);
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
        hideKey(*reading.error, key);
        co_return failedTry(std::move(result), std::move(*reading.error), answer, ended);
    }
    result.response = std::move(reading.response);
    hideKey(*result.response, key);
    result.response->requestId = requestIdIn(answer.headers());
    result.response->droppedSettings = call->dropped;
    co_return result;
}

Task<ChatOutcome> HttpChatProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    const auto call = std::make_shared<const Call>(callFor(request));
    const auto once = [this, &call, &context, &onDelta](int) { return attempt(call, context, onDelta); };
    Task<ChatOutcome> running = m_attempts.run(once, context, limiterOf(call->model), call->tokens);
    ChatOutcome outcome = co_await running;
    co_return outcome;
}

Task<Result<QStringList>> HttpChatProvider::models(Context context)
{
    // The names alone need no further questions.
    const bool paged = m_options.modelList == ModelListStyle::Paged;
    Task<Result<QList<ServerModel>>> listing =
        listModels(&m_server, paged ? ModelListStyle::Paged : ModelListStyle::Plain, context);
    PL_CO_TRY(const QList<ServerModel> infos, co_await listing);
    QStringList names;
    for (const ServerModel &info : infos)
        names += info.id;
    co_return names;
}

Task<Result<QList<ServerModel>>> HttpChatProvider::modelInfos(Context context)
{
    return listModels(&m_server, m_options.modelList, std::move(context));
}

Task<Result<ServerModel>> HttpChatProvider::modelInfo(QString model, Context context)
{
    return lookUpModel(&m_server, m_options.modelList, std::move(model), std::move(context));
}

} // namespace promptlab
