// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QStringList>

#include <optional>

namespace promptlab {

enum class DeploymentStrategy { Immediate, Canary, BlueGreen, Rolling };
/// "immediate", "canary", "blueGreen", "rolling".
QString deploymentStrategyName(DeploymentStrategy strategy);
Result<DeploymentStrategy> deploymentStrategyFromName(const QString &name);

/// How far a roll-back of a plan with several environments reaches.
enum class RollbackScope {
    One, ///< only the environment that it is about
    All  ///< every environment that was switched already, the last one first
};
QString rollbackScopeName(RollbackScope scope);
Result<RollbackScope> rollbackScopeFromName(const QString &name);

/// The traffic of a deployment over time. Percentages carry at most two decimals, durations are whole minutes > 0;
/// what is absent was not asked for.
struct StrategyConfig {
    std::optional<double> initialTrafficPercentage;
    QList<double> trafficSteps;            ///< after the initial one; the last is 100
    std::optional<int> monitoringDuration; ///< minutes of observed time a step
    std::optional<int> bakeDuration;       ///< minutes of observed time after the last step
    std::optional<int> maxHoldMinutes;

    bool operator==(const StrategyConfig &) const = default;
    /// The weight of the new version at every step, out of 10,000. Immediate: one step of 10,000.
    [[nodiscard]] QList<int> weights(DeploymentStrategy strategy) const;
};

/// A test run that must have gone well: complete, of the same content, young enough, with this pass rate.
struct DeploymentGate {
    int run = 0; ///< number of the run; 0: the newest complete run of the version
    double minPassRate = 1.0;
    int maxAgeHours = 24;

    bool operator==(const DeploymentGate &) const = default;
};

/// What a person asks for. Names as people type them; the service pins them to ids and content hashes.
struct DeploymentRequest {
    QString promptId;    ///< key of the prompt
    QString toVersion;   ///< "3", "stable", a hash prefix, …; empty: the newest
    QString application; ///< empty: any
    QStringList targetEnvironments;
    DeploymentStrategy strategy = DeploymentStrategy::Immediate;
    StrategyConfig strategyConfig;
    QList<DeploymentGate> gates;
    bool requireApproval = true; ///< an environment may ask for approval all the same
    QStringList approvers;       ///< names of members; empty: whoever may approve
    int minApprovals = 1;        ///< an environment may ask for more
    int approvalHours = 72;      ///< how long the plan waits, and how long an approval holds
    bool allowSelfApproval = false;
    RollbackScope rollbackScope = RollbackScope::One;
    QString note; ///< why, for those who approve

    bool operator==(const DeploymentRequest &) const = default;
    /// In the shape of the specification: promptId, targetEnvironments, strategy, requireApproval, approvers,
    /// strategyConfig{…} and the fields above under their names. What is at its default is written too, so that equal
    /// requests have equal canonical JSON.
    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown keys and wrong types are errors that name the JSON pointer.
    static Result<DeploymentRequest> fromJson(const QJsonValue &json);
};

/// Everything that is wrong with a request in itself, a sentence each; empty: nothing.
[[nodiscard]] QStringList deploymentProblems(const DeploymentRequest &request);

} // namespace promptlab
