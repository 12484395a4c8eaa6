// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

namespace promptlab {

/// Waits @p milliseconds (0: one turn of the event loop) in the calling thread's event loop.
/// Error: Cancelled, at once, when @p token is cancelled from any thread.
Task<Result<void>> sleepFor(qint64 milliseconds, CancelToken token);

} // namespace promptlab
