// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/usageestimate.h"

namespace promptlab {

struct EchoOptions {
    bool wholePrompt = false; ///< answer with all messages instead of the last user message
    int latencyMs = 0;        ///< before the answer starts
    int chunkChars = 0;       ///< characters in one streamed piece; 0: all at once
    TokenEstimator estimator = roughTokenCount;
};

/// Answers with the prompt itself: shows what was rendered, costs nothing, needs no network. Labelled as simulated.
class EchoProvider final : public Provider
{
public:
    /// @p clock must outlive the provider.
    EchoProvider(EchoOptions options, const Clock &clock);

    [[nodiscard]] ProviderInfo info() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    Task<Result<QStringList>> models(Context context) override;

private:
    EchoOptions m_options;
    const Clock &m_clock;
};

} // namespace promptlab
