// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deployments/shownpane.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/factlist.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/environmentmodels.h"
#include "ui/deployments/planbuttons.h"
#include "ui/deployments/planlistmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void firstPlanIsOpen();
    void emptyProject();
    void emptyByFilter();
    void readErrorKeepsWhatIsThere();
    void loadingLineComesLate();
    void approve();
    void approveIsBlockedWithReason();
    void rejectNeedsANote();
    void executeAsksFirst();
    void confirmationClosesWhenItNoLongerFits();
    void abortNamesTheWay();
    void rollbackToAnyCompletedVersion();
    void rollbackWithoutTargets();
    void retryOpensTheNewPlan();
    void refusedStepIsShown();
    void liveUpdatesKeepSelectionAndScroll();
    void walkByKeys();
    void actingForAnother();
    void places();
    void stateRoundTrip();
    void oneFilledButton();
    void actionsHaveNoConflicts();
    void commandsActOnWhatIsSeen();
    void focusStaysAtThePlan();
    void firstDeploymentSaysWhyItStays();
    void endsAreTold();
    void quickEndsAreTold();
    void barsGoWithTheirCause();
    void whatDiffersIsSaid_data();
    void whatDiffersIsSaid();
    void aBlockedChannelIsTriedNow();
    void theMessageFollowsTheState();
    void hiddenColumnsAreSaid();
    void narrowColumnsStayInside();
    void layout_data();
    void layout();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstDeploymentsPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstDeploymentsPane::firstPlanIsOpen()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QCOMPARE(shown.currentPrompt(), QStringLiteral("reply-draft"));
    QVERIFY(shown.part<DecisionBar>()->isVisible());
    QVERIFY(!shown.part<ConfirmBar>()->isVisible());
}

void TstDeploymentsPane::emptyProject()
{
    FakeWorld world;
    const ShownPane shown(*m_theme, world);
    QTRY_COMPARE(world.deployments.calls.count(QStringLiteral("plans")), 1);
    const auto states = shown.pane.findChildren<EmptyState *>();
    const auto visible = [&states] {
        return std::any_of(states.cbegin(), states.cend(), [](const EmptyState *state) { return state->isVisible(); });
    };
    QTRY_VERIFY(visible());
    QVERIFY(shown.action("new")->isEnabled());
    QVERIFY(!shown.action("approve")->isEnabled());
}

void TstDeploymentsPane::emptyByFilter()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *search = shown.field<QLineEdit>(QStringLiteral("Filter deployments"));
    QVERIFY(search);
    search->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(!shown.part<DeploymentTable>()->isVisible());
    QPushButton *clear = shown.button(QStringLiteral("Clear filter"));
    QVERIFY(clear);
    clear->click();
    QVERIFY(shown.part<DeploymentTable>()->isVisible());
    QCOMPARE(shown.part<DeploymentTable>()->model()->rowCount(), 7);
}

void TstDeploymentsPane::readErrorKeepsWhatIsThere()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    world.deployments.failures.insert(QStringLiteral("plans"),
                                      makeError(ErrorCode::Database, QStringLiteral("The workspace is busy")));
    shown.pane.controller().refresh();
    QTRY_VERIFY(shown.part<MessageBar>()->isVisible());
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("The workspace is busy")));
    QCOMPARE(shown.part<DeploymentTable>()->model()->rowCount(), 7);
    world.deployments.failures.clear();
    const int before = int(world.deployments.calls.count(QStringLiteral("plans")));
    const auto buttons = shown.part<MessageBar>()->findChildren<QPushButton *>();
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
    QTRY_VERIFY(world.deployments.calls.count(QStringLiteral("plans")) > before);
}

void TstDeploymentsPane::loadingLineComesLate()
{
    FilledWorld world;
    world.deployments.hold = true;
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(!world.deployments.calls.isEmpty());
    QCOMPARE(shown.part<DeploymentTable>()->model()->rowCount(), 0);
    world.deployments.release();
    QVERIFY(shown.ready());
}

