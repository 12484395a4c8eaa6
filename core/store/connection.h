// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/dialect.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace promptlab {

/// Where a workspace lives.
struct StoreTarget {
    Engine engine = Engine::Sqlite;
    QString path; ///< SQLite: the file
    QString host; ///< PostgreSQL: host name or socket folder
    int port = 0;
    QString database;
    QString user;
    QString password;

    static StoreTarget file(const QString &path);
    /// SQLite: the path with links followed, so that every name of a file leads to the same lock; "" for PostgreSQL.
    [[nodiscard]] QString filePath() const;
};

/// Which file stands behind a path; a restore puts another one there.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0; ///< 0: there is no file

    static FileIdentity of(const QString &path);
    bool operator==(const FileIdentity &) const = default;
};

/// One row of an answer; valid inside the callback that got it.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    template<typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(uuid(column));
    }

private:
    const QSqlQuery &m_query;
};

/// A connection of one thread with prepared statements kept. Placeholders are "?". Ids are bound with sqlId().
class Connection
{
public:
    enum class Mode { Read, Write, Create };

    /// Opens and configures (pragmas, limits, time-outs). A workspace in a place that cannot be written opens for
    /// reading. Errors: NotFound, Corrupt (not a workspace), PermissionDenied, Database.
    static Result<std::unique_ptr<Connection>> open(const StoreTarget &target, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

    /// Closes the writing connection: the last one of a SQLite file checkpoints and removes the companion files. The
    /// caller holds the write lock.
    static void closeAndTidy(std::unique_ptr<Connection> connection);
    /// Whether another file has taken the place of the one that is open (a restore): close this and open again.
    [[nodiscard]] bool isReplaced() const;

    /// Runs a statement; gives the number of rows it changed. Null texts and byte arrays are bound as empty ones; NULL
    /// is a QVariant made with a type and no value (sqlId() of a null id, sqlNumber() of nothing, sqlNull()).
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// Calls @p eachRow for every row until it fails.
    Result<void> select(const QString &sql, const QVariantList &values,
                        const std::function<Result<void>(const Row &)> &eachRow);
    /// First row through @p read, or nothing.
    template<typename T>
    Result<std::optional<T>> first(const QString &sql, const QVariantList &values,
                                   const std::function<Result<T>(const Row &)> &read)
    {
        std::optional<T> found;
        PL_CHECK(select(sql, values, [&](const Row &row) -> Result<void> {
            if (!found) {
                PL_TRY(found, read(row));
            }
            return {};
        }));
        return found;
    }
    /// Every row through @p read.
    template<typename T>
    Result<QList<T>> all(const QString &sql, const QVariantList &values,
                         const std::function<Result<T>(const Row &)> &read)
    {
        QList<T> list;
        PL_CHECK(select(sql, values, [&](const Row &row) -> Result<void> {
            PL_TRY(T value, read(row));
            list.append(std::move(value));
            return {};
        }));
        return list;
    }
    /// First column of the first row as a number; 0 when there is none.
    Result<qint64> number(const QString &sql, const QVariantList &values = {});

    /// The engine's handle; null for PostgreSQL.
    [[nodiscard]] sqlite3 *sqliteHandle() const;

private:
    explicit Connection(Engine engine) : m_dialect(engine) {}
    Result<void> openSqlite(const StoreTarget &target, Mode mode);
    Result<void> openPostgres(const StoreTarget &target);
    void close();
    /// Closes a connection for reading; the last one takes the empty companion files away that reading needed. With the
    /// write lock, as closeAndTidy(): nobody writes or restores meanwhile.
    void closeReader();
    /// What a failed statement is told as. A damaged file is told as what it is, not as a statement that failed.
    [[nodiscard]] Error failure(const QSqlError &error, const QString &what) const;
    Result<void> configureSqlite(Mode mode);
    Result<void> checkApplicationId();
    Result<void> configurePostgres();
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);
    Result<std::shared_ptr<QSqlQuery>> run(const QString &sql, const QVariantList &values);

    Dialect m_dialect;
    QString m_name;
    QString m_path;
    Mode m_mode = Mode::Read;
    bool m_opened = false; ///< configured, and known to be a workspace
    FileIdentity m_file;
    FileIdentity m_sharedMemory;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// An id as the engines take it; null ids become NULL.
template<typename Tag>
QVariant sqlId(const Id<Tag> &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id.toString());
}
QVariant sqlId(const QUuid &id);
/// NULL of the type of sealed columns.
QVariant sqlNull();
/// NULL for an absent number.
QVariant sqlNumber(const std::optional<qint64> &value);
QVariant sqlNumber(const std::optional<double> &value);

} // namespace promptlab
