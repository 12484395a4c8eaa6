// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the prompts pane share: a real workspace with the sample in it, and the pane in a window.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/actionregistry.h"
#include "ui/prompts/promptspane.h"

#include <QTemporaryDir>

namespace promptlab::test {

/// A workspace in a folder of its own; empty, or with the sample.
class PromptsWorkspace
{
public:
    explicit PromptsWorkspace(bool withSample = true);
    Q_DISABLE_COPY_MOVE(PromptsWorkspace)

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] DraftJournal &drafts() { return *m_drafts; }
    [[nodiscard]] PromptsServices services();
    [[nodiscard]] PromptsServices servicesWith(PromptService &prompts);
    [[nodiscard]] QString draftFolder() const { return m_folder.filePath(QStringLiteral("drafts")); }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    /// Saves the next version of a prompt as somebody else would.
    bool saveElsewhere(const QString &key, const QString &text, const QString &message);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_problem;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DraftJournal> m_drafts;
};

/// The pane in a window, as the shell shows it.
class ShownPrompts
{
public:
    ShownPrompts(const Theme &theme, PromptsWorkspace &workspace, const PromptsServices &services,
                 const QSize &size = QSize(1392, 874));
    ~ShownPrompts();
    Q_DISABLE_COPY_MOVE(ShownPrompts)

    [[nodiscard]] QAction *action(const char *name) const;
    /// Triggers a command; false when it is blocked.
    [[nodiscard]] bool press(const char *name) const;

    Settings settings;
    ActionRegistry registry;
    PromptsPane pane;
};

} // namespace promptlab::test
