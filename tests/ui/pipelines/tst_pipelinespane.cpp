// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace with the sample: put together, run, watch, cancel, resume, read, compare, export.
#include "core/store/store.h"
#include "tests/support/uichecks.h"
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/badge.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/answercomparison.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/changedrowspanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/forestplot.h"
#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/pipelinestatepage.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcharts.h"
#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr int runTimeoutMs = 60'000;

/// The real service, with a run that another process holds.
class HeldElsewhere final : public TestingPipelineService
{
public:
    explicit HeldElsewhere(TestingPipelineService &real) : m_real(real) {}
    Task<Result<RunEstimate>> estimate(Context context, RunRequest request) override
    {
        return m_real.estimate(context, request);
    }
    Task<Result<RunRecord>> create(Context context, RunRequest request) override
    {
        return m_real.create(context, request);
    }
    Task<Result<RunRecord>> execute(Context context, RunId run, ProgressMeter::Report report) override
    {
        return m_real.execute(context, run, report);
    }
    Task<Result<RunRecord>> find(Context context, int number) override { return m_real.find(context, number); }
    Task<Result<RunRecord>> findUnfinished(Context context) override { return m_real.findUnfinished(context); }
    Task<Result<QList<RunRecord>>> list(Context context, int limit) override { return m_real.list(context, limit); }
    Task<Result<QList<RunListItem>>> overview(Context context, int limit) override
    {
        if (broken)
            co_return makeError(ErrorCode::Io, QStringLiteral("The disk does not answer"));
        if (slowList)
            co_await *slowList;
        co_return co_await m_real.overview(context, limit);
    }
    Task<Result<RunResults>> results(Context context, int number) override
    {
        if (damaged)
            co_return makeError(ErrorCode::Corrupt, QStringLiteral("The results are damaged"));
        if (slow)
            co_await *slow;
        co_return co_await m_real.results(context, number);
    }
    Task<Result<RunActivity>> activity(Context, RunId) override { co_return RunActivity::Elsewhere; }

    bool broken = false;
    bool damaged = false;
    std::optional<QFuture<void>> slow;     ///< results come when it is finished
    std::optional<QFuture<void>> slowList; ///< the list of runs comes when it is finished

private:
    TestingPipelineService &m_real;
};

} // namespace

class TstPipelinesPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyWorkspaceSaysWhatIsMissing();
    void datasetComesFirst();
    void setUpTellsWhatItComesTo();
    void estimateKnowsTheLastRun();
    void proposalFollowsTheRuns_data();
    void proposalFollowsTheRuns();
    void refusalsStandInPlace();
    void rowsCanBeChosen();
    void runByKeyboardAlone();
    void cancelKeepsResultsAndResumeGoesOn();
    void interruptedRunIsOffered();
    void runOfAnotherProcessIsNamed();
    void unreadableRunsAreAnError();
    void unreadableRunIsAnError();
    void readingCanBeStopped();
    void twoRunsAreCompared();
    void nothingToCompareWithIsSaid();
    void uncheckedRowsAreNamed();
    void nothingAnsweredIsSaid();
    void failuresAreWalkedThrough();
    void repeatsAreShownOneByOne();
    void failedRowsRunAgain();
    void exportsAreWritten();
    void datasetIsImported();
    void narrowPaneKeepsTheCase();
    void stateComesBack();
    void placesAreKnown();
    void manyRepeatsStayInTheWindow_data();
    void manyRepeatsStayInTheWindow();
    void looks_data();
    void looks();
    void cleanupTestCase();

private:
    /// Checks the widget tree and saves a picture.
    void look(ShownPipelines &shown, const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleWorkspace> m_sample;
    int m_triage = 0; ///< a run of two versions on the tickets
    int m_many = 0;   ///< a run of five versions with twenty repeats
};

void TstPipelinesPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_theme->setScheme(ColorScheme::Light);
    m_sample = std::make_unique<SampleWorkspace>();
    QVERIFY2(m_sample->problem().isEmpty(), qPrintable(m_sample->problem()));
    m_triage = m_sample->run({QStringLiteral("triage@2"), QStringLiteral("triage@5")}, QStringLiteral("tickets"));
    QVERIFY2(m_triage > 0, qPrintable(m_sample->problem()));
}

void TstPipelinesPane::init()
{
    failOnQtWarnings();
}

void TstPipelinesPane::cleanupTestCase()
{
    m_sample.reset();
}

