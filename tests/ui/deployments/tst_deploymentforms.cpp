// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the pane, the environments, and what leads from one to the other.
#include "core/deployment/planneeds.h"
#include "tests/ui/deployments/shownpane.h"
#include "ui/common/emptystate.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/checklist.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/gatelist.h"
#include "ui/deployments/planlistmodel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QSpinBox>
#include <QSplitterHandle>

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void newPlanThroughTheForm();
    void nothingIsDecidedBehindAForm();
    void formShowsProblemsAtFields();
    void formKeepsWhatTheServiceRefuses();
    void editFillsTheForm();
    void environments();
    void environmentForm();
    void rollBackFromTheEnvironment();
    void submittingLeadsToThePlan();
    void refusalsLeadToTheirMending();
    void whatIsTypedIsAskedAbout();
    void rulesStayWhileAPlanIsWritten();
    void everyGateIsEdited();
    void withoutAChannelTheRulesComeFirst();
    void buttonsStandUnderTheFields();
    void checkListKeepsItsPlace();
    void tabGoesThroughTheGates();
    void enterPressesTheButtonWithTheFocus();
    void enterInAFieldSubmits();
    void aFolderThatIsMissingIsMade();
    void aQuestionWaitsWithItsReason();
    void aFailedGateIsChangedInTheForm();
    void theNextOneGetsTheFocus();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstDeploymentForms::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstDeploymentForms::newPlanThroughTheForm()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
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

void TstDeploymentForms::nothingIsDecidedBehindAForm()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    auto *prompt = shown.part<PlanForm>()->findChildren<QComboBox *>().first();
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
    shown.action("approve")->trigger();
    shown.action("reject")->trigger();
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("approve")));
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("reject")));
    QVERIFY(!shown.part<PlanForm>()->problemAt(PlanField::Environments).isEmpty());
}

void TstDeploymentForms::formShowsProblemsAtFields()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    auto *form = shown.part<PlanForm>();
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form->problemAt(PlanField::Prompt).isEmpty());
    QVERIFY(!form->problemAt(PlanField::Environments).isEmpty());
    QVERIFY(form->problemAt(PlanField::Approval).isEmpty());
    QCOMPARE(form->focusWidget(), form->firstField()); // the first of them
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("createPlan")));
    // What is put right is no longer complained of; the rest stays.
    form->findChildren<QListWidget *>().first()->item(1)->setCheckState(Qt::Checked);
    QVERIFY(form->problemAt(PlanField::Environments).isEmpty());
    QVERIFY(!form->problemAt(PlanField::Prompt).isEmpty());
    auto *prompt = form->findChildren<QComboBox *>().first();
    QTRY_COMPARE(prompt->count(), 3);
    prompt->setCurrentText(QStringLiteral("nonsense"));
    QVERIFY(form->problemAt(PlanField::Prompt).isEmpty());
    form->findChildren<QListWidget *>().first()->item(1)->setCheckState(Qt::Unchecked);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(form->problemAt(PlanField::Prompt).contains(QLatin1String("nonsense")),
             qPrintable(form->problemAt(PlanField::Prompt)));
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("createPlan")));
    QTest::keyClick(form, Qt::Key_Escape);
    QVERIFY(form->isVisible()); // something was typed: it is asked first
    auto *confirm = shown.part<ConfirmBar>();
    QVERIFY(confirm->isOpen());
    Q_EMIT confirm->confirmed();
    QVERIFY(!form->isVisible());
}

void TstDeploymentForms::formKeepsWhatTheServiceRefuses()
{
    FilledWorld world;
    world.deployments.failures.insert(
        QStringLiteral("createPlan"),
        makeError(ErrorCode::InvalidInput, QStringLiteral("\"staging\" has no channel yet\nv5 runs there already")));
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.pane.findChild<PlanForm *>() != nullptr);
    const_cast<DeploymentsPane &>(shown.pane)
        .open({QStringLiteral("deployments"), QStringLiteral("new"), QStringLiteral("triage@5"), {}});
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

