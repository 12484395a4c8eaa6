// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class PlanStatus {
    Draft,
    Gating,
    GateFailed,
    AwaitingApproval,
    Rejected,
    Expired,
    Scheduled,
    Executing,
    Completed,
    RolledBack,
    RollbackFailed,
    Cancelled,
    Superseded
};
QString planStatusName(PlanStatus status);
Result<PlanStatus> planStatusFromName(const QString &name);

enum class ExecutionStatus {
    Pending,
    Shifting,
    Monitoring,
    Holding,
    Paused,
    Baking,
    RollingBack,
    RolledBack,
    RollbackFailed,
    Completed,
    Cancelled,
    Superseded
};
QString executionStatusName(ExecutionStatus status);
Result<ExecutionStatus> executionStatusFromName(const QString &name);

struct DeploymentPlanRecord {
    PlanId id;
    ProjectId project;
    int number = 0; ///< gap-free in the project; what a person types
    PromptId prompt;
    QJsonObject planData; ///< the request: versions, environments, strategy, steps, gates, evidence
    QString planHash;     ///< hex SHA-256 over the request and the versions that it is pinned to
    PlanStatus status = PlanStatus::Draft;
    PlanId retryOf; ///< the plan that this one tries again or takes back; null: none
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 rowVersion = 1;
    bool legalHold = false;
    qint64 expiresAt = 0; ///< 0: never
};

/// One attempt to carry a plan out in one environment.
struct DeploymentExecutionRecord {
    ExecutionId id;
    ProjectId project;
    PlanId plan;
    EnvironmentId environment;
    int attempt = 1;
    ExecutionStatus status = ExecutionStatus::Pending;
    std::optional<ExecutionStatus> resumeStatus; ///< where a pause goes back to
    int currentStage = 0;                        ///< the step
    qint64 generation = 0;                       ///< of the environment's pointer that this execution set last
    qint64 observedSeconds = 0;
    qint64 startedAt = 0;   ///< 0: not yet
    qint64 completedAt = 0; ///< 0: not yet
    PersonId executedBy;
    QJsonValue metadata = QJsonValue(QJsonValue::Null);
    QString error;
    QJsonValue metrics = QJsonValue(QJsonValue::Null);
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 rowVersion = 1;
};

/// What ties a plan to others.
struct PlanLink {
    int number = 0;
    PromptId prompt;
    PlanId linkedTo; ///< the plan that this one retries or rolls back; null: none
};

/// Deployment plans and their executions. Changes are optimistic: they fail with Conflict when the row version in the
/// record is not the stored one, and count it up when they succeed.
class DeploymentRepository
{
public:
    DeploymentRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts with the next number of the project, which is written into @p plan.
    Result<void> insertPlan(DeploymentPlanRecord &plan);
    /// Stores plan data, hash, status, hold and expiry.
    Result<void> updatePlan(DeploymentPlanRecord &plan);
    Result<std::optional<DeploymentPlanRecord>> findPlan(const PlanId &id);
    /// @p number 0: the newest.
    Result<std::optional<DeploymentPlanRecord>> findPlanByNumber(const ProjectId &project, int number);
    /// Those that have not ended, of all projects, oldest first: what a controller takes up after a start.
    Result<QList<DeploymentPlanRecord>> livePlans();
    /// Newest first.
    Result<QList<DeploymentPlanRecord>> plans(const ProjectId &project, int limit = 1'000);

    /// AlreadyExists for a second row of one (plan, environment, attempt).
    Result<void> insertExecution(const DeploymentExecutionRecord &execution);
    /// Stores everything that changes while it runs.
    Result<void> updateExecution(DeploymentExecutionRecord &execution);
    Result<std::optional<DeploymentExecutionRecord>> findExecution(const ExecutionId &id);
    /// Of one plan, by creation.
    Result<QList<DeploymentExecutionRecord>> executions(const PlanId &plan);
    /// Of one project, by creation.
    Result<QList<DeploymentExecutionRecord>> executions(const ProjectId &project);
    /// Those that set the pointer of an environment to @p generation, by creation.
    Result<QList<DeploymentExecutionRecord>> executionsOf(const EnvironmentId &environment, qint64 generation);
    /// Those that have not ended, of all projects; one that could not go back yet has not.
    Result<QList<DeploymentExecutionRecord>> liveExecutions();
    /// A number for every plan of a project that changes whenever the plan or one of its executions does.
    Result<QHash<PlanId, qint64>> planMarks(const ProjectId &project);
    /// Which prompt each plan of a project is about.
    Result<QHash<PlanId, PromptId>> planPrompts(const ProjectId &project);
    /// The same with its number and the plan that it follows; nothing sealed is opened.
    Result<QHash<PlanId, PlanLink>> planLinks(const ProjectId &project);

private:
    struct SealedExecution {
        QVariant metadata;
        QVariant error;
        QVariant metrics;
    };
    Result<SealedExecution> sealExecution(const DeploymentExecutionRecord &execution) const;
    Result<DeploymentPlanRecord> readPlan(const Row &row) const;
    Result<DeploymentExecutionRecord> readExecution(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
