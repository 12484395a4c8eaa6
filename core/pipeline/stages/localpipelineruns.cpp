// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/localpipelineruns.h"

#include "core/pipeline/stages/pipelinesession.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QThread>

namespace promptlab {

namespace {

struct PipelineRunsText {
    Q_DECLARE_TR_FUNCTIONS(PipelineRuns)
};

QString pipelineJobKey(const PipelineRunId &run)
{
    return QStringLiteral("pipeline:") + run.toString();
}

JobRecord jobForPipeline(const PipelineRunRecord &run, const Context &context, const Clock &clock)
{
    JobRecord job;
    job.id = JobId::create(clock);
    job.kind = QStringLiteral("pipeline");
    job.queue = QStringLiteral("run"); // whoever asked for it carries it out, like its runs
    job.uniqueKey = pipelineJobKey(run.id);
    job.project = run.project;
    job.payload = {{QStringLiteral("pipelineRun"), run.id.toString()}};
    job.traceparent = context.trace.toHeader();
    job.createdBy = context.actor.person;
    job.runAt = job.createdAt = clock.nowMs();
    job.maxAttempts = 1'000; // it may be resumed as often as it takes
    return job;
}

AuditEntry pipelineEntry(const TestPipelineRecord &pipeline, const QString &action, const QString &hash)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = QStringLiteral("pipeline");
    entry.objectId = pipeline.id.toString();
    entry.afterHash = hash;
    return entry;
}

/// The tables hold what a definition says, so that other tools may read stages without its format.
TestPipelineRecord recordOf(const PipelineDefinition &definition, const Context &context, const Clock &clock)
{
    TestPipelineRecord record;
    record.id = PipelineId::create(clock);
    record.project = context.project;
    record.name = definition.name;
    record.description = definition.description;
    record.config = definition.toJson();
    record.status = PipelineStatus::Active;
    record.createdBy = context.actor.person;
    record.createdAt = record.updatedAt = clock.nowMs();
    const QJsonArray stages = record.config.value(QStringLiteral("stages")).toArray();
    for (qsizetype i = 0; i < definition.stages.size(); ++i) {
        PipelineStageRecord stage;
        stage.id = StageId::create(clock);
        stage.name = definition.stages.at(i).name;
        stage.type = definition.stages.at(i).type;
        stage.config = stages.at(i).toObject();
        record.stages.append(stage);
    }
    return record;
}

} // namespace

LocalPipelineRuns::LocalPipelineRuns(Store &store, AccessControl &access, JobRunner &jobs,
                                     TestingPipelineService &testing, ProviderSource &providers,
                                     const ScriptHost &scripts)
    : m_store(store), m_access(access), m_jobs(jobs), m_testing(testing),
      m_runner(store, testing, providers, scripts, m_pool), m_providers(providers)
{
    m_pool.setObjectName(QStringLiteral("promptlab-stages"));
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_jobs.addJobHandler(QStringLiteral("pipeline"),
                         [this](JobRecord job, Context context) { return runJob(std::move(job), std::move(context)); });
}

LocalPipelineRuns::~LocalPipelineRuns() = default;

Task<void> LocalPipelineRuns::stop()
{
    m_scope.cancel();
    co_await m_scope.joined();
}

Task<Result<QList<TestPipelineRecord>>> LocalPipelineRuns::pipelines(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading =
        m_store.read([project, &cipher](Connection &db) { return TestPipelineRepository(db, cipher).list(project); });
    co_return co_await reading;
}

Task<Result<PipelineDefinition>> LocalPipelineRuns::pipeline(Context context, QString name)
{
    PL_CO_TRY(const QList<TestPipelineRecord> all, co_await pipelines(context));
    QStringList names;
    for (const TestPipelineRecord &record : all) {
        if (record.name == name)
            co_return PipelineDefinition::fromJson(record.config);
        names.append(record.name);
    }
    const QString meant = nearestWord(name, names);
    co_return makeError(
        ErrorCode::NotFound,
        meant.isEmpty()
            ? PipelineRunsText::tr("There is no pipeline \"%1\"").arg(name.left(80))
            : PipelineRunsText::tr("There is no pipeline \"%1\"; did you mean \"%2\"?").arg(name.left(80), meant));
}

Task<Result<void>> LocalPipelineRuns::save(Context context, PipelineDefinition definition, bool replace)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    PL_CO_CHECK(PipelineDefinition::fromJson(definition.toJson())); // what is stored can be read again
    const TestPipelineRecord fresh = recordOf(definition, context, m_store.clock());
    const QString hash = definition.hash();
    const auto storing = m_store.write(context, [fresh, hash, replace](UnitOfWork &work) -> Result<void> {
        TestPipelineRepository pipelines(work.db(), work.cipher());
        PL_TRY(auto present, pipelines.findByName(fresh.project, fresh.name));
        if (!present) {
            PL_CHECK(pipelines.insert(fresh));
            work.audit(pipelineEntry(fresh, QStringLiteral("pipeline.create"), hash));
            return {};
        }
        if (!replace)
            return makeError(ErrorCode::AlreadyExists,
                             PipelineRunsText::tr("There is a pipeline \"%1\" already").arg(fresh.name));
        TestPipelineRecord changed = fresh;
        changed.id = present->id;
        changed.rowVersion = present->rowVersion;
        PL_CHECK(pipelines.update(changed));
        work.audit(pipelineEntry(changed, QStringLiteral("pipeline.change"), hash));
        return {};
    });
    co_return co_await storing;
}

