// SPDX-License-Identifier: GPL-3.0-or-later
// What the deployments pane listens to.
#include "core/deployment/planmachine.h"
#include "ui/common/confirmbar.h"
#include "ui/common/messagebar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"
#include "ui/deployments/planlistmodel.h"

#include <QItemSelectionModel>

namespace promptlab {

void DeploymentsPane::connectController()
{
    connect(m_controller, &DeploymentsController::plansChanged, this, [this] {
        tellEnds();
        showPlans();
    });
    connect(m_controller, &DeploymentsController::environmentsChanged, this, [this] {
        m_environments->setEnvironments(m_controller->environments());
        m_form->setEnvironments(m_controller->environments());
        tellDrifts();
    });
    connect(m_controller, &DeploymentsController::membersChanged, this, [this] {
        m_environments->setMembers(m_controller->memberNames());
        m_form->setMembers(m_controller->memberNames(), m_controller->acting());
        settleBars();
        showCounts();
    });
    connect(m_controller, &DeploymentsController::detailsChanged, this, [this](const PlanDetails &plan) {
        m_detail->showPlan(plan, m_controller->acting());
        if (!m_leave && m_askedPlan == plan.summary.id && !planCommand(plan, m_asked).enabled)
            closeConfirm(); // what was asked about has happened, or cannot any more
        openWantedRollback();
    });
    connect(m_controller, &DeploymentsController::readFailed, this, [this](const Error &error) {
        BarMessage message = messageFromError(tr("The deployments could not be read"), error);
        message.actions = {{tr("Try again"), [this] { m_controller->refresh(); }, true}};
        message.about = aboutReading;
        m_message->showMessage(message);
        m_barLeads = true;
        showCounts();
    });
    connect(m_controller, &DeploymentsController::readWorks, this, [this] { m_message->settle(aboutReading); });
    connect(m_controller, &DeploymentsController::problem, this, &DeploymentsPane::tellProblem);
    connect(m_controller, &DeploymentsController::busyChanged, this, [this](bool busy) {
        if (busy)
            m_loadDelay.start();
        else
            m_loadDelay.stop();
        if (!busy)
            m_loading->hide();
        m_form->setBusy(busy);
        m_environments->form().setBusy(busy);
    });
    connect(&m_loadDelay, &QTimer::timeout, m_loading, &QWidget::show);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_plans->refreshTimes();
        m_detail->refreshTimes();
        m_environments->refreshTimes();
    });
    connectAnswers();
}

void DeploymentsPane::connectAnswers()
{
    connect(m_controller, &DeploymentsController::actionFailed, this, &DeploymentsPane::actionFailed);
    connect(
        m_controller, &DeploymentsController::actionDone, this,
        [this](DeploymentAction action, const PlanDetails &plan) {
            clearMessage();
            m_detail->decisions().clearNote();
            if (!(plan.summary.id == m_controller->selected()))
                choosePlan(plan.summary.id);
            Q_EMIT messagePosted(
                tr("Plan %1, %2: %3").arg(plan.summary.number).arg(plan.summary.promptKey, planDoneText(plan, action)));
            m_before.insert(plan.summary.id, plan.summary.status); // told; how it goes on is told by the next list
        });
    connect(m_controller, &DeploymentsController::planSaved, this, &DeploymentsPane::saved);
    connect(m_controller, &DeploymentsController::planRefused, this, &DeploymentsPane::planRefused);
    connect(m_controller, &DeploymentsController::environmentSaved, this, [this](const QString &name) {
        const bool reachable = m_environments->form().hasFolder();
        m_environments->closeForm();
        m_environments->choose(name);
        settleBars();
        Q_EMIT messagePosted(
            reachable ? tr("The rules of %1 are stored").arg(name)
                      : tr("The rules of %1 are stored; without a folder nothing can reach it yet").arg(name));
    });
    connect(m_controller, &DeploymentsController::environmentRefused, this,
            [this](const Error &error) { m_environments->form().showRefusal(error); });
    connect(m_controller, &DeploymentsController::publishedAgain, this,
            [this](const QString &environment, const QString &promptKey) {
                m_message->settle(aboutDrift);
                Q_EMIT messagePosted(tr("%1 is published in %2 again").arg(promptKey, environment));
            });
    connect(m_controller, &DeploymentsController::publishRefused, this, [this](const Error &error) {
        // What differs still differs, and the ways on stay.
        const QList<BarAction> ways =
            m_message->about() == aboutDrift ? m_message->message().actions : QList<BarAction>();
        showError(tr("It was not published again"), error, aboutDrift);
        BarMessage message = m_message->message();
        message.actions = ways;
        m_message->showMessage(message);
        m_barLeads = !ways.isEmpty();
        showCounts();
    });
    connect(m_controller, &DeploymentsController::promptsLoaded, m_form, &PlanForm::setPrompts);
    connect(m_controller, &DeploymentsController::versionsLoaded, m_form, &PlanForm::setVersions);
    connect(m_controller, &DeploymentsController::targetsLoaded, this,
            [this](const QString &environment, const QList<DeployedVersion> &targets) {
                if (!m_confirm->isOpen() || m_confirm->place() != environment)
                    return;
                QList<QPair<QString, QString>> choices;
                for (const DeployedVersion &version : targets)
                    choices.append({QString::number(version.number), deployedVersionText(version)});
                m_confirm->setTargets(choices);
            });
}