void TstDeploymentsPane::approve()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const QString subject = world.deployments.stored.first().subjectHash;
    const QSignalSpy badges(&shown.pane, &Pane::badgeCountChanged);
    auto *table = shown.part<DeploymentTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(world.deployments.calls.contains(QStringLiteral("approve")));
    QCOMPARE(world.deployments.lastSubject, subject);
    QTRY_COMPARE(shown.part<PlanDetailView>()->plan()->summary.status, PlanStatus::Scheduled);
    QTRY_VERIFY(!shown.part<DecisionBar>()->isVisible());
    QVERIFY(shown.action("execute")->isEnabled());
    QVERIFY(shown.action("execute")->text().contains(QLatin1String("v15")));
}

void TstDeploymentsPane::approveIsBlockedWithReason()
{
    FilledWorld world;
    const QString why = QStringLiteral("You asked for this plan; somebody else must approve it");
    FakeDeployments::allow(world.deployments.stored[0], {{DeploymentAction::Approve, why}});
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(!shown.action("approve")->isEnabled());
    QVERIFY(shown.action("approve")->toolTip().contains(why));
    QVERIFY(shown.part<DecisionBar>()->hint().contains(why));
    QVERIFY(shown.action("reject")->isEnabled());
}

void TstDeploymentsPane::rejectNeedsANote()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *table = shown.part<DeploymentTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_R);
    auto *note = shown.part<DecisionBar>()->findChild<QLineEdit *>();
    QTRY_VERIFY(note->hasFocus());
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("reject")));
    QVERIFY(shown.part<DecisionBar>()->hint().contains(QLatin1String("Say why")));
    // Letters in the field are letters, not commands.
    QTest::keyClicks(note, QStringLiteral("Row 12 regressed"));
    QCOMPARE(note->text(), QStringLiteral("Row 12 regressed"));
    shown.action("reject")->trigger();
    QTRY_COMPARE(world.deployments.lastNote, QStringLiteral("Row 12 regressed"));
    QTRY_COMPARE(shown.part<PlanDetailView>()->plan()->summary.status, PlanStatus::Rejected);
}

void TstDeploymentsPane::executeAsksFirst()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("refund-policy-answer")));
    shown.action("execute")->trigger();
    auto *bar = shown.part<ConfirmBar>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->question().contains(QLatin1String("v11")));
    QVERIFY(bar->question().contains(QLatin1String("production")));
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("execute")));
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    shown.action("execute")->trigger();
    QCOMPARE(shown.confirmButton()->text(), QStringLiteral("Put v11 into production"));
    shown.confirmButton()->click();
    QTRY_VERIFY(world.deployments.calls.contains(QStringLiteral("execute")));
    QVERIFY(!bar->isVisible());
}

void TstDeploymentsPane::confirmationClosesWhenItNoLongerFits()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("refund-policy-answer")));
    shown.action("execute")->trigger();
    QVERIFY(shown.part<ConfirmBar>()->isVisible());
    PlanDetails &plan = world.deployments.stored[1];
    plan.summary.status = PlanStatus::Cancelled;
    FakeDeployments::allow(plan);
    world.deployments.change(plan.summary.id);
    QTRY_VERIFY(!shown.part<ConfirmBar>()->isVisible());
}

void TstDeploymentsPane::abortNamesTheWay()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("triage-ticket")));
    shown.action("abort")->trigger();
    auto *bar = shown.part<ConfirmBar>();
    QVERIFY(bar->question().contains(QLatin1String("goes back to v8")));
    QCOMPARE(buttonKind(shown.confirmButton()), ButtonKind::DangerFilled);
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("wrong tone"));
    shown.confirmButton()->click();
    QTRY_COMPARE(world.deployments.lastNote, QStringLiteral("wrong tone"));
}

