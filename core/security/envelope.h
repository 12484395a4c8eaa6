// SPDX-License-Identifier: GPL-3.0-or-later
// The format of every encrypted column and wrapped key:
//   "PL" 01 | algorithm 01 | key id 16 | nonce 24 | ciphertext and tag 16
// Algorithm 01 is XChaCha20-Poly1305 (IETF). Formats stay readable for ever; each has frozen blobs in the tests.
#pragma once

#include "core/base/ids.h"
#include "core/security/secretbytes.h"

namespace promptlab {

inline constexpr qsizetype envelopeOverhead = 60;
inline constexpr qsizetype secretKeySize = 32;

/// Binds a blob to its place: pl1|<table.column>|<owner id>|<row id>|<key epoch>. The owner is the project; for keys of
/// the workspace itself, the workspace.
[[nodiscard]] QByteArray envelopePlace(const char *column, const QUuid &owner, const QUuid &row, int epoch);

/// Blob of @p plain under @p key (32 bytes) with a random nonce. @p keyId is stored in clear.
[[nodiscard]] QByteArray sealEnvelope(QByteArrayView key, const QUuid &keyId, QByteArrayView place,
                                      QByteArrayView plain);

/// Which key a blob was sealed with. Corrupt when it is not in the format above.
Result<QUuid> envelopeKeyId(QByteArrayView blob);

/// Plain bytes of @p blob. Corrupt when the key, the place or any byte is another than at sealing.
Result<QByteArray> openEnvelope(QByteArrayView key, QByteArrayView place, QByteArrayView blob);
/// The same for a wrapped key: the plain bytes never leave locked memory.
Result<SecretBytes> openKeyEnvelope(QByteArrayView key, QByteArrayView place, QByteArrayView blob);

/// The same into a place of the caller's: @p out has room for exactly @p size bytes. Corrupt also for another size.
Result<void> openKeyEnvelopeInto(QByteArrayView key, QByteArrayView place, QByteArrayView blob, uchar *out,
                                 qsizetype size);

} // namespace promptlab
