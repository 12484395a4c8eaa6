// SPDX-License-Identifier: GPL-3.0-or-later
// The models and the parts of the pane, on made-up results.
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/messagebar.h"
#include "ui/common/statuschip.h"
#include "ui/pipelines/casedetail.h"
#include "ui/pipelines/changedrowspanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/flowrow.h"
#include "ui/pipelines/forestplot.h"
#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/outputview.h"
#include "ui/pipelines/pipelinestatepage.h"
#include "ui/pipelines/resultmatrixfilter.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcharts.h"
#include "ui/pipelines/runcomparison.h"
#include "ui/pipelines/runlistmodel.h"
#include "ui/pipelines/runlistpanel.h"
#include "ui/pipelines/runnotices.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsummarymodel.h"
#include "ui/pipelines/runtext.h"
#include "ui/pipelines/runversionmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

RunEntry entry(int number, RunStatus status, RunActivity activity = RunActivity::Idle)
{
    RunEntry one;
    one.item.run.id = RunId::create(SystemClock());
    one.item.run.number = number;
    one.item.run.status = status;
    one.item.run.caseCount = 100;
    one.item.run.simulated = number % 2 == 0;
    one.item.run.startedAt = 1'000'000;
    one.item.spec.versions = {{VersionId(), PromptId(), QStringLiteral("triage"), 1, {}},
                              {VersionId(), PromptId(), QStringLiteral("triage"), 2, {}}};
    one.item.spec.datasetName = QStringLiteral("tickets");
    one.item.spec.datasetNumber = 3;
    one.item.totals.done = 40;
    one.item.totals.passed = 30;
    one.item.totals.failed = 10;
    one.activity = activity;
    return one;
}

VersionSummary version(int number)
{
    VersionSummary summary;
    summary.number = number;
    summary.message = QStringLiteral("Change %1").arg(number);
    return summary;
}

} // namespace

Q_DECLARE_METATYPE(promptlab::PipelineFacts)

class TstPipelineModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void numbersAreWritten_data();
    void numbersAreWritten();
    void agesAreWritten_data();
    void agesAreWritten();
    void statesAreNamed_data();
    void statesAreNamed();
    void runListKeepsItsRows();
    void runListIsSearched();
    void versionsAreTicked();
    void matrixHoldsTheRun();
    void matrixFollowsALiveRun();
    void filtersTakeTheirRows_data();
    void filtersTakeTheirRows();
    void singleRepeatsAreFound();
    void columnsAreSorted();
    void fiveThousandRows();
    void repeatsAreJoined();
    void tellingVariableIsFound_data();
    void tellingVariableIsFound();
    void caseIsToldInFull();
    void caseWithoutAnswerTellsWhy();
    void uncheckedIsNeverPassed();
    void trendsFollowThePair();
    void changedRowsWorstFirst();
    void changedRowsAreFiltered();
    void runsAreCompared();
    void differentDataIsNotCompared();
    void statesSayWhatToDo_data();
    void statesSayWhatToDo();
    void noticesKeepTheirPlace();
    void chipsTakeTheLinesTheyNeed();
    void summaryTellsEveryCell();
    void forestReadsItsRows();
    void chartsReadTheirPoints();
    void outputIsComparedByWords();
    void progressIsToldInWords();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstPipelineModels::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstPipelineModels::init()
{
    failOnQtWarnings();
}

void TstPipelineModels::numbersAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::addRow("a gain has a plus") << signedText(4.123, 1) << QStringLiteral("+4.1");
    QTest::addRow("a loss has a real minus") << signedText(-2.8, 1) << QStringLiteral("−2.8");
    QTest::addRow("nothing has no sign") << signedText(-0.04, 1) << QStringLiteral("0.0");
    QTest::addRow("a rate is a percentage") << rateText(0.925) << QStringLiteral("92.5 %");
    QTest::addRow("no rate is a dash") << rateText(std::nullopt) << QStringLiteral("–");
    QTest::addRow("short times in milliseconds") << latencyText(840.4) << QStringLiteral("840 ms");
    QTest::addRow("longer ones in seconds") << latencyText(1840) << QStringLiteral("1.84 s");
    QTest::addRow("simulated answers cost nothing") << costText(0, true, true) << QStringLiteral("$0 (simulated)");
    QTest::addRow("an unknown cost is not zero") << costText(0, false, false) << QStringLiteral("unknown");
    QTest::addRow("a reason becomes a sentence") << asSentence(QStringLiteral("No room")) << QStringLiteral("No room.");
    QTest::addRow("a question stays one") << asSentence(QStringLiteral("Is it on?")) << QStringLiteral("Is it on?");
    QTest::addRow("a cost that is known in part")
        << costText(12'300, false, false) << QStringLiteral("at least $0.0123");
}

void TstPipelineModels::numbersAreWritten()
{
    QFETCH(const QString, written);
    QFETCH(const QString, expected);
    QCOMPARE(written, expected);
}

