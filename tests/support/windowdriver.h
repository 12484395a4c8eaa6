// SPDX-License-Identifier: GPL-3.0-or-later
// Uses a window as a person does, by mouse or by keyboard alone: finds things by the names that they are called by,
// waits until they are there, and says what is missing.
#pragma once

#include "core/base/result.h"
#include "tests/support/windowhands.h"

#include <QModelIndex>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QLineEdit;
class QMenu;
class QTabBar;

namespace promptlab {

class MainWindow;

/// One person at one window. Every function waits for what it needs, for at most the patience, and fails with a
/// sentence that names what was not there. Never blocks the event loop.
class WindowDriver final
{
public:
    /// How one walks: by clicks (letters are typed all the same), or by keys alone.
    enum class Way { Mouse, Keyboard };

    /// All must outlive it.
    WindowDriver(MainWindow &window, WindowHands &hands, Way way, int patienceMs);

    [[nodiscard]] MainWindow &window() const { return m_window; }
    [[nodiscard]] bool byKeyboard() const { return m_way == Way::Keyboard; }

    // Looking.
    /// Runs the event loop until @p condition holds.
    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition) const;
    /// The same; a failure says that there is no @p what.
    Result<void> expect(const QString &what, const std::function<bool()> &condition) const;
    /// Waits until @p text can be read somewhere below @p root (nullptr: in the whole window).
    Result<void> expectText(const QString &text, const QWidget *root = nullptr) const;
    /// All that can be read below @p root, a line each: labels, buttons, badges, fields, rows.
    [[nodiscard]] static QStringList texts(const QWidget &root);
    /// A visible widget by its accessible name, "Left side: *" for one that begins so; nullptr: none. @p fits may ask
    /// for more.
    [[nodiscard]] QWidget *named(const QString &name, const QWidget *root = nullptr,
                                 const std::function<bool(const QWidget &)> &fits = {}) const;
    /// Waits for one of a kind that can be used.
    template<typename T>
    Result<T *> find(const QString &name, const QWidget *root = nullptr) const
    {
        T *found = nullptr;
        PL_CHECK(expect(QStringLiteral("\"%1\" that can be used").arg(name), [&] {
            found = qobject_cast<T *>(named(name, root, [](const QWidget &widget) {
                return widget.isEnabled() && qobject_cast<const T *>(&widget);
            }));
            return found;
        }));
        return found;
    }

    // Doing.
    /// A command of the program: by its button, or the menus; or by its key, or the palette.
    Result<void> command(const QString &id);
    /// The same through the menus in any case.
    Result<void> commandByMenu(const QString &id);
    /// A button by its name: a click, or Tab and the space bar.
    Result<void> press(const QString &name, const QWidget *root = nullptr);
    /// One of several segments, by its name: a click, or Tab and the arrow keys.
    Result<void> chooseSegment(const QString &name, const QWidget *root = nullptr);
    Result<void> chooseTab(QTabBar &tabs, const QString &text);
    /// Takes the focus there.
    Result<void> focus(QWidget &target);
    /// Replaces what stands in a field.
    Result<void> fill(QLineEdit &field, const QString &text);
    /// The row whose text begins with @p text; waits for it.
    Result<QModelIndex> row(const QAbstractItemView &view, const QString &text, int role = Qt::DisplayRole) const;
    /// Makes a cell the current one.
    Result<void> choose(QAbstractItemView &view, const QModelIndex &index);
    /// Ticks the box of a row, or takes the tick away.
    Result<void> tick(QAbstractItemView &view, const QModelIndex &index, bool on);
    /// The entry that begins with @p text.
    Result<void> chooseEntry(QComboBox &choice, const QString &text);
    /// Types into a choice that can be written in, and takes what it offers when it offers something.
    Result<void> typeEntry(QComboBox &choice, const QString &text);
    /// One key; what comes of it is for the caller to wait for.
    void key(QKeyCombination key);
    /// Letters for what has the focus; line ends are pressed.
    void type(const QString &text);
    /// A click at a place of @p target, which must be what lies there on the screen.
    Result<void> click(QWidget &target, QPoint at);

private:
    Result<void> bringIntoView(QWidget &target, QPoint at);
    Result<void> tabTo(QWidget &target);
    Result<void> stepTo(QAbstractItemView &view, const QModelIndex &index);
    Result<void> commandByPalette(const QString &id);
    Result<void> openMenuEntry(QMenu &menu, QAction &entry);
    Result<void> keyAndFocus(QKeyCombination key) const;

    MainWindow &m_window;
    WindowHands &m_hands;
    Way m_way;
    int m_patienceMs;
};

} // namespace promptlab
