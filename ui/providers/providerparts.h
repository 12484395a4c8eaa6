// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/providerservice.h"
#include "ui/common/theme.h"

#include <functional>

namespace promptlab {

/// What the page of providers works with. Everything must outlive it.
struct ProviderPageParts {
    const Theme &theme;
    const Clock &clock;
    ProviderService &service;
    /// A context of the person who acts now, which the token cancels.
    std::function<Context(const CancelToken &)> context;
};

/// A test and when it ended.
struct ProviderCheckResult {
    bool running = false;
    ProviderCheck check;
    qint64 at = 0; ///< UTC ms; 0: not tested since the page was opened
};

} // namespace promptlab
