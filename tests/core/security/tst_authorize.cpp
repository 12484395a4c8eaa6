// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/authorize.h"

#include <QSet>
#include <QTest>

using namespace promptlab;

namespace {

/// The table as the rules were agreed, written down a second time: y yes, - no, o own, l if listed, u up to own role;
/// owner, admin, member, viewer; then k: not for API keys, r: re-authenticate.
struct ExpectedRule {
    Permission permission;
    const char *cells;
    const char *marks;
};

const QList<ExpectedRule> expectedRules{{Permission::ReadContent, "yyyy", ""},
                                        {Permission::RevealPersonal, "yyy-", ""},
                                        {Permission::EditContent, "yyy-", ""},
                                        {Permission::Comment, "yyy-", ""},
                                        {Permission::RunTests, "yyy-", ""},
                                        {Permission::CreatePlan, "yyy-", ""},
                                        {Permission::PullSync, "yyy-", ""},
                                        {Permission::DeleteDraft, "yyo-", ""},
                                        {Permission::ArchivePrompt, "yyo-", ""},
                                        {Permission::PushSync, "yyy-", ""},
                                        {Permission::ResolveConflict, "yyy-", ""},
                                        {Permission::ExecutePlan, "yyy-", ""},
                                        {Permission::ApprovePlan, "yyl-", ""},
                                        {Permission::ExecuteProduction, "yy--", ""},
                                        {Permission::PauseDeployment, "yy--", ""},
                                        {Permission::PromoteDeployment, "yy--", ""},
                                        {Permission::RollBack, "yyy-", ""},
                                        {Permission::ChangeGates, "yy--", ""},
                                        {Permission::ChangeBudgets, "yy--", ""},
                                        {Permission::ChangeEnvironments, "yy--", ""},
                                        {Permission::ChangeApprovers, "yy--", ""},
                                        {Permission::ManageIntegrations, "yy--", "k"},
                                        {Permission::ManageProviderKeys, "yy--", "k"},
                                        {Permission::ManageWebhookSecrets, "yy--", "k"},
                                        {Permission::ManageAllowList, "yy--", "k"},
                                        {Permission::UpdateDependencies, "yy--", ""},
                                        {Permission::InviteMember, "uu--", "k"},
                                        {Permission::SetRole, "uu--", "k"},
                                        {Permission::CreateApiKey, "uuu-", "k"},
                                        {Permission::RevokeApiKey, "yyo-", "k"},
                                        {Permission::ReadAudit, "yyo-", ""},
                                        {Permission::ExportAudit, "yyo-", ""},
                                        {Permission::ManageRetention, "y---", "k"},
                                        {Permission::ManageLegalHold, "y---", "k"},
                                        {Permission::BackUp, "yy--", "k"},
                                        {Permission::Restore, "y---", "k"},
                                        {Permission::RotateKeys, "y---", "k"},
                                        {Permission::ExportPersonalData, "yyoo", "k"},
                                        {Permission::ErasePersonalData, "y---", "k"},
                                        {Permission::DeleteProject, "y---", "kr"},
                                        {Permission::TransferOwnership, "y---", "kr"}};

constexpr std::array<Role, 4> roles{Role::Owner, Role::Admin, Role::Member, Role::Viewer};

/// A request in which everything speaks for the caller.
AuthorizationRequest favourable(Permission permission, Role role)
{
    return {.role = role,
            .permission = permission,
            .own = true,
            .listed = true,
            .targetRole = Role::Viewer,
            .subjectRole = Role::Viewer,
            .reauthenticated = true,
            .reasonGiven = true};
}

} // namespace

Q_DECLARE_METATYPE(promptlab::Permission)
Q_DECLARE_METATYPE(promptlab::Role)

