// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows is what runs; what must fail is said before; a message goes with what it is about.
#include "tests/support/uichecks.h"
#include "tests/ui/pipelines/pipelinefixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/messagebar.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/forestplot.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runestimatecard.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr int choiceTimeoutMs = 60'000;

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisibleTo(&parent))
            return button;
    }
    return nullptr;
}

} // namespace

class TstRunChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writtenPromptIsTheOneThatRuns_data();
    void writtenPromptIsTheOneThatRuns();
    void unknownPromptRunsNothing();
    void formOpensOnWhatIsWorkedOn();
    void missingColumnIsSaidBefore();
    void missingModelAndKeyAreMendedInPlace();
    void unfilledPromptsAreToldInWords();
    void messageGoesWithItsRun();
    void closedMessageStaysClosed();
    void messageGoesWithItsAttempt();
    void boundIsToldAndDrawn();
    void cleanupTestCase();

private:
    void look(ShownPipelines &shown, const QString &name);
    /// The form for @p prompt, its estimate made.
    void openForm(ShownPipelines &shown, const QString &prompt, const QString &dataset);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SampleWorkspace> m_sample;
    int m_triage = 0;
    int m_broken = 0; ///< a run whose dataset lacks a column
};

void TstRunChoices::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
    m_theme->setScheme(ColorScheme::Light);
    m_sample = std::make_unique<SampleWorkspace>();
    QVERIFY2(m_sample->problem().isEmpty(), qPrintable(m_sample->problem()));
    m_triage = m_sample->run({QStringLiteral("triage@2"), QStringLiteral("triage@5")}, QStringLiteral("tickets"));
    m_broken = m_sample->run({QStringLiteral("reply@2"), QStringLiteral("reply@4")}, QStringLiteral("smoke"));
    QVERIFY2(m_triage > 0 && m_broken > 0, qPrintable(m_sample->problem()));
}

void TstRunChoices::init()
{
    failOnQtWarnings();
}

void TstRunChoices::cleanupTestCase()
{
    m_sample.reset();
}

void TstRunChoices::look(ShownPipelines &shown, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    savePicture(shown.pane, name);
    const QStringList complaints = uiComplaints(shown.pane);
    QVERIFY2(complaints.isEmpty(), qPrintable(name + QLatin1Char('\n') + complaints.join(QLatin1Char('\n'))));
}

void TstRunChoices::openForm(ShownPipelines &shown, const QString &prompt, const QString &dataset)
{
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("new"), prompt, {}}));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(!setup.isLoading() && setup.versions().rowCount() > 0);
    setup.setDataset(dataset);
    QTRY_VERIFY(setup.dataset() == dataset && setup.estimate() && !setup.isEstimating());
}

void TstRunChoices::writtenPromptIsTheOneThatRuns_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("enter");
    QTest::addRow("key and Enter") << QStringLiteral("triage") << true;
    QTest::addRow("key alone") << QStringLiteral("triage") << false;
    QTest::addRow("key in capitals") << QStringLiteral("TRIAGE") << true;
    QTest::addRow("a part that only one has") << QStringLiteral("triag") << true;
}

