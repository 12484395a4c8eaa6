// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/safedeploymentservice.h"
#include "ui/common/formwidget.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace promptlab {

class CheckList;

/// The form that adds an environment or changes its rules.
class EnvironmentForm final : public FormWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    explicit EnvironmentForm(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EnvironmentForm)

    void startNew();
    void startChange(const EnvironmentView &environment);
    void setMembers(const QHash<PersonId, QString> &names);
    /// Something was typed or chosen that closing the form would lose.
    [[nodiscard]] bool isDirty() const;
    /// What the form is about, for a question: "the rules of production".
    [[nodiscard]] QString subject() const;
    void setBusy(bool busy);
    /// The lines of a refusal; what is about the folder stands at the folder.
    void showProblem(const QString &text);
    /// The same of an error of the service; a folder that is not there yet can be made.
    void showRefusal(const Error &error);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString folderProblem() const;
    /// Whether a folder is typed in.
    [[nodiscard]] bool hasFolder() const;
    [[nodiscard]] QWidget *firstField() const;
    /// What differs from the environment as it is.
    [[nodiscard]] EnvironmentChange change() const;

Q_SIGNALS:
    /// @p isNew: there is none of this name yet.
    void submitted(const QString &name, const promptlab::EnvironmentChange &change, bool isNew);

private:
    void build();
    void addField(const QString &label, QWidget *editor, const QString &help, QWidget *cell = nullptr);
    void chooseFolder();
    void fill(const EnvironmentView &environment);
    void send();

    bool m_isNew = true;
    EnvironmentView m_before;
    QStringList m_wantedApprovers;
    QFormLayout *m_fields = nullptr;
    QLabel *m_title;
    QLabel *m_problem;
    QLabel *m_folderProblem;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QPushButton *m_makeFolder;
    QString m_folderToMake; ///< somebody said that it is to be made
    QCheckBox *m_approval;
    QSpinBox *m_quorum;
    CheckList *m_approvers;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace promptlab
