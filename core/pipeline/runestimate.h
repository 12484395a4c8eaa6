// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runplan.h"

namespace promptlab {

/// What earlier runs with the same provider and prompts tell about the next one.
struct RunHistory {
    int runs = 0;
    std::optional<double> secondsPerCase; ///< of one worker; median over the runs
    std::optional<double> outputTokens;   ///< of an answer; mean over the runs
};

/// What a run would come to, before anything is sent.
struct RunEstimate {
    int versions = 0;
    int models = 0;
    int rows = 0;
    int repeats = 0;
    int cases = 0;
    int units = 0;         ///< n of the statistics: rows, with those of one group as one
    int uncheckedRows = 0; ///< rows that no assertion looks at: they pass whatever the answer is
    bool simulated = false;
    bool local = false;
    qint64 promptTokens = 0;            ///< of all cases, counted on a sample of the rows
    std::optional<qint64> promptMicros; ///< cost of the prompts alone; absent: some model has no price
    std::optional<qint64> costMicros;   ///< with answers as long as in earlier runs; absent: not known
    std::optional<qint64> mostMicros;   ///< with answers as long as the versions allow; absent: no limit is set
    QStringList unpriced;               ///< models without a known price
    std::optional<double> seconds;      ///< absent: no earlier run tells
    std::optional<double> detectable;   ///< smallest difference of pass rates that is shown with 80 % power
    double discordance = 0;             ///< share of rows that is taken to change its outcome, for detectable
    std::optional<double> halfWidth;    ///< one version only: of the 95 % interval at a pass rate of 80 %
    RunHistory history;
    // What filling in a sample of the rows found out; only where a missing variable is an error.
    int rendered = 0;           ///< prompts that were tried
    int unrenderable = 0;       ///< of these: no request could be made, so the case would end with an error
    QStringList missingColumns; ///< that prompts read without a default and that no row of the run has
    QString renderProblem;      ///< why the first of them could not be filled in

    /// As far as the sample tells, not one request can be sent.
    [[nodiscard]] bool cannotRun() const { return rendered > 0 && unrenderable == rendered; }
};

/// The estimate for @p plan (its run and project are not looked at). Renders a sample of the rows; runs in a pool
/// thread. Errors: Corrupt (damaged installation).
Result<RunEstimate> estimateRun(const RunPlan &plan, const RunHistory &history, const ScriptHost &scripts,
                                qint64 nowMs);

/// "100 rows × 2 versions × 3 repeats: 600 cases"; leaves out what is one.
QString estimateSizeText(const RunEstimate &estimate);
/// What it costs and how far that is known.
QString estimateCostText(const RunEstimate &estimate);
/// How long it takes.
QString estimateTimeText(const RunEstimate &estimate);
/// What it can show.
QString estimatePowerText(const RunEstimate &estimate);
/// Which rows cannot be filled in, and why; empty where all can.
QString estimateRenderText(const RunEstimate &estimate);

} // namespace promptlab
