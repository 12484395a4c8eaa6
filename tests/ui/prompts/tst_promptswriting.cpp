// SPDX-License-Identifier: GPL-3.0-or-later
// What a person meets who writes a first prompt: a key that is made from the name, variables that are declared where
// they are seen, one next step at a time, figures that agree, and drafts that follow their prompt.
#include "tests/support/uichecks.h"
#include "tests/ui/prompts/promptsfixture.h"
#include "tests/ui/uitest.h"
#include "ui/common/actionbutton.h"
#include "ui/common/diff/documentbuilder.h"
#include "ui/common/labstyle.h"
#include "ui/common/look.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/sectionheaders.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr auto readsUndeclared = "You are a support agent of {{ company }}. Answer in {{ language }}.";

/// Buttons that are filled now.
QStringList filledButtons(const QWidget &root)
{
    QStringList names;
    const auto buttons = root.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled() && buttonKind(button) == ButtonKind::Primary)
            names.append(button->accessibleName());
    }
    return names;
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QStringList menuTexts(const QMenu &menu)
{
    QStringList texts;
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        texts.append(action->isSeparator() ? QStringLiteral("-") : ActionRegistry::withoutMnemonic(action->text()));
    return texts;
}

/// "~19 tok · $1" begins with 19.
int numberOf(const QString &figure)
{
    QString digits;
    for (const QChar sign : figure) {
        if (sign.isDigit())
            digits.append(sign);
        else if (!digits.isEmpty())
            break;
    }
    return digits.toInt();
}

} // namespace

class TstPromptsWriting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void keyFollowsTheName();
    void oneNextStep();
    void declaresInTheList();
    void declaresInTheProblems();
    void contextMenu();
    void cutStaysInsideAMessage();
    void figuresAgree();
    void tabTellsTheWayOut();
    void saysWhatComesNext();
    void searchFromElsewhere();
    void draftFollowsItsPrompt();
    void openPromptFollowsToo();
    void draftOfNobody();
    void pictures_data();
    void pictures();

private:
    /// Makes a prompt that was never saved.
    void makeNew(ShownPrompts &shown, const QString &key);
    bool renameElsewhere(PromptsWorkspace &workspace, const QString &key, const QString &newKey);

    std::unique_ptr<Theme> m_theme;
};

void TstPromptsWriting::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstPromptsWriting::makeNew(ShownPrompts &shown, const QString &key)
{
    QTRY_VERIFY(shown.pane.isActiveWindow());
    QVERIFY(shown.press("new"));
    shown.pane.entryBar().field(1)->setText(key);
    shown.pane.entryBar().confirm();
    QCOMPARE(shown.pane.session().key(), key);
    shown.pane.editor().replaceAt({0, 1, 1}, 0, QString::fromLatin1(readsUndeclared));
    shown.pane.editor().replaceAt({1, 1, 1}, 0, QStringLiteral("Ticket: {{ ticket }}"));
    QTRY_COMPARE(shown.pane.side().problems().model().errors(), 3);
}

bool TstPromptsWriting::renameElsewhere(PromptsWorkspace &workspace, const QString &key, const QString &newKey)
{
    const auto renamed =
        QCoro::waitFor(workspace.workspace().prompts().rename(workspace.workspace().context(), {key, newKey, newKey}));
    return renamed.ok();
}

void TstPromptsWriting::keyFollowsTheName()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    EntryBar &bar = shown.pane.entryBar();
    QTRY_VERIFY(shown.pane.isActiveWindow());
    QVERIFY(shown.press("new"));
    QVERIFY(bar.field(0)->hasFocus());
    QTest::keyClicks(bar.field(0), QStringLiteral("Ticket Reply"));
    QCOMPARE(bar.field(1)->text(), QStringLiteral("ticket-reply"));
    bar.field(1)->setFocus();
    QTest::keyClick(bar.field(1), Qt::Key_End);
    QTest::keyClicks(bar.field(1), QStringLiteral("-2"));
    QTest::keyClicks(bar.field(0), QStringLiteral(" mail"));
    QCOMPARE(bar.field(1)->text(), QStringLiteral("ticket-reply-2")); // a person's own
    QTest::keyClick(bar.field(1), Qt::Key_Return);
    QCOMPARE(shown.pane.session().key(), QStringLiteral("ticket-reply-2"));
    QCOMPARE(shown.pane.session().name(), QStringLiteral("Ticket Reply mail"));
    QTRY_COMPARE(shown.pane.prompts().rowCount(), 1);
    // A key that is taken is not offered.
    QVERIFY(shown.press("new"));
    QTest::keyClicks(bar.field(0), QStringLiteral("Ticket reply 2"));
    QCOMPARE(bar.field(1)->text(), QStringLiteral("ticket-reply-2-2"));
}

