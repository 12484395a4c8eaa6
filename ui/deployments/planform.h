// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/promptrepository.h"
#include "core/workspace/promptservice.h"
#include "ui/common/formwidget.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/planproblems.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace promptlab {

class CheckList;
class GateList;
class LongChoice;

/// The form of a plan, a page of the pane: what goes where, with which evidence, who approves. Problems stand at their
/// fields.
class PlanForm final : public FormWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    explicit PlanForm(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlanForm)

    /// Empties the form for a new plan; what the person may choose comes by the setters below.
    void startNew(const QString &promptKey, const QString &version, const QStringList &environments);
    /// Fills the form with a plan that is changed. @p waiting: it waits for approval, its approvals will be void.
    void startEdit(const PlanDetails &plan, bool waiting);
    /// Fills the form with what @p plan asked for, for a new plan: that one has ended.
    void startLike(const PlanDetails &plan);
    void setPrompts(const QList<PromptListItem> &prompts);
    /// Newest first.
    void setVersions(const QString &promptKey, const QList<VersionSummary> &versions);
    void setEnvironments(const QList<EnvironmentView> &environments);
    void setMembers(const QHash<PersonId, QString> &names, const ActingPerson &acting);
    /// What the form shows now is what it started with.
    void markClean();
    /// Something was typed or chosen that closing the form would lose.
    [[nodiscard]] bool isDirty() const;
    void setBusy(bool busy);
    void showProblems(const QHash<PlanField, QStringList> &problems);

    [[nodiscard]] DeploymentRequest request() const;
    /// The plan that is changed; null for a new one.
    [[nodiscard]] const PlanId &plan() const { return m_plan; }
    [[nodiscard]] QWidget *firstField() const;
    /// What is shown at a field, for tests.
    [[nodiscard]] QString problemAt(PlanField field) const;

Q_SIGNALS:
    void promptChosen(const QString &key);
    void submitted(const promptlab::DeploymentRequest &request, bool submit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWhat();
    void buildApproval();
    void buildGate();
    void buildButtons();
    void addHeading(const QString &text);
    void addField(PlanField field, const QString &label, QWidget *editor, const QString &help);
    void fill(const DeploymentRequest &request);
    void follow();
    /// What can be said of the request before it is sent: what the validator finds, and a prompt that is not there.
    [[nodiscard]] QHash<PlanField, QStringList> ownProblems() const;
    /// Writes the problems at their fields; gives the label that matters most, null without a problem.
    [[nodiscard]] QList<std::pair<PlanField, QWidget *>> fieldEditors() const;
    QLabel *placeProblems(const QHash<PlanField, QStringList> &problems);
    /// What was wrong and is right now is no longer shown.
    void settleProblems();
    void fitScroll();
    void send(bool submit);
    [[nodiscard]] QString environmentLabel(const EnvironmentView &environment) const;

    PlanId m_plan;
    DeploymentRequest m_base; ///< what the form does not show stays as it is
    DeploymentRequest m_clean;
    bool m_versionChosen = false; ///< by a person; a list that comes late changes it too
    QString m_wantedVersion;
    QList<EnvironmentView> m_known;
    QStringList m_wantedEnvironments;
    QStringList m_wantedApprovers;
    QLabel *m_title;
    QLabel *m_note;
    QScrollArea *m_scroll;
    QGridLayout *m_fields;
    QHash<PlanField, QLabel *> m_problems;
    QHash<PlanField, QStringList> m_told;    ///< what is shown
    QHash<PlanField, QStringList> m_toldOwn; ///< of it, what the form found by itself
    LongChoice *m_prompt = nullptr;
    QComboBox *m_version = nullptr;
    QLineEdit *m_application = nullptr;
    CheckList *m_environments = nullptr;
    QComboBox *m_scope = nullptr;
    QCheckBox *m_approval = nullptr;
    CheckList *m_approvers = nullptr;
    QSpinBox *m_quorum = nullptr;
    QSpinBox *m_hours = nullptr;
    QCheckBox *m_self = nullptr;
    GateList *m_gates = nullptr;
    QLineEdit *m_why = nullptr;
    QLabel *m_acting;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_draft = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace promptlab
