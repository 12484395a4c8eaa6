// SPDX-License-Identifier: GPL-3.0-or-later
// How the stages of a pipeline run are carried out, one after the other; the state is stored before each step.
#include "core/pipeline/stages/pipelinesession.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace promptlab {

namespace {

struct PipelineSessionText {
    Q_DECLARE_TR_FUNCTIONS(PipelineRuns)
};

/// What the stages came to, without ids and times.
QString resultHash(const PipelineRunRecord &run)
{
    QJsonArray stages;
    for (const StageRunRecord &stage : run.stages)
        stages.append(QJsonObject{{QStringLiteral("name"), stage.name},
                                  {QStringLiteral("status"), stageStatusName(stage.status)},
                                  {QStringLiteral("result"), stage.result}});
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(stages), QCryptographicHash::Sha256).toHex());
}

StageStatus statusOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return StageStatus::Passed;
    case Verdict::Fail: return StageStatus::Failed;
    case Verdict::Inconclusive: return StageStatus::Inconclusive;
    }
    Q_UNREACHABLE();
}

bool isSettled(StageStatus status)
{
    return status == StageStatus::Passed || status == StageStatus::Failed || status == StageStatus::Inconclusive
        || status == StageStatus::Skipped;
}

bool stopsAfter(const StageDefinition &stage, StageStatus status)
{
    return (status == StageStatus::Failed && stage.stopsOnFailure)
        || (status == StageStatus::Inconclusive && stage.stopsOnDoubt);
}

StageOutcome inDoubt(const QString &why)
{
    StageOutcome outcome;
    outcome.verdict = Verdict::Inconclusive;
    outcome.sentences = {why};
    return outcome;
}

} // namespace

AuditEntry pipelineRunEntry(const PipelineRunRecord &run, const QString &action)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = QStringLiteral("pipelineRun");
    entry.objectId = run.id.toString();
    entry.beforeHash = run.definitionHash;
    entry.afterHash = hasEnded(run.status) ? resultHash(run) : QString();
    return entry;
}

void LocalPipelineRuns::Session::tell(int position, const RunProgress &progress) const
{
    if (report)
        report({position, int(run.stages.size()), run.stages.at(position).name, progress});
}

Task<Result<void>> LocalPipelineRuns::runJob(JobRecord job, Context context)
{
    PL_CO_TRY(const PipelineRunId id,
              PipelineRunId::parse(job.payload.value(QStringLiteral("pipelineRun")).toString()));
    PL_CO_TRY(PipelineRunRecord run, co_await load(id));
    const FieldCipher &cipher = m_store.cipher();
    const auto planning =
        m_store.read([run, &cipher](Connection &db) { return PipelinePlanner(db, cipher).load(run); });
    const auto planned = co_await planning;
    if (!planned.ok())
        co_return planned.error();
    run.status = RunStatus::Running;
    run.startedAt = run.startedAt == 0 ? m_store.clock().nowMs() : run.startedAt;
    run.finishedAt = 0;
    run.error.clear();
    const PipelineRunRecord running = run;
    const auto storing = m_store.write(context.withCancel({}), [running](UnitOfWork &work) {
        return PipelineRunRepository(work.db(), work.cipher()).update(running);
    });
    PL_CO_CHECK(co_await storing);
    auto session = std::shared_ptr<Session>(new Session{
        run, *planned, BudgetWatch(planned->definition.budget, m_store.clock(), context.cancel), m_reports.value(id)});
    const Result<void> outcome = co_await runStages(session, context);
    PL_CO_CHECK(co_await storeEnd(session->run, outcome, context.withCancel({})));
    co_return outcome;
}

Task<Result<void>> LocalPipelineRuns::runStages(std::shared_ptr<Session> session, Context context)
{
    for (int position = 0; position < session->run.stages.size(); ++position) {
        const StageStatus before = session->run.stages.at(position).status;
        if (!isSettled(before)) {
            PL_CO_CHECK(co_await runStage(session, position, context));
        }
        const StageStatus after = session->run.stages.at(position).status;
        const bool used = !session->budget.exhausted().isEmpty();
        if (used || (!isSettled(before) && stopsAfter(session->plan.definition.stages.at(position), after))) {
            PL_CO_CHECK(co_await skipRest(session, position + 1, context));
            co_return Result<void>();
        }
    }
    co_return Result<void>();
}

Task<Result<void>> LocalPipelineRuns::runStage(std::shared_ptr<Session> session, int position, Context context)
{
    StageRunRecord &stage = session->run.stages[position];
    stage.status = StageStatus::Running;
    stage.startedAt = m_store.clock().nowMs();
    PL_CO_CHECK(co_await storeStage(stage, context.withCancel({})));
    session->tell(position, {});
    if (stage.type == StageType::Validation) {
        const StageDefinition definition = session->plan.definition.stages.at(position);
        const auto outcome = co_await m_runner.validate(session->plan, definition, context);
        co_return co_await settleStage(session, position, outcome, context);
    }
    const auto outcome = co_await askAndJudge(session, position, context);
    co_return co_await settleStage(session, position, outcome, context);
}

