// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memberevidence.h"

#include "core/base/json.h"
#include "core/security/authorize.h"

namespace promptlab {

namespace {

struct MemberEvidenceText {
    Q_DECLARE_TR_FUNCTIONS(MemberEvidence)
};

const QString &memberFieldPrefix()
{
    static const QString prefix = QStringLiteral("member:");
    return prefix;
}

/// The fields of all members that the log knows.
Result<QSet<QString>> auditedMembers(Connection &db)
{
    QSet<QString> audited;
    PL_CHECK(db.select(QStringLiteral("SELECT body FROM audit_entry WHERE action IN ('workspace.create', 'member.add')"
                                      " ORDER BY seq"),
                       {}, [&audited](const Row &row) -> Result<void> {
                           PL_TRY(const QJsonValue body, parseJson(row.text(0).toUtf8()));
                           if (body[QLatin1String("outcome")].toString() != QLatin1String("ok"))
                               return {};
                           for (const QJsonValue field : body[QLatin1String("fields")].toArray()) {
                               if (field.toString().startsWith(memberFieldPrefix()))
                                   audited.insert(field.toString());
                           }
                           return {};
                       }));
    return audited;
}

} // namespace

QString auditedMemberField(const MemberRecord &member)
{
    // A role that no program wrote has no name; the entry cannot agree with it.
    const QString role = member.role >= Role::Owner && member.role <= Role::Viewer ? roleName(member.role) : QString();
    return memberFieldPrefix()
         + QStringLiteral("%1/%2/%3/%4")
               .arg(member.id.toString(), member.person.toString(), role)
               .arg(member.createdAt);
}

Result<MemberEvidence> verifyMemberEvidence(Connection &db)
{
    MemberEvidence evidence;
    PL_TRY(QSet<QString> audited, auditedMembers(db));
    PL_CHECK(db.select(
        QStringLiteral("SELECT id, project_id, person_id, role, created_at, ended_at FROM member ORDER BY id"), {},
        [&](const Row &row) -> Result<void> {
            const MemberRecord member{row.id<MemberId>(0),  row.id<ProjectId>(1), row.id<PersonId>(2),
                                      Role(row.integer(3)), row.integer(4),       row.integer(5)};
            ++evidence.members;
            // No verb ends a membership, so that no entry could tell of it.
            if ((!audited.remove(auditedMemberField(member)) || member.endedAt != 0) && evidence.problem.isEmpty())
                evidence.problem =
                    MemberEvidenceText::tr("the member %1 is not, or has not the role, that the audit log says")
                        .arg(member.id.toString());
            return {};
        }));
    if (!audited.isEmpty() && evidence.problem.isEmpty())
        evidence.problem = MemberEvidenceText::tr("a member of the audit log is gone");
    return evidence;
}

} // namespace promptlab
