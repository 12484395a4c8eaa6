// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows of runs that have ended: the matrix, its cases, comparisons, charts, exports.
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
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcharts.h"
#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QWindow>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// What stands on the screen where @p widget is: what its window has painted, not what it would paint when asked.
QImage onScreen(const QWidget &widget)
{
    const QPoint place = widget.mapTo(widget.window(), QPoint(0, 0));
    return widget.screen()
        ->grabWindow(widget.window()->windowHandle()->winId(), place.x(), place.y(), widget.width(), widget.height())
        .toImage();
}

/// Whether anything stands in a part of a picture: some pixel is far darker or lighter than its corner.
bool holdsText(const QImage &picture, const QRect &part)
{
    const int ground = qGray(picture.pixel(part.topRight()));
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (std::abs(qGray(picture.pixel(x, y)) - ground) > 96)
                return true;
        }
    }
    return false;
}

} // namespace

class TstPipelineResults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void twoRunsAreCompared();
    void nothingToCompareWithIsSaid();
    void uncheckedRowsAreNamed();
    void failuresAreWalkedThrough();
    void failureShowsTheRepeatThatFailed();
    void repeatsAreShownOneByOne();
    void failedRowsRunAgain();
    void exportsAreWritten();
    void narrowPaneKeepsTheCase();
    void tablesFillTheirPlace();
    void silentRunStaysReadable();
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

void TstPipelineResults::initTestCase()
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

void TstPipelineResults::init()
{
    failOnQtWarnings();
}

void TstPipelineResults::cleanupTestCase()
{
    m_sample.reset();
}

