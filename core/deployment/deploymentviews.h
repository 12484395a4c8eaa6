// SPDX-License-Identifier: GPL-3.0-or-later
// What the deployment service tells: plain values for lists, detail pages and reports.
#pragma once

#include "core/deployment/deploymentrequest.h"
#include "core/store/approvalrepository.h"
#include "core/store/audit.h"
#include "core/store/deploymentrepository.h"
#include "core/store/projectrepository.h"

namespace promptlab {

/// A version as people name it. Null: none (nothing ran there before).
struct DeployedVersion {
    VersionId id;
    int number = 0;
    QString contentHash;

    [[nodiscard]] bool isNull() const { return id.isNull(); }
    bool operator==(const DeployedVersion &) const = default;
};

/// A person as shown in records. The name is empty when the person was erased.
struct DeploymentPerson {
    PersonId id;
    QString name;
};

/// What a channel holds is not what was published there.
struct DriftView {
    QString text;      ///< a sentence
    qint64 seenAt = 0; ///< when it was seen first, UTC ms
};

/// One environment of a plan in execution.
struct ExecutionView {
    ExecutionId id;
    EnvironmentId environment;
    QString environmentName;
    int attempt = 1;
    ExecutionStatus status = ExecutionStatus::Pending;
    std::optional<ExecutionStatus> resumeStatus; ///< where Resume goes back to
    QList<int> steps;                            ///< weight of the new version at every step, out of 10,000
    int currentStep = 0;                         ///< index into steps
    DeployedVersion stable;                      ///< what a roll-back returns to; null: nothing ran before
    DeployedVersion fresh;                       ///< the new version
    int weightSet = 0;                           ///< share of the new version that was asked for, out of 10,000
    std::optional<int> weightSeen;               ///< share that the channel confirmed; absent: not confirmed yet
    qint64 generation = 0;
    qint64 observedSeconds = 0;
    qint64 monitoringSeconds = 0;   ///< observed time that a step needs; 0: it is over with the confirmation
    qint64 startedAt = 0;           ///< UTC ms; 0: not yet
    qint64 completedAt = 0;         ///< UTC ms; 0: not yet
    QString channel;                ///< where it goes, in words ("folder /srv/prompts")
    int drainSeconds = 0;           ///< until the slowest reader follows
    QString cause;                  ///< why it goes back, in words; empty: it does not
    QString error;                  ///< of the last attempt to reach the channel; empty: none
    int tries = 0;                  ///< failed attempts in a row
    qint64 nextTryAt = 0;           ///< UTC ms; 0: nothing is to be tried again
    std::optional<double> health;   ///< absent: unknown
    std::optional<DriftView> drift; ///< it was confirmed, and the channel holds something else now
};

/// A gate with what it found.
struct GateView {
    DeploymentGate gate;
    bool passed = false;
    QString reason;   ///< a sentence
    int run = 0;      ///< number of the run that was looked at; 0: none
    QString evidence; ///< Merkle root over its results
    std::optional<double> passRate;
    qint64 finishedAt = 0;
    bool simulated = false; ///< answers of the run were made by rules
};

/// A decision about a plan.
struct ApprovalView {
    ApprovalId id;
    DeploymentPerson person;
    ApprovalDecision decision = ApprovalDecision::Approved;
    QString note;
    QString subjectHash;
    bool selfAttested = false;
    qint64 at = 0;
    qint64 expiresAt = 0; ///< 0: never
    bool counts = false;  ///< stands for the plan as it is now
};

/// A line of the history, made from the audit log.
struct DeploymentEvent {
    qint64 seq = 0; ///< number of the audit entry
    qint64 at = 0;
    DeploymentPerson person; ///< null id: the controller
    bool selfAttested = false;
    AuditOutcome outcome = AuditOutcome::Ok;
    QString action;      ///< "plan.approve", "execution.shift", …
    QString environment; ///< name; empty: about the plan
    QString text;        ///< a sentence
    QString reason;      ///< a person's words
};

/// What can be done with a plan.
enum class DeploymentAction {
    Edit,
    Submit,
    Approve,
    Reject,
    RequestChanges,
    Execute,
    Pause,
    Resume,
    Promote,
    Abort,
    RollBack,
    Retry,
    Cancel
};

/// Whether the caller can do it now, and if not, why: for buttons that stay visible.
struct DeploymentActionState {
    DeploymentAction action = DeploymentAction::Edit;
    bool allowed = false;
    QString whyNot; ///< a sentence; empty when allowed
};

/// A plan in a list.
struct PlanSummary {
    PlanId id;
    int number = 0; ///< counted in the project
    PlanStatus status = PlanStatus::Draft;
    PromptId prompt;
    QString promptKey;
    QString application;
    QStringList environments;
    DeploymentStrategy strategy = DeploymentStrategy::Immediate;
    DeployedVersion stable; ///< of the first environment; null: nothing runs there
    DeployedVersion fresh;
    DeploymentPerson requestedBy;
    bool selfAttested = false; ///< requested for another member on a local workspace
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 endedAt = 0;          ///< 0: not yet
    bool approvalNeeded = false; ///< of a draft: as the rules are now
    int approvals = 0;           ///< that count
    int quorum = 0;
    qint64 approvalUntil = 0;        ///< the plan expires then; 0: it does not wait for approval
    bool waitsForMe = false;         ///< the caller can bring it on
    QStringList waitsFor;            ///< names of those who can approve
    bool rollback = false;           ///< made by a roll-back
    PlanId linkedTo;                 ///< the plan that this one retries or rolls back; null: none
    QStringList runsIn;              ///< completed: environments where what it put there runs now
    int followedBy = 0;              ///< completed: number of the plan that put something else there; 0: none
    bool takenBack = false;          ///< that one is a roll-back of this one
    QString noWayBack;               ///< completed: why no roll-back has anywhere to go; empty: one has
    QList<ExecutionView> executions; ///< in the order of the environments; empty before the start
    QString error;                   ///< of the first execution that has one
};

/// A plan in full.
struct PlanDetails {
    PlanSummary summary;
    DeploymentRequest request;
    QString planHash;
    QString subjectHash; ///< what an approval given now would sign; empty before gates were run
    DeploymentPerson lastEditor;
    bool personalOnly = false; ///< every target is of kind personal
    QList<GateView> gates;
    QList<ApprovalView> approvals; ///< oldest first, void ones too
    QList<DeploymentEvent> events; ///< newest first
    QList<DeploymentActionState> actions;
};

/// One prompt in one environment.
struct RunningPrompt {
    PromptId prompt;
    QString promptKey;
    QString application;
    QList<QPair<DeployedVersion, int>> split; ///< weights out of 10,000; empty: nothing runs here any more
    qint64 generation = 0;
    qint64 updatedAt = 0;
    DeploymentPerson updatedBy;
    bool selfAttested = false; ///< put there by somebody who acted for updatedBy on a local workspace
    bool published = true;     ///< by a deployment; false: this workspace says so, and no channel was ever told
    PlanId activePlan; ///< that is being executed, else the newest that was submitted and has not ended; null: none
    int activePlanNumber = 0;
    PlanStatus activePlanStatus = PlanStatus::Draft;
    std::optional<double> health; ///< absent: unknown
    QUuid binding;
    std::optional<DriftView> drift; ///< the channel holds something else; absent: not that anybody knows
    qint64 rightAt = 0;             ///< when this process last read it back and found it right, UTC ms; 0: it has not
};

/// An environment, its rules and what runs in it.
struct EnvironmentView {
    EnvironmentId id;
    QString name;
    EnvironmentKind kind = EnvironmentKind::Other;
    QString channelFolder; ///< of the file channel; empty: no channel yet
    bool approvalRequired = false;
    int minApprovals = 1;
    QList<DeploymentPerson> approvers; ///< members who may approve beside owners and admins
    QList<RunningPrompt> running;
};

/// Something that waits for the caller.
struct InboxItem {
    enum class Why {
        Approve,     ///< a decision is asked for
        Execute,     ///< approved, somebody has to start it
        Failed,      ///< the channel cannot be reached, or the roll-back did not go through
        Differs,     ///< it runs, but the channel holds something else than was published
        MineRejected ///< own plan: rejected, expired or stopped by a gate; retry or leave it
    };
    Why why = Why::Approve;
    PlanSummary plan;
    qint64 since = 0;
    qint64 until = 0; ///< 0: no end
};

} // namespace promptlab