void TstPromptsWriting::oneNextStep()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(filledButtons(pane), QStringList{QStringLiteral("New prompt…")});
    QVERIFY(shown.press("new"));
    pane.entryBar().field(0)->setText(QStringLiteral("A"));
    QCOMPARE(filledButtons(pane), QStringList{QStringLiteral("Make the prompt")});
    pane.entryBar().leave();
    QCOMPARE(filledButtons(pane), QStringList{QStringLiteral("New prompt…")});
    makeNew(shown, QStringLiteral("greeting"));
    QTRY_COMPARE(filledButtons(pane), QStringList{QStringLiteral("Save version")});
    QVERIFY(shown.press("save"));
    QCOMPARE(filledButtons(pane), QStringList{QStringLiteral("Save")});
    pane.entryBar().leave();
    QCOMPARE(filledButtons(pane), QStringList{QStringLiteral("Save version")});
    BarMessage message;
    message.what = QStringLiteral("It failed.");
    message.actions = {{QStringLiteral("Try again"), [] {}, true}};
    pane.messages().showMessage(message);
    QTRY_COMPARE(filledButtons(pane), QStringList{QStringLiteral("Try again")});
    pane.messages().clear();
    QTRY_COMPARE(filledButtons(pane), QStringList{QStringLiteral("Save version")});
}

