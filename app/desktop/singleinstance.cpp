// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "core/base/json.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace promptlab::desktop {

namespace {

constexpr qsizetype instanceMostBytes = 64 * 1024;
constexpr char instanceAnswer = '+';

} // namespace

SingleInstance::SingleInstance(QString path, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::userSocket()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : runtime;
    return folder + QStringLiteral("/promptlab.socket");
}

bool SingleInstance::handOver(const QJsonObject &message, int timeoutMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    socket.write(QByteArray(compactJson(message) + '\n'));
    // Only an answer proves that somebody is there to show a window.
    return socket.waitForBytesWritten(timeoutMs) && socket.waitForReadyRead(timeoutMs)
        && socket.readAll().startsWith(instanceAnswer);
}

Result<void> SingleInstance::listen()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (m_server->listen(m_path))
        return {};
    QLocalServer::removeServer(m_path);
    if (m_server->listen(m_path))
        return {};
    return makeError(ErrorCode::Io,
                     tr("A second start of the program cannot find this window: %1").arg(m_server->errorString()));
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > instanceMostBytes)
            socket->abort();
        return;
    }
    const QByteArray line = socket->readLine(instanceMostBytes);
    const Result<QJsonValue> message = parseJson(line);
    if (!message.ok() || !message->isObject()) {
        socket->abort();
        return;
    }
    socket->write(&instanceAnswer, 1);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT messageReceived(message->toObject());
}

} // namespace promptlab::desktop
