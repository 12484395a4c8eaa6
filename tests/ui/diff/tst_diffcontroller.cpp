// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffsupport.h"
#include "tests/ui/diff/fakeprompts.h"
#include "tests/ui/uitest.h"
#include "ui/diff/choicemodels.h"
#include "ui/diff/diffcontroller.h"
#include "ui/diff/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace promptlab;

namespace {

PromptContent content(const QString &text)
{
    PromptContent made;
    made.messages = {Message::ofText(MessageRole::System, text)};
    return made;
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'700'000'000'000 + 3 * 3'600'000; }
    [[nodiscard]] qint64 monotonicNs() const override { return 0; }
};

} // namespace

class TstDiffController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comparesVersions();
    void newestChoiceWins();
    void stopsAtOnce();
    void failuresName_data();
    void failuresName();
    void withoutWorkspace();
    void finishWaitsForWhatRuns();
    void optionsCompareAgain();
    void swapTurnsRound();
    void reports_data();
    void reports();
    void patchesAreExact();
    void places_data();
    void places();
    void outline();
    void choiceModels();
    void times_data();
    void times();

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<FakePrompts> m_prompts;
    std::unique_ptr<DiffController> m_controller;
};

void TstDiffController::init()
{
    failOnQtWarnings();
    m_prompts = std::make_unique<FakePrompts>();
    m_prompts->contents = {content(QStringLiteral("one")), content(QStringLiteral("two")),
                           content(QStringLiteral("three"))};
    m_controller = std::make_unique<DiffController>(m_clock);
    m_controller->setServices(m_prompts->services());
}

void TstDiffController::cleanup()
{
    m_prompts->release();
    QCoro::waitFor(m_controller->finish());
    m_controller.reset();
}

void TstDiffController::comparesVersions()
{
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_controller->chooseSide(TextSide::Left, DiffChoice::version(QStringLiteral("triage@1")));
    QVERIFY(!m_controller->isLoading()); // one side is nothing to compare
    m_controller->chooseSide(TextSide::Right, DiffChoice::version(QStringLiteral("triage@2")));
    QVERIFY(m_controller->isLoading());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(m_controller->document()->left.title, QStringLiteral("triage v1"));
    QCOMPARE(m_controller->document()->left.note, QStringLiteral("Jonas Weber \u00B7 3 h ago"));
    QVERIFY(m_controller->documentIsOf(TextSide::Left));
    m_controller->listPrompts();
    QTRY_COMPARE(m_controller->environmentsOf(QStringLiteral("triage@1")), QStringList{QStringLiteral("production")});
    QCOMPARE(m_controller->environmentsOf(QStringLiteral("triage@2")), QStringList());
}

void TstDiffController::newestChoiceWins()
{
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_prompts->holds = true;
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@2")), DiffChoice::version(QStringLiteral("triage@3"))});
    m_prompts->release();
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(m_controller->document()->right.title, QStringLiteral("triage v3"));
    QVERIFY(!m_controller->isLoading());
}

void TstDiffController::stopsAtOnce()
{
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    QSignalSpy stopped(m_controller.get(), &DiffController::stopped);
    m_prompts->holds = true;
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    m_controller->stop();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!m_controller->isLoading());
    m_prompts->release();
    QCoro::waitFor(m_controller->finish());
    QCOMPARE(ready.count(), 0);
    QVERIFY(!m_controller->document());
}

void TstDiffController::failuresName_data()
{
    QTest::addColumn<DiffChoice>("left");
    QTest::addColumn<QString>("named");
    QTest::addRow("a version that is not there")
        << DiffChoice::version(QStringLiteral("triage@9")) << QStringLiteral("triage@9");
    QTest::addRow("a file that is gone") << DiffChoice::file(QStringLiteral("/nowhere/x.md"))
                                         << QStringLiteral("/nowhere/x.md");
    QTest::addRow("a folder") << DiffChoice::file(QStringLiteral("/")) << QStringLiteral("/");
}

void TstDiffController::failuresName()
{
    QFETCH(DiffChoice, left);
    QFETCH(QString, named);
    QSignalSpy failed(m_controller.get(), &DiffController::failed);
    m_controller->choose({left, DiffChoice::version(QStringLiteral("triage@1"))});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed.first().first().value<Error>().text().contains(named),
             qPrintable(failed.first().first().value<Error>().text()));
    QVERIFY(!m_controller->isLoading());
}

