// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uichecks.h"
#include "tests/ui/deployments/fakedeployments.h"
#include "tests/ui/uitest.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/emptystate.h"
#include "ui/common/labstyle.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/confirmbar.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/common/factlist.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"
#include "ui/deployments/planlistmodel.h"
#include "ui/deployments/steplist.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// A pane in a window, as the shell shows it.
class ShownPane
{
public:
    explicit ShownPane(const Theme &theme, FakeWorld &world) : pane(world.parts(theme))
    {
        pane.registerActions(registry);
        for (const QString &id : registry.ids()) {
            if (registry.spec(id)->scope != ActionScope::List)
                pane.addAction(registry.action(id));
        }
        pane.resize(1392, 830);
        pane.show();
        pane.activateWindow();
        active = QTest::qWaitForWindowActive(&pane);
        pane.activated();
    }
    ~ShownPane() { QCoro::waitFor(pane.finish()); }

    template<typename T>
    [[nodiscard]] T *part() const
    {
        return pane.findChild<T *>();
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return registry.action(QStringLiteral("deployments.") + QLatin1String(name));
    }
    [[nodiscard]] QString currentPrompt() const
    {
        return part<DeploymentTable>()->currentIndex().siblingAtColumn(0).data().toString();
    }
    /// The button of the confirmation that goes on.
    [[nodiscard]] QPushButton *confirmButton() const
    {
        return part<ConfirmBar>()->findChildren<QPushButton *>().last();
    }
    void choose(const QString &prompt) const
    {
        auto *table = part<DeploymentTable>();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == prompt)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    [[nodiscard]] bool shows(const QString &prompt) const
    {
        const auto &plan = part<PlanDetailView>()->plan();
        return plan && plan->summary.promptKey == prompt;
    }

    ActionRegistry registry;
    DeploymentsPane pane;
    bool active = false;
};

} // namespace

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
    void newPlanThroughTheForm();
    void nothingIsDecidedBehindAForm();
    void formShowsProblemsAtFields();
    void formKeepsWhatTheServiceRefuses();
    void editFillsTheForm();
    void liveUpdatesKeepSelectionAndScroll();
    void walkByKeys();
    void environments();
    void environmentForm();
    void rollBackFromTheEnvironment();
    void actingForAnother();
    void places();
    void stateRoundTrip();
    void oneFilledButton();
    void actionsHaveNoConflicts();
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    QLineEdit *search = nullptr;
    const auto fields = shown.pane.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == QLatin1String("Filter deployments"))
            search = field;
    }
    QVERIFY(search);
    search->setText(QStringLiteral("nothing of the kind"));
    QVERIFY(!shown.part<DeploymentTable>()->isVisible());
    QPushButton *clear = nullptr;
    const auto buttons = shown.pane.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == QLatin1String("Clear filter"))
            clear = button;
    }
    QVERIFY(clear);
    clear->click();
    QVERIFY(shown.part<DeploymentTable>()->isVisible());
    QCOMPARE(shown.part<DeploymentTable>()->model()->rowCount(), 7);
}

void TstDeploymentsPane::readErrorKeepsWhatIsThere()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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
    FakeWorld world;
    world.fill();
    world.deployments.hold = true;
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(!world.deployments.calls.isEmpty());
    QCOMPARE(shown.part<DeploymentTable>()->model()->rowCount(), 0);
    world.deployments.release();
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
}

void TstDeploymentsPane::approve()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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
    FakeWorld world;
    world.fill();
    const QString why = QStringLiteral("You asked for this plan; somebody else must approve it");
    FakeDeployments::allow(world.deployments.stored[0], {{DeploymentAction::Approve, why}});
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    QVERIFY(!shown.action("approve")->isEnabled());
    QVERIFY(shown.action("approve")->toolTip().contains(why));
    QVERIFY(shown.part<DecisionBar>()->hint().contains(why));
    QVERIFY(shown.action("reject")->isEnabled());
}

void TstDeploymentsPane::rejectNeedsANote()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("refund-policy-answer"));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("refund-policy-answer"));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("triage-ticket"));
    QTRY_VERIFY(shown.shows(QStringLiteral("triage-ticket")));
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
    FakeWorld world;
    world.fill();
    world.deployments.targets = {versionOf(4), versionOf(2)};
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("article-translate"));
    QTRY_VERIFY(shown.shows(QStringLiteral("article-translate")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("article-translate"));
    QTRY_VERIFY(shown.shows(QStringLiteral("article-translate")));
    shown.action("rollBack")->trigger();
    shown.part<ConfirmBar>()->findChild<QLineEdit *>()->setText(QStringLiteral("because"));
    QTRY_VERIFY(!shown.confirmButton()->isEnabled());
    QVERIFY(shown.confirmButton()->toolTip().contains(QLatin1String("no version to go back to")));
}

