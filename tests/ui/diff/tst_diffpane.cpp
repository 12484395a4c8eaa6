// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uichecks.h"
#include "tests/ui/diff/diffsupport.h"
#include "tests/ui/diff/fakeprompts.h"
#include "tests/ui/uitest.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/diff/difffindbar.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/gotolinebar.h"
#include "ui/diff/loadingpage.h"
#include "ui/diff/outlinepanel.h"
#include "ui/diff/sidebar.h"
#include "ui/diff/sidepicker.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace promptlab;

class TstDiffPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void commandsAreSound();
    void firstSightOffersTwoWays();
    void filesWithoutAWorkspace();
    void keyboardOnly();
    void keysWorkAtOnce();
    void equalAndBinary();
    void failureKeepsNothingOfOthers();
    void loadingCanBeStopped();
    void ignoringBlanks();
    void findAndGoToLine();
    void outlineFollows();
    void droppedFiles();
    void patchIsCopied();
    void opensTheEditor();
    void sessionComesBack();
    void damagedSessionIsHarmless();
    void workspaceComesAndGoes();
    void movedBlocksAndLongLines();
    void settingsAreObeyed();

private:
    QString write(const QString &name, const QByteArray &bytes);
    void compare(const QByteArray &left, const QByteArray &right);
    QAction *action(const char *id) { return m_registry->action(QLatin1String(id)); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<BackgroundJobs> m_jobs;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<DiffPane> m_pane;
};

void TstDiffPane::initTestCase()
{
    auto theme = dressApplication(*static_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(theme.ok());
    m_theme = std::move(*theme);
}

void TstDiffPane::init()
{
    failOnQtWarnings();
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.json")));
    m_jobs = std::make_unique<BackgroundJobs>(m_clock);
    m_registry = std::make_unique<ActionRegistry>();
    m_pane = std::make_unique<DiffPane>(*m_theme, *m_settings, *m_jobs, m_clock);
    m_pane->registerActions(*m_registry);
    for (const QString &id : m_registry->ids()) { // as the window does
        if (m_registry->spec(id)->scope == ActionScope::Pane)
            m_pane->addAction(m_registry->action(id));
    }
    m_pane->resize(1392, 846);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activateWindow();
}

void TstDiffPane::cleanup()
{
    QCoro::waitFor(m_pane->finish());
    m_pane.reset();
}

QString TstDiffPane::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TstDiffPane::compare(const QByteArray &left, const QByteArray &right)
{
    QSignalSpy ready(&m_pane->controller(), &DiffController::documentReady);
    QVERIFY(m_pane->open({QStringLiteral("diff"),
                          QStringLiteral("files"),
                          {},
                          {{QStringLiteral("left"), write(QStringLiteral("left.md"), left)},
                           {QStringLiteral("right"), write(QStringLiteral("right.md"), right)}}}));
    QTRY_COMPARE(ready.count(), 1);
}

void TstDiffPane::commandsAreSound()
{
    QCOMPARE(m_registry->conflicts(), QList<ActionConflict>());
    for (const QString &id : m_registry->ids()) {
        QVERIFY2(id.startsWith(QLatin1String("diff.")), qPrintable(id));
        QVERIFY(!m_registry->plainText(id).isEmpty());
    }
    // What cannot be done yet says why.
    for (const char *id : {"diff.next", "diff.viewed", "diff.save", "diff.find", "diff.swap", "diff.reload"}) {
        QVERIFY2(!action(id)->isEnabled(), id);
        QVERIFY2(!m_registry->whyBlocked(QLatin1String(id)).isEmpty(), id);
    }
}

void TstDiffPane::firstSightOffersTwoWays()
{
    const auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 2);
    QVERIFY(!m_pane->findChild<OutlinePanel *>()->isVisible());
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    QVERIFY(!m_pane->open({QStringLiteral("diff"), QStringLiteral("picture"), {}, {}}));
    QVERIFY(m_pane->open({QStringLiteral("diff"), {}, {}, {}}));
}

