// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

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

constexpr qint64 plabApplicationId = 0x504C4142;

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

Result<std::unique_ptr<Connection>> Connection::open(const StoreTarget &target, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(target.engine));
    connection->m_name = nextConnectionName();
    const bool sqlite = target.engine == Engine::Sqlite;
    if (sqlite && mode != Mode::Create && !QFileInfo(target.path).isFile())
        return makeError(ErrorCode::NotFound,
                         ConnectionText::tr("There is no workspace \"%1\"; make one with \"promptlab-cli init\"").arg(target.path));

    QSqlDatabase db = QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), connection->m_name);
    if (sqlite) {
        db.setDatabaseName(target.path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        db.setDatabaseName(target.database);
        db.setHostName(target.host);
        db.setPort(target.port > 0 ? target.port : 5432);
        db.setUserName(target.user);
        db.setPassword(target.password);
    }
    if (!db.open())
        return sqlError(db.lastError(), ConnectionText::tr("Cannot open the workspace"), target.engine);
    if (sqlite)
        PL_CHECK(connection->configureSqlite(mode));
    else
        PL_CHECK(connection->configurePostgres());
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    if (!m_name.isEmpty()) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

sqlite3 *Connection::sqliteHandle() const
{
    if (m_dialect.engine() != Engine::Sqlite)
        return nullptr;
    const QVariant handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Connection::configureSqlite(Mode mode)
{
    sqlite3 *handle = sqliteHandle();
    sqlite3_extended_result_codes(handle, 1);
    // A workspace may come from a stranger: no schema tricks, no huge values.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    if (mode == Mode::Create) {
        // These two take effect only before the first table.
        PL_CHECK(execute(QStringLiteral("PRAGMA page_size=4096")));
        PL_CHECK(execute(QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL")));
        PL_CHECK(execute(QStringLiteral("PRAGMA application_id=%1").arg(plabApplicationId)));
    } else {
        const auto applicationId = number(QStringLiteral("PRAGMA application_id"));
        if (!applicationId.ok())
            return applicationId.error();
        if (*applicationId != plabApplicationId)
            return makeError(ErrorCode::Corrupt, ConnectionText::tr("The file is not a Prompt Lab workspace"));
    }
    static const char *const settings[] = {"foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "recursive_triggers=ON",
        "mmap_size=0", "temp_store=MEMORY", "journal_size_limit=67108864", "cache_size=-65536", "wal_autocheckpoint=0",
        "secure_delete=ON"};
    for (const char *setting : settings)
        PL_CHECK(execute(QStringLiteral("PRAGMA ") + QLatin1String(setting)));
    if (mode == Mode::Read)
        return execute(QStringLiteral("PRAGMA query_only=ON")).ok()
            ? Result<void>()
            : Result<void>(makeError(ErrorCode::Database, ConnectionText::tr("Cannot open the workspace for reading")));
    PL_CHECK(execute(QStringLiteral("PRAGMA journal_mode=WAL")));
    PL_CHECK(execute(QStringLiteral("PRAGMA synchronous=FULL")));
    return {};
}

Result<void> Connection::configurePostgres()
{
    static const char *const settings[] = {"statement_timeout = '30s'", "lock_timeout = '5s'",
        "idle_in_transaction_session_timeout = '60s'", "client_min_messages = warning"};
    for (const char *setting : settings)
        PL_CHECK(execute(QStringLiteral("SET ") + QLatin1String(setting)));
    return {};
}

Result<QSqlQuery *> Connection::prepared(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.constEnd() && !(*found)->isActive())
        return found->get();
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return sqlError(query->lastError(), ConnectionText::tr("The database refused a statement"), m_dialect.engine());
    // A statement that is being read from stays with its reader (it keeps a reference); this one takes its place here.
    m_statements.insert(sql, query);
    return query.get();
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    PL_TRY(QSqlQuery * query, prepared(sql));
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, values[i]);
    if (!query->exec())
        return sqlError(query->lastError(), ConnectionText::tr("The database refused a statement"), m_dialect.engine());
    return query;
}

Result<qint64> Connection::execute(const QString &sql, const QVariantList &values)
{
    PL_TRY(QSqlQuery * query, run(sql, values));
    const qint64 changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<void> Connection::select(const QString &sql, const QVariantList &values, const std::function<Result<void>(const Row &)> &eachRow)
{
    PL_TRY(QSqlQuery * started, run(sql, values));
    const std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    Q_ASSERT(query.get() == started);
    const Row row(*query);
    Result<void> outcome;
    while (outcome.ok() && query->next())
        outcome = eachRow(row);
    if (outcome.ok() && query->lastError().isValid())
        outcome = sqlError(query->lastError(), ConnectionText::tr("The database failed while reading"), m_dialect.engine());
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