void TstPipelinesPane::look(ShownPipelines &shown, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    savePicture(shown.pane, name);
    const QStringList complaints = uiComplaints(shown.pane);
    QVERIFY2(complaints.isEmpty(), qPrintable(name + QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void TstPipelinesPane::emptyWorkspaceSaysWhatIsMissing()
{
    SampleWorkspace empty(false);
    ShownPipelines shown(*m_theme, empty.services());
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_COMPARE(state->title(), QStringLiteral("No prompt to run yet"));
    QCOMPARE(shown.pane.page(), QStringLiteral("empty"));
    look(shown, QStringLiteral("empty"));
    QSignalSpy asked(&shown.pane, &Pane::navigationRequested);
    QVERIFY(shown.press("openPrompts"));
    QCOMPARE(asked.first().first().value<Place>().pane, QStringLiteral("prompts"));
    // Even so the set-up opens, and says why nothing can start.
    QVERIFY(shown.press("new"));
    QVERIFY(!shown.action("run")->isEnabled());
    QTRY_VERIFY(shown.registry.whyBlocked(QStringLiteral("pipelines.run")).contains(QStringLiteral("no prompt")));
}

void TstPipelinesPane::datasetComesFirst()
{
    SampleWorkspace place(false);
    SavePromptRequest save;
    save.key = QStringLiteral("hello");
    save.create = true;
    save.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Say {{ word }}"))};
    save.content.settings.model = QStringLiteral("sim-small");
    QVERIFY(QCoro::waitFor(place.workspace().prompts().save(place.workspace().context(), save)).ok());
    ShownPipelines shown(*m_theme, place.services());
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_COMPARE(state->title(), QStringLiteral("No dataset yet"));
    look(shown, QStringLiteral("no-dataset"));
}

void TstPipelinesPane::setUpTellsWhatItComesTo()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
    QCOMPARE(shown.pane.page(), QStringLiteral("setup"));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.versions().rowCount() > 0);
    // The version in production and the newest one.
    QCOMPARE(setup.versions().chosen(), (QList<int>{2, 5}));
    setup.setDataset(QStringLiteral("tickets"));
    QTRY_VERIFY(setup.estimate() && setup.estimate()->rows == 96 && !setup.isEstimating());
    QCOMPARE(setup.estimate()->cases, 192);
    QVERIFY(setup.estimate()->detectable);
    QVERIFY(setup.estimate()->seconds); // an earlier run tells
    const QString card = shown.pane.findChild<RunEstimateCard *>()->text();
    QVERIFY2(card.contains(QStringLiteral("96 row(s) × 2 version(s) = 192 case(s)")), qPrintable(card));
    QVERIFY2(card.contains(QStringLiteral("simulated")), qPrintable(card));
    QVERIFY2(card.contains(QStringLiteral("points or more in the pass rate")), qPrintable(card));
    QVERIFY(shown.action("run")->isEnabled());
    look(shown, QStringLiteral("setup"));
    // The other one as baseline.
    setup.versions().setBaseline(5);
    QCOMPARE(setup.request().versions, (QStringList{QStringLiteral("triage@5"), QStringLiteral("triage@2")}));
}

/// What a run has shown counts in the next estimate, without a touch of the form.
void TstPipelinesPane::estimateKnowsTheLastRun()
{
    SampleWorkspace fresh;
    QVERIFY2(fresh.problem().isEmpty(), qPrintable(fresh.problem()));
    ShownPipelines shown(*m_theme, fresh.services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.versions().rowCount() > 0);
    setup.setDataset(QStringLiteral("smoke"));
    QTRY_VERIFY(setup.estimate() && setup.estimate()->rows == 8 && !setup.isEstimating());
    QVERIFY(!setup.estimate()->seconds);
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QVERIFY(shown.press("run"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, runTimeoutMs);
    QTRY_VERIFY(setup.estimate() && setup.estimate()->seconds);
}

/// What is proposed does not hang on whether the runs or the prompts are read first; what somebody chose stays.
void TstPipelinesPane::proposalFollowsTheRuns_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("dataset");
    QTest::newRow("nothing chosen") << QString() << QStringLiteral("tickets");
    QTest::newRow("a dataset chosen") << QStringLiteral("smoke") << QStringLiteral("smoke");
}

void TstPipelinesPane::proposalFollowsTheRuns()
{
    QFETCH(QString, chosen);
    QFETCH(QString, dataset);
    QVERIFY(m_sample->run({QStringLiteral("triage@2"), QStringLiteral("triage@5")}, QStringLiteral("tickets")) > 0);
    HeldElsewhere held(m_sample->workspace().testing());
    QPromise<void> gate;
    gate.start();
    held.slowList = gate.future();
    ShownPipelines shown(*m_theme, m_sample->servicesWith(held));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(!setup.isLoading() && !setup.dataset().isEmpty());
    QVERIFY2(setup.prompt() != QLatin1String("triage"), qPrintable(setup.prompt()));
    if (!chosen.isEmpty())
        setup.setDataset(chosen);
    gate.finish();
    QTRY_COMPARE(setup.prompt(), QStringLiteral("triage")); // that of the newest run
    QTRY_COMPARE(setup.dataset(), dataset);
}

void TstPipelinesPane::refusalsStandInPlace()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.estimate());
    setup.versions().setChosen({});
    QCOMPARE(setup.problem(), QStringLiteral("Tick at least one version."));
    QVERIFY(!shown.action("run")->isEnabled());
    setup.versions().setChosen({4, 5});
    // A row that is not there: the service refuses, the card says so.
    setup.setDataset(QStringLiteral("tickets"));
    setup.setRows(RowChoice::Named, 1, {QStringLiteral("no-such-row")});
    QTRY_VERIFY(setup.problem().contains(QStringLiteral("no-such-row")));
    QVERIFY(shown.pane.findChild<RunEstimateCard *>()->text().contains(QStringLiteral("no-such-row")));
    QVERIFY(!shown.action("run")->isEnabled());
    look(shown, QStringLiteral("setup-refused"));
    // A provider without its key.
    setup.setRows(RowChoice::All, 1, {});
    qunsetenv("OPENAI_API_KEY");
    setup.setProvider(QStringLiteral("openai"));
    QTRY_VERIFY2(setup.problem().startsWith(QStringLiteral("There is no key for ")), qPrintable(setup.problem()));
}