void TstDeploymentsPane::rollbackToAnyCompletedVersion()
{
    FilledWorld world;
    world.deployments.targets = {versionOf(4), versionOf(2)};
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("article-translate")));
    QCOMPARE(shown.action("rollBack")->text(), QStringLiteral("Roll back production to v4…"));
    shown.action("rollBack")->trigger();
    auto *bar = shown.part<ConfirmBar>();
    QTRY_COMPARE(bar->target(), QStringLiteral("4"));
    QTRY_COMPARE(shown.confirmButton()->text(), QStringLiteral("Roll back production to v4"));
    QVERIFY(!shown.confirmButton()->isEnabled()); // a reason is needed
    const auto choices = bar->findChildren<QComboBox *>();
    QComboBox *versions = choices.last();
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Down);
    QCOMPARE(shown.confirmButton()->text(), QStringLiteral("Roll back production to v2"));
    bar->findChild<QLineEdit *>()->setText(QStringLiteral("it invents order numbers"));
    QVERIFY(shown.confirmButton()->isEnabled());
    QCOMPARE(buttonKind(shown.confirmButton()), ButtonKind::DangerFilled);
    shown.confirmButton()->click();
    QTRY_COMPARE(world.deployments.lastRollback.toVersion, QStringLiteral("2"));
    QCOMPARE(world.deployments.lastRollback.environment, QStringLiteral("production"));
    QCOMPARE(world.deployments.lastRollback.reason, QStringLiteral("it invents order numbers"));
}

void TstDeploymentsPane::rollbackWithoutTargets()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("article-translate")));
    shown.action("rollBack")->trigger();
    shown.part<ConfirmBar>()->findChild<QLineEdit *>()->setText(QStringLiteral("because"));
    QTRY_VERIFY(!shown.confirmButton()->isEnabled());
    QVERIFY(shown.confirmButton()->toolTip().contains(QLatin1String("no version to go back to")));
}

void TstDeploymentsPane::retryOpensTheNewPlan()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("escalation-check")));
    const int number = shown.part<PlanDetailView>()->plan()->summary.number;
    shown.action("retry")->trigger();
    QTRY_VERIFY(shown.shows(QStringLiteral("escalation-check"))
                && shown.part<PlanDetailView>()->plan()->summary.number != number);
    QTRY_COMPARE(shown.part<DeploymentTable>()->currentIndex().row(), 0);
}

void TstDeploymentsPane::refusedStepIsShown()
{
    FilledWorld world;
    world.deployments.failures.insert(QStringLiteral("approve"),
                                      makeError(ErrorCode::Conflict, QStringLiteral("The plan was changed meanwhile")));
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const int reads = int(world.deployments.calls.count(QStringLiteral("details")));
    shown.action("approve")->trigger();
    QTRY_VERIFY(shown.part<MessageBar>()->isVisible());
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("The plan was changed meanwhile")));
    QTRY_VERIFY(world.deployments.calls.count(QStringLiteral("details")) > reads); // what is there is read again
    world.deployments.tell(makeError(ErrorCode::Io, QStringLiteral("The folder is gone")));
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("The folder is gone")));
}

void TstDeploymentsPane::liveUpdatesKeepSelectionAndScroll()
{
    FilledWorld world;
    for (int i = 0; i < 60; ++i)
        world.deployments.add(QStringLiteral("many%1").arg(i, 2, 10, QLatin1Char('0')), PlanStatus::Completed, 1, 2);
    const ShownPane shown(*m_theme, world);
    auto *table = shown.part<DeploymentTable>();
    QTRY_COMPARE(table->model()->rowCount(), 67);
    QVERIFY(shown.open(QStringLiteral("many20")));
    const int rowInView = table->rowViewportPosition(table->currentIndex().row());
    const int scroll = table->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    world.deployments.stored.last().summary.status = PlanStatus::RolledBack;
    world.deployments.change(world.deployments.stored.last().summary.id);
    const auto lastState = [table] {
        return table->model()->index(table->model()->rowCount() - 1, int(PlanColumn::State)).data().toString();
    };
    QTRY_COMPARE(lastState(), QStringLiteral("Rolled back"));
    QCOMPARE(shown.currentPrompt(), QStringLiteral("many20"));
    QCOMPARE(table->verticalScrollBar()->value(), scroll);
    QCOMPARE(table->rowViewportPosition(table->currentIndex().row()), rowInView);
    // Bursts are read once.
    const int reads = int(world.deployments.calls.count(QStringLiteral("plans")));
    for (int i = 0; i < 50; ++i)
        world.deployments.change(world.deployments.stored.at(i).summary.id);
    QTRY_COMPARE(world.deployments.calls.count(QStringLiteral("plans")), reads + 1);
}

