// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/pipelineplanner.h"

#include "core/prompt/jsonfields.h"
#include "core/store/promptrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace promptlab {

namespace {

struct PipelinePlanText {
    Q_DECLARE_TR_FUNCTIONS(PipelinePlanner)
};

/// "@production" and "3" are about the prompt that is tested; "other@3" names its own.
QString baselineReference(const QString &wanted, const QString &key)
{
    if (wanted.startsWith(QLatin1Char('@')))
        return key + QLatin1Char('@') + wanted;
    return wanted.contains(QLatin1Char('@')) ? wanted : key + QLatin1Char('@') + wanted;
}

QString versionLabel(const ResolvedVersion &version)
{
    return QStringLiteral("%1@%2").arg(version.prompt.key).arg(version.version.number);
}

/// No baseline where nobody asked for a certain one and there is no usual one.
bool isMissing(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
}

} // namespace

QString PipelinePlan::candidateLabel() const
{
    return versionLabel(candidate);
}

QString PipelinePlan::baselineLabel() const
{
    return baseline ? versionLabel(*baseline) : QString();
}

RunRequest PipelinePlan::runRequest(const StageDefinition &stage, const QJsonObject &provider) const
{
    RunRequest wanted;
    if (baseline)
        wanted.versions.append(baselineLabel());
    wanted.versions.append(candidateLabel());
    wanted.models = stage.models.isEmpty() ? definition.models : stage.models;
    wanted.dataset = dataset;
    wanted.rowKeys = rows.isEmpty() || !stage.rows.isEmpty() ? definition.rowKeys(stage.rows) : rows;
    wanted.repeats = stage.repeats.value_or(definition.repeats);
    wanted.providerName = definition.provider;
    wanted.provider = provider;
    wanted.concurrency = definition.concurrency;
    wanted.threshold = definition.threshold;
    wanted.strictVariables = definition.strictVariables;
    return wanted;
}

QString PipelinePlan::requestHash(const StageDefinition &stage) const
{
    if (stage.type == StageType::Validation)
        return {};
    const RunRequest wanted = runRequest(stage, {});
    const QJsonObject json{{QStringLiteral("versions"), QJsonArray::fromStringList(wanted.versions)},
                           {QStringLiteral("models"), QJsonArray::fromStringList(wanted.models)},
                           {QStringLiteral("dataset"), wanted.dataset},
                           {QStringLiteral("rows"), QJsonArray::fromStringList(wanted.rowKeys)},
                           {QStringLiteral("repeats"), wanted.repeats}};
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(json), QCryptographicHash::Sha256).toHex());
}

Result<PipelinePlan> PipelinePlanner::plan(const ProjectId &project, const PipelineRequest &request)
{
    PipelinePlan plan;
    PL_CHECK(resolveDefinition(project, request, plan));
    for (const StageDefinition &stage : plan.definition.stages) {
        if (stage.type == StageType::Optimization)
            return makeError(ErrorCode::Unsupported,
                             PipelinePlanText::tr("This version cannot carry out the stage \"%1\": optimisation is not "
                                                  "available yet; take the stage out")
                                 .arg(stage.name));
    }
    PL_CHECK(resolveVersions(project, request, plan));
    if (!plan.definition.dataset.isEmpty()) {
        QString name;
        PL_TRY(const DatasetVersionRecord dataset,
               RunPlanner(m_db, m_cipher).findDataset(project, plan.definition.dataset, name));
        plan.dataset = QStringLiteral("%1@%2").arg(name).arg(dataset.number);
    }
    plan.rows = plan.definition.rowKeys(request.testDataset.isEmpty() ? plan.definition.rows : request.testDataset);
    plan.request = request.toJson();
    plan.request.insert(QStringLiteral("resolved"),
                        QJsonObject{{QStringLiteral("candidate"), plan.candidateLabel()},
                                    {QStringLiteral("baseline"),
                                     plan.baseline ? QJsonValue(plan.baselineLabel()) : QJsonValue(QJsonValue::Null)},
                                    {QStringLiteral("dataset"), plan.dataset},
                                    {QStringLiteral("rows"), QJsonArray::fromStringList(plan.rows)}});
    return plan;
}

