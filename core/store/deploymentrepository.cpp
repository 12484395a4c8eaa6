// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deploymentrepository.h"

#include "core/store/enumnames.h"
#include "core/store/rowversion.h"

namespace promptlab {

namespace {

struct DeploymentText {
    Q_DECLARE_TR_FUNCTIONS(DeploymentRepository)
};

constexpr EnumName<PlanStatus> planStatuses[] = {
    {PlanStatus::Draft, "DRAFT"},
    {PlanStatus::Gating, "GATING"},
    {PlanStatus::GateFailed, "GATE_FAILED"},
    {PlanStatus::AwaitingApproval, "AWAITING_APPROVAL"},
    {PlanStatus::Rejected, "REJECTED"},
    {PlanStatus::Expired, "EXPIRED"},
    {PlanStatus::Scheduled, "SCHEDULED"},
    {PlanStatus::Executing, "EXECUTING"},
    {PlanStatus::Completed, "COMPLETED"},
    {PlanStatus::RolledBack, "ROLLED_BACK"},
    {PlanStatus::RollbackFailed, "ROLLBACK_FAILED"},
    {PlanStatus::Cancelled, "CANCELLED"},
    {PlanStatus::Superseded, "SUPERSEDED"},
};

constexpr EnumName<ExecutionStatus> executionStatuses[] = {
    {ExecutionStatus::Pending, "PENDING"},
    {ExecutionStatus::Shifting, "SHIFTING"},
    {ExecutionStatus::Monitoring, "MONITORING"},
    {ExecutionStatus::Holding, "HOLDING"},
    {ExecutionStatus::Paused, "PAUSED"},
    {ExecutionStatus::Baking, "BAKING"},
    {ExecutionStatus::RollingBack, "ROLLING_BACK"},
    {ExecutionStatus::RolledBack, "ROLLED_BACK"},
    {ExecutionStatus::RollbackFailed, "ROLLBACK_FAILED"},
    {ExecutionStatus::Completed, "COMPLETED"},
    {ExecutionStatus::Cancelled, "CANCELLED"},
    {ExecutionStatus::Superseded, "SUPERSEDED"},
};

constexpr const char *planData = "deployment_plan.plan_data";
constexpr const char *executionMetadata = "deployment_execution.metadata";
constexpr const char *executionError = "deployment_execution.error";
constexpr const char *executionMetrics = "deployment_execution.metrics";
const char planSelect[] =
    "SELECT id, project_id, prompt_id, plan_data, plan_hash, status, retry_of, created_by, created_at, updated_at,"
    " row_version, legal_hold, expires_at, number FROM deployment_plan";
const char executionSelect[] =
    "SELECT id, project_id, plan_id, environment_id, attempt, status, resume_status, current_stage, generation,"
    " observed_seconds, started_at, completed_at, executed_by, metadata, error, metrics, created_at, updated_at,"
    " row_version FROM deployment_execution";

} // namespace

QString planStatusName(PlanStatus status)
{
    return enumName(planStatuses, status);
}

Result<PlanStatus> planStatusFromName(const QString &name)
{
    return enumFromName(planStatuses, name, DeploymentText::tr("status of a plan"));
}

QString executionStatusName(ExecutionStatus status)
{
    return enumName(executionStatuses, status);
}

Result<ExecutionStatus> executionStatusFromName(const QString &name)
{
    return enumFromName(executionStatuses, name, DeploymentText::tr("status of an execution"));
}

Result<void> DeploymentRepository::insertPlan(DeploymentPlanRecord &plan)
{
    PL_TRY(const qint64 last,
           m_db.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM deployment_plan WHERE project_id = ?"),
                       {sqlId(plan.project)}));
    plan.number = int(last) + 1;
    PL_TRY(const QVariant data,
           SealedRow(m_cipher, plan.project, plan.id).seal(planData, DataClass::Prompt, QJsonValue(plan.planData)));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO deployment_plan (id, project_id, prompt_id, plan_data, plan_hash, status, retry_of,"
                       " created_by, created_at, updated_at, legal_hold, expires_at, number)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(plan.id), sqlId(plan.project), sqlId(plan.prompt), data, plan.planHash, planStatusName(plan.status),
         sqlId(plan.retryOf), sqlId(plan.createdBy), plan.createdAt, plan.updatedAt, plan.legalHold ? 1 : 0,
         plan.expiresAt, plan.number}));
    return {};
}

