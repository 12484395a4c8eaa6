// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "core/security/ports.h"
#include "core/store/connection.h"

namespace promptlab {

struct ProjectRecord {
    ProjectId id;
    QString name;
    QString description;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

/// A human being: opaque id in clear, everything else under the person's own key.
struct PersonRecord {
    PersonId id;
    QString name;
    QString email;
    qint64 createdAt = 0;
    qint64 erasedAt = 0;
};

struct MemberRecord {
    MemberId id;
    ProjectId project;
    PersonId person;
    Role role = Role::Viewer;
    qint64 createdAt = 0;
    qint64 endedAt = 0;
};

enum class EnvironmentKind { Personal, Staging, Production, Other };
QString environmentKindName(EnvironmentKind kind);
Result<EnvironmentKind> environmentKindFromName(const QString &name);

struct EnvironmentRecord {
    EnvironmentId id;
    ProjectId project;
    QString name;
    EnvironmentKind kind = EnvironmentKind::Other;
    int position = 0;
    qint64 createdAt = 0;
    QJsonObject settings = {}; ///< channel, rules of approval
    qint64 rowVersion = 1;
};

/// What one prompt is in one environment (for one application; empty: any).
struct BindingRecord {
    QUuid id;
    ProjectId project;
    QString application;
    EnvironmentId environment;
    PromptId prompt;
    EnvironmentPointer pointer;
    PersonId updatedBy;
    qint64 updatedAt = 0;
};

/// Projects, their people and environments.
class ProjectRepository final : public MemberStore
{
public:
    ProjectRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<void> insertProject(const ProjectRecord &project);
    Result<std::optional<ProjectRecord>> findProject(const QString &name);
    Result<QList<ProjectRecord>> projects();

    Result<void> insertPerson(const PersonRecord &person);
    Result<std::optional<PersonRecord>> findPerson(const PersonId &id);
    Result<void> insertMember(const MemberRecord &member);
    Result<QList<MemberRecord>> members(const ProjectId &project);
    Result<std::optional<Role>> roleOf(const ProjectId &project, const PersonId &person) override;

    Result<void> insertEnvironment(const EnvironmentRecord &environment);
    /// Stores kind, position and settings if the row version is the stored one (Conflict otherwise), and counts it up.
    Result<void> updateEnvironment(EnvironmentRecord &environment);
    Result<QList<EnvironmentRecord>> environments(const ProjectId &project);
    Result<std::optional<EnvironmentRecord>> findEnvironment(const ProjectId &project, const QString &name);

    /// Sets a pointer (an empty split: nothing runs there any more) if its stored generation is @p expectedGeneration
    /// (0: none yet); Conflict otherwise.
    Result<void> setBinding(const BindingRecord &binding, qint64 expectedGeneration);
    Result<std::optional<BindingRecord>> findBinding(const ProjectId &project, const QString &application,
                                                     const EnvironmentId &environment, const PromptId &prompt);
    Result<QList<BindingRecord>> bindings(const ProjectId &project);
    /// A number for every environment that changes whenever its rules or what runs in it do.
    Result<QHash<EnvironmentId, qint64>> environmentMarks(const ProjectId &project);

private:
    Result<QVariant> sealedSettings(const EnvironmentRecord &environment) const;
    Result<BindingRecord> readBinding(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
