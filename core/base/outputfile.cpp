// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <sys/stat.h>

namespace promptlab {

namespace {

struct OutputFileText {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

bool outputStat(const QString &path, struct stat *info)
{
    return !path.isEmpty() && ::stat(QFile::encodeName(path).constData(), info) == 0;
}

/// A path with the links of its folder followed; of the file itself, too, where it exists.
QString outputCanonical(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

/// What of the workspace in use @p path is: the file, or a companion. Empty: neither.
QString partOfWorkspace(const QString &path, const QString &workspace)
{
    if (workspace.isEmpty())
        return {};
    const QString file = outputCanonical(workspace);
    for (const QString &name : {path, outputCanonical(path)}) {
        const QString owner = companionOwner(name);
        if (outputCanonical(name) == file || isSameFile(name, file)
            || (!owner.isEmpty() && outputCanonical(owner) == file))
            return workspace;
    }
    return {};
}

Error neverWritten(const QString &path, const QString &workspace)
{
    return makeError(
        ErrorCode::InvalidInput,
        path == workspace || isSameFile(path, workspace)
            ? OutputFileText::tr("\"%1\" is a workspace and is never overwritten; choose another file name").arg(path)
            : OutputFileText::tr("\"%1\" belongs to the workspace \"%2\" and is never overwritten; choose "
                                 "another file name")
                  .arg(path, workspace));
}

} // namespace

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first {
    };
    struct stat second {
    };
    return outputStat(one, &first) && outputStat(other, &second) && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
}

QString companionOwner(const QString &path)
{
    static const QRegularExpression ending(
        QStringLiteral("-(?:wal|shm|lock|journal|answers-[0-9a-fA-F-]{36}\\.[0-9]+)\\z"));
    const QRegularExpressionMatch match = ending.match(path);
    return match.hasMatch() ? path.left(match.capturedStart()) : QString();
}

bool isWorkspaceFile(const QString &path)
{
    // https://www.sqlite.org/fileformat.html: the name of the format, and the application_id at byte 68.
    constexpr qsizetype headBytes = 72;
    constexpr qsizetype idPlace = 68;
    struct stat info {
    };
    if (!outputStat(path, &info) || !S_ISREG(info.st_mode) || info.st_size < headBytes)
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray head = file.read(headBytes);
    return head.size() == headBytes && head.startsWith("SQLite format 3")
        && qFromBigEndian<quint32>(head.constData() + idPlace) == workspaceApplicationId;
}

QString workspaceOf(const QString &path)
{
    for (const QString &name : {path, outputCanonical(path)}) {
        if (isWorkspaceFile(name))
            return name;
        if (const QString owner = companionOwner(name); !owner.isEmpty() && isWorkspaceFile(owner))
            return owner;
    }
    return {};
}

Result<QString> checkOutputFile(const QString &path, const OutputRules &rules)
{
    if (path.isEmpty())
        return makeError(ErrorCode::InvalidInput, OutputFileText::tr("The file to write has no name"));
    const QString inUse = partOfWorkspace(path, rules.workspace);
    if (const QString workspace = inUse.isEmpty() ? workspaceOf(path) : inUse; !workspace.isEmpty())
        return neverWritten(path, workspace);
    struct stat info {
    };
    if (!outputStat(path, &info)) {
        if (QFileInfo(path).isSymLink())
            return makeError(ErrorCode::InvalidInput,
                             OutputFileText::tr("\"%1\" is a link that leads nowhere; name the file itself").arg(path));
        return path;
    }
    PL_CHECK(checkRegularFile(path));
    for (const QString &input : rules.inputs) {
        if (isSameFile(path, input))
            return makeError(
                ErrorCode::InvalidInput,
                OutputFileText::tr("\"%1\" is a file that this command reads, and is never overwritten by it; choose "
                                   "another file name")
                    .arg(path));
    }
    if (!rules.overwrite)
        return makeError(ErrorCode::AlreadyExists,
                         OutputFileText::tr("\"%1\" exists already; choose another name").arg(path));
    return outputCanonical(path);
}

} // namespace promptlab
