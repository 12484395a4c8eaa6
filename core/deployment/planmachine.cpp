// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/planmachine.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

struct PlanMachineText {
    Q_DECLARE_TR_FUNCTIONS(PlanMachine)
};

/// Why an event cannot happen.
enum class PlanRefusal {
    NotSubmitted,
    AlreadySubmitted,
    InGates,
    GatesDone,
    NotApproved,
    AlreadyApproved,
    NotExecuting,
    IsExecuting,
    UseAbort,
    StillGoingBack,
    NotEnded,
    Ended
};

struct PlanRow {
    PlanStatus from;
    PlanEvent event;
    bool legal;
    PlanStatus to;
    unsigned effects;
    PlanRefusal why;
};

constexpr unsigned planBit(PlanEffect effect)
{
    return 1U << unsigned(effect);
}

struct PlanTable {
    using S = PlanStatus;
    using E = PlanEvent;
    using W = PlanRefusal;

    static constexpr unsigned runGates = planBit(PlanEffect::RunGates);
    static constexpr unsigned voidApprovals = planBit(PlanEffect::VoidApprovals);
    static constexpr unsigned askApprovers = planBit(PlanEffect::AskApprovers);
    static constexpr unsigned startExecutions = planBit(PlanEffect::StartExecutions);
    static constexpr unsigned abortExecutions = planBit(PlanEffect::AbortExecutions);
    static constexpr unsigned supersedeExecutions = planBit(PlanEffect::SupersedeExecutions);
    static constexpr unsigned page = planBit(PlanEffect::Page);
    static constexpr unsigned makeRetry = planBit(PlanEffect::MakeRetry);
    static constexpr unsigned makeRollback = planBit(PlanEffect::MakeRollback);

    static constexpr PlanRow go(S from, E event, S to, unsigned effects = 0)
    {
        return {from, event, true, to, effects, W::Ended};
    }
    static constexpr PlanRow refuse(S from, E event, W why) { return {from, event, false, from, 0, why}; }

    using Rows = std::array<PlanRow, size_t(planStatusCount) * size_t(planEventCount)>;
    static constexpr Rows make();
};