void TstPipelineModels::agesAreWritten_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("expected");
    QTest::addRow("seconds") << qint64(5'000) << QStringLiteral("just now");
    QTest::addRow("minutes") << qint64(12 * 60'000) << QStringLiteral("12 min ago");
    QTest::addRow("hours") << qint64(3 * 3'600'000) << QStringLiteral("3 h ago");
}

void TstPipelineModels::agesAreWritten()
{
    QFETCH(const qint64, age);
    QFETCH(const QString, expected);
    constexpr qint64 now = 1'800'000'000'000;
    QCOMPARE(agoText(now - age, now), expected);
    QCOMPARE(agoText(0, now), QString());
}

void TstPipelineModels::statesAreNamed_data()
{
    QTest::addColumn<RunStatus>("status");
    QTest::addColumn<RunActivity>("activity");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("resumable");
    QTest::addRow("works here") << RunStatus::Running << RunActivity::Here << QStringLiteral("running") << false;
    QTest::addRow("works elsewhere") << RunStatus::Running << RunActivity::Elsewhere
                                     << QStringLiteral("running elsewhere") << false;
    QTest::addRow("its process died") << RunStatus::Running << RunActivity::Idle << QStringLiteral("did not end")
                                      << true;
    QTest::addRow("cancelled") << RunStatus::Cancelled << RunActivity::Idle << QStringLiteral("cancelled") << true;
    QTest::addRow("failed") << RunStatus::Failed << RunActivity::Idle << QStringLiteral("stopped by an error") << true;
    QTest::addRow("complete") << RunStatus::Completed << RunActivity::Idle << QStringLiteral("completed") << false;
}

void TstPipelineModels::statesAreNamed()
{
    QFETCH(const RunStatus, status);
    QFETCH(const RunActivity, activity);
    QFETCH(const QString, expected);
    QFETCH(const bool, resumable);
    QCOMPARE(runStateText(status, activity), expected);
    QCOMPARE(canResume(status, activity), resumable);
}

void TstPipelineModels::runListKeepsItsRows()
{
    RunListModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QList<RunEntry> runs{entry(2, RunStatus::Completed), entry(1, RunStatus::Cancelled)};
    model.setRuns(runs, 2'000'000);
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex second(model.index(1));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    runs.prepend(entry(3, RunStatus::Running, RunActivity::Here));
    model.setRuns(runs, 2'000'000);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(second.row(), 2);
    QCOMPARE(model.rowOf(1), 2);
    RunProgress progress;
    progress.done = 50;
    progress.total = 100;
    model.setProgress(runs.first().item.run.id, progress);
    const auto line = model.index(0).data(RunListModel::LineRole).value<RunLine>();
    QCOMPARE(line.progress, 0.5);
    QCOMPARE(line.detail, QStringLiteral("50 of 100 · tickets@3"));
    QCOMPARE(line.title, QStringLiteral("triage v1 → v2"));
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("simulated")) && spoken.contains(QStringLiteral("75.0 % passed")),
             qPrintable(spoken));
    model.setRuns({}, 2'000'000);
    QCOMPARE(model.rowCount(), 0);
}

void TstPipelineModels::runListIsSearched()
{
    RunListModel model;
    model.setRuns({entry(2, RunStatus::Completed), entry(1, RunStatus::Cancelled)}, 2'000'000);
    RunListPanel panel(*m_theme, model);
    panel.resize(272, 500);
    panel.show();
    auto *list = panel.findChild<QListView *>(QStringLiteral("runList"));
    const QAbstractItemModelTester tester(list->model(), fatal);
    QSignalSpy chosen(&panel, &RunListPanel::chosen);
    panel.select(1);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    panel.setFilter(QStringLiteral("cancelled"));
    QCOMPARE(list->model()->rowCount(), 1);
    panel.setFilter(QStringLiteral("nothing like it"));
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
}

void TstPipelineModels::versionsAreTicked()
{
    RunVersionModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    QSignalSpy chosen(&model, &RunVersionModel::chosenChanged);
    model.setVersions({version(5), version(4), version(3)}, {QStringLiteral("production@3")});
    QCOMPARE(model.chosen(), (QList<int>{3, 5}));
    QVERIFY(model.index(2).data().toString().contains(QStringLiteral("baseline · production")));
    QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen(), (QList<int>{3, 4, 5}));
    model.setBaseline(4);
    QCOMPARE(model.chosen(), (QList<int>{4, 3, 5}));
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.baseline(), 3);
    QVERIFY(chosen.count() >= 4);
    model.suggest(4);
    QCOMPARE(model.chosen(), (QList<int>{3, 4}));
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.baseline(), 3);
    model.suggest(3); // is what runs in production
    QCOMPARE(model.chosen(), QList<int>{3});
    model.setVersions({version(5), version(4), version(3)}, {QStringLiteral("production@5")});
    QCOMPARE(model.chosen(), QList<int>{5});
    model.suggest(4); // older than production: that is the baseline all the same
    QCOMPARE(model.chosen(), (QList<int>{5, 4}));
    model.setVersions({version(1)}, {});
    QCOMPARE(model.chosen(), QList<int>{1});
}

