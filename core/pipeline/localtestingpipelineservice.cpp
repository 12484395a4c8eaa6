// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/localtestingpipelineservice.h"

#include "core/pipeline/plancheck.h"
#include "core/pipeline/unfinishedruns.h"
#include "core/security/audithash.h"
#include "core/store/runevidence.h"

#include <QScopeGuard>
#include <QThread>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct TestingPipelineText {
    Q_DECLARE_TR_FUNCTIONS(TestingPipelineService)
};

JobRecord jobForRun(const RunRecord &run, const Context &context, const Clock &clock)
{
    JobRecord job;
    job.id = JobId::create(clock);
    job.kind = QStringLiteral("run");
    // Not taken by workers that look for due jobs: whoever asked for the run carries it out, here or with --resume.
    job.queue = QStringLiteral("run");
    job.uniqueKey = runJobKey(run.id);
    job.project = run.project;
    job.payload = {{QStringLiteral("run"), run.id.toString()}};
    job.traceparent = context.trace.toHeader();
    job.createdBy = context.actor.person;
    job.runAt = job.createdAt = clock.nowMs();
    job.maxAttempts = 1'000; // a run may be resumed as often as it takes
    return job;
}

AuditEntry runEntry(const RunRecord &run, const QString &action)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = QStringLiteral("run");
    entry.objectId = run.id.toString();
    entry.beforeHash = run.specHash;
    entry.afterHash = run.resultRoot;
    entry.changedFields = {auditedRunField(run)};
    return entry;
}

Result<RunRecord> runByNumber(Connection &db, const FieldCipher &cipher, const ProjectId &project, int number)
{
    PL_TRY(const auto run, RunRepository(db, cipher).findByNumber(project, number));
    if (run)
        return *run;
    return makeError(ErrorCode::NotFound, number == 0 ? TestingPipelineText::tr("There are no runs yet")
                                                      : TestingPipelineText::tr("There is no run %1").arg(number));
}

/// Merkle root over the digests of all results, hex.
Result<QString> resultRoot(RunRepository &runs, const RunId &run)
{
    PL_TRY(const QList<QByteArray> digests, runs.digests(run));
    return QString::fromLatin1(merkleRoot(digests).toHex());
}

/// What up to five complete runs with the same provider and one of the prompts came to.
Result<RunHistory> runHistory(RunRepository runs, const ProjectId &project, const RunSpec &spec)
{
    constexpr int lookedAt = 50;
    constexpr int enough = 5;
    const auto samePrompt = [&spec](const RunVersion &version) {
        return std::any_of(spec.versions.begin(), spec.versions.end(),
                           [&version](const RunVersion &wanted) { return wanted.prompt == version.prompt; });
    };
    PL_TRY(const QList<RunRecord> records, runs.list(project, lookedAt));
    RunHistory history;
    QList<double> seconds;
    qint64 answers = 0;
    qint64 tokens = 0;
    for (const RunRecord &record : records) {
        if (record.status != RunStatus::Completed || record.caseCount < 1 || history.runs == enough)
            continue;
        PL_TRY(const RunSpec past, RunSpec::fromJson(record.spec));
        if (past.provider != spec.provider || std::none_of(past.versions.begin(), past.versions.end(), samePrompt))
            continue;
        PL_TRY(const RunTotals totals, runs.totals(record.id));
        ++history.runs;
        answers += totals.outputTokens > 0 ? totals.done - totals.errors : 0;
        tokens += totals.outputTokens;
        const int workers = std::min(record.concurrency, record.caseCount);
        if (record.finishedAt > record.startedAt && record.startedAt > 0)
            seconds.append(double(record.finishedAt - record.startedAt) / 1000 * workers / record.caseCount);
    }
    if (answers > 0)
        history.outputTokens = double(tokens) / double(answers);
    if (!seconds.isEmpty()) {
        std::sort(seconds.begin(), seconds.end());
        history.secondsPerCase = seconds.at(seconds.size() / 2);
    }
    return history;
}

} // namespace

Task<Result<void>> ProviderSource::prepare(Context, QJsonObject)
{
    co_return Result<void>();
}

LocalTestingPipelineService::LocalTestingPipelineService(Store &store, AccessControl &access, JobRunner &jobs,
                                                         ProviderSource &providers, const ScriptHost &scripts,
                                                         Logger &logger)
    : m_store(store), m_access(access), m_jobs(jobs), m_providers(providers), m_logger(logger), m_scripts(scripts),
      m_executor(store, scripts, m_pool)
{
    m_pool.setObjectName(QStringLiteral("promptlab-evaluation"));
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_jobs.addJobHandler(QStringLiteral("run"),
                         [this](JobRecord job, Context context) { return runJob(std::move(job), std::move(context)); });
}

