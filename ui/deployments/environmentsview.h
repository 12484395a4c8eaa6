// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"
#include "ui/common/theme.h"
#include "ui/deployments/environmentmodels.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace promptlab {

class ActionButton;
class Badge;
class ElidedLabel;
class EmptyState;
class EnvironmentForm;
class FactList;
class PaneSplitter;
class RunningTable;
class SectionHeading;

/// The environments: where each leads, who must approve, and what runs there. The form that adds or changes one takes
/// the right side.
class EnvironmentsView final : public QWidget
{
    Q_OBJECT

public:
    /// The registry holds the commands "deployments.*". All must outlive the view.
    EnvironmentsView(const Theme &theme, const Clock &clock, ActionRegistry &registry, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EnvironmentsView)

    void setEnvironments(const QList<EnvironmentView> &environments);
    void setMembers(const QHash<PersonId, QString> &names);
    /// The plans tell what a roll-back can start from.
    void setPlans(const QList<PlanSummary> &plans);
    /// Whether the environments are what a person sees now; else their commands are blocked.
    void setOnScreen(bool shown);
    /// Whether one of its buttons is the main one of the pane.
    [[nodiscard]] bool hasPrimary() const;
    /// The plan that a roll-back of the chosen prompt starts from; null: none.
    [[nodiscard]] PlanId rollbackPlan() const;
    void refreshTimes();
    /// The environment that is chosen; nullptr: none.
    [[nodiscard]] const EnvironmentView *current() const;
    void choose(const QString &name);
    /// The prompt that is chosen in it; nullptr: none.
    [[nodiscard]] const RunningPrompt *currentPrompt() const;
    void startAdd();
    void startChange();
    void closeForm();
    [[nodiscard]] bool formIsOpen() const;
    [[nodiscard]] EnvironmentForm &form() const { return *m_form; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] RunningTable *table() const { return m_table; }
    [[nodiscard]] QJsonArray saveSizes() const;
    void restoreSizes(const QJsonArray &sizes);

Q_SIGNALS:
    void placeRequested(const promptlab::Place &place);
    /// The environment is another one, or the form went.
    void changed();

private:
    QWidget *buildRight();
    void showCurrent();
    void showEmptiness(const EnvironmentView *environment);
    void showCommands();
    void block(const char *command, const QString &why, const QString &longText);

    const Theme &m_theme;
    const Clock &m_clock;
    ActionRegistry &m_registry;
    QList<PlanSummary> m_plans;
    bool m_onScreen = false;
    EnvironmentListModel *m_model;
    RunningModel *m_running;
    PaneSplitter *m_columns;
    QListView *m_list;
    QStackedWidget *m_right;
    ElidedLabel *m_name = nullptr;
    FactList *m_rules = nullptr;
    RunningTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_runs = nullptr;
    ActionButton *m_publish = nullptr;
    SectionHeading *m_runsHead = nullptr;
    EnvironmentForm *m_form = nullptr;
};

} // namespace promptlab
