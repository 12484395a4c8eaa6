// SPDX-License-Identifier: GPL-3.0-or-later
// Leases with fencing, and what deployments need besides: numbers and marks of plans, rules of environments; on both
// engines.
#include "core/store/deploymentrepository.h"
#include "core/store/leaserepository.h"
#include "core/store/workeridentity.h"

#include "promptsamples.h"

using namespace promptlab;
using namespace promptlab::test;

class TstLeases final : public QObject
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
    }
    void cleanup() { m_workspace.reset(); }

    void oneHoldsIt_data() { Engines::addRows(); }
    void oneHoldsIt()
    {
        const auto first = acquire(QStringLiteral("a"), 1'000, 2'000);
        QVERIFY(first);
        QCOMPARE(first->token, 1);
        QVERIFY(!acquire(QStringLiteral("b"), 1'500, 2'500));
        VERIFY_OK(check(1, 1'999));
        VERIFY_CODE(ErrorCode::Locked, check(1, 2'000));
        VERIFY_CODE(ErrorCode::Locked, check(2, 1'500));
        // Renewed by its holder: the same token goes on.
        QCOMPARE(acquire(QStringLiteral("a"), 1'500, 3'000)->token, 1);
        QVERIFY(!acquire(QStringLiteral("b"), 2'999, 9'000));
        // Over: another one takes it, and the first is fenced off.
        QCOMPARE(acquire(QStringLiteral("b"), 3'000, 4'000)->token, 2);
        VERIFY_CODE(ErrorCode::Locked, check(1, 3'500));
        VERIFY_OK(check(2, 3'500));
        // Over and taken again by the same one: what it began before is fenced off, too.
        QCOMPARE(acquire(QStringLiteral("b"), 5'000, 6'000)->token, 3);
        VERIFY_CODE(ErrorCode::Locked, check(2, 5'500));
    }

    void givenBackItIsFree_data() { Engines::addRows(); }
    void givenBackItIsFree()
    {
        QVERIFY(acquire(QStringLiteral("a"), 1'000, 9'000));
        VERIFY_OK(release(7));
        QVERIFY(!acquire(QStringLiteral("b"), 1'500, 9'000));
        VERIFY_OK(release(1));
        VERIFY_CODE(ErrorCode::Locked, check(1, 1'500));
        QCOMPARE(acquire(QStringLiteral("b"), 1'500, 9'000)->token, 2);
        VERIFY_OK(release(1));
        VERIFY_OK(check(2, 1'600));
    }

    void theDeadHoldNothing_data() { Engines::addRows(); }
    void theDeadHoldNothing()
    {
        // A process of this machine that is certainly gone: this one, started at another time.
        QString dead = currentWorker();
        dead.chop(1);
        dead += QStringLiteral("x");
        QVERIFY(isWorkerDead(dead));
        QVERIFY(acquire(dead, 1'000, 9'000));
        QCOMPARE(acquire(currentWorker(), 1'001, 9'000)->token, 2);
    }

    void plansAreNumbered_data() { Engines::addRows(); }
    void plansAreNumbered()
    {
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        QList<DeploymentPlanRecord> plans;
        for (const auto status : {PlanStatus::Draft, PlanStatus::Executing, PlanStatus::Completed,
                                  PlanStatus::RollbackFailed, PlanStatus::Gating}) {
            DeploymentPlanRecord plan;
            plan.id = PlanId::create(m_workspace->clock);
            plan.project = m_workspace->project;
            plan.prompt = prompt;
            plan.planHash = QStringLiteral("11");
            plan.status = status;
            plan.createdBy = m_workspace->person;
            VERIFY_OK(change([&](DeploymentRepository &r) { return r.insertPlan(plan); }));
            plans.append(plan);
        }
        const auto db = m_workspace->raw();
        DeploymentRepository repository(*db, m_workspace->ring);
        QCOMPARE(plans.last().number, 5);
        QCOMPARE((*repository.findPlanByNumber(m_workspace->project, 2))->id, plans.at(1).id);
        QCOMPARE((*repository.findPlanByNumber(m_workspace->project, 0))->id, plans.last().id);
        QVERIFY(!repository.findPlanByNumber(m_workspace->project, 6)->has_value());
        QCOMPARE(repository.livePlans()->size(), 3);
        QCOMPARE(repository.planPrompts(m_workspace->project)->value(plans.first().id), prompt);

        DeploymentExecutionRecord execution;
        execution.id = ExecutionId::create(m_workspace->clock);
        execution.project = m_workspace->project;
        execution.plan = plans.at(1).id;
        execution.environment = m_workspace->staging;
        execution.executedBy = m_workspace->person;
        const auto before = *repository.planMarks(m_workspace->project);
        QCOMPARE(before.size(), 5);
        VERIFY_OK(change([&](DeploymentRepository &r) { return r.insertExecution(execution); }));
        const auto started = *repository.planMarks(m_workspace->project);
        VERIFY_OK(change([&](DeploymentRepository &r) { return r.updateExecution(execution); }));
        VERIFY_OK(change([&](DeploymentRepository &r) { return r.updatePlan(plans[0]); }));
        const auto after = *repository.planMarks(m_workspace->project);
        QVERIFY(before.value(plans.at(1).id) != started.value(plans.at(1).id));
        QVERIFY(started.value(plans.at(1).id) != after.value(plans.at(1).id));
        QVERIFY(started.value(plans.at(0).id) != after.value(plans.at(0).id));
        QCOMPARE(after.value(plans.at(2).id), before.value(plans.at(2).id));
        QCOMPARE(repository.executions(m_workspace->project)->size(), 1);
    }

    void environmentsKeepTheirRules_data() { Engines::addRows(); }
    void environmentsKeepTheirRules()
    {
        const auto find = [this](const auto &db) {
            return **ProjectRepository(*db, m_workspace->ring)
                         .findEnvironment(m_workspace->project, QStringLiteral("staging"));
        };
        const auto db = m_workspace->raw();
        EnvironmentRecord staging = find(db);
        QVERIFY(staging.settings.isEmpty());
        EnvironmentRecord stale = staging;
        const auto before = *ProjectRepository(*db, m_workspace->ring).environmentMarks(m_workspace->project);
        staging.settings = {{QStringLiteral("channelFolder"), QStringLiteral("/srv")}};
        VERIFY_OK(m_workspace->change(
            [&](UnitOfWork &work) { return ProjectRepository(work.db(), work.cipher()).updateEnvironment(staging); }));
        VERIFY_CODE(ErrorCode::Conflict, m_workspace->change([&](UnitOfWork &work) {
            return ProjectRepository(work.db(), work.cipher()).updateEnvironment(stale);
        }));
        QCOMPARE(find(db).settings, staging.settings);
        QCOMPARE(find(db).rowVersion, staging.rowVersion);
        const auto after = *ProjectRepository(*db, m_workspace->ring).environmentMarks(m_workspace->project);
        QVERIFY(before.value(m_workspace->staging) != after.value(m_workspace->staging));
        QCOMPARE(before.value(m_workspace->production), after.value(m_workspace->production));
        // What runs there counts, and nothing may run there.
        const PromptId prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        VERIFY_OK(bindTo(*m_workspace, m_workspace->production, prompt, {}));
        const auto bound = *ProjectRepository(*db, m_workspace->ring).environmentMarks(m_workspace->project);
        QVERIFY(bound.value(m_workspace->production) != after.value(m_workspace->production));
    }

private:
    std::optional<LeaseRecord> acquire(const QString &worker, qint64 now, qint64 until)
    {
        const auto taken = m_workspace->write([&](UnitOfWork &work) {
            return LeaseRepository(work.db()).acquire(QStringLiteral("test"), worker, now, until);
        });
        if (!taken.ok())
            qWarning().noquote() << problem(taken);
        return taken.ok() ? *taken : std::nullopt;
    }
    Result<void> check(qint64 token, qint64 now)
    {
        return m_workspace->change(
            [&](UnitOfWork &work) { return LeaseRepository(work.db()).check(QStringLiteral("test"), token, now); });
    }
    Result<void> release(qint64 token)
    {
        return m_workspace->change(
            [&](UnitOfWork &work) { return LeaseRepository(work.db()).release(QStringLiteral("test"), token); });
    }
    Result<void> change(const std::function<Result<void>(DeploymentRepository &)> &body)
    {
        return m_workspace->change([&](UnitOfWork &work) {
            DeploymentRepository repository(work.db(), work.cipher());
            return body(repository);
        });
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TstLeases)
#include "tst_leases.moc"
