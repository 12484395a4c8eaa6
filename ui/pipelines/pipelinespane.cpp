// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinespane.h"

#include "ui/common/badge.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runlistmodel.h"
#include "ui/pipelines/runlistpanel.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runtext.h"
#include "ui/pipelines/runview.h"

#include <QJsonArray>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTableView>

namespace promptlab {

namespace {

const QString pipelinesPaneId = QStringLiteral("pipelines");
constexpr int listWidth = 272;
constexpr int listWidthNarrow = 216;
constexpr int paneNarrowBelow = 1'160;
constexpr int loadingAfterMs = 150;

/// Two pixels of "it is being read".
class RunLoadingLine final : public QWidget
{
public:
    RunLoadingLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(theme.length(Length::FocusRing));
        setAccessibleName(PipelinesPane::tr("Loading"));
        QSizePolicy keep = sizePolicy();
        keep.setRetainSizeWhenHidden(true); // nothing jumps when it comes and goes
        setSizePolicy(keep);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), m_theme.status(StatusTone::Running).mark);
    }

private:
    const Theme &m_theme;
};

} // namespace

PipelinesPane::PipelinesPane(PipelineServices services, const Theme &theme, BackgroundJobs &jobs, QWidget *parent)
    : Pane({pipelinesPaneId, tr("Pipelines"), QStringLiteral("flask-conical")}, parent), m_theme(theme), m_jobs(jobs),
      m_controller(std::make_unique<PipelineController>(std::move(services), jobs)),
      m_setup(new RunSetup(*m_controller, this)), m_runs(new RunListModel(this))
{
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingAfterMs);
}

PipelinesPane::~PipelinesPane()
{
    delete m_setup; // it works on the controller
}

void PipelinesPane::registerActions(ActionRegistry &registry)
{
    m_registry = &registry;
    addCommands(registry);
    build();
    connectController();
    followCommands();
}

void PipelinesPane::build()
{
    m_runBar = new PanelToolBar(m_theme, this);
    m_state = new Badge(m_theme, m_runBar);
    m_simulated = new Badge(m_theme, m_runBar);
    m_simulated->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    m_simulated->setToolTip(tr("The answers were made by rules; no model was asked"));
    m_runBar->addLeft(m_state);
    m_runBar->addLeft(m_simulated);
    m_runBar->addAction(m_commands.runFailed);
    m_runBar->addFramed(m_commands.resume);
    m_runBar->addFramed(m_commands.cancel);
    m_runBar->addHidden(m_commands.exportCsv);
    m_runBar->addHidden(m_commands.exportJson);
    m_runBar->addHidden(m_commands.importDataset);
    m_runBar->setPrimary(m_commands.newRun);
    m_setupBar = new PanelToolBar(m_theme, this);
    m_setupBar->setTitle(tr("New run"), tr("Choose, see what it comes to, run"), tr("Pipelines"));
    m_setupBar->addAction(m_commands.importDataset);
    m_setupBar->addFramed(m_commands.back);
    m_setupBar->setPrimary(m_commands.run);
    m_emptyBar = new PanelToolBar(m_theme, this); // the ways in stand in the middle of the page
    m_emptyBar->setTitle(tr("Pipelines"));
    m_bars = new QStackedWidget(this);
    m_bars->addWidget(m_emptyBar);
    m_bars->addWidget(m_runBar);
    m_bars->addWidget(m_setupBar);
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_message = new MessageBar(m_theme, this);
    m_loadingLine = new RunLoadingLine(m_theme, this);
    m_loadingLine->hide();
    connect(&m_loadingDelay, &QTimer::timeout, m_loadingLine, &QWidget::show);
    m_splitter = new PaneSplitter(m_theme, Qt::Horizontal, this);
    m_list = new RunListPanel(m_theme, *m_runs, m_splitter);
    m_list->setMinimumWidth(m_theme.grid(45));
    m_pages = new QStackedWidget(m_splitter);
    m_empty = new EmptyState(m_theme, m_pages);
    m_form = new RunSetupForm(m_theme, *m_setup, m_pages);
    m_view = new RunView(m_theme, *m_commands.previousFailure, *m_commands.nextFailure, m_pages);
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_view)})
        m_pages->addWidget(page);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->setDefaultSizes({listWidth, -1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bars);
    column->addWidget(m_message);
    column->addWidget(m_loadingLine);
    column->addWidget(m_splitter, 1);
    connect(m_list, &RunListPanel::chosen, this, &PipelinesPane::showRun);
    setPage(m_empty);
}

