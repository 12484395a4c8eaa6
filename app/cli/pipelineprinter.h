// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runprogressprinter.h"
#include "core/pipeline/stages/pipelineruns.h"

namespace promptlab::cli {

/// Shows how a pipeline goes on: a line a stage, and below it the progress of what it asks.
class PipelineProgressPrinter
{
public:
    PipelineProgressPrinter(Terminal &terminal, bool silent);

    void show(const PipelineProgress &progress);
    void finish();

private:
    Terminal &m_terminal;
    bool m_silent;
    std::optional<RunProgressPrinter> m_run;
    int m_stage = -1;
};

/// Before the run: what is asked, what it costs, what it can show.
void printPipelineEstimate(const Terminal &terminal, const PipelineEstimate &estimate);
/// What a pipeline run came to: a line a stage, what decided, the verdict.
void printPipelineRun(const Terminal &terminal, const PipelineRunRecord &run);
/// "passed", "failed", "inconclusive", "left out", …
QString stageStatusText(StageStatus status);

} // namespace promptlab::cli
