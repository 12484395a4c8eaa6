// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/logfile.h"

#include "core/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <spdlog/sinks/rotating_file_sink.h>

namespace promptlab {

namespace {

struct LogFileText {
    Q_DECLARE_TR_FUNCTIONS(LogFile)
};

/// The file itself, no link followed; false when there is none.
bool logStat(const QString &path, struct stat *info)
{
    return ::lstat(QFile::encodeName(path).constData(), info) == 0;
}

Error logRefused(const QString &reason)
{
    return makeError(
        ErrorCode::InvalidInput,
        LogFileText::tr("%1; nothing was written to it, name another file with --log or PROMPTLAB_LOG").arg(reason));
}

/// Whether something that is no log is there. Another process may be rotating: only what stays in its place counts.
bool isForeignFile(const QString &path)
{
    constexpr int mostLooks = 3;
    for (int look = 0; look < mostLooks; ++look) {
        struct stat before {
        };
        struct stat after {
        };
        if (!logStat(path, &before) || isLogFile(path))
            return false;
        if (logStat(path, &after) && before.st_ino == after.st_ino && before.st_dev == after.st_dev)
            return true;
    }
    return false;
}

Result<void> checkLogFile(const QString &target, const struct stat &info)
{
    if (!S_ISREG(info.st_mode))
        return logRefused(LogFileText::tr("The log cannot be \"%1\", which is not a regular file").arg(target));
    if (info.st_uid != ::geteuid())
        return logRefused(LogFileText::tr("The log cannot be \"%1\", which belongs to another user").arg(target));
    if (info.st_size > 0 && isForeignFile(target))
        return logRefused(
            LogFileText::tr("The log cannot be \"%1\": it does not begin as a log of this program").arg(target));
    return {};
}

Result<void> checkLogAccess(const QString &path, int mode)
{
    if (::access(QFile::encodeName(path).constData(), mode) != 0)
        return makeErrnoError(LogFileText::tr("Cannot write the log at \"%1\"").arg(path), errno);
    return {};
}

/// The nearest folder that is there: the others are made.
QString logFolder(const QString &target)
{
    QString folder = QFileInfo(target).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

bool isLogFile(const QString &path)
{
    struct stat info {
    };
    // Looked at before it is opened: opening a device may do something.
    if (!logStat(path, &info) || !S_ISREG(info.st_mode) || info.st_uid != ::geteuid())
        return false;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return false;
    QByteArray head(96, '\0');
    const ssize_t got = ::read(fd, head.data(), size_t(head.size()));
    ::close(fd);
    // As logLine() begins every line.
    static const QRegularExpression line(
        QStringLiteral("\\A\\{\"ts\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\","
                       "\"level\":\"(?:debug|info|warn|error)\",\"event\":\""));
    return got > 0 && line.match(QString::fromLatin1(head.first(got))).hasMatch();
}

QString rotatedLogPath(const QString &target, int number)
{
    const auto name =
        spdlog::sinks::rotating_file_sink_st::calc_filename(QFile::encodeName(target).toStdString(), size_t(number));
    return QFile::decodeName(QByteArray::fromStdString(name));
}

Result<void> checkLogTarget(const LogOptions &options)
{
    const QString &target = options.target;
    if (target.isEmpty() || target == QLatin1String("-"))
        return {};
    if (const QString workspace = workspaceOf(target); !workspace.isEmpty())
        return logRefused(target == workspace
                              ? LogFileText::tr("The log cannot be \"%1\", which is a workspace").arg(target)
                              : LogFileText::tr("The log cannot be \"%1\", which belongs to the workspace \"%2\"")
                                    .arg(target, workspace));
    struct stat info {
    };
    const bool present = logStat(target, &info);
    if (present)
        PL_CHECK(checkLogFile(target, info));
    for (int number = 1; number <= options.keepFiles; ++number) {
        const QString older = rotatedLogPath(target, number);
        if (isForeignFile(older))
            return logRefused(LogFileText::tr("The log cannot be \"%1\": its older parts would go to \"%2\", which is "
                                              "no log of this program")
                                  .arg(target, older));
    }
    return present ? checkLogAccess(target, R_OK | W_OK) : checkLogAccess(logFolder(target), W_OK | X_OK);
}

} // namespace promptlab
