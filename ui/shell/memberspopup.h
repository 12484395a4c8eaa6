// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/popup.h"
#include "ui/shell/memberlistmodel.h"

class QLabel;
class QListView;
class QPushButton;

namespace promptlab {

class MemberForm;

/// The members of the project over the status bar: who acts now, a way to act for another one (self-attested, and it
/// says so), and a form for a new one. Knows no service: it asks by signals.
class MembersPopup final : public Popup
{
    Q_OBJECT

public:
    /// Both must outlive it.
    MembersPopup(const Theme &theme, QWidget *over);
    Q_DISABLE_COPY_MOVE(MembersPopup)

    void toggle();
    /// Opens with the form for a new member; @p role is proposed, and where it is one that may approve, that is said.
    void startAdd(Role role);
    void setMembers(const QList<MemberRow> &members);
    [[nodiscard]] const MemberListModel &model() const { return *m_model; }
    /// The new member is stored: the form closes.
    void memberAdded();
    /// While it is, nobody can be chosen or added.
    void setBusy(bool busy);
    /// Under the list, or in the form when it is open.
    void showProblem(const QString &text);
    [[nodiscard]] MemberForm &form() const { return *m_form; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// It opened: the list should be read anew.
    void membersWanted();
    void memberChosen(const promptlab::MemberRow &member);
    void addRequested(const QString &name, promptlab::Role role);

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void openForm(bool open);
    void goToRow(int row);
    void fit();
    void dress();

    MemberListModel *m_model;
    QListView *m_list;
    QPushButton *m_addButton;
    QLabel *m_title;
    QLabel *m_problem;
    QLabel *m_note;
    MemberForm *m_form;
    bool m_busy = false;
};

} // namespace promptlab
