// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelcycle.h"

namespace promptlab {

QWidget *focusInPanel(QWidget &panel)
{
    if (!panel.isVisible())
        return nullptr;
    const auto takes = [&panel](const QWidget *widget) {
        return widget && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible()
            && (widget == &panel || panel.isAncestorOf(widget));
    };
    if (QWidget *last = panel.focusWidget(); takes(last))
        return last;
    if (QWidget *wanted = panel.focusProxy(); takes(wanted))
        return wanted;
    if (takes(&panel))
        return &panel;
    for (QWidget *next = panel.nextInFocusChain(); next && next != &panel; next = next->nextInFocusChain()) {
        if (takes(next))
            return next;
    }
    return nullptr;
}

QWidget *focusOfNextPanel(const QList<PanelStop> &stops, const QWidget *focus, int step)
{
    if (stops.isEmpty())
        return nullptr;
    const qsizetype count = stops.size();
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype i = 0; focus && i < count; ++i) {
        if (stops.at(i).panel == focus || stops.at(i).panel->isAncestorOf(focus))
            at = i;
    }
    return stops.at((at + step + count) % count).focus;
}

} // namespace promptlab
