// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/readerpool.h"
#include "core/store/writer.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Makes the empty file for a new workspace, readable by its owner alone. A file that an interrupted creation left
/// (no tables in it) is taken over.
Result<void> claimNewFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd >= 0) {
        ::close(fd);
        return {};
    }
    if (errno != EEXIST)
        return makeErrnoError(StoreText::tr("Cannot create the workspace \"%1\"").arg(path), errno);
    const auto existing = Connection::open(StoreTarget::file(path), Connection::Mode::Read);
    if (existing.ok()) {
        const auto tables = (*existing)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (tables.ok() && *tables == 0)
            return {};
    } else if (QFileInfo(path).isFile() && QFileInfo(path).size() == 0) {
        return {};
    }
    return makeError(ErrorCode::AlreadyExists, StoreText::tr("\"%1\" exists already; choose another name or open it").arg(path));
}

void removeWorkspaceFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-lock"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<void> Store::create(const StoreTarget &target, const QUuid &workspaceId, const FieldCipher &cipher, const Clock &clock,
                           const Context &context, const std::function<Result<void>(UnitOfWork &)> &fill)
{
    const bool sqlite = target.engine == Engine::Sqlite;
    if (sqlite)
        PL_CHECK(claimNewFile(target.path));
    auto removeOnFailure = qScopeGuard([&] {
        if (sqlite)
            removeWorkspaceFiles(target.path);
    });
    PL_TRY(std::unique_ptr<Connection> db, Connection::open(target, Connection::Mode::Create));
    PL_CHECK(db->execute(db->dialect().beginWrite()));
    PL_CHECK(createSchema(*db, workspaceId, clock.nowMs()));
    UnitOfWork work(*db, cipher, context, clock);
    PL_CHECK(fill(work));
    PL_CHECK(work.flushAudit());
    PL_CHECK(db->execute(QStringLiteral("COMMIT")));
    removeOnFailure.dismiss();
    return {};
}

Result<std::unique_ptr<Store>> Store::open(const StoreTarget &target, const FieldCipher &cipher, const Clock &clock)
{
    std::unique_ptr<Store> store(new Store(target, cipher, clock));
    PL_TRY(store->m_header, store->readHere([](Connection &db) { return readHeader(db); }));
    return store;
}

Store::Store(StoreTarget target, const FieldCipher &cipher, const Clock &clock)
    : m_target(std::move(target)), m_cipher(cipher), m_clock(clock), m_writer(std::make_unique<Writer>(m_target, cipher, clock)),
      m_readers(std::make_unique<ReaderPool>(m_target))
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