void TstDiffPane::filesWithoutAWorkspace()
{
    QSignalSpy status(m_pane.get(), &Pane::statusTextChanged);
    compare("one\ntwo\n", "one\n2\nthree\n");
    QVERIFY(m_pane->view()->isVisible());
    QCOMPARE(m_pane->firstFocusWidget(), static_cast<QWidget *>(m_pane->view()));
    QCOMPARE(status.last().first().toString(), QStringLiteral("1 change(s): 1 changed"));
    QVERIFY(m_pane->findChild<OutlinePanel *>()->isVisible());
    QVERIFY(action("diff.save")->isEnabled());
    QCOMPARE(uiComplaints(*m_pane), QStringList());
}

void TstDiffPane::keyboardOnly()
{
    const QByteArray left = numberedLines(200).toUtf8();
    compare(left, QByteArray(left).replace("line 50\n", "line fifty\n").replace("line 150\n", "line 150 too\n"));
    DiffView *view = m_pane->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(view->currentChange(), 0);
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(view->isViewed(0));
    QCOMPARE(view->currentChange(), 1);
    QTest::keyClick(view, Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(view->currentChange(), 0);
    QTest::keyClick(view, Qt::Key_F7);
    QCOMPARE(view->currentChange(), 1);
    const int rows = view->rowLayout().count();
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(view->rowLayout().count() > rows);
    QVERIFY(view->isWrapped()); // the setting's default
    QTest::keyClick(view, Qt::Key_Z, Qt::AltModifier);
    QVERIFY(!view->isWrapped());
    QTest::keyClick(view, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(view->mode(), DiffViewMode::Unified);
    QTest::keyClick(view, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(view->mode(), DiffViewMode::SideBySide);
    QTest::keyClick(view, Qt::Key_F9);
    QVERIFY(!action("diff.ruler")->isChecked());
    QTest::keyClick(view, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_pane->controller().document()->left.title, QStringLiteral("right.md"));
    // The picker: from the key to the field and back.
    QTest::keyClick(view, Qt::Key_L, Qt::ControlModifier);
    auto *picker = m_pane->findChild<SidePicker *>();
    QVERIFY(picker->isOpen());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(),
             m_folder.filePath(QStringLiteral("right.md")));
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!picker->isOpen());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(view));
}

/// Two files from the command line: before they are read, the focus can only stand on a side.
void TstDiffPane::keysWorkAtOnce()
{
    DiffView *view = m_pane->view();
    m_pane->firstFocusWidget()->setFocus();
    QVERIFY(m_pane->firstFocusWidget() != view);
    const QByteArray left = numberedLines(60).toUtf8();
    compare(left, QByteArray(left).replace("line 20\n", "line twenty\n").replace("line 50\n", "line 50 too\n"));
    QCOMPARE(m_pane->focusWidget(), static_cast<QWidget *>(view));
    QTest::keyClick(m_pane->focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(m_pane->focusWidget(), Qt::Key_Space);
    QVERIFY(view->isViewed(0));
    // It is not taken from where somebody works.
    auto *list = m_pane->findChild<OutlinePanel *>()->list();
    list->setFocus();
    compare("one\n", "two\n");
    QVERIFY(m_pane->focusWidget() != view);
    // Nor when the same two are read again.
    m_pane->findChild<SideBar *>()->button(TextSide::Left)->setFocus();
    QSignalSpy ready(&m_pane->controller(), &DiffController::documentReady);
    m_pane->controller().load();
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(m_pane->focusWidget() != view);
}

void TstDiffPane::equalAndBinary()
{
    compare("same\n", "same\n");
    const auto *empty = m_pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), QStringLiteral("No differences"));
    compare(QByteArray("a\0b", 3), QByteArray("a\0c", 3));
    QCOMPARE(empty->title(), QStringLiteral("The files differ"));
    QVERIFY2(empty->accessibleDescription().contains(QLatin1String("byte 3")),
             qPrintable(empty->accessibleDescription()));
    QVERIFY(!action("diff.save")->isEnabled());
    QCOMPARE(uiComplaints(*m_pane), QStringList());
}

void TstDiffPane::failureKeepsNothingOfOthers()
{
    compare("one\n", "two\n");
    QSignalSpy failed(&m_pane->controller(), &DiffController::failed);
    // The same two again, one gone by now: what is shown stays.
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("left.md"))));
    action("diff.reload")->trigger();
    QTRY_COMPARE(failed.count(), 1);
    const auto *bar = m_pane->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QLatin1String("left.md")));
    QVERIFY(m_pane->view()->isVisible());
    // Another pair: nothing of the one before.
    m_pane->controller().chooseSide(TextSide::Right, DiffChoice::file(QStringLiteral("/nowhere/other.md")));
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(!m_pane->view()->isVisible());
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    // Mended: the message goes.
    compare("one\n", "two\n");
    QVERIFY(!bar->isVisible());
    QVERIFY(m_pane->view()->isVisible());
}