void PipelinesPane::connectController()
{
    PipelineController *controller = m_controller.get();
    connect(controller, &PipelineController::runsLoaded, this, &PipelinesPane::followRuns);
    connect(controller, &PipelineController::runsFailed, this, [this](const Error &error) {
        showError(tr("The runs could not be read."), error, [this] { m_controller->refreshRuns(); });
        if (m_controller->runs().isEmpty() && page() == QLatin1String("empty"))
            m_empty->showEmpty(QStringLiteral("flask-conical"), tr("No runs to show"),
                               tr("They could not be read; the message above says why."), nullptr);
    });
    connect(controller, &PipelineController::loading, this, [this](int number) {
        setLoading(true);
        m_list->select(number);
    });
    connect(controller, &PipelineController::runLoaded, this, &PipelinesPane::followRun);
    connect(controller, &PipelineController::runFailed, this, [this](int number, const Error &error) {
        setLoading(false);
        showError(tr("Run %1 could not be read.").arg(number), error, [this, number] { showRun(number); });
    });
    connect(controller, &PipelineController::started, this, &PipelinesPane::showRun);
    connect(controller, &PipelineController::startFailed, this, [this](const Error &error) {
        showError(tr("The run did not start."), error, {});
        followCommands();
    });
    connect(controller, &PipelineController::progressed, this, [this](const RunId &id, const RunProgress &progress) {
        m_runs->setProgress(id, progress);
        if (m_view->run() && m_view->run()->results.run.id == id)
            m_view->showProgress(progress, m_controller->expectedCostOf(id));
    });
    connect(controller, &PipelineController::ended, this, [this](int number, const QString &problem) {
        if (!problem.isEmpty())
            showError(tr("Run %1 stopped.").arg(number), makeError(ErrorCode::Internal, problem), {});
        followCommands();
    });
    connect(controller, &PipelineController::exported, this, [this](const QString &path, const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT messagePosted(tr("Results written to %1").arg(path));
        else
            showError(tr("The results were not written."), makeError(ErrorCode::Io, problem), {});
    });
    connect(controller, &PipelineController::datasetImported, this,
            [this](const QString &name, const QString &problem) {
                if (problem.isEmpty()) {
                    Q_EMIT messagePosted(tr("Dataset %1 imported").arg(name));
                    m_setup->reload();
                    m_setup->setDataset(name);
                } else {
                    showError(tr("The dataset was not imported."), makeError(ErrorCode::InvalidInput, problem), {});
                }
            });
    connect(m_setup, &RunSetup::estimateChanged, this, &PipelinesPane::followCommands);
    connect(m_setup, &RunSetup::choicesChanged, this, &PipelinesPane::followEmpty);
}

void PipelinesPane::setPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_bars->setCurrentWidget(page == m_form ? m_setupBar : (page == m_view ? m_runBar : m_emptyBar));
    const bool results = page == m_view;
    m_state->setVisible(results && m_stateMatters);
    m_simulated->setVisible(results && m_view->run() && m_view->run()->results.run.simulated);
    // With nothing to list, the list would only be an empty column.
    m_list->setVisible(page != m_empty || m_runs->rowCount() > 0);
    followCommands();
    tellStatus();
}

QString PipelinesPane::page() const
{
    if (!m_pages || m_pages->currentWidget() == m_empty)
        return QStringLiteral("empty");
    return m_pages->currentWidget() == m_form ? QStringLiteral("setup") : QStringLiteral("run");
}

const RunEntry *PipelinesPane::entryOf(int number) const
{
    for (const RunEntry &entry : m_controller->runs()) {
        if (entry.item.run.number == number)
            return &entry;
    }
    return nullptr;
}

void PipelinesPane::followRuns()
{
    m_runs->setRuns(m_controller->runs(), m_controller->services().clock.nowMs());
    if (m_controller->shown() > 0)
        m_list->select(m_controller->shown());
    offerUnfinished();
    if (page() != QLatin1String("empty"))
        return;
    if (m_controller->runs().isEmpty()) {
        followEmpty();
        return;
    }
    setPage(m_empty); // the list is there already
    const int wanted = entryOf(m_wanted) ? m_wanted : m_controller->runs().first().item.run.number;
    if (m_controller->shown() == 0)
        m_controller->show(wanted);
}

void PipelinesPane::followEmpty()
{
    if (page() != QLatin1String("empty") || !m_controller->runs().isEmpty())
        return;
    if (!m_controller->runsKnown() || m_setup->isLoading()) {
        m_empty->showEmpty(QStringLiteral("flask-conical"), tr("Pipelines"), tr("Reading the runs…"), nullptr);
        return;
    }
    if (m_setup->prompts().isEmpty())
        m_empty->showEmpty(QStringLiteral("message-square-code"), tr("No prompt to run yet"),
                           tr("A run asks versions of a prompt the same questions. Write or import a prompt first."),
                           m_commands.openPrompts);
    else if (m_setup->datasets().isEmpty())
        m_empty->showEmpty(QStringLiteral("inbox"), tr("No dataset yet"),
                           tr("A dataset holds the rows that every version is asked: a CSV, JSON or YAML file."),
                           m_commands.importDataset, m_commands.openPrompts);
    else
        m_empty->showEmpty(QStringLiteral("flask-conical"), tr("No run yet"),
                           tr("A run asks versions of a prompt all rows of a dataset, checks the answers and says "
                              "which version is better."),
                           m_commands.newRun, m_commands.importDataset);
}

