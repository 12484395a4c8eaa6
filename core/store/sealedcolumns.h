// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/fieldcipher.h"
#include "core/store/connection.h"

#include <QList>

namespace promptlab {

/// A column whose values are sealed, and what its blobs are bound to.
struct SealedColumn {
    const char *table;
    const char *column;
    const char *place; ///< "table.column", as in FieldRef
    DataClass dataClass;
    const char *owner; ///< column with the project (or person) whose key it is
    const char *row;   ///< column with the row id
};

/// Every sealed column of the schema; a test holds the list against it. Reasons in audit entries are sealed inside the
/// hashed text and not listed.
const QList<SealedColumn> &sealedColumns();

/// Opens one value that was sealed with @p key. Gives false when no row uses that key; Corrupt when it does not open.
Result<bool> openOneSealedWith(Connection &db, const FieldCipher &cipher, const KeyId &key, DataClass dataClass);

} // namespace promptlab
