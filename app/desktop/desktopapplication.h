// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "app/desktop/memberswitch.h"
#include "app/desktop/panes.h"
#include "app/desktop/workspacehost.h"
#include "ui/shell/jobnotifier.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"

#include <QIcon>

namespace promptlab {
class CreatePage;
class RecoveryPage;
class SettingsPane;
class StartPage;
class Tour;
class UnlockPage;
} // namespace promptlab

namespace promptlab::desktop {

/// Where the program keeps its two files.
struct DesktopFiles {
    QString settings;
    QString session;
    /// The folder of this user's configuration.
    [[nodiscard]] static DesktopFiles ofUser();
};

/// The picture of the program, in every size.
[[nodiscard]] QIcon appIcon();

/// The desktop program: joins the window, the open workspace and what the person chose. Built in main(), lives in the
/// main thread.
class DesktopApplication final : public QObject
{
    Q_OBJECT

public:
    /// @p theme must outlive it; @p settings are loaded. @p logger may be null.
    DesktopApplication(Theme &theme, Settings &settings, const QString &sessionFile, Logger *logger);
    ~DesktopApplication() override;
    Q_DISABLE_COPY_MOVE(DesktopApplication)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] WorkspaceHost &host() { return *m_host; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] BackgroundJobs &jobs() { return m_jobs; }

    /// Shows the window at once; the workspace is opened when the first picture is on the screen.
    void start(const StartRequest &request);
    /// What a later start of the program wants; the window comes to the front.
    void takeRequest(const StartRequest &request);

Q_SIGNALS:
    /// A workspace is open and its panes are there.
    void workspaceReady();
    /// The workspace asks for its passphrase or its recovery code.
    void questionAsked();
    /// Everything is saved and closed; the program may end.
    void finished();

private:
    void connectWindow();
    void connectPages();
    void connectHost();
    void applySettings();
    void carryOut(const StartRequest &request);
    void compareFiles(const StartRequest &request);
    void openWorkspace(const QString &path);
    /// Panes, names and the session of the workspace that was opened.
    static Task<void> settleIn(DesktopApplication *self);
    Task<void> addPanes(WorkspaceStatus status);
    void settled();
    void actorChanged(const WorkspaceStatus &status);
    void openingFailed(const Error &error, const QString &path);
    void showStart();
    void startTour();
    void showCreated(const CreatedWorkspace &created);
    /// The recovery code was read: the window is free again.
    void releaseRecovery();
    /// The window should be closed before the code was read.
    void askBeforeCodeIsLost();
    void create();
    void importFiles(const QStringList &paths);
    /// Takes the panes of the workspace away and closes it, then goes on with @p next.
    void leaveWorkspace(std::function<void()> next);
    static Task<void> runLeave(DesktopApplication *self, std::function<void()> next);
    static Task<void> runShutDown(DesktopApplication *self);

    Theme &m_theme;
    Settings &m_settings;
    SystemClock m_clock;
    Session m_session;
    BackgroundJobs m_jobs;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkspaceHost> m_host;
    std::unique_ptr<DesktopPanes> m_panes;
    std::unique_ptr<MemberSwitch> m_members;
    TrayNotifier m_tray;
    std::unique_ptr<JobNotifier> m_notifier;
    TaskScope m_tasks;
    TaskScope m_shutDown;                 ///< awaits m_tasks
    std::unique_ptr<TaskScope> m_telling; ///< of the workspace that is open: what is looked up to be told
    std::function<void()> m_afterQuestion;
    StartPage *m_start = nullptr;
    CreatePage *m_create = nullptr;
    RecoveryPage *m_recovery = nullptr;
    UnlockPage *m_unlock = nullptr;
    SettingsPane *m_settingsPane = nullptr;
    Tour *m_tour = nullptr;
    QString m_createdPath;
    bool m_tourWanted = true; ///< by itself, on the first sample
    bool m_ending = false;
};

} // namespace promptlab::desktop
