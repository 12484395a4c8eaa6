// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/deploymentreader.h"

#include "core/deployment/executionmachine.h"
#include "core/deployment/filechannel.h"
#include "core/deployment/planactions.h"
#include "core/deployment/planhistory.h"
#include "core/deployment/planmachine.h"
#include "core/deployment/plansuccession.h"
#include "core/deployment/publisher.h"
#include "core/deployment/rollbacktargets.h"
#include "core/store/promptrepository.h"

namespace promptlab {

namespace {

struct DeploymentReaderText {
    Q_DECLARE_TR_FUNCTIONS(DeploymentReader)
};

constexpr int mostPlans = 100'000;

bool plansForApproval(PlanStatus status)
{
    return status == PlanStatus::AwaitingApproval || status == PlanStatus::Scheduled;
}

/// Whether the rules of now count, since nothing was asked yet.
bool planAsksLater(PlanStatus status)
{
    return status == PlanStatus::Draft || status == PlanStatus::Gating;
}

int weightSetOf(const DeploymentExecutionRecord &record, const ExecutionData &data)
{
    switch (record.status) {
    case ExecutionStatus::Shifting:
    case ExecutionStatus::Monitoring:
    case ExecutionStatus::Holding:
    case ExecutionStatus::Paused:
    case ExecutionStatus::Baking:
    case ExecutionStatus::Completed: return data.steps.value(record.currentStage);
    case ExecutionStatus::Pending:
    case ExecutionStatus::RollingBack:
    case ExecutionStatus::RolledBack:
    case ExecutionStatus::RollbackFailed:
    case ExecutionStatus::Cancelled:
    case ExecutionStatus::Superseded: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> DeploymentReader::look()
{
    m_around.me = m_context.actor.person;
    m_around.selfAttested = m_context.actor.selfAttested;
    m_around.now = m_now;
    ProjectRepository projects(m_db, m_cipher);
    PL_TRY(m_around.members, projects.members(m_context.project));
    for (const MemberRecord &member : std::as_const(m_around.members)) {
        if (member.person == m_around.me && member.endedAt == 0)
            m_around.myRole = member.role;
        // A member that another process added a moment ago has a key that is not known here yet: no name, no failure.
        const auto person = projects.findPerson(member.person);
        if (person.ok() && *person && (*person)->erasedAt == 0)
            m_around.names.insert(member.person, (*person)->name);
    }
    PL_TRY(m_around.environments, projects.environments(m_context.project));
    for (const EnvironmentRecord &environment : std::as_const(m_around.environments)) {
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(environment));
        m_around.rules.insert(environment.id, rules);
    }
    return lookAtDrifts();
}

Result<void> DeploymentReader::lookAtDrifts()
{
    QHash<QUuid, ObservedDrift> all;
    for (const EnvironmentRecord &environment : std::as_const(m_around.environments))
        all.insert(observedDrifts(environment));
    if (all.isEmpty())
        return {};
    PL_TRY(const auto bindings, ProjectRepository(m_db, m_cipher).bindings(m_context.project));
    for (const BindingRecord &binding : bindings) {
        // Without a channel, or after another deployment, it says nothing any more.
        const auto drift = all.constFind(binding.id);
        if (drift != all.constEnd() && drift->generation == binding.pointer.generation
            && !m_around.rules.value(binding.environment).channelFolder.isEmpty())
            m_around.drifts.append({binding, *drift});
    }
    return {};
}

Result<QString> DeploymentReader::promptKey(const PromptId &prompt)
{
    if (const auto known = m_around.promptKeys.constFind(prompt); known != m_around.promptKeys.constEnd())
        return *known;
    PL_TRY(const auto found, PromptRepository(m_db, m_cipher).find(prompt));
    const QString key = found ? found->key : QString();
    m_around.promptKeys.insert(prompt, key);
    return key;
}

Result<DeployedVersion> DeploymentReader::version(const VersionId &id)
{
    PL_TRY(const auto found,
           m_db.first<DeployedVersion>(QStringLiteral("SELECT number, content_hash FROM prompt_version WHERE id = ?"),
                                       {sqlId(id)}, [&id](const Row &row) -> Result<DeployedVersion> {
                                           return DeployedVersion{id, int(row.integer(0)), row.text(1)};
                                       }));
    return found.value_or(DeployedVersion{id, 0, {}});
}

Result<ReadPlan> DeploymentReader::read(const DeploymentPlanRecord &record, QList<DeploymentExecutionRecord> executions)
{
    ReadPlan plan{record, {}, {}, {}};
    PL_TRY(plan.data, PlanData::of(record));
    for (const PlanTarget &target : std::as_const(plan.data.targets)) {
        for (const DeploymentExecutionRecord &execution : std::as_const(executions)) {
            if (execution.environment == target.environment)
                plan.executions.append(execution);
        }
    }
    return plan;
}

Result<ExecutionView> DeploymentReader::execution(const DeploymentExecutionRecord &record, const PromptId &prompt) const
{
    PL_TRY(const ExecutionData data, ExecutionData::of(record));
    ExecutionView view;
    view.id = record.id;
    view.environment = record.environment;
    view.environmentName = m_around.environmentName(record.environment);
    view.attempt = record.attempt;
    view.status = record.status;
    view.resumeStatus = record.resumeStatus;
    view.steps = data.steps;
    view.currentStep = record.currentStage;
    view.stable = data.stable;
    view.fresh = data.fresh;
    view.weightSet = weightSetOf(record, data);
    if (data.confirmedGeneration == record.generation && record.generation > 0)
        view.weightSeen = view.weightSet;
    for (const ObservedBinding &observed : m_around.drifts) {
        if (view.weightSeen && observed.binding.environment == record.environment && observed.binding.prompt == prompt
            && observed.binding.application == data.application
            && observed.binding.pointer.generation == record.generation) {
            view.drift = DriftView{observed.drift.text(), observed.drift.seenAt};
            view.weightSeen.reset(); // nobody sees it any more
        }
    }
    view.generation = record.generation;
    view.observedSeconds = record.observedSeconds;
    view.monitoringSeconds = record.status == ExecutionStatus::Baking ? data.bakeSeconds : data.monitoringSeconds;
    view.startedAt = record.startedAt;
    view.completedAt = record.completedAt;
    view.channel = data.channel;
    // Kept in the language of the day when it was reached; said in today's, where it is the same channel.
    const QString folder = m_around.rules.value(record.environment).channelFolder;
    if (!folder.isEmpty() && data.channel.endsWith(QLatin1Char(' ') + folder))
        view.channel = FileChannel::describe(folder);
    view.drainSeconds = data.drainSeconds;
    view.cause = data.cause;
    view.error = record.error;
    view.tries = data.tries;
    view.nextTryAt = data.nextTryAt;
    return view;
}

bool DeploymentReader::counts(const ReadPlan &plan, const ApprovalRecord &approval) const
{
    return approval.decision == ApprovalDecision::Approved && approval.voidedAt == 0
        && approval.subjectHash == plan.data.subjectHash && (approval.expiresAt == 0 || approval.expiresAt > m_now);
}

bool DeploymentReader::waitsForMe(const ReadPlan &plan, bool differs) const
{
    if (plan.record.status == PlanStatus::AwaitingApproval) {
        const bool decided = std::any_of(plan.approvals.begin(), plan.approvals.end(), [&](const ApprovalRecord &a) {
            return a.person == m_around.me && counts(plan, a);
        });
        return !decided && m_around.mayApprove(plan.record, plan.data, m_around.me).allowed;
    }
    if (plan.record.status == PlanStatus::Scheduled)
        return m_around.mayExecute(plan.data).allowed;
    if (plan.record.status == PlanStatus::RollbackFailed)
        return m_around.may(Permission::ChangeEnvironments).allowed;
    // Something else is there than was published: who may publish has to look at it.
    return plan.record.status == PlanStatus::Completed && differs && m_around.mayExecute(plan.data).allowed;
}

Result<PlanSummary> DeploymentReader::summary(const ReadPlan &plan)
{
    const PlanData &data = plan.data;
    PlanSummary view;
    view.id = plan.record.id;
    view.number = plan.record.number;
    view.status = plan.record.status;
    view.prompt = plan.record.prompt;
    PL_TRY(view.promptKey, promptKey(plan.record.prompt));
    view.application = data.request.application;
    for (const PlanTarget &target : data.targets)
        view.environments.append(m_around.environmentName(target.environment));
    view.strategy = data.request.strategy;
    view.fresh = data.fresh;
    view.stable = data.targets.isEmpty() ? DeployedVersion() : data.targets.first().stable;
    view.requestedBy = m_around.person(plan.record.createdBy);
    view.selfAttested = data.selfAttested;
    view.createdAt = plan.record.createdAt;
    view.updatedAt = plan.record.updatedAt;
    view.endedAt = planHasEnded(plan.record.status) ? plan.record.updatedAt : 0;
    view.approvalNeeded = data.approvalNeeded;
    view.quorum = data.quorum;
    if (planAsksLater(plan.record.status)) {
        QList<EnvironmentRules> asked;
        for (const PlanTarget &target : data.targets)
            asked.append(m_around.rules.value(target.environment));
        const ApprovalNeed need = approvalNeed(data.request.requireApproval, data.request.minApprovals, asked);
        view.approvalNeeded = need.needed && !data.rollback;
        view.quorum = view.approvalNeeded ? need.quorum : 0;
    }
    for (const ApprovalRecord &approval : plan.approvals)
        view.approvals += counts(plan, approval) ? 1 : 0;
    view.approvalUntil = plan.record.status == PlanStatus::AwaitingApproval ? data.approvalUntil : 0;
    if (plan.record.status == PlanStatus::AwaitingApproval) {
        for (const MemberRecord &member : std::as_const(m_around.members)) {
            const bool decided =
                std::any_of(plan.approvals.begin(), plan.approvals.end(), [&](const ApprovalRecord &approval) {
                    return approval.person == member.person && counts(plan, approval);
                });
            if (!decided && m_around.mayApprove(plan.record, data, member.person).allowed)
                view.waitsFor.append(m_around.names.value(member.person));
        }
    }
    view.rollback = data.rollback;
    view.linkedTo = plan.record.retryOf;
    for (const DeploymentExecutionRecord &record : plan.executions) {
        PL_TRY(const ExecutionView one, execution(record, plan.record.prompt));
        if (view.executions.isEmpty())
            view.stable = one.stable;
        if (view.error.isEmpty())
            view.error = one.error;
        view.executions.append(one);
    }
    const bool differs = std::any_of(view.executions.begin(), view.executions.end(),
                                     [](const ExecutionView &one) { return one.drift.has_value(); });
    view.waitsForMe = waitsForMe(plan, differs);
    return view;
}

Result<QList<PlanSummary>> DeploymentReader::plans(const PlanFilter &filter)
{
    PL_CHECK(look());
    DeploymentRepository repository(m_db, m_cipher);
    PL_TRY(const auto records, repository.plans(m_context.project, mostPlans));
    PL_TRY(const auto executions, repository.executions(m_context.project));
    QHash<PlanId, QList<DeploymentExecutionRecord>> byPlan;
    for (const DeploymentExecutionRecord &record : executions)
        byPlan[record.plan].append(record);
    PL_TRY(const PlanSuccession succession, PlanSuccession::of(m_db, m_cipher, m_context.project));
    QList<PlanSummary> found;
    for (const DeploymentPlanRecord &record : records) {
        if (found.size() >= filter.limit)
            break;
        if (filter.activeOnly && planHasEnded(record.status))
            continue;
        PL_TRY(ReadPlan plan, read(record, byPlan.value(record.id)));
        if (plansForApproval(record.status)) {
            PL_TRY(plan.approvals, ApprovalRepository(m_db, m_cipher).list(record.id));
        }
        PL_TRY(PlanSummary view, summary(plan));
        succession.describe(plan, view);
        const bool wanted = (filter.promptKey.isEmpty() || view.promptKey == filter.promptKey)
                         && (filter.environment.isEmpty() || view.environments.contains(filter.environment));
        if (wanted)
            found.append(view);
    }
    return found;
}

Result<PlanSummary> DeploymentReader::find(int number)
{
    PL_CHECK(look());
    DeploymentRepository repository(m_db, m_cipher);
    PL_TRY(const auto record, repository.findPlanByNumber(m_context.project, number));
    if (!record)
        return makeError(ErrorCode::NotFound, number == 0
                                                  ? DeploymentReaderText::tr("There are no plans yet")
                                                  : DeploymentReaderText::tr("There is no plan %1").arg(number));
    PL_TRY(const auto executions, repository.executions(record->id));
    PL_TRY(ReadPlan plan, read(*record, executions));
    PL_TRY(plan.approvals, ApprovalRepository(m_db, m_cipher).list(record->id));
    PL_TRY(PlanSummary view, summary(plan));
    PL_TRY(const PlanSuccession succession, PlanSuccession::of(m_db, m_cipher, m_context.project));
    succession.describe(plan, view);
    return view;
}

Result<PlanDetails> DeploymentReader::details(const PlanId &id)
{
    PL_CHECK(look());
    DeploymentRepository repository(m_db, m_cipher);
    PL_TRY(const auto record, repository.findPlan(id));
    if (!record || record->project != m_context.project)
        return makeError(ErrorCode::NotFound, DeploymentReaderText::tr("There is no such plan"));
    PL_TRY(const auto executions, repository.executions(id));
    PL_TRY(ReadPlan plan, read(*record, executions));
    PL_TRY(plan.approvals, ApprovalRepository(m_db, m_cipher).list(id));
    PlanDetails view;
    PL_TRY(view.summary, summary(plan));
    PL_TRY(const PlanSuccession succession, PlanSuccession::of(m_db, m_cipher, m_context.project));
    succession.describe(plan, view.summary);
    view.request = plan.data.request;
    view.planHash = plan.record.planHash;
    view.subjectHash = plan.data.subjectHash;
    view.lastEditor = m_around.person(plan.data.lastEditor);
    view.personalOnly = plan.data.personalOnly;
    view.gates = plan.data.gates;
    for (const ApprovalRecord &approval : std::as_const(plan.approvals))
        view.approvals.append({approval.id, m_around.person(approval.person), approval.decision, approval.note,
                               approval.subjectHash, approval.selfAttested, approval.createdAt, approval.expiresAt,
                               counts(plan, approval)});
    PL_TRY(view.events, planHistory(m_db, m_cipher, plan, m_around));
    PL_TRY(view.actions, planActions(plan, view.summary, m_around));
    return view;
}

std::optional<InboxItem::Why> DeploymentReader::inboxReason(const ReadPlan &plan, const PlanSummary &summary,
                                                            const QList<PlanId> &retried) const
{
    const bool mine = plan.record.createdBy == m_around.me;
    switch (plan.record.status) {
    case PlanStatus::AwaitingApproval:
        return summary.waitsForMe ? std::optional(InboxItem::Why::Approve) : std::nullopt;
    case PlanStatus::Scheduled: return summary.waitsForMe ? std::optional(InboxItem::Why::Execute) : std::nullopt;
    case PlanStatus::RollbackFailed: return summary.waitsForMe ? std::optional(InboxItem::Why::Failed) : std::nullopt;
    case PlanStatus::Executing:
        return mine && !summary.error.isEmpty() ? std::optional(InboxItem::Why::Failed) : std::nullopt;
    case PlanStatus::Completed: return summary.waitsForMe ? std::optional(InboxItem::Why::Differs) : std::nullopt;
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::Expired:
        return mine && !retried.contains(plan.record.id) ? std::optional(InboxItem::Why::MineRejected) : std::nullopt;
    case PlanStatus::Draft:
    case PlanStatus::Gating:
    case PlanStatus::RolledBack:
    case PlanStatus::Cancelled:
    case PlanStatus::Superseded: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Result<QList<InboxItem>> DeploymentReader::inbox()
{
    PL_CHECK(look());
    DeploymentRepository repository(m_db, m_cipher);
    PL_TRY(const auto records, repository.plans(m_context.project, mostPlans));
    QList<PlanId> retried;
    for (const DeploymentPlanRecord &record : records) {
        if (!record.retryOf.isNull())
            retried.append(record.retryOf);
    }
    QList<InboxItem> items;
    for (const DeploymentPlanRecord &record : records) {
        PL_TRY(const auto executions, repository.executions(record.id));
        PL_TRY(ReadPlan plan, read(record, executions));
        PL_TRY(plan.approvals, ApprovalRepository(m_db, m_cipher).list(record.id));
        PL_TRY(const PlanSummary view, summary(plan));
        if (const auto why = inboxReason(plan, view, retried))
            items.append({*why, view, record.updatedAt, view.approvalUntil});
    }
    // What ends first comes first; what never ends comes last, the oldest first.
    std::stable_sort(items.begin(), items.end(), [](const InboxItem &a, const InboxItem &b) {
        if ((a.until == 0) != (b.until == 0))
            return b.until == 0;
        return a.until == b.until ? a.since < b.since : a.until < b.until;
    });
    return items;
}

Result<QList<RunningPrompt>> DeploymentReader::running(const EnvironmentId &environment,
                                                       const QList<BindingRecord> &bindings,
                                                       const QList<ReadPlan> &live)
{
    QList<RunningPrompt> list;
    for (const BindingRecord &binding : bindings) {
        if (binding.environment != environment)
            continue;
        RunningPrompt prompt;
        prompt.prompt = binding.prompt;
        PL_TRY(prompt.promptKey, promptKey(binding.prompt));
        prompt.application = binding.application;
        for (const EnvironmentPointer::Share &share : binding.pointer.split) {
            PL_TRY(const DeployedVersion shown, version(share.version));
            prompt.split.append({shown, share.weight});
        }
        prompt.generation = binding.pointer.generation;
        prompt.binding = binding.id;
        for (const ObservedBinding &observed : std::as_const(m_around.drifts)) {
            if (observed.binding.id == binding.id)
                prompt.drift = DriftView{observed.drift.text(), observed.drift.seenAt};
        }
        prompt.updatedAt = binding.updatedAt;
        prompt.updatedBy = m_around.person(binding.updatedBy);
        PL_TRY(const auto publisher, publisherOf(m_db, m_cipher, binding));
        prompt.published = publisher.has_value();
        prompt.selfAttested = publisher && publisher->selfAttested;
        for (const ReadPlan &plan : live) {
            const bool here = std::any_of(plan.data.targets.cbegin(), plan.data.targets.cend(),
                                          [&](const PlanTarget &target) { return target.environment == environment; });
            if (!here || plan.record.prompt != binding.prompt || plan.data.request.application != binding.application
                || (prompt.activePlanStatus == PlanStatus::Executing && plan.record.status != PlanStatus::Executing))
                continue;
            prompt.activePlan = plan.record.id;
            prompt.activePlanNumber = plan.record.number;
            prompt.activePlanStatus = plan.record.status;
        }
        list.append(prompt);
    }
    std::sort(list.begin(), list.end(),
              [](const RunningPrompt &a, const RunningPrompt &b) { return a.promptKey < b.promptKey; });
    return list;
}

/// What was submitted and has not ended, oldest first. A draft is nobody's business yet.
Result<QList<ReadPlan>> DeploymentReader::plansUnderWay()
{
    PL_TRY(const auto records, DeploymentRepository(m_db, m_cipher).livePlans());
    QList<ReadPlan> plans;
    for (const DeploymentPlanRecord &record : records) {
        if (record.project != m_context.project)
            continue;
        PL_TRY(const ReadPlan plan, read(record, {}));
        plans.append(plan);
    }
    return plans;
}

Result<QList<EnvironmentView>> DeploymentReader::environments()
{
    PL_CHECK(look());
    PL_TRY(const auto bindings, ProjectRepository(m_db, m_cipher).bindings(m_context.project));
    PL_TRY(const QList<ReadPlan> live, plansUnderWay());
    QList<EnvironmentView> views;
    for (const EnvironmentRecord &record : std::as_const(m_around.environments)) {
        const EnvironmentRules rules = m_around.rules.value(record.id);
        EnvironmentView view;
        view.id = record.id;
        view.name = record.name;
        view.kind = record.kind;
        view.channelFolder = rules.channelFolder;
        view.approvalRequired = rules.approvalRequired;
        view.minApprovals = rules.minApprovals;
        for (const PersonId &person : rules.approvers)
            view.approvers.append(m_around.person(person));
        PL_TRY(view.running, running(record.id, bindings, live));
        views.append(view);
    }
    return views;
}

Result<QList<DeployedVersion>> DeploymentReader::rollbackTargets(const QString &promptKey, const QString &application,
                                                                 const QString &environment)
{
    PL_TRY(const auto prompt, PromptRepository(m_db, m_cipher).findByKey(m_context.project, promptKey));
    PL_TRY(const auto place, ProjectRepository(m_db, m_cipher).findEnvironment(m_context.project, environment));
    if (!prompt || !place)
        return makeError(ErrorCode::NotFound,
                         prompt ? DeploymentReaderText::tr("There is no environment \"%1\"").arg(environment.left(100))
                                : DeploymentReaderText::tr("There is no prompt \"%1\"").arg(promptKey.left(100)));
    DeploymentRepository repository(m_db, m_cipher);
    PL_TRY(QList<DeployedVersion> known,
           versionsRunBefore(repository, m_context.project, prompt->id, application, place->id));
    PL_TRY(const auto binding,
           ProjectRepository(m_db, m_cipher).findBinding(m_context.project, application, place->id, prompt->id));
    if (binding) {
        for (const EnvironmentPointer::Share &share : binding->pointer.split)
            known.removeIf([&share](const DeployedVersion &version) { return version.id == share.version; });
    }
    return known;
}

} // namespace promptlab
