// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// Counts the tokens of a text; built-in providers use it for the usage that they report.
using TokenEstimator = std::function<qint64(const QString &)>;

/// One token for every four characters, rounded up: the fallback where no table is at hand.
[[nodiscard]] qint64 roughTokenCount(const QString &text);

/// Text of all messages of @p request, joined by a line feed.
[[nodiscard]] QString promptText(const ChatRequest &request);
/// Text of the last message with this role; empty if there is none.
[[nodiscard]] QString lastTextOf(const ChatRequest &request, MessageRole role);

/// Locally counted usage of a simulated answer.
[[nodiscard]] TokenUsage estimatedUsage(const TokenEstimator &estimator, const ChatRequest &request,
                                        const QString &answer);
/// The longest start of @p text with at most @p maxTokens tokens.
[[nodiscard]] QString cutToTokens(const TokenEstimator &estimator, const QString &text, qint64 maxTokens);

} // namespace promptlab
