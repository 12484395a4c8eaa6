// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/executionmachine.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

struct ExecutionMachineText {
    Q_DECLARE_TR_FUNCTIONS(ExecutionMachine)
};

/// Why an event cannot happen.
enum class ExecutionRefusal {
    NotStarted,
    AlreadyStarted,
    WeightPending,
    AlreadyConfirmed,
    AlreadyHolding,
    NotHolding,
    IsPaused,
    NotPaused,
    AlreadyBaking,
    NotBaking,
    GoingBack,
    NotGoingBack,
    StillTrying,
    NotCompleted,
    Ended
};

/// How the next state follows.
enum class ExecutionMove {
    Refuse,
    Go,      ///< to a fixed status
    Advance, ///< to the next step; after the last to baking, or done
    Jump,    ///< to the last step; from it, done
    Pause,   ///< remembers where it was
    Resume   ///< back to that
};

struct ExecutionRow {
    ExecutionStatus from;
    ExecutionEvent event;
    ExecutionMove move;
    ExecutionStatus to;
    unsigned effects;
    ExecutionRefusal why;
};

constexpr unsigned executionBit(ExecutionEffect effect)
{
    return 1U << unsigned(effect);
}

struct ExecutionTable {
    using S = ExecutionStatus;
    using E = ExecutionEvent;
    using W = ExecutionRefusal;

    static constexpr unsigned applyStep = executionBit(ExecutionEffect::ApplyStep);
    static constexpr unsigned applyStable = executionBit(ExecutionEffect::ApplyStable);
    static constexpr unsigned resetClock = executionBit(ExecutionEffect::ResetClock);
    static constexpr unsigned page = executionBit(ExecutionEffect::Page);
    static constexpr unsigned tellPlan = executionBit(ExecutionEffect::TellPlan);

    static constexpr ExecutionRow go(S from, E event, S to, unsigned effects = 0)
    {
        return {from, event, ExecutionMove::Go, to, effects, W::Ended};
    }
    static constexpr ExecutionRow refuse(S from, E event, W why)
    {
        return {from, event, ExecutionMove::Refuse, from, 0, why};
    }
    static constexpr ExecutionRow advance(S from, E event)
    {
        return {from, event, ExecutionMove::Advance, from, 0, W::Ended};
    }
    static constexpr ExecutionRow jump(S from, E event)
    {
        return {from, event, ExecutionMove::Jump, from, 0, W::Ended};
    }
    static constexpr ExecutionRow pause(S from, E event)
    {
        return {from, event, ExecutionMove::Pause, S::Paused, 0, W::Ended};
    }
    static constexpr ExecutionRow resume(S from, E event)
    {
        return {from, event, ExecutionMove::Resume, from, 0, W::Ended};
    }

    using Rows = std::array<ExecutionRow, size_t(executionStatusCount) * size_t(executionEventCount)>;
    static constexpr Rows make();
};