void TstDeploymentForms::editFillsTheForm()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("edit")->trigger();
    auto *form = shown.part<PlanForm>();
    QVERIFY(form->isVisible());
    DeploymentRequest same = form->request();
    same.toVersion = world.deployments.stored.first().request.toVersion;
    QCOMPARE(same.note, world.deployments.stored.first().request.note);
    QCOMPARE(same.gates, world.deployments.stored.first().request.gates);
    QCOMPARE(form->plan(), world.deployments.stored.first().summary.id);
}

void TstDeploymentForms::environments()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
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

void TstDeploymentForms::environmentForm()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("addEnvironment")->trigger();
    auto *form = shown.part<EnvironmentForm>();
    QVERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!form->problem().isEmpty());
    const auto fields = form->findChildren<QLineEdit *>();
    fields.at(0)->setText(QStringLiteral("canada"));
    auto *folder = shown.field<QLineEdit>(QStringLiteral("Folder"));
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

void TstDeploymentForms::rollBackFromTheEnvironment()
{
    FilledWorld world;
    world.deployments.targets = {versionOf(4)};
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
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

/// From wherever the form was opened.
void TstDeploymentForms::submittingLeadsToThePlan()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const QSignalSpy messages(&shown.pane, &Pane::messagePosted);
    shown.action("environments")->trigger();
    shown.part<EnvironmentsView>()->choose(QStringLiteral("production"));
    shown.action("deployHere")->trigger();
    auto *form = shown.part<PlanForm>();
    auto *version = shown.field<QComboBox>(QStringLiteral("Version"));
    shown.field<QComboBox>(QStringLiteral("Prompt"))->setCurrentText(QStringLiteral("triage"));
    QTRY_COMPARE(version->count(), 5);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown.shows(QStringLiteral("triage")));
    QVERIFY(shown.part<DeploymentTable>()->isVisible());
    QVERIFY(!shown.part<EnvironmentsView>()->isVisible());
    QCOMPARE(messages.last().first().toString(),
             QStringLiteral("Plan 8 for triage is submitted: waiting for approval"));
}

void TstDeploymentForms::refusalsLeadToTheirMending()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.open(QStringLiteral("csat-follow-up"))); // a draft for staging
    auto *bar = shown.part<MessageBar>();
    world.deployments.failures = {{QStringLiteral("submit"), approversNeeded(2, 0)}};
    shown.action("submit")->trigger();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->text().contains(QLatin1String("member add")));
    QTRY_COMPARE(shown.filled(), QStringList{QStringLiteral("Add a member who may approve…")});
    savePicture(const_cast<DeploymentsPane &>(shown.pane), QStringLiteral("deployments-refused"));
    QCOMPARE(uiComplaints(const_cast<DeploymentsPane &>(shown.pane)).join(QLatin1Char('\n')), QString());
    shown.button(QStringLiteral("Add a member who may approve…"))->click();
    QCOMPARE(shown.membersShown, 1);

    world.deployments.failures = {{QStringLiteral("submit"), channelNeeded(QStringLiteral("staging"))}};
    shown.action("submit")->trigger();
    QTRY_VERIFY(shown.button(QStringLiteral("Change rules of staging…")));
    QVERIFY(bar->text().contains(QLatin1String("was refused. The environment")));
    shown.button(QStringLiteral("Change rules of staging…"))->click();
    auto *form = shown.part<EnvironmentForm>();
    QVERIFY(form->isVisible());
    QCOMPARE(shown.part<EnvironmentsView>()->current()->name, QStringLiteral("staging"));
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(shown.filled(), QStringList{QStringLiteral("Save the rules")});
    // The bar goes with its cause.
    shown.field<QLineEdit>(QStringLiteral("Folder"))->setText(QStringLiteral("/srv/other"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(!bar->isVisible());
}

void TstDeploymentForms::whatIsTypedIsAskedAbout()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    auto *form = shown.part<PlanForm>();
    QVERIFY(!form->isDirty());
    auto *modes = shown.part<SegmentedControl>();
    modes->setCurrent(QStringLiteral("environments")); // nothing is lost
    QVERIFY(shown.part<EnvironmentsView>()->isVisible());

    shown.action("new")->trigger();
    shown.field<QLineEdit>(QStringLiteral("Why"))->setText(QStringLiteral("Spanish"));
    QVERIFY(form->isDirty());
    shown.action("new")->trigger();
    QCOMPARE(form->request().note, QStringLiteral("Spanish")); // it is being written already
    modes->setCurrent(QStringLiteral("plans"));
    auto *bar = shown.part<ConfirmBar>();
    QVERIFY(bar->isVisible() && form->isVisible());
    QCOMPARE(modes->current(), QStringLiteral("environments"));
    QTest::keyClick(bar, Qt::Key_Escape);
    QVERIFY(form->isVisible() && form->isDirty());
    shown.action("addEnvironment")->trigger();
    QVERIFY(bar->question().contains(QLatin1String("the deployment")));
    world.deployments.change(
        world.deployments.stored.first().summary.id); // what comes meanwhile takes no question away
    QTRY_COMPARE(world.deployments.calls.last(), QStringLiteral("details"));
    QVERIFY(bar->isVisible());
    shown.confirmButton()->click();
    QVERIFY(!form->isVisible());
    QVERIFY(shown.part<EnvironmentForm>()->isVisible());
}

