// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class ApprovalDecision { Approved, Rejected, ChangesRequested, Overridden };
QString approvalDecisionName(ApprovalDecision decision);
Result<ApprovalDecision> approvalDecisionFromName(const QString &name);

/// What one person decided about a plan as it was (subjectHash).
struct ApprovalRecord {
    ApprovalId id;
    ProjectId project;
    PlanId plan;
    PersonId person;
    ApprovalDecision decision = ApprovalDecision::Approved;
    QString subjectHash; ///< hex SHA-256 of the approval subject
    QString note;
    bool selfAttested = false; ///< decided through --as on a local workspace
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< 0: never
    qint64 voidedAt = 0;  ///< 0: stands
};

/// Decisions about plans. A row is never changed but for being voided.
class ApprovalRepository
{
public:
    ApprovalRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<void> insert(const ApprovalRecord &approval);
    /// Voids every standing decision about a plan (it was edited). Gives their number.
    Result<qint64> voidAll(const PlanId &plan, qint64 nowMs);
    /// All decisions about a plan, oldest first, voided ones too.
    Result<QList<ApprovalRecord>> list(const PlanId &plan);

private:
    Result<ApprovalRecord> readApproval(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
