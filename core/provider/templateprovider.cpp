// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/templateprovider.h"

#include "core/provider/chatresponsereader.h"
#include "core/provider/providererrors.h"
#include "core/provider/serverconnection.h"
#include "core/script/scripthost.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct TemplateProviderText {
    Q_DECLARE_TR_FUNCTIONS(TemplateProvider)
};

/// What a path or a script found: a text, or an object that says more. Other JSON is text too.
Result<ChatResponse> responseOfValue(const QJsonValue &value, const QString &origin)
{
    ChatResponse response;
    response.stop = StopReason::Stop;
    if (value.isUndefined() || value.isNull())
        return makeError(
            ErrorCode::Protocol,
            TemplateProviderText::tr("The answer of %1 holds no text at the place that is told").arg(origin));
    if (value.isString()) {
        response.text = value.toString();
        return response;
    }
    const QJsonObject object = value.toObject();
    if (!object.value(QStringLiteral("text")).isString()) {
        response.text = QString::fromUtf8(compactJson(value));
        return response;
    }
    response.text = object.value(QStringLiteral("text")).toString();
    response.refusal = object.value(QStringLiteral("refusal")).toString();
    response.toolCalls = object.value(QStringLiteral("toolCalls")).toArray();
    response.model = object.value(QStringLiteral("model")).toString();
    if (const QJsonValue usage = object.value(QStringLiteral("usage")); usage.isObject())
        response.usage = chatUsage(usage.toObject());
    response.stop = chatStopReason(object.value(QStringLiteral("stop")).toString(QStringLiteral("stop")),
                                   !response.toolCalls.isEmpty(), !response.refusal.isEmpty());
    return response;
}

Result<ChatResponse> readByTemplate(const ScriptHost &scripts, const HttpTemplate &pattern, const QByteArray &body,
                                    int status, const QString &origin)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue json = document.isObject() ? QJsonValue(document.object())
                          : document.isArray()  ? QJsonValue(document.array())
                                                : QJsonValue();
    QJsonValue found;
    if (pattern.script.isEmpty()) {
        PL_TRY(found, valueAtPath(json, pattern.path));
    } else {
        const QJsonObject globals{{QStringLiteral("body"), json},
                                  {QStringLiteral("text"), QString::fromUtf8(body)},
                                  {QStringLiteral("status"), status}};
        PL_TRY(found, scripts.run(pattern.script, globals, TemplateProviderText::tr("script of the answer")));
    }
    PL_TRY(ChatResponse response, responseOfValue(found, origin));
    if (!pattern.modelPath.isEmpty()) {
        PL_TRY(const QJsonValue model, valueAtPath(json, pattern.modelPath));
        response.model = model.toString();
    }
    return response;
}

} // namespace

TemplateProvider::TemplateProvider(TemplateProviderOptions options, HttpClient &http, const ScriptHost &scripts,
                                   const Clock &clock, RandomSource random)
    : m_options(std::move(options)), m_http(http), m_scripts(scripts), m_clock(clock),
      m_origin(originOfUrl(m_options.pattern.plainUrl())), m_attempts(m_options.attempts, clock, std::move(random))
{
    m_options.info.baseUrl = m_origin;
}

Result<QByteArray> TemplateProvider::key() const
{
    return m_options.apiKey ? m_options.apiKey() : Result<QByteArray>(QByteArray());
}

Result<void> TemplateProvider::ready() const
{
    PL_CHECK(key());
    return {};
}

Task<Result<ChatResponse>> TemplateProvider::read(HttpResponse answer, ChatRequest request)
{
    const QFuture<Result<ChatResponse>> reading = QtConcurrent::run(
        [&scripts = m_scripts, pattern = m_options.pattern, body = answer.body, status = answer.status,
         origin = m_origin] { return readByTemplate(scripts, pattern, body, status, origin); });
    PL_CO_TRY(ChatResponse response, co_await reading);
    if (response.model.isEmpty())
        response.model = request.model;
    co_return response;
}

Task<Attempt> TemplateProvider::attempt(const ChatRequest *request, Context context)
{
    Attempt result;
    const Result<QByteArray> secret = key();
    if (!secret.ok()) {
        result.sent = false;
        result.error = errorFromTransport(secret.error());
        result.error->kind = ProviderErrorKind::Auth;
        co_return result;
    }
    HttpRequest filled = filledRequest(m_options.pattern, *request, *secret);
    filled.timeouts = m_options.timeouts;
    const qint64 startNs = m_clock.monotonicNs();
    Task<Result<HttpResponse>> sending = m_http.send(std::move(filled), context, {});
    const Result<HttpResponse> answer = co_await sending;
    result.totalMs = static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6;
    if (!answer.ok()) {
        result.error = errorFromTransport(answer.error());
        result.failed.transportRetryable = answer.error().retryable;
        result.sent =
            answer.error().code != ErrorCode::InvalidInput && answer.error().code != ErrorCode::PermissionDenied;
    } else if (answer->status < 200 || answer->status >= 300) {
        result.error = errorFromHttp(answer->status, answer->headers, answer->body, m_origin);
        result.failed.status = answer->status;
        result.failed.headers = answer->headers;
        result.failed.quotaExhausted = result.error->kind == ProviderErrorKind::Quota;
    } else {
        result.limits = parseRateLimits(answer->headers, m_clock.nowMs());
        Task<Result<ChatResponse>> reading = read(*answer, *request);
        Result<ChatResponse> response = co_await reading;
        result.failed.status = answer->status;
        if (response.ok()) {
            hideKey(*response, *secret);
            result.response = std::move(*response);
            result.firstTokenMs = result.totalMs;
        } else {
            result.error = protocolError(response.error().text());
        }
    }
    if (result.error) {
        hideKey(*result.error, *secret);
        result.error->httpStatus = result.failed.status;
    }
    co_return result;
}

Task<ChatOutcome> TemplateProvider::chat(ChatRequest request, Context context, std::function<void(QString)> onDelta)
{
    const auto once = [this, &request, &context](int) { return attempt(&request, context); };
    Task<ChatOutcome> running = m_attempts.run(once, context);
    ChatOutcome outcome = co_await running;
    if (outcome.response && onDelta)
        onDelta(outcome.response->text);
    co_return outcome;
}

Task<Result<QStringList>> TemplateProvider::models(Context)
{
    co_return m_options.models;
}

} // namespace promptlab
