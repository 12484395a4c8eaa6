// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinespane.h"

#include "ui/common/messagebar.h"
#include "ui/common/panesplitter.h"
#include "ui/pipelines/pipelinestatepage.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runlistmodel.h"
#include "ui/pipelines/runlistpanel.h"
#include "ui/pipelines/runnotices.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runview.h"
#include "ui/pipelines/startwish.h"

#include <QApplication>
#include <QJsonArray>
#include <QKeyEvent>
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
      m_setup(new RunSetup(*m_controller, this)), m_wish(new StartWish(*m_setup, this)), m_runs(new RunListModel(this))
{
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingAfterMs);
}

PipelinesPane::~PipelinesPane()
{
    delete m_wish;
    delete m_setup; // it works on the controller
    delete m_compare;
}

void PipelinesPane::registerActions(ActionRegistry &registry)
{
    m_registry = &registry;
    addCommands(registry);
    build();
    connectController();
    connectEvents();
    connectPages();
    setPage(PipelinePage::State);
}

void PipelinesPane::build()
{
    m_bars = new PipelineBars(m_theme, m_commands, this);
    m_message = new MessageBar(m_theme, this);
    m_message->setMinimumHeight(1); // as high as its words are at its width; not as if it were narrow
    m_notices = new RunNotices(*m_message, this);
    m_loadingLine = new RunLoadingLine(m_theme, this);
    m_loadingLine->hide();
    m_splitter = new PaneSplitter(m_theme, Qt::Horizontal, this);
    m_list = new RunListPanel(m_theme, *m_runs, m_splitter);
    m_list->setMinimumWidth(m_theme.grid(45));
    m_pages = new QStackedWidget(m_splitter);
    m_state = new PipelineStatePage(m_theme, m_commands, m_pages);
    m_view = new RunView(m_theme, *m_commands.previousFailure, *m_commands.nextFailure, m_pages);
    // In the order of PipelinePage; what is not always needed is made when it is opened.
    for (QWidget *page :
         {static_cast<QWidget *>(m_state), new QWidget(m_pages), static_cast<QWidget *>(m_view), new QWidget(m_pages)})
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
}

void PipelinesPane::connectController()
{
    PipelineController *controller = m_controller.get();
    connect(controller, &PipelineController::runsLoaded, this, &PipelinesPane::followRuns);
    connect(controller, &PipelineController::runsFailed, this,
            [this](const Error &error) { readingFailed(tr("The runs could not be read."), error); });
    connect(controller, &PipelineController::loading, this, [this](int number) {
        m_stopped = false;
        m_problem.clear();
        setLoading(true);
        m_list->select(number);
        followState();
    });
    connect(controller, &PipelineController::runLoaded, this, &PipelinesPane::followRun);
    connect(controller, &PipelineController::runFailed, this, [this](int number, const Error &error) {
        setLoading(false);
        readingFailed(tr("Run %1 could not be read.").arg(number), error);
    });
    connect(controller, &PipelineController::started, this, [this](int number) {
        for (const QLatin1String attempt : {startAttempt, importAttempt})
            m_notices->settle(attempt);
        showRun(number);
    });
    connect(controller, &PipelineController::startFailed, this, [this](const Error &error) {
        m_notices->showError(tr("The run did not start."), error, startAttempt);
        followCommands();
    });
    connect(controller, &PipelineController::progressed, this, [this](const RunId &id, const RunProgress &progress) {
        m_runs->setProgress(id, progress);
        if (!m_view->run() || !(m_view->run()->results.run.id == id))
            return;
        m_view->showProgress(progress, m_controller->expectedCostOf(id));
        m_notices->warnWhileRunning(id, m_view->run()->results.run.number, progress);
        tellStatus();
    });
}

void PipelinesPane::connectPages()
{
    connect(&m_loadingDelay, &QTimer::timeout, m_loadingLine, &QWidget::show);
    connect(m_list, &RunListPanel::chosen, this, &PipelinesPane::showRun);
    for (QAction *action : {m_commands.compare, m_commands.runFailed, m_commands.exportCsv, m_commands.exportJson})
        m_list->listWidget()->addAction(action);
    m_list->listWidget()->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_setup, &RunSetup::estimateChanged, this, &PipelinesPane::followSetup);
    connect(m_wish, &StartWish::granted, this, &PipelinesPane::startWanted);
    connect(m_setup, &RunSetup::choicesChanged, this, &PipelinesPane::followState);
}

void PipelinesPane::setPage(PipelinePage page)
{
    if (page != PipelinePage::Setup)
        m_wish->drop();
    const QWidget *focus = QApplication::focusWidget();
    const bool moves = m_pages->currentIndex() != int(page) && focus && m_pages->isAncestorOf(focus);
    m_pages->setCurrentIndex(int(page));
    m_bars->setPage(page);
    followNotices(page);
    followList();
    if (QWidget *first = moves ? firstFocusWidget() : nullptr)
        first->setFocus(Qt::OtherFocusReason); // not where the focus happens to fall
    followCommands();
    tellStatus();
}

/// With nothing to list, the list would only be an empty column; where runs are compared, both are chosen above.
void PipelinesPane::followList()
{
    m_list->setVisible(m_runs->rowCount() > 0 && m_pages->currentIndex() != int(PipelinePage::Compare));
}

