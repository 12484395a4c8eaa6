// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/resultmatrixmodel.h"

namespace promptlab {

/// One check of an output as it is shown.
struct CheckLine {
    StatusTone tone = StatusTone::Pass;
    QString name;   ///< the metric, or the kind of check
    QString kind;   ///< "contains"; empty when it is the name
    QString reason; ///< why it came out so
    QString score;  ///< "0.32"; empty when it only passes or fails
};

/// A name with its value.
struct DetailFact {
    QString name;
    QString value;
    QString toolTip;
};

/// Everything that is told about one cell of the matrix, written out.
struct CaseDetail {
    QString title;   ///< "en-04 · v5 · sim-small"
    int repeat = 0;  ///< which of them is told about
    int repeats = 0; ///< results that the cell has
    bool answered = false;
    bool simulated = false;
    StatusTone tone = StatusTone::Paused;
    QString outcome; ///< "failed · 0.32"
    QString error;   ///< why there is no answer
    QString output;
    QString baseline;      ///< what the first version answered to the same row, model and repeat
    QString baselineName;  ///< "v4"; empty when this is the baseline or the baseline has no answer
    QString candidateName; ///< "v5"
    QList<CheckLine> checks;
    int failedChecks = 0;
    QList<DetailFact> facts;
    QList<DetailFact> variables;
    QString variablesProblem;
};

/// @p row and @p column of @p matrix (a cell column), @p repeat counts the results of the cell.
[[nodiscard]] CaseDetail caseDetail(const ResultMatrixModel &matrix, int row, int column, int repeat);

} // namespace promptlab