void TstDiffController::withoutWorkspace()
{
    m_controller->setServices({});
    QSignalSpy failed(m_controller.get(), &DiffController::failed);
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().value<Error>().text().contains(QLatin1String("no workspace is open")));
    m_controller->listPrompts(); // nothing to list, nothing to fail
    m_controller->listVersions(QStringLiteral("triage"));
}

void TstDiffController::finishWaitsForWhatRuns()
{
    m_prompts->holds = true;
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    bool ended = false;
    const auto wait = [](DiffController *controller, bool *done) -> Task<void> {
        co_await controller->finish();
        *done = true;
    };
    Task<void> finishing = wait(m_controller.get(), &ended);
    QVERIFY(!ended);
    m_prompts->release();
    QTRY_VERIFY(ended);
    QVERIFY(!m_controller->hasWorkspace());
}

void TstDiffController::optionsCompareAgain()
{
    m_prompts->contents = {content(QStringLiteral("a b")), content(QStringLiteral("a   b"))};
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(m_controller->document()->outcome, DiffOutcome::Different);
    DiffOptions options;
    options.whitespace = WhitespaceMode::IgnoreAmount;
    m_controller->setOptions(options);
    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(m_controller->document()->outcome, DiffOutcome::Equal);
    QCOMPARE(m_controller->document()->ignored.size(), 1);
}

void TstDiffController::swapTurnsRound()
{
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    QTRY_COMPARE(ready.count(), 1);
    m_controller->swapSides();
    QVERIFY(!m_controller->documentIsOf(TextSide::Left));
    QTRY_COMPARE(ready.count(), 2);
    QCOMPARE(m_controller->document()->left.title, QStringLiteral("triage v2"));
}

void TstDiffController::reports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("holds");
    QTest::addRow("a page") << QStringLiteral("r.html")
                            << QStringList{QStringLiteral("<html"), QStringLiteral("triage@1")};
    QTest::addRow("a text") << QStringLiteral("r.txt")
                            << QStringList{QStringLiteral("[-one-]"), QStringLiteral("{+two+}")};
    QTest::addRow("a patch") << QStringLiteral("r.patch")
                             << QStringList{QStringLiteral("--- triage@1"), QStringLiteral("+two of them all")};
}

