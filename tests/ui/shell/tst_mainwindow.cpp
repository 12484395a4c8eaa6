// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/common/messagebar.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/historypopup.h"
#include "ui/shell/jobrow.h"
#include "ui/shell/jobspopup.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/panelcycle.h"
#include "ui/shell/panestack.h"
#include "ui/shell/settingspane.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace promptlab;

/// The window around panes: rail, keys, palette, status bar, jobs, drops, session.
class TstMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void commandsAreUniqueAndPeaceful();
    void everythingHasAName();
    void keysGoToPanes();
    void railByKeyboard();
    void commandOfAPaneWorksThere();
    void paneCommandFromThePalette();
    void menusFollowThePane();
    void menuBarIsASetting();
    void quickOpenGoesToThePlace();
    void unknownPlacesAreSaid();
    void statusBelongsToThePane();
    void historyKeepsMessages();
    void jobsAreShownAndCancelled();
    void dropsAskForTheRightThing();
    void viewIsRestored();
    void viewIsKeptMeanwhile();
    void panesGoCleanly();
    void shortcutsOfSettingsHold();
    void panelsByKey();
    void panelsOfAPane();
    void startItemComesAndGoes();
    void paneInsideOfThePane();
    void firstSizeFitsTheScreen_data();
    void firstSizeFitsTheScreen();
    void quickOpenFollowsTheRail();
    void heldPageStays();
    void editMenuWorksOnTheFocus();
    void firstFocusIsThePanesOwn();
    void paneKeysWorkAroundThePane();
    void focusDoesNotFallOut();
    void blockedCommandSaysWhy();

private:
    /// A window with two panes and the settings.
    struct Shown {
        explicit Shown(Theme &theme) : fixture(theme), window(fixture.parts())
        {
            one = new FakePane(QStringLiteral("one"), QStringLiteral("Ctrl+K"));
            two = new FakePane(QStringLiteral("two"), QStringLiteral("Ctrl+K"));
            settingsPane = new SettingsPane(theme, fixture.settings, window.registry());
            window.setWorkspace(QStringLiteral("/w/help.promptlab"), QStringLiteral("help"), QStringLiteral("Ada"),
                                false);
            window.addPane(one);
            window.addPane(two);
            window.addPane(settingsPane, RailPlace::Bottom);
            window.restoreView(true);
            window.show();
        }
        [[nodiscard]] bool active() { return QTest::qWaitForWindowActive(&window); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, key, modifiers);
        }
        ShellFixture fixture;
        MainWindow window;
        FakePane *one;
        FakePane *two;
        SettingsPane *settingsPane;
    };
    std::unique_ptr<Theme> m_theme;
};

void TstMainWindow::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
    qRegisterMetaType<Place>();
}

void TstMainWindow::init()
{
    failOnQtWarnings();
}

void TstMainWindow::commandsAreUniqueAndPeaceful()
{
    Shown shown(*m_theme);
    const QStringList ids = shown.window.registry().ids();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QStringList fights;
    for (const ActionConflict &conflict : shown.window.registry().conflicts())
        fights +=
            conflict.key.toString() + QStringLiteral(": ") + conflict.first + QStringLiteral(", ") + conflict.second;
    QCOMPARE(fights, QStringList());
    for (const QString &id : ids) {
        const ActionSpec &spec = *shown.window.registry().spec(id);
        QVERIFY2(!spec.text.isEmpty() && !spec.category.isEmpty(), qPrintable(id));
        QVERIFY2(spec.icon.isEmpty() || QFile::exists(QStringLiteral(":/promptlab/icons/%1.svg").arg(spec.icon)),
                 qPrintable(id));
    }
}

void TstMainWindow::everythingHasAName()
{
    Shown shown(*m_theme);
    shown.fixture.jobs.start(QStringLiteral("Run 58"), {QStringLiteral("one"), {}, {}, {}}, [] {});
    shown.window.registry().action(QStringLiteral("go.jobs"))->trigger();
    QCOMPARE(uiComplaints(shown.window).join(QLatin1Char('\n')), QString());
}

void TstMainWindow::keysGoToPanes()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one"));
    shown.key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    QCOMPARE(shown.two->activations, 1);
    QCOMPARE(QApplication::focusWidget(), shown.two->firstFocusWidget());
    shown.key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("settings"));
    shown.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one"));
    QVERIFY(shown.window.rail().button(QStringLiteral("one"))->isChecked());
    QVERIFY(!shown.window.rail().button(QStringLiteral("two"))->isChecked());
    QVERIFY(shown.window.rail().button(QStringLiteral("two"))->toolTip().contains(QLatin1String("Alt+2")));
}

