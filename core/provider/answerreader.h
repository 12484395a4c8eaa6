// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// A response or what is wrong with it.
struct ChatReading {
    std::optional<ChatResponse> response;
    std::optional<ProviderError> error;
};

/// Puts a streamed answer together from its events. What every dialect shares; each has its own grammar.
class AnswerReader
{
public:
    enum class State { Open, Done, Failed };

    virtual ~AnswerReader() = default;

    /// Takes one event. @p name is that of its "event:" line, empty if there was none. After Done or Failed nothing
    /// more is taken.
    State takeEvent(QByteArrayView name, QByteArrayView data);
    /// Text that came since the last call.
    [[nodiscard]] QString takeDelta() { return std::exchange(m_delta, {}); }
    /// What the stream was worth once it has ended: a response, or an error (also when its end is missing).
    [[nodiscard]] ChatReading finish();

protected:
    explicit AnswerReader(QString origin) : m_origin(std::move(origin)) {}
    Q_DISABLE_COPY_MOVE(AnswerReader)

    /// True when @p data (trimmed) is the end mark of the dialect and no JSON.
    [[nodiscard]] virtual bool isEndMark(QByteArrayView data) const;
    /// Takes the object of one event that is no error. Unknown ones are skipped.
    virtual State takeObject(const QJsonObject &object) = 0;
    /// The response or error at the end of a stream that did not fail.
    [[nodiscard]] virtual ChatReading finished() = 0;

    State fail(const ProviderError &error);
    State end() { return m_state = State::Done; }
    void addText(const QString &text);
    /// The stream stopped before its end was told.
    [[nodiscard]] ChatReading endedEarly() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &origin() const { return m_origin; }

    ChatResponse m_response;

private:
    State take(QByteArrayView data);
    State takeError(QByteArrayView data);

    QString m_origin;
    State m_state = State::Open;
    QString m_delta;
    std::optional<ProviderError> m_error;
    int m_events = 0;
};

/// A count that can be one; anything else is as if the server had not said it.
[[nodiscard]] std::optional<qint64> usageCount(const QJsonValue &value);
/// The error object of an answer under status 200, whatever the dialect; undefined if it is none.
[[nodiscard]] QJsonValue errorMember(const QJsonObject &object);
/// The failure of an answer that should be JSON: a web page, or nonsense.
[[nodiscard]] ProviderError notJson(QByteArrayView data, const QString &origin);
/// The object of a whole answer. Fails when it is no JSON, or an error under status 200.
struct WholeAnswer {
    QJsonObject object;
    std::optional<ProviderError> error;
};
[[nodiscard]] WholeAnswer readWholeAnswer(QByteArrayView body, const QString &origin);

/// A tool call in the shape of chat completions, which is the one that the program keeps.
[[nodiscard]] QJsonObject toolCallJson(const QString &id, const QString &name, const QString &arguments,
                                       const QString &type = QStringLiteral("function"));

} // namespace promptlab
