// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/testingpipelineservice.h"

namespace promptlab {

/// One object a result, with everything that was stored; the same form as the command line prints.
QJsonArray resultObjects(const RunResults &results);
/// The run with its results and the analysis of it, for other programs.
QByteArray exportResultsJson(const RunResults &results);
/// One line a result (RFC 4180, UTF-8): row, version, model, repeat, outcome, score, times, tokens, cost, the reasons
/// of failed checks, output. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray exportResultsCsv(const RunResults &results);

} // namespace promptlab
