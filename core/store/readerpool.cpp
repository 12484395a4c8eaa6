// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerpool.h"

namespace promptlab {

ReaderPool::ReaderPool(StoreTarget target) : m_target(std::move(target))
{
    m_pool.setMaxThreadCount(2);
    m_pool.setObjectName(QStringLiteral("promptlab-readers"));
}

void ReaderPool::submit(std::function<void(Result<Connection *>)> body)
{
    m_pool.start([this, body = std::move(body)] { runHere(body); });
}

Result<Connection *> ReaderPool::begin()
{
    Connection *connection = m_connections.hasLocalData() ? m_connections.localData() : nullptr;
    if (connection && !connection->isReplaced() && connection->execute(connection->dialect().beginRead()).ok())
        return connection;
    // The first time in this thread, after a restore, or after the connection was lost.
    PL_TRY(auto opened, Connection::open(m_target, Connection::Mode::Read));
    connection = opened.get();
    m_connections.setLocalData(opened.release());
    PL_CHECK(connection->execute(connection->dialect().beginRead()));
    return connection;
}

void ReaderPool::runHere(const std::function<void(Result<Connection *>)> &body)
{
    const Result<Connection *> connection = begin();
    body(connection);
    if (connection.ok() && !(*connection)->execute(QStringLiteral("COMMIT")).ok())
        m_connections.setLocalData(nullptr);
}

} // namespace promptlab
