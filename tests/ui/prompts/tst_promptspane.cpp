// SPDX-License-Identifier: GPL-3.0-or-later
// The pane on a real workspace with the sample: from opening over drafts and saves to conflicts, and what it looks
// like.
#include "tests/support/uichecks.h"
#include "tests/support/unusedprompts.h"
#include "tests/ui/prompts/promptsfixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/look.h"
#include "ui/prompts/draftcompare.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

class TstPromptsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void openAndRender();
    void draftIsKept();
    void settingsAreObeyed();
    void saveMakesAVersion();
    void conflictLosesNothing();
    void newAndDuplicate();
    void historyAndTags();
    void variablesAndDatasets();
    void problemsAndFixes();
    void fixBehindTheBraces();
    void listStates();
    void failedList();
    void sessionState();
    void quickOpen();
    void commands();
    void pictures_data();
    void pictures();

private:
    /// Opens a prompt of the sample and waits until it is looked at.
    void openPrompt(ShownPrompts &shown, const QString &key);

    std::unique_ptr<Theme> m_theme;
};

void TstPromptsPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

namespace {

/// A service that answers as it is told to.
class TroubledPrompts final : public UnusedPrompts
{
public:
    explicit TroubledPrompts(PromptService &real) : m_real(real) {}
    Task<Result<QList<PromptListItem>>> list(Context context) override
    {
        if (failing)
            co_return makeError(ErrorCode::Io, QStringLiteral("The disk is gone"));
        auto listing = m_real.list(context);
        co_return co_await listing;
    }
    Task<Result<ResolvedVersion>> show(Context context, QString reference) override
    {
        auto showing = m_real.show(context, reference);
        co_return co_await showing;
    }
    Task<Result<QList<VersionSummary>>> log(Context context, QString key) override
    {
        auto logging = m_real.log(context, key);
        co_return co_await logging;
    }
    Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) override
    {
        if (failing)
            co_return makeError(ErrorCode::Io, QStringLiteral("The disk is gone"));
        auto saving = m_real.save(context, request);
        co_return co_await saving;
    }
    Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) override
    {
        auto tagging = m_real.tag(context, reference, name);
        co_return co_await tagging;
    }
    bool failing = true;

private:
    PromptService &m_real;
};

void typeAt(PromptsPane &pane, const MessagePlace &place, const QString &text)
{
    pane.editor().goTo(place);
    pane.editor().setFocus();
    QTest::keyClicks(&pane.editor(), text);
}

QPushButton *barButton(PromptsPane &pane, const QString &text)
{
    const auto buttons = pane.messages().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TstPromptsPane::openPrompt(ShownPrompts &shown, const QString &key)
{
    PromptsPane &pane = shown.pane;
    QTRY_VERIFY(pane.prompts().rowCount() > 0);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), key, {}}));
    QTRY_COMPARE(pane.session().key(), key);
    QTRY_VERIFY(!pane.side().preview().shownText().isEmpty());
}