/// The run is stored with the stage before a request is sent; a stage that asks the same as an earlier one shares its
/// run.
Task<Result<StageOutcome>> LocalPipelineRuns::askAndJudge(std::shared_ptr<Session> session, int position,
                                                          Context context)
{
    const StageDefinition definition = session->plan.definition.stages.at(position);
    StageRunRecord &stage = session->run.stages[position];
    for (const StageRunRecord &earlier : qAsConst(session->run.stages)) {
        if (stage.run.isNull() && earlier.position < position && earlier.requestHash == stage.requestHash)
            stage.run = earlier.run;
    }
    if (stage.run.isNull()) {
        PL_CO_TRY(const RunRecord created, co_await m_runner.createRun(session->plan, definition, context));
        stage.run = created.id;
    }
    PL_CO_CHECK(co_await storeStage(stage, context.withCancel({})));
    const RunId run = stage.run;
    const std::weak_ptr<Session> weak = session;
    const ProgressMeter::Report report = [weak, position](const RunProgress &progress) {
        if (const auto live = weak.lock()) {
            live->budget.watch(progress);
            live->tell(position, progress);
        }
    };
    const Context limited = context.withCancel(session->budget.token());
    const auto finished = co_await m_runner.finishRun(run, limited, report);
    if (!finished.ok() && (session->budget.exhausted().isEmpty() || context.cancel.isCancelled()))
        co_return finished.error();
    if (!finished.ok())
        co_return inDoubt(session->budget.exhausted());
    PL_CO_TRY(const RunTotals used, co_await m_runner.totals(run));
    session->budget.settle(run, used);
    co_return co_await m_runner.judge(definition, run, context);
}

/// A cancelled stage stays open; another failure of the machinery is a doubt about the version, and is said.
Task<Result<void>> LocalPipelineRuns::settleStage(std::shared_ptr<Session> session, int position,
                                                  Result<StageOutcome> outcome, Context context)
{
    StageRunRecord &stage = session->run.stages[position];
    if (!outcome.ok() && outcome.error().code == ErrorCode::Cancelled) {
        stage.status = StageStatus::Pending;
        PL_CO_CHECK(co_await storeStage(stage, context.withCancel({})));
        co_return outcome.error();
    }
    const StageOutcome settled = outcome.ok() ? *outcome : inDoubt(outcome.error().text());
    stage.status = statusOf(settled.verdict);
    stage.result = settled.toJson();
    stage.finishedAt = m_store.clock().nowMs();
    co_return co_await storeStage(stage, context.withCancel({}));
}

Task<Result<void>> LocalPipelineRuns::skipRest(std::shared_ptr<Session> session, int from, Context context)
{
    for (int position = from; position < session->run.stages.size(); ++position) {
        StageRunRecord &stage = session->run.stages[position];
        if (isSettled(stage.status))
            continue;
        stage.status = StageStatus::Skipped;
        PL_CO_CHECK(co_await storeStage(stage, context.withCancel({})));
    }
    co_return Result<void>();
}

Task<Result<void>> LocalPipelineRuns::storeStage(StageRunRecord stage, Context context)
{
    const auto storing = m_store.write(context, [stage](UnitOfWork &work) {
        return PipelineRunRepository(work.db(), work.cipher()).updateStage(stage);
    });
    co_return co_await storing;
}

Task<Result<void>> LocalPipelineRuns::storeEnd(PipelineRunRecord run, Result<void> outcome, Context context)
{
    if (outcome.ok())
        run.status = RunStatus::Completed;
    else
        run.status = outcome.error().code == ErrorCode::Cancelled ? RunStatus::Cancelled : RunStatus::Failed;
    if (run.status == RunStatus::Completed)
        run.verdict = verdictName(pipelineVerdict(run.stages));
    if (run.status == RunStatus::Failed)
        run.error = outcome.error().text();
    run.finishedAt = m_store.clock().nowMs();
    const PipelineId pipeline = run.pipeline;
    const auto storing = m_store.write(context, [run, pipeline](UnitOfWork &work) -> Result<void> {
        PL_CHECK(PipelineRunRepository(work.db(), work.cipher()).update(run));
        AuditEntry entry =
            pipelineRunEntry(run, run.status == RunStatus::Cancelled ? QStringLiteral("pipelineRun.cancel")
                                                                     : QStringLiteral("pipelineRun.end"));
        entry.outcome = run.status == RunStatus::Completed ? AuditOutcome::Ok : AuditOutcome::Failed;
        work.audit(entry);
        return {};
    });
    co_return co_await storing;
}

} // namespace promptlab
