// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gates.h"
#include "core/pipeline/testingpipelineservice.h"
#include "ui/common/theme.h"

namespace promptlab {

// How the pane writes runs, outcomes and numbers. All translated; numbers by the person's locale.

/// "completed", "running here", "running in another process", "did not end", …
[[nodiscard]] QString runStateText(RunStatus status, RunActivity activity);
[[nodiscard]] StatusTone runStateTone(RunStatus status, RunActivity activity);
/// Whether the run could go on: it is not complete and nobody works on it.
[[nodiscard]] bool canResume(RunStatus status, RunActivity activity);

/// "passed", "failed", "not scored", "error", or "not checked" where no assertion looked at the answer.
[[nodiscard]] QString caseOutcomeText(const ResultRecord &result);
[[nodiscard]] StatusTone caseOutcomeTone(const ResultRecord &result);
/// "pass", "fail", "inconclusive".
[[nodiscard]] QString gateVerdictText(Verdict verdict);
[[nodiscard]] StatusTone gateVerdictTone(Verdict verdict);

/// "92.0 %", or a dash.
[[nodiscard]] QString rateText(const std::optional<double> &rate);
/// Share of the checked cases that passed; absent when none was checked and judged.
[[nodiscard]] std::optional<double> passShare(const RunTotals &totals);
/// "$0.0123", "at least $0.0100", "unknown", "$0 (simulated)".
[[nodiscard]] QString costText(qint64 micros, bool complete, bool simulated);
/// "840 ms", "1.84 s".
[[nodiscard]] QString latencyText(double ms);
/// "+4.1", "−2.8", "0.0": a difference with a real minus sign.
[[nodiscard]] QString signedText(double value, int decimals);
/// "just now", "12 min ago", "3 h ago", else the date.
[[nodiscard]] QString agoText(qint64 utcMs, qint64 nowMs);
/// @p text with a full stop, unless it ends a sentence already.
[[nodiscard]] QString asSentence(const QString &text);
/// Date and time in full, for tool tips.
[[nodiscard]] QString exactTimeText(qint64 utcMs);

/// "v5" where all versions are of one prompt, else "triage v5".
[[nodiscard]] QString shortVersion(const RunSpec &spec, int version);
/// "triage v4 → v5".
[[nodiscard]] QString versionsText(const RunSpec &spec);
/// "tickets@1".
[[nodiscard]] QString datasetText(const RunSpec &spec);

} // namespace promptlab
