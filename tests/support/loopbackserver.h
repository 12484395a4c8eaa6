// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <QJsonArray>
#include <QMutex>

#include <functional>
#include <memory>
#include <thread>

class QEventLoop;

namespace promptlab {

/// A request as it came in, complete with its body.
struct LoopbackRequest {
    QByteArray method;
    QByteArray path;
    HttpHeaders headers;
    QByteArray body;
    int connection = 0;        ///< number of the connection, from 1
    int indexOnConnection = 0; ///< 0: first request of its connection
};

/// What the server does with one request.
struct LoopbackAnswer {
    enum class Fault {
        None,
        DropBeforeFirstByte,  ///< closes after reading the request
        ResetBeforeFirstByte, ///< the same with a TCP reset
        CutStream,            ///< ends the stream after cutAfter events, with a proper end of the body
        CutChunked,           ///< closes after cutAfter events without the end of the chunked body
        WrongLength,          ///< announces a longer body than it sends, then closes
        Garbage,              ///< answers with bytes that are no HTTP
        HangAfterHead,        ///< sends head and cutAfter events, then nothing more
        NeverAnswer           ///< reads the request and says nothing
    };

    int status = 200;
    QList<HttpHeader> headers;      ///< extra ones
    QByteArray contentType;         ///< default by kind
    std::optional<QByteArray> body; ///< instead of a generated chat answer
    QList<QByteArray> events;       ///< data of a stream's events (without [DONE]), instead of generated ones
    QByteArray rawStream;           ///< bytes of a whole SSE body as they are, instead of events
    QByteArray text;                ///< the generated answer; empty: the last user message
    QJsonArray toolCalls;           ///< of the generated answer, in the shape of chat completions
    QByteArray refusal;             ///< of the generated answer
    QByteArray stop;                ///< "stop", "length", "tool_calls", "refusal", "filter"; empty: by what is there
    bool silent = false;            ///< no text at all, not even the last user message
    int chunkChars = 4;             ///< of generated streams
    bool includeDone = true;
    int latencyMs = 0;    ///< before the first byte
    int eventDelayMs = 0; ///< between events
    int byteDelayMs = 0;  ///< sends the body byte by byte
    int chunkBytes = 0;   ///< of a raw stream: so many bytes in each chunk of the body; 0: all in one
    bool gzip = false;
    bool closeAfter = false; ///< Connection: close
    Fault fault = Fault::None;
    int cutAfter = 1;
};

struct LoopbackStats {
    int connections = 0;
    int heads = 0;         ///< request heads that arrived
    int requests = 0;      ///< complete requests
    int duplicates = 0;    ///< complete POST requests whose body had come before
    int maxConcurrent = 0; ///< requests under way at one time
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 firstByteAt = 0; ///< microseconds since the epoch; 0: none came

    [[nodiscard]] QByteArray toJson() const;
};

using LoopbackResponder = std::function<LoopbackAnswer(const LoopbackRequest &)>;

/// A real HTTP/1.1 server on 127.0.0.1 in its own thread that speaks the dialects of OpenAI (chat completions,
/// responses, embeddings) and Anthropic (messages) by the path of the request, and misbehaves on demand.
/// Each request is answered by the next queued answer if there is one, else by the responder. The default responder
/// repeats the last user message and obeys model names that begin with "fault-" (see faultAnswer()).
class LoopbackServer final
{
public:
    /// @param responder runs in the server's thread.
    explicit LoopbackServer(LoopbackResponder responder = {});
    ~LoopbackServer();
    Q_DISABLE_COPY_MOVE(LoopbackServer)

    /// Listens on @p port (0: any free one). With certificate and key (PEM) it speaks TLS.
    bool start(quint16 port = 0, const QByteArray &certificatePem = {}, const QByteArray &keyPem = {});
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT/v1".
    [[nodiscard]] QString baseUrl() const;

    /// Answers for the next requests, in order. Thread-safe.
    void enqueue(const LoopbackAnswer &answer);
    [[nodiscard]] LoopbackStats stats() const;
    /// Every complete request since the start; kept only while keepRequests is on (default).
    [[nodiscard]] QList<LoopbackRequest> requests() const;
    void setKeepRequests(bool on);
    void reset();

    /// What the default responder does with a request.
    [[nodiscard]] static LoopbackAnswer defaultAnswer(const LoopbackRequest &request);
    /// The misbehaviour behind a model name: fault-429, fault-500, fault-drop, fault-cut, fault-chunk, fault-length,
    /// fault-garbage, fault-html, fault-hang, fault-slow, fault-gzip, fault-redirect.
    [[nodiscard]] static std::optional<LoopbackAnswer> faultAnswer(const QString &model);

    class Shared;

private:
    std::shared_ptr<Shared> m_shared;
    // Not a QThread: that one is detached, and a process that ends with a test may overtake what OpenSSL frees as the
    // thread goes. This one is joined.
    std::thread m_thread;
    QEventLoop *m_loop = nullptr; ///< of the thread while it runs
    quint16 m_port = 0;
};

} // namespace promptlab