// clang-format off
constexpr ExecutionTable::Rows ExecutionTable::make()
{
    return {{
    // Pending
    go(S::Pending, E::Start, S::Shifting, applyStep),
    refuse(S::Pending, E::WeightConfirmed, W::NotStarted),
    refuse(S::Pending, E::ShiftTimedOut, W::NotStarted),
    refuse(S::Pending, E::StepGood, W::NotStarted),
    refuse(S::Pending, E::JudgeBad, W::NotStarted),
    refuse(S::Pending, E::NotDecidable, W::NotStarted),
    refuse(S::Pending, E::HoldTimedOut, W::NotStarted),
    refuse(S::Pending, E::Pause, W::NotStarted),
    refuse(S::Pending, E::Resume, W::NotStarted),
    refuse(S::Pending, E::Promote, W::NotStarted),
    refuse(S::Pending, E::PromoteFull, W::NotStarted),
    go(S::Pending, E::Abort, S::Cancelled, tellPlan),
    go(S::Pending, E::Supersede, S::Superseded, tellPlan),
    refuse(S::Pending, E::BakePassed, W::NotStarted),
    refuse(S::Pending, E::StableConfirmed, W::NotStarted),
    refuse(S::Pending, E::ChannelGaveUp, W::NotStarted),
    refuse(S::Pending, E::RollBackCompleted, W::NotStarted),
    // Shifting
    refuse(S::Shifting, E::Start, W::AlreadyStarted),
    go(S::Shifting, E::WeightConfirmed, S::Monitoring, resetClock),
    go(S::Shifting, E::ShiftTimedOut, S::RollingBack, applyStable | tellPlan),
    refuse(S::Shifting, E::StepGood, W::WeightPending),
    go(S::Shifting, E::JudgeBad, S::RollingBack, applyStable | tellPlan),
    refuse(S::Shifting, E::NotDecidable, W::WeightPending),
    refuse(S::Shifting, E::HoldTimedOut, W::NotHolding),
    refuse(S::Shifting, E::Pause, W::WeightPending),
    refuse(S::Shifting, E::Resume, W::NotPaused),
    refuse(S::Shifting, E::Promote, W::WeightPending),
    refuse(S::Shifting, E::PromoteFull, W::WeightPending),
    go(S::Shifting, E::Abort, S::RollingBack, applyStable | tellPlan),
    go(S::Shifting, E::Supersede, S::RollingBack, applyStable | tellPlan),
    refuse(S::Shifting, E::BakePassed, W::NotBaking),
    refuse(S::Shifting, E::StableConfirmed, W::NotGoingBack),
    refuse(S::Shifting, E::ChannelGaveUp, W::NotGoingBack),
    refuse(S::Shifting, E::RollBackCompleted, W::NotCompleted),
    // Monitoring
    refuse(S::Monitoring, E::Start, W::AlreadyStarted),
    refuse(S::Monitoring, E::WeightConfirmed, W::AlreadyConfirmed),
    refuse(S::Monitoring, E::ShiftTimedOut, W::AlreadyConfirmed),
    advance(S::Monitoring, E::StepGood),
    go(S::Monitoring, E::JudgeBad, S::RollingBack, applyStable | tellPlan),
    go(S::Monitoring, E::NotDecidable, S::Holding),
    refuse(S::Monitoring, E::HoldTimedOut, W::NotHolding),
    pause(S::Monitoring, E::Pause),
    refuse(S::Monitoring, E::Resume, W::NotPaused),
    advance(S::Monitoring, E::Promote),
    jump(S::Monitoring, E::PromoteFull),
    go(S::Monitoring, E::Abort, S::RollingBack, applyStable | tellPlan),
    go(S::Monitoring, E::Supersede, S::RollingBack, applyStable | tellPlan),
    refuse(S::Monitoring, E::BakePassed, W::NotBaking),
    refuse(S::Monitoring, E::StableConfirmed, W::NotGoingBack),
    refuse(S::Monitoring, E::ChannelGaveUp, W::NotGoingBack),
    refuse(S::Monitoring, E::RollBackCompleted, W::NotCompleted),
    // Holding
    refuse(S::Holding, E::Start, W::AlreadyStarted),
    refuse(S::Holding, E::WeightConfirmed, W::AlreadyConfirmed),
    refuse(S::Holding, E::ShiftTimedOut, W::AlreadyConfirmed),
    advance(S::Holding, E::StepGood),
    go(S::Holding, E::JudgeBad, S::RollingBack, applyStable | tellPlan),
    refuse(S::Holding, E::NotDecidable, W::AlreadyHolding),
    go(S::Holding, E::HoldTimedOut, S::RollingBack, applyStable | tellPlan),
    pause(S::Holding, E::Pause),
    refuse(S::Holding, E::Resume, W::NotPaused),
    advance(S::Holding, E::Promote),
    jump(S::Holding, E::PromoteFull),
    go(S::Holding, E::Abort, S::RollingBack, applyStable | tellPlan),
    go(S::Holding, E::Supersede, S::RollingBack, applyStable | tellPlan),
    refuse(S::Holding, E::BakePassed, W::NotBaking),
    refuse(S::Holding, E::StableConfirmed, W::NotGoingBack),
    refuse(S::Holding, E::ChannelGaveUp, W::NotGoingBack),
    refuse(S::Holding, E::RollBackCompleted, W::NotCompleted),
    // Paused
    refuse(S::Paused, E::Start, W::AlreadyStarted),
    refuse(S::Paused, E::WeightConfirmed, W::AlreadyConfirmed),
    refuse(S::Paused, E::ShiftTimedOut, W::AlreadyConfirmed),
    refuse(S::Paused, E::StepGood, W::IsPaused),
    go(S::Paused, E::JudgeBad, S::RollingBack, applyStable | tellPlan),
    refuse(S::Paused, E::NotDecidable, W::IsPaused),
    refuse(S::Paused, E::HoldTimedOut, W::IsPaused),
    refuse(S::Paused, E::Pause, W::IsPaused),
    resume(S::Paused, E::Resume),
    refuse(S::Paused, E::Promote, W::IsPaused),
    refuse(S::Paused, E::PromoteFull, W::IsPaused),
    go(S::Paused, E::Abort, S::RollingBack, applyStable | tellPlan),
    go(S::Paused, E::Supersede, S::RollingBack, applyStable | tellPlan),
    refuse(S::Paused, E::BakePassed, W::IsPaused),
    refuse(S::Paused, E::StableConfirmed, W::NotGoingBack),
    refuse(S::Paused, E::ChannelGaveUp, W::NotGoingBack),
    refuse(S::Paused, E::RollBackCompleted, W::NotCompleted),
    // Baking
    refuse(S::Baking, E::Start, W::AlreadyStarted),
    refuse(S::Baking, E::WeightConfirmed, W::AlreadyConfirmed),
    refuse(S::Baking, E::ShiftTimedOut, W::AlreadyConfirmed),
    refuse(S::Baking, E::StepGood, W::AlreadyBaking),
    go(S::Baking, E::JudgeBad, S::RollingBack, applyStable | tellPlan),
    refuse(S::Baking, E::NotDecidable, W::AlreadyBaking),
    refuse(S::Baking, E::HoldTimedOut, W::NotHolding),
    pause(S::Baking, E::Pause),
    refuse(S::Baking, E::Resume, W::NotPaused),
    go(S::Baking, E::Promote, S::Completed, tellPlan),
    go(S::Baking, E::PromoteFull, S::Completed, tellPlan),
    go(S::Baking, E::Abort, S::RollingBack, applyStable | tellPlan),
    go(S::Baking, E::Supersede, S::RollingBack, applyStable | tellPlan),
    go(S::Baking, E::BakePassed, S::Completed, tellPlan),
    refuse(S::Baking, E::StableConfirmed, W::NotGoingBack),
    refuse(S::Baking, E::ChannelGaveUp, W::NotGoingBack),
    refuse(S::Baking, E::RollBackCompleted, W::NotCompleted),
    // RollingBack
    refuse(S::RollingBack, E::Start, W::GoingBack),
    refuse(S::RollingBack, E::WeightConfirmed, W::GoingBack),
    refuse(S::RollingBack, E::ShiftTimedOut, W::GoingBack),
    refuse(S::RollingBack, E::StepGood, W::GoingBack),
    refuse(S::RollingBack, E::JudgeBad, W::GoingBack),
    refuse(S::RollingBack, E::NotDecidable, W::GoingBack),
    refuse(S::RollingBack, E::HoldTimedOut, W::GoingBack),
    refuse(S::RollingBack, E::Pause, W::GoingBack),
    refuse(S::RollingBack, E::Resume, W::GoingBack),
    refuse(S::RollingBack, E::Promote, W::GoingBack),
    refuse(S::RollingBack, E::PromoteFull, W::GoingBack),
    refuse(S::RollingBack, E::Abort, W::GoingBack),
    refuse(S::RollingBack, E::Supersede, W::GoingBack),
    refuse(S::RollingBack, E::BakePassed, W::GoingBack),
    go(S::RollingBack, E::StableConfirmed, S::RolledBack, tellPlan),
    go(S::RollingBack, E::ChannelGaveUp, S::RollbackFailed, page | tellPlan),
    refuse(S::RollingBack, E::RollBackCompleted, W::GoingBack),
    // RollbackFailed
    refuse(S::RollbackFailed, E::Start, W::StillTrying),
    refuse(S::RollbackFailed, E::WeightConfirmed, W::StillTrying),
    refuse(S::RollbackFailed, E::ShiftTimedOut, W::StillTrying),
    refuse(S::RollbackFailed, E::StepGood, W::StillTrying),
    refuse(S::RollbackFailed, E::JudgeBad, W::StillTrying),
    refuse(S::RollbackFailed, E::NotDecidable, W::StillTrying),
    refuse(S::RollbackFailed, E::HoldTimedOut, W::StillTrying),
    refuse(S::RollbackFailed, E::Pause, W::StillTrying),
    refuse(S::RollbackFailed, E::Resume, W::StillTrying),
    refuse(S::RollbackFailed, E::Promote, W::StillTrying),
    refuse(S::RollbackFailed, E::PromoteFull, W::StillTrying),
    refuse(S::RollbackFailed, E::Abort, W::StillTrying),
    refuse(S::RollbackFailed, E::Supersede, W::StillTrying),
    refuse(S::RollbackFailed, E::BakePassed, W::StillTrying),
    go(S::RollbackFailed, E::StableConfirmed, S::RolledBack, tellPlan),
    refuse(S::RollbackFailed, E::ChannelGaveUp, W::StillTrying),
    refuse(S::RollbackFailed, E::RollBackCompleted, W::StillTrying),
    // Completed
    refuse(S::Completed, E::Start, W::Ended),
    refuse(S::Completed, E::WeightConfirmed, W::Ended),
    refuse(S::Completed, E::ShiftTimedOut, W::Ended),
    refuse(S::Completed, E::StepGood, W::Ended),
    refuse(S::Completed, E::JudgeBad, W::Ended),
    refuse(S::Completed, E::NotDecidable, W::Ended),
    refuse(S::Completed, E::HoldTimedOut, W::Ended),
    refuse(S::Completed, E::Pause, W::Ended),
    refuse(S::Completed, E::Resume, W::Ended),
    refuse(S::Completed, E::Promote, W::Ended),
    refuse(S::Completed, E::PromoteFull, W::Ended),
    refuse(S::Completed, E::Abort, W::Ended),
    refuse(S::Completed, E::Supersede, W::Ended),
    refuse(S::Completed, E::BakePassed, W::Ended),
    refuse(S::Completed, E::StableConfirmed, W::Ended),
    refuse(S::Completed, E::ChannelGaveUp, W::Ended),
    go(S::Completed, E::RollBackCompleted, S::RollingBack, applyStable | tellPlan),
    // RolledBack
    refuse(S::RolledBack, E::Start, W::Ended),
    refuse(S::RolledBack, E::WeightConfirmed, W::Ended),
    refuse(S::RolledBack, E::ShiftTimedOut, W::Ended),
    refuse(S::RolledBack, E::StepGood, W::Ended),
    refuse(S::RolledBack, E::JudgeBad, W::Ended),
    refuse(S::RolledBack, E::NotDecidable, W::Ended),
    refuse(S::RolledBack, E::HoldTimedOut, W::Ended),
    refuse(S::RolledBack, E::Pause, W::Ended),
    refuse(S::RolledBack, E::Resume, W::Ended),
    refuse(S::RolledBack, E::Promote, W::Ended),
    refuse(S::RolledBack, E::PromoteFull, W::Ended),
    refuse(S::RolledBack, E::Abort, W::Ended),
    refuse(S::RolledBack, E::Supersede, W::Ended),
    refuse(S::RolledBack, E::BakePassed, W::Ended),
    refuse(S::RolledBack, E::StableConfirmed, W::Ended),
    refuse(S::RolledBack, E::ChannelGaveUp, W::Ended),
    refuse(S::RolledBack, E::RollBackCompleted, W::Ended),
    // Cancelled
    refuse(S::Cancelled, E::Start, W::Ended),
    refuse(S::Cancelled, E::WeightConfirmed, W::Ended),
    refuse(S::Cancelled, E::ShiftTimedOut, W::Ended),
    refuse(S::Cancelled, E::StepGood, W::Ended),
    refuse(S::Cancelled, E::JudgeBad, W::Ended),
    refuse(S::Cancelled, E::NotDecidable, W::Ended),
    refuse(S::Cancelled, E::HoldTimedOut, W::Ended),
    refuse(S::Cancelled, E::Pause, W::Ended),
    refuse(S::Cancelled, E::Resume, W::Ended),
    refuse(S::Cancelled, E::Promote, W::Ended),
    refuse(S::Cancelled, E::PromoteFull, W::Ended),
    refuse(S::Cancelled, E::Abort, W::Ended),
    refuse(S::Cancelled, E::Supersede, W::Ended),
    refuse(S::Cancelled, E::BakePassed, W::Ended),
    refuse(S::Cancelled, E::StableConfirmed, W::Ended),
    refuse(S::Cancelled, E::ChannelGaveUp, W::Ended),
    refuse(S::Cancelled, E::RollBackCompleted, W::Ended),
    // Superseded
    refuse(S::Superseded, E::Start, W::Ended),
    refuse(S::Superseded, E::WeightConfirmed, W::Ended),
    refuse(S::Superseded, E::ShiftTimedOut, W::Ended),
    refuse(S::Superseded, E::StepGood, W::Ended),
    refuse(S::Superseded, E::JudgeBad, W::Ended),
    refuse(S::Superseded, E::NotDecidable, W::Ended),
    refuse(S::Superseded, E::HoldTimedOut, W::Ended),
    refuse(S::Superseded, E::Pause, W::Ended),
    refuse(S::Superseded, E::Resume, W::Ended),
    refuse(S::Superseded, E::Promote, W::Ended),
    refuse(S::Superseded, E::PromoteFull, W::Ended),
    refuse(S::Superseded, E::Abort, W::Ended),
    refuse(S::Superseded, E::Supersede, W::Ended),
    refuse(S::Superseded, E::BakePassed, W::Ended),
    refuse(S::Superseded, E::StableConfirmed, W::Ended),
    refuse(S::Superseded, E::ChannelGaveUp, W::Ended),
    refuse(S::Superseded, E::RollBackCompleted, W::Ended),
    }};
}
// clang-format on

