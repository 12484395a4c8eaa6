// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane does with whole prompts: renaming, archiving, and finding words in all of them.
#include "core/store/unitofwork.h"
#include "tests/support/uichecks.h"
#include "tests/ui/prompts/promptsfixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/look.h"
#include "ui/prompts/editorruler.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptscontroller.h"
#include "ui/prompts/promptsearchpanel.h"
#include "ui/prompts/searchresultmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace promptlab;
using namespace promptlab::test;

namespace {

void openOne(ShownPrompts &shown, const QString &key)
{
    QTRY_VERIFY(shown.pane.prompts().rowCount() > 0);
    QVERIFY(shown.pane.open({shown.pane.id(), QStringLiteral("prompt"), key, {}}));
    QTRY_COMPARE(shown.pane.session().key(), key);
}

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text().contains(text))
            return button;
    }
    return nullptr;
}

bool says(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TstPromptsShelf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void renames();
    void refusalsAreSaid();
    void archivesAndRestores();
    void filterDoesNotHideTheNew();
    void archivedIsReadOnly();
    void findsInAll();
    void findsDrafts();
    void findIsStopped();
    void tenThousand();
    void pictures_data();
    void pictures();

private:
    /// Past the service, which would take minutes; one in a hundred says "needle".
    void fillTenThousand(Workspace &opened);
    /// Saves a prompt that nothing runs.
    void addFree(PromptsWorkspace &workspace, const QString &key, const QString &text);

    std::unique_ptr<Theme> m_theme;
};

void TstPromptsShelf::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstPromptsShelf::addFree(PromptsWorkspace &workspace, const QString &key, const QString &text)
{
    SavePromptRequest request;
    request.key = key;
    request.create = true;
    request.content.messages = {Message::ofText(MessageRole::System, QStringLiteral("Be kind.")),
                                Message::ofText(MessageRole::User, text)};
    const auto saved = QCoro::waitFor(workspace.workspace().prompts().save(workspace.workspace().context(), request));
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().text()));
}

void TstPromptsShelf::renames()
{
    PromptsWorkspace workspace;
    addFree(workspace, QStringLiteral("greeting"), QStringLiteral("Hello {{ name }}"));
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QVERIFY(!shown.action("rename")->isEnabled());
    openOne(shown, QStringLiteral("greeting"));
    pane.editor().goTo({1, 1, 1});
    QTest::keyClicks(&pane.editor(), QStringLiteral("Oh. "));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("rename"));
    QLineEdit *key = pane.entryBar().field(0);
    QCOMPARE(key->text(), QStringLiteral("greeting"));
    key->setText(QStringLiteral("welcome"));
    QTest::keyClick(key, Qt::Key_Return);
    QTest::keyClick(key, Qt::Key_Return); // impatience is no second renaming
    QTRY_COMPARE(pane.session().key(), QStringLiteral("welcome"));
    QVERIFY(!pane.messages().isVisible());
    QVERIFY(!pane.entryBar().isVisible());
    QTRY_VERIFY(pane.prompts().indexOf(QStringLiteral("welcome")) >= 0);
    QCOMPARE(pane.prompts().indexOf(QStringLiteral("greeting")), -1);
    QTRY_COMPARE(pane.list().selectedKey(), QStringLiteral("welcome"));
    // The name was the key and follows it; the draft comes along.
    QCOMPARE(pane.session().name(), QStringLiteral("welcome"));
    QTRY_VERIFY(workspace.drafts().find(QStringLiteral("welcome"))->has_value());
    QTRY_VERIFY(!workspace.drafts().find(QStringLiteral("greeting"))->has_value());
    QVERIFY(pane.editor().messages().last().text().startsWith(QStringLiteral("Oh. ")));
}

