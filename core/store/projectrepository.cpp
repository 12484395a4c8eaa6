// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projectrepository.h"

#include "core/store/rowversion.h"
#include "core/store/sealedrow.h"

namespace promptlab {

namespace {

struct ProjectRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(ProjectRepository)
};

constexpr const char *projectDescription = "project.description";
constexpr const char *environmentSettings = "environment.settings";
constexpr const char *personProfile = "person.profile";
const char bindingColumns[] =
    "SELECT id, project_id, application, environment_id, prompt_id, split, generation, updated_by, updated_at"
    " FROM environment_binding";

/// A person's text is sealed under the person's own key: the person stands where the project would.
ProjectId personScope(const PersonId &person)
{
    return ProjectId(person.uuid());
}

} // namespace

QString environmentKindName(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Personal: return QStringLiteral("personal");
    case EnvironmentKind::Staging: return QStringLiteral("staging");
    case EnvironmentKind::Production: return QStringLiteral("production");
    case EnvironmentKind::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

Result<EnvironmentKind> environmentKindFromName(const QString &name)
{
    for (const auto kind :
         {EnvironmentKind::Personal, EnvironmentKind::Staging, EnvironmentKind::Production, EnvironmentKind::Other}) {
        if (environmentKindName(kind) == name)
            return kind;
    }
    return makeError(
        ErrorCode::InvalidInput,
        ProjectRepositoryText::tr("\"%1\" is no kind of environment; use personal, staging, production or other")
            .arg(name));
}

Result<void> ProjectRepository::insertProject(const ProjectRecord &project)
{
    const SealedRow sealed(m_cipher, project.id, project.id);
    PL_TRY(const QVariant description, sealed.seal(projectDescription, DataClass::Prompt, project.description));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO project (id, name, description, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"),
        {sqlId(project.id), project.name, description, project.createdAt, project.updatedAt}));
    return {};
}

Result<QList<ProjectRecord>> ProjectRepository::projects()
{
    return m_db.all<ProjectRecord>(
        QStringLiteral(
            "SELECT id, name, description, created_at, updated_at FROM project WHERE deleted_at = 0 ORDER BY name"),
        {}, [this](const Row &row) -> Result<ProjectRecord> {
            ProjectRecord project;
            project.id = row.id<ProjectId>(0);
            project.name = row.text(1);
            PL_TRY(project.description, SealedRow(m_cipher, project.id, project.id)
                                            .openText(projectDescription, DataClass::Prompt, row.bytes(2)));
            project.createdAt = row.integer(3);
            project.updatedAt = row.integer(4);
            return project;
        });
}

Result<std::optional<ProjectRecord>> ProjectRepository::findProject(const QString &name)
{
    PL_TRY(const QList<ProjectRecord> list, projects());
    for (const ProjectRecord &project : list) {
        if (project.name == name)
            return std::optional(project);
    }
    return std::optional<ProjectRecord>();
}

Result<void> ProjectRepository::insertPerson(const PersonRecord &person)
{
    const SealedRow sealed(m_cipher, personScope(person.id), person.id);
    const QJsonObject profile{{QStringLiteral("name"), person.name}, {QStringLiteral("email"), person.email}};
    PL_TRY(const QVariant blob, sealed.seal(personProfile, DataClass::Person, QJsonValue(profile)));
    PL_CHECK(m_db.execute(QStringLiteral("INSERT INTO person (id, profile, created_at) VALUES (?, ?, ?)"),
                          {sqlId(person.id), blob, person.createdAt}));
    return {};
}

Result<std::optional<PersonRecord>> ProjectRepository::findPerson(const PersonId &id)
{
    return m_db.first<PersonRecord>(QStringLiteral("SELECT profile, created_at, erased_at FROM person WHERE id = ?"),
                                    {sqlId(id)}, [this, &id](const Row &row) -> Result<PersonRecord> {
                                        PersonRecord person;
                                        person.id = id;
                                        const SealedRow sealed(m_cipher, personScope(id), id);
                                        PL_TRY(const QJsonValue profile,
                                               sealed.openJson(personProfile, DataClass::Person, row.bytes(0)));
                                        person.name = profile.toObject().value(QStringLiteral("name")).toString();
                                        person.email = profile.toObject().value(QStringLiteral("email")).toString();
                                        person.createdAt = row.integer(1);
                                        person.erasedAt = row.integer(2);
                                        return person;
                                    });
}