void TstDeploymentsPane::walkByKeys()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *table = shown.part<DeploymentTable>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_J);
    QCOMPARE(shown.currentPrompt(), QStringLiteral("refund-policy-answer"));
    QTest::keyClick(table, Qt::Key_J);
    QCOMPARE(shown.currentPrompt(), QStringLiteral("reply-draft")); // round again, past those that wait for nobody
    QTest::keyClick(table, Qt::Key_K);
    QCOMPARE(shown.currentPrompt(), QStringLiteral("refund-policy-answer"));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
    const QSignalSpy places(&shown.pane, &Pane::navigationRequested);
    QTest::keyClick(table, Qt::Key_D);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.first().first().value<Place>().pane, QStringLiteral("diff"));
}

void TstDeploymentsPane::actingForAnother()
{
    FilledWorld world;
    world.actor = world.lena;
    world.selfAttested = true;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.part<DecisionBar>()->hint().contains(QLatin1String("acting for Lena Vogt (self-attested)")));
    const auto notes = shown.part<PanelToolBar>()->findChildren<ElidedLabel *>();
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [](const ElidedLabel *note) {
        return note->isVisible() && note->text().contains(QLatin1String("acting for Lena Vogt (self-attested)"));
    }));
    QVERIFY(shown.open(QStringLiteral("refund-policy-answer")));
    shown.action("execute")->trigger();
    const auto labels = shown.part<ConfirmBar>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("(self-attested)"));
    }));
}

void TstDeploymentsPane::places()
{
    FilledWorld world;
    ShownPane shown(*m_theme, world);
    QVERIFY(shown.pane.open({QStringLiteral("deployments"), QStringLiteral("plan"), QStringLiteral("3"), {}}));
    QTRY_VERIFY(shown.shows(QStringLiteral("csat-follow-up")));
    QVERIFY(
        shown.pane.open({QStringLiteral("deployments"), QStringLiteral("environment"), QStringLiteral("staging"), {}}));
    QCOMPARE(shown.part<EnvironmentsView>()->current()->name, QStringLiteral("staging"));
    QVERIFY(!shown.pane.open({QStringLiteral("deployments"), QStringLiteral("moon"), {}, {}}));
    const QList<QuickEntry> entries = shown.pane.quickEntries();
    QCOMPARE(entries.size(), 7);
    QVERIFY(shown.pane.open(entries.at(1).place));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
}

void TstDeploymentsPane::stateRoundTrip()
{
    FilledWorld world;
    QJsonObject state;
    {
        const ShownPane shown(*m_theme, world);
        QVERIFY(shown.ready());
        shown.choose(QStringLiteral("escalation-check"));
        QTRY_VERIFY(shown.shows(QStringLiteral("escalation-check")));
        state = shown.pane.saveState();
    }
    ShownPane again(*m_theme, world);
    again.pane.restoreState(state);
    QTRY_VERIFY(again.shows(QStringLiteral("escalation-check")));
    again.pane.restoreState({{QStringLiteral("scope"), 99}, {QStringLiteral("plan"), 3}, {QStringLiteral("rows"), 5}});
}

void TstDeploymentsPane::oneFilledButton()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QCOMPARE(shown.filled().size(), 1);
    QVERIFY(shown.filled().first().startsWith(QLatin1String("Approve")));
    QVERIFY(shown.open(QStringLiteral("article-translate")));
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("New deployment")});
    // While something is asked, the answer is the main button.
    QVERIFY(shown.open(QStringLiteral("refund-policy-answer")));
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("Put v11 into production…")});
    shown.action("execute")->trigger();
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("Put v11 into production")});
    QTest::keyClick(shown.part<ConfirmBar>(), Qt::Key_Escape);
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("Put v11 into production…")});
    shown.action("new")->trigger();
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("Submit")});
}

