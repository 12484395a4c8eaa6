// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

/// A configured source of generations.
struct ProviderRecord {
    QUuid id;
    ProjectId project;
    QString name;       ///< unique in the project
    QString type;       ///< openai-compatible, scripted, echo
    int position = 0;   ///< order of preference
    QJsonObject config; ///< base URL, rules; never a key
    QString apiKeyHash; ///< keyed fingerprint of the key, hex; empty without one
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

class ProviderRepository
{
public:
    ProviderRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts, or replaces type, position and config of the provider of that name (its id stays and is written back).
    Result<void> save(ProviderRecord &provider);
    /// Seals the key; @p fingerprint (hex) tells which one it is. An empty key takes it away. NotFound without the
    /// provider.
    Result<void> setApiKey(const ProviderRecord &provider, const QByteArray &key, const QString &fingerprint,
                           qint64 nowMs);
    /// Notes the fingerprint of a key that is kept elsewhere, in the system's keychain; one that was sealed here goes.
    Result<void> noteApiKey(const ProviderRecord &provider, const QString &fingerprint, qint64 nowMs);
    /// Takes the provider out of the lists and wipes its key. NotFound without it.
    Result<void> remove(const ProviderRecord &provider, qint64 nowMs);
    /// The key, to be sent; wipe it after use. Empty without one.
    Result<QByteArray> apiKey(const ProviderRecord &provider);
    Result<std::optional<ProviderRecord>> find(const ProjectId &project, const QUuid &id);
    Result<std::optional<ProviderRecord>> findByName(const ProjectId &project, const QString &name);
    Result<QList<ProviderRecord>> list(const ProjectId &project);

private:
    Result<void> changeOne(const ProviderRecord &provider, const QString &sql, const QVariantList &values);
    Result<ProviderRecord> readProvider(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
