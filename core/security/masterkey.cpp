// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/masterkey.h"

#include <QCoreApplication>

#include <array>
#include <cstring>

#include <sodium.h>

namespace promptlab {

namespace {

struct MasterKeyText {
    Q_DECLARE_TR_FUNCTIONS(MasterKey)
};

constexpr quint64 masterWrappingKey = 1;
constexpr quint64 masterFileKey = 1;

/// Place of the master key in a slot; the kind is bound so that a slot cannot pose as another.
const char *masterSlotColumn(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Keychain: return "key_slot.keychain";
    case SlotKind::Passphrase: return "key_slot.passphrase";
    case SlotKind::Recovery: return "key_slot.recovery";
    case SlotKind::File: return "key_slot.file";
    }
    return "key_slot.unknown";
}

/// 16 characters for the personalisation of BLAKE2b.
const char *masterSlotDomain(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Keychain: return "PLSLOT1-keychain";
    case SlotKind::Passphrase: return "PLSLOT1-passphra";
    case SlotKind::Recovery: return "PLSLOT1-recovery";
    case SlotKind::File: return "PLSLOT1-key-file";
    }
    return "PLSLOT1--unknown";
}

QUuid masterKeyId(const SecretBytes &key, const QUuid &workspace)
{
    const QByteArray text = "promptlab master key id 1|" + workspace.toByteArray(QUuid::WithoutBraces);
    std::array<char, 16> id{};
    crypto_generichash(reinterpret_cast<uchar *>(id.data()), id.size(),
                       reinterpret_cast<const uchar *>(text.constData()), size_t(text.size()), key.data(),
                       size_t(key.size()));
    return QUuid::fromRfc4122(QByteArrayView(id.data(), qsizetype(id.size())));
}

} // namespace

SecretBytes deriveKey(const SecretBytes &key, const char *context, quint64 id)
{
    Q_ASSERT(key.size() == crypto_kdf_KEYBYTES && std::strlen(context) == crypto_kdf_CONTEXTBYTES);
    SecretBytes derived(secretKeySize);
    crypto_kdf_derive_from_key(derived.data(), size_t(derived.size()), id, context, key.data());
    return derived;
}

SecretBytes slotKeyFromSecret(SlotKind kind, const QUuid &workspace, QByteArrayView salt, const SecretBytes &secret)
{
    Q_ASSERT(salt.size() == crypto_generichash_blake2b_SALTBYTES);
    SecretBytes key(secretKeySize);
    const QByteArray id = workspace.toRfc4122();
    crypto_generichash_blake2b_salt_personal(key.data(), size_t(key.size()), secret.data(), size_t(secret.size()),
                                             reinterpret_cast<const uchar *>(id.constData()), size_t(id.size()),
                                             reinterpret_cast<const uchar *>(salt.data()),
                                             reinterpret_cast<const uchar *>(masterSlotDomain(kind)));
    return key;
}

QString slotKindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Keychain: return QStringLiteral("keychain");
    case SlotKind::Passphrase: return QStringLiteral("passphrase");
    case SlotKind::Recovery: return QStringLiteral("recovery");
    case SlotKind::File: return QStringLiteral("file");
    }
    return QStringLiteral("unknown");
}

MasterKey::MasterKey(SecretBytes bytes, const QUuid &workspace)
    : m_bytes(std::move(bytes)), m_wrappingKey(deriveKey(m_bytes, "PLWRAPK1", masterWrappingKey)),
      m_id(masterKeyId(m_bytes, workspace)), m_workspace(workspace)
{
}

MasterKey MasterKey::generate(const QUuid &workspace)
{
    return MasterKey(SecretBytes::random(secretKeySize), workspace);
}

Result<MasterKey> MasterKey::fromBytes(SecretBytes bytes, const QUuid &workspace)
{
    if (bytes.size() != secretKeySize)
        return makeError(ErrorCode::Corrupt,
                         MasterKeyText::tr("The master key has %1 bytes instead of 32").arg(bytes.size()));
    return MasterKey(std::move(bytes), workspace);
}

QByteArray MasterKey::wrap(const char *column, const QUuid &owner, const QUuid &row, int epoch,
                           QByteArrayView key) const
{
    return sealEnvelope(m_wrappingKey.view(), m_id, envelopePlace(column, owner, row, epoch), key);
}

Result<void> MasterKey::checkWrappedByThis(QByteArrayView blob) const
{
    PL_TRY(const QUuid wrappedBy, envelopeKeyId(blob));
    if (wrappedBy != m_id)
        return makeError(ErrorCode::Locked,
                         MasterKeyText::tr("A key of the workspace is wrapped by another master key"));
    return {};
}

Result<void> MasterKey::unwrapInto(const char *column, const QUuid &owner, const QUuid &row, int epoch,
                                   QByteArrayView blob, uchar *out) const
{
    PL_CHECK(checkWrappedByThis(blob));
    return openKeyEnvelopeInto(m_wrappingKey.view(), envelopePlace(column, owner, row, epoch), blob, out,
                               secretKeySize);
}

Result<SecretBytes> MasterKey::unwrap(const char *column, const QUuid &owner, const QUuid &row, int epoch,
                                      QByteArrayView blob) const
{
    PL_CHECK(checkWrappedByThis(blob));
    return openKeyEnvelope(m_wrappingKey.view(), envelopePlace(column, owner, row, epoch), blob);
}

SecretBytes MasterKey::fileKey() const
{
    return deriveKey(m_bytes, "PLBACKUP", masterFileKey);
}

QByteArray MasterKey::sealFor(const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) const
{
    return sealEnvelope(unlockKey.view(), slot, envelopePlace(masterSlotColumn(kind), m_workspace, slot, 1),
                        m_bytes.view());
}

Result<MasterKey> MasterKey::fromSlot(const KeySlotRecord &slot, const QUuid &workspace, const SecretBytes &unlockKey)
{
    PL_TRY(SecretBytes bytes,
           openKeyEnvelope(unlockKey.view(), envelopePlace(masterSlotColumn(slot.kind), workspace, slot.id, 1),
                           slot.wrappedKey));
    return fromBytes(std::move(bytes), workspace);
}

} // namespace promptlab
