// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/providererrors.h"

#include "core/observability/redact.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace promptlab {

namespace {

constexpr double longestKeptWait = 60;         ///< seconds (RetryPolicy::maxRetryAfterMs)
constexpr double longestToldWait = 31'536'000; ///< a year

struct ProviderErrorText {
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

constexpr qsizetype shownMessageLength = 400;

/// Text or number of a JSON value as text; null and others are empty.
QString scalarText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString shortened(const QString &text)
{
    const QString simple = redactText(text.simplified());
    return simple.size() <= shownMessageLength ? simple : simple.left(shownMessageLength) + QChar(0x2026);
}

ErrorCode codeOfKind(ProviderErrorKind kind)
{
    switch (kind) {
    case ProviderErrorKind::Auth: return ErrorCode::PermissionDenied;
    case ProviderErrorKind::NotFound: return ErrorCode::NotFound;
    case ProviderErrorKind::BadRequest: return ErrorCode::InvalidInput;
    case ProviderErrorKind::TooLarge: return ErrorCode::LimitExceeded;
    case ProviderErrorKind::RateLimit:
    case ProviderErrorKind::Quota: return ErrorCode::RateLimited;
    case ProviderErrorKind::Overloaded:
    case ProviderErrorKind::Server:
    case ProviderErrorKind::Network: return ErrorCode::Network;
    case ProviderErrorKind::Timeout: return ErrorCode::Timeout;
    case ProviderErrorKind::Protocol: return ErrorCode::Protocol;
    case ProviderErrorKind::Cancelled: return ErrorCode::Cancelled;
    }
    Q_UNREACHABLE();
}

bool kindIsRetryable(ProviderErrorKind kind)
{
    return kind == ProviderErrorKind::RateLimit || kind == ProviderErrorKind::Overloaded
        || kind == ProviderErrorKind::Server || kind == ProviderErrorKind::Timeout
        || kind == ProviderErrorKind::Network;
}

QString headline(ProviderErrorKind kind, const QString &origin)
{
    switch (kind) {
    case ProviderErrorKind::Auth:
        return ProviderErrorText::tr("%1 refused the key. Check that it is set and valid").arg(origin);
    case ProviderErrorKind::NotFound:
        return ProviderErrorText::tr("%1 does not know this model or address").arg(origin);
    case ProviderErrorKind::BadRequest: return ProviderErrorText::tr("%1 refused the request").arg(origin);
    case ProviderErrorKind::TooLarge:
        return ProviderErrorText::tr("The prompt is too long for the model at %1").arg(origin);
    case ProviderErrorKind::RateLimit:
        return ProviderErrorText::tr("%1 asks to slow down. Lower the concurrency or wait").arg(origin);
    case ProviderErrorKind::Quota:
        return ProviderErrorText::tr("The quota or credit at %1 is used up. Check the billing of the account")
            .arg(origin);
    case ProviderErrorKind::Overloaded: return ProviderErrorText::tr("%1 is overloaded. Try again later").arg(origin);
    case ProviderErrorKind::Server:
        return ProviderErrorText::tr("%1 reports a failure of its own. Try again later, or look into its log")
            .arg(origin);
    case ProviderErrorKind::Timeout: return ProviderErrorText::tr("%1 gave up waiting for its model").arg(origin);
    case ProviderErrorKind::Network: return ProviderErrorText::tr("%1 cannot be reached").arg(origin);
    case ProviderErrorKind::Protocol: return ProviderErrorText::tr("The answer of %1 cannot be understood").arg(origin);
    case ProviderErrorKind::Cancelled: return ProviderErrorText::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

bool namesContext(const QString &word)
{
    return word == QLatin1String("context_length_exceeded") || word == QLatin1String("exceed_context_size_error")
        || word == QLatin1String("request_too_large") || word == QLatin1String("string_above_max_length");
}

/// Kind that type or code alone tells, for errors without a status of their own.
std::optional<ProviderErrorKind> kindOfWord(const QString &word)
{
    static const QHash<QString, ProviderErrorKind> words{
        {QStringLiteral("invalid_request_error"), ProviderErrorKind::BadRequest},
        {QStringLiteral("invalid_prompt"), ProviderErrorKind::BadRequest},
        {QStringLiteral("unsupported_value"), ProviderErrorKind::BadRequest},
        {QStringLiteral("authentication_error"), ProviderErrorKind::Auth},
        {QStringLiteral("invalid_api_key"), ProviderErrorKind::Auth},
        {QStringLiteral("permission_error"), ProviderErrorKind::Auth},
        {QStringLiteral("not_found_error"), ProviderErrorKind::NotFound},
        {QStringLiteral("model_not_found"), ProviderErrorKind::NotFound},
        {QStringLiteral("rate_limit_exceeded"), ProviderErrorKind::RateLimit},
        {QStringLiteral("rate_limit_error"), ProviderErrorKind::RateLimit},
        {QStringLiteral("slow_down"), ProviderErrorKind::RateLimit},
        {QStringLiteral("overloaded_error"), ProviderErrorKind::Overloaded},
        {QStringLiteral("unavailable_error"), ProviderErrorKind::Overloaded},
        {QStringLiteral("service_unavailable_error"), ProviderErrorKind::Overloaded},
        {QStringLiteral("server_is_overloaded"), ProviderErrorKind::Overloaded},
        {QStringLiteral("timeout_error"), ProviderErrorKind::Timeout},
        {QStringLiteral("billing_error"), ProviderErrorKind::Quota}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

ProviderErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return ProviderErrorKind::Auth;
    case 402: return ProviderErrorKind::Quota;
    case 404: return ProviderErrorKind::NotFound;
    case 408:
    case 504: return ProviderErrorKind::Timeout;
    case 409: return ProviderErrorKind::Server;
    case 413: return ProviderErrorKind::TooLarge;
    case 429: return ProviderErrorKind::RateLimit;
    case 498:
    case 503:
    case 529: return ProviderErrorKind::Overloaded;
    default: break;
    }
    if (status >= 500)
        return ProviderErrorKind::Server;
    return status >= 400 ? ProviderErrorKind::BadRequest : ProviderErrorKind::Protocol;
}

ProviderError composed(ProviderErrorKind kind, int status, const ErrorBody &body, const QString &origin,
                       const QString &requestId)
{
    ProviderError failure;
    failure.kind = kind;
    failure.httpStatus = status;
    failure.type = body.type;
    failure.code = body.code;
    QString message = headline(kind, origin);
    if (status >= 300 && status < 400)
        message =
            ProviderErrorText::tr("%1 answered with a redirect, which is not followed because it would carry the key "
                                  "elsewhere. Use the final address as base URL")
                .arg(origin);
    else if (!body.message.isEmpty())
        message = ProviderErrorText::tr("%1. It says: %2").arg(message, shortened(body.message));
    if (kind == ProviderErrorKind::Server && status > 0)
        message = ProviderErrorText::tr("%1 (HTTP %2)", "what failed, status").arg(message).arg(status);
    QStringList detail;
    if (status > 0)
        detail += QStringLiteral("HTTP %1").arg(status);
    if (!body.type.isEmpty())
        detail += QStringLiteral("type %1").arg(body.type.left(80));
    if (!body.code.isEmpty())
        detail += QStringLiteral("code %1").arg(body.code.left(80));
    if (!requestId.isEmpty())
        detail += QStringLiteral("request %1").arg(requestId.left(120));
    failure.error = makeError(codeOfKind(kind), message, detail.join(QStringLiteral(", ")));
    failure.error.retryable = kindIsRetryable(kind);
    return failure;
}

} // namespace

ErrorBody readErrorValue(const QJsonValue &error)
{
    ErrorBody body;
    if (error.isString()) {
        body.message = error.toString();
        body.understood = true;
        return body;
    }
    if (!error.isObject())
        return body;
    body.message = scalarText(error[QStringLiteral("message")]);
    body.type = scalarText(error[QStringLiteral("type")]);
    body.code = scalarText(error[QStringLiteral("code")]);
    const QString inner = error[QStringLiteral("details")].toObject().value(QStringLiteral("error_code")).toString();
    if (body.code.isEmpty())
        body.code = inner;
    body.understood = !body.message.isEmpty() || !body.type.isEmpty() || !body.code.isEmpty();
    return body;
}

ErrorBody readErrorBody(QByteArrayView body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    ErrorBody result;
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const QJsonValue error = object.value(QStringLiteral("error"));
        if (error.isObject() || error.isString())
            result = readErrorValue(error);
        else if (object.value(QStringLiteral("detail")).isString())
            result = readErrorValue(object.value(QStringLiteral("detail")));
        else
            result = readErrorValue(object);
        result.requestId = object.value(QStringLiteral("request_id")).toString();
    }
    if (!result.understood && !body.trimmed().startsWith('<'))
        result.message = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 1000))).simplified();
    return result;
}