void TstDiffPane::loadingCanBeStopped()
{
    FakePrompts prompts;
    prompts.contents = {PromptContent(), PromptContent()};
    prompts.holds = true;
    m_pane->setServices(prompts.services());
    QVERIFY(m_pane->open(
        {QStringLiteral("diff"),
         QStringLiteral("versions"),
         {},
         {{QStringLiteral("a"), QStringLiteral("triage@1")}, {QStringLiteral("b"), QStringLiteral("triage@2")}}}));
    auto *strip = m_pane->findChild<LoadingStrip *>();
    QVERIFY(!strip->isVisible()); // nothing at once: most comparisons are there before one can read it
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(!strip->text().isEmpty());
    QTRY_COMPARE(m_jobs->jobs().size(), 1);
    QCOMPARE(m_jobs->jobs().first().title, QStringLiteral("Compare triage@1 with triage@2"));
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    QTest::keyClick(m_pane.get(), Qt::Key_Escape);
    QVERIFY(!strip->isVisible());
    QVERIFY(m_jobs->isEmpty());
    QVERIFY(!m_pane->controller().isLoading());
    prompts.release();
    QCoro::waitFor(m_pane->releaseServices());
}

void TstDiffPane::ignoringBlanks()
{
    compare("a b\n", "a  b\n");
    QVERIFY(m_pane->view()->isVisible());
    action("diff.ignoreBlanks")->trigger();
    auto *empty = m_pane->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains(QLatin1String("how many blanks")));
    // The way back is on the page.
    QCOMPARE(empty->findChildren<QPushButton *>().size(), 1);
    empty->findChildren<QPushButton *>().first()->click();
    QTRY_VERIFY(m_pane->view()->isVisible());
    QVERIFY(!action("diff.ignoreBlanks")->isChecked());
}

void TstDiffPane::findAndGoToLine()
{
    compare(numberedLines(500).toUtf8(), QByteArray(numberedLines(500).toUtf8()).replace("line 7\n", "line seven\n"));
    m_pane->view()->setFocus();
    QTest::keyClick(m_pane->view(), Qt::Key_F, Qt::ControlModifier);
    auto *find = m_pane->findChild<DiffFindBar *>();
    QVERIFY(find->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("line 40"));
    QTRY_VERIFY(m_pane->view()->state().currentMatch.has_value());
    QTRY_COMPARE(m_pane->view()->position().line, 40);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_pane->view()->position().line, 400);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_pane->view()->position().line, 40);
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_pane->view()));
    QTest::keyClick(m_pane->view(), Qt::Key_G, Qt::ControlModifier);
    auto *goTo = m_pane->findChild<GoToLineBar *>();
    QVERIFY(goTo->isVisible());
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    goTo->field()->setValue(321);
    QTest::keyClick(goTo->field(), Qt::Key_Return);
    QVERIFY(!goTo->isVisible());
    QCOMPARE(m_pane->view()->position().line, 321);
}

void TstDiffPane::outlineFollows()
{
    const QByteArray left = numberedLines(200).toUtf8();
    compare(left, QByteArray(left).replace("line 50\n", "line fifty\n").replace("line 150\n", "line 150 too\n"));
    auto *outline = m_pane->findChild<OutlinePanel *>();
    m_pane->view()->nextChange();
    QCOMPARE(outline->currentChange(), 0);
    outline->list()->setFocus();
    QTest::keyClick(outline->list(), Qt::Key_Down);
    QCOMPARE(m_pane->view()->currentChange(), 1);
    QTest::keyClick(outline->list(), Qt::Key_Space);
    QVERIFY(m_pane->view()->isViewed(1));
    QCOMPARE(outline->model().index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTest::keyClick(outline->list(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_pane->view()));
    action("diff.outline")->trigger();
    QVERIFY(!outline->isVisible());
}

void TstDiffPane::droppedFiles()
{
    const auto drop = [](QWidget *target, const QPointF &place, const QStringList &paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
        QVERIFY(event.isAccepted());
    };
    const QString x = write(QStringLiteral("x.txt"), "1\n");
    const QString y = write(QStringLiteral("y.txt"), "2\n");
    const QString z = write(QStringLiteral("z.txt"), "3\n");
    drop(m_pane.get(), QPointF(10, 300), {x, y});
    QTRY_VERIFY(m_pane->controller().document());
    QCOMPARE(m_pane->controller().document()->right.title, QStringLiteral("y.txt"));
    // One file goes to the side that it is dropped on.
    drop(m_pane.get(), QPointF(m_pane->width() - 50, 300), {z});
    QTRY_COMPARE(m_pane->controller().document()->right.title, QStringLiteral("z.txt"));
    QCOMPARE(m_pane->controller().document()->left.title, QStringLiteral("x.txt"));
    drop(m_pane->findChildren<SideButton *>().first(), QPointF(5, 5), {y});
    QTRY_COMPARE(m_pane->controller().document()->left.title, QStringLiteral("y.txt"));
}

void TstDiffPane::patchIsCopied()
{
    compare("one\n", "two\n");
    action("diff.copyPatch")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("-one\n+two\n")));
}

