// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace promptlab {

// What would mend an error, kept in its technical detail: the message is neutral, and whoever shows it says in its own
// words how to give what is missing, a window with a button, the command line with an option.

/// The versions name no model, and the request names none either.
inline constexpr QLatin1String needsModel{"needs:model"};
/// A provider has no key; the environment variable that can hold it follows.
inline constexpr QLatin1String needsKey{"needs:key:"};

} // namespace promptlab
