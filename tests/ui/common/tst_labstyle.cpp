// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uitest.h"
#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/emptystate.h"
#include "ui/common/labstyle.h"
#include "ui/common/look.h"
#include "ui/common/messagebar.h"
#include "ui/common/pane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace promptlab;

namespace {

constexpr int groundMargin = 12;
constexpr double leastRingContrast = 3;

QAbstractButton *kindOfButton(ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(QStringLiteral("Add member"), parent);
    setButtonKind(button, kind);
    return button;
}

/// One control of a kind, on @p parent.
QWidget *makeControl(const QString &kind, const Theme &theme, QAction &action, QWidget *parent)
{
    if (kind == QLatin1String("plain"))
        return kindOfButton(ButtonKind::Plain, parent);
    if (kind == QLatin1String("flat"))
        return kindOfButton(ButtonKind::Flat, parent);
    if (kind == QLatin1String("primary"))
        return kindOfButton(ButtonKind::Primary, parent);
    if (kind == QLatin1String("danger"))
        return kindOfButton(ButtonKind::Danger, parent);
    if (kind == QLatin1String("danger filled"))
        return kindOfButton(ButtonKind::DangerFilled, parent);
    if (kind.startsWith(QLatin1String("action"))) {
        auto *button = new ActionButton(theme, action, parent);
        setButtonKind(button, kind == QLatin1String("action primary") ? ButtonKind::Primary : ButtonKind::Flat);
        return button;
    }
    if (kind == QLatin1String("tool")) {
        auto *button = new QToolButton(parent);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    }
    if (kind == QLatin1String("field"))
        return new QLineEdit(parent);
    if (kind == QLatin1String("combo") || kind == QLatin1String("editable combo")) {
        auto *box = new QComboBox(parent);
        box->setEditable(kind != QLatin1String("combo"));
        box->addItem(QStringLiteral("One"));
        return box;
    }
    if (kind == QLatin1String("spin box"))
        return new QSpinBox(parent);
    if (kind == QLatin1String("text"))
        return new QPlainTextEdit(parent);
    return nullptr;
}

/// Colours along a line, each as often as it comes in a row.
QList<std::pair<QColor, int>> runsOf(const QImage &image, const QList<QPoint> &line)
{
    QList<std::pair<QColor, int>> runs;
    for (const QPoint &at : line) {
        const QColor color = image.pixelColor(at);
        if (runs.isEmpty() || runs.last().first != color)
            runs.append({color, 0});
        ++runs.last().second;
    }
    return runs;
}

/// Whether a line of two pixels or more is there that was not before, and stands out from both its sides.
bool ringIsSeen(const QImage &before, const QImage &after, const QList<QPoint> &line)
{
    const QList<std::pair<QColor, int>> runs = runsOf(after, line);
    int at = 0;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto &[color, length] = runs.at(i);
        const bool isNew = before.pixelColor(line.at(at)) != color;
        at += length;
        if (!isNew || length < 2 || i == 0 || i + 1 == runs.size())
            continue;
        if (contrastRatio(color, runs.at(i - 1).first) >= leastRingContrast
            && contrastRatio(color, runs.at(i + 1).first) >= leastRingContrast)
            return true;
    }
    return false;
}

} // namespace

/// What the style draws: above all that the focus can be seen on everything that can have it.
class TstLabStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void focusIsSeen_data();
    void focusIsSeen();
    void ringComesWithTheKeyboard();
    void popupsHaveRoundCorners();
    void menusHaveAWholeLine();
    void enterPressesEveryButton_data();
    void enterPressesEveryButton();
    void emptyStateTakesTheFocus();
    void barsAreAboutSomething();
    void menusNameTheirSections();
    void barsAreSentences_data();
    void barsAreSentences();

private:
    std::unique_ptr<Theme> m_theme;
};

void TstLabStyle::initTestCase()
{
    auto dressed = dressApplication(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY(dressed.ok());
    m_theme = std::move(*dressed);
}

void TstLabStyle::init()
{
    failOnQtWarnings();
}

void TstLabStyle::focusIsSeen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<ColorRole>("ground");
    for (const char *kind : {"plain", "flat", "primary", "danger", "danger filled", "action primary", "action flat",
                             "tool", "field", "combo", "editable combo", "spin box", "text"}) {
        for (const bool dark : {false, true}) {
            for (const auto &[name, role] :
                 {std::pair("window", ColorRole::Window), std::pair("surface", ColorRole::Surface),
                  std::pair("raised", ColorRole::Raised)})
                QTest::addRow("%s, %s, on %s", kind, dark ? "dark" : "light", name)
                    << QString::fromLatin1(kind) << dark << role;
        }
    }
}

