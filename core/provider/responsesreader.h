// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/answerreader.h"

#include <map>

namespace promptlab {

/// Usage of the responses dialect in unified form; the object itself is kept.
[[nodiscard]] TokenUsage responsesUsage(const QJsonObject &usage);

/// Reads a whole (not streamed) response object. @p origin names the server in errors.
[[nodiscard]] ChatReading readResponsesAnswer(QByteArrayView body, const QString &origin);

/// Streams of responses: events whose "type" names them; the end is one that carries the whole response.
class ResponsesReader final : public AnswerReader
{
public:
    explicit ResponsesReader(QString origin) : AnswerReader(std::move(origin)) {}

protected:
    State takeObject(const QJsonObject &object) override;
    [[nodiscard]] ChatReading finished() override;

private:
    struct FunctionCall {
        QString id;
        QString name;
        QString arguments;
    };

    void takeItem(int index, const QJsonObject &item);
    State takeEnd(const QJsonObject &response);
    [[nodiscard]] QJsonArray toolCallsJson() const;

    std::map<int, FunctionCall> m_calls;
};

} // namespace promptlab