constexpr ExecutionTable::Rows executionRows = ExecutionTable::make();

/// Every pair exactly once.
constexpr bool executionRowsAreComplete()
{
    std::array<int, executionRows.size()> seen{};
    for (const ExecutionRow &row : executionRows)
        ++seen[size_t(row.from) * size_t(executionEventCount) + size_t(row.event)];
    return std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; });
}
static_assert(executionRowsAreComplete(), "a pair of status and event is missing or written twice");

const ExecutionRow &executionRow(ExecutionStatus from, ExecutionEvent event)
{
    return *std::find_if(executionRows.begin(), executionRows.end(),
                         [&](const ExecutionRow &row) { return row.from == from && row.event == event; });
}

QString executionRefusalText(ExecutionRefusal why, ExecutionStatus status)
{
    switch (why) {
    case ExecutionRefusal::NotStarted: return ExecutionMachineText::tr("It has not started yet");
    case ExecutionRefusal::AlreadyStarted: return ExecutionMachineText::tr("It has started already");
    case ExecutionRefusal::WeightPending:
        return ExecutionMachineText::tr("The channels have not confirmed the new weight yet; wait for that, or abort");
    case ExecutionRefusal::AlreadyConfirmed:
        return ExecutionMachineText::tr("The weight of this step is confirmed already");
    case ExecutionRefusal::AlreadyHolding: return ExecutionMachineText::tr("It is holding already");
    case ExecutionRefusal::NotHolding: return ExecutionMachineText::tr("It is not holding");
    case ExecutionRefusal::IsPaused: return ExecutionMachineText::tr("It is paused; resume it first, or abort");
    case ExecutionRefusal::NotPaused: return ExecutionMachineText::tr("It is not paused");
    case ExecutionRefusal::AlreadyBaking: return ExecutionMachineText::tr("All steps are over; it is baking");
    case ExecutionRefusal::NotBaking: return ExecutionMachineText::tr("It is not baking");
    case ExecutionRefusal::GoingBack:
        return ExecutionMachineText::tr("It is going back already; nothing can stop that");
    case ExecutionRefusal::NotGoingBack: return ExecutionMachineText::tr("It is not going back");
    case ExecutionRefusal::StillTrying:
        return ExecutionMachineText::tr("It could not go back yet and keeps trying; mend the channel that it names");
    case ExecutionRefusal::NotCompleted: return ExecutionMachineText::tr("It is not complete; abort it instead");
    case ExecutionRefusal::Ended: return ExecutionMachineText::tr("It has ended (%1)").arg(executionStatusText(status));
    }
    Q_UNREACHABLE();
}

