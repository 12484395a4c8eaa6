// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatresponsereader.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace promptlab {

namespace {

// A runaway server must not fill the memory; the longest answers of today's models are a tenth of it.
constexpr qsizetype mostAnswerCharacters = 4 * 1024 * 1024;

struct ChatReaderText {
    Q_DECLARE_TR_FUNCTIONS(ChatResponse)
};

/// A count that can be one; anything else is as if the server had not said it.
std::optional<qint64> usageCount(const QJsonValue &value)
{
    constexpr qint64 mostTokens = 1'000'000'000'000;
    const qint64 count = value.toInteger(-1); // not a whole number: nothing that could be counted
    return count >= 0 && count <= mostTokens ? std::optional(count) : std::nullopt;
}

/// The error object of an answer under status 200, if it is one.
QJsonValue errorMember(const QJsonObject &object)
{
    const QJsonValue error = object.value(QStringLiteral("error"));
    if (error.isObject() || error.isString())
        return error;
    const QJsonValue groq = object.value(QStringLiteral("x_groq"))[QStringLiteral("error")];
    if (groq.isObject() || groq.isString())
        return groq;
    if (object.value(QStringLiteral("object")) == QLatin1String("error"))
        return object;
    return {};
}

QString textOfContent(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts)
        text += part[QStringLiteral("text")].toString();
    return text;
}

ProviderError notJson(QByteArrayView data, const QString &origin)
{
    const bool page = data.trimmed().startsWith('<');
    const QString message = page ? ChatReaderText::tr("%1 answered with a web page instead of JSON. Is the base URL "
                                                      "right, and is no log-in page in between?")
                                       .arg(origin)
                                 : ChatReaderText::tr("%1 sent JSON that is not valid").arg(origin);
    return protocolError(message, QStringLiteral("%1 bytes").arg(data.size()));
}

} // namespace

TokenUsage chatUsage(const QJsonObject &usage)
{
    TokenUsage result;
    const QJsonObject prompt = usage.value(QStringLiteral("prompt_tokens_details")).toObject();
    const QJsonObject output = usage.value(QStringLiteral("completion_tokens_details")).toObject();
    result.promptTotal = usageCount(usage.value(QStringLiteral("prompt_tokens")));
    result.cached = usageCount(prompt.value(QStringLiteral("cached_tokens")));
    result.cacheWrite = usageCount(prompt.value(QStringLiteral("cache_write_tokens")));
    result.outputTotal = usageCount(usage.value(QStringLiteral("completion_tokens")));
    result.reasoning = usageCount(output.value(QStringLiteral("reasoning_tokens")));
    result.raw = usage;
    return result;
}

StopReason chatStopReason(const QString &finishReason, bool hasToolCalls, bool hasRefusal)
{
    if (hasRefusal)
        return StopReason::Refusal;
    if (hasToolCalls || finishReason == QLatin1String("tool_calls") || finishReason == QLatin1String("function_call"))
        return finishReason == QLatin1String("length") ? StopReason::Length : StopReason::ToolCalls;
    if (finishReason == QLatin1String("stop"))
        return StopReason::Stop;
    if (finishReason == QLatin1String("length"))
        return StopReason::Length;
    return finishReason == QLatin1String("content_filter") ? StopReason::Filter : StopReason::Unknown;
}

ChatReading readChatResponse(QByteArrayView body, const QString &origin)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    if (!document.isObject())
        return {std::nullopt, notJson(body, origin)};
    const QJsonObject object = document.object();
    if (const QJsonValue error = errorMember(object); !error.isUndefined() && !error.isNull())
        return {std::nullopt, errorInStream(error, origin)};
    const QJsonArray choices = object.value(QStringLiteral("choices")).toArray();
    if (choices.isEmpty() || !choices.first().isObject())
        return {std::nullopt, protocolError(ChatReaderText::tr("The answer of %1 holds no choice").arg(origin))};
    const QJsonObject choice = choices.first().toObject();
    const QJsonObject message = choice.value(QStringLiteral("message")).toObject();
    ChatResponse response;
    response.text = textOfContent(message.value(QStringLiteral("content")));
    response.refusal = message.value(QStringLiteral("refusal")).toString();
    response.toolCalls = message.value(QStringLiteral("tool_calls")).toArray();
    response.stop = chatStopReason(choice.value(QStringLiteral("finish_reason")).toString(),
                                   !response.toolCalls.isEmpty(), !response.refusal.isEmpty());
    response.usage = chatUsage(object.value(QStringLiteral("usage")).toObject());
    response.model = object.value(QStringLiteral("model")).toString();
    response.fingerprint = object.value(QStringLiteral("system_fingerprint")).toString();
    return {response, std::nullopt};
}

ChatStreamReader::State ChatStreamReader::fail(const ProviderError &error)
{
    m_error = error;
    return m_state = State::Failed;
}

