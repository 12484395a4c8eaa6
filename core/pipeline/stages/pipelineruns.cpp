// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/pipelineruns.h"

#include "core/prompt/jsonfields.h"

namespace promptlab {

namespace {

QString pipelineTime(qint64 utcMs)
{
    return utcMs == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject stageRunJson(const StageRunRecord &stage)
{
    QJsonObject json = stage.result.toObject();
    json.insert(QStringLiteral("name"), stage.name);
    json.insert(QStringLiteral("type"), stageTypeName(stage.type));
    json.insert(QStringLiteral("status"), stageStatusName(stage.status));
    json.insert(QStringLiteral("run"),
                stage.runNumber > 0 ? QJsonValue(stage.runNumber) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("startedAt"), pipelineTime(stage.startedAt));
    json.insert(QStringLiteral("finishedAt"), pipelineTime(stage.finishedAt));
    return json;
}

} // namespace

Result<PipelineRequest> PipelineRequest::fromJson(const QJsonValue &json)
{
    PL_TRY(const JsonFields fields, JsonFields::of(json, QString(),
                                                   {QStringLiteral("promptId"), QStringLiteral("baselinePromptId"),
                                                    QStringLiteral("runAsync"), QStringLiteral("testDataset")}));
    PipelineRequest request;
    PL_TRY(request.promptId, fields.text(QStringLiteral("promptId")));
    PL_TRY(request.baselinePromptId, fields.text(QStringLiteral("baselinePromptId")));
    if (fields.has(QStringLiteral("runAsync"))) {
        PL_TRY(request.runAsync, fields.flag(QStringLiteral("runAsync")));
    }
    PL_TRY(request.testDataset, fields.texts(QStringLiteral("testDataset")));
    return request;
}

QJsonObject PipelineRequest::toJson() const
{
    return {{QStringLiteral("promptId"), promptId},
            {QStringLiteral("baselinePromptId"), baselinePromptId},
            {QStringLiteral("runAsync"), runAsync},
            {QStringLiteral("testDataset"), QJsonArray::fromStringList(testDataset)}};
}

QJsonObject pipelineRunJson(const PipelineRunRecord &run)
{
    QJsonArray stages;
    for (const StageRunRecord &stage : run.stages)
        stages.append(stageRunJson(stage));
    const QJsonObject resolved = run.request.value(QStringLiteral("resolved")).toObject();
    return {{QStringLiteral("format"), QStringLiteral("promptlab-pipeline-result/1")},
            {QStringLiteral("pipeline"), run.name},
            {QStringLiteral("definitionHash"), run.definitionHash},
            {QStringLiteral("number"), run.number},
            {QStringLiteral("id"), run.id.toString()},
            {QStringLiteral("candidate"), resolved.value(QStringLiteral("candidate"))},
            {QStringLiteral("baseline"), resolved.value(QStringLiteral("baseline"))},
            {QStringLiteral("status"), runStatusName(run.status)},
            {QStringLiteral("verdict"), run.verdict.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(run.verdict)},
            {QStringLiteral("error"), run.error},
            {QStringLiteral("stages"), stages},
            {QStringLiteral("createdAt"), pipelineTime(run.createdAt)},
            {QStringLiteral("startedAt"), pipelineTime(run.startedAt)},
            {QStringLiteral("finishedAt"), pipelineTime(run.finishedAt)}};
}

Verdict pipelineVerdict(const QList<StageRunRecord> &stages)
{
    QList<Verdict> verdicts;
    for (const StageRunRecord &stage : stages) {
        switch (stage.status) {
        case StageStatus::Passed: verdicts.append(Verdict::Pass); break;
        case StageStatus::Failed: verdicts.append(Verdict::Fail); break;
        case StageStatus::Inconclusive:
        case StageStatus::Cancelled:
        case StageStatus::Pending:
        case StageStatus::Running:
        case StageStatus::Skipped: verdicts.append(Verdict::Inconclusive); break; // nothing was shown by it
        }
    }
    return combinedVerdict(verdicts);
}

} // namespace promptlab
