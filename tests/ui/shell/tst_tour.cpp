// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellsupport.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/panestack.h"
#include "ui/shell/tour.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>

using namespace promptlab;

/// The tour over a window with two panes.
class TstTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goesFromPlaceToPlace();
    void keysWalk();
    void tabStaysInside();
    void endsWhenThePersonDoesSomethingElse_data();
    void endsWhenThePersonDoesSomethingElse();
    void keepsTheFocusFromPanes();
    void framesFollow();
    void hiddenTargetsGiveWay();
    void lateTargetsAreFound();
    void cardHasRoom_data();
    void cardHasRoom();
    void beginsAnew();

private:
    struct Shown {
        explicit Shown(Theme &theme) : fixture(theme), window(fixture.parts())
        {
            one = new FakePane(QStringLiteral("one"));
            two = new FakePane(QStringLiteral("two"));
            window.setWorkspace(QStringLiteral("/w/help.promptlab"), QStringLiteral("help"), QStringLiteral("Ada"),
                                false);
            window.addPane(one);
            window.addPane(two);
            window.restoreView(true);
            tour = std::make_unique<Tour>(theme, window);
            window.show();
        }
        [[nodiscard]] QList<TourStep> steps()
        {
            return {{QStringLiteral("First"), QStringLiteral("Words"), {QStringLiteral("one"), {}, {}, {}}, {}},
                    {QStringLiteral("Second"),
                     QStringLiteral("More words"),
                     {QStringLiteral("two"), {}, {}, {}},
                     [this] { return two->firstFocusWidget(); }},
                    {QStringLiteral("Third"), QStringLiteral("The last words"), {}, [this]() -> QWidget * {
                         return window.statusBar().personButton();
                     }}};
        }
        [[nodiscard]] bool begin()
        {
            if (!QTest::qWaitForWindowActive(&window))
                return false;
            tour->start(steps());
            return tour->isRunning();
        }
        [[nodiscard]] QPushButton *button(const QString &name) const
        {
            for (QPushButton *button : tour->findChildren<QPushButton *>()) {
                if (button->accessibleName() == name && button->isVisible())
                    return button;
            }
            return nullptr;
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        }
        [[nodiscard]] QRect inWindow(const QWidget &widget)
        {
            return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
        }
        ShellFixture fixture;
        MainWindow window;
        std::unique_ptr<Tour> tour;
        FakePane *one;
        FakePane *two;
    };
    std::unique_ptr<Theme> m_theme;
};

void TstTour::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstTour::init()
{
    failOnQtWarnings();
}

void TstTour::goesFromPlaceToPlace()
{
    Shown shown(*m_theme);
    QSignalSpy ended(shown.tour.get(), &Tour::ended);
    QVERIFY(shown.begin());
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one"));
    QCOMPARE(shown.tour->framed(), shown.inWindow(shown.window.stack()));
    QVERIFY(!shown.button(QStringLiteral("Back")));
    QTest::mouseClick(shown.button(QStringLiteral("Next")), Qt::LeftButton);
    QCOMPARE(shown.tour->step(), 1);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("two"));
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(*shown.two->firstFocusWidget()));
    QTest::mouseClick(shown.button(QStringLiteral("Next")), Qt::LeftButton);
    QCOMPARE(shown.tour->framed(), shown.inWindow(*shown.window.statusBar().personButton()));
    QVERIFY(!shown.button(QStringLiteral("Skip the tour")));
    QTest::mouseClick(shown.button(QStringLiteral("Back")), Qt::LeftButton);
    QCOMPARE(shown.tour->step(), 1);
    QTest::mouseClick(shown.button(QStringLiteral("Next")), Qt::LeftButton);
    QTest::mouseClick(shown.button(QStringLiteral("Done")), Qt::LeftButton);
    QVERIFY(!shown.tour->isRunning());
    QCOMPARE(shown.tour->step(), -1);
    QCOMPARE(ended.count(), 1);
}

void TstTour::keysWalk()
{
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    QCOMPARE(QApplication::focusWidget(), shown.button(QStringLiteral("Next")));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.tour->step(), 1);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.tour->step(), 0);
    shown.key(Qt::Key_Left); // there is nothing before it
    QCOMPARE(shown.tour->step(), 0);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right); // one too many does no harm
    QCOMPARE(shown.tour->step(), 2);
    shown.key(Qt::Key_Escape);
    QVERIFY(!shown.tour->isRunning());
    QVERIFY(shown.window.stack().isAncestorOf(QApplication::focusWidget()));
}

