// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/net/sseparser.h"
#include "core/provider/chatdialect.h"

namespace promptlab {

/// Takes the bytes of one answer as they come and decides by its head, or by its first bytes where the head does not
/// tell, whether it is an event stream, one JSON object or an error.
class ChatAnswer final
{
public:
    /// @p now: monotonic nanoseconds. @p onDelta may be empty.
    ChatAnswer(QString origin, std::function<qint64()> now, std::function<void(QString)> onDelta,
               const ChatDialect &dialect = chatDialect(DialectKind::Chat));

    void takeHead(const HttpResponse &head);
    /// False when nothing more is needed.
    bool takeChunk(QByteArrayView bytes);
    /// What the answer was worth once it has ended.
    [[nodiscard]] ChatReading finish();

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const HttpHeaders &headers() const { return m_headers; }
    /// True once a piece of text was handed on.
    [[nodiscard]] bool handedOn() const { return m_handedOn; }
    /// When the first piece of the answer itself came, in monotonic nanoseconds.
    [[nodiscard]] std::optional<qint64> firstTokenNs() const { return m_firstTokenNs; }

private:
    enum class Shape { Unknown, Stream, Whole };

    bool takeStream(QByteArrayView bytes);
    bool takeEvent(QByteArrayView name, QByteArrayView data);
    void handOn(const QString &text);

    QString m_origin;
    std::function<qint64()> m_now;
    std::function<void(QString)> m_onDelta;
    int m_status = 0;
    HttpHeaders m_headers;
    Shape m_shape = Shape::Unknown;
    QByteArray m_body;
    SseParser m_parser;
    const ChatDialect &m_dialect;
    std::unique_ptr<AnswerReader> m_reader;
    std::optional<Error> m_streamError;
    std::optional<qint64> m_firstTokenNs;
    bool m_handedOn = false;
};

} // namespace promptlab
