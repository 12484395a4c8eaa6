// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/pipeline/runanalysis.h"

namespace promptlab::cli {

/// The numbers of a run and the verdict in words.
void printAnalysis(const Terminal &terminal, const RunAnalysis &analysis);
void printGate(const Terminal &terminal, GateKind gate, Verdict verdict);
/// One line a case, or whole outputs with @p full.
void printResults(const Terminal &terminal, const RunResults &results, bool onlyFailed, bool full);
QJsonArray resultsJson(const RunResults &results, bool onlyFailed);

} // namespace promptlab::cli
