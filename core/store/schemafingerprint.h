// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace promptlab {

/// Hex of schemaFingerprint() for a fresh workspace of the current schema; changes with every edit of the script.
inline constexpr char storeSchemaFingerprint[] = "bb9f6e3627dfc57e608a0511fe522fae8221cf93bc1f5e7e89b5ba09aa594dde";

} // namespace promptlab