void TstPromptsPane::openAndRender()
{
    PromptsWorkspace workspace;
    QVERIFY2(workspace.problem().isEmpty(), qPrintable(workspace.problem()));
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QSignalSpy tokens(&pane, &Pane::tokensTextChanged);
    openPrompt(shown, QStringLiteral("triage"));
    QCOMPARE(pane.editor().messages(), pane.session().base().messages);
    QVERIFY(!pane.session().isChanged());
    QVERIFY(!shown.action("save")->isEnabled());
    QCOMPARE(pane.list().selectedKey(), QStringLiteral("triage"));
    QTRY_VERIFY(!tokens.isEmpty());
    QVERIFY(tokens.last().first().toString().contains(QStringLiteral("tok")));
    QVERIFY(pane.side().preview().shownText().contains(QChar(missingOpen) + QStringLiteral("subject")));
    QCOMPARE(pane.side().variables().model().rowCount(), 3);
    // From the list by keyboard.
    auto *list = pane.findChild<QListView *>(QStringLiteral("promptList"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_COMPARE(pane.session().key(), QStringLiteral("reply"));
}

void TstPromptsPane::draftIsKept()
{
    PromptsWorkspace workspace;
    QString text;
    {
        ShownPrompts shown(*m_theme, workspace, workspace.services());
        openPrompt(shown, QStringLiteral("reply"));
        typeAt(shown.pane, {0, 1, 1}, QStringLiteral("Hello. "));
        text = shown.pane.editor().messages().first().text();
        QTRY_VERIFY(shown.action("save")->isEnabled());
        QVERIFY(shown.pane.prompts().row(shown.pane.prompts().indexOf(QStringLiteral("reply"))).draft);
        // Another prompt: what was typed is on the disk at once.
        openPrompt(shown, QStringLiteral("triage"));
        QTRY_VERIFY(workspace.drafts().find(QStringLiteral("reply"))->has_value());
        openPrompt(shown, QStringLiteral("reply"));
        QCOMPARE(shown.pane.editor().messages().first().text(), text);
        typeAt(shown.pane, {0, 1, 1}, QStringLiteral("X"));
    }
    // The window closed in the middle of it.
    QCOMPARE((*workspace.drafts().find(QStringLiteral("reply")))->content.messages.first().text(),
             QString(QLatin1Char('X') + text));
    ShownPrompts again(*m_theme, workspace, workspace.services());
    openPrompt(again, QStringLiteral("reply"));
    QVERIFY(again.pane.session().isChanged());
    QCOMPARE(again.pane.editor().messages().first().text(), QString(QLatin1Char('X') + text));
    QVERIFY(again.press("discard"));
    QTRY_VERIFY(!again.pane.session().isChanged());
    QTRY_VERIFY(!workspace.drafts().find(QStringLiteral("reply"))->has_value());
    again.pane.editor().undo();
    QVERIFY(again.pane.session().isChanged()); // discarding can be undone
}

void TstPromptsPane::settingsAreObeyed()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    openPrompt(shown, QStringLiteral("reply"));
    auto *compare = shown.pane.findChild<DraftCompare *>();
    QVERIFY(compare->view().isWrapped());
    QVERIFY(shown.settings.set(settingkey::wrapLines, false).ok());
    QCOMPARE(shown.pane.editor().wrapMode(), QsciScintilla::WrapNone);
    QVERIFY(!compare->view().isWrapped());
    QVERIFY(shown.settings.set(settingkey::wrapLines, true).ok());
    QCOMPARE(shown.pane.editor().wrapMode(), QsciScintilla::WrapWord);
    // A draft that waits for minutes is kept in a second when that is wanted.
    QVERIFY(shown.settings.set(settingkey::autosaveSeconds, 300).ok());
    typeAt(shown.pane, {0, 1, 1}, QStringLiteral("Hello. "));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(!workspace.drafts().find(QStringLiteral("reply"))->has_value());
    QVERIFY(shown.settings.set(settingkey::autosaveSeconds, 1).ok());
    QTRY_VERIFY(workspace.drafts().find(QStringLiteral("reply"))->has_value());
    QVERIFY(shown.press("discard"));
}

void TstPromptsPane::saveMakesAVersion()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    typeAt(pane, {0, 1, 1}, QStringLiteral("Hello. "));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QTest::keyClick(&pane.editor(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(pane.entryBar().isVisible());
    QVERIFY(pane.entryBar().field(0)->hasFocus());
    QTest::keyClicks(pane.entryBar().field(0), QStringLiteral("Say hello"));
    QTest::keyClick(pane.entryBar().field(0), Qt::Key_Return);
    QTRY_COMPARE(pane.session().baseVersion(), 5);
    QVERIFY(!pane.entryBar().isVisible());
    QVERIFY(!pane.session().isChanged());
    QTRY_VERIFY(!shown.action("save")->isEnabled());
    const auto saved =
        QCoro::waitFor(workspace.workspace().prompts().show(workspace.workspace().context(), QStringLiteral("reply")));
    QVERIFY(saved.ok());
    QCOMPARE(saved->version.message, QStringLiteral("Say hello"));
    QCOMPARE(saved->version.content, pane.session().content());
    QTRY_COMPARE(pane.prompts().row(pane.prompts().indexOf(QStringLiteral("reply"))).versions, 5);
    QTRY_COMPARE(pane.side().history().model().rowCount(), 5);
    // A draft is compared with its version in place, versions in the pane for that.
    typeAt(pane, {0, 1, 1}, QStringLiteral("Oh. "));
    QVERIFY(shown.press("compare"));
    QTRY_VERIFY(pane.draftCompare().view().document());
    savePicture(pane, QStringLiteral("prompts-compare"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QTest::keyClick(&pane.draftCompare().view(), Qt::Key_Escape);
    // A template that is not complete is refused where it was asked, and stays.
    typeAt(pane, {0, 1, 1}, QStringLiteral("{{ "));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save")); // twice: confirm without a message
    QTRY_VERIFY(pane.entryBar().isVisible() && pane.session().isChanged());
    QCOMPARE(pane.session().baseVersion(), 5);
    QTest::keyClick(pane.entryBar().field(0), Qt::Key_Escape);
    QVERIFY(!pane.entryBar().isVisible());
}

void TstPromptsPane::conflictLosesNothing()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    typeAt(pane, {0, 1, 1}, QStringLiteral("Mine. "));
    const QString mine = pane.editor().messages().first().text();
    QVERIFY(workspace.saveElsewhere(QStringLiteral("reply"), QStringLiteral("\nTheirs."), QStringLiteral("Other")));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save")); // once more while the answer is awaited: no second save
    QTRY_VERIFY(pane.messages().isVisible());
    QTRY_VERIFY(workspace.drafts().find(QStringLiteral("reply"))->has_value());
    QPushButton *compare = barButton(pane, QStringLiteral("Compare mine with theirs"));
    QPushButton *theirs = barButton(pane, QStringLiteral("Open theirs, keep mine aside"));
    QVERIFY(compare && theirs && barButton(pane, QStringLiteral("Save mine on top")));
    compare->click();
    QTRY_VERIFY(pane.draftCompare().isVisible());
    QTRY_VERIFY(pane.draftCompare().view().document());
    QTest::keyClick(&pane.draftCompare().view(), Qt::Key_Escape);
    QVERIFY(pane.editor().isVisible());
    theirs->click();
    QTRY_COMPARE(pane.session().baseVersion(), 5);
    QVERIFY(pane.editor().messages().last().text().endsWith(QStringLiteral("Theirs.")));
    QVERIFY(!pane.session().isChanged());
    QTRY_VERIFY(barButton(pane, QStringLiteral("Bring my text back")));
    barButton(pane, QStringLiteral("Bring my text back"))->click();
    QTRY_COMPARE(pane.editor().messages().first().text(), mine);
    pane.editor().undo();
    QVERIFY(pane.editor().messages().last().text().endsWith(QStringLiteral("Theirs.")));
    pane.editor().redo();
    // The other way: mine on top of theirs.
    QVERIFY(workspace.saveElsewhere(QStringLiteral("reply"), QStringLiteral("\nMore."), QStringLiteral("Other")));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save"));
    QTRY_VERIFY(barButton(pane, QStringLiteral("Save mine on top")));
    barButton(pane, QStringLiteral("Save mine on top"))->click();
    QTRY_COMPARE(pane.session().baseVersion(), 7);
    QCOMPARE(pane.editor().messages().first().text(), mine);
}

void TstPromptsPane::newAndDuplicate()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QVERIFY(shown.press("new"));
    QLineEdit *key = pane.entryBar().field(1);
    QTest::keyClicks(key, QStringLiteral("Not a key"));
    QTest::keyClick(key, Qt::Key_Return);
    QVERIFY(pane.entryBar().isVisible());
    QCOMPARE(key->text(), QStringLiteral("not-a-key")); // offered, one Enter away
    key->setText(QStringLiteral("greeting"));
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(pane.session().key(), QStringLiteral("greeting"));
    QVERIFY(pane.session().isNew());
    typeAt(pane, {1, 1, 1}, QStringLiteral("Say hello"));
    QTRY_COMPARE(pane.prompts().rowCount(), 1);
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    pane.entryBar().confirm();
    QTRY_COMPARE(pane.session().baseVersion(), 1);
    QTRY_COMPARE(pane.prompts().row(0).versions, 1);
    QVERIFY(shown.press("duplicate"));
    QCOMPARE(pane.entryBar().field(1)->text(), QStringLiteral("greeting-copy"));
    pane.entryBar().confirm();
    QCOMPARE(pane.session().key(), QStringLiteral("greeting-copy"));
    QCOMPARE(pane.editor().messages().at(1).text(), QStringLiteral("Say hello"));
    QTRY_COMPARE(pane.prompts().rowCount(), 2);
    // A prompt that was never saved goes away when its draft does.
    QVERIFY(shown.press("discard"));
    QTRY_COMPARE(pane.prompts().rowCount(), 1);
    QVERIFY(!pane.session().isOpen());
}

void TstPromptsPane::historyAndTags()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    HistoryPanel &history = pane.side().history();
    QTRY_COMPARE(history.model().rowCount(), 4);
    QVERIFY(shown.press("versions"));
    auto *list = pane.findChild<QListView *>(QStringLiteral("history"));
    QSignalSpy navigation(&pane, &Pane::navigationRequested);
    list->setCurrentIndex(history.model().index(0));
    list->selectionModel()->select(history.model().index(2), QItemSelectionModel::Select);
    QCOMPARE(history.selectedVersions(), (QList<int>{2, 4}));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(navigation.size(), 1);
    const Place place = navigation.first().first().value<Place>();
    QCOMPARE(place.detail.value(QStringLiteral("a")).toString(), QStringLiteral("reply@2"));
    QCOMPARE(place.detail.value(QStringLiteral("b")).toString(), QStringLiteral("reply@4"));
    Q_EMIT history.restoreRequested(1);
    QTRY_VERIFY(pane.session().isChanged());
    QCOMPARE(pane.session().baseVersion(), 4);
    const auto first = QCoro::waitFor(
        workspace.workspace().prompts().show(workspace.workspace().context(), QStringLiteral("reply@1")));
    QCOMPARE(pane.session().content(), first->version.content);
    Q_EMIT history.tagRequested(3, QStringLiteral("warm"));
    QTRY_VERIFY(history.model().row(1).version.tags.contains(QStringLiteral("warm")));
    Q_EMIT history.tagRequested(3, QStringLiteral("no tag!"));
    QTRY_VERIFY(pane.messages().isVisible());
}

void TstPromptsPane::variablesAndDatasets()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    VariablesPanel &variables = pane.side().variables();
    Q_EMIT variables.datasetChosen(QStringLiteral("replies"));
    QTRY_COMPARE(variables.currentRow(), 0);
    QTRY_VERIFY(pane.side().preview().shownText().contains(QStringLiteral("Ms Okafor")));
    QTest::keyClick(&pane.editor(), Qt::Key_PageDown, Qt::AltModifier);
    QTRY_COMPARE(variables.currentRow(), 1);
    QTRY_VERIFY(!pane.side().preview().shownText().contains(QStringLiteral("Ms Okafor")));
    QVERIFY(!pane.session().isChanged()); // values are for trying
    VariablesModel &model = variables.model();
    // With the focus something is current, so that it can be seen; where the text is, F6 leads first.
    QVERIFY(!variables.table()->currentIndex().isValid());
    QFocusEvent byKey(QEvent::FocusIn, Qt::ShortcutFocusReason);
    QCoreApplication::sendEvent(variables.table(), &byKey);
    QCOMPARE(variables.table()->currentIndex(), model.index(0, VariablesModel::NameColumn));
    const QList<QWidget *> panels = pane.panels();
    QVERIFY(std::any_of(panels.begin(), panels.end(),
                        [&pane](const QWidget *panel) { return panel->focusProxy() == &pane.editor(); }));
    QVERIFY(model.setData(model.index(model.indexOf(QStringLiteral("agent")), VariablesModel::ValueColumn),
                          QStringLiteral("Zoe Q"), Qt::EditRole));
    QTRY_VERIFY(pane.side().preview().shownText().contains(QStringLiteral("Zoe Q")));
    QVERIFY(model.setData(model.index(model.indexOf(QStringLiteral("agent")), VariablesModel::NameColumn),
                          QStringLiteral("colleague"), Qt::EditRole));
    QVERIFY(pane.editor().messages().at(1).text().contains(QStringLiteral("{{ colleague }}")));
    QVERIFY(!pane.editor().messages().at(1).text().contains(QStringLiteral("{{ agent }}")));
    QCOMPARE(pane.session().variables().last().name, QStringLiteral("colleague"));
    QTRY_VERIFY(pane.side().preview().shownText().contains(QStringLiteral("Zoe Q")));
    QTRY_COMPARE(pane.side().problems().model().rowCount(), 0);
}

