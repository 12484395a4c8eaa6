// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/prompts/promptsfixture.h"

#include "core/workspace/workspacecreation.h"

namespace promptlab::test {

PromptsWorkspace::PromptsWorkspace(bool withSample)
{
    CreateWorkspaceOptions creation;
    creation.path = m_folder.filePath(QStringLiteral("w/sample.promptlab"));
    creation.projectName = QStringLiteral("Help desk");
    creation.personName = QStringLiteral("Aylin Demir");
    creation.useKeychain = false;
    creation.useKeyFile = true;
    creation.keyFile = m_folder.filePath(QStringLiteral("key"));
    const auto created = QCoro::waitFor(createWorkspace(std::move(creation), nullptr, &m_clock));
    if (!created.ok()) {
        m_problem = created.error().text();
        return;
    }
    OpenWorkspaceOptions opening;
    opening.path = created->path;
    opening.unlock.keyFile = created->keyFile;
    auto opened = QCoro::waitFor(Workspace::open(std::move(opening), &m_clock));
    if (!opened.ok()) {
        m_problem = opened.error().text();
        return;
    }
    m_workspace = std::move(*opened);
    m_drafts =
        std::make_unique<DraftJournal>(draftFolder(), m_workspace->store().cipher(), m_workspace->context().project);
    if (!withSample)
        return;
    const auto imported = QCoro::waitFor(m_workspace->imports().import(
        m_workspace->context(), QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample")));
    if (!imported.ok())
        m_problem = imported.error().text();
}

PromptsServices PromptsWorkspace::services()
{
    return servicesWith(m_workspace->prompts());
}

PromptsServices PromptsWorkspace::servicesWith(PromptService &prompts)
{
    Workspace *workspace = m_workspace.get();
    return {prompts,
            workspace->datasets(),
            workspace->scripts(),
            *m_drafts,
            m_clock,
            [workspace](const CancelToken &token) { return workspace->context(token); },
            [workspace](const Context &context) { return workspace->memberNames(context); }};
}

bool PromptsWorkspace::saveElsewhere(const QString &key, const QString &text, const QString &message)
{
    const auto newest = QCoro::waitFor(m_workspace->prompts().show(m_workspace->context(), key));
    if (!newest.ok())
        return false;
    SavePromptRequest request;
    request.key = key;
    request.content = newest->version.content;
    request.content.messages.last().parts.last().text += text;
    request.message = message;
    const auto saved = QCoro::waitFor(m_workspace->prompts().save(m_workspace->context(), request));
    return saved.ok();
}

ShownPrompts::ShownPrompts(const Theme &theme, PromptsWorkspace &workspace, const PromptsServices &services,
                           const QSize &size)
    : settings(workspace.settingsFile()), pane(theme, settings, services)
{
    pane.registerActions(registry);
    for (const QString &id : registry.ids())
        static_cast<QWidget &>(pane).addAction(registry.action(id));
    pane.resize(size);
    pane.show();
    pane.activated();
}

ShownPrompts::~ShownPrompts()
{
    QCoro::waitFor(pane.finish());
}

QAction *ShownPrompts::action(const char *name) const
{
    return registry.action(QStringLiteral("prompts.") + QLatin1String(name));
}

bool ShownPrompts::press(const char *name) const
{
    QAction *command = action(name);
    if (!command || !command->isEnabled())
        return false;
    command->trigger();
    return true;
}

} // namespace promptlab::test
