// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatresponsereader.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ChatReaderText {
    Q_DECLARE_TR_FUNCTIONS(ChatResponse)
};

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
    const WholeAnswer whole = readWholeAnswer(body, origin);
    if (whole.error)
        return {std::nullopt, whole.error};
    const QJsonObject &object = whole.object;
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

bool ChatStreamReader::isEndMark(QByteArrayView data) const
{
    return data.startsWith("[DONE]");
}

AnswerReader::State ChatStreamReader::takeObject(const QJsonObject &object)
{
    const QJsonArray choices = object.value(QStringLiteral("choices")).toArray();
    for (const QJsonValue &choice : choices) {
        if (choice[QStringLiteral("index")].toInt(0) == 0)
            takeChoice(choice.toObject());
    }
    QJsonValue usage = object.value(QStringLiteral("usage"));
    if (!usage.isObject())
        usage = object.value(QStringLiteral("x_groq"))[QStringLiteral("usage")];
    if (usage.isObject())
        m_response.usage = chatUsage(usage.toObject());
    if (m_response.model.isEmpty())
        m_response.model = object.value(QStringLiteral("model")).toString();
    if (m_response.fingerprint.isEmpty())
        m_response.fingerprint = object.value(QStringLiteral("system_fingerprint")).toString();
    return state();
}

void ChatStreamReader::takeChoice(const QJsonObject &choice)
{
    m_sawChoice = true;
    const QJsonObject delta = choice.value(QStringLiteral("delta")).toObject();
    addText(textOfContent(delta.value(QStringLiteral("content"))));
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
    for (const auto &[slot, call] : m_toolCalls)
        list.append(toolCallJson(call.id, call.name, call.arguments, call.type));
    return list;
}

ChatReading ChatStreamReader::finished()
{
    if (state() == State::Open && m_finishReason.isEmpty())
        return endedEarly();
    if (!m_sawChoice)
        return {std::nullopt, protocolError(ChatReaderText::tr("The answer of %1 holds no choice").arg(origin()))};
    m_response.toolCalls = toolCallsJson();
    m_response.stop = chatStopReason(m_finishReason, !m_toolCalls.empty(), !m_response.refusal.isEmpty());
    return {m_response, std::nullopt};
}

} // namespace promptlab
