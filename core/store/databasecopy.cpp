// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasecopy.h"

#include "core/store/sqlerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct DatabaseCopyText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCopy)
};

constexpr int copyPages = 256;
constexpr int randomLetters = 6; // of a temporary name

const QStringList &companionSuffixes()
{
    static const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return suffixes;
}

enum class ScratchLock { Ours, Others, Unknown };

/// Locks what stands open in @p fd, if nobody else did. Unknown: this file system has no such locks.
ScratchLock lockScratch(int fd)
{
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        return ScratchLock::Ours;
    return errno == EWOULDBLOCK ? ScratchLock::Others : ScratchLock::Unknown;
}

/// Whether @p path still names what stands open in @p fd: another process may have removed it in between.
bool isNamed(int fd, const QByteArray &path)
{
    struct stat held {
    };
    struct stat named {
    };
    return ::fstat(fd, &held) == 0 && ::lstat(path.constData(), &named) == 0 && held.st_ino == named.st_ino
        && held.st_dev == named.st_dev;
}

/// Removes a file or folder that a killed process left. The lock is kept until it is gone.
void removeAbandoned(const QFileInfo &entry)
{
    const QString path = entry.absoluteFilePath();
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return;
    const auto close = qScopeGuard([fd] { ::close(fd); });
    const ScratchLock lock = lockScratch(fd);
    const bool old = entry.lastModified() < QDateTime::currentDateTimeUtc().addDays(-1);
    if (lock == ScratchLock::Others || (lock == ScratchLock::Unknown && !old) || !isNamed(fd, name))
        return;
    if (entry.isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
}

/// Everything named "<beside>.<purpose>-XXXXXX", with the suffix of a companion or without, that nobody uses.
void removeAllAbandoned(const QString &beside, const QString &purpose)
{
    const QFileInfo info(beside);
    const QString prefix = info.fileName() + QLatin1Char('.') + purpose + QLatin1Char('-');
    const qsizetype whole = prefix.size() + randomLetters;
    QFileInfoList companions;
    const QFileInfoList entries = info.absoluteDir().entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (!name.startsWith(prefix))
            continue;
        if (name.size() == whole)
            removeAbandoned(entry);
        else if (entry.isFile() && companionSuffixes().contains(name.mid(whole)))
            companions.append(entry);
    }
    for (const QFileInfo &companion : std::as_const(companions)) {
        if (!QFileInfo::exists(companion.absolutePath() + QLatin1Char('/') + companion.fileName().left(whole)))
            QFile::remove(companion.absoluteFilePath());
    }
}

Error copyFailed(sqlite3 *target, int code)
{
    return sqliteError(code, DatabaseCopyText::tr("Cannot copy the workspace"),
                       QString::fromUtf8(sqlite3_errmsg(target)));
}

/// The copy itself; the source's transaction keeps its state still.
Result<void> copySteps(sqlite3 *source, sqlite3 *target, const CancelToken &cancel, const StoreProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        return copyFailed(target, sqlite3_extended_errcode(target));
    const auto finish = qScopeGuard([backup] { sqlite3_backup_finish(backup); });
    int code = SQLITE_OK;
    while (code != SQLITE_DONE) {
        PL_CHECK(cancel.check());
        code = sqlite3_backup_step(backup, copyPages);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return copyFailed(target, code);
        const int pages = sqlite3_backup_pagecount(backup);
        if (progress && pages > 0)
            progress(1.0 - double(sqlite3_backup_remaining(backup)) / pages);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<ScratchFile>> ScratchFile::create(const QString &beside, const QString &purpose)
{
    removeAllAbandoned(beside, purpose);
    const auto failed = [&beside] {
        return makeErrnoError(DatabaseCopyText::tr("Cannot make a temporary file beside \"%1\"").arg(beside), errno);
    };
    // Between the two steps another process may take the new folder for an abandoned one: then once more.
    constexpr int mostAttempts = 100;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        QByteArray folder =
            QFile::encodeName(beside + QLatin1Char('.') + purpose) + '-' + QByteArray(randomLetters, 'X');
        if (!::mkdtemp(folder.data()))
            return failed();
        const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0)
            continue;
        if (lockScratch(fd) == ScratchLock::Others || !isNamed(fd, folder)) {
            ::close(fd);
            continue;
        }
        std::unique_ptr<ScratchFile> scratch(new ScratchFile(QFile::decodeName(folder), fd));
        const int file = ::open(QFile::encodeName(scratch->path()).constData(),
                                O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (file < 0)
            return failed();
        ::close(file);
        return scratch;
    }
    errno = EAGAIN;
    return failed();
}

ScratchFile::~ScratchFile()
{
    QDir(m_folder).removeRecursively();
    ::close(m_lock);
}

Result<void> syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return makeErrnoError(DatabaseCopyText::tr("Cannot write \"%1\" to disk").arg(path), errno);
    const int failed = ::fsync(fd) != 0 && errno != EINVAL ? errno : 0;
    ::close(fd);
    if (failed != 0)
        return makeErrnoError(DatabaseCopyText::tr("Cannot write \"%1\" to disk").arg(path), failed);
    return {};
}

Result<void> copyDatabase(const StoreTarget &source, const QString &target, const CancelToken &cancel,
                          const StoreProgress &progress)
{
    if (source.engine != Engine::Sqlite)
        return makeError(
            ErrorCode::Unsupported,
            DatabaseCopyText::tr(
                "A workspace on PostgreSQL is backed up with the tools of the database: pg_dump --format=custom"));
    PL_TRY(const std::unique_ptr<Connection> db, Connection::open(source, Connection::Mode::Read));
    // Without it the copy would start again whenever somebody commits.
    PL_CHECK(db->execute(db->dialect().beginRead()));
    PL_CHECK(db->number(QStringLiteral("PRAGMA schema_version")));
    sqlite3 *copy = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(target).constData(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    const auto close = qScopeGuard([copy] { sqlite3_close(copy); });
    if (opened != SQLITE_OK)
        return copyFailed(copy, opened);
    // Nobody else knows the file: it is written through once, at the end.
    sqlite3_exec(copy, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    PL_CHECK(copySteps(db->sqliteHandle(), copy, cancel, progress));
    if (const int code = sqlite3_exec(copy, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr); code != SQLITE_OK)
        return copyFailed(copy, code);
    return syncToDisk(target);
}

} // namespace promptlab
