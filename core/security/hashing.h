// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace promptlab {

/// SHA-256, 32 bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);
/// BLAKE2b-256 of @p data keyed with @p key (16 to 64 bytes): fingerprints and stored hashes of keys.
[[nodiscard]] QByteArray keyedHash(QByteArrayView key, QByteArrayView data);
/// CRC-32 (IEEE 802.3, as zlib).
[[nodiscard]] quint32 crc32Of(QByteArrayView data);
/// Compares in constant time; different sizes are unequal at once.
[[nodiscard]] bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

} // namespace promptlab
