// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/confirmbar.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/deployments/deploymentparts.h"
#include "ui/deployments/planbuttons.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace promptlab {

class DeploymentTable;
class DeploymentsController;
class EmptyState;
class EnvironmentsView;
class PanelToolBar;
class PaneSplitter;
class PlanDetailView;
class PlanFilterModel;
class PlanForm;
class PlanListModel;
class SegmentedControl;
class StatusChip;

/// The deployments of a project: what is under way, what waits for whom, and every step from a draft to the roll-back.
/// Places: {"deployments", "plan", number}, {"deployments", "environment", name}, {"deployments", "new", "prompt@3"}.
class DeploymentsPane final : public Pane
{
    Q_OBJECT

public:
    explicit DeploymentsPane(DeploymentsParts parts, QWidget *parent = nullptr);
    ~DeploymentsPane() override;
    Q_DISABLE_COPY_MOVE(DeploymentsPane)

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    [[nodiscard]] QList<QWidget *> panels() const override;
    bool open(const Place &place) override;
    [[nodiscard]] QList<QuickEntry> quickEntries() const override;
    Task<void> finish() override;

    /// Somebody else acts from now on: everything is read anew.
    void actorChanged();
    [[nodiscard]] DeploymentsController &controller() const { return *m_controller; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    // What a message in the bar is about.
    static constexpr QLatin1String aboutReading{"reading"}; ///< the lists could not be read
    static constexpr QLatin1String aboutStep{"step"};       ///< something was refused as things were
    static constexpr QLatin1String aboutChannel{"channel"}; ///< a channel cannot be reached

    static constexpr QLatin1String aboutDrift{"drift"}; ///< a channel holds something else than was published

    // Parts of the window, in deploymentspane.cpp.
    void buildToolBar(ActionRegistry &registry);
    QWidget *buildPlansPage(ActionRegistry &registry);
    QWidget *buildFilterRow();
    void connectController();
    void connectAnswers();
    void connectViews();
    void showMode(const QString &mode);
    void showPlans();
    void showCounts();
    void showHidden();
    void choosePlan(const PlanId &plan);
    void currentPlanChanged();
    void walk(int direction);
    void showFilter(int scope);

    // Commands, in deploymentcommands.cpp.
    void registerPlanActions(ActionRegistry &registry);
    void registerEnvironmentActions(ActionRegistry &registry);
    void run(DeploymentAction action);
    void decide(DeploymentAction action);
    void ask(DeploymentAction action, const PlanDetails &plan);
    void askRollback(const PlanDetails &plan);
    void confirmedAction();
    void nameRollback();
    void actionFailed(DeploymentAction action, const Error &error);
    void startNew(const QString &promptKey, const QString &version, const QString &environment = {});
    void startEdit();
    void startRules(bool add);
    void closeForm();
    void focusMode();
    void planRefused(const Error &error, bool stored);
    void rollBackHere();
    void openWantedRollback();
    void showError(const QString &what, const Error &error, const QString &about);
    void saved(const PlanDetails &plan);
    void tellEnds();
    void settleBars();
    void clearMessage();

    // What channels hold, in deploymentdrift.cpp.
    void tellDrifts();
    void tellDriftsAgain();
    void tellProblem(const Error &error);
    void publishHere();

    // Forms, in deploymentforms.cpp.
    void openConfirm(const Confirmation &confirmation);
    void closeConfirm();
    void leavePlanForm(std::function<void()> go);
    void leaveRules(std::function<void()> go);
    void askToLeave(const QString &subject, std::function<void()> go);
    void openForm();
    void modeChosen(const QString &mode);
    [[nodiscard]] bool planFormIsOpen() const;
    [[nodiscard]] QList<BarAction> waysOut(const Error &error);
    void leadFromBar();
    void changeRulesOf(const QString &environment);

    DeploymentsParts m_parts;
    DeploymentsController *m_controller;
    ActionRegistry *m_registry = nullptr;
    PlanListModel *m_plans;
    PlanFilterModel *m_filter;
    QTimer m_minute;                ///< ages grow
    QTimer m_loadDelay;             ///< nothing is shown before it is over
    std::optional<PlanId> m_wanted; ///< to be chosen when the plans are there
    int m_wantedNumber = 0;
    std::optional<PlanId> m_rollBackWhenOpen;
    DeploymentAction m_asked = DeploymentAction::Edit;
    PlanId m_askedPlan;
    std::function<void()> m_leave;      ///< what follows when what was typed may be lost; empty: nothing was asked
    bool m_barLeads = false;            ///< a button of the message bar is the main one of the pane
    bool m_troubled = false;            ///< an execution of the last list had an error
    QStringList m_toldDrifts;           ///< what the bar has said about channels
    QHash<PlanId, PlanStatus> m_before; ///< statuses of the last list, to tell what ended meanwhile
    QString m_mode = QStringLiteral("plans"); ///< that is shown

    PanelToolBar *m_toolBar = nullptr;
    SegmentedControl *m_modes = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_loading = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_plansPage = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    QStackedWidget *m_tableStack = nullptr;
    QButtonGroup *m_chips = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_hidden = nullptr;
    DeploymentTable *m_table = nullptr;
    PaneSplitter *m_rows = nullptr;
    PlanDetailView *m_detail = nullptr;
    PlanForm *m_form = nullptr;
    EnvironmentsView *m_environments = nullptr;
    ConfirmBar *m_confirm = nullptr;
    QJsonObject m_restored; ///< taken in as soon as the widgets are there
};

} // namespace promptlab
