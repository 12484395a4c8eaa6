// SPDX-License-Identifier: GPL-3.0-or-later
// What the controller stores, each inside one unit of work and each checked against what is stored by then.
#pragma once

#include "core/deployment/deploymentchannel.h"
#include "core/deployment/deploymentwork.h"

namespace promptlab {

/// What an execution wants to be published, and the rules of its environment.
struct WantedState {
    DesiredState state;
    EnvironmentRules rules;
};

/// What the pointer of the environment says. Conflict when it is not the one that @p execution set.
Result<WantedState> wantedState(Connection &db, const FieldCipher &cipher, const DeploymentPlanRecord &plan,
                                const DeploymentExecutionRecord &execution, const QUuid &workspace);
/// When a plan that waits expires, by its own time or by the age of its approvals; 0: never.
Result<qint64> planExpiresAt(Connection &db, const FieldCipher &cipher, const DeploymentPlanRecord &plan, qint64 nowMs);
/// Whether the plan has to look at its executions: one waits for its turn, or could not go back, or all have ended.
bool planNeedsAdvance(PlanStatus status, const QList<DeploymentExecutionRecord> &executions);
/// Pause before the next attempt after @p tries failures: 1, 2, 4 … at most 60 seconds.
qint64 retryDelayMs(int tries);

/// A channel was reached, or not.
struct ReachedStep {
    DeploymentExecutionRecord seen; ///< as it was when the attempt began
    QString channel;                ///< in words; empty: there is none
    int drainSeconds = 0;
    std::optional<Error> failure;
};
/// Observed time of an execution.
struct ObservedStep {
    DeploymentExecutionRecord seen;
    qint64 seconds = 0;
    bool over = false; ///< long enough
};

// Each gives the number of transitions; 0 when what they are about has changed in between.
Result<int> gateStep(DeploymentWork &work, LoadedPlan &plan);
Result<int> expireStep(DeploymentWork &work, LoadedPlan &plan);
Result<int> advanceStep(DeploymentWork &work, LoadedPlan &plan);
Result<int> reachedStep(DeploymentWork &work, LoadedPlan &plan, const ReachedStep &step);
Result<int> observedStep(DeploymentWork &work, LoadedPlan &plan, const ObservedStep &step);

} // namespace promptlab
