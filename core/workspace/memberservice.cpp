// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/memberservice.h"

#include "core/store/keyrepository.h"
#include "core/store/memberevidence.h"

namespace promptlab {

namespace {

struct MemberServiceText {
    Q_DECLARE_TR_FUNCTIONS(MemberService)
};

constexpr int longestMemberName = 100;

/// How adding ended; a refused attempt is committed for the audit log.
struct AddedMember {
    ProjectMember member;
    std::optional<Error> refusal = {};
};

Result<QList<ProjectMember>> readMembers(ProjectRepository &projects, const ProjectId &project)
{
    PL_TRY(const QList<MemberRecord> records, projects.members(project));
    QList<ProjectMember> members;
    for (const MemberRecord &record : records) {
        PL_TRY(const auto person, projects.findPerson(record.person));
        ProjectMember member{record.id, record.person, {}, {}, record.role, record.createdAt, record.endedAt};
        if (person && person->erasedAt == 0) {
            member.name = person->name;
            member.email = person->email;
        }
        members.append(member);
    }
    return members;
}

/// Who may invite whom; a refusal is noted for the audit log.
Result<Decision> decideInvitation(UnitOfWork &work, Role role)
{
    const Context &context = work.context();
    AuthorizationRequest request;
    request.permission = Permission::InviteMember;
    request.keyActor = context.actor.kind == ActorKind::ApiKey;
    request.selfAttested = context.actor.selfAttested;
    request.targetRole = role;
    PL_TRY(request.role, ProjectRepository(work.db(), work.cipher()).roleOf(context.project, context.actor.person));
    Decision decision = authorize(request);
    if (!decision.allowed) {
        AuditEntry entry;
        entry.action = permissionName(Permission::InviteMember);
        entry.objectKind = QStringLiteral("project");
        entry.objectId = context.project.toString();
        entry.outcome = AuditOutcome::Denied;
        entry.changedFields = {decision.reasonCode};
        work.audit(entry);
    }
    return decision;
}

Result<AddedMember> addMember(UnitOfWork &work, KeyRing &ring, const PersonRecord &wanted, Role role)
{
    PL_TRY(const Decision decision, decideInvitation(work, role));
    if (!decision.allowed)
        return AddedMember{{}, decision.result().error()};
    ProjectRepository projects(work.db(), work.cipher());
    const ProjectId project = work.context().project;
    PL_TRY(const QList<ProjectMember> present, readMembers(projects, project));
    for (const ProjectMember &member : present) {
        if (member.endedAt == 0 && member.name == wanted.name)
            return makeError(
                ErrorCode::AlreadyExists,
                MemberServiceText::tr("There is a member \"%1\" already; choose another name").arg(wanted.name));
    }
    PersonRecord person = wanted;
    person.createdAt = work.now();
    PL_TRY(const DataKeyRecord key, ring.createPersonKey(person.id));
    PL_CHECK(KeyRepository(work.db()).saveDataKey(key));
    PL_CHECK(projects.insertPerson(person));
    const MemberRecord record{MemberId::create(work.clock()), project, person.id, role, work.now(), 0};
    PL_CHECK(projects.insertMember(record));
    AuditEntry entry;
    entry.action = QStringLiteral("member.add");
    entry.objectKind = QStringLiteral("member");
    entry.objectId = record.id.toString();
    entry.changedFields = {QStringLiteral("role:") + roleName(role), auditedMemberField(record)};
    work.audit(entry);
    return AddedMember{{record.id, person.id, person.name, person.email, role, record.createdAt, 0}};
}

/// Keys of people whom another process added since this one opened the workspace.
Result<void> takeInNewKeys(Connection &db, KeyRing &ring)
{
    PL_TRY(const QList<DataKeyRecord> keys, KeyRepository(db).dataKeys());
    return ring.merge(keys);
}

} // namespace

Task<Result<QList<ProjectMember>>> MemberService::list(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const ProjectId project = context.project;
    KeyRing *ring = &m_ring;
    const auto reading = m_store.read([project, ring](Connection &db) -> Result<QList<ProjectMember>> {
        PL_CHECK(takeInNewKeys(db, *ring));
        ProjectRepository projects(db, *ring);
        return readMembers(projects, project);
    });
    co_return co_await reading;
}

Task<Result<ProjectMember>> MemberService::add(Context context, QString name, QString email, Role role)
{
    PersonRecord person;
    person.id = PersonId::create(m_store.clock());
    person.name = name.trimmed();
    person.email = email.trimmed();
    if (person.name.isEmpty() || person.name.size() > longestMemberName)
        co_return makeError(
            ErrorCode::InvalidInput,
            MemberServiceText::tr("The name of a member has 1 to %1 characters").arg(longestMemberName));
    KeyRing *ring = &m_ring;
    const auto storing = m_store.write(context, [ring, person, role](UnitOfWork &work) -> Result<AddedMember> {
        PL_CHECK(takeInNewKeys(work.db(), *ring));
        return addMember(work, *ring, person, role);
    });
    const auto stored = co_await storing;
    PL_CO_TRY(const AddedMember added, stored);
    if (added.refusal)
        co_return *added.refusal;
    co_return added.member;
}

} // namespace promptlab
