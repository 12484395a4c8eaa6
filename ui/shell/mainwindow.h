// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/common/settings.h"
#include "ui/shell/dropdecision.h"
#include "ui/shell/messagehistory.h"
#include "ui/shell/session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QMenuBar;

namespace promptlab {

class BackgroundJobs;
class CommandPalette;
class HistoryPopup;
class JobsPopup;
class LabStatusBar;
class MainMenu;
class MembersPopup;
class MessageBar;
class EditCommands;
struct BarMessage;
class NavigationRail;
class PaneStack;
class PaneSurroundings;
class Theme;
struct PaletteEntries;

/// What the window is made of; all must outlive it.
struct ShellParts {
    Theme &theme;
    Settings &settings;
    Session &session;
    BackgroundJobs &jobs;
    const Clock &clock;
};

/// The size of the window on its first start, on a screen that leaves @p available for windows.
[[nodiscard]] QSize firstWindowSize(const QSize &available);

/// Where a pane stands in the rail.
enum class RailPlace { Top, Bottom };

/// The one window: rail, panes, status bar, menus, palette. It knows panes only by their base class and does no work of
/// its own: it asks by signals.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellParts &parts);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    [[nodiscard]] ActionRegistry &registry() { return m_registry; }
    [[nodiscard]] NavigationRail &rail() { return *m_rail; }
    [[nodiscard]] PaneStack &stack() { return *m_stack; }
    [[nodiscard]] LabStatusBar &statusBar() { return *m_status; }
    [[nodiscard]] CommandPalette &palettePopup() { return *m_palette; }
    [[nodiscard]] MembersPopup &membersPopup() { return *m_membersPopup; }
    [[nodiscard]] MessageHistory &history() { return m_history; }

    /// Takes the pane over and gives it an item of the rail, a command and a key. @p slot is its place from the top and
    /// the number of its key (Alt+1 …), whatever comes earlier or later; 0: behind all others with the next free
    /// number. At the bottom, for the settings, the key is Ctrl+, .
    void addPane(Pane *pane, RailPlace place = RailPlace::Top, int slot = 0);
    /// Takes in the commands of a pane that stands inside of another one, which @p place shows ("providers" in the
    /// settings). It has no item of the rail; "go.ID" and places of its own lead to it.
    void joinPane(Pane *pane, const Place &place);
    /// Ends what the panes do, then takes them away. The window must live until then.
    Task<void> removePanes(QStringList ids);
    /// Goes to a place. False, with a message, when no pane knows it.
    bool openPlace(const Place &place);
    /// Shows a page that is no pane; the rail stays usable.
    void showPage(QWidget *page, QWidget *focus);

    /// What is open and as whom; empty @p name: nothing.
    void setWorkspace(const QString &path, const QString &name, const QString &person, bool selfAttested);
    [[nodiscard]] const QString &workspacePath() const { return m_workspace; }
    /// Puts panes back as they were on the open workspace, and keeps in the session what becomes of them from then on:
    /// a second or so after somebody did something, not only at the end. The first pane of the rail comes to the front
    /// when the session knows none. @p showPane false: only their states.
    void restoreView(bool showPane);
    void saveView();

    /// Keeps the page in front there, with everything that leads elsewhere blocked for the reason @p why, until
    /// release(). Closing the window then asks by closingHeld() first.
    void hold(const QString &why);
    void release();

    /// Over all panes: for what belongs to none of them.
    void showMessage(const BarMessage &message);
    void clearMessage();
    /// What @p about names went well: a message about it goes.
    void settleMessage(const QString &about);
    /// Into the status bar and its history.
    void post(const QString &text);
    /// What a drop of these files does; also for files that other programs send.
    void takeFiles(const QStringList &paths);

Q_SIGNALS:
    void openWorkspaceRequested(const QString &path);
    void importRequested(const QStringList &paths);
    void closeWorkspaceRequested();
    void newWorkspaceRequested();
    void sampleRequested();
    /// The person wants the page without a workspace.
    void startRequested();
    void tourRequested();
    void aboutRequested();
    /// The window was closed; the session has its state.
    void closing();
    /// The window should have been closed while its page is held; it stays.
    void closingHeld();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class WindowCommands;
    /// What leads away from a page, or changes what is open.
    [[nodiscard]] static bool leadsElsewhere(const ActionSpec &spec);
    /// A pane inside of another one.
    struct InnerPane {
        Pane *pane = nullptr;
        Place place; ///< where it is
    };
    void layOut();
    void connectParts();
    void adopt(Pane *pane, Pane *outer = nullptr);
    QAction *addGoCommand(const Pane &pane, const QList<QKeySequence> &keys, std::function<void()> run);
    void applyShortcuts();
    void settingChanged(const QString &key);
    void showStartItem(bool shown);
    void paneChanged(const QString &id);
    void runCommand(const QString &id);
    void chooseWorkspace();
    void chooseImport();
    void nextPanel(int step);
    void showMenus();
    [[nodiscard]] QKeySequence nextPaneKey() const;
    [[nodiscard]] QList<PaletteEntries> quickEntries() const;

    ShellParts m_parts;
    ActionRegistry m_registry;
    MessageHistory m_history;
    QHash<QString, InnerPane> m_inner;
    QHash<QString, QString> m_heldBack; ///< commands that a held page blocks, with what blocked them before
    QString m_workspace;
    QTimer m_keepView;
    bool m_viewIsWhole = false; ///< the panes are there and have what the session knew
    QMenuBar *m_menuBar;
    std::unique_ptr<MainMenu> m_menus;
    std::unique_ptr<EditCommands> m_edit;
    NavigationRail *m_rail;
    MessageBar *m_message;
    PaneStack *m_stack;
    std::unique_ptr<PaneSurroundings> m_surroundings; ///< goes before the panes
    LabStatusBar *m_status;
    CommandPalette *m_palette;
    HistoryPopup *m_historyPopup;
    JobsPopup *m_jobsPopup;
    MembersPopup *m_membersPopup;
};

} // namespace promptlab
