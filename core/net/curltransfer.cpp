// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curltransfer.h"

#include <QCoreApplication>

#include <sys/socket.h>

#include <limits>

namespace promptlab {

namespace {

struct TransferText {
    Q_DECLARE_TR_FUNCTIONS(HttpTransport)
};

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 ratioFreeBytes = 1024 * 1024;

qint64 limitNs(qint64 from, int milliseconds)
{
    return milliseconds > 0 ? from + qint64(milliseconds) * nsPerMs : std::numeric_limits<qint64>::max();
}

void appendHeader(curl_slist *&list, const QByteArray &line)
{
    list = curl_slist_append(list, line.constData());
}

bool resendIsHarmless(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

CurlTransfer::CurlTransfer(HttpRequest request, GuardedUrl url, HttpHandlers handlers, const Clock &clock,
                           DirtyList &dirty)
    : m_request(std::move(request)), m_url(std::move(url)), m_handlers(std::move(handlers)), m_clock(clock),
      m_dirtyList(dirty), m_startNs(clock.monotonicNs())
{
}

CurlTransfer::~CurlTransfer()
{
    curl_slist_free_all(m_headerList);
    curl_slist_free_all(m_resolveList);
}

Result<void> CurlTransfer::setUp(CURL *easy, const QByteArray &userAgent, const QByteArray &proxy)
{
    m_easy = easy;
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, userAgent.constData());
    setUpRequest();
    setUpConnection(proxy);
    // The URL is set last: it is the one option whose refusal would mean that curl reads it differently.
    if (curl_easy_setopt(easy, CURLOPT_URL, m_url.url.constData()) != CURLE_OK)
        return makeError(ErrorCode::InvalidInput, TransferText::tr("The URL of %1 cannot be used").arg(m_url.origin()));
    return {};
}

void CurlTransfer::setUpRequest()
{
    for (const HttpHeader &header : m_request.headers) {
        // curl drops "Name:" without a value; "Name;" sends an empty one.
        appendHeader(m_headerList, header.value.isEmpty() ? QByteArray(header.name + ';')
                                                          : QByteArray(header.name + ": " + header.value));
    }
    appendHeader(m_headerList, QByteArrayLiteral("Expect:"));
    const QByteArray &method = m_request.method;
    if (method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    } else if (method == "GET" && m_request.body.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    } else if (method == "POST" || !m_request.body.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData());
        const bool typed =
            std::any_of(m_request.headers.begin(), m_request.headers.end(), [](const HttpHeader &header) {
                return header.name.compare("content-type", Qt::CaseInsensitive) == 0;
            });
        if (!typed)
            appendHeader(m_headerList, QByteArrayLiteral("Content-Type:"));
    }
    if (method != "GET" && method != "HEAD" && method != "POST")
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, method.constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList);
    curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
}

void CurlTransfer::setUpConnection(const QByteArray &proxy)
{
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PROXY, proxy.constData());
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, 86'400'000L); // our own timers decide
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    // Small servers close idle connections after 5 s; a request on one that is closing is lost and may not be sent
    // again.
    curl_easy_setopt(m_easy, CURLOPT_MAXAGE_CONN, 4L);
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPIDLE, 60L);
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPINTVL, 60L);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onBeforeRequest);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
    if (proxy.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
        curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    }
    if (m_url.tls) {
        curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
        curl_easy_setopt(m_easy, CURLOPT_PIPEWAIT, 1L);
        curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
        if (!m_request.caPem.isEmpty()) {
            curl_blob blob{m_request.caPem.data(), static_cast<size_t>(m_request.caPem.size()), CURL_BLOB_NOCOPY};
            curl_easy_setopt(m_easy, CURLOPT_CAINFO_BLOB, &blob);
        }
    } else {
        curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    }
    if (m_url.literal || m_url.addresses.isEmpty())
        return;
    QByteArray entry = m_url.target.host.toLatin1() + ':' + QByteArray::number(m_url.target.port) + ':';
    for (qsizetype i = 0; i < m_url.addresses.size(); ++i) {
        const QByteArray address = m_url.addresses.at(i).toString().toLatin1();
        if (i > 0)
            entry += ',';
        entry += address.contains(':') ? QByteArray('[' + address + ']') : address;
    }
    appendHeader(m_resolveList, entry);
    curl_easy_setopt(m_easy, CURLOPT_RESOLVE, m_resolveList);
}

qint64 CurlTransfer::phaseDeadlineNs() const
{
    const HttpTimeouts &limits = m_request.timeouts;
    if (m_requestNs == 0)
        return limitNs(m_startNs, limits.connectMs);
    if (m_firstByteNs == 0)
        return limitNs(m_requestNs, limits.firstByteMs);
    return limitNs(m_lastByteNs, limits.idleMs);
}

