// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/comparison.h"
#include "core/pipeline/stages/stagelimit.h"

#include <QMap>

namespace promptlab {

/// A measure by name with its limit, in the order in which it was written.
struct NamedLimit {
    QString name; ///< of a StageQuantity, or "metric:NAME"
    StageLimit limit;

    bool operator==(const NamedLimit &) const = default;
};

/// What the comparison stage decides by.
struct ComparisonCriteria {
    QString primary = QStringLiteral("passRate"); ///< "passRate", "meanScore" or "metric:NAME"; named before the run
    GateKind gate = GateKind::NonInferiority;
    double margin = defaultNonInferiorityMargin;
    bool metrics = true;          ///< every named metric may block (Holm over all of them)
    QList<NamedLimit> guardrails; ///< fail whatever the primary measure says

    bool operator==(const ComparisonCriteria &) const = default;
};

/// What the optimisation stage may spend.
struct OptimizationSettings {
    QString provider; ///< that proposes; empty: the pipeline's
    QString model;    ///< empty: the version's own
    int proposals = 3;
    double heldBack = 0.3; ///< share of the rows that no proposal is made from

    bool operator==(const OptimizationSettings &) const = default;
};

/// One stage with its success criteria as data.
struct StageDefinition {
    QString name;
    StageType type = StageType::Validation;
    bool stopsOnFailure = true; ///< the stages behind it are left out when it does not pass
    bool stopsOnDoubt = false;  ///< and when it is inconclusive
    QList<NamedLimit> criteria; ///< of validation, performance and quality
    double maxNullShare = 0.05; ///< more without a verdict than this: inconclusive
    ComparisonCriteria comparison;
    OptimizationSettings optimization;
    // What it runs, where that differs from the pipeline. Stages that ask for the same share one run.
    QStringList models;
    QStringList rows; ///< keys of rows, or names of subsets
    std::optional<int> repeats;

    bool operator==(const StageDefinition &) const = default;
};

/// Limits with a hard stop.
struct RunBudget {
    std::optional<double> usd;
    std::optional<qint64> tokens;
    std::optional<double> minutes;

    [[nodiscard]] bool isEmpty() const { return !usd && !tokens && !minutes; }
    bool operator==(const RunBudget &) const = default;
};

/// A test pipeline: what is asked, and the stages in order.
struct PipelineDefinition {
    QString name;
    QString description;
    QString prompt;   ///< key; may be given with the execution instead
    QString baseline; ///< selector of the version to compare with: "@production" where nothing else is said
    QString dataset;  ///< "tickets" or "tickets@2"
    QMap<QString, QStringList> subsets; ///< name → keys of rows
    QStringList rows;                   ///< keys of rows, or names of subsets; empty: all
    QString provider;                   ///< as the workspace calls it; empty: its default
    QStringList models;                 ///< empty: each version's own
    int repeats = 1;
    int concurrency = 4;
    bool strictVariables = true;
    std::optional<double> threshold;
    RunBudget budget;
    QList<StageDefinition> stages;

    /// The same tree that fromJson() reads, without what is left at its default.
    [[nodiscard]] QJsonObject toJson() const;
    /// Strict: unknown keys, stages without a type, criteria of another stage, subsets that do not exist are errors.
    /// Errors: InvalidInput or LimitExceeded; the detail is the JSON Pointer of what is wrong.
    static Result<PipelineDefinition> fromJson(const QJsonValue &json);
    /// Hex SHA-256 over the canonical JSON.
    [[nodiscard]] QString hash() const;
    /// @p wanted with the names of subsets replaced by their rows, each once.
    [[nodiscard]] QStringList rowKeys(const QStringList &wanted) const;

    bool operator==(const PipelineDefinition &) const = default;
};

/// Reads a promptlab.yaml (or the same as JSON). @p source names the file in errors.
/// Errors: InvalidInput or LimitExceeded with line and column.
Result<PipelineDefinition> readPipelineFile(QByteArrayView text, const QString &source);

/// JSON Schema (draft 2020-12) of a pipeline file, for editors. Errors: Corrupt (damaged installation).
Result<QByteArray> pipelineFileSchema();

/// The stages of a new pipeline: validation, performance, quality and comparison with criteria that most want.
QList<StageDefinition> usualStages();

} // namespace promptlab
