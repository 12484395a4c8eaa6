// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/pipeline/runanalysis.h"

namespace promptlab::cli {

/// One line a case, or whole outputs and every failed check with @p full; then the metrics.
void printResults(const Terminal &terminal, const RunResults &results, bool workedOn, bool onlyFailed, bool full);
QJsonArray resultsJson(const RunResults &results, bool onlyFailed);

} // namespace promptlab::cli
