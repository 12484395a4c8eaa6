// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/aboutpage.h"

namespace promptlab::desktop {

/// This build: its version and the libraries that it was built with.
[[nodiscard]] AboutFacts aboutFacts();

} // namespace promptlab::desktop
