// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan shows beside its row: steps, evidence, events. Pure functions.
#pragma once

#include "core/deployment/deploymentviews.h"
#include "ui/common/factlist.h"

namespace promptlab {

/// One station on the way of a plan.
struct PlanStep {
    QString icon; ///< name in the icon set
    StatusTone tone = StatusTone::Paused;
    bool ahead = false;   ///< not reached yet: drawn grey
    bool current = false; ///< framed
    QString title;
    QString right; ///< time or what is left
    QStringList lines;
    double progress = -1; ///< 0 … 1; -1: no bar
    QString toolTip;

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

/// Gates and approval, then every environment with its steps, and the way back where there is one.
[[nodiscard]] QList<PlanStep> planSteps(const PlanDetails &plan, qint64 nowMs);
/// What changes, gates, decisions, rules and channels, as those who approve have to see it.
[[nodiscard]] QList<FactRow> planEvidence(const PlanDetails &plan, qint64 nowMs);
/// The history, newest first.
[[nodiscard]] QList<FactRow> planEvents(const PlanDetails &plan, qint64 nowMs);
/// Where the change can be read: the diff of what runs and what shall run. Without a pane when nothing ran before.
[[nodiscard]] Place planDiffPlace(const PlanSummary &plan);

} // namespace promptlab
