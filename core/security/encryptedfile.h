// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted files (backups, attachments):
//   "PLFILE" 01 01 | length of the header, 4 bytes little-endian | header, JSON | stream header 24 | chunks
// Algorithm 01 is libsodium's secretstream (XChaCha20-Poly1305) over chunks of 64 KiB (17 bytes more each), keyed by
// MasterKey::fileKey(). Everything before the stream header is bound to the first chunk, so no byte of it can change;
// the last chunk carries the final tag, so a shortened file is noticed.
#pragma once

#include "core/base/cancel.h"
#include "core/security/masterkey.h"

#include <functional>

namespace promptlab {

inline constexpr qint64 encryptedChunkSize = 64 * 1024;

/// The clear part. It holds a copy of the key slots, which are not secret, so that a backup opens on another machine
/// with the passphrase, recovery code or key file of its time.
struct EncryptedFileHeader {
    QString kind; ///< "backup", "attachment"
    QUuid workspace;
    QUuid masterKeyId;
    qint64 createdAt = 0;
    QList<KeySlotRecord> keySlots;
};

/// Told the bytes of plain text done so far.
using FileProgress = std::function<void(qint64 bytes)>;

/// Encrypts @p source into @p target (mode 0600; appears under its name only when whole and on disk; replaces).
/// @p key is KeyRing::fileKey(). Errors: Io, Cancelled, those of opening files.
Result<void> encryptFile(const QString &source, const QString &target, const EncryptedFileHeader &header,
                         const SecretBytes &key, const CancelToken &cancel = {}, const FileProgress &progress = {});

/// The clear part of a file. InvalidInput when it is no such file or of a newer format.
Result<EncryptedFileHeader> readEncryptedFileHeader(const QString &path);

/// Decrypts @p source into @p target, which appears only when everything was genuine. Errors: Corrupt (altered,
/// shortened, prolonged, or another key), InvalidInput, Io, Cancelled.
Result<void> decryptFile(const QString &source, const QString &target, const SecretBytes &key,
                         const CancelToken &cancel = {}, const FileProgress &progress = {});

} // namespace promptlab
