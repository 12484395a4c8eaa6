// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/attempts.h"
#include "core/provider/scriptevaluation.h"

#include <QThreadPool>

namespace promptlab {

struct ScriptedOptions {
    QString label;                              ///< empty: the name in the rule file
    TokenEstimator estimator = roughTokenCount; ///< called in the provider's own thread
    AttemptSettings attempts;                   ///< faults go through the same retry rules as real ones
};

/// Simulated answers from a rule file (docs/scripted-provider.md). Rules run in a thread of the provider's own, so that
/// a slow regular expression holds up nobody; answers go through the reader of real streams.
class ScriptedProvider final : public Provider
{
public:
    /// @p scripts and @p clock must outlive the provider; calls must have ended before it is destroyed.
    ScriptedProvider(std::shared_ptr<const ScriptRules> rules, const ScriptHost &scripts, const Clock &clock,
                     RandomSource random, ScriptedOptions options = {});
    ~ScriptedProvider() override;

    [[nodiscard]] ProviderInfo info() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    Task<Result<QStringList>> models(Context context) override;

private:
    Task<Result<ScriptedAnswer>> evaluate(ChatRequest request, CancelToken cancel);
    Task<Attempt> attempt(int number, std::shared_ptr<const ScriptedAnswer> answer, Context context,
                          std::function<void(QString)> onDelta);
    Task<Attempt> play(std::shared_ptr<const ScriptedAnswer> answer, bool faulty, Context context,
                       std::function<void(QString)> onDelta);

    std::shared_ptr<const ScriptRules> m_rules;
    const ScriptHost &m_scripts;
    const Clock &m_clock;
    ScriptedOptions m_options;
    AttemptRunner m_attempts;
    QObject m_home; ///< where finished evaluations are delivered
    QThreadPool m_pool;
};

} // namespace promptlab
