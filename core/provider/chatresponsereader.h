// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/answerreader.h"

#include <map>

namespace promptlab {

/// Usage of the OpenAI chat dialect in unified form; the object itself is kept.
[[nodiscard]] TokenUsage chatUsage(const QJsonObject &usage);
/// Unified stop of a finish_reason; tool calls and a refusal decide first (a forced tool may end with "stop").
[[nodiscard]] StopReason chatStopReason(const QString &finishReason, bool hasToolCalls, bool hasRefusal);

/// Reads a whole (not streamed) answer of chat completions. @p origin names the server in errors.
[[nodiscard]] ChatReading readChatResponse(QByteArrayView body, const QString &origin);

/// Streams of chat completions: data lines only, the end mark is [DONE].
class ChatStreamReader final : public AnswerReader
{
public:
    explicit ChatStreamReader(QString origin) : AnswerReader(std::move(origin)) {}

protected:
    [[nodiscard]] bool isEndMark(QByteArrayView data) const override;
    State takeObject(const QJsonObject &object) override;
    [[nodiscard]] ChatReading finished() override;

private:
    struct ToolCall {
        QString id;
        QString type;
        QString name;
        QString arguments;
    };

    void takeChoice(const QJsonObject &choice);
    void takeToolCalls(const QJsonArray &calls);
    [[nodiscard]] int slotOf(const QJsonObject &call) const;
    [[nodiscard]] QJsonArray toolCallsJson() const;

    QString m_finishReason;
    std::map<int, ToolCall> m_toolCalls;
    bool m_sawChoice = false;
};

} // namespace promptlab
