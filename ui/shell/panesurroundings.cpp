// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panesurroundings.h"

#include "ui/shell/panestack.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace promptlab {

PaneSurroundings::PaneSurroundings(const PaneStack &stack, QList<QWidget *> around, QObject *parent)
    : QObject(parent), m_stack(stack), m_around(std::move(around))
{
    connect(qApp, &QApplication::focusChanged, this, &PaneSurroundings::keepFocus);
}

void PaneSurroundings::addPane(QWidget *pane, QWidget *outer, const QList<QAction *> &actions)
{
    Surrounded &known = m_panes[pane];
    for (QWidget *widget : qAsConst(m_around))
        known.around.append(widget);
    if (outer)
        known.around.append(outer);
    for (QAction *action : actions)
        known.actions.append(action);
    pane->installEventFilter(this);
    connect(pane, &QObject::destroyed, this, [this, pane] { m_panes.remove(pane); });
    if (pane->isVisible())
        follow(pane, true);
}

bool PaneSurroundings::eventFilter(QObject *watched, QEvent *event)
{
    // A window that is only minimized changes nothing.
    if ((event->type() == QEvent::Show || event->type() == QEvent::Hide) && !event->spontaneous())
        follow(watched, event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void PaneSurroundings::follow(QObject *pane, bool seen) const
{
    const Surrounded known = m_panes.value(pane);
    for (const QPointer<QWidget> &widget : known.around) {
        for (const QPointer<QAction> &action : known.actions) {
            if (!widget || !action)
                continue;
            if (seen)
                widget->addAction(action);
            else
                widget->removeAction(action);
        }
    }
}

/// Qt hands the focus of a widget that is hidden or disabled to the next one of the window, wherever that is.
void PaneSurroundings::keepFocus(QWidget *old, QWidget *now)
{
    const QWidget *pane = m_stack.currentPane();
    if (!pane || !pane->isVisible() || !old || !now || (old->isVisible() && old->isEnabled()))
        return;
    const auto holds = [now](const QWidget *widget) { return widget->isAncestorOf(now); };
    if (!pane->isAncestorOf(old) || !std::any_of(m_around.cbegin(), m_around.cend(), holds))
        return;
    // The pane is still being changed; what comes into its place takes the focus.
    QTimer::singleShot(0, this, [this, fallen = QPointer<QWidget>(now)] {
        Pane *current = m_stack.currentPane();
        if (!current || !fallen || QApplication::focusWidget() != fallen)
            return;
        QWidget *start = PaneStack::startFocus(*current);
        (start ? start : current)->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace promptlab