void TstDeploymentsPane::actionsHaveNoConflicts()
{
    FakeWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.registry.conflicts().isEmpty());
    for (const QString &id : shown.registry.ids())
        QVERIFY2(id.startsWith(QLatin1String("deployments.")) || id == QLatin1String("go.addApprover"), qPrintable(id));
}

void TstDeploymentsPane::commandsActOnWhatIsSeen()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const auto name = [&shown](const char *id) {
        return shown.registry.longText(QStringLiteral("deployments.") + QLatin1String(id));
    };
    QCOMPARE(name("approve"), QStringLiteral("Approve reply-draft v15 for staging, production"));
    QVERIFY(shown.action("approve")->isEnabled());
    for (const char *id : {"rollBackHere", "deployHere", "changeEnvironment"}) {
        QVERIFY2(!shown.action(id)->isEnabled(), id);
        QVERIFY2(shown.action(id)->toolTip().contains(QLatin1String("Show the environments first")), id);
        QVERIFY2(name(id) != name("rollBack"), id);
    }
    shown.action("environments")->trigger();
    shown.part<EnvironmentsView>()->choose(QStringLiteral("production"));
    auto *table = shown.part<EnvironmentsView>()->table();
    table->setCurrentIndex(table->model()->index(6, 0));
    QCOMPARE(name("rollBackHere"), QStringLiteral("Roll back article-translate in production…"));
    QCOMPARE(name("deployHere"), QStringLiteral("Deploy article-translate in production…"));
    QCOMPARE(name("changeEnvironment"), QStringLiteral("Change rules of production…"));
    QVERIFY(shown.action("rollBackHere")->isEnabled());
    QCOMPARE(shown.action("rollBackHere")->text(), QStringLiteral("Roll back…"));
    QVERIFY(!shown.action("approve")->isEnabled());
    QVERIFY(shown.action("approve")->toolTip().contains(QLatin1String("Show the plans first")));
    // What no plan put there cannot be rolled back, and the command says so.
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(shown.action("rollBackHere")->toolTip().contains(QLatin1String("No plan put reply-draft into production")));
    shown.action("plans")->trigger();
    QVERIFY(shown.part<DeploymentTable>()->isVisible());
    QVERIFY(shown.action("approve")->isEnabled());
}

void TstDeploymentsPane::focusStaysAtThePlan()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const auto buttons = shown.part<DecisionBar>()->findChildren<QPushButton *>();
    QPushButton *approve = buttons.last();
    QTest::mouseClick(approve, Qt::LeftButton);
    QTRY_COMPARE(shown.part<PlanDetailView>()->plan()->summary.status, PlanStatus::Scheduled);
    QVERIFY(!approve->isVisible());
    QCOMPARE(QApplication::focusWidget(), shown.part<PlanDetailView>()->evidenceList());
}

void TstDeploymentsPane::firstDeploymentSaysWhyItStays()
{
    FilledWorld world;
    PlanDetails &first = world.deployments.stored[6];
    first.summary.noWayBack = QStringLiteral("Nothing else ran in \"production\", so there is nothing to go back to");
    FakeDeployments::allow(first);
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("article-translate")));
    QVERIFY(!shown.action("rollBack")->isEnabled());
    const auto labels = shown.part<PlanDetailView>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("nothing to go back to"));
    }));
    QVERIFY(!shown.button(shown.action("retry")->text())); // a success is not tried again
}

void TstDeploymentsPane::endsAreTold()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const QSignalSpy messages(&shown.pane, &Pane::messagePosted);
    PlanDetails &running = world.deployments.stored[2];
    QCOMPARE(running.summary.status, PlanStatus::Executing);
    running.summary.status = PlanStatus::Completed;
    world.deployments.change(running.summary.id);
    QTRY_COMPARE(messages.count(), 1);
    QCOMPARE(messages.first().first().toString(), QStringLiteral("Plan 5, triage-ticket: completed"));
}

