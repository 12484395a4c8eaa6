// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/providerpresets.h"

namespace promptlab {

/// Reads a variable of the environment; empty when it is not set.
using EnvironmentReader = std::function<QByteArray(const QByteArray &name)>;

/// The base URL as requests need it: what people write in a preset's environment variable or copy from its
/// documentation lacks a scheme, the version part or has a path too many.
/// @p fromEnvironment: @p url is the value of the preset's variable, which never has the version part.
[[nodiscard]] QString presetBaseUrl(const ProviderPreset &preset, const QString &url, bool fromEnvironment = false);
/// Paths are appended to a base URL, so that it can have neither query nor fragment, nor such a path already.
Result<void> checkBaseUrl(const QString &url);

/// The field timeoutSeconds in milliseconds, if it is there.
[[nodiscard]] std::optional<int> timeoutMsOf(const QJsonObject &description);

/// How a described server is asked. Fields of @p description besides baseUrl, all optional: dialect ("chat",
/// "responses", "messages"), timeoutSeconds, retries, requestsPerMinute, tokensPerMinute, maxConcurrent,
/// anthropicVersion, apiVersion and deployment (Azure).
/// @p attempts holds where the description says nothing. The key is not part of it. Errors: InvalidInput.
[[nodiscard]] Result<HttpChatOptions> presetChatOptions(const ProviderPreset &preset, const QJsonObject &description,
                                                        const EnvironmentReader &environment,
                                                        const AttemptSettings &attempts);

} // namespace promptlab
