// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hashing.h"

#include "core/security/secretbytes.h"

#include <sodium.h>

namespace promptlab {

QByteArray sha256(QByteArrayView data)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<uchar *>(hash.data()), reinterpret_cast<const uchar *>(data.data()),
                       size_t(data.size()));
    return hash;
}

QByteArray keyedHash(QByteArrayView key, QByteArrayView data)
{
    Q_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX);
    ensureSodium();
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<uchar *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const uchar *>(data.data()), size_t(data.size()),
                       reinterpret_cast<const uchar *>(key.data()), size_t(key.size()));
    return hash;
}

quint32 crc32Of(QByteArrayView data)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), size_t(a.size())) == 0);
}

} // namespace promptlab
