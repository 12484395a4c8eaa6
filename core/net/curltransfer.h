// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/net/oneshot.h"
#include "core/net/urlguard.h"

#include <curl/curl.h>

namespace promptlab {

/// One request of HttpTransport: sets up the curl handle, collects what curl reports, and keeps the time limits.
/// curl's callbacks only store; deliver() hands on outside of curl.
class CurlTransfer final
{
public:
    /// Transfers that have something to deliver or entered a phase with another time limit.
    using DirtyList = std::vector<CurlTransfer *>;

    CurlTransfer(HttpRequest request, GuardedUrl url, HttpHandlers handlers, const Clock &clock, DirtyList &dirty);
    ~CurlTransfer();
    Q_DISABLE_COPY_MOVE(CurlTransfer)

    /// Puts every option on @p easy (fresh or reset), which stays the caller's.
    Result<void> setUp(CURL *easy, const QByteArray &userAgent, const QByteArray &proxy);

    [[nodiscard]] CURL *easy() const { return m_easy; }
    /// Next moment at which a limit may have passed, in monotonic nanoseconds.
    [[nodiscard]] qint64 deadlineNs() const;
    /// True when the transfer must end now: a limit passed (then the failure is set) or the grace for a sated reader is
    /// over.
    bool expire(qint64 nowNs);
    /// Hands head and pending bytes to the handlers.
    void deliver();
    void fail(const Error &error);
    [[nodiscard]] bool readerHasEnough() const { return m_enough; }
    void startGrace(qint64 nowNs, int graceMs);
    /// The outcome after curl is done with it.
    Result<HttpResponse> finish(CURLcode code);

    quint64 id = 0;
    OneShot<Result<HttpResponse>> *done = nullptr;

private:
    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onBeforeRequest(void *self, char *peer, char *local, int peerPort, int localPort);

    void setUpRequest();
    void setUpConnection(const QByteArray &proxy);
    [[nodiscard]] size_t takeHeader(QByteArrayView line);
    [[nodiscard]] size_t takeBody(QByteArrayView bytes);
    [[nodiscard]] bool bodyTooLarge(qsizetype next);
    void startHead(QByteArrayView statusLine);
    void markDirty();
    [[nodiscard]] qint64 phaseDeadlineNs() const;
    [[nodiscard]] double sinceStartMs(qint64 ns) const;
    [[nodiscard]] Error errorOf(CURLcode code) const;

    HttpRequest m_request;
    GuardedUrl m_url;
    HttpHandlers m_handlers;
    const Clock &m_clock;
    DirtyList &m_dirtyList;
    CURL *m_easy = nullptr;
    curl_slist *m_headerList = nullptr;
    curl_slist *m_resolveList = nullptr;

    HttpResponse m_response;
    QByteArray m_headerLines;
    QByteArray m_pending;
    QByteArray m_delivering;
    std::optional<Error> m_failure;
    qint64 m_headerBytes = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_startNs = 0;
    qint64 m_requestNs = 0; ///< when the request was about to be written; 0: not yet
    qint64 m_firstByteNs = 0;
    qint64 m_lastByteNs = 0;
    qint64 m_graceEndNs = 0;
    bool m_headComplete = false;
    bool m_headDelivered = false;
    bool m_dirty = false;
    bool m_enough = false;
    bool m_resendRefused = false;
    bool m_addressRefused = false;
};

} // namespace promptlab
