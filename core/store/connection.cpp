// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/outputfile.h"
#include "core/store/sqlerror.h"
#include "core/store/writelock.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct ConnectionText {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

QString nextConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("promptlab-%1").arg(++counter);
}

constexpr qint64 databaseHead = 100; // bytes

QVariant boundValue(const QVariant &value)
{
    if (value.isNull())
        return value;
    // Qt would turn a null text into NULL; to us it is an empty one.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(QStringLiteral(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray(""));
    return value;
}

/// A database with a write-ahead log needs its two companion files even for reading. Where they are missing and cannot
/// be made, nobody is writing either, and the file can be taken as it is.
bool needsImmutable(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::access(folder.constData(), W_OK) != 0 && !QFileInfo::exists(path + QStringLiteral("-shm"))
        && QFileInfo(path + QStringLiteral("-wal")).size() == 0;
}

/// Whether there are changes in the log that the engine cannot take up, because it must make a companion file for that.
bool hasStuckLog(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::access(folder.constData(), W_OK) != 0 && QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

/// How large a file is, and by its own head ought to be (0: it does not say).
struct FileBytes {
    qint64 found = 0;
    qint64 promised = 0;
};

/// The head counts pages at byte 28, of the size at byte 16 (1 stands for 65,536), when the change counters at 24 and
/// 92 agree: https://www.sqlite.org/fileformat.html. Read with the engine's own descriptor: closing another one would
/// drop the locks that this process has on the file.
FileBytes fileBytes(sqlite3 *handle)
{
    FileBytes bytes;
    sqlite3_file *file = nullptr;
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || file->pMethods->xFileSize(file, &bytes.found) != SQLITE_OK)
        return bytes;
    QByteArray head(databaseHead, '\0');
    if (file->pMethods->xRead(file, head.data(), int(head.size()), 0) != SQLITE_OK
        || head.mid(24, 4) != head.mid(92, 4))
        return bytes;
    const quint16 page = qFromBigEndian<quint16>(head.constData() + 16);
    bytes.promised = (page == 1 ? 65'536 : qint64(page)) * qint64(qFromBigEndian<quint32>(head.constData() + 28));
    return bytes;
}

/// Whether a file is shorter than its head says while no log holds the rest: the engine takes a missing piece of the
/// last page for zeros. Others may be changing the file: the sizes count only if they are the same twice.
bool isCutShort(sqlite3 *handle, const QString &path)
{
    const auto noLog = [&path] { return QFileInfo(path + QStringLiteral("-wal")).size() == 0; };
    if (!noLog())
        return false;
    const FileBytes first = fileBytes(handle);
    if (first.found >= first.promised)
        return false;
    const FileBytes second = fileBytes(handle);
    return first.found == second.found && first.promised == second.promised && noLog();
}

/// What is wrong with a file that the engine calls damaged, and the way on.
QString damageText(sqlite3 *handle)
{
    const FileBytes bytes = fileBytes(handle);
    return bytes.promised > bytes.found
             ? ConnectionText::tr("the file is cut short: it has %1 bytes of %2; put a backup in its place with "
                                  "\"promptlab-cli restore BACKUP --force\"")
                   .arg(bytes.found)
                   .arg(bytes.promised)
             : ConnectionText::tr(
                   "the file is damaged or cut short (it has %1 bytes), or not a workspace; put a backup "
                   "in its place with \"promptlab-cli restore BACKUP --force\"")
                   .arg(bytes.found);
}

} // namespace

StoreTarget StoreTarget::file(const QString &path)
{
    StoreTarget target;
    target.path = path;
    return target;
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QUuid Row::uuid(int column) const
{
    return QUuid::fromString(m_query.value(column).toString());
}

QVariant sqlId(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(uuidText(id));
}

QVariant sqlNumber(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant sqlNumber(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Double));
}

QVariant sqlNull()
{
    return QVariant(QMetaType(QMetaType::QByteArray));
}

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat info {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
}

QString StoreTarget::filePath() const
{
    if (engine != Engine::Sqlite)
        return {};
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreTarget &target, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(target.engine));
    connection->m_name = nextConnectionName();
    connection->m_mode = mode;
    if (target.engine == Engine::Postgres)
        PL_CHECK(connection->openPostgres(target));
    else if (auto opened = connection->openSqlite(target, mode); !opened.ok())
        return opened.error().wrapped(ConnectionText::tr("Cannot open the workspace \"%1\"").arg(target.path));
    return connection;
}