void TstDeploymentsPane::retryOpensTheNewPlan()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.choose(QStringLiteral("escalation-check"));
    QTRY_VERIFY(shown.shows(QStringLiteral("escalation-check")));
    const int number = shown.part<PlanDetailView>()->plan()->summary.number;
    shown.action("retry")->trigger();
    QTRY_VERIFY(shown.shows(QStringLiteral("escalation-check"))
                && shown.part<PlanDetailView>()->plan()->summary.number != number);
    QTRY_COMPARE(shown.part<DeploymentTable>()->currentIndex().row(), 0);
}

void TstDeploymentsPane::refusedStepIsShown()
{
    FakeWorld world;
    world.fill();
    world.deployments.failures.insert(
        QStringLiteral("approve"), makeError(ErrorCode::Conflict, QStringLiteral("The plan was changed meanwhile")));
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    const int reads = int(world.deployments.calls.count(QStringLiteral("details")));
    shown.action("approve")->trigger();
    QTRY_VERIFY(shown.part<MessageBar>()->isVisible());
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("The plan was changed meanwhile")));
    QTRY_VERIFY(world.deployments.calls.count(QStringLiteral("details")) > reads); // what is there is read again
    world.deployments.tell(makeError(ErrorCode::Io, QStringLiteral("The folder is gone")));
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("The folder is gone")));
}

void TstDeploymentsPane::newPlanThroughTheForm()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("new")->trigger();
    auto *form = shown.part<PlanForm>();
    QVERIFY(form->isVisible());
    auto *prompt = form->findChildren<QComboBox *>().first();
    QTRY_COMPARE(prompt->count(), 3);
    prompt->setCurrentText(QStringLiteral("triage"));
    auto *version = form->findChildren<QComboBox *>().at(1);
    QTRY_COMPARE(version->count(), 5);
    version->setCurrentIndex(1);
    auto *environments = form->findChildren<QListWidget *>().first();
    QCOMPARE(environments->count(), 3);
    environments->item(1)->setCheckState(Qt::Checked);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(world.deployments.calls.contains(QStringLiteral("submit")));
    QCOMPARE(world.deployments.lastRequest.promptId, QStringLiteral("triage"));
    QCOMPARE(world.deployments.lastRequest.toVersion, QStringLiteral("4"));
    QCOMPARE(world.deployments.lastRequest.targetEnvironments, QStringList{QStringLiteral("staging")});
    QTRY_VERIFY(!form->isVisible());
    QTRY_VERIFY(shown.shows(QStringLiteral("triage")));
    QTRY_COMPARE(shown.currentPrompt(), QStringLiteral("triage"));
}

void TstDeploymentsPane::nothingIsDecidedBehindAForm()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("new")->trigger();
    auto *prompt = shown.part<PlanForm>()->findChildren<QComboBox *>().first();
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    shown.action("approve")->trigger();
    shown.action("reject")->trigger();
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("approve")));
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("reject")));
    QVERIFY(!shown.part<PlanForm>()->problemAt(PlanField::Environments).isEmpty());
}

void TstDeploymentsPane::formShowsProblemsAtFields()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("new")->trigger();
    auto *form = shown.part<PlanForm>();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form->problemAt(PlanField::Prompt).isEmpty());
    QVERIFY(!form->problemAt(PlanField::Environments).isEmpty());
    QVERIFY(form->problemAt(PlanField::Approval).isEmpty());
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("createPlan")));
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void TstDeploymentsPane::formKeepsWhatTheServiceRefuses()
{
    FakeWorld world;
    world.fill();
    world.deployments.failures.insert(
        QStringLiteral("createPlan"),
        makeError(ErrorCode::InvalidInput, QStringLiteral("\"staging\" has no channel yet\nv5 runs there already")));
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    QVERIFY(shown.pane.findChild<PlanForm *>() != nullptr);
    const_cast<DeploymentsPane &>(shown.pane).open(
        {QStringLiteral("deployments"), QStringLiteral("new"), QStringLiteral("triage@5"), {}});
    auto *form = shown.part<PlanForm>();
    QTRY_COMPARE(form->findChildren<QComboBox *>().at(1)->currentData().toString(), QStringLiteral("5"));
    form->findChildren<QListWidget *>().first()->item(1)->setCheckState(Qt::Checked);
    QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(form->problemAt(PlanField::Environments), QStringLiteral("\"staging\" has no channel yet"));
    QCOMPARE(form->problemAt(PlanField::Form), QStringLiteral("v5 runs there already"));
    QVERIFY(form->isVisible());
    QCOMPARE(form->request().promptId, QStringLiteral("triage"));

    // Stored, but not handed in: the draft stays and the bar says why.
    world.deployments.failures = {
        {QStringLiteral("submit"), makeError(ErrorCode::PermissionDenied, QStringLiteral("Ask an owner"))}};
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(shown.part<MessageBar>()->text().contains(QLatin1String("Ask an owner")));
    QTRY_VERIFY(shown.shows(QStringLiteral("triage")));
}

