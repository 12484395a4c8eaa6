// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workeridentity.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <unistd.h>

namespace promptlab {

namespace {

QString readSmallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(4096)).trimmed() : QString();
}

/// Start time of a process in clock ticks since boot; empty when there is no such process. A zombie does no work.
QString processStart(const QString &pid)
{
    const QString stat = readSmallFile(QStringLiteral("/proc/%1/stat").arg(pid));
    // The second field is the program's name in parentheses and may hold blanks.
    const QStringList fields = stat.mid(stat.lastIndexOf(QLatin1Char(')')) + 2).split(QLatin1Char(' '));
    if (fields.size() < 20 || fields.at(0) == QLatin1String("Z") || fields.at(0) == QLatin1String("X"))
        return {};
    return fields.at(19);
}

QString machineName()
{
    // Containers of one machine share its boot id, but number their processes each for themselves.
    const QString space =
        QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(QLatin1Char('['), 1).chopped(1);
    return QString::fromLatin1(QSysInfo::machineUniqueId()) + QLatin1Char('/')
         + readSmallFile(QStringLiteral("/proc/sys/kernel/random/boot_id")) + QLatin1Char('/') + space;
}

} // namespace

QString currentWorker()
{
    const QString pid = QString::number(::getpid());
    return machineName() + QLatin1Char(':') + pid + QLatin1Char(':') + processStart(pid);
}

bool isWorkerDead(const QString &worker)
{
    const QStringList parts = worker.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts.at(1).isEmpty() || parts.at(2).isEmpty())
        return false;
    const QString machine = machineName();
    if (parts.at(0) != machine) {
        // Same machine, other boot: whatever ran then is gone.
        const QString id = machine.section(QLatin1Char('/'), 0, 0);
        const QString boot = machine.section(QLatin1Char('/'), 1, 1);
        const QString otherBoot = parts.at(0).section(QLatin1Char('/'), 1, 1);
        return !id.isEmpty() && !boot.isEmpty() && !otherBoot.isEmpty() && boot != otherBoot
            && parts.at(0).section(QLatin1Char('/'), 0, 0) == id;
    }
    return processStart(parts.at(1)) != parts.at(2);
}

} // namespace promptlab
