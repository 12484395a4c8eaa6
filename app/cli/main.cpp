// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliapplication.h"

#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    // Answered before anything is loaded: scripts ask it often. A loss is told below.
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        if (std::puts("promptlab-cli " PROMPTLAB_VERSION) >= 0 && std::fflush(stdout) == 0)
            return 0;
    }
    return promptlab::cli::runCli(argc, argv);
}
