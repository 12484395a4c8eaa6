// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/backgroundjobs.h"
#include "ui/common/pane.h"
#include "ui/common/settings.h"

#include <vector>

namespace promptlab {
class Theme;
}

namespace promptlab::desktop {

/// What panes are made of; all must outlive them.
struct PaneParts {
    const Theme &theme;
    Settings &settings;
    BackgroundJobs &jobs;
    const Clock &clock;
};

/// The panes that work on an open workspace, in the order of the rail. This file and its .cpp are the one place that
/// knows all panes.
[[nodiscard]] std::vector<std::unique_ptr<Pane>> makeWorkspacePanes(const PaneParts &parts, Workspace &workspace);
/// The panes that need no workspace, in the order of the rail.
[[nodiscard]] std::vector<std::unique_ptr<Pane>> makeFreePanes(const PaneParts &parts);

} // namespace promptlab::desktop