void TstDeploymentForms::rulesStayWhileAPlanIsWritten()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("environments")->trigger();
    shown.part<EnvironmentsView>()->choose(QStringLiteral("production"));
    shown.action("changeEnvironment")->trigger();
    auto *rules = shown.part<EnvironmentForm>();
    auto *folder = shown.field<QLineEdit>(QStringLiteral("Folder"));
    folder->setText(QStringLiteral("/srv/typed"));
    shown.action("new")->trigger();
    QVERIFY(shown.part<PlanForm>()->isVisible());
    QTest::keyClick(shown.part<PlanForm>(), Qt::Key_Escape);
    QVERIFY(rules->isVisible());
    QCOMPARE(folder->text(), QStringLiteral("/srv/typed"));
    // Another form of rules would take its place.
    shown.action("addEnvironment")->trigger();
    auto *bar = shown.part<ConfirmBar>();
    QVERIFY(bar->question().contains(QLatin1String("the rules of production")));
    QCOMPARE(folder->text(), QStringLiteral("/srv/typed"));
    shown.confirmButton()->click();
    QVERIFY(folder->text().isEmpty());
}

void TstDeploymentForms::everyGateIsEdited()
{
    FilledWorld world;
    PlanDetails &plan = world.deployments.stored[0];
    plan.request.gates = {DeploymentGate{0, 0.98321, 24}, DeploymentGate{7, 0.5, 12}};
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("edit")->trigger();
    auto *form = shown.part<PlanForm>();
    QCOMPARE(form->request().gates, plan.request.gates); // also what the field would round
    QVERIFY(!form->isDirty());
    // Numbers are no longer than what is written in them.
    for (const char *number : {"How many", "Within"})
        QVERIFY(2 * shown.field<QSpinBox>(QString::fromLatin1(number))->width()
                < shown.field<QLineEdit>(QStringLiteral("Application"))->width());
    shown.field<QDoubleSpinBox>(QStringLiteral("Pass rate of gate 2"))->setValue(75);
    shown.field<QSpinBox>(QStringLiteral("Run of gate 1"))->setValue(9);
    shown.field<QSpinBox>(QStringLiteral("Age of the run of gate 2"))->setValue(48);
    QCOMPARE(form->request().gates,
             QList<DeploymentGate>({DeploymentGate{9, 0.98321, 24}, DeploymentGate{7, 0.75, 48}}));
    QVERIFY(form->isDirty());
    shown.field<QAbstractButton>(QStringLiteral("Remove gate 1"))->click();
    QCOMPARE(form->request().gates, QList<DeploymentGate>({DeploymentGate{7, 0.75, 48}}));
    QVERIFY(shown.part<PlanForm>()->isVisible());
    shown.button(QStringLiteral("Add a gate"))->click();
    QCOMPARE(form->request().gates, QList<DeploymentGate>({DeploymentGate{7, 0.75, 48}, DeploymentGate{0, 0.9, 24}}));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.deployments.lastRequest.gates.size(), 2);
}

