// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deployments/fakedeployments.h"
#include "tests/ui/uitest.h"
#include "ui/deployments/environmentmodels.h"
#include "ui/deployments/planbuttons.h"
#include "ui/deployments/planfacts.h"
#include "ui/deployments/planlistmodel.h"
#include "ui/deployments/planproblems.h"
#include "ui/deployments/steplist.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

class TstPlanModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnQtWarnings(); }
    void listKeepsRows();
    void listTellsOnlyWhatChanged();
    void cells();
    void filter_data();
    void filter();
    void waiting_data();
    void waiting();
    void marks_data();
    void marks();
    void buttonsFollowTheMachine_data();
    void buttonsFollowTheMachine();
    void refusedButtonsSayWhy();
    void whatBecameOfAPlan();
    void draftsSayWhatWillBeAsked();
    void longTextsNamePromptAndEnvironment();
    void gatesAreCounted();
    void aWayBackIsNoRolledBackPlan();
    void rollbackSources();
    void kindsAreNotDoubled();
    void stepsOfALife();
    void evidenceMarksSelfAttested();
    void eventsHaveExactTimes();
    void factsGrowInPlace();
    void problemsStandAtTheirField_data();
    void problemsStandAtTheirField();
    void refusalsAreSpread();
    void environmentModels();
    void ages();

private:
    static QList<PlanSummary> summaries(const FakeDeployments &service)
    {
        QList<PlanSummary> list;
        for (const PlanDetails &plan : service.stored)
            list.append(plan.summary);
        return list;
    }
};

void TstPlanModels::listKeepsRows()
{
    FakeWorld world;
    world.fill();
    PlanListModel model(world.clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<PlanSummary> plans = summaries(world.deployments);
    model.setPlans(plans);
    QCOMPARE(model.rowCount(), int(plans.size()));
    const QPersistentModelIndex third(model.index(2, 0));
    const PlanId id = plans.at(2).id;
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    world.deployments.add(QStringLiteral("fresh"), PlanStatus::Draft, 1, 2);
    plans = summaries(world.deployments);
    model.setPlans(plans);
    QCOMPARE(third.row(), 3);
    QCOMPARE(model.planAt(third.row())->id, id);

    plans.removeAt(1);
    model.setPlans(plans);
    QCOMPARE(third.row(), 2);
    QCOMPARE(model.rowOf(id), 2);
    QCOMPARE(model.rowOf(PlanId()), -1);
    model.setPlans({});
    QVERIFY(!third.isValid());
    QCOMPARE(resets.count(), 0);
}

void TstPlanModels::listTellsOnlyWhatChanged()
{
    FakeWorld world;
    world.fill();
    PlanListModel model(world.clock);
    QList<PlanSummary> plans = summaries(world.deployments);
    model.setPlans(plans);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setPlans(plans);
    QCOMPARE(changes.count(), 0);
    plans[1].status = PlanStatus::Cancelled;
    model.setPlans(plans);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
}

void TstPlanModels::cells()
{
    FakeWorld world;
    world.fill();
    PlanListModel model(world.clock);
    model.setPlans(summaries(world.deployments));
    const auto text = [&model](int row, PlanColumn column) {
        return model.index(row, int(column)).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(text(0, PlanColumn::Prompt), QStringLiteral("reply-draft"));
    QCOMPARE(text(0, PlanColumn::Environment), QStringLiteral("staging, production"));
    QCOMPARE(model.index(0, int(PlanColumn::Version)).data(PlanFromRole).toString(), QStringLiteral("v13"));
    QCOMPARE(model.index(0, int(PlanColumn::Version)).data(PlanToRole).toString(), QStringLiteral("v15"));
    QCOMPARE(text(0, PlanColumn::Age), QStringLiteral("41 min"));
    QCOMPARE(text(0, PlanColumn::Health), QStringLiteral("unknown"));
    QCOMPARE(text(0, PlanColumn::Weight), QStringLiteral("–"));
    QCOMPARE(text(2, PlanColumn::Weight), QStringLiteral("100 / ?"));
    QCOMPARE(text(3, PlanColumn::Weight), QStringLiteral("0 / 100"));
    QVERIFY(model.index(3, int(PlanColumn::State))
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QLatin1String("no space left")));
    // A draft of a prompt that never ran there.
    QCOMPARE(model.index(4, int(PlanColumn::Version)).data(PlanFromRole).toString(), QStringLiteral("nothing"));
    QVERIFY(model.index(0, int(PlanColumn::Age)).data(Qt::ToolTipRole).toString().contains(QLatin1String("13:19:00")));
}

void TstPlanModels::filter_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("prompts");
    const QStringList active{QStringLiteral("reply-draft"), QStringLiteral("refund-policy-answer"),
                             QStringLiteral("triage-ticket"), QStringLiteral("answer-from-article"),
                             QStringLiteral("csat-follow-up")};
    QTest::newRow("active") << int(PlanScope::Active) << QString() << active;
    QTest::newRow("needs me") << int(PlanScope::NeedsMe) << QString()
                              << QStringList{QStringLiteral("reply-draft"), QStringLiteral("refund-policy-answer")};
    QTest::newRow("words, any case") << int(PlanScope::All) << QStringLiteral("TRIAGE shifting")
                                     << QStringList{QStringLiteral("triage-ticket")};
    QTest::newRow("number") << int(PlanScope::All) << QStringLiteral("#2")
                            << QStringList{QStringLiteral("escalation-check")};
    QTest::newRow("nothing") << int(PlanScope::RolledBack) << QString() << QStringList();
}

