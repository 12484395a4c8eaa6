// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/deployment/deploymentviews.h"
#include "core/observability/context.h"

#include <QObject>

namespace promptlab {

/// Which plans to list.
struct PlanFilter {
    QString promptKey;   ///< empty: all
    QString environment; ///< name; empty: all
    bool activeOnly = false;
    int limit = 1'000;
};

/// Going back. Of a plan that is being executed: to what ran before it. Of an ended one: a new plan, linked to it,
/// without approval (an emergency, so a reason is needed), to any version that was completed there before.
struct RollbackRequest {
    QString environment; ///< name; empty: by the scope
    QString toVersion;   ///< "3"; empty: what ran before
    std::optional<RollbackScope> scope;
    QString reason;
};

/// A new environment, or how one is changed: only what is set.
struct EnvironmentChange {
    std::optional<EnvironmentKind> kind;  ///< only for a new one
    std::optional<QString> channelFolder; ///< absolute path; empty: no channel
    bool makeFolder = false;              ///< when it does not exist yet
    std::optional<bool> approvalRequired;
    std::optional<int> minApprovals;
    std::optional<QStringList> approvers; ///< names of members
};

/// What one pass of the controller did.
struct ReconcileReport {
    bool leading = false; ///< this process holds the lease; else another one does the work
    int transitions = 0;
    qint64 nextAt = 0; ///< UTC ms when there is something to do again; 0: nothing is under way
};

/// Deploys tested versions: plans, approvals, executions. Every call checks the caller's role and every refused attempt
/// is recorded. A plan is named by its id; find() takes its number. Errors: NotFound, PermissionDenied (also four
/// eyes), Conflict (the state machine refuses the step, or somebody changed the plan first), InvalidInput, …
class SafeDeploymentService : public QObject
{
    Q_OBJECT

public:
    /// Stores a draft. InvalidInput carries every problem of the request, a line each.
    virtual Task<Result<PlanDetails>> createPlan(Context context, DeploymentRequest request) = 0;
    /// Changes a draft, or a plan that waits: its approvals are void and its gates run again.
    virtual Task<Result<PlanDetails>> editPlan(Context context, PlanId plan, DeploymentRequest request) = 0;
    /// Runs the gates; the plan then waits for approval, is scheduled, or has failed them.
    virtual Task<Result<PlanDetails>> submit(Context context, PlanId plan) = 0;
    /// @p subjectHash is what the person saw (PlanDetails::subjectHash); Conflict when the plan is not that any more.
    virtual Task<Result<PlanDetails>> approve(Context context, PlanId plan, QString subjectHash, QString note) = 0;
    /// Ends the plan. A note is needed.
    virtual Task<Result<PlanDetails>> reject(Context context, PlanId plan, QString note) = 0;
    /// Back to draft; approvals are void. A note is needed.
    virtual Task<Result<PlanDetails>> requestChanges(Context context, PlanId plan, QString note) = 0;
    /// Starts a scheduled plan: its executions are stored, the controller carries them out.
    virtual Task<Result<PlanDetails>> execute(Context context, PlanId plan) = 0;
    virtual Task<Result<PlanDetails>> pause(Context context, PlanId plan) = 0;
    virtual Task<Result<PlanDetails>> resume(Context context, PlanId plan) = 0;
    /// Skips the waiting of the present step; @p full: of all that follow.
    virtual Task<Result<PlanDetails>> promote(Context context, PlanId plan, bool full) = 0;
    /// Stops what is under way: back to what ran before where weight has moved, else cancelled.
    virtual Task<Result<PlanDetails>> abort(Context context, PlanId plan, QString reason) = 0;
    /// Gives the plan that carries the roll-back out: the same one, or a new one (scheduled and started).
    virtual Task<Result<PlanDetails>> rollback(Context context, PlanId plan, RollbackRequest request) = 0;
    /// A new draft linked to an ended plan; it is submitted at once, so gates run and approval is asked for again.
    virtual Task<Result<PlanDetails>> retry(Context context, PlanId plan) = 0;
    /// Ends a plan that is not being executed.
    virtual Task<Result<PlanDetails>> cancel(Context context, PlanId plan) = 0;

    /// Newest first.
    virtual Task<Result<QList<PlanSummary>>> plans(Context context, PlanFilter filter) = 0;
    virtual Task<Result<PlanDetails>> details(Context context, PlanId plan) = 0;
    /// @p number 0: the newest.
    virtual Task<Result<PlanSummary>> find(Context context, int number) = 0;
    /// What waits for the caller, the most urgent first.
    virtual Task<Result<QList<InboxItem>>> inbox(Context context) = 0;

    virtual Task<Result<QList<EnvironmentView>>> environments(Context context) = 0;
    /// Errors: AlreadyExists, InvalidInput.
    virtual Task<Result<EnvironmentView>> addEnvironment(Context context, QString name, EnvironmentChange change) = 0;
    /// A folder must exist and be writable.
    virtual Task<Result<EnvironmentView>> changeEnvironment(Context context, QString name,
                                                            EnvironmentChange change) = 0;
    /// Versions that a roll-back of this prompt in this environment can go to: completed there, newest first, without
    /// the one that runs now.
    virtual Task<Result<QList<DeployedVersion>>> rollbackTargets(Context context, QString promptKey,
                                                                 QString application, QString environment) = 0;

    /// Reads back what every channel holds; what differs is stored and part of the views from then on. The controller
    /// does the same from time to time.
    virtual Task<Result<void>> readBack(Context context) = 0;
    /// Puts what should run in an environment there again, where its channel holds something else.
    virtual Task<Result<void>> publishAgain(Context context, QString environment, QString promptKey,
                                            QString application) = 0;
    /// A channel that could not be reached is tried again at once instead of after the pause.
    virtual Task<Result<PlanDetails>> tryNow(Context context, PlanId plan) = 0;

    /// Brings what is to what should be, until nothing is left to do at this moment. For programs that do not stay.
    virtual Task<Result<ReconcileReport>> reconcile() = 0;
    /// The same at once and then by timer, while this process holds the lease of the workspace. Before the service is
    /// destroyed stopController() must have been awaited; it is not started again after that.
    virtual void startController() = 0;
    virtual Task<void> stopController() = 0;

Q_SIGNALS:
    /// A plan of this workspace, or one of its executions, was changed here or by another process.
    void planChanged(const promptlab::PlanId &plan);
    /// Rules of an environment, or what runs in it.
    void environmentChanged(const promptlab::EnvironmentId &environment);
    /// A channel could not be reached, a roll-back failed, the store refuses: for a message bar.
    void problem(const promptlab::Error &error);

protected:
    explicit SafeDeploymentService(QObject *parent = nullptr) : QObject(parent) {}
};

} // namespace promptlab
