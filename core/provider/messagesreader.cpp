// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/messagesreader.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct MessagesText {
    Q_DECLARE_TR_FUNCTIONS(ChatResponse)
};

QString argumentsOf(const QJsonValue &input)
{
    return input.isObject() ? QString::fromUtf8(compactJson(input)) : QStringLiteral("{}");
}

/// What a stop_reason leaves to say: the text that stopped it, or why it was refused.
void addStop(ChatResponse &response, const QJsonObject &object)
{
    const QString reason = object.value(QStringLiteral("stop_reason")).toString();
    response.stop = messagesStopReason(reason);
    response.stopDetail = object.value(QStringLiteral("stop_sequence")).toString();
    if (response.stop != StopReason::Refusal)
        return;
    const QJsonValue details = object.value(QStringLiteral("stop_details"));
    response.stopDetail = details[QStringLiteral("category")].toString();
    response.refusal = details[QStringLiteral("explanation")].toString(response.stopDetail);
}

} // namespace

TokenUsage messagesUsage(const QJsonObject &usage)
{
    TokenUsage result;
    const auto input = usageCount(usage.value(QStringLiteral("input_tokens")));
    result.cached = usageCount(usage.value(QStringLiteral("cache_read_input_tokens")));
    result.cacheWrite = usageCount(usage.value(QStringLiteral("cache_creation_input_tokens")));
    if (input)
        result.promptTotal = *input + result.cached.value_or(0) + result.cacheWrite.value_or(0);
    result.outputTotal = usageCount(usage.value(QStringLiteral("output_tokens")));
    result.reasoning =
        usageCount(usage.value(QStringLiteral("output_tokens_details"))[QStringLiteral("thinking_tokens")]);
    result.raw = usage;
    return result;
}

StopReason messagesStopReason(const QString &stopReason)
{
    if (stopReason == QLatin1String("end_turn") || stopReason == QLatin1String("stop_sequence"))
        return StopReason::Stop;
    if (stopReason == QLatin1String("max_tokens") || stopReason == QLatin1String("model_context_window_exceeded"))
        return StopReason::Length;
    if (stopReason == QLatin1String("tool_use"))
        return StopReason::ToolCalls;
    if (stopReason == QLatin1String("pause_turn"))
        return StopReason::Paused;
    return stopReason == QLatin1String("refusal") ? StopReason::Refusal : StopReason::Unknown;
}

ChatReading readMessagesAnswer(QByteArrayView body, const QString &origin)
{
    const WholeAnswer whole = readWholeAnswer(body, origin);
    if (whole.error)
        return {std::nullopt, whole.error};
    if (!whole.object.value(QStringLiteral("content")).isArray())
        return {std::nullopt, protocolError(MessagesText::tr("The answer of %1 holds no content").arg(origin))};
    ChatResponse response;
    const QJsonArray blocks = whole.object.value(QStringLiteral("content")).toArray();
    for (const QJsonValue &block : blocks) {
        const QString type = block[QStringLiteral("type")].toString();
        if (type == QLatin1String("text"))
            response.text += block[QStringLiteral("text")].toString();
        else if (type == QLatin1String("tool_use"))
            response.toolCalls.append(toolCallJson(block[QStringLiteral("id")].toString(),
                                                   block[QStringLiteral("name")].toString(),
                                                   argumentsOf(block[QStringLiteral("input")])));
    }
    addStop(response, whole.object);
    response.usage = messagesUsage(whole.object.value(QStringLiteral("usage")).toObject());
    response.model = whole.object.value(QStringLiteral("model")).toString();
    return {response, std::nullopt};
}

AnswerReader::State MessagesReader::takeObject(const QJsonObject &object)
{
    const QString type = object.value(QStringLiteral("type")).toString();
    const int index = object.value(QStringLiteral("index")).toInt();
    if (type == QLatin1String("message_start")) {
        takeStart(object.value(QStringLiteral("message")).toObject());
    } else if (type == QLatin1String("content_block_start")) {
        takeBlock(index, object.value(QStringLiteral("content_block")).toObject());
    } else if (type == QLatin1String("content_block_delta")) {
        takePiece(index, object.value(QStringLiteral("delta")).toObject());
    } else if (type == QLatin1String("message_delta")) {
        takeUsage(object.value(QStringLiteral("usage")));
        takeStop(object.value(QStringLiteral("delta")).toObject());
    } else if (type == QLatin1String("message_stop")) {
        return end();
    }
    return state();
}

void MessagesReader::takeStart(const QJsonObject &message)
{
    m_response.model = message.value(QStringLiteral("model")).toString();
    takeUsage(message.value(QStringLiteral("usage")));
}

void MessagesReader::takeBlock(int index, const QJsonObject &block)
{
    const QString type = block.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("text"))
        addText(block.value(QStringLiteral("text")).toString());
    else if (type == QLatin1String("tool_use"))
        m_tools[index] = {block.value(QStringLiteral("id")).toString(),
                          block.value(QStringLiteral("name")).toString(),
                          {},
                          block.value(QStringLiteral("input")).toObject()};
}

void MessagesReader::takePiece(int index, const QJsonObject &delta)
{
    const QString type = delta.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("text_delta")) {
        addText(delta.value(QStringLiteral("text")).toString());
    } else if (type == QLatin1String("input_json_delta")) {
        // A block of an unknown type may be fed the same way; it is no tool of ours.
        if (const auto tool = m_tools.find(index); tool != m_tools.end())
            tool->second.json += delta.value(QStringLiteral("partial_json")).toString();
    }
}

/// Counters are cumulative: each one that is told replaces the one before.
void MessagesReader::takeUsage(const QJsonValue &usage)
{
    const QJsonObject counters = usage.toObject();
    for (auto it = counters.constBegin(); it != counters.constEnd(); ++it) {
        if (!it.value().isNull())
            m_usage.insert(it.key(), it.value());
    }
}

void MessagesReader::takeStop(const QJsonObject &delta)
{
    if (delta.value(QStringLiteral("stop_reason")).isString())
        addStop(m_response, delta);
}

ChatReading MessagesReader::finished()
{
    if (state() == State::Open)
        return endedEarly();
    for (const auto &[index, tool] : m_tools)
        m_response.toolCalls.append(
            toolCallJson(tool.id, tool.name, tool.json.isEmpty() ? argumentsOf(tool.input) : tool.json));
    m_response.usage = messagesUsage(m_usage);
    return {m_response, std::nullopt};
}

} // namespace promptlab
