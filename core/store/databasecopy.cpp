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
#include <unistd.h>

namespace promptlab {

namespace {

struct DatabaseCopyText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCopy)
};

constexpr int copyPages = 256;

void removeDatabaseFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

void removeStaleScratchFiles(const QString &beside, const QString &purpose)
{
    const QFileInfo info(beside);
    const QString pattern = info.fileName() + QLatin1Char('.') + purpose + QStringLiteral("-??????");
    const QDateTime dayAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList found = info.absoluteDir().entryInfoList({pattern}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &old : found) {
        if (old.lastModified() < dayAgo)
            removeDatabaseFiles(old.absoluteFilePath());
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
    removeStaleScratchFiles(beside, purpose);
    QByteArray name = QFile::encodeName(beside + QLatin1Char('.') + purpose) + "-XXXXXX";
    const int fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd < 0)
        return makeErrnoError(DatabaseCopyText::tr("Cannot make a temporary file beside \"%1\"").arg(beside), errno);
    ::close(fd);
    return std::unique_ptr<ScratchFile>(new ScratchFile(QFile::decodeName(name)));
}

ScratchFile::~ScratchFile()
{
    if (!m_path.isEmpty())
        removeDatabaseFiles(m_path);
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
