// SPDX-License-Identifier: GPL-3.0-or-later
// How statuses and events of a plan are called: for people, and in the audit log.
#include "core/deployment/planmachine.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PlanWordsText {
    Q_DECLARE_TR_FUNCTIONS(PlanMachine)
};

} // namespace

QString planEventName(PlanEvent event)
{
    switch (event) {
    case PlanEvent::Edit: return QStringLiteral("plan.edit");
    case PlanEvent::Submit: return QStringLiteral("plan.submit");
    case PlanEvent::GatesPassed: return QStringLiteral("plan.gates_passed");
    case PlanEvent::GatesPassedFree: return QStringLiteral("plan.gates_passed_free");
    case PlanEvent::GatesFailed: return QStringLiteral("plan.gates_failed");
    case PlanEvent::Approve: return QStringLiteral("plan.approve");
    case PlanEvent::QuorumReached: return QStringLiteral("plan.quorum");
    case PlanEvent::Reject: return QStringLiteral("plan.reject");
    case PlanEvent::RequestChanges: return QStringLiteral("plan.request_changes");
    case PlanEvent::SubjectChanged: return QStringLiteral("plan.subject_changed");
    case PlanEvent::ApprovalExpired: return QStringLiteral("plan.expire");
    case PlanEvent::Execute: return QStringLiteral("plan.execute");
    case PlanEvent::Abort: return QStringLiteral("plan.abort");
    case PlanEvent::RollBack: return QStringLiteral("plan.roll_back");
    case PlanEvent::Supersede: return QStringLiteral("plan.supersede");
    case PlanEvent::ExecutionsCompleted: return QStringLiteral("plan.completed");
    case PlanEvent::ExecutionsRolledBack: return QStringLiteral("plan.rolled_back");
    case PlanEvent::ExecutionsStuck: return QStringLiteral("plan.rollback_failed");
    case PlanEvent::ExecutionsCancelled: return QStringLiteral("plan.executions_cancelled");
    case PlanEvent::ExecutionsSuperseded: return QStringLiteral("plan.executions_superseded");
    case PlanEvent::Cancel: return QStringLiteral("plan.cancel");
    case PlanEvent::Retry: return QStringLiteral("plan.retry");
    }
    Q_UNREACHABLE();
}

QString planStatusText(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft: return PlanWordsText::tr("draft");
    case PlanStatus::Gating: return PlanWordsText::tr("running gates");
    case PlanStatus::GateFailed: return PlanWordsText::tr("stopped by a gate");
    case PlanStatus::AwaitingApproval: return PlanWordsText::tr("waiting for approval");
    case PlanStatus::Rejected: return PlanWordsText::tr("rejected");
    case PlanStatus::Expired: return PlanWordsText::tr("expired");
    case PlanStatus::Scheduled: return PlanWordsText::tr("ready to be executed");
    case PlanStatus::Executing: return PlanWordsText::tr("being executed");
    case PlanStatus::Completed: return PlanWordsText::tr("completed");
    case PlanStatus::RolledBack: return PlanWordsText::tr("rolled back");
    case PlanStatus::RollbackFailed: return PlanWordsText::tr("going back failed");
    case PlanStatus::Cancelled: return PlanWordsText::tr("cancelled");
    case PlanStatus::Superseded: return PlanWordsText::tr("superseded");
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
