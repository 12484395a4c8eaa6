// SPDX-License-Identifier: GPL-3.0-or-later
// Words and marks for what the deployment service tells. Pure functions.
#pragma once

#include "core/deployment/deploymentviews.h"
#include "ui/common/theme.h"
#include "ui/deployments/deploymentparts.h"

namespace promptlab {

/// A status as it is shown: shape and word.
struct DeploymentMark {
    StatusTone tone = StatusTone::Paused;
    QString text;

    friend bool operator==(const DeploymentMark &, const DeploymentMark &) = default;
};

/// Of the plan; while it is executed, of the execution that most needs a look.
[[nodiscard]] DeploymentMark planMark(const PlanSummary &plan);
[[nodiscard]] DeploymentMark executionMark(ExecutionStatus status);
[[nodiscard]] DeploymentMark decisionMark(const ApprovalView &approval);
[[nodiscard]] bool planIsActive(PlanStatus status);

/// "v13", or "nothing" where nothing ran.
[[nodiscard]] QString deployedVersionText(const DeployedVersion &version);
/// "canary" and so on, in the person's language.
[[nodiscard]] QString strategyText(DeploymentStrategy strategy);
[[nodiscard]] QString environmentKindText(EnvironmentKind kind);
/// The kind of an environment whose name does not say it already, in any language; else empty.
[[nodiscard]] QString environmentKindBeside(const EnvironmentView &environment);
/// "1 approval asked for".
[[nodiscard]] QString approvalsAskedText(int count);
/// The name, with the mark of what a member said for another. Erased people have no name.
[[nodiscard]] QString personText(const DeploymentPerson &person, bool selfAttested = false);
/// "acting for Lena Vogt (self-attested)"; empty when nobody acts for another.
[[nodiscard]] QString actingText(const ActingPerson &person);
/// "25 %", "2.5 %" of a weight out of 10,000.
[[nodiscard]] QString weightText(int weight);
/// What differs from what a plan published; null: nothing that anybody knows.
[[nodiscard]] const DriftView *planDrift(const PlanSummary &plan);
/// What differs and since when that is known, as a sentence.
[[nodiscard]] QString driftText(const DriftView &drift);
/// "98", or "unknown".
[[nodiscard]] QString healthText(const std::optional<double> &health);

/// How long ago, or how long still: "now", "41 min", "3 h"; from a day on the date.
[[nodiscard]] QString ageText(qint64 nowMs, qint64 atMs);
/// What is left until then: "40 min", "71 h", "5 days".
[[nodiscard]] QString leftText(qint64 nowMs, qint64 untilMs);
/// The time of day on the same day, else the date.
[[nodiscard]] QString shortTimeText(qint64 nowMs, qint64 atMs);
/// To the second, with date and zone: for tool tips.
[[nodiscard]] QString exactMomentText(qint64 atMs);

/// Whom or what the plan waits for: "you", "Lena Vogt, Jonas Weber", "the folder, try 3"; a dash when nothing.
[[nodiscard]] QString waitingText(const PlanSummary &plan, qint64 nowMs);
/// "helpdesk · production, staging · immediate".
[[nodiscard]] QString planScopeText(const PlanSummary &plan);
/// What a completed plan has become: "runs now", "rolled back by plan 2"; empty for another one, or when nobody knows.
[[nodiscard]] QString planOutcomeText(const PlanSummary &plan);
/// What the plan asks of people: "1 of 2 approvals", "no approval needed"; of a draft, what will be asked for.
[[nodiscard]] QString approvalCountText(const PlanSummary &plan);

} // namespace promptlab
