// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panes.h"

#include "ui/deployments/deploymentspane.h"
#include "ui/diff/diffpane.h"
#include "ui/pipelines/pipelinespane.h"
#include "ui/prompts/promptspane.h"
#include "ui/providers/providerspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"
#include "ui/shell/settingspane.h"

namespace promptlab::desktop {

namespace {

/// Places in the rail; Alt and the number go there.
enum PaneSlot { PromptsSlot = 1, DiffSlot, PipelinesSlot, DeploymentsSlot };

} // namespace

DesktopPanes::DesktopPanes(const PaneParts &parts, MainWindow &window) : m_parts(parts), m_window(window) {}

DesktopPanes::~DesktopPanes() = default;

void DesktopPanes::addFree()
{
    m_diff = new DiffPane(m_parts.theme, m_parts.settings, m_parts.jobs, m_parts.clock);
    m_window.addPane(m_diff, RailPlace::Top, DiffSlot);
}

void DesktopPanes::addForWorkspace(Workspace &workspace, const QUuid &id)
{
    Workspace *open = &workspace;
    m_workspace = open;
    const auto context = [open](const CancelToken &cancel) { return open->context(cancel); };
    const auto names = [open](const Context &asking) { return open->memberNames(asking); };
    m_drafts = std::make_unique<DraftJournal>(DraftJournal::standardFolder(id), workspace.store().cipher(),
                                              workspace.context().project);
    m_diff->setServices({&workspace.prompts(), context, names});
    const auto add = [this](Pane *pane, int slot) {
        m_ids.append(pane->id());
        m_window.addPane(pane, RailPlace::Top, slot);
    };
    add(new PromptsPane(m_parts.theme, m_parts.settings,
                        PromptsServices{workspace.prompts(), workspace.datasets(), workspace.scripts(), *m_drafts,
                                        m_parts.clock, context, names}),
        PromptsSlot);
    add(new PipelinesPane(PipelineServices{workspace.testing(), workspace.prompts(), workspace.datasets(),
                                           workspace.providers(), context, names, m_parts.clock},
                          m_parts.theme, m_parts.jobs),
        PipelinesSlot);
    m_deployments = new DeploymentsPane(DeploymentsParts{m_parts.theme, m_parts.clock, workspace.deployments(),
                                                         workspace.prompts(), context, names});
    add(m_deployments, DeploymentsSlot);
    auto *providers = new ProvidersPane({m_parts.theme, m_parts.clock, workspace.providerSettings(), context});
    m_parts.settingsPane.addPage(providers->id(), providers->title(), providers);
    m_window.joinPane(providers, {m_parts.settingsPane.id(), QStringLiteral("page"), providers->id(), {}});
    m_pages.append(providers->id());
    workspace.deployments().startController();
}

void DesktopPanes::actorChanged()
{
    if (m_deployments)
        m_deployments->actorChanged();
    if (Pane *front = m_window.stack().currentPane(); front && front != m_deployments)
        front->activated();
}

Task<void> DesktopPanes::removeForWorkspace()
{
    if (!m_workspace)
        co_return;
    m_deployments = nullptr;
    const QStringList pages = std::exchange(m_pages, {});
    for (const QString &page : pages)
        static_cast<void>(m_parts.settingsPane.takePage(page)); // the window deletes it
    const QStringList ids = std::exchange(m_ids, {}) + pages;
    co_await m_window.removePanes(ids);
    if (m_window.stack().pane(QStringLiteral("diff")))
        co_await m_diff->releaseServices();
    co_await m_workspace->deployments().stopController();
    m_drafts.reset();
    m_workspace = nullptr;
}

Task<void> DesktopPanes::removeAll()
{
    co_await removeForWorkspace();
    const QStringList ids = m_window.stack().ids();
    co_await m_window.removePanes(ids);
    m_diff = nullptr;
}

} // namespace promptlab::desktop
