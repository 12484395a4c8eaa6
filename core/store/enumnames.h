// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace promptlab {

/// One value of an enumeration and its name in the database and in JSON.
template<typename Enum>
struct EnumName {
    Enum value;
    const char *name;
};

/// Name of @p value; every value has a row in @p table.
template<typename Enum, size_t Size>
[[nodiscard]] QString enumName(const EnumName<Enum> (&table)[Size], Enum value)
{
    for (const EnumName<Enum> &row : table) {
        if (row.value == value)
            return QString::fromLatin1(row.name);
    }
    Q_UNREACHABLE();
}

/// The value called @p name. Error InvalidInput names @p what and lists the names there are.
template<typename Enum, size_t Size>
[[nodiscard]] Result<Enum> enumFromName(const EnumName<Enum> (&table)[Size], const QString &name, const QString &what)
{
    QStringList names;
    for (const EnumName<Enum> &row : table) {
        if (name == QLatin1String(row.name))
            return row.value;
        names.append(QString::fromLatin1(row.name));
    }
    return makeError(ErrorCode::InvalidInput, QCoreApplication::translate("EnumNames", "\"%1\" is no %2; there are: %3")
                                                  .arg(name.left(80), what, names.join(QStringLiteral(", "))));
}

} // namespace promptlab
