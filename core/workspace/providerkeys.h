// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keychain.h"
#include "core/security/keyring.h"
#include "core/store/providerrepository.h"
#include "core/store/store.h"

namespace promptlab {

/// Where the key of a provider is kept.
enum class KeyPlace {
    None,
    Vault,   ///< sealed in the workspace: goes where the workspace goes
    Keychain ///< of this computer's system
};

/// The keys of the workspace's providers while it is open. They are read when they are first needed and kept in locked
/// memory. A key is given only to the address that it was stored for: a description is text that could come from
/// elsewhere. Lives in the main thread.
class ProviderKeys final
{
public:
    /// All must outlive it.
    ProviderKeys(Store &store, KeyRing &ring, Keychain &keychain);
    Q_DISABLE_COPY_MOVE(ProviderKeys)

    /// The description of a stored provider, which leads to its key but never holds it.
    [[nodiscard]] static QJsonObject described(const ProviderRecord &record);
    [[nodiscard]] static KeyPlace placeOf(const ProviderRecord &record);

    /// Reads the key behind a description, and behind the source of a cassette. Nothing happens for one without a key.
    /// Errors: those of store and keychain.
    Task<Result<void>> load(Context context, QJsonObject description);
    /// The key that was loaded; empty: none.
    [[nodiscard]] Result<QByteArray> key(const QJsonObject &description) const;
    /// The key was changed or the provider is gone.
    void forget(const QUuid &provider) { m_keys.remove(provider); }

    [[nodiscard]] Keychain &keychain() { return m_keychain; }
    [[nodiscard]] QString keychainName(const QUuid &provider) const;
    /// Hex fingerprint of a key: tells which one it is, and nothing else.
    [[nodiscard]] Result<QString> fingerprint(const SecretBytes &key) const;
    [[nodiscard]] const KeyRing &ring() const { return m_ring; }

private:
    struct Loaded {
        QString preset;
        QString baseUrl;
        std::shared_ptr<SecretBytes> key;
    };

    Store &m_store;
    KeyRing &m_ring;
    Keychain &m_keychain;
    QHash<QUuid, Loaded> m_keys;
};

} // namespace promptlab
