// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace promptlab {

/// Hex of schemaFingerprint() for a fresh workspace of the current schema; changes with every edit of the script.
inline constexpr char storeSchemaFingerprint[] = "0";

} // namespace promptlab
