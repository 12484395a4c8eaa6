// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"

#include "core/net/curltransfer.h"

#include <QMutex>
#include <QSocketNotifier>
#include <QTimer>

#include <unistd.h>

#include <limits>
#include <unordered_map>

namespace promptlab {

class HttpTransport::Private final : public QObject
{
public:
    /// The way back for cancel callbacks of other threads; cut when the transport dies.
    struct Link {
        QMutex mutex;
        Private *target = nullptr;
    };

    Private(UrlGuard &urlGuard, const Clock &usedClock, HttpTransportOptions usedOptions);
    ~Private() override;

    Task<Result<HttpResponse>> run(HttpRequest request, GuardedUrl url, Context context, HttpHandlers handlers);
    Result<void> start(CurlTransfer &transfer);
    void cancel(quint64 id);

    UrlGuard &guard;
    const Clock &clock;
    const HttpTransportOptions options;
    const QByteArray proxy;
    std::unordered_map<quint64, CurlTransfer *> active;

private:
    /// Watches one socket for curl. Reading stays on between requests and is only switched off when it fires unasked: a
    /// kept connection would otherwise be registered and unregistered with the event loop for every request.
    struct SocketWatch {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        int wanted = 0;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *data);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    static int onCloseSocket(void *self, curl_socket_t socket);

    void watch(curl_socket_t socket, int what);
    void ready(curl_socket_t socket, int what);
    void drive(curl_socket_t socket, int events);
    void settle();
    void end(CurlTransfer &transfer, CURLcode code);
    void armDeadline(qint64 deadlineNs);
    void checkDeadlines();

    CURLM *m_multi;
    std::unordered_map<curl_socket_t, SocketWatch> m_watches;
    std::vector<CURL *> m_idleHandles;
    CurlTransfer::DirtyList m_dirty;
    CurlTransfer::DirtyList m_delivering;
    std::vector<std::pair<CURL *, CURLcode>> m_finished;
    QTimer m_curlTimer;
    QTimer m_deadlineTimer;
    qint64 m_armedNs = std::numeric_limits<qint64>::max();
    std::shared_ptr<Link> m_link = std::make_shared<Link>();
    quint64 m_nextId = 0;
};

HttpTransport::Private::Private(UrlGuard &urlGuard, const Clock &usedClock, HttpTransportOptions usedOptions)
    : guard(urlGuard), clock(usedClock), options(std::move(usedOptions)), proxy(options.proxy.toUtf8())
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_multi = curl_multi_init();
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &Private::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &Private::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(options.idleConnections));
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(options.connectionsPerHost));
    m_curlTimer.setSingleShot(true);
    m_curlTimer.setTimerType(Qt::PreciseTimer);
    m_deadlineTimer.setSingleShot(true);
    m_deadlineTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_curlTimer, &QTimer::timeout, this, [this] { drive(CURL_SOCKET_TIMEOUT, 0); });
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] { checkDeadlines(); });
    m_link->target = this;
}

HttpTransport::Private::~Private()
{
    Q_ASSERT_X(active.empty(), "HttpTransport", "destroyed while requests are under way");
    {
        const QMutexLocker lock(&m_link->mutex);
        m_link->target = nullptr;
    }
    for (CURL *easy : m_idleHandles)
        curl_easy_cleanup(easy);
    curl_multi_cleanup(m_multi); // closes the kept connections through onCloseSocket
    curl_global_cleanup();
}

int HttpTransport::Private::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<Private *>(self)->watch(socket, what);
    return 0;
}

int HttpTransport::Private::onTimer(CURLM *, long milliseconds, void *self)
{
    auto *transport = static_cast<Private *>(self);
    if (milliseconds < 0)
        transport->m_curlTimer.stop();
    else
        transport->m_curlTimer.start(std::chrono::milliseconds(milliseconds));
    return 0;
}

int HttpTransport::Private::onCloseSocket(void *self, curl_socket_t socket)
{
    auto *transport = static_cast<Private *>(self);
    const auto found = transport->m_watches.find(socket);
    if (found != transport->m_watches.end()) {
        for (QSocketNotifier *notifier : {found->second.read, found->second.write}) {
            if (notifier) {
                notifier->setEnabled(false);
                notifier->deleteLater(); // it may be the one that is being served
            }
        }
        transport->m_watches.erase(found);
    }
    return ::close(socket);
}

void HttpTransport::Private::watch(curl_socket_t socket, int what)
{
    const int wanted = what == CURL_POLL_REMOVE ? 0 : what;
    const auto found = m_watches.find(socket);
    if (found == m_watches.end() && wanted == 0)
        return;
    SocketWatch &entry = found == m_watches.end() ? m_watches[socket] : found->second;
    entry.wanted = wanted;
    if ((wanted & CURL_POLL_IN) != 0) {
        if (!entry.read) {
            entry.read = new QSocketNotifier(socket, QSocketNotifier::Read, this);
            connect(entry.read, &QSocketNotifier::activated, this, [this, socket] { ready(socket, CURL_POLL_IN); });
        }
        entry.read->setEnabled(true);
    }
    const bool writing = (wanted & CURL_POLL_OUT) != 0;
    if (writing && !entry.write) {
        entry.write = new QSocketNotifier(socket, QSocketNotifier::Write, this);
        connect(entry.write, &QSocketNotifier::activated, this, [this, socket] { ready(socket, CURL_POLL_OUT); });
    }
    if (entry.write)
        entry.write->setEnabled(writing);
}

void HttpTransport::Private::ready(curl_socket_t socket, int what)
{
    const auto found = m_watches.find(socket);
    if (found == m_watches.end())
        return;
    if ((found->second.wanted & what) == 0) {
        (what == CURL_POLL_IN ? found->second.read : found->second.write)->setEnabled(false);
        return;
    }
    drive(socket, what == CURL_POLL_IN ? CURL_CSELECT_IN : CURL_CSELECT_OUT);
}

