// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace promptlab {

/// The vocabulary of a byte-level byte-pair encoding: token bytes ↔ rank. Immutable once made, so any thread may read
/// it.
class BytePairTable final
{
public:
    /// What rank() gives for bytes that are no token.
    static constexpr quint32 noRank = 0xFFFFFFFFU;

    /// Reads the packed form that the build embeds ("PLR1", count, lengths, bytes). Errors: Corrupt.
    static Result<BytePairTable> unpack(QByteArray packed);

    /// Rank of exactly these bytes, or noRank.
    [[nodiscard]] quint32 rank(QByteArrayView bytes) const;
    /// Bytes of a token; empty for a rank outside the table.
    [[nodiscard]] QByteArrayView bytes(quint32 rank) const;
    /// Number of tokens; ranks are 0 … size()-1.
    [[nodiscard]] quint32 size() const { return quint32(m_offsets.size()) - 1; }

private:
    BytePairTable() = default;
    void buildIndex();

    QByteArray m_packed;
    std::vector<quint32> m_offsets; ///< into m_packed; one more than tokens
    std::vector<quint32> m_slots;   ///< open addressing: rank + 1, 0 is free; size is a power of two
    qsizetype m_longest = 0;
};

} // namespace promptlab
