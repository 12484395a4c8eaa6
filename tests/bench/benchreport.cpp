// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <fcntl.h>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace promptlab::bench {

namespace {

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

QString figureText(const QJsonObject &figures)
{
    QStringList parts;
    for (auto it = figures.constBegin(); it != figures.constEnd(); ++it) {
        const double value = it.value().toDouble();
        const int digits = value >= 100 ? 0 : (value >= 1 ? 2 : 4);
        parts.append(it.key() + QStringLiteral(" ") + QString::number(value, 'f', digits));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void BenchReport::add(BenchRow row)
{
    std::fprintf(stderr, "  %s / %s: %s\n", qPrintable(row.group), qPrintable(row.name),
                 qPrintable(figureText(row.figures)));
    m_rows.append(std::move(row));
}

void BenchReport::print(bool json) const
{
    if (json) {
        QJsonArray list;
        for (const BenchRow &row : m_rows) {
            QJsonObject object{{QStringLiteral("group"), row.group},
                               {QStringLiteral("name"), row.name},
                               {QStringLiteral("figures"), row.figures}};
            if (!row.aim.isEmpty())
                object.insert(QStringLiteral("aim"), row.aim);
            if (row.met)
                object.insert(QStringLiteral("met"), *row.met);
            list.append(object);
        }
        std::fputs(QJsonDocument(list).toJson().constData(), stdout);
        return;
    }
    QString group;
    for (const BenchRow &row : m_rows) {
        if (row.group != group) {
            group = row.group;
            std::printf("\n%s\n", qPrintable(group));
        }
        const QString verdict = row.met ? (*row.met ? QStringLiteral("met") : QStringLiteral("MISSED")) : QString();
        std::printf("  %-34s %s", qPrintable(row.name), qPrintable(figureText(row.figures)));
        if (!row.aim.isEmpty())
            std::printf("   [aim: %s; %s]", qPrintable(row.aim), qPrintable(verdict));
        std::printf("\n");
    }
}

ChildTimes runChild(const QStringList &command, const QString &folder, const QStringList &environment)
{
    ChildTimes times;
    int pipeEnds[2];
    if (::pipe2(pipeEnds, O_CLOEXEC) != 0)
        return times;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipeEnds[1], STDOUT_FILENO);
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        if (!folder.isEmpty() && ::chdir(QFile::encodeName(folder).constData()) != 0)
            ::_exit(127);
        for (const QString &variable : environment)
            ::putenv(::strdup(variable.toLocal8Bit().constData()));
        std::vector<char *> arguments;
        for (const QString &word : command)
            arguments.push_back(::strdup(word.toLocal8Bit().constData()));
        arguments.push_back(nullptr);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(pipeEnds[1]);
    char buffer[65536];
    for (ssize_t got = 0; (got = ::read(pipeEnds[0], buffer, sizeof buffer)) > 0;)
        times.output.append(buffer, qsizetype(got));
    ::close(pipeEnds[0]);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    times.wallMs = double(timer.nsecsElapsed()) / 1e6;
    times.cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    times.peakMb = double(usage.ru_maxrss) / 1024.0;
    // diff and git diff exit with 1 when the files differ.
    times.ok = WIFEXITED(status) && WEXITSTATUS(status) <= 1;
    return times;
}

ChildTimes medianChild(int runs, const QStringList &command, const QString &folder, const QStringList &environment)
{
    runChild(command, folder, environment);
    QList<ChildTimes> all;
    for (int i = 0; i < runs; ++i)
        all.append(runChild(command, folder, environment));
    std::sort(all.begin(), all.end(), [](const ChildTimes &a, const ChildTimes &b) { return a.wallMs < b.wallMs; });
    return all.at(all.size() / 2);
}

double ownCpuMs()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

namespace {

/// A field of /proc/self/status in MB.
double statusMb(const QByteArray &field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field) && line.mid(field.size()).startsWith(':'))
            return line.mid(field.size() + 1).simplified().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

} // namespace

double resetPeakMb()
{
    ::malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
    return statusMb("VmRSS");
}

double peakSinceResetMb()
{
    return statusMb("VmHWM");
}

double ownPeakMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024.0;
}

} // namespace promptlab::bench
