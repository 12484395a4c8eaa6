// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/environmentcommands.h"

#include "core/deployment/channeldrift.h"

#include <QDir>

namespace promptlab {

namespace {

struct EnvironmentCommandsText {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentCommands)
};

const char environmentObject[] = "environment";
constexpr int mostEnvironmentApprovals = 10;

} // namespace

Result<std::optional<Error>> EnvironmentCommands::denied(const EnvironmentChange &change, const QString &objectId)
{
    QList<Permission> permissions{Permission::ChangeEnvironments};
    if (change.approvers || change.minApprovals || change.approvalRequired)
        permissions.append(Permission::ChangeApprovers);
    for (const Permission permission : permissions) {
        AuthorizationRequest request;
        request.permission = permission;
        PL_TRY(const Decision decision, m_work.decide(request, QLatin1String(environmentObject), objectId));
        if (!decision.allowed)
            return std::optional(decision.result().error());
    }
    return std::optional<Error>();
}

Result<QList<PersonId>> EnvironmentCommands::people(const QStringList &names)
{
    ProjectRepository projects(m_work.work().db(), m_work.work().cipher());
    PL_TRY(const auto members, projects.members(m_work.work().context().project));
    QHash<QString, PersonId> known;
    for (const MemberRecord &member : members) {
        const auto person = projects.findPerson(member.person);
        if (member.endedAt == 0 && person.ok() && *person && (*person)->erasedAt == 0)
            known.insert((*person)->name, member.person);
    }
    QList<PersonId> found;
    for (const QString &name : names) {
        if (!known.contains(name)) {
            QStringList sorted = known.keys();
            sorted.sort();
            return makeError(ErrorCode::NotFound,
                             EnvironmentCommandsText::tr("There is no member \"%1\"; there are: %2")
                                 .arg(name.left(100), sorted.join(QStringLiteral(", "))));
        }
        if (!found.contains(known.value(name)))
            found.append(known.value(name));
    }
    return found;
}

/// Two environments in one folder would overwrite each other's files.
Result<void> EnvironmentCommands::requireOwnFolder(const EnvironmentRecord &environment, const QString &folder)
{
    PL_TRY(const auto all,
           ProjectRepository(m_work.work().db(), m_work.work().cipher()).environments(environment.project));
    for (const EnvironmentRecord &other : all) {
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(other));
        if (other.id != environment.id && rules.channelFolder == folder)
            return makeError(
                ErrorCode::Conflict,
                EnvironmentCommandsText::tr("The folder \"%1\" belongs to the environment \"%2\"; choose another one")
                    .arg(folder, other.name));
    }
    return {};
}

Result<void> EnvironmentCommands::apply(EnvironmentRecord &environment, const EnvironmentChange &change)
{
    PL_TRY(EnvironmentRules rules, EnvironmentRules::of(environment));
    if (change.channelFolder) {
        if (!change.channelFolder->isEmpty())
            PL_CHECK(requireOwnFolder(environment, *change.channelFolder));
        rules.channelFolder = *change.channelFolder;
    }
    rules.approvalRequired = change.approvalRequired.value_or(rules.approvalRequired);
    rules.minApprovals = change.minApprovals.value_or(rules.minApprovals);
    if (rules.minApprovals < 1 || rules.minApprovals > mostEnvironmentApprovals)
        return makeError(
            ErrorCode::InvalidInput,
            EnvironmentCommandsText::tr("The number of approvals must be 1 to %1").arg(mostEnvironmentApprovals));
    if (change.approvers) {
        PL_TRY(rules.approvers, people(*change.approvers));
    }
    // What its channel was seen to hold stays with it.
    const QHash<QUuid, ObservedDrift> drifts = observedDrifts(environment);
    environment.settings = rules.toJson();
    setObservedDrifts(environment, drifts);
    return {};
}

Result<EnvironmentOutcome> EnvironmentCommands::add(const QString &name, const EnvironmentChange &change)
{
    const ProjectId project = m_work.work().context().project;
    PL_TRY(const auto no, denied(change, project.toString()));
    if (no)
        return EnvironmentOutcome{{}, no};
    PL_CHECK(validatePointerName(name));
    ProjectRepository projects(m_work.work().db(), m_work.work().cipher());
    PL_TRY(const auto all, projects.environments(project));
    for (const EnvironmentRecord &other : all) {
        if (other.name == name)
            return makeError(ErrorCode::AlreadyExists,
                             EnvironmentCommandsText::tr("There is an environment \"%1\" already").arg(name));
    }
    EnvironmentRecord environment{EnvironmentId::create(m_work.work().clock()), project,         name,
                                  change.kind.value_or(EnvironmentKind::Other), int(all.size()), m_work.work().now()};
    PL_CHECK(apply(environment, change));
    PL_CHECK(projects.insertEnvironment(environment));
    m_work.audit(QStringLiteral("environment.add"), QLatin1String(environmentObject), environment.id.toString());
    return EnvironmentOutcome{environment.id};
}

Result<EnvironmentOutcome> EnvironmentCommands::change(const QString &name, const EnvironmentChange &change)
{
    PL_TRY(EnvironmentRecord environment, m_work.environment(name));
    PL_TRY(const auto no, denied(change, environment.id.toString()));
    if (no)
        return EnvironmentOutcome{environment.id, no};
    if (change.kind && *change.kind != environment.kind)
        return makeError(ErrorCode::InvalidInput,
                         EnvironmentCommandsText::tr("The kind of an environment cannot be changed: rules hang on it"));
    PL_CHECK(apply(environment, change));
    ProjectRepository projects(m_work.work().db(), m_work.work().cipher());
    PL_CHECK(projects.updateEnvironment(environment));
    QStringList fields;
    if (change.channelFolder)
        fields.append(QStringLiteral("channel"));
    if (change.approvalRequired || change.minApprovals || change.approvers)
        fields.append(QStringLiteral("approval"));
    m_work.audit(QStringLiteral("environment.change"), QLatin1String(environmentObject), environment.id.toString(), {},
                 fields);
    return EnvironmentOutcome{environment.id};
}

} // namespace promptlab
