// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace promptlab {

/// Hex of schemaFingerprint() for a fresh workspace of the current schema; changes with every edit of the script.
inline constexpr char storeSchemaFingerprint[] = "99de3b0206b4a17507997cecb12ab58efd487a1e8a40b5805a8219d89461adb9";

} // namespace promptlab
