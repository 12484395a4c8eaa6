// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does everywhere in the window, whatever a control's own class says.
#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace promptlab {

/// Enter presses the button that has the focus, as Space does: push buttons outside of dialogs and tool buttons do not
/// listen to it by themselves. Check boxes and radio buttons are values, not commands: in a form Enter there is for the
/// form.
class EnterPresses final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// When the control that has the focus goes away or cannot be used any more, the next one beside it gets the focus:
/// Qt takes whatever follows in the window, be it a splitter or the status bar. Only inside of panes.
class FocusKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit FocusKeeper(QApplication *application);

private:
    static void focusMoved(QWidget *old, QWidget *now);
};

} // namespace promptlab
