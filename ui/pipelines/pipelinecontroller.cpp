// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinecontroller.h"

#include "core/base/files.h"
#include "core/pipeline/resultexport.h"
#include "ui/pipelines/runtext.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

namespace promptlab {

namespace {

constexpr int runsListed = 200;
constexpr int reloadAtLeastMs = 700; ///< between two looks at a run that works
constexpr int reloadShare = 4;       ///< and at least so many times as long as the last look took
constexpr int othersEveryMs = 2'000;

/// Only the rows that the run used, in the dataset's order.
QList<DatasetRow> rowsOfRun(const DatasetContent &content, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return content.rows;
    const QSet<QString> keys(wanted.begin(), wanted.end());
    QList<DatasetRow> rows;
    std::copy_if(content.rows.begin(), content.rows.end(), std::back_inserter(rows),
                 [&keys](const DatasetRow &row) { return keys.contains(row.key); });
    return rows;
}

LoadedRunPtr analysedRun(LoadedRun run)
{
    analyseLoadedRun(run);
    return std::make_shared<const LoadedRun>(std::move(run));
}

Result<void> writeResults(const RunResults &results, const QString &path)
{
    const bool json = QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
    return writeFileAtomically(path, json ? exportResultsJson(results) : exportResultsCsv(results));
}

} // namespace

PipelineController::PipelineController(PipelineServices services, BackgroundJobs &jobs, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_jobs(jobs)
{
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &PipelineController::reloadShown);
    m_poll.setInterval(othersEveryMs);
    connect(&m_poll, &QTimer::timeout, this, &PipelineController::refreshRuns);
}

PipelineController::~PipelineController() = default;

void PipelineController::refreshRuns()
{
    if (m_scope.token().isCancelled())
        return;
    m_readingRuns = true;
    m_scope.spawn(readRuns(++m_runsTicket));
}

bool PipelineController::isReading() const
{
    return (m_readingRuns && !m_runsKnown) || (m_loadingNow && !m_lastLoaded);
}

void PipelineController::stopReading()
{
    if (!m_runsKnown)
        ++m_runsTicket;
    m_readingRuns = false;
    if (m_loadingNow) {
        ++m_loadTicket;
        m_loadingNow = false;
    }
}

Task<void> PipelineController::readRuns(int ticket)
{
    const Context context = m_services.context(m_scope.token());
    const Result<QList<RunListItem>> items = co_await m_services.testing.overview(context, runsListed);
    if (ticket != m_runsTicket || m_scope.token().isCancelled())
        co_return;
    if (!items.ok()) {
        m_readingRuns = false;
        Q_EMIT runsFailed(items.error());
        co_return;
    }
    QList<RunEntry> entries;
    for (const RunListItem &item : *items) {
        RunEntry entry{item, RunActivity::Idle, progressOf(item.run.id)};
        const bool open = item.run.status == RunStatus::Running || item.run.status == RunStatus::Pending;
        if (m_active.contains(item.run.id))
            entry.activity = RunActivity::Here;
        else if (open)
            entry.activity = (co_await m_services.testing.activity(context, item.run.id)).valueOr(RunActivity::Idle);
        entries.append(entry);
    }
    if (ticket != m_runsTicket || m_scope.token().isCancelled())
        co_return;
    m_runs = entries;
    m_runsKnown = true;
    m_readingRuns = false;
    watchOthers();
    Q_EMIT runsLoaded();
}

/// Runs of other processes are looked at again as long as there are some.
void PipelineController::watchOthers()
{
    const bool others = std::any_of(m_runs.begin(), m_runs.end(),
                                    [](const RunEntry &entry) { return entry.activity == RunActivity::Elsewhere; });
    if (others && !m_poll.isActive())
        m_poll.start();
    else if (!others)
        m_poll.stop();
    const auto shown = std::find_if(m_runs.begin(), m_runs.end(),
                                    [this](const RunEntry &entry) { return entry.item.run.number == m_shown; });
    if (shown != m_runs.end() && m_lastLoaded && m_lastLoaded->results.run.number == m_shown
        && (m_lastLoaded->results.totals.done != shown->item.totals.done || m_lastLoaded->activity != shown->activity
            || m_lastLoaded->results.run.status != shown->item.run.status))
        reloadLater();
}

void PipelineController::show(int number)
{
    ++m_loadTicket;
    m_shown = number;
    m_reload.stop();
    if (m_lastLoaded && m_lastLoaded->results.run.number != number)
        m_lastLoaded.reset();
    m_loadingNow = false;
    if (number <= 0 || m_scope.token().isCancelled())
        return;
    m_loadingNow = true;
    Q_EMIT loading(number);
    m_scope.spawn(load(number, m_loadTicket));
}

Task<void> PipelineController::load(int number, int ticket)
{
    QElapsedTimer took;
    took.start();
    m_loadingNow = true;
    m_reloadWanted = false;
    const Context context = m_services.context(m_scope.token());
    // Asked before the results are read: a run that ends meanwhile is not taken for one that stopped half-way.
    const bool worksHere = isActive(number);
    const auto superseded = [this, ticket] { return ticket != m_loadTicket || m_scope.token().isCancelled(); };
    Result<RunResults> results = co_await m_services.testing.results(context, number);
    if (superseded())
        co_return;
    if (!results.ok()) {
        m_loadingNow = false;
        Q_EMIT runFailed(number, results.error());
        co_return;
    }
    LoadedRun run;
    run.results = std::move(*results);
    const RunRecord record = run.results.run;
    run.activity = worksHere || m_active.contains(record.id)
                     ? RunActivity::Here
                     : (co_await m_services.testing.activity(context, record.id)).valueOr(RunActivity::Idle);
    if (m_names.isEmpty() && m_services.memberNames)
        m_names = (co_await m_services.memberNames(context)).valueOr({});
    run.startedBy = m_names.value(record.createdBy);
    if (m_lastLoaded && m_lastLoaded->results.run.id == record.id) {
        run.rows = m_lastLoaded->rows; // a version of a dataset never changes
        run.rowsProblem = m_lastLoaded->rowsProblem;
    } else {
        const Result<DatasetContent> content =
            co_await m_services.datasets.show(context, datasetText(run.results.spec));
        if (content.ok())
            run.rows = rowsOfRun(*content, run.results.spec.rowKeys);
        else
            run.rowsProblem = content.error().text();
    }
    if (superseded())
        co_return;
    const QFuture<LoadedRunPtr> analysing = QtConcurrent::run(analysedRun, std::move(run));
    const LoadedRunPtr loaded = co_await analysing;
    if (superseded())
        co_return;
    m_loadingNow = false;
    m_lastLoadMs = took.elapsed();
    m_lastLoaded = loaded;
    Q_EMIT runLoaded(loaded);
    if (m_reloadWanted)
        reloadLater();
}

/// Batches what happens to the shown run.
void PipelineController::reloadLater()
{
    if (m_loadingNow)
        m_reloadWanted = true;
    else if (!m_reload.isActive())
        m_reload.start(int(std::max<qint64>(reloadAtLeastMs, m_lastLoadMs * reloadShare)));
}

void PipelineController::reloadShown()
{
    if (m_shown > 0 && !m_scope.token().isCancelled())
        m_scope.spawn(load(m_shown, ++m_loadTicket));
}

void PipelineController::start(RunRequest request, std::optional<qint64> expectedMicros)
{
    if (!m_scope.token().isCancelled())
        m_scope.spawn(createAndRun(std::move(request), expectedMicros));
}

void PipelineController::resume(const RunRecord &run)
{
    if (!m_scope.token().isCancelled() && !m_active.contains(run.id))
        m_scope.spawn(carryOut(run, std::nullopt));
}

Task<void> PipelineController::createAndRun(RunRequest request, std::optional<qint64> expectedMicros)
{
    const Context context = m_services.context(m_scope.token());
    const Result<RunRecord> created = co_await m_services.testing.create(context, request);
    if (!created.ok()) {
        Q_EMIT startFailed(created.error());
        co_return;
    }
    Q_EMIT started(created->number);
    co_await carryOut(*created, expectedMicros);
}

Task<void> PipelineController::carryOut(RunRecord run, std::optional<qint64> expectedMicros)
{
    Active active;
    active.number = run.number;
    active.cancel = CancelSource(m_scope.token());
    active.progress.total = run.caseCount;
    active.progress.done = run.doneCount;
    active.progress.simulated = run.simulated;
    active.expectedMicros = expectedMicros;
    const RunId id = run.id;
    active.job = m_jobs.start(tr("Run %1").arg(run.number),
                              {QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(run.number), {}},
                              [this, id] { cancel(id); });
    m_active.insert(id, active);
    report(id, active.progress);
    refreshRuns();
    const Context context = m_services.context(active.cancel.token());
    const ProgressMeter::Report telling = [this, id](const RunProgress &progress) { report(id, progress); };
    const Result<RunRecord> outcome = co_await m_services.testing.execute(context, id, telling);
    endJob(id, outcome);
    if (m_scope.token().isCancelled())
        co_return;
    const bool quiet = outcome.ok() || outcome.error().code == ErrorCode::Cancelled;
    Q_EMIT ended(run.number, quiet ? QString() : outcome.error().text());
    refreshRuns();
    if (m_shown == run.number)
        reloadLater();
}

void PipelineController::report(const RunId &id, const RunProgress &progress)
{
    const auto active = m_active.find(id);
    if (active == m_active.end())
        return;
    active->progress = progress;
    JobProgress job;
    job.done = progress.done;
    job.total = progress.total;
    job.measured = true; // the run's own strip says the same
    job.perSecond = progress.perSecond > 0 ? progress.perSecond : -1;
    job.leftMs = progress.secondsLeft ? qint64(*progress.secondsLeft * 1000) : -1;
    job.cost = costText(progress.costMicros, progress.unknownCost == 0, progress.simulated);
    if (active->expectedMicros && !progress.simulated)
        job.cost = tr("%1 of about %2").arg(job.cost, costText(*active->expectedMicros, true, false));
    QStringList notes;
    if (progress.failed > 0)
        notes.append(tr("%Ln failed", nullptr, progress.failed));
    if (progress.errors > 0)
        notes.append(tr("%Ln error(s)", nullptr, progress.errors));
    job.note = notes.join(QStringLiteral(", "));
    m_jobs.update(active->job, job);
    for (RunEntry &entry : m_runs) {
        if (entry.item.run.id == id)
            entry.progress = progress;
    }
    Q_EMIT progressed(id, progress);
    if (active->number == m_shown && m_lastLoaded && progress.done != int(m_lastLoaded->results.totals.done))
        reloadLater();
}

void PipelineController::endJob(const RunId &id, const Result<RunRecord> &outcome)
{
    const Active active = m_active.take(id);
    const RunProgress &progress = active.progress;
    const bool cancelled = !outcome.ok() && outcome.error().code == ErrorCode::Cancelled;
    const QLocale locale;
    QString summary = tr("%1 of %2 passed")
                          .arg(locale.toString(progress.passed - progress.unchecked), locale.toString(progress.done));
    if (progress.unchecked > 0)
        summary += QStringLiteral(", ") + tr("%Ln not checked", nullptr, progress.unchecked);
    if (!outcome.ok() && !cancelled)
        summary = outcome.error().text();
    m_jobs.finish(active.job,
                  outcome.ok() ? JobOutcome::Succeeded : (cancelled ? JobOutcome::Cancelled : JobOutcome::Failed),
                  summary);
}

void PipelineController::cancel(const RunId &id)
{
    if (const auto active = m_active.find(id); active != m_active.end()) {
        CancelSource source = active->cancel; // the entry may go while it works
        source.cancel();
    }
}

bool PipelineController::isActive(int number) const
{
    return std::any_of(m_active.begin(), m_active.end(),
                       [number](const Active &active) { return active.number == number; });
}

std::optional<RunProgress> PipelineController::progressOf(const RunId &id) const
{
    const auto active = m_active.constFind(id);
    return active == m_active.constEnd() ? std::nullopt : std::optional(active->progress);
}

std::optional<qint64> PipelineController::expectedCostOf(const RunId &id) const
{
    const auto active = m_active.constFind(id);
    return active == m_active.constEnd() ? std::nullopt : active->expectedMicros;
}

void PipelineController::exportResults(const LoadedRunPtr &run, const QString &path)
{
    if (!m_scope.token().isCancelled())
        m_scope.spawn(writeExport(run, path));
}

Task<void> PipelineController::writeExport(LoadedRunPtr run, QString path)
{
    const QFuture<Result<void>> writing = QtConcurrent::run([run, path] { return writeResults(run->results, path); });
    const Result<void> written = co_await writing;
    if (!m_scope.token().isCancelled())
        Q_EMIT exported(path, written.ok() ? QString() : written.error().text());
}

void PipelineController::importDataset(const QString &path)
{
    if (!m_scope.token().isCancelled())
        m_scope.spawn(readAndImport(path));
}

Task<void> PipelineController::readAndImport(QString path)
{
    const QFuture<Result<DatasetContent>> reading = QtConcurrent::run([path] { return readDatasetFile(path); });
    const Result<DatasetContent> content = co_await reading;
    if (!content.ok()) {
        Q_EMIT datasetImported({}, content.error().text());
        co_return;
    }
    const Context context = m_services.context(m_scope.token());
    const Result<DatasetImport> imported = co_await m_services.datasets.import(context, *content);
    if (!m_scope.token().isCancelled())
        Q_EMIT datasetImported(content->name, imported.ok() ? QString() : imported.error().text());
}

Task<void> PipelineController::finish()
{
    m_reload.stop();
    m_poll.stop();
    m_scope.cancel();
    co_await m_scope.joined();
}

} // namespace promptlab
