// SPDX-License-Identifier: GPL-3.0-or-later
// What single models refuse, by the vendors' documentation of November 2026. A name that is not known is taken as it
// is: then the server decides.
#pragma once

#include "core/provider/httpchatprovider.h"

namespace promptlab {

struct OpenAiTraits {
    bool reasoning = false;          ///< refuses temperature and its like, unless the effort is "none"
    bool effortNone = true;          ///< accepts the effort "none"
    bool toolsNeedResponses = false; ///< refuses tools in chat completions, unless the effort is "none"
    bool responsesOnly = false;      ///< is not offered in chat completions at all
    bool stopWords = true;           ///< accepts stop
};
[[nodiscard]] OpenAiTraits openAiTraits(const QString &model);

struct AnthropicTraits {
    bool sampling = false;     ///< accepts temperature, top_p and top_k (under the version of 2023)
    bool oneOfBoth = false;    ///< refuses temperature and top_p together
    bool thinksAlways = false; ///< thinking can be neither enabled nor disabled
    bool betweenTools = false; ///< takes "between_tools" instead of "disabled"
    bool forcedTools = true;   ///< accepts tool_choice any and tool
};
[[nodiscard]] AnthropicTraits anthropicTraits(const QString &model);

/// Values of the anthropic-version header.
inline constexpr char anthropicOldVersion[] = "2023-06-01";
inline constexpr char anthropicNewVersion[] = "2026-10-21";

/// Chat completions, or responses where the model wants them; takes out what it refuses. @p dialect, if given, holds
/// whatever the model.
[[nodiscard]] ChatPlan planOpenAi(ChatRequest request, std::optional<DialectKind> dialect);
/// Messages under @p version; empty: the old one for models and settings that need it, else the new one.
[[nodiscard]] ChatPlan planAnthropic(ChatRequest request, const QByteArray &version);

} // namespace promptlab
