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

void ReaderPool::runHere(const std::function<void(Result<Connection *>)> &body)
{
    if (!m_connections.hasLocalData()) {
        auto opened = Connection::open(m_target, Connection::Mode::Read);
        if (!opened.ok()) {
            body(opened.error());
            return;
        }
        m_connections.setLocalData(std::move(*opened).release());
    }
    Connection *connection = m_connections.localData();
    if (auto begun = connection->execute(QStringLiteral("BEGIN")); !begun.ok()) {
        m_connections.setLocalData(nullptr);
        body(begun.error());
        return;
    }
    body(connection);
    if (!connection->execute(QStringLiteral("COMMIT")).ok())
        m_connections.setLocalData(nullptr);
}

} // namespace promptlab