Result<void> DeploymentRepository::updatePlan(DeploymentPlanRecord &plan)
{
    PL_TRY(const QVariant data,
           SealedRow(m_cipher, plan.project, plan.id).seal(planData, DataClass::Prompt, QJsonValue(plan.planData)));
    PL_TRY(
        const qint64 changed,
        m_db.execute(
            QStringLiteral(
                "UPDATE deployment_plan SET plan_data = ?, plan_hash = ?, status = ?, updated_at = ?, legal_hold = ?,"
                " expires_at = ?, row_version = row_version + 1 WHERE id = ? AND row_version = ?"),
            {data, plan.planHash, planStatusName(plan.status), plan.updatedAt, plan.legalHold ? 1 : 0, plan.expiresAt,
             sqlId(plan.id), plan.rowVersion}));
    PL_CHECK(requireRowVersion(m_db, changed, "deployment_plan", plan.id.uuid()));
    ++plan.rowVersion;
    return {};
}

Result<DeploymentPlanRecord> DeploymentRepository::readPlan(const Row &row) const
{
    DeploymentPlanRecord plan;
    plan.id = row.id<PlanId>(0);
    plan.project = row.id<ProjectId>(1);
    plan.prompt = row.id<PromptId>(2);
    PL_TRY(const QJsonValue data,
           SealedRow(m_cipher, plan.project, plan.id).openJson(planData, DataClass::Prompt, row.bytes(3)));
    plan.planData = data.toObject();
    plan.planHash = row.text(4);
    PL_TRY(plan.status, planStatusFromName(row.text(5)));
    plan.retryOf = row.id<PlanId>(6);
    plan.createdBy = row.id<PersonId>(7);
    plan.createdAt = row.integer(8);
    plan.updatedAt = row.integer(9);
    plan.rowVersion = row.integer(10);
    plan.legalHold = row.integer(11) != 0;
    plan.expiresAt = row.integer(12);
    plan.number = int(row.integer(13));
    return plan;
}

Result<std::optional<DeploymentPlanRecord>> DeploymentRepository::findPlan(const PlanId &id)
{
    return m_db.first<DeploymentPlanRecord>(QLatin1String(planSelect) + QStringLiteral(" WHERE id = ?"), {sqlId(id)},
                                            [this](const Row &row) { return readPlan(row); });
}

Result<std::optional<DeploymentPlanRecord>> DeploymentRepository::findPlanByNumber(const ProjectId &project, int number)
{
    const auto read = [this](const Row &row) { return readPlan(row); };
    if (number == 0)
        return m_db.first<DeploymentPlanRecord>(
            QLatin1String(planSelect) + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT 1"),
            {sqlId(project)}, read);
    return m_db.first<DeploymentPlanRecord>(QLatin1String(planSelect)
                                                + QStringLiteral(" WHERE project_id = ? AND number = ?"),
                                            {sqlId(project), number}, read);
}

Result<QList<DeploymentPlanRecord>> DeploymentRepository::livePlans()
{
    return m_db.all<DeploymentPlanRecord>(
        QLatin1String(planSelect)
            + QStringLiteral(" WHERE status IN ('GATING', 'AWAITING_APPROVAL', 'SCHEDULED', 'EXECUTING',"
                             " 'ROLLBACK_FAILED') ORDER BY created_at, id"),
        {}, [this](const Row &row) { return readPlan(row); });
}

Result<QList<DeploymentPlanRecord>> DeploymentRepository::plans(const ProjectId &project, int limit)
{
    return m_db.all<DeploymentPlanRecord>(QLatin1String(planSelect)
                                              + QStringLiteral(" WHERE project_id = ? ORDER BY number DESC LIMIT ?"),
                                          {sqlId(project), limit}, [this](const Row &row) { return readPlan(row); });
}