Result<void> ProjectRepository::insertMember(const MemberRecord &member)
{
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO member (id, project_id, person_id, role, created_at) VALUES (?, ?, ?, ?, ?)"),
        {sqlId(member.id), sqlId(member.project), sqlId(member.person), int(member.role), member.createdAt}));
    return {};
}

Result<QList<MemberRecord>> ProjectRepository::members(const ProjectId &project)
{
    return m_db.all<MemberRecord>(QStringLiteral("SELECT id, project_id, person_id, role, created_at, ended_at FROM "
                                                 "member WHERE project_id = ? ORDER BY created_at, id"),
                                  {sqlId(project)}, [](const Row &row) -> Result<MemberRecord> {
                                      return MemberRecord{row.id<MemberId>(0), row.id<ProjectId>(1),
                                                          row.id<PersonId>(2), Role(row.integer(3)),
                                                          row.integer(4),      row.integer(5)};
                                  });
}

Result<std::optional<Role>> ProjectRepository::roleOf(const ProjectId &project, const PersonId &person)
{
    return m_db.first<Role>(
        QStringLiteral("SELECT role FROM member WHERE project_id = ? AND person_id = ? AND ended_at = 0"),
        {sqlId(project), sqlId(person)}, [](const Row &row) -> Result<Role> { return Role(row.integer(0)); });
}

Result<void> ProjectRepository::insertEnvironment(const EnvironmentRecord &environment)
{
    PL_TRY(const QVariant settings, sealedSettings(environment));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO environment (id, project_id, name, kind, position, settings, created_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(environment.id), sqlId(environment.project), environment.name, environmentKindName(environment.kind),
         environment.position, settings, environment.createdAt}));
    return {};
}

Result<QVariant> ProjectRepository::sealedSettings(const EnvironmentRecord &environment) const
{
    if (environment.settings.isEmpty())
        return sqlNull();
    return SealedRow(m_cipher, environment.project, environment.id)
        .seal(environmentSettings, DataClass::Prompt, QJsonValue(environment.settings));
}

Result<void> ProjectRepository::updateEnvironment(EnvironmentRecord &environment)
{
    PL_TRY(const QVariant settings, sealedSettings(environment));
    PL_TRY(const qint64 changed,
           m_db.execute(QStringLiteral("UPDATE environment SET kind = ?, position = ?, settings = ?,"
                                       " row_version = row_version + 1 WHERE id = ? AND row_version = ?"),
                        {environmentKindName(environment.kind), environment.position, settings, sqlId(environment.id),
                         environment.rowVersion}));
    PL_CHECK(requireRowVersion(m_db, changed, "environment", environment.id.uuid()));
    ++environment.rowVersion;
    return {};
}

Result<QList<EnvironmentRecord>> ProjectRepository::environments(const ProjectId &project)
{
    return m_db.all<EnvironmentRecord>(
        QStringLiteral("SELECT id, project_id, name, kind, position, created_at, settings, row_version"
                       " FROM environment WHERE project_id = ? ORDER BY position, name"),
        {sqlId(project)}, [this](const Row &row) -> Result<EnvironmentRecord> {
            PL_TRY(const EnvironmentKind kind, environmentKindFromName(row.text(3)));
            EnvironmentRecord environment{row.id<EnvironmentId>(0), row.id<ProjectId>(1), row.text(2), kind,
                                          int(row.integer(4)),      row.integer(5)};
            PL_TRY(const QJsonValue settings, SealedRow(m_cipher, environment.project, environment.id)
                                                  .openJson(environmentSettings, DataClass::Prompt, row.bytes(6)));
            environment.settings = settings.toObject();
            environment.rowVersion = row.integer(7);
            return environment;
        });
}

Result<std::optional<EnvironmentRecord>> ProjectRepository::findEnvironment(const ProjectId &project,
                                                                            const QString &name)
{
    PL_TRY(const QList<EnvironmentRecord> list, environments(project));
    for (const EnvironmentRecord &environment : list) {
        if (environment.name == name)
            return std::optional(environment);
    }
    return std::optional<EnvironmentRecord>();
}

