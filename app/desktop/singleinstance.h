// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace promptlab::desktop {

/// One window a person: the first start listens on a local socket that only this user can reach; a later start hands
/// its wish over and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// @p path of the socket.
    explicit SingleInstance(QString path, QObject *parent = nullptr);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    /// The socket of this user: in the session's own folder where there is one.
    [[nodiscard]] static QString userSocket();

    /// Gives @p message to the instance that runs, if there is one. Blocks for at most @p timeoutMs; for the start of
    /// the program, before there is a window.
    [[nodiscard]] bool handOver(const QJsonObject &message, int timeoutMs = 2'000) const;
    /// Becomes the instance that runs; a socket that a crash left is taken away. Errors: Io.
    Result<void> listen();

Q_SIGNALS:
    /// A later start wants this.
    void messageReceived(const QJsonObject &message);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_path;
    QLocalServer *m_server;
};

} // namespace promptlab::desktop
