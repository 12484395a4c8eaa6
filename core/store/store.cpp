// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/failpoint.h"
#include "core/store/readerpool.h"
#include "core/store/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int createLockTimeoutMs = 10'000;

Error workspaceExists(const StoreTarget &target)
{
    const QString name = target.engine == Engine::Sqlite ? target.path : target.database;
    return makeError(ErrorCode::AlreadyExists,
                     StoreText::tr("\"%1\" exists already; choose another name or open it").arg(name));
}

/// True for a database of one page without a table: what the first moments of a creation leave behind, before the file
/// has the mark of a workspace. https://www.sqlite.org/fileformat.html: page size at byte 16, application_id at 68, the
/// number of cells of the schema's page at 103.
bool holdsNothing(const QString &path)
{
    constexpr qsizetype headBytes = 108;
    QFile file(path);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headBytes);
    return head.size() == headBytes && head.startsWith("SQLite format 3")
        && qFromBigEndian<quint16>(head.constData() + 16) == file.size()
        && qFromBigEndian<quint32>(head.constData() + 68) == 0 && qFromBigEndian<quint16>(head.constData() + 103) == 0;
}

/// Makes the empty file for a new workspace, readable by its owner alone. A file that an interrupted creation left
/// (no tables in it) is taken over. The caller holds the write lock.
Result<void> claimNewFile(const StoreTarget &target)
{
    const int fd = ::open(QFile::encodeName(target.path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) {
        ::close(fd);
        return {};
    }
    if (errno != EEXIST)
        return makeErrnoError(StoreText::tr("Cannot create the workspace \"%1\"").arg(target.path), errno);
    return Store::isUnfinished(target.path) ? Result<void>() : Result<void>(workspaceExists(target));
}

/// The transaction that makes a workspace. On PostgreSQL it is kept apart from a second one by an advisory lock.
Result<void> fillNewWorkspace(Connection &db, const QUuid &workspaceId, UnitOfWork &work, const StoreTarget &target,
                              const std::function<Result<void>(UnitOfWork &)> &fill)
{
    PL_CHECK(db.execute(db.dialect().beginWrite()));
    if (target.engine == Engine::Postgres)
        PL_CHECK(db.execute(QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended('promptlab.schema', 0))")));
    PL_TRY(const bool present, hasSchema(db));
    if (present)
        return workspaceExists(target);
    PL_CHECK(createSchema(db, workspaceId, work.now()));
    PL_CHECK(fill(work));
    PL_CHECK(work.flushAudit());
    PL_CHECK(failpoint("store.create"));
    PL_CHECK(db.execute(QStringLiteral("COMMIT")));
    return {};
}

} // namespace

bool Store::isUnfinished(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    if (info.size() == 0 || holdsNothing(path))
        return true;
    const auto existing = Connection::open(StoreTarget::file(path), Connection::Mode::Read);
    if (!existing.ok())
        return false;
    const Result<bool> present = hasSchema(**existing);
    return present.ok() && !*present;
}

Result<void> Store::create(const StoreTarget &target, const QUuid &workspaceId, const FieldCipher &cipher,
                           const Clock &clock, const Context &context,
                           const std::function<Result<void>(UnitOfWork &)> &fill)
{
    const bool sqlite = target.engine == Engine::Sqlite;
    WriteLock lock = WriteLock::of(target);
    PL_CHECK(lock.acquire(createLockTimeoutMs));
    if (sqlite)
        PL_CHECK(claimNewFile(target));
    auto removeOnFailure = qScopeGuard([&] {
        for (const char *suffix : {"-wal", "-shm", "-lock", ""})
            QFile::remove(target.filePath() + QLatin1String(suffix));
    });
    if (!sqlite)
        removeOnFailure.dismiss();
    PL_TRY(std::unique_ptr<Connection> db, Connection::open(target, Connection::Mode::Create));
    UnitOfWork work(*db, cipher, context, clock);
    PL_CHECK(fillNewWorkspace(*db, workspaceId, work, target, fill));
    removeOnFailure.dismiss();
    Connection::closeAndTidy(std::move(db));
    return {};
}

Result<std::unique_ptr<Store>> Store::open(const StoreTarget &target, const FieldCipher &cipher, const Clock &clock)
{
    std::unique_ptr<Store> store(new Store(target, cipher, clock));
    PL_TRY(store->m_header, store->readHere([](Connection &db) { return readHeader(db); }));
    return store;
}

Store::Store(StoreTarget target, const FieldCipher &cipher, const Clock &clock)
    : m_target(std::move(target)), m_cipher(cipher), m_clock(clock),
      m_writer(std::make_unique<Writer>(m_target, cipher, clock)), m_readers(std::make_unique<ReaderPool>(m_target))
{
}

Store::~Store()
{
    m_readers.reset(); // readers first: they must not hold up the last checkpoint
    m_writer.reset();
}

void Store::post(Context context, Durability durability, std::function<Result<void>(UnitOfWork &)> body,
                 std::function<void(Result<void>)> done)
{
    m_writer->post(std::move(context), durability, std::move(body), std::move(done));
}

void Store::submitRead(std::function<void(Result<Connection *>)> body)
{
    m_readers->submit(std::move(body));
}

} // namespace promptlab
