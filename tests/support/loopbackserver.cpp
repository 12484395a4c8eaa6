// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackserver.h"

#include "tests/support/delaytimer.h"
#include "tests/support/loopbackwire.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <chrono>

#include <sys/socket.h>

#include <future>
#include <tuple>
#include <utility>

namespace promptlab {

/// What the server's thread and the test's thread both see.
class LoopbackServer::Shared
{
public:
    explicit Shared(LoopbackResponder usedResponder) : responder(std::move(usedResponder)) {}

    void connected()
    {
        const QMutexLocker lock(&mutex);
        ++stats.connections;
    }
    void received(qint64 bytes)
    {
        const QMutexLocker lock(&mutex);
        stats.bytesIn += bytes;
        if (stats.firstByteAt == 0)
            stats.firstByteAt = std::chrono::duration_cast<std::chrono::microseconds>(
                                    std::chrono::system_clock::now().time_since_epoch())
                                    .count();
    }
    void headArrived()
    {
        const QMutexLocker lock(&mutex);
        ++stats.heads;
    }
    void sent(qint64 bytes)
    {
        const QMutexLocker lock(&mutex);
        stats.bytesOut += bytes;
    }
    void answered()
    {
        const QMutexLocker lock(&mutex);
        --underWay;
    }

    LoopbackAnswer takeRequest(const LoopbackRequest &request)
    {
        {
            const QMutexLocker lock(&mutex);
            ++stats.requests;
            stats.maxConcurrent = std::max(stats.maxConcurrent, ++underWay);
            if (request.method == "POST") {
                const QByteArray hash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
                stats.duplicates += seen.contains(hash) ? 1 : 0;
                seen.insert(hash);
            }
            if (keepRequests)
                requests.append(request);
            if (!queue.isEmpty())
                return queue.takeFirst();
        }
        return responder ? responder(request) : defaultAnswer(request);
    }

    mutable QMutex mutex;
    LoopbackResponder responder;
    QList<LoopbackAnswer> queue;
    LoopbackStats stats;
    QSet<QByteArray> seen;
    QList<LoopbackRequest> requests;
    bool keepRequests = true;
    int underWay = 0;
};

LoopbackAnswer LoopbackServer::defaultAnswer(const LoopbackRequest &request)
{
    LoopbackAnswer answer;
    const QByteArray path = request.path.split('?').first();
    if (path.endsWith("/models")) {
        answer.body = QByteArrayLiteral(
            "{\"object\":\"list\",\"data\":[{\"id\":\"loop-large\",\"object\":\"model\",\"created\":1,"
            "\"owned_by\":\"loopback\"},{\"id\":\"loop-small\",\"object\":\"model\",\"created\":1,"
            "\"owned_by\":\"loopback\"}]}");
        return answer;
    }
    const bool known = path.endsWith("/chat/completions") || path.endsWith("/responses") || path.endsWith("/messages")
                    || path.endsWith("/embeddings");
    if (!known) {
        answer.status = 404;
        answer.body = QByteArrayLiteral(
            "{\"error\":{\"message\":\"no such route\",\"type\":\"invalid_request_error\",\"code\":null}}");
        return answer;
    }
    const QString model = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("model")).toString();
    return faultAnswer(model).value_or(answer);
}

