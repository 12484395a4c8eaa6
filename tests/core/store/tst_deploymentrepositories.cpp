// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, executions, approvals and comments, on both engines.
#include "core/store/approvalrepository.h"
#include "core/store/commentrepository.h"
#include "core/store/deploymentrepository.h"

#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentRepositories final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }
    void init()
    {
        m_workspace =
            m_engines.workspace(QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "PostgreSQL") == 0);
        QVERIFY(m_workspace);
        m_prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        QVERIFY(!m_prompt.isNull());
    }
    void cleanup() { m_workspace.reset(); }

    void plansChangeOnlyWhenSeen_data() { Engines::addRows(); }
    void plansChangeOnlyWhenSeen()
    {
        DeploymentPlanRecord plan = newPlan();
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertPlan(plan); }));
        DeploymentPlanRecord stale = plan;
        plan.status = PlanStatus::AwaitingApproval;
        plan.planData.insert(QStringLiteral("strategy"), QStringLiteral("canary"));
        plan.planHash = QStringLiteral("22");
        plan.legalHold = true;
        plan.expiresAt = 99;
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.updatePlan(plan); }));
        QCOMPARE(plan.rowVersion, 2);
        stale.status = PlanStatus::Cancelled;
        VERIFY_CODE(ErrorCode::Conflict, on([&](DeploymentRepository &r) { return r.updatePlan(stale); }));
        QCOMPARE(stale.rowVersion, 1);
        DeploymentPlanRecord missing = newPlan();
        VERIFY_CODE(ErrorCode::NotFound, on([&](DeploymentRepository &r) { return r.updatePlan(missing); }));

        const auto found = see([&](DeploymentRepository &r) { return r.findPlan(plan.id); });
        VERIFY_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE(int((*found)->status), int(PlanStatus::AwaitingApproval));
        QCOMPARE((*found)->planData, plan.planData);
        QCOMPARE((*found)->planHash, plan.planHash);
        QVERIFY((*found)->legalHold);
        QCOMPARE((*found)->expiresAt, 99);
        QVERIFY((*found)->retryOf.isNull());
        QVERIFY(
            !see([&](DeploymentRepository &r) { return r.findPlan(PlanId::create(m_workspace->clock)); })->has_value());

        DeploymentPlanRecord retry = newPlan();
        retry.retryOf = plan.id;
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertPlan(retry); }));
        const auto plans = see([&](DeploymentRepository &r) { return r.plans(m_workspace->project); });
        VERIFY_OK(plans);
        QCOMPARE(plans->size(), 2);
        QCOMPARE(plans->first().id, retry.id);
        QCOMPARE(plans->first().retryOf, plan.id);
    }

    void executionsKeepWhereTheyStand_data() { Engines::addRows(); }
    void executionsKeepWhereTheyStand()
    {
        DeploymentPlanRecord plan = newPlan();
        DeploymentExecutionRecord first = newExecution(plan, m_workspace->staging);
        VERIFY_OK(on([&](DeploymentRepository &r) -> Result<void> {
            PL_CHECK(r.insertPlan(plan));
            return r.insertExecution(first);
        }));
        DeploymentExecutionRecord twin = newExecution(plan, m_workspace->staging);
        VERIFY_CODE(ErrorCode::AlreadyExists, on([&](DeploymentRepository &r) { return r.insertExecution(twin); }));
        twin.attempt = 2;
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertExecution(twin); }));

        DeploymentExecutionRecord stale = first;
        first.status = ExecutionStatus::Paused;
        first.resumeStatus = ExecutionStatus::Monitoring;
        first.currentStage = 2;
        first.generation = 7;
        first.observedSeconds = 600;
        first.startedAt = 5;
        first.metadata = QJsonObject{{QStringLiteral("cause"), QStringLiteral("manual")}};
        first.error = QStringLiteral("error rate 4 %");
        first.metrics = QJsonArray{1.5, 2};
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.updateExecution(first); }));
        VERIFY_CODE(ErrorCode::Conflict, on([&](DeploymentRepository &r) { return r.updateExecution(stale); }));
        auto found = see([&](DeploymentRepository &r) { return r.findExecution(first.id); });
        VERIFY_OK(found);
        QCOMPARE(int((*found)->status), int(ExecutionStatus::Paused));
        QCOMPARE(int(*(*found)->resumeStatus), int(ExecutionStatus::Monitoring));
        QCOMPARE((*found)->currentStage, 2);
        QCOMPARE((*found)->generation, 7);
        QCOMPARE((*found)->observedSeconds, 600);
        QCOMPARE((*found)->metadata, first.metadata);
        QCOMPARE((*found)->error, first.error);
        QCOMPARE((*found)->metrics, first.metrics);
        QCOMPARE((*found)->rowVersion, 2);

        QCOMPARE(see([](DeploymentRepository &r) { return r.liveExecutions(); })->size(), 2);
        first.status = ExecutionStatus::Completed;
        first.resumeStatus.reset();
        first.completedAt = 9;
        first.error.clear();
        first.metadata = QJsonValue(QJsonValue::Null);
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.updateExecution(first); }));
        const auto live = see([](DeploymentRepository &r) { return r.liveExecutions(); });
        VERIFY_OK(live);
        QCOMPARE(live->size(), 1);
        QCOMPARE(live->first().id, twin.id);
        found = see([&](DeploymentRepository &r) { return r.findExecution(first.id); });
        QVERIFY(!(*found)->resumeStatus.has_value());
        QVERIFY((*found)->error.isEmpty());
        QVERIFY((*found)->metadata.isNull());
        const auto all = see([&](DeploymentRepository &r) { return r.executions(plan.id); });
        VERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().id, first.id);
    }

    void whatHasEndedIsNotLive_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("live");
        const QList<ExecutionStatus> ended{ExecutionStatus::RolledBack, ExecutionStatus::Completed,
                                           ExecutionStatus::Cancelled, ExecutionStatus::Superseded};
        for (int i = 0; i <= int(ExecutionStatus::Superseded); ++i)
            QTest::addRow("%s", qPrintable(executionStatusName(ExecutionStatus(i))))
                << i << !ended.contains(ExecutionStatus(i));
    }
    void whatHasEndedIsNotLive()
    {
        QFETCH(int, status);
        QFETCH(bool, live);
        DeploymentPlanRecord plan = newPlan();
        DeploymentExecutionRecord execution = newExecution(plan, m_workspace->production);
        execution.status = ExecutionStatus(status);
        VERIFY_OK(on([&](DeploymentRepository &r) -> Result<void> {
            PL_CHECK(r.insertPlan(plan));
            return r.insertExecution(execution);
        }));
        QCOMPARE(see([](DeploymentRepository &r) { return r.liveExecutions(); })->size(), live ? 1 : 0);
    }

    void approvalsAreKeptAndVoided_data() { Engines::addRows(); }
    void approvalsAreKeptAndVoided()
    {
        DeploymentPlanRecord plan = newPlan();
        ApprovalRecord approval;
        approval.id = ApprovalId::create(m_workspace->clock);
        approval.project = m_workspace->project;
        approval.plan = plan.id;
        approval.person = m_workspace->person;
        approval.decision = ApprovalDecision::ChangesRequested;
        approval.subjectHash = QStringLiteral("aa");
        approval.note = QStringLiteral("please shorten it");
        approval.selfAttested = true;
        approval.createdAt = 10;
        ApprovalRecord later = approval;
        later.id = ApprovalId::create(m_workspace->clock);
        later.decision = ApprovalDecision::Approved;
        later.note.clear();
        later.selfAttested = false;
        later.createdAt = 20;
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            PL_CHECK(DeploymentRepository(work.db(), work.cipher()).insertPlan(plan));
            ApprovalRepository repository(work.db(), work.cipher());
            PL_CHECK(repository.insert(later));
            return repository.insert(approval);
        }));
        const auto list = [&] {
            return m_workspace->store->readHere(
                [&](Connection &db) { return ApprovalRepository(db, m_workspace->ring).list(plan.id); });
        };
        auto approvals = list();
        VERIFY_OK(approvals);
        QCOMPARE(approvals->size(), 2);
        QCOMPARE(approvals->at(0).note, approval.note);
        QCOMPARE(int(approvals->at(0).decision), int(ApprovalDecision::ChangesRequested));
        QVERIFY(approvals->at(0).selfAttested && !approvals->at(1).selfAttested);
        QCOMPARE(approvals->at(1).voidedAt, 0);
        const auto voidAll = [&] {
            return m_workspace->write(
                [&](UnitOfWork &work) { return ApprovalRepository(work.db(), work.cipher()).voidAll(plan.id, 30); });
        };
        QCOMPARE(*voidAll(), 2);
        QCOMPARE(*voidAll(), 0);
        approvals = list();
        QCOMPARE(approvals->at(0).voidedAt, 30);
        QCOMPARE(approvals->at(1).voidedAt, 30);
    }

    void comments_data() { Engines::addRows(); }
    void comments()
    {
        CommentRecord comment;
        comment.id = CommentId::create(m_workspace->clock);
        comment.project = m_workspace->project;
        comment.objectKind = QStringLiteral("prompt_version");
        comment.objectId = newUuidV7(m_workspace->clock);
        comment.anchor = QJsonObject{{QStringLiteral("line"), 4}};
        comment.body = QStringLiteral("Why so long?");
        comment.author = m_workspace->person;
        comment.createdAt = 10;
        CommentRecord answer = comment;
        answer.id = CommentId::create(m_workspace->clock);
        answer.anchor = QJsonValue(QJsonValue::Null);
        answer.body = QStringLiteral("History.");
        answer.createdAt = 20;
        CommentRecord elsewhere = answer;
        elsewhere.id = CommentId::create(m_workspace->clock);
        elsewhere.objectId = newUuidV7(m_workspace->clock);
        const auto change = [this](const std::function<Result<void>(CommentRepository &)> &body) {
            return m_workspace->change([&body](UnitOfWork &work) {
                CommentRepository repository(work.db(), work.cipher());
                return body(repository);
            });
        };
        VERIFY_OK(change([&](CommentRepository &r) -> Result<void> {
            PL_CHECK(r.insert(answer));
            PL_CHECK(r.insert(comment));
            return r.insert(elsewhere);
        }));
        const auto list = [&] {
            return m_workspace->store->readHere([&](Connection &db) {
                return CommentRepository(db, m_workspace->ring).list(comment.objectKind, comment.objectId);
            });
        };
        auto found = list();
        VERIFY_OK(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).body, comment.body);
        QCOMPARE(found->at(0).anchor, comment.anchor);
        QVERIFY(found->at(1).anchor.isNull());
        comment.body = QStringLiteral("Why this long?");
        comment.updatedAt = 30;
        VERIFY_OK(change([&](CommentRepository &r) { return r.setBody(comment); }));
        VERIFY_OK(change([&](CommentRepository &r) { return r.setResolved(comment.id, 40, 40); }));
        found = list();
        QCOMPARE(found->at(0).body, comment.body);
        QCOMPARE(found->at(0).resolvedAt, 40);
        VERIFY_OK(change([&](CommentRepository &r) { return r.setResolved(comment.id, 0, 41); }));
        VERIFY_OK(change([&](CommentRepository &r) { return r.remove(comment.id, 50); }));
        QCOMPARE(list()->size(), 1);
        // The text is gone, not only hidden.
        QCOMPARE(
            *m_workspace->raw()->number(
                QStringLiteral("SELECT count(*) FROM comment WHERE id = ? AND anchor IS NULL AND length(body) = 0"),
                {sqlId(comment.id)}),
            1);
        VERIFY_CODE(ErrorCode::NotFound, change([&](CommentRepository &r) { return r.setBody(comment); }));
        VERIFY_CODE(ErrorCode::NotFound, change([&](CommentRepository &r) { return r.remove(comment.id, 51); }));
        VERIFY_CODE(ErrorCode::NotFound,
                    change([&](CommentRepository &r) { return r.setResolved(comment.id, 1, 51); }));
    }

    void namesOfEnumerationsGoBothWays()
    {
        for (int i = 0; i <= int(PlanStatus::Superseded); ++i)
            QCOMPARE(int(*planStatusFromName(planStatusName(PlanStatus(i)))), i);
        for (int i = 0; i <= int(ExecutionStatus::Superseded); ++i)
            QCOMPARE(int(*executionStatusFromName(executionStatusName(ExecutionStatus(i)))), i);
        for (int i = 0; i <= int(ApprovalDecision::Overridden); ++i)
            QCOMPARE(int(*approvalDecisionFromName(approvalDecisionName(ApprovalDecision(i)))), i);
        VERIFY_CODE(ErrorCode::InvalidInput, planStatusFromName(QStringLiteral("draft")));
    }

    /// The names in the program are those that the database lets in.
    void everyStatusIsAllowedByTheSchema_data() { Engines::addRows(); }
    void everyStatusIsAllowedByTheSchema()
    {
        for (int i = 0; i <= int(PlanStatus::Superseded); ++i) {
            DeploymentPlanRecord plan = newPlan();
            plan.status = PlanStatus(i);
            VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertPlan(plan); }));
        }
        DeploymentPlanRecord plan = newPlan();
        VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertPlan(plan); }));
        for (int i = 0; i <= int(ExecutionStatus::Superseded); ++i) {
            DeploymentExecutionRecord execution = newExecution(plan, m_workspace->staging);
            execution.status = ExecutionStatus(i);
            execution.attempt = i + 1;
            VERIFY_OK(on([&](DeploymentRepository &r) { return r.insertExecution(execution); }));
        }
        QCOMPARE(see([&](DeploymentRepository &r) { return r.executions(plan.id); })->size(),
                 int(ExecutionStatus::Superseded) + 1);
    }

