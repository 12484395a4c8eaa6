// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace promptlab {

/// A named place where fault tests may strike: PL_FAILPOINT="name:crash" kills the process there, "name:error" makes it
/// fail, "name:crash@3" does so on the third pass. Costs one pointer comparison when the variable is not set.
Result<void> failpoint(const char *name);

} // namespace promptlab