namespace {

/// One connection: reads requests one after the other and plays their plans.
class LoopbackConnection final : public QObject
{
public:
    LoopbackConnection(QTcpSocket *socket, std::shared_ptr<LoopbackServer::Shared> shared, int number, QObject *parent)
        : QObject(parent), m_socket(socket), m_shared(std::move(shared)), m_number(number)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(&m_timer, &DelayTimer::elapsed, this, [this] { play(); });
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { closed(); });
        m_shared->connected();
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket->readAll();
        m_shared->received(bytes.size());
        m_buffer += bytes;
        if (!m_busy)
            nextRequest();
    }

    void nextRequest()
    {
        if (!m_headCounted) {
            m_headEnd = m_buffer.indexOf("\r\n\r\n");
            if (m_headEnd < 0)
                return;
            m_headCounted = true;
            const qsizetype lineEnd = m_buffer.indexOf("\r\n");
            m_request.headers = HttpHeaders(m_buffer.mid(lineEnd + 2, m_headEnd - lineEnd));
            const QList<QByteArray> words = m_buffer.first(lineEnd).split(' ');
            m_request.method = words.value(0);
            m_request.path = words.value(1);
            if (m_request.path != "/_stats")
                m_shared->headArrived();
            m_bodySize = m_request.headers.value("content-length").toLongLong();
        }
        if (m_buffer.size() < m_headEnd + 4 + m_bodySize)
            return;
        m_request.body = m_buffer.mid(m_headEnd + 4, m_bodySize);
        m_buffer.remove(0, m_headEnd + 4 + m_bodySize);
        m_headCounted = false;
        m_request.connection = m_number;
        m_request.indexOnConnection = m_served++;
        answer();
    }

    void answer()
    {
        m_busy = true;
        if (m_request.path == "/_stats") {
            LoopbackAnswer stats;
            {
                const QMutexLocker lock(&m_shared->mutex);
                stats.body = m_shared->stats.toJson();
                ++m_shared->underWay;
            }
            m_plan = loopbackPlan(stats, m_request);
        } else {
            m_plan = loopbackPlan(m_shared->takeRequest(m_request), m_request);
        }
        m_at = 0;
        waitForNext();
    }

    void waitForNext()
    {
        if (m_at < m_plan.writes.size() && m_plan.writes.at(m_at).delayMs > 0)
            m_timer.start(m_plan.writes.at(m_at).delayMs);
        else
            play();
    }

    void play()
    {
        do {
            if (m_at >= m_plan.writes.size()) {
                endPlan();
                return;
            }
            const QByteArray &bytes = m_plan.writes.at(m_at++).bytes;
            m_socket->write(bytes);
            m_shared->sent(bytes.size());
        } while (m_at >= m_plan.writes.size() || m_plan.writes.at(m_at).delayMs == 0);
        m_timer.start(m_plan.writes.at(m_at).delayMs);
    }

    void endPlan()
    {
        switch (m_plan.end) {
        case LoopbackEnd::Hang: return;
        case LoopbackEnd::KeepOpen:
            m_busy = false;
            m_shared->answered();
            if (!m_buffer.isEmpty())
                nextRequest();
            return;
        case LoopbackEnd::Close: m_socket->disconnectFromHost(); return;
        case LoopbackEnd::Reset: {
            const linger now{1, 0};
            ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            m_socket->abort();
            return;
        }
        }
    }

    void closed()
    {
        m_timer.stop();
        if (std::exchange(m_busy, false))
            m_shared->answered();
        deleteLater();
    }

    QTcpSocket *m_socket;
    std::shared_ptr<LoopbackServer::Shared> m_shared;
    int m_number;
    DelayTimer m_timer;
    QByteArray m_buffer;
    LoopbackRequest m_request;
    LoopbackPlan m_plan;
    qsizetype m_at = 0;
    qsizetype m_headEnd = -1;
    qsizetype m_bodySize = 0;
    int m_served = 0;
    bool m_headCounted = false;
    bool m_busy = false;
};

class LoopbackListener final : public QTcpServer
{
public:
    LoopbackListener(std::shared_ptr<LoopbackServer::Shared> shared, const QByteArray &certificatePem,
                     const QByteArray &keyPem)
        : m_shared(std::move(shared)), m_certificatePem(certificatePem), m_keyPem(keyPem)
    {
        setListenBacklogSize(512);
        setMaxPendingConnections(512);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        if (m_certificatePem.isEmpty()) {
            auto *socket = new QTcpSocket(this);
            socket->setSocketDescriptor(handle);
            new LoopbackConnection(socket, m_shared, ++m_connections, this);
            return;
        }
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(m_certificatePem));
        configuration.setPrivateKey(QSslKey(m_keyPem, QSsl::Ec));
        socket->setSslConfiguration(configuration);
        new LoopbackConnection(socket, m_shared, ++m_connections, this);
        socket->startServerEncryption();
    }

private:
    std::shared_ptr<LoopbackServer::Shared> m_shared;
    QByteArray m_certificatePem;
    QByteArray m_keyPem;
    int m_connections = 0;
};

} // namespace

