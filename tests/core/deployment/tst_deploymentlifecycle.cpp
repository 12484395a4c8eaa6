// SPDX-License-Identifier: GPL-3.0-or-later
// Whole lives of deployments through the service and the file channel.
#include "core/deployment/planneeds.h"
#include "deploymentbench.h"

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentLifecycle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeploymentBench>();
        VERIFY_OK(m_bench->create());
    }
    void cleanup() { m_bench.reset(); }

    void fromDraftToProduction()
    {
        auto &service = *m_bench->service;
        QSignalSpy changed(&service, &SafeDeploymentService::planChanged);
        auto plan = finished(service.createPlan(m_bench->ada(), m_bench->request(1, {QStringLiteral("production")})));
        QCOMPARE(statusOf(plan), QStringLiteral("DRAFT"));
        QCOMPARE(plan->summary.number, 1);
        QVERIFY(plan->subjectHash.isEmpty());
        const PlanId id = plan->summary.id;
        plan = finished(service.submit(m_bench->ada(), id));
        QCOMPARE(statusOf(plan), QStringLiteral("AWAITING_APPROVAL"));
        QVERIFY(plan->summary.approvalNeeded);
        QCOMPARE(plan->summary.waitsFor, QStringList({QStringLiteral("Bob")}));
        QVERIFY(!plan->summary.waitsForMe);
        plan = finished(service.approve(m_bench->bob(), id, plan->subjectHash, QStringLiteral("read it")));
        QCOMPARE(statusOf(plan), QStringLiteral("SCHEDULED"));
        QCOMPARE(plan->summary.approvals, 1);
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 0);
        plan = finished(service.execute(m_bench->ada(), id));
        QCOMPARE(statusOf(plan), QStringLiteral("EXECUTING"));
        QCOMPARE(int(plan->summary.executions.first().status), int(ExecutionStatus::Pending));
        plan = m_bench->reconciled(id);
        QCOMPARE(statusOf(plan), QStringLiteral("COMPLETED"));
        const ExecutionView execution = plan->summary.executions.first();
        QCOMPARE(int(execution.status), int(ExecutionStatus::Completed));
        QCOMPARE(execution.weightSet, 10'000);
        QCOMPARE(execution.weightSeen.value_or(-1), 10'000);
        QVERIFY(execution.stable.isNull());
        QVERIFY(!execution.health.has_value());
        QVERIFY(execution.channel.contains(m_bench->folders.value(QStringLiteral("production"))));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 1);
        QVERIFY(changed.count() >= 5);
        QCOMPARE(m_bench->actions(),
                 QStringList({QStringLiteral("plan.create"), QStringLiteral("plan.submit"),
                              QStringLiteral("plan.gates_passed"), QStringLiteral("plan.approve"),
                              QStringLiteral("plan.quorum"), QStringLiteral("plan.execute"),
                              QStringLiteral("execution.start"), QStringLiteral("execution.weight_confirmed"),
                              QStringLiteral("execution.step_good"), QStringLiteral("plan.completed")}));
        QCOMPARE(plan->events.size(), 10);
        QCOMPARE(plan->events.first().action, QStringLiteral("plan.completed"));
        QVERIFY(plan->events.first().person.id.isNull());
        QCOMPARE(plan->events.last().person.name, QStringLiteral("Ada"));
        QCOMPARE(plan->events.at(6).reason, QStringLiteral("read it"));
        QCOMPARE(plan->events.at(3).environment, QStringLiteral("production"));
    }

    void whatRunsWhereIsShown()
    {
        VERIFY_OK(m_bench->executed(m_bench->request(2, {QStringLiteral("staging")})));
        const auto environments = finished(m_bench->service->environments(m_bench->ada()));
        VERIFY_OK(environments);
        QCOMPARE(environments->size(), 3);
        const EnvironmentView staging = *std::find_if(environments->begin(), environments->end(),
                                                      [](const auto &e) { return e.name == QLatin1String("staging"); });
        QCOMPARE(staging.running.size(), 1);
        QCOMPARE(staging.running.first().split.first().first.number, 2);
        QCOMPARE(staging.running.first().split.first().second, 10'000);
        QCOMPARE(staging.running.first().generation, 1);
        QCOMPARE(staging.running.first().promptKey, QStringLiteral("triage"));
        QVERIFY(!staging.running.first().health.has_value());
        QVERIFY(staging.running.first().activePlan.isNull());
        QVERIFY(!staging.approvalRequired);
    }

    void environmentsGoOneAfterTheOther()
    {
        VERIFY_OK(m_bench->executed(m_bench->request(1, {QStringLiteral("staging"), QStringLiteral("production")})));
        const QStringList actions = m_bench->actions();
        QCOMPARE(actions.mid(actions.indexOf(QStringLiteral("plan.execute")) + 1),
                 QStringList({QStringLiteral("execution.start"), QStringLiteral("execution.weight_confirmed"),
                              QStringLiteral("execution.step_good"), QStringLiteral("execution.start"),
                              QStringLiteral("execution.weight_confirmed"), QStringLiteral("execution.step_good"),
                              QStringLiteral("plan.completed")}));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("staging")), 1);
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 1);
    }

    void completedGoesBackWithAPlanOfItsOwn()
    {
        VERIFY_OK(m_bench->executed(m_bench->request(1, {QStringLiteral("production")})));
        const auto second = m_bench->executed(m_bench->request(2, {QStringLiteral("production")}));
        QCOMPARE(statusOf(second), QStringLiteral("COMPLETED"));
        RollbackRequest request;
        VERIFY_CODE(ErrorCode::PermissionDenied,
                    finished(m_bench->service->rollback(m_bench->ada(), second->summary.id, request)));
        request.reason = QStringLiteral("refunds are wrong");
        const auto back =
            finished(m_bench->service->rollback(m_bench->as(m_bench->danId), second->summary.id, request));
        VERIFY_OK(back);
        QVERIFY(back->summary.id != second->summary.id);
        QVERIFY(back->summary.rollback);
        QVERIFY(!back->summary.approvalNeeded);
        QCOMPARE(back->summary.linkedTo, second->summary.id);
        QCOMPARE(back->summary.fresh.number, 1);
        QCOMPARE(statusOf(back), QStringLiteral("EXECUTING"));
        QCOMPARE(statusOf(m_bench->reconciled(back->summary.id)), QStringLiteral("COMPLETED"));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 1);
        QCOMPARE(m_bench->published(QStringLiteral("production")).value(QStringLiteral("generation")).toInt(), 3);
        QCOMPARE(statusOf(m_bench->details(second->summary.id)), QStringLiteral("COMPLETED"));
    }

    void backToAnyCompletedVersion()
    {
        for (const int version : {1, 2, 3})
            QCOMPARE(statusOf(m_bench->executed(m_bench->request(version, {QStringLiteral("staging")}))),
                     QStringLiteral("COMPLETED"));
        const auto targets = finished(m_bench->service->rollbackTargets(m_bench->ada(), QStringLiteral("triage"),
                                                                        QString(), QStringLiteral("staging")));
        VERIFY_OK(targets);
        QCOMPARE(targets->size(), 2);
        QCOMPARE(targets->first().number, 2);
        QCOMPARE(targets->last().number, 1);
        const PlanId newest = finished(m_bench->service->find(m_bench->ada(), 0))->id;
        RollbackRequest request;
        request.reason = QStringLiteral("why not");
        request.toVersion = QStringLiteral("4");
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->rollback(m_bench->ada(), newest, request)));
        request.toVersion = QStringLiteral("1");
        const auto back = finished(m_bench->service->rollback(m_bench->ada(), newest, request));
        VERIFY_OK(back);
        QCOMPARE(statusOf(m_bench->reconciled(back->summary.id)), QStringLiteral("COMPLETED"));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("staging")), 1);
        // The first plan: its version is what runs, but another deployment came in between.
        const PlanId second = finished(m_bench->service->find(m_bench->ada(), 2))->id;
        request.toVersion.clear();
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->rollback(m_bench->ada(), second, request)));
    }

    void theFirstHasNothingToGoBackTo()
    {
        const auto first = m_bench->executed(m_bench->request(1, {QStringLiteral("staging")}));
        RollbackRequest request;
        request.reason = QStringLiteral("bad");
        VERIFY_CODE(ErrorCode::Conflict,
                    finished(m_bench->service->rollback(m_bench->ada(), first->summary.id, request)));
    }

    void plansTellWhatBecameOfThem()
    {
        const QStringList staging{QStringLiteral("staging")};
        const auto first = m_bench->executed(m_bench->request(1, staging));
        QCOMPARE(first->summary.runsIn, staging);
        QVERIFY(!first->summary.noWayBack.isEmpty());
        const auto whyNot = [](const PlanDetails &plan, DeploymentAction action) {
            for (const DeploymentActionState &state : plan.actions) {
                if (state.action == action)
                    return state.whyNot;
            }
            return QStringLiteral("unknown");
        };
        QCOMPARE(whyNot(*first, DeploymentAction::RollBack), first->summary.noWayBack);
        QVERIFY(whyNot(*first, DeploymentAction::Retry).contains(QLatin1String("nothing to try again")));

        const auto second = m_bench->executed(m_bench->request(2, staging));
        QCOMPARE(second->summary.runsIn, staging);
        QVERIFY(second->summary.noWayBack.isEmpty());
        QVERIFY(whyNot(*second, DeploymentAction::RollBack).isEmpty());
        const auto replaced = m_bench->details(first->summary.id);
        QVERIFY(replaced->summary.runsIn.isEmpty());
        QCOMPARE(replaced->summary.followedBy, 2);
        QVERIFY(!replaced->summary.takenBack);
        QVERIFY(whyNot(*replaced, DeploymentAction::Retry).isEmpty());

        RollbackRequest request;
        request.reason = QStringLiteral("bad");
        const auto back = finished(m_bench->service->rollback(m_bench->ada(), second->summary.id, request));
        VERIFY_OK(m_bench->reconciled(back->summary.id));
        const auto plans = finished(m_bench->service->plans(m_bench->ada(), {}));
        QCOMPARE(plans->at(0).runsIn, staging);
        QCOMPARE(plans->at(0).followedBy, 0);
        QVERIFY(plans->at(1).runsIn.isEmpty());
        QCOMPARE(plans->at(1).followedBy, 3);
        QVERIFY(plans->at(1).takenBack);
        QCOMPARE(plans->at(2).followedBy, 2);
        QCOMPARE(finished(m_bench->service->find(m_bench->ada(), 2))->followedBy, 3);
    }

    void severalEnvironmentsGoBackTogether()
    {
        const QStringList both{QStringLiteral("staging"), QStringLiteral("production")};
        QCOMPARE(statusOf(m_bench->executed(m_bench->request(1, both))), QStringLiteral("COMPLETED"));
        const auto second = m_bench->executed(m_bench->request(2, both));
        RollbackRequest request;
        request.reason = QStringLiteral("bad");
        VERIFY_CODE(ErrorCode::InvalidInput,
                    finished(m_bench->service->rollback(m_bench->ada(), second->summary.id, request)));
        request.scope = RollbackScope::All;
        const auto back = finished(m_bench->service->rollback(m_bench->ada(), second->summary.id, request));
        VERIFY_OK(back);
        // The last one that was switched goes back first.
        QCOMPARE(back->summary.environments, QStringList({both.last(), both.first()}));
        QCOMPARE(statusOf(m_bench->reconciled(back->summary.id)), QStringLiteral("COMPLETED"));
        QCOMPARE(m_bench->publishedVersion(both.first()), 1);
        QCOMPARE(m_bench->publishedVersion(both.last()), 1);
    }

    void anAbortBeforeTheStartCancels()
    {
        const auto plan = m_bench->approved(m_bench->request(1, {QStringLiteral("production")}));
        VERIFY_OK(finished(m_bench->service->execute(m_bench->ada(), plan->summary.id)));
        VERIFY_OK(finished(m_bench->service->abort(m_bench->ada(), plan->summary.id, QStringLiteral("wait"))));
        QCOMPARE(statusOf(m_bench->reconciled(plan->summary.id)), QStringLiteral("CANCELLED"));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 0);
        QVERIFY(m_bench->published(QStringLiteral("production")).isEmpty());
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->abort(m_bench->ada(), plan->summary.id, {})));
    }

    void anAbortWhileMonitoringGoesBack()
    {
        VERIFY_OK(m_bench->executed(m_bench->request(1, {QStringLiteral("production")})));
        DeploymentRequest slow = m_bench->request(2, {QStringLiteral("production")});
        slow.strategyConfig.monitoringDuration = 10;
        const auto plan = m_bench->executed(slow);
        QCOMPARE(int(plan->summary.executions.first().status), int(ExecutionStatus::Monitoring));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 2);
        const auto environments = finished(m_bench->service->environments(m_bench->ada()));
        QCOMPARE(environments->last().running.first().activePlanNumber == 2
                     || environments->at(1).running.value(0).activePlanNumber == 2
                     || environments->first().running.value(0).activePlanNumber == 2,
                 true);
        const auto aborted =
            finished(m_bench->service->abort(m_bench->ada(), plan->summary.id, QStringLiteral("too slow")));
        QCOMPARE(int(aborted->summary.executions.first().status), int(ExecutionStatus::RollingBack));
        QCOMPARE(aborted->summary.executions.first().cause, QStringLiteral("too slow"));
        QCOMPARE(statusOf(m_bench->reconciled(plan->summary.id)), QStringLiteral("ROLLED_BACK"));
        QCOMPARE(m_bench->publishedVersion(QStringLiteral("production")), 1);
    }

    void theFirstDeploymentGoesBackToNothing()
    {
        DeploymentRequest slow = m_bench->request(1, {QStringLiteral("staging")});
        slow.strategyConfig.monitoringDuration = 10;
        const auto plan = m_bench->executed(slow);
        RollbackRequest request;
        request.reason = QStringLiteral("bad");
        VERIFY_OK(finished(m_bench->service->rollback(m_bench->ada(), plan->summary.id, request)));
        QCOMPARE(statusOf(m_bench->reconciled(plan->summary.id)), QStringLiteral("ROLLED_BACK"));
        QVERIFY(m_bench->published(QStringLiteral("staging")).value(QStringLiteral("split")).toArray().isEmpty());
        // And can be deployed again, with a generation that goes on growing.
        QCOMPARE(statusOf(m_bench->executed(m_bench->request(2, {QStringLiteral("staging")}))),
                 QStringLiteral("COMPLETED"));
        QCOMPARE(m_bench->published(QStringLiteral("staging")).value(QStringLiteral("generation")).toInt(), 3);
    }

    void scopeAllTakesBackWhatWasSwitched_data()
    {
        QTest::addColumn<bool>("all");
        QTest::newRow("one") << false;
        QTest::newRow("all") << true;
    }
    void scopeAllTakesBackWhatWasSwitched()
    {
        QFETCH(bool, all);
        const QStringList both{QStringLiteral("staging"), QStringLiteral("production")};
        QCOMPARE(statusOf(m_bench->executed(m_bench->request(1, both))), QStringLiteral("COMPLETED"));
        DeploymentRequest slow = m_bench->request(2, both);
        slow.strategyConfig.monitoringDuration = 1;
        slow.rollbackScope = all ? RollbackScope::All : RollbackScope::One;
        const auto plan = m_bench->executed(slow);
        // A minute in which somebody looks, in looks of ten seconds: staging is done, production has begun.
        m_bench->service->startController();
        for (int look = 0; look < 8; ++look) {
            m_bench->workspace.clock.ms += 9'000;
            VERIFY_OK(finished(m_bench->service->reconcile()));
        }
        auto now = m_bench->details(plan->summary.id);
        QCOMPARE(int(now->summary.executions.first().status), int(ExecutionStatus::Completed));
        QCOMPARE(int(now->summary.executions.last().status), int(ExecutionStatus::Monitoring));
        VERIFY_OK(finished(m_bench->service->abort(m_bench->ada(), plan->summary.id, QStringLiteral("bad"))));
        now = m_bench->reconciled(plan->summary.id);
        finished(m_bench->service->stopController());
        QCOMPARE(statusOf(now), QStringLiteral("ROLLED_BACK"));
        QCOMPARE(m_bench->publishedVersion(both.last()), 1);
        QCOMPARE(m_bench->publishedVersion(both.first()), all ? 1 : 2);
    }

    void retryIsANewPlanWithItsOwnApproval()
    {
        const auto plan = m_bench->submitted(m_bench->request(1, {QStringLiteral("production")}));
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->retry(m_bench->ada(), plan->summary.id)));
        VERIFY_OK(finished(m_bench->service->reject(m_bench->bob(), plan->summary.id, QStringLiteral("no tests"))));
        const auto again = finished(m_bench->service->retry(m_bench->ada(), plan->summary.id));
        QCOMPARE(statusOf(again), QStringLiteral("AWAITING_APPROVAL"));
        QCOMPARE(again->summary.linkedTo, plan->summary.id);
        QCOMPARE(again->summary.number, 2);
        QCOMPARE(again->summary.approvals, 0);
        // What cannot be handed in again is kept, and its number is said.
        VERIFY_OK(finished(m_bench->service->reject(m_bench->bob(), again->summary.id, QStringLiteral("no"))));
        EnvironmentChange change;
        change.channelFolder = QString();
        VERIFY_OK(finished(m_bench->service->changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        const auto kept = finished(m_bench->service->retry(m_bench->ada(), again->summary.id));
        VERIFY_CODE(ErrorCode::NotFound, kept);
        QVERIFY(kept.error().text().contains(QStringLiteral("plan 3 is kept as a draft")));
        QCOMPARE(planNeedOf(kept.error()), PlanNeed::Channel);
    }

    void oneDeploymentAtATimeInAPlace()
    {
        DeploymentRequest slow = m_bench->request(1, {QStringLiteral("staging")});
        slow.strategyConfig.monitoringDuration = 10;
        VERIFY_OK(m_bench->executed(slow));
        const auto second = m_bench->approved(m_bench->request(2, {QStringLiteral("staging")}));
        QCOMPARE(statusOf(second), QStringLiteral("SCHEDULED"));
        const auto refused = finished(m_bench->service->execute(m_bench->ada(), second->summary.id));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("conflict"));
        QVERIFY(refused.error().message.contains(QStringLiteral("Plan 1")));
        // Another application is another place.
        DeploymentRequest other = m_bench->request(2, {QStringLiteral("staging")});
        other.application = QStringLiteral("helpdesk");
        QCOMPARE(statusOf(m_bench->executed(other)), QStringLiteral("COMPLETED"));
    }

    void whatCannotBeIsRefusedAtOnce()
    {
        const auto create = [this](const DeploymentRequest &request) {
            return finished(m_bench->service->createPlan(m_bench->ada(), request));
        };
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("nowhere"), QStringLiteral("staging")});
        request.approvers = {QStringLiteral("Nobody"), QStringLiteral("Vic")};
        const auto refused = create(request);
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("invalid_input"));
        QCOMPARE(refused.error().message.split(QLatin1Char('\n')).size(), 3);
        VERIFY_CODE(ErrorCode::NotFound, create(m_bench->request(9, {QStringLiteral("staging")})));
        request = m_bench->request(1, {QStringLiteral("staging")});
        request.promptId = QStringLiteral("other");
        VERIFY_CODE(ErrorCode::NotFound, create(request));
        request = m_bench->request(1, {QStringLiteral("staging")});
        request.strategy = DeploymentStrategy::Rolling;
        request.strategyConfig.monitoringDuration = 5;
        VERIFY_CODE(ErrorCode::Unsupported, create(request));
        VERIFY_OK(m_bench->executed(m_bench->request(1, {QStringLiteral("staging")})));
        const auto same = create(m_bench->request(1, {QStringLiteral("staging")}));
        QVERIFY(same.error().message.contains(QStringLiteral("already")));
        QCOMPARE(m_bench->actions().count(QStringLiteral("plan.create")), 1);
    }

    void aPlaceWithoutChannelIsNotDeployedTo()
    {
        VERIFY_OK(finished(m_bench->service->addEnvironment(m_bench->ada(), QStringLiteral("eu"), {})));
        const auto plan =
            finished(m_bench->service->createPlan(m_bench->ada(), m_bench->request(1, {QStringLiteral("eu")})));
        VERIFY_OK(plan);
        const auto refused = finished(m_bench->service->submit(m_bench->ada(), plan->summary.id));
        VERIFY_CODE(ErrorCode::NotFound, refused);
        QCOMPARE(planNeedOf(refused.error()), PlanNeed::Channel);
        QCOMPARE(planNeedEnvironment(refused.error()), QStringLiteral("eu"));
        QVERIFY2(!refused.error().text().contains(QStringLiteral("set-channel")), "a verb of one program");
    }

    void draftsTellWhatWillBeAsked()
    {
        DeploymentRequest request = m_bench->request(1, {QStringLiteral("production")});
        request.requireApproval = false;
        const auto plan = finished(m_bench->service->createPlan(m_bench->ada(), request));
        VERIFY_OK(plan);
        QVERIFY(plan->summary.approvalNeeded); // production asks for it all the same
        QCOMPARE(plan->summary.quorum, 1);
        EnvironmentChange change;
        change.minApprovals = 2;
        VERIFY_OK(finished(m_bench->service->changeEnvironment(m_bench->ada(), QStringLiteral("production"), change)));
        QCOMPARE(m_bench->details(plan->summary.id)->summary.quorum, 2);
        request.targetEnvironments = {QStringLiteral("staging")};
        const auto free = finished(m_bench->service->createPlan(m_bench->ada(), request));
        QVERIFY(!free->summary.approvalNeeded);
        QCOMPARE(free->summary.quorum, 0);
    }

    void whatIsSubmittedIsUnderWay()
    {
        const QStringList staging{QStringLiteral("staging")};
        VERIFY_OK(m_bench->executed(m_bench->request(1, staging)));
        const auto running = [this] {
            const auto environments = finished(m_bench->service->environments(m_bench->ada()));
            for (const EnvironmentView &environment : *environments) {
                if (environment.name == QLatin1String("staging"))
                    return environment.running.value(0);
            }
            return RunningPrompt();
        };
        const auto plan = finished(m_bench->service->createPlan(m_bench->ada(), m_bench->request(2, staging)));
        QCOMPARE(running().activePlanNumber, 0); // a draft is nobody's business
        VERIFY_OK(finished(m_bench->service->submit(m_bench->ada(), plan->summary.id)));
        QCOMPARE(running().activePlanNumber, 2);
        QCOMPARE(running().activePlanStatus, PlanStatus::AwaitingApproval);
        VERIFY_OK(finished(m_bench->service->cancel(m_bench->ada(), plan->summary.id)));
        QCOMPARE(running().activePlanNumber, 0);
    }

    void listsAndNumbers()
    {
        VERIFY_CODE(ErrorCode::NotFound, finished(m_bench->service->find(m_bench->ada(), 0)));
        VERIFY_OK(m_bench->executed(m_bench->request(1, {QStringLiteral("staging")})));
        VERIFY_OK(m_bench->submitted(m_bench->request(2, {QStringLiteral("production")})));
        const auto list = [this](const PlanFilter &filter) {
            QList<int> numbers;
            const auto plans = finished(m_bench->service->plans(m_bench->ada(), filter));
            for (const PlanSummary &plan : *plans)
                numbers.append(plan.number);
            return numbers;
        };
        PlanFilter filter;
        QCOMPARE(list(filter), QList<int>({2, 1}));
        filter.activeOnly = true;
        QCOMPARE(list(filter), QList<int>({2}));
        filter = {};
        filter.environment = QStringLiteral("staging");
        QCOMPARE(list(filter), QList<int>({1}));
        filter = {};
        filter.promptKey = QStringLiteral("none");
        QCOMPARE(list(filter), QList<int>());
        QCOMPARE(finished(m_bench->service->find(m_bench->ada(), 1))->number, 1);
        QCOMPARE(finished(m_bench->service->find(m_bench->ada(), 0))->number, 2);
        VERIFY_CODE(ErrorCode::NotFound, finished(m_bench->service->find(m_bench->ada(), 3)));
    }

private:
    std::unique_ptr<DeploymentBench> m_bench;
};

QTEST_GUILESS_MAIN(TstDeploymentLifecycle)
#include "tst_deploymentlifecycle.moc"
