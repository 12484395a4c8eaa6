// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/bytepairtable.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace promptlab {

namespace {

struct BytePairTableText {
    Q_DECLARE_TR_FUNCTIONS(BytePairTable)
};

constexpr qsizetype rankHeaderSize = 8;

quint64 hashTokenBytes(QByteArrayView bytes)
{
    constexpr quint64 factor = 0x9E3779B97F4A7C15ULL;
    quint64 hash = quint64(bytes.size()) * factor;
    const char *at = bytes.data();
    qsizetype left = bytes.size();
    while (left >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
        at += 8;
        left -= 8;
    }
    quint64 tail = 0;
    std::memcpy(&tail, at, size_t(left));
    hash = (hash ^ tail) * factor;
    return hash ^ (hash >> 29);
}

} // namespace

Result<BytePairTable> BytePairTable::unpack(QByteArray packed)
{
    const auto corrupt = [] {
        return makeError(ErrorCode::Corrupt,
                         BytePairTableText::tr("The built-in token table is damaged; install the program again"));
    };
    if (packed.size() < rankHeaderSize || !packed.startsWith("PLR1"))
        return corrupt();
    const quint32 count = qFromLittleEndian<quint32>(packed.constData() + 4);
    if (count == 0 || count > 10'000'000 || packed.size() < rankHeaderSize + qsizetype(count))
        return corrupt();

    BytePairTable table;
    table.m_packed = std::move(packed);
    table.m_offsets.reserve(size_t(count) + 1);
    quint32 offset = quint32(rankHeaderSize) + count;
    for (quint32 i = 0; i < count; ++i) {
        const auto length = quint8(table.m_packed[rankHeaderSize + qsizetype(i)]);
        table.m_offsets.push_back(offset);
        table.m_longest = std::max<qsizetype>(table.m_longest, length);
        offset += length;
    }
    table.m_offsets.push_back(offset);
    if (qsizetype(offset) != table.m_packed.size())
        return corrupt();
    table.buildIndex();
    return table;
}

void BytePairTable::buildIndex()
{
    m_slots.assign(std::bit_ceil(size_t(size()) * 2), 0);
    const size_t mask = m_slots.size() - 1;
    for (quint32 rank = 0; rank < size(); ++rank) {
        size_t slot = hashTokenBytes(bytes(rank)) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = rank + 1;
    }
}

quint32 BytePairTable::rank(QByteArrayView wanted) const
{
    if (wanted.isEmpty() || wanted.size() > m_longest)
        return noRank;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = hashTokenBytes(wanted) & mask; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const QByteArrayView token = bytes(m_slots[slot] - 1);
        if (token.size() == wanted.size() && std::memcmp(token.data(), wanted.data(), size_t(wanted.size())) == 0)
            return m_slots[slot] - 1;
    }
    return noRank;
}

QByteArrayView BytePairTable::bytes(quint32 rank) const
{
    if (rank >= size())
        return {};
    return QByteArrayView(m_packed.constData() + m_offsets[rank], qsizetype(m_offsets[rank + 1] - m_offsets[rank]));
}

} // namespace promptlab
