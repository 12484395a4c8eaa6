// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/rollbacktargets.h"

namespace promptlab {

namespace {

struct RollbackTargetsText {
    Q_DECLARE_TR_FUNCTIONS(RollbackTargets)
};

} // namespace

Result<QList<DeployedVersion>> versionsRunBefore(DeploymentRepository &plans, const ProjectId &project,
                                                 const PromptId &prompt, const QString &application,
                                                 const EnvironmentId &environment)
{
    PL_TRY(const auto prompts, plans.planPrompts(project));
    PL_TRY(QList<DeploymentExecutionRecord> executions, plans.executions(project));
    std::sort(executions.begin(), executions.end(),
              [](const DeploymentExecutionRecord &a, const DeploymentExecutionRecord &b) {
                  return a.completedAt == b.completedAt ? b.id < a.id : a.completedAt > b.completedAt;
              });
    QList<DeployedVersion> found;
    const auto add = [&found](const DeployedVersion &version) {
        if (!version.isNull() && !found.contains(version))
            found.append(version);
    };
    for (const bool before : {false, true}) {
        for (const DeploymentExecutionRecord &execution : std::as_const(executions)) {
            if (execution.environment != environment || execution.status != ExecutionStatus::Completed
                || prompts.value(execution.plan) != prompt)
                continue;
            PL_TRY(const ExecutionData data, ExecutionData::of(execution));
            if (data.application == application)
                add(before ? data.stable : data.fresh);
        }
    }
    return found;
}

Result<QList<PlanTarget>> RollbackTargets::targetsFor(const LoadedPlan &plan, const RollbackRequest &request)
{
    QList<PlanTarget> chosen;
    const bool all = request.scope.value_or(plan.data.request.rollbackScope) == RollbackScope::All;
    for (const PlanTarget &target : plan.data.targets) {
        // The last one that was switched is the first to go back.
        if (request.environment.isEmpty() ? all || plan.data.targets.size() == 1 : target.name == request.environment)
            chosen.prepend(target);
    }
    if (!chosen.isEmpty())
        return chosen;
    QStringList names;
    for (const PlanTarget &target : plan.data.targets)
        names.append(target.name);
    return makeError(ErrorCode::InvalidInput,
                     request.environment.isEmpty()
                         ? RollbackTargetsText::tr("The plan went to several environments (%1); name one, or go back"
                                                   " with scope all")
                               .arg(names.join(QStringLiteral(", ")))
                         : RollbackTargetsText::tr("The plan did not go to \"%1\"; it went to: %2")
                               .arg(request.environment.left(100), names.join(QStringLiteral(", "))));
}

Result<int> RollbackTargets::previousVersion(const LoadedPlan &plan, const PlanTarget &target)
{
    PL_TRY(const DeployedVersion now,
           m_work.running(plan.record.prompt, plan.data.request.application, target.environment, target.name));
    if (now != plan.data.fresh)
        return makeError(ErrorCode::Conflict,
                         RollbackTargetsText::tr("\"%1\" has moved on to version %2 since this plan; name the version"
                                                 " that it should go back to")
                             .arg(target.name)
                             .arg(now.number));
    PL_TRY(const QList<DeploymentExecutionRecord> executions, m_work.executions(plan));
    for (const DeploymentExecutionRecord &execution : executions) {
        if (execution.environment != target.environment)
            continue;
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        if (!data.stable.isNull())
            return data.stable.number;
    }
    return makeError(
        ErrorCode::Conflict,
        RollbackTargetsText::tr("Nothing ran in \"%1\" before this plan, so there is nothing to go back to")
            .arg(target.name));
}

Result<DeploymentRequest> RollbackTargets::requestFor(const LoadedPlan &plan, const RollbackRequest &request)
{
    PL_TRY(const QList<PlanTarget> targets, targetsFor(plan, request));
    DeploymentRequest wanted;
    wanted.promptId = plan.data.request.promptId;
    wanted.application = plan.data.request.application;
    wanted.requireApproval = false;
    wanted.rollbackScope = plan.data.request.rollbackScope;
    wanted.note = request.reason;
    std::optional<int> version;
    for (const PlanTarget &target : targets) {
        wanted.targetEnvironments.append(target.name);
        if (request.toVersion.isEmpty()) {
            PL_TRY(const int previous, previousVersion(plan, target));
            if (version && *version != previous)
                return makeError(
                    ErrorCode::Conflict,
                    RollbackTargetsText::tr("Different versions ran in these environments before; roll them"
                                            " back one by one"));
            version = previous;
            continue;
        }
        PL_TRY(const auto known, versionsRunBefore(m_work.plans(), plan.record.project, plan.record.prompt,
                                                   wanted.application, target.environment));
        QStringList numbers;
        for (const DeployedVersion &candidate : known) {
            numbers.append(QString::number(candidate.number));
            if (numbers.last() == request.toVersion)
                version = candidate.number;
        }
        if (!numbers.contains(request.toVersion))
            return makeError(ErrorCode::Conflict,
                             RollbackTargetsText::tr("Version %1 was never completed in \"%2\"; there are: %3")
                                 .arg(request.toVersion.left(40), target.name, numbers.join(QStringLiteral(", "))));
    }
    wanted.toVersion = QString::number(version.value_or(0));
    return wanted;
}

} // namespace promptlab