void TstPipelinesPane::rowsCanBeChosen()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.versions().rowCount() > 0);
    setup.setDataset(QStringLiteral("tickets"));
    setup.setRows(RowChoice::First, 10, {});
    QTRY_VERIFY(setup.estimate() && setup.estimate()->rows == 10);
    QCOMPARE(setup.request().rowKeys.size(), 10);
    QCOMPARE(setup.request().rowKeys.first(), QStringLiteral("en-01"));
}

void TstPipelinesPane::runByKeyboardAlone()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    shown.pane.firstFocusWidget()->setFocus();
    QTest::keyClick(&shown.pane, Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("setup"));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.versions().rowCount() > 0);
    setup.choose(QStringLiteral("triage"), {1, 5});
    setup.setDataset(QStringLiteral("tickets"));
    QTRY_VERIFY(setup.versions().chosen() == (QList<int>{1, 5}) && setup.estimate() && !setup.isEstimating());
    QSignalSpy finished(&shown.jobs, &BackgroundJobs::finished);
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QTest::keyClick(&shown.pane, Qt::Key_F5, Qt::ControlModifier);
    QTRY_COMPARE(shown.jobs.jobs().size(), 1);
    const BackgroundJob job = shown.jobs.jobs().first();
    QVERIFY(job.cancellable);
    QCOMPARE(job.place.kind, QStringLiteral("run"));
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, runTimeoutMs);
    QCOMPARE(ended.first().at(1).toString(), QString());
    QCOMPARE(finished.count(), 1);
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.totals.done == 192 && view->run()->activity == RunActivity::Idle);
    QCOMPARE(view->run()->results.run.number, job.place.id.toInt());
    QCOMPARE(view->matrix()->model().rowCount(), 96);
    QCOMPARE(view->comparison()->headline(), QStringLiteral("v5 is better than v1"));
    QVERIFY(view->strip()->sentence().contains(QStringLiteral("192 / 192")));
    QVERIFY(view->detail()->shown().simulated);
    QVERIFY(!view->detail()->shown().checks.isEmpty());
    QVERIFY(!view->detail()->shown().variables.isEmpty());
}

void TstPipelinesPane::cancelKeepsResultsAndResumeGoesOn()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    RunRequest request =
        m_sample->request({QStringLiteral("triage@3"), QStringLiteral("triage@5")}, QStringLiteral("tickets"));
    request.concurrency = 1;
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QSignalSpy finished(&shown.jobs, &BackgroundJobs::finished);
    shown.pane.controller().start(request, {});
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->activity == RunActivity::Here && view->run()->results.totals.done > 0);
    look(shown, QStringLiteral("running"));
    // Who puts the next run together meanwhile is not disturbed.
    QVERIFY(shown.press("new"));
    const qint64 before = view->run()->results.totals.done;
    QTRY_VERIFY(view->run()->results.totals.done > before);
    QCOMPARE(shown.pane.page(), QStringLiteral("setup"));
    QVERIFY(shown.press("back"));
    QVERIFY(shown.press("cancel"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, runTimeoutMs);
    QCOMPARE(finished.first().first().value<FinishedJob>().outcome, JobOutcome::Cancelled);
    QTRY_VERIFY(view->run()->results.run.status == RunStatus::Cancelled && view->run()->activity == RunActivity::Idle);
    const qint64 kept = view->run()->results.totals.done;
    QVERIFY2(kept > 0 && kept < 192, qPrintable(QString::number(kept)));
    QVERIFY(!shown.action("cancel")->isEnabled());
    look(shown, QStringLiteral("cancelled"));
    QTRY_VERIFY(shown.action("resume")->isEnabled());
    QVERIFY(shown.press("resume"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(view->run()->results.totals.done, 192, runTimeoutMs);
    QTRY_COMPARE_WITH_TIMEOUT(view->run()->results.run.status, RunStatus::Completed, runTimeoutMs);
}

void TstPipelinesPane::interruptedRunIsOffered()
{
    const RunRequest request = m_sample->request({QStringLiteral("triage@5")}, QStringLiteral("smoke"));
    Workspace &workspace = m_sample->workspace();
    const auto created = QCoro::waitFor(workspace.testing().create(workspace.context(), request));
    QVERIFY(created.ok());
    // As a killed process leaves it.
    RunRecord open = *created;
    open.status = RunStatus::Running;
    open.startedAt = open.createdAt;
    const auto storing = workspace.store().write(workspace.context(), [open](UnitOfWork &work) {
        return RunRepository(work.db(), work.cipher()).updateStatus(open);
    });
    QTRY_VERIFY(storing.isFinished());
    QVERIFY(storing.result().ok());
    ShownPipelines shown(*m_theme, m_sample->services());
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY2(bar->text().startsWith(QStringLiteral("Run %1 did not end").arg(open.number)),
                 qPrintable(bar->text()));
    look(shown, QStringLiteral("unfinished"));
    QPushButton *resume = nullptr;
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Resume"))
            resume = button;
    }
    QVERIFY(resume);
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    resume->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, runTimeoutMs);
    QTRY_COMPARE(shown.pane.view()->run()->results.run.number, open.number);
    QTRY_COMPARE(shown.pane.view()->run()->results.run.status, RunStatus::Completed);
    // One version alone: said, not left blank.
    QCOMPARE(shown.pane.view()->comparison()->headline(), QStringLiteral("One version: nothing to compare"));
}

