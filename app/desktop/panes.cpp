// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panes.h"

namespace promptlab::desktop {

std::vector<std::unique_ptr<Pane>> makeWorkspacePanes(const PaneParts &, Workspace &)
{
    return {};
}

std::vector<std::unique_ptr<Pane>> makeFreePanes(const PaneParts &)
{
    return {};
}

} // namespace promptlab::desktop
