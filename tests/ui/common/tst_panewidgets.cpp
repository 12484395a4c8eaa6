// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uitest.h"
#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/badge.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/formwidget.h"
#include "ui/common/longchoice.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/popup.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/statuschip.h"
#include "ui/common/wraplabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>

using namespace promptlab;

namespace {

/// A form with a field and two buttons.
class SmallForm final : public FormWidget
{
public:
    SmallForm(const Theme &theme, bool keeps, QWidget *parent)
        : FormWidget(theme, parent), field(new QLineEdit(this)), main(new QPushButton(this)),
          keep(new QPushButton(this))
    {
        keep->move(0, 40);
        setFormButtons(main, keeps ? keep : nullptr);
    }

    QLineEdit *field;
    QPushButton *main;
    QPushButton *keep;
};

/// A popup with a field.
class SmallPopup final : public Popup
{
public:
    SmallPopup(const Theme &theme, QWidget *over) : Popup(theme, over), field(new QLineEdit(this)) {}
    QLineEdit *field;

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override
    {
        return {room.width() / 2, 0, room.width() / 2, room.height()};
    }
};

} // namespace

/// The widgets that panes are made of.
class TstPaneWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnQtWarnings(); }
    void messageBarSaysItPlainly();
    void messageBarRunsItsActions();
    void escClosesTheMessage();
    void toolBarOverflows();
    void buttonFollowsItsAction();
    void buttonIsShortWhereThereIsNoRoom();
    void segmentsByKeyboard();
    void splitterRemembers();
    void splitterLeavesRoomForWhatIsLookedAt();
    void splitterByKeyboard();
    void splitterIgnoresForeignSizes_data();
    void splitterIgnoresForeignSizes();
    void emptyStates();
    void chipsAndBadgesHaveNames();
    void chipsStandOutOnSelectedRows();
    void longRowsAreWrapped();
    void labelShowsWhatIsCut();
    void formKeys_data();
    void formKeys();
    void popupGivesTheFocusBack_data();
    void popupGivesTheFocusBack();
    void longChoiceHoldsItsEntries();
    void longChoiceOffersMatches();
    void wrappedLabelFollowsItsText();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstPaneWidgets::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstPaneWidgets::messageBarSaysItPlainly()
{
    MessageBar bar(*m_theme);
    QVERIFY(bar.isHidden());
    Error error = makeError(ErrorCode::Io, QStringLiteral("The disk <b>full</b> & more"));
    error.detail = QStringLiteral("errno 28");
    bar.showMessage(messageFromError(QStringLiteral("It was not saved."), error));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.level(), MessageLevel::Error);
    QCOMPARE(bar.text(), QStringLiteral("It was not saved. The disk <b>full</b> & more"));
    QCOMPARE(bar.accessibleDescription(), bar.text());
    // Text of others never becomes markup.
    bool escaped = false;
    for (const QLabel *label : bar.findChildren<QLabel *>())
        escaped = escaped || label->text().contains(QLatin1String("&lt;b&gt;full"));
    QVERIFY(escaped);
    auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("errno 28"));
}

void TstPaneWidgets::messageBarRunsItsActions()
{
    MessageBar bar(*m_theme);
    int runs = 0;
    BarMessage message;
    message.what = QStringLiteral("No answer.");
    message.actions = {{QStringLiteral("Try again"),
                        [&] {
                            ++runs;
                            bar.showMessage({}); // replaces the buttons while one is pressed
                        },
                        true}};
    bar.showMessage(message);
    auto *button = bar.findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(runs, 1);
}

void TstPaneWidgets::escClosesTheMessage()
{
    MessageBar bar(*m_theme);
    QSignalSpy closed(&bar, &MessageBar::closed);
    BarMessage message;
    message.what = QStringLiteral("Offline.");
    message.closable = false;
    bar.showMessage(message);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closed.count(), 0);
    message.closable = true;
    bar.showMessage(message);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QVERIFY(bar.isHidden());
}