void TstPromptsWriting::declaresInTheList()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    makeNew(shown, QStringLiteral("greeting"));
    VariablesPanel &variables = pane.side().variables();
    QTableView *table = variables.table();
    const auto pointOf = [&](const QString &name) {
        return table->visualRect(variables.model().index(variables.model().indexOf(name), 0)).center();
    };
    QTRY_VERIFY(table->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(QStringLiteral("language")));
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, pointOf(QStringLiteral("language")));
    QCOMPARE(pane.session().variables().size(), 1);
    QCOMPARE(pane.session().variables().first().name, QStringLiteral("language"));
    QCOMPARE(variables.selectedName(), QStringLiteral("language")); // one goes on from there
    // Enter on the next that is not declared.
    table->setFocus();
    table->setCurrentIndex(variables.model().index(variables.model().indexOf(QStringLiteral("company")), 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(pane.session().variables().size(), 2);
    QTest::keyClick(table, Qt::Key_Return); // it is one already
    QCOMPARE(pane.session().variables().size(), 2);
    // While a tag is broken nobody knows what variables there are.
    const QString before = variables.noteText();
    pane.editor().replaceAt({0, 1, 1}, 0, QStringLiteral("{% if %}"));
    QTRY_VERIFY(variables.noteText() != before);
    QVERIFY(variables.noteText().contains(QStringLiteral("not known")));
    pane.editor().replaceAt({0, 1, 1}, 8, {});
    QTRY_COMPARE(variables.noteText(), before);
    // And from the menu.
    Q_EMIT table->customContextMenuRequested(pointOf(QStringLiteral("ticket")));
    QTRY_VERIFY(openMenu());
    QCOMPARE(menuTexts(*openMenu()),
             (QStringList{QStringLiteral("Declare ticket"), QStringLiteral("Show where it is used")}));
    openMenu()->actions().first()->trigger();
    openMenu()->close();
    QCOMPARE(pane.session().variables().size(), 3);
    QTRY_COMPARE(pane.side().problems().model().rowCount(), 0);
}

void TstPromptsWriting::declaresInTheProblems()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    makeNew(shown, QStringLiteral("greeting"));
    QListView *list = pane.side().problems().list();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(pane.session().variables().size(), 1);
    QCOMPARE(pane.session().variables().first().name, QStringLiteral("company"));
    QTRY_COMPARE(pane.side().problems().model().errors(), 2);
    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(1, 0)).center());
    QTRY_VERIFY(openMenu());
    QCOMPARE(menuTexts(*openMenu()),
             (QStringList{QStringLiteral("Declare ticket"), QStringLiteral("Go to the place")}));
    openMenu()->actions().last()->trigger();
    openMenu()->close();
    QCOMPARE(pane.editor().selectedText(), QStringLiteral("ticket"));
    // A misspelled name has two ways out: Enter asks which.
    pane.editor().replaceAt({1, 1, 1}, 0, QStringLiteral("{{ compny }} "));
    QTRY_COMPARE(pane.side().problems().model().errors(), 3);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(openMenu());
    QCOMPARE(menuTexts(*openMenu()),
             (QStringList{QStringLiteral("Replace by company"), QStringLiteral("Declare compny")}));
    openMenu()->actions().first()->trigger();
    openMenu()->close();
    QVERIFY(pane.editor().messages().at(1).text().startsWith(QStringLiteral("{{ company }} ")));
    QTRY_COMPARE(pane.side().problems().model().errors(), 2);
    // A name that is not only mistyped may be meant: it is not the first way to lose it.
    pane.editor().replaceAt({1, 1, 1}, 0, QStringLiteral("{{ cumpeny }} "));
    QTRY_COMPARE(pane.side().problems().model().errors(), 3);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(openMenu());
    QCOMPARE(menuTexts(*openMenu()),
             (QStringList{QStringLiteral("Declare cumpeny"), QStringLiteral("Replace by company")}));
    openMenu()->actions().last()->trigger();
    openMenu()->close();
    // What nothing repairs leads to its place.
    pane.editor().replaceAt({1, 1, 1}, 0, QStringLiteral("{% if %}"));
    QTRY_VERIFY(pane.side().problems().model().problem(0).kind == ProblemKind::Syntax
                || pane.side().problems().model().problem(1).kind == ProblemKind::Syntax);
    const int row = pane.side().problems().model().problem(0).kind == ProblemKind::Syntax ? 0 : 1;
    list->setFocus();
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(pane.focusWidget(), &pane.editor()); // of the window, which a menu before may have left inactive
}

void TstPromptsWriting::contextMenu()
{
    PromptsWorkspace workspace;
    Settings settings(workspace.settingsFile());
    ActionRegistry registry;
    PromptsPane pane(*m_theme, settings, workspace.services());
    // The window brings the commands of every text.
    for (const char *name : {"cut", "copy", "paste", "selectAll"}) {
        ActionSpec spec;
        spec.id = QStringLiteral("edit.") + QLatin1String(name);
        spec.text = QLatin1String(name);
        spec.category = QStringLiteral("Edit");
        spec.scope = ActionScope::Field;
        registry.add(spec, [&pane, name] { QMetaObject::invokeMethod(&pane.editor(), name); });
    }
    pane.registerActions(registry);
    pane.resize(1200, 700);
    pane.show();
    pane.activated();
    QTRY_VERIFY(pane.prompts().rowCount() > 0);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("reply"), {}}));
    QTRY_VERIFY(pane.session().isOpen());
    pane.editor().setFocus();
    QWidget *text = pane.editor().viewport();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(40, 60), text->mapToGlobal(QPoint(40, 60)));
    QCoreApplication::sendEvent(text, &asked);
    QTRY_VERIFY(openMenu());
    const QStringList texts = menuTexts(*openMenu());
    QCOMPARE(texts.mid(0, 8), (QStringList{QStringLiteral("Undo"), QStringLiteral("Redo"), QStringLiteral("-"),
                                           QStringLiteral("cut"), QStringLiteral("copy"), QStringLiteral("paste"),
                                           QStringLiteral("selectAll"), QStringLiteral("-")}));
    QVERIFY(texts.last() != QLatin1String("-"));
    pane.editor().goTo({0, 1, 1}, 3);
    const QString word = pane.editor().selectedText();
    openMenu()->actions().at(4)->trigger();
    openMenu()->close();
    QCOMPARE(QApplication::clipboard()->text(), word);
    QCoro::waitFor(pane.finish());
}

