// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowdriver.h"

#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/badge.h"
#include "ui/common/elidedlabel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTimer>

namespace promptlab {

namespace {

constexpr int lookEveryMs = 10;
constexpr int mostSteps = 200; ///< of Tab, the arrow keys or the wheel
constexpr int mostRowsRead = 60;

/// What has the focus when @p widget is asked to take it.
const QWidget *focusHolder(const QWidget &widget)
{
    const QWidget *holder = &widget;
    while (const QWidget *proxy = holder->focusProxy())
        holder = proxy;
    return holder;
}

QString focusName()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return QStringLiteral("nothing");
    return focus->accessibleName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className())
                                             : focus->accessibleName();
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                  : label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : ActionRegistry::withoutMnemonic(button->text());
    if (const auto *badge = qobject_cast<const Badge *>(&widget))
        return badge->text();
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        return label->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text();
    return {};
}

void readRows(const QAbstractItemView &view, QStringList &lines)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < std::min(model->rowCount(), mostRowsRead); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(model->index(row, column).data().toString());
        lines.append(cells.join(QLatin1Char(' ')));
    }
}

} // namespace

WindowDriver::WindowDriver(MainWindow &window, WindowHands &hands, Way way, int patienceMs)
    : m_window(window), m_hands(hands), m_way(way), m_patienceMs(patienceMs)
{
}

bool WindowDriver::waitUntil(const std::function<bool()> &condition) const
{
    if (condition())
        return true;
    const QDeadlineTimer deadline(m_patienceMs);
    bool met = false;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        met = condition();
        if (met || deadline.hasExpired())
            loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
    return met;
}

Result<void> WindowDriver::expect(const QString &what, const std::function<bool()> &condition) const
{
    if (waitUntil(condition))
        return {};
    return makeError(ErrorCode::NotFound,
                     QStringLiteral("there is no %1 (the focus is at: %2)").arg(what, focusName()));
}

Result<void> WindowDriver::expectText(const QString &text, const QWidget *root) const
{
    const QWidget &where = root ? *root : m_window;
    const bool seen = waitUntil([&] {
        const QStringList lines = texts(where);
        return std::any_of(lines.begin(), lines.end(), [&text](const QString &line) { return line.contains(text); });
    });
    if (seen)
        return {};
    return makeError(ErrorCode::NotFound, QStringLiteral("\"%1\" cannot be read; what can be read:\n  %2")
                                              .arg(text, texts(where).join(QStringLiteral("\n  "))));
}

QStringList WindowDriver::texts(const QWidget &root)
{
    QStringList lines;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const QString text = textOf(*widget); !text.isEmpty())
            lines.append(text);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            readRows(*view, lines);
    }
    return lines;
}

QWidget *WindowDriver::named(const QString &name, const QWidget *root,
                             const std::function<bool(const QWidget &)> &fits) const
{
    const bool begin = name.endsWith(QLatin1Char('*'));
    const QStringView wanted = begin ? QStringView(name).chopped(1) : QStringView(name);
    const QWidget &where = root ? *root : static_cast<const QWidget &>(m_window);
    const auto widgets = where.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QString known = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && known.isEmpty())
            known = ActionRegistry::withoutMnemonic(button->text());
        if (known.isEmpty() || (begin ? !known.startsWith(wanted) : known != wanted))
            continue;
        if (!fits || fits(*widget))
            return widget;
    }
    return nullptr;
}

void WindowDriver::key(QKeyCombination key)
{
    m_hands.pressKey(m_window, key);
}

void WindowDriver::type(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            key(Qt::Key_Return);
        if (!lines.at(i).isEmpty())
            m_hands.typeText(m_window, lines.at(i));
    }
}

Result<void> WindowDriver::bringIntoView(QWidget &target, QPoint at)
{
    for (QWidget *up = target.parentWidget(); up && !up->isWindow(); up = up->parentWidget()) {
        auto *area = qobject_cast<QAbstractScrollArea *>(up);
        if (!area || area->viewport() == &target || !area->viewport()->isAncestorOf(&target))
            continue;
        QWidget *viewport = area->viewport();
        const auto height = [&] { return target.mapTo(viewport, at).y(); };
        for (int step = 0; height() < 0 || height() >= viewport->height(); ++step) {
            const int before = height();
            // At the edge: a field under the mouse would take the wheel for itself.
            m_hands.turnWheel(*viewport, QPoint(viewport->width() - 2, viewport->height() / 2), before < 0 ? -1 : 1);
            if (step > mostSteps || !waitUntil([&] { return height() != before; }))
                return makeError(
                    ErrorCode::NotFound,
                    QStringLiteral("the wheel does not bring \"%1\" into view").arg(target.accessibleName()));
        }
    }
    return {};
}

