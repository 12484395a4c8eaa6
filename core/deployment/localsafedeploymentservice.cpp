// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/localsafedeploymentservice.h"

#include "core/deployment/deploymentreader.h"
#include "core/deployment/environmentcommands.h"
#include "core/deployment/filechannel.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct SafeDeploymentText {
    Q_DECLARE_TR_FUNCTIONS(SafeDeploymentService)
};

constexpr int channelThreads = 2;

ChannelFactory fileChannels(QThreadPool &pool)
{
    return [&pool](const EnvironmentRules &rules) -> std::unique_ptr<DeploymentChannel> {
        if (rules.channelFolder.isEmpty())
            return nullptr;
        return std::make_unique<FileChannel>(rules.channelFolder, pool);
    };
}

/// One name for one folder, however it was typed.
Result<QString> settledFolder(const QString &folder, bool make = false)
{
    if (make && QDir::isAbsolutePath(folder) && !QDir().mkpath(folder))
        return makeError(ErrorCode::PermissionDenied,
                         SafeDeploymentText::tr("The folder \"%1\" cannot be made; choose another, or make it yourself")
                             .arg(folder));
    PL_CHECK(checkChannelFolder(folder));
    return QFileInfo(folder).canonicalFilePath();
}

/// Rules of the environments that a scheduled plan goes to; none for a plan that cannot be executed anyway.
Result<QList<EnvironmentRules>> rulesToReach(Connection &db, const FieldCipher &cipher, const ProjectId &project,
                                             const PlanId &id)
{
    QList<EnvironmentRules> rules;
    PL_TRY(const auto plan, DeploymentRepository(db, cipher).findPlan(id));
    if (!plan || plan->project != project || plan->status != PlanStatus::Scheduled)
        return rules;
    PL_TRY(const PlanData data, PlanData::of(*plan));
    PL_TRY(const auto environments, ProjectRepository(db, cipher).environments(project));
    for (const PlanTarget &target : data.targets) {
        for (const EnvironmentRecord &environment : environments) {
            if (environment.id != target.environment)
                continue;
            PL_TRY(const EnvironmentRules one, EnvironmentRules::of(environment));
            rules.append(one);
        }
    }
    return rules;
}

} // namespace

LocalSafeDeploymentService::LocalSafeDeploymentService(Store &store, AccessControl &access, ProjectId project,
                                                       QString worker, ChannelFactory channels)
    : m_store(store), m_access(access), m_project(project),
      m_channels(channels ? std::move(channels) : fileChannels(m_pool)),
      m_controller(store, m_channels, std::move(worker)), m_watch(store, m_channels, project)
{
    m_pool.setObjectName(QStringLiteral("promptlab-channels"));
    m_pool.setMaxThreadCount(channelThreads);
    connect(&m_controller, &DeploymentController::problem, this, &SafeDeploymentService::problem);
    connect(&m_watch, &ChannelWatch::problem, this, &SafeDeploymentService::problem);
    connect(&m_controller, &DeploymentController::ticked, this, &LocalSafeDeploymentService::noticeChanges);
}

LocalSafeDeploymentService::~LocalSafeDeploymentService() = default;

Task<Result<PlanDetails>> LocalSafeDeploymentService::command(Context context, PlanBody body)
{
    const auto storing = m_store.write(context, [body](UnitOfWork &work) -> Result<PlanOutcome> {
        PlanCommands commands(work);
        return body(commands);
    });
    const Result<PlanOutcome> stored = co_await storing;
    PL_CO_TRY(const PlanOutcome outcome, stored);
    if (outcome.runGates)
        PL_CO_CHECK(co_await finishGates(context, outcome.plan));
    if (!outcome.plan.isNull())
        Q_EMIT planChanged(outcome.plan);
    m_controller.wake();
    if (outcome.refusal)
        co_return *outcome.refusal;
    co_return co_await look(context, outcome.plan);
}

