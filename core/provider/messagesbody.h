// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/chatrequestbody.h"

namespace promptlab {

/// Body of POST /messages. System and developer messages lie apart, neighbours of one role are merged, results of tools
/// come first in a user message. Settings are taken in the names of chat completions too (reasoning_effort,
/// tool_choice, parallel_tool_calls, response_format, stop, user). What the dialect does not have (seed, n, penalties,
/// logprobs, sound) is dropped and told. max_tokens is always sent.
[[nodiscard]] WireBody messagesBody(const ChatRequest &request, const ChatBodyOptions &options);

} // namespace promptlab