void TstDiffPane::opensTheEditor()
{
    FakePrompts prompts;
    PromptContent other;
    other.messages = {Message::ofText(MessageRole::User, QStringLiteral("x\ny"))};
    prompts.contents = {PromptContent(), other};
    m_pane->setServices(prompts.services());
    QSignalSpy ready(&m_pane->controller(), &DiffController::documentReady);
    QVERIFY(m_pane->open({QStringLiteral("diff"),
                          QStringLiteral("versions"),
                          {},
                          {{QStringLiteral("left"), QStringLiteral("triage@1")},
                           {QStringLiteral("right"), QStringLiteral("triage@2")}}}));
    QTRY_COMPARE(ready.count(), 1);
    m_pane->view()->nextChange();
    QSignalSpy wanted(m_pane.get(), &Pane::navigationRequested);
    action("diff.openInEditor")->trigger();
    QCOMPARE(wanted.count(), 1);
    const Place place = wanted.first().first().value<Place>();
    QCOMPARE(place.pane, QStringLiteral("prompts"));
    QCOMPARE(place.id, QStringLiteral("triage@2"));
    QCOMPARE(place.detail.value(QStringLiteral("line")).toInt(), 1);
    QCoro::waitFor(m_pane->releaseServices());
}

void TstDiffPane::sessionComesBack()
{
    compare("one\ntwo\n", "one\n2\n");
    m_pane->view()->setViewed(0, true);
    action("diff.unified")->trigger();
    action("diff.ignoreBlanks")->trigger();
    QTRY_VERIFY(!m_pane->controller().isLoading());
    m_pane->view()->setZoom(1.5);
    const QJsonObject state = m_pane->saveState();

    DiffPane second(*m_theme, *m_settings, *m_jobs, m_clock);
    ActionRegistry registry;
    second.registerActions(registry);
    second.restoreState(state);
    QVERIFY(!second.controller().isLoading()); // not before it is looked at
    second.resize(1392, 846);
    second.show();
    second.activated();
    QTRY_VERIFY(second.view()->document());
    QCOMPARE(second.view()->mode(), DiffViewMode::Unified);
    QVERIFY(!second.view()->isViewed(0)); // a file may be another by the next time
    QCOMPARE(second.view()->zoom(), 1.5);
    QCOMPARE(second.controller().options().whitespace, WhitespaceMode::IgnoreAmount);
    QCoro::waitFor(second.finish());
}

void TstDiffPane::damagedSessionIsHarmless()
{
    m_pane->restoreState({{QStringLiteral("kind"), 5},
                          {QStringLiteral("sides"), QStringLiteral("x")},
                          {QStringLiteral("zoom"), QStringLiteral("big")},
                          {QStringLiteral("whitespace"), 77},
                          {QStringLiteral("viewed"), QJsonArray{QStringLiteral("zz"), 4, QJsonObject()}},
                          {QStringLiteral("outline"), QJsonObject()},
                          {QStringLiteral("splitter"), QJsonArray{1, 2, 3}},
                          {QStringLiteral("wrap"), 3}});
    QCOMPARE(m_pane->view()->zoom(), 1.0);
    QCOMPARE(m_pane->controller().options().whitespace, WhitespaceMode::Exact);
    compare("one\n", "two\n");
    QVERIFY(m_pane->view()->isVisible());
}