void DeploymentsPane::connectViews()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DeploymentsPane::currentPlanChanged);
    connect(m_table, &DeploymentTable::hiddenChanged, this, &DeploymentsPane::showHidden);
    showHidden(); // some may be gone already
    connect(m_table, &DeploymentTable::opened, this,
            [this] { m_detail->evidenceList()->setFocus(Qt::OtherFocusReason); });
    connect(m_detail, &PlanDetailView::placeRequested, this, &Pane::navigationRequested);
    connect(m_detail, &PlanDetailView::primaryChanged, this, &DeploymentsPane::showCounts);
    connect(m_form, &PlanForm::cancelled, this, [this] { leavePlanForm([this] { focusMode(); }); });
    connect(m_form, &PlanForm::promptChosen, this, [this](const QString &key) {
        if (!key.isEmpty())
            m_controller->loadVersions(key);
    });
    connect(m_form, &PlanForm::submitted, this, [this](const DeploymentRequest &request, bool submit) {
        m_controller->savePlan(m_form->plan(), request, submit);
    });
    connect(m_environments, &EnvironmentsView::changed, this, &DeploymentsPane::showCounts);
    connect(m_environments, &EnvironmentsView::placeRequested, this, &Pane::navigationRequested);
    connect(&m_environments->form(), &EnvironmentForm::submitted, this,
            [this](const QString &name, const EnvironmentChange &change, bool isNew) {
                if (isNew)
                    m_controller->addEnvironment(name, change);
                else
                    m_controller->changeEnvironment(name, change);
            });
    connect(m_message, &MessageBar::closed, this, [this] {
        m_barLeads = false;
        showCounts();
        // What was behind it comes back, unless it is what was closed.
        if (m_message->message().about != aboutDrift)
            tellDriftsAgain();
    });
    connect(m_confirm, &ConfirmBar::confirmed, this, &DeploymentsPane::confirmedAction);
    connect(m_confirm, &ConfirmBar::targetChanged, this, &DeploymentsPane::nameRollback);
    connect(m_confirm, &ConfirmBar::placeChanged, this, [this](const QString &place) {
        const auto &plan = m_detail->plan();
        if (!plan || m_asked != DeploymentAction::RollBack)
            return;
        if (plan->summary.status == PlanStatus::Executing)
            nameRollback();
        else
            m_controller->loadRollbackTargets(plan->summary.promptKey, plan->summary.application, place);
    });
    connect(m_confirm, &ConfirmBar::closed, this, [this] {
        const bool asked = bool(std::exchange(m_leave, {}));
        showCounts();
        if (asked && planFormIsOpen())
            m_form->firstField()->setFocus(Qt::OtherFocusReason);
        else if (asked && m_environments->formIsOpen())
            m_environments->form().firstField()->setFocus(Qt::OtherFocusReason);
        else
            m_table->setFocus(Qt::OtherFocusReason);
    });
}

/// A plan was stored: it is shown, wherever the form was opened.
void DeploymentsPane::saved(const PlanDetails &plan)
{
    closeForm();
    m_modes->setCurrent(QStringLiteral("plans"));
    clearMessage();
    choosePlan(plan.summary.id);
    m_table->setFocus(Qt::OtherFocusReason);
    const QString number = QString::number(plan.summary.number);
    Q_EMIT messagePosted(plan.summary.status == PlanStatus::Draft
                             ? tr("Plan %1 for %2 is stored as a draft").arg(number, plan.summary.promptKey)
                             : tr("Plan %1 for %2 is submitted: %3")
                                   .arg(number, plan.summary.promptKey, planStatusText(plan.summary.status)));
}

/// What was being executed and has ended meanwhile is said: it ends without anybody.
void DeploymentsPane::tellEnds()
{
    QHash<PlanId, PlanStatus> now;
    bool trouble = false;
    for (const PlanSummary &plan : m_controller->plans()) {
        now.insert(plan.id, plan.status);
        trouble = trouble || !plan.error.isEmpty();
        if (m_before.value(plan.id, plan.status) == PlanStatus::Executing && planHasEnded(plan.status))
            Q_EMIT messagePosted(
                tr("Plan %1, %2: %3").arg(QString::number(plan.number), plan.promptKey, planStatusText(plan.status)));
    }
    if (m_troubled && !trouble)
        m_message->settle(aboutChannel);
    m_troubled = trouble;
    m_before = now;
}

/// What is over needs no bar; what differs still differs.
void DeploymentsPane::clearMessage()
{
    if (m_message->about() != aboutDrift)
        m_message->clear();
}

/// What was refused was refused as things were: they have changed.
void DeploymentsPane::settleBars()
{
    m_message->settle(aboutStep);
}

} // namespace promptlab
