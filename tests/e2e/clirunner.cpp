// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/clirunner.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace promptlab {

int openTerminal(QByteArray *name)
{
    const int fd = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return -1;
    if (::grantpt(fd) != 0 || ::unlockpt(fd) != 0) {
        ::close(fd);
        return -1;
    }
    *name = ::ptsname(fd);
    return fd;
}

QJsonObject CliOutcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

CliRunner::CliRunner() : m_environment(QProcessEnvironment::systemEnvironment())
{
    QDir(m_folder.path()).mkpath(QStringLiteral("w"));
    QDir(m_folder.path()).mkpath(QStringLiteral("keys"));
    // Nothing of the machine's own set-up may leak in.
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "OPENAI_API_KEY", "OPENAI_BASE_URL", "PROMPTLAB_KEY_FILE",
                             "http_proxy", "https_proxy"})
        m_environment.remove(QLatin1String(name));
    m_environment.insert(QStringLiteral("PROMPTLAB_WORKSPACE"), workspace());
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path() + QStringLiteral("/data"));
}

QString CliRunner::program(const QString &name)
{
    return qEnvironmentVariable("PROMPTLAB_BIN") + QLatin1Char('/') + name;
}

QString CliRunner::sample()
{
    return QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample");
}

CliOutcome CliRunner::init()
{
    return run({QStringLiteral("init"), workspace(), QStringLiteral("--key-file-at"), keyFile(),
                QStringLiteral("--name"), QStringLiteral("Ada")});
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList &arguments, const std::function<void()> &inChild)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    if (inChild)
        process->setChildProcessModifier(inChild);
    process->start(program(QStringLiteral("promptlab-cli")), arguments);
    return process;
}

CliOutcome CliRunner::run(const QStringList &arguments, const QByteArray &input, int timeoutMs)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    CliOutcome outcome;
    if (!process->waitForStarted())
        return outcome;
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(timeoutMs)) {
        process->kill();
        process->waitForFinished();
    }
    outcome.crashed = process->exitStatus() == QProcess::CrashExit;
    outcome.exitCode = outcome.crashed ? -1 : process->exitCode();
    outcome.out = process->readAllStandardOutput();
    outcome.err = process->readAllStandardError();
    return outcome;
}

} // namespace promptlab