Result<void> Connection::openSqlite(const StoreTarget &target, Mode mode)
{
    if (mode != Mode::Create && !QFileInfo(target.path).isFile())
        return makeError(ErrorCode::NotFound,
                         ConnectionText::tr("there is no such file; make a workspace with \"promptlab-cli init\""));
    m_path = target.filePath();
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (mode == Mode::Read && needsImmutable(m_path)) {
        db.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded())
                           + QStringLiteral("?immutable=1"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    } else {
        db.setDatabaseName(m_path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    }
    if (!db.open())
        return failure(db.lastError(), ConnectionText::tr("opening it failed"));
    if (mode != Mode::Create && isCutShort(sqliteHandle(), m_path))
        return makeError(ErrorCode::Corrupt, damageText(sqliteHandle()));
    if (const auto configured = configureSqlite(mode); !configured.ok()) {
        if (configured.error().code == ErrorCode::Corrupt || !hasStuckLog(m_path))
            return configured;
        return makeError(
            ErrorCode::PermissionDenied,
            ConnectionText::tr("its last changes are in \"%1\", which can only be taken up in a folder that can be "
                               "written; copy both files into such a folder and open the copy")
                .arg(m_path + QStringLiteral("-wal")),
            configured.error().detail);
    }
    m_opened = true;
    m_file = FileIdentity::of(m_path);
    m_sharedMemory = FileIdentity::of(m_path + QStringLiteral("-shm"));
    return {};
}

Error Connection::failure(const QSqlError &error, const QString &what) const
{
    Error failed = sqlError(error, what, m_dialect.engine());
    if (failed.code != ErrorCode::Corrupt || m_path.isEmpty())
        return failed;
    failed.message = m_opened ? ConnectionText::tr("The workspace cannot be used: %1").arg(damageText(sqliteHandle()))
                              : damageText(sqliteHandle());
    return failed;
}

Result<void> Connection::openPostgres(const StoreTarget &target)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    db.setDatabaseName(target.database);
    db.setHostName(target.host);
    db.setPort(target.port > 0 ? target.port : 5432);
    db.setUserName(target.user);
    db.setPassword(target.password);
    db.setConnectOptions(QStringLiteral("connect_timeout=10"));
    if (!db.open())
        return sqlError(db.lastError(), ConnectionText::tr("Cannot open the workspace"), Engine::Postgres);
    return configurePostgres();
}

Connection::~Connection()
{
    m_statements.clear();
    if (m_name.isEmpty())
        return;
    const bool hasCompanions = m_opened && m_mode == Mode::Read && m_sharedMemory.inode != 0;
    if (hasCompanions)
        closeReader();
    else
        close();
}

