// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that a server answers: put together in the form, watched, cancelled, gone on with; and a window that is killed
// in the middle of one. The program is its own victim: with PROMPTLAB_TEST_WORKSPACE it shows the pane, starts a run
// and says how far it is.
#include "tests/support/loopbackserver.h"
#include "tests/support/uichecks.h"
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcharts.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runview.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr int liveRows = 40;
constexpr int parallelRequests = 4;
constexpr int liveTimeoutMs = 60'000;

/// A prompt in two versions, rows for it and the server as a provider.
void prepareLive(SampleWorkspace &place, const QString &baseUrl)
{
    Workspace &workspace = place.workspace();
    for (const QString &text : {QStringLiteral("{{ text }}"), QStringLiteral("{{ text }}!")}) {
        SavePromptRequest save;
        save.key = QStringLiteral("plain");
        save.create = text == QLatin1String("{{ text }}");
        save.content.messages = {Message::ofText(MessageRole::User, text)};
        save.content.settings.model = QStringLiteral("gpt-4o-mini");
        const auto saved = QCoro::waitFor(workspace.prompts().save(workspace.context(), save));
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().text()));
    }
    QByteArray rows = "id,text,expected\n";
    for (int i = 0; i < liveRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += QByteArray("r" + number + ",number " + number + ",number " + (i % 8 == 0 ? "x" : number) + "\n");
    }
    QFile file(place.file(QStringLiteral("numbers.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    const auto content = readDatasetFile(file.fileName());
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.error().text()));
    QVERIFY(QCoro::waitFor(workspace.datasets().import(workspace.context(), *content)).ok());
    ProviderDraft draft;
    draft.name = QStringLiteral("loopback");
    draft.kind = QStringLiteral("openai-compatible");
    draft.baseUrl = baseUrl;
    const auto added = QCoro::waitFor(workspace.providerSettings().add(workspace.context(), draft));
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text()));
}

/// Chooses what prepareLive() made. True when the estimate is there.
bool chooseLive(ShownPipelines &shown)
{
    shown.pane.open({QStringLiteral("pipelines"),
                     QStringLiteral("new"),
                     QStringLiteral("plain"),
                     {{QStringLiteral("versions"), QJsonArray{1, 2}}}});
    RunSetup &setup = shown.pane.setup();
    const auto ready = [&setup] { return !setup.isLoading() && setup.versions().rowCount() == 2; };
    if (!QTest::qWaitFor(ready, liveTimeoutMs))
        return false;
    setup.setDataset(QStringLiteral("numbers"));
    setup.setProvider(QStringLiteral("loopback"));
    setup.setConcurrency(parallelRequests);
    return QTest::qWaitFor(
        [&] { return setup.estimate() && !setup.isEstimating() && shown.action("run")->isEnabled(); }, liveTimeoutMs);
}

/// The part of the process that is killed.
int showAndRun()
{
    SystemClock clock;
    OpenWorkspaceOptions opening;
    opening.path = qEnvironmentVariable("PROMPTLAB_TEST_WORKSPACE");
    opening.unlock.keyFile = qEnvironmentVariable("PROMPTLAB_TEST_KEY");
    auto workspace = QCoro::waitFor(Workspace::open(std::move(opening), &clock));
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    if (!workspace.ok() || !theme.ok())
        return 1;
    Workspace &opened = **workspace;
    ShownPipelines shown(**theme, {opened.testing(),
                                   opened.prompts(),
                                   opened.datasets(),
                                   opened.providers(),
                                   [&opened](const CancelToken &token) { return opened.context(token); },
                                   {},
                                   clock});
    QObject::connect(&shown.pane.controller(), &PipelineController::progressed, &shown.pane,
                     [](const RunId &, const RunProgress &progress) {
                         std::printf("%d\n", progress.done);
                         std::fflush(stdout);
                     });
    if (!chooseLive(shown) || !shown.press("run"))
        return 2;
    return QCoreApplication::exec();
}

} // namespace

class TstPipelinesLive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runIsWatchedCancelledAndEnded();
    void silentServerIsSaid();
    void killedWindowOffersToResume();

private:
    void look(ShownPipelines &shown, const QString &name);

    std::unique_ptr<Theme> m_theme;
};

