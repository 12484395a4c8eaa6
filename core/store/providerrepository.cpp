// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/providerrepository.h"

namespace promptlab {

namespace {

constexpr const char *providerConfig = "provider.config";
const char providerSelect[] = "SELECT id, project_id, name, type, position, config, created_by, created_at, updated_at FROM provider";

} // namespace

Result<void> ProviderRepository::save(ProviderRecord &provider)
{
    PL_TRY(const auto existing, findByName(provider.project, provider.name));
    if (existing)
        provider.id = existing->id;
    const SealedRow sealed(m_cipher, provider.project, provider.id);
    PL_TRY(const QVariant config, sealed.seal(providerConfig, DataClass::Secret, QJsonValue(provider.config)));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO provider (id, project_id, name, type, position, config, created_by, created_at, updated_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (project_id, name) DO UPDATE SET type = excluded.type, position = excluded.position,"
                       " config = excluded.config, updated_at = excluded.updated_at, deleted_at = 0"),
        {sqlId(provider.id), sqlId(provider.project), provider.name, provider.type, provider.position, config, sqlId(provider.createdBy),
         provider.createdAt, provider.updatedAt}));
    return {};
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
    return provider;
}

Result<std::optional<ProviderRecord>> ProviderRepository::findByName(const ProjectId &project, const QString &name)
{
    return m_db.first<ProviderRecord>(QLatin1String(providerSelect) + QStringLiteral(" WHERE project_id = ? AND name = ?"),
                                      {sqlId(project), name}, [this](const Row &row) { return readProvider(row); });
}

Result<QList<ProviderRecord>> ProviderRepository::list(const ProjectId &project)
{
    return m_db.all<ProviderRecord>(QLatin1String(providerSelect) + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY position, name"),
                                    {sqlId(project)}, [this](const Row &row) { return readProvider(row); });
}

} // namespace promptlab