void TstDiffController::reports()
{
    QFETCH(QString, name);
    QFETCH(QStringList, holds);
    m_prompts->contents = {content(QStringLiteral("one of them all")), content(QStringLiteral("two of them all"))};
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    QTRY_COMPARE(ready.count(), 1);
    QSignalSpy saved(m_controller.get(), &DiffController::saved);
    QSignalSpy failed(m_controller.get(), &DiffController::saveFailed);
    DiffExportWishes wishes;
    wishes.format = exportFormatOf(name);
    const QString path = m_folder.filePath(name);
    m_controller->saveReport(path, wishes);
    QTRY_COMPARE(saved.count() + failed.count(), 1);
    QCOMPARE(failed.count(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &piece : holds)
        QVERIFY2(text.contains(piece), qPrintable(text));
    m_controller->saveReport(QStringLiteral("/nowhere/at/all.html"), wishes);
    QTRY_COMPARE(failed.count(), 1);
}

void TstDiffController::patchesAreExact()
{
    m_prompts->contents = {content(QStringLiteral("a b")), content(QStringLiteral("a   b"))};
    DiffOptions options;
    options.whitespace = WhitespaceMode::IgnoreAll;
    m_controller->setOptions(options);
    QSignalSpy ready(m_controller.get(), &DiffController::documentReady);
    m_controller->choose(
        {DiffChoice::version(QStringLiteral("triage@1")), DiffChoice::version(QStringLiteral("triage@2"))});
    QTRY_COMPARE(ready.count(), 1);
    QSignalSpy patch(m_controller.get(), &DiffController::patchReady);
    m_controller->makePatchText({DiffExportFormat::Patch, 3, true, false});
    QTRY_COMPARE(patch.count(), 1);
    QVERIFY(patch.first().first().toString().contains(QLatin1String("-a b\n+a   b\n")));
}

void TstDiffController::places_data()
{
    QTest::addColumn<DiffChoice>("left");
    QTest::addColumn<DiffChoice>("right");
    QTest::addColumn<QString>("kind");
    const DiffChoice version = DiffChoice::version(QStringLiteral("triage@1"));
    const DiffChoice file = DiffChoice::file(QStringLiteral("/tmp/a@b.md"));
    QTest::addRow("two versions") << version << DiffChoice::version(QStringLiteral("triage@staging"))
                                  << QStringLiteral("versions");
    QTest::addRow("two files") << file << DiffChoice::file(QStringLiteral("/tmp/c.md")) << QStringLiteral("files");
    QTest::addRow("one of each") << version << file << QStringLiteral("mixed");
    QTest::addRow("one side only") << file << DiffChoice() << QStringLiteral("files");
    QTest::addRow("nothing") << DiffChoice() << DiffChoice() << QString();
}

void TstDiffController::places()
{
    QFETCH(DiffChoice, left);
    QFETCH(DiffChoice, right);
    QFETCH(QString, kind);
    const Place place = placeOfChoices({left, right});
    QCOMPARE(place.pane, QStringLiteral("diff"));
    QCOMPARE(place.kind, kind);
    DiffChoices back;
    QCOMPARE(choicesOfPlace(place, back), !kind.isEmpty());
    QCOMPARE(back[0], left);
    QCOMPARE(back[1], right);
    Place shorter = place;
    shorter.detail = {{QStringLiteral("a"), place.detail.value(QStringLiteral("left"))},
                      {QStringLiteral("b"), place.detail.value(QStringLiteral("right"))}};
    DiffChoices again;
    QCOMPARE(choicesOfPlace(shorter, again), !kind.isEmpty());
    QCOMPARE(again, back);
}

void TstDiffController::outline()
{
    OutlineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
    PromptContent before = content(QStringLiteral("one\ntwo"));
    before.messages.append(Message::ofText(MessageRole::User, QStringLiteral("same")));
    PromptContent after = before;
    after.messages[0] = Message::ofText(MessageRole::System, QStringLiteral("one\nthree"));
    after.settings.temperature = 0.5;
    model.setDocument(promptDocument(before, after));
    QStringList rows;
    for (int i = 0; i < model.rowCount(); ++i) {
        const OutlineItem item = model.item(i);
        rows.append(item.glyph + item.text);
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("Model settings"), QStringLiteral("+temperature"),
                                QStringLiteral("System"), QStringLiteral("\u00B1three"), QStringLiteral("User")}));
    QCOMPARE(model.item(4).figure, QStringLiteral("unchanged"));
    QCOMPARE(model.rowOfChange(1), 3);
    QCOMPARE(model.changeOfRow(2), -1);
    QSignalSpy wanted(&model, &OutlineModel::viewedWanted);
    QVERIFY(model.setData(model.index(3), int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!model.setData(model.index(2), int(Qt::Checked), Qt::CheckStateRole)); // a heading
    model.setViewed({false, true});
    QCOMPARE(model.index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.index(3).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("viewed")));
    model.setDocument(textDocument(QStringLiteral("a\n"), QStringLiteral("b\n")));
    QCOMPARE(model.rowCount(), 1); // no headings in a plain text
}

void TstDiffController::choiceModels()
{
    ChoiceModel model;
    ChoiceFilter filter(model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy listed(m_controller.get(), &DiffController::promptsListed);
    QSignalSpy versions(m_controller.get(), &DiffController::versionsListed);
    m_controller->listPrompts();
    QTRY_COMPARE(listed.count(), 1);
    model.setItems(promptChoices(listed.first().first().value<QList<PromptListItem>>()));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("tri v3"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWords(QStringLiteral("tri nothing"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setWords({});
    m_controller->listVersions(QStringLiteral("triage"));
    QTRY_COMPARE(versions.count(), 1);
    model.setItems(versionChoices(QStringLiteral("triage"), versions.first().at(1).value<QList<VersionSummary>>(),
                                  m_controller->memberNames(), {QStringLiteral("production@1")}, m_clock.nowMs()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2).data(ChoiceModel::KeyRole).toString(), QStringLiteral("triage@1"));
    QCOMPARE(model.index(2).data(ChoiceModel::DetailRole).toString(),
             QStringLiteral("production \u00B7 Jonas Weber \u00B7 3 h ago"));
}

void TstDiffController::times_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("text");
    QTest::addRow("now") << qint64(5'000) << QStringLiteral("just now");
    QTest::addRow("minutes") << qint64(7 * 60'000) << QStringLiteral("7 min ago");
    QTest::addRow("hours") << qint64(23 * 3'600'000) << QStringLiteral("23 h ago");
}

void TstDiffController::times()
{
    QFETCH(qint64, age);
    QFETCH(QString, text);
    QCOMPARE(whenText(m_clock.nowMs() - age, m_clock.nowMs()), text);
    QVERIFY(whenText(m_clock.nowMs() - 10 * 86'400'000LL, m_clock.nowMs()).contains(QLatin1Char('2')));
}

QTEST_MAIN(TstDiffController)
#include "tst_diffcontroller.moc"
