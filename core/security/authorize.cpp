// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/authorize.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct AuthorizeText {
    Q_DECLARE_TR_FUNCTIONS(Authorize)
};

Decision authorizeDeny(const char *code, const QString &message)
{
    return {false, QString::fromLatin1(code), message, false};
}

QString authorizeRoleText(Role role)
{
    switch (role) {
    case Role::Owner: return AuthorizeText::tr("owner");
    case Role::Admin: return AuthorizeText::tr("admin");
    case Role::Member: return AuthorizeText::tr("member");
    case Role::Viewer: return AuthorizeText::tr("viewer");
    }
    return QString();
}

/// A smaller number is a higher role.
bool authorizeIsAbove(Role role, Role other)
{
    return int(role) < int(other);
}

/// What a role change must not do, besides exceeding the caller's role.
std::optional<Decision> authorizeRoleChange(const AuthorizationRequest &request)
{
    const bool steps = request.targetRole && *request.targetRole != Role::Owner;
    if (request.permission == Permission::SetRole && request.lastOwner && steps)
        return authorizeDeny("last_owner",
                             AuthorizeText::tr("A project always has an owner; make somebody else owner first"));
    return std::nullopt;
}

std::optional<Decision> authorizeUpToOwnRole(const AuthorizationRequest &request)
{
    if (!request.targetRole || (request.permission == Permission::SetRole && !request.subjectRole))
        return authorizeDeny("role_missing", AuthorizeText::tr("The role that this is about is not known"));
    if (authorizeIsAbove(*request.targetRole, *request.role))
        return authorizeDeny(
            "role_too_high",
            AuthorizeText::tr("Nobody can give a role above their own (%1)").arg(authorizeRoleText(*request.role)));
    if (request.subjectRole && authorizeIsAbove(*request.subjectRole, *request.role))
        return authorizeDeny("role_too_high",
                             AuthorizeText::tr("The role of this member is above yours; ask an owner"));
    return authorizeRoleChange(request);
}

std::optional<Decision> authorizeGrant(const AuthorizationRequest &request, Grant grant)
{
    switch (grant) {
    case Grant::Yes: return std::nullopt;
    case Grant::Own:
        if (request.own)
            return std::nullopt;
        return authorizeDeny("not_own", AuthorizeText::tr("As %1 you can do this only with what is your own")
                                            .arg(authorizeRoleText(*request.role)));
    case Grant::IfListed:
        if (request.listed)
            return std::nullopt;
        return authorizeDeny("not_listed",
                             AuthorizeText::tr("You are not on the list of approvers of this environment"));
    case Grant::UpToOwnRole: return authorizeUpToOwnRole(request);
    case Grant::No: break;
    }
    return authorizeDeny("role",
                         AuthorizeText::tr("The role %1 does not allow this (%2); ask an owner or admin of the project")
                             .arg(authorizeRoleText(*request.role), permissionName(request.permission)));
}

const PermissionRule *authorizeRule(Permission permission)
{
    const QList<PermissionRule> &table = permissionTable();
    const qsizetype index = qsizetype(permission);
    return index >= 0 && index < table.size() ? &table[index] : nullptr;
}

} // namespace

