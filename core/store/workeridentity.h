// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

/// Names this process so that another one on the same machine can tell whether it still lives:
/// "<machine>/<boot>/<process id space>:<pid>:<start time>".
QString currentWorker();

/// True only when @p worker certainly is dead: it ran on this machine and its process is gone (or the machine was
/// restarted). A worker elsewhere is never called dead; its lease decides.
bool isWorkerDead(const QString &worker);

} // namespace promptlab