QList<ExecutionEffect> executionEffects(unsigned mask)
{
    QList<ExecutionEffect> effects;
    for (const auto effect : {ExecutionEffect::ApplyStep, ExecutionEffect::ApplyStable, ExecutionEffect::ResetClock,
                              ExecutionEffect::Page, ExecutionEffect::TellPlan}) {
        if ((mask & executionBit(effect)) != 0)
            effects.append(effect);
    }
    return effects;
}

ExecutionTransition executionGoTo(ExecutionState state, ExecutionStatus status, unsigned effects)
{
    state.status = status;
    state.resumeStatus.reset();
    return {state, executionEffects(effects)};
}

ExecutionTransition executionShiftTo(ExecutionState state, int step)
{
    state.step = step;
    return executionGoTo(state, ExecutionStatus::Shifting, ExecutionTable::applyStep);
}

} // namespace

QString executionEventName(ExecutionEvent event)
{
    switch (event) {
    case ExecutionEvent::Start: return QStringLiteral("execution.start");
    case ExecutionEvent::WeightConfirmed: return QStringLiteral("execution.weight_confirmed");
    case ExecutionEvent::ShiftTimedOut: return QStringLiteral("execution.shift_timed_out");
    case ExecutionEvent::StepGood: return QStringLiteral("execution.step_good");
    case ExecutionEvent::JudgeBad: return QStringLiteral("execution.judge_bad");
    case ExecutionEvent::NotDecidable: return QStringLiteral("execution.not_decidable");
    case ExecutionEvent::HoldTimedOut: return QStringLiteral("execution.hold_timed_out");
    case ExecutionEvent::Pause: return QStringLiteral("execution.pause");
    case ExecutionEvent::Resume: return QStringLiteral("execution.resume");
    case ExecutionEvent::Promote: return QStringLiteral("execution.promote");
    case ExecutionEvent::PromoteFull: return QStringLiteral("execution.promote_full");
    case ExecutionEvent::Abort: return QStringLiteral("execution.abort");
    case ExecutionEvent::Supersede: return QStringLiteral("execution.supersede");
    case ExecutionEvent::BakePassed: return QStringLiteral("execution.bake_passed");
    case ExecutionEvent::StableConfirmed: return QStringLiteral("execution.stable_confirmed");
    case ExecutionEvent::ChannelGaveUp: return QStringLiteral("execution.channel_gave_up");
    case ExecutionEvent::RollBackCompleted: return QStringLiteral("execution.roll_back");
    }
    Q_UNREACHABLE();
}

