// SPDX-License-Identifier: GPL-3.0-or-later
// A start that is asked for before it is known what the run comes to: it waits, or says why it does not start.
#include "tests/support/patience.h"
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/pipelines/pipelinestatepage.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runview.h"

#include <QApplication>
#include <QPromise>
#include <QSignalSpy>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// The real service, whose estimates come when the test lets them.
class SlowEstimates final : public TestingPipelineService
{
public:
    explicit SlowEstimates(TestingPipelineService &real) : m_real(real) {}
    Task<Result<RunEstimate>> estimate(Context context, RunRequest request) override
    {
        if (gate)
            co_await *gate;
        co_return co_await m_real.estimate(context, request);
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
        if (reading)
            co_await *reading;
        co_return co_await m_real.overview(context, limit);
    }
    Task<Result<RunResults>> results(Context context, int number) override
    {
        if (reading)
            co_await *reading;
        co_return co_await m_real.results(context, number);
    }
    Task<Result<RunActivity>> activity(Context context, RunId run) override { return m_real.activity(context, run); }

    std::optional<QFuture<void>> gate;    ///< estimates come when it is finished
    std::optional<QFuture<void>> reading; ///< the runs and what they hold come when it is finished

private:
    TestingPipelineService &m_real;
};

QString lastWord(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().toString();
}

} // namespace

class TstRunStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void startWaitsForTheEstimate_data();
    void startWaitsForTheEstimate();
    void otherChoiceIsNotStarted();
    void refusedStartSaysWhy();
    void leavingForgetsTheStart();
    void leavingWhileRunsAreRead();
    void statusCountsWhatIsChosen();
    void cleanupTestCase();

private:
    /// The form for the triage prompt on the smallest dataset, its estimate made; it has the focus.
    void openForm(ShownPipelines &shown);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<SlowEstimates> m_testing;
    std::unique_ptr<QPromise<void>> m_gate;
};

void TstRunStart::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_sample = std::make_unique<SampleWorkspace>();
    QVERIFY2(m_sample->problem().isEmpty(), qPrintable(m_sample->problem()));
    m_testing = std::make_unique<SlowEstimates>(m_sample->workspace().testing());
}

void TstRunStart::init()
{
    failOnQtWarnings();
    m_testing->gate.reset();
    m_testing->reading.reset();
    m_gate = std::make_unique<QPromise<void>>();
    m_gate->start();
}

void TstRunStart::cleanupTestCase()
{
    m_testing.reset();
    m_sample.reset();
}

void TstRunStart::openForm(ShownPipelines &shown)
{
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), QStringLiteral("triage"), {}}));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(!setup.isLoading() && setup.versions().rowCount() > 0);
    setup.setDataset(QStringLiteral("smoke"));
    QTRY_VERIFY(setup.estimate() && setup.estimate()->rows == 8 && !setup.isEstimating());
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    shown.pane.firstFocusWidget()->setFocus();
    m_testing->gate = m_gate->future();
}

void TstRunStart::startWaitsForTheEstimate_data()
{
    QTest::addColumn<bool>("provider");
    QTest::newRow("while it is estimated") << false;
    QTest::newRow("just after a provider was chosen") << true;
}

void TstRunStart::startWaitsForTheEstimate()
{
    QFETCH(const bool, provider);
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    openForm(shown);
    if (QTest::currentTestFailed())
        return;
    RunSetup &setup = shown.pane.setup();
    setup.setRepeats(2);
    if (provider)
        setup.setProvider(setup.provider());
    QCOMPARE(setup.isEstimating(), !provider); // then even the provider is still read
    QSignalSpy started(&shown.pane.controller(), &PipelineController::started);
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QSignalSpy told(&shown.pane, &Pane::messagePosted);
    QTest::keyClick(&shown.pane, Qt::Key_F5, Qt::ControlModifier);
    QVERIFY2(lastWord(told).contains(QStringLiteral("starts as soon as")), qPrintable(lastWord(told)));
    QCOMPARE(started.count(), 0);
    m_gate->finish();
    QTRY_COMPARE(started.count(), 1);
    QTRY_COMPARE(ended.count(), 1);
    const RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == started.first().first().toInt());
    QCOMPARE(view->run()->results.spec.repeats, 2);
}