Result<void> PipelinePlanner::resolveDefinition(const ProjectId &project, const PipelineRequest &request,
                                                PipelinePlan &plan)
{
    if (request.definition) {
        plan.definition = *request.definition;
        return {};
    }
    TestPipelineRepository pipelines(m_db, m_cipher);
    PL_TRY(const auto found, pipelines.findByName(project, request.pipeline));
    if (found) {
        PL_TRY(plan.definition, PipelineDefinition::fromJson(found->config));
        plan.pipeline = found->id;
        return {};
    }
    PL_TRY(const QList<TestPipelineRecord> all, pipelines.list(project));
    QStringList names;
    for (const TestPipelineRecord &pipeline : all)
        names.append(pipeline.name);
    if (names.isEmpty())
        return makeError(ErrorCode::NotFound, PipelinePlanText::tr("There are no pipelines yet"));
    return makeError(ErrorCode::NotFound, PipelinePlanText::tr("There is no pipeline \"%1\"; there is %2")
                                              .arg(request.pipeline.left(80), names.join(QLatin1String(", "))));
}

Result<void> PipelinePlanner::resolveVersions(const ProjectId &project, const PipelineRequest &request,
                                              PipelinePlan &plan)
{
    const QString wanted = request.promptId.isEmpty() ? plan.definition.prompt : request.promptId;
    if (wanted.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         PipelinePlanText::tr("The pipeline \"%1\" names no prompt; say which version to test")
                             .arg(plan.definition.name));
    PL_TRY(plan.candidate, VersionResolver(m_db, m_cipher).resolve(project, wanted));
    const QString baseline = request.baselinePromptId.isEmpty() ? plan.definition.baseline : request.baselinePromptId;
    PL_TRY(plan.baseline, resolveBaseline(project, baseline, plan.candidate));
    if (plan.baseline && plan.baseline->version.id == plan.candidate.version.id) {
        if (!request.baselinePromptId.isEmpty())
            return makeError(ErrorCode::InvalidInput,
                             PipelinePlanText::tr("%1 cannot be compared with itself; name another baseline")
                                 .arg(plan.candidateLabel()));
        plan.baseline.reset(); // it is what runs in production already
    }
    return {};
}

/// What was named; else what runs in production; else nothing.
Result<std::optional<ResolvedVersion>> PipelinePlanner::resolveBaseline(const ProjectId &project, const QString &wanted,
                                                                        const ResolvedVersion &candidate)
{
    const QString reference =
        baselineReference(wanted.isEmpty() ? QStringLiteral("@production") : wanted, candidate.prompt.key);
    const auto resolved = VersionResolver(m_db, m_cipher).resolve(project, reference);
    if (resolved.ok())
        return std::optional(*resolved);
    if (wanted.isEmpty() && isMissing(resolved.error()))
        return std::optional<ResolvedVersion>();
    return resolved.error();
}

Result<ResolvedVersion> PipelinePlanner::versionById(const VersionId &id)
{
    PromptRepository prompts(m_db, m_cipher);
    PL_TRY(const auto version, prompts.findVersion(id));
    if (!version)
        return makeError(ErrorCode::Corrupt, PipelinePlanText::tr("A version of the pipeline run is gone"));
    PL_TRY(const auto prompt, prompts.find(version->prompt));
    if (!prompt)
        return makeError(ErrorCode::Corrupt, PipelinePlanText::tr("The prompt of the pipeline run is gone"));
    return ResolvedVersion{*prompt, *version};
}

Result<PipelinePlan> PipelinePlanner::load(const PipelineRunRecord &run)
{
    PipelinePlan plan;
    PL_TRY(plan.definition, PipelineDefinition::fromJson(run.definition));
    if (plan.definition.hash() != run.definitionHash)
        return makeError(
            ErrorCode::Corrupt,
            PipelinePlanText::tr("The description of pipeline run %1 does not match its hash; restore a backup")
                .arg(run.number));
    plan.pipeline = run.pipeline;
    PL_TRY(plan.candidate, versionById(run.candidate));
    if (!run.baseline.isNull()) {
        PL_TRY(plan.baseline, versionById(run.baseline));
    }
    plan.request = run.request;
    const QJsonObject resolved = run.request.value(QStringLiteral("resolved")).toObject();
    plan.dataset = resolved.value(QStringLiteral("dataset")).toString();
    for (const QJsonValueConstRef key : resolved.value(QStringLiteral("rows")).toArray())
        plan.rows.append(key.toString());
    return plan;
}

Result<QList<PlannedRow>> PipelinePlanner::rows(const ProjectId &project, const PipelinePlan &plan)
{
    if (plan.dataset.isEmpty())
        return QList<PlannedRow>();
    return RunPlanner(m_db, m_cipher).rowsOf(project, plan.dataset, plan.rows);
}

} // namespace promptlab
