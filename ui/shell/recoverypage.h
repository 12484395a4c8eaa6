// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspacecreation.h"
#include "ui/shell/formpage.h"

class QLineEdit;

namespace promptlab {

/// Shows what only a new workspace tells: its recovery code, once, and where its key is.
class RecoveryPage final : public FormPage
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    explicit RecoveryPage(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RecoveryPage)

    void showCreated(const CreatedWorkspace &created);
    /// Takes the code from the screen.
    void forget();
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void acknowledged();

private:
    QLineEdit *m_code;
    QLabel *m_notes;
    QPushButton *m_go;
};

} // namespace promptlab