Result<DeploymentRepository::SealedExecution> DeploymentRepository::sealExecution(
    const DeploymentExecutionRecord &execution) const
{
    SealedExecution result{sqlNull(), sqlNull(), sqlNull()};
    const SealedRow sealed(m_cipher, execution.project, execution.id);
    if (!execution.metadata.isNull()) {
        PL_TRY(result.metadata, sealed.seal(executionMetadata, DataClass::Prompt, execution.metadata));
    }
    if (!execution.error.isEmpty()) {
        PL_TRY(result.error, sealed.seal(executionError, DataClass::Output, execution.error));
    }
    if (!execution.metrics.isNull()) {
        PL_TRY(result.metrics, sealed.seal(executionMetrics, DataClass::Output, execution.metrics));
    }
    return result;
}

Result<void> DeploymentRepository::insertExecution(const DeploymentExecutionRecord &execution)
{
    PL_TRY(const SealedExecution sealed, sealExecution(execution));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO deployment_execution (id, project_id, plan_id, environment_id, attempt, status, resume_status,"
            " current_stage, generation, observed_seconds, started_at, completed_at, executed_by, metadata, error, "
            "metrics,"
            " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(execution.id), sqlId(execution.project), sqlId(execution.plan), sqlId(execution.environment),
         execution.attempt, executionStatusName(execution.status),
         execution.resumeStatus ? executionStatusName(*execution.resumeStatus) : QString(), execution.currentStage,
         execution.generation, execution.observedSeconds, execution.startedAt, execution.completedAt,
         sqlId(execution.executedBy), sealed.metadata, sealed.error, sealed.metrics, execution.createdAt,
         execution.updatedAt}));
    return {};
}

Result<void> DeploymentRepository::updateExecution(DeploymentExecutionRecord &execution)
{
    PL_TRY(const SealedExecution sealed, sealExecution(execution));
    PL_TRY(const qint64 changed,
           m_db.execute(
               QStringLiteral(
                   "UPDATE deployment_execution SET status = ?, resume_status = ?, current_stage = ?, generation = ?,"
                   " observed_seconds = ?, started_at = ?, completed_at = ?, metadata = ?, error = ?, metrics = ?, "
                   "updated_at = ?,"
                   " row_version = row_version + 1 WHERE id = ? AND row_version = ?"),
               {executionStatusName(execution.status),
                execution.resumeStatus ? executionStatusName(*execution.resumeStatus) : QString(),
                execution.currentStage, execution.generation, execution.observedSeconds, execution.startedAt,
                execution.completedAt, sealed.metadata, sealed.error, sealed.metrics, execution.updatedAt,
                sqlId(execution.id), execution.rowVersion}));
    PL_CHECK(requireRowVersion(m_db, changed, "deployment_execution", execution.id.uuid()));
    ++execution.rowVersion;
    return {};
}

Result<DeploymentExecutionRecord> DeploymentRepository::readExecution(const Row &row) const
{
    DeploymentExecutionRecord execution;
    execution.id = row.id<ExecutionId>(0);
    execution.project = row.id<ProjectId>(1);
    execution.plan = row.id<PlanId>(2);
    execution.environment = row.id<EnvironmentId>(3);
    execution.attempt = int(row.integer(4));
    PL_TRY(execution.status, executionStatusFromName(row.text(5)));
    if (const QString resume = row.text(6); !resume.isEmpty()) {
        PL_TRY(execution.resumeStatus, executionStatusFromName(resume));
    }
    execution.currentStage = int(row.integer(7));
    execution.generation = row.integer(8);
    execution.observedSeconds = row.integer(9);
    execution.startedAt = row.integer(10);
    execution.completedAt = row.integer(11);
    execution.executedBy = row.id<PersonId>(12);
    const SealedRow sealed(m_cipher, execution.project, execution.id);
    PL_TRY(execution.metadata, sealed.openJson(executionMetadata, DataClass::Prompt, row.bytes(13)));
    PL_TRY(execution.error, sealed.openText(executionError, DataClass::Output, row.bytes(14)));
    PL_TRY(execution.metrics, sealed.openJson(executionMetrics, DataClass::Output, row.bytes(15)));
    execution.createdAt = row.integer(16);
    execution.updatedAt = row.integer(17);
    execution.rowVersion = row.integer(18);
    return execution;
}

