// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dependencyrepository.h"

#include "core/store/enumnames.h"
#include "core/store/rowversion.h"

namespace promptlab {

namespace {

struct DependencyText {
    Q_DECLARE_TR_FUNCTIONS(DependencyRepository)
};

constexpr EnumName<DependencyStatus> dependencyStatuses[] = {
    {DependencyStatus::Active, "ACTIVE"},
    {DependencyStatus::Degraded, "DEGRADED"},
    {DependencyStatus::Down, "DOWN"},
    {DependencyStatus::Disabled, "DISABLED"},
};

constexpr const char *dependencyConfig = "dependency.config";
const char dependencySelect[] =
    "SELECT id, project_id, name, type, provider, config, status, version, health_score, check_count, last_check,"
    " created_by, created_at, updated_at, row_version FROM dependency";

QVariant dependencyVersion(const QString &version)
{
    return version.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(version);
}

} // namespace

QString dependencyStatusName(DependencyStatus status)
{
    return enumName(dependencyStatuses, status);
}

Result<DependencyStatus> dependencyStatusFromName(const QString &name)
{
    return enumFromName(dependencyStatuses, name, DependencyText::tr("status of a dependency"));
}

Result<void> DependencyRepository::insert(const DependencyRecord &dependency)
{
    PL_TRY(const QVariant config, SealedRow(m_cipher, dependency.project, dependency.id)
                                      .seal(dependencyConfig, DataClass::Secret, QJsonValue(dependency.config)));
    const auto inserted = m_db.execute(
        QStringLiteral(
            "INSERT INTO dependency (id, project_id, name, type, provider, config, status, version, health_score, "
            "check_count,"
            " last_check, created_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(dependency.id), sqlId(dependency.project), dependency.name, dependency.type, dependency.provider, config,
         dependencyStatusName(dependency.status), dependencyVersion(dependency.version),
         sqlNumber(dependency.healthScore), dependency.checkCount, dependency.lastCheck, sqlId(dependency.createdBy),
         dependency.createdAt, dependency.updatedAt});
    if (!inserted.ok())
        return nameTaken(inserted.error(), dependency.name);
    return {};
}

Result<void> DependencyRepository::update(DependencyRecord &dependency)
{
    PL_TRY(const QVariant config, SealedRow(m_cipher, dependency.project, dependency.id)
                                      .seal(dependencyConfig, DataClass::Secret, QJsonValue(dependency.config)));
    const auto changed = m_db.execute(
        QStringLiteral("UPDATE dependency SET name = ?, type = ?, provider = ?, config = ?, status = ?, version = ?, "
                       "health_score = ?,"
                       " check_count = ?, last_check = ?, updated_at = ?, row_version = row_version + 1"
                       " WHERE id = ? AND row_version = ? AND deleted_at = 0"),
        {dependency.name, dependency.type, dependency.provider, config, dependencyStatusName(dependency.status),
         dependencyVersion(dependency.version), sqlNumber(dependency.healthScore), dependency.checkCount,
         dependency.lastCheck, dependency.updatedAt, sqlId(dependency.id), dependency.rowVersion});
    if (!changed.ok())
        return nameTaken(changed.error(), dependency.name);
    PL_CHECK(requireRowVersion(m_db, *changed, "dependency", dependency.id.uuid()));
    ++dependency.rowVersion;
    return {};
}

Result<void> DependencyRepository::remove(const DependencyId &id, qint64 nowMs)
{
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE dependency SET deleted_at = ?, row_version = row_version + 1"
                                       " WHERE id = ? AND deleted_at = 0"),
                        {nowMs, sqlId(id)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, DependencyText::tr("The dependency does not exist any more"));
    return {};
}

Result<DependencyRecord> DependencyRepository::readDependency(const Row &row) const
{
    DependencyRecord dependency;
    dependency.id = row.id<DependencyId>(0);
    dependency.project = row.id<ProjectId>(1);
    dependency.name = row.text(2);
    dependency.type = row.text(3);
    dependency.provider = row.text(4);
    PL_TRY(const QJsonValue config, SealedRow(m_cipher, dependency.project, dependency.id)
                                        .openJson(dependencyConfig, DataClass::Secret, row.bytes(5)));
    dependency.config = config.toObject();
    PL_TRY(dependency.status, dependencyStatusFromName(row.text(6)));
    dependency.version = row.text(7);
    if (!row.isNull(8))
        dependency.healthScore = row.real(8);
    dependency.checkCount = int(row.integer(9));
    dependency.lastCheck = row.integer(10);
    dependency.createdBy = row.id<PersonId>(11);
    dependency.createdAt = row.integer(12);
    dependency.updatedAt = row.integer(13);
    dependency.rowVersion = row.integer(14);
    return dependency;
}

Result<std::optional<DependencyRecord>> DependencyRepository::find(const DependencyId &id)
{
    return m_db.first<DependencyRecord>(QLatin1String(dependencySelect)
                                            + QStringLiteral(" WHERE id = ? AND deleted_at = 0"),
                                        {sqlId(id)}, [this](const Row &row) { return readDependency(row); });
}

Result<std::optional<DependencyRecord>> DependencyRepository::findByName(const ProjectId &project, const QString &name)
{
    return m_db.first<DependencyRecord>(QLatin1String(dependencySelect)
                                            + QStringLiteral(" WHERE project_id = ? AND name = ? AND deleted_at = 0"),
                                        {sqlId(project), name}, [this](const Row &row) { return readDependency(row); });
}

Result<QList<DependencyRecord>> DependencyRepository::list(const ProjectId &project)
{
    return m_db.all<DependencyRecord>(QLatin1String(dependencySelect)
                                          + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY name"),
                                      {sqlId(project)}, [this](const Row &row) { return readDependency(row); });
}

} // namespace promptlab
