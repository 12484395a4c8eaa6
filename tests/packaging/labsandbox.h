// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

namespace promptlab {

/// How one call of ./lab ended.
struct LabOutcome {
    int exitCode = -1;
    QString out;
    QString err;
};

/// A copy of the set-up scripts in a folder of its own, with a PATH that holds only the ordinary commands of a system
/// and stand-ins for the package managers and the build tools. Each stand-in notes its call. At first everything that
/// the set-up asks for is there.
class LabSandbox final
{
public:
    /// @param source the root of the project. Not usable when error() says something.
    explicit LabSandbox(const QString &source);

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }

    /// Replaces a command of the PATH by a shell text.
    void setCommand(const QString &name, const QString &script);
    void removeCommand(const QString &name);
    void setEnvironment(const QString &name, const QString &value);
    /// Writes a file below the folder, with the folders above it.
    void write(const QString &relative, const QByteArray &content);
    /// The operating system as its os-release file tells it.
    void setSystem(const QByteArray &osRelease);
    /// No package is installed any more.
    void forgetPackages();

    /// Runs a program of the sandbox ("./lab").
    LabOutcome run(const QString &program, const QStringList &arguments);
    /// Names of the stand-ins that were called since the last time, in order.
    QStringList takeCalls();

private:
    void copyScripts(const QString &source);
    void linkCommands();
    void putStandIns();

    QTemporaryDir m_folder;
    QHash<QString, QString> m_environment;
    QString m_error;
};

} // namespace promptlab
