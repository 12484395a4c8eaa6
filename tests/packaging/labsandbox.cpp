// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/labsandbox.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>

namespace promptlab {

LabSandbox::LabSandbox(const QString &source)
{
    copyScripts(source);
    linkCommands();
    putStandIns();
    setSystem("ID=debian\nVERSION_ID=\"12\"\nVERSION_CODENAME=bookworm\nPRETTY_NAME=\"Debian 12\"\n");
    setEnvironment(QStringLiteral("PATH"), path(QStringLiteral("bin")));
    setEnvironment(QStringLiteral("HOME"), path(QStringLiteral("home")));
    setEnvironment(QStringLiteral("PROMPTLAB_FREE_KB"), QStringLiteral("90000000"));
    QDir(m_folder.path()).mkpath(QStringLiteral("home"));
    write(QStringLiteral("home/.cache/promptlab/ksyntaxhighlighting/installed-static"), {});
    write(QStringLiteral("project/resources/npm/package.json"), "{}\n");
    write(QStringLiteral("project/resources/npm/package-lock.json"), "{}\n");
}

void LabSandbox::copyScripts(const QString &source)
{
    const QString target = path(QStringLiteral("project"));
    QStringList files{QStringLiteral("lab"), QStringLiteral(".ci/run"), QStringLiteral("CMakePresets.json")};
    QDirIterator installer(source + QStringLiteral("/installer"), {QStringLiteral("*.sh"), QStringLiteral("*.txt")},
                           QDir::Files, QDirIterator::Subdirectories);
    while (installer.hasNext())
        files += QDir(source).relativeFilePath(installer.next());
    for (const QString &file : qAsConst(files)) {
        QDir(target).mkpath(QFileInfo(file).path());
        if (!QFile::copy(source + QLatin1Char('/') + file, target + QLatin1Char('/') + file))
            m_error = QStringLiteral("cannot copy ") + file;
    }
}

void LabSandbox::linkCommands()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("bin"));
    const QStringList ordinary =
        QStringLiteral("awk bash cat chmod cp cut date df dirname du env find grep head id mkdir mv nproc "
                       "printf readlink rm sed sha256sum sleep sort stat tail tee touch tr uname wc xargs")
            .split(QLatin1Char(' '));
    for (const QString &name : ordinary) {
        if (!QFile::link(QStandardPaths::findExecutable(name), path(QStringLiteral("bin/") + name)))
            m_error = QStringLiteral("cannot link ") + name;
    }
}

void LabSandbox::putStandIns()
{
    // dpkg-query answers that every package of the lists is installed, but for the optional ones.
    setCommand(QStringLiteral("dpkg-query"),
               QStringLiteral(
                   "sed -e 's/[#|?].*//' -e 's/ //g' -e '/^$/d' -e 's/^/installed /' installer/dependencies/*.txt"));
    setCommand(QStringLiteral("npm"), QStringLiteral("mkdir -p node_modules"));
    for (const char *name : {"apt-get", "apt-cache", "sudo", "node", "cmake", "ninja", "ctest"})
        setCommand(QLatin1String(name), QStringLiteral("exit 0"));
    setCommand(QStringLiteral("cmake"),
               QStringLiteral("while [ \"$1\" != -B ]; do shift; done; mkdir -p \"$2\"; : > \"$2/build.ninja\""));
}

void LabSandbox::setCommand(const QString &name, const QString &script)
{
    const QString file = QStringLiteral("bin/") + name;
    QFile::remove(path(file));
    write(file,
          QStringLiteral("#!%1\necho %2 >> %3\n%4\n")
              .arg(QStandardPaths::findExecutable(QStringLiteral("bash")), name, path(QStringLiteral("calls")), script)
              .toUtf8());
    QFile::setPermissions(path(file), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void LabSandbox::removeCommand(const QString &name)
{
    QFile::remove(path(QStringLiteral("bin/") + name));
}

void LabSandbox::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void LabSandbox::write(const QString &relative, const QByteArray &content)
{
    QDir(m_folder.path()).mkpath(QFileInfo(relative).path());
    QFile file(path(relative));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        m_error = QStringLiteral("cannot write ") + relative;
}

void LabSandbox::setSystem(const QByteArray &osRelease)
{
    write(QStringLiteral("os-release"), osRelease);
    setEnvironment(QStringLiteral("PROMPTLAB_OS_RELEASE"), path(QStringLiteral("os-release")));
}

void LabSandbox::forgetPackages()
{
    setCommand(QStringLiteral("dpkg-query"), QStringLiteral("exit 1"));
}

LabOutcome LabSandbox::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(path(QStringLiteral("project")));
    QProcessEnvironment environment;
    for (auto entry = m_environment.constBegin(); entry != m_environment.constEnd(); ++entry)
        environment.insert(entry.key(), entry.value());
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStandardPaths::findExecutable(QStringLiteral("bash")), QStringList{program} + arguments);
    LabOutcome outcome;
    if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

QStringList LabSandbox::takeCalls()
{
    QFile file(path(QStringLiteral("calls")));
    QStringList calls;
    if (file.open(QIODevice::ReadOnly))
        calls = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    file.remove();
    return calls;
}

} // namespace promptlab
