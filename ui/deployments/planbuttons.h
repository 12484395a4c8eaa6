// SPDX-License-Identifier: GPL-3.0-or-later
// Which commands a plan offers now. Pure functions over what the service tells.
#pragma once

#include "core/deployment/deploymentviews.h"

namespace promptlab {

/// One command of the plan that is open.
struct PlanCommand {
    DeploymentAction action = DeploymentAction::Edit;
    QString text;      ///< names its effect: "Roll back production to v13…"
    QString shortText; ///< where there is no room for it: "Roll back…"; empty: none
    bool enabled = false;
    QString whyNot; ///< when not enabled
    bool danger = false;
    bool asks = false; ///< changes what runs somewhere: asks first

    friend bool operator==(const PlanCommand &, const PlanCommand &) = default;
};

/// Stable name of an action: "submit", "requestChanges"; with "deployments." before it the id of its command.
[[nodiscard]] QString planActionName(DeploymentAction action);
/// The three that belong to the decision bar.
[[nodiscard]] bool isPlanDecision(DeploymentAction action);
/// Commands that the state machines allow now, those that only this person may not do among them. The next step on the
/// way comes first, what goes back comes last.
[[nodiscard]] QList<PlanCommand> planCommands(const PlanDetails &plan);
/// The same command whether it fits or not: with its text and why it cannot be used.
[[nodiscard]] PlanCommand planCommand(const PlanDetails &plan, DeploymentAction action);
/// The same command once it is confirmed or was refused: "Put v14 into production".
[[nodiscard]] QString planConfirmText(const PlanDetails &plan, DeploymentAction action);
/// The command with the things it acts on, for places where the plan is not seen: "Roll back triage in production…".
[[nodiscard]] QString planLongText(const PlanDetails &plan, DeploymentAction action);
/// What happened, for the history: "approved". Of a step that something has to follow first, what is so by now.
[[nodiscard]] QString planDoneText(const PlanDetails &plan, DeploymentAction action);
/// What is asked before a command that changes what runs.
[[nodiscard]] QString planQuestion(const PlanDetails &plan, DeploymentAction action);

/// The plan that a roll-back of what runs in an environment starts from.
struct RollbackSource {
    const PlanSummary *plan = nullptr; ///< in the list that was given
    QString whyNot;                    ///< when there is none
};
[[nodiscard]] RollbackSource rollbackSource(const QList<PlanSummary> &plans, const QString &environment,
                                            const RunningPrompt &prompt);

} // namespace promptlab