qint64 CurlTransfer::deadlineNs() const
{
    const qint64 limit = std::min(phaseDeadlineNs(), limitNs(m_startNs, m_request.timeouts.totalMs));
    return m_graceEndNs > 0 ? std::min(limit, m_graceEndNs) : limit;
}

bool CurlTransfer::expire(qint64 nowNs)
{
    if (nowNs < deadlineNs())
        return false;
    if (m_graceEndNs > 0)
        return true;
    const HttpTimeouts &limits = m_request.timeouts;
    QString text;
    if (nowNs >= limitNs(m_startNs, limits.totalMs))
        text =
            TransferText::tr("The answer of %1 was not complete within %2 ms").arg(m_url.origin()).arg(limits.totalMs);
    else if (m_requestNs == 0)
        text = TransferText::tr("No connection to %1 within %2 ms").arg(m_url.origin()).arg(limits.connectMs);
    else if (m_firstByteNs == 0)
        text = TransferText::tr("%1 did not answer within %2 ms; the request was not sent again").arg(m_url.origin()).arg(limits.firstByteMs);
    else
        text = TransferText::tr("Nothing more came from %1 for %2 ms").arg(m_url.origin()).arg(limits.idleMs);
    Error error = makeError(ErrorCode::Timeout, text);
    // Once it was sent the server may be at work on it: sent again, it could be done, and paid, twice.
    error.retryable = m_requestNs == 0;
    fail(error);
    return true;
}

void CurlTransfer::startGrace(qint64 nowNs, int graceMs)
{
    if (m_graceEndNs == 0)
        m_graceEndNs = nowNs + qint64(graceMs) * nsPerMs;
}

void CurlTransfer::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
}

void CurlTransfer::markDirty()
{
    if (!m_dirty) {
        m_dirty = true;
        m_dirtyList.push_back(this);
    }
}

void CurlTransfer::deliver()
{
    m_dirty = false;
    if (m_headComplete && !m_headDelivered) {
        m_headDelivered = true;
        if (m_handlers.onHead)
            m_handlers.onHead(m_response);
    }
    if (m_pending.isEmpty())
        return;
    m_delivering.swap(m_pending);
    if (!m_enough && m_handlers.onChunk && !m_handlers.onChunk(m_delivering))
        m_enough = true;
    m_delivering.resize(0); // keeps the memory for the next piece
}

curl_socket_t CurlTransfer::onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const QHostAddress peer(&address->addr);
    if (purpose == CURLSOCKTYPE_IPCXN && UrlGuard::permits(transfer->m_url, peer))
        return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    transfer->m_addressRefused = true;
    return CURL_SOCKET_BAD;
}

int CurlTransfer::onBeforeRequest(void *self, char *, char *, int, int)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    // curl comes here again when a re-used connection died without an answer. It cannot know whether the server has
    // already acted on the request, so anything but a plain read must not be written a second time.
    if (transfer->m_requestNs != 0 && !resendIsHarmless(transfer->m_request.method)) {
        transfer->m_resendRefused = true;
        return CURL_PREREQFUNC_ABORT;
    }
    transfer->m_requestNs = transfer->m_clock.monotonicNs();
    transfer->markDirty();
    return CURL_PREREQFUNC_OK;
}

size_t CurlTransfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    return static_cast<CurlTransfer *>(self)->takeHeader(QByteArrayView(data, static_cast<qsizetype>(size * count)));
}

size_t CurlTransfer::onBody(char *data, size_t size, size_t count, void *self)
{
    return static_cast<CurlTransfer *>(self)->takeBody(QByteArrayView(data, static_cast<qsizetype>(size * count)));
}

void CurlTransfer::startHead(QByteArrayView statusLine)
{
    m_headerLines.resize(0);
    const qsizetype space = statusLine.indexOf(' ');
    m_response.status =
        space < 0 ? 0
                  : statusLine.sliced(space + 1).first(std::min<qsizetype>(3, statusLine.size() - space - 1)).toInt();
}

size_t CurlTransfer::takeHeader(QByteArrayView line)
{
    m_lastByteNs = m_clock.monotonicNs();
    if (m_firstByteNs == 0) {
        m_firstByteNs = m_lastByteNs;
        markDirty();
    }
    m_headerBytes += line.size();
    if (m_headerBytes > m_request.caps.headerBytes) {
        fail(makeError(ErrorCode::LimitExceeded,
                       TransferText::tr("The header of the answer of %1 is larger than %2 bytes")
                           .arg(m_url.origin())
                           .arg(m_request.caps.headerBytes)));
        return 0;
    }
    const auto taken = static_cast<size_t>(line.size());
    if (m_headComplete)
        return taken; // trailers
    if (line.startsWith("HTTP/")) {
        startHead(line);
        return taken;
    }
    if (!line.trimmed().isEmpty()) {
        m_headerLines.append(line);
        return taken;
    }
    if (m_response.status >= 200) { // not an interim answer
        m_headComplete = true;
        m_response.headers = HttpHeaders(m_headerLines);
        markDirty();
    }
    return taken;
}

