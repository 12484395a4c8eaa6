// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// What differs between servers of the OpenAI chat dialect.
struct ChatBodyOptions {
    QString maxTokensField = QStringLiteral("max_tokens"); ///< or max_completion_tokens
    bool stream = true;
    bool includeUsage = true;  ///< stream_options.include_usage
    QStringList droppedFields; ///< fields that the server refuses
};

/// JSON body of POST /chat/completions, UTF-8. Lone surrogates become U+FFFD. Provider-specific fields of the settings
/// pass through but cannot replace model, messages or stream. A response schema is sent as strict when it stays in the
/// subset that servers enforce.
[[nodiscard]] QByteArray chatRequestBody(const ChatRequest &request, const ChatBodyOptions &options);

/// True when @p schema is in the subset for strict output: the root is an object without alternatives, every property
/// is required, additionalProperties is false everywhere, there is no default.
[[nodiscard]] bool isStrictSchema(const QJsonValue &schema);

/// The message in the dialect's shape.
[[nodiscard]] QJsonObject chatMessageJson(const Message &message);

} // namespace promptlab