Result<void> ProjectRepository::setBinding(const BindingRecord &binding, qint64 expectedGeneration)
{
    QJsonArray split;
    int sum = 0;
    for (const EnvironmentPointer::Share &share : binding.pointer.split) {
        split.append(QJsonObject{{QStringLiteral("version"), share.version.toString()},
                                 {QStringLiteral("weight"), share.weight}});
        sum += share.weight;
    }
    if (sum != 10'000 && !binding.pointer.split.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         ProjectRepositoryText::tr("The weights of a split must add up to 10000, not %1").arg(sum));
    const QString splitText = QString::fromUtf8(canonicalJson(split));
    qint64 changed = 0;
    if (expectedGeneration == 0) {
        PL_TRY(
            changed,
            m_db.execute(QStringLiteral("INSERT INTO environment_binding (id, project_id, application, environment_id, "
                                        "prompt_id, split, generation,"
                                        " updated_by, updated_at) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"
                                        " ON CONFLICT (project_id, application, environment_id, prompt_id) DO NOTHING"),
                         {sqlId(binding.id), sqlId(binding.project), binding.application, sqlId(binding.environment),
                          sqlId(binding.prompt), splitText, sqlId(binding.updatedBy), binding.updatedAt}));
    } else {
        PL_TRY(changed, m_db.execute(QStringLiteral("UPDATE environment_binding SET split = ?, generation = generation "
                                                    "+ 1, updated_by = ?, updated_at = ?"
                                                    " WHERE project_id = ? AND application = ? AND environment_id = ? "
                                                    "AND prompt_id = ? AND generation = ?"),
                                     {splitText, sqlId(binding.updatedBy), binding.updatedAt, sqlId(binding.project),
                                      binding.application, sqlId(binding.environment), sqlId(binding.prompt),
                                      expectedGeneration}));
    }
    if (changed != 1)
        return makeError(ErrorCode::Conflict,
                         ProjectRepositoryText::tr("Somebody else moved this environment in the meantime; look again"));
    return {};
}

Result<BindingRecord> ProjectRepository::readBinding(const Row &row) const
{
    BindingRecord binding;
    binding.id = row.uuid(0);
    binding.project = row.id<ProjectId>(1);
    binding.application = row.text(2);
    binding.environment = row.id<EnvironmentId>(3);
    binding.prompt = row.id<PromptId>(4);
    PL_TRY(const QJsonValue split, parseJson(row.text(5).toUtf8(), QStringLiteral("environment_binding.split")));
    for (const QJsonValueConstRef item : split.toArray()) {
        const QJsonObject share = item.toObject();
        PL_TRY(const VersionId version, VersionId::parse(share.value(QStringLiteral("version")).toString()));
        binding.pointer.split.append({version, share.value(QStringLiteral("weight")).toInt()});
    }
    binding.pointer.generation = row.integer(6);
    binding.updatedBy = row.id<PersonId>(7);
    binding.updatedAt = row.integer(8);
    return binding;
}

Result<std::optional<BindingRecord>> ProjectRepository::findBinding(const ProjectId &project,
                                                                    const QString &application,
                                                                    const EnvironmentId &environment,
                                                                    const PromptId &prompt)
{
    return m_db.first<BindingRecord>(
        QLatin1String(bindingColumns)
            + QStringLiteral(" WHERE project_id = ? AND application = ? AND environment_id = ? AND prompt_id = ?"),
        {sqlId(project), application, sqlId(environment), sqlId(prompt)},
        [this](const Row &row) { return readBinding(row); });
}

Result<QList<BindingRecord>> ProjectRepository::bindings(const ProjectId &project)
{
    return m_db.all<BindingRecord>(QLatin1String(bindingColumns)
                                       + QStringLiteral(" WHERE project_id = ? ORDER BY environment_id, prompt_id"),
                                   {sqlId(project)}, [this](const Row &row) { return readBinding(row); });
}

Result<QHash<EnvironmentId, qint64>> ProjectRepository::environmentMarks(const ProjectId &project)
{
    QHash<EnvironmentId, qint64> marks;
    // Row versions and generations only grow, so their sum changes whenever one of them does.
    PL_CHECK(m_db.select(
        QStringLiteral("SELECT e.id, e.row_version + CAST(coalesce((SELECT sum(b.generation) FROM environment_binding b"
                       " WHERE b.environment_id = e.id), 0) AS BIGINT) FROM environment e WHERE e.project_id = ?"),
        {sqlId(project)}, [&marks](const Row &row) -> Result<void> {
            marks.insert(row.id<EnvironmentId>(0), row.integer(1));
            return {};
        }));
    return marks;
}

} // namespace promptlab
