// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/envelope.h"
#include "core/security/ports.h"

namespace promptlab {

/// The 32-byte key of a workspace. It wraps keys, never content, and each of its uses has a key of its own derived from
/// it (crypto_kdf; contexts are 8 characters). Move-only; the bytes do not leave the class but wrapped in a slot.
class MasterKey final
{
public:
    /// A new random key for @p workspace.
    [[nodiscard]] static MasterKey generate(const QUuid &workspace);
    /// @p bytes must be 32.
    static Result<MasterKey> fromBytes(SecretBytes bytes, const QUuid &workspace);

    /// Says which key it is without telling anything about it.
    [[nodiscard]] const QUuid &id() const { return m_id; }
    [[nodiscard]] const QUuid &workspace() const { return m_workspace; }

    /// @p key in the envelope format, bound to its place. @p column names the use, e.g. "data_key.prompt".
    [[nodiscard]] QByteArray wrap(const char *column, const QUuid &owner, const QUuid &row, int epoch,
                                  QByteArrayView key) const;
    /// Locked when wrapped by another master key, Corrupt when altered or moved.
    Result<SecretBytes> unwrap(const char *column, const QUuid &owner, const QUuid &row, int epoch,
                               QByteArrayView blob) const;

    /// The same for a key of 32 bytes, written to @p out (locked memory of the caller's).
    Result<void> unwrapInto(const char *column, const QUuid &owner, const QUuid &row, int epoch, QByteArrayView blob,
                            uchar *out) const;

    /// Key for the streams of backups and attachments.
    [[nodiscard]] SecretBytes fileKey() const;

    /// The master key under @p unlockKey (32 bytes), bound to workspace, slot and kind.
    [[nodiscard]] QByteArray sealFor(const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) const;
    /// Opens @p slot with @p unlockKey. Corrupt when the key is wrong or the slot was altered.
    static Result<MasterKey> fromSlot(const KeySlotRecord &slot, const QUuid &workspace, const SecretBytes &unlockKey);

private:
    Result<void> checkWrappedByThis(QByteArrayView blob) const;
    MasterKey(SecretBytes bytes, const QUuid &workspace);

    SecretBytes m_bytes;
    SecretBytes m_wrappingKey;
    QUuid m_id;
    QUuid m_workspace;
};

/// @p id-th subkey of @p key (32 bytes) for @p context (8 characters): crypto_kdf_derive_from_key.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes &key, const char *context, quint64 id);

/// Unlock key of a slot from a secret of high entropy (16 to 64 bytes): BLAKE2b-256 of the secret, keyed with the
/// workspace id, with the slot's salt (16 bytes) and the kind as domain.
[[nodiscard]] SecretBytes slotKeyFromSecret(SlotKind kind, const QUuid &workspace, QByteArrayView salt,
                                            const SecretBytes &secret);

/// Lower-case name of a slot kind for messages and files: keychain, passphrase, recovery, file.
[[nodiscard]] QString slotKindName(SlotKind kind);

} // namespace promptlab