Task<Result<RunPlanner::Draft>> LocalTestingPipelineService::checkedDraft(Context context, RunRequest request,
                                                                          ProviderInfo *info)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_CHECK(co_await m_providers.prepare(context, request.provider));
    PL_CO_TRY(Provider * provider, m_providers.provider(request.provider));
    PL_CO_CHECK(provider->ready());
    *info = provider->info();
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read(
        [project, request, &cipher](Connection &db) { return RunPlanner(db, cipher).draft(project, request); });
    const auto drafted = co_await reading;
    PL_CO_TRY(const RunPlanner::Draft draft, drafted);
    const ScriptHost *scripts = &m_scripts;
    const QFuture<Result<void>> checking =
        QtConcurrent::run(&m_pool, [draft, scripts] { return checkPrompts(draft.labels, draft.contents, *scripts); });
    PL_CO_CHECK(co_await checking);
    co_return draft;
}

Task<Result<RunEstimate>> LocalTestingPipelineService::estimate(Context context, RunRequest request)
{
    auto plan = std::make_shared<RunPlan>();
    PL_CO_TRY(const RunPlanner::Draft draft, co_await checkedDraft(context, request, &plan->provider));
    plan->spec = draft.spec;
    plan->contents = draft.contents;
    plan->rows = draft.rows;
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const RunSpec spec = draft.spec;
    const auto reading = m_store.read(
        [project, spec, &cipher](Connection &db) { return runHistory(RunRepository(db, cipher), project, spec); });
    const auto read = co_await reading;
    PL_CO_TRY(const RunHistory history, read);
    const ScriptHost *scripts = &m_scripts;
    const qint64 now = m_store.clock().nowMs();
    const QFuture<Result<RunEstimate>> estimating =
        QtConcurrent::run(&m_pool, [plan, history, scripts, now]() -> Result<RunEstimate> {
            PL_TRY(plan->prices, PriceTable::builtIn());
            return estimateRun(*plan, history, *scripts, now);
        });
    co_return co_await estimating;
}

Task<Result<RunRecord>> LocalTestingPipelineService::create(Context context, RunRequest request)
{
    ProviderInfo info;
    PL_CO_TRY(const RunPlanner::Draft draft, co_await checkedDraft(context, request, &info));
    RunRecord run;
    run.id = RunId::create(m_store.clock());
    run.project = context.project;
    run.datasetVersion = draft.dataset.id;
    run.spec = draft.spec.toJson();
    run.specHash = draft.spec.hash();
    run.provider = info.id;
    run.simulated = info.simulated;
    run.concurrency = draft.spec.concurrency;
    run.caseCount = draft.caseCount;
    run.traceparent = context.trace.toHeader();
    run.createdBy = context.actor.person;
    run.createdAt = m_store.clock().nowMs();
    const JobRecord job = jobForRun(run, context, m_store.clock());
    const auto storing = m_store.write(context, [run, job](UnitOfWork &work) -> Result<RunRecord> {
        RunRecord stored = run;
        PL_CHECK(RunRepository(work.db(), work.cipher()).insert(stored));
        PL_CHECK(QueueRepository(work.db(), work.cipher()).enqueue(job));
        work.audit(runEntry(stored, QStringLiteral("run.start")));
        return stored;
    });
    co_return co_await storing;
}

Task<Result<RunRecord>> LocalTestingPipelineService::load(RunId run)
{
    const FieldCipher &cipher = m_store.cipher();
    const auto reading = m_store.read([run, &cipher](Connection &db) -> Result<RunRecord> {
        PL_TRY(const auto found, RunRepository(db, cipher).find(run));
        if (!found)
            return makeError(ErrorCode::NotFound, TestingPipelineText::tr("The run does not exist any more"));
        return *found;
    });
    co_return co_await reading;
}

/// The job of a run that is still to be done; a new one when the last was cancelled or died.
Task<Result<JobId>> LocalTestingPipelineService::liveJob(RunRecord run, Context context)
{
    const JobRecord fresh = jobForRun(run, context, m_store.clock());
    const auto storing = m_store.write(context, [run, fresh](UnitOfWork &work) -> Result<JobId> {
        QueueRepository queue(work.db(), work.cipher());
        PL_TRY(const auto live, queue.findLiveJob(runJobKey(run.id)));
        if (live)
            return live->id;
        PL_CHECK(queue.enqueue(fresh));
        work.audit(runEntry(run, QStringLiteral("run.resume")));
        return fresh.id;
    });
    co_return co_await storing;
}

