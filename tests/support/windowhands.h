// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's hands do at a window: keys, clicks, the wheel. Nothing here knows what the window holds.
#pragma once

#include <QKeyCombination>
#include <QPoint>
#include <QString>

#include <memory>

class QWidget;

namespace promptlab {

/// Hands at a keyboard and a mouse. What they did may arrive a moment later: whoever uses them waits for what they want
/// to see.
class WindowHands
{
public:
    WindowHands() = default;
    virtual ~WindowHands() = default;
    Q_DISABLE_COPY_MOVE(WindowHands)

    /// Presses and releases a key; it goes to whatever has the focus of @p window.
    virtual void pressKey(QWidget &window, QKeyCombination key) = 0;
    /// Types letters of ASCII, one after the other.
    virtual void typeText(QWidget &window, const QString &text) = 0;
    /// Moves the mouse to a place of @p target and presses the left button there.
    virtual void click(QWidget &target, QPoint at) = 0;
    /// Turns the wheel over a place of @p target; down is positive.
    virtual void turnWheel(QWidget &target, QPoint at, int notches) = 0;
};

/// Hands that give their events to the windows of this process, by the way that events of the platform take. Works on
/// every platform, "offscreen" too.
[[nodiscard]] std::unique_ptr<WindowHands> handsInside();
/// Hands that press real keys of the X server, by the program xdotool. Needs the platform "xcb".
[[nodiscard]] std::unique_ptr<WindowHands> handsOfXServer();
/// Whether xdotool is there.
[[nodiscard]] bool hasXServerHands();

} // namespace promptlab