void TstPipelineModels::matrixHoldsTheRun()
{
    ResultMatrixModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRun(madeUpRun(12, 2));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.columnCount(), 5); // row, text, two versions, change
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("subject"));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("v2\nsim-small"));
    QCOMPARE(model.cell(0, 2).mark, CellMark::Passed);
    QCOMPARE(model.cell(0, 3).mark, CellMark::Failed);
    QCOMPARE(model.cell(0, 3).text, QStringLiteral("0.25"));
    QCOMPARE(model.cell(1, 3).mark, CellMark::Error);
    QCOMPARE(model.cell(1, 3).text, QStringLiteral("429"));
    QCOMPARE(model.cell(2, 3).mark, CellMark::Unscored);
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("−0.75"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Ticket number 0"));
    QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("failed, score 0.25")));
    QCOMPARE(model.rowOf(QStringLiteral("row-5")), 5);
    model.setRun(madeUpRun(3, 1)); // one version: no change to tell
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.changeColumn(), -1);
    model.setRun(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TstPipelineModels::matrixFollowsALiveRun()
{
    const LoadedRunPtr whole = madeUpRun(20, 2);
    LoadedRun half = *whole;
    half.results.results = half.results.results.mid(0, 15);
    ResultMatrixPanel panel(*m_theme);
    panel.resize(900, 300);
    panel.show();
    const QAbstractItemModelTester tester(const_cast<ResultMatrixModel *>(&panel.model()), fatal);
    const QAbstractItemModelTester filterTester(panel.table()->model(), fatal);
    panel.setRun(std::make_shared<const LoadedRun>(half));
    QVERIFY(panel.goToRow(QStringLiteral("row-12"), 3));
    QCOMPARE(panel.model().cell(12, 3).mark, CellMark::Pending);
    QSignalSpy told(&panel, &ResultMatrixPanel::currentChanged);
    panel.setRun(whole);
    QCOMPARE(panel.current(), std::pair(12, 3));
    QCOMPARE(panel.model().cell(12, 3).mark, CellMark::Failed);
    QVERIFY(told.count() > 0); // the detail shows the new result
    // Without the dataset rows come as they are answered.
    half.rows.clear();
    panel.setRun(nullptr);
    panel.setRun(std::make_shared<const LoadedRun>(half));
    QCOMPARE(panel.model().rowCount(), 8);
    LoadedRun more = *whole;
    more.rows.clear();
    panel.setRun(std::make_shared<const LoadedRun>(more));
    QCOMPARE(panel.model().rowCount(), 20);
}

void TstPipelineModels::filtersTakeTheirRows_data()
{
    QTest::addColumn<MatrixFilter>("filter");
    QTest::addColumn<int>("rows");
    QTest::addRow("all") << MatrixFilter::All << 12;
    QTest::addRow("failed, errors not among them") << MatrixFilter::Failed << 4; // 0 3 6 9
    QTest::addRow("worse") << MatrixFilter::Worse << 4;
    QTest::addRow("improved") << MatrixFilter::Improved << 0;
    QTest::addRow("errors") << MatrixFilter::Errors << 1;
    QTest::addRow("not scored") << MatrixFilter::Unscored << 1;
    QTest::addRow("not checked") << MatrixFilter::Unchecked << 0;
}

void TstPipelineModels::filtersTakeTheirRows()
{
    QFETCH(const MatrixFilter, filter);
    QFETCH(const int, rows);
    ResultMatrixModel model;
    model.setRun(madeUpRun(12, 2));
    ResultMatrixFilter proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, fatal);
    QCOMPARE(proxy.countOf(filter), rows);
    proxy.setFilter(filter);
    QCOMPARE(proxy.rowCount(), rows);
    proxy.setFilter(MatrixFilter::All);
    proxy.setSearch(QStringLiteral("ANSWER 7 of"));
    QCOMPARE(proxy.rowCount(), 1);
}

/// One of many repeats that has no answer, or was not judged, is lost among the others of its cell: it is found still.
void TstPipelineModels::singleRepeatsAreFound()
{
    LoadedRun run = *madeUpRun(12, 2, 3);
    for (ResultRecord &result : run.results.results) {
        const QString row = run.results.rowKeys.value(result.row);
        if (result.repeat != 1 || result.caseIndex % 2 != 0)
            continue;
        if (row == QLatin1String("row-4"))
            result.outcome = QStringLiteral("unscored");
        if (row == QLatin1String("row-5"))
            result.outcome = QStringLiteral("error");
    }
    ResultMatrixModel model;
    model.setRun(std::make_shared<const LoadedRun>(run));
    QCOMPARE(model.cell(4, ResultMatrixModel::FirstCell).mark, CellMark::Passed);
    ResultMatrixFilter proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.countOf(MatrixFilter::Unscored), 2); // row-2 and row-4
    QCOMPARE(proxy.countOf(MatrixFilter::Errors), 2);   // row-1 and row-5
    ResultMatrixPanel panel(*m_theme);
    panel.setRun(model.run());
    panel.show();
    const auto *chip = panel.findChild<StatusChip *>(QStringLiteral("filter-unscored"));
    QVERIFY(chip->isVisible());
}

