// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace promptlab::cli {

/// Parses the command line, runs the chosen verb in an event loop and gives its exit code.
int runCli(int argc, char **argv);

} // namespace promptlab::cli
