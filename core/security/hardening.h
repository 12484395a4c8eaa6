// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace promptlab {

/// Keeps the memory of this process to itself: no core dumps (RLIMIT_CORE 0) and, unless @p traceable, not dumpable
/// (PR_SET_DUMPABLE 0), so that no other process of the same user can read or trace it. Programs call it before they
/// touch a key. Leak checkers trace their own process, so a build with one passes @p traceable. Standard streams that
/// are closed are occupied, so that no file gets what is written to them.
Result<void> hardenProcess(bool traceable = false);

} // namespace promptlab
