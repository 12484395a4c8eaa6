// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowversion.h"

namespace promptlab {

namespace {

struct RowVersionText {
    Q_DECLARE_TR_FUNCTIONS(RowVersion)
};

} // namespace

Result<void> requireRowVersion(Connection &db, qint64 changed, const char *table, const QUuid &id)
{
    if (changed == 1)
        return {};
    PL_TRY(const qint64 present,
           db.number(QStringLiteral("SELECT count(*) FROM %1 WHERE id = ?").arg(QLatin1String(table)), {sqlId(id)}));
    if (present == 0)
        return makeError(ErrorCode::NotFound, RowVersionText::tr("It does not exist any more"));
    return makeError(ErrorCode::Conflict,
                     RowVersionText::tr("Somebody else changed it in the meantime; look at it again"));
}

Error nameTaken(const Error &error, const QString &name)
{
    if (error.code != ErrorCode::AlreadyExists)
        return error;
    return makeError(ErrorCode::AlreadyExists,
                     RowVersionText::tr("\"%1\" exists already; choose another name").arg(name.left(100)),
                     error.detail);
}

} // namespace promptlab
