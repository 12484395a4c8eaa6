// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/plansuccession.h"

#include "core/store/deploymentrepository.h"

namespace promptlab {

namespace {

struct PlanSuccessionText {
    Q_DECLARE_TR_FUNCTIONS(PlanSuccession)
};

} // namespace

Result<PlanSuccession> PlanSuccession::of(Connection &db, const FieldCipher &cipher, const ProjectId &project)
{
    PlanSuccession succession;
    DeploymentRepository repository(db, cipher);
    PL_TRY(succession.m_plans, repository.planLinks(project));
    PL_TRY(const auto bindings, ProjectRepository(db, cipher).bindings(project));
    for (const BindingRecord &binding : bindings) {
        QList<VersionId> &runs = succession.m_runs[{binding.environment, binding.prompt, binding.application}];
        for (const EnvironmentPointer::Share &share : binding.pointer.split)
            runs.append(share.version);
    }
    PL_TRY(const auto executions, repository.executions(project));
    for (const DeploymentExecutionRecord &execution : executions) {
        if (execution.status != ExecutionStatus::Completed)
            continue;
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        const PromptId prompt = succession.m_plans.value(execution.plan).prompt;
        succession.m_stays[{execution.environment, prompt, data.application}].append(
            {execution.plan, data.stable.id, data.fresh.id, execution.completedAt, execution.id});
    }
    for (QList<Stay> &stays : succession.m_stays) {
        std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) {
            return a.completedAt == b.completedAt ? a.id < b.id : a.completedAt < b.completedAt;
        });
    }
    return succession;
}

void PlanSuccession::describe(const ReadPlan &plan, PlanSummary &view) const
{
    if (plan.record.status != PlanStatus::Completed)
        return;
    bool wayBack = false;
    for (const PlanTarget &target : plan.data.targets) {
        const Place place{target.environment, plan.record.prompt, plan.data.request.application};
        const QList<Stay> stays = m_stays.value(place);
        const QList<VersionId> runs = m_runs.value(place);
        const auto mine = std::find_if(stays.cbegin(), stays.cend(),
                                       [&plan](const Stay &stay) { return stay.plan == plan.record.id; });
        for (const Stay &stay : stays) {
            for (const VersionId &version : {stay.stable, stay.fresh})
                wayBack = wayBack || (!version.isNull() && !runs.contains(version));
        }
        if (mine == stays.cend())
            continue;
        if (const auto next = mine + 1; next != stays.cend()) {
            const PlanLink follower = m_plans.value(next->plan);
            view.followedBy = follower.number;
            view.takenBack = view.takenBack || follower.linkedTo == plan.record.id;
        } else if (runs == QList<VersionId>{mine->fresh}) {
            view.runsIn.append(target.name);
        }
    }
    if (!wayBack)
        view.noWayBack = view.environments.size() == 1
                           ? PlanSuccessionText::tr("Nothing else ran in \"%1\", so there is nothing to go back to")
                                 .arg(view.environments.first())
                           : PlanSuccessionText::tr("Nothing else ran in these environments, so there is nothing to go"
                                                    " back to");
}

} // namespace promptlab
