// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/approvalrepository.h"

#include "core/store/enumnames.h"

namespace promptlab {

namespace {

struct ApprovalText {
    Q_DECLARE_TR_FUNCTIONS(ApprovalRepository)
};

constexpr EnumName<ApprovalDecision> approvalDecisions[] = {
    {ApprovalDecision::Approved, "APPROVED"},
    {ApprovalDecision::Rejected, "REJECTED"},
    {ApprovalDecision::ChangesRequested, "CHANGES_REQUESTED"},
    {ApprovalDecision::Overridden, "OVERRIDDEN"},
};

constexpr const char *approvalNote = "approval.note";

} // namespace

QString approvalDecisionName(ApprovalDecision decision)
{
    return enumName(approvalDecisions, decision);
}

Result<ApprovalDecision> approvalDecisionFromName(const QString &name)
{
    return enumFromName(approvalDecisions, name, ApprovalText::tr("decision"));
}

Result<void> ApprovalRepository::insert(const ApprovalRecord &approval)
{
    PL_TRY(const QVariant note,
           SealedRow(m_cipher, approval.project, approval.id).seal(approvalNote, DataClass::Prompt, approval.note));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO approval (id, project_id, plan_id, person_id, decision, subject_hash, note, self_attested,"
            " created_at, expires_at, voided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(approval.id), sqlId(approval.project), sqlId(approval.plan), sqlId(approval.person),
         approvalDecisionName(approval.decision), approval.subjectHash, note, approval.selfAttested ? 1 : 0,
         approval.createdAt, approval.expiresAt, approval.voidedAt}));
    return {};
}

Result<qint64> ApprovalRepository::voidAll(const PlanId &plan, qint64 nowMs)
{
    return m_db.execute(QStringLiteral("UPDATE approval SET voided_at = ? WHERE plan_id = ? AND voided_at = 0"),
                        {nowMs, sqlId(plan)});
}

Result<ApprovalRecord> ApprovalRepository::readApproval(const Row &row) const
{
    ApprovalRecord approval;
    approval.id = row.id<ApprovalId>(0);
    approval.project = row.id<ProjectId>(1);
    approval.plan = row.id<PlanId>(2);
    approval.person = row.id<PersonId>(3);
    PL_TRY(approval.decision, approvalDecisionFromName(row.text(4)));
    approval.subjectHash = row.text(5);
    PL_TRY(approval.note,
           SealedRow(m_cipher, approval.project, approval.id).openText(approvalNote, DataClass::Prompt, row.bytes(6)));
    approval.selfAttested = row.integer(7) != 0;
    approval.createdAt = row.integer(8);
    approval.expiresAt = row.integer(9);
    approval.voidedAt = row.integer(10);
    return approval;
}

Result<QList<ApprovalRecord>> ApprovalRepository::list(const PlanId &plan)
{
    return m_db.all<ApprovalRecord>(
        QStringLiteral("SELECT id, project_id, plan_id, person_id, decision, subject_hash, note, self_attested, "
                       "created_at, expires_at,"
                       " voided_at FROM approval WHERE plan_id = ? ORDER BY created_at, id"),
        {sqlId(plan)}, [this](const Row &row) { return readApproval(row); });
}

} // namespace promptlab
