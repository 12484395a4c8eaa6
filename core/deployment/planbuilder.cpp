// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/planbuilder.h"

#include "core/deployment/plancommands.h"
#include "core/deployment/publisher.h"
#include "core/store/versionresolver.h"

namespace promptlab {

namespace {

struct PlanBuilderText {
    Q_DECLARE_TR_FUNCTIONS(PlanBuilder)
};

/// A member that has not left, with the name.
struct ActiveMember {
    PersonId person;
    QString name;
    Role role = Role::Viewer;
};

Result<QList<ActiveMember>> activeMembers(DeploymentWork &work)
{
    ProjectRepository projects(work.work().db(), work.work().cipher());
    PL_TRY(const QList<MemberRecord> members, projects.members(work.work().context().project));
    QList<ActiveMember> active;
    for (const MemberRecord &member : members) {
        if (member.endedAt != 0)
            continue;
        const auto person = projects.findPerson(member.person);
        const bool named = person.ok() && *person && (*person)->erasedAt == 0;
        active.append({member.person, named ? (*person)->name : QString(), member.role});
    }
    return active;
}

} // namespace

Result<bool> PlanBuilder::mayApprove(const LoadedPlan &plan, const PersonId &person, Role role)
{
    AuthorizationRequest request;
    request.permission = Permission::ApprovePlan;
    request.role = role;
    request.listed = true;
    for (const PlanTarget &target : plan.data.targets) {
        PL_TRY(const EnvironmentRecord environment, m_work.environment(target.environment));
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(environment));
        request.listed = request.listed && rules.approvers.contains(person);
    }
    return authorize(request).allowed;
}

Result<QList<PersonId>> PlanBuilder::eligibleApprovers(const LoadedPlan &plan)
{
    PL_TRY(const QList<ActiveMember> members, activeMembers(m_work));
    QList<PersonId> eligible;
    for (const ActiveMember &member : members) {
        if (!plan.data.approvers.isEmpty() && !plan.data.approvers.contains(member.person))
            continue;
        PL_TRY(const bool may, mayApprove(plan, member.person, member.role));
        const Decision eyes = checkFourEyes(member.person, planInvolvement(plan), plan.data.personalOnly,
                                            plan.data.request.allowSelfApproval);
        if (may && eyes.allowed)
            eligible.append(member.person);
    }
    return eligible;
}

/// Whether a deployment put what runs there. What was imported runs as far as this workspace knows, and can still be
/// put into a channel.
Result<bool> PlanBuilder::isPublished(const LoadedPlan &plan, const EnvironmentId &environment)
{
    UnitOfWork &work = m_work.work();
    ProjectRepository projects(work.db(), work.cipher());
    PL_TRY(const auto binding, projects.findBinding(work.context().project, plan.data.request.application, environment,
                                                    plan.record.prompt));
    if (!binding)
        return false;
    PL_TRY(const auto publisher, publisherOf(work.db(), work.cipher(), *binding));
    return publisher.has_value();
}

Result<QStringList> PlanBuilder::pinTargets(LoadedPlan &plan, QStringList problems)
{
    plan.data.personalOnly = true;
    for (const QString &name : plan.data.request.targetEnvironments) {
        const auto environment = m_work.environment(name);
        if (!environment.ok() && environment.error().code != ErrorCode::NotFound)
            return environment.error();
        if (!environment.ok()) {
            problems += environment.error().message;
            continue;
        }
        const auto stable =
            m_work.running(plan.record.prompt, plan.data.request.application, environment->id, environment->name);
        if (!stable.ok() && stable.error().code != ErrorCode::Conflict)
            return stable.error();
        // While another deployment shifts traffic there, what is stable is known only when it has ended.
        const DeployedVersion before = stable.valueOr({});
        PL_TRY(const bool published, isPublished(plan, environment->id));
        if (!before.isNull() && published && before.contentHash == plan.data.fresh.contentHash)
            problems += PlanBuilderText::tr("\"%1\" runs version %2 of \"%3\" already, with the same content")
                            .arg(environment->name)
                            .arg(before.number)
                            .arg(plan.data.request.promptId);
        plan.data.personalOnly = plan.data.personalOnly && environment->kind == EnvironmentKind::Personal;
        plan.data.targets.append({environment->id, environment->name, before});
    }
    if (plan.data.request.allowSelfApproval && !plan.data.personalOnly)
        problems += PlanBuilderText::tr("Approving one's own plan is possible only where every environment is of kind"
                                        " personal");
    return problems;
}

Result<QStringList> PlanBuilder::pinApprovers(LoadedPlan &plan, QStringList problems)
{
    if (plan.data.request.approvers.isEmpty())
        return problems;
    PL_TRY(const QList<ActiveMember> members, activeMembers(m_work));
    QStringList names;
    for (const ActiveMember &member : members)
        names.append(member.name);
    for (const QString &name : plan.data.request.approvers) {
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&name](const ActiveMember &member) { return member.name == name; });
        if (found == members.end()) {
            problems += PlanBuilderText::tr("There is no member \"%1\"; there are: %2")
                            .arg(name.left(100), names.join(QStringLiteral(", ")));
            continue;
        }
        PL_TRY(const bool may, mayApprove(plan, found->person, found->role));
        if (!may) {
            m_need = PlanNeed::ApproverRight;
            problems +=
                PlanBuilderText::tr("%1 may not approve for these environments; an admin can put them on the list"
                                    " of approvers")
                    .arg(name);
        }
        plan.data.approvers.append(found->person);
    }
    return problems;
}

Result<LoadedPlan> PlanBuilder::build(DeploymentRequest request)
{
    QStringList problems = deploymentProblems(request);
    const Context &context = m_work.work().context();
    LoadedPlan plan;
    plan.data.request = request;
    if (!request.promptId.isEmpty()) {
        VersionResolver resolver(m_work.work().db(), m_work.work().cipher());
        const QString reference =
            request.toVersion.isEmpty() ? request.promptId : request.promptId + QLatin1Char('@') + request.toVersion;
        PL_TRY(const ResolvedVersion resolved, resolver.resolve(context.project, reference));
        if (resolved.prompt.archivedAt != 0)
            return makeError(
                ErrorCode::Conflict,
                PlanBuilderText::tr("\"%1\" is archived; restore it before it is deployed").arg(resolved.prompt.key));
        plan.record.prompt = resolved.prompt.id;
        plan.data.fresh = {resolved.version.id, resolved.version.number, resolved.version.contentHash};
        plan.data.author = resolved.version.author;
        // A name may point elsewhere tomorrow; what was asked for is what it means now.
        plan.data.request.toVersion = QString::number(resolved.version.number);
        PL_TRY(problems, pinTargets(plan, problems));
        PL_TRY(problems, pinApprovers(plan, problems));
    }
    if (!problems.isEmpty())
        return makeError(ErrorCode::InvalidInput, problems.join(QLatin1Char('\n')), planNeedDetail(m_need));
    if (request.strategy != DeploymentStrategy::Immediate)
        return makeError(ErrorCode::Unsupported,
                         PlanBuilderText::tr("The strategy %1 is not there yet in this version; use immediate")
                             .arg(deploymentStrategyName(request.strategy)));
    plan.data.lastEditor = context.actor.person;
    plan.data.selfAttested = context.actor.selfAttested;
    plan.record.id = PlanId::create(m_work.work().clock());
    plan.record.project = context.project;
    plan.record.createdBy = context.actor.person;
    plan.record.createdAt = plan.record.updatedAt = m_work.work().now();
    return plan;
}

} // namespace promptlab
