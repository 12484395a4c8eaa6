// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>
#include <cstring>

namespace promptlab {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return QStringLiteral("invalid_input");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already_exists");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission_denied");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Network: return QStringLiteral("network");
    case ErrorCode::Timeout: return QStringLiteral("timeout");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::LimitExceeded: return QStringLiteral("limit_exceeded");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::Protocol: return QStringLiteral("protocol");
    case ErrorCode::RateLimited: return QStringLiteral("rate_limited");
    case ErrorCode::Database: return QStringLiteral("database");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

QString TextPosition::toString() const
{
    QString text = source;
    if (line > 0) {
        text += (text.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(line);
        if (column > 0)
            text += QLatin1Char(':') + QString::number(column);
    }
    return text;
}

QString Error::text() const
{
    QString result = message;
    if (position && !position->toString().isEmpty())
        result = position->toString() + QStringLiteral(": ") + result;
    for (const Error *inner = cause.get(); inner; inner = inner->cause.get())
        result += QStringLiteral(": ") + inner->message;
    return result;
}

Error Error::wrapped(const QString &context) const
{
    Error outer;
    outer.code = code;
    outer.message = context;
    outer.detail = detail;
    outer.retryable = retryable;
    outer.position = position;
    outer.cause = std::make_shared<const Error>(*this);
    return outer;
}

Error makeError(ErrorCode code, const QString &message, const QString &detail)
{
    Error error;
    error.code = code;
    error.message = message;
    error.detail = detail;
    return error;
}

Error makeError(ErrorCode code, const QString &message, const TextPosition &position)
{
    Error error = makeError(code, message);
    error.position = position;
    return error;
}

Error makeErrnoError(const QString &what, int errorNumber)
{
    ErrorCode code = ErrorCode::Io;
    if (errorNumber == ENOENT)
        code = ErrorCode::NotFound;
    else if (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS)
        code = ErrorCode::PermissionDenied;
    else if (errorNumber == EEXIST)
        code = ErrorCode::AlreadyExists;
    const QString reason = QString::fromLocal8Bit(std::strerror(errorNumber));
    return makeError(code, what + QStringLiteral(": ") + reason, QStringLiteral("errno %1").arg(errorNumber));
}

} // namespace promptlab