void TstPlanModels::filter()
{
    QFETCH(int, scope);
    QFETCH(QString, words);
    QFETCH(QStringList, prompts);
    FakeWorld world;
    world.fill();
    PlanListModel model(world.clock);
    model.setPlans(summaries(world.deployments));
    PlanFilterModel filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setScope(PlanScope(scope));
    filter.setWords(words);
    QStringList found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found += filter.index(row, 0).data(Qt::DisplayRole).toString();
    QCOMPARE(found, prompts);
}

void TstPlanModels::waiting_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::newRow("approval") << 0 << QStringLiteral("you, to decide");
    QTest::newRow("scheduled") << 1 << QStringLiteral("you, to start it");
    QTest::newRow("shifting") << 2 << QStringLiteral("confirmation");
    QTest::newRow("channel") << 3 << QStringLiteral("folder /srv/prompts/production, next try in 20 s");
    QTest::newRow("draft") << 4
                           << QStringLiteral("its submission"); // of nobody in particular: "Needs me" does not count it
    QTest::newRow("completed") << 6 << QStringLiteral("runs now");
    QTest::newRow("stopped by a gate") << 5 << QStringLiteral("–");
}

void TstPlanModels::waiting()
{
    QFETCH(int, row);
    FakeWorld world;
    world.fill();
    QTEST(waitingText(world.deployments.stored.at(row).summary, world.clock.ms), "text");
    PlanSummary others = world.deployments.stored.at(0).summary;
    others.waitsForMe = false;
    QCOMPARE(waitingText(others, world.clock.ms), QStringLiteral("Lena Vogt, Jonas Weber"));
}

void TstPlanModels::marks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("tone");
    const QList<QPair<PlanStatus, StatusTone>> all{
        {PlanStatus::Draft, StatusTone::Paused},         {PlanStatus::Gating, StatusTone::Running},
        {PlanStatus::GateFailed, StatusTone::Fail},      {PlanStatus::AwaitingApproval, StatusTone::Waiting},
        {PlanStatus::Rejected, StatusTone::Fail},        {PlanStatus::Expired, StatusTone::Inconclusive},
        {PlanStatus::Scheduled, StatusTone::Waiting},    {PlanStatus::Executing, StatusTone::Running},
        {PlanStatus::Completed, StatusTone::Pass},       {PlanStatus::RolledBack, StatusTone::Fail},
        {PlanStatus::RollbackFailed, StatusTone::Error}, {PlanStatus::Cancelled, StatusTone::Paused},
        {PlanStatus::Superseded, StatusTone::Paused}};
    for (const auto &[status, tone] : all)
        QTest::newRow(qPrintable(planStatusName(status))) << int(status) << int(tone);
}