/// The second half of a submission. When this process dies before, the controller does it.
Task<Result<void>> LocalSafeDeploymentService::finishGates(Context context, PlanId plan)
{
    const auto storing = m_store.write(context, [plan](UnitOfWork &work) -> Result<void> {
        DeploymentWork steps(work);
        PL_TRY(LoadedPlan loaded, steps.load(plan));
        if (loaded.record.status == PlanStatus::Gating)
            PL_CHECK(steps.runGates(loaded));
        return {};
    });
    co_return co_await storing;
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::look(Context context, PlanId plan)
{
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([context, plan, now, &cipher](Connection &db) {
        return DeploymentReader(db, cipher, context, now).details(plan);
    });
    co_return co_await reading;
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::createPlan(Context context, DeploymentRequest request)
{
    const PlanBody body = [request](PlanCommands &commands) { return commands.create(request); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::editPlan(Context context, PlanId plan, DeploymentRequest request)
{
    const PlanBody body = [plan, request](PlanCommands &commands) { return commands.edit(plan, request); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::submit(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.submit(plan); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::approve(Context context, PlanId plan, QString subjectHash,
                                                              QString note)
{
    const PlanBody body = [plan, subjectHash, note](PlanCommands &commands) {
        return commands.approve(plan, subjectHash, note);
    };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::reject(Context context, PlanId plan, QString note)
{
    const PlanBody body = [plan, note](PlanCommands &commands) {
        return commands.refuse(plan, ApprovalDecision::Rejected, note);
    };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::requestChanges(Context context, PlanId plan, QString note)
{
    const PlanBody body = [plan, note](PlanCommands &commands) {
        return commands.refuse(plan, ApprovalDecision::ChangesRequested, note);
    };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::execute(Context context, PlanId plan)
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading =
        m_store.read([project, plan, &cipher](Connection &db) { return rulesToReach(db, cipher, project, plan); });
    const auto read = co_await reading;
    PL_CO_TRY(const QList<EnvironmentRules> rules, read);
    for (const EnvironmentRules &one : rules) {
        if (!one.channelFolder.isEmpty()) {
            const Result<QString> folder = settledFolder(one.channelFolder);
            if (!folder.ok()) {
                // Whatever is wrong with it: the machine is, not the plan and not the person's rights.
                Error error = folder.error().wrapped(SafeDeploymentText::tr("Nothing was started"));
                error.code = ErrorCode::Io;
                co_return error;
            }
        }
    }
    const PlanBody body = [plan](PlanCommands &commands) { return commands.execute(plan); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::pause(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.steer(plan, ExecutionEvent::Pause); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::resume(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.steer(plan, ExecutionEvent::Resume); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::promote(Context context, PlanId plan, bool full)
{
    const ExecutionEvent event = full ? ExecutionEvent::PromoteFull : ExecutionEvent::Promote;
    const PlanBody body = [plan, event](PlanCommands &commands) { return commands.steer(plan, event); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::abort(Context context, PlanId plan, QString reason)
{
    const PlanBody body = [plan, reason](PlanCommands &commands) { return commands.abort(plan, reason); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::rollback(Context context, PlanId plan, RollbackRequest request)
{
    const PlanBody body = [plan, request](PlanCommands &commands) { return commands.rollback(plan, request); };
    co_return co_await command(context, body);
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::retry(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.retry(plan); };
    PL_CO_TRY(const PlanDetails made, co_await command(context, body));
    const Result<PlanDetails> submitted = co_await submit(context, made.summary.id);
    if (!submitted.ok())
        co_return submitted.error().wrapped(
            SafeDeploymentText::tr("The new plan %1 is kept as a draft, but it was not submitted")
                .arg(made.summary.number));
    co_return submitted;
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::cancel(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.cancel(plan); };
    co_return co_await command(context, body);
}

Task<Result<QList<PlanSummary>>> LocalSafeDeploymentService::plans(Context context, PlanFilter filter)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([context, filter, now, &cipher](Connection &db) {
        return DeploymentReader(db, cipher, context, now).plans(filter);
    });
    co_return co_await reading;
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::details(Context context, PlanId plan)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    co_return co_await look(context, plan);
}

Task<Result<PlanSummary>> LocalSafeDeploymentService::find(Context context, int number)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([context, number, now, &cipher](Connection &db) {
        return DeploymentReader(db, cipher, context, now).find(number);
    });
    co_return co_await reading;
}

Task<Result<QList<InboxItem>>> LocalSafeDeploymentService::inbox(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read(
        [context, now, &cipher](Connection &db) { return DeploymentReader(db, cipher, context, now).inbox(); });
    co_return co_await reading;
}

Task<Result<QList<EnvironmentView>>> LocalSafeDeploymentService::environments(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read(
        [context, now, &cipher](Connection &db) { return DeploymentReader(db, cipher, context, now).environments(); });
    Result<QList<EnvironmentView>> views = co_await reading;
    if (views.ok()) {
        for (EnvironmentView &environment : *views) {
            for (RunningPrompt &prompt : environment.running)
                prompt.rightAt = prompt.drift ? 0 : m_watch.rightAt(prompt.binding);
        }
    }
    co_return views;
}

Task<Result<EnvironmentView>> LocalSafeDeploymentService::environmentView(Context context, EnvironmentId environment)
{
    PL_CO_TRY(const QList<EnvironmentView> all, co_await environments(context));
    for (const EnvironmentView &view : all) {
        if (view.id == environment)
            co_return view;
    }
    co_return makeError(ErrorCode::NotFound, SafeDeploymentText::tr("The environment does not exist any more"));
}

Task<Result<EnvironmentView>> LocalSafeDeploymentService::storeEnvironment(Context context, QString name,
                                                                           EnvironmentChange change, bool add)
{
    if (change.channelFolder && !change.channelFolder->isEmpty()) {
        const QString folder = *change.channelFolder;
        const QFuture<Result<QString>> settling =
            QtConcurrent::run(&m_pool, [folder, make = change.makeFolder] { return settledFolder(folder, make); });
        const Result<QString> settled = co_await settling;
        PL_CO_TRY(change.channelFolder, settled);
    }
    const auto storing = m_store.write(context, [name, change, add](UnitOfWork &work) -> Result<EnvironmentOutcome> {
        EnvironmentCommands commands(work);
        return add ? commands.add(name, change) : commands.change(name, change);
    });
    const auto stored = co_await storing;
    PL_CO_TRY(const EnvironmentOutcome outcome, stored);
    if (outcome.refusal)
        co_return *outcome.refusal;
    Q_EMIT environmentChanged(outcome.environment);
    co_return co_await environmentView(context, outcome.environment);
}

Task<Result<EnvironmentView>> LocalSafeDeploymentService::addEnvironment(Context context, QString name,
                                                                         EnvironmentChange change)
{
    co_return co_await storeEnvironment(context, name, change, true);
}

Task<Result<EnvironmentView>> LocalSafeDeploymentService::changeEnvironment(Context context, QString name,
                                                                            EnvironmentChange change)
{
    co_return co_await storeEnvironment(context, name, change, false);
}

Task<Result<QList<DeployedVersion>>> LocalSafeDeploymentService::rollbackTargets(Context context, QString promptKey,
                                                                                 QString application,
                                                                                 QString environment)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([context, promptKey, application, environment, now, &cipher](Connection &db) {
        return DeploymentReader(db, cipher, context, now).rollbackTargets(promptKey, application, environment);
    });
    co_return co_await reading;
}

Task<Result<void>> LocalSafeDeploymentService::readBack(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const Result<void> looked = co_await m_watch.look();
    co_await announce();
    co_return looked;
}

Task<Result<void>> LocalSafeDeploymentService::publishAgain(Context context, QString environment, QString promptKey,
                                                            QString application)
{
    const Result<void> published = co_await m_watch.publishAgain(context, environment, promptKey, application);
    co_await announce();
    co_return published;
}

Task<Result<PlanDetails>> LocalSafeDeploymentService::tryNow(Context context, PlanId plan)
{
    const PlanBody body = [plan](PlanCommands &commands) { return commands.tryNow(plan); };
    co_return co_await command(context, body);
}

Task<Result<ReconcileReport>> LocalSafeDeploymentService::reconcile()
{
    co_await announce();
    const Result<ReconcileReport> report = co_await m_controller.reconcile();
    co_await announce();
    co_return report;
}

void LocalSafeDeploymentService::startController()
{
    m_scope.spawn(announce());
    connect(&m_watch, &ChannelWatch::changed, this, &LocalSafeDeploymentService::noticeChanges, Qt::UniqueConnection);
    m_controller.start();
    m_watch.start();
}

Task<void> LocalSafeDeploymentService::stopController()
{
    co_await m_watch.stop();
    co_await m_controller.stop();
    m_scope.cancel();
    co_await m_scope.joined();
}

void LocalSafeDeploymentService::noticeChanges()
{
    if (m_scope.running() == 0 && !m_scope.token().isCancelled())
        m_scope.spawn(announce());
}

/// Tells what changed since the last look, whoever did it. The first look only remembers.
Task<void> LocalSafeDeploymentService::announce()
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = m_project;
    const auto reading = m_store.read([project, &cipher](Connection &db) -> Result<Marks> {
        Marks marks;
        PL_TRY(marks.first, DeploymentRepository(db, cipher).planMarks(project));
        PL_TRY(marks.second, ProjectRepository(db, cipher).environmentMarks(project));
        return marks;
    });
    const Result<Marks> read = co_await reading;
    if (!read.ok()) {
        Q_EMIT problem(read.error());
        co_return;
    }
    const std::optional<Marks> before = std::exchange(m_seen, *read);
    if (!before)
        co_return;
    for (auto it = read->first.cbegin(); it != read->first.cend(); ++it) {
        if (before->first.value(it.key(), -1) != it.value())
            Q_EMIT planChanged(it.key());
    }
    for (auto it = read->second.cbegin(); it != read->second.cend(); ++it) {
        if (before->second.value(it.key(), -1) != it.value())
            Q_EMIT environmentChanged(it.key());
    }
}

} // namespace promptlab