void TstPipelinesPane::runOfAnotherProcessIsNamed()
{
    Workspace &workspace = m_sample->workspace();
    const RunRequest request = m_sample->request({QStringLiteral("triage@5")}, QStringLiteral("smoke"));
    const auto created = QCoro::waitFor(workspace.testing().create(workspace.context(), request));
    QVERIFY(created.ok());
    HeldElsewhere held(workspace.testing());
    {
        ShownPipelines shown(*m_theme, m_sample->servicesWith(held));
        auto *bar = shown.pane.findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().contains(QStringLiteral("another process")));
        shown.pane.controller().show(created->number);
        QTRY_VERIFY(shown.pane.view()->run() && shown.pane.view()->run()->results.run.number == created->number);
        QVERIFY(!shown.action("resume")->isEnabled());
        QVERIFY(
            shown.registry.whyBlocked(QStringLiteral("pipelines.cancel")).contains(QStringLiteral("nother process")));
    }
    QVERIFY(QCoro::waitFor(workspace.testing().execute(workspace.context(), created->id, {})).ok());
}

void TstPipelinesPane::unreadableRunsAreAnError()
{
    HeldElsewhere broken(m_sample->workspace().testing());
    broken.broken = true;
    ShownPipelines shown(*m_theme, m_sample->servicesWith(broken));
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_COMPARE(state->title(), QStringLiteral("The runs could not be read"));
    look(shown, QStringLiteral("error"));
    broken.broken = false;
    QVERIFY(!shown.pane.findChild<MessageBar *>()->isVisible()); // said once
    QVERIFY(shown.press("refresh"));
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    // With results on the page they stay, and the bar says it.
    broken.broken = true;
    shown.pane.controller().refreshRuns();
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY2(bar->text().contains(QStringLiteral("The disk does not answer")), qPrintable(bar->text()));
    QCOMPARE(shown.pane.page(), QStringLiteral("run"));
    look(shown, QStringLiteral("error-kept"));
    broken.broken = false;
    bar->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!bar->isVisible() || !bar->text().contains(QStringLiteral("The disk does not answer")));
}

void TstPipelinesPane::unreadableRunIsAnError()
{
    HeldElsewhere held(m_sample->workspace().testing());
    held.damaged = true;
    ShownPipelines shown(*m_theme, m_sample->servicesWith(held));
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_VERIFY2(state->title().endsWith(QStringLiteral("could not be read")), qPrintable(state->title()));
    QVERIFY(shown.pane.findChild<QListView *>(QStringLiteral("runList"))->isVisible());
    look(shown, QStringLiteral("error-run"));
    held.damaged = false;
    QVERIFY(shown.press("refresh"));
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QVERIFY(!shown.pane.findChild<MessageBar *>()->isVisible());
}

void TstPipelinesPane::readingCanBeStopped()
{
    HeldElsewhere held(m_sample->workspace().testing());
    QPromise<void> gate;
    gate.start();
    held.slow = gate.future();
    ShownPipelines shown(*m_theme, m_sample->servicesWith(held));
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_VERIFY2(state->title().startsWith(QStringLiteral("Reading run")), qPrintable(state->title()));
    look(shown, QStringLiteral("loading"));
    QTest::keyClick(&shown.pane, Qt::Key_Escape);
    QTRY_VERIFY2(state->title().endsWith(QStringLiteral("was not read")), qPrintable(state->title()));
    look(shown, QStringLiteral("stopped"));
    gate.finish();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown.pane.page(), QStringLiteral("empty")); // what comes late is not wanted any more
    held.slow.reset();
    QVERIFY(shown.press("refresh"));
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
}

