// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/authorize.h"
#include "ui/common/theme.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QPushButton;

namespace promptlab {

class SegmentedControl;

/// A new member: name, role, and what is wrong with them.
class MemberForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the form.
    explicit MemberForm(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MemberForm)

    /// Empties the fields.
    void begin();
    /// Chooses @p role, and says what it is proposed for.
    void propose(Role role);
    /// While it is, nothing is submitted.
    void setBusy(bool busy);
    void showProblem(const QString &text);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void submitted(const QString &name, promptlab::Role role);
    void cancelled();
    /// A text came or went: the form needs another height.
    void heightChanged();

private:
    void submit();

    const Theme &m_theme;
    QLineEdit *m_name;
    SegmentedControl *m_role;
    QLabel *m_problem;
    QLabel *m_why;
    QPushButton *m_add;
    bool m_busy = false;
};

} // namespace promptlab
