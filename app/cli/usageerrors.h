// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <CLI/CLI.hpp>

namespace promptlab::cli {

/// What is wrong with a command line that @p app refused, in the program's own words and with the name that was
/// probably meant.
Error usageError(const CLI::App &app, const CLI::ParseError &refusal);

} // namespace promptlab::cli