void TstPipelinesPane::twoRunsAreCompared()
{
    const int earlier =
        m_sample->run({QStringLiteral("triage@1"), QStringLiteral("triage@2")}, QStringLiteral("tickets"));
    QVERIFY2(earlier > 0, qPrintable(m_sample->problem()));
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    QTRY_VERIFY(shown.pane.view()->run() && shown.pane.view()->run()->results.run.number == m_triage);
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    shown.pane.firstFocusWidget()->setFocus();
    QTest::keyClick(&shown.pane, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("compare"));
    RunComparePage *page = shown.pane.comparePage();
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(page->shown());
    QCOMPARE(page->shown()->candidate, (RunSide{m_triage, {1, 0}})); // its newest version
    // Another run is chosen by keyboard: the one before or behind it in the list.
    auto *box = qobject_cast<QComboBox *>(page->firstField());
    QVERIFY(box && box->hasFocus());
    box->setCurrentIndex(box->findData(earlier));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_VERIFY(page->shown()->baseline.run == earlier);
    QCOMPARE(page->comparison()->headline(),
             QStringLiteral("v5 (run %1) is better than v2 (run %2)").arg(m_triage).arg(earlier));
    const QString reasons = page->comparison()->reasons();
    QVERIFY2(reasons.startsWith(QStringLiteral("Better? pass\nNot worse? pass")), qPrintable(reasons));
    QVERIFY2(reasons.contains(QStringLiteral("95\u00a0% interval")), qPrintable(reasons));
    QVERIFY2(reasons.contains(QStringLiteral("Superiority (is it better?): pass")), qPrintable(reasons));
    QVERIFY(!page->comparison()->plot()->data().rows.isEmpty());
    // The rows that changed, the regressions first; arrow keys show both answers.
    QTableView *table = page->changes()->table();
    QVERIFY(table->model()->rowCount() > 1);
    const QString first = page->changes()->currentRow();
    QCOMPARE(page->answers()->row(), first);
    QTRY_VERIFY(page->answers()->view().document());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(page->changes()->currentRow() != first);
    QCOMPARE(page->answers()->row(), page->changes()->currentRow());
    const AnswerPair answers = page->shown()->answers(page->answers()->row());
    QVERIFY(answers.baseline && answers.candidate);
    QTRY_COMPARE(page->answers()->view().document()->left.text, answers.baseline->output);
    QCOMPARE(page->answers()->view().document()->right.text, answers.candidate->output);
    QVERIFY2(page->answers()->heads().contains(QStringLiteral("Run %1 · v5").arg(m_triage)),
             qPrintable(page->answers()->heads()));
    page->changes()->setKind(RowChangeKind::Improvement);
    QCOMPARE(table->model()->rowCount(), page->changes()->model().count(RowChangeKind::Improvement));
    page->changes()->setKind(std::nullopt);
    look(shown, QStringLiteral("compare"));
    // The other way round.
    QVERIFY(shown.press("swapSides"));
    QTRY_COMPARE(page->shown()->candidate.run, earlier);
    QCOMPARE(page->shown()->baseline, (RunSide{m_triage, {1, 0}}));
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(shown.pane.page(), QStringLiteral("run"));
    // A place of its own, as other panes ask for it.
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"),
                             QStringLiteral("compare"),
                             QString::number(m_triage),
                             {{QStringLiteral("baseline"), earlier}}}));
    QTRY_VERIFY(page->shown() && page->shown()->baseline.run == earlier);
    // What works in the background leaves the page alone.
    shown.pane.controller().refreshRuns();
    QSignalSpy read(&shown.pane.controller(), &PipelineController::runsLoaded);
    QVERIFY(read.wait());
    QCOMPARE(shown.pane.page(), QStringLiteral("compare"));
    QCOMPARE(page->shown()->baseline.run, earlier);
}