void TstPromptsShelf::refusalsAreSaid()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openOne(shown, QStringLiteral("triage"));
    QVERIFY(shown.press("rename"));
    QLineEdit *key = pane.entryBar().field(0);
    key->setText(QStringLiteral("No Key"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(pane.entryBar().isVisible());
    key->setText(QStringLiteral("reply"));
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(says(pane.entryBar(), QStringLiteral("already")));
    key->setText(QStringLiteral("other"));
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY(says(pane.entryBar(), QStringLiteral("production")));
    savePicture(pane, QStringLiteral("prompts-rename-refused"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QTest::keyClick(key, Qt::Key_Escape);
    QVERIFY(!pane.entryBar().isVisible());
    QVERIFY(shown.press("archive"));
    QPushButton *archive = buttonOf(pane.entryBar(), QStringLiteral("Archive triage"));
    QVERIFY(archive);
    QTRY_VERIFY(archive->hasFocus());
    QTest::keyClick(archive, Qt::Key_Return);
    QTRY_VERIFY(says(pane.entryBar(), QStringLiteral("production")));
    QCOMPARE(pane.session().key(), QStringLiteral("triage"));
}

void TstPromptsShelf::archivesAndRestores()
{
    PromptsWorkspace workspace;
    addFree(workspace, QStringLiteral("greeting"), QStringLiteral("Hello"));
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openOne(shown, QStringLiteral("greeting"));
    QVERIFY(!shown.action("restore")->isEnabled());
    QVERIFY(shown.press("archive"));
    savePicture(pane, QStringLiteral("prompts-archive-asks"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    buttonOf(pane.entryBar(), QStringLiteral("Archive greeting"))->click();
    QTRY_VERIFY(!pane.session().isOpen());
    QTRY_COMPARE(pane.prompts().archived(), 1);
    QCOMPARE(pane.list().filter().rowCount(), 3);
    QPushButton *undo = buttonOf(pane.messages(), QStringLiteral("Restore greeting"));
    QVERIFY(undo);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(pane.prompts().archived(), 0);
    QTRY_COMPARE(pane.session().key(), QStringLiteral("greeting"));
    QTRY_VERIFY(!pane.editor().isReadOnly());
    // Nothing goes on saying that it is archived, whichever came first: the prompt, or the list.
    QTRY_VERIFY(pane.messages().isHidden());
}

/// Where a filter would hide what was just made, it is taken away, and that is said.
void TstPromptsShelf::filterDoesNotHideTheNew()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(pane.list().filter().rowCount(), 3);
    pane.list().searchField()->setText(QStringLiteral("triage"));
    QTRY_COMPARE(pane.list().filter().rowCount(), 1);
    QSignalSpy said(&pane, &Pane::messagePosted);
    QVERIFY(shown.press("new"));
    pane.entryBar().field(1)->setText(QStringLiteral("greeting"));
    pane.entryBar().confirm();
    QTRY_COMPARE(pane.list().selectedKey(), QStringLiteral("greeting"));
    QCOMPARE(pane.list().searchField()->text(), QString());
    QVERIFY(std::any_of(said.begin(), said.end(), [](const QList<QVariant> &message) {
        return message.first().toString().contains(QStringLiteral("hid greeting"));
    }));
    // Nothing is said, and nothing cleared, where it is seen anyway.
    pane.list().searchField()->setText(QStringLiteral("greet"));
    said.clear();
    QVERIFY(shown.press("new"));
    pane.entryBar().field(1)->setText(QStringLiteral("greeting-two"));
    pane.entryBar().confirm();
    QTRY_COMPARE(pane.list().selectedKey(), QStringLiteral("greeting-two"));
    QCOMPARE(pane.list().searchField()->text(), QStringLiteral("greet"));
}

void TstPromptsShelf::archivedIsReadOnly()
{
    PromptsWorkspace workspace;
    addFree(workspace, QStringLiteral("greeting"), QStringLiteral("Hello"));
    QVERIFY(QCoro::waitFor(
                workspace.workspace().prompts().archive(workspace.workspace().context(), QStringLiteral("greeting")))
                .ok());
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(pane.prompts().rowCount(), 4);
    QCOMPARE(pane.list().filter().rowCount(), 3);
    for (const QuickEntry &entry : pane.quickEntries())
        QVERIFY(entry.text != QLatin1String("greeting"));
    QVERIFY(shown.press("showArchived"));
    QCOMPARE(pane.list().filter().rowCount(), 1);
    QVERIFY(shown.action("showArchived")->isChecked());
    openOne(shown, QStringLiteral("greeting"));
    QTRY_VERIFY(pane.editor().isReadOnly());
    QVERIFY(pane.messages().text().contains(QStringLiteral("archived")));
    QVERIFY(!shown.action("archive")->isEnabled());
    QVERIFY(!shown.action("rename")->isEnabled());
    QVERIFY(!shown.action("addMessage")->isEnabled());
    QVERIFY(shown.registry.whyBlocked(QStringLiteral("prompts.rename")).contains(QStringLiteral("archived")));
    savePicture(pane, QStringLiteral("prompts-archived"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    // Another prompt can be written at once.
    openOne(shown, QStringLiteral("reply"));
    QVERIFY(!pane.editor().isReadOnly());
    openOne(shown, QStringLiteral("greeting"));
    QVERIFY(shown.press("restore"));
    QTRY_VERIFY(!pane.editor().isReadOnly());
    QCOMPARE(pane.list().filter().rowCount(), 4);
    QVERIFY(!shown.action("showArchived")->isChecked());
    // Nothing is archived any more: the list says so and leads back.
    QVERIFY(shown.press("showArchived"));
    QVERIFY(says(pane.list(), QStringLiteral("No prompt is archived")));
    savePicture(pane, QStringLiteral("prompts-archive-empty"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    buttonOf(pane.list(), QStringLiteral("Back to"))->click();
    QCOMPARE(pane.list().filter().rowCount(), 4);
}

void TstPromptsShelf::findsInAll()
{
    PromptsWorkspace workspace;
    addFree(workspace, QStringLiteral("greeting"), QStringLiteral("Hello\nsay needle twice: Needle"));
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    PromptSearchPanel &search = pane.searchPanel();
    openOne(shown, QStringLiteral("triage"));
    QVERIFY(shown.press("findInAll"));
    QVERIFY(search.isVisible());
    QTRY_VERIFY(search.field()->hasFocus());
    savePicture(pane, QStringLiteral("prompts-find-all-empty"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QTest::keyClicks(search.field(), QStringLiteral("needle"));
    QTest::keyClick(search.field(), Qt::Key_Return);
    QTRY_COMPARE(search.results().rowCount(), 3);
    QTRY_VERIFY(!search.isSearching());
    QVERIFY(search.note().contains(QLatin1Char('2')));
    savePicture(pane, QStringLiteral("prompts-find-all"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    // The second place, by keyboard.
    QTest::keyClick(search.field(), Qt::Key_Down);
    QTest::keyClick(search.list(), Qt::Key_Down);
    QTest::keyClick(search.list(), Qt::Key_Return);
    QTRY_COMPARE(pane.session().key(), QStringLiteral("greeting"));
    QTRY_COMPARE(pane.editor().selectedText(), QStringLiteral("Needle"));
    QVERIFY(!search.isVisible());
    // Back again: the places are still there, the selection is what is looked for now.
    QVERIFY(shown.press("findInAll"));
    QCOMPARE(search.field()->text(), QStringLiteral("Needle"));
    QTRY_COMPARE(search.results().places(), 2);
    // Case and words count when they are asked to.
    auto *matchCase = search.findChild<QToolButton *>();
    const auto toggles = search.findChildren<QToolButton *>();
    for (QToolButton *toggle : toggles) {
        if (toggle->text() == QLatin1String("Aa"))
            matchCase = toggle;
    }
    matchCase->click();
    QTRY_COMPARE(search.results().places(), 1);
    search.field()->setText(QStringLiteral("nobody says this"));
    QTRY_VERIFY(says(search, QStringLiteral("No prompt says")));
    savePicture(pane, QStringLiteral("prompts-find-all-none"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QTest::keyClick(search.field(), Qt::Key_Escape);
    QVERIFY(!search.isVisible());
    QTRY_VERIFY(pane.editor().hasFocus());
}

void TstPromptsShelf::findsDrafts()
{
    PromptsWorkspace workspace;
    addFree(workspace, QStringLiteral("greeting"), QStringLiteral("needle"));
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    PromptSearchPanel &search = pane.searchPanel();
    openOne(shown, QStringLiteral("greeting"));
    pane.editor().goTo({0, 1, 1});
    QTest::keyClicks(&pane.editor(), QStringLiteral("A needle. "));
    QVERIFY(shown.press("findInAll"));
    search.field()->setText(QStringLiteral("needle"));
    // The draft says it twice; the version that it comes from does not count beside it.
    QTRY_COMPARE(search.results().places(), 2);
    QTRY_VERIFY(!search.isSearching());
    QCOMPARE(search.results().places(), 2);
    QCOMPARE(search.results().finding(0).version, 0);
}

void TstPromptsShelf::findIsStopped()
{
    PromptSearchPanel panel(*m_theme);
    panel.resize(600, 400);
    panel.show();
    QSignalSpy asked(&panel, &PromptSearchPanel::searchRequested);
    QSignalSpy stopped(&panel, &PromptSearchPanel::stopRequested);
    QSignalSpy closed(&panel, &PromptSearchPanel::closed);
    panel.begin({});
    panel.field()->setText(QStringLiteral("a")); // one letter is in every line
    QTest::keyClick(panel.field(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    panel.field()->setText(QStringLiteral("ab"));
    QTRY_COMPARE(asked.size(), 1);
    panel.addFindings({{QStringLiteral("one"), {}, 1, {PromptHit()}}}, {50, 1, false});
    QVERIFY(panel.isSearching());
    QTest::keyClick(panel.field(), Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!panel.isSearching());
    QCOMPARE(panel.results().rowCount(), 2); // what was found stays
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(panel.field(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TstPromptsShelf::fillTenThousand(Workspace &opened)
{
    const auto filled = opened.store()
                            .write(opened.context(),
                                   [](UnitOfWork &work) -> Result<bool> {
                                       PromptRepository prompts(work.db(), work.cipher());
                                       for (int i = 0; i < 10'000; ++i) {
                                           Prompt prompt;
                                           prompt.id = PromptId::create(work.clock());
                                           prompt.project = work.context().project;
                                           prompt.key = QStringLiteral("prompt-%1").arg(i, 5, 10, QLatin1Char('0'));
                                           prompt.name = prompt.key;
                                           prompt.createdAt = prompt.updatedAt = work.now();
                                           PL_CHECK(prompts.insert(prompt, work.context().actor.person));
                                           PromptVersion version;
                                           version.id = VersionId::create(work.clock());
                                           version.prompt = prompt.id;
                                           version.author = work.context().actor.person;
                                           version.createdAt = work.now();
                                           version.content.messages = {Message::ofText(
                                               MessageRole::User, i % 100 == 0 ? QStringLiteral("Line\na needle")
                                                                               : QStringLiteral("Line"))};
                                           version.contentHash = version.content.contentHash();
                                           PL_CHECK(prompts.appendVersion(prompt.project, version));
                                       }
                                       return true;
                                   })
                            .result();
    QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().text()));
}

void TstPromptsShelf::tenThousand()
{
    PromptsWorkspace workspace(false);
    fillTenThousand(workspace.workspace());
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    // A heart beats while it goes on: the main thread is never taken for long.
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer heart;
    heart.setInterval(5);
    int beats = 0;
    connect(&heart, &QTimer::timeout, this, [&] {
        longest = std::max(longest, beat.restart());
        ++beats;
    });
    const auto nextBeat = [&beats] {
        const int before = beats;
        QTRY_VERIFY(beats > before);
    };
    beat.start();
    heart.start();
    QTRY_COMPARE_WITH_TIMEOUT(pane.prompts().rowCount(), 10'000, 60'000);
    nextBeat();
    qInfo("list of 10,000 arrives: longest gap %lld ms", std::exchange(longest, 0));
    beat.restart();
    QVERIFY(shown.press("reload"));
    QSignalSpy again(pane.findChild<PromptsController *>(), &PromptsController::listLoaded);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60'000);
    nextBeat();
    qInfo("the same list again: longest gap %lld ms", std::exchange(longest, 0));
    PromptSearchPanel &search = pane.searchPanel();
    QVERIFY(shown.press("findInAll"));
    beat.restart();
    search.field()->setText(QStringLiteral("needle"));
    QTRY_COMPARE_WITH_TIMEOUT(search.results().places(), 100, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!search.isSearching(), 60'000);
    heart.stop();
    qInfo("find in all of 10,000: longest gap %lld ms", longest);
    QVERIFY(longest < 1'000); // sanitizers slow it down; the bench has the figure
    // A letter in the filter.
    QElapsedTimer letter;
    letter.start();
    pane.list().searchField()->setText(QStringLiteral("7"));
    qInfo("a letter in the filter of 10,000: %lld ms", letter.elapsed());
    QVERIFY(letter.elapsed() < 1'000);
    QVERIFY(pane.list().filter().rowCount() > 1'000);
}

void TstPromptsShelf::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("german");
    QTest::addColumn<QString>("name");
    QTest::addRow("wide and light") << QSize(1392, 874) << false << false << QStringLiteral("shelf-light");
    QTest::addRow("wide and dark") << QSize(1392, 874) << true << false << QStringLiteral("shelf-dark");
    QTest::addRow("narrow and light") << QSize(976, 674) << false << false << QStringLiteral("shelf-1024x700-light");
    QTest::addRow("narrow and dark") << QSize(976, 674) << true << false << QStringLiteral("shelf-1024x700-dark");
    QTest::addRow("narrow and German") << QSize(976, 674) << false << true << QStringLiteral("shelf-german");
}

void TstPromptsShelf::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, german);
    QFETCH(QString, name);
    QTranslator translator;
    if (german
        && translator.load(QStringLiteral("promptlab_de"),
                           QCoreApplication::applicationDirPath() + QStringLiteral("/../translations")))
        QCoreApplication::installTranslator(&translator);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services(), size);
    PromptsPane &pane = shown.pane;
    openOne(shown, QStringLiteral("reply"));
    QVERIFY(shown.press("findInAll"));
    pane.searchPanel().field()->setText(QStringLiteral("customer"));
    QTRY_VERIFY(pane.searchPanel().results().places() > 0);
    QTRY_VERIFY(!pane.searchPanel().isSearching());
    pane.searchPanel().list()->setFocus();
    savePicture(pane, name + QStringLiteral("-find"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QTest::keyClick(pane.searchPanel().list(), Qt::Key_Return);
    pane.editor().replaceAt({1, 3, 1}, 0, QStringLiteral("{{ custmer }} and {{ nobody }}\n"));
    QVERIFY(shown.press("find"));
    pane.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("the"));
    auto *ruler = pane.findChild<EditorRuler *>();
    QTRY_VERIFY(!ruler->marks().isEmpty() && ruler->marks().last().kind == EditorRuler::Mark::Kind::Error);
    QVERIFY(shown.press("rename"));
    savePicture(pane, name + QStringLiteral("-rename"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("archive"));
    savePicture(pane, name + QStringLiteral("-archive"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TstPromptsShelf)
#include "tst_promptsshelf.moc"
