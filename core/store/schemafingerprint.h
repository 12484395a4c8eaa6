// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace promptlab {

/// Hex of schemaFingerprint() for a fresh workspace of the current schema; changes with every edit of the script.
inline constexpr char storeSchemaFingerprint[] = "6c9bbcbb613421bddfd3971b3522f8f8ddac100204c3f4666120e77bd89d9e9d";

} // namespace promptlab
