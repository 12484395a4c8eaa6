// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/providerrepository.h"

namespace promptlab {

namespace {

struct ProviderRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(ProviderRepository)
};

constexpr const char *providerConfig = "provider.config";
constexpr const char *providerKey = "provider.api_key";
const char providerSelect[] = "SELECT id, project_id, name, type, position, config, created_by, created_at, "
                              "updated_at, api_key_hash FROM provider";

} // namespace

Result<void> ProviderRepository::save(ProviderRecord &provider)
{
    PL_TRY(const auto existing, findByName(provider.project, provider.name));
    if (existing)
        provider.id = existing->id;
    const SealedRow sealed(m_cipher, provider.project, provider.id);
    PL_TRY(const QVariant config, sealed.seal(providerConfig, DataClass::Secret, QJsonValue(provider.config)));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO provider (id, project_id, name, type, position, config, created_by, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (project_id, name) DO UPDATE SET type = excluded.type, position = excluded.position,"
            " config = excluded.config, updated_at = excluded.updated_at, deleted_at = 0"),
        {sqlId(provider.id), sqlId(provider.project), provider.name, provider.type, provider.position, config,
         sqlId(provider.createdBy), provider.createdAt, provider.updatedAt}));
    return {};
}

Result<void> ProviderRepository::setApiKey(const ProviderRecord &provider, const QByteArray &key,
                                           const QString &fingerprint, qint64 nowMs)
{
    QVariant sealed = sqlNull();
    if (!key.isEmpty()) {
        PL_TRY(sealed, SealedRow(m_cipher, provider.project, provider.id)
                           .seal(providerKey, DataClass::Secret, QByteArrayView(key)));
    }
    return changeOne(provider,
                     QStringLiteral("UPDATE provider SET api_key = ?, api_key_hash = ?, updated_at = ? WHERE id = ?"),
                     {sealed, key.isEmpty() ? QString() : fingerprint, nowMs});
}

Result<void> ProviderRepository::noteApiKey(const ProviderRecord &provider, const QString &fingerprint, qint64 nowMs)
{
    return changeOne(
        provider, QStringLiteral("UPDATE provider SET api_key = NULL, api_key_hash = ?, updated_at = ? WHERE id = ?"),
        {fingerprint, nowMs});
}

Result<void> ProviderRepository::remove(const ProviderRecord &provider, qint64 nowMs)
{
    return changeOne(
        provider,
        QStringLiteral("UPDATE provider SET deleted_at = ?, api_key = NULL, api_key_hash = '', updated_at = ?"
                       " WHERE id = ?"),
        {nowMs, nowMs});
}

/// Runs a change whose last place is the id, and fails when there is no such row.
Result<void> ProviderRepository::changeOne(const ProviderRecord &provider, const QString &sql,
                                           const QVariantList &values)
{
    PL_TRY(const qint64 changed, m_db.execute(sql, values + QVariantList{sqlId(provider.id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound,
                         ProviderRepositoryText::tr("The provider \"%1\" does not exist any more").arg(provider.name));
    return {};
}

Result<QByteArray> ProviderRepository::apiKey(const ProviderRecord &provider)
{
    PL_TRY(const auto key, m_db.first<QByteArray>(QStringLiteral("SELECT api_key FROM provider WHERE id = ?"),
                                                  {sqlId(provider.id)}, [this, &provider](const Row &row) {
                                                      return SealedRow(m_cipher, provider.project, provider.id)
                                                          .openBytes(providerKey, DataClass::Secret, row.bytes(0));
                                                  }));
    return key.value_or(QByteArray());
}

Result<ProviderRecord> ProviderRepository::readProvider(const Row &row) const
{
    ProviderRecord provider;
    provider.id = row.uuid(0);
    provider.project = row.id<ProjectId>(1);
    provider.name = row.text(2);
    provider.type = row.text(3);
    provider.position = int(row.integer(4));
    const SealedRow sealed(m_cipher, provider.project, provider.id);
    PL_TRY(const QJsonValue config, sealed.openJson(providerConfig, DataClass::Secret, row.bytes(5)));
    provider.config = config.toObject();
    provider.createdBy = row.id<PersonId>(6);
    provider.createdAt = row.integer(7);
    provider.updatedAt = row.integer(8);
    provider.apiKeyHash = row.text(9);
    return provider;
}

Result<std::optional<ProviderRecord>> ProviderRepository::find(const ProjectId &project, const QUuid &id)
{
    return m_db.first<ProviderRecord>(
        QLatin1String(providerSelect) + QStringLiteral(" WHERE project_id = ? AND id = ? AND deleted_at = 0"),
        {sqlId(project), sqlId(id)}, [this](const Row &row) { return readProvider(row); });
}

Result<std::optional<ProviderRecord>> ProviderRepository::findByName(const ProjectId &project, const QString &name)
{
    return m_db.first<ProviderRecord>(QLatin1String(providerSelect)
                                          + QStringLiteral(" WHERE project_id = ? AND name = ?"),
                                      {sqlId(project), name}, [this](const Row &row) { return readProvider(row); });
}

Result<QList<ProviderRecord>> ProviderRepository::list(const ProjectId &project)
{
    return m_db.all<ProviderRecord>(
        QLatin1String(providerSelect)
            + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY position, name"),
        {sqlId(project)}, [this](const Row &row) { return readProvider(row); });
}

} // namespace promptlab
