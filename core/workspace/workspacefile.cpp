// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacefile.h"

#include "core/base/files.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace promptlab {

namespace {

struct WorkspaceFileText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr qint64 onePage = 4096; ///< a workspace has more

} // namespace

Result<void> checkWorkspaceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    if (info.isDir())
        return makeError(
            ErrorCode::InvalidInput,
            WorkspaceFileText::tr("\"%1\" is not a regular file, it is a folder; name the workspace file in it")
                .arg(path));
    PL_CHECK(checkRegularFile(path));
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        return makeErrnoError(WorkspaceFileText::tr("Cannot read the workspace \"%1\"").arg(path), errno);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::Io,
                         WorkspaceFileText::tr("Cannot read the workspace \"%1\": %2").arg(path, file.errorString()));
    if (file.size() == 0)
        return makeError(
            ErrorCode::InvalidInput,
            WorkspaceFileText::tr("\"%1\" is empty (0 bytes): if it was a workspace, put a backup in its place with "
                                  "\"promptlab-cli restore BACKUP --force\"; if making it was interrupted, run "
                                  "\"promptlab-cli init\" again")
                .arg(path));
    if (file.size() <= onePage && Store::isUnfinished(path))
        return makeError(ErrorCode::InvalidInput,
                         WorkspaceFileText::tr("Making \"%1\" was interrupted before anything was in it; run "
                                               "\"promptlab-cli init\" again")
                             .arg(path));
    if (!file.read(16).startsWith("SQLite format 3"))
        return makeError(
            ErrorCode::InvalidInput,
            WorkspaceFileText::tr(
                "\"%1\" is no workspace; if it was one, its beginning is damaged and a backup has to be restored")
                .arg(path));
    return {};
}

Result<void> checkWorkspacePlace(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return makeErrnoError(WorkspaceFileText::tr("Cannot make a workspace in the folder \"%1\"").arg(folder), errno);
    return {};
}

} // namespace promptlab