void TstDeploymentsPane::editFillsTheForm()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("edit")->trigger();
    auto *form = shown.part<PlanForm>();
    QVERIFY(form->isVisible());
    DeploymentRequest same = form->request();
    same.toVersion = world.deployments.stored.first().request.toVersion;
    QCOMPARE(same.note, world.deployments.stored.first().request.note);
    QCOMPARE(same.gates, world.deployments.stored.first().request.gates);
    QCOMPARE(form->plan(), world.deployments.stored.first().summary.id);
}

void TstDeploymentsPane::liveUpdatesKeepSelectionAndScroll()
{
    FakeWorld world;
    world.fill();
    for (int i = 0; i < 60; ++i)
        world.deployments.add(QStringLiteral("many%1").arg(i, 2, 10, QLatin1Char('0')), PlanStatus::Completed, 1, 2);
    const ShownPane shown(*m_theme, world);
    auto *table = shown.part<DeploymentTable>();
    QTRY_COMPARE(table->model()->rowCount(), 67);
    shown.choose(QStringLiteral("many20"));
    QTRY_VERIFY(shown.shows(QStringLiteral("many20")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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

void TstDeploymentsPane::environments()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("environments")->trigger();
    auto *view = shown.part<EnvironmentsView>();
    QVERIFY(view->isVisible());
    view->choose(QStringLiteral("production"));
    QCOMPARE(view->current()->name, QStringLiteral("production"));
    QVERIFY(view->currentPrompt());
    world.deployments.places[2].channelFolder = QStringLiteral("/srv/elsewhere");
    world.deployments.changePlace(world.deployments.places.at(2).id);
    QTRY_COMPARE(view->current()->channelFolder, QStringLiteral("/srv/elsewhere"));
    QCOMPARE(view->current()->name, QStringLiteral("production"));
    shown.action("deployHere")->trigger();
    QCOMPARE(shown.part<PlanForm>()->request().targetEnvironments, QStringList{QStringLiteral("production")});
}

void TstDeploymentsPane::environmentForm()
{
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("addEnvironment")->trigger();
    auto *form = shown.part<EnvironmentForm>();
    QVERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form->problem().isEmpty());
    const auto fields = form->findChildren<QLineEdit *>();
    fields.at(0)->setText(QStringLiteral("canada"));
    QLineEdit *folder = nullptr;
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == QLatin1String("Folder"))
            folder = field;
    }
    QVERIFY(folder);
    folder->setText(QStringLiteral("/nowhere/prompts"));
    world.deployments.failures.insert(
        QStringLiteral("addEnvironment"),
        makeError(ErrorCode::InvalidInput, QStringLiteral("The folder /nowhere/prompts does not exist")));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(form->folderProblem(), QStringLiteral("The folder /nowhere/prompts does not exist"));
    world.deployments.failures.clear();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QTRY_COMPARE(shown.part<EnvironmentsView>()->list()->model()->rowCount(), 4);

    // Only what differs is sent.
    shown.part<EnvironmentsView>()->choose(QStringLiteral("staging"));
    shown.action("changeEnvironment")->trigger();
    folder->setText(QStringLiteral("/srv/other"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(world.deployments.calls.contains(QStringLiteral("changeEnvironment")));
    QCOMPARE(world.deployments.lastChange.channelFolder, QStringLiteral("/srv/other"));
    QVERIFY(!world.deployments.lastChange.kind);
    QVERIFY(!world.deployments.lastChange.approvalRequired);
    QVERIFY(!world.deployments.lastChange.approvers);
}

void TstDeploymentsPane::rollBackFromTheEnvironment()
{
    FakeWorld world;
    world.fill();
    world.deployments.targets = {versionOf(4)};
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    shown.action("environments")->trigger();
    auto *view = shown.part<EnvironmentsView>();
    view->choose(QStringLiteral("production"));
    auto *table = view->findChild<RunningTable *>();
    table->setCurrentIndex(table->model()->index(6, 0)); // article-translate
    shown.action("rollBackHere")->trigger();
    QTRY_VERIFY(shown.part<ConfirmBar>()->isVisible());
    QVERIFY(shown.shows(QStringLiteral("article-translate")));
    QTRY_COMPARE(shown.part<ConfirmBar>()->target(), QStringLiteral("4"));
}

void TstDeploymentsPane::actingForAnother()
{
    FakeWorld world;
    world.fill();
    world.actor = world.lena;
    world.selfAttested = true;
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    QVERIFY(shown.part<DecisionBar>()->hint().contains(QLatin1String("acting for Lena Vogt (self-attested)")));
    const auto notes = shown.part<PanelToolBar>()->findChildren<ElidedLabel *>();
    QVERIFY(std::any_of(notes.cbegin(), notes.cend(), [](const ElidedLabel *note) {
        return note->isVisible() && note->text().contains(QLatin1String("acting for Lena Vogt (self-attested)"));
    }));
    shown.choose(QStringLiteral("refund-policy-answer"));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
    shown.action("execute")->trigger();
    const auto labels = shown.part<ConfirmBar>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("(self-attested)"));
    }));
}