void TstPaneWidgets::toolBarOverflows()
{
    QAction first(QStringLiteral("&Undo everything"), nullptr);
    QAction second(QStringLiteral("Compare with production"), nullptr);
    QAction primary(QStringLiteral("Save version"), nullptr);
    PanelToolBar bar(*m_theme);
    bar.setTitle(QStringLiteral("reply-draft"));
    bar.addAction(&first);
    bar.addFramed(&second);
    bar.setPrimary(&primary);
    bar.resize(1'000, bar.sizeHint().height());
    bar.show();
    auto *more = bar.findChild<QToolButton *>();
    const auto shown = [&bar] {
        QStringList names;
        for (const ActionButton *button : bar.findChildren<ActionButton *>()) {
            if (button->isVisible())
                names += button->text();
        }
        return names;
    };
    QCOMPARE(shown().size(), 3);
    QVERIFY(!more->isVisible());
    bar.resize(420, bar.height());
    QVERIFY(more->isVisible());
    QVERIFY(shown().contains(QStringLiteral("Save version")));
    QVERIFY(!shown().contains(QStringLiteral("Undo everything")));
    Q_EMIT more->menu()->aboutToShow();
    QVERIFY(more->menu()->actions().contains(&first));
    QVERIFY(!more->menu()->actions().contains(&primary));
    bar.resize(1'000, bar.height());
    QCOMPARE(shown().size(), 3);
}

void TstPaneWidgets::buttonFollowsItsAction()
{
    ActionRegistry registry;
    ActionSpec spec;
    spec.id = QStringLiteral("x.run");
    spec.text = QStringLiteral("&Run");
    spec.keys = {QKeySequence(Qt::Key_F5)};
    int runs = 0;
    QAction *action = registry.add(spec, [&runs] { ++runs; });
    ActionButton button(*m_theme, *action);
    QCOMPARE(button.text(), QStringLiteral("Run"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Run"));
    QVERIFY(button.toolTip().contains(QLatin1String("F5")));
    const int narrow = button.sizeHint().width();
    registry.setKeys(spec.id, {QKeySequence(QStringLiteral("Ctrl+Shift+F5"))});
    QVERIFY(button.sizeHint().width() > narrow);
    button.click();
    QCOMPARE(runs, 1);
    registry.setBlocked(spec.id, QStringLiteral("nothing to run"));
    QVERIFY(!button.isEnabled());
    QVERIFY(button.toolTip().contains(QLatin1String("nothing to run")));
    registry.setBlocked(spec.id, {});
    QVERIFY(button.isEnabled());
    QVERIFY(!button.toolTip().contains(QLatin1String("nothing to run")));
}

void TstPaneWidgets::buttonIsShortWhereThereIsNoRoom()
{
    QAction action(QStringLiteral("Roll back production to v13"));
    ActionButton button(*m_theme, action);
    button.resize(button.sizeHint());
    const QImage whole = button.grab().toImage();
    button.setShortText(QStringLiteral("Roll back"));
    QCOMPARE(button.grab().toImage(), whole);
    button.resize(button.width() - 20, button.height());
    const QImage narrow = button.grab().toImage();
    button.setShortText(QStringLiteral("Back"));
    QVERIFY(button.grab().toImage() != narrow);
    QCOMPARE(button.accessibleName(), action.text());
}

void TstPaneWidgets::segmentsByKeyboard()
{
    SegmentedControl modes(*m_theme, QStringLiteral("View"));
    modes.addSegment(QStringLiteral("text"), QStringLiteral("Text"));
    modes.addSegment(QStringLiteral("json"), QStringLiteral("JSON"));
    QSignalSpy changed(&modes, &SegmentedControl::currentChanged);
    QCOMPARE(modes.current(), QStringLiteral("text"));
    modes.show();
    const auto buttons = modes.findChildren<QAbstractButton *>();
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Right);
    QCOMPARE(modes.current(), QStringLiteral("json"));
    QCOMPARE(changed.count(), 1);
    modes.setCurrent(QStringLiteral("nothing"));
    QCOMPARE(modes.current(), QStringLiteral("json"));
}

void TstPaneWidgets::splitterRemembers()
{
    PaneSplitter splitter(*m_theme, Qt::Horizontal);
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.setDefaultSizes({264, -1});
    splitter.resize(1'001, 400);
    splitter.show();
    QCOMPARE(splitter.sizes(), (QList<int>{264, 736}));
    QVERIFY(splitter.saveSizes().isEmpty());
    splitter.restoreSizes({400, 600});
    QCOMPARE(splitter.sizes(), (QList<int>{400, 600}));
    QCOMPARE(splitter.saveSizes(), (QJsonArray{400, 600}));
    QTest::mouseDClick(splitter.handle(1), Qt::LeftButton);
    QCOMPARE(splitter.sizes(), (QList<int>{264, 736}));
    QVERIFY(splitter.saveSizes().isEmpty());
    QCOMPARE(splitter.handle(1)->width(), 7);                // the grip
    QCOMPARE(splitter.handle(1)->contentsRect().width(), 1); // the line
}

void TstPaneWidgets::splitterLeavesRoomForWhatIsLookedAt()
{
    PaneSplitter splitter(*m_theme, Qt::Horizontal);
    for (int part = 0; part < 3; ++part)
        splitter.addWidget(new QWidget);
    splitter.setDefaultSizes({300, -1, 300});
    splitter.resize(402, 400);
    splitter.show();
    QCOMPARE(splitter.sizes(), (QList<int>{150, 100, 150}));
    splitter.resize(1'002, 400);
    QCOMPARE(splitter.sizes(), (QList<int>{300, 400, 300}));
    // What is hidden takes nothing.
    splitter.widget(0)->hide();
    splitter.resize(901, 400);
    QCOMPARE(splitter.sizes().last(), 300);
    // What a person moved stays, whatever the pane would choose by itself.
    splitter.widget(0)->show();
    splitter.resize(1'002, 400);
    splitter.restoreSizes({200, 500, 300});
    splitter.setDefaultSizes({250, -1, 250});
    QCOMPARE(splitter.sizes(), (QList<int>{200, 500, 300}));
}

void TstPaneWidgets::splitterByKeyboard()
{
    PaneSplitter splitter(*m_theme, Qt::Horizontal);
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.setDefaultSizes({264, -1});
    splitter.resize(1'001, 400);
    splitter.show();
    QTest::keyClick(splitter.handle(1), Qt::Key_Right);
    QCOMPARE(splitter.sizes().first(), 280);
    QCOMPARE(splitter.saveSizes().size(), 2);
    QTest::keyClick(splitter.handle(1), Qt::Key_Left);
    QTest::keyClick(splitter.handle(1), Qt::Key_Left);
    QCOMPARE(splitter.sizes().first(), 248);
    QTest::keyClick(splitter.handle(1), Qt::Key_Home);
    QCOMPARE(splitter.sizes().first(), 264);
}

void TstPaneWidgets::splitterIgnoresForeignSizes_data()
{
    QTest::addColumn<QJsonArray>("sizes");
    QTest::newRow("none") << QJsonArray();
    QTest::newRow("three for two") << QJsonArray{1, 2, 3};
    QTest::newRow("texts") << QJsonArray{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("negative") << QJsonArray{-5, -6};
}

void TstPaneWidgets::splitterIgnoresForeignSizes()
{
    QFETCH(QJsonArray, sizes);
    PaneSplitter splitter(*m_theme, Qt::Horizontal);
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.setDefaultSizes({264, -1});
    splitter.resize(1'001, 400);
    splitter.show();
    splitter.restoreSizes(sizes);
    QCOMPARE(splitter.sizes().first(), 264);
}

void TstPaneWidgets::emptyStates()
{
    EmptyState empty(*m_theme);
    QAction create(QStringLiteral("New pipeline"), nullptr);
    QAction import(QStringLiteral("Import…"), nullptr);
    empty.showEmpty(QStringLiteral("flask-conical"), QStringLiteral("No pipeline yet"), QStringLiteral("It runs."),
                    &create, &import);
    QCOMPARE(empty.findChildren<QPushButton *>().size(), 2);
    QCOMPARE(empty.accessibleName(), QStringLiteral("No pipeline yet"));
    int cleared = 0;
    empty.showFiltered(QStringLiteral("No run matches \"failed\""), [&cleared] { ++cleared; });
    const auto buttons = empty.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click();
    QCOMPARE(cleared, 1);
}

void TstPaneWidgets::chipsAndBadgesHaveNames()
{
    StatusChip chip(*m_theme, ChipKind::Filter, QStringLiteral("de"));
    QVERIFY(chip.isCheckable());
    const int narrow = chip.sizeHint().width();
    chip.setCount(12);
    QCOMPARE(chip.accessibleName(), QStringLiteral("de 12"));
    QVERIFY(chip.sizeHint().width() > narrow);
    StatusChip environment(*m_theme, ChipKind::Production, QStringLiteral("production"));
    QVERIFY(!environment.isCheckable());
    QCOMPARE(environment.focusPolicy(), Qt::NoFocus);
    Badge badge(*m_theme);
    badge.setStatus(StatusTone::Pass, QStringLiteral("Passed"));
    QCOMPARE(badge.accessibleName(), QStringLiteral("Passed"));
    QCOMPARE(badge.sizeHint().height(), m_theme->length(Length::Badge));
}

void TstPaneWidgets::labelShowsWhatIsCut()
{
    ElidedLabel label(*m_theme, TextStyle::Base);
    label.setText(QStringLiteral("a rather long name of a prompt"));
    label.resize(label.sizeHint().width() + 10, 20);
    label.show();
    QVERIFY(label.toolTip().isEmpty());
    label.resize(40, 20);
    QCOMPARE(label.toolTip(), label.text());
}

void TstPaneWidgets::formKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Esc leaves") << int(Qt::Key_Escape) << 0 << true << QStringLiteral("cancelled");
    QTest::newRow("Ctrl+Enter confirms") << int(Qt::Key_Return) << int(Qt::ControlModifier) << true
                                         << QStringLiteral("main");
    QTest::newRow("Ctrl+S keeps") << int(Qt::Key_S) << int(Qt::ControlModifier) << true << QStringLiteral("keep");
    QTest::newRow("Ctrl+S of a form that keeps nothing")
        << int(Qt::Key_S) << int(Qt::ControlModifier) << false << QString();
    QTest::newRow("Enter in a field confirms") << int(Qt::Key_Return) << 0 << true << QStringLiteral("main");
}

void TstPaneWidgets::formKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, keeps);
    // The pane around has commands on the same keys: the form comes first.
    QWidget pane;
    pane.resize(300, 200);
    QStringList heard;
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_Escape)}) {
        auto *action = new QAction(&pane);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [&heard] { heard += QStringLiteral("pane"); });
        pane.addAction(action);
    }
    SmallForm form(*m_theme, keeps, &pane);
    form.resize(300, 200);
    connect(&form, &FormWidget::cancelled, this, [&heard] { heard += QStringLiteral("cancelled"); });
    connect(form.main, &QPushButton::clicked, this, [&heard] { heard += QStringLiteral("main"); });
    connect(form.keep, &QPushButton::clicked, this, [&heard] { heard += QStringLiteral("keep"); });
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.activateWindow();
    form.field->setFocus();
    QTRY_VERIFY(form.field->hasFocus());
    QTest::keyClick(form.field, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTEST(heard.join(QLatin1Char(' ')), "expected");
}

void TstPaneWidgets::popupGivesTheFocusBack_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Esc", "a click beside it", "focus elsewhere"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TstPaneWidgets::popupGivesTheFocusBack()
{
    QFETCH(QString, way);
    QWidget window;
    window.resize(400, 200);
    QLineEdit before(&window);
    QLineEdit other(&window);
    other.move(0, 60);
    SmallPopup popup(*m_theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    before.setFocus();
    QTRY_VERIFY(before.hasFocus());
    QSignalSpy closed(&popup, &Popup::closed);
    popup.openWith(popup.field);
    QTRY_VERIFY(popup.field->hasFocus());
    QCOMPARE(popup.geometry(), QRect(200, 0, 200, 200));
    window.resize(600, 200);
    QTRY_COMPARE(popup.geometry().x(), 300); // follows the window
    if (way == QLatin1String("Esc"))
        QTest::keyClick(popup.field, Qt::Key_Escape);
    else if (way == QLatin1String("a click beside it"))
        QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(10, 150));
    else
        other.setFocus();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!popup.isOpen());
    QVERIFY((way == QLatin1String("focus elsewhere") ? other : before).hasFocus());
}

void TstPaneWidgets::chipsStandOutOnSelectedRows()
{
    for (const ChipKind kind : {ChipKind::Tag, ChipKind::Environment}) {
        for (const ColorRole ground : {ColorRole::SelectionInactive, ColorRole::Selection}) {
            QImage picture(80, 30, QImage::Format_ARGB32_Premultiplied);
            picture.fill(m_theme->color(ground));
            QPainter painter(&picture);
            paintChip(painter, QRect(4, 0, 70, 30), kind, false, QStringLiteral("simulated"), *m_theme);
            painter.end();
            const QColor inside = picture.pixelColor(4 + m_theme->grid(1), 15);
            QCOMPARE(inside, m_theme->color(ColorRole::Surface));
            QVERIFY(inside != m_theme->color(ground));
        }
    }
}

void TstPaneWidgets::longRowsAreWrapped()
{
    QStringListModel model(
        {QStringLiteral("short"), QStringLiteral("a message that is longer than any list ").repeated(4)});
    QListView list;
    list.resize(300, 200);
    list.setModel(&model);
    auto *rows = new RowDelegate(*m_theme, &list);
    list.setItemDelegate(rows);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setWrapping(true);
    list.setResizeMode(QListView::Adjust);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(list.visualRect(model.index(0)).height(), m_theme->rowHeight());
    const QRect second = list.visualRect(model.index(1));
    const QFontMetrics metrics(m_theme->font(TextStyle::Base));
    QVERIFY(second.height() >= m_theme->rowHeight() + 2 * metrics.height());
    QVERIFY(second.right() <= list.viewport()->width());
    QCOMPARE(list.horizontalScrollBar()->maximum(), 0);
}

void TstPaneWidgets::longChoiceHoldsItsEntries()
{
    LongChoice choice;
    const QAbstractItemModelTester tester(choice.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<LongChoiceEntry> entries;
    for (int i = 0; i < 1'000; ++i)
        entries.append({QStringLiteral("Prompt %1").arg(i), QStringLiteral("key-%1").arg(i)});
    choice.setEntries(entries);
    QCOMPARE(choice.count(), 1'000);
    QCOMPARE(choice.findData(QStringLiteral("key-700")), 700);
    choice.setCurrentIndex(700);
    QCOMPARE(choice.currentText(), QStringLiteral("Prompt 700"));
    QCOMPARE(choice.currentData().toString(), QStringLiteral("key-700"));
    choice.setEntries({{QStringLiteral("Only"), QStringLiteral("only")}});
    QCOMPARE(choice.count(), 1);
    QCOMPARE(choice.findData(QStringLiteral("key-700")), -1);
    QCOMPARE(choice.currentText(), QStringLiteral("Only"));
    choice.setEntries({});
    QCOMPARE(choice.count(), 0);
    QVERIFY(choice.currentText().isEmpty());
}

void TstPaneWidgets::longChoiceOffersMatches()
{
    LongChoice choice;
    choice.offerMatches();
    choice.setEntries({{QStringLiteral("reply draft"), QStringLiteral("reply")},
                       {QStringLiteral("triage"), QStringLiteral("triage")},
                       {QStringLiteral("old triage"), QStringLiteral("old")}});
    choice.completer()->setCompletionPrefix(QStringLiteral("TRI"));
    QCOMPARE(choice.completer()->completionCount(), 2);
    QCOMPARE(choice.completer()->currentCompletion(), QStringLiteral("triage"));
    choice.completer()->setCompletionPrefix(QStringLiteral("draft"));
    QCOMPARE(choice.completer()->completionCount(), 1);
}

void TstPaneWidgets::wrappedLabelFollowsItsText()
{
    WrapLabel label(QStringLiteral("one"));
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString longer = QStringLiteral("many words that cannot stand in one line of this width ").repeated(4);
    const auto plainHeight = [&label](const QString &text) {
        QLabel plain(text);
        plain.setTextFormat(Qt::PlainText);
        plain.setWordWrap(true);
        plain.setTextInteractionFlags(Qt::TextSelectableByMouse);
        plain.setFont(label.font());
        return plain.heightForWidth(120);
    };
    QCOMPARE(label.heightForWidth(120), plainHeight(QStringLiteral("one")));
    label.setText(longer);
    QCOMPARE(label.heightForWidth(120), plainHeight(longer));
    const int before = label.heightForWidth(120);
    QFont larger = label.font();
    larger.setPixelSize(30);
    label.setFont(larger);
    QVERIFY(label.heightForWidth(120) > before);
    QCOMPARE(label.heightForWidth(120), plainHeight(longer));
}

QTEST_MAIN(TstPaneWidgets)
#include "tst_panewidgets.moc"