void TstRunChoices::writtenPromptIsTheOneThatRuns()
{
    QFETCH(const QString, written);
    QFETCH(const bool, enter);
    ShownPipelines shown(*m_theme, m_sample->services());
    openForm(shown, QStringLiteral("reply"), QStringLiteral("replies"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    auto *prompt = shown.pane.findChild<QComboBox *>(QStringLiteral("setupPrompt"));
    prompt->setFocus();
    QTest::keyClick(prompt->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(prompt->lineEdit(), written);
    if (enter)
        QTest::keyClick(prompt->lineEdit(), Qt::Key_Return);
    RunSetup &setup = shown.pane.setup();
    QCOMPARE(setup.prompt(), QStringLiteral("triage"));
    QTRY_VERIFY(setup.estimate() && !setup.isEstimating() && setup.versions().rowCount() > 0);
    QVERIFY(prompt->currentText().startsWith(QStringLiteral("triage"), Qt::CaseInsensitive));
    for (const QString &version : setup.request().versions)
        QVERIFY2(version.startsWith(QStringLiteral("triage@")), qPrintable(version));
    if (enter)
        QCOMPARE(prompt->currentData().toString(), QStringLiteral("triage"));
}

void TstRunChoices::unknownPromptRunsNothing()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    openForm(shown, QStringLiteral("reply"), QStringLiteral("replies"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(shown.action("run")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    auto *prompt = shown.pane.findChild<QComboBox *>(QStringLiteral("setupPrompt"));
    prompt->setFocus();
    QTest::keyClick(prompt->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(prompt->lineEdit(), QStringLiteral("nothing-of-the-kind"));
    QTest::keyClick(prompt->lineEdit(), Qt::Key_Return);
    RunSetup &setup = shown.pane.setup();
    QVERIFY2(setup.problem().contains(QStringLiteral("nothing-of-the-kind")), qPrintable(setup.problem()));
    QVERIFY(setup.request().versions.isEmpty() && !shown.action("run")->isEnabled());
    // It stays so when the lists are read again, and what was written stays in its place.
    setup.reload();
    QTRY_VERIFY(!setup.isLoading());
    QCOMPARE(prompt->currentText(), QStringLiteral("nothing-of-the-kind"));
    QVERIFY(!shown.action("run")->isEnabled());
    look(shown, QStringLiteral("choices-unknown-prompt"));
    // The way back.
    prompt->setFocus();
    QTest::keyClick(prompt->lineEdit(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(prompt->lineEdit(), QStringLiteral("reply"));
    QTRY_VERIFY(setup.prompt() == QLatin1String("reply") && setup.estimate() && shown.action("run")->isEnabled());
}

void TstRunChoices::formOpensOnWhatIsWorkedOn()
{
    QString open = QStringLiteral("summary");
    PipelineServices services = m_sample->services();
    QStringList keys;
    const auto prompts = QCoro::waitFor(services.prompts.list(m_sample->workspace().context()));
    for (const PromptListItem &item : *prompts)
        keys.append(item.prompt.key);
    QVERIFY(keys.size() > 2);
    open = keys.last();
    services.workedOn = [&open] { return open; };
    ShownPipelines shown(*m_theme, services);
    QVERIFY(shown.press("new"));
    RunSetup &setup = shown.pane.setup();
    QTRY_COMPARE(setup.prompt(), open);
    QTRY_VERIFY(!setup.isLoading());
    // Another choice stays as long as the person works on the same prompt; then the form follows.
    setup.setPrompt(keys.first());
    QVERIFY(shown.press("new"));
    QCOMPARE(setup.prompt(), keys.first());
    open = keys.at(1);
    QVERIFY(shown.press("new"));
    QCOMPARE(setup.prompt(), keys.at(1));
    // A draft without a version is no prompt to run.
    open = QStringLiteral("not-saved-yet");
    QVERIFY(shown.press("new"));
    QCOMPARE(setup.prompt(), keys.at(1));
}

void TstRunChoices::missingColumnIsSaidBefore()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    openForm(shown, QStringLiteral("reply"), QStringLiteral("smoke"));
    if (QTest::currentTestFailed())
        return;
    RunSetup &setup = shown.pane.setup();
    QVERIFY2(setup.problem().contains(QStringLiteral("\"customer\"")), qPrintable(setup.problem()));
    QVERIFY(!shown.action("run")->isEnabled());
    auto *card = shown.pane.findChild<RunEstimateCard *>();
    look(shown, QStringLiteral("choices-missing-column"));
    QSignalSpy asked(&shown.pane, &Pane::navigationRequested);
    QPushButton *open = buttonOf(*card, QStringLiteral("Open the prompt"));
    QVERIFY(open);
    open->click();
    QCOMPARE(asked.first().first().value<Place>(),
             (Place{QStringLiteral("prompts"), QStringLiteral("prompt"), QStringLiteral("reply"), {}}));
    // Who wants it all the same says so.
    setup.setStrict(false);
    QTRY_VERIFY(setup.estimate() && !setup.isEstimating() && shown.action("run")->isEnabled());
    setup.setStrict(true);
    setup.setDataset(QStringLiteral("replies"));
    QCOMPARE(shown.pane.findChild<QComboBox *>(QStringLiteral("setupDataset"))->currentData().toString(),
             QStringLiteral("replies"));
    QTRY_VERIFY(setup.estimate() && !setup.isEstimating() && shown.action("run")->isEnabled());
    QVERIFY2(setup.estimate()->unrenderable == 0, qPrintable(setup.estimate()->renderProblem));
}

void TstRunChoices::missingModelAndKeyAreMendedInPlace()
{
    SampleWorkspace place(false);
    SavePromptRequest save;
    save.key = QStringLiteral("hello");
    save.create = true;
    save.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Say {{ word }}"))};
    QVERIFY(QCoro::waitFor(place.workspace().prompts().save(place.workspace().context(), save)).ok());
    QFile file(place.file(QStringLiteral("words.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,word\na,Hello\nb,Bye\n");
    file.close();
    const auto content = readDatasetFile(file.fileName());
    QVERIFY(QCoro::waitFor(place.workspace().datasets().import(place.workspace().context(), *content)).ok());
    ShownPipelines shown(*m_theme, place.services());
    QVERIFY(shown.press("new"));
    RunSetup &setup = shown.pane.setup();
    QTRY_VERIFY(!setup.isLoading() && setup.versions().rowCount() == 1);
    setup.setProvider(QStringLiteral("ollama"));
    QTRY_VERIFY2(setup.problem().contains(QStringLiteral("names no model")), qPrintable(setup.problem()));
    QVERIFY2(!setup.problem().contains(QStringLiteral("--")), qPrintable(setup.problem()));
    auto *card = shown.pane.findChild<RunEstimateCard *>();
    QVERIFY(QTest::qWaitForWindowActive(&shown.pane));
    QVERIFY(buttonOf(*card, QStringLiteral("Name a model")));
    look(shown, QStringLiteral("choices-no-model"));
    buttonOf(*card, QStringLiteral("Name a model"))->click();
    auto *models = shown.pane.findChild<QLineEdit *>(QStringLiteral("setupModels"));
    QVERIFY(models->hasFocus());
    QTest::keyClicks(models, QStringLiteral("any"));
    QTRY_VERIFY(setup.estimate() && !setup.isEstimating() && shown.action("run")->isEnabled());
    qunsetenv("GROQ_API_KEY");
    setup.setProvider(QStringLiteral("groq"));
    QTRY_COMPARE(setup.problem(), QStringLiteral("There is no key for Groq"));
    auto *provider = shown.pane.findChild<QComboBox *>(QStringLiteral("setupProvider"));
    QCOMPARE(provider->currentData().toString(), QStringLiteral("groq")); // shown, whoever chose it
    look(shown, QStringLiteral("choices-no-key"));
    QSignalSpy asked(&shown.pane, &Pane::navigationRequested);
    QVERIFY(buttonOf(*card, QStringLiteral("Open providers")));
    buttonOf(*card, QStringLiteral("Open providers"))->click();
    QCOMPARE(asked.first().first().value<Place>().pane, QStringLiteral("settings"));
}

void TstRunChoices::unfilledPromptsAreToldInWords()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_broken), {}}));
    RunView *view = shown.pane.view();
    QTRY_VERIFY(view->run() && view->run()->results.run.number == m_broken
                && shown.pane.page() == QLatin1String("run"));
    const ResultMatrixPanel *matrix = view->matrix();
    const MatrixCell &cell = matrix->model().cell(0, ResultMatrixModel::FirstCell);
    QCOMPARE(cell.text, QStringLiteral("error"));
    const QString why = view->detail()->shown().error;
    QVERIFY2(why.startsWith(QStringLiteral("Message ")) && why.contains(QStringLiteral("line "))
                 && why.contains(QStringLiteral("\"customer\"")) && !why.contains(QLatin1Char('/')),
             qPrintable(why));
    // No answer is no failed answer.
    QCOMPARE(matrix->rowsWith(MatrixFilter::Failed), 0);
    QCOMPARE(matrix->rowsWith(MatrixFilter::Errors), 8);
    QCOMPARE(matrix->failedRowKeys().size(), 8); // what runs again
    auto *bar = shown.pane.findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->level(), MessageLevel::Error);
    QVERIFY2(bar->text().contains(QStringLiteral("customer")), qPrintable(bar->text()));
    look(shown, QStringLiteral("choices-broken-run"));
    QSignalSpy asked(&shown.pane, &Pane::navigationRequested);
    QPushButton *open = buttonOf(*bar, QStringLiteral("Open the prompt"));
    QVERIFY(open);
    open->click();
    QCOMPARE(asked.first().first().value<Place>().id, QStringLiteral("reply@2"));
    QPushButton *other = buttonOf(*bar, QStringLiteral("Choose another dataset…"));
    QVERIFY(other);
    other->click();
    QCOMPARE(shown.pane.page(), QStringLiteral("setup"));
    QCOMPARE(shown.pane.setup().prompt(), QStringLiteral("reply"));
    QCOMPARE(shown.pane.setup().rowChoice(), RowChoice::All); // names of rows are of their dataset
}

void TstRunChoices::messageGoesWithItsRun()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    auto *bar = shown.pane.findChild<MessageBar *>();
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_broken), {}}));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(shown.press("new"));
    QVERIFY(!bar->isVisible());
    QVERIFY(shown.press("back"));
    QVERIFY(bar->isVisible());
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
    QTRY_VERIFY(shown.pane.view()->run()->results.run.number == m_triage);
    QVERIFY(!bar->isVisible());
}

