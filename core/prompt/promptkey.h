// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace promptlab {

/// The key that a name suggests: "Ticket Reply" becomes "ticket-reply", "Grüße, kurz" becomes "gruesse-kurz". It is a
/// valid key, or empty where nothing of the name can stand in one.
[[nodiscard]] QString promptKeyFromName(const QString &name);

} // namespace promptlab
