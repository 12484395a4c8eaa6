// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace promptlab {

/// What a finished command left.
struct CliOutcome {
    int exitCode = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// For messages of failing tests.
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(exitCode) + "\n" + out + err; }
};

/// The side of a new terminal that a person would sit at; -1 where the system has none. @p name: where a program opens
/// the other side.
int openTerminal(QByteArray *name);

/// Runs the built promptlab-cli in a folder of its own, with a workspace outside of which the key file lies.
class CliRunner
{
public:
    CliRunner();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString workspace() const { return m_folder.path() + QStringLiteral("/w/test.promptlab"); }
    [[nodiscard]] QString keyFile() const { return m_folder.path() + QStringLiteral("/keys/test.key"); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// init with a key file.
    CliOutcome init();
    CliOutcome run(const QStringList &arguments, const QByteArray &input = {}, int timeoutMs = 120'000);
    /// The same without waiting; the caller owns the process. @p inChild runs in it before the program does.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const std::function<void()> &inChild = {});
    /// Path of a built program.
    static QString program(const QString &name);
    /// The sample folder of the source tree.
    static QString sample();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace promptlab