void TstPipelineResults::look(ShownPipelines &shown, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    savePicture(shown.pane, name);
    const QStringList complaints = uiComplaints(shown.pane);
    QVERIFY2(complaints.isEmpty(), qPrintable(name + QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void TstPipelineResults::twoRunsAreCompared()
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
    // Both answers stand on the screen, each in its half.
    const QWidget &sides = *page->answers()->view().viewport();
    const DiffColumns &columns = page->answers()->view().columns();
    for (const TextSide side : {TextSide::Left, TextSide::Right}) {
        const QRect text(columns.of(side).textLeft, 0, columns.of(side).textWidth(), sides.height());
        QVERIFY(!text.isEmpty() && sides.rect().contains(text));
        QTRY_VERIFY(holdsText(onScreen(sides), text));
    }
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

void TstPipelineResults::nothingToCompareWithIsSaid()
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
void TstPipelineResults::uncheckedRowsAreNamed()
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

void TstPipelineResults::failuresAreWalkedThrough()
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

/// The first two of three repeats pass: the way to a failure ends at the third one.
void TstPipelineResults::failureShowsTheRepeatThatFailed()
{
    LoadedRun made = *madeUpRun(6, 2, 3);
    for (ResultRecord &result : made.results.results)
        result.repeat = 2 - result.repeat;
    QAction previous;
    QAction next;
    RunView view(*m_theme, previous, next);
    view.resize(1120, 800);
    view.setRun(std::make_shared<const LoadedRun>(made));
    QVERIFY(view.goToFailure(true));
    const auto [row, column] = view.matrix()->current();
    QCOMPARE(view.matrix()->model().cell(row, column).mark, CellMark::Mixed);
    QCOMPARE(view.detail()->shown().repeat, 2);
    QCOMPARE(view.detail()->shown().failedChecks, 1);
    QVERIFY(view.goToFailure(true)); // no answer at all: its first repeat
    QCOMPARE(view.detail()->shown().repeat, 0);
    QVERIFY(!view.detail()->shown().answered);
    QVERIFY(view.goToFailure(false));
    QCOMPARE(view.detail()->shown().repeat, 2);
    Q_EMIT view.detail()->repeatWanted(1);
    QCOMPARE(view.detail()->shown().repeat, 1);
    view.setRun(std::make_shared<const LoadedRun>(made)); // read again: what is looked at stays
    QCOMPARE(view.detail()->shown().repeat, 1);
}

void TstPipelineResults::repeatsAreShownOneByOne()
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

void TstPipelineResults::failedRowsRunAgain()
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

void TstPipelineResults::exportsAreWritten()
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

void TstPipelineResults::narrowPaneKeepsTheCase()
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

/// Nothing hangs over the edge, and rows do not end in the middle.
void TstPipelineResults::tablesFillTheirPlace()
{
    for (const QSize &size : {QSize(1392, 874), QSize(976, 674), QSize(1872, 1010)}) {
        ShownPipelines shown(*m_theme, m_sample->services(), size);
        QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
        RunView *view = shown.pane.view();
        QTRY_VERIFY(view->run() && view->run()->results.run.number == m_triage);
        for (const auto &[tab, name] : {std::pair{"table", "runNumbers"}, {"changes", "changedRows"}}) {
            view->showTab(QString::fromLatin1(tab));
            const auto *table = shown.pane.findChild<QTableView *>(QString::fromLatin1(name));
            QTRY_VERIFY(table->isVisible());
            QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            look(shown, QStringLiteral("%1-%2").arg(QString::fromLatin1(name)).arg(size.width()));
        }
    }
}

/// Large German text in the smallest window, and nobody answered: the words are whole, the matrix has rows.
void TstPipelineResults::silentRunStaysReadable()
{
    SampleWorkspace place;
    RunRequest request =
        place.request({QStringLiteral("triage@2"), QStringLiteral("triage@5")}, QStringLiteral("tickets"));
    request.providerName = QStringLiteral("openai-compatible"); // nobody listens there
    request.provider =
        QCoro::waitFor(place.workspace().providers().describe(place.workspace().context(), request.providerName,
                                                              QStringLiteral("http://127.0.0.1:9/v1")))
            .valueOr({});
    request.provider.insert(QStringLiteral("retries"), 0);
    QTranslator translator;
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../translations");
    QVERIFY(translator.load(QStringLiteral("promptlab_de"), folder));
    QCoreApplication::installTranslator(&translator);
    m_theme->setFontScale(1.3);
    QApplication::setFont(m_theme->font(TextStyle::Base));
    const auto plain = qScopeGuard([this] {
        m_theme->setFontScale(1);
        QApplication::setFont(m_theme->font(TextStyle::Base));
    });
    ShownPipelines shown(*m_theme, place.services(), QSize(976, 674));
    QSignalSpy ended(&shown.pane.controller(), &PipelineController::ended);
    shown.pane.controller().start(request, {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.totals.errors == 192);
    QTRY_VERIFY(shown.pane.findChild<MessageBar *>()->isVisible());
    view->showTab(QStringLiteral("changes"));
    look(shown, QStringLiteral("silent-german-130"));
    QCOMPARE(shown.pane.size(), QSize(976, 674)); // nothing asks for more than the smallest window has
    QVERIFY(view->matrix()->table()->viewport()->height() >= 3 * m_theme->rowHeight());
    for (const QLabel *label : view->changes()->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TstPipelineResults::manyRepeatsStayInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 130}) {
        for (const QSize &size : {QSize(1392, 874), QSize(976, 674)})
            QTest::addRow("%d-%d", size.width(), percent) << size << percent;
    }
}

/// German, five versions, twenty repeats: nothing is cut, however large the text.
void TstPipelineResults::manyRepeatsStayInTheWindow()
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
    // The word "Repeat" stands beside its field, whatever the number of its digits.
    const auto *spin = view->detail()->findChild<QSpinBox *>();
    const auto labels = spin->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const auto word =
        std::find_if(labels.begin(), labels.end(), [spin](const QLabel *label) { return label->buddy() == spin; });
    QVERIFY(word != labels.end() && (*word)->isVisible());
    QVERIFY((*word)->geometry().top() < spin->geometry().bottom()
            && (*word)->geometry().bottom() > spin->geometry().top());
    QVERIFY((*word)->geometry().right() < spin->geometry().left());
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

void TstPipelineResults::looks_data()
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
            QTest::addRow("%s-%d-german", tab.constData(), size.width())
                << false << size << QString::fromLatin1(tab) << true;
    }
}

void TstPipelineResults::looks()
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

QTEST_MAIN(TstPipelineResults)
#include "tst_pipelineresults.moc"