void TstLabStyle::focusIsSeen()
{
    QFETCH(QString, kind);
    QFETCH(bool, dark);
    QFETCH(ColorRole, ground);
    m_theme->setScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    ActionRegistry registry;
    ActionSpec spec;
    spec.id = QStringLiteral("do");
    spec.text = QStringLiteral("Do it");
    QAction *action = registry.add(spec);
    QWidget window;
    QPalette colors = window.palette();
    colors.setColor(QPalette::Window, m_theme->color(ground));
    window.setPalette(colors);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(groundMargin, groundMargin, groundMargin, groundMargin);
    QWidget *control = makeControl(kind, *m_theme, *action, &window);
    QVERIFY(control);
    control->setPalette(QApplication::palette());
    auto *other = new QPushButton(QStringLiteral("Other"), &window);
    column->addWidget(control);
    column->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Shift); // somebody uses the keyboard
    other->setFocus(Qt::TabFocusReason);
    const QImage before = window.grab().toImage();
    control->setFocus(Qt::TabFocusReason);
    QVERIFY(control->hasFocus());
    const QImage after = window.grab().toImage();
    // From the ground at the left to a few pixels inside, in the middle of the control.
    const QRect box = control->geometry();
    QList<QPoint> line;
    for (int x = box.left() - groundMargin / 2; x < box.left() + groundMargin - 2; ++x)
        line.append({x, box.center().y()});
    QVERIFY2(ringIsSeen(before, after, line), qPrintable(kind));
}

void TstLabStyle::ringComesWithTheKeyboard()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Do"), &window);
    column->addWidget(button);
    column->addWidget(new QPushButton(QStringLiteral("Other"), &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->hasFocus());
    QVERIFY(!window.testAttribute(Qt::WA_KeyboardFocusChange));
    const QImage calm = button->grab().toImage();
    QTest::keyClick(button, Qt::Key_F6);
    QVERIFY(window.testAttribute(Qt::WA_KeyboardFocusChange));
    QVERIFY(button->grab().toImage() != calm);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!window.testAttribute(Qt::WA_KeyboardFocusChange));
}