void TstPromptsWriting::cutStaysInsideAMessage()
{
    PromptEditor editor(*m_theme);
    editor.resize(600, 400);
    editor.show();
    const QList<Message> messages{Message::ofText(MessageRole::System, QStringLiteral("One")),
                                  Message::ofText(MessageRole::User, QStringLiteral("Two"))};
    editor.load(messages, TemplateFormat::Nunjucks);
    QSignalSpy refused(&editor, &PromptEditor::refused);
    // As the Edit menu calls them: by name.
    QVERIFY(QMetaObject::invokeMethod(&editor, "selectAll"));
    QCOMPARE(editor.selectedText(), QStringLiteral("One"));
    QVERIFY(QMetaObject::invokeMethod(&editor, "selectAll")); // again: all messages
    QVERIFY(QMetaObject::invokeMethod(&editor, "cut"));
    QVERIFY(QMetaObject::invokeMethod(&editor, "paste"));
    QCOMPARE(refused.size(), 2);
    QCOMPARE(editor.messages(), messages);
    editor.goTo({1, 1, 1}, 3);
    QVERIFY(QMetaObject::invokeMethod(&editor, "cut"));
    QCOMPARE(editor.messages().at(1).text(), QString());
    QVERIFY(QMetaObject::invokeMethod(&editor, "paste"));
    QCOMPARE(editor.messages(), messages);
}

void TstPromptsWriting::figuresAgree()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QSignalSpy status(&pane, &Pane::tokensTextChanged);
    QTRY_VERIFY(pane.prompts().rowCount() > 0);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("triage"), {}}));
    QTRY_VERIFY(!pane.side().preview().shownText().isEmpty());
    QTRY_VERIFY(!status.isEmpty() && !status.last().first().toString().isEmpty());
    DiffInput version;
    version.content = pane.session().content();
    const auto document = makeDiffDocument(version, version, {}, {});
    QVERIFY(document.ok());
    const int inDiff = int((*document)->right.tokens->tokens);
    int atHeadings = 0;
    for (int i = 0; i < pane.editor().sections().size(); ++i) {
        const QString figure = pane.editor().headers().header(i)->figures();
        QVERIFY2(figure.contains(QStringLiteral("tok")), qPrintable(figure));
        atHeadings += numberOf(figure);
    }
    QVERIFY(inDiff > 0);
    QCOMPARE(atHeadings, inDiff);
    QCOMPARE(numberOf(status.last().first().toString()), inDiff);
    // Values to try change what is sent, not what is written.
    const QString before = status.last().first().toString();
    pane.session().setValues({{QStringLiteral("subject"), QString(400, QLatin1Char('a'))}});
    QTRY_VERIFY(status.last().first().toString() != before);
    QCOMPARE(numberOf(status.last().first().toString()), inDiff);
}

void TstPromptsWriting::tabTellsTheWayOut()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_VERIFY(pane.prompts().rowCount() > 0);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("reply"), {}}));
    QTRY_VERIFY(pane.session().isOpen());
    QVERIFY(pane.editor().accessibleDescription().contains(QStringLiteral("F6")));
    QSignalSpy said(&pane, &Pane::messagePosted);
    pane.editor().setFocus();
    QTest::keyClick(&pane.editor(), Qt::Key_Tab);
    QVERIFY(pane.editor().hasFocus());
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("F6")));
    QTest::keyClick(&pane.editor(), Qt::Key_Tab);
    QCOMPARE(said.size(), 1); // told once
    QTest::keyClick(&pane.editor(), Qt::Key_Escape);
    QTest::keyClick(&pane.editor(), Qt::Key_Tab);
    QVERIFY(!pane.editor().hasFocus());
    const QList<QWidget *> panels = pane.panels();
    QVERIFY(panels.contains(&pane.list()));
    QVERIFY(panels.contains(&pane.side()));
    QVERIFY(std::any_of(panels.begin(), panels.end(),
                        [&pane](const QWidget *panel) { return panel->isAncestorOf(&pane.editor()); }));
}

