// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deployments/fakedeployments.h"

#include "core/deployment/executionmachine.h"
#include "core/deployment/planmachine.h"

namespace promptlab::test {

namespace {

constexpr qint64 minute = 60'000;

template<typename Tag>
Id<Tag> namedId(const QString &name)
{
    return Id<Tag>(QUuid::createUuidV5(QUuid(), name));
}

Error refused(const QString &text)
{
    return makeError(ErrorCode::Conflict, text);
}

} // namespace

DeployedVersion versionOf(int number)
{
    if (number == 0)
        return {};
    DeployedVersion version;
    version.id = namedId<VersionTag>(QStringLiteral("version%1").arg(number));
    version.number = number;
    version.contentHash = QStringLiteral("%1c41f0a7e5b92d").arg(number, 2, 10, QLatin1Char('0')).repeated(4);
    return version;
}

void FakeDeployments::allow(PlanDetails &plan, const QHash<DeploymentAction, QString> &refusals)
{
    using A = DeploymentAction;
    using E = PlanEvent;
    const QList<QPair<A, E>> byPlan{{A::Edit, E::Edit},
                                    {A::Submit, E::Submit},
                                    {A::Approve, E::Approve},
                                    {A::Reject, E::Reject},
                                    {A::RequestChanges, E::RequestChanges},
                                    {A::Execute, E::Execute},
                                    {A::Abort, E::Abort},
                                    {A::RollBack, E::RollBack},
                                    {A::Retry, E::Retry},
                                    {A::Cancel, E::Cancel}};
    plan.actions.clear();
    const auto note = [&](A action, bool fits, const QString &why) {
        DeploymentActionState state;
        state.action = action;
        state.allowed = fits && !refusals.contains(action);
        state.whyNot = state.allowed ? QString() : fits ? refusals.value(action) : why;
        plan.actions.append(state);
    };
    for (const auto &[action, event] : byPlan) {
        const auto step = planTransition(plan.summary.status, event);
        QString why = step.ok() ? QString() : step.error().message;
        if (plan.summary.status == PlanStatus::Completed && action == A::RollBack)
            why = plan.summary.noWayBack;
        if (plan.summary.status == PlanStatus::Completed && action == A::Retry && !plan.summary.runsIn.isEmpty())
            why = QStringLiteral("Its version runs");
        note(action, why.isEmpty(), why);
    }
    const QList<QPair<A, ExecutionEvent>> byExecution{
        {A::Pause, ExecutionEvent::Pause}, {A::Resume, ExecutionEvent::Resume}, {A::Promote, ExecutionEvent::Promote}};
    for (const auto &[action, event] : byExecution) {
        bool fits = false;
        for (const ExecutionView &execution : qAsConst(plan.summary.executions)) {
            ExecutionState state;
            state.status = execution.status;
            state.resumeStatus = execution.resumeStatus;
            fits = fits || executionTransition(state, event).ok();
        }
        note(action, fits, QStringLiteral("Nothing is under way that could be changed"));
    }
}

PlanDetails &FakeDeployments::add(const QString &prompt, PlanStatus status, int from, int to)
{
    PlanDetails plan;
    PlanSummary &summary = plan.summary;
    summary.number = ++m_lastNumber;
    summary.id = namedId<PlanTag>(QStringLiteral("plan%1").arg(summary.number));
    summary.status = status;
    summary.prompt = namedId<PromptTag>(prompt);
    summary.promptKey = prompt;
    summary.environments = {QStringLiteral("production")};
    summary.stable = versionOf(from);
    summary.fresh = versionOf(to);
    summary.requestedBy = {namedId<PersonTag>(QStringLiteral("aylin")), QStringLiteral("Aylin Demir")};
    summary.createdAt = m_clock.nowMs() - 41 * minute;
    summary.updatedAt = summary.createdAt;
    summary.approvalNeeded = true;
    summary.quorum = 1;
    plan.request.promptId = prompt;
    plan.request.toVersion = QString::number(to);
    plan.request.targetEnvironments = summary.environments;
    plan.lastEditor = summary.requestedBy;
    plan.subjectHash = QStringLiteral("7c1e04d2a90b").repeated(5);
    allow(plan);
    stored.prepend(plan);
    return stored.first();
}

PlanDetails *FakeDeployments::find(const PlanId &plan)
{
    for (PlanDetails &candidate : stored) {
        if (candidate.summary.id == plan)
            return &candidate;
    }
    return nullptr;
}

void FakeDeployments::release()
{
    hold = false;
    m_release.raise();
}

Task<Result<void>> FakeDeployments::enter(QString call)
{
    calls += call;
    if (hold) {
        const QFuture<void> released = m_release.next();
        co_await released;
    }
    if (const auto failure = failures.constFind(call); failure != failures.constEnd())
        co_return *failure;
    co_return Result<void>();
}

Task<Result<PlanDetails>> FakeDeployments::move(QString call, PlanId plan, PlanStatus to)
{
    PL_CO_CHECK(co_await enter(call));
    PlanDetails *found = find(plan);
    if (!found)
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
    found->summary.status = to;
    found->summary.updatedAt = m_clock.nowMs();
    allow(*found);
    const PlanDetails answer = *found;
    Q_EMIT planChanged(plan);
    co_return answer;
}

Task<Result<PlanDetails>> FakeDeployments::createPlan(Context, DeploymentRequest request)
{
    lastRequest = request;
    PL_CO_CHECK(co_await enter(QStringLiteral("createPlan")));
    const QStringList problems = deploymentProblems(request);
    if (!problems.isEmpty())
        co_return makeError(ErrorCode::InvalidInput, problems.join(QLatin1Char('\n')));
    PlanDetails &plan = add(request.promptId, PlanStatus::Draft, 2, request.toVersion.toInt());
    plan.request = request;
    plan.summary.environments = request.targetEnvironments;
    const PlanDetails answer = plan;
    Q_EMIT planChanged(answer.summary.id);
    co_return answer;
}

Task<Result<PlanDetails>> FakeDeployments::editPlan(Context, PlanId plan, DeploymentRequest request)
{
    lastRequest = request;
    PL_CO_CHECK(co_await enter(QStringLiteral("editPlan")));
    PlanDetails *found = find(plan);
    if (!found)
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
    found->request = request;
    found->summary.fresh = versionOf(request.toVersion.toInt());
    co_return *found;
}

Task<Result<PlanDetails>> FakeDeployments::submit(Context, PlanId plan)
{
    return move(QStringLiteral("submit"), plan, PlanStatus::AwaitingApproval);
}

Task<Result<PlanDetails>> FakeDeployments::approve(Context, PlanId plan, QString subjectHash, QString note)
{
    lastSubject = subjectHash;
    lastNote = note;
    return move(QStringLiteral("approve"), plan, PlanStatus::Scheduled);
}

Task<Result<PlanDetails>> FakeDeployments::reject(Context, PlanId plan, QString note)
{
    lastNote = note;
    return move(QStringLiteral("reject"), plan, PlanStatus::Rejected);
}

Task<Result<PlanDetails>> FakeDeployments::requestChanges(Context, PlanId plan, QString note)
{
    lastNote = note;
    return move(QStringLiteral("requestChanges"), plan, PlanStatus::Draft);
}

Task<Result<PlanDetails>> FakeDeployments::execute(Context, PlanId plan)
{
    return move(QStringLiteral("execute"), plan, PlanStatus::Executing);
}

Task<Result<PlanDetails>> FakeDeployments::pause(Context, PlanId plan)
{
    return move(QStringLiteral("pause"), plan, PlanStatus::Executing);
}

Task<Result<PlanDetails>> FakeDeployments::resume(Context, PlanId plan)
{
    return move(QStringLiteral("resume"), plan, PlanStatus::Executing);
}

Task<Result<PlanDetails>> FakeDeployments::promote(Context, PlanId plan, bool)
{
    return move(QStringLiteral("promote"), plan, PlanStatus::Executing);
}

Task<Result<PlanDetails>> FakeDeployments::abort(Context, PlanId plan, QString reason)
{
    lastNote = reason;
    return move(QStringLiteral("abort"), plan, PlanStatus::RolledBack);
}

Task<Result<PlanDetails>> FakeDeployments::rollback(Context, PlanId plan, RollbackRequest request)
{
    lastRollback = request;
    return move(QStringLiteral("rollback"), plan, PlanStatus::RolledBack);
}

Task<Result<PlanDetails>> FakeDeployments::retry(Context, PlanId plan)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("retry")));
    const PlanDetails *found = find(plan);
    if (!found)
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
    PlanDetails &fresh = add(found->summary.promptKey, PlanStatus::AwaitingApproval, 2, 5);
    fresh.summary.linkedTo = plan;
    const PlanDetails answer = fresh;
    Q_EMIT planChanged(answer.summary.id);
    co_return answer;
}