void TstMainWindow::railByKeyboard()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    NavigationRail &rail = shown.window.rail();
    QCOMPARE(rail.items(), (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("settings")}));
    int stops = 0;
    for (const QString &id : rail.items())
        stops += rail.button(id)->focusPolicy() == Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
    rail.button(QStringLiteral("one"))->setFocus();
    shown.key(Qt::Key_Up); // the first stays
    shown.key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), rail.button(QStringLiteral("two")));
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one")); // walking is not going
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    rail.button(QStringLiteral("two"))->setFocus();
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Space);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("settings"));
    rail.button(QStringLiteral("settings"))->click(); // pressing the selected one keeps it
    QVERIFY(rail.button(QStringLiteral("settings"))->isChecked());
    Q_EMIT shown.one->badgeCountChanged(3);
    QVERIFY(rail.button(QStringLiteral("one"))->accessibleName().contains(QLatin1Char('3')));
}

void TstMainWindow::commandOfAPaneWorksThere()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(shown.one->commands, 1);
    QCOMPARE(shown.two->commands, 0);
    shown.key(Qt::Key_2, Qt::AltModifier);
    shown.key(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(shown.one->commands, 1);
    QCOMPARE(shown.two->commands, 1);
}

void TstMainWindow::paneCommandFromThePalette()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CommandPalette &palette = shown.window.palettePopup();
    QVERIFY(palette.isOpen());
    QTest::keyClicks(palette.field(), QStringLiteral("do it two"));
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(shown.two->commands, 1);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two")); // where it can be seen
    QCOMPARE(shown.fixture.session.recentCommands(), QStringList{QStringLiteral("two.do")});
}

void TstMainWindow::menusFollowThePane()
{
    Shown shown(*m_theme);
    auto *bar = shown.window.findChild<QMenuBar *>();
    const auto titles = [bar] {
        QStringList list;
        for (const QAction *action : bar->actions())
            list += action->text();
        return list;
    };
    QTRY_VERIFY(titles().contains(QStringLiteral("Pane one")));
    QVERIFY(!titles().contains(QStringLiteral("Pane two")));
    QCOMPARE(titles().last(), QStringLiteral("Help"));
    shown.window.openPlace({QStringLiteral("two"), {}, {}, {}});
    QVERIFY(titles().contains(QStringLiteral("Pane two")));
    QVERIFY(!titles().contains(QStringLiteral("Pane one")));
}

void TstMainWindow::menuBarIsASetting()
{
    Shown shown(*m_theme);
    auto *bar = shown.window.findChild<QMenuBar *>();
    QVERIFY(!bar->isVisible());
    QVERIFY(shown.window.rail().menuButton()->isVisible());
    shown.window.registry().action(QStringLiteral("view.menuBar"))->trigger();
    QVERIFY(bar->isVisible());
    QVERIFY(!shown.window.rail().menuButton()->isVisible());
    QVERIFY(shown.fixture.settings.flag(settingkey::menuBar));
    QVERIFY(shown.window.registry().action(QStringLiteral("view.menuBar"))->isChecked());
    shown.window.registry().action(QStringLiteral("view.menuBar"))->trigger();
    QVERIFY(!bar->isVisible());
}

void TstMainWindow::quickOpenGoesToThePlace()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    const Place place{QStringLiteral("two"), QStringLiteral("prompt"), QStringLiteral("triage"), {}};
    shown.two->entries = {{QStringLiteral("triage"), QStringLiteral("v9"), {}, place, {}}};
    shown.key(Qt::Key_P, Qt::ControlModifier);
    CommandPalette &palette = shown.window.palettePopup();
    QTest::keyClicks(palette.field(), QStringLiteral("tria"));
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(shown.two->opened, QList<Place>{place});
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
}

void TstMainWindow::unknownPlacesAreSaid()
{
    Shown shown(*m_theme);
    QVERIFY(!shown.window.openPlace({QStringLiteral("nowhere"), {}, {}, {}}));
    QVERIFY(shown.window.history().index(0).data().toString().contains(QLatin1String("nowhere")));
    Q_EMIT shown.one->navigationRequested({QStringLiteral("two"), QStringLiteral("unknown"), {}, {}});
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    QVERIFY(shown.window.history().index(0).data().toString().contains(QLatin1String("Pane two")));
}

