// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a plan as a pure function, over its executions. Every pair of status and event is a written row; the
// compiler checks that none is missing.
#pragma once

#include "core/store/deploymentrepository.h"

namespace promptlab {

enum class PlanEvent {
    Edit,                 ///< content, target or rules were changed
    Submit,               ///< a person
    GatesPassed,          ///< all of them, and approval is needed
    GatesPassedFree,      ///< all of them, and nobody has to approve
    GatesFailed,          ///< one at least
    Approve,              ///< a person; not enough of them yet
    QuorumReached,        ///< with the last approval
    Reject,               ///< a person; one is enough
    RequestChanges,       ///< a person
    SubjectChanged,       ///< what was or would be signed is not what there is now
    ApprovalExpired,      ///< nobody decided in time, or the approvals are too old
    Execute,              ///< a person
    Abort,                ///< a person
    RollBack,             ///< a person
    Supersede,            ///< a newer plan takes the place
    ExecutionsCompleted,  ///< all of them
    ExecutionsRolledBack, ///< all have ended, some by going back
    ExecutionsStuck,      ///< one could not go back
    ExecutionsCancelled,  ///< all have ended before any weight moved
    ExecutionsSuperseded, ///< the same, because of a newer plan
    Cancel,               ///< a person
    Retry                 ///< a person
};
constexpr int planStatusCount = int(PlanStatus::Superseded) + 1;
constexpr int planEventCount = int(PlanEvent::Retry) + 1;

/// Name for the audit log: "plan.submit", …
QString planEventName(PlanEvent event);

/// What has to be done because of a transition, after it was stored.
enum class PlanEffect {
    RunGates,
    VoidApprovals,
    AskApprovers,
    StartExecutions,
    AbortExecutions,
    SupersedeExecutions,
    Page,        ///< tell people: this needs somebody
    MakeRetry,   ///< a new plan, linked to this one
    MakeRollback ///< a new plan that goes back, linked to this one
};

struct PlanTransition {
    PlanStatus status = PlanStatus::Draft;
    QList<PlanEffect> effects;
};

/// The next status. Conflict, with a sentence, when the event cannot happen now.
[[nodiscard]] Result<PlanTransition> planTransition(PlanStatus status, PlanEvent event);
/// Nothing happens any more but a retry or a roll-back, which are plans of their own.
[[nodiscard]] bool planHasEnded(PlanStatus status);
/// A status in words ("waiting for approval").
[[nodiscard]] QString planStatusText(PlanStatus status);

} // namespace promptlab