class TstAuthorize final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsComplete()
    {
        QCOMPARE(permissionTable().size(), expectedRules.size());
        QSet<QString> names;
        for (qsizetype i = 0; i < expectedRules.size(); ++i) {
            QVERIFY(permissionTable()[i].permission == expectedRules[i].permission);
            QCOMPARE(qsizetype(permissionTable()[i].permission), i);
            QVERIFY(permissionName(expectedRules[i].permission).contains(QLatin1Char('.')));
            names << permissionName(expectedRules[i].permission);
        }
        QCOMPARE(names.size(), expectedRules.size());
        QVERIFY(permissionName(Permission(999)).isEmpty());
    }

    void everyCell_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<Role>("role");
        QTest::addColumn<char>("cell");
        QTest::addColumn<QString>("marks");
        for (const ExpectedRule &rule : expectedRules) {
            for (size_t i = 0; i < roles.size(); ++i)
                QTest::addRow("%s as %s", qPrintable(permissionName(rule.permission)), qPrintable(roleName(roles[i])))
                    << rule.permission << roles[i] << rule.cells[i] << QString::fromLatin1(rule.marks);
        }
    }

    void everyCell()
    {
        QFETCH(Permission, permission);
        QFETCH(Role, role);
        QFETCH(char, cell);
        QFETCH(QString, marks);
        const AuthorizationRequest best = favourable(permission, role);
        const Decision decision = authorize(best);
        QCOMPARE(decision.allowed, cell != '-');
        QCOMPARE(decision.reasonCode, cell != '-' ? QStringLiteral("allowed") : QStringLiteral("role"));
        QCOMPARE(decision.message.isEmpty(), decision.allowed);
        QCOMPARE(decision.result().ok(), decision.allowed);

        // Each thing that speaks for the caller, taken away.
        const auto reasonWith = [&best](const auto &change) {
            AuthorizationRequest request = best;
            change(request);
            return authorize(request).reasonCode;
        };
        const QString usual = decision.reasonCode;
        const bool allowed = decision.allowed;
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.own = false; }),
                 cell == 'o' ? QStringLiteral("not_own") : usual);
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.listed = false; }),
                 cell == 'l' ? QStringLiteral("not_listed") : usual);
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.targetRole.reset(); }),
                 cell == 'u' ? QStringLiteral("role_missing") : usual);
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.keyActor = true; }),
                 marks.contains(QLatin1Char('k')) ? QStringLiteral("key_actor") : usual);
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.reauthenticated = false; }),
                 marks.contains(QLatin1Char('r')) && allowed ? QStringLiteral("reauthenticate") : usual);
        QCOMPARE(reasonWith([](AuthorizationRequest &r) { r.role.reset(); }), QStringLiteral("not_member"));
        QVERIFY(reasonWith([](AuthorizationRequest &r) { r.permission = Permission(999); })
                == QStringLiteral("not_member"));
    }

    void everythingAtItsDefaultIsDenied()
    {
        QVERIFY(!authorize({}).allowed);
        QVERIFY(!authorize({.role = Role(9), .permission = Permission::ReadContent}).allowed);
    }

    void rolesAreGivenUpToOnesOwn_data()
    {
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<Role>("actor");
        QTest::addColumn<Role>("target");
        QTest::addColumn<Role>("subject");
        QTest::addColumn<bool>("allowed");
        for (const Permission permission : {Permission::InviteMember, Permission::SetRole, Permission::CreateApiKey}) {
            for (const Role actor : roles) {
                for (const Role target : roles) {
                    for (const Role subject : roles) {
                        const bool may = actor == Role::Owner || actor == Role::Admin
                                      || (actor == Role::Member && permission == Permission::CreateApiKey);
                        const bool allowed = may && int(target) >= int(actor) && int(subject) >= int(actor);
                        QTest::addRow("%s: %s gives %s to %s", qPrintable(permissionName(permission)),
                                      qPrintable(roleName(actor)), qPrintable(roleName(target)),
                                      qPrintable(roleName(subject)))
                            << permission << actor << target << subject << allowed;
                    }
                }
            }
        }
    }

    void rolesAreGivenUpToOnesOwn()
    {
        QFETCH(Permission, permission);
        QFETCH(Role, actor);
        QFETCH(Role, target);
        QFETCH(Role, subject);
        QFETCH(bool, allowed);
        const AuthorizationRequest request{
            .role = actor, .permission = permission, .targetRole = target, .subjectRole = subject};
        QCOMPARE(authorize(request).allowed, allowed);
    }

    void thePresentRoleOfTheMemberMustBeKnown()
    {
        QCOMPARE(
            authorize({.role = Role::Owner, .permission = Permission::SetRole, .targetRole = Role::Member}).reasonCode,
            QStringLiteral("role_missing"));
        QVERIFY(authorize({.role = Role::Owner, .permission = Permission::InviteMember, .targetRole = Role::Member})
                    .allowed);
    }

    void theLastOwnerStays()
    {
        AuthorizationRequest request{.role = Role::Owner,
                                     .permission = Permission::SetRole,
                                     .targetRole = Role::Admin,
                                     .subjectRole = Role::Owner,
                                     .lastOwner = true};
        QCOMPARE(authorize(request).reasonCode, QStringLiteral("last_owner"));
        request.targetRole = Role::Owner;
        QVERIFY(authorize(request).allowed);
        request.targetRole = Role::Admin;
        request.lastOwner = false;
        QVERIFY(authorize(request).allowed);
    }

    void anEmergencyRollBackNeedsAReason()
    {
        AuthorizationRequest request{.role = Role::Member, .permission = Permission::RollBack, .emergency = true};
        QCOMPARE(authorize(request).reasonCode, QStringLiteral("reason_missing"));
        request.reasonGiven = true;
        QVERIFY(authorize(request).allowed);
        request = {.role = Role::Member, .permission = Permission::RollBack};
        QVERIFY(authorize(request).allowed);
    }

    void selfAttestationIsCarriedAlong()
    {
        QVERIFY(authorize({.role = Role::Member, .permission = Permission::EditContent, .selfAttested = true})
                    .selfAttested);
        QVERIFY(!authorize({.role = Role::Member, .permission = Permission::EditContent}).selfAttested);
    }

    void aRefusalIsAnErrorWithItsReason()
    {
        const auto result = authorize({.role = Role::Viewer, .permission = Permission::EditContent}).result();
        QVERIFY(result.error().code == ErrorCode::PermissionDenied);
        QCOMPARE(result.error().detail, QStringLiteral("role"));
        QVERIFY(result.error().message.contains(QStringLiteral("viewer")));
        QVERIFY(result.error().message.contains(QStringLiteral("content.edit")));
    }

    void fourEyes_data()
    {
        QTest::addColumn<int>("approver");
        QTest::addColumn<bool>("personal");
        QTest::addColumn<bool>("selfApproval");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("somebody else approves") << 9 << false << false << true;
        QTest::addRow("the requester does not") << 1 << false << false << false;
        QTest::addRow("the last editor does not") << 2 << false << false << false;
        QTest::addRow("who overrode does not") << 4 << false << false << false;
        QTest::addRow("self approval counts in a personal environment") << 1 << true << true << true;
        QTest::addRow("self approval is ignored elsewhere") << 1 << false << true << false;
        QTest::addRow("a personal environment alone is not enough") << 1 << true << false << false;
        QTest::addRow("nobody approves") << 0 << true << true << false;
    }

    void fourEyes()
    {
        QFETCH(int, approver);
        QFETCH(bool, personal);
        QFETCH(bool, selfApproval);
        QFETCH(bool, allowed);
        const auto person = [](int number) {
            return number
                     ? PersonId(QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-00000000000%1").arg(number)))
                     : PersonId();
        };
        const PlanInvolvement plan{person(1), person(2), {person(3), person(4)}};
        const Decision decision = checkFourEyes(person(approver), plan, personal, selfApproval);
        QCOMPARE(decision.allowed, allowed);
        QCOMPARE(decision.reasonCode, allowed ? QStringLiteral("allowed") : QStringLiteral("four_eyes"));
    }

    void roleNamesGoBothWays()
    {
        for (const Role role : roles)
            QVERIFY(roleFromName(roleName(role).toUpper()) == role);
        QVERIFY(!roleFromName(u"root"));
    }
};

QTEST_GUILESS_MAIN(TstAuthorize)
#include "tst_authorize.moc"