/// An execution may have ended before its start was told: the last word is how it ended.
void TstDeploymentsPane::quickEndsAreTold()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const QSignalSpy messages(&shown.pane, &Pane::messagePosted);
    PlanDetails &plan = world.deployments.stored[2];
    plan.summary.status = PlanStatus::Completed;
    PlanDetails answer = plan;
    answer.summary.status = PlanStatus::Executing;
    world.deployments.change(plan.summary.id);
    QTRY_COMPARE(messages.count(), 1);
    Q_EMIT shown.pane.controller().actionDone(DeploymentAction::Execute, answer);
    QCOMPARE(messages.count(), 2);
    world.deployments.change(plan.summary.id);
    QTRY_COMPARE(messages.count(), 3);
    QCOMPARE(messages.last().first().toString(), QStringLiteral("Plan 5, triage-ticket: completed"));
}

void TstDeploymentsPane::barsGoWithTheirCause()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *bar = shown.part<MessageBar>();
    world.deployments.failures.insert(QStringLiteral("approve"), makeError(ErrorCode::Conflict, QStringLiteral("No")));
    shown.action("approve")->trigger();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(shown.open(QStringLiteral("refund-policy-answer"))); // another plan
    QVERIFY(!bar->isVisible());
    world.deployments.failures = {{QStringLiteral("plans"), makeError(ErrorCode::Database, QStringLiteral("Busy"))}};
    shown.pane.controller().refresh();
    QTRY_VERIFY(bar->isVisible());
    world.deployments.failures.clear();
    shown.pane.controller().refresh();
    QTRY_VERIFY(!bar->isVisible());
    // A channel that is reached again.
    world.deployments.tell(makeError(ErrorCode::Io, QStringLiteral("The folder is gone")));
    QVERIFY(bar->isVisible());
    PlanDetails &stuck = world.deployments.stored[3];
    stuck.summary.error.clear();
    stuck.summary.executions.first().error.clear();
    world.deployments.change(stuck.summary.id);
    QTRY_VERIFY(!bar->isVisible());
}

void TstDeploymentsPane::whatDiffersIsSaid_data()
{
    QTest::addColumn<bool>("mayPublish");
    QTest::addColumn<QString>("waiting");
    QTest::newRow("to whom it waits for") << true << QStringLiteral("you, to put it right");
    QTest::newRow("to anybody else") << false << QStringLiteral("not what is there now");
}

