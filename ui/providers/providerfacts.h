// SPDX-License-Identifier: GPL-3.0-or-later
// Words for providers. Pure functions.
#pragma once

#include "ui/common/factlist.h"
#include "ui/providers/providerparts.h"

namespace promptlab {

/// How a provider stands: shape and word.
struct ProviderMark {
    StatusTone tone = StatusTone::Paused;
    QString text;
};

/// Of the last test, or that a key is missing; nothing when there is nothing to say.
[[nodiscard]] std::optional<ProviderMark> providerMark(const ProviderSetting &provider,
                                                       const ProviderCheckResult &result);
/// "OpenAI · https://api.openai.com/v1".
[[nodiscard]] QString providerDetail(const ProviderSetting &provider);
/// Where its key is: "key 1a2b3c4d, sealed in this workspace".
[[nodiscard]] QString providerKeyText(const ProviderSetting &provider);
/// Everything about one provider and its last test.
[[nodiscard]] QList<FactRow> providerFacts(const ProviderSetting &provider, const ProviderCheckResult &result,
                                           int position, qint64 nowMs);
/// The servers that were found; Enter adds one: place "found" with the index as id.
[[nodiscard]] QList<FactRow> foundServerFacts(const QList<FoundServer> &servers, bool looking);

} // namespace promptlab
