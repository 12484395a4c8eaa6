// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QThreadPool>
#include <QThreadStorage>

namespace promptlab {

/// Threads that read, each with its own connection, opened at its first job.
class ReaderPool
{
public:
    explicit ReaderPool(StoreTarget target);
    Q_DISABLE_COPY_MOVE(ReaderPool)

    /// Runs @p body in a pool thread inside one read transaction.
    void submit(std::function<void(Result<Connection *>)> body);

private:
    Result<Connection *> begin();
    void runHere(const std::function<void(Result<Connection *>)> &body);

    StoreTarget m_target;
    QThreadStorage<Connection *> m_connections;
    QThreadPool m_pool; ///< last member: its threads end, and free their connections, before the storage goes
};

} // namespace promptlab
