// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/deployment/channelwatch.h"
#include "core/deployment/executionsteps.h"
#include "core/deployment/safedeploymentservice.h"
#include "core/store/store.h"

#include <QTimer>

namespace promptlab {

/// Brings what is to what should be: runs open gates, lets approvals expire, starts executions, publishes on channels,
/// keeps the clocks, ends plans. One process at a time does so, under a lease. Every step is stored with its audit
/// entry before it has an effect, and effects carry the generation of what they publish, so a death at any point
/// leaves nothing undone and nothing done twice. Lives in the main thread.
class DeploymentController final : public QObject
{
    Q_OBJECT

public:
    /// @p worker: see currentWorker(). All references must outlive it.
    DeploymentController(Store &store, ChannelFactory channels, QString worker, QObject *parent = nullptr);
    ~DeploymentController() override;
    Q_DISABLE_COPY_MOVE(DeploymentController)

    /// Takes the lease, works until nothing is left to do now, and gives the lease back (not while started).
    Task<Result<ReconcileReport>> reconcile();
    void start();
    Task<void> stop();
    /// Looks again at once when started: something was changed here.
    void wake();

Q_SIGNALS:
    void problem(const promptlab::Error &error);
    /// Every turn of the timer, leading or not: look what other processes did.
    void ticked();

private:
    Task<void> tick();
    Task<Result<ReconcileReport>> passes();
    Task<Result<int>> pass();
    Task<Result<int>> carryPlan(DeploymentPlanRecord plan);
    Task<Result<int>> carryExecution(DeploymentPlanRecord plan, DeploymentExecutionRecord execution);
    Task<Result<int>> reach(DeploymentPlanRecord plan, DeploymentExecutionRecord execution);
    Task<ReachedStep> publish(DeploymentPlanRecord plan, DeploymentExecutionRecord execution);
    Task<Result<int>> observe(DeploymentPlanRecord plan, DeploymentExecutionRecord execution);
    Task<Result<bool>> takeLease();
    Task<void> giveLease();
    void noteNext(qint64 at);
    void reportOnce(const ExecutionId &execution, const Error &error);

    using StoredStep = std::function<Result<int>(DeploymentWork &, LoadedPlan &)>;
    /// One unit of work in the plan's project, refused when the lease was lost.
    Task<Result<int>> change(DeploymentPlanRecord plan, StoredStep body);

    Store &m_store;
    ChannelFactory m_channels;
    QString m_worker;
    TaskScope m_scope;
    QTimer m_timer;
    TaskSignal m_idle;
    bool m_started = false;
    bool m_busy = false;
    qint64 m_token = 0; ///< of the lease; 0: not held
    qint64 m_leaseUntil = 0;
    bool m_overtaken = false; ///< somebody else changed what the present pass was about
    qint64 m_nextAt = 0;      ///< earliest time of the present pass when something is to do again
    /// Observed time that is not stored yet, and when it was last looked at (monotonic).
    struct Watch {
        qint64 lastNs = 0;
        qint64 unstoredNs = 0;
    };
    QHash<ExecutionId, Watch> m_watches;
    QHash<ExecutionId, QString> m_reported;
};

} // namespace promptlab
