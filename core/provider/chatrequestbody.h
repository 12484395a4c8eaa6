// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"
#include "core/provider/wirejson.h"

namespace promptlab {

/// What differs between servers of one dialect.
struct ChatBodyOptions {
    QString maxTokensField = QStringLiteral("max_tokens"); ///< chat: or max_completion_tokens
    bool stream = true;
    bool includeUsage = true;    ///< chat: stream_options.include_usage
    QStringList droppedFields;   ///< fields of the body that the server refuses
    bool developerRole = true;   ///< chat: false: the server knows "system" only
    int defaultMaxTokens = 4096; ///< messages: where the request sets no limit, for it is required there
};

/// Body of POST /chat/completions. Lone surrogates become U+FFFD. Provider-specific fields of the settings pass
/// through but cannot replace model, messages or stream. A response schema is sent as strict when it stays in the
/// subset that servers enforce.
[[nodiscard]] WireBody chatWireBody(const ChatRequest &request, const ChatBodyOptions &options);
/// The same as JSON text in UTF-8.
[[nodiscard]] QByteArray chatRequestBody(const ChatRequest &request, const ChatBodyOptions &options);

/// The message in the dialect's shape.
[[nodiscard]] QJsonObject chatMessageJson(const Message &message, bool developerRole = true);

} // namespace promptlab