void TstDeploymentForms::withoutAChannelTheRulesComeFirst()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("environments")->trigger();
    shown.part<EnvironmentsView>()->choose(QStringLiteral("personal")); // nothing runs there, no channel
    QVERIFY(!shown.action("deployHere")->isEnabled());
    QVERIFY(shown.action("deployHere")->toolTip().contains(QLatin1String("choose its folder first")));
    QTRY_COMPARE(shown.filled(), QStringList{QStringLiteral("Change rules…")});
    shown.part<EnvironmentsView>()->choose(QStringLiteral("staging"));
    QVERIFY(shown.action("deployHere")->isEnabled());
    QTRY_COMPARE(shown.filled(), QStringList{QStringLiteral("Deploy here…")});
    shown.part<EnvironmentsView>()->choose(QStringLiteral("production"));
    QCOMPARE(shown.filled(), QStringList{QStringLiteral("New deployment")});
}

void TstDeploymentForms::buttonsStandUnderTheFields()
{
    FilledWorld world;
    ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    const auto *form = shown.part<PlanForm>();
    shown.pane.resize(1392, 1300);
    QCoreApplication::sendPostedEvents();
    const auto *submit = shown.button(QStringLiteral("Submit"));
    const auto *last = shown.field<QAbstractButton>(QStringLiteral("My own plan"));
    const QPoint below = submit->mapTo(form, QPoint(0, 0));
    const int gap = below.y() - last->mapTo(form, QPoint(0, last->height())).y();
    QVERIFY2(gap >= 0 && gap <= m_theme->grid(12), qPrintable(QString::number(gap)));
    const auto *why = shown.field<QLineEdit>(QStringLiteral("Why"));
    QCOMPARE(below.x() + submit->width(), why->mapTo(form, QPoint(why->width(), 0)).x());
}

/// A list that is read anew under the hands of somebody loses neither the row that they stand on, nor its index.
void TstDeploymentForms::checkListKeepsItsPlace()
{
    CheckList list(*m_theme);
    const auto row = [](const char *id, bool on) {
        return CheckRow{QString::fromLatin1(id).toUpper(), QString::fromLatin1(id), on, {}};
    };
    list.setRows({row("a", false), row("b", true), row("c", false)});
    list.setCurrentRow(1);
    const QPersistentModelIndex second(list.currentIndex());
    list.setRows({row("a", true), row("b", false), row("c", false)});
    QVERIFY(second.isValid());
    QCOMPARE(list.checked(), QStringList{QStringLiteral("a")});
    list.setRows({row("b", true), row("c", false), row("d", false)});
    QCOMPARE(list.currentRow(), 0);
    QCOMPARE(list.item(0)->text(), QStringLiteral("B"));
    QCOMPARE(list.checked(), QStringList{QStringLiteral("b")});
    list.setRows({row("d", false)});
    QCOMPARE(list.count(), 1);
}

/// Tab goes as one reads, also through gates that were added last.
void TstDeploymentForms::tabGoesThroughTheGates()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.active);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    QPushButton *add = shown.button(QStringLiteral("Add a gate"));
    QVERIFY(add);
    add->click();
    add->click();
    auto *why = shown.field<QLineEdit>(QStringLiteral("Why"));
    QVERIFY(why);
    why->setFocus();
    QStringList walked;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(walked.join(QLatin1String(" > ")),
             QStringLiteral("Run of gate 1 > Pass rate of gate 1 > Age of the run of gate 1 > Remove gate 1"
                            " > Run of gate 2 > Pass rate of gate 2 > Age of the run of gate 2 > Remove gate 2"
                            " > Add a gate > Four eyes"));
}

