// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: one table, and a pure function over it. Services ask before they act; hiding a button is a courtesy.
#pragma once

#include "core/security/ports.h"

namespace promptlab {

enum class Permission {
    ReadContent,    ///< prompts, versions, diffs, runs, deployments, dependencies, metrics
    RevealPersonal, ///< decrypted dataset rows marked personal
    EditContent,    ///< prompt drafts, commit a version, datasets, pipelines
    Comment,
    RunTests, ///< within budget
    CreatePlan,
    PullSync,
    DeleteDraft,
    ArchivePrompt,
    PushSync,
    ResolveConflict,
    ExecutePlan, ///< to an environment that is not production
    ApprovePlan, ///< see also checkFourEyes()
    ExecuteProduction,
    PauseDeployment,
    PromoteDeployment,
    RollBack,
    ChangeGates,
    ChangeBudgets,
    ChangeEnvironments,
    ChangeApprovers,
    ManageIntegrations,
    ManageProviderKeys,
    ManageWebhookSecrets,
    ManageAllowList, ///< hosts that the URL guard lets through
    UpdateDependencies,
    InviteMember,
    SetRole,
    CreateApiKey,
    RevokeApiKey,
    ReadAudit,
    ExportAudit,
    ManageRetention,
    ManageLegalHold,
    BackUp,
    Restore,
    RotateKeys,
    ExportPersonalData,
    ErasePersonalData,
    DeleteProject,
    TransferOwnership
};

/// One cell of the table.
enum class Grant {
    No,
    Yes,
    Own,        ///< only what belongs to the caller: own draft, own prompt, own entries, own data, own keys
    IfListed,   ///< only when the environment's list of approvers names the caller
    UpToOwnRole ///< only for roles that are not above the caller's
};

/// One row of the table.
struct PermissionRule {
    Permission permission;
    const char *name; ///< stable name: "content.read"
    Grant owner;
    Grant admin;
    Grant member;
    Grant viewer;
    bool forbiddenForKeys;      ///< API keys never, whatever their role
    bool needsReauthentication; ///< the person proved again who they are
};

/// The whole table, in the order of the enumeration.
[[nodiscard]] const QList<PermissionRule> &permissionTable();
[[nodiscard]] Grant grantOf(Permission permission, Role role);
[[nodiscard]] QString permissionName(Permission permission);
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// Everything that a decision depends on. What is left at its default counts against the caller.
struct AuthorizationRequest {
    std::optional<Role> role = {}; ///< in the project; empty: no member
    Permission permission = Permission::ReadContent;
    bool keyActor = false;                ///< an API key acts; role is the key's
    bool own = false;                     ///< the object belongs to the caller
    bool listed = false;                  ///< the environment's approver list names the caller
    std::optional<Role> targetRole = {};  ///< the role to be given (SetRole, InviteMember, CreateApiKey)
    std::optional<Role> subjectRole = {}; ///< the present role of the member it is about (SetRole)
    bool lastOwner = false;               ///< that member is the only owner left (SetRole)
    bool reauthenticated = false;
    bool emergency = false; ///< RollBack without an approval
    bool reasonGiven = false;
    bool selfAttested = false; ///< the caller acts for another member on a local workspace
};

/// Answer of authorize(). reasonCode is for programs and the audit log: allowed, not_member, role, not_own, not_listed,
/// key_actor, role_missing, role_too_high, last_owner, reauthenticate, reason_missing, four_eyes.
struct Decision {
    bool allowed = false;
    QString reasonCode;
    QString message;           ///< translated; empty when allowed
    bool selfAttested = false; ///< to be stored with what was done, and shown

    /// Success, or PermissionDenied with the message (NotFound's job, hiding that an object exists, is the caller's).
    [[nodiscard]] Result<void> result() const;
};

/// Pure; default deny.
[[nodiscard]] Decision authorize(const AuthorizationRequest &request);

/// Who had a hand in what is to be approved.
struct PlanInvolvement {
    PersonId requester;
    PersonId lastEditor;
    QList<PersonId> overriders; ///< who overrode a gate
};

/// Four eyes: who requested, edited last or overrode does not approve. @p allowSelfApproval counts only for an
/// environment of kind personal.
[[nodiscard]] Decision checkFourEyes(const PersonId &approver, const PlanInvolvement &plan, bool personalEnvironment,
                                     bool allowSelfApproval);

} // namespace promptlab