void TstPromptsPane::problemsAndFixes()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    typeAt(pane, {1, 1, 1}, QStringLiteral("{{ custmer }} "));
    QTRY_COMPARE(pane.side().problems().model().errors(), 1);
    pane.editor().goTo({0, 1, 1});
    QTest::keyClick(&pane.editor(), Qt::Key_F8);
    QCOMPARE(pane.editor().cursorPlace(), (MessagePlace{1, 1, 4}));
    QCOMPARE(pane.editor().selectedText(), QStringLiteral("custmer"));
    QVERIFY(shown.press("fix"));
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = pane.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("customer")));
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(pane.editor().messages().at(1).text().startsWith(QStringLiteral("{{ customer }} ")));
    QTRY_COMPARE(pane.side().problems().model().rowCount(), 0);
}

void TstPromptsPane::fixBehindTheBraces()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    openPrompt(shown, QStringLiteral("reply"));
    typeAt(pane, {1, 1, 1}, QStringLiteral("{{ custmer }} and {{ tickt }}"));
    QTRY_COMPARE(pane.side().problems().model().errors(), 2);
    // Two further to the right than the name; the other one is as near as the line is long.
    pane.editor().goTo({1, 1, 14});
    QVERIFY(shown.press("fix"));
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = pane.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) != nullptr);
    QVERIFY(menu->actions().first()->text().contains(QStringLiteral("customer")));
    menu->close();
}