const QList<PermissionRule> &permissionTable()
{
    using P = Permission;
    constexpr Grant y = Grant::Yes;
    constexpr Grant n = Grant::No;
    constexpr Grant own = Grant::Own;
    constexpr Grant listed = Grant::IfListed;
    constexpr Grant upTo = Grant::UpToOwnRole;
    // clang-format off
    static const QList<PermissionRule> table{
        //                                                     owner admin member  viewer no-keys  re-auth
        {P::ReadContent,          "content.read",               y,    y,    y,      y,     false,   false},
        {P::RevealPersonal,       "content.reveal_personal",    y,    y,    y,      n,     false,   false},
        {P::EditContent,          "content.edit",               y,    y,    y,      n,     false,   false},
        {P::Comment,              "comment.write",              y,    y,    y,      n,     false,   false},
        {P::RunTests,             "test.run",                   y,    y,    y,      n,     false,   false},
        {P::CreatePlan,           "plan.create",                y,    y,    y,      n,     false,   false},
        {P::PullSync,             "sync.pull",                  y,    y,    y,      n,     false,   false},
        {P::DeleteDraft,          "draft.delete",               y,    y,    own,    n,     false,   false},
        {P::ArchivePrompt,        "prompt.archive",             y,    y,    own,    n,     false,   false},
        {P::PushSync,             "sync.push",                  y,    y,    y,      n,     false,   false},
        {P::ResolveConflict,      "sync.resolve",               y,    y,    y,      n,     false,   false},
        {P::ExecutePlan,          "plan.execute",               y,    y,    y,      n,     false,   false},
        {P::ApprovePlan,          "plan.approve",               y,    y,    listed, n,     false,   false},
        {P::ExecuteProduction,    "production.execute",         y,    y,    n,      n,     false,   false},
        {P::PauseDeployment,      "deployment.pause",           y,    y,    n,      n,     false,   false},
        {P::PromoteDeployment,    "deployment.promote",         y,    y,    n,      n,     false,   false},
        {P::RollBack,             "deployment.roll_back",       y,    y,    y,      n,     false,   false},
        {P::ChangeGates,          "gates.change",               y,    y,    n,      n,     false,   false},
        {P::ChangeBudgets,        "budgets.change",             y,    y,    n,      n,     false,   false},
        {P::ChangeEnvironments,   "environments.change",        y,    y,    n,      n,     false,   false},
        {P::ChangeApprovers,      "approvers.change",           y,    y,    n,      n,     false,   false},
        {P::ManageIntegrations,   "integrations.manage",        y,    y,    n,      n,     true,    false},
        {P::ManageProviderKeys,   "provider_keys.manage",       y,    y,    n,      n,     true,    false},
        {P::ManageWebhookSecrets, "webhook_secrets.manage",     y,    y,    n,      n,     true,    false},
        {P::ManageAllowList,      "allow_list.manage",          y,    y,    n,      n,     true,    false},
        {P::UpdateDependencies,   "dependencies.update",        y,    y,    n,      n,     false,   false},
        {P::InviteMember,         "members.invite",             upTo, upTo, n,      n,     true,    false},
        {P::SetRole,              "members.set_role",           upTo, upTo, n,      n,     true,    false},
        {P::CreateApiKey,         "api_keys.create",            upTo, upTo, upTo,   n,     true,    false},
        {P::RevokeApiKey,         "api_keys.revoke",            y,    y,    own,    n,     true,    false},
        {P::ReadAudit,            "audit.read",                 y,    y,    own,    n,     false,   false},
        {P::ExportAudit,          "audit.export",               y,    y,    own,    n,     false,   false},
        {P::ManageRetention,      "retention.manage",           y,    n,    n,      n,     true,    false},
        {P::ManageLegalHold,      "legal_hold.manage",          y,    n,    n,      n,     true,    false},
        {P::BackUp,               "backup.create",              y,    y,    n,      n,     true,    false},
        {P::Restore,              "backup.restore",             y,    n,    n,      n,     true,    false},
        {P::RotateKeys,           "keys.rotate",                y,    n,    n,      n,     true,    false},
        {P::ExportPersonalData,   "personal_data.export",       y,    y,    own,    own,   true,    false},
        {P::ErasePersonalData,    "personal_data.erase",        y,    n,    n,      n,     true,    false},
        {P::DeleteProject,        "project.delete",             y,    n,    n,      n,     true,    true},
        {P::TransferOwnership,    "project.transfer_ownership", y,    n,    n,      n,     true,    true},
    };
    // clang-format on
    return table;
}

Grant grantOf(Permission permission, Role role)
{
    const PermissionRule *rule = authorizeRule(permission);
    if (!rule)
        return Grant::No;
    switch (role) {
    case Role::Owner: return rule->owner;
    case Role::Admin: return rule->admin;
    case Role::Member: return rule->member;
    case Role::Viewer: return rule->viewer;
    }
    return Grant::No;
}

QString permissionName(Permission permission)
{
    const PermissionRule *rule = authorizeRule(permission);
    return rule ? QString::fromLatin1(rule->name) : QString();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Owner: return QStringLiteral("owner");
    case Role::Admin: return QStringLiteral("admin");
    case Role::Member: return QStringLiteral("member");
    case Role::Viewer: return QStringLiteral("viewer");
    }
    return QString();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Owner, Role::Admin, Role::Member, Role::Viewer}) {
        if (name.compare(roleName(role), Qt::CaseInsensitive) == 0)
            return role;
    }
    return std::nullopt;
}

Result<void> Decision::result() const
{
    if (allowed)
        return {};
    return makeError(ErrorCode::PermissionDenied, message, reasonCode);
}

Decision authorize(const AuthorizationRequest &request)
{
    const PermissionRule *rule = authorizeRule(request.permission);
    if (!rule || !request.role)
        return authorizeDeny("not_member", AuthorizeText::tr("You are not a member of this project"));
    if (rule->forbiddenForKeys && request.keyActor)
        return authorizeDeny("key_actor", AuthorizeText::tr("This needs a person; an API key cannot do it"));
    if (const auto denied = authorizeGrant(request, grantOf(request.permission, *request.role)))
        return *denied;
    if (rule->needsReauthentication && !request.reauthenticated)
        return authorizeDeny("reauthenticate", AuthorizeText::tr("Confirm who you are first: this cannot be undone"));
    if (request.permission == Permission::RollBack && request.emergency && !request.reasonGiven)
        return authorizeDeny("reason_missing",
                             AuthorizeText::tr("An emergency roll-back needs no approval, but a reason"));
    return {true, QStringLiteral("allowed"), QString(), request.selfAttested};
}

Decision checkFourEyes(const PersonId &approver, const PlanInvolvement &plan, bool personalEnvironment,
                       bool allowSelfApproval)
{
    if (approver.isNull())
        return authorizeDeny("four_eyes", AuthorizeText::tr("An approval needs a person"));
    const bool involved =
        approver == plan.requester || approver == plan.lastEditor || plan.overriders.contains(approver);
    if (involved && !(personalEnvironment && allowSelfApproval))
        return authorizeDeny(
            "four_eyes",
            AuthorizeText::tr("Who requested, last edited or overrode a plan cannot approve it; ask somebody else"));
    return {true, QStringLiteral("allowed"), QString(), false};
}

} // namespace promptlab