/// A run costs money: nothing is started that was not on the screen when the person asked for it.
void TstRunStart::otherChoiceIsNotStarted()
{
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    openForm(shown);
    if (QTest::currentTestFailed())
        return;
    RunSetup &setup = shown.pane.setup();
    setup.setRepeats(2);
    QSignalSpy started(&shown.pane.controller(), &PipelineController::started);
    QSignalSpy told(&shown.pane, &Pane::messagePosted);
    QVERIFY(shown.press("run"));
    setup.setRepeats(3);
    QVERIFY2(lastWord(told).contains(QStringLiteral("Something else was chosen")), qPrintable(lastWord(told)));
    m_gate->finish();
    QTRY_VERIFY(setup.estimate() && setup.estimate()->repeats == 3 && !setup.isEstimating());
    QCOMPARE(started.count(), 0);
    QCOMPARE(shown.pane.page(), QStringLiteral("setup"));
}

void TstRunStart::refusedStartSaysWhy()
{
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    openForm(shown);
    if (QTest::currentTestFailed())
        return;
    RunSetup &setup = shown.pane.setup();
    setup.setRows(RowChoice::Named, 1, {QStringLiteral("no-such-row")});
    QSignalSpy started(&shown.pane.controller(), &PipelineController::started);
    QSignalSpy told(&shown.pane, &Pane::messagePosted);
    QVERIFY(shown.press("run"));
    m_gate->finish();
    QTRY_VERIFY(lastWord(told).startsWith(QStringLiteral("The run did not start: ")));
    QVERIFY2(lastWord(told).contains(QStringLiteral("no-such-row")), qPrintable(lastWord(told)));
    QVERIFY(!shown.action("run")->isEnabled());
    // Once it is mended, what was said of the other choice keeps nobody from asking for a start.
    setup.setRows(RowChoice::All, 1, {});
    QVERIFY(shown.press("run"));
    QTRY_COMPARE(started.count(), 1);
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QTRY_COMPARE(ended.count(), 1);
}

void TstRunStart::leavingForgetsTheStart()
{
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    openForm(shown);
    if (QTest::currentTestFailed())
        return;
    RunSetup &setup = shown.pane.setup();
    setup.setRepeats(2);
    QSignalSpy started(&shown.pane.controller(), &PipelineController::started);
    QVERIFY(shown.press("run"));
    QVERIFY(shown.press("back"));
    m_gate->finish();
    QTRY_VERIFY(setup.estimate() && setup.estimate()->repeats == 2 && !setup.isEstimating());
    QCOMPARE(started.count(), 0);
}

/// The focus goes to the list, which asks for its first run, which says something else where the focus came from.
void TstRunStart::leavingWhileRunsAreRead()
{
    QVERIFY(m_sample->run({QStringLiteral("triage@5")}, QStringLiteral("smoke")) > 0);
    m_testing->reading = m_gate->future();
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    auto *state = shown.pane.findChild<PipelineStatePage *>();
    QTRY_COMPARE(state->title(), QStringLiteral("Reading the runs…"));
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    QVERIFY(shown.press("new"));
    QSignalSpy read(&shown.pane.controller(), &PipelineController::runsLoaded);
    QPromise<void> results; // the runs are known now, what they hold is not
    results.start();
    m_testing->reading = results.future();
    m_gate->finish();
    QTRY_VERIFY(!read.isEmpty());
    QVERIFY(shown.press("back"));
    QVERIFY(shown.pane.controller().shown() > 0);
    QTRY_VERIFY(state->title().startsWith(QStringLiteral("Reading run ")));
    results.finish();
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
}

void TstRunStart::statusCountsWhatIsChosen()
{
    ShownPipelines shown(*m_theme, m_sample->servicesWith(*m_testing));
    QSignalSpy status(&shown.pane, &Pane::statusTextChanged);
    openForm(shown);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(lastWord(status).startsWith(QStringLiteral("8 row(s)")), qPrintable(lastWord(status)));
    RunSetup &setup = shown.pane.setup();
    setup.setDataset(QStringLiteral("tickets"));
    QCOMPARE(lastWord(status), QString()); // the old count is of another dataset
    m_gate->finish();
    QTRY_VERIFY2(lastWord(status).startsWith(QStringLiteral("96 row(s)")), qPrintable(lastWord(status)));
    setup.setRepeats(20);
    QTRY_VERIFY(setup.estimate() && setup.estimate()->repeats == 20 && !setup.isEstimating());
    QCOMPARE(lastWord(status), estimateSizeText(*setup.estimate()));
}

QTEST_MAIN(TstRunStart)
#include "tst_runstart.moc"
