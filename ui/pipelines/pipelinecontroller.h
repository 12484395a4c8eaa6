// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/datasetservice.h"
#include "core/workspace/promptservice.h"
#include "core/workspace/providercatalog.h"
#include "ui/common/backgroundjobs.h"
#include "ui/pipelines/loadedrun.h"

#include <QElapsedTimer>
#include <QTimer>

namespace promptlab {

/// What the pane works with; everything must outlive it.
struct PipelineServices {
    TestingPipelineService &testing;
    PromptService &prompts;
    DatasetService &datasets;
    ProviderCatalog &providers;
    std::function<Context(const CancelToken &)> context;                        ///< of the person, with a token
    std::function<Task<Result<QHash<PersonId, QString>>>(Context)> memberNames; ///< may be empty
    const Clock &clock;
    std::function<QString()> workedOn = {}; ///< key of the prompt that is open to be worked on; may be empty
};

/// A line of the list of runs.
struct RunEntry {
    RunListItem item;
    RunActivity activity = RunActivity::Idle;
    std::optional<RunProgress> progress; ///< while it runs here
};

/// Starts, watches and loads runs for the pane. Runs go on when the pane shows something else; results of a run that
/// is shown are loaded again while it works, never more often than they can be read. Lives in the main thread.
class PipelineController final : public QObject
{
    Q_OBJECT

public:
    PipelineController(PipelineServices services, BackgroundJobs &jobs, QObject *parent = nullptr);
    ~PipelineController() override;
    Q_DISABLE_COPY_MOVE(PipelineController)

    [[nodiscard]] const PipelineServices &services() const { return m_services; }
    [[nodiscard]] CancelToken token() const { return m_scope.token(); }
    [[nodiscard]] TaskScope &scope() { return m_scope; }

    /// Reads the list again; runsLoaded() or runsFailed() follows.
    void refreshRuns();
    /// The list as last read, newest first.
    [[nodiscard]] const QList<RunEntry> &runs() const { return m_runs; }
    [[nodiscard]] bool runsKnown() const { return m_runsKnown; }

    /// Shows run @p number: runLoaded() or runFailed() follows; a newer call wins. 0 shows none.
    void show(int number);
    [[nodiscard]] int shown() const { return m_shown; }
    /// Whether the list, or the run that show() named, is being read for the first time.
    [[nodiscard]] bool isReading() const;
    /// Gives such a reading up; nothing follows.
    void stopReading();

    /// Makes a run of @p request and carries it out. started() or startFailed() follows.
    void start(RunRequest request, std::optional<qint64> expectedMicros);
    /// Goes on with an unfinished run.
    void resume(const RunRecord &run);
    /// Stops the run @p id when it works here; its results stay.
    void cancel(const RunId &id);
    [[nodiscard]] bool isRunningHere(const RunId &id) const { return m_active.contains(id); }
    [[nodiscard]] std::optional<RunProgress> progressOf(const RunId &id) const;
    /// What the run was thought to cost when it was started here.
    [[nodiscard]] std::optional<qint64> expectedCostOf(const RunId &id) const;
    [[nodiscard]] bool anyRunningHere() const { return !m_active.isEmpty(); }

    /// Writes the results of @p run to @p path: JSON for a name that ends so, else CSV. exported() follows.
    void exportResults(const LoadedRunPtr &run, const QString &path);

    /// Reads the file @p path and stores it as the next version of the dataset of its name. datasetImported() follows.
    void importDataset(const QString &path);

    /// Cancels everything and waits for it.
    Task<void> finish();

Q_SIGNALS:
    void runsLoaded();
    void runsFailed(const promptlab::Error &error);
    /// Nothing is there yet for the run that show() named.
    void loading(int number);
    void runLoaded(const promptlab::LoadedRunPtr &run);
    void runFailed(int number, const promptlab::Error &error);
    void started(int number);
    void startFailed(const promptlab::Error &error);
    void progressed(const promptlab::RunId &id, const promptlab::RunProgress &progress);
    /// The run stopped, for whatever reason. @p problem is empty when it is complete or was cancelled.
    void ended(int number, const QString &problem);
    void exported(const QString &path, const QString &problem);
    void datasetImported(const QString &name, const QString &problem);

private:
    struct Active {
        int number = 0;
        qint64 job = 0;
        CancelSource cancel;
        RunProgress progress;
        std::optional<qint64> expectedMicros;
    };

    Task<void> readRuns(int ticket);
    Task<void> load(int number, int ticket);
    Task<void> createAndRun(RunRequest request, std::optional<qint64> expectedMicros);
    Task<void> carryOut(RunRecord run, std::optional<qint64> expectedMicros);
    Task<void> writeExport(LoadedRunPtr run, QString path);
    Task<void> readAndImport(QString path);
    void report(const RunId &id, const RunProgress &progress);
    void endJob(const RunId &id, const Result<RunRecord> &outcome);
    /// True while run `number` is carried out by this process.
    [[nodiscard]] bool isActive(int number) const;
    void reloadLater();
    void reloadShown();
    void watchOthers();

    PipelineServices m_services;
    BackgroundJobs &m_jobs;
    TaskScope m_scope;
    QList<RunEntry> m_runs;
    bool m_runsKnown = false;
    bool m_readingRuns = false;
    int m_runsTicket = 0;
    int m_shown = 0;
    int m_loadTicket = 0;
    bool m_loadingNow = false;
    bool m_reloadWanted = false;
    qint64 m_lastLoadMs = 0;
    LoadedRunPtr m_lastLoaded;
    QHash<PersonId, QString> m_names;
    QHash<RunId, Active> m_active;
    QTimer m_reload;
    QTimer m_poll;
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::LoadedRunPtr)