void TstPipelineModels::columnsAreSorted()
{
    ResultMatrixModel model;
    model.setRun(madeUpRun(12, 2));
    ResultMatrixFilter proxy;
    proxy.setSourceModel(&model);
    proxy.sort(model.changeColumn(), Qt::AscendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("row-0"));
    QCOMPARE(proxy.index(3, 0).data().toString(), QStringLiteral("row-9"));
    proxy.sort(3, Qt::AscendingOrder); // what has no answer is the worst
    QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("row-1"));
    proxy.sort(0, Qt::AscendingOrder); // as in the dataset, not by letters
    QCOMPARE(proxy.index(2, 0).data().toString(), QStringLiteral("row-2"));
    QCOMPARE(proxy.index(11, 0).data().toString(), QStringLiteral("row-11"));
}

void TstPipelineModels::fiveThousandRows()
{
    const LoadedRunPtr run = madeUpRun(5'000, 2);
    ResultMatrixPanel panel(*m_theme);
    panel.resize(900, 600);
    panel.show();
    QElapsedTimer timer;
    timer.start();
    panel.setRun(run);
    const qint64 setMs = timer.restart();
    panel.setFilter(MatrixFilter::Failed);
    panel.setFilter(MatrixFilter::All);
    const qint64 filterMs = timer.restart();
    constexpr int pages = 20;
    for (int page = 0; page < pages; ++page) {
        panel.table()->verticalScrollBar()->setValue(panel.table()->verticalScrollBar()->maximum() * page / pages);
        panel.table()->viewport()->grab();
    }
    qInfo("5,000 rows: set %lld ms, filtered twice %lld ms, a page painted in %lld ms", setMs, filterMs,
          timer.elapsed() / pages);
    QCOMPARE(panel.table()->model()->rowCount(), 5'000);
    QVERIFY(panel.goToFailure(true));
}

void TstPipelineModels::repeatsAreJoined()
{
    ResultMatrixModel model;
    model.setRun(madeUpRun(6, 2, 4));
    const MatrixCell &cell = model.cell(0, 3); // one of four repeats failed
    QCOMPARE(cell.mark, CellMark::Mixed);
    QCOMPARE(cell.results.size(), 4);
    QCOMPARE(*cell.pass, 0.75);
    QVERIFY(isFailure(cell.mark));
    QCOMPARE(markSentence(cell), QStringLiteral("passed in 3 of 4 repeats, score 0.81"));
}

void TstPipelineModels::tellingVariableIsFound_data()
{
    QTest::addColumn<QJsonObject>("first");
    QTest::addColumn<QJsonObject>("second");
    QTest::addColumn<QString>("expected");
    const auto pair = [](const QString &name, const QString &value) {
        return std::pair<QString, QJsonValue>(name, value);
    };
    const QString body = QStringLiteral("body");
    const QString subject = QStringLiteral("subject");
    const QString lengthy(400, QLatin1Char('x'));
    const QString other = lengthy + QLatin1Char('y');
    QTest::addRow("a short text that differs")
        << QJsonObject({pair(body, lengthy), pair(subject, QStringLiteral("One thing"))})
        << QJsonObject({pair(body, other), pair(subject, QStringLiteral("Another"))}) << subject;
    QTest::addRow("only a long one") << QJsonObject({pair(body, lengthy)}) << QJsonObject({pair(body, other)}) << body;
    QTest::addRow("no text at all") << QJsonObject{{QStringLiteral("n"), 1}} << QJsonObject{{QStringLiteral("n"), 2}}
                                    << QString();
}

void TstPipelineModels::tellingVariableIsFound()
{
    QFETCH(const QJsonObject, first);
    QFETCH(const QJsonObject, second);
    QFETCH(const QString, expected);
    DatasetRow a;
    a.variables = first;
    DatasetRow b;
    b.variables = second;
    QCOMPARE(tellingVariable({a, b}), expected);
}

void TstPipelineModels::caseIsToldInFull()
{
    ResultMatrixModel model;
    model.setRun(madeUpRun(6, 2));
    const CaseDetail detail = caseDetail(model, 3, 3, 0);
    QCOMPARE(detail.title, QStringLiteral("row-3 · v2 · sim-small"));
    QCOMPARE(detail.outcome, QStringLiteral("failed · 0.25"));
    QVERIFY(detail.simulated);
    QCOMPARE(detail.baselineName, QStringLiteral("v1"));
    QCOMPARE(detail.baseline, QStringLiteral("answer 3 of triage@1"));
    QCOMPARE(detail.checks.size(), 1);
    QCOMPARE(detail.failedChecks, 1);
    QCOMPARE(detail.checks.first().name, QStringLiteral("facts"));
    QCOMPARE(detail.checks.first().reason, QStringLiteral("the fact is missing"));
    QCOMPARE(detail.variables.first().value, QStringLiteral("Ticket number 3")); // the one that tells comes first
    QCOMPARE(caseDetail(model, 3, 2, 0).baselineName, QString());
}

void TstPipelineModels::caseWithoutAnswerTellsWhy()
{
    LoadedRun run = *madeUpRun(6, 2);
    run.rows.clear();
    run.rowsProblem = QStringLiteral("The dataset is gone");
    ResultMatrixModel model;
    model.setRun(std::make_shared<const LoadedRun>(run));
    const CaseDetail detail = caseDetail(model, 1, 2, 0);
    QVERIFY(!detail.answered);
    QCOMPARE(detail.error, QStringLiteral("Too many requests"));
    QCOMPARE(detail.variablesProblem, QStringLiteral("The dataset is gone"));
}

void TstPipelineModels::changedRowsWorstFirst()
{
    LoadedRun run = *madeUpRun(12, 2);
    PairSummary pair = run.pairs.first().summary;
    pair.changes.prepend({QStringLiteral("row-x"), QStringLiteral("g"), 0, 1});
    ChangedRowsModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setPair(pair);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.count(RowChangeKind::Regression), 4);
    QCOMPARE(model.count(RowChangeKind::Improvement), 1);
    QCOMPARE(model.index(0, ChangedRowsModel::ChangeColumn).data().toString(), QStringLiteral("regression"));
    QCOMPARE(model.index(4, ChangedRowsModel::RowColumn).data().toString(), QStringLiteral("row-x"));
    QCOMPARE(model.index(4, ChangedRowsModel::BeforeColumn).data().toString(), QStringLiteral("failed"));
    QCOMPARE(model.index(4, ChangedRowsModel::AfterColumn).data().toString(), QStringLiteral("passed"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// A run of twelve rows where no assertion looks at row 4 (which would have passed) and row 6 (which would have
/// failed).
void TstPipelineModels::uncheckedIsNeverPassed()
{
    const LoadedRunPtr run = withoutChecks(madeUpRun(12, 2), {QStringLiteral("row-4"), QStringLiteral("row-6")});
    ResultMatrixModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRun(run);
    QCOMPARE(model.cell(4, 2).mark, CellMark::Unchecked);
    QCOMPARE(model.cell(6, 3).mark, CellMark::Unchecked);
    QVERIFY(!model.cell(4, 2).score && !model.cell(4, 2).pass);
    QVERIFY(!isFailure(CellMark::Unchecked));
    QVERIFY(model.index(4, 2).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not checked")));
    ResultMatrixFilter proxy;
    proxy.setSourceModel(&model);
    proxy.setFilter(MatrixFilter::Unchecked);
    QCOMPARE(proxy.rowCount(), 2);
    const CaseDetail detail = caseDetail(model, 4, 2, 0);
    QCOMPARE(detail.outcome, QStringLiteral("not checked"));
    QCOMPARE(detail.tone, StatusTone::Paused);
    // Eight rows were judged: five passed with the last version.
    RunSummaryModel summary;
    summary.setAnalysis(run->analysis);
    QVERIFY(summary.hasUnchecked());
    QCOMPARE(summary.index(1, RunSummaryModel::PassColumn).data().toString(), QStringLiteral("62.5 %"));
    QCOMPARE(summary.index(1, RunSummaryModel::UncheckedColumn).data().toString(), QStringLiteral("2"));
    QVERIFY(summary.sentence(1).contains(QStringLiteral("2 not checked")));
    RunProgressStrip strip(*m_theme);
    strip.showTotals(QStringLiteral("triage"), run->results.run, run->results.totals);
    QVERIFY2(strip.sentence().contains(QStringLiteral("Passed: 13 · 81.3 %")), qPrintable(strip.sentence()));
    QVERIFY2(strip.sentence().contains(QStringLiteral("Not checked: 4")), qPrintable(strip.sentence()));
    strip.resize(800, strip.sizeHint().height());
    const QImage picture = strip.grab().toImage();
    const QColor grey = m_theme->status(StatusTone::Paused).mark;
    bool drawn = false; // the grey part of the line
    for (int y = 0; y < picture.height() && !drawn; ++y)
        for (int x = picture.width() / 2; x < picture.width() && !drawn; ++x)
            drawn = picture.pixelColor(x, y) == grey && picture.pixelColor(x - 1, y) == grey
                 && picture.pixelColor(std::max(0, x - 20), y) == grey;
    QVERIFY(drawn);
    RunEntry one = entry(3, RunStatus::Completed);
    one.item.run.caseCount = 4;
    one.item.totals = {};
    one.item.totals.done = one.item.totals.passed = 4;
    one.item.totals.unchecked = 1;
    RunListModel list;
    list.setRuns({one}, 2'000'000);
    const auto line = list.index(0).data(RunListModel::LineRole).value<RunLine>();
    QVERIFY(!line.allPassed);
    QVERIFY2(line.detail.startsWith(QStringLiteral("100.0 % passed, 1 not checked")), qPrintable(line.detail));
    one.item.totals.unchecked = 4;
    list.setRuns({one}, 2'000'000);
    QVERIFY(list.index(0).data(RunListModel::LineRole).value<RunLine>().detail.startsWith(QStringLiteral("4 not")));
    ComparisonPanel panel(*m_theme);
    panel.setData({QStringLiteral("x"), run->pairs, true, true, {}});
    QVERIFY2(panel.headline().startsWith(QStringLiteral("So far: ")), qPrintable(panel.headline()));
    panel.setData({QStringLiteral("x"), run->pairs, true, false, {}});
    QVERIFY(!panel.headline().startsWith(QStringLiteral("So far: ")));
    QVERIFY2(panel.reasons().contains(QStringLiteral("4 answer(s) were looked at by no check")),
             qPrintable(panel.reasons()));
}

void TstPipelineModels::trendsFollowThePair()
{
    const LoadedRunPtr run = madeUpRun(12, 3);
    ResultMatrixModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRun(run);
    ResultMatrixFilter proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(proxy.countOf(MatrixFilter::Worse), 4); // the last version
    proxy.setFilter(MatrixFilter::Worse);
    QCOMPARE(run->pairs.size(), 2);
    model.setPair(run->pairs.first().candidate);
    QCOMPARE(proxy.rowCount(), 0); // the second one fails nowhere
    model.setPair(run->pairs.last().candidate);
    QCOMPARE(proxy.rowCount(), 4);
}

void TstPipelineModels::changedRowsAreFiltered()
{
    LoadedRun run = *madeUpRun(12, 2);
    PairSummary pair = run.pairs.first().summary;
    pair.changes.append({QStringLiteral("row-x"), {}, 0, 1});
    ChangedRowsPanel panel(*m_theme, QStringLiteral("Rows"));
    panel.resize(600, 300);
    panel.show();
    const QAbstractItemModelTester tester(panel.table()->model(), fatal);
    panel.setPair(pair, {{QStringLiteral("row-y"), {}, 1, 1}});
    QCOMPARE(panel.table()->model()->rowCount(), 6);
    panel.setKind(RowChangeKind::Regression);
    QCOMPARE(panel.table()->model()->rowCount(), 4);
    panel.goToFirst();
    QCOMPARE(panel.currentRow(), QStringLiteral("row-0"));
    panel.setKind(RowChangeKind::Improvement);
    QCOMPARE(panel.table()->model()->index(0, 0).data().toString(), QStringLiteral("row-x"));
    panel.setKind(RowChangeKind::Answer);
    QCOMPARE(panel.table()->model()->index(0, 1).data().toString(), QStringLiteral("other answer"));
    QSignalSpy chosen(&panel, &ChangedRowsPanel::rowChosen);
    panel.goToFirst();
    QTest::keyClick(panel.table(), Qt::Key_Return);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("row-y"));
    panel.clear();
    QVERIFY(!panel.table()->isVisible());
}

void TstPipelineModels::runsAreCompared()
{
    LoadedRun second = *madeUpRun(12, 2);
    LoadedRun first = second;
    first.results.run.id = RunId::create(SystemClock());
    first.results.run.number = 5;
    for (ResultRecord &result : first.results.results)
        result.output += QStringLiteral(" before");
    const auto before = std::make_shared<const RunResults>(first.results);
    const auto after = std::make_shared<const RunResults>(second.results);
    const Result<ComparedRunsPtr> runs = compareRunSides(before, {5, {0, 0}}, after, {7, {1, 0}});
    QVERIFY2(runs.ok(), runs.ok() ? "" : qPrintable(runs.error().text()));
    QCOMPARE((*runs)->pair.summary.baseline, QStringLiteral("triage@1 (run 5)"));
    QCOMPARE((*runs)->pair.summary.changes.size(), 4);
    QCOMPARE((*runs)->pair.metrics.size(), 1);
    QCOMPARE((*runs)->others.size(), 6); // 4 5 7 8 10 11: the outcome stayed, the words did not
    const AnswerPair answers = (*runs)->answers(QStringLiteral("row-3"));
    QCOMPARE(answers.baseline->output, QStringLiteral("answer 3 of triage@1 before"));
    QCOMPARE(answers.candidate->output, QStringLiteral("answer 3 of triage@2"));
    QVERIFY(!(*runs)->answers(QStringLiteral("row-99")).baseline);
    // The same verdict as the run itself comes to: nothing but the words changed.
    QCOMPARE((*runs)->pair.summary.comparison.verdict(GateKind::NonInferiority),
             second.pairs.first().summary.comparison.verdict(GateKind::NonInferiority));
    // The repeat that came out differently is shown.
    const LoadedRunPtr repeated = madeUpRun(6, 2, 3);
    const auto three = std::make_shared<const RunResults>(repeated->results);
    const Result<ComparedRunsPtr> own = compareRunSides(three, {7, {0, 0}}, three, {7, {1, 0}});
    QVERIFY(own.ok());
    QCOMPARE((*own)->answers(QStringLiteral("row-3")).candidate->outcome, QStringLiteral("failed"));
    QCOMPARE((*own)->answers(QStringLiteral("row-3")).repeats, 3);
}

void TstPipelineModels::differentDataIsNotCompared()
{
    LoadedRun other = *madeUpRun(12, 2);
    RunSpec changed = other.results.spec;
    changed.datasetHash = QStringLiteral("x");
    QVERIFY(!askedTheSame(changed, other.results.spec));
    QVERIFY(askedTheSame(other.results.spec, other.results.spec));
    RunResults elsewhere = other.results;
    elsewhere.spec = changed;
    const auto runs = compareRunSides(std::make_shared<const RunResults>(elsewhere), {7, {0, 0}},
                                      std::make_shared<const RunResults>(other.results), {7, {1, 0}});
    QVERIFY(!runs.ok());
    QVERIFY(runs.error().text().contains(QStringLiteral("different data")));
}

void TstPipelineModels::statesSayWhatToDo_data()
{
    QTest::addColumn<PipelineFacts>("facts");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    PipelineFacts known;
    known.runsKnown = known.choicesKnown = known.hasPrompts = known.hasDatasets = true;
    PipelineFacts facts = known;
    facts.hasPrompts = false;
    QTest::addRow("no prompt") << facts << QStringLiteral("No prompt to run yet") << QStringLiteral("prompts");
    facts = known;
    facts.hasDatasets = false;
    QTest::addRow("no dataset") << facts << QStringLiteral("No dataset yet") << QStringLiteral("import");
    QTest::addRow("no run") << known << QStringLiteral("No run yet") << QStringLiteral("new");
    QTest::addRow("the list is being read")
        << PipelineFacts() << QStringLiteral("Reading the runs…") << QStringLiteral("new");
    facts = known;
    facts.hasRuns = true;
    facts.run = 7;
    QTest::addRow("a run is being read") << facts << QStringLiteral("Reading run 7…") << QStringLiteral("stop");
    facts.stopped = true;
    QTest::addRow("stopped") << facts << QStringLiteral("Run 7 was not read") << QStringLiteral("again");
    facts.stopped = false;
    facts.problem = QStringLiteral("The disk is gone");
    QTest::addRow("unreadable run") << facts << QStringLiteral("Run 7 could not be read") << QStringLiteral("again");
    facts = PipelineFacts();
    facts.problem = QStringLiteral("The disk is gone");
    QTest::addRow("unreadable list") << facts << QStringLiteral("The runs could not be read")
                                     << QStringLiteral("again");
}

void TstPipelineModels::statesSayWhatToDo()
{
    QFETCH(const PipelineFacts, facts);
    QFETCH(const QString, title);
    QFETCH(const QString, button);
    QAction newRun(QStringLiteral("new"));
    QAction prompts(QStringLiteral("prompts"));
    QAction import(QStringLiteral("import"));
    QAction again(QStringLiteral("again"));
    QAction stop(QStringLiteral("stop"));
    PipelineCommands commands;
    commands.newRun = &newRun;
    commands.openPrompts = &prompts;
    commands.importDataset = &import;
    commands.refresh = &again;
    commands.stopReading = &stop;
    PipelineStatePage page(*m_theme, commands);
    page.resize(700, 500);
    page.show();
    page.setFacts(facts);
    QTRY_COMPARE(page.title(), title);
    const auto offered = [&page, &button] {
        const auto buttons = page.findChildren<QAbstractButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&button](const QAbstractButton *one) { return one->text() == button && one->isVisible(); });
    };
    QTRY_VERIFY(offered());
}

void TstPipelineModels::noticesKeepTheirPlace()
{
    MessageBar bar(*m_theme);
    RunNotices notices(bar);
    const QList<RunEntry> runs{entry(4, RunStatus::Running)};
    notices.offerUnfinished(runs);
    QVERIFY2(bar.text().startsWith(QStringLiteral("Run 4 did not end")), qPrintable(bar.text()));
    QSignalSpy resumed(&notices, &RunNotices::resumeWanted);
    QPointer<QPushButton> resume;
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Resume"))
            resume = button;
    }
    notices.offerUnfinished(runs); // the list is read again: the button that has the focus stays
    QVERIFY(resume);
    resume->click();
    QCOMPARE(resumed.count(), 1);
    // An error is not pushed away by an offer.
    notices.showError(QStringLiteral("It broke."), makeError(ErrorCode::Io, QStringLiteral("No room")), exportAttempt);
    notices.offerUnfinished(runs);
    QVERIFY(bar.text().contains(QStringLiteral("It broke")));
    notices.clear();
    // What is offered and ends goes.
    notices.offerUnfinished({entry(6, RunStatus::Running)});
    QVERIFY(bar.text().contains(QStringLiteral("Run 6")));
    notices.offerUnfinished({entry(6, RunStatus::Completed)});
    QVERIFY(bar.isHidden());
    // Nothing answers: said once while it runs.
    RunProgress silent;
    silent.total = 100;
    silent.done = silent.errors = 6;
    const RunId id = RunId::create(SystemClock());
    notices.warnWhileRunning(id, 7, silent);
    QCOMPARE(bar.level(), MessageLevel::Offline);
    bar.clear();
    notices.warnWhileRunning(id, 7, silent);
    QVERIFY(bar.isHidden());
}

void TstPipelineModels::chipsTakeTheLinesTheyNeed()
{
    QWidget row;
    auto *flow = new FlowRow(8, &row);
    flow->setContentsMargins(10, 10, 10, 10);
    QList<QWidget *> chips;
    for (int i = 0; i < 3; ++i) {
        chips.append(new QWidget(&row));
        chips.last()->setFixedSize(100, 20);
        flow->addWidget(chips.last());
    }
    QCOMPARE(flow->sizeHint(), QSize(336, 40));
    QCOMPARE(flow->minimumSize(), QSize(120, 40));
    QCOMPARE(flow->heightForWidth(336), 40);
    QCOMPARE(flow->heightForWidth(335), 68); // the last one goes below
    row.resize(335, 68);
    row.show();
    QCOMPARE(chips.at(1)->pos(), QPoint(118, 10));
    QCOMPARE(chips.at(2)->pos(), QPoint(10, 38));
    chips.at(0)->hide(); // what is hidden takes no room
    QTRY_COMPARE(chips.at(2)->pos(), QPoint(118, 10));
}

void TstPipelineModels::summaryTellsEveryCell()
{
    RunSummaryModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    model.setAnalysis(madeUpRun(30, 2)->analysis);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RunSummaryModel::PassColumn).data().toString(), QStringLiteral("100.0 %"));
    QVERIFY(model.index(0, RunSummaryModel::IntervalColumn).data().toString().contains(QStringLiteral("–")));
    QVERIFY(model.sentence(1).contains(QStringLiteral("95 % interval")));
    QCOMPARE(model.index(1, RunSummaryModel::ErrorsColumn).data().toString(), QStringLiteral("1"));
}

