// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/security/fieldcipher.h"

#include <QVariant>

namespace promptlab {

/// Seals and opens the text columns of one row.
class SealedRow
{
public:
    SealedRow(const FieldCipher &cipher, const ProjectId &project, const QUuid &row)
        : m_cipher(cipher), m_project(project), m_row(row)
    {
    }
    template<typename Tag>
    SealedRow(const FieldCipher &cipher, const ProjectId &project, const Id<Tag> &row)
        : SealedRow(cipher, project, row.uuid())
    {
    }

    /// @param column "table.column". An empty text is sealed like any other: its absence tells nothing.
    Result<QVariant> seal(const char *column, DataClass dataClass, QByteArrayView plain) const;
    Result<QVariant> seal(const char *column, DataClass dataClass, const QString &text) const;
    Result<QVariant> seal(const char *column, DataClass dataClass, const QJsonValue &json) const;

    Result<QByteArray> openBytes(const char *column, DataClass dataClass, const QByteArray &blob) const;
    /// NULL columns (an erased or absent text) open as an empty text.
    Result<QString> openText(const char *column, DataClass dataClass, const QByteArray &blob) const;
    Result<QJsonValue> openJson(const char *column, DataClass dataClass, const QByteArray &blob) const;

private:
    const FieldCipher &m_cipher;
    ProjectId m_project;
    QUuid m_row;
};

} // namespace promptlab
