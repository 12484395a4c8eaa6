// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"

namespace promptlab::cli {

namespace {

struct CommandRegistryText {
    Q_DECLARE_TR_FUNCTIONS(CommandRegistry)
};

// Apart from addVerb(): the collector of translations does not find the context behind a return type of the parser.
QString verbHeading()
{
    return CommandRegistryText::tr("Verbs");
}

/// Examples, and where the options are that every verb takes.
QString verbFooter(const QStringList &examples)
{
    QString footer;
    if (!examples.isEmpty())
        footer = (examples.size() == 1 ? CommandRegistryText::tr("Example:") : CommandRegistryText::tr("Examples:"))
               + QLatin1Char('\n');
    for (const QString &example : examples)
        footer += QStringLiteral("  promptlab-cli ") + example + QLatin1Char('\n');
    return footer
         + CommandRegistryText::tr("Also: --json -w -q --as --project --color --log; see \"promptlab-cli --help\"");
}

} // namespace

CLI::Validator numberBetween(double low, double high)
{
    return CLI::Validator(
        [low, high](const std::string &text) {
            bool good = false;
            const double number = fromStd(text).toDouble(&good);
            if (good && number >= low && number <= high)
                return std::string();
            return std::string("out of range");
        },
        // The notation that explains a refusal (see usageerrors.cpp).
        "[" + std8(QString::number(low)) + " - " + std8(QString::number(high)) + "]");
}

CLI::Validator notEmpty()
{
    return CLI::Validator([](const std::string &text) { return std::string(text.empty() ? "empty" : ""); }, "");
}

CLI::App *addVerb(CLI::App &parent, const char *name, const QString &description, const QStringList &examples)
{
    CLI::App *verb = parent.add_subcommand(name, std8(description));
    verb->fallthrough();
    verb->group(std8(verbHeading()));
    verb->footer(std8(verbFooter(examples)));
    return verb;
}

} // namespace promptlab::cli
