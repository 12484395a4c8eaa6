// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// The data of the events of a stream in the OpenAI chat dialect that says @p response, [DONE] included: simulated
/// answers go through the same reader as real ones. @p chunkChars: characters a piece; 0: all at once.
[[nodiscard]] QList<QByteArray> chatStreamEvents(const ChatResponse &response, int chunkChars);

/// Cuts @p text into pieces of @p chunkChars characters (0: one piece), never inside a surrogate pair.
[[nodiscard]] QStringList textPieces(const QString &text, int chunkChars);

} // namespace promptlab