/// A channel that holds something else: said above, in the list, at the plan and at the environment, until it is right.
void TstDeploymentsPane::whatDiffersIsSaid()
{
    QFETCH(bool, mayPublish);
    QFETCH(QString, waiting);
    FilledWorld world;
    PlanDetails &plan = world.deployments.stored[6];
    const QString prompt = plan.summary.promptKey;
    const DriftView drift{QStringLiteral("\"/srv/prompts/production/x.json\" was replaced by something else"),
                          world.clock.ms - 60'000};
    plan.summary.executions.first().drift = drift;
    plan.summary.executions.first().weightSeen.reset();
    plan.summary.waitsForMe = mayPublish;
    EnvironmentView &production = world.deployments.places[2];
    int row = 0;
    while (production.running.at(row).promptKey != prompt)
        ++row;
    production.running[row].drift = drift;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *bar = shown.part<MessageBar>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(prompt) && bar->text().contains(drift.text));
    // Something else that is told stands in front of it, not in its place.
    BarMessage other;
    other.what = QStringLiteral("A step was refused");
    bar->showMessage(other);
    bar->clear();
    QTRY_VERIFY(bar->isVisible() && bar->text().contains(drift.text));
    bar->clear(); // closed, until somebody asks
    QVERIFY(!bar->isVisible());
    shown.action("readBack")->trigger();
    QTRY_VERIFY(bar->isVisible() && bar->text().contains(drift.text));
    QCOMPARE(shown.filled().count(QStringLiteral("Publish again")), 1);
    QVERIFY(shown.open(prompt));
    const QModelIndex current = shown.part<DeploymentTable>()->currentIndex();
    const auto cell = [&current](PlanColumn column) { return current.siblingAtColumn(int(column)).data().toString(); };
    QCOMPARE(cell(PlanColumn::State), QStringLiteral("Differs"));
    QCOMPARE(cell(PlanColumn::Health), QStringLiteral("differs"));
    QCOMPARE(cell(PlanColumn::WaitingFor), waiting);
    QCOMPARE(cell(PlanColumn::Weight), QStringLiteral("100 / ?"));
    savePicture(const_cast<DeploymentsPane &>(shown.pane), QStringLiteral("deployments-differs"));
    QCOMPARE(uiComplaints(const_cast<DeploymentsPane &>(shown.pane)).join(QLatin1Char('\n')), QString());
    shown.action("environments")->trigger();
    auto *view = shown.part<EnvironmentsView>();
    view->choose(QStringLiteral("production"));
    QVERIFY(view->list()->currentIndex().data(EnvironmentDiffersRole).toBool());
    auto *table = shown.part<RunningTable>();
    table->setCurrentIndex(table->model()->index(0, 0));
    while (table->currentIndex().siblingAtColumn(0).data().toString() != prompt)
        table->setCurrentIndex(table->model()->index(table->currentIndex().row() + 1, 0));
    QCOMPARE(table->currentIndex().siblingAtColumn(int(RunningColumn::Health)).data().toString(),
             QStringLiteral("differs"));
    QVERIFY(shown.action("publishAgain")->isEnabled());
    savePicture(const_cast<DeploymentsPane &>(shown.pane), QStringLiteral("environments-differs"));
    QCOMPARE(uiComplaints(const_cast<DeploymentsPane &>(shown.pane)).join(QLatin1Char('\n')), QString());
    // Refused: why, and the ways on stay.
    world.deployments.failures.insert(QStringLiteral("publishAgain"),
                                      makeError(ErrorCode::Conflict, QStringLiteral("Move it away")));
    shown.action("publishAgain")->trigger();
    QTRY_VERIFY(bar->text().contains(QLatin1String("Move it away")));
    world.deployments.failures.clear();
    plan.summary.executions.first().drift.reset();
    plan.summary.executions.first().weightSeen = 10'000;
    shown.action("publishAgain")->trigger();
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(!shown.action("publishAgain")->isEnabled());
    QVERIFY(!view->list()->currentIndex().data(EnvironmentDiffersRole).toBool());
    // F5 looks at once.
    QCOMPARE(shown.action("readBack")->shortcut(), QKeySequence(Qt::Key_F5));
    shown.action("readBack")->trigger();
    QTRY_COMPARE(world.deployments.calls.count(QStringLiteral("readBack")), 2);
}

void TstDeploymentsPane::aBlockedChannelIsTriedNow()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    world.deployments.tell(makeError(ErrorCode::Io, QStringLiteral("The folder is gone")));
    QPushButton *now = shown.button(QStringLiteral("Try now"));
    QVERIFY(now);
    now->click();
    QTRY_COMPARE(world.deployments.calls.count(QStringLiteral("tryNow")), 1); // the one that is stuck
}

/// What was asked for is not said to be done before it is.
void TstDeploymentsPane::theMessageFollowsTheState()
{
    FilledWorld world;
    PlanDetails plan = world.deployments.stored.at(2);
    QCOMPARE(plan.summary.status, PlanStatus::Executing);
    QCOMPARE(planDoneText(plan, DeploymentAction::RollBack), QStringLiteral("being executed"));
    plan.summary.status = PlanStatus::RolledBack;
    QCOMPARE(planDoneText(plan, DeploymentAction::RollBack), QStringLiteral("rolled back"));
    QCOMPARE(planDoneText(plan, DeploymentAction::Approve), QStringLiteral("approved"));
}