QString PipelinesPane::page() const
{
    static const QStringList names{QStringLiteral("empty"), QStringLiteral("setup"), QStringLiteral("run"),
                                   QStringLiteral("compare")};
    return m_pages ? names.at(m_pages->currentIndex()) : names.first();
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
    m_problem.clear();
    m_stopped = false;
    m_notices->settle(readAttempt);
    m_runs->setRuns(m_controller->runs(), m_controller->services().clock.nowMs());
    if (m_controller->shown() > 0)
        m_list->select(m_controller->shown());
    followList();
    m_notices->offerUnfinished(m_controller->runs());
    if (page() == QLatin1String("compare"))
        comparison().followRuns();
    if (page() != QLatin1String("empty"))
        return;
    if (!m_controller->runs().isEmpty() && m_controller->shown() == 0)
        m_controller->show(entryOf(m_wanted) ? m_wanted : m_controller->runs().first().item.run.number);
    followState();
}

/// What stands where no run is shown.
void PipelinesPane::followState()
{
    if (page() == QLatin1String("empty")) {
        PipelineFacts facts;
        facts.runsKnown = m_controller->runsKnown();
        facts.hasRuns = !m_controller->runs().isEmpty();
        facts.choicesKnown = !m_setup->isLoading();
        facts.hasPrompts = !m_setup->prompts().isEmpty();
        facts.hasDatasets = !m_setup->datasets().isEmpty();
        facts.run = m_controller->shown();
        facts.stopped = m_stopped;
        facts.problem = m_problem;
        m_state->setFacts(facts);
    }
    followCommands();
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
    const RunRecord &record = run->results.run;
    const bool ended =
        !first && run->activity == RunActivity::Idle
        && (m_view->run()->activity != RunActivity::Idle || m_view->run()->results.run.status != record.status);
    m_view->setRun(run);
    if (const auto progress = m_controller->progressOf(record.id))
        m_view->showProgress(*progress, m_controller->expectedCostOf(record.id));
    const qint64 since = record.startedAt > 0 ? record.startedAt : record.createdAt;
    QString note = agoText(since, m_controller->services().clock.nowMs());
    if (!run->startedBy.isEmpty())
        note = tr("%1 by %2", "when by whom").arg(note, run->startedBy);
    m_bars->setRun(run, note);
    // A run that works in the background must not take the page away from somebody who does something else.
    if (std::exchange(m_showWhenLoaded, false) || page() == QLatin1String("empty"))
        setPage(PipelinePage::Run);
    if (first && !m_restored.isEmpty())
        m_view->restoreState(std::exchange(m_restored, {}));
    if (first) {
        m_notices->settle(readAttempt);
        m_notices->settle(exportAttempt);
    }
    if ((first || ended) && page() == QLatin1String("run")) {
        m_notices->showing(record.number);
        m_notices->warnAbout(run, m_controller->runs());
    }
    followCommands();
    tellStatus();
}

void PipelinesPane::showCompare(int candidate, int baseline)
{
    m_showWhenLoaded = false;
    comparison().start(candidate, baseline);
    setPage(PipelinePage::Compare);
    comparison().firstField()->setFocus(Qt::OtherFocusReason);
}

void PipelinesPane::refresh()
{
    m_notices->clear();
    m_problem.clear();
    m_stopped = false;
    m_controller->refreshRuns();
    m_setup->reload();
    if (m_controller->shown() > 0)
        m_controller->show(m_controller->shown());
    followState();
}

void PipelinesPane::stopReading()
{
    if (!m_controller->isReading())
        return;
    m_controller->stopReading();
    m_stopped = true;
    setLoading(false);
    followState();
}

void PipelinesPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (!m_splitter)
        return;
    const bool narrow = width() < paneNarrowBelow;
    m_bars->setNarrow(narrow);
    if (m_splitter->saveSizes().isEmpty())
        m_splitter->setDefaultSizes({narrow ? listWidthNarrow : listWidth, -1});
}

/// Esc stops the reading, or leaves the comparison; it never takes an input away.
void PipelinesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Pane::keyPressEvent(event);
    else if (m_controller->isReading() && page() == QLatin1String("empty"))
        stopReading();
    else if (page() == QLatin1String("compare"))
        leavePage();
    else
        Pane::keyPressEvent(event);
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
    if (page() == QLatin1String("compare"))
        return m_compare->firstField();
    return page() == QLatin1String("run") ? static_cast<QWidget *>(m_view->matrix()->table()) : m_list->listWidget();
}

QList<QWidget *> PipelinesPane::panels() const
{
    if (!m_pages)
        return {};
    QList<QWidget *> parts{m_list};
    if (page() == QLatin1String("run"))
        parts += m_view->panels();
    else
        parts.append(m_pages);
    return parts;
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
    if (place.kind == QLatin1String("compare")) {
        showCompare(place.id.toInt(), place.detail.value(QStringLiteral("baseline")).toInt());
        return true;
    }
    if (place.kind != QLatin1String("new"))
        return false;
    QList<int> versions;
    for (const QJsonValueConstRef number : place.detail.value(QStringLiteral("versions")).toArray())
        versions.append(number.toInt());
    m_setup->choose(place.id, versions, place.detail.value(QStringLiteral("unsaved")).toBool());
    showSetup();
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
    // Until a run is shown, what the session knew of it still holds.
    QJsonObject state = m_restored.isEmpty() ? m_view->saveState() : m_restored;
    state.insert(QStringLiteral("run"), m_controller->shown() > 0 ? m_controller->shown() : m_wanted);
    state.insert(QStringLiteral("runFilter"), m_list->filter());
    state.insert(QStringLiteral("list"), m_splitter->saveSizes());
    state.insert(QStringLiteral("compare"), m_compare ? m_compare->saveState() : m_compareState);
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
    m_compareState = state.value(QStringLiteral("compare")).toObject();
    if (m_compare)
        m_compare->restoreState(m_compareState);
    if (m_view->run())
        m_view->restoreState(std::exchange(m_restored, {}));
}

Task<void> PipelinesPane::finish()
{
    return m_controller->finish();
}

} // namespace promptlab
