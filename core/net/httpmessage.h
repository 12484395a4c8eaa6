// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace promptlab {

/// One header field of a request.
struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};

/// The header fields of an answer, kept as the lines that came in: most are never asked for.
class HttpHeaders final
{
public:
    HttpHeaders() = default;
    /// Takes "Name: value" lines ending in CRLF or LF, without the status line.
    explicit HttpHeaders(QByteArray lines) : m_lines(std::move(lines)) {}
    static HttpHeaders of(const QList<HttpHeader> &fields);

    /// Value of the first field with this name (upper and lower case alike), trimmed; null if there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const { return !value(name).isNull(); }
    [[nodiscard]] QList<HttpHeader> fields() const;
    /// True when @p text (ASCII) occurs anywhere, upper and lower case alike: a cheap look before many look-ups.
    [[nodiscard]] bool mention(QByteArrayView text) const;

private:
    QByteArray m_lines;
};

/// Time limits in milliseconds; 0 switches one off.
struct HttpTimeouts {
    int connectMs = 10'000;    ///< from the start until the request can be written (DNS, TCP and TLS)
    int firstByteMs = 600'000; ///< from there to the first byte of the answer
    int idleMs = 120'000;      ///< between two pieces of the answer
    int totalMs = 1'800'000;   ///< everything
};

/// Size limits of an answer in bytes. Going over one is an error (LimitExceeded).
struct HttpCaps {
    qint64 headerBytes = 64 * 1024;
    qint64 bodyBytes = 32 * 1024 * 1024; ///< on the wire
    qint64 decompressedBytes = 64 * 1024 * 1024;
    int maxRatio = 20; ///< decompressed to wire, looked at from 1 MiB on
};

struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString url;               ///< absolute, http or https; goes through the URL guard
    QList<HttpHeader> headers; ///< Host, Content-Length, Connection and Accept-Encoding are set by the transport
    QByteArray body;
    HttpTimeouts timeouts;
    HttpCaps caps;
    QByteArray caPem;        ///< a private certificate authority for this peer; empty: the system's
    bool collectBody = true; ///< false: the body goes to the chunk handler only
};

/// Durations in milliseconds since the request was started.
struct HttpTimes {
    double connectedMs = 0;
    double firstByteMs = 0;
    double totalMs = 0;
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< decompressed
    HttpTimes times;
    bool reusedConnection = false;
};

/// True for fields that carry credentials or name an account.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);
/// The same fields with the values of secret ones replaced by "[redacted]": the only form that may be logged.
[[nodiscard]] QList<HttpHeader> redactedHeaders(const QList<HttpHeader> &headers);

/// Checks method, header names and values (no line breaks, no NUL, tokens only, total ≤ 64 KiB) so that nothing can be
/// smuggled into the request. The error never shows a value.
Result<void> validateRequest(const HttpRequest &request);

} // namespace promptlab
