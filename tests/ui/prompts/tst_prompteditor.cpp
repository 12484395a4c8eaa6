// SPDX-License-Identifier: GPL-3.0-or-later
// One document for all messages: typing, the lines between messages, one undo, find and replace.
#include "tests/ui/uitest.h"
#include "ui/common/look.h"
#include "ui/prompts/editorruler.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptsyntax.h"
#include "ui/prompts/sectionheader.h"
#include "ui/prompts/sectionheaders.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace promptlab;

class TstPromptEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void typing();
    void keysAtTheBorder_data();
    void keysAtTheBorder();
    void selectionOverMessages();
    void movingTheCursor();
    void addMoveRemove();
    void oneUndo();
    void roles();
    void folding();
    void headers();
    void headerOfARestoredPlace();
    void placeStaysInViewWhileTheWindowGrows();
    void clipboard();
    void marks();
    void styles();
    void places();
    void completion();
    void findAndReplace();
    void replaceKeepsBorders();
    void duplicates_data();
    void duplicates();
    void rulerMarks();
    void longPrompt();

private:
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] int styleAt(const MessagePlace &place) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PromptEditor> m_editor;
};

void TstPromptEditor::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstPromptEditor::init()
{
    failOnQtWarnings();
    m_editor = std::make_unique<PromptEditor>(*m_theme);
    m_editor->resize(600, 500);
    m_editor->load({Message::ofText(MessageRole::System, QStringLiteral("Be kind.\nBe brief.")),
                    Message::ofText(MessageRole::User, QStringLiteral("{{ ticket }}"))},
                   TemplateFormat::Nunjucks);
    m_editor->show();
    m_editor->setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void TstPromptEditor::cleanup()
{
    m_editor.reset();
}

QStringList TstPromptEditor::texts() const
{
    QStringList all;
    const QList<Message> messages = m_editor->messages();
    for (const Message &message : messages)
        all.append(message.text());
    return all;
}

int TstPromptEditor::styleAt(const MessagePlace &place) const
{
    return int(engine(*m_editor, QsciScintilla::SCI_GETSTYLEAT, m_editor->positionOf(place)));
}

void TstPromptEditor::typing()
{
    QSignalSpy edited(m_editor.get(), &PromptEditor::edited);
    m_editor->goTo({0, 2, 10});
    QTest::keyClicks(m_editor.get(), QStringLiteral(" Yes"));
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), QStringLiteral("Now"));
    QCOMPARE(texts(), (QStringList{QStringLiteral("Be kind.\nBe brief. Yes\nNow"), QStringLiteral("{{ ticket }}")}));
    QVERIFY(edited.size() > 0);
    QCOMPARE(m_editor->cursorPlace(), (MessagePlace{0, 3, 4}));
    QCOMPARE(m_editor->shownLine({1, 1, 1}), 4); // headers are not counted
}

void TstPromptEditor::keysAtTheBorder_data()
{
    QTest::addColumn<MessagePlace>("place");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    const MessagePlace endOfFirst{0, 2, 10};
    const MessagePlace startOfSecond{1, 1, 1};
    const MessagePlace startOfFirst{0, 1, 1};
    QTest::addRow("Delete at the end of a message") << endOfFirst << int(Qt::Key_Delete) << 0;
    QTest::addRow("Backspace at the start of a message") << startOfSecond << int(Qt::Key_Backspace) << 0;
    QTest::addRow("Backspace at the very start") << startOfFirst << int(Qt::Key_Backspace) << 0;
    QTest::addRow("Ctrl+Delete at the end") << endOfFirst << int(Qt::Key_Delete) << int(Qt::ControlModifier);
    QTest::addRow("Ctrl+Backspace at the start") << startOfSecond << int(Qt::Key_Backspace) << int(Qt::ControlModifier);
    QTest::addRow("Ctrl+D would double the line") << startOfSecond << int(Qt::Key_D) << int(Qt::ControlModifier);
    QTest::addRow("Ctrl+L would cut the line") << startOfSecond << int(Qt::Key_L) << int(Qt::ControlModifier);
    QTest::addRow("Ctrl+T would swap lines") << startOfSecond << int(Qt::Key_T) << int(Qt::ControlModifier);
    QTest::addRow("Ctrl+Shift+L would delete the line")
        << startOfSecond << int(Qt::Key_L) << int(Qt::ControlModifier | Qt::ShiftModifier);
}

