// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"

namespace promptlab {

class MainWindow;
class Workspace;

namespace desktop {

/// Looks once whether a run of the workspace was interrupted, and says so in the window, with a way to the run. Silent
/// where the pipelines are in front: they say it themselves. Both must live until the task has ended.
Task<void> tellInterruptedRun(MainWindow *window, Workspace *workspace, CancelToken cancel);

} // namespace desktop

} // namespace promptlab
