// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/memberswitch.h"

#include "ui/common/pane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/memberlistmodel.h"
#include "ui/shell/memberspopup.h"
#include "ui/shell/panestack.h"

namespace promptlab::desktop {

MemberSwitch::MemberSwitch(MainWindow &window, QObject *parent)
    : QObject(parent), m_window(window), m_popup(window.membersPopup())
{
    connect(&m_popup, &MembersPopup::membersWanted, this, [this] {
        if (isOpen())
            m_scope->spawn(read(this));
    });
    connect(&m_popup, &MembersPopup::memberChosen, this,
            [this](const MemberRow &member) { actFor(member.opens ? QString() : member.name); });
    connect(&m_popup, &MembersPopup::addRequested, this, [this](const QString &name, Role role) {
        if (isOpen())
            m_scope->spawn(store(this, name, role));
    });
}

MemberSwitch::~MemberSwitch() = default;

void MemberSwitch::setWorkspace(Workspace &workspace)
{
    m_workspace = &workspace;
    m_scope = std::make_unique<TaskScope>();
}

void MemberSwitch::actFor(const QString &name)
{
    if (isOpen())
        m_scope->spawn(change(this, name));
}

Task<void> MemberSwitch::finish()
{
    if (!m_scope)
        co_return;
    m_popup.closePopup();
    m_scope->cancel();
    co_await m_scope->joined();
    m_scope.reset();
    m_workspace = nullptr;
    m_popup.setMembers({});
}

bool MemberSwitch::isOpen() const
{
    return m_scope && !m_scope->token().isCancelled();
}

Task<Result<QList<MemberRow>>> MemberSwitch::rows(Self self)
{
    const Context context = self->m_workspace->context(self->m_scope->token());
    auto listing = self->m_workspace->members().list(context);
    PL_CO_TRY(const QList<ProjectMember> members, co_await listing);
    QList<MemberRow> rows;
    bool ownerFound = false;
    for (const ProjectMember &member : members) {
        if (member.endedAt != 0 || member.name.isEmpty())
            continue;
        // Whoever has the keys is taken for the first owner; see Workspace::actAs().
        const bool opens = !ownerFound && member.role == Role::Owner;
        ownerFound = ownerFound || opens;
        rows.append({member.person, member.name, member.role, member.person == context.actor.person, opens});
    }
    co_return rows;
}

Task<void> MemberSwitch::read(Self self)
{
    const Result<QList<MemberRow>> members = co_await rows(self);
    if (members.ok())
        self->m_popup.setMembers(*members);
    else if (members.error().code != ErrorCode::Cancelled)
        self->m_popup.showProblem(members.error().text());
}

Task<void> MemberSwitch::change(Self self, QString name)
{
    const CancelToken cancel = self->m_scope->token();
    self->m_popup.setBusy(true);
    Workspace *workspace = self->m_workspace;
    const Result<void> switched = co_await workspace->actAs(name);
    Result<WorkspaceStatus> status;
    if (switched.ok())
        status = co_await workspace->status(workspace->context(cancel));
    else
        status = switched.error();
    self->m_popup.setBusy(false);
    if (cancel.isCancelled())
        co_return;
    if (!status.ok()) {
        self->m_popup.showProblem(status.error().text());
        co_return;
    }
    self->m_popup.closePopup();
    Q_EMIT self->actorChanged(*status);
}

Task<void> MemberSwitch::store(Self self, QString name, Role role)
{
    self->m_popup.setBusy(true);
    const Context context = self->m_workspace->context(self->m_scope->token());
    const Result<ProjectMember> added = co_await self->m_workspace->members().add(context, name, {}, role);
    self->m_popup.setBusy(false);
    if (!added.ok()) {
        if (added.error().code != ErrorCode::Cancelled)
            self->m_popup.showProblem(added.error().text());
        co_return;
    }
    self->m_popup.memberAdded();
    // What was refused for want of somebody is looked at anew.
    if (Pane *front = self->m_window.stack().currentPane())
        front->activated();
    self->m_window.post(tr("%1 is a member now, as %2", "name and role").arg(added->name, memberRoleText(added->role)));
    co_await read(self);
}

} // namespace promptlab::desktop