void TstPipelineModels::forestReadsItsRows()
{
    const ForestData data = forestData(madeUpRun(60, 2)->pairs.first());
    QCOMPARE(data.rows.size(), 3); // pass rate, score, the metric
    QCOMPARE(data.rows.last().name, QStringLiteral("facts"));
    QVERIFY(data.rows.first().primary && data.rows.first().decided);
    QCOMPARE(data.rows.first().tone, StatusTone::Fail);
    ForestPlot plot(*m_theme);
    plot.setData(data);
    plot.resize(700, plot.sizeHint().height());
    plot.show();
    QSignalSpy read(&plot, &ForestPlot::rowRead);
    QTest::keyClick(&plot, Qt::Key_End);
    QCOMPARE(plot.cursor(), 2);
    QVERIFY(read.last().first().toString().startsWith(QStringLiteral("facts: −")));
    QTest::keyClick(&plot, Qt::Key_Up);
    QCOMPARE(plot.cursor(), 1);
    QVERIFY(plot.accessibleDescription().contains(QStringLiteral("Pass rate")));
    plot.setData({});
    QVERIFY(!plot.grab().isNull());
}

void TstPipelineModels::chartsReadTheirPoints()
{
    RunSummaryModel model;
    RunCharts charts(*m_theme, model);
    charts.resize(800, 260);
    charts.show();
    model.setAnalysis(madeUpRun(30, 3)->analysis);
    QTest::keyClick(&charts, Qt::Key_Right);
    QTest::keyClick(&charts, Qt::Key_Right);
    QTest::keyClick(&charts, Qt::Key_Right);
    QTest::keyClick(&charts, Qt::Key_Right); // stays at the last
    QCOMPARE(charts.cursor(), 2);
    QCOMPARE(charts.reading(), model.sentence(2));
    QTest::keyClick(&charts, Qt::Key_Left);
    QCOMPARE(charts.cursor(), 1);
    model.setAnalysis({});
    QCOMPARE(charts.cursor(), -1);
}

