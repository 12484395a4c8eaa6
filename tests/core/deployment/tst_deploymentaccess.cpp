// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of the service by every role: who may, who may not, and that a refusal is recorded.
#include "deploymentbench.h"

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// What a call ended with: success or an error.
using Outcome = std::optional<Error>;
using Call = std::function<Outcome(SafeDeploymentService &, const Context &, const PlanId &)>;

template<typename T>
Outcome outcomeOf(const Result<T> &result)
{
    return result.ok() ? std::nullopt : Outcome(result.error());
}

} // namespace

Q_DECLARE_METATYPE(Call)

class TstDeploymentAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<DeploymentBench>();
        VERIFY_OK(m_bench->create());
        const auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        VERIFY_OK(plan);
        m_waiting = plan->summary.id;
        // A second one that has ended, so that nothing of the calls below changes anything.
        const auto ended = finished(m_bench->service->createPlan(m_bench->ada(), staging()));
        VERIFY_OK(finished(m_bench->service->cancel(m_bench->ada(), ended->summary.id)));
        m_ended = ended->summary.id;
    }
    void cleanupTestCase() { m_bench.reset(); }

    void everyCall_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("denied"); ///< reason code; empty: the role is not what stops it
        QTest::addColumn<QString>("permission");
        // Letters of those who may: owner, admin, member, viewer. A stranger never may.
        const auto rows = [](const char *name, const char *may, const char *permission, const Call &call) {
            const QList<QPair<char, const char *>> roles{
                {'o', "owner"}, {'a', "admin"}, {'m', "member"}, {'v', "viewer"}, {'s', "stranger"}};
            for (const auto &[letter, role] : roles) {
                const bool allowed = QByteArray(may).contains(letter);
                const char *code = letter == 's' ? "not_member" : "role";
                // A member approves only where an environment lists them.
                if (letter == 'm' && qstrcmp(permission, "plan.approve") == 0)
                    code = "not_listed";
                QTest::addRow("%s as %s", name, role)
                    << call << QString::fromLatin1(role) << (allowed ? QString() : QString::fromLatin1(code))
                    << QString::fromLatin1(permission);
            }
        };
        using S = SafeDeploymentService;
        const QString note = QStringLiteral("why");
        const PlanFilter everything;
        rows("create", "oam", "plan.create", [](S &s, const Context &c, const PlanId &) {
            DeploymentRequest nothing;
            return outcomeOf(finished(s.createPlan(c, nothing)));
        });
        rows("edit", "oam", "plan.create",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.editPlan(c, p, {}))); });
        rows("submit", "oam", "plan.create",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.submit(c, p))); });
        rows("cancel", "oam", "plan.create",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.cancel(c, p))); });
        rows("reject", "oa", "plan.approve",
             [note](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.reject(c, p, note))); });
        rows("request changes", "oa", "plan.approve", [note](S &s, const Context &c, const PlanId &p) {
            return outcomeOf(finished(s.requestChanges(c, p, note)));
        });
        rows("execute", "oam", "plan.execute",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.execute(c, p))); });
        rows("pause", "oa", "deployment.pause",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.pause(c, p))); });
        rows("resume", "oa", "deployment.pause",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.resume(c, p))); });
        rows("promote", "oa", "deployment.promote",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.promote(c, p, false))); });
        rows("promote fully", "oa", "deployment.promote",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.promote(c, p, true))); });
        rows("abort", "oam", "deployment.roll_back",
             [note](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.abort(c, p, note))); });
        rows("roll back", "oam", "deployment.roll_back", [note](S &s, const Context &c, const PlanId &p) {
            RollbackRequest request;
            request.reason = note;
            return outcomeOf(finished(s.rollback(c, p, request)));
        });
        rows("add an environment", "oa", "environments.change", [](S &s, const Context &c, const PlanId &) {
            return outcomeOf(finished(s.addEnvironment(c, QStringLiteral("production"), {})));
        });
        rows("change an environment", "oa", "environments.change", [](S &s, const Context &c, const PlanId &) {
            EnvironmentChange change;
            change.minApprovals = 0;
            return outcomeOf(finished(s.changeEnvironment(c, QStringLiteral("production"), change)));
        });
        rows("list", "oamv", "content.read", [everything](S &s, const Context &c, const PlanId &) {
            return outcomeOf(finished(s.plans(c, everything)));
        });
        rows("details", "oamv", "content.read",
             [](S &s, const Context &c, const PlanId &p) { return outcomeOf(finished(s.details(c, p))); });
        rows("find", "oamv", "content.read",
             [](S &s, const Context &c, const PlanId &) { return outcomeOf(finished(s.find(c, 1))); });
        rows("inbox", "oamv", "content.read",
             [](S &s, const Context &c, const PlanId &) { return outcomeOf(finished(s.inbox(c))); });
        rows("environments", "oamv", "content.read",
             [](S &s, const Context &c, const PlanId &) { return outcomeOf(finished(s.environments(c))); });
        rows("targets of a roll-back", "oamv", "content.read", [](S &s, const Context &c, const PlanId &) {
            return outcomeOf(
                finished(s.rollbackTargets(c, QStringLiteral("triage"), QString(), QStringLiteral("staging"))));
        });
    }
    void everyCall()
    {
        QFETCH(Call, call);
        QFETCH(QString, role);
        QFETCH(QString, denied);
        QFETCH(QString, permission);
        const qsizetype before = m_bench->actions().size();
        const Outcome outcome = call(*m_bench->service, context(role), m_ended);
        if (denied.isEmpty()) {
            QVERIFY2(!outcome || outcome->code != ErrorCode::PermissionDenied,
                     outcome ? qPrintable(outcome->text()) : "");
            QCOMPARE(m_bench->actions().size(), before);
            return;
        }
        QVERIFY(outcome);
        QCOMPARE(errorCodeName(outcome->code), QStringLiteral("permission_denied"));
        QCOMPARE(outcome->detail, denied);
        QCOMPARE(m_bench->actions().last(), QStringLiteral("denied ") + permission);
        QCOMPARE(m_bench->actions().size(), before + 1);
    }

    void approvingNeedsTheRightAndFourEyes_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("denied");
        QTest::newRow("owner who asked") << QStringLiteral("owner") << QStringLiteral("four_eyes");
        QTest::newRow("member") << QStringLiteral("member") << QStringLiteral("not_listed");
        QTest::newRow("viewer") << QStringLiteral("viewer") << QStringLiteral("role");
        QTest::newRow("stranger") << QStringLiteral("stranger") << QStringLiteral("not_member");
        QTest::newRow("admin") << QStringLiteral("admin") << QString();
    }
    void approvingNeedsTheRightAndFourEyes()
    {
        QFETCH(QString, role);
        QFETCH(QString, denied);
        // Not what was seen: even who may does not change the plan.
        const auto outcome = finished(m_bench->service->approve(context(role), m_waiting, QStringLiteral("00"), {}));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().detail, denied);
        QCOMPARE(outcome.error().code == ErrorCode::PermissionDenied, !denied.isEmpty());
    }

    void productionIsExecutedByAdmins()
    {
        const auto member = finished(m_bench->service->execute(context(QStringLiteral("member")), m_waiting));
        QCOMPARE(errorCodeName(member.error().code), QStringLiteral("permission_denied"));
        QCOMPARE(m_bench->actions().last(), QStringLiteral("denied production.execute"));
        const auto admin = finished(m_bench->service->execute(context(QStringLiteral("admin")), m_waiting));
        QCOMPARE(errorCodeName(admin.error().code), QStringLiteral("conflict"));
    }

    void anEmergencyNeedsAReason()
    {
        const auto refused = finished(m_bench->service->rollback(context(QStringLiteral("owner")), m_ended, {}));
        QCOMPARE(refused.error().detail, QStringLiteral("reason_missing"));
    }

    void retryIsForThoseWhoMakePlans()
    {
        const auto refused = finished(m_bench->service->retry(context(QStringLiteral("viewer")), m_ended));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("permission_denied"));
        QCOMPARE(m_bench->actions().last(), QStringLiteral("denied plan.create"));
    }

    void plansOfOtherProjectsAreNotThere()
    {
        Context elsewhere = m_bench->ada();
        elsewhere.project = ProjectId::create(m_bench->workspace.clock);
        const auto refused = finished(m_bench->service->submit(elsewhere, m_waiting));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("not_found"));
    }

private:
    [[nodiscard]] DeploymentRequest staging() const { return m_bench->request(1, {QStringLiteral("staging")}); }
    [[nodiscard]] Context context(const QString &role) const
    {
        const QHash<QString, PersonId> people{{QStringLiteral("owner"), m_bench->workspace.person},
                                              {QStringLiteral("admin"), m_bench->bobId},
                                              {QStringLiteral("member"), m_bench->cleoId},
                                              {QStringLiteral("viewer"), m_bench->vicId}};
        if (const auto known = people.constFind(role); known != people.constEnd())
            return m_bench->as(*known);
        return m_bench->as(PersonId::create(m_bench->workspace.clock));
    }

    std::unique_ptr<DeploymentBench> m_bench;
    PlanId m_waiting;
    PlanId m_ended;
};

QTEST_GUILESS_MAIN(TstDeploymentAccess)
#include "tst_deploymentaccess.moc"