bool CurlTransfer::bodyTooLarge(qsizetype next)
{
    m_bodyBytes += next;
    const HttpCaps &caps = m_request.caps;
    if (m_bodyBytes <= std::min(ratioFreeBytes, caps.bodyBytes))
        return false;
    curl_off_t wire = 0;
    curl_easy_getinfo(m_easy, CURLINFO_SIZE_DOWNLOAD_T, &wire);
    const bool compressed = m_response.headers.contains("content-encoding");
    const qint64 wireBytes = compressed ? qint64(wire) : m_bodyBytes;
    return wireBytes > caps.bodyBytes || m_bodyBytes > caps.decompressedBytes
        || (compressed && m_bodyBytes > ratioFreeBytes && m_bodyBytes > caps.maxRatio * std::max<qint64>(1, wireBytes));
}

size_t CurlTransfer::takeBody(QByteArrayView bytes)
{
    m_lastByteNs = m_clock.monotonicNs();
    if (bodyTooLarge(bytes.size())) {
        fail(makeError(ErrorCode::LimitExceeded, TransferText::tr("The answer of %1 is too large").arg(m_url.origin()),
                       QStringLiteral("decompressed bytes: %1").arg(m_bodyBytes)));
        return 0;
    }
    if (m_request.collectBody)
        m_response.body.append(bytes);
    if (m_handlers.onChunk && !m_enough) {
        m_pending.append(bytes);
        markDirty();
    }
    return static_cast<size_t>(bytes.size());
}

double CurlTransfer::sinceStartMs(qint64 ns) const
{
    return ns == 0 ? 0.0 : static_cast<double>(ns - m_startNs) / static_cast<double>(nsPerMs);
}

Result<HttpResponse> CurlTransfer::finish(CURLcode code)
{
    if (m_failure)
        return *m_failure;
    if (code != CURLE_OK && !(m_enough && m_headComplete))
        return errorOf(code);
    if (!m_headComplete)
        return makeError(ErrorCode::Protocol, TransferText::tr("%1 did not answer with HTTP").arg(m_url.origin()));
    long opened = 0;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &opened);
    m_response.reusedConnection = opened == 0;
    m_response.times =
        HttpTimes{sinceStartMs(m_requestNs), sinceStartMs(m_firstByteNs), sinceStartMs(m_clock.monotonicNs())};
    return std::move(m_response);
}

Error CurlTransfer::errorOf(CURLcode code) const
{
    // curl's own text of a code is fixed; its error buffer may quote what the peer sent and is not used.
    const QString detail = QString::fromLatin1(curl_easy_strerror(code));
    const QString origin = m_url.origin();
    const auto network = [&](const QString &message, bool retryable) {
        Error error = makeError(ErrorCode::Network, message, detail);
        error.retryable = retryable;
        return error;
    };
    if (m_addressRefused)
        return makeError(ErrorCode::PermissionDenied,
                         TransferText::tr("%1 leads to an address that is not allowed").arg(origin));
    if (m_resendRefused)
        return network(
            TransferText::tr("%1 closed the connection before it answered; the request was not sent again").arg(origin),
            false);
    switch (code) {
    case CURLE_COULDNT_CONNECT:
        return network(
            TransferText::tr("No connection to %1: is the server running and the address right?").arg(origin), true);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return network(TransferText::tr("The host of %1 could not be found").arg(origin), true);
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return network(TransferText::tr(
                           "The certificate of %1 could not be verified. For a private certificate authority, add its "
                           "certificate to the connection")
                           .arg(origin),
                       false);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return network(TransferText::tr("No encrypted connection to %1: TLS 1.2 or newer is needed").arg(origin),
                       false);
    // The server may have done its work already: sent again, the request could be done, and paid, twice.
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
        return network(
            TransferText::tr("%1 closed the connection before it answered; the request was not sent again").arg(origin),
            resendIsHarmless(m_request.method));
    case CURLE_RECV_ERROR:
        if (!m_headComplete)
            return network(
                TransferText::tr("The connection to %1 broke before it answered; the request was not sent again")
                    .arg(origin),
                resendIsHarmless(m_request.method));
        [[fallthrough]];
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: {
        Error error = makeError(ErrorCode::Protocol,
                                TransferText::tr("The answer of %1 ended before it was complete").arg(origin), detail);
        error.retryable = true;
        return error;
    }
    default:
        return makeError(ErrorCode::Protocol, TransferText::tr("%1 did not answer with valid HTTP").arg(origin),
                         detail);
    }
}

} // namespace promptlab
