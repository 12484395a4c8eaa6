// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture cannot prove: every text has room, every control has a name, a tool tip and a way by keyboard,
// texts stand out from their ground.
#pragma once

#include <QStringList>

class QWidget;

namespace promptlab {

/// Everything that is wrong with the visible widgets below @p root, a line each: clipped or overlapping texts, controls
/// without an accessible name, a tool tip or a way by keyboard. Empty: nothing. Turns the event loop while there is
/// something, for at most three seconds: only what stays counts.
[[nodiscard]] QStringList uiComplaints(const QWidget &root);

/// Every visible, enabled label and field below @p root whose text, by the roles of its palette, stands out too little
/// from what is really painted behind it (4.5 : 1, WCAG 2.1), a line each.
[[nodiscard]] QStringList contrastComplaints(const QWidget &root);

/// Saves what @p widget shows as NAME.png into the folder that PROMPTLAB_PICTURES names; does nothing without it.
void savePicture(QWidget &widget, const QString &name);

} // namespace promptlab
