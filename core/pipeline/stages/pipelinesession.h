// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/localpipelineruns.h"

namespace promptlab {

/// A pipeline run while it is carried out.
struct LocalPipelineRuns::Session {
    PipelineRunRecord run;
    PipelinePlan plan;
    BudgetWatch budget;
    PipelineReport report;

    void tell(int position, const RunProgress &progress) const;
};

/// The audit entry for @p action on @p run; once it has ended it holds the hash of what its stages came to.
AuditEntry pipelineRunEntry(const PipelineRunRecord &run, const QString &action);

} // namespace promptlab