void TstPlanModels::marks()
{
    QFETCH(int, status);
    PlanSummary plan;
    plan.status = PlanStatus(status);
    QTEST(int(planMark(plan).tone), "tone");
    QVERIFY(!planMark(plan).text.isEmpty());
    // Of several executions the one that most needs a look speaks for the plan.
    if (plan.status == PlanStatus::Executing) {
        ExecutionView done;
        done.status = ExecutionStatus::Completed;
        ExecutionView back;
        back.status = ExecutionStatus::RollingBack;
        plan.executions = {done, back};
        QCOMPARE(planMark(plan), executionMark(ExecutionStatus::RollingBack));
    }
}

void TstPlanModels::buttonsFollowTheMachine_data()
{
    using A = DeploymentAction;
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("names");
    const auto names = [](const QList<A> &actions) {
        QStringList list;
        for (const A action : actions)
            list += planActionName(action);
        return list;
    };
    QTest::newRow("awaiting approval") << 0 << names({A::Approve, A::RequestChanges, A::Reject, A::Edit, A::Cancel});
    QTest::newRow("scheduled") << 1 << names({A::Execute, A::Edit, A::Cancel});
    QTest::newRow("draft") << 4 << names({A::Submit, A::Edit, A::Cancel});
    QTest::newRow("stopped by a gate") << 5 << names({A::Retry, A::Edit});
    QTest::newRow("completed") << 6 << names({A::RollBack});
}

void TstPlanModels::buttonsFollowTheMachine()
{
    QFETCH(int, row);
    FakeWorld world;
    world.fill();
    QStringList found;
    const QList<PlanCommand> commands = planCommands(world.deployments.stored.at(row));
    for (const PlanCommand &command : commands) {
        QVERIFY(command.enabled);
        found += planActionName(command.action);
    }
    QTEST(found, "names");
}

void TstPlanModels::refusedButtonsSayWhy()
{
    FakeWorld world;
    world.fill();
    PlanDetails &plan = world.deployments.stored[0];
    const QString why = QStringLiteral("You asked for this plan; somebody else must approve it");
    FakeDeployments::allow(plan, {{DeploymentAction::Approve, why}});
    const QList<PlanCommand> commands = planCommands(plan);
    QCOMPARE(commands.first().action, DeploymentAction::Approve);
    QVERIFY(!commands.first().enabled);
    QCOMPARE(commands.first().whyNot, why);
    // An approved plan can go back to be changed, but there is no bar to write the note in.
    PlanDetails ready = world.deployments.stored.at(1);
    QCOMPARE(ready.summary.status, PlanStatus::Scheduled);
    FakeDeployments::allow(ready);
    const PlanCommand request = planCommand(ready, DeploymentAction::RequestChanges);
    QVERIFY(!request.enabled);
    QVERIFY(request.whyNot.contains(QLatin1String("change the plan")));
    QVERIFY(planCommand(ready, DeploymentAction::Edit).enabled);
    QVERIFY(planCommand(plan, DeploymentAction::RequestChanges).enabled);
    QVERIFY(planCommand(plan, DeploymentAction::RollBack).danger);
    QVERIFY(planCommand(plan, DeploymentAction::RollBack).asks);
    QVERIFY(planQuestion(world.deployments.stored.at(1), DeploymentAction::Execute).contains(QLatin1String("v11")));
}