void TstRunChoices::closedMessageStaysClosed()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    auto *bar = shown.pane.findChild<MessageBar *>();
    QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_broken), {}}));
    QTRY_VERIFY(bar->isVisible());
    bar->clear(); // as its button does
    QVERIFY(shown.press("new"));
    QVERIFY(shown.press("back"));
    QVERIFY(!bar->isVisible());
}

void TstRunChoices::messageGoesWithItsAttempt()
{
    ShownPipelines shown(*m_theme, m_sample->services());
    QTRY_COMPARE(shown.pane.page(), QStringLiteral("run"));
    auto *bar = shown.pane.findChild<MessageBar *>();
    QSignalSpy imported(&shown.pane.controller(), &PipelineController::datasetImported);
    const auto import = [&](const QString &name, const QByteArray &content) {
        QFile file(m_sample->file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto before = imported.count();
        shown.pane.controller().importDataset(file.fileName());
        QTRY_COMPARE(imported.count(), before + 1);
    };
    import(QStringLiteral("empty.csv"), {});
    QVERIFY2(bar->isVisible() && bar->text().contains(QStringLiteral("not imported")), qPrintable(bar->text()));
    import(QStringLiteral("mine.csv"), "id,word\na,Hello\n");
    QVERIFY2(!bar->isVisible(), qPrintable(bar->text()));
}

void TstRunChoices::boundIsToldAndDrawn()
{
    for (const QSize &size : {QSize(1392, 874), QSize(976, 674)}) {
        ShownPipelines shown(*m_theme, m_sample->services(), size);
        QVERIFY(shown.pane.open({QStringLiteral("pipelines"), QStringLiteral("run"), QString::number(m_triage), {}}));
        RunView *view = shown.pane.view();
        QTRY_VERIFY(view->run() && view->run()->results.run.number == m_triage);
        view->showTab(QStringLiteral("comparison"));
        const QString reasons = view->comparison()->reasons();
        QVERIFY2(reasons.contains(QStringLiteral("Not worse? pass: one-sided 95\u00a0% bound +")), qPrintable(reasons));
        QVERIFY2(reasons.contains(QStringLiteral(", limit −2.0")), qPrintable(reasons));
        const ForestData &data = view->comparison()->plot()->data();
        QVERIFY(data.rows.first().primary && data.rows.first().bound);
        QVERIFY(*data.rows.first().bound > data.rows.first().interval->lower);
        QVERIFY(!data.rows.last().bound);
        // The scale is seen, however many rows there are.
        auto *axis = view->comparison()->findChild<ForestAxis *>();
        QTRY_VERIFY(axis && axis->height() == axis->sizeHint().height());
        QCOMPARE(axis->visibleRegion().boundingRect().height(), axis->height());
        // Rows are given the room there is, and the scale stands right below them.
        const int rows = view->comparison()->plot()->visibleRegion().boundingRect().height();
        QVERIFY2(rows >= view->comparison()->plot()->height() / 2, qPrintable(QString::number(rows)));
    }
}

QTEST_MAIN(TstRunChoices)
#include "tst_runchoices.moc"
