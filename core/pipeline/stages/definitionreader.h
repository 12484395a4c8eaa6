// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stages/pipelinedefinition.h"

namespace promptlab {

class JsonFields;

/// "promptlab-pipeline/1": the first field of a pipeline file.
QString pipelineFileFormat();

/// Reads the tree of a pipeline file. Errors carry the JSON Pointer of what is wrong as their detail.
class DefinitionReader final
{
public:
    Result<PipelineDefinition> read(const QJsonValue &json) const;

private:
    static Result<void> readWhat(const JsonFields &fields, PipelineDefinition &pipeline);
    static Result<void> readHow(const JsonFields &fields, PipelineDefinition &pipeline);
    static Result<QMap<QString, QStringList>> readSubsets(const JsonFields &fields);
    static Result<RunBudget> readBudget(const JsonFields &fields);
    static Result<QList<StageDefinition>> readStages(const JsonFields &fields, const PipelineDefinition &pipeline);
    static Result<StageDefinition> readStage(const QJsonValue &json, const QString &pointer);
    static Result<void> readStageRun(const JsonFields &fields, StageDefinition &stage);
    static Result<void> readCriteria(const JsonFields &fields, StageDefinition &stage);
    static Result<QList<NamedLimit>> readLimits(const QJsonValue &json, const QString &pointer, StageType type);
    static Result<ComparisonCriteria> readComparison(const JsonFields &fields, const QString &key);
    static Result<OptimizationSettings> readOptimization(const JsonFields &fields);
};

} // namespace promptlab