/// Where nobody blends what is outside, the line goes round the corners without a gap.
void TstLabStyle::menusHaveAWholeLine()
{
    QMenu menu;
    for (const char *text : {"One", "Two", "Three"})
        menu.addAction(QString::fromLatin1(text));
    menu.popup({100, 100});
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    const QRegion shape = menu.mask();
    QVERIFY(!shape.isEmpty() && !shape.contains(menu.rect().topLeft()));
    const QImage image = menu.grab().toImage();
    const QColor line = m_theme->color(ColorRole::BorderStrong);
    int found = 0;
    for (int y = 0; y < menu.height(); ++y) {
        for (int x = 0; x < menu.width(); ++x) {
            const QPoint at(x, y);
            const bool edge = shape.contains(at)
                           && (!shape.contains(at + QPoint(1, 0)) || !shape.contains(at - QPoint(1, 0))
                               || !shape.contains(at + QPoint(0, 1)) || !shape.contains(at - QPoint(0, 1)));
            if (!edge)
                continue;
            ++found;
            QVERIFY2(image.pixelColor(at) == line, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
    QVERIFY(found > 2 * menu.width());
    menu.close();
}

void TstLabStyle::enterPressesEveryButton_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"plain", "flat", "primary", "danger", "danger filled", "action", "action primary", "tool"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TstLabStyle::enterPressesEveryButton()
{
    QFETCH(QString, kind);
    QWidget window;
    QAction action(QStringLiteral("Add"));
    auto *button = qobject_cast<QAbstractButton *>(makeControl(kind, *m_theme, action, &window));
    QVERIFY(button);
    if (auto *push = qobject_cast<QPushButton *>(button))
        push->setAutoDefault(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicked.count(), 2);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // of the form
    QCOMPARE(clicked.count(), 2);
    button->setEnabled(false);
    QTest::keyClick(&window, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
}

void TstLabStyle::popupsHaveRoundCorners()
{
    QComboBox box;
    box.addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    box.resize(200, 28);
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.showPopup();
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QVERIFY(!popup->mask().isEmpty());
    QVERIFY(!popup->mask().contains(popup->rect().topLeft()));
    QVERIFY(!popup->mask().contains(popup->rect().bottomRight()));
    QVERIFY(popup->mask().contains(popup->rect().center()));
    // Its rows lie on its own ground.
    const QImage image = popup->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() - 20, image.height() - 8), m_theme->color(ColorRole::Raised));
    box.hidePopup();
}

void TstLabStyle::emptyStateTakesTheFocus()
{
    Pane pane({QStringLiteral("p"), QStringLiteral("Pane"), QStringLiteral("inbox")});
    auto *column = new QVBoxLayout(&pane);
    auto *bar = new QToolButton(&pane);
    bar->setFocusPolicy(Qt::TabFocus);
    auto *field = new QLineEdit(&pane);
    auto *empty = new EmptyState(*m_theme, &pane);
    for (QWidget *widget : std::initializer_list<QWidget *>{bar, field, empty})
        column->addWidget(widget);
    ActionRegistry registry;
    ActionSpec spec;
    spec.id = QStringLiteral("do");
    spec.text = QStringLiteral("Do it");
    empty->showEmpty(QStringLiteral("inbox"), QStringLiteral("Nothing yet"), QStringLiteral("Begin."),
                     registry.add(spec));
    empty->hide();
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    // Somebody types: the field keeps the focus.
    field->setFocus();
    empty->show();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QApplication::focusWidget(), field);
    empty->hide();
    // What had the focus is gone: not the next best button.
    field->setFocus();
    field->hide();
    empty->show();
    QTRY_COMPARE(QApplication::focusWidget(), empty->firstButton());
    QVERIFY(empty->firstButton());
    // Said anew, as after each reading: the focus stays on the way in.
    empty->showEmpty(QStringLiteral("inbox"), QStringLiteral("Nothing yet"), QStringLiteral("Begin."),
                     registry.action(QStringLiteral("do")));
    QCOMPARE(QApplication::focusWidget(), empty->firstButton());
    // A way in that comes later is found, too.
    empty->showEmpty(QStringLiteral("inbox"), QStringLiteral("Nothing yet"), {}, nullptr);
    bar->setFocus();
    empty->showEmpty(QStringLiteral("inbox"), QStringLiteral("Nothing yet"), {}, registry.action(QStringLiteral("do")));
    QTRY_COMPARE(QApplication::focusWidget(), empty->firstButton());
    registry.setBlocked(spec.id, QStringLiteral("not now"));
    QVERIFY(!empty->firstButton());
}

void TstLabStyle::barsAreAboutSomething()
{
    MessageBar bar(*m_theme);
    QSignalSpy closed(&bar, &MessageBar::closed);
    BarMessage message;
    message.what = QStringLiteral("It failed.");
    message.about = QStringLiteral("import");
    bar.showMessage(message);
    QCOMPARE(bar.about(), QStringLiteral("import"));
    bar.settle(QStringLiteral("saving"));
    bar.settle({});
    QVERIFY(!bar.isHidden());
    bar.settle(QStringLiteral("import"));
    QVERIFY(bar.isHidden());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(bar.about(), QString());
    message.about.clear();
    bar.showMessage(message);
    bar.settle({}); // about nothing: it stays
    QVERIFY(!bar.isHidden());
}

void TstLabStyle::menusNameTheirSections()
{
    QMenu menu;
    const QAction *first = menu.addSection(QStringLiteral("Runs in"));
    menu.addAction(QStringLiteral("production"));
    QAction *second = menu.addSection(QStringLiteral("Tags"));
    menu.addAction(QStringLiteral("json"));
    menu.addSeparator();
    menu.addAction(QStringLiteral("Show archived prompts"));
    menu.resize(menu.sizeHint());
    // The title has a row of its own, as high as any other, the first one too.
    for (const QAction *section : {first, static_cast<const QAction *>(second)})
        QCOMPARE(menu.actionGeometry(const_cast<QAction *>(section)).height(), m_theme->length(Length::RowCompact));
    // And it is painted: another title is another picture.
    const auto pictureOf = [&menu](const QAction *section) {
        return menu.grab(menu.actionGeometry(const_cast<QAction *>(section))).toImage();
    };
    const QImage tags = pictureOf(second);
    second->setText(QStringLiteral("Kept"));
    menu.resize(menu.sizeHint());
    QVERIFY(pictureOf(second) != tags);
}

void TstLabStyle::barsAreSentences_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *what, const char *why, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(what) << QString::fromUtf8(why) << QString::fromUtf8(text);
    };
    row("a full stop is put between", "It was refused", "One more is needed.", "It was refused. One more is needed.");
    row("one is enough", "It failed.", "No room.", "It failed. No room.");
    row("a question stays one", "Really?", "It is gone then.", "Really? It is gone then.");
    row("alone it stays as it is", "It was refused", "", "It was refused");
}

void TstLabStyle::barsAreSentences()
{
    QFETCH(QString, what);
    QFETCH(QString, why);
    MessageBar bar(*m_theme);
    BarMessage message;
    message.what = what;
    message.why = why;
    bar.showMessage(message);
    QTEST(bar.text(), "text");
}

QTEST_MAIN(TstLabStyle)
#include "tst_labstyle.moc"
