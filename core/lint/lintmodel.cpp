// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintmodel.h"

#include "core/tokens/modeltokens.h"

namespace promptlab {

namespace {

/// Opus 4.7 brought the newer tokenizer and ended free sampling: the same models have both.
bool hasFixedSampling(const ModelInfo &info)
{
    const double perToken = tokenRuleForModel(info.id).charactersPerToken;
    return perToken > 0 && perToken < 3;
}

} // namespace

LintModel lintModel(const ModelInfo &info, const ModelSettings &settings)
{
    LintModel model;
    model.info = info;
    if (info.provider == QLatin1String("anthropic")) {
        const bool fixed = hasFixedSampling(info);
        model.temperature = LintModel::Interval{fixed ? 1.0 : 0.0, 1.0};
        model.topP = LintModel::Interval{fixed ? 0.99 : 0.0, 1.0};
    } else if (info.provider == QLatin1String("openai") || info.provider == QLatin1String("groq")) {
        model.temperature = LintModel::Interval{0, 2};
        model.topP = LintModel::Interval{0, 1};
        model.maxStops = 4;
        if (info.provider == QLatin1String("openai") && info.reasoning.value_or(false)) {
            const bool off =
                settings.extra.value(QStringLiteral("reasoning_effort")).toString() == QLatin1String("none");
            model.sampling = off;
            model.stops = false;
        }
    }
    return model;
}

} // namespace promptlab
