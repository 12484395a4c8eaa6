// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/pipeline/runanalysis.h"

namespace promptlab::cli {

/// How many of the rows that came out differently are named.
enum class ChangedRows { First, All };

/// The numbers of a run and the verdict in words.
void printAnalysis(const Terminal &terminal, const RunAnalysis &analysis, ChangedRows rows);
/// Pass rate of every named metric, one column a version. Nothing without metrics.
void printMetrics(const Terminal &terminal, const QList<CellSummary> &cells);
void printGate(const Terminal &terminal, GateKind gate, Verdict verdict);

} // namespace promptlab::cli
