// SPDX-License-Identifier: GPL-3.0-or-later
// What a run is said to have come to: its mark in the list, its figures, the words where nothing changed.
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/emptystate.h"
#include "ui/common/labicons.h"
#include "ui/pipelines/changedrowspanel.h"
#include "ui/pipelines/runlistdelegate.h"
#include "ui/pipelines/runlistmodel.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

RunEntry endedRun()
{
    RunEntry one;
    one.item.run.id = RunId::create(SystemClock());
    one.item.run.number = 3;
    one.item.run.status = RunStatus::Completed;
    one.item.run.caseCount = 100;
    one.item.run.startedAt = 1'000'000;
    one.item.spec.versions = {{VersionId(), PromptId(), QStringLiteral("triage"), 1, {}},
                              {VersionId(), PromptId(), QStringLiteral("triage"), 2, {}}};
    one.item.spec.datasetName = QStringLiteral("tickets");
    one.item.spec.datasetNumber = 1;
    return one;
}

RunEntry workingRun()
{
    RunEntry one = endedRun();
    one.item.run.status = RunStatus::Running;
    one.activity = RunActivity::Here;
    return one;
}

} // namespace

class TstRunWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void runListMarksWhatCameOut_data();
    void runListMarksWhatCameOut();
    void largeFiguresAreGrouped();
    void changedRowsSayWhatWasCompared();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstRunWords::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_theme->setScheme(ColorScheme::Light);
}

void TstRunWords::init()
{
    failOnQtWarnings();
}

void TstRunWords::runListMarksWhatCameOut_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("errors");
    QTest::addColumn<StatusTone>("tone");
    QTest::addColumn<bool>("partly");
    QTest::newRow("all passed") << 100 << 0 << 0 << StatusTone::Pass << false;
    QTest::newRow("some failed") << 83 << 17 << 0 << StatusTone::Pass << true;
    QTest::newRow("some errors") << 83 << 0 << 17 << StatusTone::Pass << true;
    QTest::newRow("none passed") << 0 << 100 << 0 << StatusTone::Fail << false;
    QTest::newRow("none passed, some errors") << 0 << 83 << 17 << StatusTone::Fail << false;
    QTest::newRow("none answered") << 0 << 0 << 100 << StatusTone::Error << false;
}

void TstRunWords::runListMarksWhatCameOut()
{
    QFETCH(const int, passed);
    QFETCH(const int, failed);
    QFETCH(const int, errors);
    QFETCH(const StatusTone, tone);
    QFETCH(const bool, partly);
    RunEntry one = endedRun();
    one.item.totals = {};
    one.item.totals.done = 100;
    one.item.totals.passed = passed;
    one.item.totals.failed = failed;
    one.item.totals.errors = errors;
    RunListModel list;
    list.setRuns({one}, 2'000'000);
    const auto line = list.index(0).data(RunListModel::LineRole).value<RunLine>();
    QCOMPARE(line.tone, tone);
    QCOMPARE(line.partly, partly);
    QVERIFY(LabIcons::exists(QStringLiteral("circle-dot")));
    // The mark differs from that of a run whose answers all passed, without its colour too.
    RunEntry good = endedRun();
    good.item.totals = {};
    good.item.totals.done = good.item.totals.passed = 100;
    const auto markOf = [this](const RunEntry &run) {
        RunListModel model;
        model.setRuns({run}, 2'000'000);
        const RunListDelegate delegate(*m_theme);
        QImage picture(240, 60, QImage::Format_RGB32);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        QPainter painter(&picture);
        delegate.paint(&painter, option, model.index(0));
        painter.end();
        return picture.copy(0, 0, m_theme->grid(3) + 18, 59).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    };
    QCOMPARE(markOf(one) == markOf(good), passed == 100);
}

void TstRunWords::largeFiguresAreGrouped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    RunListModel model;
    model.setRuns({workingRun()}, 2'000'000);
    RunProgress progress;
    progress.done = 1'737;
    progress.total = 3'840;
    model.setProgress(model.index(0).data(RunListModel::LineRole).value<RunLine>().id, progress);
    QCOMPARE(model.index(0).data(RunListModel::LineRole).value<RunLine>().outcome, QStringLiteral("1,737 of 3,840"));
    RunEntry silent = endedRun();
    silent.item.totals = {};
    silent.item.run.caseCount = 3'840;
    silent.item.totals.done = silent.item.totals.errors = 3'840;
    model.setRuns({silent}, 2'000'000);
    QCOMPARE(model.index(0).data(RunListModel::LineRole).value<RunLine>().outcome, QStringLiteral("3,840 error(s)"));
    const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("3,840 of 3,840 cases")), qPrintable(tip));
    RunEstimate estimate;
    estimate.rows = 1'920;
    estimate.versions = 2;
    estimate.models = estimate.repeats = 1;
    estimate.cases = 3'840;
    QCOMPARE(estimateSizeText(estimate), QStringLiteral("1,920 row(s) × 2 version(s) = 3,840 case(s)"));
}

void TstRunWords::changedRowsSayWhatWasCompared()
{
    ChangedRowsPanel panel(*m_theme, QStringLiteral("Rows"));
    const auto *state = panel.findChild<EmptyState *>();
    const auto *chip = panel.findChild<QWidget *>(QStringLiteral("changes-all"));
    QCOMPARE(state->title(), QStringLiteral("Nothing to compare"));
    panel.setPair({}); // no answer came on either side
    QCOMPARE(state->title(), QStringLiteral("No row can be compared"));
    QVERIFY(!chip->isVisibleTo(&panel));
    LoadedRun oneSided = *madeUpRun(12, 2);
    for (ResultRecord &result : oneSided.results.results) {
        if (result.version != oneSided.results.spec.versions.first().id)
            continue;
        result.outcome = QStringLiteral("error");
        result.score.reset();
        result.scores = {};
    }
    oneSided.pairs.clear();
    analyseLoadedRun(oneSided);
    QVERIFY2(!oneSided.pairs.isEmpty(), qPrintable(oneSided.analysisProblem));
    panel.setPair(oneSided.pairs.first().summary); // an answer came on one side only
    QCOMPARE(state->title(), QStringLiteral("No row can be compared"));
    const LoadedRunPtr run = madeUpRun(12, 2);
    PairSummary pair = run->pairs.first().summary;
    panel.setPair(pair);
    QVERIFY(panel.model().rowCount() > 0 && chip->isVisibleTo(&panel));
    pair.changes.clear();
    panel.setPair(pair);
    QCOMPARE(state->title(), QStringLiteral("No row changed"));
    panel.clear();
    QCOMPARE(state->title(), QStringLiteral("Nothing to compare"));
}

QTEST_MAIN(TstRunWords)
#include "tst_runwords.moc"
