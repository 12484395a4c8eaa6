// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace promptlab {

/// Which key encrypts a column. Stored as its number.
enum class DataClass { Prompt = 1, Secret = 2, Dataset = 3, Output = 4, Person = 5 };

/// Where a ciphertext belongs; all of it but the class goes into the additional data.
struct FieldRef {
    const char *column = nullptr; ///< "table.column"
    ProjectId project;
    QUuid row;
    DataClass dataClass = DataClass::Prompt;
};

/// Seals and opens single columns. Thread-safe.
class FieldCipher
{
public:
    virtual ~FieldCipher() = default;
    /// Blob in the envelope format (60 bytes over the plain text). Errors: Locked when the project has no key.
    [[nodiscard]] virtual Result<QByteArray> seal(const FieldRef &field, QByteArrayView plain) const = 0;
    /// Plain bytes. Errors: Corrupt when the blob was altered or moved to another row, Locked when the key is unknown.
    [[nodiscard]] virtual Result<QByteArray> open(const FieldRef &field, QByteArrayView blob) const = 0;

protected:
    FieldCipher() = default;
    Q_DISABLE_COPY_MOVE(FieldCipher)
};

} // namespace promptlab
