// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QProcess>
#include <QTemporaryDir>

namespace promptlab::test {

/// A PostgreSQL server that lives as long as this object: data in a temporary folder, reachable by a socket in it
/// alone. It refuses to run as root, so a root process runs it as the user "postgres". It dies with the process that
/// started it.
class PostgresServer final
{
public:
    /// Makes a cluster and starts it (about two seconds). The error says what is missing.
    static Result<std::unique_ptr<PostgresServer>> start();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// A new empty database.
    Result<StoreTarget> createDatabase();

private:
    PostgresServer() = default;
    Result<void> initialise();
    Result<void> launch();
    [[nodiscard]] StoreTarget target(const QString &database) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_databases = 0;
};

} // namespace promptlab::test