void TstDeploymentsPane::places()
{
    FakeWorld world;
    world.fill();
    ShownPane shown(*m_theme, world);
    QVERIFY(shown.pane.open({QStringLiteral("deployments"), QStringLiteral("plan"), QStringLiteral("3"), {}}));
    QTRY_VERIFY(shown.shows(QStringLiteral("csat-follow-up")));
    QVERIFY(shown.pane.open({QStringLiteral("deployments"), QStringLiteral("environment"), QStringLiteral("staging"), {}}));
    QCOMPARE(shown.part<EnvironmentsView>()->current()->name, QStringLiteral("staging"));
    QVERIFY(!shown.pane.open({QStringLiteral("deployments"), QStringLiteral("moon"), {}, {}}));
    const QList<QuickEntry> entries = shown.pane.quickEntries();
    QCOMPARE(entries.size(), 7);
    QVERIFY(shown.pane.open(entries.at(1).place));
    QTRY_VERIFY(shown.shows(QStringLiteral("refund-policy-answer")));
}

void TstDeploymentsPane::stateRoundTrip()
{
    FakeWorld world;
    world.fill();
    QJsonObject state;
    {
        const ShownPane shown(*m_theme, world);
        QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
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
    FakeWorld world;
    world.fill();
    const ShownPane shown(*m_theme, world);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    const auto filled = [&shown] {
        QStringList texts;
        const auto buttons = shown.pane.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (button->isVisible() && button->isEnabled() && buttonKind(button) == ButtonKind::Primary)
                texts += button->text();
        }
        return texts;
    };
    QCOMPARE(filled().size(), 1);
    QVERIFY(filled().first().startsWith(QLatin1String("Approve")));
    shown.choose(QStringLiteral("article-translate"));
    QTRY_VERIFY(shown.shows(QStringLiteral("article-translate")));
    QCOMPARE(filled(), QStringList{QStringLiteral("New deployment")});
    shown.action("new")->trigger();
    QCOMPARE(filled(), QStringList{QStringLiteral("Submit")});
}

void TstDeploymentsPane::actionsHaveNoConflicts()
{
    FakeWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.registry.conflicts().isEmpty());
    for (const QString &id : shown.registry.ids())
        QVERIFY2(id.startsWith(QLatin1String("deployments.")), qPrintable(id));
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
    FakeWorld world;
    world.fill();
    world.actor = world.lena;
    world.selfAttested = true;
    world.deployments.targets = {versionOf(4), versionOf(2)};
    ShownPane shown(*m_theme, world);
    shown.pane.resize(size);
    QTRY_VERIFY(shown.shows(QStringLiteral("reply-draft")));
    const auto look = [&](const QString &what) {
        QCoreApplication::sendPostedEvents();
        savePicture(shown.pane, name + QLatin1Char('-') + what);
        return uiComplaints(shown.pane).join(QLatin1Char('\n'));
    };
    QCOMPARE(look(QStringLiteral("approval")), QString());
    shown.choose(QStringLiteral("answer-from-article"));
    QTRY_VERIFY(shown.shows(QStringLiteral("answer-from-article")));
    QCOMPARE(look(QStringLiteral("rollingback")), QString());
    shown.choose(QStringLiteral("article-translate"));
    QTRY_VERIFY(shown.shows(QStringLiteral("article-translate")));
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
    m_theme->setScheme(ColorScheme::Light);
}

QTEST_MAIN(TstDeploymentsPane)
#include "tst_deploymentspane.moc"