Task<Result<PlanDetails>> FakeDeployments::cancel(Context, PlanId plan)
{
    return move(QStringLiteral("cancel"), plan, PlanStatus::Cancelled);
}

Task<Result<QList<PlanSummary>>> FakeDeployments::plans(Context, PlanFilter)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("plans")));
    QList<PlanSummary> summaries;
    for (const PlanDetails &plan : qAsConst(stored))
        summaries.append(plan.summary);
    co_return summaries;
}

Task<Result<PlanDetails>> FakeDeployments::details(Context, PlanId plan)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("details")));
    const PlanDetails *found = find(plan);
    if (!found)
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
    co_return *found;
}

Task<Result<PlanSummary>> FakeDeployments::find(Context, int number)
{
    for (const PlanDetails &plan : qAsConst(stored)) {
        if (plan.summary.number == number)
            co_return plan.summary;
    }
    co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
}

Task<Result<QList<InboxItem>>> FakeDeployments::inbox(Context)
{
    co_return QList<InboxItem>();
}

Task<Result<QList<EnvironmentView>>> FakeDeployments::environments(Context)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("environments")));
    const QList<EnvironmentView> answer = places; // GCC 12 moves a member that is named here
    co_return answer;
}

Task<Result<EnvironmentView>> FakeDeployments::addEnvironment(Context, QString name, EnvironmentChange change)
{
    lastChange = change;
    PL_CO_CHECK(co_await enter(QStringLiteral("addEnvironment")));
    EnvironmentView view;
    view.id = namedId<EnvironmentTag>(name);
    view.name = name;
    view.kind = change.kind.value_or(EnvironmentKind::Other);
    view.channelFolder = change.channelFolder.value_or(QString());
    places.append(view);
    co_return view;
}

