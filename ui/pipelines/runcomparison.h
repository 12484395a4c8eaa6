// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/loadedrun.h"

namespace promptlab {

/// One side of a comparison of runs: a column of a run's matrix.
struct RunSide {
    int run = 0; ///< its number
    RunCell cell;

    friend bool operator==(const RunSide &, const RunSide &) = default;
};

/// What both sides answered to one row.
struct AnswerPair {
    const ResultRecord *baseline = nullptr; ///< nullptr: no answer
    const ResultRecord *candidate = nullptr;
    int repeats = 1; ///< of the run with more of them
};

/// Two columns of one or two runs, held against each other. Immutable once made; shared with pool threads.
struct ComparedRuns {
    RunSide baseline;
    RunSide candidate;
    std::shared_ptr<const RunResults> baselineResults;
    std::shared_ptr<const RunResults> candidateResults;
    ComparedPair pair;
    QList<RowChange> others; ///< rows with the same outcome and another answer
    bool simulated = false;
    bool complete = true;

    /// Both answers to a row: of the first repeat that came out differently, else of the first that was answered in
    /// other words, else of the first.
    [[nodiscard]] AnswerPair answers(const QString &rowKey) const;
};
using ComparedRunsPtr = std::shared_ptr<const ComparedRuns>;

/// Compares; runs in a pool thread. Errors: as compareCells().
Result<ComparedRunsPtr> compareRunSides(std::shared_ptr<const RunResults> baselineResults, RunSide baseline,
                                        std::shared_ptr<const RunResults> candidateResults, RunSide candidate);

/// Whether two runs asked the same rows of the same data, so that they can be compared.
[[nodiscard]] bool askedTheSame(const RunSpec &a, const RunSpec &b);

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::ComparedRunsPtr)
