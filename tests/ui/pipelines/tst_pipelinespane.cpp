// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace with the sample: put together, run, watch, cancel, resume, and what cannot be read.
#include "core/store/store.h"
#include "tests/support/uichecks.h"
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/pipelinestatepage.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runview.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void unsavedChangesAreNotTested();
    void runByKeyboardAlone();
    void cancelKeepsResultsAndResumeGoesOn();
    void interruptedRunIsOffered();
    void runOfAnotherProcessIsNamed();
    void unreadableRunsAreAnError();
    void unreadableRunIsAnError();
    void readingCanBeStopped();
    void nothingAnsweredIsSaid();
    void datasetIsImported();
    void stateComesBack();
    void placesAreKnown();
    void cleanupTestCase();

private:
    /// Checks the widget tree and saves a picture.
    void look(ShownPipelines &shown, const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleWorkspace> m_sample;
    int m_triage = 0; ///< a run of two versions on the tickets
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

void TstPipelinesPane::unsavedChangesAreNotTested()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    const auto open = [&shown](bool unsaved) {
        return shown.pane.open({QStringLiteral("pipelines"),
                                QStringLiteral("new"),
                                QStringLiteral("triage"),
                                {{QStringLiteral("versions"), QJsonArray{3}}, {QStringLiteral("unsaved"), unsaved}}});
    };
    QVERIFY(open(true));
    auto *form = shown.pane.findChild<RunSetupForm *>();
    QVERIFY(form);
    auto *bar = form->findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("Version 3 is asked as it was saved")), qPrintable(bar->text()));
    QTRY_COMPARE(shown.pane.setup().versions().chosen(), (QList<int>{2, 3})); // 2 runs in production
    QSignalSpy wanted(form, &RunSetupForm::promptWanted);
    bar->message().actions.first().run();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("triage"));
    QVERIFY(open(false));
    QVERIFY(!bar->isVisible());
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

QTEST_MAIN(TstPipelinesPane)
#include "tst_pipelinespane.moc"