bool isQuotaError(const ErrorBody &body)
{
    static const QStringList words{QStringLiteral("insufficient_quota"),
                                   QStringLiteral("credit_balance_exhausted"),
                                   QStringLiteral("organization_spend_limit_exceeded"),
                                   QStringLiteral("project_spend_limit_exceeded"),
                                   QStringLiteral("organization_usage_limit_exceeded"),
                                   QStringLiteral("enforced_spend_limit_reached"),
                                   QStringLiteral("contract_spend_limit_reached"),
                                   QStringLiteral("billing_error")};
    return words.contains(body.type) || words.contains(body.code);
}

ProviderErrorKind errorKindOf(int status, const ErrorBody &body)
{
    if (isQuotaError(body))
        return ProviderErrorKind::Quota;
    if (namesContext(body.code) || namesContext(body.type))
        return ProviderErrorKind::TooLarge;
    if (status >= 300)
        return kindOfStatus(status);
    for (const QString &word : {body.code, body.type}) {
        if (const auto kind = kindOfWord(word))
            return *kind;
    }
    const int number = body.code.toInt();
    return number >= 400 && number < 600 ? kindOfStatus(number) : ProviderErrorKind::Server;
}

ProviderError errorFromHttp(int status, const HttpHeaders &headers, QByteArrayView body, const QString &origin)
{
    ErrorBody content = readErrorBody(body);
    const ProviderErrorKind kind = errorKindOf(status, content);
    QByteArray requestId = headers.value("x-request-id");
    if (requestId.isEmpty())
        requestId = headers.value("request-id");
    if (requestId.isEmpty())
        requestId = content.requestId.toUtf8();
    ProviderError failure = composed(kind, status, content, origin, QString::fromLatin1(requestId));
    bool counted = false;
    const double wait = headers.value("retry-after").toDouble(&counted);
    if (counted && wait > longestKeptWait) // such a wait is not kept: who reads this has to
        failure.error.message += QStringLiteral(". ")
                               + ProviderErrorText::tr("The server asks to wait %n second(s)", nullptr,
                                                       int(std::min(wait, longestToldWait)));
    if (body.trimmed().startsWith('<')) // a page of a proxy or a wrong address: worth keeping, it holds no prompt
        failure.error.detail += QStringLiteral(", page: ")
                              + shortened(QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 4000))));
    return failure;
}

ProviderError errorInStream(const QJsonValue &error, const QString &origin)
{
    const ErrorBody body = readErrorValue(error);
    return composed(errorKindOf(0, body), 200, body, origin, {});
}

ProviderError errorFromTransport(const Error &error)
{
    ProviderError failure;
    failure.error = error;
    switch (error.code) {
    case ErrorCode::Cancelled: failure.kind = ProviderErrorKind::Cancelled; break;
    case ErrorCode::Timeout: failure.kind = ProviderErrorKind::Timeout; break;
    case ErrorCode::Network: failure.kind = ProviderErrorKind::Network; break;
    case ErrorCode::InvalidInput:
    case ErrorCode::PermissionDenied: failure.kind = ProviderErrorKind::BadRequest; break;
    default: failure.kind = ProviderErrorKind::Protocol; break;
    }
    return failure;
}

ProviderError protocolError(const QString &message, const QString &detail)
{
    ProviderError failure;
    failure.kind = ProviderErrorKind::Protocol;
    failure.error = makeError(ErrorCode::Protocol, message, detail);
    return failure;
}

} // namespace promptlab