void TstPipelineModels::outputIsComparedByWords()
{
    OutputView view(*m_theme);
    view.resize(320, 200);
    view.show();
    view.setTexts(QStringLiteral("a new answer"), QStringLiteral("v2"), QStringLiteral("an old answer"),
                  QStringLiteral("v1"));
    QTRY_VERIFY(view.shownText().contains(QStringLiteral("old")) && view.shownText().contains(QStringLiteral("new")));
    view.setMode(OutputMode::Text);
    QCOMPARE(view.shownText(), QStringLiteral("a new answer"));
    view.setMode(OutputMode::Both);
    QCOMPARE(view.shownText(), QStringLiteral("an old answer\na new answer"));
    // Outputs are data: markup in them is text.
    view.setTexts(QStringLiteral("<b>bold</b><img src=\"http://example.org/x.png\">"), QStringLiteral("v2"), {}, {});
    QCOMPARE(view.shownText(), QStringLiteral("<b>bold</b><img src=\"http://example.org/x.png\">"));
}

void TstPipelineModels::progressIsToldInWords()
{
    RunProgressStrip strip(*m_theme);
    RunProgress progress;
    progress.total = 400;
    progress.done = 340;
    progress.failed = 12;
    progress.errors = 3;
    progress.retried = 2;
    progress.perSecond = 18.4;
    progress.secondsLeft = 3.3;
    progress.costMicros = 410'000;
    strip.showProgress(QStringLiteral("triage v4 → v5"), progress, 660'000);
    const QString words = strip.sentence();
    for (const char *part : {"Done: 340 / 400", "Rate: 18.4 /s", "Time left: 4 s", "Cost so far: $0.41 of about $0.66",
                             "Failed: 12", "Errors: 3", "Retried: 2"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    strip.resize(300, strip.sizeHint().height());
    QVERIFY(!strip.grab().isNull());
}

QTEST_MAIN(TstPipelineModels)
#include "tst_pipelinemodels.moc"
