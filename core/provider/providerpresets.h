// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/httpchatprovider.h"

namespace promptlab {

/// What is known about a server before it was ever asked.
struct ProviderPreset {
    QString id;
    QString label;
    QString baseUrl; ///< empty: must be given
    AuthStyle auth = AuthStyle::Bearer;
    bool needsKey = false;
    bool local = false; ///< runs on the own machine, costs nothing
    QString maxTokensField;
    DialectKind dialect = DialectKind::Chat;
    /// Whose models have rules of their own (modelrules.h).
    enum class Rules { None, OpenAi, Anthropic };
    Rules rules = Rules::None;
    QByteArray keyVariable;     ///< environment variable of the key
    QByteArray tokenVariable;   ///< of a token that goes as Bearer where there is no key
    QByteArray baseUrlVariable; ///< environment variable of the address
    QStringList droppedFields;  ///< request fields that the server refuses
    bool developerRole = true;  ///< false: the server knows "system" only
    bool deployments = false;   ///< Azure: no version part; model and API version are in each address
    int firstByteMs = 600'000;  ///< local servers may have to load a model first
};

/// All presets for servers that generate text, "openai-compatible" first.
[[nodiscard]] const QList<ProviderPreset> &providerPresets();
/// The preset with this id, or nothing.
[[nodiscard]] std::optional<ProviderPreset> findProviderPreset(const QString &id);

} // namespace promptlab
