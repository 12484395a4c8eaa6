// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class IntegrationType { LangSmith, DirectApi, Webhook };
QString integrationTypeName(IntegrationType type);
Result<IntegrationType> integrationTypeFromName(const QString &name);

/// A connection to an application outside.
struct AppIntegrationRecord {
    IntegrationId id;
    ProjectId project;
    QString name; ///< unique among those that are not deleted
    IntegrationType type = IntegrationType::DirectApi;
    QString baseUrl;
    QString apiKeyHash; ///< keyed fingerprint of the outbound key, hex; empty without one
    QJsonObject syncConfig;
    bool isActive = true;
    qint64 lastSync = 0; ///< 0: never
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 rowVersion = 1;
};

/// Integrations and their outbound keys.
class AppIntegrationRepository
{
public:
    AppIntegrationRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// AlreadyExists for a taken name. The key goes in with setApiKey().
    Result<void> insert(const AppIntegrationRecord &integration);
    /// Stores name, type, base URL, sync settings, isActive and lastSync if the row version is still the one in
    /// @p integration (which then grows); else Conflict or NotFound.
    Result<void> update(AppIntegrationRecord &integration);
    /// Seals the outbound key; @p fingerprint (hex) tells which one it is. An empty key takes it away.
    Result<void> setApiKey(const AppIntegrationRecord &integration, const QByteArray &key, const QString &fingerprint,
                           qint64 nowMs);
    /// The key, to be sent; wipe it after use. Empty without one.
    Result<QByteArray> apiKey(const IntegrationId &id);
    Result<void> remove(const IntegrationId &id, qint64 nowMs);

    Result<std::optional<AppIntegrationRecord>> find(const IntegrationId &id);
    Result<std::optional<AppIntegrationRecord>> findByName(const ProjectId &project, const QString &name);
    /// By name, without deleted ones.
    Result<QList<AppIntegrationRecord>> list(const ProjectId &project);

private:
    Result<AppIntegrationRecord> readIntegration(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
