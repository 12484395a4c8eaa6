// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/resultmatrixmodel.h"

namespace promptlab {

/// Joins the results that @p cell names (by repeat) into its mark, numbers and text.
void joinRepeats(MatrixCell &cell, const QList<ResultRecord> &results);
/// The mark that a person should look at first: error, failed, mixed, not scored, pending, passed.
[[nodiscard]] CellMark worstMark(const QList<MatrixCell> &cells);
/// Whether F8 stops here.
[[nodiscard]] bool isFailure(CellMark mark);
/// Which of the results of @p cell did not pass, the first of them; 0 where all did.
[[nodiscard]] int firstFailedRepeat(const MatrixCell &cell, const QList<ResultRecord> &results);
/// "failed, score 0.32", "no result yet".
[[nodiscard]] QString markSentence(const MatrixCell &cell);
[[nodiscard]] StatusTone markTone(CellMark mark);
/// Rising from worst to best.
[[nodiscard]] double cellSortValue(const MatrixCell &cell);

} // namespace promptlab