/// Every button of the pane takes Enter, whatever kind of button it is.
void TstDeploymentForms::enterPressesTheButtonWithTheFocus()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.active);
    QVERIFY(shown.ready());
    shown.action("new")->trigger();
    auto *form = shown.part<PlanForm>();
    QPushButton *add = shown.button(QStringLiteral("Add a gate"));
    QVERIFY(add);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(form->request().gates.size(), 1);
    auto *remove = shown.field<QAbstractButton>(QStringLiteral("Remove gate 1"));
    QVERIFY(remove);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(form->request().gates.size(), 0);
    shown.button(QStringLiteral("Cancel"))->setFocus();
    QTest::keyClick(shown.button(QStringLiteral("Cancel")), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    // All that can be seen and reached; nothing is really done.
    int walked = 0;
    for (const char *mode : {"plans", "environments", "new", "addEnvironment"}) {
        shown.action(mode)->trigger();
        const auto buttons = shown.pane.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisible() || !button->isEnabled() || qobject_cast<QCheckBox *>(button)
                || (button->isChecked() && button->isCheckable()))
                continue; // a value, or what is chosen already
            const QSignalBlocker quiet(button);
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            enter.ignore();
            const bool checked = button->isChecked();
            QVERIFY2(QApplication::sendEvent(button, &enter) && enter.isAccepted(),
                     qPrintable(button->accessibleName()));
            button->setChecked(checked);
            ++walked;
        }
    }
    QVERIFY2(walked > 20, qPrintable(QString::number(walked)));
}

void TstDeploymentForms::enterInAFieldSubmits()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.active);
    QVERIFY(shown.ready());
    shown.action("addEnvironment")->trigger();
    auto *form = shown.part<EnvironmentForm>();
    auto *name = qobject_cast<QLineEdit *>(form->firstField());
    QVERIFY(name);
    name->setText(QStringLiteral("canada"));
    // A list has its own use for Enter.
    auto *approvers = form->findChild<QListWidget *>();
    approvers->setFocus();
    QTest::keyClick(approvers, Qt::Key_Return);
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("addEnvironment")));
    auto *quorum = shown.field<QSpinBox>(QStringLiteral("Approvals"));
    // So has a number: it ends the typing.
    quorum->setFocus();
    QTest::keyClick(quorum, Qt::Key_Return);
    QVERIFY(!world.deployments.calls.contains(QStringLiteral("addEnvironment")));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!form->isVisible());
    QCOMPARE(world.deployments.calls.count(QStringLiteral("addEnvironment")), 1);
}

void TstDeploymentForms::aFolderThatIsMissingIsMade()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    shown.action("environments")->trigger();
    shown.action("changeEnvironment")->trigger();
    auto *form = shown.part<EnvironmentForm>();
    auto *folder = shown.field<QLineEdit>(QStringLiteral("Folder"));
    folder->setText(QStringLiteral("/srv/new"));
    QVERIFY(!shown.button(QStringLiteral("Make the folder")));
    world.deployments.failures.insert(
        QStringLiteral("changeEnvironment"),
        makeError(ErrorCode::NotFound, QStringLiteral("The folder \"/srv/new\" does not exist")));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown.button(QStringLiteral("Make the folder")));
    QVERIFY(!world.deployments.lastChange.makeFolder);
    // Another folder is another question.
    folder->setText(QStringLiteral("/srv/newer"));
    QVERIFY(!shown.button(QStringLiteral("Make the folder")));
    folder->setText(QStringLiteral("/srv/new"));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(shown.button(QStringLiteral("Make the folder")));
    savePicture(const_cast<DeploymentsPane &>(shown.pane), QStringLiteral("environment-make-folder"));
    QCOMPARE(uiComplaints(const_cast<DeploymentsPane &>(shown.pane)).join(QLatin1Char('\n')), QString());
    world.deployments.failures.clear();
    shown.button(QStringLiteral("Make the folder"))->click();
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(world.deployments.lastChange.makeFolder);
    QCOMPARE(world.deployments.lastChange.channelFolder, QStringLiteral("/srv/new"));
}

