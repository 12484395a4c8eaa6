// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace promptlab {

/// One server-sent event. The views are valid during the callback only.
struct SseEvent {
    QByteArrayView name; ///< empty: no event line
    QByteArrayView data; ///< data lines joined by a line feed; UTF-8 as sent
};

/// Cuts a byte stream into server-sent events. Takes any split of the stream, in the middle of a code point or between
/// CR and LF too, and gives the same events. Lines end in LF, CR or CRLF; one leading byte-order mark is dropped;
/// comments, "id", "retry" and unknown fields are skipped.
class SseParser final
{
public:
    /// Gets an event; false stops the parser for good (the rest of the stream is ignored).
    using Sink = std::function<bool(const SseEvent &)>;

    /// @param maxLineBytes cap of one line; an event may be four times as long.
    explicit SseParser(qsizetype maxLineBytes = 1024 * 1024) : m_maxLineBytes(maxLineBytes) {}

    /// Takes the next bytes. Error: LimitExceeded, after which nothing more is taken.
    Result<void> feed(QByteArrayView bytes, const Sink &sink);
    /// End of the stream: dispatches what is pending, even without the empty line.
    Result<void> finish(const Sink &sink);
    /// True when the sink asked to stop.
    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    Result<void> takeLine(QByteArrayView line, const Sink &sink);
    void dispatch(const Sink &sink);
    [[nodiscard]] Error tooLong();

    qsizetype m_maxLineBytes;
    QByteArray m_partial; ///< start of a line whose end has not come yet
    QByteArray m_name;
    QByteArray m_data;
    bool m_hasData = false;
    bool m_afterCr = false; ///< a LF right now belongs to the line end before
    bool m_firstLine = true;
    bool m_stopped = false;
};

} // namespace promptlab
