// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keychain.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspacecreation.h"

#include <QObject>

namespace promptlab {
class UnlockPage;
}

namespace promptlab::desktop {

/// The open workspace: opens, makes, fills and closes it. One thing at a time; a second wish while one is busy is
/// refused. Lives in the main thread; stop() must have ended before it is destroyed.
class WorkspaceHost final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; @p logger may be null.
    WorkspaceHost(const Clock &clock, Logger *logger, UnlockPage &unlockPage, QObject *parent = nullptr);
    ~WorkspaceHost() override;
    Q_DISABLE_COPY_MOVE(WorkspaceHost)

    /// nullptr while none is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isBusy() const { return m_scope.running() > 0; }
    /// The member to act for in the workspace that is opened next, and only there; empty: the owner.
    void setActAs(const QString &name) { m_actAs = name; }
    /// For whom the newest opening wanted to act; empty: the owner.
    [[nodiscard]] const QString &actedAs() const { return m_actedAs; }

    /// Ends in opened() or failed(). The one before must be closed.
    void open(const QString &path);
    /// Ends in created() or failed().
    void create(CreateWorkspaceOptions options);
    /// Opens the sample; makes and fills it when it is not there. Ends in opened() or failed().
    void openSample();
    /// Ends in imported() or importFailed() for each path.
    void importFiles(const QStringList &paths);
    /// Lets go of the workspace. Panes that use it must be gone.
    void close();
    /// Cancels and awaits what runs.
    Task<void> stop();

Q_SIGNALS:
    void opened();
    void failed(const promptlab::Error &error, const QString &path);
    void created(const promptlab::CreatedWorkspace &created);
    void imported(const QString &path, const promptlab::ImportReport &report);
    void importFailed(const QString &path, const promptlab::Error &error);

private:
    static Task<void> runOpen(WorkspaceHost *host, QString path);
    static Task<void> runCreate(WorkspaceHost *host, CreateWorkspaceOptions options);
    static Task<void> runSample(WorkspaceHost *host);
    static Task<void> runImport(WorkspaceHost *host, QStringList paths);
    static Task<Result<void>> makeSample(WorkspaceHost *host, QString path);
    static Task<Result<void>> fillSample(WorkspaceHost *host, QString path);
    Task<Result<std::unique_ptr<Workspace>>> openAt(QString path, QString actAs);

    const Clock &m_clock;
    Logger *m_logger;
    UnlockPage &m_unlock;
    SystemKeychain m_keychain;
    TaskScope m_scope;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
    QString m_actAs;
    QString m_actedAs;
};

} // namespace promptlab::desktop