void TstPromptsWriting::saysWhatComesNext()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QSignalSpy said(&pane, &Pane::messagePosted);
    makeNew(shown, QStringLiteral("greeting"));
    QVERIFY(!shown.action("run")->isEnabled()); // there is nothing to run yet
    QTRY_VERIFY(shown.action("save")->isEnabled());
    for (const int version : {1, 2}) {
        if (version == 2)
            QTest::keyClicks(&pane.editor(), QStringLiteral("More. "));
        QTRY_VERIFY(shown.action("save")->isEnabled());
        QVERIFY(shown.press("save"));
        QVERIFY(shown.press("save")); // the second Ctrl+S confirms
        QTRY_COMPARE(pane.session().baseVersion(), version);
        const QString text = said.last().first().toString();
        QVERIFY2(text.startsWith(QStringLiteral("Saved greeting as version %1").arg(version)), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("F5")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("with 3 error")), qPrintable(text)); // three names are not declared
        QCOMPARE(text.contains(QStringLiteral("Ctrl+Shift+D")), version == 2);
        QCOMPARE(shown.action("compare")->isEnabled(), version == 2);
    }
    QSignalSpy wanted(&pane, &Pane::navigationRequested);
    QVERIFY(shown.press("run"));
    const auto place = wanted.last().first().value<Place>();
    QCOMPARE(place.pane, QStringLiteral("pipelines"));
    QCOMPARE(place.id, QStringLiteral("greeting"));
    QCOMPARE(place.detail.value(QStringLiteral("versions")).toArray(), QJsonArray{2});
    QVERIFY(!place.detail.value(QStringLiteral("unsaved")).toBool());
    QVERIFY(shown.press("compare"));
    QCOMPARE(wanted.last().first().value<Place>().detail.value(QStringLiteral("a")).toString(),
             QStringLiteral("greeting@1"));
}

void TstPromptsWriting::searchFromElsewhere()
{
    PromptsWorkspace workspace;
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QCOMPARE(shown.registry.spec(QStringLiteral("prompts.findInAll"))->scope, ActionScope::Window);
    pane.hide(); // another pane is in front
    QSignalSpy wanted(&pane, &Pane::navigationRequested);
    QVERIFY(shown.press("findInAll"));
    QCOMPARE(wanted.size(), 1);
    const auto place = wanted.last().first().value<Place>();
    pane.show();
    QVERIFY(pane.open(place));
    auto *field = pane.findChild<QLineEdit *>(QStringLiteral("findInAll"));
    QTRY_VERIFY(field && field->isVisible());
}

void TstPromptsWriting::draftFollowsItsPrompt()
{
    PromptsWorkspace workspace;
    SavePromptRequest request;
    request.key = QStringLiteral("greeting"); // nothing runs it, so that it can be renamed
    request.create = true;
    request.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Say hello"))};
    QVERIFY(QCoro::waitFor(workspace.workspace().prompts().save(workspace.workspace().context(), request)).ok());
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_VERIFY(pane.prompts().rowCount() > 0);
    const QString key = QStringLiteral("greeting");
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), key, {}}));
    QTRY_COMPARE(pane.session().key(), key);
    pane.editor().replaceAt({0, 1, 1}, 0, QStringLiteral("Mine. "));
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("triage"), {}}));
    QTRY_COMPARE(pane.session().key(), QStringLiteral("triage"));
    QTRY_VERIFY(workspace.drafts().find(key)->has_value());
    QVERIFY(workspace.drafts().find(key)->value().prompt == pane.prompts().row(pane.prompts().indexOf(key)).id);
    QVERIFY(renameElsewhere(workspace, key, QStringLiteral("moved")));
    QSignalSpy said(&pane, &Pane::messagePosted);
    QVERIFY(shown.press("reload"));
    QTRY_VERIFY(pane.prompts().indexOf(QStringLiteral("moved")) >= 0);
    QCOMPARE(pane.prompts().indexOf(key), -1);
    QVERIFY(pane.prompts().row(pane.prompts().indexOf(QStringLiteral("moved"))).draft);
    QVERIFY(!workspace.drafts().find(key)->has_value());
    QCOMPARE(said.size(), 1);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("moved"), {}}));
    QTRY_COMPARE(pane.session().key(), QStringLiteral("moved"));
    QVERIFY(pane.editor().messages().first().text().startsWith(QStringLiteral("Mine. ")));
}

