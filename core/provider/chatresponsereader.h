// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

#include <map>

namespace promptlab {

/// Usage of the OpenAI chat dialect in unified form; the object itself is kept.
[[nodiscard]] TokenUsage chatUsage(const QJsonObject &usage);
/// Unified stop of a finish_reason; tool calls and a refusal decide first (a forced tool may end with "stop").
[[nodiscard]] StopReason chatStopReason(const QString &finishReason, bool hasToolCalls, bool hasRefusal);

/// A response or what is wrong with it.
struct ChatReading {
    std::optional<ChatResponse> response;
    std::optional<ProviderError> error;
};

/// Reads a whole (not streamed) answer. @p origin names the server in errors.
[[nodiscard]] ChatReading readChatResponse(QByteArrayView body, const QString &origin);

/// Puts a streamed answer together from the data of its events.
class ChatStreamReader final
{
public:
    enum class State { Open, Done, Failed };

    explicit ChatStreamReader(QString origin) : m_origin(std::move(origin)) {}

    /// Takes the data of one event (JSON or [DONE]). After Done or Failed nothing more is taken.
    State take(QByteArrayView data);
    /// Takes the data of an event that is named "error": a failure whatever it looks like.
    State takeError(QByteArrayView data);
    /// Text that came since the last call.
    [[nodiscard]] QString takeDelta() { return std::exchange(m_delta, {}); }
    /// What the stream was worth once it has ended: a response, or an error (also when its end is missing).
    [[nodiscard]] ChatReading finish();

private:
    struct ToolCall {
        QString id;
        QString type;
        QString name;
        QString arguments;
    };

    State fail(const ProviderError &error);
    void takeChoice(const QJsonObject &choice);
    void takeToolCalls(const QJsonArray &calls);
    [[nodiscard]] int slotOf(const QJsonObject &call) const;
    [[nodiscard]] QJsonArray toolCallsJson() const;

    QString m_origin;
    State m_state = State::Open;
    ChatResponse m_response;
    QString m_delta;
    QString m_finishReason;
    std::map<int, ToolCall> m_toolCalls;
    std::optional<ProviderError> m_error;
    int m_events = 0;
    bool m_sawChoice = false;
};

} // namespace promptlab
