// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept in the sealed JSON of a plan and of an execution.
#pragma once

#include "core/deployment/deploymentviews.h"

namespace promptlab {

QJsonValue deployedVersionJson(const DeployedVersion &version);
Result<DeployedVersion> deployedVersionFromJson(const QJsonValue &json);

/// One environment that a plan goes to.
struct PlanTarget {
    EnvironmentId environment;
    QString name;
    DeployedVersion stable; ///< what ran there when the gates were run; null: nothing

    bool operator==(const PlanTarget &) const = default;
};

/// DeploymentPlanRecord::planData: the request, what its names were pinned to, and the evidence.
struct PlanData {
    DeploymentRequest request;
    DeployedVersion fresh;
    PersonId author; ///< of that version
    PersonId lastEditor;
    bool selfAttested = false; ///< requested for another member
    QList<PlanTarget> targets; ///< in the order of the request
    QList<PersonId> approvers; ///< empty: whoever may approve
    bool rollback = false;     ///< an emergency: no approval, but a reason
    QString reason;            ///< of a roll-back

    bool approvalNeeded = false; ///< by the plan or by an environment
    int quorum = 0;
    bool personalOnly = false; ///< every target is of kind personal
    QList<GateView> gates;
    QString subjectHash;      ///< of what there was when the gates were run; empty: they were not
    qint64 approvalUntil = 0; ///< 0: not waiting

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: Corrupt.
    static Result<PlanData> of(const DeploymentPlanRecord &plan);
    /// Hex SHA-256 over the canonical JSON of the request and what it is pinned to.
    [[nodiscard]] QString planHash(const PromptId &prompt) const;
};

/// What an approval signs.
struct ApprovalSubject {
    PromptId prompt;
    PlanData data; ///< with the targets' stable versions as they are now

    [[nodiscard]] QJsonObject toJson() const;
    /// Hex SHA-256 over the canonical JSON (RFC 8785).
    [[nodiscard]] QString hash() const;
};

/// DeploymentExecutionRecord::metadata.
struct ExecutionData {
    QString application;
    DeployedVersion stable; ///< what a roll-back returns to; null: nothing ran
    DeployedVersion fresh;
    QList<int> steps; ///< weight of the new version at every step, out of 10,000
    qint64 monitoringSeconds = 0;
    qint64 bakeSeconds = 0;
    RollbackScope scope = RollbackScope::One;
    bool selfAttested = false; ///< started for another member
    QString channel;           ///< where it went, in words
    int drainSeconds = 0;
    QString cause; ///< why it goes back
    int tries = 0; ///< failed attempts in a row
    qint64 nextTryAt = 0;
    qint64 shiftDeadlineAt = 0;
    qint64 confirmedGeneration = 0;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: Corrupt.
    static Result<ExecutionData> of(const DeploymentExecutionRecord &execution);
};

} // namespace promptlab
