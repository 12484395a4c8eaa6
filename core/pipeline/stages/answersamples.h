// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/pipeline/stages/stagelimit.h"
#include "core/pipeline/testingpipelineservice.h"

namespace promptlab {

enum class SampleOutcome : quint8 { Passed, Failed, Unscored, Error };

/// One named metric of an answer: it passes when all its scored checks pass.
struct MetricSample {
    int metric = 0; ///< index into AnswerSamples::metrics
    std::optional<bool> pass;
};

/// What stages look at of one answer: no texts, so that a large run fits into memory.
struct AnswerSample {
    int row = 0; ///< index into AnswerSamples::rows
    SampleOutcome outcome = SampleOutcome::Error;
    bool unchecked = false; ///< passed, since no assertion looked at it
    std::optional<double> score;
    double totalMs = 0; ///< of the successful attempt
    std::optional<double> firstTokenMs;
    std::optional<qint64> outputTokens;
    std::optional<qint64> costMicros; ///< absent: unknown
    QList<MetricSample> metrics;
};

struct SampleRow {
    QString id;
    QString key;
    QString group;
};

/// The answers of one version with one model.
struct CellSamples {
    QString version; ///< "triage@3"
    QString model;
    bool simulated = false;
    QList<AnswerSample> answers;
};

/// A run as stages look at it: one cell a version and model, models slowest.
struct AnswerSamples {
    QList<SampleRow> rows;
    QStringList metrics; ///< by first appearance
    QList<CellSamples> cells;
    int versions = 1; ///< cells of one model stand together, the baseline's first

    /// Takes the results of a run in; in any order.
    static AnswerSamples of(const RunResults &results);
};

/// Quantity @p name ("passRate", "metric:tone", "latencyP95Ms", …; see stageQuantities()) of one cell.
/// Rates and scores are means over rows, their bounds one-sided 95 % ones: Wilson's for rates of rows, Student's for
/// scores. Answers that did not come have no latency; a cost of which a part is not known is not known.
Measurement measureCell(const AnswerSamples &samples, const CellSamples &cell, const QString &name);

/// Shares of what could not be judged: answers that did not come and those that no check could score.
struct NullShare {
    qint64 answers = 0;
    qint64 missing = 0;

    [[nodiscard]] double share() const { return answers > 0 ? double(missing) / double(answers) : 1; }
};
NullShare nullShare(const CellSamples &cell);

/// Outcomes of a cell as the statistics take them, repeats averaged within their row. @p metric: index of a named
/// metric; -1: the verdict and score of the row.
QList<ItemOutcome> cellOutcomes(const AnswerSamples &samples, const CellSamples &cell, int metric = -1);

} // namespace promptlab
