// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/answerreader.h"

#include <map>

namespace promptlab {

/// Usage of the messages dialect in unified form; the object itself is kept. The prompt is what was read anew, what
/// was written to the cache and what came out of it; counts that the server leaves out stay unknown.
[[nodiscard]] TokenUsage messagesUsage(const QJsonObject &usage);
/// Unified stop of a stop_reason.
[[nodiscard]] StopReason messagesStopReason(const QString &stopReason);

/// Reads a whole (not streamed) message. @p origin names the server in errors.
[[nodiscard]] ChatReading readMessagesAnswer(QByteArrayView body, const QString &origin);

/// Streams of messages: blocks that start, grow and stop; the end is message_stop.
class MessagesReader final : public AnswerReader
{
public:
    explicit MessagesReader(QString origin) : AnswerReader(std::move(origin)) {}

protected:
    State takeObject(const QJsonObject &object) override;
    [[nodiscard]] ChatReading finished() override;

private:
    struct ToolUse {
        QString id;
        QString name;
        QString json; ///< pieces of the input
        QJsonObject input;
    };

    void takeStart(const QJsonObject &message);
    void takeBlock(int index, const QJsonObject &block);
    void takePiece(int index, const QJsonObject &delta);
    void takeUsage(const QJsonValue &usage);
    void takeStop(const QJsonObject &delta);

    std::map<int, ToolUse> m_tools;
    QJsonObject m_usage; ///< each counter as it was told last
};

} // namespace promptlab