// clang-format off
constexpr PlanTable::Rows PlanTable::make()
{
    return {{
    // Draft
    go(S::Draft, E::Edit, S::Draft),
    go(S::Draft, E::Submit, S::Gating, runGates),
    refuse(S::Draft, E::GatesPassed, W::NotSubmitted),
    refuse(S::Draft, E::GatesPassedFree, W::NotSubmitted),
    refuse(S::Draft, E::GatesFailed, W::NotSubmitted),
    refuse(S::Draft, E::Approve, W::NotSubmitted),
    refuse(S::Draft, E::QuorumReached, W::NotSubmitted),
    refuse(S::Draft, E::Reject, W::NotSubmitted),
    refuse(S::Draft, E::RequestChanges, W::NotSubmitted),
    refuse(S::Draft, E::SubjectChanged, W::NotSubmitted),
    refuse(S::Draft, E::ApprovalExpired, W::NotSubmitted),
    refuse(S::Draft, E::Execute, W::NotSubmitted),
    refuse(S::Draft, E::Abort, W::NotExecuting),
    refuse(S::Draft, E::RollBack, W::NotExecuting),
    go(S::Draft, E::Supersede, S::Superseded),
    refuse(S::Draft, E::ExecutionsCompleted, W::NotExecuting),
    refuse(S::Draft, E::ExecutionsRolledBack, W::NotExecuting),
    refuse(S::Draft, E::ExecutionsStuck, W::NotExecuting),
    refuse(S::Draft, E::ExecutionsCancelled, W::NotExecuting),
    refuse(S::Draft, E::ExecutionsSuperseded, W::NotExecuting),
    go(S::Draft, E::Cancel, S::Cancelled),
    refuse(S::Draft, E::Retry, W::NotEnded),
    // Gating
    refuse(S::Gating, E::Edit, W::InGates),
    refuse(S::Gating, E::Submit, W::AlreadySubmitted),
    go(S::Gating, E::GatesPassed, S::AwaitingApproval, askApprovers),
    go(S::Gating, E::GatesPassedFree, S::Scheduled),
    go(S::Gating, E::GatesFailed, S::GateFailed),
    refuse(S::Gating, E::Approve, W::InGates),
    refuse(S::Gating, E::QuorumReached, W::InGates),
    refuse(S::Gating, E::Reject, W::InGates),
    refuse(S::Gating, E::RequestChanges, W::InGates),
    refuse(S::Gating, E::SubjectChanged, W::InGates),
    refuse(S::Gating, E::ApprovalExpired, W::InGates),
    refuse(S::Gating, E::Execute, W::InGates),
    refuse(S::Gating, E::Abort, W::NotExecuting),
    refuse(S::Gating, E::RollBack, W::NotExecuting),
    go(S::Gating, E::Supersede, S::Superseded),
    refuse(S::Gating, E::ExecutionsCompleted, W::NotExecuting),
    refuse(S::Gating, E::ExecutionsRolledBack, W::NotExecuting),
    refuse(S::Gating, E::ExecutionsStuck, W::NotExecuting),
    refuse(S::Gating, E::ExecutionsCancelled, W::NotExecuting),
    refuse(S::Gating, E::ExecutionsSuperseded, W::NotExecuting),
    go(S::Gating, E::Cancel, S::Cancelled),
    refuse(S::Gating, E::Retry, W::NotEnded),
    // AwaitingApproval
    go(S::AwaitingApproval, E::Edit, S::Gating, voidApprovals | runGates),
    refuse(S::AwaitingApproval, E::Submit, W::AlreadySubmitted),
    refuse(S::AwaitingApproval, E::GatesPassed, W::GatesDone),
    refuse(S::AwaitingApproval, E::GatesPassedFree, W::GatesDone),
    refuse(S::AwaitingApproval, E::GatesFailed, W::GatesDone),
    go(S::AwaitingApproval, E::Approve, S::AwaitingApproval),
    go(S::AwaitingApproval, E::QuorumReached, S::Scheduled),
    go(S::AwaitingApproval, E::Reject, S::Rejected),
    go(S::AwaitingApproval, E::RequestChanges, S::Draft, voidApprovals),
    go(S::AwaitingApproval, E::SubjectChanged, S::Gating, voidApprovals | runGates),
    go(S::AwaitingApproval, E::ApprovalExpired, S::Expired),
    refuse(S::AwaitingApproval, E::Execute, W::NotApproved),
    refuse(S::AwaitingApproval, E::Abort, W::NotExecuting),
    refuse(S::AwaitingApproval, E::RollBack, W::NotExecuting),
    go(S::AwaitingApproval, E::Supersede, S::Superseded),
    refuse(S::AwaitingApproval, E::ExecutionsCompleted, W::NotExecuting),
    refuse(S::AwaitingApproval, E::ExecutionsRolledBack, W::NotExecuting),
    refuse(S::AwaitingApproval, E::ExecutionsStuck, W::NotExecuting),
    refuse(S::AwaitingApproval, E::ExecutionsCancelled, W::NotExecuting),
    refuse(S::AwaitingApproval, E::ExecutionsSuperseded, W::NotExecuting),
    go(S::AwaitingApproval, E::Cancel, S::Cancelled),
    refuse(S::AwaitingApproval, E::Retry, W::NotEnded),
    // Scheduled
    go(S::Scheduled, E::Edit, S::Gating, voidApprovals | runGates),
    refuse(S::Scheduled, E::Submit, W::AlreadySubmitted),
    refuse(S::Scheduled, E::GatesPassed, W::GatesDone),
    refuse(S::Scheduled, E::GatesPassedFree, W::GatesDone),
    refuse(S::Scheduled, E::GatesFailed, W::GatesDone),
    refuse(S::Scheduled, E::Approve, W::AlreadyApproved),
    refuse(S::Scheduled, E::QuorumReached, W::AlreadyApproved),
    go(S::Scheduled, E::Reject, S::Rejected),
    go(S::Scheduled, E::RequestChanges, S::Draft, voidApprovals),
    go(S::Scheduled, E::SubjectChanged, S::Gating, voidApprovals | runGates),
    go(S::Scheduled, E::ApprovalExpired, S::Expired),
    go(S::Scheduled, E::Execute, S::Executing, startExecutions),
    refuse(S::Scheduled, E::Abort, W::NotExecuting),
    refuse(S::Scheduled, E::RollBack, W::NotExecuting),
    go(S::Scheduled, E::Supersede, S::Superseded),
    refuse(S::Scheduled, E::ExecutionsCompleted, W::NotExecuting),
    refuse(S::Scheduled, E::ExecutionsRolledBack, W::NotExecuting),
    refuse(S::Scheduled, E::ExecutionsStuck, W::NotExecuting),
    refuse(S::Scheduled, E::ExecutionsCancelled, W::NotExecuting),
    refuse(S::Scheduled, E::ExecutionsSuperseded, W::NotExecuting),
    go(S::Scheduled, E::Cancel, S::Cancelled),
    refuse(S::Scheduled, E::Retry, W::NotEnded),
    // Executing
    refuse(S::Executing, E::Edit, W::IsExecuting),
    refuse(S::Executing, E::Submit, W::IsExecuting),
    refuse(S::Executing, E::GatesPassed, W::IsExecuting),
    refuse(S::Executing, E::GatesPassedFree, W::IsExecuting),
    refuse(S::Executing, E::GatesFailed, W::IsExecuting),
    refuse(S::Executing, E::Approve, W::IsExecuting),
    refuse(S::Executing, E::QuorumReached, W::IsExecuting),
    refuse(S::Executing, E::Reject, W::IsExecuting),
    refuse(S::Executing, E::RequestChanges, W::IsExecuting),
    refuse(S::Executing, E::SubjectChanged, W::IsExecuting),
    refuse(S::Executing, E::ApprovalExpired, W::IsExecuting),
    refuse(S::Executing, E::Execute, W::IsExecuting),
    go(S::Executing, E::Abort, S::Executing, abortExecutions),
    go(S::Executing, E::RollBack, S::Executing, abortExecutions),
    go(S::Executing, E::Supersede, S::Executing, supersedeExecutions),
    go(S::Executing, E::ExecutionsCompleted, S::Completed),
    go(S::Executing, E::ExecutionsRolledBack, S::RolledBack),
    go(S::Executing, E::ExecutionsStuck, S::RollbackFailed, page),
    go(S::Executing, E::ExecutionsCancelled, S::Cancelled),
    go(S::Executing, E::ExecutionsSuperseded, S::Superseded),
    refuse(S::Executing, E::Cancel, W::UseAbort),
    refuse(S::Executing, E::Retry, W::NotEnded),
    // RollbackFailed
    refuse(S::RollbackFailed, E::Edit, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Submit, W::StillGoingBack),
    refuse(S::RollbackFailed, E::GatesPassed, W::StillGoingBack),
    refuse(S::RollbackFailed, E::GatesPassedFree, W::StillGoingBack),
    refuse(S::RollbackFailed, E::GatesFailed, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Approve, W::StillGoingBack),
    refuse(S::RollbackFailed, E::QuorumReached, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Reject, W::StillGoingBack),
    refuse(S::RollbackFailed, E::RequestChanges, W::StillGoingBack),
    refuse(S::RollbackFailed, E::SubjectChanged, W::StillGoingBack),
    refuse(S::RollbackFailed, E::ApprovalExpired, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Execute, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Abort, W::StillGoingBack),
    refuse(S::RollbackFailed, E::RollBack, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Supersede, W::StillGoingBack),
    refuse(S::RollbackFailed, E::ExecutionsCompleted, W::StillGoingBack),
    go(S::RollbackFailed, E::ExecutionsRolledBack, S::RolledBack),
    refuse(S::RollbackFailed, E::ExecutionsStuck, W::StillGoingBack),
    refuse(S::RollbackFailed, E::ExecutionsCancelled, W::StillGoingBack),
    refuse(S::RollbackFailed, E::ExecutionsSuperseded, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Cancel, W::StillGoingBack),
    refuse(S::RollbackFailed, E::Retry, W::StillGoingBack),
    // Completed
    refuse(S::Completed, E::Edit, W::Ended),
    refuse(S::Completed, E::Submit, W::Ended),
    refuse(S::Completed, E::GatesPassed, W::Ended),
    refuse(S::Completed, E::GatesPassedFree, W::Ended),
    refuse(S::Completed, E::GatesFailed, W::Ended),
    refuse(S::Completed, E::Approve, W::Ended),
    refuse(S::Completed, E::QuorumReached, W::Ended),
    refuse(S::Completed, E::Reject, W::Ended),
    refuse(S::Completed, E::RequestChanges, W::Ended),
    refuse(S::Completed, E::SubjectChanged, W::Ended),
    refuse(S::Completed, E::ApprovalExpired, W::Ended),
    refuse(S::Completed, E::Execute, W::Ended),
    refuse(S::Completed, E::Abort, W::Ended),
    go(S::Completed, E::RollBack, S::Completed, makeRollback),
    refuse(S::Completed, E::Supersede, W::Ended),
    refuse(S::Completed, E::ExecutionsCompleted, W::Ended),
    refuse(S::Completed, E::ExecutionsRolledBack, W::Ended),
    refuse(S::Completed, E::ExecutionsStuck, W::Ended),
    refuse(S::Completed, E::ExecutionsCancelled, W::Ended),
    refuse(S::Completed, E::ExecutionsSuperseded, W::Ended),
    refuse(S::Completed, E::Cancel, W::Ended),
    go(S::Completed, E::Retry, S::Completed, makeRetry),
    // RolledBack
    refuse(S::RolledBack, E::Edit, W::Ended),
    refuse(S::RolledBack, E::Submit, W::Ended),
    refuse(S::RolledBack, E::GatesPassed, W::Ended),
    refuse(S::RolledBack, E::GatesPassedFree, W::Ended),
    refuse(S::RolledBack, E::GatesFailed, W::Ended),
    refuse(S::RolledBack, E::Approve, W::Ended),
    refuse(S::RolledBack, E::QuorumReached, W::Ended),
    refuse(S::RolledBack, E::Reject, W::Ended),
    refuse(S::RolledBack, E::RequestChanges, W::Ended),
    refuse(S::RolledBack, E::SubjectChanged, W::Ended),
    refuse(S::RolledBack, E::ApprovalExpired, W::Ended),
    refuse(S::RolledBack, E::Execute, W::Ended),
    refuse(S::RolledBack, E::Abort, W::Ended),
    refuse(S::RolledBack, E::RollBack, W::Ended),
    refuse(S::RolledBack, E::Supersede, W::Ended),
    refuse(S::RolledBack, E::ExecutionsCompleted, W::Ended),
    refuse(S::RolledBack, E::ExecutionsRolledBack, W::Ended),
    refuse(S::RolledBack, E::ExecutionsStuck, W::Ended),
    refuse(S::RolledBack, E::ExecutionsCancelled, W::Ended),
    refuse(S::RolledBack, E::ExecutionsSuperseded, W::Ended),
    refuse(S::RolledBack, E::Cancel, W::Ended),
    go(S::RolledBack, E::Retry, S::RolledBack, makeRetry),
    // GateFailed
    refuse(S::GateFailed, E::Edit, W::Ended),
    refuse(S::GateFailed, E::Submit, W::Ended),
    refuse(S::GateFailed, E::GatesPassed, W::Ended),
    refuse(S::GateFailed, E::GatesPassedFree, W::Ended),
    refuse(S::GateFailed, E::GatesFailed, W::Ended),
    refuse(S::GateFailed, E::Approve, W::Ended),
    refuse(S::GateFailed, E::QuorumReached, W::Ended),
    refuse(S::GateFailed, E::Reject, W::Ended),
    refuse(S::GateFailed, E::RequestChanges, W::Ended),
    refuse(S::GateFailed, E::SubjectChanged, W::Ended),
    refuse(S::GateFailed, E::ApprovalExpired, W::Ended),
    refuse(S::GateFailed, E::Execute, W::Ended),
    refuse(S::GateFailed, E::Abort, W::Ended),
    refuse(S::GateFailed, E::RollBack, W::Ended),
    refuse(S::GateFailed, E::Supersede, W::Ended),
    refuse(S::GateFailed, E::ExecutionsCompleted, W::Ended),
    refuse(S::GateFailed, E::ExecutionsRolledBack, W::Ended),
    refuse(S::GateFailed, E::ExecutionsStuck, W::Ended),
    refuse(S::GateFailed, E::ExecutionsCancelled, W::Ended),
    refuse(S::GateFailed, E::ExecutionsSuperseded, W::Ended),
    refuse(S::GateFailed, E::Cancel, W::Ended),
    go(S::GateFailed, E::Retry, S::GateFailed, makeRetry),
    // Rejected
    refuse(S::Rejected, E::Edit, W::Ended),
    refuse(S::Rejected, E::Submit, W::Ended),
    refuse(S::Rejected, E::GatesPassed, W::Ended),
    refuse(S::Rejected, E::GatesPassedFree, W::Ended),
    refuse(S::Rejected, E::GatesFailed, W::Ended),
    refuse(S::Rejected, E::Approve, W::Ended),
    refuse(S::Rejected, E::QuorumReached, W::Ended),
    refuse(S::Rejected, E::Reject, W::Ended),
    refuse(S::Rejected, E::RequestChanges, W::Ended),
    refuse(S::Rejected, E::SubjectChanged, W::Ended),
    refuse(S::Rejected, E::ApprovalExpired, W::Ended),
    refuse(S::Rejected, E::Execute, W::Ended),
    refuse(S::Rejected, E::Abort, W::Ended),
    refuse(S::Rejected, E::RollBack, W::Ended),
    refuse(S::Rejected, E::Supersede, W::Ended),
    refuse(S::Rejected, E::ExecutionsCompleted, W::Ended),
    refuse(S::Rejected, E::ExecutionsRolledBack, W::Ended),
    refuse(S::Rejected, E::ExecutionsStuck, W::Ended),
    refuse(S::Rejected, E::ExecutionsCancelled, W::Ended),
    refuse(S::Rejected, E::ExecutionsSuperseded, W::Ended),
    refuse(S::Rejected, E::Cancel, W::Ended),
    go(S::Rejected, E::Retry, S::Rejected, makeRetry),
    // Expired
    refuse(S::Expired, E::Edit, W::Ended),
    refuse(S::Expired, E::Submit, W::Ended),
    refuse(S::Expired, E::GatesPassed, W::Ended),
    refuse(S::Expired, E::GatesPassedFree, W::Ended),
    refuse(S::Expired, E::GatesFailed, W::Ended),
    refuse(S::Expired, E::Approve, W::Ended),
    refuse(S::Expired, E::QuorumReached, W::Ended),
    refuse(S::Expired, E::Reject, W::Ended),
    refuse(S::Expired, E::RequestChanges, W::Ended),
    refuse(S::Expired, E::SubjectChanged, W::Ended),
    refuse(S::Expired, E::ApprovalExpired, W::Ended),
    refuse(S::Expired, E::Execute, W::Ended),
    refuse(S::Expired, E::Abort, W::Ended),
    refuse(S::Expired, E::RollBack, W::Ended),
    refuse(S::Expired, E::Supersede, W::Ended),
    refuse(S::Expired, E::ExecutionsCompleted, W::Ended),
    refuse(S::Expired, E::ExecutionsRolledBack, W::Ended),
    refuse(S::Expired, E::ExecutionsStuck, W::Ended),
    refuse(S::Expired, E::ExecutionsCancelled, W::Ended),
    refuse(S::Expired, E::ExecutionsSuperseded, W::Ended),
    refuse(S::Expired, E::Cancel, W::Ended),
    go(S::Expired, E::Retry, S::Expired, makeRetry),
    // Cancelled
    refuse(S::Cancelled, E::Edit, W::Ended),
    refuse(S::Cancelled, E::Submit, W::Ended),
    refuse(S::Cancelled, E::GatesPassed, W::Ended),
    refuse(S::Cancelled, E::GatesPassedFree, W::Ended),
    refuse(S::Cancelled, E::GatesFailed, W::Ended),
    refuse(S::Cancelled, E::Approve, W::Ended),
    refuse(S::Cancelled, E::QuorumReached, W::Ended),
    refuse(S::Cancelled, E::Reject, W::Ended),
    refuse(S::Cancelled, E::RequestChanges, W::Ended),
    refuse(S::Cancelled, E::SubjectChanged, W::Ended),
    refuse(S::Cancelled, E::ApprovalExpired, W::Ended),
    refuse(S::Cancelled, E::Execute, W::Ended),
    refuse(S::Cancelled, E::Abort, W::Ended),
    refuse(S::Cancelled, E::RollBack, W::Ended),
    refuse(S::Cancelled, E::Supersede, W::Ended),
    refuse(S::Cancelled, E::ExecutionsCompleted, W::Ended),
    refuse(S::Cancelled, E::ExecutionsRolledBack, W::Ended),
    refuse(S::Cancelled, E::ExecutionsStuck, W::Ended),
    refuse(S::Cancelled, E::ExecutionsCancelled, W::Ended),
    refuse(S::Cancelled, E::ExecutionsSuperseded, W::Ended),
    refuse(S::Cancelled, E::Cancel, W::Ended),
    go(S::Cancelled, E::Retry, S::Cancelled, makeRetry),
    // Superseded
    refuse(S::Superseded, E::Edit, W::Ended),
    refuse(S::Superseded, E::Submit, W::Ended),
    refuse(S::Superseded, E::GatesPassed, W::Ended),
    refuse(S::Superseded, E::GatesPassedFree, W::Ended),
    refuse(S::Superseded, E::GatesFailed, W::Ended),
    refuse(S::Superseded, E::Approve, W::Ended),
    refuse(S::Superseded, E::QuorumReached, W::Ended),
    refuse(S::Superseded, E::Reject, W::Ended),
    refuse(S::Superseded, E::RequestChanges, W::Ended),
    refuse(S::Superseded, E::SubjectChanged, W::Ended),
    refuse(S::Superseded, E::ApprovalExpired, W::Ended),
    refuse(S::Superseded, E::Execute, W::Ended),
    refuse(S::Superseded, E::Abort, W::Ended),
    refuse(S::Superseded, E::RollBack, W::Ended),
    refuse(S::Superseded, E::Supersede, W::Ended),
    refuse(S::Superseded, E::ExecutionsCompleted, W::Ended),
    refuse(S::Superseded, E::ExecutionsRolledBack, W::Ended),
    refuse(S::Superseded, E::ExecutionsStuck, W::Ended),
    refuse(S::Superseded, E::ExecutionsCancelled, W::Ended),
    refuse(S::Superseded, E::ExecutionsSuperseded, W::Ended),
    refuse(S::Superseded, E::Cancel, W::Ended),
    go(S::Superseded, E::Retry, S::Superseded, makeRetry),
    }};
}
// clang-format on

