// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one execution (one environment of a plan) as a pure function. Every pair of status and event is a written
// row; the compiler checks that none is missing.
#pragma once

#include "core/store/deploymentrepository.h"

namespace promptlab {

enum class ExecutionEvent {
    Start,             ///< its turn has come
    WeightConfirmed,   ///< every channel confirmed the weight of the step
    ShiftTimedOut,     ///< not confirmed in time
    StepGood,          ///< judged good and observed long enough
    JudgeBad,          ///< the new version is worse
    NotDecidable,      ///< no data: neither good nor bad
    HoldTimedOut,      ///< held for too long
    Pause,             ///< a person
    Resume,            ///< a person
    Promote,           ///< a person skips the waiting of this step
    PromoteFull,       ///< a person skips the waiting of all steps
    Abort,             ///< a person, or the plan because another environment failed
    Supersede,         ///< a newer plan takes the place
    BakePassed,        ///< the time after the last step went well
    StableConfirmed,   ///< every channel confirmed the version that ran before
    ChannelGaveUp,     ///< some channel failed too often while going back
    RollBackCompleted, ///< the plan takes back an environment that was switched already
};
constexpr int executionStatusCount = int(ExecutionStatus::Superseded) + 1;
constexpr int executionEventCount = int(ExecutionEvent::RollBackCompleted) + 1;

/// Name for the audit log: "execution.start", …
QString executionEventName(ExecutionEvent event);

/// What has to be done because of a transition, after it was stored.
enum class ExecutionEffect {
    ApplyStep,   ///< set the weights of the present step on every channel
    ApplyStable, ///< set what ran before on every channel
    ResetClock,  ///< observed time starts again at zero
    Page,        ///< tell people: this needs somebody
    TellPlan     ///< the plan looks whether it can go on
};

/// Where an execution stands.
struct ExecutionState {
    ExecutionStatus status = ExecutionStatus::Pending;
    std::optional<ExecutionStatus> resumeStatus = {}; ///< only while paused
    int step = 0;
    int lastStep = 0;
    bool bakes = false; ///< there is a time after the last step

    bool operator==(const ExecutionState &) const = default;
};

struct ExecutionTransition {
    ExecutionState state;
    QList<ExecutionEffect> effects;
};

/// The next state. Conflict, with a sentence, when the event cannot happen now.
[[nodiscard]] Result<ExecutionTransition> executionTransition(const ExecutionState &state, ExecutionEvent event);
/// Nothing happens any more.
[[nodiscard]] bool executionHasEnded(ExecutionStatus status);
/// A status in words ("going back").
[[nodiscard]] QString executionStatusText(ExecutionStatus status);

} // namespace promptlab
