// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/appintegrationrepository.h"

#include "core/store/enumnames.h"
#include "core/store/rowversion.h"

namespace promptlab {

namespace {

struct AppIntegrationText {
    Q_DECLARE_TR_FUNCTIONS(AppIntegrationRepository)
};

constexpr EnumName<IntegrationType> integrationTypes[] = {
    {IntegrationType::LangSmith, "langsmith"},
    {IntegrationType::DirectApi, "direct_api"},
    {IntegrationType::Webhook, "webhook"},
};

constexpr const char *integrationUrl = "app_integration.base_url";
constexpr const char *integrationKey = "app_integration.api_key";
constexpr const char *integrationSync = "app_integration.sync_config";
const char integrationSelect[] =
    "SELECT id, project_id, name, type, base_url, api_key_hash, sync_config, is_active, last_sync, created_by,"
    " created_at, updated_at, row_version FROM app_integration";

} // namespace

QString integrationTypeName(IntegrationType type)
{
    return enumName(integrationTypes, type);
}

Result<IntegrationType> integrationTypeFromName(const QString &name)
{
    return enumFromName(integrationTypes, name, AppIntegrationText::tr("type of integration"));
}

Result<void> AppIntegrationRepository::insert(const AppIntegrationRecord &integration)
{
    const SealedRow sealed(m_cipher, integration.project, integration.id);
    PL_TRY(const QVariant url, sealed.seal(integrationUrl, DataClass::Secret, integration.baseUrl));
    PL_TRY(const QVariant sync, sealed.seal(integrationSync, DataClass::Secret, QJsonValue(integration.syncConfig)));
    const auto inserted = m_db.execute(
        QStringLiteral("INSERT INTO app_integration (id, project_id, name, type, base_url, api_key_hash, sync_config, "
                       "is_active, last_sync,"
                       " created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)"),
        {sqlId(integration.id), sqlId(integration.project), integration.name, integrationTypeName(integration.type),
         url, sync, integration.isActive ? 1 : 0, integration.lastSync, sqlId(integration.createdBy),
         integration.createdAt, integration.updatedAt});
    if (!inserted.ok())
        return nameTaken(inserted.error(), integration.name);
    return {};
}

Result<void> AppIntegrationRepository::update(AppIntegrationRecord &integration)
{
    const SealedRow sealed(m_cipher, integration.project, integration.id);
    PL_TRY(const QVariant url, sealed.seal(integrationUrl, DataClass::Secret, integration.baseUrl));
    PL_TRY(const QVariant sync, sealed.seal(integrationSync, DataClass::Secret, QJsonValue(integration.syncConfig)));
    const auto changed = m_db.execute(
        QStringLiteral(
            "UPDATE app_integration SET name = ?, type = ?, base_url = ?, sync_config = ?, is_active = ?, last_sync = "
            "?,"
            " updated_at = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ? AND deleted_at = 0"),
        {integration.name, integrationTypeName(integration.type), url, sync, integration.isActive ? 1 : 0,
         integration.lastSync, integration.updatedAt, sqlId(integration.id), integration.rowVersion});
    if (!changed.ok())
        return nameTaken(changed.error(), integration.name);
    PL_CHECK(requireRowVersion(m_db, *changed, "app_integration", integration.id.uuid()));
    ++integration.rowVersion;
    return {};
}

Result<void> AppIntegrationRepository::setApiKey(const AppIntegrationRecord &integration, const QByteArray &key,
                                                 const QString &fingerprint, qint64 nowMs)
{
    QVariant sealed = sqlNull();
    if (!key.isEmpty()) {
        PL_TRY(sealed, SealedRow(m_cipher, integration.project, integration.id)
                           .seal(integrationKey, DataClass::Secret, QByteArrayView(key)));
    }
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE app_integration SET api_key = ?, api_key_hash = ?, updated_at = ?, "
                                       "row_version = row_version + 1"
                                       " WHERE id = ? AND deleted_at = 0"),
                        {sealed, key.isEmpty() ? QString() : fingerprint, nowMs, sqlId(integration.id)}));
    if (changed != 1)
        return makeError(
            ErrorCode::NotFound,
            AppIntegrationText::tr("The integration \"%1\" does not exist any more").arg(integration.name));
    return {};
}

Result<QByteArray> AppIntegrationRepository::apiKey(const IntegrationId &id)
{
    PL_TRY(const auto key,
           m_db.first<QByteArray>(QStringLiteral("SELECT project_id, api_key FROM app_integration WHERE id = ?"),
                                  {sqlId(id)}, [this, &id](const Row &row) {
                                      return SealedRow(m_cipher, row.id<ProjectId>(0), id)
                                          .openBytes(integrationKey, DataClass::Secret, row.bytes(1));
                                  }));
    return key.value_or(QByteArray());
}

Result<void> AppIntegrationRepository::remove(const IntegrationId &id, qint64 nowMs)
{
    // The key goes at once; the rest stays for the history.
    PL_TRY(const qint64 changed, m_db.execute(QStringLiteral("UPDATE app_integration SET deleted_at = ?, is_active = "
                                                             "0, api_key = NULL, row_version = row_version + 1"
                                                             " WHERE id = ? AND deleted_at = 0"),
                                              {nowMs, sqlId(id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, AppIntegrationText::tr("The integration does not exist any more"));
    return {};
}

Result<AppIntegrationRecord> AppIntegrationRepository::readIntegration(const Row &row) const
{
    AppIntegrationRecord integration;
    integration.id = row.id<IntegrationId>(0);
    integration.project = row.id<ProjectId>(1);
    integration.name = row.text(2);
    PL_TRY(integration.type, integrationTypeFromName(row.text(3)));
    const SealedRow sealed(m_cipher, integration.project, integration.id);
    PL_TRY(integration.baseUrl, sealed.openText(integrationUrl, DataClass::Secret, row.bytes(4)));
    integration.apiKeyHash = row.text(5);
    PL_TRY(const QJsonValue sync, sealed.openJson(integrationSync, DataClass::Secret, row.bytes(6)));
    integration.syncConfig = sync.toObject();
    integration.isActive = row.integer(7) != 0;
    integration.lastSync = row.integer(8);
    integration.createdBy = row.id<PersonId>(9);
    integration.createdAt = row.integer(10);
    integration.updatedAt = row.integer(11);
    integration.rowVersion = row.integer(12);
    return integration;
}

Result<std::optional<AppIntegrationRecord>> AppIntegrationRepository::find(const IntegrationId &id)
{
    return m_db.first<AppIntegrationRecord>(QLatin1String(integrationSelect)
                                                + QStringLiteral(" WHERE id = ? AND deleted_at = 0"),
                                            {sqlId(id)}, [this](const Row &row) { return readIntegration(row); });
}

Result<std::optional<AppIntegrationRecord>> AppIntegrationRepository::findByName(const ProjectId &project,
                                                                                 const QString &name)
{
    return m_db.first<AppIntegrationRecord>(
        QLatin1String(integrationSelect) + QStringLiteral(" WHERE project_id = ? AND name = ? AND deleted_at = 0"),
        {sqlId(project), name}, [this](const Row &row) { return readIntegration(row); });
}

Result<QList<AppIntegrationRecord>> AppIntegrationRepository::list(const ProjectId &project)
{
    return m_db.all<AppIntegrationRecord>(
        QLatin1String(integrationSelect) + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY name"),
        {sqlId(project)}, [this](const Row &row) { return readIntegration(row); });
}

} // namespace promptlab
