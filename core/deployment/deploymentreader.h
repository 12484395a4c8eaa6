// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/channeldrift.h"
#include "core/deployment/environmentrules.h"
#include "core/deployment/plandata.h"
#include "core/deployment/safedeploymentservice.h"
#include "core/security/authorize.h"

namespace promptlab {

/// A binding whose channel holds something else than was published.
struct ObservedBinding {
    BindingRecord binding;
    ObservedDrift drift;
};

/// What the reader knows of the project once, for all plans that it describes.
struct DeploymentSurroundings {
    PersonId me;
    std::optional<Role> myRole;
    bool selfAttested = false;
    qint64 now = 0;
    QList<MemberRecord> members;
    QHash<PersonId, QString> names; ///< without those who were erased
    QList<EnvironmentRecord> environments;
    QHash<EnvironmentId, EnvironmentRules> rules;
    QHash<PromptId, QString> promptKeys; ///< filled as they are met
    QList<ObservedBinding> drifts;       ///< what channels hold otherwise than published, and is not outdated

    [[nodiscard]] DeploymentPerson person(const PersonId &id) const { return {id, names.value(id)}; }
    [[nodiscard]] QString environmentName(const EnvironmentId &id) const;
    [[nodiscard]] EnvironmentKind environmentKind(const EnvironmentId &id) const;
    [[nodiscard]] std::optional<Role> roleOf(const PersonId &id) const;
    /// Whether role and lists let @p person reject or ask for changes; the decision says why not.
    [[nodiscard]] Decision mayRefuse(const PlanData &data, const PersonId &person) const;
    /// The same for an approval, which four eyes limit further.
    [[nodiscard]] Decision mayApprove(const DeploymentPlanRecord &plan, const PlanData &data,
                                      const PersonId &person) const;
    /// Whether the caller may start it.
    [[nodiscard]] Decision mayExecute(const PlanData &data) const;
    [[nodiscard]] Decision may(Permission permission) const;
};

/// A plan with everything that belongs to it, as read.
struct ReadPlan {
    DeploymentPlanRecord record;
    PlanData data;
    QList<DeploymentExecutionRecord> executions; ///< in the order of the targets
    QList<ApprovalRecord> approvals;             ///< oldest first
};

/// Makes views of what is stored, inside one snapshot.
class DeploymentReader
{
public:
    DeploymentReader(Connection &db, const FieldCipher &cipher, const Context &context, qint64 nowMs)
        : m_db(db), m_cipher(cipher), m_context(context), m_now(nowMs)
    {
    }

    Result<QList<PlanSummary>> plans(const PlanFilter &filter);
    Result<PlanDetails> details(const PlanId &id);
    Result<PlanSummary> find(int number);
    Result<QList<InboxItem>> inbox();
    Result<QList<EnvironmentView>> environments();
    Result<QList<DeployedVersion>> rollbackTargets(const QString &promptKey, const QString &application,
                                                   const QString &environment);

private:
    Result<void> look();
    Result<void> lookAtDrifts();
    Result<ReadPlan> read(const DeploymentPlanRecord &record, QList<DeploymentExecutionRecord> executions);
    Result<PlanSummary> summary(const ReadPlan &plan);
    Result<ExecutionView> execution(const DeploymentExecutionRecord &record, const PromptId &prompt) const;
    Result<QList<RunningPrompt>> running(const EnvironmentId &environment, const QList<BindingRecord> &bindings,
                                         const QList<ReadPlan> &live);
    Result<QList<ReadPlan>> plansUnderWay();
    Result<QString> promptKey(const PromptId &prompt);
    Result<DeployedVersion> version(const VersionId &id);
    [[nodiscard]] bool counts(const ReadPlan &plan, const ApprovalRecord &approval) const;
    [[nodiscard]] bool waitsForMe(const ReadPlan &plan, bool differs) const;
    [[nodiscard]] std::optional<InboxItem::Why> inboxReason(const ReadPlan &plan, const PlanSummary &summary,
                                                            const QList<PlanId> &retried) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
    const Context &m_context;
    qint64 m_now;
    DeploymentSurroundings m_around;
};

} // namespace promptlab