void TstPromptsWriting::openPromptFollowsToo()
{
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    makeNew(shown, QStringLiteral("greeting"));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save"));
    QTRY_COMPARE(pane.session().baseVersion(), 1);
    pane.editor().setFocus();
    pane.editor().goTo({0, 1, 1});
    QTest::keyClicks(&pane.editor(), QStringLiteral("Mine. "));
    QVERIFY(renameElsewhere(workspace, QStringLiteral("greeting"), QStringLiteral("welcome")));
    QVERIFY(shown.press("reload"));
    QTRY_COMPARE(pane.session().key(), QStringLiteral("welcome"));
    QVERIFY(pane.editor().messages().first().text().startsWith(QStringLiteral("Mine. ")));
    QTRY_VERIFY(workspace.drafts().find(QStringLiteral("welcome"))->has_value());
    QTRY_VERIFY(!workspace.drafts().find(QStringLiteral("greeting"))->has_value());
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QVERIFY(shown.press("save"));
    QTRY_COMPARE(pane.session().baseVersion(), 2);
    QTRY_COMPARE(pane.prompts().rowCount(), 1);
}

void TstPromptsWriting::draftOfNobody()
{
    PromptsWorkspace workspace(false);
    PromptDraft draft;
    draft.key = QStringLiteral("gone");
    draft.baseVersion = 3;
    draft.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("Kept"))};
    QVERIFY(workspace.drafts().keep(draft).ok());
    ShownPrompts shown(*m_theme, workspace, workspace.services());
    PromptsPane &pane = shown.pane;
    QTRY_COMPARE(pane.prompts().rowCount(), 1);
    QVERIFY(pane.open({pane.id(), QStringLiteral("prompt"), QStringLiteral("gone"), {}}));
    QTRY_COMPARE(pane.session().key(), QStringLiteral("gone"));
    QVERIFY(pane.session().isNew());
    QCOMPARE(pane.editor().messages().first().text(), QStringLiteral("Kept"));
    QVERIFY(pane.messages().text().contains(QStringLiteral("gone")));
}

void TstPromptsWriting::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::addRow("wide and light") << QSize(1392, 874) << false << QStringLiteral("writing-light");
    QTest::addRow("wide and dark") << QSize(1392, 874) << true << QStringLiteral("writing-dark");
    QTest::addRow("narrow and light") << QSize(976, 674) << false << QStringLiteral("writing-1024x700-light");
    QTest::addRow("narrow and dark") << QSize(976, 674) << true << QStringLiteral("writing-1024x700-dark");
}

void TstPromptsWriting::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    PromptsWorkspace workspace(false);
    ShownPrompts shown(*m_theme, workspace, workspace.services(), size);
    PromptsPane &pane = shown.pane;
    QVERIFY(shown.press("new"));
    QTest::keyClicks(pane.entryBar().field(0), QStringLiteral("Ticket Reply"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    savePicture(pane, name + QStringLiteral("-new"));
    makeNew(shown, QStringLiteral("ticket-reply"));
    QTRY_VERIFY(shown.action("save")->isEnabled());
    QVERIFY(shown.press("save"));
    QCOMPARE(uiComplaints(pane).join(QLatin1Char('\n')), QString());
    savePicture(pane, name + QStringLiteral("-save"));
    m_theme->setScheme(ColorScheme::Light);
}

QTEST_MAIN(TstPromptsWriting)
#include "tst_promptswriting.moc"