void TstPipelinesLive::initTestCase()
{
    failOnQtWarnings();
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_theme->setScheme(ColorScheme::Light);
}

void TstPipelinesLive::look(ShownPipelines &shown, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    savePicture(shown.pane, name);
    const QStringList complaints = uiComplaints(shown.pane);
    QVERIFY2(complaints.isEmpty(), qPrintable(name + QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void TstPipelinesLive::runIsWatchedCancelledAndEnded()
{
    // From the gate on nothing is answered, so that the run stands still while it is looked at.
    std::atomic<int> seen = 0;
    std::atomic<int> gate = liveRows;
    LoopbackServer server([&seen, &gate](const LoopbackRequest &request) {
        LoopbackAnswer answer = LoopbackServer::defaultAnswer(request);
        if (request.method == "POST")
            answer.latencyMs = ++seen <= gate ? 10 : 60'000;
        return answer;
    });
    QVERIFY(server.start());
    SampleWorkspace place(false);
    QVERIFY2(place.problem().isEmpty(), qPrintable(place.problem()));
    prepareLive(place, server.baseUrl());
    if (QTest::currentTestFailed())
        return;
    ShownPipelines shown(*m_theme, place.services());
    QVERIFY(chooseLive(shown));
    // First what it comes to: cases, cost, what it can show.
    const QString card = shown.pane.findChild<RunEstimateCard *>()->text();
    QVERIFY2(card.contains(QStringLiteral("40 row(s) × 2 version(s) = 80 case(s)")), qPrintable(card));
    QVERIFY2(card.contains(QLatin1Char('$')), qPrintable(card));
    QVERIFY2(card.contains(QStringLiteral("points or more in the pass rate")), qPrintable(card));
    look(shown, QStringLiteral("live-setup"));
    QVERIFY(server.requests().isEmpty()
            || std::none_of(server.requests().begin(), server.requests().end(),
                            [](const LoopbackRequest &request) { return request.method == "POST"; }));
    // Then it runs, and says how far it is.
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QVERIFY(shown.press("run"));
    RunView *view = shown.pane.view();
    QTRY_VERIFY_WITH_TIMEOUT(view->run() && view->run()->results.totals.done >= 30, liveTimeoutMs);
    const QString words = view->strip()->sentence();
    for (const char *part : {" / 80", "Rate: ", " /s", "Time left: ", "Cost so far: $", "Failed: ", "Errors: 0"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("Failed: 0")));
    QCOMPARE(shown.jobs.jobs().size(), 1);
    look(shown, QStringLiteral("live-running"));
    // Cancelled, it keeps what it has; gone on with, it asks only for the rest.
    QVERIFY(shown.press("cancel"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, liveTimeoutMs);
    QTRY_VERIFY(view->run()->results.run.status == RunStatus::Cancelled && view->run()->activity == RunActivity::Idle);
    const qint64 kept = view->run()->results.totals.done;
    QVERIFY2(kept >= 30 && kept < 80, qPrintable(QString::number(kept)));
    gate = std::numeric_limits<int>::max();
    QTRY_VERIFY(shown.action("resume")->isEnabled());
    QVERIFY(shown.press("resume"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, liveTimeoutMs);
    // It may be read between the last answer and the end.
    QTRY_VERIFY(view->run()->results.totals.done == 80 && view->run()->activity == RunActivity::Idle
                && view->run()->results.run.status == RunStatus::Completed);
    QVERIFY2(seen <= 80 + parallelRequests, qPrintable(QString::number(seen)));
    // The output with its checks and its time beside the matrix; real answers carry no word "simulated".
    QCOMPARE(view->matrix()->model().rowCount(), liveRows);
    QVERIFY(view->matrix()->goToRow(QStringLiteral("r3"), ResultMatrixModel::FirstCell + 1));
    const CaseDetail &detail = view->detail()->shown();
    QCOMPARE(detail.output, QStringLiteral("number 3!"));
    QCOMPARE(detail.baseline, QStringLiteral("number 3"));
    QVERIFY(!detail.checks.isEmpty() && !detail.simulated);
    QVERIFY(std::any_of(detail.facts.begin(), detail.facts.end(),
                        [](const DetailFact &fact) { return fact.name == QLatin1String("Latency"); }));
    QCOMPARE(view->comparison()->headline(), QStringLiteral("v2 is worse than v1"));
    view->showTab(QStringLiteral("charts"));
    auto *charts = view->findChild<RunCharts *>();
    QVERIFY(charts->isVisible());
    QTest::keyClick(charts, Qt::Key_Right);
    QVERIFY2(charts->reading().contains(QStringLiteral("87.5 % passed"))
                 && charts->reading().contains(QStringLiteral("median latency")),
             qPrintable(charts->reading()));
    look(shown, QStringLiteral("live-charts"));
    // The next estimate knows what answers cost and how long they take.
    QVERIFY(chooseLive(shown));
    QVERIFY(shown.pane.setup().estimate()->costMicros && shown.pane.setup().estimate()->seconds);
}

void TstPipelinesLive::silentServerIsSaid()
{
    LoopbackServer server([](const LoopbackRequest &request) {
        LoopbackAnswer answer = LoopbackServer::defaultAnswer(request);
        if (request.method == "POST") {
            answer.status = 401;
            answer.body = QByteArray(R"({"error": {"message": "Wrong key"}})");
            answer.latencyMs = 15;
        }
        return answer;
    });
    QVERIFY(server.start());
    SampleWorkspace place(false);
    prepareLive(place, server.baseUrl());
    if (QTest::currentTestFailed())
        return;
    ShownPipelines shown(*m_theme, place.services());
    QVERIFY(chooseLive(shown));
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QVERIFY(shown.press("run"));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, liveTimeoutMs);
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY2(bar->text().startsWith(QStringLiteral("Nothing was answered.")), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(QStringLiteral("run the failed rows again")), qPrintable(bar->text()));
    QSignalSpy asked(&shown.pane, &Pane::navigationRequested);
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Open providers"))
            button->click();
    }
    QCOMPARE(asked.count(), 1);
    look(shown, QStringLiteral("live-silent"));
}

void TstPipelinesLive::killedWindowOffersToResume()
{
    std::atomic<int> seen = 0;
    std::atomic<int> gate = 25;
    LoopbackServer server([&seen, &gate](const LoopbackRequest &request) {
        LoopbackAnswer answer = LoopbackServer::defaultAnswer(request);
        if (request.method == "POST")
            answer.latencyMs = ++seen <= gate ? 5 : 60'000;
        return answer;
    });
    QVERIFY(server.start());
    SampleWorkspace place(false);
    prepareLive(place, server.baseUrl());
    if (QTest::currentTestFailed())
        return;
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PROMPTLAB_TEST_WORKSPACE"), place.file(QStringLiteral("w/sample.promptlab")));
    environment.insert(QStringLiteral("PROMPTLAB_TEST_KEY"), place.file(QStringLiteral("key")));
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(victim.waitForStarted());
    int told = 0;
    const auto progressed = [&] {
        while (victim.canReadLine())
            told = victim.readLine().trimmed().toInt();
        return told >= 20 || victim.state() == QProcess::NotRunning;
    };
    QTRY_VERIFY_WITH_TIMEOUT(progressed(), liveTimeoutMs);
    QCOMPARE(victim.state(), QProcess::Running);
    ::kill(pid_t(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

    ShownPipelines shown(*m_theme, place.services());
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY2_WITH_TIMEOUT(bar->text().startsWith(QStringLiteral("Run 1 did not end")), qPrintable(bar->text()),
                              liveTimeoutMs);
    look(shown, QStringLiteral("killed"));
    QTRY_VERIFY(shown.pane.view()->run());
    const qint64 kept = shown.pane.view()->run()->results.totals.done;
    QVERIFY2(kept >= told, qPrintable(QStringLiteral("%1 told, %2 kept").arg(told).arg(kept)));
    gate = std::numeric_limits<int>::max();
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    QPushButton *resume = nullptr;
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Resume"))
            resume = button;
    }
    QVERIFY(resume);
    resume->click();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, liveTimeoutMs);
    const RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run()->results.totals.done == 80 && view->run()->activity == RunActivity::Idle);
    QCOMPARE(view->run()->results.run.status, RunStatus::Completed);
    QVERIFY2(seen <= 80 + parallelRequests, qPrintable(QString::number(seen)));
    QVERIFY(!bar->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("PROMPTLAB_TEST_WORKSPACE"))
        return showAndRun();
    TstPipelinesLive test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pipelineslive.moc"
