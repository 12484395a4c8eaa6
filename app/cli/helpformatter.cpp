// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helpformatter.h"

#include "app/cli/terminal.h"

#include <QCoreApplication>

namespace promptlab::cli {

namespace {

struct HelpFormatterText {
    Q_DECLARE_TR_FUNCTIONS(HelpFormatter)
};

constexpr int nameColumn = 28;

/// "  NAME   description", the description in its own column, below the name where that is long.
std::string helpLine(const QString &name, const QString &description)
{
    QString line = QStringLiteral("  ") + name;
    const int used = displayWidth(line);
    line += used + 2 > nameColumn ? QLatin1Char('\n') + QString(nameColumn, QLatin1Char(' '))
                                  : QString(nameColumn - used, QLatin1Char(' '));
    line += wrapped(description, Terminal().width() - nameColumn, 0)
                .replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(nameColumn, QLatin1Char(' ')));
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    line += QLatin1Char('\n');
    return line.toStdString();
}

/// What stands for an option's value: "FILE", "NUMBER", "TEXT".
QString valueName(const CLI::Option *option)
{
    if (option->get_type_size() == 0)
        return {};
    const QString type = QString::fromStdString(option->get_type_name()).section(QLatin1Char(':'), 0, 0);
    if (type == QLatin1String("INT") || type == QLatin1String("FLOAT") || type == QLatin1String("UINT"))
        return HelpFormatterText::tr("NUMBER");
    return type == QLatin1String("TEXT") ? HelpFormatterText::tr("TEXT") : type;
}

} // namespace

HelpFormatter::HelpFormatter()
{
    label("Usage", HelpFormatterText::tr("Usage").toStdString());
    label("OPTIONS", HelpFormatterText::tr("OPTIONS").toStdString());
    label("SUBCOMMAND", HelpFormatterText::tr("VERB").toStdString());
    label("Positionals", HelpFormatterText::tr("Arguments").toStdString());
}

std::string HelpFormatter::make_group(std::string group, bool isPositional,
                                      std::vector<const CLI::Option *> options) const
{
    const std::string title = group == "Options" ? HelpFormatterText::tr("Options").toStdString() : group;
    return Formatter::make_group(title, isPositional, std::move(options));
}

std::string HelpFormatter::make_option(const CLI::Option *option, bool isPositional) const
{
    QString name = QString::fromStdString(option->get_name(isPositional, !isPositional))
                       .replace(QLatin1Char(','), QStringLiteral(", "));
    const QString value = isPositional ? QString() : valueName(option);
    if (!value.isEmpty())
        name += option->get_expected_min() == 0 ? QStringLiteral(" [%1]").arg(value) : QLatin1Char(' ') + value;
    QString description = QString::fromStdString(option->get_description());
    if (!option->get_default_str().empty())
        description += HelpFormatterText::tr(" (default: %1)").arg(QString::fromStdString(option->get_default_str()));
    if (!option->get_envname().empty())
        description += HelpFormatterText::tr(" (or set %1)").arg(QString::fromStdString(option->get_envname()));
    return helpLine(name, description);
}

std::string HelpFormatter::make_option_usage(const CLI::Option *option) const
{
    std::string name = option->get_name(true, false);
    if (option->get_items_expected_max() > 1)
        name += "...";
    return option->get_required() ? name : "[" + name + "]";
}

std::string HelpFormatter::make_subcommand(const CLI::App *verb) const
{
    return helpLine(QString::fromStdString(verb->get_name()), QString::fromStdString(verb->get_description()));
}

} // namespace promptlab::cli
