// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace promptlab {

namespace {

struct SqlErrorText {
    Q_DECLARE_TR_FUNCTIONS(SqlError)
};

Error sqlFailure(ErrorCode code, const QString &message, const QString &detail, bool retryable = false)
{
    Error error = makeError(code, message, detail);
    error.retryable = retryable;
    return error;
}

Error postgresError(const QString &state, const QString &what, const QString &text)
{
    const QString detail = state + QStringLiteral(" ") + text;
    if (state == QLatin1String("40001") || state == QLatin1String("40P01") || state == QLatin1String("55P03"))
        return sqlFailure(ErrorCode::Conflict,
                          SqlErrorText::tr("%1: another client changed it at the same time").arg(what), detail, true);
    if (state == QLatin1String("23505"))
        return sqlFailure(ErrorCode::AlreadyExists, SqlErrorText::tr("%1: it exists already").arg(what), detail);
    if (state == QLatin1String("23503"))
        return sqlFailure(ErrorCode::Conflict, SqlErrorText::tr("%1: something else refers to it").arg(what), detail);
    // 57P01 to 57P03: the server shuts down, was restarted, or threw this connection out.
    if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P0")) || state.isEmpty())
        return sqlFailure(ErrorCode::Network, SqlErrorText::tr("%1: no connection to the database server").arg(what),
                          detail, true);
    return sqlFailure(ErrorCode::Database, what, detail);
}

} // namespace

Error sqliteError(int resultCode, const QString &what, const QString &text)
{
    const QString detail = QStringLiteral("sqlite %1 %2").arg(resultCode).arg(text);
    switch (resultCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sqlFailure(ErrorCode::Locked, SqlErrorText::tr("%1: the workspace is busy").arg(what), detail, true);
    case SQLITE_FULL:
        return sqlFailure(ErrorCode::Io,
                          SqlErrorText::tr("%1: the disk is full; make room on it and try again").arg(what), detail);
    case SQLITE_IOERR:
        return sqlFailure(ErrorCode::Io, SqlErrorText::tr("%1: the disk reported an error").arg(what), detail);
    case SQLITE_READONLY:
        return sqlFailure(ErrorCode::PermissionDenied, SqlErrorText::tr("%1: the workspace can only be read").arg(what),
                          detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return sqlFailure(ErrorCode::Corrupt,
                          SqlErrorText::tr("%1: the file is damaged or not a workspace; restore a backup").arg(what),
                          detail);
    case SQLITE_CANTOPEN:
        return sqlFailure(ErrorCode::Io, SqlErrorText::tr("%1: the file cannot be opened").arg(what), detail);
    case SQLITE_CONSTRAINT:
        if (resultCode == SQLITE_CONSTRAINT_UNIQUE || resultCode == SQLITE_CONSTRAINT_PRIMARYKEY)
            return sqlFailure(ErrorCode::AlreadyExists, SqlErrorText::tr("%1: it exists already").arg(what), detail);
        return sqlFailure(ErrorCode::Conflict, SqlErrorText::tr("%1: a rule of the data forbids it").arg(what), detail);
    case SQLITE_TOOBIG:
        return sqlFailure(ErrorCode::LimitExceeded, SqlErrorText::tr("%1: a value is larger than 64 MiB").arg(what),
                          detail);
    default: return sqlFailure(ErrorCode::Database, what, detail);
    }
}

Error sqlError(const QSqlError &error, const QString &what, Engine engine)
{
    if (engine == Engine::Postgres)
        return postgresError(error.nativeErrorCode(), what, error.databaseText());
    return sqliteError(error.nativeErrorCode().toInt(), what, error.databaseText());
}

} // namespace promptlab
