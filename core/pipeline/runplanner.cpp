// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runplanner.h"

#include "core/base/needs.h"
#include "core/pipeline/dataset.h"
#include "core/store/versionresolver.h"

#include <QSet>

namespace promptlab {

namespace {

struct RunPlannerText {
    Q_DECLARE_TR_FUNCTIONS(RunPlanner)
};

constexpr int maxConcurrency = 1'000;
constexpr int maxRepeats = 1'000;

Result<QList<AssertionSpec>> parseAssertions(const QJsonArray &list, const QString &where)
{
    QList<AssertionSpec> specs;
    for (const QJsonValueConstRef item : list) {
        auto spec = AssertionSpec::fromJson(item);
        if (!spec.ok())
            return spec.error().wrapped(where);
        specs.append(*spec);
    }
    return specs;
}

Result<void> checkRequest(const RunRequest &request)
{
    if (request.versions.isEmpty())
        return makeError(ErrorCode::InvalidInput, RunPlannerText::tr("Name at least one prompt version to run"));
    if (request.concurrency < 1 || request.concurrency > maxConcurrency)
        return makeError(ErrorCode::InvalidInput,
                         RunPlannerText::tr("The concurrency must be between 1 and %1").arg(maxConcurrency));
    if (request.repeats < 1 || request.repeats > maxRepeats)
        return makeError(ErrorCode::InvalidInput,
                         RunPlannerText::tr("The number of repeats must be between 1 and %1").arg(maxRepeats));
    if (request.threshold && (*request.threshold < 0 || *request.threshold > 1))
        return makeError(ErrorCode::InvalidInput, RunPlannerText::tr("The threshold must be between 0 and 1"));
    return {};
}

} // namespace

Result<DatasetVersionRecord> RunPlanner::findDataset(const ProjectId &project, const QString &reference, QString &name)
{
    DatasetRepository datasets(m_db, m_cipher);
    const qsizetype at = reference.lastIndexOf(QLatin1Char('@'));
    name = at < 0 ? reference : reference.left(at);
    bool numeric = true;
    const int number = at < 0 ? 0 : reference.mid(at + 1).toInt(&numeric);
    if (!numeric || number < 0)
        return makeError(
            ErrorCode::InvalidInput,
            RunPlannerText::tr("\"%1\": a dataset version is a number, as in \"tickets@2\"").arg(reference));
    PL_TRY(const auto dataset, datasets.findByName(project, name));
    if (!dataset) {
        PL_TRY(const auto all, datasets.list(project));
        QStringList names;
        for (const DatasetRecord &each : all)
            names.append(each.name);
        return makeError(ErrorCode::NotFound,
                         names.isEmpty() ? RunPlannerText::tr("There is no dataset \"%1\"; import one first").arg(name)
                                         : RunPlannerText::tr("There is no dataset \"%1\"; there are: %2")
                                               .arg(name, names.join(QStringLiteral(", "))));
    }
    PL_TRY(const auto version, datasets.findVersion(dataset->id, number));
    if (!version)
        return makeError(ErrorCode::NotFound,
                         RunPlannerText::tr("The dataset \"%1\" has no version %2").arg(name).arg(number));
    return *version;
}

Result<QList<PlannedRow>> RunPlanner::plannedRows(const DatasetVersionRecord &dataset, const QString &name,
                                                  const QStringList &wanted)
{
    PL_TRY(const QList<AssertionSpec> defaults,
           parseAssertions(dataset.settings.value(QStringLiteral("assert")).toArray(),
                           RunPlannerText::tr("Default assertions of the dataset \"%1\"").arg(name)));
    PL_TRY(const QList<DatasetRowRecord> records, DatasetRepository(m_db, m_cipher).rows(dataset));
    QSet<QString> missing(wanted.begin(), wanted.end());
    QList<PlannedRow> rows;
    for (const DatasetRowRecord &record : records) {
        PL_TRY(const DatasetRow row, DatasetRow::fromJson(record.content));
        if (!wanted.isEmpty() && !missing.remove(row.key))
            continue;
        PlannedRow planned;
        planned.id = record.id;
        planned.key = row.key;
        planned.group = row.group;
        planned.variables = row.variables;
        PL_TRY(
            const QList<AssertionSpec> own,
            parseAssertions(row.assertions, RunPlannerText::tr("Row \"%1\" of the dataset \"%2\"").arg(row.key, name)));
        planned.assertions = defaults + own;
        rows.append(planned);
    }
    if (!missing.isEmpty())
        return makeError(ErrorCode::NotFound,
                         RunPlannerText::tr("The dataset \"%1\" has no row \"%2\"").arg(name, *missing.constBegin()));
    return rows;
}

Result<QList<PlannedRow>> RunPlanner::rowsOf(const ProjectId &project, const QString &reference,
                                             const QStringList &wanted)
{
    QString name;
    PL_TRY(const DatasetVersionRecord dataset, findDataset(project, reference, name));
    return plannedRows(dataset, name, wanted);
}

Result<RunPlanner::Draft> RunPlanner::draft(const ProjectId &project, const RunRequest &request)
{
    PL_CHECK(checkRequest(request));
    Draft draft;
    RunSpec &spec = draft.spec;
    VersionResolver resolver(m_db, m_cipher);
    QSet<VersionId> seen;
    bool ownModels = request.models.isEmpty();
    const bool echoes = request.provider.value(QLatin1String("type")).toString() == QLatin1String("echo");
    bool namedForEcho = false;
    for (const QString &reference : request.versions) {
        PL_TRY(const ResolvedVersion resolved, resolver.resolve(project, reference));
        if (seen.contains(resolved.version.id))
            return makeError(ErrorCode::InvalidInput,
                             RunPlannerText::tr("\"%1\" names a version that is in the list already").arg(reference));
        seen.insert(resolved.version.id);
        const bool lacksModel = ownModels && resolved.version.content.settings.model.isEmpty();
        namedForEcho = namedForEcho || (lacksModel && echoes); // the echo has one model, which makes no difference
        if (lacksModel && !echoes)
            return makeError(
                ErrorCode::InvalidInput,
                RunPlannerText::tr("\"%1\" names no model of its own; name one for the run").arg(reference),
                needsModel);
        draft.contents.append(resolved.version.content);
        spec.versions.append({resolved.version.id, resolved.prompt.id, resolved.prompt.key, resolved.version.number,
                              resolved.version.contentHash});
    }
    spec.models = ownModels ? QStringList{namedForEcho ? QStringLiteral("echo") : QString()} : request.models;
    spec.models.removeDuplicates();
    PL_TRY(draft.dataset, findDataset(project, request.dataset, spec.datasetName));
    spec.datasetNumber = draft.dataset.number;
    spec.datasetHash = draft.dataset.contentHash;
    spec.rowKeys = request.rowKeys;
    spec.repeats = request.repeats;
    spec.providerName = request.providerName;
    spec.provider = request.provider;
    spec.concurrency = request.concurrency;
    spec.threshold = request.threshold;
    spec.strictVariables = request.strictVariables;
    for (const RunVersion &version : std::as_const(spec.versions))
        draft.labels.append(version.label());
    PL_TRY(draft.rows, plannedRows(draft.dataset, spec.datasetName, spec.rowKeys));
    const qsizetype rows = draft.rows.size();
    PL_CHECK(RunMatrix::check(spec.versions.size(), spec.models.size(), rows, spec.repeats));
    draft.caseCount =
        RunMatrix(int(spec.versions.size()), int(spec.models.size()), int(rows), spec.repeats).caseCount();
    return draft;
}

Result<std::shared_ptr<RunPlan>> RunPlanner::load(const RunRecord &run)
{
    auto plan = std::make_shared<RunPlan>();
    plan->run = run.id;
    plan->project = run.project;
    PL_TRY(plan->spec, RunSpec::fromJson(run.spec));
    if (plan->spec.hash() != run.specHash)
        return makeError(
            ErrorCode::Corrupt,
            RunPlannerText::tr("The description of run %1 does not match its hash; restore a backup").arg(run.number));
    PromptRepository prompts(m_db, m_cipher);
    for (const RunVersion &wanted : plan->spec.versions) {
        PL_TRY(const auto version, prompts.findVersion(wanted.id));
        if (!version || version->contentHash != wanted.contentHash)
            return makeError(ErrorCode::Corrupt, RunPlannerText::tr("The version %1 of run %2 is gone or was changed")
                                                     .arg(wanted.label())
                                                     .arg(run.number));
        plan->contents.append(version->content);
    }
    PL_TRY(const auto dataset, DatasetRepository(m_db, m_cipher).findVersion(run.datasetVersion));
    if (!dataset || dataset->contentHash != plan->spec.datasetHash)
        return makeError(ErrorCode::Corrupt,
                         RunPlannerText::tr("The dataset of run %1 is gone or was changed").arg(run.number));
    PL_TRY(plan->rows, plannedRows(*dataset, plan->spec.datasetName, plan->spec.rowKeys));
    plan->matrix = RunMatrix(int(plan->spec.versions.size()), int(plan->spec.models.size()), int(plan->rows.size()),
                             plan->spec.repeats);
    if (plan->matrix.caseCount() != run.caseCount)
        return makeError(
            ErrorCode::Corrupt,
            RunPlannerText::tr("Run %1 was made for another number of cases; start a new run").arg(run.number));
    PL_TRY(plan->prices, PriceTable::builtIn());
    return plan;
}

} // namespace promptlab
