// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/deploymentscontroller.h"

namespace promptlab {

namespace {

constexpr int changesTogetherMs = 40;

} // namespace

DeploymentsController::DeploymentsController(DeploymentsParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(changesTogetherMs);
    connect(&m_changes, &QTimer::timeout, this, &DeploymentsController::readChanged);
    connect(&m_parts.service, &SafeDeploymentService::planChanged, this, [this](const PlanId &plan) {
        m_plansStale = true;
        m_changedPlans.insert(plan);
        m_changes.start();
    });
    connect(&m_parts.service, &SafeDeploymentService::environmentChanged, this, [this] {
        m_environmentsStale = true;
        m_plansStale = true; // whether what a plan put there is still there
        if (!m_selected.isNull())
            m_changedPlans.insert(m_selected);
        m_changes.start();
    });
    connect(&m_parts.service, &SafeDeploymentService::problem, this, &DeploymentsController::problem);
}

void DeploymentsController::spawn(Task<void> task)
{
    m_scope.spawn(std::move(task));
}

Task<void> DeploymentsController::finish()
{
    m_finished = true;
    m_changes.stop();
    m_scope.cancel();
    co_await m_scope.joined();
}

void DeploymentsController::setBusy(int change)
{
    const bool before = isBusy();
    m_busy += change;
    if (before != isBusy())
        Q_EMIT busyChanged(isBusy());
}

ActingPerson DeploymentsController::acting() const
{
    const Actor actor = context().actor;
    return {actor.person, m_members.value(actor.person), actor.selfAttested};
}

void DeploymentsController::refresh()
{
    m_plansStale = m_environmentsStale = true;
    if (!m_selected.isNull())
        m_changedPlans.insert(m_selected);
    readChanged();
}

void DeploymentsController::readChanged()
{
    if (m_finished || m_reading)
        return; // the one that reads looks again
    m_reading = true;
    const bool plans = std::exchange(m_plansStale, false);
    const bool environments = std::exchange(m_environmentsStale, false);
    spawn(readAll(this, plans, environments));
}

Task<void> DeploymentsController::readAll(Self self, bool plans, bool environments)
{
    std::optional<Error> failure;
    self->setBusy(1);
    if (plans) {
        const Result<QHash<PersonId, QString>> names = co_await self->m_parts.members(self->context());
        if (names.ok() && *names != self->m_members) {
            self->m_members = *names;
            Q_EMIT self->membersChanged();
        }
        const PlanFilter all;
        const Result<QList<PlanSummary>> read = co_await self->m_parts.service.plans(self->context(), all);
        if (read.ok()) {
            self->m_plans = *read;
            self->m_hasRead = true;
            Q_EMIT self->plansChanged();
        } else {
            failure = read.error();
        }
    }
    if (environments) {
        const Result<QList<EnvironmentView>> read = co_await self->m_parts.service.environments(self->context());
        if (read.ok()) {
            self->m_environments = *read;
            Q_EMIT self->environmentsChanged();
        } else {
            failure = read.error();
        }
    }
    if (self->m_changedPlans.contains(self->m_selected) && !self->m_finished)
        self->spawn(readDetails(self, self->m_selected));
    self->m_changedPlans.clear();
    self->m_reading = false;
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (failure && failure->code != ErrorCode::Cancelled)
        Q_EMIT self->readFailed(*failure);
    else if (!failure)
        Q_EMIT self->readWorks();
    if (self->m_plansStale || self->m_environmentsStale)
        self->m_changes.start();
}

void DeploymentsController::select(const PlanId &plan)
{
    if (plan == m_selected)
        return;
    m_selected = plan;
    if (!plan.isNull() && !m_finished)
        spawn(readDetails(this, plan));
}

Task<void> DeploymentsController::readDetails(Self self, PlanId plan)
{
    const Result<PlanDetails> read = co_await self->m_parts.service.details(self->context(), plan);
    if (self->m_finished || !(self->m_selected == plan))
        co_return; // another one was chosen meanwhile
    if (read.ok())
        Q_EMIT self->detailsChanged(*read);
    else if (read.error().code != ErrorCode::Cancelled)
        Q_EMIT self->readFailed(read.error());
}

void DeploymentsController::act(DeploymentAction action, const PlanId &plan, const PlanInput &input)
{
    if (!m_finished)
        spawn(carryOut(this, action, plan, input));
}

Task<Result<PlanDetails>> DeploymentsController::step(DeploymentAction action, PlanId plan, PlanInput input)
{
    SafeDeploymentService &service = m_parts.service;
    switch (action) {
    case DeploymentAction::Submit: return service.submit(context(), plan);
    case DeploymentAction::Approve: return service.approve(context(), plan, input.subjectHash, input.note);
    case DeploymentAction::Reject: return service.reject(context(), plan, input.note);
    case DeploymentAction::RequestChanges: return service.requestChanges(context(), plan, input.note);
    case DeploymentAction::Execute: return service.execute(context(), plan);
    case DeploymentAction::Pause: return service.pause(context(), plan);
    case DeploymentAction::Resume: return service.resume(context(), plan);
    case DeploymentAction::Promote: return service.promote(context(), plan, input.full);
    case DeploymentAction::Abort: return service.abort(context(), plan, input.note);
    case DeploymentAction::RollBack: return service.rollback(context(), plan, input.rollback);
    case DeploymentAction::Retry: return service.retry(context(), plan);
    case DeploymentAction::Cancel: return service.cancel(context(), plan);
    case DeploymentAction::Edit: break; // has a form of its own
    }
    return service.details(context(), plan);
}

/// What an answer says is newer than what was read.
void DeploymentsController::takeDetails(const PlanDetails &plan)
{
    if (plan.summary.id == m_selected)
        Q_EMIT detailsChanged(plan);
    m_plansStale = true;
    m_changes.start();
}

Task<void> DeploymentsController::carryOut(Self self, DeploymentAction action, PlanId plan, PlanInput input)
{
    self->setBusy(1);
    const Result<PlanDetails> done = co_await self->step(action, plan, input);
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (done.ok()) {
        self->takeDetails(*done);
        Q_EMIT self->actionDone(action, *done);
    } else if (done.error().code != ErrorCode::Cancelled) {
        Q_EMIT self->actionFailed(action, done.error());
        self->m_changedPlans.insert(plan); // perhaps it is not any more what was on the screen
        self->m_plansStale = true;
        self->m_changes.start();
    }
}

void DeploymentsController::savePlan(const PlanId &plan, const DeploymentRequest &request, bool submit)
{
    if (!m_finished)
        spawn(store(this, plan, request, submit));
}

Task<void> DeploymentsController::store(Self self, PlanId plan, DeploymentRequest request, bool submit)
{
    self->setBusy(1);
    Result<PlanDetails> saved;
    if (plan.isNull())
        saved = co_await self->m_parts.service.createPlan(self->context(), request);
    else
        saved = co_await self->m_parts.service.editPlan(self->context(), plan, request);
    bool stored = saved.ok();
    PlanDetails shown;
    if (stored) {
        shown = *saved;
        // An edited plan that waits is checked anew by the service itself.
        if (submit && shown.summary.status == PlanStatus::Draft)
            saved = co_await self->m_parts.service.submit(self->context(), shown.summary.id);
        if (saved.ok())
            shown = *saved;
    }
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (stored) {
        self->m_selected = shown.summary.id;
        self->takeDetails(shown);
    }
    if (saved.ok())
        Q_EMIT self->planSaved(shown);
    else if (saved.error().code != ErrorCode::Cancelled)
        Q_EMIT self->planRefused(saved.error(), stored);
}

void DeploymentsController::readBack()
{
    if (!m_finished)
        spawn(readChannels(this));
}

Task<void> DeploymentsController::readChannels(Self self)
{
    self->setBusy(1);
    const Result<void> read = co_await self->m_parts.service.readBack(self->context());
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (!read.ok() && read.error().code != ErrorCode::Cancelled)
        Q_EMIT self->readFailed(read.error());
    self->refresh();
}

void DeploymentsController::publishAgain(const QString &environment, const QString &promptKey,
                                         const QString &application)
{
    if (!m_finished)
        spawn(publish(this, environment, promptKey, application));
}

Task<void> DeploymentsController::publish(Self self, QString environment, QString promptKey, QString application)
{
    self->setBusy(1);
    const Result<void> published =
        co_await self->m_parts.service.publishAgain(self->context(), environment, promptKey, application);
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    self->refresh();
    if (published.ok())
        Q_EMIT self->publishedAgain(environment, promptKey);
    else if (published.error().code != ErrorCode::Cancelled)
        Q_EMIT self->publishRefused(published.error());
}

void DeploymentsController::tryNow()
{
    QList<PlanId> plans;
    for (const PlanSummary &plan : m_plans) {
        if (!plan.error.isEmpty()
            && (plan.status == PlanStatus::Executing || plan.status == PlanStatus::RollbackFailed))
            plans.append(plan.id);
    }
    if (!m_finished)
        spawn(tryAgain(this, plans));
}

Task<void> DeploymentsController::tryAgain(Self self, QList<PlanId> plans)
{
    self->setBusy(1);
    for (const PlanId &plan : plans) {
        const Result<PlanDetails> tried = co_await self->m_parts.service.tryNow(self->context(), plan);
        if (!tried.ok() && tried.error().code != ErrorCode::Cancelled && !self->m_finished)
            Q_EMIT self->problem(tried.error());
    }
    self->setBusy(-1);
    if (!self->m_finished)
        self->refresh();
}

void DeploymentsController::addEnvironment(const QString &name, const EnvironmentChange &change)
{
    if (!m_finished)
        spawn(storeEnvironment(this, name, change, true));
}

void DeploymentsController::changeEnvironment(const QString &name, const EnvironmentChange &change)
{
    if (!m_finished)
        spawn(storeEnvironment(this, name, change, false));
}

Task<void> DeploymentsController::storeEnvironment(Self self, QString name, EnvironmentChange change, bool add)
{
    self->setBusy(1);
    Result<EnvironmentView> saved;
    if (add)
        saved = co_await self->m_parts.service.addEnvironment(self->context(), name, change);
    else
        saved = co_await self->m_parts.service.changeEnvironment(self->context(), name, change);
    self->setBusy(-1);
    if (self->m_finished)
        co_return;
    if (saved.ok()) {
        self->m_environmentsStale = true;
        self->m_changes.start();
        Q_EMIT self->environmentSaved(name);
    } else if (saved.error().code != ErrorCode::Cancelled) {
        Q_EMIT self->environmentRefused(saved.error());
    }
}

void DeploymentsController::loadPrompts()
{
    if (!m_finished)
        spawn(readPrompts(this));
}

Task<void> DeploymentsController::readPrompts(Self self)
{
    const Result<QList<PromptListItem>> read = co_await self->m_parts.prompts.list(self->context());
    if (self->m_finished)
        co_return;
    if (read.ok())
        Q_EMIT self->promptsLoaded(*read);
    else if (read.error().code != ErrorCode::Cancelled)
        Q_EMIT self->readFailed(read.error());
}

void DeploymentsController::loadVersions(const QString &promptKey)
{
    if (!m_finished)
        spawn(readVersions(this, promptKey));
}

Task<void> DeploymentsController::readVersions(Self self, QString promptKey)
{
    const Result<QList<VersionSummary>> read = co_await self->m_parts.prompts.log(self->context(), promptKey);
    if (self->m_finished)
        co_return;
    // A key that is typed by hand may not exist yet; the form says so when the plan is made.
    Q_EMIT self->versionsLoaded(promptKey, read.ok() ? *read : QList<VersionSummary>());
}

void DeploymentsController::loadRollbackTargets(const QString &promptKey, const QString &application,
                                                const QString &environment)
{
    if (!m_finished)
        spawn(readTargets(this, promptKey, application, environment));
}

Task<void> DeploymentsController::readTargets(Self self, QString promptKey, QString application, QString environment)
{
    const Result<QList<DeployedVersion>> read =
        co_await self->m_parts.service.rollbackTargets(self->context(), promptKey, application, environment);
    if (self->m_finished)
        co_return;
    if (!read.ok() && read.error().code != ErrorCode::Cancelled)
        Q_EMIT self->problem(read.error());
    Q_EMIT self->targetsLoaded(environment, read.ok() ? *read : QList<DeployedVersion>());
}

} // namespace promptlab