Result<std::optional<DeploymentExecutionRecord>> DeploymentRepository::findExecution(const ExecutionId &id)
{
    return m_db.first<DeploymentExecutionRecord>(QLatin1String(executionSelect) + QStringLiteral(" WHERE id = ?"),
                                                 {sqlId(id)}, [this](const Row &row) { return readExecution(row); });
}

Result<QList<DeploymentExecutionRecord>> DeploymentRepository::executions(const PlanId &plan)
{
    return m_db.all<DeploymentExecutionRecord>(QLatin1String(executionSelect)
                                                   + QStringLiteral(" WHERE plan_id = ? ORDER BY created_at, id"),
                                               {sqlId(plan)}, [this](const Row &row) { return readExecution(row); });
}

Result<QList<DeploymentExecutionRecord>> DeploymentRepository::executions(const ProjectId &project)
{
    return m_db.all<DeploymentExecutionRecord>(QLatin1String(executionSelect)
                                                   + QStringLiteral(" WHERE project_id = ? ORDER BY created_at, id"),
                                               {sqlId(project)}, [this](const Row &row) { return readExecution(row); });
}

Result<QList<DeploymentExecutionRecord>> DeploymentRepository::executionsOf(const EnvironmentId &environment,
                                                                            qint64 generation)
{
    return m_db.all<DeploymentExecutionRecord>(
        QLatin1String(executionSelect)
            + QStringLiteral(" WHERE environment_id = ? AND generation = ? ORDER BY created_at, id"),
        {sqlId(environment), generation}, [this](const Row &row) { return readExecution(row); });
}

Result<QHash<PlanId, qint64>> DeploymentRepository::planMarks(const ProjectId &project)
{
    QHash<PlanId, qint64> marks;
    // Row versions only grow, so their sum changes whenever one of them does.
    PL_CHECK(m_db.select(
        QStringLiteral(
            "SELECT p.id, p.row_version + CAST(coalesce((SELECT sum(e.row_version) FROM deployment_execution e"
            " WHERE e.plan_id = p.id), 0) AS BIGINT) FROM deployment_plan p WHERE p.project_id = ?"),
        {sqlId(project)}, [&marks](const Row &row) -> Result<void> {
            marks.insert(row.id<PlanId>(0), row.integer(1));
            return {};
        }));
    return marks;
}

Result<QHash<PlanId, PromptId>> DeploymentRepository::planPrompts(const ProjectId &project)
{
    QHash<PlanId, PromptId> prompts;
    PL_CHECK(m_db.select(QStringLiteral("SELECT id, prompt_id FROM deployment_plan WHERE project_id = ?"),
                         {sqlId(project)}, [&prompts](const Row &row) -> Result<void> {
                             prompts.insert(row.id<PlanId>(0), row.id<PromptId>(1));
                             return {};
                         }));
    return prompts;
}

Result<QHash<PlanId, PlanLink>> DeploymentRepository::planLinks(const ProjectId &project)
{
    QHash<PlanId, PlanLink> links;
    PL_CHECK(
        m_db.select(QStringLiteral("SELECT id, number, prompt_id, retry_of FROM deployment_plan WHERE project_id = ?"),
                    {sqlId(project)}, [&links](const Row &row) -> Result<void> {
                        links.insert(row.id<PlanId>(0), {int(row.integer(1)), row.id<PromptId>(2), row.id<PlanId>(3)});
                        return {};
                    }));
    return links;
}

Result<QList<DeploymentExecutionRecord>> DeploymentRepository::liveExecutions()
{
    return m_db.all<DeploymentExecutionRecord>(
        QLatin1String(executionSelect)
            + QStringLiteral(" WHERE status NOT IN ('ROLLED_BACK', 'COMPLETED', 'CANCELLED', 'SUPERSEDED')"
                             " ORDER BY created_at, id"),
        {}, [this](const Row &row) { return readExecution(row); });
}

} // namespace promptlab