void TstMainWindow::statusBelongsToThePane()
{
    Shown shown(*m_theme);
    const auto visible = [&shown](const QString &text) {
        for (const QAbstractButton *part : shown.window.statusBar().findChildren<QAbstractButton *>()) {
            if (part->text() == text)
                return part->isVisible();
        }
        return false;
    };
    Q_EMIT shown.one->positionTextChanged(QStringLiteral("Ln 26, Col 62"));
    Q_EMIT shown.two->positionTextChanged(QStringLiteral("Row 4"));
    QVERIFY(visible(QStringLiteral("Ln 26, Col 62")));
    QVERIFY(!visible(QStringLiteral("Row 4")));
    shown.window.openPlace({QStringLiteral("two"), {}, {}, {}});
    QVERIFY(visible(QStringLiteral("Row 4")));
    shown.window.openPlace({QStringLiteral("settings"), {}, {}, {}});
    QVERIFY(!visible(QStringLiteral("Row 4")));
    QVERIFY(visible(QStringLiteral("help")));
    QVERIFY(visible(QStringLiteral("Ada")));
    shown.window.setWorkspace(QStringLiteral("/w"), QStringLiteral("help"), QStringLiteral("Bo"), true);
    QVERIFY(visible(QStringLiteral("acts for Bo, self-attested")));
    shown.window.setWorkspace({}, {}, {}, false);
    QVERIFY(!shown.window.statusBar().personButton()->isVisible());
    QVERIFY(!shown.window.registry().action(QStringLiteral("go.members"))->isEnabled());
    shown.window.setWorkspace(QStringLiteral("/w"), QStringLiteral("help"), QStringLiteral("Bo"), true);
    QVERIFY(shown.window.windowTitle().contains(QLatin1String("help")));
}

void TstMainWindow::historyKeepsMessages()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    Q_EMIT shown.one->messagePosted(QStringLiteral("Saved version 4"));
    QCOMPARE(shown.window.statusBar().messageButton()->text(), QStringLiteral("Saved version 4"));
    BarMessage message;
    message.what = QStringLiteral("Not imported.");
    shown.window.showMessage(message);
    QCOMPARE(shown.window.history().rowCount(), 2);
    auto *popup = shown.window.findChild<HistoryPopup *>();
    QTest::mouseClick(shown.window.statusBar().messageButton(), Qt::LeftButton);
    QVERIFY(popup->isOpen());
    QVERIFY(shown.window.rect().contains(popup->geometry()));
    shown.key(Qt::Key_Escape);
    QVERIFY(!popup->isOpen());
}

void TstMainWindow::jobsAreShownAndCancelled()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    QAbstractButton *mini = shown.window.statusBar().jobsButton();
    QVERIFY(!mini->isVisible());
    QVERIFY(!shown.window.registry().action(QStringLiteral("go.jobs"))->isEnabled());
    int cancelled = 0;
    const qint64 id = shown.fixture.jobs.start(QStringLiteral("Run 58"), {QStringLiteral("two"), {}, {}, {}},
                                               [&cancelled] { ++cancelled; });
    shown.fixture.jobs.update(id, {62, 100, {}, {}});
    QTRY_VERIFY(mini->text().contains(QLatin1String("62 %")));
    QVERIFY(mini->isVisible());
    QTest::mouseClick(mini, Qt::LeftButton);
    auto *popup = shown.window.findChild<JobsPopup *>();
    QVERIFY(popup->isOpen());
    auto *row = popup->findChild<JobRow *>();
    row->cancelButton()->click();
    QCOMPARE(cancelled, 1);
    QVERIFY(!row->cancelButton()->isEnabled());
    row->showButton()->click();
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    QVERIFY(!popup->isOpen());
    shown.fixture.jobs.finish(id, JobOutcome::Cancelled, QStringLiteral("62 kept"));
    QVERIFY(!mini->isVisible());
    QVERIFY(shown.window.history().index(0).data().toString().contains(QLatin1String("62 kept")));
}

