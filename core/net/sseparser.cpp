// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sseparser.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct SseText {
    Q_DECLARE_TR_FUNCTIONS(SseParser)
};

qsizetype findLineEnd(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && bytes[from] != '\n' && bytes[from] != '\r')
        ++from;
    return from;
}

} // namespace

Error SseParser::tooLong()
{
    m_stopped = true;
    return makeError(ErrorCode::LimitExceeded,
                     SseText::tr("The event stream has a line or an event that is longer than the limit of %1 bytes")
                         .arg(m_maxLineBytes));
}

Result<void> SseParser::feed(QByteArrayView bytes, const Sink &sink)
{
    qsizetype at = 0;
    while (at < bytes.size() && !m_stopped) {
        if (m_afterCr) {
            m_afterCr = false;
            if (bytes[at] == '\n') {
                ++at;
                continue;
            }
        }
        const qsizetype end = findLineEnd(bytes, at);
        const QByteArrayView piece = bytes.sliced(at, end - at);
        if (m_partial.size() + piece.size() > m_maxLineBytes)
            return tooLong();
        if (end == bytes.size()) {
            m_partial.append(piece);
            return {};
        }
        m_afterCr = bytes[end] == '\r';
        at = end + 1;
        if (m_partial.isEmpty()) {
            PL_CHECK(takeLine(piece, sink));
        } else {
            m_partial.append(piece);
            PL_CHECK(takeLine(m_partial, sink));
            m_partial.resize(0); // keeps the memory for the next line
        }
    }
    return {};
}

Result<void> SseParser::finish(const Sink &sink)
{
    if (m_stopped)
        return {};
    if (!m_partial.isEmpty()) {
        PL_CHECK(takeLine(m_partial, sink));
        m_partial.clear();
    }
    if (!m_stopped)
        dispatch(sink);
    m_stopped = true;
    return {};
}

Result<void> SseParser::takeLine(QByteArrayView line, const Sink &sink)
{
    if (m_firstLine) {
        m_firstLine = false;
        if (line.startsWith("\xEF\xBB\xBF"))
            line = line.sliced(3);
    }
    if (line.isEmpty()) {
        dispatch(sink);
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return {};
    const QByteArrayView field = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (field == "data") {
        if (m_data.size() + value.size() + 1 > 4 * m_maxLineBytes)
            return tooLong();
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    } else if (field == "event") {
        m_name.resize(0);
        m_name.append(value);
    }
    return {};
}

void SseParser::dispatch(const Sink &sink)
{
    // Without a data line nothing is dispatched, as the standard asks.
    if (m_hasData && !sink(SseEvent{m_name, m_data}))
        m_stopped = true;
    m_name.resize(0);
    m_data.resize(0);
    m_hasData = false;
}

} // namespace promptlab