void TstPipelinesPane::nothingToCompareWithIsSaid()
{
    SampleWorkspace place;
    const int alone = place.run({QStringLiteral("triage@5")}, QStringLiteral("smoke"));
    QVERIFY2(alone > 0, qPrintable(place.problem()));
    ShownPipelines shown(*m_theme, place.services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QVERIFY(shown.press("compare"));
    QVERIFY(!shown.pane.comparePage()->isComparable());
    look(shown, QStringLiteral("compare-nothing"));
    QVERIFY(!shown.action("swapSides")->isEnabled());
    QVERIFY(shown.press("back"));
    QCOMPARE(shown.pane.page(), QStringLiteral("run"));
}

/// No assertion looks at a row of the smallest dataset: never shown as passed.
void TstPipelinesPane::uncheckedRowsAreNamed()
{
    SampleWorkspace place;
    QFile file(place.file(QStringLiteral("plain.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,subject,body,plan\na,Hello,World,Team\nb,Bye,World,Team\n");
    file.close();
    const auto content = readDatasetFile(file.fileName());
    QVERIFY(content.ok());
    QVERIFY(QCoro::waitFor(place.workspace().datasets().import(place.workspace().context(), *content)).ok());
    QVERIFY2(place.run({QStringLiteral("triage@4"), QStringLiteral("triage@5")}, QStringLiteral("plain")) > 0,
             qPrintable(place.problem()));
    ShownPipelines shown(*m_theme, place.services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    const RunView *view = shown.pane.view();
    QCOMPARE(view->run()->results.totals.unchecked, 4);
    QVERIFY2(view->strip()->sentence().contains(QStringLiteral("Passed: 0 ·"))
                 && view->strip()->sentence().contains(QStringLiteral("Not checked: 4")),
             qPrintable(view->strip()->sentence()));
    QCOMPARE(view->matrix()->model().cell(0, ResultMatrixModel::FirstCell).mark, CellMark::Unchecked);
    QVERIFY(view->comparison()->reasons().contains(QStringLiteral("4 answer(s) were looked at by no check")));
    shown.pane.view()->showTab(QStringLiteral("charts"));
    look(shown, QStringLiteral("unchecked"));
}

void TstPipelinesPane::nothingAnsweredIsSaid()
{
    RunRequest request = m_sample->request({QStringLiteral("triage@5")}, QStringLiteral("smoke"));
    // Nobody listens there.
    request.providerName = QStringLiteral("openai-compatible");
    request.provider =
        QCoro::waitFor(m_sample->workspace().providers().describe(m_sample->workspace().context(), request.providerName,
                                                                  QStringLiteral("http://127.0.0.1:9/v1")))
            .valueOr({});
    request.provider.insert(QStringLiteral("retries"), 0);
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    shown.pane.controller().start(request, {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, runTimeoutMs);
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY(bar->text().startsWith(QStringLiteral("Nothing was answered.")));
    QCOMPARE(bar->level(), MessageLevel::Offline);
    look(shown, QStringLiteral("offline"));
    // A look at the run from just before its end: what is read next still says how it ended.
    const LoadedRunPtr whole = shown.pane.view()->run();
    LoadedRun early = *whole;
    early.results.run.status = RunStatus::Running;
    early.results.totals = {};
    Q_EMIT shown.pane.controller().runLoaded(std::make_shared<const LoadedRun>(early));
    QVERIFY(!bar->isVisible());
    Q_EMIT shown.pane.controller().runLoaded(whole);
    QVERIFY(bar->isVisible() && bar->text().startsWith(QStringLiteral("Nothing was answered.")));
}

void TstPipelinesPane::failuresAreWalkedThrough()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == m_triage);
    const ResultMatrixPanel *matrix = view->matrix();
    QVERIFY(shown.press("nextFailure"));
    const auto first = matrix->current();
    QVERIFY(isFailure(matrix->model().cell(first.first, first.second).mark));
    QVERIFY(view->detail()->shown().failedChecks > 0);
    QVERIFY(shown.press("nextFailure"));
    const auto second = matrix->current();
    QVERIFY(first != second);
    QVERIFY(shown.press("previousFailure"));
    QCOMPARE(matrix->current(), first);
    // A changed row leads to its place in the matrix.
    view->showTab(QStringLiteral("changes"));
    auto *changes = shown.pane.findChild<QTableView *>(QStringLiteral("changedRows"));
    QVERIFY(changes->model()->rowCount() > 0);
    const QModelIndex change = changes->model()->index(0, 0);
    Q_EMIT changes->clicked(change);
    QCOMPARE(matrix->model().rowKey(matrix->current().first), change.data().toString());
    // The candidate's cell is shown against the baseline.
    QVERIFY(view->matrix()->goToRow(matrix->model().rowKey(matrix->current().first), 3));
    QCOMPARE(view->detail()->shown().baselineName, QStringLiteral("v2"));
    auto *output = view->detail()->findChild<OutputView *>();
    const QString candidate = view->detail()->shown().output;
    QTRY_VERIFY(output->shownText() != candidate); // removed words stand between
    look(shown, QStringLiteral("case-diff"));
    view->detail()->setOutputMode(OutputMode::Both);
    QCOMPARE(output->shownText(), view->detail()->shown().baseline + QLatin1Char('\n') + candidate);
    look(shown, QStringLiteral("case-both"));
    // Only failed rows, then a text that no row has.
    view->matrix()->setFilter(MatrixFilter::Failed);
    QCOMPARE(matrix->table()->model()->rowCount(), int(matrix->failedRowKeys().size()));
    shown.pane.findChild<QLineEdit *>(QStringLiteral("matrixSearch"))->setText(QStringLiteral("no such words"));
    QCOMPARE(matrix->table()->model()->rowCount(), 0);
    look(shown, QStringLiteral("filtered"));
}

void TstPipelinesPane::repeatsAreShownOneByOne()
{
    const int number = m_sample->run({QStringLiteral("triage@4"), QStringLiteral("triage@5")}, QStringLiteral("smoke"),
                                     3, {QStringLiteral("sim-small"), QStringLiteral("sim-large")});
    QVERIFY2(number > 0, qPrintable(m_sample->problem()));
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(number), {}}));
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == number);
    QCOMPARE(view->matrix()->model().cellCount(), 4);
    QCOMPARE(view->detail()->shown().repeats, 3);
    QCOMPARE(view->detail()->shown().repeat, 0);
    Q_EMIT view->detail()->repeatWanted(2);
    QCOMPARE(view->detail()->shown().repeat, 2);
    QCOMPARE(view->run()->pairs.size(), 2);
    look(shown, QStringLiteral("repeats"));
}

void TstPipelinesPane::failedRowsRunAgain()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    QTRY_VERIFY(shown.pane.view()->run() && shown.pane.view()->run()->results.run.number == m_triage);
    const QStringList failed = shown.pane.view()->matrix()->failedRowKeys();
    QVERIFY(!failed.isEmpty());
    QVERIFY(shown.press("runFailed"));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(setup.estimate() && setup.estimate()->rows == int(failed.size()));
    QCOMPARE(setup.request().versions, (QStringList{QStringLiteral("triage@2"), QStringLiteral("triage@5")}));
    QCOMPARE(setup.request().rowKeys, failed);
    QVERIFY(shown.press("back"));
    QCOMPARE(shown.pane.page(), QStringLiteral("run"));
}

