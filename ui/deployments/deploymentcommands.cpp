// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the deployments pane.
#include "ui/common/actionregistry.h"
#include "ui/common/confirmbar.h"
#include "ui/common/labicons.h"
#include "ui/common/messagebar.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planfacts.h"
#include "ui/deployments/planform.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace promptlab {

namespace {

/// How a command of a plan is made.
struct PlanActionSpec {
    DeploymentAction action;
    QString text;
    QString icon;
    QKeySequence key;
    ActionScope scope = ActionScope::Pane;
    bool dangerous = false;
    QString keywords = {};
};

QList<PlanActionSpec> planActionSpecs()
{
    using A = DeploymentAction;
    return {
        {A::Submit, DeploymentsPane::tr("Submit for approval"), QStringLiteral("upload"), {}},
        {A::Approve, DeploymentsPane::tr("Approve"), QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {A::RequestChanges, DeploymentsPane::tr("Request changes"), QStringLiteral("pencil"), QKeySequence(Qt::Key_C),
         ActionScope::List},
        {A::Reject, DeploymentsPane::tr("Reject"), QStringLiteral("x"), QKeySequence(Qt::Key_R), ActionScope::List},
        {A::Execute,
         DeploymentsPane::tr("Start the deployment…"),
         QStringLiteral("play"),
         {},
         ActionScope::Pane,
         true,
         DeploymentsPane::tr("put execute start deploy run", "other words for starting a deployment")},
        {A::Promote, DeploymentsPane::tr("Promote now…"), QStringLiteral("zap"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), ActionScope::Pane, true},
        {A::Pause, DeploymentsPane::tr("Pause…"), QStringLiteral("pause"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_H),
         ActionScope::Pane, true},
        {A::Resume, DeploymentsPane::tr("Resume"), QStringLiteral("play"), {}},
        {A::Retry, DeploymentsPane::tr("Try again with a new plan"), QStringLiteral("refresh-cw"), {}},
        {A::Edit, DeploymentsPane::tr("Change the plan…"), QStringLiteral("pencil"), QKeySequence(Qt::Key_F2)},
        {A::Cancel, DeploymentsPane::tr("Cancel the plan…"), QStringLiteral("circle-x"), {}},
        {A::Abort, DeploymentsPane::tr("Abort…"), QStringLiteral("square"), {}, ActionScope::Pane, true},
        {A::RollBack,
         DeploymentsPane::tr("Roll back…"),
         QStringLiteral("undo-2"),
         {},
         ActionScope::Pane,
         true,
         DeploymentsPane::tr("undo revert rollback back", "other words for a roll-back")},
    };
}

} // namespace

void DeploymentsPane::registerPlanActions(ActionRegistry &registry)
{
    const LabIcons icons(m_parts.theme);
    const auto add = [&](const QString &name, const QString &text, const QString &icon, const QKeySequence &key,
                         ActionScope scope, bool dangerous, std::function<void()> trigger,
                         const QString &keywords = {}) {
        ActionSpec spec;
        spec.id = QStringLiteral("deployments.") + name;
        spec.text = text;
        spec.category = title();
        spec.icon = icon;
        if (!key.isEmpty())
            spec.keys = {key};
        spec.scope = scope;
        spec.pane = id();
        spec.dangerous = dangerous;
        spec.keywords = keywords;
        QAction *action = registry.add(spec, std::move(trigger));
        if (!icon.isEmpty())
            action->setIcon(icons.icon(icon));
    };
    const QKeySequence none;
    add(
        QStringLiteral("new"), tr("New deployment"), QStringLiteral("plus"), QKeySequence(QKeySequence::New),
        ActionScope::Pane, false,
        [this] {
            const EnvironmentView *shown = m_environments->isVisible() ? m_environments->current() : nullptr;
            startNew({}, {}, shown ? shown->name : QString());
        },
        tr("plan create put", "other words for a new deployment"));
    add(QStringLiteral("plans"), tr("Show plans"), QStringLiteral("rocket"), none, ActionScope::Pane, false, [this] {
        leavePlanForm([this] {
            m_modes->setCurrent(QStringLiteral("plans"));
            m_table->setFocus(Qt::ShortcutFocusReason);
        });
    });
    for (const PlanActionSpec &spec : planActionSpecs())
        add(
            planActionName(spec.action), spec.text, spec.icon, spec.key, spec.scope, spec.dangerous,
            [this, action = spec.action] { run(action); }, spec.keywords);
    add(QStringLiteral("diff"), tr("Diff"), QStringLiteral("git-compare"), QKeySequence(Qt::Key_D), ActionScope::List,
        false, [this] {
            if (const auto &plan = m_detail->plan())
                Q_EMIT navigationRequested(planDiffPlace(plan->summary));
        });
    add(QStringLiteral("next"), tr("Next one that waits for me"), QStringLiteral("chevron-down"),
        QKeySequence(Qt::Key_J), ActionScope::List, false, [this] { walk(1); });
    add(QStringLiteral("previous"), tr("Previous one that waits for me"), QStringLiteral("chevron-up"),
        QKeySequence(Qt::Key_K), ActionScope::List, false, [this] { walk(-1); });
    add(QStringLiteral("filter"), tr("Filter deployments"), QStringLiteral("search"), QKeySequence(QKeySequence::Find),
        ActionScope::Pane, false, [this] {
            leavePlanForm([this] {
                m_modes->setCurrent(QStringLiteral("plans"));
                m_search->setFocus(Qt::ShortcutFocusReason);
                m_search->selectAll();
            });
        });
}

void DeploymentsPane::registerEnvironmentActions(ActionRegistry &registry)
{
    const LabIcons icons(m_parts.theme);
    const auto add = [&](const QString &name, const QString &text, const QString &icon, std::function<void()> trigger,
                         const QString &shown = {}, const QKeySequence &key = {}) {
        ActionSpec spec;
        spec.id = QStringLiteral("deployments.") + name;
        spec.text = text;
        spec.category = title();
        spec.icon = icon;
        spec.pane = id();
        spec.scope = ActionScope::Pane;
        if (!key.isEmpty())
            spec.keys = {key};
        QAction *action = registry.add(spec, std::move(trigger));
        action->setIcon(icons.icon(icon));
        if (!shown.isEmpty())
            action->setText(shown); // on its button, beside what it is about
    };
    add(QStringLiteral("environments"), tr("Show environments"), QStringLiteral("network"), [this] {
        leavePlanForm([this] {
            m_modes->setCurrent(QStringLiteral("environments"));
            if (m_environments->formIsOpen())
                m_environments->form().firstField()->setFocus(Qt::ShortcutFocusReason);
            else
                m_environments->list()->setFocus(Qt::ShortcutFocusReason);
        });
    });
    add(QStringLiteral("addEnvironment"), tr("New environment"), QStringLiteral("plus"), [this] { startRules(true); });
    add(
        QStringLiteral("changeEnvironment"), tr("Change rules of an environment…"), QStringLiteral("pencil"),
        [this] { startRules(false); }, tr("Change rules…"));
    add(
        QStringLiteral("deployHere"), tr("Deploy in an environment…"), QStringLiteral("rocket"),
        [this] {
            const EnvironmentView *environment = m_environments->current();
            const RunningPrompt *prompt = m_environments->currentPrompt();
            startNew(prompt ? prompt->promptKey : QString(), {}, environment ? environment->name : QString());
        },
        tr("Deploy here…"));
    add(
        QStringLiteral("publishAgain"), tr("Publish again what runs in an environment"), QStringLiteral("upload"),
        [this] { publishHere(); }, tr("Publish again"));
    add(
        QStringLiteral("readBack"), tr("Read the channels back"), QStringLiteral("refresh-cw"),
        [this] {
            tellDriftsAgain();
            m_controller->readBack();
        },
        {}, QKeySequence(Qt::Key_F5));
    add(
        QStringLiteral("rollBackHere"), tr("Roll back what runs in an environment…"), QStringLiteral("undo-2"),
        [this] { rollBackHere(); }, tr("Roll back…"));
}

void DeploymentsPane::run(DeploymentAction action)
{
    const auto &plan = m_detail->plan();
    if (!plan)
        return;
    if (m_pages->currentWidget() != m_plansPage) {
        // Nothing is decided about a plan that is not on the screen.
        Q_EMIT statusTextChanged(tr("Go back to the plans first"));
        return;
    }
    if (action == DeploymentAction::Edit) {
        startEdit();
        return;
    }
    if (isPlanDecision(action)) {
        decide(action);
        return;
    }
    if (action == DeploymentAction::RollBack)
        askRollback(*plan);
    else if (planCommand(*plan, action).asks)
        ask(action, *plan);
    else
        m_controller->act(action, plan->summary.id, {});
}

void DeploymentsPane::decide(DeploymentAction action)
{
    DecisionBar &bar = m_detail->decisions();
    PlanInput input;
    input.note = bar.note();
    input.subjectHash = m_detail->plan()->subjectHash;
    if (action != DeploymentAction::Approve && input.note.isEmpty()) {
        bar.askForNote(action == DeploymentAction::Reject ? tr("Say why it is rejected, then press the button again")
                                                          : tr("Say what should change, then press the button again"));
        return;
    }
    m_controller->act(action, m_detail->plan()->summary.id, input);
}

void DeploymentsPane::ask(DeploymentAction action, const PlanDetails &plan)
{
    m_asked = action;
    m_askedPlan = plan.summary.id;
    Confirmation confirmation;
    confirmation.question = planQuestion(plan, action);
    confirmation.acting = actingText(m_controller->acting());
    confirmation.button = planConfirmText(plan, action);
    confirmation.danger = planCommand(plan, action).danger;
    confirmation.wantsReason = action == DeploymentAction::Abort;
    openConfirm(confirmation);
}

void DeploymentsPane::askRollback(const PlanDetails &plan)
{
    m_asked = DeploymentAction::RollBack;
    m_askedPlan = plan.summary.id;
    const bool executing = plan.summary.status == PlanStatus::Executing;
    Confirmation confirmation;
    confirmation.question = planQuestion(plan, DeploymentAction::RollBack);
    confirmation.acting = actingText(m_controller->acting());
    confirmation.danger = true;
    confirmation.wantsReason = true;
    // Of an ended plan it goes without an approval: an emergency, which is explained.
    confirmation.reasonNeeded = !executing;
    for (const QString &environment : plan.summary.environments)
        confirmation.places.append({environment, environment});
    if (executing && plan.summary.environments.size() > 1)
        confirmation.places.append({QString(), tr("all of them")});
    openConfirm(confirmation);
    if (!executing)
        m_controller->loadRollbackTargets(plan.summary.promptKey, plan.summary.application, m_confirm->place());
    nameRollback();
}

void DeploymentsPane::nameRollback()
{
    const auto &plan = m_detail->plan();
    if (!plan || m_asked != DeploymentAction::RollBack)
        return;
    QString version = m_confirm->targetText();
    if (version.isEmpty()) {
        for (const ExecutionView &execution : plan->summary.executions) {
            if (execution.environmentName == m_confirm->place())
                version = deployedVersionText(execution.stable);
        }
    }
    const QString place = m_confirm->place().isEmpty() ? tr("all environments") : m_confirm->place();
    m_confirm->setButtonText(version.isEmpty() ? tr("Roll back %1").arg(place)
                                               : tr("Roll back %1 to %2").arg(place, version));
}

void DeploymentsPane::confirmedAction()
{
    if (m_leave) {
        const std::function<void()> go = std::exchange(m_leave, {});
        m_confirm->close();
        go();
        return;
    }
    PlanInput input;
    input.note = m_confirm->reason();
    if (m_asked == DeploymentAction::RollBack) {
        input.rollback.environment = m_confirm->place();
        input.rollback.toVersion = m_confirm->target();
        input.rollback.reason = m_confirm->reason();
        if (m_confirm->place().isEmpty())
            input.rollback.scope = RollbackScope::All;
    }
    m_controller->act(m_asked, m_askedPlan, input);
    m_confirm->close();
}

void DeploymentsPane::actionFailed(DeploymentAction action, const Error &error)
{
    QString what = tr("The step was refused");
    if (const auto &plan = m_detail->plan())
        what = tr("\"%1\" was refused").arg(planConfirmText(*plan, action));
    showError(what, error, aboutStep);
}

void DeploymentsPane::showError(const QString &what, const Error &error, const QString &about)
{
    BarMessage message = messageFromError(what, error);
    message.actions = waysOut(error);
    if (!message.actions.isEmpty())
        message.details.clear(); // said by the ways out
    message.about = about;
    m_message->showMessage(message);
    m_barLeads = !message.actions.isEmpty();
    showCounts();
}

void DeploymentsPane::planRefused(const Error &error, bool stored)
{
    if (!stored) {
        m_form->showProblems(planProblemsOf(m_form->request(), error.message));
        return;
    }
    closeForm();
    m_modes->setCurrent(QStringLiteral("plans"));
    choosePlan(m_controller->selected());
    showError(tr("The plan is stored as a draft, but it was not submitted"), error, aboutStep);
}

void DeploymentsPane::rollBackHere()
{
    const PlanId plan = m_environments->rollbackPlan();
    if (plan.isNull())
        return;
    m_modes->setCurrent(QStringLiteral("plans"));
    choosePlan(plan);
    m_rollBackWhenOpen = plan;
    openWantedRollback();
}

void DeploymentsPane::openWantedRollback()
{
    const auto &plan = m_detail->plan();
    if (!m_rollBackWhenOpen || !plan || !(plan->summary.id == *m_rollBackWhenOpen))
        return;
    m_rollBackWhenOpen.reset();
    askRollback(*plan);
}

} // namespace promptlab
