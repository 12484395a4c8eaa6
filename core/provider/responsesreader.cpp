// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/responsesreader.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ResponsesText {
    Q_DECLARE_TR_FUNCTIONS(ChatResponse)
};

StopReason responsesStop(const QString &status, const QString &reason, const ChatResponse &response)
{
    if (!response.refusal.isEmpty())
        return StopReason::Refusal;
    if (status == QLatin1String("incomplete")) {
        if (reason == QLatin1String("max_output_tokens"))
            return StopReason::Length;
        return reason == QLatin1String("content_filter") ? StopReason::Filter : StopReason::Unknown;
    }
    if (status == QLatin1String("in_progress") || status == QLatin1String("queued"))
        return StopReason::Paused;
    if (status == QLatin1String("cancelled"))
        return StopReason::Truncated;
    if (!response.toolCalls.isEmpty())
        return StopReason::ToolCalls;
    return status == QLatin1String("completed") ? StopReason::Stop : StopReason::Unknown;
}

void addContent(ChatResponse &response, const QJsonObject &item)
{
    const QJsonArray parts = item.value(QStringLiteral("content")).toArray();
    for (const QJsonValue &part : parts) {
        const QString type = part[QStringLiteral("type")].toString();
        if (type == QLatin1String("output_text"))
            response.text += part[QStringLiteral("text")].toString();
        else if (type == QLatin1String("refusal"))
            response.refusal += part[QStringLiteral("refusal")].toString();
    }
}

/// Everything but the stop reason.
ChatResponse responsesContent(const QJsonObject &object)
{
    ChatResponse response;
    const QJsonArray output = object.value(QStringLiteral("output")).toArray();
    for (const QJsonValue &value : output) {
        const QJsonObject item = value.toObject();
        const QString type = item.value(QStringLiteral("type")).toString();
        if (type == QLatin1String("message"))
            addContent(response, item);
        else if (type == QLatin1String("function_call"))
            response.toolCalls.append(toolCallJson(item.value(QStringLiteral("call_id")).toString(),
                                                   item.value(QStringLiteral("name")).toString(),
                                                   item.value(QStringLiteral("arguments")).toString()));
    }
    response.usage = responsesUsage(object.value(QStringLiteral("usage")).toObject());
    response.model = object.value(QStringLiteral("model")).toString();
    return response;
}

void setStop(ChatResponse &response, const QJsonObject &object)
{
    const QString status = object.value(QStringLiteral("status")).toString();
    const QString reason = object.value(QStringLiteral("incomplete_details"))[QStringLiteral("reason")].toString();
    response.stop = responsesStop(status, reason, response);
    response.stopDetail = reason;
}

} // namespace

TokenUsage responsesUsage(const QJsonObject &usage)
{
    TokenUsage result;
    const QJsonValue input = usage.value(QStringLiteral("input_tokens_details"));
    const QJsonValue output = usage.value(QStringLiteral("output_tokens_details"));
    result.promptTotal = usageCount(usage.value(QStringLiteral("input_tokens")));
    result.cached = usageCount(input[QStringLiteral("cached_tokens")]);
    result.cacheWrite = usageCount(input[QStringLiteral("cache_write_tokens")]);
    result.outputTotal = usageCount(usage.value(QStringLiteral("output_tokens")));
    result.reasoning = usageCount(output[QStringLiteral("reasoning_tokens")]);
    result.raw = usage;
    return result;
}

ChatReading readResponsesAnswer(QByteArrayView body, const QString &origin)
{
    const WholeAnswer whole = readWholeAnswer(body, origin);
    if (whole.error)
        return {std::nullopt, whole.error};
    if (whole.object.value(QStringLiteral("status")) == QLatin1String("failed"))
        return {std::nullopt, errorInStream(QJsonObject(), origin)};
    if (!whole.object.value(QStringLiteral("output")).isArray())
        return {std::nullopt, protocolError(ResponsesText::tr("The answer of %1 holds no output").arg(origin))};
    ChatResponse response = responsesContent(whole.object);
    setStop(response, whole.object);
    return {response, std::nullopt};
}

AnswerReader::State ResponsesReader::takeObject(const QJsonObject &object)
{
    const QString type = object.value(QStringLiteral("type")).toString();
    const QString delta = object.value(QStringLiteral("delta")).toString();
    const int index = object.value(QStringLiteral("output_index")).toInt();
    if (type == QLatin1String("response.output_text.delta")) {
        addText(delta);
    } else if (type == QLatin1String("response.refusal.delta")) {
        m_response.refusal += delta;
    } else if (type == QLatin1String("response.function_call_arguments.delta")) {
        m_calls[index].arguments += delta;
    } else if (type == QLatin1String("response.function_call_arguments.done")) {
        if (const QJsonValue whole = object.value(QStringLiteral("arguments")); whole.isString())
            m_calls[index].arguments = whole.toString();
    } else if (type == QLatin1String("response.output_item.added")
               || type == QLatin1String("response.output_item.done")) {
        takeItem(index, object.value(QStringLiteral("item")).toObject());
    } else if (type == QLatin1String("response.created") || type == QLatin1String("response.in_progress")) {
        m_response.model = object.value(QStringLiteral("response"))[QStringLiteral("model")].toString();
    } else if (type == QLatin1String("response.completed") || type == QLatin1String("response.incomplete")
               || type == QLatin1String("response.failed")) {
        QJsonObject response = object.value(QStringLiteral("response")).toObject();
        if (!response.contains(QStringLiteral("status")))
            response.insert(QStringLiteral("status"), type.section(QLatin1Char('.'), 1));
        return takeEnd(response);
    }
    return state();
}

void ResponsesReader::takeItem(int index, const QJsonObject &item)
{
    if (item.value(QStringLiteral("type")) != QLatin1String("function_call"))
        return;
    FunctionCall &call = m_calls[index];
    call.id = item.value(QStringLiteral("call_id")).toString(call.id);
    call.name = item.value(QStringLiteral("name")).toString(call.name);
    const QString arguments = item.value(QStringLiteral("arguments")).toString();
    if (!arguments.isEmpty())
        call.arguments = arguments;
}

QJsonArray ResponsesReader::toolCallsJson() const
{
    QJsonArray list;
    for (const auto &[index, call] : m_calls)
        list.append(toolCallJson(call.id, call.name, call.arguments));
    return list;
}

AnswerReader::State ResponsesReader::takeEnd(const QJsonObject &response)
{
    if (response.value(QStringLiteral("status")) == QLatin1String("failed"))
        return fail(errorInStream(response.value(QStringLiteral("error")), origin()));
    ChatResponse whole = responsesContent(response);
    // What was handed on piece by piece stays; some servers send the pieces only, some the whole only.
    if (m_response.text.isEmpty())
        addText(whole.text);
    if (m_response.refusal.isEmpty())
        m_response.refusal = whole.refusal;
    m_response.toolCalls = whole.toolCalls.isEmpty() ? toolCallsJson() : whole.toolCalls;
    m_response.usage = whole.usage;
    if (!whole.model.isEmpty())
        m_response.model = whole.model;
    setStop(m_response, response);
    return end();
}

ChatReading ResponsesReader::finished()
{
    if (state() == State::Open)
        return endedEarly();
    return {m_response, std::nullopt};
}

} // namespace promptlab