void Connection::close()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::closeReader()
{
    const auto logIsEmpty = [this] { return QFileInfo(m_path + QStringLiteral("-wal")).size() == 0; };
    const QString lockFile = m_path + QStringLiteral("-lock");
    const bool lockWasThere = QFileInfo::exists(lockFile);
    // One reader of this process after the other: one that finds the lock taken by another that closes would leave the
    // files to it, and close after it.
    static QMutex closing;
    const QMutexLocker oneByOne(&closing);
    WriteLock lock(lockFile);
    // A log with something in it is a writer's business, and whoever holds the lock will tidy up.
    if (!logIsEmpty() || !lock.acquire(0).ok())
        return close();
    if (logIsEmpty() && !isReplaced())
        sqlite3_db_config(sqliteHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    close();
    if (!lockWasThere)
        QFile::remove(lockFile);
}

sqlite3 *Connection::sqliteHandle() const
{
    if (m_dialect.engine() != Engine::Sqlite)
        return nullptr;
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void Connection::closeAndTidy(std::unique_ptr<Connection> connection)
{
    if (sqlite3 *handle = connection->sqliteHandle(); handle && !connection->isReplaced())
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

bool Connection::isReplaced() const
{
    if (m_dialect.engine() != Engine::Sqlite)
        return false;
    // While a connection is open the engine keeps the shared memory file; a new one would be blind for the others'
    // writes.
    const QString sharedMemory = m_path + QStringLiteral("-shm");
    return FileIdentity::of(m_path) != m_file
        || (m_sharedMemory.inode != 0 && FileIdentity::of(sharedMemory) != m_sharedMemory);
}

Result<void> Connection::configureSqlite(Mode mode)
{
    sqlite3 *handle = sqliteHandle();
    sqlite3_extended_result_codes(handle, 1);
    // A workspace may come from a stranger: no schema tricks, no huge values.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr); // Qt turns it on
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    // Only the writer checkpoints (see closeAndTidy()): closing the last connection would do it unseen, and then delete
    // the log by its name, which after a restore is that of another database.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (mode == Mode::Create) {
        // These two take effect only before the first table.
        PL_CHECK(execute(QStringLiteral("PRAGMA page_size=4096")));
        PL_CHECK(execute(QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL")));
        PL_CHECK(execute(QStringLiteral("PRAGMA application_id=%1").arg(workspaceApplicationId)));
    } else {
        PL_CHECK(checkApplicationId());
    }
    static const char *const settings[] = {
        "foreign_keys=ON",      "trusted_schema=OFF", "cell_size_check=ON",          "recursive_triggers=ON",
        "mmap_size=0",          "temp_store=MEMORY",  "journal_size_limit=67108864", "cache_size=-65536",
        "wal_autocheckpoint=0", "secure_delete=ON"};
    for (const char *setting : settings)
        PL_CHECK(execute(QStringLiteral("PRAGMA ") + QLatin1String(setting)));
    if (mode == Mode::Read) {
        PL_CHECK(execute(QStringLiteral("PRAGMA query_only=ON")));
        return {};
    }
    PL_CHECK(execute(QStringLiteral("PRAGMA journal_mode=WAL")));
    PL_CHECK(execute(QStringLiteral("PRAGMA synchronous=FULL")));
    return {};
}

Result<void> Connection::checkApplicationId()
{
    PL_TRY(const qint64 found, number(QStringLiteral("PRAGMA application_id")));
    const qint64 size = QFileInfo(m_path).size();
    if (size > 0 && size < databaseHead)
        return makeError(ErrorCode::Corrupt, damageText(sqliteHandle()));
    if (found != workspaceApplicationId)
        return makeError(ErrorCode::Corrupt, ConnectionText::tr("the file is not a Prompt Lab workspace"));
    return {};
}

Result<void> Connection::configurePostgres()
{
    static const char *const settings[] = {"statement_timeout = '30s'", "lock_timeout = '5s'",
                                           "idle_in_transaction_session_timeout = '60s'",
                                           "client_min_messages = warning"};
    for (const char *setting : settings)
        PL_CHECK(execute(QStringLiteral("SET ") + QLatin1String(setting)));
    return {};
}

Result<std::shared_ptr<QSqlQuery>> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd() && !(*found)->isActive())
        return *found;
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    // On PostgreSQL the next statement would throw the rest of a forward-only answer away.
    query->setForwardOnly(m_dialect.engine() == Engine::Sqlite);
    if (!query->prepare(sql))
        return failure(query->lastError(), ConnectionText::tr("The database refused a statement"));
    // A statement that is being read from stays with its reader (it keeps a reference); this one takes its place here.
    m_statements.insert(sql, query);
    return query;
}

Result<std::shared_ptr<QSqlQuery>> Connection::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> query;
    bool good = false;
    if (m_dialect.canPrepare(sql)) {
        PL_TRY(query, prepared(sql));
        for (int i = 0; i < values.size(); ++i)
            query->bindValue(i, boundValue(values[i]));
        good = query->exec();
    } else {
        Q_ASSERT(values.isEmpty());
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        good = query->exec(sql);
    }
    if (!good)
        return failure(query->lastError(), ConnectionText::tr("The database refused a statement"));
    return query;
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    PL_TRY(const std::shared_ptr<QSqlQuery> query, run(sql, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<void> Connection::select(const QString &sql, const QVariantList &values,
                                const std::function<Result<void>(const Row &)> &eachRow)
{
    PL_TRY(const std::shared_ptr<QSqlQuery> query, run(sql, values));
    const Row row(*query);
    Result<void> outcome;
    while (outcome.ok() && query->next())
        outcome = eachRow(row);
    if (outcome.ok() && query->lastError().isValid())
        outcome = failure(query->lastError(), ConnectionText::tr("The database failed while reading"));
    query->finish();
    return outcome;
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    qint64 result = 0;
    bool first = true;
    PL_CHECK(select(sql, values, [&](const Row &row) -> Result<void> {
        if (std::exchange(first, false))
            result = row.integer(0);
        return {};
    }));
    return result;
}

} // namespace promptlab