Task<Result<RunRecord>> LocalTestingPipelineService::execute(Context context, RunId run, ProgressMeter::Report report)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_TRY(const RunRecord record, co_await load(run));
    if (record.status == RunStatus::Completed)
        co_return makeError(
            ErrorCode::Conflict,
            TestingPipelineText::tr("Run %1 is complete; there is nothing to resume").arg(record.number));
    PL_CO_TRY(const JobId job, co_await liveJob(record, context));
    m_reports.insert(run, std::move(report));
    const Result<void> outcome = co_await m_jobs.runNow(job, context);
    m_reports.remove(run);
    if (!outcome.ok() && outcome.error().code == ErrorCode::Locked)
        co_return outcome.error();
    if (!outcome.ok() && outcome.error().code != ErrorCode::Cancelled)
        co_return outcome.error().wrapped(
            TestingPipelineText::tr(
                "Run %1 stopped before its end; the results so far are kept, \"run --resume\" goes on")
                .arg(record.number));
    PL_CO_TRY(const RunRecord ended, co_await load(run));
    if (!outcome.ok())
        co_return makeError(
            ErrorCode::Cancelled,
            TestingPipelineText::tr("Run %1 was cancelled; \"promptlab-cli run --resume\" goes on with it")
                .arg(ended.number));
    co_return ended;
}

Task<Result<void>> LocalTestingPipelineService::runJob(JobRecord job, Context context)
{
    PL_CO_TRY(const RunId id, RunId::parse(job.payload.value(QStringLiteral("run")).toString()));
    PL_CO_TRY(RunRecord run, co_await load(id));
    run.status = RunStatus::Running;
    if (run.startedAt == 0)
        run.startedAt = m_store.clock().nowMs();
    run.finishedAt = 0;
    run.error.clear();
    const RunRecord running = run;
    const auto storing = m_store.write(context.withCancel({}), [running](UnitOfWork &work) {
        return RunRepository(work.db(), work.cipher()).updateStatus(running);
    });
    PL_CO_CHECK(co_await storing);
    logRun("run.start", run, Result<void>(), context);
    const Result<void> outcome = co_await carryOut(run, context);
    PL_CO_CHECK(co_await storeEnd(run, outcome, context.withCancel({})));
    logRun("run.end", run, outcome, context);
    co_return outcome;
}

void LocalTestingPipelineService::logRun(const char *event, const RunRecord &run, const Result<void> &outcome,
                                         const Context &context) const
{
    LogRecord record;
    record.level = outcome.ok() ? LogLevel::Info : LogLevel::Warning;
    record.event = event;
    record.context = &context;
    record.component = "pipeline";
    record.error = outcome.ok() ? nullptr : &outcome.error();
    record.fields = {{QStringLiteral("run"), run.number},
                     {QStringLiteral("cases"), run.caseCount},
                     {QStringLiteral("provider"), run.provider}};
    m_logger.write(record);
}

Task<Result<void>> LocalTestingPipelineService::carryOut(RunRecord run, Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    const auto loading = m_store.read([run, &cipher](Connection &db) { return RunPlanner(db, cipher).load(run); });
    const auto loaded = co_await loading;
    PL_CO_TRY(const std::shared_ptr<RunPlan> plan, loaded);
    PL_CO_CHECK(co_await m_providers.prepare(context, plan->spec.provider));
    PL_CO_TRY(Provider * provider, m_providers.provider(plan->spec.provider));
    plan->provider = provider->info();
    using Before = std::pair<QList<int>, RunTotals>;
    const auto reading = m_store.read([run, &cipher](Connection &db) -> Result<Before> {
        RunRepository runs(db, cipher);
        Before before;
        PL_TRY(before.first, runs.finishedCases(run.id));
        PL_TRY(before.second, runs.totals(run.id));
        return before;
    });
    const auto earlier = co_await reading;
    PL_CO_TRY(const Before before, earlier);
    QList<int> todo;
    qsizetype next = 0;
    for (int i = 0; i < run.caseCount; ++i) {
        if (next < before.first.size() && before.first.at(next) == i)
            ++next;
        else
            todo.append(i);
    }
    co_return co_await m_executor.execute(plan, provider, todo, before.second, context, m_reports.value(run.id));
}

