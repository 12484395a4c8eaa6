// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealedrow.h"

#include "core/base/files.h"

namespace promptlab {

Result<QVariant> SealedRow::seal(const char *column, DataClass dataClass, QByteArrayView plain) const
{
    PL_TRY(const QByteArray blob, m_cipher.seal(FieldRef{column, m_project, m_row, dataClass}, plain));
    return QVariant(blob);
}

Result<QVariant> SealedRow::seal(const char *column, DataClass dataClass, const QString &text) const
{
    return seal(column, dataClass, QByteArrayView(text.toUtf8()));
}

Result<QVariant> SealedRow::seal(const char *column, DataClass dataClass, const QJsonValue &json) const
{
    return seal(column, dataClass, QByteArrayView(compactJson(json)));
}

Result<QByteArray> SealedRow::openBytes(const char *column, DataClass dataClass, const QByteArray &blob) const
{
    if (blob.isEmpty())
        return QByteArray();
    return m_cipher.open(FieldRef{column, m_project, m_row, dataClass}, blob);
}

Result<QString> SealedRow::openText(const char *column, DataClass dataClass, const QByteArray &blob) const
{
    PL_TRY(const QByteArray plain, openBytes(column, dataClass, blob));
    return exactText(plain);
}

Result<QJsonValue> SealedRow::openJson(const char *column, DataClass dataClass, const QByteArray &blob) const
{
    PL_TRY(const QByteArray plain, openBytes(column, dataClass, blob));
    if (plain.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return parseJson(plain, QString::fromLatin1(column), ParseLimits{64 * 1024 * 1024, 512, 10'000'000});
}

} // namespace promptlab
