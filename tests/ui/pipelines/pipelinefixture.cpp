// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pipelines/pipelinefixture.h"

#include "core/workspace/workspacecreation.h"

namespace promptlab::test {

SampleWorkspace::SampleWorkspace(bool withSample)
{
    CreateWorkspaceOptions creation;
    creation.path = m_folder.filePath(QStringLiteral("w/sample.promptlab"));
    creation.projectName = QStringLiteral("Help desk");
    creation.personName = QStringLiteral("Aylin Demir");
    creation.useKeychain = false;
    creation.useKeyFile = true;
    creation.keyFile = m_folder.filePath(QStringLiteral("key"));
    const auto created = QCoro::waitFor(createWorkspace(std::move(creation), nullptr, &m_clock));
    if (!created.ok()) {
        m_problem = created.error().text();
        return;
    }
    m_path = created->path;
    m_keyFile = created->keyFile;
    m_workspace = openAgain();
    if (!m_workspace || !withSample)
        return;
    const auto imported = QCoro::waitFor(m_workspace->imports().import(
        m_workspace->context(), QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample")));
    if (!imported.ok())
        m_problem = imported.error().text();
}

std::unique_ptr<Workspace> SampleWorkspace::openAgain()
{
    OpenWorkspaceOptions opening;
    opening.path = m_path;
    opening.unlock.keyFile = m_keyFile;
    auto opened = QCoro::waitFor(Workspace::open(std::move(opening), &m_clock));
    if (opened.ok())
        return std::move(*opened);
    m_problem = opened.error().text();
    return nullptr;
}

PipelineServices SampleWorkspace::services()
{
    return servicesWith(m_workspace->testing());
}

PipelineServices SampleWorkspace::servicesWith(TestingPipelineService &testing)
{
    Workspace *workspace = m_workspace.get();
    return {testing,
            workspace->prompts(),
            workspace->datasets(),
            workspace->providers(),
            [workspace](const CancelToken &token) { return workspace->context(token); },
            [workspace](const Context &context) { return workspace->memberNames(context); },
            m_clock};
}

RunRequest SampleWorkspace::request(const QStringList &versions, const QString &dataset)
{
    RunRequest request;
    request.versions = versions;
    request.dataset = dataset;
    request.providerName = QStringLiteral("helpdesk");
    const auto description =
        QCoro::waitFor(m_workspace->providers().describe(m_workspace->context(), request.providerName, {}));
    request.provider = description.valueOr({});
    request.concurrency = 16;
    return request;
}

int SampleWorkspace::run(const QStringList &versions, const QString &dataset, int repeats, const QStringList &models)
{
    RunRequest wanted = request(versions, dataset);
    wanted.repeats = repeats;
    wanted.models = models;
    const auto created = QCoro::waitFor(m_workspace->testing().create(m_workspace->context(), wanted));
    if (!created.ok()) {
        m_problem = created.error().text();
        return 0;
    }
    const auto ended = QCoro::waitFor(m_workspace->testing().execute(m_workspace->context(), created->id, {}));
    if (!ended.ok()) {
        m_problem = ended.error().text();
        return 0;
    }
    return ended->number;
}

ShownPipelines::ShownPipelines(const Theme &theme, const PipelineServices &services, const QSize &size,
                               const QJsonObject &state)
    : jobs(m_clock), pane(services, theme, jobs)
{
    pane.registerActions(registry);
    for (const QString &id : registry.ids())
        pane.addAction(registry.action(id));
    pane.restoreState(state);
    pane.resize(size);
    pane.show();
    pane.activated();
}

ShownPipelines::~ShownPipelines()
{
    QCoro::waitFor(pane.finish());
}

QAction *ShownPipelines::action(const char *name) const
{
    return registry.action(QStringLiteral("pipelines.") + QLatin1String(name));
}

bool ShownPipelines::press(const char *name) const
{
    QAction *command = action(name);
    if (!command || !command->isEnabled())
        return false;
    command->trigger();
    return true;
}

namespace {

ResultRecord madeUpResult(const RunSpec &spec, const RunMatrix &matrix, int index, const QList<RowId> &rows)
{
    const CaseKey key = matrix.at(index);
    ResultRecord result;
    result.caseIndex = index;
    result.version = spec.versions.at(key.version).id;
    result.model = QStringLiteral("sim-small");
    result.row = rows.at(key.row);
    result.repeat = key.repeat;
    result.simulated = true;
    result.totalMs = 100 + key.row % 50;
    result.output = QStringLiteral("answer %1 of %2").arg(key.row).arg(spec.versions.at(key.version).label());
    result.detail = {{QStringLiteral("rowKey"), QStringLiteral("row-%1").arg(key.row)}};
    const bool last = key.version + 1 == spec.versions.size();
    const bool passed = !(last && key.row % 3 == 0 && key.repeat == 0);
    if (key.row == 1) {
        result.outcome = QStringLiteral("error");
        result.httpStatus = 429;
        result.errorKind = QStringLiteral("rate_limit");
        result.detail.insert(QStringLiteral("error"), QStringLiteral("Too many requests"));
        return result;
    }
    result.outcome =
        key.row == 2 ? QStringLiteral("unscored") : (passed ? QStringLiteral("passed") : QStringLiteral("failed"));
    if (key.row != 2)
        result.score = passed ? 1.0 : 0.25;
    const QJsonValue pass = key.row == 2 ? QJsonValue(QJsonValue::Null) : QJsonValue(passed);
    result.scores = {QJsonArray{pass, result.score ? QJsonValue(*result.score) : QJsonValue(QJsonValue::Null), 1}};
    result.detail.insert(QStringLiteral("assertions"),
                         QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("contains")},
                                                {QStringLiteral("metric"), QStringLiteral("facts")},
                                                {QStringLiteral("pass"), pass},
                                                {QStringLiteral("score"), passed ? 1.0 : 0.25},
                                                {QStringLiteral("weight"), 1},
                                                {QStringLiteral("reason"), QStringLiteral("the fact is missing")}}});
    return result;
}

} // namespace