void TstPipelinesPane::exportsAreWritten()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    QTRY_VERIFY(shown.pane.view()->run() && shown.pane.view()->run()->results.run.number == m_triage);
    PipelineController &controller = shown.pane.controller();
    QSignalSpy exported(&controller, &PipelineController::exported);
    controller.exportResults(shown.pane.view()->run(), m_sample->file(QStringLiteral("r.json")));
    controller.exportResults(shown.pane.view()->run(), m_sample->file(QStringLiteral("r.csv")));
    QTRY_COMPARE(exported.count(), 2);
    QFile json(m_sample->file(QStringLiteral("r.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
    QCOMPARE(object.value(QStringLiteral("results")).toArray().size(), 192);
    QVERIFY(object.value(QStringLiteral("simulated")).toBool());
    QFile csv(m_sample->file(QStringLiteral("r.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("row,version,model,"));
    // A folder that is not there.
    controller.exportResults(shown.pane.view()->run(), m_sample->file(QStringLiteral("no/such/r.csv")));
    QTRY_COMPARE(exported.count(), 3);
    QVERIFY(!exported.last().at(1).toString().isEmpty());
    QVERIFY(shown.pane.findChild<MessageBar *>()->isVisible());
}

void TstPipelinesPane::datasetIsImported()
{
    QFile file(m_sample->file(QStringLiteral("words.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,subject,body,plan\na,Hello,World,Team\nb,Bye,World,Team\n");
    file.close();
    ShownPipelines shown(*m_theme, m_sample->services());
    QSignalSpy imported(&shown.pane.controller(), &PipelineController::datasetImported);
    shown.pane.controller().importDataset(file.fileName());
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().at(1).toString(), QString());
    QTRY_COMPARE(shown.pane.setup().dataset(), QStringLiteral("words"));
    // Its rows have no checks: said before the run.
    QVERIFY(shown.press("new"));
    QTRY_VERIFY(shown.pane.findChild<RunEstimateCard *>()->text().contains(QStringLiteral("2 row(s) have no check")));
    shown.pane.controller().importDataset(m_sample->file(QStringLiteral("missing.csv")));
    QTRY_COMPARE(imported.count(), 2);
    QVERIFY(shown.pane.findChild<MessageBar *>()->text().contains(QStringLiteral("missing.csv")));
}

void TstPipelinesPane::narrowPaneKeepsTheCase()
{
    ShownPipelines shown(*m_theme, m_sample->services(), QSize(976, 674));
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == m_triage);
    QVERIFY(view->isNarrow());
    QCOMPARE(view->tab(), QStringLiteral("case"));
    QVERIFY(view->detail()->isVisible());
    shown.pane.resize(1392, 874);
    QTRY_VERIFY(!view->isNarrow());
    QVERIFY(view->detail()->isVisible());
    QVERIFY(view->tab() != QLatin1String("case"));
}

void TstPipelinesPane::stateComesBack()
{
    QJsonObject state;
    {
        ShownPipelines shown(*m_theme, m_sample->services());
        QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
        QTRY_VERIFY(shown.pane.view()->run() && shown.pane.view()->run()->results.run.number == m_triage);
        shown.pane.view()->showTab(QStringLiteral("charts"));
        shown.pane.view()->matrix()->setFilter(MatrixFilter::Worse);
        state = shown.pane.saveState();
    }
    ShownPipelines shown(*m_theme, m_sample->services(), QSize(1392, 874), state);
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run());
    QCOMPARE(view->run()->results.run.number, m_triage);
    QCOMPARE(view->tab(), QStringLiteral("charts"));
    QCOMPARE(view->matrix()->filter(), MatrixFilter::Worse);
    // Damaged states do no harm.
    shown.pane.restoreState({{QStringLiteral("run"), QStringLiteral("x")}, {QStringLiteral("list"), 7}});
}

void TstPipelinesPane::placesAreKnown()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    QVERIFY(!shown.pane.quickEntries().isEmpty());
    QCOMPARE(shown.pane.quickEntries().first().place.kind, QStringLiteral("run"));
    QVERIFY(!shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("planet"), {}, {}}));
    // A run that is not there is an error in its place.
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QStringLiteral("999"), {}}));
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY(bar->text().contains(QStringLiteral("999")));
    QVERIFY(shown.registry.conflicts().isEmpty());
    for (const QString &id : shown.registry.ids()) // what the window shows, it has from the pane
        QVERIFY2(!shown.registry.action(id)->icon().isNull(), qPrintable(id));
}

void TstPipelinesPane::manyRepeatsStayInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 130}) {
        for (const QSize &size : {QSize(1392, 874), QSize(976, 674)})
            QTest::addRow("%d-%d", size.width(), percent) << size << percent;
    }
}