void TstMainWindow::dropsAskForTheRightThing()
{
    Shown shown(*m_theme);
    QStringList files;
    for (const char *name : {"a.md", "b.md", "w.promptlab"}) {
        files += shown.fixture.folder.filePath(QLatin1String(name));
        QFile out(files.last());
        QVERIFY(out.open(QIODevice::WriteOnly));
    }
    QSignalSpy imports(&shown.window, &MainWindow::importRequested);
    QSignalSpy opens(&shown.window, &MainWindow::openWorkspaceRequested);
    const auto drop = [&shown](const QStringList &paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(500, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(500, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&shown.window, &event);
        return true;
    };
    QVERIFY(!drop({QStringLiteral("/no/such/file")}));
    QVERIFY(drop({files.at(0)}));
    QCOMPARE(imports.value(0).value(0).toStringList(), QStringList{files.at(0)});
    QVERIFY(drop({files.at(2)}));
    QCOMPARE(opens.value(0).value(0).toString(), files.at(2));
    auto *diff = new FakePane(QStringLiteral("diff"));
    shown.window.addPane(diff);
    QVERIFY(drop({files.at(0), files.at(1)}));
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("diff"));
    QCOMPARE(diff->opened.value(0).detail.value(QStringLiteral("right")).toString(), files.at(1));
}

void TstMainWindow::viewIsRestored()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("session.json"));
    for (int round = 0; round < 2; ++round) {
        ShellFixture fixture(*m_theme);
        Session session(file);
        QVERIFY(session.load().ok());
        const ShellParts parts{fixture.theme, fixture.settings, session, fixture.jobs, fixture.clock};
        MainWindow window(parts);
        auto *one = new FakePane(QStringLiteral("one"));
        auto *two = new FakePane(QStringLiteral("two"));
        window.setWorkspace(QStringLiteral("/w/a.promptlab"), QStringLiteral("a"), {}, false);
        window.addPane(one);
        window.addPane(two);
        window.restoreView(true);
        window.show();
        auto *field = qobject_cast<QLineEdit *>(two->firstFocusWidget());
        if (round == 0) {
            QCOMPARE(window.stack().currentId(), QStringLiteral("one"));
            window.resize(1'100, 750);
            window.openPlace({QStringLiteral("two"), {}, {}, {}});
            field->setText(QStringLiteral("kept"));
            QSignalSpy closing(&window, &MainWindow::closing);
            window.close();
            QCOMPARE(closing.count(), 1);
        } else {
            QCOMPARE(window.stack().currentId(), QStringLiteral("two"));
            QCOMPARE(field->text(), QStringLiteral("kept"));
            QCOMPARE(window.size(), QSize(1'100, 750));
        }
    }
}

/// A program that is killed has not said goodbye.
void TstMainWindow::viewIsKeptMeanwhile()
{
    ShellFixture fixture(*m_theme);
    MainWindow window(fixture.parts());
    auto *one = new FakePane(QStringLiteral("one"));
    window.setWorkspace(QStringLiteral("/w/a.promptlab"), QStringLiteral("a"), {}, false);
    window.addPane(one);
    window.addPane(new FakePane(QStringLiteral("two")));
    window.restoreView(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto kept = [&fixture] { return fixture.session.view(QStringLiteral("/w/a.promptlab")); };
    QTest::keyClicks(one->firstFocusWidget(), QStringLiteral("typed"));
    QTRY_COMPARE(kept().panes.value(QStringLiteral("one")).toObject().value(QStringLiteral("text")).toString(),
                 QStringLiteral("typed"));
    window.openPlace({QStringLiteral("two"), {}, {}, {}});
    QTRY_COMPARE(kept().pane, QStringLiteral("two"));
    // Half taken down, the window is not how the person had it.
    const QJsonObject before = kept().panes;
    awaitTask(window.removePanes({QStringLiteral("one")}));
    QTest::keyClicks(window.focusWidget() ? window.focusWidget() : &window, QStringLiteral("more"));
    QVERIFY(!window.findChild<QTimer *>(QStringLiteral("keepView"))->isActive());
    QCOMPARE(kept().panes, before);
}

void TstMainWindow::panesGoCleanly()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    awaitTask(shown.window.removePanes({QStringLiteral("one"), QStringLiteral("nothing")}));
    QCOMPARE(shown.window.rail().items(), (QStringList{QStringLiteral("two"), QStringLiteral("settings")}));
    QVERIFY(!shown.window.registry().action(QStringLiteral("one.do")));
    QVERIFY(!shown.window.registry().action(QStringLiteral("go.one")));
    shown.window.addPane(new FakePane(QStringLiteral("one"), QStringLiteral("Ctrl+K"))); // the ids and Alt+1 are free
    QVERIFY(shown.window.registry().keys(QStringLiteral("go.one")).contains(QKeySequence(QStringLiteral("Alt+1"))));
    shown.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one"));
}

void TstMainWindow::shortcutsOfSettingsHold()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    shown.fixture.settings.setShortcuts({{QStringLiteral("go.two"), QJsonArray{QStringLiteral("F9")}},
                                         {QStringLiteral("late.do"), QJsonArray{QStringLiteral("F7")}}});
    shown.key(Qt::Key_F9);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    auto *late = new FakePane(QStringLiteral("late"), QStringLiteral("Ctrl+L"));
    shown.window.addPane(late); // a pane that comes later finds its keys
    QCOMPARE(shown.window.registry().keys(QStringLiteral("late.do")), QList<QKeySequence>{QKeySequence(Qt::Key_F7)});
    shown.fixture.settings.setShortcuts({});
    QCOMPARE(shown.window.registry().keys(QStringLiteral("go.two")),
             QList<QKeySequence>{QKeySequence(QStringLiteral("Alt+2"))});
}

void TstMainWindow::panelsByKey()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    QCOMPARE(QApplication::focusWidget(), shown.one->firstFocusWidget());
    shown.window.setAttribute(Qt::WA_KeyboardFocusChange, false);
    shown.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), shown.window.statusBar().messageButton());
    QVERIFY(shown.window.testAttribute(Qt::WA_KeyboardFocusChange)); // so that its ring is painted
    shown.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), shown.window.rail().button(QStringLiteral("one")));
    shown.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), shown.one->firstFocusWidget());
    shown.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), shown.window.rail().button(QStringLiteral("one")));
}

