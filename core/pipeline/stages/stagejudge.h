// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/answersamples.h"
#include "core/pipeline/stages/pipelinedefinition.h"

namespace promptlab {

/// What a stage came to.
struct StageOutcome {
    Verdict verdict = Verdict::Pass;
    QList<CriterionResult> criteria;
    QStringList sentences; ///< for a person, the most important first; translated
    QJsonObject data;      ///< the stage's numbers

    /// {"verdict", "criteria", "sentences", "data"}
    [[nodiscard]] QJsonObject toJson() const;
};

/// One thing that the validation found.
struct ValidationFinding {
    bool isError = true;
    QString rule; ///< "undefined-var", "template", "schema"
    QString text; ///< with its place in words; translated

    [[nodiscard]] QJsonObject toJson() const;
};

/// What there is to say about a prompt before anything is sent.
struct ValidationFindings {
    QList<ValidationFinding> findings;
    std::optional<qint64> promptTokens; ///< of the longest rendered prompt; absent: nothing could be rendered
    bool tokensEstimated = false;       ///< counted by a rule of thumb
    qint64 rows = 0;                    ///< that were filled in
    qint64 unrenderableRows = 0;
    QStringList unrenderable; ///< keys of the first of them
};

// All judge the last version of the samples against the first one, where there are two. Pure; for any thread.

StageOutcome judgeValidation(const StageDefinition &stage, const ValidationFindings &findings);

/// Performance and quality: every criterion for every model. More answers without a verdict than the stage allows make
/// a quality stage inconclusive, unless it failed; without criteria it passes and shows its numbers.
StageOutcome judgeMeasures(const StageDefinition &stage, const AnswerSamples &samples);

/// The primary measure decides by its gate, for every model; a named metric that is worse after Holm's correction over
/// all metrics and models fails the stage, and so does a guardrail. @p seed: of bootstrap and permutation.
/// Errors: InvalidInput without a second version.
Result<StageOutcome> judgeComparison(const StageDefinition &stage, const AnswerSamples &samples, std::uint64_t seed);

} // namespace promptlab
