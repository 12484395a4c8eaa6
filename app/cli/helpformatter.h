// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace promptlab::cli {

/// Help in the person's language: names of values without the parser's type notation, defaults at the end of the
/// description, lines broken at the width of the terminal.
class HelpFormatter final : public CLI::Formatter
{
public:
    HelpFormatter();

    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option *> options) const override;
    std::string make_option(const CLI::Option *option, bool isPositional) const override;
    std::string make_option_usage(const CLI::Option *option) const override;
    std::string make_subcommand(const CLI::App *verb) const override;
};

} // namespace promptlab::cli