void TstMainWindow::panelsOfAPane()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    // A list, the text, a column beside it with two fields; and one that is hidden.
    QWidget side;
    QLineEdit list;
    QLineEdit hidden;
    QLineEdit sideFirst(&side);
    QLineEdit sideSecond(&side);
    for (QWidget *part : {static_cast<QWidget *>(&list), static_cast<QWidget *>(&hidden), &side})
        shown.one->layout()->addWidget(part);
    hidden.hide();
    QTRY_VERIFY(list.isVisible() && side.isVisible());
    QWidget *text = shown.one->firstFocusWidget();
    shown.one->parts = {&list, &hidden, text, &side};
    text->setFocus();
    const QList<QWidget *> way{&sideFirst, shown.window.statusBar().messageButton(),
                               shown.window.rail().button(QStringLiteral("one")), &list, text};
    for (QWidget *stop : way) {
        shown.key(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), stop);
    }
    // A part keeps its place.
    sideSecond.setFocus();
    shown.key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), text);
    shown.key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), &sideSecond);
    shown.one->parts.clear();
    text->setFocus();
    // A part that knows better than the order of its widgets where one wants to be.
    QWidget chooses;
    QLineEdit before(&chooses);
    QLineEdit meant(&chooses);
    chooses.setFocusProxy(&meant);
    shown.one->layout()->addWidget(&chooses);
    QTRY_VERIFY(chooses.isVisible());
    QCOMPARE(focusInPanel(chooses), &meant);
    meant.hide();
    QCOMPARE(focusInPanel(chooses), &before);
}

void TstMainWindow::startItemComesAndGoes()
{
    Shown shown(*m_theme);
    QVERIFY(!shown.window.rail().items().contains(QStringLiteral("start")));
    QVERIFY(!shown.window.registry().action(QStringLiteral("go.start"))->isEnabled());
    shown.window.setWorkspace({}, {}, {}, false);
    QVERIFY(shown.window.rail().items().contains(QStringLiteral("start")));
    QSignalSpy asked(&shown.window, &MainWindow::startRequested);
    shown.window.rail().button(QStringLiteral("start"))->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(shown.window.windowTitle(), QStringLiteral("Prompt Lab"));
    QVERIFY(!shown.window.registry().action(QStringLiteral("file.import"))->isEnabled());
}

