// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasethash.h"

#include "core/base/json.h"

namespace promptlab {

DatasetHash::DatasetHash(const QJsonArray &defaultAssertions) : m_hash(QCryptographicHash::Sha256)
{
    m_hash.addData(QByteArrayView("promptlab-dataset/1\n{\"assert\":"));
    m_hash.addData(canonicalJson(defaultAssertions));
    m_hash.addData(QByteArrayView(",\"rows\":["));
}

void DatasetHash::add(const QJsonObject &row)
{
    if (!std::exchange(m_first, false))
        m_hash.addData(QByteArrayView(","));
    m_hash.addData(canonicalJson(row));
}

QString DatasetHash::finish()
{
    m_hash.addData(QByteArrayView("]}"));
    return QString::fromLatin1(m_hash.result().toHex());
}

} // namespace promptlab