ChatStreamReader::State ChatStreamReader::take(QByteArrayView data)
{
    if (m_state != State::Open)
        return m_state;
    const QByteArrayView trimmed = data.trimmed();
    if (trimmed.startsWith("[DONE]"))
        return m_state = State::Done;
    ++m_events;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(trimmed.data(), trimmed.size()));
    if (!document.isObject()) {
        ProviderError error = notJson(trimmed, m_origin);
        error.error.detail += QStringLiteral(", event %1").arg(m_events);
        return fail(error);
    }
    const QJsonObject object = document.object();
    if (const QJsonValue error = errorMember(object); !error.isUndefined() && !error.isNull())
        return fail(errorInStream(error, m_origin));
    const QJsonArray choices = object.value(QStringLiteral("choices")).toArray();
    for (const QJsonValue &choice : choices) {
        if (choice[QStringLiteral("index")].toInt(0) == 0)
            takeChoice(choice.toObject());
    }
    if (m_response.text.size() + m_response.refusal.size() > mostAnswerCharacters)
        return fail(errorFromTransport(
            makeError(ErrorCode::LimitExceeded, ChatReaderText::tr("The answer of %1 is longer than %2 characters")
                                                    .arg(m_origin)
                                                    .arg(mostAnswerCharacters))));
    QJsonValue usage = object.value(QStringLiteral("usage"));
    if (!usage.isObject())
        usage = object.value(QStringLiteral("x_groq"))[QStringLiteral("usage")];
    if (usage.isObject())
        m_response.usage = chatUsage(usage.toObject());
    if (m_response.model.isEmpty())
        m_response.model = object.value(QStringLiteral("model")).toString();
    if (m_response.fingerprint.isEmpty())
        m_response.fingerprint = object.value(QStringLiteral("system_fingerprint")).toString();
    return m_state;
}

ChatStreamReader::State ChatStreamReader::takeError(QByteArrayView data)
{
    if (m_state != State::Open)
        return m_state;
    const QJsonDocument document = QJsonDocument::fromJson(data.toByteArray());
    if (!document.isObject())
        return fail(errorInStream(QString::fromUtf8(data.toByteArray()), m_origin));
    const QJsonValue error = errorMember(document.object());
    return fail(errorInStream(error.isUndefined() || error.isNull() ? QJsonValue(document.object()) : error, m_origin));
}

void ChatStreamReader::takeChoice(const QJsonObject &choice)
{
    m_sawChoice = true;
    const QJsonObject delta = choice.value(QStringLiteral("delta")).toObject();
    const QString text = textOfContent(delta.value(QStringLiteral("content")));
    m_delta += text;
    m_response.text += text;
    m_response.refusal += delta.value(QStringLiteral("refusal")).toString();
    if (const QJsonValue calls = delta.value(QStringLiteral("tool_calls")); calls.isArray())
        takeToolCalls(calls.toArray());
    const QString reason = choice.value(QStringLiteral("finish_reason")).toString();
    if (!reason.isEmpty())
        m_finishReason = reason;
}

/// Fragments name their call by index. Servers that send whole calls may leave it out: then a new id is a new call.
int ChatStreamReader::slotOf(const QJsonObject &call) const
{
    const QJsonValue index = call.value(QStringLiteral("index"));
    if (index.isDouble())
        return index.toInt();
    const int next = m_toolCalls.empty() ? 0 : m_toolCalls.rbegin()->first + 1;
    const QString id = call.value(QStringLiteral("id")).toString();
    const bool namesFunction = !call.value(QStringLiteral("function"))[QStringLiteral("name")].toString().isEmpty();
    for (const auto &[slot, known] : m_toolCalls) {
        if (!id.isEmpty() && known.id == id)
            return slot;
    }
    return m_toolCalls.empty() || !id.isEmpty() || namesFunction ? next : m_toolCalls.rbegin()->first;
}

void ChatStreamReader::takeToolCalls(const QJsonArray &calls)
{
    for (const QJsonValue &value : calls) {
        const QJsonObject call = value.toObject();
        ToolCall &target = m_toolCalls[slotOf(call)];
        const QJsonValue function = call.value(QStringLiteral("function"));
        const QString id = call.value(QStringLiteral("id")).toString();
        if (!id.isEmpty())
            target.id = id;
        const QString type = call.value(QStringLiteral("type")).toString();
        if (!type.isEmpty())
            target.type = type;
        const QString name = function[QStringLiteral("name")].toString();
        if (!name.isEmpty())
            target.name = name;
        const QJsonValue arguments = function[QStringLiteral("arguments")];
        target.arguments += arguments.isObject() ? QString::fromUtf8(compactJson(arguments)) : arguments.toString();
    }
}

QJsonArray ChatStreamReader::toolCallsJson() const
{
    QJsonArray list;
    for (const auto &[slot, call] : m_toolCalls) {
        list.append(
            QJsonObject{{QStringLiteral("id"), call.id},
                        {QStringLiteral("type"), call.type.isEmpty() ? QStringLiteral("function") : call.type},
                        {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), call.name},
                                                                 {QStringLiteral("arguments"), call.arguments}}}});
    }
    return list;
}

ChatReading ChatStreamReader::finish()
{
    if (m_error)
        return {std::nullopt, m_error};
    if (m_state == State::Open && m_finishReason.isEmpty())
        return {std::nullopt,
                protocolError(ChatReaderText::tr("The answer of %1 ended before it was complete").arg(m_origin),
                              QStringLiteral("after %1 events").arg(m_events))};
    if (!m_sawChoice)
        return {std::nullopt, protocolError(ChatReaderText::tr("The answer of %1 holds no choice").arg(m_origin))};
    m_response.toolCalls = toolCallsJson();
    m_response.stop = chatStopReason(m_finishReason, !m_toolCalls.empty(), !m_response.refusal.isEmpty());
    return {m_response, std::nullopt};
}

} // namespace promptlab