void TstTour::tabStaysInside()
{
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    shown.key(Qt::Key_Return);
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        shown.key(Qt::Key_Tab);
        names += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(names, (QStringList{QStringLiteral("Skip the tour"), QStringLiteral("Back"), QStringLiteral("Next")}));
    shown.key(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Back"));
    shown.key(Qt::Key_Backtab);
    shown.key(Qt::Key_Space); // Skip
    QVERIFY(!shown.tour->isRunning());
}

void TstTour::endsWhenThePersonDoesSomethingElse_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("another pane") << QStringLiteral("go.two");
    QTest::newRow("the palette") << QStringLiteral("go.palette");
    QTest::newRow("the members") << QStringLiteral("go.members");
}

void TstTour::endsWhenThePersonDoesSomethingElse()
{
    QFETCH(QString, command);
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    shown.window.registry().action(command)->trigger();
    QVERIFY(!shown.tour->isRunning());
}

void TstTour::keepsTheFocusFromPanes()
{
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    shown.one->firstFocusWidget()->setFocus(); // a pane that has just read something
    QVERIFY(shown.tour->isRunning());
    QCOMPARE(QApplication::focusWidget(), shown.button(QStringLiteral("Next")));
}

void TstTour::framesFollow()
{
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    shown.key(Qt::Key_Right);
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(*shown.two->firstFocusWidget()));
    shown.window.resize(1'024, 700);
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(*shown.two->firstFocusWidget()));
    QCOMPARE(shown.tour->geometry(), shown.window.rect());
    // What it lies in moves.
    shown.two->layout()->setContentsMargins(200, 100, 50, 50);
    QTRY_VERIFY(shown.tour->framed().left() > 200);
    QCOMPARE(shown.tour->framed(), shown.inWindow(*shown.two->firstFocusWidget()));
}

void TstTour::hiddenTargetsGiveWay()
{
    Shown shown(*m_theme);
    shown.two->firstFocusWidget()->hide();
    QVERIFY(shown.begin());
    shown.key(Qt::Key_Right);
    QCOMPARE(shown.tour->framed(), shown.inWindow(shown.window.stack()));
    shown.key(Qt::Key_Left);
    shown.two->firstFocusWidget()->show();
    shown.key(Qt::Key_Right);
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(*shown.two->firstFocusWidget()));
    shown.two->firstFocusWidget()->hide();
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(shown.window.stack()));
}

void TstTour::lateTargetsAreFound()
{
    Shown shown(*m_theme);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QPointer<QWidget> late;
    shown.tour->start({{QStringLiteral("Title"), QStringLiteral("Words"), {}, [&late] { return late.data(); }}});
    QCOMPARE(shown.tour->framed(), shown.inWindow(shown.window.stack()));
    late = new QWidget(shown.one);
    late->setGeometry(20, 30, 200, 100);
    late->show();
    QTRY_COMPARE(shown.tour->framed(), shown.inWindow(*late));
    delete late.data();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(shown.tour->isRunning());
    shown.tour->end();
}

void TstTour::cardHasRoom_data()
{
    QTest::addColumn<QRect>("place");
    QTest::addColumn<bool>("apart");
    QTest::newRow("left column") << QRect(0, 0, 260, 600) << true;
    QTest::newRow("right column") << QRect(700, 0, 270, 600) << true;
    QTest::newRow("top row") << QRect(0, 0, 970, 60) << true;
    QTest::newRow("bottom row") << QRect(0, 600, 970, 60) << true;
    QTest::newRow("everything") << QRect(0, 0, 970, 660) << false;
    QTest::newRow("a button in the corner") << QRect(930, 640, 30, 20) << true;
}

void TstTour::cardHasRoom()
{
    QFETCH(QRect, place);
    QFETCH(bool, apart);
    Shown shown(*m_theme);
    shown.window.resize(1'024, 700);
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    QWidget target(shown.one);
    target.setGeometry(place);
    target.show();
    shown.tour->start({{QStringLiteral("Title"),
                        QStringLiteral("A sentence that is long enough to take more than one line of the card, as most "
                                       "sentences of a tour are."),
                        {},
                        [&target] { return &target; }}});
    QCOMPARE(uiComplaints(*shown.tour).join(QLatin1Char('\n')), QString());
    QVERIFY(shown.window.rect().contains(shown.tour->card()->geometry()));
    QCOMPARE(!shown.tour->card()->geometry().intersects(shown.tour->framed()), apart);
    shown.tour->end();
}

void TstTour::beginsAnew()
{
    Shown shown(*m_theme);
    QVERIFY(shown.begin());
    shown.key(Qt::Key_Right);
    shown.tour->start(shown.steps());
    QCOMPARE(shown.tour->step(), 0);
    QCOMPARE(shown.window.stack().currentId(), QStringLiteral("one"));
    shown.tour->end();
    shown.tour->end(); // nothing more happens
    QVERIFY(shown.begin());
    QCOMPARE(shown.tour->step(), 0);
}

QTEST_MAIN(TstTour)
#include "tst_tour.moc"