void TstDeploymentsPane::hiddenColumnsAreSaid()
{
    FilledWorld world;
    ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const auto said = [&shown] {
        const auto labels = shown.pane.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("hidden"));
        });
    };
    for (const int width : {976, 1392, 900, 976}) {
        shown.pane.resize(width, 630);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(said(), !shown.part<DeploymentTable>()->hiddenTitles().isEmpty());
    }
    QVERIFY(said());
    // It grows with the rest.
    m_theme->setFontScale(1.3);
    const auto labels = shown.pane.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text().contains(QLatin1String("hidden")))
            QCOMPARE(label->font().pixelSize(), m_theme->font(TextStyle::Small).pixelSize());
    }
    m_theme->setFontScale(1);
    // One that is narrow from the start says it as well.
    QVERIFY(!shown.part<DeploymentTable>()->hiddenTitles().isEmpty());
}

/// What does not fit is elided inside of the table, not cut at its edge.
void TstDeploymentsPane::narrowColumnsStayInside()
{
    FilledWorld world;
    ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    auto *table = shown.part<DeploymentTable>();
    for (const int width : {1'392, 976, 850}) {
        shown.pane.resize(width, 630);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(QString::number(width)));
    }
}

void TstDeploymentsPane::layout_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    // What is left of the window beside the rail and the status bar.
    const QSize wide(1440 - 48, 900 - 26);
    const QSize small(1024 - 48, 700 - 26);
    QTest::newRow("wide light") << wide << false << QStringLiteral("deployments-light");
    QTest::newRow("wide dark") << wide << true << QStringLiteral("deployments-dark");
    QTest::newRow("small light") << small << false << QStringLiteral("deployments-small-light");
    QTest::newRow("small dark") << small << true << QStringLiteral("deployments-small-dark");
}

void TstDeploymentsPane::layout()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    FilledWorld world;
    world.actor = world.lena;
    world.selfAttested = true;
    world.deployments.targets = {versionOf(4), versionOf(2)};
    ShownPane shown(*m_theme, world);
    shown.pane.resize(size);
    QVERIFY(shown.ready());
    const auto look = [&](const QString &what) {
        QCoreApplication::sendPostedEvents();
        savePicture(shown.pane, name + QLatin1Char('-') + what);
        return uiComplaints(shown.pane).join(QLatin1Char('\n'));
    };
    QCOMPARE(look(QStringLiteral("approval")), QString());
    QVERIFY(shown.open(QStringLiteral("answer-from-article")));
    QCOMPARE(look(QStringLiteral("rollingback")), QString());
    QVERIFY(shown.open(QStringLiteral("article-translate")));
    shown.action("rollBack")->trigger();
    QTRY_COMPARE(shown.part<ConfirmBar>()->target(), QStringLiteral("4"));
    QCOMPARE(look(QStringLiteral("rollback")), QString());
    world.deployments.tell(makeError(ErrorCode::Io, QStringLiteral("The folder /srv/prompts/production cannot be "
                                                                   "written. Make room on the disk; it is tried again "
                                                                   "by itself.")));
    shown.action("environments")->trigger();
    shown.part<EnvironmentsView>()->choose(QStringLiteral("production"));
    QCOMPARE(look(QStringLiteral("environments")), QString());
    shown.action("changeEnvironment")->trigger();
    QCOMPARE(look(QStringLiteral("environmentform")), QString());
    shown.part<MessageBar>()->clear();
    shown.action("new")->trigger();
    QTest::keyClick(shown.part<PlanForm>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(look(QStringLiteral("form")), QString());
    shown.action("plans")->trigger();
    world.deployments.stored[0].request.gates.append(DeploymentGate{58, 0.9, 12});
    world.deployments.change(world.deployments.stored.at(0).summary.id);
    QVERIFY(shown.open(QStringLiteral("reply-draft")));
    QTRY_COMPARE(shown.part<PlanDetailView>()->plan()->request.gates.size(), 2);
    shown.action("edit")->trigger();
    QCOMPARE(look(QStringLiteral("gates")), QString());
    m_theme->setScheme(ColorScheme::Light);
}

QTEST_MAIN(TstDeploymentsPane)
#include "tst_deploymentspane.moc"