void TstPlanModels::whatBecameOfAPlan()
{
    FakeWorld world;
    world.fill();
    PlanListModel model(world.clock);
    const auto text = [&model](PlanColumn column) { return model.index(0, int(column)).data().toString(); };
    PlanDetails plan = world.deployments.stored.at(6); // completed
    model.setPlans({plan.summary});
    QCOMPARE(text(PlanColumn::Weight), QStringLiteral("100 / 100"));
    QCOMPARE(text(PlanColumn::WaitingFor), QStringLiteral("runs now"));

    plan.summary.runsIn.clear();
    plan.summary.followedBy = 9;
    FakeDeployments::allow(plan);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setPlans({plan.summary});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(text(PlanColumn::State), QStringLiteral("Completed"));
    QCOMPARE(text(PlanColumn::WaitingFor), QStringLiteral("replaced by plan 9"));
    QCOMPARE(text(PlanColumn::Weight), QStringLiteral("–"));
    QCOMPARE(model.index(0, int(PlanColumn::Weight)).data(PlanWeightSetRole).toInt(), -1);
    QVERIFY(!PlanFilterModel::inScope(plan.summary, PlanScope::RolledBack));
    // The version to go back to is not the one that the plan took the place of.
    QCOMPARE(planCommand(plan, DeploymentAction::RollBack).text, QStringLiteral("Roll back production…"));
    QCOMPARE(planCommands(plan).first().text, QStringLiteral("Deploy v5 again with a new plan"));

    plan.summary.takenBack = true;
    model.setPlans({plan.summary});
    QCOMPARE(text(PlanColumn::State), QStringLiteral("Rolled back"));
    QCOMPARE(text(PlanColumn::WaitingFor), QStringLiteral("rolled back by plan 9"));
    QVERIFY(PlanFilterModel::inScope(plan.summary, PlanScope::RolledBack));
    QCOMPARE(planSteps(plan, world.clock.ms).last().lines.last(), QStringLiteral("rolled back by plan 9"));
}

void TstPlanModels::draftsSayWhatWillBeAsked()
{
    FakeWorld world;
    world.fill();
    PlanDetails draft = world.deployments.stored.at(4);
    QCOMPARE(approvalCountText(draft.summary), QStringLiteral("1 approval will be asked for"));
    QVERIFY(planSteps(draft, world.clock.ms).first().lines.contains(QStringLiteral("1 approval will be asked for")));
    QCOMPARE(planCommand(draft, DeploymentAction::Submit).text, QStringLiteral("Submit for approval"));
    draft.summary.quorum = 2;
    QCOMPARE(approvalCountText(draft.summary), QStringLiteral("2 approvals will be asked for"));
    draft.summary.approvalNeeded = false;
    QCOMPARE(approvalCountText(draft.summary), QStringLiteral("no approval needed"));
    QCOMPARE(planCommand(draft, DeploymentAction::Submit).text, QStringLiteral("Submit"));
    QCOMPARE(approvalCountText(world.deployments.stored.at(1).summary), QStringLiteral("1 of 1 approval"));
    QVERIFY(planQuestion(draft, DeploymentAction::Execute).endsWith(QLatin1String("now? Nothing runs there yet.")));
}

void TstPlanModels::longTextsNamePromptAndEnvironment()
{
    FakeWorld world;
    world.fill();
    const PlanDetails &plan = world.deployments.stored.at(1);
    for (const DeploymentAction action :
         {DeploymentAction::RollBack, DeploymentAction::Execute, DeploymentAction::Pause, DeploymentAction::Cancel}) {
        const QString text = planLongText(plan, action);
        QVERIFY2(text.contains(QLatin1String("refund-policy-answer")) && text.contains(QLatin1String("production")),
                 qPrintable(text));
    }
    QCOMPARE(planLongText(plan, DeploymentAction::RollBack),
             QStringLiteral("Roll back refund-policy-answer in production…"));
}