void TstPromptEditor::keysAtTheBorder()
{
    QFETCH(MessagePlace, place);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    const QStringList before = texts();
    m_editor->goTo(place);
    QTest::keyClick(m_editor.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(texts(), before);
    QCOMPARE(m_editor->sections().size(), 2);
}

void TstPromptEditor::selectionOverMessages()
{
    const QStringList before = texts();
    QSignalSpy refused(m_editor.get(), &PromptEditor::refused);
    m_editor->goTo({0, 1, 1});
    QTest::keyClick(m_editor.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_editor->selectedText(), QStringLiteral("Be kind.\nBe brief."));
    QTest::keyClick(m_editor.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTest::keyClick(m_editor.get(), Qt::Key_X);
    QCOMPARE(texts(), before);
    QCOMPARE(refused.size(), 2);
    // Inside of one message it works.
    m_editor->goTo({0, 1, 1});
    QTest::keyClick(m_editor.get(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_editor.get(), Qt::Key_X);
    QCOMPARE(texts().first(), QStringLiteral("x"));
}

void TstPromptEditor::movingTheCursor()
{
    m_editor->goTo({0, 2, 3});
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QCOMPARE(m_editor->currentMessage(), 1);
    QCOMPARE(m_editor->cursorPlace().line, 1);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QCOMPARE(m_editor->currentMessage(), 0);
    QCOMPARE(m_editor->cursorPlace().line, 2);
    QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(m_editor.get(), QStringLiteral("Hi "));
    QCOMPARE(texts().first(), QStringLiteral("Hi Be kind.\nBe brief."));
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QTest::keyClick(m_editor.get(), Qt::Key_Home);
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    QVERIFY(texts().first().startsWith(QStringLiteral("xHi")));
    QCOMPARE(m_editor->sections().size(), 2);
}

void TstPromptEditor::addMoveRemove()
{
    QSignalSpy changed(m_editor.get(), &PromptEditor::sectionsChanged);
    m_editor->addMessage(0, MessageRole::Assistant);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_editor->currentMessage(), 1);
    QTest::keyClicks(m_editor.get(), QStringLiteral("An example"));
    QCOMPARE(texts(), (QStringList{QStringLiteral("Be kind.\nBe brief."), QStringLiteral("An example"),
                                   QStringLiteral("{{ ticket }}")}));
    m_editor->moveMessage(1, 2);
    QCOMPARE(texts().last(), QStringLiteral("An example"));
    QCOMPARE(m_editor->messages().last().role, MessageRole::Assistant);
    m_editor->moveMessage(2, 0);
    QCOMPARE(texts().first(), QStringLiteral("An example"));
    m_editor->moveMessage(0, -1);
    QCOMPARE(texts().first(), QStringLiteral("An example"));
    m_editor->removeMessage(0);
    m_editor->removeMessage(1);
    QCOMPARE(texts(), QStringList{QStringLiteral("Be kind.\nBe brief.")});
    m_editor->removeMessage(0);
    QCOMPARE(m_editor->sections().size(), 1); // a prompt has a message
}

void TstPromptEditor::oneUndo()
{
    const QList<Message> before = m_editor->messages();
    m_editor->goTo({1, 1, 1});
    QTest::keyClicks(m_editor.get(), QStringLiteral("x"));
    m_editor->setRole(0, MessageRole::Developer);
    m_editor->moveMessage(0, 1);
    m_editor->removeMessage(0);
    QCOMPARE(m_editor->messages().size(), 1);
    while (m_editor->isUndoAvailable())
        m_editor->undo();
    QCOMPARE(m_editor->messages(), before);
    while (m_editor->isRedoAvailable())
        m_editor->redo();
    QCOMPARE(m_editor->messages().size(), 1);
    QCOMPARE(m_editor->messages().first().role, MessageRole::Developer);
}

void TstPromptEditor::roles()
{
    m_editor->setRole(1, MessageRole::Tool);
    QCOMPARE(m_editor->messages().at(1).role, MessageRole::Tool);
    QCOMPARE(texts().at(1), QStringLiteral("{{ ticket }}"));
    QCOMPARE(m_editor->headers().header(1)->role(), MessageRole::Tool);
}

void TstPromptEditor::folding()
{
    m_editor->goTo({0, 1, 1});
    m_editor->setFolded(0, true);
    QVERIFY(m_editor->isFolded(0));
    QCOMPARE(m_editor->currentMessage(), 1); // the cursor is never where nobody sees it
    QCOMPARE(engine(*m_editor, QsciScintilla::SCI_GETLINEVISIBLE, 1), 0L);
    m_editor->addMessage(1, MessageRole::User);
    QVERIFY(m_editor->isFolded(0));
    QCOMPARE(engine(*m_editor, QsciScintilla::SCI_GETLINEVISIBLE, 1), 0L);
    m_editor->goTo({0, 2, 1});
    QVERIFY(!m_editor->isFolded(0));
    QCOMPARE(engine(*m_editor, QsciScintilla::SCI_GETLINEVISIBLE, 1), 1L);
}

void TstPromptEditor::headers()
{
    m_editor->headers().setFigures({QStringLiteral("4 tok"), QStringLiteral("2 tok")}, {});
    SectionHeader *first = m_editor->headers().header(0);
    SectionHeader *second = m_editor->headers().header(1);
    QVERIFY(first && second);
    QVERIFY(first->isVisible());
    QCOMPARE(first->width(), m_editor->viewport()->width());
    QVERIFY(second->y() > first->geometry().bottom());
    QCOMPARE(m_editor->headers().header(2), nullptr);
    const int before = second->y();
    m_editor->goTo({0, 2, 10});
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTRY_VERIFY(second->y() > before);
    const auto buttons = second->findChildren<QToolButton *>();
    QVERIFY(buttons.size() >= 4);
    for (const QToolButton *button : buttons) {
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
    }
    QSignalSpy moved(second, &SectionHeader::moveRequested);
    second->focusGrip();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(texts().first(), QStringLiteral("{{ ticket }}"));
    QVERIFY(first->gripHasFocus());
}

/// A place that was gone to while the editor had no size yet, as when a session comes back.
void TstPromptEditor::headerOfARestoredPlace()
{
    QStringList lines;
    for (int i = 0; i < 60; ++i)
        lines.append(QStringLiteral("Line %1 of the rules").arg(i));
    PromptEditor editor(*m_theme);
    editor.resize(90, 12);
    editor.load({Message::ofText(MessageRole::System, lines.join(QLatin1Char('\n'))),
                 Message::ofText(MessageRole::User, QStringLiteral("{{ ticket }}"))},
                TemplateFormat::Nunjucks);
    editor.goTo({0, 1, 1});
    editor.resize(600, 500);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QTRY_VERIFY(editor.headers().header(0)->isVisible());
    QCOMPARE(editor.headers().header(0)->y(), 0);
    // What is far down still is where it was wanted.
    editor.goTo({0, 50, 1});
    QVERIFY(engine(editor, QsciScintilla::SCI_GETFIRSTVISIBLELINE) > 10);
}

/// The window gets its size after the first picture: what was gone to stays in view until the person does something.
void TstPromptEditor::placeStaysInViewWhileTheWindowGrows()
{
    QStringList lines;
    for (int i = 0; i < 20; ++i)
        lines.append(QStringLiteral("Line %1 of the rules").arg(i));
    PromptEditor editor(*m_theme);
    editor.resize(600, 160);
    editor.load({Message::ofText(MessageRole::System, lines.join(QLatin1Char('\n')))}, TemplateFormat::Nunjucks);
    editor.goTo({0, 13, 1});
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const auto first = [&editor] { return engine(editor, QsciScintilla::SCI_GETFIRSTVISIBLELINE); };
    QVERIFY(editor.grab().height() > 0); // painted
    QVERIFY(first() > 0);
    editor.resize(600, 900);
    QTRY_COMPARE(first(), 0L);
    editor.resize(600, 160);
    QTRY_VERIFY(first() > 0);
    QTest::keyClick(&editor, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(first(), 0L);
    editor.resize(600, 170); // where one went by oneself is left alone
    QCOMPARE(first(), 0L);
}

void TstPromptEditor::clipboard()
{
    m_editor->selectAll(); // of the message
    m_editor->selectAll(); // of all
    m_editor->copy();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("=== user ===")), qPrintable(copied));
    QVERIFY(readSections(copied).isEmpty());
    QGuiApplication::clipboard()->setText(m_editor->wholeText());
    m_editor->goTo({1, 1, 1});
    m_editor->paste();
    QCOMPARE(m_editor->sections().size(), 2); // marks from elsewhere make no messages
    QGuiApplication::clipboard()->setText(QStringLiteral("a\r\nb"));
    m_editor->goTo({1, 1, 1});
    m_editor->paste();
    QVERIFY(texts().at(1).startsWith(QStringLiteral("a\nb")));
}

void TstPromptEditor::marks()
{
    m_editor->setMarks({{{1, 1, 4}, 6, true, QStringLiteral("wrong")}, {{0, 2, 1}, 2, false, QStringLiteral("odd")}});
    const auto indicators = [this](const MessagePlace &place) {
        return engine(*m_editor, QsciScintilla::SCI_INDICATORALLONFOR, m_editor->positionOf(place));
    };
    QCOMPARE(indicators({1, 1, 4}), 1L << 8);
    QCOMPARE(indicators({1, 1, 9}), 1L << 8);
    QCOMPARE(indicators({1, 1, 10}), 0L);
    QCOMPARE(indicators({0, 2, 1}), 1L << 9);
    m_editor->setMarks({});
    QCOMPARE(indicators({1, 1, 4}), 0L);
}

void TstPromptEditor::styles()
{
    QCOMPARE(styleAt({1, 1, 1}), int(SyntaxStyle::Variable));
    QCOMPARE(styleAt({0, 1, 1}), int(SyntaxStyle::Text));
    // A comment that does not end colours the lines below, but never the next message.
    m_editor->goTo({0, 1, 1});
    QTest::keyClicks(m_editor.get(), QStringLiteral("{# "));
    engine(*m_editor, QsciScintilla::SCI_COLOURISE, 0, -1);
    QCOMPARE(styleAt({0, 2, 1}), int(SyntaxStyle::Comment));
    QCOMPARE(styleAt({1, 1, 1}), int(SyntaxStyle::Variable));
    m_editor->undo();
    engine(*m_editor, QsciScintilla::SCI_COLOURISE, 0, -1);
    QCOMPARE(styleAt({0, 2, 1}), int(SyntaxStyle::Text));
    m_editor->setTemplateFormat(TemplateFormat::FString);
    QVERIFY(styleAt({1, 1, 1}) != int(SyntaxStyle::Variable));
}

void TstPromptEditor::places()
{
    m_editor->load({Message::ofText(MessageRole::User, QStringLiteral("a\U0001F389b\u00e4c"))},
                   TemplateFormat::Nunjucks);
    m_editor->goTo({0, 1, 4}); // in UTF-16 units: behind the two of the picture
    QCOMPARE(m_editor->cursorPlace(), (MessagePlace{0, 1, 4}));
    QTest::keyClicks(m_editor.get(), QStringLiteral("|"));
    QCOMPARE(texts().first(), QStringLiteral("a\U0001F389|b\u00e4c"));
    m_editor->goTo({9, 99, 99});
    QCOMPARE(m_editor->cursorPlace(), (MessagePlace{0, 1, 8}));
}

void TstPromptEditor::completion()
{
    QSignalSpy refused(m_editor.get(), &PromptEditor::refused);
    m_editor->showCompletions();
    QCOMPARE(refused.size(), 1);
    m_editor->setCompletions({QStringLiteral("ticket"), QStringLiteral("tone")});
    m_editor->goTo({0, 2, 10});
    m_editor->showCompletions();
    QVERIFY(engine(*m_editor, QsciScintilla::SCI_AUTOCACTIVE) != 0);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(texts().first(), QStringLiteral("Be kind.\nBe brief.{{ ticket }}"));
    m_editor->goTo({1, 1, 4});
    QTest::keyClicks(m_editor.get(), QStringLiteral("to"));
    m_editor->showCompletions();
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(texts().at(1), QStringLiteral("{{ toneticket }}"));
}

void TstPromptEditor::findAndReplace()
{
    FindBar bar(*m_theme, *m_editor);
    bar.open(true);
    bar.findField()->setText(QStringLiteral("be"));
    QCOMPARE(bar.matches(), 2);
    QCOMPARE(m_editor->selectedText(), QStringLiteral("Be"));
    bar.findNext(1);
    QCOMPARE(m_editor->cursorPlace().line, 2);
    bar.findNext(1);
    QCOMPARE(m_editor->cursorPlace().line, 1);
    bar.replaceField()->setText(QStringLiteral("Stay"));
    bar.replaceCurrent();
    QCOMPARE(texts().first(), QStringLiteral("Stay kind.\nBe brief."));
    bar.replaceAll();
    QCOMPARE(texts().first(), QStringLiteral("Stay kind.\nStay brief."));
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(texts().first(), QStringLiteral("Be kind.\nBe brief."));
    const auto toggles = bar.findChildren<QToolButton *>();
    for (QToolButton *toggle : toggles) {
        if (toggle->text() == QLatin1String(".*"))
            toggle->setChecked(true);
    }
    bar.findField()->setText(QStringLiteral("k(in)d"));
    QCOMPARE(bar.matches(), 1);
    bar.replaceField()->setText(QStringLiteral("w\\1d"));
    bar.replaceAll();
    QCOMPARE(texts().first(), QStringLiteral("Be wind.\nBe brief."));
    bar.findField()->setText(QStringLiteral("("));
    QCOMPARE(bar.matches(), 0);
}

void TstPromptEditor::replaceKeepsBorders()
{
    FindBar bar(*m_theme, *m_editor);
    bar.open(true);
    const auto toggles = bar.findChildren<QToolButton *>();
    for (QToolButton *toggle : toggles) {
        if (toggle->text() == QLatin1String(".*"))
            toggle->setChecked(true);
    }
    bar.findField()->setText(QStringLiteral(".+"));
    QCOMPARE(bar.matches(), 3); // three lines of text; the lines between messages are none
    bar.replaceField()->setText(QStringLiteral("x"));
    bar.replaceAll();
    QCOMPARE(texts(), (QStringList{QStringLiteral("x\nx"), QStringLiteral("x")}));
}

void TstPromptEditor::duplicates_data()
{
    QTest::addColumn<MessagePlace>("place");
    QTest::addColumn<int>("selected");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<MessagePlace>("cursor");
    const QString ticket = QStringLiteral("{{ ticket }}");
    QTest::newRow("line") << MessagePlace{0, 1, 4} << 0
                          << QStringList{QStringLiteral("Be kind.\nBe kind.\nBe brief."), ticket}
                          << MessagePlace{0, 2, 4};
    QTest::newRow("last line of a message")
        << MessagePlace{0, 2, 1} << 0 << QStringList{QStringLiteral("Be kind.\nBe brief.\nBe brief."), ticket}
        << MessagePlace{0, 3, 1};
    QTest::newRow("last line of all") << MessagePlace{1, 1, 13} << 0
                                      << QStringList{QStringLiteral("Be kind.\nBe brief."),
                                                     QString(ticket + QLatin1Char('\n') + ticket)}
                                      << MessagePlace{1, 2, 13};
    QTest::newRow("selection") << MessagePlace{0, 1, 4} << 4
                               << QStringList{QStringLiteral("Be kindkind.\nBe brief."), ticket}
                               << MessagePlace{0, 1, 12};
}

void TstPromptEditor::duplicates()
{
    QFETCH(MessagePlace, place);
    QFETCH(int, selected);
    m_editor->goTo(place, selected);
    m_editor->duplicate();
    QTEST(texts(), "expected");
    QTEST(m_editor->cursorPlace(), "cursor");
    QCOMPARE(m_editor->hasSelectedText(), selected > 0);
    m_editor->undo();
    QCOMPARE(texts().first(), QStringLiteral("Be kind.\nBe brief."));
    // Over several messages it would copy the line between them.
    engine(*m_editor, QsciScintilla::SCI_SETSEL, m_editor->positionOf({0, 1, 1}), m_editor->length());
    QSignalSpy refused(m_editor.get(), &PromptEditor::refused);
    m_editor->duplicate();
    QCOMPARE(refused.size(), 1);
    m_editor->setReadOnly(true);
    m_editor->goTo({0, 1, 1});
    m_editor->duplicate();
    QCOMPARE(texts().first(), QStringLiteral("Be kind.\nBe brief."));
}

void TstPromptEditor::rulerMarks()
{
    EditorRuler ruler(*m_theme, *m_editor);
    ruler.resize(ruler.sizeHint().width(), 400);
    ruler.show();
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    m_editor->load({Message::ofText(MessageRole::User, lines.join(QLatin1Char('\n')))}, TemplateFormat::Nunjucks);
    m_editor->setMarks(
        {{{0, 100, 1}, 2, true, QStringLiteral("wrong")}, {{0, 150, 1}, 2, false, QStringLiteral("odd")}});
    ruler.setMatches({m_editor->positionOf({0, 1, 1}), m_editor->positionOf({0, 190, 1})});
    using Kind = EditorRuler::Mark::Kind;
    QTRY_COMPARE(ruler.marks().size(), 4);
    QList<Kind> kinds;
    for (const EditorRuler::Mark &mark : ruler.marks())
        kinds.append(mark.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Match, Kind::Match, Kind::Warning, Kind::Error}));
    const int middle = ruler.place(ruler.marks().last().line);
    QVERIFY2(middle > 180 && middle < 220, qPrintable(QString::number(middle)));
    QVERIFY(ruler.place(ruler.marks().first().line) < 20);
    // A click goes there.
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(5, 390));
    QVERIFY(int(engine(*m_editor, QsciScintilla::SCI_GETFIRSTVISIBLELINE)) > 150);
    // Folded lines take no room; what is gone is not marked.
    m_editor->setMarks({});
    QTRY_COMPARE(ruler.marks().size(), 2);
    ruler.setMatches({});
    QTRY_COMPARE(ruler.marks().size(), 0);
}

void TstPromptEditor::longPrompt()
{
    QStringList lines;
    for (int i = 0; i < 5'000; ++i)
        lines.append(QStringLiteral("- Rule %1 for {{ customer }} and <tag> # not a heading").arg(i));
    m_editor->load({Message::ofText(MessageRole::System, lines.join(QLatin1Char('\n'))),
                    Message::ofText(MessageRole::User, QStringLiteral("x"))},
                   TemplateFormat::Nunjucks);
    QCOMPARE(m_editor->shownLine({1, 1, 1}), 5'001);
    m_editor->goTo({0, 2'500, 1});
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QCOMPARE(m_editor->shownLine({1, 1, 1}), 5'002);
    QCOMPARE(styleAt({1, 1, 1}), int(SyntaxStyle::Text));
}

QTEST_MAIN(TstPromptEditor)
#include "tst_prompteditor.moc"