void TstDiffPane::workspaceComesAndGoes()
{
    QVERIFY(!action("diff.compareVersions")->isEnabled());
    m_pane->restoreState(
        {{QStringLiteral("kind"), QStringLiteral("versions")},
         {QStringLiteral("sides"), QJsonObject{{QStringLiteral("left"), QStringLiteral("triage@1")},
                                               {QStringLiteral("right"), QStringLiteral("triage@2")}}}});
    QVERIFY(!m_pane->controller().isLoading()); // versions wait for their workspace
    {
        FakePrompts prompts;
        PromptContent other;
        other.settings.temperature = 1;
        prompts.contents = {PromptContent(), other};
        m_pane->setServices(prompts.services());
        QTRY_VERIFY(m_pane->view()->document());
        QVERIFY(action("diff.compareVersions")->isEnabled());
        // What was viewed of two versions is known by number, not by their text.
        m_pane->view()->setViewed(0, true);
        const QJsonObject state = m_pane->saveState();
        const QByteArray stored = QJsonDocument(state).toJson();
        QVERIFY2(!stored.contains(QByteArray::number(*m_pane->view()->viewedKeys().cbegin(), 16)), stored.constData());
        m_pane->view()->setViewedKeys({});
        m_pane->restoreState(state);
        action("diff.reload")->trigger();
        QTRY_VERIFY(m_pane->view()->isViewed(0));
        QCoro::waitFor(m_pane->releaseServices());
    }
    QVERIFY(!action("diff.compareVersions")->isEnabled());
    QVERIFY(m_pane->view()->document()); // what was read is still there
    compare("one\n", "two\n");
}

void TstDiffPane::movedBlocksAndLongLines()
{
    const QByteArray block =
        "Sign with the first name only, never with a ticket number.\nNever promise what the policy does not allow.\n";
    const QByteArray rest =
        numberedLines(40, QStringLiteral("- Quote order numbers exactly as they are written in the order")).toUtf8();
    compare(block + rest + "The end", rest + block + QByteArray("The ") + QByteArray(300, 'x') + "\n\tend of it all\n");
    m_pane->view()->nextChange();
    savePicture(*m_pane, QStringLiteral("diff-moved"));
    QCOMPARE(uiComplaints(*m_pane), QStringList());
    // The label leads to the other end.
    DiffView *view = m_pane->view();
    const int y = view->rowLayout().top(view->rowLayout().indexOf(0)) + 8;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(view->columns().of(TextSide::Left).right - 20, y));
    QCOMPARE(view->position().side, TextSide::Right);
    QCOMPARE(view->position().line, 41);
    savePicture(*m_pane, QStringLiteral("diff-moved-end"));
}

void TstDiffPane::settingsAreObeyed()
{
    QByteArray left;
    for (int line = 0; line < 60; ++line)
        left += "line " + QByteArray::number(line) + '\n';
    QByteArray right = left;
    right.replace("line 30\n", "line thirty\n");
    compare(left, right);
    QTRY_VERIFY(m_pane->view()->document());
    const auto rows = [this] {
        return m_pane->view()->verticalScrollBar()->maximum() + m_pane->view()->viewport()->height();
    };
    QVERIFY(m_settings->set(settingkey::diffContext, 3).ok());
    const int folded = rows();
    QVERIFY(m_settings->set(settingkey::diffContext, 50).ok());
    QVERIFY(rows() > folded);
    QVERIFY(m_pane->view()->isWrapped());
    QVERIFY(m_settings->set(settingkey::wrapLines, false).ok());
    QVERIFY(!m_pane->view()->isWrapped());
    action("diff.wrap")->trigger(); // chosen here, for now
    QVERIFY(m_pane->view()->isWrapped());
    QVERIFY(m_settings->set(settingkey::diffContext, 3).ok());
    QVERIFY(m_pane->view()->isWrapped());
    QVERIFY(m_settings->set(settingkey::wrapLines, true).ok());
    QVERIFY(m_settings->set(settingkey::wrapLines, false).ok()); // the newer wish counts
    QVERIFY(!m_pane->view()->isWrapped());
    QVERIFY(!action("diff.wrap")->isChecked());
}

QTEST_MAIN(TstDiffPane)
#include "tst_diffpane.moc"