constexpr PlanTable::Rows planRows = PlanTable::make();

/// Every pair exactly once.
constexpr bool planRowsAreComplete()
{
    std::array<int, planRows.size()> seen{};
    for (const PlanRow &row : planRows)
        ++seen[size_t(row.from) * size_t(planEventCount) + size_t(row.event)];
    return std::all_of(seen.begin(), seen.end(), [](int count) { return count == 1; });
}
static_assert(planRowsAreComplete(), "a pair of status and event is missing or written twice");

QString planRefusalText(PlanRefusal why, PlanStatus status)
{
    switch (why) {
    case PlanRefusal::NotSubmitted: return PlanMachineText::tr("The plan is a draft; submit it first");
    case PlanRefusal::AlreadySubmitted:
        return PlanMachineText::tr("The plan is submitted already (%1)").arg(planStatusText(status));
    case PlanRefusal::InGates: return PlanMachineText::tr("The gates of the plan are being run; wait for them");
    case PlanRefusal::GatesDone: return PlanMachineText::tr("The gates of the plan were run already");
    case PlanRefusal::NotApproved: return PlanMachineText::tr("The plan is not approved yet");
    case PlanRefusal::AlreadyApproved: return PlanMachineText::tr("The plan needs no further approval");
    case PlanRefusal::NotExecuting:
        return PlanMachineText::tr("The plan is not being executed (%1)").arg(planStatusText(status));
    case PlanRefusal::IsExecuting: return PlanMachineText::tr("The plan is being executed");
    case PlanRefusal::UseAbort: return PlanMachineText::tr("The plan is being executed; abort it instead");
    case PlanRefusal::StillGoingBack:
        return PlanMachineText::tr("The plan could not go back yet and keeps trying; mend the channel that it names");
    case PlanRefusal::NotEnded: return PlanMachineText::tr("The plan has not ended (%1)").arg(planStatusText(status));
    case PlanRefusal::Ended: return PlanMachineText::tr("The plan has ended (%1)").arg(planStatusText(status));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PlanTransition> planTransition(PlanStatus status, PlanEvent event)
{
    const PlanRow &row = *std::find_if(planRows.begin(), planRows.end(), [&](const PlanRow &candidate) {
        return candidate.from == status && candidate.event == event;
    });
    if (!row.legal)
        return makeError(ErrorCode::Conflict, planRefusalText(row.why, status), planEventName(event));
    PlanTransition transition{row.to, {}};
    for (const auto effect : {PlanEffect::VoidApprovals, PlanEffect::RunGates, PlanEffect::AskApprovers,
                              PlanEffect::StartExecutions, PlanEffect::AbortExecutions, PlanEffect::SupersedeExecutions,
                              PlanEffect::Page, PlanEffect::MakeRetry, PlanEffect::MakeRollback}) {
        if ((row.effects & planBit(effect)) != 0)
            transition.effects.append(effect);
    }
    return transition;
}

bool planHasEnded(PlanStatus status)
{
    switch (status) {
    case PlanStatus::GateFailed:
    case PlanStatus::Rejected:
    case PlanStatus::Expired:
    case PlanStatus::Completed:
    case PlanStatus::RolledBack:
    case PlanStatus::Cancelled:
    case PlanStatus::Superseded: return true;
    case PlanStatus::Draft:
    case PlanStatus::Gating:
    case PlanStatus::AwaitingApproval:
    case PlanStatus::Scheduled:
    case PlanStatus::Executing:
    case PlanStatus::RollbackFailed: return false;
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