void PipelinesPane::setLoading(bool loading)
{
    if (loading) {
        m_loadingDelay.start();
    } else {
        m_loadingDelay.stop();
        m_loadingLine->hide();
    }
}

void PipelinesPane::showRun(int number)
{
    m_showWhenLoaded = true;
    m_controller->show(number);
}

void PipelinesPane::followRun(const LoadedRunPtr &run)
{
    setLoading(false);
    const bool first = !m_view->run() || !(m_view->run()->results.run.id == run->results.run.id);
    const bool ended = !first && m_view->run()->activity != RunActivity::Idle && run->activity == RunActivity::Idle;
    const RunRecord &record = run->results.run;
    m_view->setRun(run);
    if (const auto progress = m_controller->progressOf(record.id))
        m_view->showProgress(*progress, m_controller->expectedCostOf(record.id));
    showState(run);
    const qint64 since = record.startedAt > 0 ? record.startedAt : record.createdAt;
    QString note = agoText(since, m_controller->services().clock.nowMs());
    if (!run->startedBy.isEmpty())
        note = tr("%1 by %2", "when by whom").arg(note, run->startedBy);
    m_runNote = note;
    fitTitle();
    // A run that works in the background must not take the page away from somebody who puts another one together.
    if (std::exchange(m_showWhenLoaded, false) || page() != QLatin1String("setup"))
        setPage(m_view);
    m_simulated->setVisible(record.simulated);
    if (first && !m_restored.isEmpty())
        m_view->restoreState(std::exchange(m_restored, {}));
    if (first || ended)
        warnAbout(run);
    followCommands();
    tellStatus();
}

/// A run that is simply complete needs no badge; green would say that everything passed.
void PipelinesPane::showState(const LoadedRunPtr &run)
{
    const RunRecord &record = run->results.run;
    const RunTotals &totals = run->results.totals;
    const bool idle = run->activity == RunActivity::Idle;
    const bool complete = idle && record.status == RunStatus::Completed;
    if (complete && totals.passed == record.caseCount)
        m_state->setStatus(StatusTone::Pass, tr("all passed"));
    else if (complete && totals.errors == totals.done)
        m_state->setStatus(StatusTone::Error, tr("nothing answered"));
    else
        m_state->setStatus(runStateTone(record.status, run->activity), runStateText(record.status, run->activity));
    m_stateMatters = !complete || totals.passed == record.caseCount || totals.errors == totals.done;
    m_state->setVisible(m_stateMatters);
}

/// What a person should know before reading the numbers.
void PipelinesPane::warnAbout(const LoadedRunPtr &run)
{
    const RunTotals &totals = run->results.totals;
    if (totals.done > 0 && totals.errors == totals.done && run->activity == RunActivity::Idle) {
        QString why;
        for (const ResultRecord &result : run->results.results) {
            if (why.isEmpty())
                why = result.detail.value(QStringLiteral("error")).toString();
        }
        BarMessage message;
        message.level = MessageLevel::Offline;
        message.what = tr("Nothing was answered.");
        message.why = why;
        message.actions = {{tr("Run failed again…"), [this] { runFailedAgain(); }, false}};
        m_message->showMessage(message);
        return;
    }
    if (!run->analysisProblem.isEmpty()) {
        BarMessage message;
        message.level = MessageLevel::Warning;
        message.what = tr("The results are shown, but not compared.");
        message.why = run->analysisProblem;
        m_message->showMessage(message);
        return;
    }
    offerUnfinished();
}

/// The newest run that did not end, at the top; one that works elsewhere is only named.
void PipelinesPane::offerUnfinished()
{
    for (const RunEntry &entry : m_controller->runs()) {
        const RunRecord &run = entry.item.run;
        const bool open = run.status == RunStatus::Running || run.status == RunStatus::Pending;
        if (!open || entry.activity == RunActivity::Here || m_left.contains(run.id))
            continue;
        BarMessage message;
        const QString far = tr("%1 of %n case(s).", nullptr, run.caseCount).arg(entry.item.totals.done);
        const RunId id = run.id;
        if (entry.activity == RunActivity::Elsewhere) {
            message.what = tr("Run %1 is carried out by another process:").arg(run.number);
            message.why = far;
            message.actions = {{tr("Show it"), [this, number = run.number] { showRun(number); }, false}};
        } else {
            message.level = MessageLevel::Warning;
            message.what = tr("Run %1 did not end:").arg(run.number);
            message.why = tr("%1 Resuming sends only what is missing.").arg(far);
            message.actions = {{tr("Resume"),
                                [this, run] {
                                    m_message->clear();
                                    m_controller->resume(run);
                                    showRun(run.number);
                                },
                                false},
                               {tr("Leave"),
                                [this, id] {
                                    m_left.insert(id);
                                    m_message->clear();
                                },
                                false}};
        }
        m_message->showMessage(message);
        return;
    }
}