Result<ExecutionTransition> executionTransition(const ExecutionState &state, ExecutionEvent event)
{
    const ExecutionRow &row = executionRow(state.status, event);
    switch (row.move) {
    case ExecutionMove::Refuse:
        return makeError(ErrorCode::Conflict, executionRefusalText(row.why, state.status), executionEventName(event));
    case ExecutionMove::Go: return executionGoTo(state, row.to, row.effects);
    case ExecutionMove::Advance:
        if (state.step < state.lastStep)
            return executionShiftTo(state, state.step + 1);
        if (state.bakes)
            return executionGoTo(state, ExecutionStatus::Baking, ExecutionTable::resetClock);
        return executionGoTo(state, ExecutionStatus::Completed, ExecutionTable::tellPlan);
    case ExecutionMove::Jump:
        if (state.step < state.lastStep)
            return executionShiftTo(state, state.lastStep);
        return executionGoTo(state, ExecutionStatus::Completed, ExecutionTable::tellPlan);
    case ExecutionMove::Pause: {
        ExecutionTransition paused = executionGoTo(state, ExecutionStatus::Paused, row.effects);
        paused.state.resumeStatus = state.status;
        return paused;
    }
    case ExecutionMove::Resume:
        return executionGoTo(state, state.resumeStatus.value_or(ExecutionStatus::Monitoring), row.effects);
    }
    Q_UNREACHABLE();
}

