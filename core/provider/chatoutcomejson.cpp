// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatoutcomejson.h"

namespace promptlab {

namespace {

struct ChatOutcomeText {
    Q_DECLARE_TR_FUNCTIONS(ChatOutcome)
};

template<typename T>
QJsonValue keptValue(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<qint64> keptInteger(const QJsonObject &json, QLatin1String field)
{
    const QJsonValue value = json.value(field);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// The value between @p first and @p last whose name is @p name.
template<typename Enum>
Result<Enum> keptEnum(const QString &name, Enum first, Enum last, QString (*nameOf)(Enum))
{
    for (int i = int(first); i <= int(last); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return makeError(ErrorCode::Corrupt,
                     ChatOutcomeText::tr("A stored answer has the unknown mark \"%1\"").arg(name.left(50)));
}

QJsonObject keptUsage(const TokenUsage &usage)
{
    return {{QStringLiteral("prompt"), keptValue(usage.promptTotal)},
            {QStringLiteral("cached"), keptValue(usage.cached)},
            {QStringLiteral("cacheWrite"), keptValue(usage.cacheWrite)},
            {QStringLiteral("output"), keptValue(usage.outputTotal)},
            {QStringLiteral("reasoning"), keptValue(usage.reasoning)},
            {QStringLiteral("raw"), usage.raw},
            {QStringLiteral("estimated"), usage.estimated}};
}

TokenUsage usageOfKept(const QJsonObject &json)
{
    TokenUsage usage;
    usage.promptTotal = keptInteger(json, QLatin1String("prompt"));
    usage.cached = keptInteger(json, QLatin1String("cached"));
    usage.cacheWrite = keptInteger(json, QLatin1String("cacheWrite"));
    usage.outputTotal = keptInteger(json, QLatin1String("output"));
    usage.reasoning = keptInteger(json, QLatin1String("reasoning"));
    usage.raw = json.value(QLatin1String("raw")).toObject();
    usage.estimated = json.value(QLatin1String("estimated")).toBool();
    return usage;
}

QJsonObject keptResponse(const ChatResponse &response)
{
    QJsonObject json{{QStringLiteral("text"), response.text},
                     {QStringLiteral("toolCalls"), response.toolCalls},
                     {QStringLiteral("refusal"), response.refusal},
                     {QStringLiteral("stop"), stopReasonName(response.stop)},
                     {QStringLiteral("usage"), keptUsage(response.usage)},
                     {QStringLiteral("model"), response.model},
                     {QStringLiteral("fingerprint"), response.fingerprint},
                     {QStringLiteral("requestId"), response.requestId},
                     {QStringLiteral("simulated"), response.simulated}};
    // Only where there is something to say: most answers keep the form they always had.
    if (!response.stopDetail.isEmpty())
        json.insert(QStringLiteral("stopDetail"), response.stopDetail);
    if (!response.droppedSettings.isEmpty())
        json.insert(QStringLiteral("dropped"), QJsonArray::fromStringList(response.droppedSettings));
    return json;
}

Result<ChatResponse> responseOfKept(const QJsonObject &json)
{
    ChatResponse response;
    response.text = json.value(QLatin1String("text")).toString();
    response.toolCalls = json.value(QLatin1String("toolCalls")).toArray();
    response.refusal = json.value(QLatin1String("refusal")).toString();
    PL_TRY(response.stop, keptEnum(json.value(QLatin1String("stop")).toString(), StopReason::Stop, StopReason::Unknown,
                                   stopReasonName));
    response.usage = usageOfKept(json.value(QLatin1String("usage")).toObject());
    response.model = json.value(QLatin1String("model")).toString();
    response.fingerprint = json.value(QLatin1String("fingerprint")).toString();
    response.requestId = json.value(QLatin1String("requestId")).toString();
    response.simulated = json.value(QLatin1String("simulated")).toBool();
    response.stopDetail = json.value(QLatin1String("stopDetail")).toString();
    const QJsonArray dropped = json.value(QLatin1String("dropped")).toArray();
    for (const QJsonValue &name : dropped)
        response.droppedSettings += name.toString();
    return response;
}

QJsonObject keptError(const ProviderError &error)
{
    return {{QStringLiteral("kind"), providerErrorKindName(error.kind)},
            {QStringLiteral("status"), error.httpStatus},
            {QStringLiteral("type"), error.type},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("errorCode"), errorCodeName(error.error.code)},
            {QStringLiteral("message"), error.error.text()},
            {QStringLiteral("retryable"), error.error.retryable}};
}

Result<ProviderError> errorOfKept(const QJsonObject &json)
{
    ProviderError error;
    PL_TRY(error.kind, keptEnum(json.value(QLatin1String("kind")).toString(), ProviderErrorKind::Auth,
                                ProviderErrorKind::Cancelled, providerErrorKindName));
    error.httpStatus = json.value(QLatin1String("status")).toInt();
    error.type = json.value(QLatin1String("type")).toString();
    error.code = json.value(QLatin1String("code")).toString();
    PL_TRY(error.error.code, keptEnum(json.value(QLatin1String("errorCode")).toString(), ErrorCode::InvalidInput,
                                      ErrorCode::Internal, errorCodeName));
    error.error.message = json.value(QLatin1String("message")).toString();
    error.error.retryable = json.value(QLatin1String("retryable")).toBool();
    return error;
}

} // namespace

QJsonObject chatOutcomeJson(const ChatOutcome &outcome)
{
    QJsonObject json{{QStringLiteral("tries"), outcome.tries},
                     {QStringLiteral("queueMs"), outcome.timing.queueMs},
                     {QStringLiteral("waitMs"), outcome.timing.waitMs},
                     {QStringLiteral("firstTokenMs"), keptValue(outcome.timing.firstTokenMs)},
                     {QStringLiteral("totalMs"), outcome.timing.totalMs},
                     {QStringLiteral("wallMs"), outcome.timing.wallMs}};
    if (outcome.response)
        json.insert(QStringLiteral("response"), keptResponse(*outcome.response));
    if (outcome.error)
        json.insert(QStringLiteral("error"), keptError(*outcome.error));
    return json;
}

Result<ChatOutcome> chatOutcomeFromJson(const QJsonObject &json)
{
    ChatOutcome outcome;
    outcome.tries = json.value(QLatin1String("tries")).toInt();
    outcome.timing.queueMs = json.value(QLatin1String("queueMs")).toDouble();
    outcome.timing.waitMs = json.value(QLatin1String("waitMs")).toDouble();
    if (const QJsonValue first = json.value(QLatin1String("firstTokenMs")); first.isDouble())
        outcome.timing.firstTokenMs = first.toDouble();
    outcome.timing.totalMs = json.value(QLatin1String("totalMs")).toDouble();
    outcome.timing.wallMs = json.value(QLatin1String("wallMs")).toDouble();
    if (const QJsonValue response = json.value(QLatin1String("response")); response.isObject()) {
        PL_TRY(outcome.response, responseOfKept(response.toObject()));
    }
    if (const QJsonValue error = json.value(QLatin1String("error")); error.isObject()) {
        PL_TRY(outcome.error, errorOfKept(error.toObject()));
    }
    if (!outcome.response && !outcome.error)
        return makeError(ErrorCode::Corrupt, ChatOutcomeText::tr("A stored answer is empty"));
    return outcome;
}

} // namespace promptlab
