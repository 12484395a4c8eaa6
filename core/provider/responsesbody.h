// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/chatrequestbody.h"

namespace promptlab {

/// Body of POST /responses. Leading system and developer messages become the instructions. Settings are taken in the
/// names of chat completions too (reasoning_effort, verbosity, tool_choice, response_format, max_tokens). What the
/// dialect does not have (seed, stop, n, penalties, logit_bias) is dropped and told. Nothing is stored on the server
/// unless the settings ask for it.
[[nodiscard]] WireBody responsesBody(const ChatRequest &request, const ChatBodyOptions &options);

} // namespace promptlab