/// What somebody typed under a question is there again when the plan is.
void TstDeploymentForms::aQuestionWaitsWithItsReason()
{
    FilledWorld world;
    world.deployments.targets = {versionOf(3)};
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    const QString prompt = world.deployments.stored.at(6).summary.promptKey; // completed
    QVERIFY(shown.open(prompt));
    shown.action("rollBack")->trigger();
    auto *bar = shown.part<ConfirmBar>();
    QVERIFY(bar->isVisible());
    auto *reason = bar->findChild<QLineEdit *>();
    reason->setText(QStringLiteral("too many urgent"));
    shown.action("environments")->trigger();
    QVERIFY(!bar->isVisible());
    shown.action("plans")->trigger();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->reason(), QStringLiteral("too many urgent"));
    // About another plan it is not asked any more.
    shown.action("environments")->trigger();
    shown.choose(QStringLiteral("reply-draft"));
    shown.action("plans")->trigger();
    QVERIFY(!bar->isVisible());
}

void TstDeploymentForms::aFailedGateIsChangedInTheForm()
{
    FilledWorld world;
    PlanDetails &plan = world.deployments.stored[0];
    plan.summary.status = PlanStatus::GateFailed;
    plan.request.note = QStringLiteral("calmer words");
    plan.request.gates = {DeploymentGate{7, 1.0, 12}};
    FakeDeployments::allow(plan);
    const PlanId failed = plan.summary.id;
    const DeploymentRequest asked = plan.request;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.ready());
    QVERIFY(shown.action("edit")->isEnabled());
    QPushButton *change = shown.button(QStringLiteral("Change the plan…"));
    QVERIFY(change);
    change->click();
    auto *form = shown.part<PlanForm>();
    QVERIFY(form->isVisible());
    QVERIFY(form->plan().isNull()); // the plan that failed stays what it was
    QCOMPARE(form->request().note, asked.note);
    QCOMPARE(form->request().gates, asked.gates);
    QCOMPARE(form->request().targetEnvironments, asked.targetEnvironments);
    shown.field<QDoubleSpinBox>(QStringLiteral("Pass rate of gate 1"))->setValue(80);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.deployments.calls.count(QStringLiteral("createPlan")), 1);
    QCOMPARE(world.deployments.lastRequest.gates.first().minPassRate, 0.8);
    QCOMPARE(world.deployments.find(failed)->summary.status, PlanStatus::GateFailed);
}

/// Of a button that went the next control beside it takes the focus, never the line between two areas.
void TstDeploymentForms::theNextOneGetsTheFocus()
{
    FilledWorld world;
    const ShownPane shown(*m_theme, world);
    QVERIFY(shown.active);
    QVERIFY(shown.ready());
    const auto buttons = shown.pane.findChildren<QAbstractButton *>();
    int walked = 0;
    for (const char *mode : {"plans", "environments"}) {
        shown.action(mode)->trigger();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisible() || !button->isEnabled() || !(button->focusPolicy() & Qt::TabFocus))
                continue;
            button->setFocus();
            if (QApplication::focusWidget() != button)
                continue;
            button->setEnabled(false);
            QWidget *now = QApplication::focusWidget();
            button->setEnabled(true);
            QVERIFY(now && now != button && shown.pane.isAncestorOf(now));
            QVERIFY2(!qobject_cast<QSplitterHandle *>(now), qPrintable(button->accessibleName()));
            ++walked;
        }
    }
    QVERIFY(walked > 5);
}

QTEST_MAIN(TstDeploymentForms)
#include "tst_deploymentforms.moc"
