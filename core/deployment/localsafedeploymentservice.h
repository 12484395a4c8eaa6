// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentcontroller.h"
#include "core/deployment/plancommands.h"
#include "core/store/accesscontrol.h"

#include <QThreadPool>

namespace promptlab {

/// The service on a local workspace. Lives in the main thread.
class LocalSafeDeploymentService final : public SafeDeploymentService
{
    Q_OBJECT

public:
    /// @p project: whose changes it announces. @p worker: see currentWorker(). @p channels: empty for the file channel.
    LocalSafeDeploymentService(Store &store, AccessControl &access, ProjectId project, QString worker,
                               ChannelFactory channels = {});
    ~LocalSafeDeploymentService() override;

    Task<Result<PlanDetails>> createPlan(Context context, DeploymentRequest request) override;
    Task<Result<PlanDetails>> editPlan(Context context, PlanId plan, DeploymentRequest request) override;
    Task<Result<PlanDetails>> submit(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> approve(Context context, PlanId plan, QString subjectHash, QString note) override;
    Task<Result<PlanDetails>> reject(Context context, PlanId plan, QString note) override;
    Task<Result<PlanDetails>> requestChanges(Context context, PlanId plan, QString note) override;
    Task<Result<PlanDetails>> execute(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> pause(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> resume(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> promote(Context context, PlanId plan, bool full) override;
    Task<Result<PlanDetails>> abort(Context context, PlanId plan, QString reason) override;
    Task<Result<PlanDetails>> rollback(Context context, PlanId plan, RollbackRequest request) override;
    Task<Result<PlanDetails>> retry(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> cancel(Context context, PlanId plan) override;

    Task<Result<QList<PlanSummary>>> plans(Context context, PlanFilter filter) override;
    Task<Result<PlanDetails>> details(Context context, PlanId plan) override;
    Task<Result<PlanSummary>> find(Context context, int number) override;
    Task<Result<QList<InboxItem>>> inbox(Context context) override;

    Task<Result<QList<EnvironmentView>>> environments(Context context) override;
    Task<Result<EnvironmentView>> addEnvironment(Context context, QString name, EnvironmentChange change) override;
    Task<Result<EnvironmentView>> changeEnvironment(Context context, QString name, EnvironmentChange change) override;
    Task<Result<QList<DeployedVersion>>> rollbackTargets(Context context, QString promptKey, QString application,
                                                         QString environment) override;

    Task<Result<void>> readBack(Context context) override;
    Task<Result<void>> publishAgain(Context context, QString environment, QString promptKey,
                                    QString application) override;
    Task<Result<PlanDetails>> tryNow(Context context, PlanId plan) override;
    Task<Result<ReconcileReport>> reconcile() override;
    void startController() override;
    Task<void> stopController() override;

private:
    using PlanBody = std::function<Result<PlanOutcome>(PlanCommands &)>;
    using Marks = std::pair<QHash<PlanId, qint64>, QHash<EnvironmentId, qint64>>;

    Task<Result<PlanDetails>> command(Context context, PlanBody body);
    Task<Result<void>> finishGates(Context context, PlanId plan);
    Task<Result<EnvironmentView>> storeEnvironment(Context context, QString name, EnvironmentChange change, bool add);
    Task<Result<PlanDetails>> look(Context context, PlanId plan);
    Task<Result<EnvironmentView>> environmentView(Context context, EnvironmentId environment);
    Task<void> announce();
    void noticeChanges();

    Store &m_store;
    AccessControl &m_access;
    ProjectId m_project;
    QThreadPool m_pool;
    TaskScope m_scope;
    ChannelFactory m_channels;
    DeploymentController m_controller;
    ChannelWatch m_watch;
    std::optional<Marks> m_seen; ///< what was announced last
};

} // namespace promptlab
