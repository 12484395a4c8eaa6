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

#include <QPointer>

#include <qcoro/qcorotimer.h>

namespace promptlab::desktop {

namespace {

/// Places in the rail; Alt and the number go there.
enum PaneSlot { PromptsSlot = 1, DiffSlot, PipelinesSlot, DeploymentsSlot };

auto contextOf(Workspace *open)
{
    return [open](const CancelToken &cancel) { return open->context(cancel); };
}

auto namesOf(Workspace *open)
{
    return [open](const Context &asking) { return open->memberNames(asking); };
}

} // namespace

DesktopPanes::DesktopPanes(const PaneParts &parts, MainWindow &window) : m_parts(parts), m_window(window) {}

DesktopPanes::~DesktopPanes() = default;

void DesktopPanes::addFree()
{
    m_diff = new DiffPane(m_parts.theme, m_parts.settings, m_parts.jobs, m_parts.clock);
    m_window.addPane(m_diff, RailPlace::Top, DiffSlot);
}

Task<void> DesktopPanes::addForWorkspace(Workspace *open, QUuid id)
{
    m_workspace = open;
    m_drafts = std::make_unique<DraftJournal>(DraftJournal::standardFolder(id), open->store().cipher(),
                                              open->context().project);
    m_diff->setServices({&open->prompts(), contextOf(open), namesOf(open)});
    using Step = void (DesktopPanes::*)();
    static constexpr Step steps[] = {&DesktopPanes::addPrompts, &DesktopPanes::addPipelines,
                                     &DesktopPanes::addDeployments, &DesktopPanes::addProviders};
    for (const Step step : steps) {
        (this->*step)();
        Task<void> turn = QCoro::sleepFor(std::chrono::milliseconds(0)); // what waits in the event loop comes first
        co_await turn;
    }
    open->deployments().startController();
}

void DesktopPanes::addTop(Pane *pane, int slot)
{
    m_ids.append(pane->id());
    m_window.addPane(pane, RailPlace::Top, slot);
}

void DesktopPanes::addPrompts()
{
    m_prompts =
        new PromptsPane(m_parts.theme, m_parts.settings,
                        PromptsServices{m_workspace->prompts(), m_workspace->datasets(), m_workspace->scripts(),
                                        *m_drafts, m_parts.clock, contextOf(m_workspace), namesOf(m_workspace)});
    addTop(m_prompts, PromptsSlot);
}

void DesktopPanes::addPipelines()
{
    const auto workedOn = [prompts = QPointer<PromptsPane>(m_prompts)] {
        return prompts ? prompts->session().key() : QString();
    };
    addTop(new PipelinesPane(PipelineServices{m_workspace->testing(), m_workspace->prompts(), m_workspace->datasets(),
                                              m_workspace->providers(), contextOf(m_workspace), namesOf(m_workspace),
                                              m_parts.clock, workedOn},
                             m_parts.theme, m_parts.jobs),
           PipelinesSlot);
}

void DesktopPanes::addDeployments()
{
    m_deployments =
        new DeploymentsPane(DeploymentsParts{m_parts.theme, m_parts.clock, m_workspace->deployments(),
                                             m_workspace->prompts(), contextOf(m_workspace), namesOf(m_workspace)});
    addTop(m_deployments, DeploymentsSlot);
}

void DesktopPanes::addProviders()
{
    auto *providers =
        new ProvidersPane({m_parts.theme, m_parts.clock, m_workspace->providerSettings(), contextOf(m_workspace)});
    m_parts.settingsPane.addPage(providers->id(), providers->title(), providers);
    m_window.joinPane(providers, {m_parts.settingsPane.id(), QStringLiteral("page"), providers->id(), {}});
    m_pages.append(providers->id());
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