Task<Result<void>> LocalPipelineRuns::remove(Context context, QString name)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    const auto storing = m_store.write(context, [name](UnitOfWork &work) -> Result<void> {
        TestPipelineRepository pipelines(work.db(), work.cipher());
        PL_TRY(const auto present, pipelines.findByName(work.context().project, name));
        if (!present)
            return makeError(ErrorCode::NotFound,
                             PipelineRunsText::tr("There is no pipeline \"%1\"").arg(name.left(80)));
        PL_CHECK(pipelines.remove(present->id, work.now()));
        work.audit(pipelineEntry(*present, QStringLiteral("pipeline.remove"), QString()));
        return {};
    });
    co_return co_await storing;
}

Task<Result<PipelinePlan>> LocalPipelineRuns::checkedPlan(Context context, PipelineRequest request)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read(
        [project, request, &cipher](Connection &db) { return PipelinePlanner(db, cipher).plan(project, request); });
    co_return co_await reading;
}

Task<Result<PipelineEstimate>> LocalPipelineRuns::estimate(Context context, PipelineRequest request)
{
    PL_CO_TRY(const PipelinePlan plan, co_await checkedPlan(context, request));
    PipelineEstimate estimate;
    estimate.candidate = plan.candidateLabel();
    estimate.baseline = plan.baselineLabel();
    QHash<QString, qsizetype> known;
    for (const StageDefinition &stage : plan.definition.stages) {
        const QString hash = plan.requestHash(stage);
        if (hash.isEmpty())
            continue;
        if (known.contains(hash)) {
            QString &names = estimate.stages[known.value(hash)];
            names = PipelineRunsText::tr("%1, %2", "a list of stages").arg(names, stage.name);
            continue;
        }
        PL_CO_TRY(const QJsonObject provider, co_await m_providers.describe(context, plan.definition.provider, {}));
        const RunRequest wanted = plan.runRequest(stage, provider);
        const auto estimated = co_await m_testing.estimate(context, wanted);
        if (!estimated.ok())
            co_return estimated.error().wrapped(
                PipelineRunsText::tr("The stage \"%1\" cannot be carried out").arg(stage.name));
        known.insert(hash, estimate.runs.size());
        estimate.stages.append(stage.name);
        estimate.runs.append(*estimated);
    }
    co_return estimate;
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::store(PipelinePlan plan, Context context)
{
    PipelineRunRecord run;
    run.id = PipelineRunId::create(m_store.clock());
    run.project = context.project;
    run.pipeline = plan.pipeline;
    run.name = plan.definition.name;
    run.definition = plan.definition.toJson();
    run.definitionHash = plan.definition.hash();
    run.request = plan.request;
    run.candidate = plan.candidate.version.id;
    if (plan.baseline)
        run.baseline = plan.baseline->version.id;
    run.traceparent = context.trace.toHeader();
    run.createdBy = context.actor.person;
    run.createdAt = m_store.clock().nowMs();
    for (const StageDefinition &stage : plan.definition.stages) {
        StageRunRecord record;
        record.id = StageRunId::create(m_store.clock());
        record.pipelineRun = run.id;
        record.project = run.project;
        record.position = int(run.stages.size());
        record.name = stage.name;
        record.type = stage.type;
        record.requestHash = plan.requestHash(stage);
        run.stages.append(record);
    }
    const JobRecord job = jobForPipeline(run, context, m_store.clock());
    const auto storing = m_store.write(context, [run, job](UnitOfWork &work) -> Result<PipelineRunRecord> {
        PipelineRunRecord stored = run;
        PL_CHECK(PipelineRunRepository(work.db(), work.cipher()).insert(stored));
        PL_CHECK(QueueRepository(work.db(), work.cipher()).enqueue(job));
        work.audit(pipelineRunEntry(stored, QStringLiteral("pipelineRun.start")));
        return stored;
    });
    co_return co_await storing;
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::execute(Context context, PipelineRequest request,
                                                           PipelineReport report)
{
    PL_CO_CHECK(co_await estimate(context, request)); // nothing is stored that cannot be carried out
    PL_CO_TRY(const PipelinePlan plan, co_await checkedPlan(context, request));
    PL_CO_TRY(const PipelineRunRecord run, co_await store(plan, context));
    if (!request.runAsync)
        co_return co_await carryOut(run, context, report);
    m_scope.begin([&] { return carryOutBehind(run, context.withCancel(m_scope.token()), report); });
    co_return run;
}

Task<void> LocalPipelineRuns::carryOutBehind(PipelineRunRecord run, Context context, PipelineReport report)
{
    // What it came to is stored with the run; who asked looks there.
    static_cast<void>(co_await carryOut(std::move(run), std::move(context), std::move(report)));
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::carryOut(PipelineRunRecord run, Context context,
                                                            PipelineReport report)
{
    const JobRecord fresh = jobForPipeline(run, context, m_store.clock());
    const auto storing = m_store.write(context, [run, fresh](UnitOfWork &work) -> Result<JobId> {
        QueueRepository queue(work.db(), work.cipher());
        PL_TRY(const auto live, queue.findLiveJob(pipelineJobKey(run.id)));
        if (live)
            return live->id;
        PL_CHECK(queue.enqueue(fresh));
        work.audit(pipelineRunEntry(run, QStringLiteral("pipelineRun.resume")));
        return fresh.id;
    });
    const auto queued = co_await storing;
    if (!queued.ok())
        co_return queued.error();
    m_reports.insert(run.id, std::move(report));
    const Result<void> outcome = co_await m_jobs.runNow(*queued, context);
    m_reports.remove(run.id);
    if (!outcome.ok() && outcome.error().code == ErrorCode::Cancelled)
        co_return makeError(ErrorCode::Cancelled,
                            PipelineRunsText::tr("Pipeline run %1 was cancelled; \"promptlab-cli pipeline resume\" "
                                                 "goes on with it")
                                .arg(run.number));
    if (!outcome.ok())
        co_return outcome.error();
    co_return co_await load(run.id);
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::resume(Context context, int number, PipelineReport report)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_TRY(const PipelineRunRecord run, co_await byNumber(context, number));
    if (run.status == RunStatus::Completed)
        co_return makeError(
            ErrorCode::Conflict,
            PipelineRunsText::tr("Pipeline run %1 is complete; there is nothing to resume").arg(run.number));
    co_return co_await carryOut(run, context, report);
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::repeatStage(Context context, int number, QString stage,
                                                               PipelineReport report)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_TRY(PipelineRunRecord run, co_await byNumber(context, number));
    QStringList names;
    int position = -1;
    for (const StageRunRecord &record : qAsConst(run.stages)) {
        names.append(record.name);
        if (record.name == stage)
            position = record.position;
    }
    if (position < 0)
        co_return makeError(ErrorCode::NotFound,
                            PipelineRunsText::tr("Pipeline run %1 has no stage \"%2\"; there is %3")
                                .arg(run.number)
                                .arg(stage.left(80), names.join(QLatin1String(", "))));
    StageRunRecord &record = run.stages[position];
    record.status = StageStatus::Pending;
    record.run = {};                                                                            // new answers
    record.requestHash += QStringLiteral(":") + StageRunId::create(m_store.clock()).toString(); // of its own
    record.result = QJsonValue(QJsonValue::Null);
    record.startedAt = record.finishedAt = 0;
    for (StageRunRecord &behind : run.stages) {
        if (behind.position > position && behind.status == StageStatus::Skipped)
            behind.status = StageStatus::Pending;
    }
    run.status = RunStatus::Pending;
    run.verdict.clear();
    const PipelineRunRecord again = run;
    const auto storing = m_store.write(context, [again](UnitOfWork &work) -> Result<void> {
        PipelineRunRepository runs(work.db(), work.cipher());
        for (const StageRunRecord &open : again.stages)
            PL_CHECK(runs.updateStage(open));
        PL_CHECK(runs.update(again));
        work.audit(pipelineRunEntry(again, QStringLiteral("pipelineRun.repeatStage")));
        return {};
    });
    PL_CO_CHECK(co_await storing);
    co_return co_await carryOut(run, context, report);
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::load(PipelineRunId id)
{
    const FieldCipher &cipher = m_store.cipher();
    const auto reading = m_store.read([id, &cipher](Connection &db) -> Result<PipelineRunRecord> {
        PL_TRY(const auto found, PipelineRunRepository(db, cipher).find(id));
        if (!found)
            return makeError(ErrorCode::NotFound, PipelineRunsText::tr("The pipeline run does not exist any more"));
        return *found;
    });
    co_return co_await reading;
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::byNumber(Context context, int number)
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, number, &cipher](Connection &db) -> Result<PipelineRunRecord> {
        PL_TRY(const auto found, PipelineRunRepository(db, cipher).findByNumber(project, number));
        if (found)
            return *found;
        return makeError(ErrorCode::NotFound, number == 0
                                                  ? PipelineRunsText::tr("There are no pipeline runs yet")
                                                  : PipelineRunsText::tr("There is no pipeline run %1").arg(number));
    });
    co_return co_await reading;
}

Task<Result<PipelineRunRecord>> LocalPipelineRuns::find(Context context, int number)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    co_return co_await byNumber(context, number);
}

Task<Result<QList<PipelineRunRecord>>> LocalPipelineRuns::list(Context context, int limit)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read(
        [project, limit, &cipher](Connection &db) { return PipelineRunRepository(db, cipher).list(project, limit); });
    co_return co_await reading;
}

} // namespace promptlab
