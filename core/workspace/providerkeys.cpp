// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/providerkeys.h"

namespace promptlab {

namespace {

struct ProviderKeysText {
    Q_DECLARE_TR_FUNCTIONS(ProviderKeys)
};

const char keyPlaceField[] = "keyPlace";
const char keychainPlace[] = "keychain";

/// What a stored provider has for its key.
struct SealedKey {
    std::optional<ProviderRecord> record;
    QByteArray key; ///< of the vault
};

QString fieldOf(const QJsonObject &description, const char *name)
{
    return description.value(QLatin1String(name)).toString();
}

} // namespace

ProviderKeys::ProviderKeys(Store &store, KeyRing &ring, Keychain &keychain)
    : m_store(store), m_ring(ring), m_keychain(keychain)
{
}

QJsonObject ProviderKeys::described(const ProviderRecord &record)
{
    QJsonObject description = record.config;
    description.remove(QLatin1String(keyPlaceField));
    if (description.contains(QStringLiteral("baseUrl")))
        description.insert(QStringLiteral("provider"), uuidText(record.id));
    return description;
}

KeyPlace ProviderKeys::placeOf(const ProviderRecord &record)
{
    if (record.apiKeyHash.isEmpty())
        return KeyPlace::None;
    return fieldOf(record.config, keyPlaceField) == QLatin1String(keychainPlace) ? KeyPlace::Keychain : KeyPlace::Vault;
}

QString ProviderKeys::keychainName(const QUuid &provider) const
{
    return QStringLiteral("provider/%1/%2").arg(uuidText(m_ring.workspace()), uuidText(provider));
}

Result<QString> ProviderKeys::fingerprint(const SecretBytes &key) const
{
    PL_TRY(const QByteArray digest, m_ring.fingerprint(key.view()));
    return QString::fromLatin1(digest.toHex());
}

Task<Result<void>> ProviderKeys::load(Context context, QJsonObject description)
{
    const QJsonObject source = description.value(QStringLiteral("source")).toObject();
    const QJsonObject wanted = source.isEmpty() ? description : source;
    const QUuid id = QUuid::fromString(fieldOf(wanted, "provider"));
    if (id.isNull() || m_keys.contains(id))
        co_return Result<void>();
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const QFuture<Result<SealedKey>> reading =
        m_store.read([project, id, &cipher](Connection &db) -> Result<SealedKey> {
            ProviderRepository providers(db, cipher);
            SealedKey sealed;
            PL_TRY(sealed.record, providers.find(project, id));
            if (sealed.record && placeOf(*sealed.record) == KeyPlace::Vault) {
                PL_TRY(sealed.key, providers.apiKey(*sealed.record));
            }
            return sealed;
        });
    Result<SealedKey> read = co_await reading;
    if (!read.ok())
        co_return read.error();
    if (!read->record || read->record->apiKeyHash.isEmpty())
        co_return Result<void>(); // no key, or the provider is gone: the environment may still have one
    Loaded loaded{fieldOf(read->record->config, "preset"), fieldOf(read->record->config, "baseUrl"), {}};
    if (placeOf(*read->record) == KeyPlace::Vault) {
        loaded.key = std::make_shared<SecretBytes>(SecretBytes::take(std::move(read->key)));
    } else {
        Result<SecretBytes> kept = co_await m_keychain.read(keychainName(id));
        if (!kept.ok())
            co_return kept.error().wrapped(
                ProviderKeysText::tr("The key of \"%1\" could not be read from the keychain; unlock the keychain, or "
                                     "enter the key again")
                    .arg(read->record->name));
        loaded.key = std::make_shared<SecretBytes>(std::move(*kept));
    }
    m_keys.insert(id, loaded);
    co_return Result<void>();
}

Result<QByteArray> ProviderKeys::key(const QJsonObject &description) const
{
    const auto found = m_keys.constFind(QUuid::fromString(fieldOf(description, "provider")));
    if (found == m_keys.constEnd())
        return QByteArray();
    if (found->baseUrl != fieldOf(description, "baseUrl") || found->preset != fieldOf(description, "preset"))
        return makeError(ErrorCode::PermissionDenied,
                         ProviderKeysText::tr("The key was stored for another address; it is not sent to this one"));
    return found->key->view().toByteArray();
}

} // namespace promptlab