Result<void> WindowDriver::click(QWidget &target, QPoint at)
{
    PL_CHECK(bringIntoView(target, at));
    const QWidget *window = target.window();
    // What has just come may still move: nobody hits that.
    QPoint last(-1, -1);
    PL_CHECK(expect(QStringLiteral("rest of \"%1\"").arg(target.accessibleName()), [&] {
        const QPoint now = target.mapTo(window, at);
        return std::exchange(last, now) == now;
    }));
    const QWidget *there = nullptr;
    const auto isFree = [&] {
        there = window->childAt(target.mapTo(window, at));
        return there ? there == &target || target.isAncestorOf(there) : window == &target;
    };
    if (!waitUntil(isFree))
        return makeError(ErrorCode::Conflict, QStringLiteral("\"%1\" cannot be clicked: \"%2\" lies over it")
                                                  .arg(target.accessibleName().isEmpty()
                                                           ? QString::fromLatin1(target.metaObject()->className())
                                                           : target.accessibleName(),
                                                       there ? there->accessibleName() : QString()));
    m_hands.click(target, at);
    return {};
}

Result<void> WindowDriver::keyAndFocus(QKeyCombination key) const
{
    const QWidget *before = QApplication::focusWidget();
    const auto link = [before] { // a text with several of them has as many stops
        const auto *label = qobject_cast<const QLabel *>(before);
        return label ? label->selectedText() : QString();
    };
    const QString linkBefore = link();
    m_hands.pressKey(m_window, key);
    return expect(QStringLiteral("move of the focus from \"%1\"").arg(focusName()),
                  [&] { return QApplication::focusWidget() != before || link() != linkBefore; });
}

Result<void> WindowDriver::tabTo(QWidget &target)
{
    const QWidget *holder = focusHolder(target);
    for (int step = 0; QApplication::focusWidget() != holder; ++step) {
        if (step > mostSteps)
            return makeError(ErrorCode::NotFound,
                             QStringLiteral("Tab does not lead to \"%1\"").arg(target.accessibleName()));
        PL_CHECK(keyAndFocus(Qt::Key_Tab));
    }
    return {};
}

Result<void> WindowDriver::focus(QWidget &target)
{
    if (QApplication::focusWidget() == focusHolder(target))
        return {};
    if (byKeyboard())
        return tabTo(target);
    PL_CHECK(click(target, target.rect().center()));
    return expect(QStringLiteral("focus at \"%1\" after a click").arg(target.accessibleName()),
                  [&target] { return QApplication::focusWidget() == focusHolder(target); });
}

Result<void> WindowDriver::press(const QString &name, const QWidget *root)
{
    PL_TRY(QAbstractButton *const button, find<QAbstractButton>(name, root));
    if (!byKeyboard())
        return click(*button, button->rect().center());
    PL_CHECK(tabTo(*button));
    key(Qt::Key_Space);
    return {};
}

Result<void> WindowDriver::chooseSegment(const QString &name, const QWidget *root)
{
    PL_TRY(QAbstractButton *const segment, find<QAbstractButton>(name, root));
    const auto chosen = [segment] { return segment->isChecked(); };
    const QString what = QStringLiteral("choice of \"%1\"").arg(name);
    if (!byKeyboard()) {
        PL_CHECK(click(*segment, segment->rect().center()));
        return expect(what, chosen);
    }
    const auto segments =
        segment->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton *other : segments) {
        if (other->isChecked())
            PL_CHECK(tabTo(*other));
    }
    const qsizetype wanted = segments.indexOf(segment);
    for (int step = 0; !segment->isChecked() && step < segments.size(); ++step) {
        const auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        PL_CHECK(
            keyAndFocus(segments.indexOf(const_cast<QAbstractButton *>(now)) < wanted ? Qt::Key_Right : Qt::Key_Left));
    }
    return expect(what, chosen);
}

Result<void> WindowDriver::chooseTab(QTabBar &tabs, const QString &text)
{
    int wanted = -1;
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i).startsWith(text))
            wanted = i;
    }
    if (wanted < 0)
        return makeError(ErrorCode::NotFound, QStringLiteral("there is no tab \"%1\"").arg(text));
    const auto chosen = [&tabs, wanted] { return tabs.currentIndex() == wanted; };
    if (!byKeyboard()) {
        PL_CHECK(click(tabs, tabs.tabRect(wanted).center()));
    } else {
        PL_CHECK(tabTo(tabs));
        while (!chosen()) {
            const int before = tabs.currentIndex();
            key(before < wanted ? Qt::Key_Right : Qt::Key_Left);
            PL_CHECK(expect(QStringLiteral("way to the tab \"%1\"").arg(text),
                            [&] { return tabs.currentIndex() != before; }));
        }
    }
    return expect(QStringLiteral("tab \"%1\" in front").arg(text), chosen);
}

Result<void> WindowDriver::fill(QLineEdit &field, const QString &text)
{
    PL_CHECK(focus(field));
    key(QKeyCombination(Qt::CTRL, Qt::Key_A));
    type(text);
    return expect(QStringLiteral("text \"%1\" in \"%2\"").arg(text, field.accessibleName()),
                  [&] { return field.text() == text; });
}

} // namespace promptlab
