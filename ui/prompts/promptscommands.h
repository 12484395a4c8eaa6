// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

namespace promptlab {

class PromptsPane;
struct PromptBlockers;

/// The pane's commands in the registry, and which of them can be used now.
class PromptsCommands final
{
public:
    /// Both must outlive the commands.
    PromptsCommands(PromptsPane &pane, ActionRegistry &registry);
    Q_DISABLE_COPY_MOVE(PromptsCommands)

    /// @p name without the pane: "save".
    [[nodiscard]] QAction *action(const QString &name) const;
    /// Blocks what cannot work now, and says why.
    void update(const PromptBlockers &now);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QStringList &keys,
                 std::function<void()> run, bool checkable = false, ActionScope scope = ActionScope::Pane);
    void addFileCommands();
    void addShelfCommands();
    void addEditCommands();
    void addMessageCommands();
    void addViewCommands();
    void block(const QStringList &names, const QString &why);

    PromptsPane &m_pane;
    ActionRegistry &m_registry;
    QString m_category;
};

} // namespace promptlab
