// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace promptlab {

/// The content hash of a dataset version: SHA-256 of the canonical JSON of its default assertions and rows, in order.
/// Row by row, since a large dataset is not built in memory a second time.
class DatasetHash final
{
public:
    explicit DatasetHash(const QJsonArray &defaultAssertions);

    void add(const QJsonObject &row);
    /// Lower-case hex; ends the hash.
    [[nodiscard]] QString finish();

private:
    QCryptographicHash m_hash;
    bool m_first = true;
};

} // namespace promptlab
