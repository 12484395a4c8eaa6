// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draftjournal.h"
#include "core/workspace/workspace.h"
#include "ui/common/backgroundjobs.h"
#include "ui/common/settings.h"

namespace promptlab {
class DeploymentsPane;
class DiffPane;
class MainWindow;
class Pane;
class PromptsPane;
class SettingsPane;
class Theme;
} // namespace promptlab

namespace promptlab::desktop {

/// What panes are made of; all must outlive them.
struct PaneParts {
    const Theme &theme;
    Settings &settings;
    BackgroundJobs &jobs;
    const Clock &clock;
    SettingsPane &settingsPane; ///< gets the pages of the workspace
};

/// Puts the panes into the window and takes them away again. This file and its .cpp are the one place that knows all of
/// them.
class DesktopPanes final
{
public:
    /// @p window must outlive it.
    DesktopPanes(const PaneParts &parts, MainWindow &window);
    ~DesktopPanes();
    Q_DISABLE_COPY_MOVE(DesktopPanes)

    /// The panes that need no workspace; they stay.
    void addFree();
    /// The panes of the open workspace @p id, one after the other: between two of them the window answers. The
    /// workspace must not be left before the task has ended.
    Task<void> addForWorkspace(Workspace *open, QUuid id);
    /// Another member acts from now on: what is in front, and what waits for a person, is read anew.
    void actorChanged();
    /// Ends what they do and takes them away. The workspace must live until then.
    Task<void> removeForWorkspace();
    /// The same with all panes: for the end of the program.
    Task<void> removeAll();

private:
    void addPrompts();
    void addPipelines();
    void addDeployments();
    void addProviders();
    void addTop(Pane *pane, int slot);

    PaneParts m_parts;
    MainWindow &m_window;
    DiffPane *m_diff = nullptr;       ///< owned by the window
    PromptsPane *m_prompts = nullptr; ///< while the panes are added
    DeploymentsPane *m_deployments = nullptr;
    std::unique_ptr<DraftJournal> m_drafts;
    Workspace *m_workspace = nullptr;
    QStringList m_ids;
    QStringList m_pages; ///< of the settings
};

} // namespace promptlab::desktop