void HttpTransport::Private::drive(curl_socket_t socket, int events)
{
    int running = 0;
    curl_multi_socket_action(m_multi, socket, events, &running);
    settle();
}

void HttpTransport::Private::settle()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg == CURLMSG_DONE)
            m_finished.emplace_back(message->easy_handle, message->data.result);
    }
    // Handlers and resumed coroutines may start requests, so the lists are taken before anything is called.
    m_delivering.swap(m_dirty);
    for (CurlTransfer *transfer : m_delivering) {
        transfer->deliver();
        if (transfer->readerHasEnough())
            transfer->startGrace(clock.monotonicNs(), options.finishGraceMs);
        armDeadline(transfer->deadlineNs()); // a new phase may have a shorter limit
    }
    m_delivering.clear();
    const auto finished = std::exchange(m_finished, {});
    for (const auto &[easy, code] : finished) {
        char *owner = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &owner);
        end(*reinterpret_cast<CurlTransfer *>(owner), code);
    }
}

void HttpTransport::Private::end(CurlTransfer &transfer, CURLcode code)
{
    CURL *easy = transfer.easy();
    auto result = transfer.finish(code);
    curl_multi_remove_handle(m_multi, easy);
    curl_easy_reset(easy);
    m_idleHandles.push_back(easy);
    active.erase(transfer.id);
    transfer.done->set(std::move(result)); // the transfer is gone after this
}

Result<void> HttpTransport::Private::start(CurlTransfer &transfer)
{
    CURL *easy = nullptr;
    if (m_idleHandles.empty()) {
        easy = curl_easy_init();
    } else {
        easy = m_idleHandles.back();
        m_idleHandles.pop_back();
    }
    auto prepared = transfer.setUp(easy, options.userAgent, proxy);
    if (!prepared.ok()) {
        curl_easy_reset(easy);
        m_idleHandles.push_back(easy);
        return prepared;
    }
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &Private::onCloseSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
    transfer.id = ++m_nextId;
    active.emplace(transfer.id, &transfer);
    curl_multi_add_handle(m_multi, easy);
    armDeadline(transfer.deadlineNs());
    return {};
}

void HttpTransport::Private::armDeadline(qint64 deadlineNs)
{
    if (deadlineNs >= m_armedNs)
        return;
    m_armedNs = deadlineNs;
    const qint64 milliseconds = std::clamp<qint64>((deadlineNs - clock.monotonicNs()) / 1'000'000 + 1, 0, 3'600'000);
    m_deadlineTimer.start(std::chrono::milliseconds(milliseconds));
}

void HttpTransport::Private::checkDeadlines()
{
    m_armedNs = std::numeric_limits<qint64>::max();
    const qint64 nowNs = clock.monotonicNs();
    qint64 next = std::numeric_limits<qint64>::max();
    std::vector<quint64> expired;
    for (const auto &[id, transfer] : active) {
        if (transfer->expire(nowNs))
            expired.push_back(id);
        else
            next = std::min(next, transfer->deadlineNs());
    }
    armDeadline(next);
    for (const quint64 id : expired) {
        const auto found = active.find(id);
        if (found != active.end())
            end(*found->second, CURLE_OPERATION_TIMEDOUT);
    }
}

void HttpTransport::Private::cancel(quint64 id)
{
    const auto found = active.find(id);
    if (found == active.end())
        return;
    found->second->fail(cancelledError());
    end(*found->second, CURLE_ABORTED_BY_CALLBACK);
}

Task<Result<HttpResponse>> HttpTransport::Private::run(HttpRequest request, GuardedUrl url, Context context,
                                                       HttpHandlers handlers)
{
    OneShot<Result<HttpResponse>> done;
    CurlTransfer transfer(std::move(request), std::move(url), std::move(handlers), clock, m_dirty);
    transfer.done = &done;
    PL_CO_CHECK(start(transfer));
    const quint64 id = transfer.id;
    const std::weak_ptr<Link> weak = m_link;
    const auto registration = context.cancel.onCancel([weak, id] {
        const auto link = weak.lock();
        if (!link)
            return;
        const QMutexLocker lock(&link->mutex);
        if (Private *target = link->target)
            QMetaObject::invokeMethod(
                target, [target, id] { target->cancel(id); }, Qt::QueuedConnection);
    });
    auto result = co_await done.wait();
    co_return result;
}

HttpTransport::HttpTransport(UrlGuard &guard, const Clock &clock, HttpTransportOptions options)
    : d(std::make_unique<Private>(guard, clock, std::move(options)))
{
}

HttpTransport::~HttpTransport() = default;

int HttpTransport::activeRequests() const
{
    return static_cast<int>(d->active.size());
}

Task<Result<HttpResponse>> HttpTransport::send(HttpRequest request, Context context, HttpHandlers handlers)
{
    if (context.cancel.isCancelled())
        co_return cancelledError();
    PL_CO_CHECK(validateRequest(request));
    std::optional<Result<GuardedUrl>> vetted;
    if (!d->proxy.isEmpty())
        vetted = d->guard.vetForProxy(request.url);
    else
        vetted = d->guard.vetNow(request.url);
    if (!vetted) {
        Task<Result<GuardedUrl>> lookup = d->guard.vet(request.url, context);
        vetted = co_await lookup;
    }
    if (!vetted->ok())
        co_return vetted->error();
    Task<Result<HttpResponse>> answer = d->run(std::move(request), std::move(**vetted), context, std::move(handlers));
    auto result = co_await answer;
    co_return result;
}

} // namespace promptlab