QByteArray LoopbackStats::toJson() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("connections"), connections},
                                     {QStringLiteral("heads"), heads},
                                     {QStringLiteral("requests"), requests},
                                     {QStringLiteral("duplicates"), duplicates},
                                     {QStringLiteral("max_concurrent"), maxConcurrent},
                                     {QStringLiteral("bytes_in"), bytesIn},
                                     {QStringLiteral("bytes_out"), bytesOut},
                                     {QStringLiteral("first_byte_at"), firstByteAt}})
        .toJson(QJsonDocument::Compact);
}

LoopbackServer::LoopbackServer(LoopbackResponder responder) : m_shared(std::make_shared<Shared>(std::move(responder)))
{
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

bool LoopbackServer::start(quint16 port, const QByteArray &certificatePem, const QByteArray &keyPem)
{
    stop();
    std::promise<std::pair<QEventLoop *, quint16>> started;
    auto ready = started.get_future();
    m_thread = std::thread([shared = m_shared, port, certificatePem, keyPem, started = std::move(started)]() mutable {
        QEventLoop loop;
        LoopbackListener listener(shared, certificatePem, keyPem);
        if (!listener.listen(QHostAddress::LocalHost, port)) {
            started.set_value({nullptr, 0});
            return;
        }
        started.set_value({&loop, listener.serverPort()});
        loop.exec();
    });
    std::tie(m_loop, m_port) = ready.get();
    if (!m_loop)
        m_thread.join();
    return m_loop != nullptr;
}

void LoopbackServer::stop()
{
    if (!m_thread.joinable())
        return;
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
    m_loop = nullptr;
}

QString LoopbackServer::baseUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port);
}

void LoopbackServer::enqueue(const LoopbackAnswer &answer)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->queue.append(answer);
}

LoopbackStats LoopbackServer::stats() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->stats;
}

QList<LoopbackRequest> LoopbackServer::requests() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->requests;
}

void LoopbackServer::setKeepRequests(bool on)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->keepRequests = on;
}

void LoopbackServer::reset()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->queue.clear();
    m_shared->stats = {};
    m_shared->seen.clear();
    m_shared->requests.clear();
}

std::optional<LoopbackAnswer> LoopbackServer::faultAnswer(const QString &model)
{
    using Fault = LoopbackAnswer::Fault;
    if (!model.startsWith(QLatin1String("fault-")))
        return {};
    const QString kind = model.mid(6);
    LoopbackAnswer answer;
    const auto failWith = [&](int status, const QByteArray &type) {
        answer.status = status;
        answer.body = "{\"error\":{\"message\":\"loopback " + type + "\",\"type\":\"" + type
                    + "\",\"param\":null,\"code\":null}}";
    };
    if (kind == QLatin1String("429")) {
        failWith(429, "rate_limit_exceeded");
        answer.headers = {HttpHeader{"Retry-After", "0.01"}};
    } else if (kind == QLatin1String("500")) {
        failWith(500, "server_error");
    } else if (kind == QLatin1String("redirect")) {
        failWith(307, "redirect");
        answer.headers = {HttpHeader{"Location", "http://127.0.0.1:1/elsewhere"}};
    } else if (kind == QLatin1String("html")) {
        answer.contentType = "text/html";
        answer.body = QByteArrayLiteral("<html><body>Please log in</body></html>");
    } else if (kind == QLatin1String("drop")) {
        answer.fault = Fault::DropBeforeFirstByte;
    } else if (kind == QLatin1String("cut")) {
        answer.fault = Fault::CutStream;
    } else if (kind == QLatin1String("chunk")) {
        answer.fault = Fault::CutChunked;
    } else if (kind == QLatin1String("length")) {
        answer.fault = Fault::WrongLength;
    } else if (kind == QLatin1String("garbage")) {
        answer.fault = Fault::Garbage;
    } else if (kind == QLatin1String("hang")) {
        answer.fault = Fault::NeverAnswer;
    } else if (kind == QLatin1String("slow")) {
        answer.byteDelayMs = 1;
    } else if (kind == QLatin1String("gzip")) {
        answer.gzip = true;
    } else {
        return {};
    }
    return answer;
}

} // namespace promptlab