void TstPromptsPane::listStates()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    auto *list = pane.findChild<QListView *>(QStringLiteral("promptList"));
    QTRY_VERIFY(!list->isVisible());
    savePicture(pane, QStringLiteral("prompts-empty"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    const auto imported = QCoro::waitFor(workspace.workspace().imports().import(
        workspace.workspace().context(), QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample")));
    QVERIFY(imported.ok());
    QVERIFY(shown.press("reload"));
    QTRY_VERIFY(list->isVisible());
    pane.list().searchField()->setText(QStringLiteral("zzz"));
    QVERIFY(!list->isVisible());
    savePicture(pane, QStringLiteral("prompts-no-match"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    const auto buttons = pane.list().findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
    QVERIFY(list->isVisible());
    QVERIFY(pane.list().searchField()->text().isEmpty());
}

void TstPromptsPane::failedList()
{
    PromptsWorkspace workspace;
    TroubledPrompts troubled(workspace.workspace().prompts());
    ShownPrompts shown(*m_theme, workspace, workspace.servicesWith(troubled));
    PromptsPane &pane = shown.pane;
    QTRY_VERIFY(pane.messages().isVisible());
    QVERIFY(pane.messages().text().contains(QStringLiteral("The disk is gone")));
    savePicture(pane, QStringLiteral("prompts-error"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    troubled.failing = false;
    barButton(pane, QStringLiteral("Try again"))->click();
    QTRY_COMPARE(pane.prompts().rowCount(), 3);
    QVERIFY(!pane.messages().isVisible());
    openPrompt(shown, QStringLiteral("reply"));
    typeAt(pane, {0, 1, 1}, QStringLiteral("a"));
    troubled.failing = true;
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save"));
    QTRY_VERIFY(pane.entryBar().isVisible());
    QVERIFY(pane.session().isChanged());
}

void TstPromptsPane::sessionState()
{
    PromptsWorkspace workspace;
    QJsonObject state;
    {
        ShownPrompts shown(*m_theme, workspace, workspace.services());
        openPrompt(shown, QStringLiteral("triage"));
        shown.pane.editor().goTo({1, 2, 3});
        shown.pane.list().searchField()->setText(QStringLiteral("tri"));
        shown.pane.side().showPage(QStringLiteral("history"));
        state = shown.pane.saveState();
    }
    ShownPrompts again(*m_theme, workspace, workspace.services());
    again.pane.restoreState({{QStringLiteral("sizes"), 7}, {QStringLiteral("list"), QStringLiteral("x")}});
    again.pane.restoreState(state);
    QTRY_COMPARE(again.pane.session().key(), QStringLiteral("triage"));
    QTRY_COMPARE(again.pane.editor().cursorPlace(), (MessagePlace{1, 2, 3}));
    QCOMPARE(again.pane.list().searchField()->text(), QStringLiteral("tri"));
    QCOMPARE(again.pane.side().page(), QStringLiteral("history"));
}

void TstPromptsPane::quickOpen()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    openPrompt(shown, QStringLiteral("triage"));
    QTRY_COMPARE(shown.pane.side().history().model().rowCount(), 5);
    const QList<QuickEntry> entries = shown.pane.quickEntries();
    QHash<QChar, int> counts;
    for (const QuickEntry &entry : entries) {
        ++counts[entry.prefix];
        QCOMPARE(entry.place.pane, QStringLiteral("prompts"));
        QVERIFY(shown.pane.open(entry.place));
    }
    QCOMPARE(counts.value(QChar()), 3);
    QCOMPARE(counts.value(QLatin1Char('@')), 3);
    QCOMPARE(counts.value(QLatin1Char('#')), 5);
    QVERIFY(!shown.pane.open({QStringLiteral("prompts"), QStringLiteral("unknown"), {}, {}}));
}

void TstPromptsPane::commands()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    QVERIFY(shown.registry.conflicts().isEmpty());
    const QStringList ids = shown.registry.ids();
    for (const QString &id : ids) {
        QVERIFY(!shown.registry.plainText(id).isEmpty());
        QVERIFY(!shown.registry.action(id)->toolTip().isEmpty());
    }
    QVERIFY(!shown.action("find")->isEnabled());
    QVERIFY(!shown.registry.whyBlocked(QStringLiteral("prompts.find")).isEmpty());
    openPrompt(shown, QStringLiteral("reply"));
    QVERIFY(shown.action("find")->isEnabled());
    QVERIFY(shown.action("wrap")->isChecked()); // as the setting says
    QVERIFY(shown.press("wrap"));
    QVERIFY(!shown.action("wrap")->isChecked());
    QCOMPARE(shown.pane.editor().wrapMode(), QsciScintilla::WrapNone);
    QVERIFY(shown.press("list"));
    QVERIFY(!shown.pane.list().isVisible());
    QVERIFY(shown.press("filter"));
    QVERIFY(shown.pane.list().isVisible());
}

void TstPromptsPane::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::addRow("wide and light") << QSize(1392, 874) << false << QStringLiteral("prompts-light");
    QTest::addRow("wide and dark") << QSize(1392, 874) << true << QStringLiteral("prompts-dark");
    QTest::addRow("narrow and light") << QSize(976, 674) << false << QStringLiteral("prompts-1024x700-light");
    QTest::addRow("narrow and dark") << QSize(976, 674) << true << QStringLiteral("prompts-1024x700-dark");
}

void TstPromptsPane::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    PromptsWorkspace workspace;
    QVERIFY2(workspace.problem().isEmpty(), qPrintable(workspace.problem()));
    ShownPrompts shown(*m_theme, workspace, workspace.services(), size);
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(pane.prompts().rowCount(), 3);
    savePicture(pane, name + QStringLiteral("-nothing"));
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("reply"), {}}));
    QTRY_VERIFY(pane.session().isOpen());
    QSignalSpy datasets(&pane.side().variables(), &VariablesPanel::rowChosen);
    Q_EMIT pane.side().variables().datasetChosen(QStringLiteral("replies"));
    QTRY_COMPARE(datasets.size(), 1);
    QTRY_VERIFY(pane.side().preview().shownText().contains(QStringLiteral("Lena")));
    const int end = pane.editor().positionOf({1, 9, 1});
    pane.editor().replaceAt({1, 9, 1}, 0, QStringLiteral("# Task\nWrite to {{ custmer }} **now**."));
    QVERIFY(end > 0);
    QTRY_COMPARE(pane.side().problems().model().errors(), 1);
    QTRY_VERIFY(shown.action("save")->isEnabled());
    pane.editor().setFocus();
    savePicture(pane, name);
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("versions"));
    QTRY_COMPARE(pane.side().history().model().rowCount(), 4);
    savePicture(pane, name + QStringLiteral("-versions"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("model"));
    savePicture(pane, name + QStringLiteral("-model"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.press("replace"));
    pane.editor().setFocus();
    pane.findChild<QLineEdit *>(QStringLiteral("findText"))->setText(QStringLiteral("the"));
    QVERIFY(shown.press("save"));
    savePicture(pane, name + QStringLiteral("-bars"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
}

QTEST_MAIN(TstPromptsPane)
#include "tst_promptspane.moc"
