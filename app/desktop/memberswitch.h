// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace promptlab {
class MainWindow;
class MembersPopup;
struct MemberRow;
} // namespace promptlab

namespace promptlab::desktop {

/// Stands between the switcher of members and the open workspace: reads the members, lets another one act
/// (self-attested), adds new ones. finish() must have been awaited before the workspace goes.
class MemberSwitch final : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive it.
    explicit MemberSwitch(MainWindow &window, QObject *parent = nullptr);
    ~MemberSwitch() override;
    Q_DISABLE_COPY_MOVE(MemberSwitch)

    void setWorkspace(Workspace &workspace);
    /// Acts for the member of this name from now on, or for who opened the workspace when it is empty.
    void actFor(const QString &name);
    /// Cancels and awaits what runs, and forgets the workspace.
    Task<void> finish();

Q_SIGNALS:
    /// Another member acts: what depends on who it is must be read anew.
    void actorChanged(const promptlab::WorkspaceStatus &status);

private:
    using Self = MemberSwitch *;
    static Task<void> read(Self self);
    static Task<void> change(Self self, QString name);
    static Task<void> store(Self self, QString name, Role role);
    static Task<Result<QList<MemberRow>>> rows(Self self);
    [[nodiscard]] bool isOpen() const;

    MainWindow &m_window;
    MembersPopup &m_popup;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<TaskScope> m_scope;
};

} // namespace promptlab::desktop