void TstMainWindow::paneInsideOfThePane()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    auto *inner = new FakePane(QStringLiteral("inner"), QStringLiteral("Ctrl+K"));
    shown.settingsPane->addPage(inner->id(), inner->title(), inner);
    shown.window.joinPane(inner, {QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("inner"), {}});
    QVERIFY(!shown.window.rail().button(QStringLiteral("inner")));
    QCOMPARE(inner->activations, 0);
    // Its place, its command and the way to it all end there.
    const Place place{QStringLiteral("inner"), QStringLiteral("thing"), QStringLiteral("x"), {}};
    QVERIFY(shown.window.openPlace(place));
    QCOMPARE(inner->opened, QList<Place>{place});
    QVERIFY(inner->isVisible());
    QCOMPARE(inner->activations, 1);
    shown.window.openPlace({QStringLiteral("one"), {}, {}, {}});
    shown.window.registry().action(QStringLiteral("go.inner"))->trigger();
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("settings"));
    QCOMPARE(inner->activations, 2);
    shown.window.openPlace({QStringLiteral("two"), {}, {}, {}});
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(shown.window.palettePopup().field(), QStringLiteral("do it inner"));
    QTest::keyClick(shown.window.palettePopup().field(), Qt::Key_Return);
    QCOMPARE(inner->commands, 1);
    QVERIFY(inner->isVisible());
    Q_EMIT inner->messagePosted(QStringLiteral("Stored"));
    QCOMPARE(shown.window.statusBar().messageButton()->text(), QStringLiteral("Stored"));
    // Its state travels with that of the settings.
    qobject_cast<QLineEdit *>(inner->firstFocusWidget())->setText(QStringLiteral("kept"));
    const QJsonObject state = shown.settingsPane->saveState();
    qobject_cast<QLineEdit *>(inner->firstFocusWidget())->clear();
    shown.settingsPane->restoreState(state);
    QCOMPARE(qobject_cast<QLineEdit *>(inner->firstFocusWidget())->text(), QStringLiteral("kept"));
    // It goes without a trace, and can come again.
    QCOMPARE(shown.settingsPane->takePage(QStringLiteral("inner")), inner);
    QVERIFY(!shown.settingsPane->takePage(QStringLiteral("inner")));
    const QPointer<Pane> gone = inner;
    awaitTask(shown.window.removePanes({QStringLiteral("inner")}));
    QVERIFY(!gone);
    QVERIFY(!shown.window.registry().action(QStringLiteral("go.inner")));
    QVERIFY(!shown.window.registry().action(QStringLiteral("inner.do")));
    QVERIFY(!shown.window.openPlace(place));
    shown.settingsPane->showPage(QStringLiteral("keys"));
    QCOMPARE(shown.settingsPane->currentPage(), QStringLiteral("keys"));
}