void PipelinesPane::showError(const QString &what, const Error &error, std::function<void()> again)
{
    BarMessage message = messageFromError(what, error);
    if (again)
        message.actions = {{tr("Try again"),
                            [this, again] {
                                m_message->clear();
                                again();
                            },
                            false}};
    m_message->showMessage(message);
    Q_EMIT messagePosted(m_message->text());
}

void PipelinesPane::tellStatus()
{
    if (page() == QLatin1String("setup")) {
        Q_EMIT statusTextChanged(m_setup->estimate() ? estimateSizeText(*m_setup->estimate()) : QString());
        return;
    }
    if (page() != QLatin1String("run") || !m_view->run()) {
        Q_EMIT statusTextChanged({});
        return;
    }
    const int failed = int(m_view->matrix()->failedRowKeys().size());
    const RunTotals &totals = m_view->run()->results.totals;
    QStringList parts{failed == 0 ? tr("No row failed") : tr("%n row(s) failed", nullptr, failed)};
    if (totals.errors > 0)
        parts.append(tr("%n error(s)", nullptr, int(totals.errors)));
    Q_EMIT statusTextChanged(parts.join(QStringLiteral(", ")));
}

void PipelinesPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitTitle();
    if (m_splitter && m_splitter->saveSizes().isEmpty())
        m_splitter->setDefaultSizes({width() < paneNarrowBelow ? listWidthNarrow : listWidth, -1});
}

/// Where there is little room the number of the run is what must stay.
void PipelinesPane::fitTitle()
{
    if (!m_view || !m_view->run())
        return;
    const bool narrow = width() < paneNarrowBelow;
    m_runBar->setTitle(tr("Run %1").arg(m_view->run()->results.run.number), narrow ? QString() : m_runNote,
                       narrow ? QString() : tr("Pipelines"));
}

void PipelinesPane::activated()
{
    m_controller->refreshRuns();
    m_setup->reload();
}

QWidget *PipelinesPane::firstFocusWidget() const
{
    if (!m_pages)
        return nullptr;
    if (page() == QLatin1String("setup"))
        return m_form->firstField();
    return page() == QLatin1String("run") ? static_cast<QWidget *>(m_view->matrix()->table()) : m_list->listWidget();
}

bool PipelinesPane::open(const Place &place)
{
    if (place.kind.isEmpty())
        return true;
    if (place.kind == QLatin1String("run")) {
        m_wanted = place.id.toInt();
        showRun(m_wanted);
        return true;
    }
    if (place.kind != QLatin1String("new"))
        return false;
    QList<int> versions;
    for (const QJsonValueConstRef number : place.detail.value(QStringLiteral("versions")).toArray())
        versions.append(number.toInt());
    m_setup->choose(place.id, versions);
    newRun();
    return true;
}

QList<QuickEntry> PipelinesPane::quickEntries() const
{
    QList<QuickEntry> entries;
    for (const RunEntry &entry : m_controller->runs()) {
        const RunRecord &run = entry.item.run;
        entries.append({tr("Run %1").arg(run.number),
                        QStringLiteral("%1 · %2").arg(versionsText(entry.item.spec), datasetText(entry.item.spec)),
                        {},
                        {pipelinesPaneId, QStringLiteral("run"), QString::number(run.number), {}},
                        {}});
    }
    return entries;
}

QJsonObject PipelinesPane::saveState() const
{
    if (!m_view)
        return m_restored;
    QJsonObject state = m_view->saveState();
    state.insert(QStringLiteral("run"), m_controller->shown());
    state.insert(QStringLiteral("runFilter"), m_list->filter());
    state.insert(QStringLiteral("list"), m_splitter->saveSizes());
    return state;
}

void PipelinesPane::restoreState(const QJsonObject &state)
{
    m_wanted = state.value(QStringLiteral("run")).toInt();
    m_restored = state;
    if (!m_view)
        return;
    m_list->setFilter(state.value(QStringLiteral("runFilter")).toString());
    m_splitter->restoreSizes(state.value(QStringLiteral("list")).toArray());
    if (m_view->run())
        m_view->restoreState(std::exchange(m_restored, {}));
}

Task<void> PipelinesPane::finish()
{
    return m_controller->finish();
}

} // namespace promptlab
