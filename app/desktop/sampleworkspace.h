// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace promptlab::desktop {

/// Where the sample workspace of this user is, or will be.
[[nodiscard]] QString sampleWorkspacePath();
/// Copies the sample's files out of the program into @p folder, which exists. Errors: Io.
Result<void> unpackSample(const QString &folder);

} // namespace promptlab::desktop
