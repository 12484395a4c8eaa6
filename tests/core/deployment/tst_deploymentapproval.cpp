// SPDX-License-Identifier: GPL-3.0-or-later
// Who approves what, until when, and what makes an approval void.
#include "core/deployment/planneeds.h"
#include "deploymentbench.h"

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentApproval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeploymentBench>();
        VERIFY_OK(m_bench->create());
    }
    void cleanup() { m_bench.reset(); }

    void fourEyes_data()
    {
        QTest::addColumn<int>("requester");
        QTest::addColumn<int>("editor");
        QTest::addColumn<int>("approver");
        QTest::addColumn<bool>("allowed");
        // 0 is Ada, who wrote the version; 1 is Bob; 2 is Cleo, whom the environment lists; 3 is Dan, who is listed
        // too.
        QTest::newRow("requester") << 1 << -1 << 1 << false;
        QTest::newRow("author of the version") << 2 << -1 << 0 << false;
        QTest::newRow("last editor") << 2 << 1 << 1 << false;
        QTest::newRow("somebody else") << 2 << 1 << 3 << true;
        QTest::newRow("an admin") << 2 << -1 << 1 << true;
    }
    void fourEyes()
    {
        QFETCH(int, requester);
        QFETCH(int, editor);
        QFETCH(int, approver);
        QFETCH(bool, allowed);
        EnvironmentChange change;
        change.approvers = {QStringLiteral("Cleo"), QStringLiteral("Dan")};
        VERIFY_OK(finished(service().changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("production")});
        auto plan = finished(service().createPlan(person(requester), request));
        VERIFY_OK(plan);
        const PlanId id = plan->summary.id;
        if (editor >= 0) {
            request.note = QStringLiteral("better");
            VERIFY_OK(finished(service().editPlan(person(editor), id, request)));
        }
        plan = finished(service().submit(person(requester), id));
        QCOMPARE(statusOf(plan), QStringLiteral("AWAITING_APPROVAL"));
        const auto approved = finished(service().approve(person(approver), id, plan->subjectHash, {}));
        QCOMPARE(approved.ok(), allowed);
        if (allowed)
            return;
        QCOMPARE(errorCodeName(approved.error().code), QStringLiteral("permission_denied"));
        QCOMPARE(approved.error().detail, QStringLiteral("four_eyes"));
        QCOMPARE(m_bench->actions().last(), QStringLiteral("denied plan.approve"));
        QCOMPARE(statusOf(m_bench->details(id)), QStringLiteral("AWAITING_APPROVAL"));
    }

    void membersApproveOnlyWhereTheyAreListed()
    {
        auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        const PlanId id = plan->summary.id;
        VERIFY_CODE(ErrorCode::PermissionDenied,
                    finished(service().approve(m_bench->as(m_bench->cleoId), id, plan->subjectHash, {})));
        EnvironmentChange change;
        change.approvers = {QStringLiteral("Cleo")};
        VERIFY_OK(finished(service().changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        QCOMPARE(statusOf(finished(service().approve(m_bench->as(m_bench->cleoId), id, plan->subjectHash, {}))),
                 QStringLiteral("SCHEDULED"));
    }

    void aPlanCanNameItsApprovers()
    {
        EnvironmentChange change;
        change.approvers = {QStringLiteral("Cleo")};
        VERIFY_OK(finished(service().changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("production")});
        request.approvers = {QStringLiteral("Cleo")};
        const auto plan = m_bench->submitted(request);
        QCOMPARE(plan->summary.waitsFor, QStringList({QStringLiteral("Cleo")}));
        const auto bob = finished(service().approve(m_bench->bob(), plan->summary.id, plan->subjectHash, {}));
        QCOMPARE(bob.error().detail, QStringLiteral("not_listed"));
        VERIFY_OK(finished(service().approve(m_bench->as(m_bench->cleoId), plan->summary.id, plan->subjectHash, {})));
    }

    void quorum()
    {
        EnvironmentChange change;
        change.minApprovals = 2;
        change.approvers = {QStringLiteral("Cleo")};
        VERIFY_OK(finished(service().changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        QCOMPARE(plan->summary.quorum, 2);
        const PlanId id = plan->summary.id;
        plan = finished(service().approve(m_bench->bob(), id, plan->subjectHash, {}));
        QCOMPARE(statusOf(plan), QStringLiteral("AWAITING_APPROVAL"));
        QCOMPARE(plan->summary.approvals, 1);
        VERIFY_CODE(ErrorCode::AlreadyExists, finished(service().approve(m_bench->bob(), id, plan->subjectHash, {})));
        VERIFY_CODE(ErrorCode::Conflict, finished(service().execute(m_bench->ada(), id)));
        plan = finished(service().approve(m_bench->as(m_bench->cleoId), id, plan->subjectHash, {}));
        QCOMPARE(statusOf(plan), QStringLiteral("SCHEDULED"));
    }

    void aQuorumThatNobodyCanReachIsToldAtOnce()
    {
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("production")});
        request.minApprovals = 2;
        const auto plan = finished(service().createPlan(m_bench->ada(), request));
        const auto refused = finished(service().submit(m_bench->ada(), plan->summary.id));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("conflict"));
        QCOMPARE(planNeedOf(refused.error()), PlanNeed::Approvers);
        QCOMPARE(planNeedOf(refused.error().wrapped(QStringLiteral("It was not submitted"))), PlanNeed::Approvers);
        QVERIFY(refused.error().message.contains(QStringLiteral("asked for: 2, but 1 members may")));
        QCOMPARE(statusOf(m_bench->details(plan->summary.id)), QStringLiteral("DRAFT"));
    }

    void oneRejectionEndsIt()
    {
        auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        const PlanId id = plan->summary.id;
        VERIFY_CODE(ErrorCode::InvalidInput, finished(service().reject(m_bench->bob(), id, QStringLiteral(" "))));
        plan = finished(service().reject(m_bench->bob(), id, QStringLiteral("no evidence")));
        QCOMPARE(statusOf(plan), QStringLiteral("REJECTED"));
        QCOMPARE(plan->approvals.first().note, QStringLiteral("no evidence"));
        VERIFY_CODE(ErrorCode::Conflict, finished(service().approve(m_bench->bob(), id, plan->subjectHash, {})));
        VERIFY_CODE(ErrorCode::Conflict, finished(service().execute(m_bench->ada(), id)));
        const auto inbox = finished(service().inbox(m_bench->ada()));
        QCOMPARE(inbox->size(), 1);
        QCOMPARE(int(inbox->first().why), int(InboxItem::Why::MineRejected));
    }

    void changesCanBeAskedFor()
    {
        auto plan = m_bench->approved(m_bench->request(1, {QStringLiteral("production")}));
        QCOMPARE(statusOf(plan), QStringLiteral("SCHEDULED"));
        plan = finished(service().requestChanges(m_bench->bob(), plan->summary.id, QStringLiteral("a note, please")));
        QCOMPARE(statusOf(plan), QStringLiteral("DRAFT"));
        QCOMPARE(plan->summary.approvals, 0);
        QVERIFY(plan->approvals.first().decision == ApprovalDecision::Approved && !plan->approvals.first().counts);
        QVERIFY(plan->approvals.last().decision == ApprovalDecision::ChangesRequested);
    }

    void anEditVoidsApprovals()
    {
        auto plan = m_bench->approved(m_bench->request(1, {QStringLiteral("production")}));
        const QString before = plan->subjectHash;
        plan = finished(
            service().editPlan(m_bench->ada(), plan->summary.id, m_bench->request(2, {QStringLiteral("production")})));
        QCOMPARE(statusOf(plan), QStringLiteral("AWAITING_APPROVAL"));
        QVERIFY(plan->subjectHash != before);
        QVERIFY(!plan->approvals.first().counts);
        VERIFY_CODE(ErrorCode::Conflict, finished(service().execute(m_bench->ada(), plan->summary.id)));
        VERIFY_CODE(ErrorCode::Conflict, finished(service().approve(m_bench->bob(), plan->summary.id, before, {})));
        VERIFY_OK(finished(service().approve(m_bench->bob(), plan->summary.id, plan->subjectHash, {})));
    }

    void whatRunsNowIsPartOfWhatIsSigned()
    {
        const auto plan = m_bench->approved(m_bench->request(2, {QStringLiteral("production")}));
        QCOMPARE(statusOf(plan), QStringLiteral("SCHEDULED"));
        QCOMPARE(statusOf(m_bench->executed(m_bench->request(1, {QStringLiteral("production")}))),
                 QStringLiteral("COMPLETED"));
        const auto refused = finished(service().execute(m_bench->ada(), plan->summary.id));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("conflict"));
        const auto now = m_bench->details(plan->summary.id);
        QCOMPARE(statusOf(now), QStringLiteral("AWAITING_APPROVAL"));
        QVERIFY(now->subjectHash != plan->subjectHash);
        QCOMPARE(now->summary.approvals, 0);
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 1);
    }

    void aStricterRuleVoidsApprovals()
    {
        const auto plan = m_bench->approved(m_bench->request(1, {QStringLiteral("production")}));
        EnvironmentChange change;
        change.minApprovals = 2;
        change.approvers = {QStringLiteral("Cleo")};
        VERIFY_OK(finished(service().changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        VERIFY_CODE(ErrorCode::Conflict, finished(service().execute(m_bench->ada(), plan->summary.id)));
        const auto now = m_bench->details(plan->summary.id);
        QCOMPARE(statusOf(now), QStringLiteral("AWAITING_APPROVAL"));
        QCOMPARE(now->summary.quorum, 2);
    }

    void plansExpire_data()
    {
        QTest::addColumn<bool>("approved");
        QTest::addColumn<bool>("controller");
        QTest::newRow("waiting, seen at the approval") << false << false;
        QTest::newRow("waiting, seen by the controller") << false << true;
        QTest::newRow("approved, seen at the execution") << true << false;
        QTest::newRow("approved, seen by the controller") << true << true;
    }
    void plansExpire()
    {
        QFETCH(bool, approved);
        QFETCH(bool, controller);
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("production")});
        request.approvalHours = 2;
        const auto plan = approved ? m_bench->approved(request) : m_bench->submitted(request);
        VERIFY_OK(plan);
        const PlanId id = plan->summary.id;
        m_bench->workspace.clock.ms += 2 * 3'600'000 - 1;
        QCOMPARE(statusOf(m_bench->reconciled(id)), statusOf(plan));
        m_bench->workspace.clock.ms += 1;
        if (controller)
            VERIFY_OK(finished(service().reconcile()));
        else if (approved)
            VERIFY_CODE(ErrorCode::Conflict, finished(service().execute(m_bench->ada(), id)));
        else
            VERIFY_CODE(ErrorCode::Conflict, finished(service().approve(m_bench->bob(), id, plan->subjectHash, {})));
        QCOMPARE(statusOf(m_bench->details(id)), QStringLiteral("EXPIRED"));
    }

    void onesOwnApprovalCountsOnlyInPersonal()
    {
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("personal"), QStringLiteral("staging")});
        request.allowSelfApproval = true;
        VERIFY_CODE(ErrorCode::InvalidInput, finished(service().createPlan(m_bench->ada(), request)));
        request.targetEnvironments = {QStringLiteral("personal")};
        const auto plan = m_bench->submitted(request);
        QCOMPARE(statusOf(plan), QStringLiteral("AWAITING_APPROVAL"));
        QVERIFY(plan->personalOnly);
        QCOMPARE(statusOf(finished(service().approve(m_bench->ada(), plan->summary.id, plan->subjectHash, {}))),
                 QStringLiteral("SCHEDULED"));
    }

    void productionAsksForApprovalWhateverThePlanSays()
    {
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("staging")});
        request.requireApproval = false;
        QCOMPARE(statusOf(m_bench->submitted(request)), QStringLiteral("SCHEDULED"));
        request.targetEnvironments = {QStringLiteral("production")};
        QCOMPARE(statusOf(m_bench->submitted(request)), QStringLiteral("AWAITING_APPROVAL"));
    }

    void actingForAnotherIsWrittenDown()
    {
        auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        QVERIFY(!plan->summary.selfAttested);
        plan = finished(service().approve(m_bench->as(m_bench->bobId, true), plan->summary.id, plan->subjectHash, {}));
        VERIFY_OK(plan);
        QVERIFY(plan->approvals.first().selfAttested);
        const DeploymentEvent event = *std::find_if(plan->events.begin(), plan->events.end(), [](const auto &e) {
            return e.action == QLatin1String("plan.approve");
        });
        QVERIFY(event.selfAttested);
        QCOMPARE(event.person.name, QStringLiteral("Bob"));
        const auto other = finished(
            service().createPlan(m_bench->as(m_bench->cleoId, true), m_bench->request(2, {QStringLiteral("staging")})));
        QVERIFY(other->summary.selfAttested);
    }

    void gatesLookAtTestRuns()
    {
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("staging")});
        request.gates = {{0, 0.9, 24}};
        const auto plan = m_bench->submitted(request);
        QCOMPARE(statusOf(plan), QStringLiteral("GATE_FAILED"));
        QVERIFY(!plan->gates.first().passed);
        QVERIFY(!plan->gates.first().reason.isEmpty());
        QCOMPARE(m_bench->actions().last(), QStringLiteral("plan.gates_failed"));
    }

    void theInboxHoldsWhatWaitsForOne()
    {
        const auto why = [this](const Context &context) {
            QList<int> reasons;
            const auto items = finished(service().inbox(context));
            for (const InboxItem &item : *items)
                reasons.append(int(item.why));
            return reasons;
        };
        const auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        QCOMPARE(why(m_bench->bob()), QList<int>({int(InboxItem::Why::Approve)}));
        QCOMPARE(why(m_bench->ada()), QList<int>());
        QCOMPARE(why(m_bench->as(m_bench->cleoId)), QList<int>());
        const auto items = finished(service().inbox(m_bench->bob()));
        const InboxItem item = items->first();
        QCOMPARE(item.until, item.since + 72 * 3'600'000);
        VERIFY_OK(finished(service().approve(m_bench->bob(), plan->summary.id, plan->subjectHash, {})));
        QCOMPARE(why(m_bench->bob()), QList<int>({int(InboxItem::Why::Execute)}));
        QCOMPARE(why(m_bench->as(m_bench->cleoId)), QList<int>());
    }

    void actionsSayWhyNot()
    {
        const auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        const auto state = [](const PlanDetails &details, DeploymentAction action) {
            return details.actions.at(int(action));
        };
        QVERIFY(!state(*plan, DeploymentAction::Approve).allowed);
        QVERIFY(state(*plan, DeploymentAction::Approve).whyNot.contains(QStringLiteral("ask somebody else")));
        QVERIFY(state(*plan, DeploymentAction::Cancel).allowed);
        QVERIFY(!state(*plan, DeploymentAction::Execute).allowed);
        const auto bobs = finished(service().details(m_bench->bob(), plan->summary.id));
        QVERIFY(state(*bobs, DeploymentAction::Approve).allowed);
        QVERIFY(state(*bobs, DeploymentAction::Reject).allowed);
        const auto vics = finished(service().details(m_bench->as(m_bench->vicId), plan->summary.id));
        for (const DeploymentActionState &one : vics->actions) {
            QVERIFY(!one.allowed);
            QVERIFY(!one.whyNot.isEmpty());
        }
        QCOMPARE(plan->actions.size(), int(DeploymentAction::Cancel) + 1);
    }

private:
    [[nodiscard]] SafeDeploymentService &service() const { return *m_bench->service; }
    [[nodiscard]] Context person(int index) const
    {
        const QList<PersonId> people{m_bench->workspace.person, m_bench->bobId, m_bench->cleoId, m_bench->danId};
        return m_bench->as(people.at(index));
    }

    std::unique_ptr<DeploymentBench> m_bench;
};

QTEST_GUILESS_MAIN(TstDeploymentApproval)
#include "tst_deploymentapproval.moc"