bool executionHasEnded(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::RolledBack:
    case ExecutionStatus::Completed:
    case ExecutionStatus::Cancelled:
    case ExecutionStatus::Superseded: return true;
    case ExecutionStatus::Pending:
    case ExecutionStatus::Shifting:
    case ExecutionStatus::Monitoring:
    case ExecutionStatus::Holding:
    case ExecutionStatus::Paused:
    case ExecutionStatus::Baking:
    case ExecutionStatus::RollingBack:
    case ExecutionStatus::RollbackFailed: return false;
    }
    Q_UNREACHABLE();
}

QString executionStatusText(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::Pending: return ExecutionMachineText::tr("waiting for its turn");
    case ExecutionStatus::Shifting: return ExecutionMachineText::tr("setting the weight");
    case ExecutionStatus::Monitoring: return ExecutionMachineText::tr("monitoring");
    case ExecutionStatus::Holding: return ExecutionMachineText::tr("holding");
    case ExecutionStatus::Paused: return ExecutionMachineText::tr("paused");
    case ExecutionStatus::Baking: return ExecutionMachineText::tr("baking");
    case ExecutionStatus::RollingBack: return ExecutionMachineText::tr("going back");
    case ExecutionStatus::RolledBack: return ExecutionMachineText::tr("rolled back");
    case ExecutionStatus::RollbackFailed: return ExecutionMachineText::tr("going back failed");
    case ExecutionStatus::Completed: return ExecutionMachineText::tr("completed");
    case ExecutionStatus::Cancelled: return ExecutionMachineText::tr("cancelled");
    case ExecutionStatus::Superseded: return ExecutionMachineText::tr("superseded");
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
