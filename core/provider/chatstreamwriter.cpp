// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatstreamwriter.h"

#include <QJsonDocument>

namespace promptlab {

namespace {

QByteArray streamEvent(const QString &model, const QJsonObject &delta, const QJsonValue &finish)
{
    const QJsonObject choice{
        {QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta}, {QStringLiteral("finish_reason"), finish}};
    const QJsonObject event{{QStringLiteral("model"), model}, {QStringLiteral("choices"), QJsonArray{choice}}};
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

QString finishReasonOf(StopReason reason)
{
    switch (reason) {
    case StopReason::Length: return QStringLiteral("length");
    case StopReason::ToolCalls: return QStringLiteral("tool_calls");
    case StopReason::Filter: return QStringLiteral("content_filter");
    case StopReason::Stop:
    case StopReason::Refusal:
    case StopReason::Truncated:
    case StopReason::Paused:
    case StopReason::Unknown: return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

void insertCount(QJsonObject &object, const QString &name, const std::optional<qint64> &count)
{
    if (count)
        object.insert(name, *count);
}

QJsonObject usageJson(const TokenUsage &usage)
{
    QJsonObject json;
    insertCount(json, QStringLiteral("prompt_tokens"), usage.promptTotal);
    insertCount(json, QStringLiteral("completion_tokens"), usage.outputTotal);
    if (usage.promptTotal && usage.outputTotal)
        json.insert(QStringLiteral("total_tokens"), *usage.promptTotal + *usage.outputTotal);
    QJsonObject prompt;
    insertCount(prompt, QStringLiteral("cached_tokens"), usage.cached);
    insertCount(prompt, QStringLiteral("cache_write_tokens"), usage.cacheWrite);
    if (!prompt.isEmpty())
        json.insert(QStringLiteral("prompt_tokens_details"), prompt);
    if (usage.reasoning)
        json.insert(QStringLiteral("completion_tokens_details"),
                    QJsonObject{{QStringLiteral("reasoning_tokens"), *usage.reasoning}});
    return json;
}

} // namespace

QStringList textPieces(const QString &text, int chunkChars)
{
    if (text.isEmpty())
        return {};
    if (chunkChars <= 0)
        return {text};
    QStringList pieces;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min<qsizetype>(text.size(), at + chunkChars);
        if (end < text.size() && text.at(end - 1).isHighSurrogate())
            ++end;
        pieces += text.mid(at, end - at);
        at = end;
    }
    return pieces;
}

QList<QByteArray> chatStreamEvents(const ChatResponse &response, int chunkChars)
{
    QList<QByteArray> events;
    const QString &model = response.model;
    events += streamEvent(
        model, {{QStringLiteral("role"), QStringLiteral("assistant")}, {QStringLiteral("content"), QString()}},
        QJsonValue::Null);
    for (const QString &piece : textPieces(response.text, chunkChars))
        events += streamEvent(model, {{QStringLiteral("content"), piece}}, QJsonValue::Null);
    for (const QString &piece : textPieces(response.refusal, chunkChars))
        events += streamEvent(model, {{QStringLiteral("refusal"), piece}}, QJsonValue::Null);
    int index = 0;
    for (const QJsonValue &value : response.toolCalls) {
        QJsonObject call = value.toObject();
        call.insert(QStringLiteral("index"), index++);
        events += streamEvent(model, {{QStringLiteral("tool_calls"), QJsonArray{call}}}, QJsonValue::Null);
    }
    events += streamEvent(model, {}, finishReasonOf(response.stop));
    const QJsonObject usage{{QStringLiteral("model"), model},
                            {QStringLiteral("choices"), QJsonArray()},
                            {QStringLiteral("usage"), usageJson(response.usage)}};
    events += QJsonDocument(usage).toJson(QJsonDocument::Compact);
    events += QByteArrayLiteral("[DONE]");
    return events;
}

} // namespace promptlab