void TstPlanModels::rollbackSources()
{
    FakeWorld world;
    world.fill();
    const QList<RunningPrompt> running = world.deployments.places.at(2).running;
    QList<PlanSummary> plans = summaries(world.deployments);
    const QString production = QStringLiteral("production");
    QCOMPARE(rollbackSource(plans, production, running.at(6)).plan->promptKey, QStringLiteral("article-translate"));
    plans[6].noWayBack = QStringLiteral("Nothing else ran there");
    QCOMPARE(rollbackSource(plans, production, running.at(6)).plan, nullptr);
    QCOMPARE(rollbackSource(plans, production, running.at(6)).whyNot, QStringLiteral("Nothing else ran there"));
    QVERIFY(rollbackSource(plans, production, running.at(0)).whyNot.contains(QLatin1String("No plan put reply-draft")));
    QVERIFY(!rollbackSource(plans, QStringLiteral("staging"), running.at(6)).plan);
}

void TstPlanModels::kindsAreNotDoubled()
{
    EnvironmentView environment;
    environment.kind = EnvironmentKind::Staging;
    environment.name = QStringLiteral("Staging");
    QVERIFY(environmentKindBeside(environment).isEmpty());
    environment.name = QStringLiteral("canada");
    QCOMPARE(environmentKindBeside(environment), QStringLiteral("staging"));
}

void TstPlanModels::stepsOfALife()
{
    FakeWorld world;
    world.fill();
    StepListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const PlanDetails &plan : qAsConst(world.deployments.stored))
        model.setSteps(planSteps(plan, world.clock.ms));

    const QList<PlanStep> waiting = planSteps(world.deployments.stored.at(0), world.clock.ms);
    QCOMPARE(waiting.size(), 3); // gates and approval, two environments
    QVERIFY(waiting.at(0).current);
    QCOMPARE(waiting.at(0).tone, StatusTone::Waiting);
    QVERIFY(waiting.at(1).ahead);
    QVERIFY(waiting.at(0).lines.first().contains(QLatin1String("1 of 2 approvals")));

    const QList<PlanStep> back = planSteps(world.deployments.stored.at(3), world.clock.ms);
    QCOMPARE(back.size(), 3); // with the way back
    QVERIFY(!back.at(1).current);
    QVERIFY(back.at(2).current);
    QVERIFY(back.at(2).title.contains(QLatin1String("v12")));
    QVERIFY(back.at(2).lines.contains(QStringLiteral("rolled back by Lena Vogt")));
    QVERIFY(back.at(2).lines.last().contains(QLatin1String("next in 20 s")));

    const QList<PlanStep> done = planSteps(world.deployments.stored.at(6), world.clock.ms);
    QCOMPARE(done.at(1).tone, StatusTone::Pass);
    QVERIFY(!done.at(1).current);
}

void TstPlanModels::evidenceMarksSelfAttested()
{
    FakeWorld world;
    world.fill();
    PlanDetails plan = world.deployments.stored.at(0);
    const auto titles = [&world](const PlanDetails &shown) {
        QStringList list;
        const QList<FactRow> rows = planEvidence(shown, world.clock.ms);
        for (const FactRow &row : rows)
            list += row.title;
        return list.join(QLatin1Char('\n'));
    };
    QVERIFY(titles(plan).contains(QLatin1String("Lena Vogt (self-attested) approved")));
    QVERIFY(titles(plan).contains(QLatin1String("Can approve: Lena Vogt, Jonas Weber")));
    QVERIFY(titles(plan).contains(QLatin1String("Four eyes")));
    plan.summary.selfAttested = true;
    QVERIFY(titles(plan).contains(QLatin1String("Asked for by Aylin Demir (self-attested)")));
    plan.approvals.first().selfAttested = false;
    QVERIFY(!titles(plan).contains(QLatin1String("Lena Vogt (self-attested)")));
    plan.summary.waitsFor.clear();
    QVERIFY(titles(plan).contains(QLatin1String("Nobody can approve this")));
    plan.approvals.first().counts = false;
    const QList<FactRow> rows = planEvidence(plan, world.clock.ms);
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const FactRow &row) {
        return row.detail.contains(QLatin1String("does not count any more"));
    }));
    const Place diff = planDiffPlace(plan.summary);
    QCOMPARE(diff.detail.value(QStringLiteral("left")).toString(), QStringLiteral("reply-draft@13"));
    QVERIFY(planDiffPlace(world.deployments.stored.at(4).summary).pane.isEmpty());
}

