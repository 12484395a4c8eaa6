// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"

namespace promptlab::cli {

CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description, const QStringList &examples)
{
    CLI::App *verb = parent.add_subcommand(name, std8(description));
    verb->fallthrough();
    QString footer;
    if (!examples.isEmpty()) {
        footer = (examples.size() == 1 ? QCoreApplication::translate("CommandRegistry", "Example:") : QCoreApplication::translate("CommandRegistry", "Examples:")) + QLatin1Char('\n');
        for (const QString &example : examples)
            footer += QStringLiteral("  promptlab-cli ") + example + QLatin1Char('\n');
    }
    verb->footer(std8(footer));
    return verb;
}

} // namespace promptlab::cli
