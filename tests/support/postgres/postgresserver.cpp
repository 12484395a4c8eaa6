// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace promptlab::test {

namespace {

constexpr int commandTimeoutMs = 60'000;
const char serverUser[] = "promptlab";

Error postgresFailure(const QString &what)
{
    return makeError(ErrorCode::Internal, QStringLiteral("PostgreSQL for the tests: ") + what);
}

/// Distributions keep the server's programs out of the path, a folder a version.
QString postgresProgram(const QString &name)
{
    QStringList folders;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders.append(versions.filePath(version) + QStringLiteral("/bin"));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// Starts a program so that it dies with this process, and as another user than root. (Not with a child modifier:
/// QProcess shares its memory with the child until the program is there.)
void startAsServerUser(QProcess &process, const QString &program, const QStringList &arguments)
{
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (::geteuid() == 0)
        all +=
            {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--init-groups")};
    all += {QStringLiteral("--"), program};
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("setpriv"), all + arguments);
}

} // namespace

Result<std::unique_ptr<PostgresServer>> PostgresServer::start()
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    PL_CHECK(server->initialise());
    PL_CHECK(server->launch());
    return server;
}

PostgresServer::~PostgresServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Immediate shutdown: nothing of it is kept.
    ::kill(pid_t(m_process.processId()), SIGQUIT);
    if (!m_process.waitForFinished(commandTimeoutMs))
        m_process.kill();
}

Result<void> PostgresServer::initialise()
{
    const QString initdb = postgresProgram(QStringLiteral("initdb"));
    if (initdb.isEmpty())
        return postgresFailure(QStringLiteral("initdb is not installed (package postgresql)"));
    if (!m_folder.isValid())
        return postgresFailure(m_folder.errorString());
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (!user)
            return postgresFailure(QStringLiteral("there is no user \"postgres\" to run it as"));
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return makeErrnoError(QStringLiteral("Cannot hand the folder of the server over"), errno);
    }
    QProcess process;
    startAsServerUser(process, initdb,
                      {QStringLiteral("--pgdata"), m_folder.filePath(QStringLiteral("data")),
                       QStringLiteral("--no-sync"), QStringLiteral("--locale=C"), QStringLiteral("--encoding=UTF8"),
                       QStringLiteral("--auth=trust"),
                       QStringLiteral("--username=") + QString::fromLatin1(serverUser)});
    if (!process.waitForFinished(commandTimeoutMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return postgresFailure(QStringLiteral("initdb failed: ")
                               + QString::fromLocal8Bit(process.readAll()).right(2'000));
    return {};
}

Result<void> PostgresServer::launch()
{
    // Errors of statements are not logged: many tests provoke them, and nobody reads the pipe later on.
    startAsServerUser(m_process, postgresProgram(QStringLiteral("postgres")),
                      {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                       m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                       QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("log_min_messages=log"),
                       QStringLiteral("-c"), QStringLiteral("log_checkpoints=off")});
    QByteArray log;
    while (!log.contains("ready to accept connections")) {
        if (!m_process.waitForReadyRead(commandTimeoutMs))
            return postgresFailure(QStringLiteral("it did not start: ") + QString::fromLocal8Bit(log).right(2'000));
        log += m_process.readAll();
    }
    return {};
}

StoreTarget PostgresServer::target(const QString &database) const
{
    StoreTarget target;
    target.engine = Engine::Postgres;
    target.host = m_folder.path();
    target.port = 5432;
    target.database = database;
    target.user = QString::fromLatin1(serverUser);
    return target;
}

Result<StoreTarget> PostgresServer::createDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    PL_TRY(const std::unique_ptr<Connection> db,
           Connection::open(target(QStringLiteral("postgres")), Connection::Mode::Write));
    PL_CHECK(db->execute(QStringLiteral("CREATE DATABASE ") + name));
    return target(name);
}

} // namespace promptlab::test