private:
    [[nodiscard]] DeploymentPlanRecord newPlan() const
    {
        DeploymentPlanRecord plan;
        plan.id = PlanId::create(m_workspace->clock);
        plan.project = m_workspace->project;
        plan.prompt = m_prompt;
        plan.planData = QJsonObject{{QStringLiteral("version"), 3}};
        plan.planHash = QStringLiteral("11");
        plan.createdBy = m_workspace->person;
        return plan;
    }
    [[nodiscard]] DeploymentExecutionRecord newExecution(const DeploymentPlanRecord &plan,
                                                         const EnvironmentId &environment) const
    {
        DeploymentExecutionRecord execution;
        execution.id = ExecutionId::create(m_workspace->clock);
        execution.project = plan.project;
        execution.plan = plan.id;
        execution.environment = environment;
        execution.executedBy = m_workspace->person;
        return execution;
    }
    Result<void> on(const std::function<Result<void>(DeploymentRepository &)> &body)
    {
        return m_workspace->change([&body](UnitOfWork &work) {
            DeploymentRepository repository(work.db(), work.cipher());
            return body(repository);
        });
    }
    template<typename Body>
    auto see(Body body) -> std::invoke_result_t<Body, DeploymentRepository &>
    {
        return m_workspace->store->readHere([&](Connection &db) {
            DeploymentRepository repository(db, m_workspace->ring);
            return body(repository);
        });
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
    PromptId m_prompt;
};

QTEST_GUILESS_MAIN(TstDeploymentRepositories)
#include "tst_deploymentrepositories.moc"