LoadedRunPtr madeUpRun(int rows, int versions, int repeats)
{
    const SystemClock clock;
    LoadedRun run;
    RunSpec &spec = run.results.spec;
    for (int i = 0; i < versions; ++i)
        spec.versions.append({VersionId::create(clock), PromptId(), QStringLiteral("triage"), i + 1, {}});
    spec.models = {QString()};
    spec.datasetName = QStringLiteral("tickets");
    spec.datasetNumber = 1;
    spec.repeats = repeats;
    QList<RowId> ids;
    for (int i = 0; i < rows; ++i) {
        ids.append(RowId::create(clock));
        DatasetRow row;
        row.key = QStringLiteral("row-%1").arg(i);
        row.variables = {{QStringLiteral("subject"), QStringLiteral("Ticket number %1").arg(i)},
                         {QStringLiteral("plan"), QStringLiteral("Team")}};
        run.rows.append(row);
        run.results.rowKeys.insert(ids.last(), row.key);
    }
    const RunMatrix matrix(versions, 1, rows, repeats);
    for (int i = 0; i < matrix.caseCount(); ++i)
        run.results.results.append(madeUpResult(spec, matrix, i, ids));
    run.results.run.id = RunId::create(clock);
    run.results.run.number = 7;
    run.results.run.status = RunStatus::Completed;
    run.results.run.simulated = true;
    run.results.run.caseCount = matrix.caseCount();
    run.results.totals.done = matrix.caseCount();
    analyseLoadedRun(run);
    return std::make_shared<const LoadedRun>(std::move(run));
}

LoadedRunPtr withoutChecks(const LoadedRunPtr &run, const QStringList &rowKeys)
{
    LoadedRun changed = *run;
    RunTotals totals;
    for (ResultRecord &result : changed.results.results) {
        if (rowKeys.contains(changed.results.rowKeys.value(result.row))) {
            result.outcome = QStringLiteral("passed");
            result.scores = {};
            result.score = 1;
            result.detail.remove(QStringLiteral("assertions"));
        }
        ++totals.done;
        totals.passed += result.outcome == QLatin1String("passed") ? 1 : 0;
        totals.failed += result.outcome == QLatin1String("failed") ? 1 : 0;
        totals.unscored += result.outcome == QLatin1String("unscored") ? 1 : 0;
        totals.errors += result.outcome == QLatin1String("error") ? 1 : 0;
        totals.unchecked += result.isUnchecked() ? 1 : 0;
    }
    changed.results.totals = totals;
    analyseLoadedRun(changed);
    return std::make_shared<const LoadedRun>(std::move(changed));
}

} // namespace promptlab::test
