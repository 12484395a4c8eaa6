// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"
#include "ui/common/place.h"
#include "ui/common/theme.h"
#include "ui/deployments/deploymentparts.h"
#include "ui/deployments/planbuttons.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;

namespace promptlab {

class ActionButton;
class Badge;
class DecisionBar;
class ElidedLabel;
class FactList;
class PaneSplitter;
class SectionHeading;
class StepList;

/// The plan that is open: its steps, its evidence, its history, and what can be done with it. Shows; the pane acts.
class PlanDetailView final : public QWidget
{
    Q_OBJECT

public:
    /// The registry holds the commands "deployments.*". All must outlive the view.
    PlanDetailView(const Theme &theme, const Clock &clock, ActionRegistry &registry, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlanDetailView)

    /// Takes the plan and sets texts and states of the commands.
    void showPlan(const PlanDetails &plan, const ActingPerson &acting);
    void clear();
    [[nodiscard]] const std::optional<PlanDetails> &plan() const { return m_plan; }
    /// Times left and ages.
    void refreshTimes();
    /// Whether the plan is what a person sees now; else its commands are blocked.
    void setOnScreen(bool shown);
    /// While the pane asks about the plan, the answer is the main button, none of these.
    void setAsking(bool asking);
    [[nodiscard]] DecisionBar &decisions() const { return *m_decisions; }
    /// Whether one of its buttons is the main one of the pane.
    [[nodiscard]] bool hasPrimary() const { return m_hasPrimary; }
    [[nodiscard]] QWidget *evidenceList() const;
    [[nodiscard]] QJsonArray saveSizes() const;
    void restoreSizes(const QJsonArray &sizes);

Q_SIGNALS:
    void placeRequested(const promptlab::Place &place);
    void primaryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildSteps();
    QWidget *buildEvidence();
    QWidget *buildEvents();
    void showCommands();
    void nameCommands();
    void fitButtons();

    const Theme &m_theme;
    const Clock &m_clock;
    ActionRegistry &m_registry;
    std::optional<PlanDetails> m_plan;
    ActingPerson m_acting;
    bool m_onScreen = true;
    bool m_asking = false;
    bool m_hasPrimary = false;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_versions = nullptr;
    ElidedLabel *m_where = nullptr;
    Badge *m_badge = nullptr;
    ActionButton *m_diff = nullptr;
    SectionHeading *m_stepsHead = nullptr;
    SectionHeading *m_eventsHead = nullptr;
    StepList *m_steps = nullptr;
    FactList *m_evidence = nullptr;
    FactList *m_events = nullptr;
    QLabel *m_acts = nullptr;
    QWidget *m_commands = nullptr;
    QHash<DeploymentAction, ActionButton *> m_buttons;
    PaneSplitter *m_columns = nullptr;
    DecisionBar *m_decisions = nullptr;
};

} // namespace promptlab
