// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the deployments pane: how they open, and that nothing that was typed goes without a question.
#include "core/deployment/planmachine.h"
#include "core/deployment/planneeds.h"
#include "ui/common/actionregistry.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymentspane.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>

namespace promptlab {

bool DeploymentsPane::planFormIsOpen() const
{
    return m_pages->currentWidget() == m_form;
}

void DeploymentsPane::openConfirm(const Confirmation &confirmation)
{
    m_leave = {};
    m_confirm->ask(confirmation);
    showCounts();
}

void DeploymentsPane::closeConfirm()
{
    if (m_confirm->isOpen())
        m_confirm->close();
}

void DeploymentsPane::askToLeave(const QString &subject, std::function<void()> go)
{
    Confirmation confirmation;
    confirmation.question = tr("Throw away what was typed about %1?").arg(subject);
    confirmation.button = tr("Throw it away");
    confirmation.danger = true;
    openConfirm(confirmation);
    m_leave = std::move(go);
}

void DeploymentsPane::leavePlanForm(std::function<void()> go)
{
    const auto leave = [this, go = std::move(go)] {
        if (planFormIsOpen())
            showMode(m_mode);
        go();
    };
    if (planFormIsOpen() && m_form->isDirty())
        askToLeave(tr("the deployment"), leave);
    else
        leave();
}

void DeploymentsPane::leaveRules(std::function<void()> go)
{
    const auto leave = [this, go = std::move(go)] {
        m_environments->closeForm();
        go();
    };
    if (m_environments->formIsOpen() && m_environments->form().isDirty())
        askToLeave(m_environments->form().subject(), leave);
    else
        leave();
}

void DeploymentsPane::modeChosen(const QString &mode)
{
    if (!planFormIsOpen() || !m_form->isDirty()) {
        showMode(mode);
        return;
    }
    const QSignalBlocker quiet(m_modes); // until somebody has said that it may go
    m_modes->setCurrent(m_mode);
    leavePlanForm([this, mode] { m_modes->setCurrent(mode); });
}

QList<QWidget *> DeploymentsPane::panels() const
{
    if (planFormIsOpen())
        return {m_message, m_form};
    if (!m_environments->isVisible())
        return {m_message, m_confirm, m_table, m_detail};
    QList<QWidget *> parts{m_message, m_confirm, m_environments->list()};
    if (m_environments->formIsOpen())
        parts.append(&m_environments->form());
    else
        parts.append(m_environments->table());
    return parts;
}

void DeploymentsPane::openForm()
{
    m_form->setEnvironments(m_controller->environments());
    m_form->setMembers(m_controller->memberNames(), m_controller->acting());
    m_form->markClean();
    m_controller->loadPrompts();
    m_pages->setCurrentWidget(m_form);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
    showCounts();
}

void DeploymentsPane::startNew(const QString &promptKey, const QString &version, const QString &environment)
{
    const bool same = promptKey.isEmpty() && environment.isEmpty() && planFormIsOpen() && m_form->plan().isNull();
    if (same && m_form->isDirty()) {
        m_form->firstField()->setFocus(Qt::OtherFocusReason); // it is being written already
        return;
    }
    leavePlanForm([this, promptKey, version, environment] {
        closeConfirm();
        m_form->startNew(promptKey, version, environment.isEmpty() ? QStringList() : QStringList{environment});
        openForm();
    });
}

void DeploymentsPane::startEdit()
{
    const auto &plan = m_detail->plan();
    if (!plan)
        return;
    closeConfirm();
    if (planHasEnded(plan->summary.status))
        m_form->startLike(*plan);
    else
        m_form->startEdit(*plan, plan->summary.status != PlanStatus::Draft);
    openForm();
}

void DeploymentsPane::startRules(bool add)
{
    leavePlanForm([this, add] {
        leaveRules([this, add] {
            m_modes->setCurrent(QStringLiteral("environments"));
            if (add)
                m_environments->startAdd();
            else
                m_environments->startChange();
            showCounts();
        });
    });
}

/// The form of a plan goes. What is being written about an environment stays.
void DeploymentsPane::closeForm()
{
    if (!planFormIsOpen())
        return;
    closeConfirm();
    showMode(m_mode);
    focusMode();
}

void DeploymentsPane::focusMode()
{
    if (m_environments->isVisible() && m_environments->formIsOpen())
        m_environments->form().firstField()->setFocus(Qt::OtherFocusReason);
    else if (m_environments->isVisible())
        m_environments->list()->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void DeploymentsPane::changeRulesOf(const QString &environment)
{
    leavePlanForm([this, environment] {
        leaveRules([this, environment] {
            m_modes->setCurrent(QStringLiteral("environments"));
            m_environments->choose(environment);
            m_environments->startChange();
            showCounts();
        });
    });
}

QList<BarAction> DeploymentsPane::waysOut(const Error &error)
{
    QList<BarAction> ways;
    const PlanNeed need = planNeedOf(error);
    QString environment = planNeedEnvironment(error);
    if (environment.isEmpty() && m_detail->plan() && !m_detail->plan()->summary.environments.isEmpty())
        environment = m_detail->plan()->summary.environments.last();
    if (need == PlanNeed::PlanApprovers) {
        ways.append({tr("Change the plan…"),
                     [this] {
                         leadFromBar();
                         startEdit();
                     },
                     true});
        return ways;
    }
    if (need == PlanNeed::Approvers) {
        if (QAction *add = m_registry->action(QStringLiteral("go.addApprover")))
            ways.append({tr("Add a member who may approve…"), [add] { add->trigger(); }, true});
    }
    if (need != PlanNeed::None && !environment.isEmpty())
        ways.append({tr("Change rules of %1…").arg(environment),
                     [this, environment] {
                         leadFromBar();
                         changeRulesOf(environment);
                     },
                     ways.isEmpty()});
    return ways;
}

/// Where a button of the bar has led, another one is the main button: the bar only says why.
void DeploymentsPane::leadFromBar()
{
    BarMessage message = m_message->message();
    message.actions.clear();
    m_message->showMessage(message);
    m_barLeads = false;
}

} // namespace promptlab
