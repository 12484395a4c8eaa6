// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "core/tokens/pricetable.h"

namespace promptlab {

/// What a model takes, as far as it is known. Made of the price table's facts by lintModel(); a caller that knows more
/// (a server's own list of models) changes the fields.
struct LintModel {
    struct Interval {
        double least = 0;
        double most = 0;
    };

    ModelInfo info;
    std::optional<Interval> temperature;
    std::optional<Interval> topP;
    std::optional<int> maxStops; ///< stop texts that are allowed
    bool sampling = true;        ///< false: temperature and top_p are refused
    bool stops = true;           ///< false: stop texts are refused
};

/// Limits by provider: OpenAI and Groq temperature 0 to 2, top_p 0 to 1, four stop texts; OpenAI's reasoning models
/// refuse all three unless @p settings ask for no reasoning. Anthropic temperature 0 to 1; from the models with the
/// newer tokenizer on only 1, and top_p from 0.99. Other providers: no limits.
LintModel lintModel(const ModelInfo &info, const ModelSettings &settings = {});

} // namespace promptlab
