// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandhost.h"

#include <CLI/CLI.hpp>

namespace promptlab::cli {

/// Remembers which verb was chosen on the command line.
class CommandRegistry
{
public:
    using Body = std::function<Task<int>(CommandHost *)>;

    /// Ties @p verb to a function Task<int>(CommandHost *, Options); the parser fills *@p options before.
    template<typename Options>
    void add(CLI::App *verb, std::shared_ptr<Options> options, Task<int> (*body)(CommandHost *, Options))
    {
        verb->callback([this, verb, options, body] {
            m_chosen = [options, body](CommandHost *host) { return body(host, *options); };
            m_chosenName =
                fromStd(verb->get_parent()->get_parent() ? verb->get_parent()->get_name() + ' ' + verb->get_name()
                                                         : verb->get_name());
        });
    }
    [[nodiscard]] const Body &chosen() const { return m_chosen; }
    /// "run", "prompt save", …
    [[nodiscard]] const QString &chosenName() const { return m_chosenName; }

private:
    Body m_chosen;
    QString m_chosenName;
};

/// One function a group of verbs.
void registerWorkspaceCommands(CLI::App &app, CommandRegistry &registry);
void registerBackupCommands(CLI::App &app, CommandRegistry &registry);
void registerPromptCommands(CLI::App &app, CommandRegistry &registry);
void registerDatasetCommands(CLI::App &app, CommandRegistry &registry);
void registerDiffCommand(CLI::App &app, CommandRegistry &registry);
void registerRunCommands(CLI::App &app, CommandRegistry &registry);
void registerLintCommand(CLI::App &app, CommandRegistry &registry);
void registerPipelineCommands(CLI::App &app, CommandRegistry &registry);
void registerProviderCommands(CLI::App &app, CommandRegistry &registry);
void registerAuditCommands(CLI::App &app, CommandRegistry &registry);
void registerMemberCommands(CLI::App &app, CommandRegistry &registry);
void registerEnvCommands(CLI::App &app, CommandRegistry &registry);
void registerPlanCommands(CLI::App &app, CommandRegistry &registry);
void registerDeployCommands(CLI::App &app, CommandRegistry &registry);

/// Translated text as the parser takes it.
inline std::string std8(const QString &text)
{
    return text.toStdString();
}
/// A number between @p low and @p high, both included; "nan" is none.
CLI::Validator numberBetween(double low, double high);
/// A text that is not empty: an unset variable of a script must not choose the default.
CLI::Validator notEmpty();
/// Adds a verb with its examples at the end of its help.
CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description, const QStringList &examples);

} // namespace promptlab::cli