/// German, five versions, twenty repeats: nothing is cut, however large the text.
void TstPipelinesPane::manyRepeatsStayInTheWindow()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    if (m_many == 0) {
        QStringList versions;
        for (const int version : {5, 1, 2, 3, 4})
            versions.append(QStringLiteral("triage@%1").arg(version));
        m_many = m_sample->run(versions, QStringLiteral("smoke"), 20);
    }
    QVERIFY2(m_many > 0, qPrintable(m_sample->problem()));
    QTranslator translator;
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../translations");
    QVERIFY(translator.load(QStringLiteral("promptlab_de"), folder));
    QCoreApplication::installTranslator(&translator);
    m_theme->setFontScale(percent / 100.0);
    QApplication::setFont(m_theme->font(TextStyle::Base));
    const auto plain = qScopeGuard([this] {
        m_theme->setFontScale(1);
        QApplication::setFont(m_theme->font(TextStyle::Base));
    });
    ShownPipelines shown(*m_theme, m_sample->services(), size);
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_many), {}}));
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == m_many);
    QTRY_VERIFY(!view->detail()->shown().output.isEmpty());
    QCOMPARE(view->detail()->shown().repeats, 20);
    look(shown, QStringLiteral("many-") + QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(shown.pane.size(), size); // nothing asks for more than the smallest window has
    // Score and count of every cell stand beside each other.
    const QFontMetrics figures(m_theme->font(TextStyle::Figure));
    const int needed = figures.horizontalAdvance(QStringLiteral("0,8818/20"));
    for (int cell = 0; cell < view->matrix()->model().cellCount(); ++cell)
        QVERIFY(view->matrix()->table()->columnWidth(ResultMatrixModel::FirstCell + cell)
                >= needed + 2 * m_theme->grid(2) + m_theme->grid(1));
    // The number of the run can be read.
    const auto titles = shown.pane.findChildren<ElidedLabel *>();
    const auto title = std::find_if(titles.begin(), titles.end(), [this](const ElidedLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Lauf %1").arg(m_many);
    });
    QVERIFY(title != titles.end());
    QVERIFY((*title)->width() >= (*title)->sizeHint().width());
    view->showTab(QStringLiteral("comparison"));
    auto *plot = view->comparison()->findChild<ForestPlot *>();
    QTRY_VERIFY(plot->isVisible());
    QVERIFY(plot->scaleIsApart());
    QVERIFY(plot->scaleWords().join(QLatin1Char(' ')).contains(QStringLiteral("-2"))
            || plot->scaleWords().join(QLatin1Char(' ')).contains(QChar(0x2212) + QStringLiteral("2")));
    look(shown, QStringLiteral("many-comparison-") + QString::fromLatin1(QTest::currentDataTag()));
}

void TstPipelinesPane::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("german");
    for (const bool dark : {false, true}) {
        for (const QSize &size : {QSize(1392, 874), QSize(976, 674)}) {
            for (const QByteArray tab : {"comparison", "changes", "charts", "table", "case"}) {
                if (tab == "case" && size.width() > 1000)
                    continue;
                QTest::addRow("%s-%d-%s", tab.constData(), size.width(), dark ? "dark" : "light")
                    << dark << size << QString::fromLatin1(tab) << false;
            }
        }
    }
    for (const QByteArray tab : {"comparison", "changes", "table"}) {
        for (const QSize &size : {QSize(1392, 874), QSize(976, 674)})
            QTest::addRow("%s-%d-german", tab.constData(), size.width()) << false << size << QString::fromLatin1(tab) << true;
    }
}

void TstPipelinesPane::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QFETCH(const QString, tab);
    QFETCH(const bool, german);
    QTranslator translator;
    if (german) {
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../translations");
        QVERIFY(translator.load(QStringLiteral("promptlab_de"), folder));
        QCoreApplication::installTranslator(&translator);
    }
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    {
        ShownPipelines shown(*m_theme, m_sample->services(), size);
        QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
        RunView *view = shown.pane.view();
        QTRY_VERIFY(view->run() && view->run()->results.run.number == m_triage);
        view->showTab(tab);
        QVERIFY(shown.press("nextFailure"));
        auto *output = view->detail()->findChild<OutputView *>();
        QTRY_VERIFY(output->shownText().contains(QLatin1Char('{')));
        look(shown, QStringLiteral("run-") + QString::fromLatin1(QTest::currentDataTag()));
        if (tab == QLatin1String("comparison")) {
            QVERIFY(
                shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
            QTRY_VERIFY(shown.pane.setup().estimate() && !shown.pane.setup().isEstimating());
            look(shown, QStringLiteral("setup-") + QString::fromLatin1(QTest::currentDataTag()));
            QVERIFY(shown.pane.open(
                {QStringLiteral("pipelines"), QStringLiteral("compare"), QString::number(m_triage), {}}));
            QTRY_VERIFY(shown.pane.comparePage()->shown() && shown.pane.comparePage()->answers()->view().document());
            look(shown, QStringLiteral("compare-") + QString::fromLatin1(QTest::currentDataTag()));
        }
    }
    m_theme->setScheme(ColorScheme::Light);
}

QTEST_MAIN(TstPipelinesPane)
#include "tst_pipelinespane.moc"
