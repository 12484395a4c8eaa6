// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatanswer.h"

#include "core/provider/providererrors.h"

namespace promptlab {

ChatAnswer::ChatAnswer(QString origin, std::function<qint64()> now, std::function<void(QString)> onDelta,
                       const ChatDialect &dialect)
    : m_origin(std::move(origin)), m_now(std::move(now)), m_onDelta(std::move(onDelta)), m_dialect(dialect),
      m_reader(dialect.reader(m_origin))
{
}

void ChatAnswer::takeHead(const HttpResponse &head)
{
    m_status = head.status;
    m_headers = head.headers;
    const QByteArray type = m_headers.value("content-type").toLower();
    if (m_status < 200 || m_status >= 300 || type.startsWith("application/json"))
        m_shape = Shape::Whole;
    else if (type.startsWith("text/event-stream"))
        m_shape = Shape::Stream;
}

bool ChatAnswer::takeChunk(QByteArrayView bytes)
{
    if (m_shape == Shape::Stream)
        return takeStream(bytes);
    m_body.append(bytes);
    if (m_shape == Shape::Whole)
        return true;
    // Some servers send events under another type: look at the first bytes once there are enough.
    const QByteArrayView start = QByteArrayView(m_body).trimmed();
    if (start.size() < 6 && !start.startsWith('{') && !start.startsWith('<'))
        return true;
    const bool events = start.startsWith("data:") || start.startsWith("event:") || start.startsWith(':');
    m_shape = events ? Shape::Stream : Shape::Whole;
    if (!events)
        return true;
    const QByteArray collected = std::exchange(m_body, {});
    return takeStream(collected);
}

bool ChatAnswer::takeStream(QByteArrayView bytes)
{
    const auto fed = m_parser.feed(bytes, [this](const SseEvent &event) { return takeEvent(event.name, event.data); });
    if (!fed.ok())
        m_streamError = fed.error();
    return !m_parser.stopped();
}

bool ChatAnswer::takeEvent(QByteArrayView name, QByteArrayView data)
{
    const AnswerReader::State state = m_reader->takeEvent(name, data);
    handOn(m_reader->takeDelta());
    return state == AnswerReader::State::Open;
}

void ChatAnswer::handOn(const QString &text)
{
    if (text.isEmpty())
        return;
    if (!m_firstTokenNs)
        m_firstTokenNs = m_now();
    if (m_onDelta) {
        m_handedOn = true;
        m_onDelta(text);
    }
}

ChatReading ChatAnswer::finish()
{
    if (m_status < 200 || m_status >= 300)
        return {std::nullopt, errorFromHttp(m_status, m_headers, m_body, m_origin)};
    if (m_shape != Shape::Stream) {
        ChatReading reading = m_dialect.readWhole(m_body, m_origin);
        if (reading.response)
            handOn(reading.response->text);
        return reading;
    }
    const auto finished = m_parser.finish([this](const SseEvent &event) { return takeEvent(event.name, event.data); });
    if (!finished.ok() && !m_streamError)
        m_streamError = finished.error();
    if (m_streamError)
        return {std::nullopt, errorFromTransport(*m_streamError)};
    return m_reader->finish();
}

} // namespace promptlab
