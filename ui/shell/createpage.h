// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspacecreation.h"
#include "ui/shell/formpage.h"

class QComboBox;
class QLineEdit;

namespace promptlab {

/// The form of a new workspace.
class CreatePage final : public FormPage
{
    Q_OBJECT

public:
    /// @p theme must outlive the page; @p folder is where new workspaces are offered to be.
    CreatePage(const Theme &theme, const QString &folder, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CreatePage)

    /// What was typed. Errors: InvalidInput naming the first field that is wrong.
    Result<CreateWorkspaceOptions> options() const;
    /// Leads to the first field that options() objects to.
    void focusProblem();
    /// Empties the form.
    void begin();
    void setBusy(bool busy);
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void createRequested();
    void cancelled();

private:
    void nameChanged();
    void choosePath();
    void protectionChanged();

    QString m_folder;
    QLineEdit *m_name;
    QLineEdit *m_person;
    QLineEdit *m_path;
    QComboBox *m_protection;
    QWidget *m_secrets;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QPushButton *m_create;
    bool m_ownPath = false;
};

} // namespace promptlab
