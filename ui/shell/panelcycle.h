// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace promptlab {

/// One stop of F6: a part of the window, and what in it takes the focus.
struct PanelStop {
    QWidget *panel = nullptr;
    QWidget *focus = nullptr;
};

/// Where the focus was in a part that is shown, else the first thing in it that Tab reaches; nullptr: nothing does.
[[nodiscard]] QWidget *focusInPanel(QWidget &panel);

/// What takes the focus @p step stops further, round the ends; may be nullptr. Without a focus in any of them the way
/// begins before the first, or behind the last.
[[nodiscard]] QWidget *focusOfNextPanel(const QList<PanelStop> &stops, const QWidget *focus, int step);

} // namespace promptlab