void TstPlanModels::eventsHaveExactTimes()
{
    FakeWorld world;
    world.fill();
    const QList<FactRow> rows = planEvents(world.deployments.stored.at(0), world.clock.ms);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.first().lead, QStringLiteral("13:40"));
    QVERIFY(rows.first().toolTip.contains(QLatin1String("13:40:00")));
    QVERIFY(rows.first().toolTip.contains(QLatin1String("42")));
    QVERIFY(rows.first().detail.contains(QLatin1String("(self-attested)")));
}

void TstPlanModels::factsGrowInPlace()
{
    FactListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto rows = [](const QStringList &titles) {
        QList<FactRow> list;
        for (const QString &title : titles) {
            FactRow row;
            row.title = title;
            list.append(row);
        }
        return list;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    const QString d = QStringLiteral("d");
    model.setRows(rows({a, b, c}));
    const QPersistentModelIndex last(model.index(2));
    model.setRows(rows({d, a, b, c}));
    QCOMPARE(last.row(), 3);
    model.setRows(rows({d, c}));
    QCOMPARE(last.row(), 1);
    model.setRows(rows({a, b}));
    QCOMPARE(model.rows(), rows({a, b}));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(resets.count(), 0);
}

void TstPlanModels::problemsStandAtTheirField_data()
{
    QTest::addColumn<DeploymentRequest>("request");
    QTest::addColumn<int>("field");
    DeploymentRequest right;
    right.promptId = QStringLiteral("triage");
    right.targetEnvironments = {QStringLiteral("staging")};
    QVERIFY(deploymentProblems(right).isEmpty());
    DeploymentRequest wrong = right;
    wrong.promptId.clear();
    QTest::newRow("no prompt") << wrong << int(PlanField::Prompt);
    wrong = right;
    wrong.targetEnvironments.clear();
    QTest::newRow("no environment") << wrong << int(PlanField::Environments);
    wrong = right;
    wrong.minApprovals = 2;
    wrong.approvers = {QStringLiteral("Lena Vogt")};
    QTest::newRow("too few approvers") << wrong << int(PlanField::Approval);
    wrong = right;
    wrong.gates = {DeploymentGate{0, 2.0, 24}};
    QTest::newRow("gate") << wrong << int(PlanField::Gates);
}

void TstPlanModels::problemsStandAtTheirField()
{
    QFETCH(DeploymentRequest, request);
    QFETCH(int, field);
    const QHash<PlanField, QStringList> found = planProblems(request);
    QCOMPARE(found.keys(), QList<PlanField>{PlanField(field)});
    QCOMPARE(found.value(PlanField(field)), deploymentProblems(request));
}

void TstPlanModels::refusalsAreSpread()
{
    DeploymentRequest request;
    request.targetEnvironments = {QStringLiteral("staging")};
    const QString own = deploymentProblems(request).first();
    const QString place = QStringLiteral("\"staging\" has no channel yet");
    const QString other = QStringLiteral("v3 runs there already");
    const auto found = planProblemsOf(request, QStringList{own, place, other}.join(QLatin1Char('\n')));
    QCOMPARE(found.value(PlanField::Prompt), QStringList{own});
    QCOMPARE(found.value(PlanField::Environments), QStringList{place});
    QCOMPARE(found.value(PlanField::Form), QStringList{other});
}

void TstPlanModels::environmentModels()
{
    FakeWorld world;
    world.fill();
    EnvironmentListModel list;
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunningModel running(world.clock);
    const QAbstractItemModelTester runningTester(&running, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.setEnvironments(world.deployments.places);
    QCOMPARE(list.rowOf(QStringLiteral("production")), 2);
    QCOMPARE(list.index(0).data(EnvironmentDetailRole).toString(), QStringLiteral("no channel yet"));
    running.setPrompts(list.at(2)->running);
    QCOMPARE(running.rowCount(), 7);
    QCOMPARE(running.index(0, int(RunningColumn::Version)).data().toString(), QStringLiteral("v13"));
    QCOMPARE(running.index(0, int(RunningColumn::Health)).data().toString(), QStringLiteral("unknown"));
    QCOMPARE(running.index(2, int(RunningColumn::Plan)).data().toString(), QStringLiteral("plan 5, being executed"));
    const QSignalSpy resets(&running, &QAbstractItemModel::modelReset);
    QList<RunningPrompt> same = list.at(2)->running;
    same[0].split = {{versionOf(13), 9'000}, {versionOf(15), 1'000}};
    running.setPrompts(same);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(running.index(0, int(RunningColumn::Version)).data().toString(), QStringLiteral("v13 90 % · v15 10 %"));
    running.setPrompts({});
    QCOMPARE(running.rowCount(), 0);
}

void TstPlanModels::ages()
{
    const qint64 now = PaneClock().nowMs();
    QCOMPARE(ageText(now, now - 10'000), QStringLiteral("now"));
    QCOMPARE(ageText(now, now - 41 * 60'000), QStringLiteral("41 min"));
    QCOMPARE(ageText(now, now - 3 * 3'600'000), QStringLiteral("3 h"));
    QCOMPARE(ageText(now, 0), QStringLiteral("–"));
    QVERIFY(ageText(now, now - 3LL * 86'400'000).contains(QLatin1String("19")));
    QCOMPARE(leftText(now, now + 71LL * 3'600'000), QStringLiteral("71 h"));
    QCOMPARE(leftText(now, now + 90'000), QStringLiteral("2 min"));
    QCOMPARE(weightText(10'000), QStringLiteral("100 %"));
    QCOMPARE(weightText(250), QStringLiteral("2.5 %"));
    QCOMPARE(healthText(97.6), QStringLiteral("98"));
}

/// One is one, and a run is named once.
void TstPlanModels::gatesAreCounted()
{
    FakeWorld world;
    world.fill();
    PlanDetails plan = world.deployments.stored.at(0);
    QCOMPARE(plan.gates.size(), 1);
    QVERIFY(planSteps(plan, world.clock.ms).first().lines.first().startsWith(QLatin1String("1 of 1 gate passed")));
    plan.gates[0].passed = false;
    plan.gates[0].run = 2;
    plan.gates[0].reason = QStringLiteral("Run 2 passed 91.0 %");
    QVERIFY(planSteps(plan, world.clock.ms).first().lines.first().startsWith(QLatin1String("0 of 1 gate passed")));
    const QList<FactRow> rows = planEvidence(plan, world.clock.ms);
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(),
                        [](const FactRow &row) { return row.title == QLatin1String("Run 2 passed 91.0 %"); }));
    plan.gates.clear();
    QVERIFY(planSteps(plan, world.clock.ms).first().lines.first().startsWith(QLatin1String("1 gate, not run yet")));
}

/// What took a plan back is a deployment that was completed.
void TstPlanModels::aWayBackIsNoRolledBackPlan()
{
    FakeWorld world;
    world.fill();
    PlanSummary plan = world.deployments.stored.at(6).summary;
    plan.rollback = true;
    QVERIFY(!PlanFilterModel::inScope(plan, PlanScope::RolledBack));
    plan.takenBack = true;
    QVERIFY(PlanFilterModel::inScope(plan, PlanScope::RolledBack));
}

QTEST_MAIN(TstPlanModels)
#include "tst_planmodels.moc"