Task<Result<EnvironmentView>> FakeDeployments::changeEnvironment(Context, QString name, EnvironmentChange change)
{
    lastChange = change;
    PL_CO_CHECK(co_await enter(QStringLiteral("changeEnvironment")));
    for (EnvironmentView &view : places) {
        if (view.name != name)
            continue;
        view.channelFolder = change.channelFolder.value_or(view.channelFolder);
        view.approvalRequired = change.approvalRequired.value_or(view.approvalRequired);
        co_return view;
    }
    co_return refused(QStringLiteral("There is no such environment"));
}

Task<Result<QList<DeployedVersion>>> FakeDeployments::rollbackTargets(Context, QString, QString, QString)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("rollbackTargets")));
    const QList<DeployedVersion> answer = targets;
    co_return answer;
}

Task<Result<void>> FakeDeployments::readBack(Context)
{
    return enter(QStringLiteral("readBack"));
}

Task<Result<void>> FakeDeployments::publishAgain(Context, QString environment, QString promptKey, QString application)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("publishAgain")));
    for (EnvironmentView &place : places) {
        for (RunningPrompt &prompt : place.running) {
            if (place.name == environment && prompt.promptKey == promptKey && prompt.application == application)
                prompt.drift.reset();
        }
    }
    co_return Result<void>();
}

Task<Result<PlanDetails>> FakeDeployments::tryNow(Context, PlanId plan)
{
    PL_CO_CHECK(co_await enter(QStringLiteral("tryNow")));
    if (const PlanDetails *found = find(plan))
        co_return *found;
    co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no such plan"));
}

Task<Result<ReconcileReport>> FakeDeployments::reconcile()
{
    co_return ReconcileReport();
}

Task<void> FakeDeployments::stopController()
{
    co_return;
}

Task<Result<QList<PromptListItem>>> FakePrompts::list(Context)
{
    QList<PromptListItem> items;
    for (const QString &key : {QStringLiteral("reply"), QStringLiteral("summary"), QStringLiteral("triage")}) {
        PromptListItem item;
        item.prompt.key = item.prompt.name = key;
        item.newestVersion = 5;
        items.append(item);
    }
    co_return items;
}

Task<Result<ResolvedVersion>> FakePrompts::show(Context, QString)
{
    co_return makeError(ErrorCode::NotFound, QStringLiteral("not here"));
}

Task<Result<QList<VersionSummary>>> FakePrompts::log(Context, QString key)
{
    if (key != QLatin1String("triage") && key != QLatin1String("reply") && key != QLatin1String("summary"))
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no prompt \"%1\"").arg(key));
    QList<VersionSummary> versions;
    for (int number = 5; number > 0; --number) {
        VersionSummary version;
        version.number = number;
        version.message = QStringLiteral("Change %1 of %2").arg(number).arg(key);
        version.createdAt = m_clock.nowMs();
        versions.append(version);
    }
    co_return versions;
}

Task<Result<PromptVersion>> FakePrompts::save(Context, SavePromptRequest)
{
    co_return makeError(ErrorCode::Unsupported, QStringLiteral("not here"));
}

Task<Result<ResolvedVersion>> FakePrompts::tag(Context, QString, QString)
{
    co_return makeError(ErrorCode::Unsupported, QStringLiteral("not here"));
}

DeploymentsParts FakeWorld::parts(const Theme &theme)
{
    const auto context = [this](const CancelToken &token) {
        Context made;
        made.actor.person = actor;
        made.actor.kind = ActorKind::User;
        made.actor.selfAttested = selfAttested;
        made.cancel = token;
        return made;
    };
    const auto members = [this](Context) -> Task<Result<QHash<PersonId, QString>>> {
        const QHash<PersonId, QString> names{{aylin, QStringLiteral("Aylin Demir")},
                                             {lena, QStringLiteral("Lena Vogt")}};
        return
            [](QHash<PersonId, QString> answer) -> Task<Result<QHash<PersonId, QString>>> { co_return answer; }(names);
    };
    return {theme, clock, deployments, prompts, context, members};
}

} // namespace promptlab::test