void TstMainWindow::firstSizeFitsTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("expected");
    QTest::newRow("room enough") << QSize(2'560, 1'400) << QSize(1'440, 900);
    QTest::newRow("the smallest screen") << QSize(1'024, 700) << QSize(1'024, 700);
    QTest::newRow("a panel takes some") << QSize(1'366, 740) << QSize(1'366, 740);
    QTest::newRow("narrow") << QSize(1'200, 1'600) << QSize(1'200, 900);
    QTest::newRow("never below the smallest window") << QSize(800, 600) << QSize(1'024, 700);
}

void TstMainWindow::firstSizeFitsTheScreen()
{
    QFETCH(QSize, available);
    QTEST(firstWindowSize(available), "expected");
    ShellFixture fixture(*m_theme);
    const MainWindow window(fixture.parts());
    QCOMPARE(window.size(), firstWindowSize(window.screen()->availableSize()));
}

void TstMainWindow::quickOpenFollowsTheRail()
{
    Shown shown(*m_theme); // the settings were not added last, and a pane comes later before all others
    auto *late = new FakePane(QStringLiteral("late"));
    for (FakePane *pane : {shown.one, shown.two, late})
        pane->entries = {{QStringLiteral("Entry of ") + pane->id(), {}, {}, {pane->id(), {}, {}, {}}, {}}};
    shown.window.addPane(late, RailPlace::Top, 1);
    QVERIFY(shown.active());
    shown.key(Qt::Key_P, Qt::ControlModifier);
    auto *list = shown.window.palettePopup().findChild<QListView *>();
    QStringList rows;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        rows += list->model()->index(row, 0).data().toString();
    QVERIFY2(rows.mid(0, 6)
                 == (QStringList{QStringLiteral("Pane late"), QStringLiteral("Entry of late"),
                                 QStringLiteral("Pane one"), QStringLiteral("Entry of one"), QStringLiteral("Pane two"),
                                 QStringLiteral("Entry of two")}),
             qPrintable(rows.join(QLatin1Char('\n'))));
    QCOMPARE(rows.at(6), shown.settingsPane->title());
}

void TstMainWindow::heldPageStays()
{
    Shown shown(*m_theme);
    QWidget page;
    QLineEdit field(&page);
    shown.window.showPage(&page, &field);
    ActionRegistry &registry = shown.window.registry();
    registry.setBlocked(QStringLiteral("file.import"), QStringLiteral("of its own"));
    const QString why = QStringLiteral("the code comes first");
    shown.window.hold(why);
    QSignalSpy closing(&shown.window, &MainWindow::closing);
    QSignalSpy refused(&shown.window, &MainWindow::closingHeld);
    // By the rail, by key, by place, by the palette, by closing: it stays, and says why.
    for (const QString &item : shown.window.rail().items()) {
        QVERIFY2(!shown.window.rail().button(item)->isEnabled(), qPrintable(item));
        QVERIFY2(shown.window.rail().button(item)->toolTip().contains(why), qPrintable(item));
    }
    QVERIFY(shown.active());
    shown.key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(shown.window.stack().currentWidget(), &page);
    QVERIFY(!shown.window.openPlace({QStringLiteral("one"), {}, {}, {}}));
    QCOMPARE(shown.window.stack().currentWidget(), &page);
    QCOMPARE(shown.window.statusBar().messageButton()->text(), why);
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(shown.window.palettePopup().field(), QStringLiteral("do it in one"));
    QTest::keyClick(shown.window.palettePopup().field(), Qt::Key_Return);
    QCOMPARE(shown.one->commands, 0);
    QCOMPARE(shown.window.stack().currentWidget(), &page);
    QVERIFY(!shown.window.close());
    QCOMPARE(closing.count(), 0);
    QCOMPARE(refused.count(), 1);
    // Then everything is as it was.
    shown.window.release();
    QVERIFY(shown.window.rail().button(QStringLiteral("one"))->isEnabled());
    QCOMPARE(registry.whyBlocked(QStringLiteral("file.import")), QStringLiteral("of its own"));
    QVERIFY(shown.window.openPlace({QStringLiteral("one"), {}, {}, {}}));
    QVERIFY(shown.window.close());
    QCOMPARE(closing.count(), 1);
    shown.window.stack().removeWidget(&page);
    page.setParent(nullptr);
}

void TstMainWindow::editMenuWorksOnTheFocus()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    ActionRegistry &registry = shown.window.registry();
    auto *field = qobject_cast<QLineEdit *>(shown.one->firstFocusWidget());
    QTest::keyClicks(field, QStringLiteral("words"));
    QCOMPARE(QApplication::focusWidget(), field);
    const auto run = [&registry](const char *id) {
        QAction *action = registry.action(QLatin1String(id));
        const bool enabled = action->isEnabled();
        action->trigger();
        return enabled;
    };
    QVERIFY(run("edit.selectAll"));
    QCOMPARE(field->selectedText(), QStringLiteral("words"));
    QVERIFY(run("edit.cut"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(run("edit.paste"));
    QVERIFY(run("edit.undo"));
    QVERIFY(field->text().isEmpty());
    QVERIFY(run("edit.redo"));
    QCOMPARE(field->text(), QStringLiteral("words"));
    QVERIFY(!run("edit.find")); // this pane cannot search
    // A key of the menu is the field's: it does it once.
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text().isEmpty());
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    // What cannot be written to is only copied from.
    field->setReadOnly(true);
    field->clearFocus();
    field->setFocus();
    QVERIFY(!registry.whyBlocked(QStringLiteral("edit.cut")).isEmpty());
    QVERIFY(registry.action(QStringLiteral("edit.copy"))->isEnabled());
    // No text, no edit.
    shown.window.rail().button(QStringLiteral("one"))->setFocus();
    for (const char *id : {"edit.undo", "edit.copy", "edit.paste", "edit.selectAll"})
        QVERIFY2(!registry.action(QLatin1String(id))->isEnabled(), id);
    // It stands in the menus, behind the files.
    QCOMPARE(registry.spec(QStringLiteral("edit.undo"))->category, QStringLiteral("Edit"));
    const QStringList ids = registry.ids();
    QVERIFY(ids.indexOf(QStringLiteral("file.new")) < ids.indexOf(QStringLiteral("edit.undo")));
    QVERIFY(ids.indexOf(QStringLiteral("edit.undo")) < ids.indexOf(QStringLiteral("view.larger")));
}

void TstMainWindow::firstFocusIsThePanesOwn()
{
    /// A tool bar button comes first in the pane, the first field later.
    class BarPane final : public Pane
    {
    public:
        BarPane() : Pane({QStringLiteral("bar"), QStringLiteral("Bar"), QStringLiteral("inbox")}), field(new QLineEdit)
        {
            auto *column = new QVBoxLayout(this);
            auto *more = new QToolButton(this);
            more->setFocusPolicy(Qt::TabFocus);
            column->addWidget(more);
            column->addWidget(field);
        }
        [[nodiscard]] QWidget *firstFocusWidget() const override { return field; }
        QLineEdit *field;
    };
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    auto *bar = new BarPane;
    shown.window.addPane(bar);
    QCOMPARE(QApplication::focusWidget(), shown.one->firstFocusWidget());
    shown.window.openPlace({QStringLiteral("bar"), {}, {}, {}});
    shown.window.stack().showPane(QStringLiteral("bar"));
    QCOMPARE(QApplication::focusWidget(), bar->field);
    // Where the focus was left, it is again.
    bar->findChild<QToolButton *>()->setFocus();
    shown.window.stack().showPane(QStringLiteral("two"));
    shown.window.stack().showPane(QStringLiteral("bar"));
    QCOMPARE(QApplication::focusWidget(), bar->findChild<QToolButton *>());
    // With its field gone it is the pane's, not the next best button's.
    bar->field->hide();
    QVERIFY(!PaneStack::startFocus(*bar));
}

void TstMainWindow::paneKeysWorkAroundThePane()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    auto *here = new FakePane(QStringLiteral("here"), QStringLiteral("Ctrl+Alt+R"));
    shown.window.addPane(here);
    QWidget *inStatus = shown.window.statusBar().messageButton();
    QWidget *inRail = shown.window.rail().button(QStringLiteral("one"));
    // Not seen: silent everywhere.
    inStatus->setFocus();
    shown.key(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(here->commands, 0);
    shown.window.stack().showPane(QStringLiteral("here"));
    int wanted = 0;
    for (QWidget *place : {inStatus, inRail, here->firstFocusWidget()}) {
        place->setFocus();
        shown.key(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(here->commands, ++wanted);
    }
    shown.window.stack().showPane(QStringLiteral("one"));
    inStatus->setFocus();
    shown.key(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(here->commands, wanted);
    // A pane inside of another one: in the outer one, too, while its page is shown.
    auto *inner = new FakePane(QStringLiteral("inner"), QStringLiteral("Ctrl+Alt+K"));
    shown.settingsPane->addPage(inner->id(), inner->title(), inner);
    shown.window.joinPane(inner, {QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("inner"), {}});
    QVERIFY(shown.window.openPlace({QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("inner"), {}}));
    QWidget *inOuter = shown.settingsPane->firstFocusWidget();
    for (QWidget *place : {inOuter, inRail, inStatus}) {
        const int before = inner->commands;
        place->setFocus();
        shown.key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(inner->commands, before + 1);
    }
    shown.settingsPane->showPage(QStringLiteral("keys"));
    inOuter->setFocus();
    shown.key(Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(inner->commands, 3);
    QCOMPARE(shown.settingsPane->takePage(QStringLiteral("inner")), inner);
    awaitTask(shown.window.removePanes({QStringLiteral("inner"), QStringLiteral("here")}));
}

void TstMainWindow::focusDoesNotFallOut()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    QLineEdit last;
    shown.one->layout()->addWidget(&last);
    QTRY_VERIFY(last.isVisible());
    last.setFocus();
    last.hide(); // Qt gives the focus to what comes next in the window
    QTRY_COMPARE(QApplication::focusWidget(), shown.one->firstFocusWidget());
    // Who goes elsewhere stays there, whatever becomes of the place that was left.
    last.show();
    last.setFocus();
    QWidget *elsewhere = shown.window.statusBar().messageButton();
    elsewhere->setFocus();
    last.hide();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QApplication::focusWidget(), elsewhere);
}

void TstMainWindow::blockedCommandSaysWhy()
{
    Shown shown(*m_theme);
    QVERIFY(shown.active());
    auto *here = new FakePane(QStringLiteral("here"), QStringLiteral("Ctrl+Alt+R"));
    shown.window.addPane(here);
    // The pane blocks it when it comes to the front, after it was chosen.
    connect(&shown.window.stack(), &PaneStack::currentPaneChanged, here, [&shown](const QString &id) {
        if (id == QLatin1String("here"))
            shown.window.registry().setBlocked(QStringLiteral("here.do"), QStringLiteral("nothing is there"));
    });
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(shown.window.palettePopup().field(), QStringLiteral("do it here"));
    QTest::keyClick(shown.window.palettePopup().field(), Qt::Key_Return);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("here"));
    QCOMPARE(here->commands, 0);
    QVERIFY(
        shown.window.history().index(0).data().toString().endsWith(QStringLiteral("Do it in here: nothing is there")));
}

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
