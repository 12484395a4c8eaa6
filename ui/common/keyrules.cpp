// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keyrules.h"

#include "ui/common/pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QSplitterHandle>

namespace promptlab {

namespace {

bool isPlainEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

QWidget *paneAround(QWidget *widget)
{
    for (QWidget *at = widget; at; at = at->parentWidget()) {
        if (qobject_cast<Pane *>(at))
            return at;
    }
    return nullptr;
}

/// The chosen one of several: pressing it again would do nothing, so Enter there is for what is around it.
bool isChosenOfSeveral(const QAbstractButton &button)
{
    const bool several = button.autoExclusive() || (button.group() && button.group()->exclusive());
    return several && button.isChecked();
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled()
        && !widget->focusProxy() && !qobject_cast<const QSplitterHandle *>(widget);
}

/// The first control after @p from inside @p area, in the order of Tab.
QWidget *nextInside(QWidget *area, QWidget *from)
{
    for (QWidget *at = from->nextInFocusChain(); at && at != from; at = at->nextInFocusChain()) {
        if (area->isAncestorOf(at) && takesFocus(at))
            return at;
    }
    return nullptr;
}

} // namespace

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (!press && event->type() != QEvent::ShortcutOverride)
        return false;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button)
        || isChosenOfSeveral(*button) || !isPlainEnter(*static_cast<QKeyEvent *>(event)))
        return false;
    event->accept(); // before a command of the pane that has the same key
    if (press && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        button->click();
    return true;
}

FocusKeeper::FocusKeeper(QApplication *application) : QObject(application)
{
    connect(application, &QApplication::focusChanged, this, &FocusKeeper::focusMoved);
}

void FocusKeeper::focusMoved(QWidget *old, QWidget *now)
{
    if (!old || !now || (old->isVisible() && old->isEnabled()))
        return; // somebody moved it
    QWidget *pane = paneAround(old);
    if (!pane || !pane->isVisible())
        return; // another pane came, or a popup went: they have their own rules
    if (pane->isAncestorOf(now) && !qobject_cast<QSplitterHandle *>(now))
        return;
    for (QWidget *area = old->parentWidget(); area; area = area->parentWidget()) {
        QWidget *next = area->isVisible() && area->isEnabled() ? nextInside(area, old) : nullptr;
        if (next) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (area == pane)
            return;
    }
}

} // namespace promptlab