Task<Result<void>> LocalTestingPipelineService::storeEnd(RunRecord run, Result<void> outcome, Context context)
{
    if (outcome.ok())
        run.status = RunStatus::Completed;
    else
        run.status = outcome.error().code == ErrorCode::Cancelled ? RunStatus::Cancelled : RunStatus::Failed;
    if (run.status == RunStatus::Failed)
        run.error = outcome.error().text();
    run.finishedAt = m_store.clock().nowMs();
    const auto storing = m_store.write(context, [run](UnitOfWork &work) -> Result<void> {
        RunRepository runs(work.db(), work.cipher());
        RunRecord ended = run;
        PL_TRY(ended.resultRoot, resultRoot(runs, run.id));
        PL_CHECK(runs.updateStatus(ended));
        AuditEntry entry = runEntry(ended, ended.status == RunStatus::Cancelled ? QStringLiteral("run.cancel")
                                                                                : QStringLiteral("run.end"));
        entry.outcome = ended.status == RunStatus::Completed ? AuditOutcome::Ok : AuditOutcome::Failed;
        work.audit(entry);
        return {};
    });
    co_return co_await storing;
}

Task<Result<RunRecord>> LocalTestingPipelineService::find(Context context, int number)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading =
        m_store.read([project, number, &cipher](Connection &db) { return runByNumber(db, cipher, project, number); });
    co_return co_await reading;
}

Task<Result<RunRecord>> LocalTestingPipelineService::findUnfinished(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([project, now, &cipher](Connection &db) -> Result<RunRecord> {
        PL_TRY(const QList<RunRecord> runs, unfinishedRuns(db, cipher, project, now));
        if (!runs.isEmpty())
            return runs.first();
        return makeError(
            ErrorCode::Conflict,
            TestingPipelineText::tr("Every run is complete or being worked on; there is nothing to resume"));
    });
    co_return co_await reading;
}

Task<Result<QList<RunRecord>>> LocalTestingPipelineService::list(Context context, int limit)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read(
        [project, limit, &cipher](Connection &db) { return RunRepository(db, cipher).list(project, limit); });
    co_return co_await reading;
}

Task<Result<QList<RunListItem>>> LocalTestingPipelineService::overview(Context context, int limit)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, limit, &cipher](Connection &db) -> Result<QList<RunListItem>> {
        RunRepository runs(db, cipher);
        PL_TRY(const QList<RunRecord> records, runs.list(project, limit));
        QList<RunListItem> items;
        for (const RunRecord &record : records) {
            RunListItem item;
            item.run = record;
            PL_TRY(item.spec, RunSpec::fromJson(record.spec));
            PL_TRY(item.totals, runs.totals(record.id));
            // The first cases hold every model: versions change fastest, models next.
            PL_TRY(item.models, runs.models(record.id, int(item.spec.versions.size() * item.spec.models.size())));
            items.append(item);
        }
        return items;
    });
    co_return co_await reading;
}

Task<Result<RunActivity>> LocalTestingPipelineService::activity(Context context, RunId run)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    if (m_reports.contains(run))
        co_return RunActivity::Here;
    const FieldCipher &cipher = m_store.cipher();
    const qint64 now = m_store.clock().nowMs();
    const auto reading = m_store.read([run, now, &cipher](Connection &db) -> Result<RunActivity> {
        PL_TRY(const bool held, isWorkedOn(db, cipher, run, now));
        return held ? RunActivity::Elsewhere : RunActivity::Idle;
    });
    co_return co_await reading;
}

Task<Result<RunResults>> LocalTestingPipelineService::results(Context context, int number)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, number, &cipher](Connection &db) -> Result<RunResults> {
        RunResults results;
        PL_TRY(results.run, runByNumber(db, cipher, project, number));
        PL_TRY(results.spec, RunSpec::fromJson(results.run.spec));
        RunRepository runs(db, cipher);
        PL_TRY(results.totals, runs.totals(results.run.id));
        PL_CHECK(runs.eachResult(results.run.id, [&results](const ResultRecord &result) -> Result<void> {
            if (result.computeDigest() != result.digest)
                return makeError(ErrorCode::Corrupt,
                                 TestingPipelineText::tr("Case %1 of run %2 was changed after it was judged; \"audit "
                                                         "verify\" tells more, a backup has the "
                                                         "original")
                                     .arg(result.caseIndex)
                                     .arg(results.run.number));
            results.rowKeys.insert(result.row, result.detail.value(QStringLiteral("rowKey")).toString());
            results.results.append(result);
            return {};
        }));
        return results;
    });
    co_return co_await reading;
}

} // namespace promptlab
